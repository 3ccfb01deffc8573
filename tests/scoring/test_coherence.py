"""The knowledge holds together: each entry is whole, and names only what there is."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from itertools import pairwise
from types import ModuleType
from typing import Any, Final, cast, get_args

import pytest

from scoring.grammar import parse
from scoring.knowledge import (
    costs,
    forms,
    glossary,
    practices,
    providers,
    questions,
    records,
    rules,
    sources,
    traps,
)
from scoring.knowledge.forms import POINTS
from scoring.knowledge.practices import PRACTICES
from scoring.knowledge.questions import BY_ID, QUESTIONS, QUICK, REFINE
from scoring.knowledge.records import Option, Question, Source
from scoring.knowledge.rules import RULES
from scoring.knowledge.traps import TRAPS
from scoring.texts import Text
from scoring.triggers import subjects
from tests.french import french

PUBLISHED: Final = {
    "users": "n1_9 n10_24 n25_49 n50_99 n100_249 n250_2000",
    "staff": "none bit one few team shared",
    "state": "fine solo overload leaving weak later aside",
    "apps": "standard links theirs ours product",
    "runs": "us both vendor provider group nobody",
    "data": "ordinary personal finance_legal health clients secrets control",
    "push": "attack outage deadline demand savings owners none",
    "prio": "cost control keep relief steady speed expertise backup contact focus",
    "basics": "tested_backups offline_copy mfa updates training plan none",
    "hours": "office extended peaks nights always",
    "stop": "hour two_hours half_day day days",
    "watch": "no_need nobody same turns outside",
    "helper": "friend on_call provider vendor host group none",
    "contract": "monthly clear partial vague locked ending offer bargain none",
    "keys": "company shared one_person provider scattered gone",
    "regs": "health finance cards vital secrecy defence clients minors none",
    "sites": "one few many remote",
    "host": "cloud rented own pcs mixed",
    "hire": "easy hard keep no_work impossible",
    "change": "stable growing tools seasonal shrinking handover",
    "proj": "renew software build open deal certify hire none",
    "country": "fr be lu eu ch gb ca us other",
    "budget": "b0_2k b2_10k b10_40k b40_120k b120_400k b400k",
}
"""An id that was published never changes its meaning: add here, take nothing away."""

MODULES: Final = (costs, forms, glossary, practices, providers, questions, rules, sources, traps)
CHOICES: Final = [question for question in QUESTIONS if question.options]
NUMBERS: Final = [question for question in QUESTIONS if question.kind == "number"]
OPTIONS: Final = [(question, option) for question in CHOICES for option in question.options]
BASICS: Final = {"name_owner", "mfa", "updates", "recover_keys", "tested_backup"}
TRIGGERS: Final = {
    **{f"practice {one.id}": one.trigger for one in PRACTICES},
    **{f"rule {one.id}": one.trigger for one in RULES},
    **{f"point {one.id}": one.trigger for one in POINTS},
    **{f"trap {one.id}": one.trigger for one in TRAPS},
    **{f"{one.id} as {each.id}": each.trigger for one in PRACTICES for each in one.wordings},
}


def both(text: Text) -> tuple[str, str]:
    return text.msgid, french(text)


def named(one: Question | tuple[Question, Option]) -> str:
    return one.id if isinstance(one, Question) else f"{one[0].id}.{one[1].id}"


def held(value: object) -> Iterator[object]:
    """Give the texts and the sources that a literal holds, at any depth."""
    if isinstance(value, Text | Source):
        yield value
    for one in parts(value):
        yield from held(one)


def parts(value: object) -> Iterable[object]:
    match value:
        case Mapping():
            return cast("Mapping[object, object]", value).values()
        case tuple():
            return cast("tuple[object, ...]", value)
        case _ if is_dataclass(value):
            return [getattr(value, field.name) for field in fields(value)]
        case _:
            return ()


def literals(module: ModuleType) -> Iterator[object]:
    """Give the constants of a module, those that it imports too."""
    return (value for name, value in vars(module).items() if name.isupper())


def words(text: str) -> list[str]:
    return [word.strip().casefold() for word in text.split(",")]


def test_the_ids_are_as_published() -> None:
    ids = {q.id: " ".join(one.id for one in q.options or q.bands) for q in QUESTIONS}

    assert ids == PUBLISHED
    assert list(ids) == list(PUBLISHED)


def test_there_are_eight_quick_questions_and_fifteen_to_refine() -> None:
    assert (len(QUICK), len(REFINE)) == (8, 15)
    assert QUESTIONS == QUICK + REFINE
    assert list(BY_ID.values()) == list(QUESTIONS)


@pytest.mark.parametrize("question", QUESTIONS, ids=named)
def test_a_question_is_whole(question: Question) -> None:
    assert all(len(text) <= 28 for text in both(question.short))
    assert all(len(text) <= 140 for text in both(question.text))
    assert all(text.endswith(".") for text in both(question.why))
    assert (question.kind == "number") is not bool(question.options)
    assert (question.kind == "number") is bool(question.bands and question.unit and question.fact)


@pytest.mark.parametrize("question", QUESTIONS, ids=named)
def test_the_labels_of_a_question_fit_their_buttons_and_differ(question: Question) -> None:
    labels = [both(one.label) for one in question.options or question.bands]

    for language in zip(*labels, strict=True):
        assert all(0 < len(label) <= 24 for label in language)
        assert len(set(language)) == len(language)


@pytest.mark.parametrize("question", NUMBERS, ids=named)
def test_the_bands_of_a_number_tile_it(question: Question) -> None:
    bands = question.bands

    assert (bands[0].least, bands[-1].most) == (question.least, question.most)
    assert [one.most + 1 for one in bands[:-1]] == [one.least for one in bands[1:]]


@pytest.mark.parametrize("question", CHOICES, ids=named)
def test_a_question_with_options_says_how_they_combine(question: Question) -> None:
    assert question.exclusive in {None, *(one.id for one in question.options)}
    assert question.kind == "several_of" or (question.exclusive, question.max_picks) == (None, None)
    assert question.max_picks is None or 1 < question.max_picks < len(question.options)


@pytest.mark.parametrize("one", OPTIONS, ids=named)
def test_an_option_says_what_it_means(one: tuple[Question, Option]) -> None:
    _, option = one

    assert all(text.endswith((".", "…")) for text in both(option.meaning))
    for fact in both(option.fact):
        assert re.fullmatch(r"\S[^.:;!?]+[^.:;!?\s]", fact)
        assert fact[0].islower() or fact.startswith("IT ")


@pytest.mark.parametrize("question", CHOICES, ids=named)
@pytest.mark.parametrize("language", [0, 1], ids=["en", "fr"])
def test_what_people_type_means_one_option(question: Question, language: int) -> None:
    typed = Counter(
        word
        for option in question.options
        for word in {*words(both(option.synonyms)[language]), both(option.label)[language].lower()}
    )

    assert "" not in typed
    assert [word for word, count in typed.items() if count > 1] == []


@pytest.mark.parametrize("question", CHOICES, ids=named)
def test_figures_in_labels_can_be_typed(question: Question) -> None:
    labelled = [one.id for one in question.options if one.label.msgid[0].isdigit()]
    figures = sorted(one.figures for one in question.options if one.figures)

    assert set(labelled) <= {one.id for one in question.options if one.figures}
    assert all(least <= most for least, most in figures)
    assert all(before[1] < after[0] for before, after in pairwise(figures))


@pytest.mark.parametrize("entry", TRIGGERS)
def test_a_trigger_names_only_what_there_is(entry: str) -> None:
    trigger = TRIGGERS[entry]
    compared = re.findall(r"(\w+) *(?:>=|<=|>|<)", trigger)

    assert [pair for pair in subjects(parse(trigger)) if not exists(*pair)] == []
    assert all(BY_ID[question].kind == "number" for question in compared)


def exists(subject: str, word: str | None) -> bool:
    """Say whether there is such a subject and, if one is named, such a word of it."""
    modes = set(get_args(records.Mode))
    known: dict[str, set[str]] = {
        "verdict": set(get_args(records.Verdict)),
        "any_mode": modes,
        **{f"mode({function})": modes for function in get_args(records.Function)},
        **{question.id: {one.id for one in question.options} for question in QUESTIONS},
    }
    return subject in known and (word is None or word in known[subject])


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_each_text_is_in_french(module: ModuleType) -> None:
    """But a title that is cited in its own language, in `sources`."""
    texts = [one for value in literals(module) for one in held(value) if isinstance(one, Text)]

    assert all(one.msgid.strip() and french(one).strip() for one in texts)


def test_each_source_says_who_published_it_and_when() -> None:
    found = [
        one for m in MODULES for v in literals(m) for one in held(v) if isinstance(one, Source)
    ]

    assert found
    for one in found:
        assert all(text.strip() for text in (*both(one.title), *both(one.publisher)))
        assert re.fullmatch(r"(19|20)\d\d(-(19|20)\d\d)?|s\. d\.", one.date), one


@pytest.mark.parametrize(
    "entries",
    [
        PRACTICES,
        RULES,
        POINTS,
        TRAPS,
        costs.ITEMS,
        providers.QUESTIONS,
        providers.SERVICE_LEVELS,
        providers.EXIT_CLAUSES,
        providers.INDICATORS,
        providers.RISKS,
    ],
    ids=lambda entries: type(entries[0]).__name__,
)
def test_an_id_is_given_once(entries: tuple[Any, ...]) -> None:
    ids = [one.id for one in entries]

    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z0-9_.]+", one) for one in ids)


def test_each_area_has_practices_and_five_of_all_are_basic() -> None:
    assert {one.area for one in PRACTICES} == set(get_args(records.Area))
    assert {one.id for one in PRACTICES if one.basic} == BASICS


@pytest.mark.parametrize("practice", PRACTICES, ids=lambda one: one.id)
def test_a_practice_fits_a_phone(practice: records.Practice) -> None:
    titles = (practice.title, *(wording.title for wording in practice.wordings))

    assert all(len(text) <= 70 for title in titles for text in both(title))
    assert all(len(text) <= 350 for text in both(practice.body))
    assert 1 <= practice.urgency <= 5
    assert practice.modes


@pytest.mark.parametrize("practice", PRACTICES, ids=lambda one: one.id)
def test_a_wording_is_told_by_its_id(practice: records.Practice) -> None:
    ids = [wording.id for wording in practice.wordings]

    assert len(set(ids)) == len(ids)


def test_each_basic_but_the_owner_has_a_short_name() -> None:
    assert set(glossary.BASICS) == BASICS - {"name_owner"}


@pytest.mark.parametrize("trap", TRAPS, ids=lambda one: one.id)
def test_a_trap_is_a_line_of_the_advice_and_a_few_more_behind_it(trap: records.Trap) -> None:
    assert all(len(text) <= 90 and text.endswith(".") for text in both(trap.short))
    assert all(text[0].islower() for text in both(trap.short))
    assert all(100 <= len(text) <= 320 for text in both(trap.say))


@pytest.mark.parametrize("rule", RULES, ids=lambda one: one.id)
def test_a_rule_says_where_it_holds_and_how_sure_we_are(rule: records.Rule) -> None:
    assert all(len(text) <= 420 for text in both(rule.say))
    assert rule.sources
    assert rule.jurisdictions
    assert re.fullmatch(r"20\d\d(-\d\d)?|not (checked|dated)", rule.as_of)
    assert rule.basis.startswith(("looked up: ", "general knowledge"))
    assert rule.severity < 5 or rule.id == "own_keys"


def test_each_country_has_its_jurisdictions() -> None:
    assert set(rules.COUNTRY_JURISDICTIONS) == {one.id for one in BY_ID["country"].options}
    assert "ANY" not in {one for some in rules.COUNTRY_JURISDICTIONS.values() for one in some}


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        (glossary.FUNCTIONS, records.Function),
        (glossary.MODES, records.Mode),
        (glossary.VERDICTS, records.Verdict),
        (glossary.CERTAINTIES, records.Certainty),
        (glossary.CRITERIA, records.Criterion),
        (glossary.AREAS, records.Area),
        (glossary.WHO, records.Who),
        (glossary.WHEN, records.When),
        (glossary.EFFORTS, records.Effort),
        (glossary.OWNERS, records.Owner),
        (forms.FORMS, records.Verdict),
        (forms.CRITERIA, records.Criterion),
        (forms.GOOD_PRACTICES, records.Area),
        (costs.UNITS, records.CostUnit),
        (rules.JURISDICTIONS, records.Jurisdiction),
    ],
)
def test_everything_has_a_name(names: Mapping[str, object], wanted: object) -> None:
    assert list(names) == list(get_args(wanted))


def test_the_words_of_the_contract_are_kept() -> None:
    verdicts = [both(one.word) for one in glossary.VERDICTS.values()]
    certainties = [both(one.name) for one in glossary.CERTAINTIES.values()]

    assert verdicts == [
        ("In-house", "Internalisé"),
        ("Hybrid", "Hybride"),
        ("Outsourced", "Externalisé"),
    ]
    assert certainties == [("clear", "solide"), ("rather", "plutôt"), ("open", "à trancher")]


def test_each_form_has_the_advantages_and_the_limits_of_the_article() -> None:
    sides = Counter((one.form, one.side) for one in POINTS)

    assert sides == {
        ("in_house", "advantage"): 3,
        ("in_house", "limit"): 3,
        ("outsourced", "advantage"): 3,
        ("outsourced", "limit"): 3,
        ("hybrid", "advantage"): 3,
        ("hybrid", "limit"): 2,
    }


@pytest.mark.parametrize("item", costs.ITEMS, ids=lambda one: one.id)
def test_a_cost_lies_within_its_range(item: records.CostItem) -> None:
    assert sorted((item.low, item.mid, item.high))[1] == item.mid
    assert item.sources
    assert item.as_of


def test_the_examples_of_costs_rise_with_the_seats() -> None:
    def rises(figures: Iterable[tuple[int, ...]]) -> bool:
        return all(list(column) == sorted(column) for column in zip(*figures, strict=True))

    assert rises((one.seats, *one.in_house) for one in costs.EXAMPLES)
    assert rises((one.seats, *one.outsourced) for one in costs.EXAMPLES)


def test_a_provider_is_asked_ten_questions_and_followed_by_six_figures() -> None:
    assert (len(providers.QUESTIONS), len(providers.INDICATORS)) == (10, 6)
    assert {one.form for one in providers.RISKS} == set(get_args(records.Verdict))
