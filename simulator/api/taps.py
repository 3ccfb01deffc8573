"""Answers to taps on buttons."""

from typing import Final

from simulator.params import Params
from simulator.refusals import bad
from simulator.tags import units
from simulator.world import World

LONGEST_TOAST: Final = 200


def answer_callback_query(world: World, params: Params) -> bool:
    """Carry out answerCallbackQuery."""
    text = params.text("text")
    tap = world.taps.get(params.text("callback_query_id"))
    if tap is None or tap.too_late(world.clock()):
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if units(text) > LONGEST_TOAST:
        raise bad("MESSAGE_TOO_LONG")
    del world.taps[tap.id]
    chat = world.chats[tap.chat]
    chat.taps.pop(tap.id, None)
    url = params.text("url")
    if text or url:
        alert = params.flag("show_alert")
        chat.tell(
            "toast", to=tap.person, callback_query_id=tap.id, text=text, show_alert=alert, url=url
        )
    chat.tell("answered", to=tap.person, callback_query_id=tap.id)
    return True
