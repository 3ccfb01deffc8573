"""What the tests of the bot's edge share."""

import gc
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog

from bot import logs


@pytest.fixture
def process_as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take back what a command sets for its whole process: logging, secrets, collection."""
    root = logging.getLogger()
    handlers, level, thresholds = root.handlers[:], root.level, gc.get_threshold()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(logs, "_secrets", set[str]())
    yield
    root.handlers[:], root.level = handlers, level
    for name in logs.QUIET:
        logging.getLogger(name).setLevel(logging.NOTSET)
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()
    gc.set_threshold(*thresholds)
    gc.unfreeze()
