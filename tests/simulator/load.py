"""How many calls a second one simulator takes: `python -m tests.simulator.load`.

The simulator is one process, its callers another: 32 connections that are kept, on each, one after
another, sendMessage, a tap, answerCallbackQuery and editMessageText.
"""

import asyncio
import json
import resource
import sys
import time
from asyncio.subprocess import PIPE
from typing import Any, Final

Json = dict[str, Any]

CONNECTIONS: Final = 32
ROUNDS: Final = 300
REQUESTS: Final = CONNECTIONS * ROUNDS * 4
DATA: Final = "v1:size:10-49"
KEYBOARD: Final = {"inline_keyboard": [[{"text": "10 to 49", "callback_data": DATA}]]}
TEXT: Final = "<b>How many people work with you?</b>\n" + "A figure is enough. " * 20


class Line:
    """A connection that is kept, for one request after another."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def post(self, path: str, **body: object) -> Json:
        """Post JSON and give the JSON of the answer."""
        content = json.dumps(body).encode()
        head = f"POST {path} HTTP/1.1\r\nHost: simulator\r\nContent-Type: application/json\r\n"
        self._writer.write(f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content)
        headers = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        length = int(headers.partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        told: Json = json.loads(await self._reader.readexactly(length))
        assert told.get("ok", True), told
        return told


async def talk(line: Line, bot: str) -> None:
    """Send, tap, answer and edit in one chat, again and again."""
    chat = (await line.post("/phone/people"))["id"]
    await line.post(f"/phone/chats/{chat}/send", **{"from": chat, "text": "/start"})
    screen = {"chat_id": chat, "parse_mode": "HTML", "reply_markup": KEYBOARD}
    for turn in range(ROUNDS):
        sent = await line.post(f"{bot}/sendMessage", text=f"{turn} {TEXT}", **screen)
        shown = {"message_id": sent["result"]["message_id"]}
        tap = {"from": chat, "data": DATA, **shown}
        query = (await line.post(f"/phone/chats/{chat}/tap", **tap))["callback_query_id"]
        await line.post(f"{bot}/answerCallbackQuery", callback_query_id=query)
        await line.post(f"{bot}/editMessageText", text=f"{TEXT} {turn}", **shown, **screen)


async def measure() -> float:
    """Give the seconds that all requests took."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "simulator", "--port", "0", stdout=PIPE
    )
    assert process.stdout is not None
    told = [(await process.stdout.readline()).decode().strip() for _ in range(3)]
    port = int(told[0].rpartition(":")[2])
    bot = "/bot" + told[2].partition("=")[2]
    lines = [Line(*await asyncio.open_connection("127.0.0.1", port)) for _ in range(CONNECTIONS)]
    began = time.perf_counter()
    await asyncio.gather(*(talk(line, bot) for line in lines))
    seconds = time.perf_counter() - began
    process.terminate()
    await process.wait()
    return seconds


def main() -> None:
    """Print the rate by the clock, and by the time that the simulator had a processor."""
    seconds = asyncio.run(measure())
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    sys.stdout.write(f"{REQUESTS / seconds:,.0f} requests a second, ")
    sys.stdout.write(
        f"{REQUESTS / (used.ru_utime + used.ru_stime):,.0f} a second of its processor, "
    )
    sys.stdout.write(f"{used.ru_maxrss / 1024:,.0f} MB\n")


if __name__ == "__main__":
    main()
