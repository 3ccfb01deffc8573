"""What is remembered of one chat. Language-free: answers are ids, never labels."""

from enum import StrEnum
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

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


class Session(BaseModel):
    """One chat's talk.

    `asked` is the question of the interview that stands, none once it is finished; `editing` the
    one to change from the summary; `refining` the one asked after the advice, `passed` those not to
    be asked again; `supposed` the one tried. `offered` are the answers that what was typed may have
    meant, `pending` those understood in a sentence and not confirmed yet, `told` the questions
    answered in that way. `revision` counts the places gone through: a button
    bears the one that it was drawn for, and is outdated in any other. `picks` are the options
    ticked so far.

    `marks` are what was said of actions, by practice; `task` is the action on the screen, `part`
    the part of the plan that it was opened from. `rhythm` is that of the weekly tip, none while it
    is not wanted, `zone` the time zone chosen, `tipped` the practices that tips spoke of. `review`
    is whether the review is wanted, `stood` the advice to compare with, `reviewing` while that is
    shown, `rang` once the review was sent. `nudged` is the interview that a word was sent on,
    since it was left half-way; `quiet` wants none ever. `rung` is what came by itself, if nothing
    was done since.
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
    marks: dict[str, Marked] = {}
    part: Part | None = None
    task: str | None = None
    rhythm: Rhythm | None = None
    zone: str | None = None
    tipped: tuple[str, ...] = ()
    review: bool = False
    stood: Stood | None = None
    reviewing: bool = False
    rang: bool = False
    nudged: int = 0
    quiet: bool = False
    rung: Kind | None = None

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
        return (self.interview, self.state, *shown, self.part, self.task)
