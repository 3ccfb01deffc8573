"""What it costs: the examples, and that the split lies among the forms it is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import assess
from scoring.costs import FORMS, costs, of_split, ranges
from scoring.facts import Facts
from scoring.knowledge.costs import EXAMPLES, SHARES
from scoring.knowledge.records import CostExample, Function, Mode
from scoring.tables import DAILY, FUNCTIONS, MODES
from tests.scoring.companies import WORKED, Answers, profile

splits = st.fixed_dictionaries(dict.fromkeys(SHARES, st.sampled_from(MODES)))
sizes = st.integers(1, 2000)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example.seats))
def test_costs_are_those_of_the_examples(example: CostExample) -> None:
    assert ranges(example.seats, rota=False) == {
        "in_house": example.in_house,
        "hybrid": example.hybrid,
        "outsourced": example.outsourced,
    }


def test_someone_there_day_and_night_takes_five_people() -> None:
    assert ranges(30, rota=True)["in_house"][0] > 4 * ranges(30, rota=False)["in_house"][0]
    told = assess(profile(WORKED["saas_30"])).costs
    assert told is not None
    assert told.forms["in_house"] == ranges(30, rota=True)["in_house"]


def test_the_shares_of_the_work_are_a_whole() -> None:
    assert set(SHARES) == set(DAILY)
    assert sum(SHARES.values()) == 100


@given(sizes, st.sampled_from(MODES))
def test_a_split_in_one_form_costs_what_the_form_does(users: int, mode: Mode) -> None:
    forms = ranges(users, rota=users % 2 == 0)
    assert of_split(forms, dict.fromkeys(SHARES, mode)) == forms[FORMS[mode]]


@given(sizes, splits)
def test_a_split_lies_among_its_forms(users: int, split: dict[Function, Mode]) -> None:
    forms = ranges(users, rota=users % 2 == 0)
    cost = of_split(forms, split)
    assert list(cost) == sorted(cost)
    for level, euros in enumerate(cost):
        taken = [forms[FORMS[mode]][level] for mode in split.values()]
        assert min(taken) <= euros <= max(taken)


@given(sizes, splits, st.sampled_from(list(SHARES)))
def test_a_function_in_a_dearer_form_makes_nothing_cheaper(
    users: int, split: dict[Function, Mode], function: Function
) -> None:
    forms = ranges(users, rota=False)
    for level in range(3):
        rising = sorted(MODES, key=lambda mode: forms[FORMS[mode]][level])
        euros = [of_split(forms, {**split, function: mode})[level] for mode in rising]
        assert euros == sorted(euros)


@pytest.mark.parametrize("answers", WORKED.values(), ids=WORKED)
def test_the_cost_advised_is_that_of_the_split(answers: Answers) -> None:
    advice = assess(profile(answers))
    assert advice.costs is not None
    modes: dict[Function, Mode] = {one: cell.mode for one, cell in advice.functions.items()}
    day_and_night = answers["hours"] == "always"
    alone = {modes[one] for one in SHARES} == {"in_house"}
    forms = ranges(int(str(answers["users"])), rota=day_and_night and alone)
    assert advice.costs.forms["recommended"] == of_split(forms, modes)


def test_who_shares_the_work_keeps_no_rota_alone() -> None:
    answers: Answers = {"users": 30, "hours": "always"}
    inside: dict[Function, Mode] = dict.fromkeys(FUNCTIONS, "in_house")
    alone = costs(Facts(answers, "in_house", inside))
    mixed = costs(Facts(answers, "in_house", {**inside, "security": "shared"}))
    assert alone is not None
    assert mixed is not None
    assert alone.forms["recommended"] == ranges(30, rota=True)["in_house"]
    assert mixed.forms["recommended"][2] < alone.forms["recommended"][0]


def test_a_budget_is_held_against_the_least_that_a_provider_costs() -> None:
    for budget, reaches in ((None, None), (5_000, False), (6_000, True)):
        told = assess(profile(WORKED["bakery_7"], budget=budget)).costs
        assert told is not None
        assert told.within_reach is reaches


def test_without_a_number_of_users_there_is_no_cost() -> None:
    assert assess(profile(WORKED["bakery_7"], users=None)).costs is None
