"""Whatever stands after /start, in the shape in which Telegram gives it."""

from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.deciding import decide
from bot.handlers import incoming
from bot.storage.store import Decision
from dialogs.events import Back
from dialogs.machine import step
from dialogs.session import Noted, Session, State
from scoring.knowledge.questions import QUICK
from tests.dialogs.test_links import PARAMETERS

PERSON = {"id": 5, "is_bot": False, "first_name": "Camille", "language_code": "fr"}
SEVERAL = next(question for question in QUICK if question.kind == "several_of")


def decided(text: str, session: Session | None) -> Decision:
    """Give what a text leads to."""
    message = {
        "message_id": 7,
        "date": 0,
        "chat": {"id": 5, "type": "private"},
        "from": PERSON,
        "text": text,
    }
    arrived = incoming(Update.de_json({"update_id": 1, "message": message}, None))
    assert arrived is not None
    return decide(arrived, session)


def amid() -> Session:
    """Give a talk amid the interview, with an option ticked."""
    ticked = (SEVERAL.options[1].id,)
    return Session(
        locale="fr",
        state=State.ASKING,
        asked=SEVERAL.id,
        answers={"users": 12, "staff": None},
        picks=ticked,
        ticked=Noted(question=SEVERAL.id, value=ticked),
    )


@given(PARAMETERS, st.sampled_from([" ", "  ", "\n", "@simulated_bot "]))
def test_a_new_person_begins(parameter: str, between: str) -> None:
    decision = decided(f"/start{between}{parameter}", None)
    assert decision.session is not None
    assert decision.session.state in {State.ASKING, State.TIPS, State.AREA, State.FORMS, State.FORM}
    assert decision.notices == ()


@given(PARAMETERS)
def test_amid_the_interview_nothing_is_lost(parameter: str) -> None:
    before = amid()
    decision = decided(f"/start {parameter}", before)
    after = decision.session
    assert after is not None
    assert decision.notices == ()
    assert (after.answers, after.asked, after.code) == (before.answers, before.asked, None)
    if after.state is not State.ASKING:
        after = step(after, Back()).session
    assert after is not None
    assert (after.state, after.asked, after.picks) == (State.ASKING, before.asked, before.picks)
