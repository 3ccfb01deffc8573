"""What comes by itself, cut at every single step: neither lost nor acted on twice."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any, Final

import pytest
from sqlalchemy import select

from bot.storage.store import Decision, Store
from bot.storage.tables import dues, metadata
from dialogs.reminders import moved
from dialogs.session import Kind, Rhythm, Session, State
from scoring.answers import Answer
from simulator.world import World
from tests.crash.interviews import PATIENCE, Person
from tests.crash.lives import Fate, Memory, live
from tests.crash.warp import WarpLoop

BEGAN: Final = datetime(2026, 3, 24, 8, 0, 20, tzinfo=UTC)  # Tuesday, just after nine in Paris
ANSWERS: Final[dict[str, Answer]] = {"users": 12, "staff": "bit", "apps": "standard"}
SENT: Final = "sendMessage, after"
STEPS: Final = 20  # there are more
LATE: Final = 15.0  # seconds, for what might still come
BEFORE: Final = 2**31  # an update that the simulator has no number for


@dataclass(frozen=True)
class Case:
    """A talk that was left some time ago, what then comes of itself, and what is done about it."""

    ago: timedelta
    session: Session
    comes: str
    tapped: str
    shown: str


ADVISED: Final[dict[str, Any]] = {
    "locale": "fr", "state": State.ADVICE, "asked": None, "advised": True, "answers": ANSWERS,
}  # fmt: skip
CASES: Final[dict[Kind, Case]] = {
    "tip": Case(
        timedelta(days=1),
        Session(**ADVISED, rhythm=Rhythm(day=1, minute=540)),
        "L’astuce de la semaine",
        "Fait",
        "Noté\u00a0: fait",
    ),
    "unfinished": Case(
        timedelta(days=2),
        Session(locale="fr", state=State.ASKING, asked="staff", answers={"users": 12}),
        "s’est arrêté en route",
        "Continuer",
        "2/8",
    ),
    "review": Case(
        timedelta(days=183),
        Session(**ADVISED, review=True),
        "Six mois après",
        "Mes réponses",
        "Vos réponses",
    ),
}


class Outcome:
    """How it ended."""

    def __init__(self, person: Person, view: Session | None, rows: list[Any], fate: Fate) -> None:
        self.session = view
        self.dues = rows
        self.messages = len(person.answers)
        self.steps = fate.steps


async def _talk(person: Person, case: Case) -> None:
    bubble = await person.sees(case.comes)
    person.tap(bubble, case.tapped)
    async with asyncio.timeout(PATIENCE):
        while case.shown not in person.chat.messages[bubble["message_id"]]["text"]:
            await person.chat.changed.wait(PATIENCE)
    await asyncio.sleep(LATE)  # noqa: TID251  # by the loop's clock, which jumps


async def _come(case: Case, fate: Fate) -> Outcome:
    world, memory = World(), Memory()
    await memory.write(metadata.create_all)
    person = Person(world)
    person.chat.started = True
    earlier = BEGAN - case.ago
    assert moved(None, case.session, earlier)
    await Store(memory, lambda: earlier).apply(BEFORE, person.id, lambda _: Decision(case.session))
    loop = asyncio.get_running_loop()
    talking = asyncio.create_task(_talk(person, case))
    lives = chain([fate], iter(Fate, None))
    while not talking.done():
        await live(
            world, memory, lambda: BEGAN + timedelta(seconds=loop.time()), next(lives), talking
        )
    await talking
    memory.fate = Fate()
    view = await Store(memory).view(person.id)
    rows = await memory.read(lambda on: [*on.execute(select(dues))])
    return Outcome(person, view.session if view else None, rows, fate)


def come(case: Case, fate: Fate) -> Outcome:
    with asyncio.Runner(loop_factory=WarpLoop) as runner:
        return runner.run(_come(case, fate))


@pytest.mark.parametrize("kind", CASES)
@pytest.mark.parametrize("dies", [True, False], ids=["the process dies", "the step fails"])
def test_what_comes_by_itself_comes_once_wherever_it_is_cut(kind: Kind, *, dies: bool) -> None:
    case = CASES[kind]
    whole = come(case, Fate())
    assert len(whole.steps) > STEPS
    for fatal, step in enumerate(whole.steps, 1):
        if "My" in step:  # the bot's own name and menu
            continue
        cut = come(case, Fate(fatal, dies))
        where = f"step {fatal}, {step}"
        assert (cut.session, cut.dues) == (whole.session, whole.dues), where
        # Only what Telegram did and we could not know may come twice.
        assert cut.messages - whole.messages <= (step == SENT or _just_sent(whole, fatal)), where


def _just_sent(whole: Outcome, fatal: int) -> bool:
    return fatal > 1 and whole.steps[fatal - 2] == SENT
