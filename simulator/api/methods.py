"""The methods of the Bot API that the simulator knows, by name in lower case."""

from collections.abc import Callable, Mapping
from typing import Final

from simulator.api import asking, editing, intake, profiles, sending, taps
from simulator.params import Params
from simulator.world import World

Method = Callable[[World, Params], object]

# getUpdates alone waits, and is not here: `intake.get_updates`.
METHODS: Final[Mapping[str, Method]] = {
    "answercallbackquery": taps.answer_callback_query,
    "close": asking.log_out,
    "deletemessage": editing.delete_message,
    "deletemessages": editing.delete_messages,
    "deletemycommands": profiles.delete_my_commands,
    "deletewebhook": intake.delete_webhook,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagemedia": editing.edit_message_media,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "editmessagetext": editing.edit_message_text,
    "getchat": asking.get_chat,
    "getchatmenubutton": profiles.get_chat_menu_button,
    "getfile": asking.get_file,
    "getme": asking.get_me,
    "getmycommands": profiles.get_my_commands,
    "getmydescription": profiles.get_my_description,
    "getmyname": profiles.get_my_name,
    "getmyshortdescription": profiles.get_my_short_description,
    "getwebhookinfo": intake.get_webhook_info,
    "logout": asking.log_out,
    "sendchataction": asking.send_chat_action,
    "senddocument": sending.send_document,
    "sendmediagroup": sending.send_media_group,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "setchatmenubutton": profiles.set_chat_menu_button,
    "setmycommands": profiles.set_my_commands,
    "setmydescription": profiles.set_my_description,
    "setmyname": profiles.set_my_name,
    "setmyshortdescription": profiles.set_my_short_description,
    "setwebhook": intake.set_webhook,
}
