"""Lists of phrases, written as a text with commas between them."""

import re


def phrases(text: str) -> tuple[str, ...]:
    """Give the phrases of a text that sets commas between them.

    >>> phrases("go back, previous")
    ('go back', 'previous')
    """
    return tuple(" ".join(text.split()).split(", "))


def any_of(text: str) -> str:
    """Give a pattern for any of the phrases of a text, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, phrases(text)), key=len, reverse=True)) + ")"
