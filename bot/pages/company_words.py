"""What the screens of several companies say."""

from typing import Final

from scoring.texts import N_, NP_

UNNAMED: Final = N_("Unnamed company")
WHAT_FOR: Final = N_(
    "Do you advise several companies? Each one has its own answers and its own advice here, and "
    "nothing is mixed."
)
TAP_ONE: Final = N_("Tap a company to open it, compare it, rename it or erase it.")
ROW: Final = N_("%(place)s. %(company)s · %(standing)s")
ROW_CURRENT: Final = N_("%(place)s. <b>%(company)s</b> · %(standing)s · you are here")
AT_QUESTION: Final = NP_("company", "question %(n)s of %(of)s")
CURRENT: Final = N_("This is the company that we are talking about.")
NAMING: Final = N_("Type its name. It can have up to %(n)s characters.")
RENAMING: Final = N_("What should “%(company)s” be called from now on?")
REMOVING: Final = N_("Erase “%(company)s”?")
REMOVED_TOO: Final = N_("Its name, its answers and its advice go for good. The others stay.")
REMOVED_ALONE: Final = N_(
    "Its name, its answers and its advice go for good. We then begin with the first question."
)
RESTARTING: Final = N_(
    "The answers of “%(company)s” will be erased. Its name and the other companies stay."
)
DELETING: Final = N_(
    "The %(count)s companies with their answers, your language, everything. It cannot be undone. "
    "To erase one company only: /companies."
)

VERDICT_OF: Final = N_("<b>%(company)s</b>: %(verdict)s · %(certainty)s")
DIFFERENCES: Final = N_("Where they differ, in this order:")
CELLS: Final = N_("%(function)s: %(one)s / %(other)s")
NO_DIFFERENCE: Final = N_("The eight functions are run in the same way.")
FIRST_OF: Final = N_("%(company)s: %(title)s. %(who)s, %(effort)s.")
FIRST: Final = N_("The first thing to do:")
COSTS: Final = N_("The split advised, a year, at French prices:")
COST_OF: Final = N_("%(company)s: %(range)s")
COST_NO_SEATS: Final = N_("%(company)s: unknown until you say how many people use a screen")
COST_ELSEWHERE: Final = N_("%(company)s: no amounts for its country")

COMPANIES: Final = NP_("button", "Companies")
ADD: Final = NP_("button", "Add a company")
NEXT_PAGE: Final = NP_("button", "Next page")
PREVIOUS_PAGE: Final = NP_("button", "Previous page")
OPEN: Final = NP_("button", "Open")
GO_ON: Final = NP_("button", "Go on")
COMPARE: Final = NP_("button", "Compare")
RENAME: Final = NP_("button", "Rename")
NAME: Final = NP_("button", "Name it")
REMOVE: Final = NP_("button", "Erase")
YES_REMOVE: Final = NP_("button", "Yes, erase it")
