"""What to do first."""

import pytest

from scoring import assess
from scoring.facts import Facts
from scoring.knowledge.practices import BY_ID, PRACTICES
from scoring.knowledge.providers import RISKS
from scoring.knowledge.records import Function, Mode, Practice
from scoring.plan import LONG, MOST_LONG, REMEDIES, Fit, actions, fitting
from scoring.tables import DAILY, VERDICTS
from scoring.urgency import AREA_START, areas
from tests.scoring.companies import WORKED, Answers, profile

AREAS = tuple(AREA_START)
BASICS = {practice.id for practice in PRACTICES if practice.basic}
ALL_WELL: Answers = {
    "basics": ("tested_backups", "offline_copy", "mfa", "updates", "training", "plan"),
    "keys": "company",
}


def fit(practice: Practice) -> Fit:
    return Fit(practice, check=False, wording=None, who=practice.who, particular=False)


def test_basics_that_nobody_spoke_of_come_first_to_be_checked() -> None:
    first = assess(profile(WORKED["medical_12"])).actions
    assert {action.id for action in first if action.basic} == BASICS
    assert [action.basic for action in first] == [True] * 5 + [False]
    assert {action.id for action in first if action.check} == BASICS - {"name_owner"}


def test_a_basic_that_is_missing_is_to_do_and_one_that_is_there_is_not() -> None:
    actions = assess(profile(WORKED["bakery_7"], basics=("mfa",), keys="company")).actions
    assert [action.id for action in actions[:3]] == ["tested_backup", "updates", "name_owner"]
    assert not any(action.check for action in actions[:3])


@pytest.mark.parametrize("answers", WORKED.values(), ids=WORKED)
def test_to_write_down_who_is_in_charge_waits_where_someone_already_is(answers: Answers) -> None:
    for staff, first in (("none", True), ("bit", True), ("few", False), ("team", False)):
        actions = assess(profile(answers, **ALL_WELL, staff=staff, push=("savings",))).actions
        assert "name_owner" in {action.id for action in actions}
        assert (actions[0].id == "name_owner") is first


def test_all_basics_missing_are_the_first_actions_and_the_owner_is_the_last_of_them() -> None:
    actions = assess(profile(WORKED["medical_12"], basics=("none",), keys="scattered")).actions
    assert [action.basic for action in actions] == [True] * 5 + [False]
    assert actions[4].id == "name_owner"
    assert not any(action.check for action in actions)


@pytest.mark.parametrize("answers", WORKED.values(), ids=WORKED)
def test_who_has_all_basics_gets_none_but_the_owner(answers: Answers) -> None:
    actions = assess(profile(answers, **ALL_WELL)).actions
    assert [action.id for action in actions if action.basic] == ["name_owner"]
    assert len(actions) == 6


def test_what_is_urgent_here_comes_right_after_the_basics() -> None:
    for case, practice in (("medical_12", "hds_certificate"), ("charity_20", "handover")):
        actions = assess(profile(WORKED[case], **ALL_WELL)).actions
        assert actions[1].id == practice


def test_what_meets_a_risk_of_the_form_comes_before_what_is_as_urgent() -> None:
    split = assess(profile(WORKED["manufacturer_60"])).functions
    modes: dict[Function, Mode] = {function: split[function].mode for function in split}
    firsts = {
        form: [fit.practice.id for fit in fitting(Facts({"users": 60}, form, modes), AREAS)]
        for form in ("hybrid", "outsourced")
    }
    order = {form: (ids.index("who_does_what"), ids.index("dpa")) for form, ids in firsts.items()}
    assert order["hybrid"][0] < order["hybrid"][1]
    assert order["outsourced"][1] < order["outsourced"][0]


def test_what_needs_a_provider_is_left_out_where_there_is_none() -> None:
    inside = assess(profile(WORKED["industry_200"], contract=("locked",), regs=("defence",)))
    assert {inside.functions[function].mode for function in DAILY} == {"in_house"}
    assert "contract_diary" not in inside.tips["partners"]
    outside = assess(profile(WORKED["bakery_7"], contract=("locked",)))
    assert "contract_diary" in outside.tips["partners"]


