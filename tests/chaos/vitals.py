"""What the kernel knows of a process."""

import os
from pathlib import Path
from typing import Final, NamedTuple

_MEBIBYTE: Final = 1 << 20


class Vitals(NamedTuple):
    """Memory in MiB, and what is open."""

    memory: float
    files: int
    threads: int
    connections: int


def vitals(pid: int) -> Vitals:
    """Look at a process."""
    process = Path("/proc") / str(pid)
    pages = int((process / "statm").read_text("ascii").split()[1])
    opened = [_target(file) for file in (process / "fd").iterdir()]
    return Vitals(
        memory=pages * os.sysconf("SC_PAGESIZE") / _MEBIBYTE,
        files=len(opened),
        threads=sum(1 for _ in (process / "task").iterdir()),
        connections=sum(target.startswith("socket:") for target in opened),
    )


def _target(file: Path) -> str:
    try:
        return str(file.readlink())
    except FileNotFoundError:  # closed meanwhile
        return ""
