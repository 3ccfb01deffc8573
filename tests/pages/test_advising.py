"""What the advice says under its verdict: the basics, the trap, and three things to do."""

import pytest

from bot.assessing import advise
from bot.languages import Language, say
from bot.pages.render import render
from bot.pages.screens import Service
from dialogs.session import Locale, Session, State
from scoring import Profile
from scoring.answers import Answer
from scoring.knowledge.practices import BY_ID as PRACTICES
from scoring.knowledge.trap_cases import TRAP_CASES, TrapCase
from scoring.knowledge.traps import BY_ID as TRAPS
from tests.scoring.companies import WORKED

BAKERY = WORKED["bakery_7"]
IN_PLACE: dict[str, Answer] = {
    "basics": ("tested_backups", "offline_copy", "mfa", "updates", "training", "plan"),
    "keys": "company",
}


def shown(state: State, locale: Locale, answers: dict[str, Answer]) -> str:
    session = Session(state=state, locale=locale, answers=answers, asked=None, advised=True)
    return render(session, Service()).text


def second(text: str) -> str:
    return text.replace("\u00a0", " ").split("\n\n")[1]


def test_missing_basics_stand_right_under_the_verdict() -> None:
    missing = shown(State.ADVICE, "fr", {**BAKERY, "basics": ("mfa",), "keys": "scattered"})
    assert second(missing).startswith(
        "<b>Il manque l’essentiel :</b> sauvegarde hors ligne testée, mises à jour et clés à"
    )
    unasked = shown(State.ADVICE, "en", BAKERY)
    assert second(unasked).startswith("<b>To be checked first:</b> tested offline backup, two-step")
    half = second(shown(State.ADVICE, "fr", {**BAKERY, "basics": ("none",)}))
    assert "essentiel :</b> sauvegarde" in half
    assert ":</b> clés à votre nom." in half


def test_who_has_the_basics_reads_why_at_once() -> None:
    text = shown(State.ADVICE, "en", {**BAKERY, **IN_PLACE})
    assert second(text).startswith("<b>Why:</b>")


def test_what_is_particular_is_shown_beside_the_basics() -> None:
    answers = {**BAKERY, "basics": ("none",), "keys": "scattered", "push": ("attack",)}
    first = shown(State.ADVICE, "en", answers).partition("First of all:")[2].split("\n")[1:4]
    assert first[0].startswith("1. Two-step login on every mailbox")
    assert first[2].startswith("3. Finish the job after the attack.")


@pytest.mark.parametrize("locale", ["fr", "en"])
@pytest.mark.parametrize("case", TRAP_CASES, ids=lambda case: case.trap)
def test_a_trap_is_said_on_the_screens_and_in_json(case: TrapCase, locale: Language) -> None:
    answers: dict[str, Answer] = dict(case.answers)
    told = advise(Profile(answers=answers), locale)
    traps = told["traps"]
    assert isinstance(traps, list)
    texts = [say(TRAPS[str(trap)].say, locale) for trap in traps]
    assert told["traps_text"] == texts
    assert say(TRAPS[case.trap].say, locale) in texts
    first = say(TRAPS[str(traps[0])].short, locale)
    assert first in shown(State.ADVICE, locale, answers)
    why = shown(State.WHY, locale, answers)
    for name in map(str, traps):
        short = say(TRAPS[name].short, locale)
        assert say(TRAPS[name].say, locale) in why or short[1:] in why


def test_an_action_is_said_in_the_terms_of_the_company() -> None:
    answers = {**BAKERY, "host": "own", "basics": ("none",)}
    actions = advise(Profile(answers=answers), "en")["actions"]
    assert isinstance(actions, list)
    named = [action for action in actions if isinstance(action, dict)]
    (backup,) = [action for action in named if action["id"] == "tested_backup"]
    assert backup["wording"] == "server"
    assert backup["text"] == "Take a copy of your server out of the building, and restore it"
    assert backup["more"] == PRACTICES["tested_backup"].body.msgid
