"""Builds the parts of the bot and runs them until told to stop."""

import asyncio
import signal
from collections.abc import Callable, Coroutine, Iterable
from contextlib import AsyncExitStack, suppress
from functools import partial
from typing import Any, Final, TypeAlias

import structlog
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from telegram.error import TelegramError

from bot.clocks import Clocks, Time, TimeAhead
from bot.delivery import Delivery, insist
from bot.health import Pulse, health_app
from bot.intake import Intake
from bot.pages.screens import Service
from bot.painter import Painter
from bot.polling import Polling
from bot.publishing import publish
from bot.settings import Settings, door
from bot.storage.claims import Claims
from bot.storage.database import is_away, open_database
from bot.storage.schema import check_schema, migrate
from bot.storage.store import Store
from bot.sweeping import sweep
from bot.webhook import PATH, set_webhook, webhook_app
from bot.wire.calling import Caller
from bot.wire.listening import listening
from bot.wire.pace import Pace
from bot.wire.request import AiohttpRequest

_log = structlog.get_logger()

Job: TypeAlias = Callable[[], Coroutine[Any, Any, None]]
Rest: TypeAlias = Callable[[float], Coroutine[Any, Any, None]]

_REAL: Final = Time()
_UPKEEP_SECONDS: Final = 60.0
_SWEEP_SECONDS: Final = 5.0  # between two looks at what is due
_BEAT_SECONDS: Final = 1.0  # between two signs of life, where several share a database
#: What was sent just before a crash, and not noted, may be tapped by now: it is not sent again.
_DOUBT_SECONDS: Final = 1.5
_GRACE_SECONDS: Final = 2.0  # for each of the two things to finish: five seconds in all


async def serve(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT.

    Raises:
        InvalidToken: Telegram does not know the token.
        SchemaOutdated: The database that we share is of an earlier release.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, _stop, stop, number)
    await run(settings, stop, TimeAhead(settings.demo_clock) if settings.demo_clock else _REAL)


def _stop(stop: asyncio.Event, number: signal.Signals) -> None:
    """Finish what is committed; told twice, end at once."""
    if stop.is_set():
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)
    _log.info("stopping")
    stop.set()


async def run(settings: Settings, stop: asyncio.Event, time: Time = _REAL) -> None:
    """Run the bot until `stop` is set, by the time of this machine or by another.

    Raises:
        InvalidToken: Telegram does not know the token.
        SchemaOutdated: The database that we share is of an earlier release.
    """
    async with AsyncExitStack() as stack:
        database = open_database(settings.engine_url)
        store = Store(database, time.now)
        stack.push_async_callback(store.close)
        # Where others share it, whoever runs the bot says when the tables change.
        await (check_schema if database.shared else migrate)(database)
        bot = _bot(settings)
        stack.push_async_callback(bot.shutdown)
        await run_with(settings, bot, store, stop, time)


def _bot(settings: Settings) -> Caller:
    base = settings.bot_api_url
    return Caller(
        settings.bot_token.get_secret_value(),
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(pool_size=1),
    )


async def run_with(
    settings: Settings, bot: Caller, store: Store, stop: asyncio.Event, time: Time
) -> None:
    """Run the bot on a store and over calls that are there, until `stop` is set.

    Raises:
        InvalidToken: Telegram does not know the token.
    """
    if not settings.webhook_url:  # Telegram gives its updates to one asker only: we are alone
        await store.claims.displace()
    await store.claims.beat()
    service = Service(settings.retention_days, settings.contact, lambda: bot.username)
    pace = Pace(settings.send_rate)
    delivery = Delivery(bot, pace)
    painter = Painter(delivery, store, service)
    intake = Intake(bot, store, painter, delivery)
    pulse = Pulse()
    polling = Polling(bot, intake, pulse)
    clocks = Clocks(time.wall, time.steady)
    upkeep = partial(_keep_up, clocks, settings, store, painter)
    sweeping = partial(sweep, clocks, store, painter)
    jobs: list[Job] = [
        partial(_publish, bot),
        partial(_hooked, settings, bot, intake) if settings.webhook_url else polling.run,
        partial(_steadily, upkeep, _UPKEEP_SECONDS, _DOUBT_SECONDS),
        partial(_steadily, sweeping, _SWEEP_SECONDS, _DOUBT_SECONDS, time.rest),
    ]
    from_the_start: list[Job] = []
    if settings.metrics_listen:
        app = health_app(pulse, store.check)
        from_the_start.append(partial(_open, app, door(settings.metrics_listen)))
    if store.claims.shared:
        living = partial(_live, store.claims, pace)
        from_the_start.append(partial(_steadily, living, _BEAT_SECONDS))
        # What replicas that died have left.
        jobs.append(partial(_steadily, painter.wake_all, _BEAT_SECONDS, _BEAT_SECONDS))
    work = asyncio.create_task(_work(from_the_start, partial(_introduce, bot, pulse), jobs))
    stopped = asyncio.create_task(stop.wait())
    await asyncio.wait({work, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    work.cancel()
    with suppress(asyncio.CancelledError):
        await work
    await polling.finish(_GRACE_SECONDS)
    await painter.close(_GRACE_SECONDS)
    with suppress(SQLAlchemyError, OSError):
        await store.claims.leave()


async def _work(from_the_start: Iterable[Job], introduce: Job, jobs: Iterable[Job]) -> None:
    try:
        async with asyncio.TaskGroup() as group:
            for job in from_the_start:
                group.create_task(job())
            await introduce()
            for job in jobs:
                group.create_task(job())
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from None


async def _hooked(settings: Settings, bot: Caller, intake: Intake) -> None:
    """Let Telegram post the updates; the webhook stays set when we stop."""
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    app = webhook_app(intake, secret)
    async with listening(app, *door(settings.webhook_listen)):
        await set_webhook(bot, f"{settings.webhook_url}{PATH}", secret)
        await asyncio.Event().wait()


async def _open(app: Starlette, place: tuple[str, int]) -> None:
    """Tell those who ask whether we live and are ready."""
    async with listening(app, *place):
        await asyncio.Event().wait()


async def _steadily(work: Job, seconds: float, first: float = 0.0, rest: Rest = _REAL.rest) -> None:
    """Do work every so many seconds, the first time after others; a database away is waited for."""
    await rest(first)
    while True:
        try:
            await work()
        except Exception as error:
            if not is_away(error):
                raise
            _log.warning("steady work has to wait for the database", error=repr(error))
        await rest(seconds)


async def _live(claims: Claims, pace: Pace) -> None:
    """Give a sign of life, and share the rate with the replicas that live."""
    pace.share(await claims.beat())


async def _introduce(bot: Caller, pulse: Pulse) -> None:
    """Learn our own name; wait for a Telegram that is away."""
    await insist(bot.initialize, "telegram does not answer yet")
    pulse.introduced = True
    _log.info("ready")


async def _publish(bot: Caller) -> None:
    try:
        await publish(bot)
    except TelegramError as error:
        _log.warning("commands and descriptions were not set", error=repr(error))


async def _keep_up(clocks: Clocks, settings: Settings, store: Store, painter: Painter) -> None:
    """Take up again what was left unpainted, and erase what is past its time."""
    await painter.wake_all()
    # By a clock that is years ahead, everything would be past its time.
    if clocks.believed() and (erased := await store.expire(settings.retention_days)):
        _log.info("erased chats past their time", chats=erased)
