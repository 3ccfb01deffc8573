"""What comes by itself, over months: the clock is moved, all else is as it is served."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncGenerator
from datetime import date, datetime, timedelta
from datetime import time as clock
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.serving import run
from bot.settings import Settings
from tests.journeys.talks import advised, conclude, reach
from tests.phone import Json, Phone, plain
from tests.simulated import Simulator
from tests.times import MovedTime

PARIS = ZoneInfo("Europe/Paris")
TOO_EARLY, AT_NINE = clock(8, 59), clock(9, 0, 30)
TIP = "L’astuce de la semaine"


@pytest.fixture
def time() -> MovedTime:
    return MovedTime()


@pytest.fixture(autouse=True)
async def bot(settings: Settings, time: MovedTime) -> AsyncGenerator[None]:
    """The bot, by a time that is moved."""
    stop = asyncio.Event()
    running = asyncio.create_task(run(settings, stop, time))
    yield
    stop.set()
    await running


def paris(month: int, day: int, hour: int = 12, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=PARIS)


class Diary:
    """What came by itself: each message with the time at which it was there."""

    def __init__(self, phone: Phone, time: MovedTime) -> None:
        self._phone = phone
        self._time = time
        self.pages: list[tuple[datetime, str]] = []

    async def until(self, *times: datetime) -> list[str]:
        """Live on until each of these times in turn; give the first lines of what came."""
        before = len(self.pages)
        await self._phone.quiet()  # what was asked for is there
        seen = {one["message_id"] for one in self._phone.answers}
        for time in times:
            await self._time.move(time)
            await self._phone.quiet()
            for one in self._phone.answers:
                if one["message_id"] not in seen:
                    seen.add(one["message_id"])
                    self.pages.append((time, plain(one["text"])))
        return [text.partition("\n")[0] for _, text in self.pages[before:]]


async def weekly(phone: Phone, day: str = "Mardi") -> None:
    """Ask for a tip a week."""
    await phone.say("/rappels")
    await phone.sees("Si vous voulez, une astuce arrive chaque semaine")
    await phone.tap(day)
    await phone.sees(f"Une astuce arrive le {day.lower()} à 9 h, heure de Paris.")


def dues(settings: Settings) -> list[tuple[object, ...]]:
    file = Path(settings.database_url.removeprefix("sqlite:///"))
    with sqlite3.connect(file) as connection:
        return connection.execute("SELECT kind, due_at FROM dues ORDER BY kind").fetchall()


async def export(phone: Phone) -> Json:
    await phone.say("/export")
    told: Json = json.loads(await phone.document("pocket-cio"))
    return told


async def test_an_unfinished_interview_is_recalled_once(phone: Phone, time: MovedTime) -> None:
    await reach(phone, 3)  # Monday at ten
    diary = Diary(phone, time)
    assert await diary.until(paris(1, 6, 9, 30)) == []
    [line] = await diary.until(paris(1, 6, 14))
    assert line.startswith("Votre entretien s'est arrêté en route ; vos réponses sont gardées.")
    await phone.tap("Continuer")
    await phone.sees("3/8")
    assert len([one for one in phone.answers if "reply_markup" in one]) == 1
    assert await diary.until(paris(1, 8), paris(1, 9), paris(3, 1)) == []


async def test_it_waits_for_a_day_of_silence_and_comes_by_day(
    phone: Phone, time: MovedTime
) -> None:
    await reach(phone, 3)
    diary = Diary(phone, time)
    assert await diary.until(paris(1, 5, 23)) == []
    await phone.tap("Oui, ça tient")
    await phone.sees("4/8")
    assert await diary.until(paris(1, 7, 8, 55)) == []
    assert len(await diary.until(paris(1, 7, 9, 5))) == 1


async def test_it_does_not_come_to_who_is_done_never_began_or_wants_none(
    phone: Phone, english_phone: Phone, time: MovedTime, simulator: Simulator
) -> None:
    begins, blocks = await simulator.phone("Robin"), await simulator.phone("Sacha")
    await reach(begins, 1)
    await reach(blocks, 4)
    await blocks.block()
    await advised(phone)
    await reach(english_phone, 2)
    await english_phone.say("no more reminders")
    await english_phone.hears("nothing more of that comes by itself")
    everybody = (phone, english_phone, begins, blocks)
    for one in everybody:
        await one.quiet()
    for one in everybody:
        assert await Diary(one, time).until(time.now() + timedelta(days=3)) == []


async def test_it_can_be_stopped_for_good(english_phone: Phone, time: MovedTime) -> None:
    phone = english_phone
    await reach(phone, 2)
    diary = Diary(phone, time)
    [line] = await diary.until(paris(1, 6, 14))
    assert "Where you left off: Among your own people, who looks after IT?" in line
    await phone.tap("Remind me no more")
    await phone.toast("nothing more of that comes by itself")
    await phone.sees("2/8")
    await phone.say("/restart")
    await phone.tap("Yes, start again")
    await reach(phone, 2)
    assert await Diary(phone, time).until(paris(1, 12)) == []


async def test_a_tip_a_week_at_nine_local_through_the_change_of_clocks(
    phone: Phone, time: MovedTime
) -> None:
    """From January to April: summer time begins on 29 March."""
    await advised(phone)
    await weekly(phone)
    diary = Diary(phone, time)
    for week in range(14):
        tuesday = date(2026, 1, 6) + timedelta(weeks=week)
        nearly, soon = (datetime.combine(tuesday, at, PARIS) for at in (TOO_EARLY, AT_NINE))
        assert await diary.until(nearly) == [], tuesday
        assert await diary.until(soon) == ["L'astuce de la semaine"], tuesday
    tips = [text for _, text in diary.pages]
    assert all(tip != following for tip, following in pairwise(tips))
    assert len({*tips}) == len(tips), "none comes again while others were never told"
    await phone.tap("Arrêter")
    await phone.sees("Aucun rappel n’est prévu")
    await phone.toast("plus aucun rappel de ce genre")
    assert await diary.until(paris(6, 1)) == []


async def test_a_tip_is_marked_from_its_own_buttons(phone: Phone, time: MovedTime) -> None:
    await advised(phone)
    await weekly(phone)
    diary = Diary(phone, time)
    await diary.until(paris(1, 7))
    await phone.say("/aide")
    await phone.sees("Comment ça marche")
    tip = next(one for one in phone.answers if TIP in str(one.get("text")))
    done = tip["reply_markup"]["inline_keyboard"][0][0]
    assert done["text"] == "Fait"
    await phone.tap_data(done["callback_data"], tip["message_id"])
    await phone.sees("Noté : fait.")
    assert phone.bubble is not None
    assert phone.bubble["message_id"] == tip["message_id"], "it became the bubble"
    await phone.tap_data(done["callback_data"], tip["message_id"], wait=False)
    await phone.quiet()
    marks = (await export(phone))["dialogue"]["marks"]
    assert [one["mark"] for one in marks.values()] == ["done"]


async def test_a_tip_is_marked_by_a_word(phone: Phone, time: MovedTime) -> None:
    await advised(phone)
    await weekly(phone)
    diary = Diary(phone, time)
    await diary.until(paris(1, 7))
    await phone.say("C’est fait")
    await phone.sees("Noté : fait.")
    assert diary.pages[0][1].split("\n")[1] in plain(phone.screen)


async def test_what_is_for_later_comes_back_after_some_weeks(phone: Phone, time: MovedTime) -> None:
    await advised(phone)
    await weekly(phone)
    diary = Diary(phone, time)
    await diary.until(paris(1, 7))
    first = diary.pages[0][1]
    await phone.tap("Plus tard")
    await phone.sees("Noté : plus tard.")
    await diary.until(*(paris(1, 7) + timedelta(weeks=week) for week in range(1, 30)))
    times = [when for when, text in diary.pages if text == first]
    assert times[1] - times[0] >= timedelta(weeks=4)
    assert len({text for _, text in diary.pages[:4]}) == 4


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("jeudi 14h30", "le jeudi à 14 h 30, heure de Paris"),
        ("8:15 am", "le mardi à 8 h 15, heure de Paris"),
        ("samedi", "le samedi à 9 h, heure de Paris"),
    ],
)
async def test_day_and_hour_can_be_typed(phone: Phone, typed: str, shown: str) -> None:
    await advised(phone)
    await phone.say("rappels")
    await phone.sees("touchez un jour")
    await phone.say(typed)
    await phone.sees(f"Une astuce arrive {shown}.")


async def test_the_clock_can_be_chosen(phone: Phone, time: MovedTime) -> None:
    await advised(phone)
    await weekly(phone)
    await phone.tap("Fuseau horaire")
    await phone.tap("La Réunion")
    await phone.sees("à 9 h, heure de La Réunion")
    diary = Diary(phone, time)
    assert await diary.until(paris(1, 6, 5, 55)) == []
    assert await diary.until(paris(1, 6, 6, 5)) == ["L'astuce de la semaine"]


@pytest.mark.parametrize("where", ["after a tip", "on the screen of reminders"])
async def test_stop_stops(phone: Phone, time: MovedTime, settings: Settings, where: str) -> None:
    await advised(phone)
    await weekly(phone)
    if where == "after a tip":
        await phone.say("/conseil")
        await phone.sees("Ce qui changerait l’avis")
        assert await Diary(phone, time).until(paris(1, 7)) == ["L'astuce de la semaine"]
    await phone.say("stop")
    await phone.hears("plus aucun rappel de ce genre ne viendra")
    await phone.sees("Aucun rappel n’est prévu")
    assert dues(settings) == []


async def test_stop_elsewhere_is_a_pause(phone: Phone, settings: Settings) -> None:
    await advised(phone)
    await weekly(phone)
    await phone.say("/conseil")
    await phone.say("stop")
    await phone.hears("Arrêtez quand vous voulez")
    assert [kind for kind, _ in dues(settings)] == ["tip"]


async def test_tips_in_english(english_phone: Phone, time: MovedTime) -> None:
    phone = english_phone
    await advised(phone)
    await phone.say("/remind")
    await phone.sees("Nothing is planned.")
    await phone.tap("Friday")
    await phone.sees("A tip comes on Fridays at 9:00, London time.")
    await phone.say("half past nonsense")
    await phone.hears("I read “half past nonsense”")
    await phone.quiet()
    diary = Diary(phone, time)
    assert await diary.until(paris(1, 9, 10, 1)) == ["This week's tip"]
    await phone.tap("Not for us")
    await phone.sees("Marked: not for us.")
    await phone.tap("Open again")
    await phone.waits(lambda: "Marked" not in phone.screen, "it is open again")
    await diary.until(paris(1, 16, 10, 1))
    await phone.say("Stop")
    await phone.hears("nothing more of that comes by itself")
    assert await Diary(phone, time).until(paris(3, 1)) == []


async def test_a_review_in_english(english_phone: Phone, time: MovedTime) -> None:
    phone = english_phone
    await advised(phone)
    await phone.say("reminders")
    await phone.tap("Review in six months")
    await phone.sees("A review comes six months after")
    assert await Diary(phone, time).until(paris(7, 6)) == ["Six months on"]
    await phone.sees("Your advice then: Outsourced.\n\nNo action of the plan was marked.")
    await phone.tap("My answers")
    await phone.sees("Your answers")
    await phone.tap("Back")
    await phone.sees("Since your last advice: nothing has changed in who does what.")
    await phone.tap("Seen, thank you")
    await phone.waits(lambda: "Since your" not in phone.screen, "it is seen")
    again, january = Diary(phone, time), datetime(2027, 1, 8, 12, tzinfo=PARIS)
    assert await again.until(paris(12, 31), january) == ["Six months on"]
    await phone.tap("Stop")
    await phone.sees("Only if you ask for it.")


async def test_a_bot_that_was_down_sends_one_tip_not_seven(phone: Phone, time: MovedTime) -> None:
    await advised(phone)
    await weekly(phone)
    diary = Diary(phone, time)
    assert await diary.until(paris(2, 27, 15)) == ["L'astuce de la semaine"]
    assert await diary.until(paris(3, 3, 8)) == []
    assert await diary.until(paris(3, 3, 10)) == ["L'astuce de la semaine"]


async def test_who_blocked_the_bot_gets_the_next_regular_tip(phone: Phone, time: MovedTime) -> None:
    await advised(phone)
    await weekly(phone)
    await phone.block()
    diary = Diary(phone, time)
    assert await diary.until(paris(1, 7), paris(2, 6)) == []
    await phone.unblock()
    await phone.say("/conseil")
    await phone.sees("Ce qui changerait l’avis")
    await phone.quiet()
    diary = Diary(phone, time)
    assert await diary.until(paris(2, 10, 8)) == []
    assert await diary.until(paris(2, 10, 10)) == ["L'astuce de la semaine"]


async def test_a_review_six_months_on_says_what_changed(phone: Phone, time: MovedTime) -> None:
    await advised(phone)
    await phone.say("/plan")
    await phone.tap("Action 1")
    await phone.tap("Fait")
    await phone.tap("Retour")
    await phone.tap("Rappels")
    await phone.tap("Bilan dans six mois")
    await phone.sees("Un bilan viendra six mois après")
    diary = Diary(phone, time)
    assert await diary.until(paris(7, 5, 9, 30)) == []
    assert await diary.until(paris(7, 5, 11)) == ["Six mois après"]
    await phone.sees("Votre conseil d’alors : Externalisé.")
    await phone.sees("Où vous en êtes : 1 faite.")
    await phone.tap("Mes réponses")
    await phone.tap("Vos informaticiens")
    await phone.tap("5 personnes ou plus")
    await phone.sees("Depuis le dernier conseil : Externalisé → ")
    await phone.tap("C’est vu")
    await phone.waits(lambda: "Depuis le dernier conseil" not in phone.screen, "it is seen")
    assert await diary.until(paris(12, 31)) == []


async def test_no_review_for_who_did_not_ask_or_no_longer_wants_it(
    phone: Phone, english_phone: Phone, time: MovedTime
) -> None:
    await advised(phone)
    await advised(english_phone)
    await english_phone.say("/remind")
    await english_phone.tap("Review in six months")
    await english_phone.sees("A review comes six months after")
    await english_phone.tap("Stop the review")
    await english_phone.sees("Only if you ask for it")
    for one in (phone, english_phone):
        assert await Diary(one, time).until(time.now() + timedelta(days=200)) == []


async def test_reminders_are_erased_with_the_rest(phone: Phone, settings: Settings) -> None:
    await advised(phone)
    await weekly(phone)
    await phone.tap("Bilan dans six mois")
    await phone.sees("Un bilan viendra")
    assert [kind for kind, _ in dues(settings)] == ["review", "tip"]
    await phone.say("/supprimer")
    await phone.tap("Oui, tout effacer")
    await phone.sees("j’ai effacé tout")
    assert dues(settings) == []


async def test_before_the_advice_there_are_no_tips(phone: Phone) -> None:
    await reach(phone, 4)
    await phone.say("/rappels")
    await phone.hears("Le conseil vient après")
    await conclude(phone, 4)
