"""The names of things, and each in plain words."""

from collections.abc import Mapping
from typing import Final

from scoring.knowledge.records import (
    Area,
    Certainty,
    Criterion,
    Effort,
    Function,
    Headline,
    Mode,
    Owner,
    Term,
    Verdict,
    When,
    Who,
)
from scoring.texts import N_, NP_, Text

FUNCTIONS: Final[Mapping[Function, Term]] = {
    "governance": Term(
        name=NP_("function", "Steering"),
        plain=N_("Deciding, keeping the budget, choosing and following providers."),
    ),
    "support": Term(
        name=NP_("function", "Helpdesk"),
        plain=N_("Helping people who are stuck, on the spot or remotely."),
    ),
    "maintenance": Term(
        name=NP_("function", "Upkeep"),
        plain=N_("Installing, updating and replacing computers and phones."),
    ),
    "infrastructure": Term(
        name=NP_("function", "Servers and network"),
        plain=N_("Running servers, cloud, Wi-Fi and connections."),
    ),
    "security": Term(
        name=NP_("function", "Security"), plain=N_("Protecting, watching, reacting to an attack.")
    ),
    "continuity": Term(
        name=NP_("function", "Backup and recovery"),
        plain=N_("Being able to restart after a failure, a theft or an attack."),
    ),
    "applications": Term(
        name=NP_("function", "Business software"),
        plain=N_("Choosing, setting up, linking or building your software."),
    ),
    "compliance": Term(
        name=NP_("function", "Rules and data"),
        plain=N_("Meeting the GDPR, sector rules and contracts."),
    ),
}

# What no answer changes comes before what the answers say, as a clause.
BY_NATURE: Final[Mapping[Function, Text]] = {
    "governance": NP_("by nature", "always someone of yours: deciding cannot be handed over"),
    "compliance": NP_("by nature", "even with help, you answer for it"),
}

MODES: Final[Mapping[Mode, Term]] = {
    "in_house": Term(name=NP_("mode", "In-house"), plain=N_("Done by your own staff.")),
    "shared": Term(
        name=NP_("mode", "Shared"),
        plain=N_("Decided and followed by you, partly carried out outside."),
    ),
    "outsourced": Term(
        name=NP_("mode", "Outsourced"),
        plain=N_("Carried out by a provider, followed by one of your people."),
    ),
}

# The word is part of the contract with those who read the advice by program.
VERDICTS: Final[Mapping[Verdict, Headline]] = {
    "in_house": Headline(
        word=NP_("verdict", "In-house"),
        summary=N_("Let your own team run it day to day; call in help for what is rare."),
        plain=N_(
            "Most is done by your own staff, with outside help for what is rare, such as security."
        ),
    ),
    "hybrid": Headline(
        word=NP_("verdict", "Hybrid"),
        summary=N_("Keep the decisions and what sets you apart; share the rest with a provider."),
        plain=N_(
            "You keep the steering and what sets you apart; a provider does the rest with you."
        ),
    ),
    "outsourced": Headline(
        word=NP_("verdict", "Outsourced"),
        summary=N_("Hand the day-to-day to a provider; keep the decisions and the keys."),
        plain=N_(
            "A provider does most of it; one of your people decides, follows up and keeps the keys."
        ),
    ),
}

# So are these.
CERTAINTIES: Final[Mapping[Certainty, Term]] = {
    "clear": Term(
        name=NP_("certainty", "clear"),
        plain=N_("None of the missing answers would change the result."),
    ),
    "rather": Term(
        name=NP_("certainty", "rather"),
        plain=N_("One form stands out, but another is still possible."),
    ),
    "open": Term(
        name=NP_("certainty", "open"), plain=N_("Several forms are equally good for you.")
    ),
}

CRITERIA: Final[Mapping[Criterion, Term]] = {
    "size": Term(
        name=NP_("criterion", "Size and means"),
        plain=N_("How many people, which skills, what budget."),
    ),
    "activities": Term(
        name=NP_("criterion", "What your IT does"), plain=N_("Standard or bespoke, urgency, hours.")
    ),
    "data": Term(
        name=NP_("criterion", "How sensitive your data is"),
        plain=N_("What you hold and the rules that go with it."),
    ),
    "flexibility": Term(
        name=NP_("criterion", "Flexibility wanted"),
        plain=N_("Needs that are stable, rising or varying."),
    ),
}

# In plain words: the five good practices of the article.
AREAS: Final[Mapping[Area, Term]] = {
    "organisation": Term(
        name=NP_("area", "Organisation"),
        plain=N_("Make clear who is in charge of what, and how things are done."),
    ),
    "security": Term(
        name=NP_("area", "Security"), plain=N_("Set security rules that fit, and train everyone.")
    ),
    "partners": Term(
        name=NP_("area", "Partners"),
        plain=N_(
            "Choose your partners with care. Ask for references, certificates and service "
            "levels (SLA)."
        ),
    ),
    "continuity": Term(
        name=NP_("area", "Continuity"),
        plain=N_("Put continuity first: backups, and a way to restart."),
    ),
    "review": Term(
        name=NP_("area", "Regular review"),
        plain=N_("Measure regularly, and adjust to needs and means."),
    ),
}

