"""What a bot sends, edits and deletes shows on the phone, and is answered as Telegram answers."""

import json
from typing import Any

import aiohttp
import pytest

from simulator.api import media
from simulator.incoming import PIXEL
from tests.phone import Phone
from tests.simulated import Simulator
from tests.simulator.bots import keyboard
from tests.simulator.readers import read_message

Json = dict[str, Any]


async def upload(simulator: Simulator, method: str, files: dict[str, bytes], **fields: str) -> Json:
    """Call with files, as multipart."""
    form = aiohttp.FormData(fields)
    for name, content in files.items():
        form.add_field(name, content, filename=f"{name}.png", content_type="image/png")
    async with simulator.http.post(f"/bot{simulator.token}/{method}", data=form) as response:
        told: Json = await response.json()
        return told


@pytest.fixture
async def chat(phone: Phone) -> int:
    """Begin a chat."""
    await phone.say("/start")
    return phone.chat


async def test_a_message(simulator: Simulator, phone: Phone, chat: int) -> None:
    told = await simulator.call(
        "sendMessage",
        chat_id=chat,
        text="<b>Hello</b> /help",
        parse_mode="HTML",
        reply_markup=keyboard("A"),
        reply_parameters={"message_id": 1},
        protect_content=True,
        message_effect_id="5104841245755180586",
    )
    read = read_message(told["result"])
    assert (read.text, read.text_html) == ("Hello /help", "<b>Hello</b> /help")
    assert [one.type for one in read.entities] == ["bold", "bot_command"]
    assert read.reply_to_message is not None
    assert (await phone.sees("Hello"))["message_id"] == read.message_id
    assert phone.keyboard == [[{"text": "A", "callback_data": "a"}]]


@pytest.mark.parametrize("how", ["query", "form", "json", "multipart"])
async def test_parameters_come_in_any_form(
    simulator: Simulator, phone: Phone, chat: int, how: str
) -> None:
    values = {"chat_id": str(chat), "text": "Hi", "reply_markup": json.dumps(keyboard("A"))}
    url = f"/bot{simulator.token}/SENDMESSAGE"
    if how == "query":
        request = simulator.http.get(url, params=values)
    elif how == "json":
        request = simulator.http.post(url, json=values)
    else:
        as_multipart = how == "multipart"
        form = aiohttp.FormData(values, default_to_multipart=as_multipart)
        request = simulator.http.post(url, data=form)
    async with request as response:
        assert (await response.json())["ok"]
    await phone.sees("Hi")
    assert phone.buttons == ["A"]


async def test_a_picture_and_a_document(simulator: Simulator, phone: Phone, chat: int) -> None:
    told = await upload(
        simulator,
        "sendPhoto",
        {"photo": PIXEL},
        chat_id=str(chat),
        caption="<i>A</i>",
        parse_mode="HTML",
    )
    photo = read_message(told["result"])
    assert (photo.photo[-1].width, photo.caption) == (1, "A")
    assert await phone.picture() == PIXEL
    told = await upload(
        simulator, "sendDocument", {"file": b"abc"}, chat_id=str(chat), document="attach://file"
    )
    document = read_message(told["result"]).document
    assert document is not None
    assert (document.file_name, document.mime_type) == ("file.png", "image/png")
    assert await phone.document("file") == b"abc"
    again = await simulator.call("sendDocument", chat_id=chat, document=document.file_id)
    assert read_message(again["result"]).document == document
    wrong = await simulator.call("sendPhoto", chat_id=chat, photo=document.file_id)
    assert wrong["description"] == "Bad Request: can't use file of type Document as Photo"


async def test_a_file_can_be_fetched(simulator: Simulator, phone: Phone) -> None:
    await phone.sends("document", content="aGVsbG8=", file_name="a.txt")
    [update] = (await simulator.call("getUpdates"))["result"]
    file_id = update["message"]["document"]["file_id"]
    told = await simulator.call("getFile", file_id=file_id)
    path = told["result"]["file_path"]
    async with simulator.http.get(f"/file/bot{simulator.token}/{path}") as response:
        assert await response.read() == b"hello"
    for wrong in (f"/file/bot{simulator.token}/nothing", f"/file/bot1:x/{path}"):
        async with simulator.http.get(wrong) as response:
            assert response.status == 404
    async with simulator.http.get(f"/phone/files/{file_id}") as response:
        assert response.headers["Content-Disposition"] == 'inline; filename="a.txt"'
    async with simulator.http.get("/phone/files/nothing") as response:
        assert response.status == 404


