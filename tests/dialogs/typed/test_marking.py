"""What is typed of an action, or of when tips are to come."""

import pytest

from dialogs.events import Event, Mark, Weekly
from dialogs.plain import plain
from dialogs.typed.marking import marked, scheduled


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("9h30", Weekly(minute=570)),
        ("9 h", Weekly(minute=540)),
        ("à 9h", Weekly(minute=540)),
        ("09:05", Weekly(minute=545)),
        ("17.45", Weekly(minute=1065)),
        ("8:15 am", Weekly(minute=495)),
        ("8:15 p.m.", Weekly(minute=1215)),
        ("12 am", Weekly(minute=0)),
        ("12pm", Weekly(minute=720)),
        ("10 heures", Weekly(minute=600)),
        ("9", Weekly(minute=540)),
        ("midi", Weekly(minute=720)),
        ("Mardi", Weekly(day=1)),
        ("le vendredi à 14h", Weekly(4, 840)),
        ("Sunday 7", Weekly(6, 420)),
        ("plutôt jeudi, 12\u00a0h\u00a030", Weekly(3, 750)),
        ("25h", None),
        ("je veux 2 astuces", None),
        ("2 fois par semaine", None),
        ("bonjour", None),
    ],
)
def test_a_day_and_an_hour(typed: str, wanted: Event | None) -> None:
    assert scheduled(typed, plain(typed)) == wanted


@pytest.mark.parametrize(
    ("typed", "mark"),
    [
        ("Fait !", "done"),
        ("c’est fait", "done"),
        ("We did it", "done"),
        ("pas encore", "later"),
        ("Later", "later"),
        ("Pas pour nous.", "never"),
        ("not relevant", "never"),
        ("pas fait", "open"),
        ("retour", None),
        ("fait divers", None),
    ],
)
def test_a_mark(typed: str, mark: str | None) -> None:
    event = marked(plain(typed), "mfa")
    assert (event.mark if isinstance(event, Mark) else event) == mark
