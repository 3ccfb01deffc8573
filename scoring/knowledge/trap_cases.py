"""Invented companies that walk into a trap: what a good adviser would have to tell each.

Each is one of the twelve worked cases, some of its answers replaced.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from scoring.knowledge.cases import CASES, Answers

_WORKED: Final[Mapping[str, Answers]] = {case.id: case.answers for case in CASES}
_BASICS: Final[Answers] = {
    "basics": ("tested_backups", "offline_copy", "mfa", "updates", "training", "plan"),
    "keys": "company",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TrapCase:
    """One company: the worked case it is made from, what differs, what must be found.

    `trap` must be among the traps, `action` among the first actions, `rule` among the warnings.
    """

    trap: str
    name: str
    of: str
    but: Answers
    action: str
    rule: str | None = None

    @property
    def answers(self) -> Answers:
        """All its answers: those of the worked case, the basics in place, and what differs."""
        return {**_WORKED[self.of], **_BASICS, **self.but}


TRAP_CASES: Final = (
    TrapCase(
        trap="gone_keys",
        name="Bakery: a cousin left with the passwords",
        of="bakery_7",
        but={"keys": "gone", "helper": ("none",)},
        action="recover_keys",
        rule="own_keys",
    ),
    TrapCase(
        trap="provider_keys",
        name="Accountants: the provider owns the domain name and the only admin account",
        of="accountant_25",
        but={"keys": "provider", "state": ("weak",)},
        action="recover_keys",
        rule="own_keys",
    ),
    TrapCase(
        trap="bargain",
        name="Rental firm: an offer at half the price of the others",
        of="one_person_leaving_45",
        but={"contract": ("offer", "bargain"), "push": ("savings",)},
        action="negotiate_offer",
    ),
    TrapCase(
        trap="long_contract",
        name="Medical practice: a contract that disappoints runs two more years",
        of="medical_12",
        but={"contract": ("locked", "vague"), "regs": ("secrecy",)},
        action="end_of_contract",
    ),
    TrapCase(
        trap="deal_ahead",
        name="Accountants: a merger next year, and a five-year offer to sign now",
        of="accountant_25",
        but={"change": "handover", "proj": ("deal",), "contract": ("offer",)},
        action="no_long_contract",
    ),
    TrapCase(
        trap="wish_cheap",
        name="Logistics: day and night, and the lowest price",
        of="logistics_120",
        but={"prio": ("cost", "steady"), "push": ("savings",)},
        action="targeted_savings",
    ),
    TrapCase(
        trap="wish_control",
        name="Medical practice: wants to keep it all in-house, with nobody to do it",
        of="medical_12",
        but={"prio": ("control", "keep")},
        action="name_owner",
    ),
    TrapCase(
        trap="wish_hands_off",
        name="Software vendor: wants to hand it all over, and five people write the product",
        of="saas_30",
        but={"staff": "team", "prio": ("focus",), "state": ("fine",)},
        action="own_code",
    ),
    TrapCase(
        trap="wish_savings",
        name="Industrial group: shareholders want the team outside, to save",
        of="industry_200",
        but={"push": ("owners", "savings")},
        action="same_basis",
    ),
    TrapCase(
        trap="wish_keep",
        name="Manufacturer: wants to keep its one IT person, who is leaving",
        of="manufacturer_60",
        but={"prio": ("keep",), "state": ("leaving",)},
        action="handover",
    ),
    TrapCase(
        trap="developers",
        name="Software vendor: the developers run the servers on the side",
        of="saas_30",
        but={"staff": "none", "runs": "us", "push": ("outage",)},
        action="who_does_what",
    ),
    TrapCase(
        trap="staff_move",
        name="Rental firm: the work of its IT person goes to a provider",
        of="one_person_leaving_45",
        but={"state": ("fine",), "push": ("owners",), "contract": ("ending",)},
        action="staff_first",
        rule="staff_transfer",
    ),
    TrapCase(
        trap="group_offer",
        name="Care group: the parent association runs it, a firm offers to take it over",
        of="care_group_110_one_person",
        but={"helper": ("group", "vendor"), "contract": ("offer",)},
        action="negotiate_offer",
    ),
    TrapCase(
        trap="lone_hire",
        name="Charity: an apprentice with nobody to learn from",
        of="charity_20",
        but={"proj": ("hire",), "hire": "no_work", "state": ("fine",)},
        action="hold_hiring",
    ),
    TrapCase(
        trap="false_proof",
        name="Manufacturer: the insurer asks, and the second factor is missing",
        of="manufacturer_60",
        but={"basics": ("tested_backups", "offline_copy", "updates"), "push": ("demand",)},
        action="dated_answer",
    ),
    TrapCase(
        trap="one_person",
        name="Online shop: one developer knows everything",
        of="shop_18_holds_on_developer",
        but={},
        action="deputy",
    ),
    TrapCase(
        trap="worn_out",
        name="Logistics: a small team called at night",
        of="logistics_120",
        but={"watch": "same"},
        action="relieve_team",
    ),
    TrapCase(
        trap="cloud_copy",
        name="Charity: all is online, so it is thought to be backed up",
        of="charity_20",
        but={"host": "cloud", "basics": ("mfa", "updates")},
        action="tested_backup",
    ),
    TrapCase(
        trap="goodwill",
        name="Charity: a volunteer who is about to leave sees to it all",
        of="charity_20",
        but={"helper": ("friend",), "state": ("leaving",)},
        action="handover",
    ),
)
