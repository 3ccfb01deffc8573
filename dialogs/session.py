"""What is remembered of one chat. Language-free: answers are ids, never labels."""

from enum import StrEnum
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

from scoring.answers import Answer as Value
from scoring.knowledge.questions import BY_ID, QUICK
from scoring.knowledge.records import Area, Question, Verdict

Locale: TypeAlias = Literal["fr", "en"]


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
    answered in that way, `told_at` the page on which that was said, once the advice is there.
    `before` are the answers before the last change, until one leaves the screen that says what it
    changed. `revision` counts the places gone through: a button bears the one that it was drawn
    for, and is outdated in any other. `picks` are the options ticked so far. `dark` is the ground
    wished for pictures.
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
    unfolded: bool = False
    advised: bool = False
    area: Area | None = None
    form: Verdict | None = None
    noted: Noted | None = None
    offered: tuple[Noted, ...] = ()
    pending: tuple[Noted, ...] = ()
    told: tuple[str, ...] = ()
    told_at: State | None = None
    before: dict[str, Value] | None = None
    dark: bool = False

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
        shown = (self.asked, self.editing, self.refining, self.supposed, self.area, self.form)
        return (self.interview, self.state, *shown)
