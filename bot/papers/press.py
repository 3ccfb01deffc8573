"""Prints papers with typst: a template of this folder and its data make a PNG or a PDF.

Templates hold no words and no network: what is said comes with the data, and the letters come from
`fonts`, so that a paper looks the same on any machine.
"""

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, Literal, TypeAlias

import typst
from pydantic import JsonValue

Paper = Literal["card", "split", "why", "costs", "report"]
Press: TypeAlias = Callable[[Paper, Mapping[str, JsonValue]], Awaitable[bytes]]

_HERE: Final = Path(__file__).parent
_DENSITY: Final = 144.0  # a point of the template is two pixels
_KEPT: Final = 32
#: typst lets the interpreter go while it works; the loop keeps its own threads for the database.
_POOL: Final = ThreadPoolExecutor(max_workers=2, thread_name_prefix="press")
_LOCAL: Final = threading.local()


class PaperSpoilt(Exception):
    """A paper could not be printed; `str()` has what typst says."""


async def printed(paper: Paper, data: Mapping[str, JsonValue]) -> bytes:
    """Print a paper beside what the loop does.

    Raises:
        PaperSpoilt: typst refuses the template with this data.
    """
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(_POOL, press, paper, data)


def press(paper: Paper, data: Mapping[str, JsonValue]) -> bytes:
    """Print a paper; the same data are printed once.

    Raises:
        PaperSpoilt: typst refuses the template with this data.
    """
    return _pressed(paper, json.dumps(data, ensure_ascii=False))


@lru_cache(maxsize=_KEPT)
def _pressed(paper: Paper, data: str) -> bytes:
    pdf = paper == "report"
    try:
        pages = _compiler().compile(
            _HERE / f"{paper}.typ",
            format="pdf" if pdf else "png",
            ppi=_DENSITY,
            sys_inputs={"data": data},
            pdf_standards=["ua-1"] if pdf else [],
            timestamp=_made(data) if pdf else None,
        )
    except typst.TypstError as error:
        raise PaperSpoilt(error.diagnostic) from error
    if not isinstance(pages, bytes):
        raise PaperSpoilt(f"the {paper} does not fit its page")
    return pages


def _made(data: str) -> datetime:
    """Give the day of a paper as its date, so that the same data make the same bytes."""
    return datetime.fromisoformat(f"{json.loads(data)['made']}T00:00:00+00:00")


def _compiler() -> typst.Compiler:
    """Give this thread's compiler: one is not for two threads."""
    if not hasattr(_LOCAL, "compiler"):
        _LOCAL.compiler = typst.Compiler(root=_HERE, font_paths=_fonts(), ignore_system_fonts=True)
    compiler: typst.Compiler = _LOCAL.compiler
    return compiler


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[_HERE / "fonts"]
    )
