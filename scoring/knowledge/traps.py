"""The traps: what a good adviser sees in such answers, and an owner may not.

The first that holds stands on the advice, so those that cost most when missed come first. A wish
that the facts contradict is said with respect: what is fair in it, and what of it can be had.
"""

from collections.abc import Mapping
from typing import Final

from scoring.knowledge.records import Trap
from scoring.knowledge.sources import (
    ANSSI_BACKUP,
    ANSSI_OUTSOURCING,
    ARTICLE,
    INSURANCE_CODE,
    LABOUR_CODE_CONSULTATION,
    OUR_OPINION,
)
from scoring.texts import N_

TRAPS: Final[tuple[Trap, ...]] = (
    Trap(
        id="gone_keys",
        trigger="keys = gone",
        short=N_("whoever left with the passwords may still get in, and you cannot."),
        say=N_(
            "Someone left with the passwords: they may still get in, and you cannot. Ask for "
            "them in writing, prove to the registrar and to each vendor that the company is the "
            "owner, then change every password and close the old accounts."
        ),
        source=ANSSI_OUTSOURCING,
    ),
    Trap(
        id="provider_keys",
        trigger="keys = provider",
        short=N_("your keys are in other hands: without them you cannot change anything."),
        say=N_(
            "Whoever holds the domain name or the only admin account can stop your e-mail and "
            "delay your leaving, even in good faith. Have both put in the company’s name, with "
            "two people who can get in, before any talk of price or contract."
        ),
        source=ANSSI_OUTSOURCING,
    ),
    Trap(
        id="bargain",
        trigger="contract.bargain",
        short=N_("a price far below the others leaves something out: find out what."),
        say=N_(
            "A price far below the others counts on something: fewer hours, a fee for each "
            "visit, a first year at a loss, or the cost of leaving. Ask what happens on a "
            "Saturday, in the second year and on the day you go, then compare."
        ),
        source=OUR_OPINION,
    ),
    Trap(
        id="long_contract",
        trigger="contract.locked",
        short=N_("your contract runs on: prepare the way out, do not break it."),
        say=N_(
            "The contract runs on, and leaving it early would cost you. Change around it: have "
            "all that it promises delivered, write down each failure with its date, put the rest "
            "in other hands, and note the day when notice can be given."
        ),
        source=OUR_OPINION,
    ),
    Trap(
        id="deal_ahead",
        trigger="proj.deal or change = handover",
        short=N_("a sale, a merger or an investor lies ahead: sign nothing long now."),
        say=N_(
            "A merger, a sale or an investor lies ahead: the other side may bring its own "
            "software and its own IT. What you sign for three or five years today becomes a debt "
            "in that talk. Hold a year with short terms, and keep your people and your papers "
            "ready."
        ),
        source=OUR_OPINION,
    ),
    Trap(
        id="wish_cheap",
        trigger="prio.cost and (hours = always or stop = hour)",
        short=N_("a low price and IT that never stops do not go together: choose what must not."),
        say=N_(
            "You want a fair price, and you can hardly stop: both are reasonable, together they "
            "pull apart. What costs is the night and the quick answer. Choose the two or three "
            "things that may never stop, pay for those, and let the rest wait until morning."
        ),
        source=ARTICLE,
    ),
    Trap(
        id="wish_control",
        trigger="(prio.control or prio.keep) and staff in (none,bit) and verdict = outsourced",
        short=N_("staying in control means keys and decisions, not doing it all yourself."),
        say=N_(
            "You want to keep it in your own hands, and nobody’s job is IT. Control does not "
            "take a technician: it takes the decisions, the keys, a contract you can leave and "
            "one person who follows it. All of that stays with you here; only the work goes out."
        ),
        source=ARTICLE,
    ),
    Trap(
        id="wish_hands_off",
        trigger="(prio.focus or prio.contact) and apps in (ours,product) and verdict in "
        "(in_house,hybrid)",
        short=N_("what your own people write cannot be handed over like the rest."),
        say=N_(
            "You would rather not think about IT, and that is fair. But what you live on is "
            "written by your own people: nobody outside knows it. Hand over what is ordinary "
            "(computers, e-mail, first calls) and give the rest to one of yours, with the time "
            "for it."
        ),
        source=ARTICLE,
    ),
    Trap(
        id="wish_savings",
        trigger="(push.savings or push.owners) and verdict = in_house",
        short=N_("an offer from outside is not cheaper by itself: count the same hours."),
        say=N_(
            "You are asked to save or to change, and your team holds. An offer from outside is "
            "not cheaper by itself: count the same hours and nights, the departures, what an "
            "hour’s stop costs and what coming back would take. Then offer savings where they do "
            "no harm."
        ),
        source=ARTICLE,
    ),
    Trap(
        id="wish_keep",
        trigger="prio.keep and state.leaving",
        short=N_("you want to keep your people, and one is leaving: keep what they know first."),
        say=N_(
            "You want to keep your people and what they know, and someone is leaving. The person "
            "may not be kept, what they know can be: have it written and tried by someone else "
            "while they are here, and ask early what would make the others stay."
        ),
        source=OUR_OPINION,
    ),
    Trap(
        id="developers",
        trigger="apps in (ours,product) and runs in (us,both) and (staff in (none,bit,one) or "
        "(staff = few and (push.outage or keys in (scattered,one_person))))",
        short=N_("developers are not system administrators: name who runs the machines."),
        say=N_(
            "Your developers write software; running servers, access, copies and nights is "
            "another trade. They can hold it if it is their job in writing, with time and rules "
            "for it. If not, give that part to someone who does it daily, and leave them the "
            "code."
        ),
        source=OUR_OPINION,
    ),
    Trap(
        id="staff_move",
        trigger="staff in (one,few,team) and not (staff = one and state.leaving) and "
        "(verdict = outsourced or (mode(support) = O and not apps in (ours,product)))",
        short=N_("your people’s work would go outside: talk to them before you sign."),
        say=N_(
            "Part of what your people do would go outside. By country and by facts, their "
            "contracts may go with it, and staff representatives be heard first. Speak to the "
            "people and to an employment lawyer early: afterwards it is late and costs trust."
        ),
        source=LABOUR_CODE_CONSULTATION,
    ),
    Trap(
        id="group_offer",
        trigger="(helper.group or runs = group) and (contract.offer or contract.bargain)",
        short=N_("your group holds part of your IT: an offer signed alone would make two systems."),
        say=N_(
            "Your group or your network holds part of your IT, often the keys as well. An offer "
            "signed alone makes two systems and a quarrel. Put the need to the group first, in "
            "writing, with a date; then sign together, or with its agreement."
        ),
        source=OUR_OPINION,
    ),
    Trap(
        id="lone_hire",
        trigger="proj.hire and (hire = no_work or (users < 40 and staff in (none,bit)))",
        short=N_("someone hired alone has no cover, and nobody to learn from."),
        say=N_(
            "Someone hired alone is on holiday, ill, or gone one day, and at your size the days "
            "are not full. An apprentice also needs someone to learn from. A grant for the post "
            "does not change that. Take a provider, and keep a person who decides."
        ),
        source=ARTICLE,
    ),
    Trap(
        id="false_proof",
        trigger="push.demand and (not basics.mfa or not basics.tested_backups)",
        short=N_("to a client or an insurer, say what is missing: a false yes may cost the cover."),
        say=N_(
            "You are asked for proof, and some of it is not there yet. Answer what is true, with "
            "a date for what is missing: a yes that turns out false may cost you the payout or "
            "the contract, which a dated plan seldom does."
        ),
        source=INSURANCE_CODE,
    ),
    Trap(
        id="one_person",
        trigger="state.solo or (staff = one and keys = one_person)",
        short=N_("all rests on one person: a week’s illness would be enough."),
        say=N_(
            "All rests on one person. It is no fault of theirs, and they carry it too. Ask what "
            "would stop without them, have it written down, and let a second person try it while "
            "they are there. Then they can go on holiday without a call."
        ),
        source=ARTICLE,
    ),
    Trap(
        id="worn_out",
        trigger="state.overload and staff in (one,few,team)",
        short=N_("a worn-out team comes before any machine: lighten it first."),
        say=N_(
            "A team that is worn out is a risk before any machine is, and as an employer you "
            "answer for it. Take something off them before you add a project: first calls, "
            "trips, nights. Whoever leaves takes along what only they know."
        ),
        source=OUR_OPINION,
    ),
    Trap(
        id="cloud_copy",
        trigger="host = cloud and not (answered(basics) and basics.tested_backups)",
        short=N_("online does not mean backed up: what you erase may be gone."),
        say=N_(
            "Online does not mean backed up. The vendor guards against its own failures; a file "
            "erased by mistake, an account taken over or a subscription that ends is mostly for "
            "you to cover. Ask how long it keeps what is erased, and keep a copy of your own."
        ),
        source=ANSSI_BACKUP,
    ),
    Trap(
        id="goodwill",
        trigger="helper.friend and staff in (none,bit)",
        short=N_("help out of goodwill costs nothing until the day it stops."),
        say=N_(
            "Someone helps you out of goodwill: keep the goodwill, and do not build on it. They "
            "owe you no time to answer, and one day they will move or tire. Write down what they "
            "know, hold the keys yourself, and pay someone for what must not wait."
        ),
        source=OUR_OPINION,
    ),
)

BY_ID: Final[Mapping[str, Trap]] = {trap.id: trap for trap in TRAPS}
