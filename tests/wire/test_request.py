"""Our request class under telegram's own Bot, against a small server that stands for Telegram."""

import asyncio
import socket
import traceback
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.wire.call_errors import NotSent
from bot.wire.calling import Caller
from bot.wire.request import AiohttpRequest

TOKEN = "123456:Very-secret_part"  # noqa: S105  # of no bot
MESSAGE = {"message_id": 7, "date": 1_700_000_000, "chat": {"id": 5, "type": "private"}}
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Telegram:
    """Answers every method with what the test put into `answer`, and keeps what was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []
        self.answer: Answer = self.ok
        self.result: object = MESSAGE

    async def ok(self, _: web.Request) -> web.StreamResponse:
        return web.json_response({"ok": True, "result": self.result})

    async def take(self, request: web.Request) -> web.StreamResponse:
        if request.content_type == "application/json":
            body: Any = await request.json()
        elif request.content_type == "multipart/form-data":
            body = {
                name: (value.filename, value.content_type, value.file.read())
                if isinstance(value, web.FileField)
                else value
                for name, value in (await request.post()).items()
            }
        else:
            body = await request.read()
        self.asked.append((str(request.url.path), body))
        return await self.answer(request)


def refusal(status: int, **fields: object) -> Answer:
    async def answer(_: web.Request) -> web.StreamResponse:
        return web.json_response({"ok": False, "error_code": status, **fields}, status=status)

    return answer


@pytest.fixture
def telegram() -> Telegram:
    return Telegram()


@pytest.fixture
async def url(telegram: Telegram) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", telegram.take)
    async with TestServer(app) as server:
        yield str(server.make_url("/bot"))


@asynccontextmanager
async def bot_at(url: str, request: AiohttpRequest | None = None) -> AsyncGenerator[Caller]:
    request = request or AiohttpRequest(4, connect_seconds=2, read_seconds=2)
    bot = Caller(
        TOKEN,
        base_url=url,
        base_file_url=url.replace("/bot", "/file/bot"),
        request=request,
        get_updates_request=request,
    )
    async with request:
        yield bot


def assert_keeps_the_secret(error: BaseException) -> None:
    told = "".join(traceback.format_exception(error))
    held = (error, error.__cause__, error.__context__)
    for text in (told, *map(str, held), *map(repr, held)):
        assert "Very-secret_part" not in text


async def test_parameters_go_out_as_json_and_the_result_comes_back(
    telegram: Telegram, url: str
) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Où ?", callback_data="v1:x")]])
    async with bot_at(url) as bot:
        message = await bot.send_message(5, "Été", reply_markup=keyboard)
    assert message.message_id == 7
    [(path, body)] = telegram.asked
    assert path == f"/bot{TOKEN}/sendMessage"
    assert body == {
        "chat_id": 5,
        "text": "Été",
        "reply_markup": {"inline_keyboard": [[{"text": "Où ?", "callback_data": "v1:x"}]]},
    }


async def test_a_call_of_plain_parameters_gives_the_plain_result(
    telegram: Telegram, url: str
) -> None:
    async with bot_at(url) as bot:
        result = await bot.call("editMessageText", chat_id=5, text="a", reply_markup=None)
    assert result == MESSAGE
    assert telegram.asked == [(f"/bot{TOKEN}/editMessageText", {"chat_id": 5, "text": "a"})]


async def test_a_file_goes_out_with_its_name_and_kind(telegram: Telegram, url: str) -> None:
    async with bot_at(url) as bot:
        await bot.send_document(5, b"{}", filename="réponses.json", caption="Là")
    [(_, body)] = telegram.asked
    assert body == {
        "chat_id": "5",
        "caption": "Là",
        "document": ("réponses.json", "application/json", b"{}"),
    }


async def test_attached_files_go_out_beside_the_json_that_names_them(
    telegram: Telegram, url: str
) -> None:
    telegram.result = True
    async with bot_at(url) as bot:
        await bot.edit_message_media(
            InputMediaDocument(b"abc", filename="a.txt"), inline_message_id="1"
        )
    [(_, body)] = telegram.asked
    [(name, file)] = [(key, value) for key, value in body.items() if key.startswith("attached")]
    assert file == ("a.txt", "text/plain", b"abc")
    assert f"attach://{name}" in body["media"]


async def test_a_file_comes_back_as_bytes(telegram: Telegram, url: str) -> None:
    async def picture(_: web.Request) -> web.StreamResponse:
        return web.Response(body=b"\x89PNG")

    telegram.answer = picture
    async with AiohttpRequest() as request:
        assert await request.retrieve(f"{url}{TOKEN}/a.png") == b"\x89PNG"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (refusal(400, description="Bad Request: message is not modified"), BadRequest),
        (refusal(403, description="Forbidden: bot was blocked by the user"), Forbidden),
        (refusal(429, parameters={"retry_after": 3}), RetryAfter),
        (refusal(502), NetworkError),
    ],
)
async def test_refusals_are_those_of_telegram(
    telegram: Telegram, url: str, answer: Answer, error: type[Exception]
) -> None:
    telegram.answer = answer
    async with bot_at(url) as bot:
        with pytest.raises(error):
            await bot.send_message(5, "a")


@pytest.mark.parametrize("status", [302, 404, 502])
async def test_a_page_that_quotes_the_address_does_not_tell_the_token(
    telegram: Telegram, url: str, status: int
) -> None:
    async def page(request: web.Request) -> web.StreamResponse:
        text = f"<h1>No {request.path}</h1>"
        return web.Response(status=status, text=text, headers={"Location": request.path})

    telegram.answer = page
    async with bot_at(url) as bot:
        with pytest.raises(Exception, match="<token>") as caught:
            await bot.send_message(5, "a")
    assert_keeps_the_secret(caught.value)
    assert len(telegram.asked) == 1


async def test_an_error_at_another_kind_of_address_is_told_as_it_is(
    telegram: Telegram, url: str
) -> None:
    telegram.answer = refusal(400, description="what")
    async with AiohttpRequest() as request:
        with pytest.raises(BadRequest, match="what"):
            await request.post(url.replace("/bot", "/other"))


async def test_without_a_server_nothing_was_sent() -> None:
    with socket.socket() as taken:  # bound and deaf: nobody else can have the port
        taken.bind(("127.0.0.1", 0))
        async with bot_at(f"http://127.0.0.1:{taken.getsockname()[1]}/bot") as bot:
            with pytest.raises(NotSent, match="No connection to Telegram") as caught:
                await bot.send_message(5, "a")
    assert_keeps_the_secret(caught.value)


@pytest.mark.parametrize("address", ["http://[::1/bot", "ftp://x/bot", "http://a..b/bot"])
async def test_a_wrong_address_does_not_tell_the_token(address: str) -> None:
    async with bot_at(address) as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(5, "a")
    assert_keeps_the_secret(caught.value)


async def test_a_silent_server_is_given_up(telegram: Telegram, url: str) -> None:
    released = asyncio.Event()

    async def silence(_: web.Request) -> web.StreamResponse:
        await released.wait()
        return web.Response()

    telegram.answer = silence
    async with bot_at(url, AiohttpRequest(1, read_seconds=0.05)) as bot:
        with pytest.raises(TimedOut) as caught:
            await bot.send_message(5, "a")
    released.set()
    assert_keeps_the_secret(caught.value)


async def test_a_long_poll_may_last_as_long_as_telegram_was_asked_to_wait(
    telegram: Telegram, url: str
) -> None:
    asked = asyncio.Event()

    async def late(_: web.Request) -> web.StreamResponse:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(asked.wait(), 0.2)
        return web.json_response({"ok": True, "result": []})

    telegram.answer = late
    async with bot_at(url, AiohttpRequest(1, read_seconds=0.05)) as bot:
        assert await bot.get_updates(timeout=1) == ()


async def test_a_call_that_found_no_free_connection_was_not_sent(
    telegram: Telegram, url: str
) -> None:
    taken, released = asyncio.Event(), asyncio.Event()

    async def silence(request: web.Request) -> web.StreamResponse:
        taken.set()
        await released.wait()
        return await telegram.ok(request)

    telegram.answer = silence
    request = AiohttpRequest(1, connect_seconds=0.05)
    async with bot_at(url, request) as bot:
        first = asyncio.create_task(bot.send_message(5, "a"))
        await taken.wait()
        with pytest.raises(NotSent):
            await bot.send_message(5, "b")
        released.set()
        await first
    assert len(telegram.asked) == 1


async def test_a_broken_connection_leaves_open_whether_telegram_acted(
    telegram: Telegram, url: str
) -> None:
    async def cut(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.close()
        return web.Response()

    telegram.answer = cut
    async with bot_at(url) as bot:
        with pytest.raises(NetworkError, match="broke") as caught:
            await bot.send_message(5, "a")
    assert not isinstance(caught.value, NotSent | TimedOut)
    assert_keeps_the_secret(caught.value)


async def test_connections_are_kept_and_used_again(telegram: Telegram, url: str) -> None:
    ports: set[int] = set()

    async def note(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        ports.add(request.transport.get_extra_info("peername")[1])
        return await telegram.ok(request)

    telegram.answer = note
    async with bot_at(url) as bot:
        for _ in range(3):
            await bot.send_message(5, "a")
    assert len(ports) == 1


async def test_a_closed_pool_says_that_nothing_was_sent() -> None:
    request = AiohttpRequest()
    await request.initialize()
    await request.initialize()
    await request.shutdown()
    await request.shutdown()
    with pytest.raises(NotSent, match="closed"):
        await request.post(f"http://127.0.0.1/bot{TOKEN}/getMe")


async def test_the_proxy_of_the_environment_is_used_where_it_is_allowed(
    telegram: Telegram, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes: list[str | None] = []

    async def relay(request: web.Request) -> web.StreamResponse:
        passes.append(request.headers.get("Proxy-Authorization"))
        return await telegram.ok(request)

    telegram.answer = relay
    proxy = url.removesuffix("/bot").replace("http://", "http://me:pass@")
    monkeypatch.setenv("http_proxy", proxy)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    async with AiohttpRequest() as request:
        await request.post(f"http://api.telegram.invalid/bot{TOKEN}/getMe")
        await request.post(f"{url}{TOKEN}/getMe")
    assert passes == ["Basic bWU6cGFzcw==", None]
