"""Words as they are compared."""

import re
import unicodedata


def plain(text: str) -> str:
    """Take off what people leave out on a phone: case, accents, punctuation at the ends, marks.

    >>> plain("  L'éditeur, en ligne ! ")
    'l editeur, en ligne'
    """
    bare = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    bare = re.sub(r"[’'`´]|(?<=[a-z])-(?=[a-z])", " ", bare)
    return re.sub(r"\s+", " ", bare).strip(' .!?,;:…«»"“”') or bare.strip()
