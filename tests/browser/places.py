"""Every place of the dialogue, as the talk of a bakery comes to it."""

from collections.abc import Iterable, Mapping
from typing import Final

from bot.pages.screens import Service
from dialogs import events as on
from dialogs.machine import step
from dialogs.session import Locale, Noted, Session, State
from scoring.answers import Answer
from scoring.knowledge.cases import CASES, Case
from scoring.knowledge.questions import QUICK

BAKERY: Final = next(case for case in CASES if case.id == "bakery_7")
OTHER: Final = next(case for case in CASES if case.verdict != BAKERY.verdict)
#: What the operator's side adds to screens.
SERVICE: Final = Service(username=lambda: "dsi_de_poche_bot")
FACTS: Final = (
    Noted(question="users", value=12, about=True),
    Noted(question="staff", value="none"),
)

#: What leads to each place that is reached from the advice.
FROM_ADVICE: Final[Mapping[State, tuple[on.Event, ...]]] = {
    State.ADVICE: (on.Advise(),),
    State.WHY: (on.Why(),),
    State.SPLIT: (on.Split(),),
    State.PLAN: (on.Plan(),),
    State.COSTS: (on.Costs(),),
    State.RULES: (on.Rules(),),
    State.REFINING: (on.Refine(),),
    State.SUPPOSING: (on.Suppose(),),
    State.SUPPOSED: (on.Suppose("users"),),
    State.COMPARING: (on.Suppose("users"), on.Answer("users", 40)),
    State.SUMMARY: (on.Edit(),),
    State.EDITING: (on.Edit("staff"),),
    State.TIPS: (on.Tips(),),
    State.AREA: (on.Tips("continuity"),),
    State.FORMS: (on.Forms(),),
    State.FORM: (on.Forms("hybrid"),),
    State.QUARTER: (on.Plan("1"),),
    State.ACTION: (on.Task("mfa"), on.Mark("mfa", "later")),
    State.REMINDERS: (on.Remind(), on.Weekly(day=0), on.Review()),
    State.ZONES: (on.Zones(),),
    State.SHARING: (on.Share(),),
    State.SHARED: (on.Share("advice"),),
    State.HELP: (on.Help(),),
    State.PRIVACY: (on.Privacy(),),
    State.LANGUAGE: (on.Language(),),
    State.RESTARTING: (on.Restart(),),
    State.DELETING: (on.Delete(),),
}

#: What leads to each place of several companies, from the advice to the second of them.
FROM_TWO: Final[Mapping[State, tuple[on.Event, ...]]] = {
    State.COMPANIES: (on.Companies(),),
    State.COMPANY: (on.Companies(), on.Look(0)),
    State.NAMING: (on.Companies(), on.Add()),
    State.VERSUS: (on.Companies(), on.Look(0), on.Versus()),
    State.REMOVING: (on.Companies(), on.Look(0), on.Remove()),
}


def places(locale: Locale) -> dict[str, Session]:
    """Give the talk in each place, by the name of the place."""
    begun = _led(None, (on.Start(locale),))
    found = {"confirming": _led(begun, (on.Tell(FACTS),))}
    for place, (question, answer) in enumerate(_answers(BAKERY), 1):
        found[f"asking_{place}"] = begun
        if place == 1:
            found["asking_why"] = _led(begun, (on.Why(),))
        begun = _led(begun, (on.Answer(question, answer),))
    told = (on.Answer(question, answer) for question, answer in _answers(OTHER))
    named = (on.Companies(), on.Look(0), on.Rename(), on.Name("Boulangerie Martin"))
    two = _led(begun, (*named, on.Companies(), on.Add(), on.Name("Garage du Lac"), *told))
    found |= {place.value: _led(begun, ways) for place, ways in FROM_ADVICE.items()}
    return found | {place.value: _led(two, ways) for place, ways in FROM_TWO.items()}


def _answers(case: Case) -> list[tuple[str, Answer]]:
    return [(question.id, case.answers[question.id]) for question in QUICK]


def _led(session: Session | None, ways: Iterable[on.Event]) -> Session:
    for event in ways:
        session = step(session, event).session
    assert session is not None
    return session
