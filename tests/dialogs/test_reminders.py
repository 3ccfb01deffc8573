"""What a session asks to be reminded of, and what happens when the time has come."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import events as on
from dialogs.assessed import assessed
from dialogs.course import course, tip
from dialogs.machine import step
from dialogs.reminders import Due, Rung, dated, moved, ring, wanted
from dialogs.session import Dossier, Kind, Marked, Noted, Rhythm, Session, State
from dialogs.words import Say
from scoring.answers import Answer
from scoring.knowledge.practices import PRACTICES

NOW = datetime(2026, 1, 6, 8, tzinfo=UTC)  # a Tuesday, nine o'clock in Paris
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)
ANSWERS: dict[str, Answer] = {"users": 12, "staff": "bit", "apps": "standard"}
IDS = [practice.id for practice in PRACTICES]
marks = st.dictionaries(
    st.sampled_from(IDS),
    st.builds(Marked, mark=st.sampled_from(["done", "later", "never"]), weeks=st.integers(0, 4)),
)


def advised(**more: Any) -> Session:  # noqa: ANN401  # fields of a session
    rhythm = Rhythm(day=1, minute=540)
    told = Session(locale="fr", state=State.ADVICE, asked=None, answers=ANSWERS, rhythm=rhythm)
    return told.model_copy(update={"advised": True} | more)


def rings(
    session: Session, kind: Kind, *, late: timedelta = timedelta(0), silent: timedelta = WEEK
) -> Rung:
    """Let something be due, so long ago, for someone silent for so long."""
    return ring(session, Due(kind, NOW, NOW - late, NOW - silent))


def test_an_ordinary_tap_moves_no_due_date() -> None:
    session = step(None, on.Start("fr")).session
    assert session is not None
    assert moved(None, session, NOW) == {}, "who has only begun is not reminded"
    first = step(session, on.Answer("users", 12)).session
    assert first is not None
    assert moved(session, first, NOW) == {"unfinished": NOW + DAY}
    second = step(first, on.Answer("staff", "bit")).session
    assert second is not None
    assert moved(first, second, NOW + HOUR) == {}


def test_what_is_no_longer_wanted_goes() -> None:
    session = advised()
    assert moved(None, session, NOW) == {"tip": NOW + WEEK}
    stopped = step(session, on.Stop("tip")).session
    assert stopped is not None
    assert moved(session, stopped, NOW) == {"tip": None}
    assert wanted(stopped) == {}


@pytest.mark.parametrize("event", [on.Answer("country", "ca"), on.Zone("America/Toronto")])
def test_another_zone_moves_what_is_due(event: on.Event) -> None:
    session = advised(state=State.EDITING, editing="country")
    after = step(session, event).session
    assert after is not None
    assert moved(session, after, NOW) == {"tip": datetime(2026, 1, 6, 14, tzinfo=UTC)}


def test_a_tip_on_time_comes_and_the_next_is_in_a_week() -> None:
    rung = rings(advised(), "tip")
    assert [notice.say for notice in rung.notices] == [Say.TIP]
    assert rung.again == NOW + WEEK


@pytest.mark.parametrize(
    ("late", "silent", "comes", "again"),
    [
        (0.9 * HOUR, DAY, True, WEEK),
        (3 * DAY, 9 * DAY, True, WEEK),
        (60 * DAY, 90 * DAY, True, WEEK),
        (3 * DAY, 2 * DAY, False, WEEK),
        (3 * DAY, HOUR, False, WEEK),
    ],
)
def test_a_late_tip_comes_once_unless_a_word_came_since(
    late: timedelta, silent: timedelta, again: timedelta, *, comes: bool
) -> None:
    rung = rings(advised(), "tip", late=late, silent=silent)
    assert bool(rung.notices) == comes
    assert rung.again == NOW + again


def test_a_late_tip_does_not_come_at_night() -> None:
    by_night = advised(zone="Pacific/Noumea")  # where it is seven in the evening
    rung = rings(by_night, "tip", late=DAY)
    assert (rung.notices, rung.session) == ((), by_night)
    assert rung.again == datetime(2026, 1, 6, 22, tzinfo=UTC)


def test_what_was_stopped_meanwhile_does_not_come() -> None:
    for kind in get_args(Kind):
        assert rings(advised(rhythm=None), kind) == Rung(advised(rhythm=None))


def test_a_session_left_half_way_is_recalled_once_an_interview() -> None:
    session = Session(locale="en", state=State.ASKING, asked="staff", answers={"users": 12})
    early = rings(session, "unfinished", silent=3 * HOUR)
    assert (early.notices, early.again) == ((), datetime(2026, 1, 7, 9, tzinfo=UTC))
    by_day = ring(session, Due("unfinished", NOW + HOUR, NOW, NOW - DAY))
    assert [notice.say for notice in by_day.notices] == [Say.UNFINISHED]
    assert by_day.again is None
    assert wanted(by_day.session) == {}
    again = by_day.session
    for event in (on.Restart(), on.Yes(), on.Answer("users", 7)):
        again = step(again, event).session or again
    assert [*wanted(again)] == ["unfinished"]


def test_the_review_comes_once_until_something_changes() -> None:
    session = advised(review=True, rhythm=None)
    assert moved(None, session, NOW) == {"review": datetime(2026, 7, 6, 7, tzinfo=UTC)}
    rung = rings(session, "review")
    assert [notice.say for notice in rung.notices] == [Say.REVIEW]
    assert wanted(rung.session) == {}
    editing = step(rung.session, on.Edit("staff")).session
    assert editing is not None
    changed = step(editing, on.Answer("staff", "team")).session
    assert changed is not None
    assert [*wanted(changed)] == ["review"]
    assert dated(changed, NOW).review_at == datetime(2026, 7, 6, 7, tzinfo=UTC)
    assert changed.stood == rung.session.stood, "it is what the change is compared with"
    seen = step(changed, on.Confirm()).session
    assert seen is not None
    assert seen.stood is not None
    assert seen.stood.verdict == assessed(seen.answers).verdict
    assert not seen.reviewing


def test_an_answer_kept_or_confirmed_puts_the_review_off() -> None:
    session = dated(advised(review=True, rang=True, review_at=NOW - DAY), NOW)
    tried = (on.Suppose("staff"), on.Answer("staff", "team"))
    told = (on.Tell((Noted(question="users", value=40),)),)
    for events in (tried, told):
        after = session
        for event in events:
            after = step(after, event).session or after
            assert (after.rang, after.review_at) == (True, NOW - DAY)
        after = step(after, on.Yes()).session or after
        assert (after.rang, after.review_at) == (False, None)


def test_a_review_waits_for_its_company() -> None:
    """However often the talk turns to others, or hours are counted elsewhere."""
    july = datetime(2026, 7, 6, 7, tzinfo=UTC)
    first = dated(advised(review=True, rhythm=None, company="Martin"), NOW)
    assert moved(None, first, NOW) == {"review": july}
    later = NOW + 20 * WEEK

    def does(session: Session, *events: on.Event) -> Session:
        for event in events:
            session = dated(step(session, event).session or session, later)
        return session

    other = does(first, on.Add(), on.Name("Dupont"))
    assert moved(first, other, later) == {"review": None}
    again = does(other, on.Look(1), on.Open())
    assert (again.company, moved(other, again, later)) == ("Martin", {"review": july})
    elsewhere = does(again, on.Zone("Africa/Dakar"))
    assert moved(again, elsewhere, later).get("review", july) == july


@pytest.mark.parametrize(
    "event", [on.Card(), on.Picture(), on.Report(), on.Share("advice"), on.Answer("prio", None)]
)
def test_what_is_sent_of_the_advice_says_of_which_interview(event: on.Event) -> None:
    session = advised(interview=7)
    if isinstance(event, on.Answer):
        session = session.model_copy(
            update={"state": State.ASKING, "asked": event.question, "advised": False}
        )
    assert [notice.interview for notice in step(session, event).notices] == [7]


def test_tips_can_be_stopped_from_one_that_told_of_another_company() -> None:
    other = advised(interview=2)
    stopped, notices = step(other, on.Tap(on.Stop("tip"), 1, on.LASTING))
    assert stopped is not None
    assert stopped.rhythm is None
    assert [notice.say for notice in notices] == [Say.STOPPED]
    _, refused = step(other, on.Tap(on.Stop("review"), 1, on.LASTING))
    assert [notice.say for notice in refused] == [Say.OUTDATED], "that is of its company"


def test_who_wants_nothing_more_is_reminded_of_no_company() -> None:
    aside = Dossier(name="Martin", asked=None, advised=True, review=True, review_at=NOW)
    session = advised(review=True, company="Dupont", others=(aside,))
    kept = step(session, on.Stop("review")).session
    assert kept is not None
    assert (kept.review, kept.others) == (False, (aside,)), "that is of one company"
    stopped = step(session, on.Stop()).session
    assert stopped is not None
    for event in (on.Look(1), on.Open()):
        assert wanted(stopped) == {}
        stopped = step(stopped, event).session or stopped
    assert (stopped.company, wanted(stopped)) == ("Martin", {})


def test_a_reminder_says_of_which_interview_it_is() -> None:
    half_way = Session(locale="en", state=State.ASKING, asked="staff", answers={"users": 12})
    talks: dict[Kind, Session] = {
        "tip": advised(),
        "review": advised(review=True),
        "unfinished": half_way,
    }
    for kind, session in talks.items():
        due = Due(kind, NOW + HOUR, NOW + HOUR, NOW - WEEK)
        rung = ring(session.model_copy(update={"interview": 7}), due)
        assert [notice.interview for notice in rung.notices] == [7]


@given(marks)
def test_the_plan_holds_each_open_action_once_and_no_marked_one(held: dict[str, Marked]) -> None:
    advice = assessed(ANSWERS)
    plan = course(advice, held)
    shown = [step.id for part in (plan.first, *plan.quarters) for step in part]
    every = [*advice.actions, *(step for quarter in advice.quarters for step in quarter)]
    assert shown == [step.id for step in every if step.id not in held]
    assert len(plan.first) == min(len(shown), len(advice.actions))


@given(marks)
def test_tips_go_through_all_that_is_open_before_they_come_again(held: dict[str, Marked]) -> None:
    session = advised(marks=held)
    told: list[str] = []
    for _ in range(30):
        rung = rings(session, "tip")
        session = rung.session
        told += [notice.practice for notice in rung.notices]
    advice = assessed(ANSWERS)
    fits = {name for names in advice.tips.values() for name in names}
    assert set(told) <= fits - {name for name, one in held.items() if one.mark != "later"}
    assert all(one != following for one, following in pairwise(told))
    if told and not held:
        assert told[0] == advice.tips[advice.areas[0]][0], "the most urgent area first"
        assert {*told[: len(fits)]} == fits


def test_where_nothing_is_open_no_tip_comes() -> None:
    held = {name: Marked(mark="done") for name in IDS}
    rung = rings(advised(marks=held), "tip")
    assert (rung.notices, rung.again) == ((), NOW + WEEK)
    assert tip(assessed(ANSWERS), held, ()) is None


def test_the_only_one_left_comes_every_other_week() -> None:
    held = {name: Marked(mark="done") for name in IDS if name != "name_owner"}
    session, told = advised(marks=held), [0]
    for _ in range(4):
        rung = rings(session, "tip")
        session = rung.session
        told.append(len(rung.notices))
    assert told[1:] == [1, 0, 1, 0]
