"""What is held of a person is theirs: to see, to take away, to erase."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings
from scoring import Advice, Profile
from tests.journeys.talks import advised, reach
from tests.phone import Phone


@pytest.fixture
def database(settings: Settings) -> Path:
    """The file in which the bot of the test keeps its rows."""
    return Path(settings.database_url.removeprefix("sqlite:///"))


def rows(database: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the tables that could name a person."""
    with sqlite3.connect(database) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608  # ours
            for table in ("chats", "notices", "failures")
        }


async def test_the_export_is_a_document_that_programs_read(phone: Phone) -> None:
    await advised(phone)
    await phone.say("/export")
    await phone.hears("tout ce que je garde sur vous")
    held = json.loads(await phone.document("pocket-cio"))
    assert held["language"] == "fr"
    assert Profile(answers=held["answers"]).answers["prio"] == ("cost", "focus")
    assert Advice.model_validate(held["advice"]).verdict == "outsourced"
    await phone.sees("Ce qui changerait le conseil")


async def test_the_export_does_not_depend_on_the_language(
    phone: Phone, english_phone: Phone
) -> None:
    told: list[dict[str, Any]] = []
    for one in (phone, english_phone):
        await advised(one)
        await one.say("/export")
        held = json.loads(await one.document("pocket-cio"))
        assert held.pop("language") in {"fr", "en"}
        told.append(held)
    assert told[0] == told[1]


async def test_the_export_works_before_a_language_is_chosen(english_phone: Phone) -> None:
    phone = english_phone
    await phone.say("/language")
    await phone.hears("I hold nothing about you")
    await phone.say("/start")
    await phone.say("/export")
    held = json.loads(await phone.document("pocket-cio"))
    assert (held["answers"], held["advice"]) == ({}, None)


async def test_delete_asks_once_and_leaves_no_row(phone: Phone, database: Path) -> None:
    await advised(phone)
    await phone.say("/supprimer")
    await phone.sees("On ne peut pas revenir en arrière")
    await phone.tap("Annuler")
    await phone.sees("Ce qui changerait le conseil")
    assert len(rows(database)["chats"]) == 1
    await phone.say("/delete")
    await phone.tap("Oui, tout effacer")
    await phone.sees("j’ai effacé tout")
    assert rows(database) == {"chats": [], "notices": [], "failures": []}
    left = b"".join(file.read_bytes() for file in database.parent.iterdir())
    assert b"outsourced" not in left
    assert b'"users"' not in left


async def test_after_delete_nothing_is_held_or_written_until_a_new_start(
    phone: Phone, database: Path
) -> None:
    await reach(phone, 3)
    await phone.say("supprimer")
    await phone.sees("On ne peut pas revenir en arrière")
    await phone.say("oui")
    await phone.hears("j’ai effacé tout")
    for typed in ("/export", "bonjour", "/conseil", "12"):
        await phone.say(typed)
        await phone.hears("Je ne garde rien sur vous")
    await phone.sends("voice")
    await phone.hears("Je ne garde rien sur vous")
    assert rows(database) == {"chats": [], "notices": [], "failures": []}
    await phone.say("/start")
    await phone.sees("1/8")


async def test_a_button_of_before_the_erasure_leads_to_a_new_start(
    phone: Phone, database: Path
) -> None:
    await reach(phone, 2)
    old = phone.keyboard[0][0]["callback_data"]
    assert phone.bubble is not None
    bubble = phone.bubble["message_id"]
    await phone.say("/supprimer")
    await phone.tap("Oui, tout effacer")
    await phone.sees("j’ai effacé tout")
    await phone.tap_data(old, bubble)
    await phone.toast("Je ne garde rien sur vous")
    assert not rows(database)["chats"]


async def test_privacy_says_what_is_kept_and_who_answers_for_it(
    phone: Phone, settings: Settings
) -> None:
    await reach(phone, 1)
    await phone.say("/confidentialite")
    await phone.sees(f"Après {settings.retention_days} jours")
    await phone.sees("Qui répond de ce service : contact@example.org")
    await phone.tap("Mes données")
    await phone.document("pocket-cio")
