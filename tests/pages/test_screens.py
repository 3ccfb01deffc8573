"""Every screen that there can be, in both languages, is one that Telegram takes."""

from collections.abc import Iterator
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.buttons import pack, unpack
from bot.pages.render import SCREENS, render
from bot.pages.screens import Button, Screen, Service
from dialogs import events as on
from dialogs.companies import MOST
from dialogs.hours import ZONES
from dialogs.session import (
    CODE,
    Dossier,
    Locale,
    Mark,
    Marked,
    Noted,
    Part,
    Rhythm,
    Session,
    Shared,
    State,
    Stood,
    Supposed,
)
from scoring.answers import Answer
from scoring.knowledge.practices import PRACTICES
from scoring.knowledge.questions import BY_ID, QUESTIONS, QUICK
from scoring.knowledge.records import Area, Mode, Question, Verdict
from scoring.tables import FUNCTIONS
from simulator.html import parse_html
from tests.dialogs.test_walk import values
from tests.journeys.talks import foreign

LONGEST_TEXT = 4096
LONGEST_DATA = 64
LONGEST_ADDRESS = 2048
LONGEST_LABEL = 26  # 24, and the mark of what is picked
NAMES = [
    "",
    "Ga<b>rage & Cie",
    "W" * 40,
    "שלום עליכם",
    "👩‍👩‍👧‍👦 & 🇫🇷",
    *(f"{n} & <Cie>" for n in range(60)),
]
SERVICE = Service(400, "Chamber <of> trade & Cie", lambda: "pocket_cio_of_the_chamber_bot")
MARKS = st.builds(Marked, mark=st.sampled_from(get_args(Mark)))
MINUTES = st.integers(0, 24 * 60 - 1)
STOOD = st.builds(
    Stood,
    verdict=st.sampled_from(get_args(Verdict)),
    split=st.dictionaries(st.sampled_from(FUNCTIONS), st.sampled_from(get_args(Mode))),
)


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """Any session, well beyond those that a person can bring about."""
    answers: dict[str, Answer] = {}
    for question in draw(st.lists(st.sampled_from(QUESTIONS), unique=True)):
        answers[question.id] = draw(values(question))
    state = draw(st.sampled_from(list(SCREENS)))
    noted = draw(st.sampled_from([None, *answers]))
    tried = draw(st.sampled_from(QUESTIONS))
    session = Session(
        locale=draw(st.sampled_from(["fr", "en"])),
        state=state,
        interview=draw(st.integers(1, 10**6)),
        revision=draw(st.integers(1, 10**9)),
        asked=draw(st.sampled_from([question.id for question in QUICK])),
        editing=draw(st.sampled_from([question.id for question in QUESTIONS])),
        refining=draw(st.sampled_from([question.id for question in QUESTIONS])),
        supposed=Supposed(question=tried.id, value=draw(values(tried)), tried=True),
        answers=answers,
        unfolded=draw(st.booleans()),
        advised=draw(st.booleans()),
        area=draw(st.sampled_from(get_args(Area))),
        form=draw(st.sampled_from(get_args(Verdict))),
        shared=draw(st.sampled_from(get_args(Shared))),
        code=draw(st.none() | st.from_regex(f"^{CODE}$", fullmatch=True)),
        part=draw(st.sampled_from(get_args(Part))),
        task=draw(st.sampled_from([practice.id for practice in PRACTICES])),
        marks=draw(st.dictionaries(st.sampled_from([one.id for one in PRACTICES]), MARKS)),
        rhythm=draw(st.none() | st.builds(Rhythm, day=st.integers(0, 6), minute=MINUTES)),
        zone=draw(st.sampled_from([None, *ZONES])),
        review=draw(st.booleans()),
        reviewing=draw(st.booleans()),
        stood=draw(st.none() | STOOD),
        noted=Noted(question=noted, value=answers[noted], about=draw(st.booleans()))
        if noted
        else None,
        pending=tuple(Noted(question=name, value=answers[name], about=True) for name in answers),
        before=draw(st.sampled_from([None, {}, dict([*answers.items()][1:])])),
    )
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=MOST, unique=True))
    session.company = names[0]
    session.others = tuple(
        Dossier(name=name, advised=draw(st.booleans()), answers=answers) for name in names[1:4]
    ) + tuple(Dossier(name=name) for name in names[4:])
    session.chosen = draw(st.sampled_from(names))
    session.page = draw(st.integers(0, len(session.others) // 8))
    if session.question and draw(st.booleans()):
        offered = draw(st.lists(values(session.question), min_size=1, max_size=2))
        session.offered = tuple(
            Noted(
                question=session.question.id,
                value=value[:1] if isinstance(value, tuple) else value,
                about=isinstance(value, int),
            )
            for value in offered
            if value is not None
        )
    return session


def check_aim(button: Button) -> None:
    """A button sends what we read back, or opens an address of Telegram's own."""
    if button.url is not None:
        assert button.url.startswith("https://t.me/")
        assert button.url.isascii()
        assert len(button.url) <= LONGEST_ADDRESS
        return
    assert button.data is not None
    assert len(button.data.encode()) <= LONGEST_DATA
    assert unpack(button.data) is not None


def check(screen: Screen, locale: Locale) -> None:
    """Hold a screen against Telegram's limits, a phone's width and its language."""
    text, _ = parse_html(screen.text)
    assert 0 < len(text.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    labels = [button.label for row in screen.rows for button in row]
    assert labels, "every screen has a way on"
    for row in screen.rows:
        assert 1 <= len(row) <= 2
        for button in row:
            check_aim(button)
            assert 0 < len(button.label) <= LONGEST_LABEL
    shown = "\n".join([text, *labels])
    if "Français" not in labels or "English" not in labels:  # not the choice of language
        assert not foreign(shown, locale), shown


@settings(max_examples=150, deadline=None)
@given(sessions())
def test_any_session_gives_a_screen_that_telegram_takes(session: Session) -> None:
    screen = render(session, SERVICE)
    assert session.locale is not None
    check(screen, session.locale)
    assert render(session, SERVICE).digest == screen.digest


def everywhere() -> Iterator[Session]:
    """Each screen once, in each language, of a person who told all."""
    answers: dict[str, Answer] = {
        "users": 12,
        "staff": "one",
        "state": ("solo", "overload", "leaving", "weak"),
        "apps": "links",
        "runs": "both",
        "data": "health",
        "change": "seasonal",
        "prio": ("cost", "contact"),
    }
    for locale in ("fr", "en"):
        told = Session(locale=locale, answers=answers, asked=None, advised=True)
        for state in SCREENS:
            yield told.model_copy(update={
                "state": state, "asked": "prio", "editing": "state", "area": "security",
                "form": "hybrid", "shared": "advice", "unfolded": True, "refining": "hours",
                "part": "1", "task": "mfa", "marks": {"mfa": Marked(mark="done")},
                "supposed": Supposed(question="staff", value="team", tried=True),
                "company": "Ga<b>rage & Cie", "chosen": "Ébéniste",
                "others": (Dossier(name="Ébéniste", asked=None, advised=True),),
            })  # fmt: skip


@pytest.mark.parametrize("session", list(everywhere()), ids=lambda s: f"{s.state}-{s.locale}")
def test_each_screen(session: Session) -> None:
    check(render(session, SERVICE), session.locale or "en")


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_a_plan_with_all_marked_fits_a_message(locale: Locale) -> None:
    marks = {practice.id: Marked(mark="never") for practice in PRACTICES}
    told = Session(locale=locale, asked=None, advised=True, marks=marks, answers={"users": 30})
    for place in (State.PLAN, State.QUARTER):
        check(render(told.model_copy(update={"state": place, "part": "marked"}), SERVICE), locale)


def test_before_a_language_is_known_the_screen_asks_for_it() -> None:
    screen = render(Session(), SERVICE)
    assert [[button.label for button in row] for row in screen.rows] == [["Français", "English"]]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_callback_data_is_read_back(question: Question) -> None:
    session = Session(interview=3, revision=9)
    name = question.id
    events: list[on.Event] = [on.Answer(name, None), on.Edit(name)]
    kind = BY_ID[name].kind
    if kind == "number":
        events += [on.Answer(name, 12, told=True), on.Answer(name, 9, told=True, about=True)]
    if kind == "one_of":
        events += [on.Answer(name, option.id) for option in BY_ID[name].options]
    if kind == "several_of":
        events.append(on.Done(name))
        for option in BY_ID[name].options:
            events += [on.Pick(name, option.id), on.Unpick(name, option.id)]
    for event in events:
        assert unpack(pack(event, session)) == on.Tap(event, 3, 9)


def test_every_state_but_the_end_has_a_screen() -> None:
    assert set(SCREENS) == set(State) - {State.GONE}
