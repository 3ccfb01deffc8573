"""What is remembered of one chat. Language-free: answers are ids, never labels."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from scoring.answers import Answer as Value
from scoring.knowledge.questions import BY_ID, QUICK
from scoring.knowledge.records import Area, Function, Mode, Question, Verdict

Locale: TypeAlias = Literal["fr", "en"]
#: What is said of an action: it is done, it waits, it is not for this company.
Mark: TypeAlias = Literal["done", "later", "never"]
#: A part of the plan with a page of its own: a quarter, or what was marked.
Part: TypeAlias = Literal["1", "2", "3", "4", "marked"]
#: What comes by itself: a word on an interview left half-way, a weekly tip, the review.
Kind: TypeAlias = Literal["unfinished", "tip", "review"]
#: What is passed on: the advice, or the bot without anything of the company.
Shared: TypeAlias = Literal["advice", "bot"]
#: Names whoever handed out a link, such as a chamber of trade. Telegram takes no other signs.
LONGEST_CODE: Final = 32
CODE: Final = rf"[A-Za-z0-9_-]{{1,{LONGEST_CODE}}}"


class State(StrEnum):
    """A place in the dialogue: what the bubble shows."""

    LANGUAGE = "language"
    ASKING = "asking"
    CONFIRMING = "confirming"
    EDITING = "editing"
    REFINING = "refining"
    SUMMARY = "summary"
    ADVICE = "advice"
    WHY = "why"
    SPLIT = "split"
    PLAN = "plan"
    QUARTER = "quarter"
    ACTION = "action"
    REMINDERS = "reminders"
    ZONES = "zones"
    COSTS = "costs"
    RULES = "rules"
    SUPPOSING = "supposing"
    SUPPOSED = "supposed"
    COMPARING = "comparing"
    TIPS = "tips"
    AREA = "area"
    FORMS = "forms"
    FORM = "form"
    SHARING = "sharing"
    SHARED = "shared"
    HELP = "help"
    PRIVACY = "privacy"
    RESTARTING = "restarting"
    DELETING = "deleting"
    COMPANIES = "companies"
    COMPANY = "company"
    NAMING = "naming"
    REMOVING = "removing"
    VERSUS = "versus"
    GONE = "gone"


class Noted(BaseModel):
    """An answer as it was understood: to be said back, or to be confirmed."""

    model_config = ConfigDict(frozen=True)

    question: str
    value: Value
    about: bool = False


class Supposed(BaseModel):
    """An answer tried without being kept, and none yet while only its question is chosen."""

    model_config = ConfigDict(frozen=True)

    question: str
    value: Value = None
    tried: bool = False


class Marked(BaseModel):
    """A mark; `weeks` are those until a tip speaks again of what is for later."""

    model_config = ConfigDict(frozen=True)

    mark: Mark
    weeks: int = 0


class Rhythm(BaseModel):
    """When the weekly tip comes: day of the week (Monday is 0), minute of the day, local time."""

    model_config = ConfigDict(frozen=True)

    day: int
    minute: int


class Stood(BaseModel):
    """The advice as it stood when it was last taken note of, for the review to compare."""

    model_config = ConfigDict(frozen=True)

    verdict: Verdict
    split: dict[Function, Mode]


class Told(BaseModel):
    """What is held of one company alone: a field added here is kept apart for each of them.

    `asked` is the question of the interview that stands, none once it is finished; `told` are the
    questions answered in a sentence, `passed` those not to be asked again after the advice.
    `ticked` are the options picked at a question of the interview, which wait for it while one
    looks elsewhere. `marks` are what was said of actions, by practice, `tipped` the practices that
    tips spoke of. `review` is whether the review is wanted, `review_at` when it is due, `stood` the
    advice to compare with, `reviewing` while that is shown, `rang` once the review was sent.
    `nudged` is whether a word was sent on the interview, since it was left half-way.
    """

    model_config = ConfigDict(hide_input_in_errors=True)

    asked: str | None = QUICK[0].id
    answers: dict[str, Value] = {}
    advised: bool = False
    told: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    ticked: Noted | None = None
    marks: dict[str, Marked] = {}
    tipped: tuple[str, ...] = ()
    review: bool = False
    review_at: datetime | None = None
    stood: Stood | None = None
    reviewing: bool = False
    rang: bool = False
    nudged: bool = False


#: What changes with the company.
OF_COMPANY: Final = tuple(Told.model_fields)


class Dossier(Told):
    """A company that the talk is not about at the moment; its name is empty until it has one."""

    model_config = ConfigDict(frozen=True)

    name: str = ""


class Session(Told):
    """One chat's talk, about one company at a time: `company` is its name, `others` are the rest.

    `editing` is the question to change from the summary; `refining` the one asked after the
    advice; `supposed` the answer tried. `offered` are the answers that what was typed may have
    meant, `pending` those understood in a sentence and not confirmed yet, `told_at` the page on
    which that was said, once the advice is there. `before` are the answers before the last change,
    until one leaves the screen that says what it changed. `revision` counts the places gone
    through, `interview` the times that the talk turned to a company, or to one anew: a button bears
    those that it was drawn for, and is outdated in any other. `picks` are the options ticked so
    far. `chosen` is the name of the company looked at, `page` that of their list. `shared` is what
    is passed on; `subject` what a link opened, or is to open once a language is chosen; `code`
    names who handed out the link that the talk began with. `dark` is the ground for pictures.
    `task` is the action on the screen, `part` the part of the plan that it was opened from.
    `rhythm` is that of the weekly tip, none while it is not wanted, `zone` the time zone chosen;
    `quiet` wants no word on interviews left half-way. `rung` is what came by itself, if nothing was
    done since.
    """

    locale: Locale | None = None
    state: State = State.LANGUAGE
    interview: int = 1
    revision: int = 1
    editing: str | None = None
    refining: str | None = None
    supposed: Supposed | None = None
    picks: tuple[str, ...] = ()
    unfolded: bool = False
    area: Area | None = None
    form: Verdict | None = None
    noted: Noted | None = None
    offered: tuple[Noted, ...] = ()
    pending: tuple[Noted, ...] = ()
    told_at: State | None = None
    before: dict[str, Value] | None = None
    dark: bool = False
    part: Part | None = None
    task: str | None = None
    rhythm: Rhythm | None = None
    zone: str | None = None
    quiet: bool = False
    rung: Kind | None = None
    company: str = ""
    others: tuple[Dossier, ...] = ()
    chosen: str | None = None
    page: int = 0
    shared: Shared | None = None
    subject: str | None = None
    code: Annotated[str, Field(pattern=f"^{CODE}$")] | None = None

    @property
    def question(self) -> Question | None:
        """The question on the screen, if there is one."""
        shown = {
            State.ASKING: self.asked,
            State.EDITING: self.editing,
            State.REFINING: self.refining,
            State.SUPPOSED: self.supposed.question if self.supposed else None,
        }.get(self.state)
        return BY_ID[shown] if shown else None

    @property
    def place(self) -> tuple[object, ...]:
        """Where the talk is: as long as it is the same, the buttons stay good."""
        shown = (self.asked, self.editing, self.refining, self.supposed)
        pages = (self.area, self.form, self.shared, self.chosen, self.page, self.part, self.task)
        return (self.interview, self.state, *shown, *pages)
