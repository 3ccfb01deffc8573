"""What Telegram refuses is refused, in Telegram's words."""

from typing import Any, Final

import pytest

from simulator.images import size_of
from simulator.incoming import PIXEL
from tests.phone import Phone
from tests.simulated import Simulator

Json = dict[str, Any]
Call = tuple[str, Json]

# Stand for what only a running test knows.
HERE: Final = "here"
MINE: Final = "the bot's text"
PICTURE: Final = "the bot's picture"
THEIRS: Final = "the person's message"
NOT_MODIFIED: Final = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD: Final = "query is too old and response timeout expired or query ID is invalid"
WRONG_BUTTON: Final = "can't parse inline keyboard button: "
WRONG_ENTITY: Final = "can't parse MessageEntity: "


def send(**more: object) -> Call:
    return "sendMessage", {"chat_id": HERE, "text": "Hello", **more}


def edit(**more: object) -> Call:
    return "editMessageText", {"chat_id": HERE, "message_id": MINE, "text": "New", **more}


def button(**button: object) -> Call:
    return send(reply_markup={"inline_keyboard": [[button]]})


def entity(**entity: object) -> Call:
    return send(entities=[{"offset": 0, "length": 1, "type": "bold", **entity}])


def command(command: object, description: object = "It helps") -> Call:
    commands = [{"command": command, "description": description}]
    return "setMyCommands", {"commands": commands}


