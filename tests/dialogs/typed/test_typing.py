"""Someone who types anything at all: nothing breaks, and what is doubtful is asked."""

from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.buttons import unpack
from bot.pages.labels import pressed
from bot.pages.render import SCREENS, render
from bot.pages.screens import Screen, Service
from bot.vocabulary import VOCABULARIES
from dialogs import events as on
from dialogs.machine import Step, step
from dialogs.session import Dossier, Locale, Marked, Noted, Rhythm, Session, State, Stood
from dialogs.typed.reading import read
from dialogs.words import Say
from scoring.knowledge.questions import QUESTIONS, QUICK
from simulator.html import parse_html

LONGEST: Final = 4096
ASIDE: Final = Dossier(name="Boulangerie Martin", advised=True)

#: Texts that break programs: controls, marks, directions, widths, sizes, markup, commands.
NAUGHTY: Final = (
    "", " ", "\n", "\t\t", "\u00a0", "\u3000", "\x00", "\x07", "\x1b[31m12\x1b[0m", "\x7f",
    "\ufeff12", "\u200b", "1\u200b2", "12\u200d", "\u202e21", "\u2066abc\u2069", "\u061c", "مرحبا",
    "שלום", "١٢", "\uff11\uff12", "十二", "Ⅻ", "½", "²", "\uff11\uff10\uff0d\uff11\uff15",
    "\uff30\uff41\uff4e\uff4e\uff45", "pа\u0301nne", "p\u0336anne",
    "Z̶̧̢͝a̵̡l̷̨g̸̢o̵", "ﬁn", "ß", "İ", "ǅ", "🙈", "👩‍👩‍👧‍👦", "🇫🇷", "1️⃣", "❤️", "\U000e0001",
    "\udc80", "\ud800", "<b>", "</b>", "<a href='x'>y", "&amp;", "&#0;", "&lt;script&gt;",
    "<script>alert(1)</script>", "%s%s%s%n", "%(n)s", "{0}", "{n.__class__}", "${7*7}", "{{7*7}}",
    "'; DROP TABLE chats; --", "1 OR 1=1", "$(rm -rf /)", "`ls`", "../../etc/passwd", "\\", "\\n",
    "NaN", "Infinity", "-0", "1e309", "0x1F", "1_000", "99999999999999999999", "-99999999999999999",
    "1,2,3,4,5,6,7,8,9", "1-", "-", "--", "~", "+", "12-", "10-15-20", "1.2.3", "12 12", "12.",
    ".5",
    "null", "None", "undefined", "true", "a" * 200, "é" * 200, "12 " * 60, "et " * 60, "pas " * 50,
    ", " * 100, "((((((((((", "[[[[", "*" * 199, "a" * 5000, "\u0301" * 150, "v1:1:users:12:1",
)  # fmt: skip

#: A session in each place where something can be typed.
PLACES: Final = (
    *(Session(locale="fr", state=State.ASKING, asked=question.id) for question in QUICK),
    *(
        Session(locale="en", state=State.EDITING, asked=None, advised=True, editing=question.id)
        for question in QUESTIONS
    ),
    *(
        Session(locale="en", state=state, asked=None, advised=True)
        for state in (State.ADVICE, State.SUMMARY, State.TIPS, State.FORMS, State.DELETING)
    ),
    Session(state=State.LANGUAGE),
)


