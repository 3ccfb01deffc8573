"""Callback data both ways: `v1:interview:question:option:revision`, 64 bytes at most.

The question is `~` for a way around, whose name stands in the option's place.
"""

from typing import Final

from dialogs.companies import MOST, PAGE
from dialogs.events import (
    LASTING,
    Add,
    Advise,
    Answer,
    Back,
    Card,
    Companies,
    Confirm,
    Costs,
    Delete,
    Done,
    Edit,
    Event,
    Export,
    Forms,
    Help,
    Language,
    Look,
    Mark,
    No,
    Open,
    Pick,
    Picture,
    Plan,
    Privacy,
    Refine,
    Remind,
    Remove,
    Rename,
    Report,
    Restart,
    Review,
    Rules,
    Share,
    Skip,
    Speak,
    Split,
    Start,
    Stop,
    Suppose,
    Tap,
    Task,
    Tips,
    Unpick,
    Versus,
    Weekly,
    Why,
    Yes,
    Zone,
    Zones,
)
from dialogs.hours import ZONES
from dialogs.session import Session
from dialogs.typed.reading import middle
from scoring.knowledge.practices import PRACTICES
from scoring.knowledge.questions import BY_ID, QUESTIONS
from scoring.knowledge.records import Question

VERSION: Final = "v1"
_AROUND: Final = "~"
_UNKNOWN: Final = "?"
_ABOUT: Final = "~"

#: The hours that have a button, in minutes of the day.
HOURS: Final = (8 * 60, 9 * 60, 12 * 60 + 30, 17 * 60 + 30)
_DAYS: Final = range(7)

_WAYS: Final[dict[str, Event]] = {
    "back": Back(),
    "skip": Skip(),
    "why": Why(),
    "advice": Advise(),
    "split": Split(),
    "plan": Plan(),
    "costs": Costs(),
    "rules": Rules(),
    "refine": Refine(),
    "if": Suppose(),
    **{f"if.{question.id}": Suppose(question.id) for question in QUESTIONS},
    "language": Language(),
    "fr": Speak("fr"),
    "en": Speak("en"),
    "help": Help(),
    "privacy": Privacy(),
    "restart": Restart(),
    "delete": Delete(),
    "yes": Yes(),
    "no": No(),
    "export": Export(),
    "card": Card(),
    "picture": Picture(),
    "report": Report(),
    "share": Share(),
    "share.advice": Share("advice"),
    "share.bot": Share("bot"),
    "start": Start(),
    "tips": Tips(),
    "tips.organisation": Tips("organisation"),
    "tips.security": Tips("security"),
    "tips.partners": Tips("partners"),
    "tips.continuity": Tips("continuity"),
    "tips.review": Tips("review"),
    "forms": Forms(),
    "forms.in_house": Forms("in_house"),
    "forms.hybrid": Forms("hybrid"),
    "forms.outsourced": Forms("outsourced"),
    "companies": Companies(),
    **{f"companies.{page}": Companies(page) for page in range(1, -(-MOST // PAGE))},
    **{f"company.{place}": Look(place) for place in range(MOST)},
    "add": Add(),
    "open": Open(),
    "versus": Versus(),
    "rename": Rename(),
    "remove": Remove(),
    "edit": Edit(),
    **{f"edit.{question.id}": Edit(question.id) for question in QUESTIONS},
    "plan.1": Plan("1"),
    "plan.2": Plan("2"),
    "plan.3": Plan("3"),
    "plan.4": Plan("4"),
    "plan.marked": Plan("marked"),
    **{f"task.{practice.id}": Task(practice.id) for practice in PRACTICES},
    **{f"done.{practice.id}": Mark(practice.id, "done") for practice in PRACTICES},
    **{f"later.{practice.id}": Mark(practice.id, "later") for practice in PRACTICES},
    **{f"never.{practice.id}": Mark(practice.id, "never") for practice in PRACTICES},
    **{f"open.{practice.id}": Mark(practice.id, "open") for practice in PRACTICES},
    "remind": Remind(),
    **{f"day.{day}": Weekly(day=day) for day in _DAYS},
    **{f"at.{minute}": Weekly(minute=minute) for minute in HOURS},
    "zones": Zones(),
    **{f"zone.{name}": Zone(name) for name in ZONES},
    "review": Review(),
    "stop": Stop(),
    "stop.tip": Stop("tip"),
    "stop.review": Stop("review"),
    "stop.unfinished": Stop("unfinished"),
    "seen": Confirm(),
}
_NAMES: Final = {event: name for name, event in _WAYS.items()}


def pack(event: Event, session: Session) -> str:
    """Write the data of a button drawn for the screen of this session."""
    return _packed(event, session.interview, session.revision)


def pack_lasting(event: Event, session: Session) -> str:
    """Write the data of a button that stays good as long as the interview is the same."""
    return _packed(event, session.interview, LASTING)


def _packed(event: Event, interview: int, revision: int) -> str:
    question, option = _written(event)
    return f"{VERSION}:{interview}:{question}:{option}:{revision}"


def _written(event: Event) -> tuple[str, str]:
    match event:
        case Answer(question, None):
            return question, _UNKNOWN
        case Answer(question, value):
            return question, f"{_ABOUT if event.about else ''}{value}"
        case Pick(question, option):
            return question, "+" + option
        case Unpick(question, option):
            return question, "-" + option
        case Done(question):
            return question, "!"
        case _:
            return _AROUND, _NAMES[event]


def unpack(data: str) -> Tap | None:
    """Read the data of a button, or give None for what we never wrote."""
    parts = data.split(":")
    if len(parts) != 5 or parts[0] != VERSION:  # noqa: PLR2004  # as in the module's first line
        return None
    _, interview, question, option, revision = parts
    event = _WAYS.get(option) if question == _AROUND else _answered(BY_ID.get(question), option)
    if event is None or not (interview.isdecimal() and revision.isdecimal()):
        return None
    return Tap(event, int(interview), int(revision))


def _answered(question: Question | None, option: str) -> Event | None:
    if question is None:
        return None
    if option == _UNKNOWN:
        return Answer(question.id, None)
    if question.kind == "number":
        figure = option.removeprefix(_ABOUT)
        if figure.isdecimal():
            return Answer(question.id, int(figure), told=True, about=figure != option)
        band = next((band for band in question.bands if band.id == option), None)
        return Answer(question.id, middle(band), about=True) if band else None
    if question.kind == "several_of":
        return _picked(question.id, option)
    return Answer(question.id, option)


def _picked(question: str, option: str) -> Event | None:
    match option[:1]:
        case "!":
            return Done(question)
        case "+":
            return Pick(question, option[1:])
        case "-":
            return Unpick(question, option[1:])
        case _:
            return None