REFUSED: Final[list[tuple[Call, str]]] = [
    (send(chat_id=None), "chat_id is empty"),
    (send(chat_id=99), "chat not found"),
    (send(chat_id="@nobody"), "chat not found"),
    (send(text=None), "message text is empty"),
    (send(text=""), "message text is empty"),
    (send(text=" \n"), "text must be non-empty"),
    (send(text="<b> </b>", parse_mode="HTML"), "text must be non-empty"),
    (send(text="x" * 4097), "message is too long"),
    (send(text="👍" * 2049), "message is too long"),
    (send(text="x" * 40_000), "text is too long"),
    (send(parse_mode="Word"), "unsupported parse_mode"),
    (
        send(text="<x>", parse_mode="HTML"),
        'can\'t parse entities: Unsupported start tag "x" at byte offset 0',
    ),
    (send(entities="{"), "can't parse entities JSON object"),
    (send(entities=["bold"]), f"{WRONG_ENTITY}expected an Object"),
    (send(entities=[{"offset": 0, "length": 1}]), f'{WRONG_ENTITY}Can\'t find field "type"'),
    (entity(type="huge"), f"{WRONG_ENTITY}Unsupported type specified"),
    (entity(type="text_link"), f'{WRONG_ENTITY}Can\'t find field "url"'),
    (entity(offset="0"), f'{WRONG_ENTITY}Field "offset" must be of type Number'),
    (entity(offset=-1), "receive an entity with incorrect offset -1"),
    (entity(length=1_000_001), "receive an entity with incorrect length 1000001"),
    (send(reply_markup="{"), "can't parse reply keyboard markup JSON object"),
    (send(reply_markup="[]"), "object expected as reply markup"),
    (
        send(reply_markup={"inline_keyboard": 1}),
        'field "inline_keyboard" must be of type Array',
    ),
    (
        send(reply_markup={"inline_keyboard": [{"text": "A"}]}),
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    (
        send(reply_markup={"inline_keyboard": [["A"]]}),
        f"{WRONG_BUTTON}InlineKeyboardButton must be an Object",
    ),
    (button(callback_data="a"), f'{WRONG_BUTTON}Can\'t find field "text"'),
    (button(text=1, callback_data="a"), f'{WRONG_BUTTON}Field "text" must be of type String'),
    (button(text=" ", callback_data="a"), "inline keyboard button text must be non-empty"),
    (button(text="A"), f"{WRONG_BUTTON}Text buttons are unallowed in the inline keyboard"),
    (
        button(text="A", callback_data=""),
        f"{WRONG_BUTTON}Text buttons are unallowed in the inline keyboard",
    ),
    (
        button(text="A", callback_data="a", url="https://example.org"),
        "inline keyboard button must have exactly one optional field",
    ),
    (button(text="A", callback_data="é" * 33), "BUTTON_DATA_INVALID"),
    (
        button(text="A", url="https://nowhere"),
        "inline keyboard button URL 'https://nowhere' is invalid: Wrong HTTP URL",
    ),
    (button(text="A", copy_text={"text": ""}), "BUTTON_COPY_TEXT_INVALID"),
    (button(text="A", copy_text="x"), "BUTTON_COPY_TEXT_INVALID"),
    (
        button(text="A", callback_data="a", style="loud"),
        f"{WRONG_BUTTON}invalid button style specified",
    ),
    (
        send(reply_markup={"inline_keyboard": [[{"text": "A", "callback_data": "a"}]] * 101}),
        "reply markup is too long",
    ),
    (send(reply_parameters={"message_id": 99}), "message to be replied not found"),
    (send(reply_to_message_id=99), "message to be replied not found"),
    (send(reply_parameters="[]"), "object expected as reply parameters"),
    (edit(text="Old"), NOT_MODIFIED),
    (edit(text="<b></b>Old ", parse_mode="HTML"), NOT_MODIFIED),
    (edit(message_id=99), "message to edit not found"),
    (edit(message_id=None), "message identifier is not specified"),
    (edit(message_id=THEIRS), "message can't be edited"),
    (edit(message_id=PICTURE), "there is no text in the message to edit"),
    (edit(text="x" * 4097), "MESSAGE_TOO_LONG"),
    (edit(reply_markup={"remove_keyboard": True}), "inline keyboard expected"),
    (
        ("editMessageCaption", {"chat_id": HERE, "message_id": MINE, "caption": "New"}),
        "there is no caption in the message to edit",
    ),
    (
        ("editMessageCaption", {"chat_id": HERE, "message_id": PICTURE, "caption": "x" * 1025}),
        "MEDIA_CAPTION_TOO_LONG",
    ),
    (("editMessageCaption", {"chat_id": HERE, "message_id": PICTURE}), NOT_MODIFIED),
    (("editMessageReplyMarkup", {"chat_id": HERE, "message_id": MINE}), NOT_MODIFIED),
    (
        ("editMessageMedia", {"chat_id": HERE, "message_id": MINE}),
        "can't parse InputMedia: expected an Object",
    ),
    (
        (
            "editMessageMedia",
            {
                "chat_id": HERE,
                "message_id": MINE,
                "media": {"type": "photo", "media": "attach://x"},
            },
        ),
        "there is no photo in the request",
    ),
    (("deleteMessage", {"chat_id": HERE, "message_id": 99}), "message to delete not found"),
    (
        ("deleteMessages", {"chat_id": HERE, "message_ids": 1}),
        "expected an Array of message identifiers",
    ),
    (("answerCallbackQuery", {"callback_query_id": "1"}), TOO_OLD),
    (("sendPhoto", {"chat_id": HERE}), "there is no photo in the request"),
    (
        ("sendPhoto", {"chat_id": HERE, "photo": "SIMnothing"}),
        "wrong file identifier/HTTP URL specified",
    ),
    (
        ("sendPhoto", {"chat_id": HERE, "photo": "https://example.org/a.png"}),
        "failed to get HTTP URL content",
    ),
    (("sendMediaGroup", {"chat_id": HERE, "media": {}}), "expected an Array of InputMedia"),
    (
        ("sendMediaGroup", {"chat_id": HERE, "media": []}),
        "there must be 2-10 media in an album",
    ),
    (
        ("sendChatAction", {"chat_id": HERE, "action": "dancing"}),
        "wrong parameter action in request",
    ),
    (("getChat", {"chat_id": 99}), "chat not found"),
    (("getFile", {}), "file_id not specified"),
    (("getFile", {"file_id": "x"}), "wrong file_id or the file is temporarily unavailable"),
    (("setMyCommands", {"commands": {"a": 1}}), "expected an Array of BotCommand"),
    (("setMyCommands", {"commands": ["help"]}), "can't parse BotCommand: expected an Object"),
    (
        ("setMyCommands", {"commands": [{"command": "help"}]}),
        "can't parse BotCommand: Can't find field \"description\"",
    ),
    (command("Help"), "BOT_COMMAND_INVALID"),
    (command("x" * 33), "command length must not exceed 32"),
    (command("/"), "command must be non-empty"),
    (command("help", " "), "command description must be non-empty"),
    (command("help", "x" * 257), "command description length must not exceed 256"),
    (
        ("setMyCommands", {"commands": [{"command": "a", "description": "b"}] * 101}),
        "BOT_COMMANDS_TOO_MUCH",
    ),
    (
        ("getMyCommands", {"scope": {"type": "moon"}}),
        "can't parse BotCommandScope: Unsupported type specified",
    ),
    (("setMyName", {"name": "x" * 65}), "name is too long"),
    (
        ("setMyName", {"name": "x", "language_code": "french"}),
        "invalid language code specified",
    ),
    (("setMyDescription", {"description": "x" * 513}), "description is too long"),
    (
        ("setMyShortDescription", {"short_description": "x" * 121}),
        "short description is too long",
    ),
    (("setWebhook", {"url": "nowhere"}), "invalid webhook URL specified"),
    (
        ("setWebhook", {"url": "https://x.org", "secret_token": "é"}),
        "secret token contains unallowed characters",
    ),
    (
        ("setWebhook", {"url": "https://x.org", "secret_token": "x" * 257}),
        "secret token is too long",
    ),
]

REFUSED_OTHERWISE: Final[list[tuple[Call, int, str]]] = [
    (("sendPigeon", {}), 404, "Not Found: method not found"),
    (
        send(parse_mode="MarkdownV2"),
        501,
        "Not Implemented: the simulator reads HTML and entities, no Markdown",
    ),
    (
        ("editMessageText", {"inline_message_id": "1", "text": "New"}),
        501,
        "Not Implemented: the simulator has no inline messages",
    ),
    (
        ("editMessageMedia", {"chat_id": HERE, "message_id": MINE, "media": {"type": "video"}}),
        501,
        "Not Implemented: the simulator takes photos and documents as media",
    ),
]

ALLOWED: Final[list[Call]] = [
    send(text="x" * 4096),
    send(text="👍" * 2048),
    send(text=f"<b>{'&amp;' * 4096}</b>", parse_mode="html"),
    send(entities=[{"offset": 0, "length": 1, "type": "url"}]),
    send(entities=[{"offset": 0, "length": 5, "type": "bold"}]),
    send(entities=[{"offset": 0, "length": 0, "type": "bold"}]),
    send(entities=[{"offset": 0, "length": 5, "type": "text_link", "url": "x.org"}]),
    send(text="/help", entities=[{"offset": 0, "length": 5, "type": "code"}]),
    ("setMyCommands", {}),
    send(entities=[{"offset": 0, "length": 1, "type": "text_link", "url": "nowhere"}]),
    send(reply_markup=""),
    send(reply_markup={"force_reply": True}),
    send(reply_parameters={"message_id": 99, "allow_sending_without_reply": True}),
    send(protect_content=True, message_effect_id="5104841245755180586"),
    button(text="A", callback_data="é" * 32),
    button(text="A", callback_data="a", style="danger"),
    button(text="A", url="tg://resolve?domain=x"),
    button(text="A", switch_inline_query=""),
    button(text="A", copy_text={"text": "x" * 256}),
    edit(text="New", reply_markup='{"inline_keyboard": [[]]}'),
    command("/help"),
    command("x" * 32, "x" * 256),
    ("sendChatAction", {"chat_id": HERE, "action": "cancel"}),
    ("setMyName", {"name": "👍" * 32}),
    ("logOut", {}),
]


@pytest.fixture
async def known(simulator: Simulator, phone: Phone) -> Json:
    """Begin a chat in which there is something of each kind."""
    theirs = await phone.say("/start")
    mine = await simulator.call("sendMessage", chat_id=phone.chat, text="Old")
    picture = await simulator.call("sendPhoto", chat_id=phone.chat, photo=await pixel(simulator))
    return {
        HERE: phone.chat,
        MINE: mine["result"]["message_id"],
        PICTURE: picture["result"]["message_id"],
        THEIRS: theirs,
    }


async def pixel(simulator: Simulator) -> str:
    """Give a picture that the bot has."""
    return simulator.world.files.add("photo", "pixel.png", "image/png", PIXEL).file_id


@pytest.mark.parametrize(("call", "reason"), REFUSED)
async def test_refused_with_400(simulator: Simulator, known: Json, call: Call, reason: str) -> None:
    method, given = call
    params = {name: known.get(str(value), value) for name, value in given.items()}
    told = await simulator.call(method, **params)
    assert told == {"ok": False, "error_code": 400, "description": f"Bad Request: {reason}"}


@pytest.mark.parametrize(("call", "code", "description"), REFUSED_OTHERWISE)
async def test_refused_with_another_code(
    simulator: Simulator, known: Json, call: Call, code: int, description: str
) -> None:
    method, given = call
    params = {name: known.get(str(value), value) for name, value in given.items()}
    told = await simulator.call(method, **params)
    assert (told["error_code"], told["description"]) == (code, description)


@pytest.mark.parametrize("call", ALLOWED)
async def test_just_allowed(simulator: Simulator, known: Json, call: Call) -> None:
    method, given = call
    params = {name: known.get(str(value), value) for name, value in given.items()}
    assert (await simulator.call(method, **params))["ok"]


async def test_a_token_of_no_bot_is_unauthorized(simulator: Simulator) -> None:
    for token, code, description in (
        ("4242:other", 401, "Unauthorized"),
        ("nonsense", 404, "Not Found"),
    ):
        async with simulator.http.get(f"/bot{token}/getMe") as response:
            told = await response.json()
            assert response.status == code
        assert told == {"ok": False, "error_code": code, "description": description}


async def test_a_body_that_is_no_object_is_refused(simulator: Simulator) -> None:
    headers = {"Content-Type": "application/json"}
    for body, reason in (("{", "can't parse JSON object"), ("[]", "object expected as parameters")):
        url = f"/bot{simulator.token}/getMe"
        async with simulator.http.post(url, data=body, headers=headers) as response:
            assert (await response.json())["description"] == f"Bad Request: {reason}"


async def test_whom_the_bot_cannot_write_to(simulator: Simulator, phone: Phone) -> None:
    async def refused() -> str:
        told = await simulator.call("sendMessage", chat_id=phone.chat, text="Hello")
        return str(told.get("description"))

    assert await refused() == "Bad Request: chat not found"
    group = await simulator.group(phone)
    assert await refused() == "Forbidden: bot can't initiate conversation with a user"
    await phone.say("/start")
    assert await refused() == "None"
    await phone.block()
    assert await refused() == "Forbidden: bot was blocked by the user"
    await phone.at(group).block()
    told = await simulator.call("sendMessage", chat_id=group, text="Hello")
    assert told["description"] == "Forbidden: bot was kicked from the group chat"
    await phone.unblock()
    assert await refused() == "None"


def test_the_size_of_a_picture() -> None:
    assert size_of(PIXEL) == (1, 1)
    assert size_of(b"GIF89a\x02\x00\x03\x00") == (2, 3)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04JF\xff\xc0\x00\x11\x08\x00\x05\x00\x07\x03"
    assert size_of(jpeg) == (7, 5)
    assert size_of(b"\xff\xd8\xff\xe0\x00\x04JFxx") is None
    assert size_of(b"text") is None
