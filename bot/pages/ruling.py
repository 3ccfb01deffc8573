"""The screen of the rules of law and contract that apply."""

from collections.abc import Iterator
from typing import Final

from bot.pages.advising import ways
from bot.pages.assessed import advice_of
from bot.pages.screens import Pen, Screen, lines, stacked
from bot.pages.wording import places
from dialogs import words
from scoring import Advice
from scoring.advice import Warn
from scoring.knowledge.rules import BY_ID, DISCLAIMER

_ROOM: Final = 3500  # characters, of the 4096 that a message holds, for what the rules say


def rules_screen(pen: Pen) -> Screen:
    """Draw the rules, the most severe first: what to do, and folded under it what they say."""
    advice = advice_of(pen)
    unknown = any(warn.where for warn in advice.warnings)
    text = lines(
        pen.title,
        pen.say(words.RULES_COUNTRY) if unknown else None,
        *_rules(pen, advice),
        f"<i>{pen.say(DISCLAIMER)}</i>",
    )
    return Screen(text, ways(pen))


def _rules(pen: Pen, advice: Advice) -> Iterator[str]:
    """Say each rule; what it says is left out once there is no room for it."""
    heads = [_head(pen, warn) for warn in advice.warnings]
    room = _ROOM - sum(map(len, heads))
    for warn, head in zip(advice.warnings, heads, strict=True):
        said = pen.say(BY_ID[warn.rule].say)
        room -= len(said)
        yield f"{head}\n<blockquote expandable>{said}</blockquote>" if room >= 0 else head


def _head(pen: Pen, warn: Warn) -> str:
    rule = BY_ID[warn.rule]
    where = f" ({places(warn, pen.locale)})" if warn.where else ""
    return stacked(f"<b>{pen.say(rule.title)}</b>{where}", pen.say(words.RULE_DO, do=rule.do))
