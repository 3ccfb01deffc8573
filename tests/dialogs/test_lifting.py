"""What earlier releases wrote down is read by this one; `sessions/` keeps some of each version."""

import json
from pathlib import Path
from typing import Any, Final

import pytest
from pydantic import ValidationError

from dialogs.events import Answer, Back, Start
from dialogs.lifting import VERSION, LaterRelease, read, written
from dialogs.machine import step
from dialogs.session import Dossier, Marked, Noted, Session, State
from scoring.answers import Answer as Answered

SESSIONS: Final = Path(__file__).parent / "sessions"
KEPT: Final = sorted(SESSIONS.glob("*/*.json"))


def test_sessions_of_each_version_are_kept() -> None:
    states = {State(json.loads(each.read_text()).get("state", "language")) for each in KEPT}
    assert states == set(State) - {State.GONE}
    assert {each.parent.name for each in KEPT} == {str(each) for each in range(1, VERSION + 1)}


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: f"{kept.parent.name}-{kept.stem}")
def test_a_session_of_an_earlier_version_is_where_it_was_left(kept: Path) -> None:
    held = json.loads(kept.read_text())
    session = read(kept.read_text())
    told = session.model_dump(mode="json", exclude_defaults=True)
    assert told == {name: held[name] for name in held.keys() - {"version", "questionnaire"}}
    assert read(written(session)) == session
    after = step(session, Start("fr")).session
    assert after is not None
    assert after.answers == session.answers


