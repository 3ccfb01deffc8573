"""The dialogue as one table: where one is, what happens, where it leads, and on what condition.

Rows of one state and event are tried in order. Whatever stands in no row is refused kindly.
"""

from collections.abc import Callable
from typing import Final, NamedTuple, TypeAlias

from dialogs import events as on
from dialogs.companies import is_current, looked_at, untouched
from dialogs.session import Session, State

Guard: TypeAlias = Callable[[Session], bool]
SAME: Final = "="
#: The page on which facts were told.
THERE: Final = "^"


class Row(NamedTuple):
    """From `states`, `event` leads to `dest` if `guard` holds of the session it would leave."""

    states: tuple[State, ...]
    event: type[on.Event]
    dest: State | str
    guard: Guard | None = None


def speechless(session: Session) -> bool:
    """No language is known yet."""
    return session.locale is None


def asking(session: Session) -> bool:
    """A question of the interview stands."""
    return session.asked is not None


def advised(session: Session) -> bool:
    """The advice has been reached."""
    return session.advised


def one_question(session: Session) -> bool:
    """One question is to be changed."""
    return session.editing is not None


def to_refine(session: Session) -> bool:
    """A question is worth asking after the advice."""
    return session.refining is not None


def one_supposed(session: Session) -> bool:
    """An answer is to be tried."""
    return session.advised and session.supposed is not None


def told_aside(session: Session) -> bool:
    """Facts were told on a page of the advice that can be shown again."""
    shows = {
        State.COMPARING: session.supposed is not None and session.supposed.tried,
        State.AREA: session.area is not None,
        State.FORM: session.form is not None,
        State.QUARTER: session.part is not None,
        State.ACTION: session.task is not None,
    }
    return session.told_at is not None and shows.get(session.told_at, True)


def one_area(session: Session) -> bool:
    """One area is to be shown."""
    return session.area is not None


def one_part(session: Session) -> bool:
    """A part of the plan is to be shown."""
    return session.advised and session.part is not None


def one_task(session: Session) -> bool:
    """An action is to be shown."""
    return session.advised and session.task is not None


def one_form(session: Session) -> bool:
    """One form is to be shown."""
    return session.form is not None


def one_company(session: Session) -> bool:
    """One company is looked at."""
    return looked_at(session) is not None


def two_advised(session: Session) -> bool:
    """The company looked at is another than the one talked about, and both have their advice."""
    other = looked_at(session)
    return bool(other and other.advised and session.advised and not is_current(session, other.name))


def nothing_left(session: Session) -> bool:
    """Nothing is known of any company."""
    return untouched(session) and not session.others


def to_confirm(session: Session) -> bool:
    """What was understood in a sentence waits for a yes."""
    return session.pending != ()


def from_the_list(session: Session) -> bool:
    """What is shown was chosen from the list of its kind, not opened by a link."""
    return session.subject is None


def one_shared(session: Session) -> bool:
    """It is known what is to be passed on."""
    return session.shared is not None


S = State
KEPT: Final = (S.ASKING, S.EDITING)
QUESTION: Final = (*KEPT, S.REFINING, S.SUPPOSED)
#: Where a company of the list is looked at.
LOOKED_AT: Final = frozenset({S.COMPANY, S.NAMING, S.REMOVING, S.VERSUS})
ANY: Final = tuple(state for state in S if state is not S.GONE)
#: What a link may open.
SUBJECTS: Final = (S.TIPS, S.AREA, S.FORMS, S.FORM, S.PLAN, S.COSTS)
ASIDE: Final = tuple(state for state in ANY if state not in {S.ASKING, S.ADVICE})
#: Where no question stands and nothing is to be confirmed: facts may be told there.
PAGES: Final = (
    S.ADVICE, S.WHY, S.SPLIT, S.PLAN, S.COSTS, S.RULES, S.SUMMARY, S.SUPPOSING, S.COMPARING,
    S.TIPS, S.AREA, S.FORMS, S.FORM, S.QUARTER, S.ACTION, S.REMINDERS, S.HELP, S.PRIVACY,
)  # fmt: skip
#: The pages that are drawn as pictures too.
PICTURED: Final = (S.SPLIT, S.WHY, S.COSTS)

