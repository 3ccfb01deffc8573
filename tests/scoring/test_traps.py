"""The traps that a good adviser sees: each is found in the advice to a company in it."""

import pytest

from scoring import assess
from scoring.knowledge.cases import CASES, Case
from scoring.knowledge.trap_cases import TRAP_CASES, TrapCase
from scoring.knowledge.traps import TRAPS
from tests.scoring.companies import WORKED, Answers, profile

FIRST = {
    "bakery_7": "first_provider",
    "medical_12": "hds_certificate",
    "accountant_25": "quiet_season",
    "manufacturer_60": "deputy",
    "saas_30": "dated_answer",
    "logistics_120": "relieve_team",
    "industry_200": "same_basis",
    "charity_20": "handover",
    "shop_18_holds_on_developer": "deputy",
    "care_group_110_one_person": "hds_certificate",
    "one_person_leaving_45": "negotiate_offer",
    "security_firm_32": "same_basis",
}
"""What each archetype has to do first once the basics are in place."""
ALL_WELL: Answers = {
    "basics": ("tested_backups", "offline_copy", "mfa", "updates", "training", "plan"),
    "keys": "company",
}
trap_cases = pytest.mark.parametrize("case", TRAP_CASES, ids=lambda case: case.trap)


@trap_cases
def test_a_trap_is_seen_and_met_by_a_first_action(case: TrapCase) -> None:
    advice = assess(profile(dict(case.answers)))
    assert case.trap in advice.traps
    assert case.action in {action.id for action in advice.actions}
    assert case.rule is None or case.rule in {warning.rule for warning in advice.warnings}


@pytest.mark.parametrize("case", ["bakery_7", "medical_12", "accountant_25"])
def test_a_quiet_company_is_warned_of_nothing(case: str) -> None:
    assert assess(profile(WORKED[case], **ALL_WELL)).traps == ()


def test_each_trap_has_a_case() -> None:
    assert [case.trap for case in TRAP_CASES] == [trap.id for trap in TRAPS]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_an_archetype_begins_with_what_is_particular_to_it(case: Case) -> None:
    actions = assess(profile(dict(case.answers), **ALL_WELL)).actions
    assert next(action.id for action in actions if not action.basic) == FIRST[case.id]


def test_what_was_not_said_is_no_trap_but_that_online_is_not_backed_up() -> None:
    assert assess(profile({})).traps == ()
    assert assess(profile({"host": "cloud"})).traps == ("cloud_copy",)
