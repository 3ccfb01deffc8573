"""What a person can do, whatever way they did it: a tap, a command, a word."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from dialogs.session import Kind, Locale, Noted, Part, Shared
from dialogs.session import Mark as Said
from dialogs.words import Say
from scoring.answers import Answer as Value
from scoring.knowledge.records import Area, Verdict


@dataclass(frozen=True, slots=True)
class Start:
    """Begin, or show where we are; with the phone's language where we speak it.

    A link may name a subject to open (of `links.SUBJECTS`), and bear the code of whoever made it.
    """

    locale: Locale | None = None
    subject: str | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Speak:
    """Go on in this language."""

    locale: Locale


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer a question; `told` has it said back, `about` says that it is a guess or a middle."""

    question: str
    value: Value
    told: bool = False
    about: bool = False


@dataclass(frozen=True, slots=True)
class Pick:
    """Tick an option of a question that takes several."""

    question: str
    option: str


@dataclass(frozen=True, slots=True)
class Unpick:
    """Take a tick back."""

    question: str
    option: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """Something typed that may mean one of these answers to the question that stands."""

    question: str
    offered: tuple[Noted, ...]


@dataclass(frozen=True, slots=True)
class Tell:
    """Several facts in a sentence, each the answer to a question."""

    facts: tuple[Noted, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """Answer with what is ticked."""

    question: str


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave the question as it is and go on."""


@dataclass(frozen=True, slots=True)
class Back:
    """Go to the place before."""


@dataclass(frozen=True, slots=True)
class Why:
    """Ask what a question is for, or what the advice rests on."""


@dataclass(frozen=True, slots=True)
class Advise:
    """Show the advice."""


@dataclass(frozen=True, slots=True)
class Split:
    """Show who does what."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Show what to do, by when: the whole, or a part of it."""

    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """Show one action."""

    practice: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Say of an action that it is done, waits, is not for us, or is open again."""

    practice: str
    mark: Said | Literal["open"]


@dataclass(frozen=True, slots=True)
class Remind:
    """Show what comes by itself, and when."""


@dataclass(frozen=True, slots=True)
class Weekly:
    """Have a tip a week: on that day (Monday is 0), at that minute of it, or as before."""

    day: int | None = None
    minute: int | None = None


@dataclass(frozen=True, slots=True)
class Zones:
    """Show the time zones."""


@dataclass(frozen=True, slots=True)
class Zone:
    """Count hours in this time zone."""

    name: str


@dataclass(frozen=True, slots=True)
class Review:
    """Have a review in six months."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Have no more of what comes by itself: of one kind, or of any."""

    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Confirm:
    """Take note of the advice as it is now."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Show what each form would cost."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Show the rules of law and contract that apply."""


@dataclass(frozen=True, slots=True)
class Refine:
    """Be asked the question of most worth."""


@dataclass(frozen=True, slots=True)
class Suppose:
    """Try another answer without keeping it: to a question, or to one to be chosen."""

    question: str | None = None


@dataclass(frozen=True, slots=True)
class Tips:
    """Show the good practices: of one area, or the areas."""

    area: Area | None = None


@dataclass(frozen=True, slots=True)
class Forms:
    """Show the three forms, or one of them."""

    form: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """Show the answers given, or ask one of them anew."""

    question: str | None = None


@dataclass(frozen=True, slots=True)
class Language:
    """Show the languages."""


@dataclass(frozen=True, slots=True)
class Help:
    """Show what can be done."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """Show what is kept."""


@dataclass(frozen=True, slots=True)
class Restart:
    """Ask to begin anew."""


@dataclass(frozen=True, slots=True)
class Delete:
    """Ask to be forgotten."""


@dataclass(frozen=True, slots=True)
class Yes:
    """Confirm."""


@dataclass(frozen=True, slots=True)
class No:
    """Turn down what was offered, or understood."""


@dataclass(frozen=True, slots=True)
class Export:
    """Ask for all that is held."""


@dataclass(frozen=True, slots=True)
class Card:
    """Ask for the advice as a picture."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Ask for what is shown as a picture: a page of its own, else the card."""


@dataclass(frozen=True, slots=True)
class Shade:
    """Have pictures on a light or a dark ground from now on, and see one."""

    dark: bool


@dataclass(frozen=True, slots=True)
class Report:
    """Ask for the advice as a document to hand on."""


@dataclass(frozen=True, slots=True)
class Companies:
    """Show the companies of this chat, so many to a page."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """Show one company of the list, by its place there."""

    place: int


@dataclass(frozen=True, slots=True)
class Add:
    """Ask for the name of one company more."""


@dataclass(frozen=True, slots=True)
class Name:
    """Give a name: to a new company, or to the one looked at."""

    name: str


@dataclass(frozen=True, slots=True)
class Open:
    """Turn the talk to the company looked at."""


@dataclass(frozen=True, slots=True)
class Versus:
    """Set the company looked at beside the one that the talk is about."""


@dataclass(frozen=True, slots=True)
class Rename:
    """Ask for another name of the company looked at."""


@dataclass(frozen=True, slots=True)
class Remove:
    """Ask to erase the company looked at."""


@dataclass(frozen=True, slots=True)
class Share:
    """Ask for something to pass on: the advice or the bot alone, or the choice of them."""

    what: Shared | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """Something that the dialogue does not take: why, and the words to quote, if any."""

    why: Say
    quote: str = ""
    n: int = 0
    limit: int | None = None


Event: TypeAlias = (
    Start | Speak | Answer | Pick | Unpick | Unsure | Tell | Done | Skip | Back | Why | Advise
    | Split | Plan | Task | Mark | Costs | Rules | Refine | Suppose | Tips | Forms | Edit
    | Remind | Weekly | Zones | Zone | Review | Stop | Confirm | Language | Help | Privacy
    | Restart | Delete | Yes | No | Export | Card | Picture | Shade | Report | Share
    | Companies | Look | Add | Name | Open | Versus | Rename | Remove | Unclear
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tap:
    """A button: the event that it stands for, and the screen that it was drawn for.

    One with the revision `LASTING` belongs to a message that comes by itself: it stays good.
    """

    event: Event
    interview: int
    revision: int


LASTING: Final = 0
#: What a button that stays good may do: twice is as once (docs/decisions/0019).
LASTING_EVENTS: Final = (Mark, Stop, Edit, Plan, Start)
#: Of them, those that are of no company: what comes by itself can be stopped whichever it told of.
OF_CHAT: Final = (Stop("tip"), Stop("unfinished"))
