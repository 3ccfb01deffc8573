"""What is remembered of one chat. Language-free: answers are ids, never labels."""

from enum import StrEnum
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from scoring.answers import Answer as Value
from scoring.knowledge.questions import BY_ID, QUICK
from scoring.knowledge.records import Area, Question, Verdict

Locale: TypeAlias = Literal["fr", "en"]
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


class Told(BaseModel):
    """What is held of one company alone: a field added here is kept apart for each of them.

    `asked` is the question of the interview that stands, none once it is finished; `told` are the
    questions answered in a sentence, `passed` those not to be asked again after the advice.
    `ticked` are the options picked at a question of the interview, which wait for it while one
    looks elsewhere.
    """

    model_config = ConfigDict(hide_input_in_errors=True)

    asked: str | None = QUICK[0].id
    answers: dict[str, Value] = {}
    advised: bool = False
    told: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    ticked: Noted | None = None


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
        pages = (self.area, self.form, self.shared, self.chosen, self.page)
        return (self.interview, self.state, *shown, *pages)