WHO: Final[Mapping[Who, Text]] = {
    "owner": NP_("who", "You"),
    "it_lead": NP_("who", "Person in charge of IT"),
    "provider": NP_("who", "Provider"),
    "adviser": NP_("who", "Adviser (lawyer, expert)"),
}

WHEN: Final[Mapping[When, Text]] = {
    "this_week": NP_("when", "This week"),
    "this_month": NP_("when", "This month"),
    "this_quarter": NP_("when", "This quarter"),
    "this_year": NP_("when", "This year"),
}

QUARTERS: Final = (
    NP_("when", "Quarter 1, this one"),
    NP_("when", "Quarter 2, the next one"),
    NP_("when", "Quarter 3"),
    NP_("when", "Quarter 4"),
)

# The basics that a company has or lacks; that someone is in charge comes besides.
BASICS: Final[Mapping[str, Text]] = {
    "tested_backup": NP_("basic", "tested offline backup"),
    "mfa": NP_("basic", "two-step login"),
    "updates": NP_("basic", "updates"),
    "recover_keys": NP_("basic", "keys in your name"),
}

EFFORTS: Final[Mapping[Effort, Text]] = {
    "30min": NP_("effort", "30 min"),
    "1h": NP_("effort", "1 hour"),
    "2h": NP_("effort", "2 hours"),
    "half_day": NP_("effort", "half a day"),
    "1d": NP_("effort", "1 day"),
    "3d": NP_("effort", "3 days"),
    "1w": NP_("effort", "1 week"),
    "1m": NP_("effort", "1 month"),
    "3m": NP_("effort", "3 months"),
}

OWNERS: Final[Mapping[Owner, Text]] = {
    "manager": NP_("owner", "you, or a person you name"),
    "colleague": NP_("owner", "the person who already looks after it, with time set aside"),
    "it_person": NP_("owner", "your IT person"),
    "it_lead": NP_("owner", "the head of your IT team"),
}

INSIDE: Final = Term(
    name=N_("What calls for someone inside"),
    plain=N_(
        "Know-how that exists only with you, secrets, presence, or people already able to do it."
    ),
)
OUTSIDE: Final = Term(
    name=N_("What calls for someone outside"),
    plain=N_("Rare skills, hours nobody covers, a service already rented, too few hands."),
)
PULLS_RULE: Final = N_("Only inside: in-house. Only outside: outsourced. Both: shared.")

MEASURES: Final[Mapping[str, Text]] = {
    "own": NP_("measure", "the hands you have"),
    "full": NP_("measure", "a team able to take turns"),
    "size": NP_("measure", "the number of people to serve"),
    "tiny": NP_("measure", "a very small firm, set up once and for all"),
    "group": NP_("measure", "a group or network that already provides"),
    "specific": NP_("measure", "a system that exists only with you"),
    "makers": NP_("measure", "people of yours who write software"),
    "crew": NP_("measure", "people who write software, and enough others to run it"),
    "grip": NP_("measure", "your staff run what matters"),
    "rented": NP_("measure", "what matters is already rented from someone"),
    "gap": NP_("measure", "hours nobody covers on your side"),
    "place": NP_("measure", "machines on your premises"),
    "secret": NP_("measure", "secrets to keep"),
    "rules": NP_("measure", "rules to meet and proof to hold"),
    "keep": NP_("measure", "your wish to keep control or your people"),
    "hand": NP_("measure", "your wish to hand it over"),
    "relief": NP_("measure", "a team or a person to relieve"),
    "leaving": NP_("measure", "someone who is leaving"),
    "move": NP_("measure", "needs that move"),
}
"""What counts in the model, as it is said of a company."""

FIRST_OF_ALL: Final = N_("Before you choose: %(what)s. It is more urgent than who looks after IT.")
OWNER_LINE: Final = N_("Whatever the form, one of your people is in charge of it: %(name)s.")
FLIP_LINE: Final = N_("What would change this: %(change)s.")
DECIDED_BY: Final = N_("One question would help to settle it: %(question)s")
CERTAINTY_LINE: Final = N_(
    "Out of 100 trials that vary what we do not know, %(n)s give the same answer."
)
# The trials test the answers and the weights, not the model itself: of 100, no fewer and no more
# than these are ever shown.
TRIALS_SHOWN: Final = (5, 95)

DISCLAIMER: Final = N_("A pointer for your decision, not an audit or legal advice.")
