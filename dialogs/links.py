"""What the parameter of a link to the bot says: `https://t.me/<bot>?start=<parameter>`.

Telegram passes on up to 64 of A-Z, a-z, 0-9, _ and -. Ours name a subject to open, who handed the
link out, or both: `tips_security`, `by_cci-lyon`, `tips_security_by_cci-lyon`.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple, get_args

from dialogs.events import Costs, Event, Forms, Plan, Tips
from dialogs.session import CODE
from scoring.knowledge.records import Area, Verdict

_AREAS: Final[tuple[Area, ...]] = get_args(Area)
_FORMS: Final[tuple[Verdict, ...]] = get_args(Verdict)

#: What a link may open. The names stand in links that are printed: they never change their meaning.
SUBJECTS: Final[Mapping[str, Event]] = {
    "tips": Tips(),
    **{f"tips_{area}": Tips(area) for area in _AREAS},
    "forms": Forms(),
    **{f"form_{form}": Forms(form) for form in _FORMS},
    "plan": Plan(),
    "costs": Costs(),
}
#: In the links that people share: it opens nothing of its own.
SHARED: Final = "shared"
_PARAMETER: Final = re.compile(
    rf"(?P<subject>{'|'.join(sorted(SUBJECTS, key=len, reverse=True))})?"
    rf"(?:(?:^|(?<=.)_)by_(?P<code>{CODE}))?"
)


class Link(NamedTuple):
    """The name of the subject to open, and the code of whoever handed the link out."""

    subject: str | None = None
    code: str | None = None


def linked(parameter: str) -> Link:
    """Read a parameter; what is none of ours says nothing.

    >>> linked("tips_security_by_cci-lyon")
    Link(subject='tips_security', code='cci-lyon')
    >>> linked("by_cci-lyon")
    Link(subject=None, code='cci-lyon')
    >>> linked("tips_gardening")
    Link(subject=None, code=None)
    """
    found = _PARAMETER.fullmatch(parameter)
    return Link(**found.groupdict()) if found else Link()
