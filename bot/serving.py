"""Builds the parts of the bot and runs them until told to stop."""

import asyncio
import signal
from contextlib import AsyncExitStack, suppress
from typing import Final

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.delivery import Delivery
from bot.intake import Intake
from bot.pace import Pace
from bot.painter import Painter
from bot.polling import Polling
from bot.publishing import publish
from bot.request import AiohttpRequest
from bot.screens import Service
from bot.settings import Settings
from bot.storage.database import migrate, open_engine
from bot.storage.store import Store

_log = structlog.get_logger()

_UPKEEP_SECONDS: Final = 60.0
_GRACE_SECONDS: Final = 2.0  # for each of the two things to finish: five seconds in all


async def serve(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT.

    Raises:
        InvalidToken: Telegram does not know the token.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await run(settings, stop)


async def run(settings: Settings, stop: asyncio.Event) -> None:
    """Run the bot until `stop` is set.

    Raises:
        InvalidToken: Telegram does not know the token.
    """
    async with AsyncExitStack() as stack:
        engine = open_engine(settings.engine_url)
        store = Store(engine)
        stack.push_async_callback(store.close)
        await migrate(engine)
        bot = _bot(settings)
        stack.push_async_callback(bot.shutdown)
        await _run(settings, bot, store, stop)


def _bot(settings: Settings) -> Bot:
    base = settings.bot_api_url
    return Bot(
        settings.bot_token.get_secret_value(),
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(pool_size=1),
    )


async def _run(settings: Settings, bot: Bot, store: Store, stop: asyncio.Event) -> None:
    service = Service(settings.retention_days, settings.contact)
    delivery = Delivery(bot, Pace(settings.send_rate))
    painter = Painter(delivery, store, service)
    polling = Polling(bot, Intake(bot, store, painter, delivery))
    work = asyncio.create_task(_work(settings, bot, store, painter, polling))
    stopped = asyncio.create_task(stop.wait())
    await asyncio.wait({work, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    work.cancel()
    with suppress(asyncio.CancelledError):
        await work
    await polling.finish(_GRACE_SECONDS)
    await painter.close(_GRACE_SECONDS)


async def _work(
    settings: Settings, bot: Bot, store: Store, painter: Painter, polling: Polling
) -> None:
    await _introduce(bot)
    await asyncio.gather(polling.run(), _upkeep(settings, store, painter), _publish(bot))


async def _introduce(bot: Bot) -> None:
    """Learn our own name; wait for a Telegram that is away."""
    pause = 1.0
    while True:
        try:
            await bot.initialize()
        except InvalidToken:
            raise
        except TelegramError as error:
            _log.warning("telegram does not answer yet", error=repr(error), seconds=pause)
            await asyncio.sleep(pause)  # noqa: TID251  # the network needs time to come back
            pause = min(2 * pause, 30.0)
        else:
            _log.info("ready")
            return


async def _publish(bot: Bot) -> None:
    try:
        await publish(bot)
    except TelegramError as error:
        _log.warning("commands and descriptions were not set", error=repr(error))


async def _upkeep(settings: Settings, store: Store, painter: Painter) -> None:
    """Erase what is past its time, and take up again what was left unpainted."""
    while True:
        try:
            erased = await store.expire(settings.retention_days)
            await painter.wake_all()
        except SQLAlchemyError as error:
            _log.warning("the upkeep has to wait for the database", error=repr(error))
        else:
            if erased:
                _log.info("erased chats past their time", chats=erased)
        await asyncio.sleep(_UPKEEP_SECONDS)  # noqa: TID251  # the clock is what it waits for
