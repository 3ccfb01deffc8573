"""Sends notices: remarks, all that is held, the card and the report."""

import asyncio
from collections.abc import Awaitable
from datetime import UTC, datetime
from typing import Final, TypeVar

import structlog
from telegram.constants import ChatAction

from bot.delivery import Delivery
from bot.pages.remarks import dossier, message
from bot.pages.reminding import reminder
from bot.pages.screens import Pen, Service
from bot.papers.card import card, card_caption
from bot.papers.press import PaperSpoilt, Press, printed
from bot.papers.report import file_name, report, report_caption
from dialogs.machine import REMINDERS, Notice
from dialogs.session import Session
from dialogs.words import Say

T = TypeVar("T")

_log = structlog.get_logger()

_SOON: Final = 1.0  # second; what takes longer is announced


class Courier:
    """Sends what stands beside the screen; `print_it` prints papers, for tests to hinder it."""

    def __init__(self, delivery: Delivery, service: Service, print_it: Press = printed) -> None:
        self._delivery = delivery
        self._service = service
        self._print = print_it

    async def deliver(self, chat: int, session: Session, notice: Notice) -> None:
        """Send a notice, drawn from the talk as it is now."""
        if notice.say is Say.CARD:
            await self._card(chat, session, dark=notice.dark)
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

    async def _card(self, chat: int, session: Session, *, dark: bool) -> None:
        pen = self._pen(session)
        if pen is None:
            return
        caption = await asyncio.to_thread(card_caption, pen, dark=dark)
        try:
            data = card(pen, datetime.now(UTC).date(), dark=dark)
            drawn = await self._announced(chat, ChatAction.UPLOAD_PHOTO, self._print("card", data))
        except PaperSpoilt:
            _log.exception("the card could not be drawn")
            await self._delivery.send(chat, caption)
        else:
            await self._delivery.photo(chat, drawn, caption)

    async def _report(self, chat: int, session: Session) -> None:
        pen = self._pen(session)
        if pen is None:
            return
        data = await asyncio.to_thread(report, pen, datetime.now(UTC).date())
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
