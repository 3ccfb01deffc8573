"""The commands on the scoring module alone: `assess` and `questions`."""

import sys
from argparse import Namespace
from pathlib import Path

from bot import assessing, questionnaire
from bot.commands import give, refuse
from bot.languages import CatalogueMissing
from scoring.schemas import schemas


def assess(asked: Namespace) -> int:
    """Print the advice for a profile; give the exit code."""
    file: str = asked.file
    try:
        given = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        return refuse(f"{file}: cannot be read: {error.strerror}")
    try:
        return give(assessing.advise(assessing.read(given), asked.language))
    except (assessing.ProfileRefused, CatalogueMissing) as error:
        return refuse(error)


def questions(asked: Namespace) -> int:
    """Print what can be answered, or the schemas; give the exit code."""
    try:
        return give(schemas() if asked.schema else questionnaire.listing())
    except CatalogueMissing as error:
        return refuse(error)
