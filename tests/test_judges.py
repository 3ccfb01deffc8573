"""The judge of our bot's calls is not fooled."""

from typing import Any

import pytest

from tests.judges import faults_of, judge

KEYBOARD = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}


def call(method: str, **request: object) -> dict[str, Any]:
    return {"method": method, "request": request}


@pytest.mark.parametrize(
    "good",
    [
        call("sendMessage", chat_id=1, text="Hello", reply_markup=KEYBOARD),
        call("sendmessage", chat_id="1", text='{"a": 1}'),
        call("getUpdates", offset="3", timeout="10", allowed_updates='["message"]'),
        call("sendDocument", chat_id=1, document={"file_name": "a", "mime_type": "b", "size": 1}),
        call(
            "editMessageMedia",
            chat_id="1",
            message_id="2",
            media='{"type": "photo", "media": "attach://card"}',
            card={"file_name": "a", "mime_type": "b", "size": 1},
        ),
    ],
)
def test_what_aiogram_understands_passes(good: dict[str, Any]) -> None:
    judge([good])


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (call("sendPigeon"), "no such method"),
        (call("sendMessage", chat_id=1, text="Hello", colour="red"), "colour: no such field"),
        (call("sendMessage", chat_id=1), "text: Field required"),
        (call("sendMessage", chat_id=1, text="A", entities="{"), "entities: Input should be"),
        (
            call("sendMessage", chat_id=1, text="A", reply_markup={"inline_keyboard": [["A"]]}),
            "inline_keyboard",
        ),
        (
            call(
                "sendMessage",
                chat_id=1,
                text="A",
                reply_markup={"inline_keyboard": [[{"text": "A", "callbackdata": "a"}]]},
            ),
            "callbackdata: no such field",
        ),
    ],
)
def test_what_aiogram_does_not_understand_fails(wrong: dict[str, Any], why: str) -> None:
    assert any(why in fault for fault in faults_of(wrong)), faults_of(wrong)
    with pytest.raises(pytest.fail.Exception, match="aiogram does not understand"):
        judge([wrong])
