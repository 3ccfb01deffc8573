"""What the letters of our papers can set."""

from typing import Final

#: What the letters in `fonts` can set of what names are made of: Latin, Greek and Cyrillic, signs.
_SET: Final = frozenset(
    chr(each)
    for first, last in (
        (0x20, 0x7E), (0xA1, 0xAC), (0xAE, 0x181), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x1CD, 0x1F0),
        (0x1F8, 0x220), (0x384, 0x38A), (0x38C, 0x38C), (0x38E, 0x3A1), (0x3A3, 0x3CE),
        (0x400, 0x45F), (0x490, 0x491), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2013, 0x2014),
        (0x2018, 0x201A), (0x201C, 0x201E), (0x2022, 0x2022), (0x2026, 0x2026), (0x20AC, 0x20AC),
        (0x2116, 0x2116), (0x2122, 0x2122),
    )
    for each in range(first, last + 1)
)  # fmt: skip


def on_paper(name: str) -> str | None:
    """Give a name as the letters of our papers can set it, without signs that they lack.

    None where they lack one of its letters: it would be another name without it.
    """
    if any(letter.isalpha() and letter not in _SET for letter in name):
        return None
    return " ".join("".join(letter for letter in name if letter in _SET).split()) or None
