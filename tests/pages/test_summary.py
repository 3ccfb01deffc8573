"""The answers given, by theme."""

from bot.pages.render import render
from bot.pages.screens import Service
from dialogs.session import Session, State
from simulator.html import parse_html


def test_answers_stand_under_their_theme_with_their_buttons_in_the_same_order() -> None:
    session = Session(
        locale="en",
        state=State.SUMMARY,
        asked="apps",
        answers={"keys": "company", "data": "ordinary", "users": 12, "staff": None},
    )
    screen = render(session, Service())
    text, _ = parse_html(screen.text)
    themes = [part.split("\n") for part in text.split("\n\n")[1:-1]]
    assert [theme[0] for theme in themes] == [
        "Size and means",
        "How sensitive your data is",
        "The basics",
    ]
    listed = [row.partition(" · ")[0] for theme in themes for row in theme[1:]]
    assert listed == [row[0].label for row in screen.rows[: len(listed)]]
    assert themes[0][1:] == ["People with a screen · 12", "Your own IT people · I don’t know"]
