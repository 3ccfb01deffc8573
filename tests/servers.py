"""A PostgreSQL server of the tests' own, on loopback, gone when they end."""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final

from tests.served import free_port

USER: Final = "pocket"
_NUMBERS = count(1)


class Server:
    """A cluster in a folder; `stop` and `start` it as its administrator would."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        self._migrated: str | None = None

    def start(self) -> None:
        options = f"-k {self.folder} -h 127.0.0.1 -p {self.port} -c max_connections=200"
        self._run("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self, mode: str = "immediate") -> None:
        self._run("pg_ctl", "-w", "-m", mode, "stop")

    def create(self) -> None:
        """Make the cluster."""
        self._run("initdb", "-A", "trust", "-U", USER, "--no-sync", "-E", "UTF8", "--locale=C")

    def empty(self) -> str:
        """Create an empty database; give its address."""
        return self._create(f"test_{next(_NUMBERS)}")

    def database(self) -> str:
        """Create a database with the tables of this release; give its address."""
        if self._migrated is None:
            self._migrated = f"migrated_{next(_NUMBERS)}"
            address = {"DATABASE_URL": self._create(self._migrated)}
            command = [sys.executable, "-m", "bot.cli", "migrate"]
            subprocess.run(  # noqa: S603  # our own command
                command, env=os.environ | address, check=True, stdout=subprocess.DEVNULL
            )
        return self._create(f"test_{next(_NUMBERS)}", "-T", self._migrated)

    def _create(self, name: str, *options: str) -> str:
        where = ("-h", "127.0.0.1", "-p", str(self.port), "-U", USER)
        self._run("createdb", *where, *options, name)
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{name}"

    def _run(self, command: str, *args: str) -> None:
        where = {"PGDATA": str(self.folder / "data"), "PATH": os.environ["PATH"], "LC_ALL": "C"}
        subprocess.run(  # noqa: S603  # PostgreSQL's own commands
            [command, *args],
            env=where,
            user=_unprivileged(),
            cwd=self.folder,
            check=True,
            stdout=subprocess.DEVNULL,
        )


def _unprivileged() -> str | None:
    """Name the user to run as: PostgreSQL refuses root."""
    return None if os.geteuid() else "nobody"


def is_there() -> bool:
    """Say whether PostgreSQL can be started here."""
    return shutil.which("initdb") is not None


@contextmanager
def postgresql() -> Generator[Server]:
    """Run a server while the block lasts."""
    with tempfile.TemporaryDirectory(prefix="pocket-cio-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        user = _unprivileged()
        if user:
            owner = pwd.getpwnam(user)
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        server = Server(folder, free_port())
        server.create()
        server.start()
        try:
            yield server
        finally:
            server.stop()
