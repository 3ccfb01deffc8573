"""What a profile and an advice look like, as JSON Schema, for programs that are not in Python.

`python -m scoring.schemas profile > docs/schema/profile.json`, and so for `advice`.
"""

import json
import sys
from typing import Any, Final, Literal

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from scoring.advice import Advice
from scoring.profile import Profile

_RECORDS: Final[dict[Literal["profile", "advice"], type[BaseModel]]] = {
    "profile": Profile,
    "advice": Advice,
}


def schemas() -> dict[str, dict[str, Any]]:
    """Give the JSON Schema of a profile, which goes in, and of an advice, which comes out."""
    return {
        name: {
            "$schema": GenerateJsonSchema.schema_dialect,
            **record.model_json_schema(mode="serialization"),
        }
        for name, record in _RECORDS.items()
    }


def published(name: str) -> str:
    """Give a schema as it stands in docs/schema."""
    return json.dumps(schemas()[name], indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(published(sys.argv[1]))