def test_actions_come_from_two_areas_at_least() -> None:
    alike = [fit(practice) for practice in PRACTICES if practice.area == "security"]
    other = fit(BY_ID["yearly_check"])
    first = actions([*alike[:8], other])
    assert [action.area for action in first] == ["security"] * 5 + ["review"]


@pytest.mark.parametrize("answers", WORKED.values(), ids=WORKED)
def test_what_follows_the_first_actions_is_spread_over_the_year(answers: Answers) -> None:
    advice = assess(profile(answers))
    later = [step.id for quarter in advice.quarters for step in quarter]
    fitting = {practice for practices in advice.tips.values() for practice in practices}
    assert len(set(later)) == len(later)
    assert set(later) == fitting - {action.id for action in advice.actions}
    sizes = [len(quarter) for quarter in advice.quarters]
    assert len(sizes) == 4
    assert max(sizes) - min(sizes[:3]) <= 1
    for quarter in advice.quarters:
        assert sum(step.effort in LONG for step in quarter) <= MOST_LONG
    assert not {BY_ID[step.id].when for step in advice.quarters[0]} & {"this_year"}


def test_what_a_provider_does_is_for_the_one_in_charge_where_there_is_none() -> None:
    bakery = WORKED["bakery_7"]
    for helper, who in ((("on_call",), "provider"), (("none",), "it_lead")):
        actions = assess(profile(bakery, helper=helper, basics=("none",))).actions
        backup = next(action for action in actions if action.id == "tested_backup")
        assert backup.who == who


@pytest.mark.parametrize(
    ("practice", "answers", "wording"),
    [
        ("tested_backup", {"host": "own", "basics": ("none",)}, "server"),
        ("tested_backup", {"host": "cloud", "basics": ("none",)}, "online"),
        ("tested_backup", {"host": "own", "basics": ("tested_backups",)}, "offline"),
        ("recover_keys", {"keys": "provider", "state": ("weak",)}, "weak"),
        ("recover_keys", {"keys": "provider", "state": ("fine",)}, "provider"),
        ("handover", {"state": ("leaving",), "helper": ("friend",)}, "friend"),
        ("name_owner", {"staff": "few"}, "team"),
        ("name_owner", {"staff": "none"}, None),
    ],
)
def test_a_practice_is_called_by_what_it_is_here(
    practice: str, answers: Answers, wording: str | None
) -> None:
    advice = assess(profile(WORKED["bakery_7"], **answers))
    steps = (*advice.actions, *(step for quarter in advice.quarters for step in quarter))
    assert {step.wording for step in steps if step.id == practice} == {wording}


def test_practices_of_other_countries_are_left_out() -> None:
    for country, fits in (("fr", True), ("be", False), (None, True)):
        tips = assess(profile(WORKED["bakery_7"], country=country)).tips
        assert ("e_invoicing" in tips["organisation"]) is fits


def test_each_risk_of_a_form_has_practices_that_meet_it() -> None:
    for form in VERDICTS:
        assert set(REMEDIES[form]) == {risk.id for risk in RISKS if risk.form == form}
        assert all(practice in BY_ID for met in REMEDIES[form].values() for practice in met)


def test_areas_are_in_order_of_urgency() -> None:
    assert set(areas(Facts({}))) == set(AREAS)
    assert areas(Facts({"push": ("outage",)}, "hybrid"))[0] == "continuity"
    assert areas(Facts({"push": None}, "in_house"))[0] == "review"


@pytest.mark.parametrize(
    ("country", "places"), [(None, {("FR",)}), ("fr", {()}), ("be", set[object]())]
)
def test_what_one_law_asks_for_names_its_place_while_the_country_is_unknown(
    country: str | None, places: set[object]
) -> None:
    advice = assess(profile(WORKED["medical_12"], country=country))
    steps = [*advice.actions, *(step for quarter in advice.quarters for step in quarter)]
    lawful = {practice.id for practice in PRACTICES if practice.jurisdictions}
    assert {step.where for step in steps if step.id in lawful} == places
    assert not any(step.where for step in steps if step.id not in lawful)
