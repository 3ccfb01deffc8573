"""Logs: one form for our lines and those of the libraries, and nothing secret or personal in them.

The token is taken out of each line once it is rendered, tracebacks included. Who wrote to the bot
is told by a pseudonym that is good for a day.
"""

import hmac
import logging
import re
import secrets
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import lru_cache
from types import TracebackType
from typing import Final, Literal, TextIO
from urllib.parse import quote

import structlog

# What these say below their level holds chat ids or what people wrote, or helps nobody.
QUIET: Final = {
    "telegram": logging.INFO,
    "sqlalchemy": logging.WARNING,
    "aiohttp.access": logging.WARNING,
    "alembic": logging.WARNING,
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
}
"""The least that these loggers tell, whatever the level is."""

_SHAPES: Final = (
    (re.compile(r"\b\d{6,}(?::|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE), "<token>"),
    (re.compile(r"(?<=/bot)\d+(?::|%3A)[^/\s\"'\\]+", re.IGNORECASE), "<token>"),
    (re.compile(r"\[parameters: .*?\](?=\\n|\n|\"|$)"), "[parameters: <hidden>]"),
    (
        re.compile(r"(?i)\b((?:(?:new_)?(?:chat|user|from)[_ ]?)?id[\"'\\]*\s*[=:]\s*)-?\d{5,}"),
        r"\1<id>",
    ),
)
_LEAST_PART: Final = 16

_secrets: set[str] = set()


def keep_secret(*values: str) -> None:
    """Blank these in all that is logged from now on; of a token also what follows its colon."""
    for value in values:
        part = value.rpartition(":")[2]
        _secrets.update({value, quote(value, safe="")} - {""})
        if len(part) >= _LEAST_PART:
            _secrets.add(part)


def redact(text: str) -> str:
    """Blank the secrets, what is shaped like a token, and the ids of Telegram.

    >>> redact("POST /bot12:abc/sendMessage chat_id=1234567 update_id=1234567")
    'POST /bot<token>/sendMessage chat_id=<id> update_id=1234567'
    """
    for secret in sorted(_secrets, key=len, reverse=True):
        text = text.replace(secret, "<secret>")
    for shape, instead in _SHAPES:
        text = shape.sub(instead, text)
    return text


@lru_cache(maxsize=2)
def _key(_day: date) -> bytes:
    return secrets.token_bytes(32)


def pseudonym(chat_id: int, now: datetime) -> str:
    """Name a chat in the logs: the same within a process and a day (UTC), and not to be undone.

    The key of a day is random, never written down, and gone two days later.
    """
    key = _key(now.astimezone(UTC).date())
    return hmac.digest(key, str(chat_id).encode(), "sha256")[:5].hex()


class _Formatter(structlog.stdlib.ProcessorFormatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Tell a faulty log call by its place: its arguments may hold what is secret."""
        fault = sys.exc_info()[0]
        name = fault.__name__ if fault else "unknown error"
        with suppress(OSError):  # a full disk, or nobody who reads: the bot goes on without a log
            self.stream.write(f"{record.pathname}:{record.lineno}: not logged: {name}\n")


def configure(
    level: str = "INFO",
    form: Literal["console", "json"] = "console",
    secret: Iterable[str] = (),
) -> None:
    """Send all logs to stderr in one form, and what crashes the process too."""
    keep_secret(*secret)
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = _Handler(sys.stderr)
    handler.setFormatter(
        _Formatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *_renderer(form),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name, floor in QUIET.items():
        logging.getLogger(name).setLevel(max(floor, root.level))
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_crash


def _renderer(form: str) -> list[structlog.typing.Processor]:
    # Plain tracebacks in both: the richer ones show the values of variables.
    if form == "json":
        return [
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ]
    return [
        structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    ]


def _log_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    logging.getLogger("bot").critical("crashed", exc_info=(kind, error, trace))
