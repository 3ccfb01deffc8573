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


class Session(BaseModel):
    """One chat's talk.

    `asked` is the question of the interview that stands, none once it is finished; `editing` the
    one to change from the summary; `refining` the one asked after the advice, `passed` those not to
    be asked again; `supposed` the one tried. `offered` are the answers that what was typed may have
    meant, `pending` those understood in a sentence and not confirmed yet, `told` the questions
    answered in that way. `shared` is what is passed on; `subject` what a link opened, or is to open
    once a language is chosen; `code` names who handed out the link that the talk began with.
    `revision` counts the places gone through: a button bears the one that it was drawn for, and is
    outdated in any other. `picks` are the options ticked so far, and `ticked` those of a question
    of the interview, which wait for it while one looks elsewhere.
    """

    model_config = ConfigDict(validate_assignment=False)

    locale: Locale | None = None
    state: State = State.LANGUAGE
    interview: int = 1
    revision: int = 1
    asked: str | None = QUICK[0].id
    editing: str | None = None
    refining: str | None = None
    passed: tuple[str, ...] = ()
    supposed: Supposed | None = None
    answers: dict[str, Value] = {}
    picks: tuple[str, ...] = ()
    ticked: Noted | None = None
    unfolded: bool = False
    advised: bool = False
    area: Area | None = None
    form: Verdict | None = None
    noted: Noted | None = None
    offered: tuple[Noted, ...] = ()
    pending: tuple[Noted, ...] = ()
    told: tuple[str, ...] = ()
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
        pages = (self.area, self.form, self.shared)
        return (self.interview, self.state, *shown, *pages)
