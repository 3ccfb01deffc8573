"""Which rules apply, where, and what they do to the split."""

import numpy as np
import pytest
from hypothesis import given, settings

from scoring import assess
from scoring.facts import Facts
from scoring.knowledge.records import Function
from scoring.knowledge.rules import BY_ID, COUNTRY_JURISDICTIONS, KEPT, RULES
from scoring.law import conditions, reaches, warnings
from scoring.pulls import WHOLE, modes, within_rules
from scoring.tables import FUNCTIONS, PARTS
from tests.scoring.companies import WORKED, Answers, profile, some

ALL_OUT = Facts({}, "outsourced", dict.fromkeys(FUNCTIONS, "outsourced"))
POINTERS = {"uk_law", "swiss_law", "canada_law", "us_law", "local_law"}


def told(answers: Answers) -> set[str]:
    return {warning.rule for warning in assess(profile(answers)).warnings}


@pytest.mark.parametrize(
    ("country", "rules"),
    [
        ("fr", {"hds", "gdpr28", "breach_notice", "insurance72", "einvoicing"}),
        ("be", {"gdpr28", "breach_notice"}),
        ("lu", {"gdpr28", "breach_notice"}),
        ("gb", {"gdpr28", "breach_notice", "uk_law"}),
        ("ch", {"swiss_law"}),
        ("ca", {"canada_law"}),
        ("us", {"hipaa", "us_law"}),
        ("other", {"local_law"}),
    ],
)
def test_rules_are_those_of_the_country(country: str, rules: set[str]) -> None:
    warned = assess(profile(WORKED["medical_12"], country=country)).warnings
    bound = {"hds", "gdpr28", "breach_notice", "insurance72", "einvoicing", "hipaa", *POINTERS}
    assert {warning.rule for warning in warned} & bound == rules
    assert {"own_keys", "answerable"} <= {warning.rule for warning in warned}
    assert all(warning.known and not warning.where for warning in warned)


def test_while_the_country_is_unknown_a_rule_names_its_place() -> None:
    warned = {one.rule: one for one in assess(profile(WORKED["medical_12"])).warnings}
    assert warned["hds"].where == ("FR",)
    assert warned["secrecy"].where == ("EU", "UK")  # France is in the Union
    assert warned["own_keys"].where == ()
    assert all(one.known is not bool(one.where) for one in warned.values())
    assert POINTERS.isdisjoint(warned)


def test_the_most_severe_rule_comes_first() -> None:
    severity = {rule.id: rule.severity for rule in RULES}
    shown = [severity[one.rule] for one in assess(profile(WORKED["medical_12"])).warnings]
    assert shown == sorted(shown, reverse=True)


@pytest.mark.parametrize(
    ("answers", "rule"),
    [
        ({"push": ("attack",), "country": "fr"}, "breach_notice"),
        ({"push": ("demand",)}, "honest_answers"),
        ({"host": "cloud"}, "vendor_copies"),
        ({"runs": "vendor"}, "vendor_copies"),
        ({"regs": ("clients",)}, "client_clauses"),
        ({"data": "clients"}, "client_clauses"),
        ({"regs": ("minors",), "country": "be"}, "minors"),
        ({"watch": "turns", "staff": "few", "country": "fr"}, "on_call_duty"),
        ({"apps": "product", "country": "eu"}, "cyber_resilience"),
        ({"regs": ("finance",), "country": "lu"}, "lu_finance"),
        ({"regs": ("vital",), "country": "be"}, "nis2"),
        ({"regs": ("cards",), "country": "us"}, "pci"),
    ],
)
def test_what_was_answered_brings_its_rule(answers: Answers, rule: str) -> None:
    company: Answers = {"users": 12, "staff": "bit", "apps": "standard", "runs": "provider"}
    assert rule in told({**company, **answers})
    assert rule not in told(company)


@pytest.mark.parametrize(
    ("answers", "function", "rules"),
    [
        ({"data": "health", "country": "fr"}, "infrastructure", ("hds",)),
        ({"data": "health", "country": "fr"}, "support", ()),
        ({"data": "health", "country": "be"}, "infrastructure", ()),
        ({"data": "health", "country": "us"}, "support", ("hipaa",)),
        ({"data": "health"}, "continuity", ("hds",)),
        ({"regs": ("defence", "clients")}, "security", ("defence", "client_clauses")),
        ({"regs": ("finance",), "country": "lu"}, "security", ("dora", "lu_finance")),
        ({"regs": ("secrecy",), "country": "fr"}, "support", ("secrecy",)),
        ({"apps": "theirs", "country": "ca"}, "applications", ("code_ownership",)),
    ],
)
def test_a_rule_limits_what_is_handed_over(
    answers: Answers, function: Function, rules: tuple[str, ...]
) -> None:
    facts = Facts(answers, ALL_OUT.verdict, ALL_OUT.modes)
    warned = tuple(warnings(facts))
    assert conditions(function, facts, warned) == rules
    inside = Facts(answers, "in_house", {**ALL_OUT.modes, function: "in_house"})
    assert conditions(function, inside, warned) == ()


@settings(max_examples=60, deadline=None)
@given(some)
def test_the_split_keeps_within_the_rules(answers: Answers) -> None:
    advice = assess(profile(answers), count=600)
    warned = {warning.rule: warning for warning in advice.warnings}
    for function, cell in advice.functions.items():
        assert set(cell.conditions) <= set(warned)
        assert cell.mode != "in_house" or not cell.conditions
        assert function not in KEPT or cell.acceptability["outsourced"] == 0
    facts = Facts(answers)
    for rule, warning in warned.items():
        assert reaches(BY_ID[rule].jurisdictions, facts) is (True if warning.known else None)


def test_what_is_kept_goes_to_the_better_of_the_two_other_modes() -> None:
    outside = np.array([0.2, 0.49, 0.5, 0.9])
    both = np.zeros((2, len(PARTS), outside.size))
    both[0], both[1] = -0.1, outside
    codes = within_rules(modes(both), both)
    for place, part in enumerate(PARTS):
        assert codes[place].tolist() == ([0, 0, 1, 1] if part in KEPT else [2, 2, 2, 2])
    assert (codes[WHOLE] == 2).all()


def test_a_rule_that_limits_says_under_which_condition() -> None:
    for rule in RULES:
        assert bool(rule.limits) is bool(rule.condition)
        assert not rule.keeps or rule.jurisdictions == ("ANY",)  # no country moves the split


def test_every_law_is_that_of_some_country() -> None:
    known = {place for places in COUNTRY_JURISDICTIONS.values() for place in places}
    for rule in RULES:
        assert set(rule.jurisdictions) <= known | {"ANY"}
