"""What the dialogue says once the advice is there: marks of actions, reminders, the review."""

from collections.abc import Mapping
from typing import Final

from dialogs.session import Mark
from scoring.texts import N_, NNP_, NP_, Text

QUARTER: Final = NP_("button", "Quarter %(n)s")
ACTION: Final = NP_("button", "Action %(n)s")
MARK_BUTTONS: Final[Mapping[Mark, Text]] = {
    "done": NP_("mark button", "Done"),
    "later": NP_("mark button", "Later"),
    "never": NP_("mark button", "Not for us"),
}
OPEN_AGAIN: Final = NP_("mark button", "Open again")
MARKED: Final[Mapping[Mark, Text]] = {
    "done": NP_("mark", "done"),
    "later": NP_("mark", "later"),
    "never": NP_("mark", "not for us"),
}
MARKED_AS: Final = N_("Marked: %(mark)s.")
MARKED_LINE: Final = N_("%(title)s: %(mark)s")
MARKED_PART: Final = NP_("plan", "Marked")
PROGRESS: Final[Mapping[Mark, Text]] = {
    "done": NNP_("progress", "%(n)s done", "%(n)s done"),
    "later": NNP_("progress", "%(n)s for later", "%(n)s for later"),
    "never": NNP_("progress", "%(n)s not for you", "%(n)s not for you"),
}
SO_FAR: Final = N_("So far: %(progress)s.")
NOTHING_OPEN: Final = N_("Nothing is open here.")
TO_MARK: Final = N_("Open an action to say that it is done, waits, or is not for you.")

REMINDERS_BUTTON: Final = NP_("button", "Reminders")
STOP_BUTTON: Final = NP_("button", "Stop these reminders")
STOP_TIPS: Final = NP_("button", "Stop the weekly action")
STOP_REVIEW: Final = NP_("button", "Stop the review")
REVIEW_BUTTON: Final = NP_("button", "Review in six months")
NEVER_AGAIN: Final = NP_("button", "Remind me no more")
GO_ON: Final = NP_("button", "Carry on")
MY_ANSWERS: Final = NP_("button", "My answers")
UP_TO_DATE: Final = NP_("button", "Seen, thank you")

TIPS_OFF: Final = N_(
    "Nothing is planned. If you wish, an action of your plan comes each week, one that is still "
    "open. Pick a day."
)
TIPS_ON: Final = N_("An action of your plan comes %(day)s at %(time)s, %(zone)s.")
TYPE_A_TIME: Final = N_("Another day or hour can be typed, such as “Saturday” or “8:15 am”.")
REVIEW_OFF: Final = N_(
    "There can also be a review, six months after your advice last changed: what is done, what has "
    "changed. Only if you ask for it."
)
REVIEW_ON: Final = N_("A review comes six months after your advice last changed.")
DAYS: Final = (
    NP_("day", "Monday"),
    NP_("day", "Tuesday"),
    NP_("day", "Wednesday"),
    NP_("day", "Thursday"),
    NP_("day", "Friday"),
)
EVERY: Final = (
    N_("on Mondays"),
    N_("on Tuesdays"),
    N_("on Wednesdays"),
    N_("on Thursdays"),
    N_("on Fridays"),
    N_("on Saturdays"),
    N_("on Sundays"),
)
HOUR: Final = NP_("time", "%(hour)s:00")
HOUR_AND_MINUTES: Final = NP_("time", "%(hour)s:%(minutes)s")
ZONE_NOTE: Final = N_(
    "Telegram does not tell where you are: reminders follow the time chosen here."
)

#: A time zone by the name of a place in it, and as the clock that one goes by.
PLACES: Final[Mapping[str, Text]] = {
    "Europe/Paris": NP_("place", "Paris"),
    "Europe/Brussels": NP_("place", "Brussels"),
    "Europe/Luxembourg": NP_("place", "Luxembourg"),
    "Europe/Zurich": NP_("place", "Geneva"),
    "Europe/London": NP_("place", "London"),
    "Europe/Dublin": NP_("place", "Dublin"),
    "America/Toronto": NP_("place", "Montreal"),
    "America/New_York": NP_("place", "New York"),
    "America/Guadeloupe": NP_("place", "Guadeloupe"),
    "America/Martinique": NP_("place", "Martinique"),
    "America/Cayenne": NP_("place", "French Guiana"),
    "Indian/Reunion": NP_("place", "Réunion"),
    "Indian/Mayotte": NP_("place", "Mayotte"),
    "Pacific/Noumea": NP_("place", "New Caledonia"),
    "Pacific/Tahiti": NP_("place", "Tahiti"),
    "Africa/Casablanca": NP_("place", "Casablanca"),
    "Africa/Tunis": NP_("place", "Tunis"),
    "Africa/Dakar": NP_("place", "Dakar"),
    "Africa/Abidjan": NP_("place", "Abidjan"),
}
CLOCKS: Final[Mapping[str, Text]] = {
    "Europe/Paris": N_("Paris time"),
    "Europe/Brussels": N_("Brussels time"),
    "Europe/Luxembourg": N_("Luxembourg time"),
    "Europe/Zurich": N_("Geneva time"),
    "Europe/London": N_("London time"),
    "Europe/Dublin": N_("Dublin time"),
    "America/Toronto": N_("Montreal time"),
    "America/New_York": N_("New York time"),
    "America/Guadeloupe": N_("Guadeloupe time"),
    "America/Martinique": N_("Martinique time"),
    "America/Cayenne": N_("French Guiana time"),
    "Indian/Reunion": N_("Réunion time"),
    "Indian/Mayotte": N_("Mayotte time"),
    "Pacific/Noumea": N_("New Caledonia time"),
    "Pacific/Tahiti": N_("Tahiti time"),
    "Africa/Casablanca": N_("Casablanca time"),
    "Africa/Tunis": N_("Tunis time"),
    "Africa/Dakar": N_("Dakar time"),
    "Africa/Abidjan": N_("Abidjan time"),
}
CLOCK_BUTTON: Final = NP_("button", "Time zone")

TIP: Final = N_("<b>This week’s action</b>")
UNFINISHED: Final = N_(
    "Your interview stopped half-way; your answers are kept. Where you left off: %(question)s"
)
ONCE: Final = N_("I remind you of it this once only.")
REVIEW: Final = N_("<b>Six months on</b>")
REVIEW_THEN: Final = N_("Your advice then: %(verdict)s.")
REVIEW_ASKS: Final = N_(
    "What has changed since? Look through your answers: the advice follows what you change."
)
NO_MARKS: Final = N_("No action of the plan was marked.")
SINCE_CELL: Final = N_("%(function)s: %(before)s → %(after)s")
SINCE_SAME: Final = N_("<b>Since your last advice:</b> nothing has changed in who does what.")
SINCE_VERDICT: Final = N_("<b>Since your last advice:</b> %(before)s → %(after)s.")
SINCE: Final = N_("<b>Since your last advice:</b>")