ALL_UNKNOWN: Final[dict[str, Answered]] = dict.fromkeys(
    ("users", "staff", "state", "apps", "runs", "data", "push", "prio")
)
#: What is held, and what differs in what is read of it.
ELSEWHERE: Final[dict[str, tuple[dict[str, Any], dict[str, Any]]]] = {
    "a question that was removed is no answer any more": (
        {"locale": "fr", "state": "asking", "asked": "staff", "answers": {"users": 12, "gone": 3}},
        {"answers": {"users": 12}},
    ),
    "nor is an option": (
        {"locale": "fr", "state": "asking", "asked": "apps", "answers": {"staff": "gone"}},
        {"answers": {}},
    ),
    "of several, those that are left still count": (
        {"locale": "fr", "state": "advice", "answers": {"prio": ["cost", "gone"], "state": None}},
        {"answers": {"prio": ("cost",), "state": None}, "state": State.ADVICE},
    ),
    "a number out of the range of today is none": (
        {"locale": "fr", "state": "asking", "asked": "staff", "answers": {"users": -1}},
        {"answers": {}},
    ),
    "a removed question that stands gives way to the first without an answer": (
        {"locale": "fr", "state": "asking", "asked": "gone", "answers": {"users": 12}},
        {"asked": "staff", "state": State.ASKING, "revision": 2},
    ),
    "or to the advice where none is left": (
        {
            "locale": "fr",
            "state": "asking",
            "asked": "gone",
            "answers": ALL_UNKNOWN,
        },
        {"asked": None, "state": State.ADVICE, "advised": True, "revision": 2},
    ),
    "beside the question, the place stays": (
        {"locale": "fr", "state": "help", "asked": "gone", "answers": {"users": 12}},
        {"asked": "staff", "state": State.HELP, "revision": 1},
    ),
    "a removed question to change leads back": (
        {"locale": "fr", "state": "editing", "asked": None, "advised": True, "editing": "gone"},
        {"editing": None, "state": State.ADVICE, "revision": 2},
    ),
    "so does one to refine": (
        {"locale": "fr", "state": "refining", "asked": None, "advised": True, "refining": "gone"},
        {"refining": None, "state": State.ADVICE},
    ),
    "and one to suppose": (
        {
            "locale": "fr",
            "state": "supposed",
            "asked": None,
            "advised": True,
            "supposed": {"question": "gone"},
        },
        {"supposed": None, "state": State.ADVICE},
    ),
    "what was understood and is no answer any more needs no yes": (
        {
            "locale": "fr",
            "state": "confirming",
            "asked": "staff",
            "pending": [{"question": "gone", "value": 12}, {"question": "apps", "value": "gone"}],
            "offered": [{"question": "gone", "value": 12}],
            "told": ["users", "gone"],
        },
        {"state": State.ASKING, "pending": (), "offered": (), "told": ("users",), "revision": 2},
    ),
    "what is left of it does": (
        {
            "locale": "fr",
            "state": "confirming",
            "asked": "staff",
            "pending": [{"question": "gone", "value": 12}, {"question": "users", "value": 12}],
        },
        {"state": State.CONFIRMING, "pending": (Noted(question="users", value=12),)},
    ),
    "what was answered before the last change is read in the same way": (
        {
            "locale": "fr",
            "state": "advice",
            "asked": None,
            "advised": True,
            "answers": {"users": 12},
            "before": {"users": 9, "gone": 3, "staff": "gone", "state": None},
        },
        {"before": {"users": 9, "state": None}, "state": State.ADVICE},
    ),
    "facts told on a page that was removed wait for no yes": (
        {
            "locale": "fr",
            "state": "confirming",
            "asked": None,
            "advised": True,
            "told_at": "gone-fishing",
            "pending": [{"question": "users", "value": 12}],
        },
        {"state": State.ADVICE, "told_at": None, "pending": ()},
    ),
    "a place that was removed leads to the question": (
        {"locale": "fr", "state": "gone-fishing", "asked": "staff", "picks": ["bit"]},
        {"state": State.ASKING, "asked": "staff", "picks": (), "revision": 2},
    ),
    "with nothing left to pass on": (
        {"locale": "fr", "state": "gone-fishing", "advised": True, "shared": "advice"},
        {"state": State.ADVICE, "shared": None},
    ),
    "a subject that no link opens any more is none": (
        {"subject": "tips_gardening", "code": "cci-lyon"},
        {"subject": None, "code": "cci-lyon"},
    ),
    "what was ticked of a removed question does not wait for it": (
        {
            "locale": "fr",
            "state": "tips",
            "asked": "state",
            "ticked": {"question": "gone", "value": ["leaving"]},
        },
        {"ticked": None, "state": State.TIPS},
    ),
    "or to the choice of a language": (
        {"state": "gone-fishing"},
        {"state": State.LANGUAGE, "locale": None},
    ),
    "a pick that was removed is taken back": (
        {"locale": "fr", "state": "asking", "asked": "state", "picks": ["fine", "gone"]},
        {"picks": ("fine",)},
    ),
    "what is not to be asked again, and what is to be said back, too": (
        {
            "locale": "fr",
            "state": "asking",
            "asked": "staff",
            "passed": ["hire", "gone"],
            "noted": {"question": "gone", "value": 12},
        },
        {"passed": ("hire",), "noted": None},
    ),
    "what is put aside of other companies is fitted too": (
        {
            "locale": "fr",
            "state": "asking",
            "asked": "staff",
            "others": [
                {
                    "name": "Martin",
                    "asked": "gone",
                    "answers": {"users": 12, "gone": 3, "prio": ["cost", "gone"]},
                    "told": ["users", "gone"],
                    "passed": ["gone"],
                }
            ],
        },
        {
            "state": State.ASKING,
            "others": (
                Dossier(
                    name="Martin",
                    asked="staff",
                    answers={"users": 12, "prio": ("cost",)},
                    told=("users",),
                ),
            ),
        },
    ),
    "of another company, what cannot be read is left out alone": (
        {
            "locale": "fr",
            "state": "asking",
            "asked": "staff",
            "others": [{"name": "Martin", "answers": {"users": 12}, "told": 7}, {"name": "Noé"}],
        },
        {
            "others": (
                Dossier(name="Martin", answers={"users": 12}),
                Dossier(name="Noé"),
            ),
        },
    ),
    "a company that is complete without the question that went has its advice": (
        {
            "locale": "fr",
            "state": "asking",
            "asked": "staff",
            "others": [{"name": "Martin", "asked": "gone", "answers": ALL_UNKNOWN}],
        },
        {"others": (Dossier(name="Martin", asked=None, answers=ALL_UNKNOWN, advised=True),)},
    ),
    "a mark of a practice that was removed is dropped, and its tip, and a zone": (
        {
            "locale": "fr",
            "state": "plan",
            "asked": None,
            "advised": True,
            "marks": {"mfa": {"mark": "later", "weeks": 3}, "gone": {"mark": "done"}},
            "tipped": ["gone", "mfa"],
            "zone": "Atlantis/Gone",
        },
        {"marks": {"mfa": Marked(mark="later", weeks=3)}, "tipped": ("mfa",), "zone": None},
    ),
    "of a tip that was removed nothing can be said": (
        {
            "locale": "fr",
            "state": "advice",
            "asked": None,
            "advised": True,
            "tipped": ["mfa", "gone"],
            "rung": "tip",
        },
        {"tipped": ("mfa",), "rung": None, "state": State.ADVICE},
    ),
    "an answer that was tried and is none any more leads back": (
        {
            "locale": "fr",
            "state": "comparing",
            "asked": None,
            "advised": True,
            "supposed": {"question": "staff", "value": "gone", "tried": True},
        },
        {"supposed": None, "state": State.ADVICE},
    ),
    "an action that was removed leads back": (
        {"locale": "fr", "state": "action", "asked": None, "advised": True, "task": "gone"},
        {"state": State.ADVICE, "task": None, "revision": 2},
    ),
    "a field that this release does not know is left out": (
        {"locale": "fr", "state": "asking", "asked": "staff", "weather": "fine"},
        {"asked": "staff", "state": State.ASKING},
    ),
}


def test_what_cannot_be_read_is_not_told_to_the_logs() -> None:
    held = json.loads(written(Session(locale="fr"))) | {"others": [{"name": ["Garage Dupont"]}]}
    with pytest.raises(ValidationError) as refused:
        read(json.dumps(held))
    assert "Dupont" not in str(refused.value)


@pytest.mark.parametrize("what", ELSEWHERE)
def test_a_session_of_another_questionnaire_goes_on(what: str) -> None:
    held, differs = ELSEWHERE[what]
    session = read(json.dumps({"version": VERSION, "questionnaire": "another", **held}))
    assert {name: getattr(session, name) for name in differs} == differs
    after, _ = step(session, Back())
    assert after is not None


def test_a_question_that_is_new_is_asked_in_its_turn() -> None:
    """One stands before the place where new questions begin."""
    session = read('{"locale": "fr", "state": "asking", "asked": "data"}')
    after = step(session, Answer("data", "ordinary")).session
    assert after is not None
    assert after.asked == "push"


def test_a_session_of_a_later_version_is_left_to_it() -> None:
    with pytest.raises(LaterRelease):
        read(json.dumps({"version": VERSION + 1, "state": "something new"}))


def test_what_is_written_names_its_version() -> None:
    assert json.loads(written(Session()))["version"] == VERSION
