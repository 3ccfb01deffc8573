"""Which question is worth asking after the advice."""

from dialogs.assessed import assessed
from dialogs.session import Session
from scoring.knowledge.questions import REFINE


def following(session: Session) -> str | None:
    """Give the question of most worth that was neither answered nor passed, or none."""
    advice = assessed(session.answers)
    by_worth = [advice.next_question, *(unknown.question for unknown in advice.unknowns)]
    done = {*session.answers, *session.passed, None}
    order = [*by_worth, *(question.id for question in REFINE)]
    return next((question for question in order if question not in done), None)
