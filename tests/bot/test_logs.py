"""Nothing secret or personal in a log line, whoever writes it and however it is rendered."""

import json
import logging
import sys
import warnings
from datetime import UTC, datetime, timedelta, timezone

import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot
from telegram.error import TelegramError

from bot import logs
from bot.wire.request import AiohttpRequest

PART = "AAE-Very_secret_part_of_a_token_0000"
TOKEN = f"123456789:{PART}"
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


pytestmark = pytest.mark.usefixtures("process_as_before")


def everything(form: str) -> None:
    """Log at DEBUG, with the libraries' floors lifted."""
    logs.configure("DEBUG", "json" if form == "json" else "console", [TOKEN, "hook-secret"])
    for name in ("telegram", "aiohttp.access", "httpx"):
        logging.getLogger(name).setLevel(logging.DEBUG)


def fail(reason: str) -> None:
    raise ValueError(reason)


@pytest.mark.parametrize("form", ["console", "json"])
async def test_the_token_is_in_no_line_at_debug(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def echo(request: web.Request) -> web.StreamResponse:
        return web.Response(text=f"no {request.path} here")

    everything(form)
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", echo)
    async with TestServer(app) as server, AiohttpRequest() as request:
        bot = Bot(TOKEN, str(server.make_url("/bot")), request=request, get_updates_request=request)
        for call in (bot.initialize, bot.get_me):
            with pytest.raises(TelegramError):
                await call()
    try:
        fail(f"https://api.telegram.org/bot{TOKEN}/getMe")
    except ValueError as error:
        error.add_note(f"{TOKEN.replace(':', '%3A')} and hook-secret")
        structlog.get_logger("bot").exception("failed", url=f"/bot{TOKEN}/a", part=PART)
        logging.getLogger("telegram").exception("got %s", {"token": TOKEN})
    told = capsys.readouterr().err
    assert "Calling Bot API endpoint" in told
    assert "Can not load invalid JSON" in told
    assert "Traceback" in told
    assert "hook-secret" not in told
    assert PART not in told


@pytest.mark.parametrize("form", ["console", "json"])
def test_what_is_shaped_like_a_token_is_blanked_though_nobody_said_it(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure("DEBUG", "json" if form == "json" else "console")
    logging.getLogger("aiohttp").info("GET https://h/bot1:demo/getMe and %s", TOKEN)
    told = capsys.readouterr().err
    assert "/bot<token>/getMe" in told
    assert PART not in told
    assert "1:demo" not in told


def test_the_libraries_that_tell_what_people_wrote_are_kept_quiet(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logs.configure("DEBUG")
    logging.getLogger("telegram.Bot").debug("parameters {'text': 'my firm'}")
    logging.getLogger("sqlalchemy.engine.Engine").info("INSERT my firm")
    assert capsys.readouterr().err == ""
    logs.configure("ERROR")
    logging.getLogger("telegram.Bot").warning("below the level")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("User(id=123456789, is_bot=False)", "User(id=<id>, is_bot=False)"),
        ('{"chat_id": -1001234567890}', '{"chat_id": <id>}'),
        ("New chat id: -1001234567890", "New chat id: <id>"),
        ("update_id=123456789 message_id: 123456", "update_id=123456789 message_id: 123456"),
        (
            "[SQL: INSERT]\n[parameters: (123456789, '[a] b')]\n(Background",
            "[SQL: INSERT]\n[parameters: <hidden>]\n(Background",
        ),
    ],
)
def test_ids_and_rows_are_blanked(said: str, told: str) -> None:
    assert logs.redact(said) == told


def test_a_line_of_json_holds_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("INFO", "json")
    structlog.get_logger("bot.intake").debug("not told")
    structlog.get_logger("bot.intake").info("été", chat="c0ffee")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("take care", UserWarning, stacklevel=1)
    line, warning = map(json.loads, capsys.readouterr().err.splitlines())
    assert datetime.fromisoformat(line.pop("timestamp")).tzinfo is not None
    assert line == {"event": "été", "chat": "c0ffee", "level": "info", "logger": "bot.intake"}
    assert "take care" in warning["event"]


def test_a_traceback_does_not_show_the_values_of_variables(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logs.configure("INFO")
    try:
        int("seven", base=len("what a person" + " wrote"))
    except ValueError:
        structlog.get_logger().exception("failed")
    told = capsys.readouterr().err
    assert "ValueError: invalid literal for int() with base 19" in told
    assert "what a person wrote" not in told


def test_a_faulty_log_call_tells_its_place_only(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("INFO")
    logging.getLogger("telegram").info("%d", "what a person wrote")
    told = capsys.readouterr().err
    assert told.endswith(": not logged: TypeError\n")
    assert "test_logs.py" in told
    assert told.count("\n") == 1


def test_a_crash_is_a_line_of_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    everything("json")
    error = RuntimeError(f"with {TOKEN}")
    sys.excepthook(RuntimeError, error, None)
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["level"]) == ("crashed", "critical")
    assert line["exception"].endswith("RuntimeError: with <secret>")


def test_a_pseudonym_is_good_for_a_day_of_utc() -> None:
    name = logs.pseudonym(123456789, NOON)
    assert name == logs.pseudonym(123456789, NOON + timedelta(hours=11))
    assert name == logs.pseudonym(123456789, NOON.astimezone(timezone(timedelta(hours=13))))
    assert name != logs.pseudonym(123456780, NOON)
    assert name != logs.pseudonym(123456789, NOON + timedelta(hours=12))
    assert "123456789" not in name
    logs.pseudonym(123456789, NOON + timedelta(days=2))
    assert name != logs.pseudonym(123456789, NOON), "the key of a past day is kept"
