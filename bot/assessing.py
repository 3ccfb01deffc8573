"""`pocket-cio assess`: a profile in JSON in, the advice in JSON out."""

import json
from typing import Any

from pydantic import JsonValue, ValidationError

from bot.languages import Language
from bot.telling import told
from scoring import Profile, assess, faults


class ProfileRefused(ValueError):
    """A profile cannot be assessed; `str()` has a line for each fault."""


def read(given: bytes) -> Profile:
    """Read a profile.

    Raises:
        ProfileRefused: it is not JSON, or its answers do not fit.
    """
    try:
        fields = json.loads(given.decode("utf-8-sig"), object_pairs_hook=_once)
    except UnicodeDecodeError:
        raise ProfileRefused("not a text in UTF-8") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ProfileRefused(f"not JSON: {error.msg.lower()} at {place}") from None
    except ProfileRefused:
        raise
    except (ValueError, RecursionError):
        raise ProfileRefused("not a profile: a number too long, or nested too deep") from None
    try:
        return Profile.model_validate(fields)
    except ValidationError as error:
        raise ProfileRefused("\n".join(faults(error))) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key that comes twice: JSON does not say which one counts."""
    fields = dict(pairs)
    if len(fields) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = sorted({json.dumps(key) for key in keys if keys.count(key) > 1})
        raise ProfileRefused("\n".join(f"{key} is given twice: keep one" for key in twice))
    return fields


def advise(profile: Profile, language: Language | None = None) -> dict[str, JsonValue]:
    """Give the advice as JSON, with words beside its ids where a language is given."""
    advice = assess(profile)
    return told(advice, language) if language else advice.model_dump(mode="json")
