"""Other answers that a company could have given."""

from math import log2
from typing import Final, cast

from scoring.answers import Given
from scoring.knowledge.records import Question

USERS_TRIED: Final = (3, 8, 15, 30, 45, 60, 90, 120, 180, 250, 400)
NEAR: Final = 1.25  # numbers of users within this ratio say the same
IN_ORDER: Final = ("staff", "apps", "hours", "stop")  # their options go from less to more


def one_change_away(question: Question, given: Given) -> list[Given]:
    """Give the answers that differ by one change: another number or option, one tick more or less.

    >>> from scoring.knowledge.questions import BY_ID
    >>> near = one_change_away(BY_ID["state"], ("solo",))
    >>> [*near[:2], ..., *near[-2:]]  # no tick at all is no answer, so "fine"
    [('fine',), ('solo', 'overload'), ..., ('solo', 'later'), ('solo', 'aside')]
    """
    if question.kind != "several_of":
        return could_have_been(question, given)
    alone, options = question.exclusive, [option.id for option in question.options]
    picks = set(cast("tuple[str, ...]", given)) - {alone}
    toggled = [picks ^ {option} for option in options if option != alone]
    ticks = [
        tuple(each for each in options if each in one or (not one and each == alone))
        for one in toggled
    ]
    most = question.max_picks or len(options)
    return [one for one in ticks if one and one != given and len(one) <= most]


def could_have_been(question: Question, given: Given) -> list[Given]:
    """Give the answers that an unanswered question stands for, but for the one given.

    >>> from scoring.knowledge.questions import BY_ID
    >>> could_have_been(BY_ID["users"], 90)
    [3, 8, 15, 30, 45, 60, 120, 180, 250, 400]
    """
    if question.kind == "number":
        users = cast("int", given)
        return [one for one in USERS_TRIED if not 1 / NEAR < one / users < NEAR]
    if question.kind == "one_of":
        return [option.id for option in question.options if option.id != given]
    return [(option.id,) for option in question.options if (option.id,) != given]


def drawn_as(question: Question, place: int) -> Given:
    """Give the answer that a place among the options or bands stands for.

    >>> from scoring.knowledge.questions import BY_ID
    >>> drawn_as(BY_ID["users"], 1), drawn_as(BY_ID["prio"], 0)
    (17, ('cost',))
    """
    if question.kind == "number":
        band = question.bands[place]
        return (band.least + band.most + 1) // 2
    option = question.options[place].id
    return option if question.kind == "one_of" else (option,)


def step(question: Question, given: Given, answer: Given) -> float:
    """Give the size of a change, below 0 where the answers have an order and this goes down it.

    >>> from scoring.knowledge.questions import BY_ID
    >>> step(BY_ID["staff"], "one", "none"), step(BY_ID["users"], 15, 60)
    (-2.0, 2.0)
    """
    if question.kind == "number":
        return log2(cast("int", answer) / cast("int", given))
    if question.id not in IN_ORDER:
        return 1.0
    places = [option.id for option in question.options]
    return float(places.index(cast("str", answer)) - places.index(cast("str", given)))
