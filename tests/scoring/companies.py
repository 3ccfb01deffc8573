"""Companies to assess: the worked cases as profiles, and any that hypothesis can think of."""

from typing import Any, Final

from hypothesis import strategies as st

from scoring import Profile
from scoring.answers import Answer
from scoring.knowledge.cases import CASES
from scoring.knowledge.questions import QUESTIONS
from scoring.knowledge.records import Question

Answers = dict[str, Answer]

WORKED: Final[dict[str, Answers]] = {case.id: dict(case.answers) for case in CASES}


def profile(answers: Answers, **other: Answer) -> Profile:
    """Give the profile of some answers, some of them replaced."""
    return Profile(answers={**answers, **other})


def known(question: Question) -> st.SearchStrategy[Any]:
    """Draw an answer other than "I don't know"."""
    if question.kind == "number":
        return st.integers(question.least, question.most)
    ids = [option.id for option in question.options]
    if question.kind == "one_of":
        return st.sampled_from(ids)
    beside = [one for one in ids if one != question.exclusive]
    most = question.max_picks or len(beside)
    picks = st.lists(st.sampled_from(beside), min_size=1, max_size=most, unique=True)
    return picks | st.just([question.exclusive]) if question.exclusive else picks


complete = st.fixed_dictionaries({question.id: known(question) for question in QUESTIONS})
some = st.fixed_dictionaries(
    {}, optional={question.id: st.none() | known(question) for question in QUESTIONS}
)
