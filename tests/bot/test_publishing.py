"""The bot's face on phones, set at a stand-in for Telegram and only when it changed."""

from collections.abc import AsyncIterator
from typing import NamedTuple

import pytest
from structlog.testing import capture_logs
from telegram import Bot
from telegram.constants import BotCommandLimit, BotDescriptionLimit, BotNameLimit

from bot.languages import LANGUAGES, say
from bot.publishing import COMMANDS, DESCRIPTION, NAME, SHORT_DESCRIPTION, publish
from bot.wire.request import AiohttpRequest
from dialogs.typed.ways import COMMANDS as UNDERSTOOD
from simulator.faults import Fault
from simulator.server import running
from simulator.world import TOKEN, World


class Stage(NamedTuple):
    """A bot and the world that it speaks to."""

    bot: Bot
    world: World

    def calls(self, after: int = 0) -> list[str]:
        return [call.method for call in self.world.calls.after(after)]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    world = World()
    async with running(world) as url, AiohttpRequest() as request:
        yield Stage(Bot(TOKEN, f"{url}/bot", request=request, get_updates_request=request), world)


async def test_each_phone_sees_its_language(stage: Stage) -> None:
    await publish(stage.bot)
    for code, locale in ((None, "en"), ("fr", "fr"), ("en", "en"), ("nl", "en")):
        assert (await stage.bot.get_my_name(code)).name == say(NAME, locale)
        short = await stage.bot.get_my_short_description(code)
        assert short.short_description == say(SHORT_DESCRIPTION, locale)
        description = await stage.bot.get_my_description(code)
        assert description.description == say(DESCRIPTION, locale)
    french = [each.command for each in await stage.bot.get_my_commands(language_code="fr")]
    assert french[:4] == ["start", "conseil", "plan", "astuces"]
    others = [each.command for each in await stage.bot.get_my_commands()]
    assert others[:4] == ["start", "advice", "plan", "tips"]


async def test_what_is_already_so_is_not_set_again(stage: Stage) -> None:
    await publish(stage.bot)
    before = stage.world.calls.total
    await publish(stage.bot)
    assert {method[:3].lower() for method in stage.calls(before)} == {"get"}


async def test_only_what_differs_is_set(stage: Stage) -> None:
    await publish(stage.bot)
    await stage.bot.set_my_name("Something else", "fr")
    before = stage.world.calls.total
    await publish(stage.bot)
    sets = [method for method in stage.calls(before) if method.lower().startswith("set")]
    assert [method.lower() for method in sets] == ["setmyname"]


async def test_a_refusal_is_logged_and_left_for_the_next_start(stage: Stage) -> None:
    stage.world.faults.add(Fault(retry_after=9000, times=None))
    with capture_logs() as lines:
        await publish(stage.bot)
    told = [(line["event"], line["part"], line["language"]) for line in lines]
    parts = ("menu", "name", "short description", "description")
    assert told == [("not published", part, code) for code in (None, "fr", "en") for part in parts]
    stage.world.faults.clear()
    await publish(stage.bot)
    assert (await stage.bot.get_my_description("fr")).description == say(DESCRIPTION, "fr")


def test_each_command_of_the_menu_is_understood_in_each_language() -> None:
    for command in COMMANDS:
        meant = [UNDERSTOOD[name] for name in command.names.values()]
        assert all(event == meant[0] for event in meant), command


@pytest.mark.parametrize("locale", LANGUAGES)
def test_telegram_takes_texts_of_this_length(locale: str) -> None:
    assert len(say(NAME, locale)) <= BotNameLimit.MAX_NAME_LENGTH
    assert len(say(SHORT_DESCRIPTION, locale)) <= BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH
    assert len(say(DESCRIPTION, locale)) <= BotDescriptionLimit.MAX_DESCRIPTION_LENGTH
    for command in COMMANDS:
        assert len(say(command.does, locale)) <= BotCommandLimit.MAX_DESCRIPTION
