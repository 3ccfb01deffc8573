"""A disk that is full, and a file that another process holds: said, and taken up by itself."""

import signal
import sqlite3
import subprocess
from collections.abc import AsyncGenerator, Generator
from contextlib import suppress
from pathlib import Path
from typing import Final

import pytest

from bot.settings import Settings
from tests.journeys.talks import reach
from tests.phone import Phone
from tests.served import Served
from tests.simulated import Simulator

EXCUSE: Final = "Je ne peux rien noter pour le moment"


class TestFull:
    """On a disk of four megabytes, with its log."""

    @pytest.fixture
    def disk(self, tmp_path: Path) -> Generator[Path]:
        place = tmp_path / "disk"
        place.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(place)]
        if subprocess.run(mount, check=False, capture_output=True).returncode:  # noqa: S603
            pytest.skip("a small disk cannot be mounted here: that takes root")
        yield place
        subprocess.run(["umount", "--lazy", str(place)], check=True)  # noqa: S603, S607

    @pytest.fixture(params=[False, True], ids=["polling", "webhook"])
    async def bot(
        self, request: pytest.FixtureRequest, simulator: Simulator, disk: Path
    ) -> AsyncGenerator[Served]:
        """Takes the place of the bot inside the test."""
        simulator.world.webhook.first_pause = 0.1  # seconds; Telegram is less hasty
        url = f"sqlite:///{disk}/bot.db"
        served = Served(simulator, disk / "log", url, hooked=request.param)
        await served.start()
        yield served
        await served.end(signal.SIGKILL)

    async def test_a_tap_is_kept_until_there_is_room(
        self, bot: Served, phone: Phone, disk: Path
    ) -> None:
        await reach(phone, 2)
        fill(disk / "full")
        await phone.tap("Quelqu’un, en plus", wait=False)
        await phone.toast(EXCUSE)
        assert "2/8" in phone.screen
        (disk / "full").unlink()
        await phone.sees("3/8")
        assert bot.process.returncode is None

    async def test_a_message_is_kept_until_there_is_room(
        self, bot: Served, phone: Phone, disk: Path
    ) -> None:
        await reach(phone, 2)
        fill(disk / "full")
        await phone.say("personne")
        await phone.hears(EXCUSE)
        assert "2/8" in phone.screen
        (disk / "full").unlink()
        await phone.sees("3/8")
        await phone.quiet()
        told = [one for one in phone.answers if EXCUSE in one["text"]]
        assert len(told) == 1, "said once, however often it was tried"
        assert bot.process.returncode is None


def fill(file: Path) -> None:
    """Write until nothing more can be written."""
    with suppress(OSError), file.open("wb", buffering=0) as full:
        while full.write(b"x" * 4096):
            pass


async def test_a_file_that_another_process_holds_is_waited_for(
    settings: Settings, phone: Phone
) -> None:
    await reach(phone, 2)
    with sqlite3.connect(settings.database_url.removeprefix("sqlite:///")) as backup:
        backup.execute("BEGIN IMMEDIATE")
        await phone.tap("Quelqu’un, en plus", wait=False)
        await phone.toast(EXCUSE)
        assert "2/8" in phone.screen
    backup.close()
    await phone.sees("3/8")
