"""When an intake is said to stand still."""

from bot.health import Pulse


def test_an_intake_that_stands_still_is_told() -> None:
    now = [0.0]
    pulse = Pulse(lambda: now[0])
    assert pulse.moves, "a webhook has nothing to tell"
    pulse.beat()
    now[0] = 119
    assert pulse.moves
    now[0] = 121
    assert not pulse.moves
