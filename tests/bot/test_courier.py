"""Papers that cannot be printed, or take long, sent to a stand-in for Telegram."""

import asyncio
from collections.abc import Mapping

import pytest
from pydantic import JsonValue

from bot.courier import Courier
from bot.pages.screens import Screen, Service
from bot.papers.press import Paper, PaperSpoilt, printed
from dialogs.machine import Notice
from dialogs.session import Session, State
from dialogs.words import Say
from tests.bot.conftest import Stage
from tests.papers.companies import COMPANIES

ADVISED = Session(locale="en", answers=COMPANIES["bakery_7"], asked=None, advised=True)


@pytest.mark.parametrize(
    "say", [Say.CARD, Say.PICTURE, Say.REPORT, Say.SHARED_ADVICE, Say.TIP, Say.REVIEW]
)
async def test_what_waits_is_not_told_of_another_company(stage: Stage, say: Say) -> None:
    courier = Courier(stage.delivery, Service())
    waits = Notice(say=say, page=State.SPLIT, practice="mfa", interview=ADVISED.interview)
    other = ADVISED.model_copy(update={"interview": 2, "company": "Other & Co"})
    await courier.deliver(stage.chat.id, other, waits)
    assert not stage.said
    await courier.deliver(stage.chat.id, ADVISED, waits)
    assert stage.said


async def test_a_card_that_cannot_be_drawn_is_told_in_words(stage: Stage) -> None:
    async def spoils(paper: Paper, data: Mapping[str, JsonValue]) -> bytes:
        raise PaperSpoilt(f"{paper}: {len(data)}")

    courier = Courier(stage.delivery, Service(), spoils)
    await courier.deliver(stage.chat.id, ADVISED, Notice(say=Say.CARD))
    [message] = stage.said
    assert "Outsourced · clear" in str(message["text"])


async def test_the_question_above_the_card_says_of_which_company_it_was(stage: Stage) -> None:
    bubble = await stage.delivery.send(stage.chat.id, Screen("8/8"))
    named = ADVISED.model_copy(update={"company": "R&D Martin"})
    notice = Notice(say=Say.CARD, closing="prio")
    await Courier(stage.delivery, Service()).deliver(stage.chat.id, named, notice, bubble)
    closed, _ = stage.said
    assert str(closed["text"]).startswith("R&D Martin\n\n8/8")


async def test_a_paper_that_takes_long_is_announced(stage: Stage) -> None:
    async def dawdles(paper: Paper, data: Mapping[str, JsonValue]) -> bytes:
        while not stage.chat.typing_until:
            await stage.chat.changed.wait(5.0)
        return await printed(paper, data)

    courier = Courier(stage.delivery, Service(), dawdles)
    async with asyncio.timeout(20):
        await courier.deliver(stage.chat.id, ADVISED, Notice(say=Say.REPORT))
    [message] = stage.said
    assert "document" in message


@pytest.mark.parametrize("say", [Say.CARD, Say.REPORT])
async def test_nothing_is_printed_of_a_talk_that_began_anew(stage: Stage, say: Say) -> None:
    courier = Courier(stage.delivery, Service())
    await courier.deliver(stage.chat.id, Session(locale="en", interview=2), Notice(say=say))
    assert not stage.said


async def test_a_card_to_pass_on_names_what_to_do_as_for_any_company(stage: Stage) -> None:
    seen: list[str] = []

    async def prints(paper: Paper, data: Mapping[str, JsonValue]) -> bytes:
        seen.append(str(data["actions"]))
        return await printed(paper, data)

    courier = Courier(stage.delivery, Service(), prints)
    for say in (Say.CARD, Say.SHARED_ADVICE):
        await courier.deliver(stage.chat.id, ADVISED, Notice(say=say))
    own, general = seen
    assert "Give whoever sees to IT the mandate" in own
    assert "Name one person in charge of IT" in general
    assert "Give whoever sees to IT" not in general


async def test_what_is_passed_on_once_the_talk_began_anew_is_not_sent(stage: Stage) -> None:
    courier = Courier(stage.delivery, Service())
    anew = Session(locale="en", state=State.ASKING)
    await courier.deliver(stage.chat.id, anew, Notice(say=Say.SHARED_ADVICE))
    await courier.deliver(stage.chat.id, Session(), Notice(say=Say.SHARED_BOT))
    assert stage.said == []
