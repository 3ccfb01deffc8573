"""Words, numbers and dates in both languages, from a catalogue of our own."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.mofile import write_mo

from bot import languages
from bot.languages import CatalogueMissing, negotiate, say
from scoring.texts import N_, NNP_, NP_

BACK = NP_("button", "Back")
OFFERS = NNP_("advice", "%(n)s offer fits", "%(n)s offers fit")
REST = N_("Keep 10% for the rest, %(who)s: 100%% of it")


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A small French catalogue in the place of the product's."""
    catalog = Catalog(locale="fr", domain="bot")
    catalog.add("Back", "Retour", context="button")
    catalog.add(
        ("%(n)s offer fits", "%(n)s offers fit"),
        ("%(n)s offre convient", "%(n)s offres conviennent"),
        context="advice",
    )
    catalog.add(REST.msgid, "Gardez 10 % de plus, %(who)s : 100 %% du tout")
    folder = tmp_path / "fr" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "bot.mo").open("wb") as file:
        write_mo(file, catalog)
    monkeypatch.setattr(languages, "LOCALES", tmp_path)
    languages.catalogue.cache_clear()
    yield
    languages.catalogue.cache_clear()


def test_english_is_the_message_ids() -> None:
    assert say(BACK, "en") == "Back"
    assert say(OFFERS, "en", n=1) == "1 offer fits"
    assert say(OFFERS, "en", n=0) == "0 offers fit"
    assert say(N_("Hello"), "en") == "Hello"


@pytest.mark.usefixtures("french")
def test_french_counts_zero_as_one() -> None:
    assert say(BACK, "fr") == "Retour"
    assert say(OFFERS, "fr", n=0) == "0 offre convient"
    assert say(OFFERS, "fr", n=1200) == "1\u202f200 offres conviennent"


@pytest.mark.usefixtures("french")
def test_a_lone_percent_sign_is_only_that() -> None:
    assert say(REST, "en", who="Ann") == "Keep 10% for the rest, Ann: 100% of it"
    assert say(REST, "fr", who="2026") == "Gardez 10 % de plus, 2026 : 100 % du tout"


def test_values_are_not_read_as_texts() -> None:
    assert say(N_("Hello, %(who)s"), "en", who="%(n)s <b>") == "Hello, %(n)s <b>"


def test_a_place_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="who"):
        say(N_("Hello, %(who)s"), "en")


def test_a_catalogue_that_was_not_built_says_how(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "LOCALES", tmp_path)
    with pytest.raises(CatalogueMissing, match="make setup"):
        languages.catalogue.__wrapped__("fr")


@pytest.mark.parametrize(
    ("code", "language"),
    [("fr", "fr"), ("fr-BE", "fr"), ("FR_ca", "fr"), ("en-GB", "en"), ("en", "en")],
)
def test_a_phone_that_speaks_one_of_ours(code: str, language: str) -> None:
    assert negotiate(code) == language


@pytest.mark.parametrize("code", [None, "", "nl", "english", "-"])
def test_a_phone_that_speaks_none_of_ours(code: str | None) -> None:
    assert negotiate(code) is None


def test_numbers_are_grouped_as_each_language_does() -> None:
    assert [languages.number(12000, each) for each in languages.LANGUAGES] == [
        "12\u202f000",
        "12,000",
    ]
    assert languages.number(-1, "fr") == "-1"
    assert languages.number(0.5, "fr") == "0,5"
    assert languages.number_range(10, 15, "fr") == "10–15"
    assert languages.number_range(10, 10, "fr") == "10"


def test_money_has_no_cents() -> None:
    assert languages.money(12000.4, "fr") == "12\u202f000\u00a0€"
    assert languages.money(12000, "en") == "€12,000"
    assert languages.money(900, "en", "GBP") == "£900"
    assert languages.money_range(900, 12000.4, "fr") == "900–12\u202f000\u00a0€"
    assert languages.money_range(900, 12000, "en") == "€900–12,000"


def test_shares_days_and_lists() -> None:
    assert languages.percent(0.894, "fr") == "89\u00a0%"
    assert languages.percent(0.894, "en") == "89%"
    assert languages.day(date(2026, 11, 25), "fr") == "25 novembre 2026"
    assert languages.day(date(2026, 11, 25), "en") == "25 November 2026"
    assert languages.listed(["a", "b", "c"], "fr") == "a, b et c"
    assert languages.listed(["a", "b"], "en") == "a and b"