def takes(screen: Screen) -> None:
    """Telegram takes this text."""
    text, _ = parse_html(screen.text)
    assert 0 < len(text.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST


def types(session: Session, typed: str) -> Step:
    """Type, and hold what follows against what Telegram takes."""
    event = read(typed, session, VOCABULARIES)
    done = step(session, event)
    assert done.session or (session.state is State.DELETING and isinstance(event, on.Yes))
    takes(render(done.session or session, Service()))
    return done


@pytest.mark.parametrize("typed", NAUGHTY, ids=ascii)
def test_a_naughty_text_is_read_or_refused(typed: str) -> None:
    for session in PLACES:
        types(session, typed)
        pressed(typed, session)


WORDS: Final = st.sampled_from((
    "on est", "12", "une panne", "et", "mon neveu", "gère", "pas de", "serveur", "retour", "oui",
    "non", "1,3", "about", "more like", "the vendor", "entre", "10", "15", "dizaine", "prix",
    "sécurité", ",", ".", "?", "pourquoi", "our accountant", "looks after it", "excel", "macros",
))  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(
    place=st.sampled_from(PLACES),
    texts=st.lists(
        st.text(max_size=300) | st.lists(WORDS, max_size=14).map(" ".join), min_size=1, max_size=4
    ),
)
def test_whatever_is_typed_leads_to_a_screen(place: Session, texts: list[str]) -> None:
    session = place
    for typed in texts:
        after = types(session, typed)
        if isinstance(read(typed, session, VOCABULARIES), on.Tell | on.Unsure | on.Unclear):
            assert after.session is not None
            assert after.session.answers == session.answers, "noted without a word"
        session = after.session or place


def test_a_close_call_is_asked_with_buttons_and_in_words() -> None:
    asked = Session(locale="fr", state=State.ASKING, asked="push", picks=("attack",))
    offered = step(asked, read("une pane", asked, VOCABULARIES)).session
    assert offered is not None
    screen = render(offered, Service())
    assert "vouliez-vous dire" in screen.text
    assert [button.label for row in screen.rows for button in row] == [
        "Une grosse panne",
        "Non, autre chose",
    ]
    ways = [unpack(row[0].data or "") for row in screen.rows]
    yes, no = (step(offered, way or on.Help()).session for way in ways)
    assert yes == step(offered, read("oui c'est ça", offered, VOCABULARIES)).session
    assert no == step(offered, read("non", offered, VOCABULARIES)).session
    assert yes is not None
    assert yes.picks == ("attack", "outage")
    assert no == asked


def test_of_two_each_has_its_button() -> None:
    asked = Session(locale="en", state=State.ASKING, asked="apps")
    offered = step(asked, read("excel macros", asked, VOCABULARIES)).session
    assert offered is not None
    screen = render(offered, Service())
    assert "did you mean “Made in-house” or “Off the shelf”?" in screen.text
    labels = [button.label for row in screen.rows for button in row]
    assert labels == ["Made in-house", "Off the shelf", "None of these"]
    assert read("neither", offered, VOCABULARIES) == on.No()
    assert isinstance(read("yes", offered, VOCABULARIES), on.Unclear), "which one?"


def test_what_is_typed_instead_of_an_answer_is_read_as_if_nothing_had_been_asked() -> None:
    asked = Session(locale="fr", state=State.ASKING, asked="users")
    offered = step(asked, read("12 ans", asked, VOCABULARIES)).session
    assert offered is not None
    assert offered.offered == (Noted(question="users", value=12),)
    after = step(offered, read("15", offered, VOCABULARIES)).session
    assert after is not None
    assert after.answers == {"users": 15}
    assert after.offered == ()


@pytest.mark.parametrize(("locale", "yes", "no"), [("fr", "ouais", "nan"), ("en", "yep", "nope")])
def test_facts_are_noted_once_they_are_confirmed(locale: Locale, yes: str, no: str) -> None:
    start = Session(locale=locale, state=State.ASKING, asked="users")
    told = "on est une dizaine, c'est mon neveu qui gère, on s'est fait pirater"
    confirming = step(start, read(told, start, VOCABULARIES)).session
    assert confirming is not None
    assert (confirming.state, confirming.answers) == (State.CONFIRMING, {})
    noted = step(confirming, read(yes, confirming, VOCABULARIES)).session
    assert noted is not None
    assert noted.answers == {
        "users": 10,
        "staff": "none",
        "helper": ("friend",),
        "push": ("attack",),
    }
    assert (noted.state, noted.asked) == (State.ASKING, "state")
    for expected in ("apps", "runs", "data", "prio", None):
        noted = step(noted, on.Answer(noted.asked or "", None)).session
        assert noted is not None
        assert noted.asked == expected, "what was told is not asked again"
    assert noted.state is State.ADVICE
    left = step(confirming, read(no, confirming, VOCABULARIES)).session
    assert left is not None
    assert (left.state, left.asked, left.answers) == (State.ASKING, "users", {})


def test_what_was_told_can_be_gone_back_to_and_is_asked_after_a_new_start() -> None:
    told = Session(
        locale="fr", state=State.ASKING, asked="state", answers={"staff": "none"}, told=("staff",)
    )
    back = step(told, on.Back()).session
    assert back is not None
    assert back.asked == "staff"
    again = step(told, on.Restart()).session
    assert again is not None
    anew = step(again, on.Yes()).session
    assert anew is not None
    assert anew.told == ()


@pytest.mark.parametrize("state", [state for state in SCREENS if state is not State.LANGUAGE])
@pytest.mark.parametrize("locale", ["fr", "en"])
def test_every_button_can_be_typed(state: State, locale: Locale) -> None:
    """In either language, whatever that of the chat: what it says does what it does."""
    session = Session(
        locale="fr" if locale == "en" else "en",
        state=state,
        asked="apps",
        editing="apps",
        refining="hours",
        area="security",
        form="hybrid",
        shared="bot",
        advised=True,
        answers={"users": 12, "staff": "none"},
        pending=(Noted(question="users", value=12),),
        supposed=None,
        company="Garage Dupont",
        others=(ASIDE,),
        chosen=ASIDE.name,
        part="2",
        task="mfa",
        marks={"mfa": Marked(mark="later"), "updates": Marked(mark="done")},
        rhythm=Rhythm(day=4, minute=540),
        reviewing=True,
        stood=Stood(verdict="hybrid", split={"governance": "shared"}),
    )
    if state in {State.SUPPOSED, State.COMPARING}:
        return  # as editing, and as the list that they come from
    screen = render(session.model_copy(update={"locale": locale}), Service())
    for button in (button for row in screen.rows for button in row if button.data):
        tap = unpack(button.data or "")
        assert tap is not None
        event = typed_at(button.label.removeprefix("✓ "), session)
        assert _same(event, tap.event), button.label


def typed_at(text: str, session: Session) -> on.Event:
    event = read(text, session, VOCABULARIES)
    unread = isinstance(event, on.Unclear) and event.why in {
        Say.NOT_HERE,
        Say.NOT_AN_OPTION,
        Say.YES_OR_NO,
    }
    return (pressed(text, session) or event) if unread else event


def _same(event: on.Event, meant: on.Event) -> bool:
    if isinstance(event, on.Answer) and isinstance(meant, on.Answer):
        return (event.question, event.value) == (meant.question, meant.value)
    return event == meant


def test_more_facts_join_those_to_be_confirmed() -> None:
    first = Session(
        locale="fr",
        state=State.CONFIRMING,
        pending=(Noted(question="users", value=12), Noted(question="staff", value="none")),
    )
    more = step(first, read("non on est 15", first, VOCABULARIES)).session
    assert more is not None
    assert {fact.question: fact.value for fact in more.pending} == {"users": 15, "staff": "none"}
    lost = read("peut-être", more, VOCABULARIES)
    assert lost == on.Unclear(Say.YES_OR_NO, quote="peut-être")


def test_yes_means_nothing_where_nothing_is_to_be_confirmed() -> None:
    asked = Session(locale="fr", state=State.ASKING, asked="apps")
    assert isinstance(read("oui", asked, VOCABULARIES), on.Unclear)
    assert step(asked, on.Yes()).notices[0].say is Say.NO_CONFIRM
    confirming = Session(locale="fr", state=State.ADVICE, asked=None, advised=True)
    assert step(confirming, on.No()).notices[0].say is Say.NO_CONFIRM


@pytest.mark.parametrize("typed", ["SI", "si", "note", "go", "juste", "voilà", ",", "…", "👍"])
@pytest.mark.parametrize("state", [State.DELETING, State.RESTARTING])
def test_what_cannot_be_undone_takes_a_clear_yes(state: State, typed: str) -> None:
    session = Session(locale="fr", state=state, asked=None, advised=True)
    assert not isinstance(read(typed, session, VOCABULARIES), on.Yes)
