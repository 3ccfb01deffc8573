"""Whatever Telegram and the network do to a call, the interview ends as it should."""

from typing import Any, Final

import pytest

from simulator.faults import Fault
from tests.crash.interviews import Setting, interview

#: What happens to a call, and whether the person may then see a message twice.
FAULTS: Final[dict[str, tuple[dict[str, Any], bool]]] = {
    "a gateway's page": ({"body": "<html>Bad Gateway</html>", "error_code": 502}, False),
    "a page that says all is well": ({"body": "<html></html>", "error_code": None}, False),
    "half an answer": ({"body": '{"ok": tr', "content_type": "application/json"}, False),
    "an error of Telegram's": ({"error_code": 500}, False),
    "a connection cut before": ({"drop": True}, False),
    "a connection cut after": ({"drop": True, "after": True}, True),
    "no answer": ({"hang": True}, False),
    "done, and no answer": ({"hang": True, "after": True}, True),
    "a slow answer": ({"delay": 3.0}, False),
    "too many calls, of this chat": ({"retry_after": 4}, False),
}
SENT: Final = {"sendMessage", "sendPhoto"}
METHODS: Final = (
    "sendMessage",
    "sendPhoto",
    "editMessageText",
    "answerCallbackQuery",
    "getUpdates",
)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("what", FAULTS)
def test_a_call_that_goes_wrong_is_made_good(
    monkeypatch: pytest.MonkeyPatch, what: str, method: str
) -> None:
    """Three times in a row, from the first call on."""
    fault, doubles = FAULTS[what]
    whole = interview(monkeypatch, Setting())
    troubled = interview(monkeypatch, Setting(faults=[Fault(method=method, times=3, **fault)]))
    assert troubled.session == whole.session
    assert troubled.screen == whole.screen
    assert troubled.messages == whole.messages or (doubles and method in SENT)


def test_a_bot_that_is_told_to_wait_for_all_waits_and_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = interview(monkeypatch, Setting())
    held = interview(monkeypatch, Setting(faults=[Fault(retry_after=7, times=20)]))
    assert (held.session, held.messages) == (whole.session, whole.messages)
