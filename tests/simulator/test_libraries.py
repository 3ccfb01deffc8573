"""Bots written with the libraries that people use run on the simulator unchanged."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta

import aiogram
import pytest
import telegram
from aiogram import F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import (  # noqa: TID251 - how most bots are written: the simulator must bear it
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
)

from tests.judges import judge
from tests.phone import Phone
from tests.simulated import Simulator

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="More", callback_data="more")]]
)
QUIET = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


@asynccontextmanager
async def aiogram_bot(simulator: Simulator) -> AsyncGenerator[aiogram.Bot]:
    """Run a bot of aiogram's that counts in one bubble, with its own long polling."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(simulator.url))
    bot = aiogram.Bot(simulator.token, session=session)
    dispatcher = aiogram.Dispatcher()

    async def start(message: Message) -> None:
        await message.answer("<b>0</b>", parse_mode="HTML", reply_markup=KEYBOARD)

    async def more(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        number = int(query.message.text or "0") + 1
        await query.message.edit_text(f"<b>{number}</b>", parse_mode="HTML", reply_markup=KEYBOARD)
        await query.answer(f"It is {number} now")
        if number == 2:
            await query.message.answer_document(BufferedInputFile(b"2", "two.txt"), caption="Two")

    dispatcher.message.register(start, CommandStart())
    dispatcher.callback_query.register(more, F.data == "more")
    polling = asyncio.create_task(
        dispatcher.start_polling(bot, handle_signals=False)  # pyright: ignore[reportUnknownMemberType] - aiogram's own
    )
    try:
        yield bot
    finally:
        await simulator.world.updates.asked.wait()
        await dispatcher.stop_polling()
        await polling


async def counts_to_two(phone: Phone) -> None:
    await phone.say("/start")
    await phone.sees("0")
    await phone.tap("More")
    await phone.sees("1")
    await phone.toast("It is 1 now")
    await phone.tap("More")
    await phone.sees("2")
    assert await phone.document("two.txt") == b"2"


async def test_a_bot_of_aiogram(simulator: Simulator, phone: Phone) -> None:
    async with aiogram_bot(simulator):
        await counts_to_two(phone)
    judge(await simulator.calls())


@asynccontextmanager
async def ptb_bot(simulator: Simulator) -> AsyncGenerator[telegram.Bot]:
    """Run the same bot, of python-telegram-bot's, with its own polling."""
    builder = Application.builder().token(simulator.token)
    application = builder.base_url(f"{simulator.url}/bot").build()

    async def start(update: telegram.Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        button = telegram.InlineKeyboardButton("More", callback_data="more")
        markup = telegram.InlineKeyboardMarkup([[button]])
        await update.message.reply_html("<b>0</b>", reply_markup=markup)

    async def more(update: telegram.Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        assert query is not None
        message = query.message
        assert isinstance(message, telegram.Message)
        number = int(message.text or "0") + 1
        await message.edit_text(f"<b>{number}</b>", "HTML", reply_markup=message.reply_markup)
        await query.answer(f"It is {number} now")
        if number == 2:
            await message.reply_document(b"2", filename="two.txt", caption="Two")

    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(more))
    async with application:
        assert application.updater is not None
        await application.updater.start_polling()
        await application.start()
        try:
            yield application.bot
        finally:
            await application.updater.stop()
            await application.stop()


@QUIET
async def test_a_bot_of_ptb(simulator: Simulator, phone: Phone) -> None:
    async with ptb_bot(simulator) as bot:
        await counts_to_two(phone)
        assert (await bot.get_chat(phone.chat)).first_name == "Camille"
        await bot.set_my_commands([("help", "It helps")], language_code="fr")
        assert (await bot.get_my_commands(language_code="fr"))[0].command == "help"
        assert (await bot.get_webhook_info()).url == ""
    judge(await simulator.calls())


@QUIET
async def test_ptb_knows_the_refusals_by_their_class(simulator: Simulator, phone: Phone) -> None:
    await phone.say("/start")
    url, files = f"{simulator.url}/bot", f"{simulator.url}/file/bot"
    async with telegram.Bot(simulator.token, base_url=url, base_file_url=files) as bot:
        message = await bot.send_message(phone.chat, "Hello")
        with pytest.raises(BadRequest, match="Message is not modified"):
            await message.edit_text("Hello")
        simulator.fault(method="sendMessage", retry_after=3)
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(phone.chat, "Hello")
        assert "Flood control exceeded" in str(caught.value)
        assert caught.value.retry_after in {3, timedelta(seconds=3)}  # as its users wish
        await phone.block()
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(phone.chat, "Hello")
        await phone.unblock()
        photo = await phone.sends("document", content="aGVsbG8=")
        updates = await bot.get_updates()
        sent = updates[-1].message
        assert sent is not None
        assert sent.document is not None
        assert sent.message_id == photo
        file = await bot.get_file(sent.document.file_id)
        assert await file.download_as_bytearray() == b"hello"
