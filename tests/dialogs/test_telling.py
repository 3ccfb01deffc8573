"""Facts told after the advice, and what is remembered of a change of answers."""

from typing import Final

import pytest

from bot.vocabulary import VOCABULARIES
from dialogs import events as on
from dialogs.interview import PAGES
from dialogs.machine import step
from dialogs.session import Noted, Session, State, Supposed
from dialogs.typed.reading import read
from scoring.answers import Answer

SIXTY: Final = (Noted(question="users", value=60),)
HELD: Final[dict[str, Answer]] = {"users": 12, "staff": "one"}


def at(page: State) -> Session:
    """Somebody on a page of the advice."""
    told = Session(locale="en", state=page, asked=None, advised=True, answers=HELD)
    if page is State.AREA:
        told.area = "security"
    if page is State.FORM:
        told.form = "hybrid"
    if page is State.QUARTER:
        told.part = "2"
    if page is State.ACTION:
        told.part, told.task = "marked", "mfa"
    if page is State.COMPARING:
        told.supposed = Supposed(question="staff", value="team", tried=True)
    return told


def after(session: Session, *events: on.Event) -> Session:
    for event in events:
        led = step(session, event).session
        assert led is not None
        session = led
    return session


@pytest.mark.parametrize("turned_down", [on.No(), on.Back()], ids=["no", "back"])
@pytest.mark.parametrize("page", PAGES)
def test_facts_turned_down_lead_back_to_where_they_were_told(
    page: State, turned_down: on.Event
) -> None:
    told = after(at(page), on.Tell(SIXTY))
    assert told.state is State.CONFIRMING
    back = after(told, turned_down)
    assert back.place == at(page).place
    assert (back.answers, back.pending, back.told_at) == (HELD, (), None)


@pytest.mark.parametrize("page", PAGES)
def test_facts_confirmed_lead_to_the_advice_which_knows_the_answers_before(page: State) -> None:
    noted = after(at(page), on.Tell(SIXTY), on.Tell(SIXTY), on.Yes())
    assert noted.state is State.ADVICE
    assert noted.answers == {**HELD, "users": 60}
    assert (noted.before, noted.told_at, noted.supposed) == (HELD, None, None)


@pytest.mark.parametrize("page", [State.PLAN, State.QUARTER, State.ACTION, State.REMINDERS])
def test_facts_are_read_where_the_plan_is_followed(page: State) -> None:
    """On the page of reminders too, where a number may be an hour."""
    for typed in ("nous sommes 60", "we are 60"):
        assert read(typed, at(page), VOCABULARIES) == on.Tell(SIXTY)


def test_a_yes_confirms_facts_that_were_told_on_the_page_of_an_action() -> None:
    told = after(at(State.ACTION), on.Tell(SIXTY))
    assert read("c’est bon", told, VOCABULARIES) == on.Yes()
    assert read("c’est bon", after(told, on.No()), VOCABULARIES) == on.Mark("mfa", "done")


@pytest.mark.parametrize("typed", ["garder", "Je garde", "oui", "keep it"])
def test_an_answer_that_was_tried_is_kept_in_words(typed: str) -> None:
    assert read(typed, at(State.COMPARING), VOCABULARIES) == on.Yes()


def test_what_was_ticked_gives_way_to_what_was_confirmed() -> None:
    ticks = Session(locale="en", state=State.ASKING, asked="prio")
    told = (Noted(question="prio", value=("keep",)),)
    noted = after(ticks, on.Pick("prio", "cost"), on.Tell(told), on.Yes())
    back = after(noted, on.Edit("prio"))
    assert (back.picks, back.ticked) == (("keep",), None)


def test_before_the_advice_a_page_takes_no_facts() -> None:
    early = Session(locale="en", state=State.HELP, answers=HELD)
    led = step(early, on.Tell(SIXTY))
    assert led.session == early
    assert led.notices


@pytest.mark.parametrize("aside", [on.Card(), on.Report(), on.Export(), on.Speak("fr")])
def test_what_changed_stays_said_while_one_stays(aside: on.Event) -> None:
    noted = after(at(State.ADVICE), on.Tell(SIXTY), on.Yes(), aside)
    assert noted.before == HELD


@pytest.mark.parametrize("away", [on.Split(), on.Help(), on.Edit(), on.Suppose("staff")])
def test_what_changed_is_said_no_more_once_one_has_left(away: on.Event) -> None:
    noted = after(at(State.ADVICE), on.Tell(SIXTY), on.Yes(), away)
    assert noted.before is None


def test_each_change_is_told_from_the_one_before_it() -> None:
    first = after(at(State.ADVICE), on.Tell(SIXTY), on.Yes())
    second = after(first, on.Edit("staff"), on.Answer("staff", "team"))
    assert second.before == {**HELD, "users": 60}
    same = after(second, on.Edit("staff"), on.Answer("staff", "team"))
    assert same.before is None


def test_in_the_interview_and_anew_nothing_is_told_to_have_changed() -> None:
    asking = after(Session(locale="en", state=State.ASKING), on.Answer("users", 12))
    assert asking.before is None
    anew = after(at(State.ADVICE), on.Restart(), on.Yes())
    assert (anew.answers, anew.before) == ({}, None)


def test_an_answer_that_was_tried_is_kept_by_a_yes() -> None:
    kept = after(at(State.COMPARING), on.Yes())
    assert (kept.state, kept.answers["staff"]) == (State.ADVICE, "team")
    assert kept.before == HELD
    left = after(at(State.COMPARING), on.No())
    assert (left.state, left.answers) == (State.SUPPOSING, HELD)


@pytest.mark.parametrize("page", PAGES)
def test_facts_wait_while_one_looks_elsewhere(page: State) -> None:
    aside = after(at(page), on.Tell(SIXTY), on.Restart(), on.Back())
    assert (aside.state, aside.pending) == (State.CONFIRMING, SIXTY)
    assert after(aside, on.No()).place == at(page).place


def test_a_page_that_is_gone_meanwhile_gives_way_to_the_advice() -> None:
    gone = after(at(State.COMPARING), on.Tell(SIXTY), on.Suppose(), on.Back(), on.No())
    assert gone.state is State.ADVICE


def test_neither_facts_nor_changes_go_over_to_another_company() -> None:
    two = after(at(State.ADVICE), on.Companies(), on.Add(), on.Name("Martin"))
    assert (two.company, two.before, two.answers) == ("Martin", None, {})
    begun = Session(locale="en", state=State.ASKING, company="Dupont", others=two.others)
    told = after(begun, on.Tell(SIXTY), on.Companies(), on.Look(1), on.Remove(), on.Yes())
    assert (told.company, told.pending) == ("", ())
    assert after(told, on.Back()).state is State.ADVICE
