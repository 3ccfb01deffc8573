"""`pocket-cio simulate`: the stand-in for Telegram, alone."""

import os
import sys
from argparse import Namespace

from bot.commands import refuse
from bot.environment import SettingsRefused, read
from bot.settings import DemoSettings


def run(_: Namespace) -> int:
    """Become the simulator; give an exit code where that cannot be.

    It is a program of its own, that the bot meets on the wire only.
    """
    try:
        port = read(DemoSettings).demo_port
    except SettingsRefused as error:
        return refuse(error)
    sys.stdout.flush()
    command = [sys.executable, "-m", "simulator", "--port", str(port)]
    return os.execv(sys.executable, command)  # noqa: S606  # no shell is wanted
