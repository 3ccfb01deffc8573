"""What each form, and the split advised, would cost this company a year, by French prices.

The formulas are those of `knowledge.costs.FORMULAS`. A level takes all its figures at once, so
that the true range is narrower.
"""

from collections.abc import Mapping
from itertools import chain, repeat
from typing import Final, TypeAlias

from scoring.advice import Costs, Range
from scoring.facts import Facts
from scoring.knowledge.costs import AS_OF, ITEMS, ROTA_PEOPLE, SHARES
from scoring.knowledge.records import Function, Mode, Verdict
from scoring.tables import FORM_MODE

Prices: TypeAlias = Mapping[str, float]

FORMS: Final[Mapping[Mode, Verdict]] = {mode: form for form, mode in FORM_MODE.items()}
ROUNDED_TO: Final = 500
LARGE: Final = 100  # users from which half of an IT manager, or a whole one, follows the provider
LEVELS: Final[tuple[Prices, Prices, Prices]] = (
    {item.id: item.low for item in ITEMS},
    {item.id: item.mid for item in ITEMS},
    {item.id: item.high for item in ITEMS},
)


def costs(facts: Facts) -> Costs | None:
    """Give the ranges, or None while the number of users is unknown.

    The recommended range is that of the split: a rota is kept only where nothing is shared, since
    whoever shares the work shares the nights. `within_reach` is whether the budget reaches the
    least that a provider costs, None while it is unknown.
    """
    users, budget = facts.number("users"), facts.number("budget")
    if users is None or not facts.modes:
        return None
    forms = ranges(users, rota=facts.of("hours") == ("always",))
    alone = all(facts.modes[function] == "in_house" for function in SHARES)
    parts = forms if alone else ranges(users, rota=False)
    return Costs(
        currency="EUR",
        as_of=AS_OF,
        forms={**forms, "recommended": of_split(parts, facts.modes)},
        within_reach=None if budget is None else budget >= forms["outsourced"][0],
    )


def ranges(users: int, *, rota: bool) -> dict[Verdict, Range]:
    """Give (low, mid, high) for each form; a rota keeps someone there by day and by night.

    >>> ranges(7, rota=False)["hybrid"]
    (13000, 19000, 28000)
    """
    low, mid, high = LEVELS
    return {
        "in_house": _rounded(*(_in_house(users, at, rota=rota) for at in (low, mid, high))),
        "hybrid": _rounded(*(_hybrid(users, at) for at in (low, mid, high))),
        "outsourced": _rounded(*(_outsourced(users, at) for at in (low, mid, high))),
    }


def of_split(forms: Mapping[Verdict, Range], modes: Mapping[Function, Mode]) -> Range:
    """Give the range of a split: each function, for its share of the work, costs as its form does.

    What is run in one form throughout costs what that form does, and no split lies outside the
    dearest and the cheapest of the forms that it takes from.

    >>> forms = ranges(7, rota=False)
    >>> of_split(forms, dict.fromkeys(SHARES, "shared")) == forms["hybrid"]
    True
    """
    low, mid, high = (
        sum(share * forms[FORMS[modes[one]]][level] for one, share in SHARES.items()) / 100
        for level in range(len(LEVELS))
    )
    return _rounded(low, mid, high)


def _rounded(low: float, mid: float, high: float) -> Range:
    def near(euros: float) -> int:
        return round(euros / ROUNDED_TO) * ROUNDED_TO

    return near(low), near(mid), near(high)


def _in_house(users: int, price: Prices, *, rota: bool) -> float:
    people = max(1.0, round(2 * users / price["seats_per_it_person"]) / 2)
    people = max(people, ROTA_PEOPLE) if rota else people
    hired = chain(("technician", "sysadmin", "it_manager"), repeat("technician"))
    salaries = sum(
        min(1.0, people - place) * price[job]
        for place, job in zip(range(int(people + 0.5)), hired, strict=False)
    )
    cover = price["cover_year"] if people < 3 else 0.0  # noqa: PLR2004  # three cover each other
    tools = 12 * users * price["tools_inhouse_seat_month"]
    return salaries + tools + people * price["training_per_it_person"] + cover


def _outsourced(users: int, price: Prices) -> float:
    fee = users * price["seat_month"]
    if users < LARGE:
        owner = (price["owner_days_year"] + users / 12) * price["owner_day"]
    else:
        owner = 0.5 * price["it_manager"]
    return 12 * fee + fee * price["setup_months"] / 3 + owner


def _hybrid(users: int, price: Prices) -> float:
    steps = ((25, 0.25, 0.0), (40, 0.5, 0.0), (LARGE, 1.0, 0.0), (150, 0.0, 1.0))
    technicians, managers = next(
        ((few, lead) for below, few, lead in steps if users < below), (1.0, 1.0)
    )
    staff = technicians * price["technician"] + managers * price["it_manager"]
    follow_up = price["owner_days_year"] * price["owner_day"] if users < LARGE else 0.0
    return staff + 12 * users * price["seat_month"] * price["hybrid_share"] + follow_up
