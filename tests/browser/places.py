"""Every place of the dialogue, as the talk of a bakery comes to it."""

from collections.abc import Iterable, Mapping
from typing import Final

from dialogs import events as on
from dialogs.machine import step
from dialogs.session import Locale, Noted, Session, State
from scoring.knowledge.cases import CASES
from scoring.knowledge.questions import QUICK

BAKERY: Final = next(case for case in CASES if case.id == "bakery_7")
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
    State.HELP: (on.Help(),),
    State.PRIVACY: (on.Privacy(),),
    State.LANGUAGE: (on.Language(),),
    State.RESTARTING: (on.Restart(),),
    State.DELETING: (on.Delete(),),
}


def places(locale: Locale) -> dict[str, Session]:
    """Give the talk in each place, by the name of the place."""
    begun = _led(None, (on.Start(locale),))
    found = {"confirming": _led(begun, (on.Tell(FACTS),))}
    for place, question in enumerate(QUICK, 1):
        found[f"asking_{place}"] = begun
        if place == 1:
            found["asking_why"] = _led(begun, (on.Why(),))
        value = BAKERY.answers[question.id]
        begun = _led(begun, (on.Answer(question.id, value),))
    return found | {place.value: _led(begun, ways) for place, ways in FROM_ADVICE.items()}


def _led(session: Session | None, ways: Iterable[on.Event]) -> Session:
    for event in ways:
        session = step(session, event).session
    assert session is not None
    return session
