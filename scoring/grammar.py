"""The little language that says when a practice, a rule or a point applies: how it is written.

    trigger = every {"or" every}
    every   = fact {"and" fact}
    fact    = "not" fact | "(" trigger ")" | "always" | "answered" "(" question ")"
            | subject "=" word | subject "!=" word | subject "in" "(" word {"," word} ")"
            | question "." word | question (">=" | "<=" | ">" | "<") number
    subject = question | "verdict" | "any_mode" | "mode" "(" function ")"

Modes may be written by their initial: I (in-house), H (shared), O (outsourced).
"""

import re
from functools import cache
from typing import Final, cast

from scoring.triggers import AllOf, Always, Among, Answered, AnyOf, Compares, Not, Order, Trigger

_TOKEN: Final = re.compile(r"\s*(>=|<=|!=|[()=<>.,]|\w+)\s*")
_MODES: Final = {"I": "in_house", "H": "shared", "O": "outsourced"}


class BadTrigger(ValueError):
    """A trigger does not follow the grammar at the top of `scoring.grammar`."""

    def __init__(self, text: str, wanted: str) -> None:
        super().__init__(f"The trigger {text!r} breaks off: {wanted} was expected.")


@cache
def parse(text: str) -> Trigger:
    """Read a trigger, once for each text.

    Raises:
        BadTrigger: The text does not follow the grammar.
    """
    return _Reader(text).whole()


class _Reader:
    """Walks over the tokens of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[str] = _TOKEN.findall(text)
        if "".join(self.tokens) != re.sub(r"\s", "", text):
            raise BadTrigger(text, "letters, figures, or one of ( ) = != < > <= >= . ,")
        self.tokens.reverse()

    def next(self, *wanted: str) -> str:
        if not self.tokens or (wanted and self.tokens[-1] not in wanted):
            raise BadTrigger(self.text, " or ".join(wanted) or "a word")
        return self.tokens.pop()

    def meets(self, token: str) -> bool:
        return bool(self.tokens) and self.tokens[-1] == token and bool(self.tokens.pop())

    def whole(self) -> Trigger:
        trigger = self.any_of()
        if self.tokens:
            raise BadTrigger(self.text, "and, or, or the end")
        return trigger

    def any_of(self) -> Trigger:
        of = [self.all_of()]
        while self.meets("or"):
            of.append(self.all_of())
        return of[0] if len(of) == 1 else AnyOf(tuple(of))

    def all_of(self) -> Trigger:
        of = [self.fact()]
        while self.meets("and"):
            of.append(self.fact())
        return of[0] if len(of) == 1 else AllOf(tuple(of))

    def fact(self) -> Trigger:
        if self.meets("not"):
            return Not(self.fact())
        if self.meets("("):
            return self.closed()
        if self.meets("always"):
            return Always()
        if self.meets("answered"):
            return Answered(self.in_brackets())
        return self.about(f"mode({self.in_brackets()})" if self.meets("mode") else self.next())

    def closed(self) -> Trigger:
        trigger = self.any_of()
        self.next(")")
        return trigger

    def about(self, subject: str) -> Trigger:
        sign = self.next("=", "!=", ".", "in", ">=", "<=", ">", "<")
        if sign == "in":
            return Among(subject, self.words())
        if sign in "=.":
            return Among(subject, (self.word(),))
        if sign == "!=":
            return Not(Among(subject, (self.word(),)))
        return Compares(subject, cast("Order", sign), self.number())

    def in_brackets(self) -> str:
        self.next("(")
        word = self.next()
        self.next(")")
        return word

    def words(self) -> tuple[str, ...]:
        self.next("(")
        words = [self.word()]
        while self.next(",", ")") == ",":
            words.append(self.word())
        return tuple(words)

    def word(self) -> str:
        word = self.next()
        return _MODES.get(word, word)

    def number(self) -> int:
        digits = self.next()
        if not digits.isdecimal():
            raise BadTrigger(self.text, "a number")
        return int(digits)
