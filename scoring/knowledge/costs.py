"""What each form costs: French ranges, the formulas, and what they leave out.

Salary ranges agree with published gross salaries times 1.25 to 1.45; they were not derived from a
payroll. The price of a seat was read on the pages of providers. A range is never shown as a single
figure, and never without what it leaves out.
"""

from collections.abc import Mapping
from typing import Final

from scoring.knowledge.records import BreakEven, CostExample, CostItem, CostUnit, Function
from scoring.knowledge.sources import (
    APEC_SALARIES,
    ASSUMPTION,
    ESTIMATE_SALARIES,
    PAYROLL_GUIDES,
    PRICE_LISTS,
)
from scoring.texts import N_, NP_, Text

COUNTRY: Final = "fr"
AS_OF: Final = "2026-11-24"

ITEMS: Final[tuple[CostItem, ...]] = (
    CostItem(
        id="technician",
        label=N_("Support technician, all-in cost a year"),
        unit="eur_year",
        low=39000,
        mid=48000,
        high=60000,
        sources=(ESTIMATE_SALARIES, APEC_SALARIES, PAYROLL_GUIDES),
        as_of="2022-2026",
        firmness="estimate_from_published",
    ),
    CostItem(
        id="sysadmin",
        label=N_("Systems and network administrator, all-in cost a year"),
        unit="eur_year",
        low=56000,
        mid=70000,
        high=89000,
        sources=(ESTIMATE_SALARIES, APEC_SALARIES, PAYROLL_GUIDES),
        as_of="2022-2026",
        firmness="estimate_from_published",
    ),
    CostItem(
        id="it_manager",
        label=N_("IT manager, all-in cost a year"),
        unit="eur_year",
        low=82000,
        mid=105000,
        high=137000,
        sources=(ESTIMATE_SALARIES, APEC_SALARIES, PAYROLL_GUIDES),
        as_of="2022-2026",
        firmness="estimate_from_published",
    ),
    CostItem(
        id="seats_per_it_person",
        label=N_("Seats one IT person can look after"),
        unit="seats",
        low=90,
        mid=65,
        high=45,
        sources=(ASSUMPTION,),
        as_of="assumption",
        firmness="assumption",
    ),
    CostItem(
        id="tools_inhouse_seat_month",
        label=N_("Tools to pay for when in-house (protection, backup, remote control)"),
        unit="eur_seat_month",
        low=12,
        mid=18,
        high=25,
        sources=(ASSUMPTION,),
        as_of="assumption",
        firmness="assumption",
    ),
    CostItem(
        id="cover_year",
        label=N_("Cover for holidays and sickness, small team"),
        unit="eur_year",
        low=4000,
        mid=7000,
        high=10000,
        sources=(ASSUMPTION,),
        as_of="assumption",
        firmness="assumption",
    ),
    CostItem(
        id="training_per_it_person",
        label=N_("Training per IT person"),
        unit="eur_year",
        low=1500,
        mid=2500,
        high=4000,
        sources=(ASSUMPTION,),
        as_of="assumption",
        firmness="assumption",
    ),
    CostItem(
        id="seat_month",
        label=N_("Provider, per seat per month (before VAT)"),
        unit="eur_seat_month",
        low=50,
        mid=80,
        high=120,
        sources=(PRICE_LISTS,),
        as_of="2022-2026",
        firmness="range_published",
    ),
    CostItem(
        id="setup_months",
        label=N_("Provider set-up, in months of fee, spread over 3 years"),
        unit="months",
        low=1,
        mid=1.5,
        high=2,
        sources=(ASSUMPTION,),
        as_of="assumption",
        firmness="assumption",
    ),
    CostItem(
        id="owner_day",
        label=N_("One day of the internal owner"),
        unit="eur_day",
        low=250,
        mid=350,
        high=500,
        sources=(ASSUMPTION,),
        as_of="assumption",
        firmness="assumption",
    ),
    CostItem(
        id="owner_days_year",
        label=N_("Follow-up days a year, base"),
        unit="days_year",
        low=6,
        mid=9,
        high=12,
        sources=(ASSUMPTION,),
        as_of="assumption",
        firmness="assumption",
    ),
    CostItem(
        id="hybrid_share",
        label=N_("Share of the provider fee still paid when shared"),
        unit="share",
        low=0.45,
        mid=0.55,
        high=0.7,
        sources=(ASSUMPTION,),
        as_of="assumption",
        firmness="assumption",
    ),
)

BY_ID: Final[Mapping[str, CostItem]] = {item.id: item for item in ITEMS}

UNITS: Final[Mapping[CostUnit, Text]] = {
    "eur_year": NP_("unit", "€ a year"),
    "eur_seat_month": NP_("unit", "€ per seat per month"),
    "eur_day": NP_("unit", "€ a day"),
    "seats": NP_("unit", "seats"),
    "months": NP_("unit", "months"),
    "days_year": NP_("unit", "days a year"),
    "share": NP_("unit", "share"),
}