INTERVIEW: Final = (
    #   where            what happens  leads to       if
    Row(ANY,             on.Start,     S.LANGUAGE,    speechless),
    Row(ANY,             on.Start,     S.ASKING,      asking),
    Row(ANY,             on.Start,     S.ADVICE),
    Row(KEPT,            on.Answer,    S.ASKING,      asking),
    Row(KEPT,            on.Answer,    S.ADVICE),
    Row((S.REFINING,),   on.Answer,    S.REFINING,    to_refine),
    Row((S.REFINING,),   on.Answer,    S.ADVICE),
    Row((S.SUPPOSED,),   on.Answer,    S.COMPARING),
    Row((S.ASKING,),     on.Tell,      S.CONFIRMING),
    Row(PAGES,           on.Tell,      S.CONFIRMING,  advised),
    Row((S.CONFIRMING,), on.Tell,      SAME),
    Row((S.CONFIRMING,), on.Yes,       S.ADVICE,      told_aside),
    Row((S.CONFIRMING,), on.Yes,       S.ASKING,      asking),
    Row((S.CONFIRMING,), on.Yes,       S.ADVICE),
    Row((S.CONFIRMING,), on.No,        THERE,         told_aside),
    Row((S.CONFIRMING,), on.Back,      THERE,         told_aside),
    Row((S.CONFIRMING,), on.No,        S.ASKING,      asking),
    Row((S.CONFIRMING,), on.No,        S.ADVICE),
    Row(QUESTION,        on.Unsure,    SAME),
    Row(QUESTION,        on.No,        SAME),
    Row(QUESTION,        on.Pick,      SAME),
    Row(QUESTION,        on.Unpick,    SAME),
    Row(KEPT,            on.Skip,      S.ASKING,      asking),
    Row(KEPT,            on.Skip,      S.ADVICE),
    Row((S.REFINING,),   on.Skip,      S.REFINING,    to_refine),
    Row((S.REFINING,),   on.Skip,      S.ADVICE),
    Row((S.SUPPOSED,),   on.Skip,      S.SUPPOSING),
    Row((S.COMPARING,),  on.Yes,       S.ADVICE),
    Row((S.COMPARING,),  on.No,        S.SUPPOSING),
    Row(QUESTION,        on.Why,       SAME),
    Row(ANY,             on.Why,       S.WHY,         advised),
    Row((S.ASKING,),     on.Back,      S.ASKING),
    Row((S.ADVICE,),     on.Back,      S.ASKING),
    Row((S.EDITING,),    on.Back,      S.SUMMARY),
    Row(SUBJECTS,        on.Back,      S.EDITING,     one_question),
    Row(SUBJECTS,        on.Back,      S.REFINING,    to_refine),
    Row(SUBJECTS,        on.Back,      S.SUPPOSED,    one_supposed),
    Row((S.AREA,),       on.Back,      S.TIPS,        from_the_list),
    Row((S.FORM,),       on.Back,      S.FORMS,       from_the_list),
    Row((S.SHARED,),     on.Back,      S.SHARING,     advised),
    Row((S.SUPPOSED, S.COMPARING), on.Back, S.SUPPOSING),
    Row((S.ACTION,),     on.Back,      S.QUARTER,     one_part),
    Row((S.ACTION, S.QUARTER), on.Back, S.PLAN),
    Row((S.ZONES,),      on.Back,      S.REMINDERS),
    Row((S.NAMING, S.REMOVING, S.VERSUS), on.Back, S.COMPANY, one_company),
    Row((S.NAMING, S.COMPANY), on.Back, S.COMPANIES),
    Row((S.CONFIRMING,), on.Back,      S.ASKING,      asking),
    Row((S.CONFIRMING,), on.Back,      S.ADVICE),
    Row(ASIDE,           on.Back,      S.CONFIRMING,  to_confirm),
    Row(ASIDE,           on.Back,      S.ASKING,      asking),
    Row(ASIDE,           on.Back,      S.ADVICE),
    Row(ANY,             on.Advise,    S.ADVICE,      advised),
    Row(ANY,             on.Split,     S.SPLIT,       advised),
    Row(ANY,             on.Plan,      S.QUARTER,     one_part),
    Row(ANY,             on.Plan,      S.PLAN,        advised),
    Row(ANY,             on.Task,      S.ACTION,      one_task),
    Row(ANY,             on.Mark,      S.ACTION,      one_task),
    Row(ANY,             on.Remind,    S.REMINDERS,   advised),
    Row(ANY,             on.Weekly,    S.REMINDERS,   advised),
    Row(ANY,             on.Zones,     S.ZONES,       advised),
    Row(ANY,             on.Zone,      S.REMINDERS,   advised),
    Row(ANY,             on.Review,    S.REMINDERS,   advised),
    Row(ANY,             on.Stop,      S.REMINDERS,   advised),
    Row(ANY,             on.Stop,      SAME),
    Row(ANY,             on.Confirm,   S.ADVICE,      advised),
    Row(ANY,             on.Costs,     S.COSTS,       advised),
    Row(ANY,             on.Rules,     S.RULES,       advised),
    Row(ANY,             on.Refine,    S.REFINING,    to_refine),
    Row(ANY,             on.Refine,    S.ADVICE,      advised),
    Row(ANY,             on.Suppose,   S.SUPPOSED,    one_supposed),
    Row(ANY,             on.Suppose,   S.SUPPOSING,   advised),
    Row(ANY,             on.Tips,      S.AREA,        one_area),
    Row(ANY,             on.Tips,      S.TIPS),
    Row(ANY,             on.Forms,     S.FORM,        one_form),
    Row(ANY,             on.Forms,     S.FORMS),
    Row(ANY,             on.Share,     S.SHARED,      one_shared),
    Row(ANY,             on.Share,     S.SHARING),
    Row(ANY,             on.Edit,      S.EDITING,     one_question),
    Row(ANY,             on.Edit,      S.SUMMARY),
    Row((S.LANGUAGE,),   on.Speak,     S.ASKING,      asking),
    Row((S.LANGUAGE,),   on.Speak,     S.ADVICE),
    Row(ANY,             on.Speak,     SAME),
    Row(ANY,             on.Language,  S.LANGUAGE),
    Row(ANY,             on.Help,      S.HELP),
    Row(ANY,             on.Privacy,   S.PRIVACY),
    Row(ANY,             on.Export,    SAME),
    Row(ANY,             on.Card,      SAME,          advised),
    Row(ANY,             on.Picture,   SAME,          advised),
    Row(ANY,             on.Shade,     SAME,          advised),
    Row(ANY,             on.Report,    SAME,          advised),
    Row(ANY,             on.Restart,   S.RESTARTING),
    Row((S.RESTARTING,), on.Yes,       S.ASKING),
    Row(ANY,             on.Companies, S.COMPANIES),
    Row(ANY,             on.Look,      S.COMPANY,     one_company),
    Row(ANY,             on.Add,       S.NAMING),
    Row((S.COMPANY,),    on.Rename,    S.NAMING),
    Row((S.NAMING,),     on.Name,      S.COMPANY,     one_company),
    Row((S.NAMING,),     on.Name,      S.ASKING,      asking),
    Row((S.NAMING,),     on.Name,      S.ADVICE),
    Row((S.COMPANY,),    on.Open,      S.ASKING,      asking),
    Row((S.COMPANY,),    on.Open,      S.ADVICE),
    Row((S.COMPANY,),    on.Versus,    S.VERSUS,      two_advised),
    Row((S.COMPANY, S.REMOVING), on.Remove, S.REMOVING),
    Row((S.REMOVING,),   on.Yes,       S.ASKING,      nothing_left),
    Row((S.REMOVING,),   on.Yes,       S.COMPANIES),
    Row(ANY,             on.Delete,    S.DELETING),
    Row((S.DELETING,),   on.Yes,       S.GONE),
)  # fmt: skip
