"""Sends notices: remarks, all that is held, the card and the report."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from typing import Final, TypeVar

import structlog
from telegram.constants import ChatAction
from telegram.error import BadRequest

from bot.delivery import Delivery
from bot.pages.asking import closed_screen
from bot.pages.companies import headed
from bot.pages.remarks import dossier, message
from bot.pages.reminding import reminder
from bot.pages.screens import Pen, Service
from bot.pages.sharing import passed_on
from bot.papers.card import card, card_caption
from bot.papers.pictures import Picture, picture
from bot.papers.press import PaperSpoilt, Press, printed
from bot.papers.report import file_name, report, report_caption
from dialogs.machine import REMINDERS, Notice
from dialogs.session import Session
from dialogs.words import Say
from scoring.knowledge.questions import BY_ID

T = TypeVar("T")

_log = structlog.get_logger()

_SOON: Final = 1.0  # second; what takes longer is announced


class Courier:
    """Sends what stands beside the screen; `print_it` prints papers, for tests to hinder it."""

    def __init__(self, delivery: Delivery, service: Service, print_it: Press = printed) -> None:
        self._delivery = delivery
        self._service = service
        self._print = print_it

    async def deliver(
        self, chat: int, session: Session, notice: Notice, bubble: int | None = None
    ) -> None:
        """Send a notice, drawn from the talk as it is now; `bubble` is what will stand above it.

        What tells of one company is not sent once the talk is about another, or began anew.
        """
        if notice.interview not in {None, session.interview}:
            return
        if notice.say is Say.CARD:
            if notice.closing and bubble:
                await self._close(chat, bubble, session, notice.closing)
            await self._picture(chat, session, partial(_card, dark=notice.dark))
        elif notice.say is Say.PICTURE and notice.page:
            draw = partial(picture, page=notice.page, today=_today(), dark=notice.dark)
            await self._picture(chat, session, draw)
        elif notice.say is Say.SHARED_ADVICE:
            await self._picture(chat, session, _shared)
        elif notice.say is Say.SHARED_BOT:
            await self._invitation(chat, session)
        elif notice.say is Say.REPORT:
            await self._report(chat, session)
        elif notice.say is Say.DOSSIER:
            held = await asyncio.to_thread(dossier, session)
            told = message(notice, session.locale)
            await self._delivery.document(chat, held, "pocket-cio.json", told)
        elif notice.say in REMINDERS:
            await self._reminder(chat, session, notice)
        else:
            await self._delivery.send(chat, message(notice, session.locale))

    async def _reminder(self, chat: int, session: Session, notice: Notice) -> None:
        if session.locale is None:
            return
        pen = Pen(session, session.locale, self._service)
        screen = await asyncio.to_thread(reminder, pen, notice)
        if screen is not None:
            await self._delivery.send(chat, screen)

    async def _invitation(self, chat: int, session: Session) -> None:
        if session.locale is not None:
            pen = Pen(session, session.locale, self._service)
            await self._delivery.send(chat, passed_on(pen, "bot"))

    async def _close(self, chat: int, bubble: int, session: Session, question: str) -> None:
        """Let the last question stand with what was answered, above the card."""
        pen = self._pen(session)
        if pen:
            with suppress(BadRequest):  # it only looks better
                closed = headed(pen, closed_screen(pen, BY_ID[question]))
                await self._delivery.edit(chat, bubble, closed)

    async def _picture(self, chat: int, session: Session, draw: Callable[[Pen], Picture]) -> None:
        """Send a picture; what cannot be drawn is told in its words alone."""
        pen = self._pen(session)
        if pen is None:
            return
        paper, data, caption = await asyncio.to_thread(draw, pen)
        if data is None:
            await self._delivery.send(chat, caption)
            return
        try:
            drawn = await self._announced(chat, ChatAction.UPLOAD_PHOTO, self._print(paper, data))
        except PaperSpoilt:
            _log.exception("a picture could not be drawn", paper=paper)
            await self._delivery.send(chat, caption)
        else:
            await self._delivery.photo(chat, drawn, caption)

    async def _report(self, chat: int, session: Session) -> None:
        pen = self._pen(session)
        if pen is None:
            return
        data = await asyncio.to_thread(report, pen, _today())
        made = await self._announced(chat, ChatAction.UPLOAD_DOCUMENT, self._print("report", data))
        await self._delivery.document(chat, made, file_name(pen), report_caption(pen))

    def _pen(self, session: Session) -> Pen | None:
        """Give what writes papers; None where the talk began anew before they were sent."""
        if session.locale is None or not session.advised:
            return None
        return Pen(session, session.locale, self._service)

    async def _announced(self, chat: int, action: ChatAction, work: Awaitable[T]) -> T:
        """Wait for something to be made; say that it is being made where that takes long."""
        made = asyncio.ensure_future(work)
        await asyncio.wait({made}, timeout=_SOON)
        if not made.done():
            await self._delivery.busy(chat, action)
        return await made


def _card(pen: Pen, *, dark: bool) -> Picture:
    return Picture("card", card(pen, _today(), dark=dark), card_caption(pen, dark=dark))


def _shared(pen: Pen) -> Picture:
    return Picture("card", card(pen, _today(), shared=True), passed_on(pen, "advice"))


def _today() -> date:
    return datetime.now(UTC).date()
