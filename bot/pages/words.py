"""What the screens say of change: what an answer did to the advice, before and after."""

from typing import Final

from scoring.texts import N_, NNP_, NP_

GIVEN: Final = N_("%(question)s: %(answer)s")
STAYS: Final = N_("The advice stays: %(verdict)s.")
TURNS: Final = N_("The advice turns: %(before)s → %(after)s.")
SURER: Final = N_("The advice stays, and is surer now: %(before)s → %(after)s.")
LESS_SURE: Final = N_("The advice stays, but is less sure now: %(before)s → %(after)s.")
NOTHING: Final = N_("Nothing changes in the advice.")
NOW_IN_HOUSE: Final = N_("In-house from now on: %(functions)s.")
NOW_SHARED: Final = N_("Shared from now on: %(functions)s.")
NOW_OUTSOURCED: Final = N_("With a provider from now on: %(functions)s.")
MANY_MOVE: Final = NNP_(
    "functions",
    "%(n)s function of 8 changes hands: see “Who does what”.",
    "%(n)s functions of 8 change hands: see “Who does what”.",
)
NOW_FIRST: Final = N_("Now to do first: %(title)s.")
NOW_COSTS: Final = N_("It would cost %(after)s a year, %(before)s before.")

SKIPPED_QUESTION: Final = N_("Question skipped.")

IF_ANSWER: Final = N_("If “%(question)s” were “%(answer)s”:")
BEFORE: Final = NP_("compared", "Before")
AFTER: Final = NP_("compared", "After")
VERDICT: Final = NP_("compared", "Advice")
CERTAINTY: Final = NP_("compared", "How sure")
THOUSANDS: Final = NP_("compared", "Thousands of euros a year")
STARTS: Final = N_("Now to do first:")
COST_RATIO: Final = N_("It would cost about %(ratio)s times as much.")
NO_CELL: Final = N_("Everyone keeps the same tasks.")
KEEP: Final = NP_("button", "Keep this answer")