# n is the number of seats; an item stands for its low, mid or high figure.
FORMULAS: Final[Mapping[str, str]] = {
    "in_house": (
        "m = max(1, n/seats_per_it_person rounded to a half), and at least 5 "
        "if hours=always; the first is a technician, the second a sysadmin, "
        "the third a hands-on it_manager, the rest technicians (a half person "
        "counts half); total = salaries + 12*n*tools_inhouse_seat_month + "
        "m*training_per_it_person + (cover_year if m<3)"
    ),
    "outsourced": (
        "12*n*seat_month + n*seat_month*setup_months/3 + internal owner; "
        "internal owner = (owner_days_year + n/12)*owner_day if n<100, else "
        "0.5*it_manager"
    ),
    "hybrid": (
        "internal_staff + 12*n*seat_month*hybrid_share + "
        "(owner_days_year*owner_day if n<100); internal_staff = 0.25 "
        "technician if n<25, 0.5 if n<40, 1 if n<100, 1 it_manager if n<150, "
        "else 1 it_manager + 1 technician"
    ),
    "recommended": (
        "sum over the functions of SHARES: share of the work * total of the form in which the "
        "function is to be run, level by level; five people in-house only if all is in-house"
    ),
    "break_even_seats": (
        "(technician + cover_year) / (12 * (seat_month - tools_inhouse_seat_month))"
    ),
}

# Our own assumption, in percent: day to day, support and upkeep are most of the work. Steering and
# rules are in the time of the person in charge, which each form counts.
SHARES: Final[Mapping[Function, int]] = {
    "support": 35,
    "maintenance": 25,
    "infrastructure": 10,
    "security": 10,
    "continuity": 10,
    "applications": 10,
}

# A plausible middle range. The three lines use moderate inputs picked to illustrate it, not the
# low and high figures above; with those: mid 74, extremes 33 (cheapest technician, dearest
# provider) and 233 (dearest technician, cheapest provider).
BREAK_EVEN: Final = BreakEven(
    low=45,
    mid=72,
    high=110,
    computed=(
        "(39000+4000)/(12*(100-20)) = 45",
        "(48000+7000)/(12*(82-18)) = 72",
        "(60000+10000)/(12*(65-12)) = 110",
    ),
    meaning=N_(
        "Number of seats from which one employed technician may cost less than a flat "
        "fee, for daytime help only. Below 45 that is rare; above 110 it is "
        "frequent."
    ),
    caution=N_(
        "This threshold covers neither nights, security nor long absences. It says "
        "when hiring becomes possible, not when it is best."
    ),
    source=ASSUMPTION,
)

# Low, mid and high, in euros a year, rounded to 500. The low one uses every low figure at once,
# so that the true spread is narrower.
EXAMPLES: Final[tuple[CostExample, ...]] = (
    CostExample(
        seats=7,
        in_house=(45500, 59000, 76000),
        hybrid=(13000, 19000, 28000),
        outsourced=(6000, 10500, 17000),
    ),
    CostExample(
        seats=15,
        in_house=(46500, 60500, 78500),
        hybrid=(15500, 23000, 36000),
        outsourced=(11000, 18500, 29500),
    ),
    CostExample(
        seats=25,
        in_house=(48000, 63000, 81500),
        hybrid=(28000, 40500, 61000),
        outsourced=(17500, 29000, 45000),
    ),
    CostExample(
        seats=45,
        in_house=(51000, 67000, 87500),
        hybrid=(52500, 75000, 111500),
        outsourced=(30000, 49500, 76500),
    ),
    CostExample(
        seats=60,
        in_house=(53000, 70500, 138500),
        hybrid=(56500, 83000, 126500),
        outsourced=(40000, 65000, 99500),
    ),
    CostExample(
        seats=90,
        in_house=(57500, 113000, 194000),
        hybrid=(65000, 98500, 156500),
        outsourced=(59000, 96000, 146500),
    ),
    CostExample(
        seats=120,
        in_house=(90500, 156000, 273500),
        hybrid=(114500, 168500, 258000),
        outsourced=(115000, 172500, 251000),
    ),
    CostExample(
        seats=200,
        in_house=(131000, 273500, 454000),
        hybrid=(175000, 258500, 398500),
        outsourced=(164500, 252500, 372500),
    ),
)

ROTA_PEOPLE: Final = 5
ROTA_WHY: Final = N_(
    "A week has 168 hours; one person works 35, about 30 after leave: 5 to 6 are "
    "needed for a continuous presence. On-call from home can be held with 4 or 5."
)

NOT_COUNTED: Final[tuple[Text, ...]] = (
    N_("Computers, servers and network: much the same in all three cases."),
    N_("Licences and subscriptions for your business software."),
    N_("Projects: new software, a move, a merger."),
    N_("The cost of a business stop."),
    N_("Nights and weekends, unless stated."),
    N_("Severance, staff transfer and a failed hire."),
    N_("Certified hosting (health) or a customer’s demands."),
    N_("Regional pay gap: count 10 to 15%% more in the Paris region."),
)

HOW_TO_READ: Final = N_("A range, never a single figure: a quotation replaces it.")
BUDGET_TOO_LOW: Final = N_(
    "Your budget is below the bottom of the provider’s range: needs and means do "
    "not match. Reduce the scope or revise the budget."
)
IN_THE_UK: Final = N_(
    "In the UK these amounts do not apply: keep the ratios (seats per technician, "
    "shared part), not the euros."
)
RATIOS: Final = N_(
    "Our prices are French: where you are, only these ratios are of use. Ask for quotations for "
    "the amounts."
)
ELSEWHERE: Final = N_(
    "These amounts are French. In Belgium and Luxembourg the order of magnitude "
    "remains useful; elsewhere, keep the ratios and ask for quotations."
)
