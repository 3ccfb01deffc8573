"""The tables of the calibration report, in Markdown."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from statistics import mean, median
from typing import Final

from scoring.calibration.asking import ORDERS, Asking
from scoring.calibration.figures import Figures
from scoring.calibration.sensitivity import Outcome, by_verdict
from scoring.knowledge.questions import BY_ID, QUESTIONS
from scoring.knowledge.records import Certainty
from scoring.markdown import table
from scoring.tables import VERDICTS

WORDS: Final[tuple[Certainty, ...]] = ("clear", "rather", "open")
AIMS: Final[Mapping[Certainty, float]] = {"clear": 0.95, "rather": 0.80}
WITHIN: Final = (3, 5, 7, 10, 14)
PARTS: Final = (*Outcome._fields, "any")


def percent(share: float) -> str:
    """Give a share as it is printed: whole only where it is.

    >>> percent(0.9512), percent(1), percent(0.9996)
    ('95.1 %', '100 %', '99.9 %')
    """
    if share in (0, 1):
        return f"{100 * share:.0f} %"
    return f"{min(99.9, max(0.1, 100 * share)):.1f} %"


def spread_table(found: Mapping[str, Figures]) -> str:
    """Give how often each verdict and each word is told."""

    def rows() -> Iterator[Sequence[str]]:
        for name, one in found.items():
            for when, told in (
                ("quick", [both.quick for both in one.survivals]),
                ("all", [both.full for both in one.survivals]),
            ):
                counts = Counter(value for each in told for value in each)
                shares = (percent(counts[key] / len(told)) for key in (*VERDICTS, *WORDS))
                yield [name, when, *shares]

    return table(["profiles", "questions", *VERDICTS, *WORDS], rows())


def survival_table(found: Mapping[str, Figures]) -> str:
    """Give how often the quick verdict is that of the whole interview, by its word."""

    def rows() -> Iterator[Sequence[str]]:
        for name, one in found.items():
            for word in WORDS:
                told = [each for each in one.survivals if each.quick.word == word]
                if told:
                    kept = sum(both.quick.verdict == both.full.verdict for both in told) / len(told)
                    yield [name, word, f"{len(told):,}", percent(kept), _met(word, kept)]

    return table(["profiles", "quick word", "told to", "verdict kept", "aim"], rows())


def _met(word: Certainty, share: float) -> str:
    if word not in AIMS:
        return "none"
    return "reached" if share >= AIMS[word] else "missed"


def asking_table(found: Mapping[str, Figures]) -> str:
    """Give how many questions it takes until the verdict is clear, by the order of asking."""
    return table(
        ["profiles", "order", "median", "mean", *(f"by {most}" for most in WITHIN), "ever clear"],
        (
            [name, order, *_counted([each[order] for each in one.askings])]
            for name, one in found.items()
            for order in ORDERS
        ),
    )


def _counted(askings: Sequence[Asking]) -> Iterator[str]:
    asked = [each.asked for each in askings]
    yield f"{median(asked):g}"
    yield f"{mean(asked):.1f}"
    for most in (*WITHIN, len(QUESTIONS)):
        yield percent(mean(each.clear and each.asked <= most for each in askings))


def sensitivity_table(one: Figures) -> str:
    """Give how often another answer to each question changes each part of what is told."""

    def row(question: str) -> list[str]:
        shares = (percent(one.changes[question][part] / one.profiles) for part in PARTS)
        return [f"{BY_ID[question].short.msgid} (`{question}`)", *shares]

    return table(["question", *PARTS], map(row, by_verdict(one.changes)))
