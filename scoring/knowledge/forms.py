"""The three forms as the article sets them out, and for whom each of its points weighs."""

from collections.abc import Mapping
from typing import Final

from scoring.knowledge.glossary import AREAS
from scoring.knowledge.records import Area, Criterion, FormPoint, Saying, Term, Verdict
from scoring.knowledge.sources import ARTICLE, OUR_JUDGEMENT
from scoring.texts import N_, NP_

WHY_IT_MATTERS: Final = Saying(
    text=N_(
        "IT has become one of the keys to staying competitive. In-house, outsourced "
        "or a mix of both: each form has advantages and limits, to be weighed against "
        "your needs, your means and your aims."
    ),
    source=ARTICLE,
)

FORMS: Final[Mapping[Verdict, Term]] = {
    "in_house": Term(
        name=NP_("form", "In-house IT"),
        plain=N_(
            "Your own people do it all: computers, network, software, security. You hire "
            "a team for it, or give the job to people you have."
        ),
    ),
    "hybrid": Term(
        name=NP_("form", "Hybrid IT"),
        plain=N_(
            "A mix of both. For instance, you keep the steering, the supervision and the "
            "security; a provider takes the routine upkeep, the helpdesk or the "
            "development."
        ),
    ),
    "outsourced": Term(
        name=NP_("form", "Outsourced IT"),
        plain=N_(
            "A specialist firm takes all or part of it: from simple upkeep to a complete "
            "helpdesk, and on to the cloud or to security. More and more firms choose it."
        ),
    ),
}