@pytest.mark.parametrize(
    ("content", "code", "reason"),
    [
        (b"", 400, "Bad Request: file must be non-empty"),
        (b"no picture", 400, "Bad Request: IMAGE_PROCESS_FAILED"),
        (PIXEL[:16] + b"\0\0\x20\0\0\0\x20\0", 400, "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (PIXEL[:16] + b"\0\0\0\x15\0\0\0\x01", 400, "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (PIXEL + bytes(100), 400, "Bad Request: file of size 170 bytes is too big for a photo"),
        (bytes(1001), 413, "Request Entity Too Large"),
    ],
    ids=["empty", "text", "huge", "narrow", "heavy", "heavier"],
)
async def test_no_picture(
    simulator: Simulator,
    chat: int,
    monkeypatch: pytest.MonkeyPatch,
    content: bytes,
    code: int,
    reason: str,
) -> None:
    monkeypatch.setitem(media.BIGGEST, "photo", 100)  # smaller, to be quick
    monkeypatch.setitem(media.BIGGEST, "document", 1000)
    told = await upload(simulator, "sendPhoto", {"photo": content}, chat_id=str(chat))
    assert told == {"ok": False, "error_code": code, "description": reason}


async def test_what_is_too_big_to_fetch(simulator: Simulator) -> None:
    content = bytes(20 * 1024 * 1024 + 1)
    stored = simulator.world.files.add("document", "big", "", content)
    told = await simulator.call("getFile", file_id=stored.file_id)
    assert told["description"] == "Bad Request: file is too big"


async def test_an_album(simulator: Simulator, phone: Phone, chat: int) -> None:
    album = [
        {"type": "photo", "media": "attach://one", "caption": "First"},
        {"type": "photo", "media": "attach://two"},
    ]
    told = await upload(
        simulator,
        "sendMediaGroup",
        {"one": PIXEL, "two": PIXEL},
        chat_id=str(chat),
        media=json.dumps(album),
    )
    first, second = map(read_message, told["result"])
    assert first.media_group_id == second.media_group_id
    await phone.look()
    assert phone.answers[0]["caption"] == "First"


async def test_a_bubble_is_edited(simulator: Simulator, phone: Phone, chat: int) -> None:
    told = await simulator.call("sendMessage", chat_id=chat, text="1", reply_markup=keyboard("A"))
    bubble = {"chat_id": chat, "message_id": told["result"]["message_id"]}
    told = await simulator.call("editMessageText", text="2", reply_markup=keyboard("B"), **bubble)
    assert read_message(told["result"]).edit_date is not None
    await phone.sees("2")
    assert phone.buttons == ["B"]
    told = await simulator.call("editMessageText", text="2", **bubble)
    assert "reply_markup" not in told["result"]
    await simulator.call("editMessageReplyMarkup", reply_markup=keyboard("C"), **bubble)
    await phone.look()
    assert phone.buttons == ["C"]
    stored = simulator.world.files.add("photo", "pixel.png", "image/png", PIXEL)
    picture = {"type": "photo", "media": stored.file_id, "caption": "Now a picture"}
    told = await simulator.call("editMessageMedia", media=picture, **bubble)
    assert read_message(told["result"]).text is None
    await phone.sees("Now a picture")
    told = await simulator.call(
        "editMessageCaption", caption="<b>New</b>", parse_mode="HTML", **bubble
    )
    assert read_message(told["result"]).caption_html == "<b>New</b>"
    told = await simulator.call("editMessageCaption", **bubble)
    assert read_message(told["result"]).caption is None


async def test_messages_are_deleted(simulator: Simulator, phone: Phone, chat: int) -> None:
    ids: list[int] = []
    for text in ("one", "two", "three"):
        told = await simulator.call("sendMessage", chat_id=chat, text=text)
        ids.append(told["result"]["message_id"])
    assert (await simulator.call("deleteMessage", chat_id=chat, message_id=ids[0]))["ok"]
    given = [ids[1], 99]
    assert (await simulator.call("deleteMessages", chat_id=chat, message_ids=given))["ok"]
    await phone.look()
    assert [message["text"] for message in phone.messages] == ["/start", "three"]
    simulator.world.clock = lambda: 4_000_000_000.0
    told = await simulator.call("deleteMessage", chat_id=chat, message_id=ids[2])
    assert told["description"] == "Bad Request: message can't be deleted for everyone"


async def test_in_a_group_a_bot_deletes_its_own(simulator: Simulator, phone: Phone) -> None:
    group = await simulator.group(phone)
    theirs = await phone.at(group).say("/help")
    told = await simulator.call("deleteMessage", chat_id=group, message_id=theirs)
    assert told["description"] == "Bad Request: message can't be deleted"


async def test_a_tap_is_answered_once_and_in_time(
    simulator: Simulator, phone: Phone, chat: int
) -> None:
    await simulator.call("sendMessage", chat_id=chat, text="1", reply_markup=keyboard("A"))
    await phone.tap("A", wait=False)
    query = simulator.world.chats[chat].taps.copy().popitem()[0]
    long = await simulator.call("answerCallbackQuery", callback_query_id=query, text="👍" * 101)
    assert long["description"] == "Bad Request: MESSAGE_TOO_LONG"
    toast = {"callback_query_id": query, "text": "👍" * 100}
    assert (await simulator.call("answerCallbackQuery", **toast))["ok"]
    assert await phone.toast() == "👍" * 100
    assert not (await simulator.call("answerCallbackQuery", **toast))["ok"]
    await phone.tap("A", wait=False)
    query = simulator.world.chats[chat].taps.copy().popitem()[0]
    simulator.world.clock = lambda: 4_000_000_000.0
    late = await simulator.call("answerCallbackQuery", callback_query_id=query)
    assert "query is too old" in late["description"]


async def test_typing_shows_until_a_message(simulator: Simulator, phone: Phone, chat: int) -> None:
    async def typing() -> bool:
        async with simulator.http.get(f"/phone/chats/{chat}") as response:
            return bool((await response.json())["typing"])

    await simulator.call("sendChatAction", chat_id=chat, action="typing")
    assert await typing()
    await simulator.call("sendMessage", chat_id=chat, text="Done")
    assert not await typing()
    await phone.sees("Done")


async def test_questions_about_itself_and_a_chat(simulator: Simulator, chat: int) -> None:
    me = (await simulator.call("getMe"))["result"]
    assert (me["id"], me["is_bot"], me["username"]) == (4242, True, "simulated_bot")
    assert (await simulator.call("getChat", chat_id=chat))["result"]["type"] == "private"
