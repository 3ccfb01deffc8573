"""An interview cut at every single step, before it is done and after: it always ends as it should.

The process dies there and another one starts, or only the step fails and the process goes on. The
person does nothing but answer what is on the screen.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Final

import pytest

from tests.crash.interviews import Setting, interview
from tests.crash.lives import Fate

SENT: Final = {"sendMessage, after", "sendPhoto, after"}
STEPS: Final = 150  # an interview has more
INTAKES = pytest.mark.parametrize("hooked", [False, True], ids=["polling", "webhook"])


@INTAKES
@pytest.mark.parametrize("dies", [True, False], ids=["the process dies", "the step fails"])
def test_an_interview_cut_at_any_step_ends_the_same(
    monkeypatch: pytest.MonkeyPatch, *, hooked: bool, dies: bool
) -> None:
    whole = interview(monkeypatch, Setting(hooked))
    assert len(whole.steps) > STEPS
    for fatal, step in enumerate(whole.steps, 1):
        cut = interview(monkeypatch, Setting(hooked, Fate(fatal, dies)))
        where = f"step {fatal}, {step}"
        assert cut.session == whole.session, where
        assert cut.screen == whole.screen, where
        assert not cut.unanswered, where
        # Only what Telegram did and a process that goes on could not know may come twice: one that
        # starts anew meets the tap on what was sent first, where there is one to come.
        unheard = not dies and step in SENT
        untapped = dies and not untapped_places(whole.steps).isdisjoint({fatal, fatal - 1})
        assert cut.messages - whole.messages <= (unheard or untapped), where


def untapped_places(steps: Sequence[str]) -> set[int]:
    """Give the places of the steps that send what nobody taps: the card, and the last screen."""
    sent = [place for place, step in enumerate(steps, 1) if step in SENT]
    return {place for place in sent if steps[place - 1] == "sendPhoto, after"} | {sent[-1]}


@INTAKES
def test_an_interview_by_a_clock_that_jumps_ends_the_same(
    monkeypatch: pytest.MonkeyPatch, *, hooked: bool
) -> None:
    jumps = cycle([timedelta(days=900), timedelta(days=-900), timedelta(seconds=-90)])
    start = datetime(2026, 1, 5, tzinfo=UTC)
    steady = interview(monkeypatch, Setting(hooked))
    jumping = interview(monkeypatch, Setting(hooked, clock=lambda: start + next(jumps)))
    assert (jumping.session, jumping.messages) == (steady.session, steady.messages)