POINTS: Final[tuple[FormPoint, ...]] = (
    FormPoint(
        id="in_house.control",
        form="in_house",
        side="advantage",
        text=NP_("form point", "Full control of systems and sensitive data"),
        trigger="data in (finance_legal,health,clients,secrets,control) or regs.defence or "
        "prio.control",
        because=N_(
            "What you hold is sensitive, or you want to stay in control: the fewer hands "
            "outside, the simpler that is."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="in_house.on_site",
        form="in_house",
        side="advantage",
        text=NP_("form point", "Fast help, technicians are on site"),
        trigger="prio.speed or prio.steady or stop in (hour,two_hours)",
        because=N_(
            "Every hour counts for you: someone on the spot gets to work without a "
            "journey or a queue."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="in_house.knows_the_trade",
        form="in_house",
        side="advantage",
        text=NP_("form point", "Good knowledge of the business, tailored solutions"),
        trigger="apps in (links,theirs,ours,product)",
        because=N_(
            "Your software is not quite like anyone else’s: it is best looked after by "
            "people who know your trade."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="in_house.hiring",
        form="in_house",
        side="limit",
        text=NP_("form point", "Hiring, training and keeping experts is costly"),
        trigger="staff in (none,bit,one) or state.leaving or hire in "
        "(hard,keep,no_work,impossible)",
        because=N_(
            "You would have to find people, train them and keep them, and one is not "
            "enough for the holidays."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="in_house.administration",
        form="in_house",
        side="limit",
        text=NP_("form point", "Extra administrative load"),
        trigger="staff in (none,bit) or state.overload or prio.focus",
        because=N_(
            "Nobody has the time today to manage a team, its tools and its purchases as well."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="in_house.investment",
        form="in_house",
        side="limit",
        text=NP_("form point", "Regular spending on equipment and updates, to stay up to date"),
        trigger="host in (own,pcs,mixed) or change in (growing,tools) or proj.renew",
        because=N_(
            "You have equipment or tools to keep, add or replace: in-house, you plan and "
            "pay each renewal yourself."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="outsourced.variable_costs",
        form="outsourced",
        side="advantage",
        text=NP_("form point", "Fewer fixed costs, more variable ones"),
        trigger="prio.cost or push.savings or change in (growing,seasonal,shrinking)",
        because=N_(
            "Price matters to you, or your needs go up and down: you pay for what you "
            "use, not for a post all year round."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="outsourced.expertise",
        form="outsourced",
        side="advantage",
        text=NP_("form point", "Access to sharp, up-to-date expertise"),
        trigger="staff in (none,bit,one) or prio.expertise or regs.vital",
        because=N_(
            "Nobody knows it all. A provider’s experts see many firms, and keep up to date."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="outsourced.focus",
        form="outsourced",
        side="advantage",
        text=NP_("form point", "More time for your own trade"),
        trigger="prio.focus or prio.contact or state.overload or staff in (none,bit)",
        because=N_("The hours that IT takes from you would go back to your own trade."),
        source=ARTICLE,
    ),
    FormPoint(
        id="outsourced.dependence",
        form="outsourced",
        side="limit",
        text=NP_("form point", "Dependence on the provider"),
        trigger="apps = theirs or runs in (provider,group,vendor) or state.weak or prio.control "
        "or contract.locked or contract.vague or keys in (provider,scattered)",
        because=N_(
            "Someone outside already holds something you cannot do without, or you want "
            "to stay free: keep your keys and write down how you leave."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="outsourced.grip",
        form="outsourced",
        side="limit",
        text=NP_("form point", "Less grip on some data or processes"),
        trigger="data in (finance_legal,health,clients,secrets,control) or apps in "
        "(ours,product) or prio.keep",
        because=N_(
            "Your data or your people’s know-how are worth keeping close: write down who "
            "sees what, and who decides."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="outsourced.slower",
        form="outsourced",
        side="limit",
        text=NP_("form point", "Sometimes slower on serious incidents"),
        trigger="prio.speed or prio.steady or data = control or stop in (hour,two_hours) or "
        "hours = always",
        because=N_(
            "A stop costs you at once: have the time to restore put in writing, with a "
            "penalty, and test it one Saturday."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="hybrid.steering",
        form="hybrid",
        side="advantage",
        text=NP_("form point", "Strategic control kept, costs reduced"),
        trigger="staff in (one,few,team) or prio.control or prio.cost",
        because=N_(
            "You keep the decisions, and buy only what your people cannot or should not do."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="hybrid.both_skills",
        form="hybrid",
        side="advantage",
        text=NP_("form point", "Specialist expertise without losing speed"),
        trigger="staff in (one,few,team) or prio.speed or prio.expertise or prio.relief or "
        "prio.backup",
        because=N_(
            "Someone near you acts at once, and specialists take over when it is rare, "
            "serious or at night."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="hybrid.adapts",
        form="hybrid",
        side="advantage",
        text=NP_("form point", "An organisation that adapts to the business"),
        trigger="change in (growing,tools,seasonal,shrinking,handover)",
        because=N_(
            "Your needs will move: what is shared can go one way or the other without "
            "starting again."
        ),
        source=ARTICLE,
    ),
    FormPoint(
        id="hybrid.roles",
        form="hybrid",
        side="limit",
        text=NP_("form point", "Roles must be written, or each waits for the other"),
        trigger="staff in (bit,one,few,team) or state.solo or runs = both",
        because=N_(
            "Several people would touch the same systems: write who acts, on one page, "
            "before the first failure."
        ),
        source=OUR_JUDGEMENT,
    ),
    FormPoint(
        id="hybrid.pay_twice",
        form="hybrid",
        side="limit",
        text=NP_("form point", "A risk of paying twice"),
        trigger="staff in (one,few,team) or helper.provider or contract.clear or contract.locked",
        because=N_(
            "You already pay for people or for a contract: compare the two lists, line by line."
        ),
        source=OUR_JUDGEMENT,
    ),
)

CRITERIA: Final[Mapping[Criterion, Saying]] = {
    "size": Saying(
        text=N_(
            "A small firm with a limited budget often outsources: it gets expertise "
            "without the fixed costs of an IT department. A larger or fast-growing one "
            "may take part or all of it in-house, for a better grip."
        ),
        source=ARTICLE,
    ),
    "activities": Saying(
        text=N_(
            "Complex needs, high security or software woven into your trade speak for "
            "in-house. Standard software and recurring upkeep speak for a provider, who "
            "gives excellent value for money there."
        ),
        source=ARTICLE,
    ),
    "data": Saying(
        text=N_(
            "Data that are sensitive or under rules of their own (health, finance, law) "
            "need special care. In-house, they may be easier to control. Reliable, "
            "certified providers can also keep them very safe."
        ),
        source=ARTICLE,
    ),
    "flexibility": Saying(
        text=N_(
            "A provider’s services go up and down with your needs: ideal for a firm "
            "always on the move. In-house takes heavier investment and adapts more "
            "slowly."
        ),
        source=ARTICLE,
    ),
}
"""What each criterion speaks for."""

MOST_CHOSEN: Final = Saying(
    text=N_(
        "More and more small firms choose to mix the two, often for a good balance of "
        "control, agility and cost."
    ),
    source=ARTICLE,
)

GOOD_PRACTICES: Final[Mapping[Area, Saying]] = {
    area: Saying(text=term.plain, source=ARTICLE) for area, term in AREAS.items()
}
"""Worth keeping to whatever the form."""
