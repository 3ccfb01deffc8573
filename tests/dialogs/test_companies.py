"""Several companies in one talk: what is told of one never shows up in another."""

from typing import Final
from unicodedata import normalize

import pytest
from hypothesis import assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.vocabulary import VOCABULARIES
from dialogs import events as on
from dialogs.companies import LONGEST_NAME, MOST, PAGE, cleaned, listed, untouched
from dialogs.lifting import read as read_again
from dialogs.lifting import written
from dialogs.machine import step
from dialogs.session import Session, State
from dialogs.typed.reading import read
from dialogs.words import Say
from scoring.answers import Answer
from tests.dialogs.test_walk import values
from tests.dialogs.typed.test_typing import NAUGHTY

names = st.sampled_from(["Martin", "MARTIN", "Dupont & <Cie>", "Plan", "12", "É", "E\u0301"])
BEGUN: Final = Session(locale="fr", state=State.ASKING)


def does(session: Session, *events: on.Event) -> Session:
    """Do one thing after the other, none of which is refused."""
    for event in events:
        after, notices = step(session, event)
        assert after is not None
        assert {notice.say for notice in notices} <= {Say.CARD}, event
        session = after
    return session


def place(session: Session, name: str) -> int:
    return [each.name for each in listed(session)].index(name)


class Adviser(RuleBasedStateMachine):
    """Someone who goes from company to company; `held` is what they know to have told of each."""

    session: Session
    held: dict[str, dict[str, Answer]]
    current: str

    @initialize()
    def starts(self) -> None:
        self.session, self.held, self.current = BEGUN, {"": {}}, ""
        self.turns = {1: self.current}

    def turns_to(self, name: str) -> None:
        """The talk is about a company, maybe anew: by a number that no button bears yet."""
        self.current = name
        assert self.session.interview > max(self.turns)
        self.turns[self.session.interview] = name

    @rule(name=names)
    def adds(self, name: str) -> None:
        naming = does(self.session, on.Companies(), on.Add())
        after, notices = step(naming, on.Name(cleaned(name)))
        assert after is not None
        if any(alike(name, each) for each in self.held):
            assert [notice.say for notice in notices] == [Say.NAME_TAKEN]
            return
        self.session = after
        name = cleaned(name)
        self.held[name] = {}
        if untouched(naming):  # it has a name now, and is the one that was asked for
            del self.held[""]
            self.current = name
        else:
            self.turns_to(name)

    @rule(data=st.data())
    def opens(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.held)))
        self.session = does(self.session, on.Look(place(self.session, name)), on.Open())
        if name != self.current:
            self.turns_to(name)

    @rule(data=st.data(), new=names)
    def renames(self, data: st.DataObject, new: str) -> None:
        name = data.draw(st.sampled_from(sorted(self.held)))
        new = cleaned(new)
        assume(alike(name, new) or not any(alike(new, each) for each in self.held))
        look = on.Look(place(self.session, name))
        self.session = does(self.session, look, on.Rename(), on.Name(new))
        self.held = {new if each == name else each: told for each, told in self.held.items()}
        self.current = new if name == self.current else self.current

    @rule(data=st.data())
    def erases(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.held)))
        look = on.Look(place(self.session, name))
        self.session = does(self.session, look, on.Remove(), on.Yes())
        alone = len(self.held) == 1
        del self.held[name]
        self.held = self.held or {"": {}}
        if name == self.current:
            self.turns_to(self.session.company)
        nothing = untouched(self.session) and not self.session.others
        assert nothing or not alone
        assert self.session.state is (State.ASKING if nothing else State.COMPANIES)

    @rule()
    def begins_anew(self) -> None:
        self.session = does(self.session, on.Restart(), on.Yes())
        self.held[self.current] = {}
        self.turns_to(self.current)

    @rule(data=st.data())
    def answers(self, data: st.DataObject) -> None:
        self.session = does(self.session, on.Start())
        question = self.session.question
        assume(question is not None)
        assert question is not None
        value = data.draw(values(question))
        self.session = does(self.session, on.Answer(question.id, value))
        self.held[self.current] = {**self.held[self.current], question.id: value}

    @rule()
    def skips_to_the_advice(self) -> None:
        self.session = does(self.session, on.Start())
        while self.session.question:
            self.session = does(self.session, on.Skip())
        assert self.session.state is State.ADVICE

    @rule(data=st.data())
    def taps_a_button_of_another_company(self, data: st.DataObject) -> None:
        assume(self.session.interview > 1)
        earlier = data.draw(st.integers(1, self.session.interview - 1))
        events: list[on.Event] = [on.Skip(), on.Answer("users", 3), on.Yes(), on.Open()]
        event = data.draw(st.sampled_from(events))
        after, notices = step(self.session, on.Tap(event, earlier, self.session.revision))
        assert after == self.session
        assert [notice.say for notice in notices] == [Say.OUTDATED]

    @invariant()
    def each_company_has_what_was_told_of_it(self) -> None:
        assert {each.name: each.answers for each in listed(self.session)} == self.held
        assert len(self.session.others) + 1 == len(self.held)
        assert self.session.company == self.current

    @invariant()
    def it_is_read_as_it_was_written(self) -> None:
        assert read_again(written(self.session)) == self.session


def alike(one: str, other: str) -> bool:
    return normalize("NFKC", one).casefold() == normalize("NFKC", other).casefold()


TestAdviser = Adviser.TestCase
TestAdviser.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


@pytest.mark.parametrize("typed", [*NAUGHTY, "Plan", "conseil", "Add a company", "1", "?"])
def test_whatever_is_typed_where_a_name_is_asked_is_a_name_or_is_refused(typed: str) -> None:
    naming = does(BEGUN, on.Answer("users", 12), on.Companies(), on.Add())
    event = read(typed, naming, VOCABULARIES)
    after, notices = step(naming, event)
    assert after is not None
    if notices:
        assert after == naming
        assert notices[0].say in {Say.NAME_EMPTY, Say.NAME_TOO_LONG}
        assert len(notices[0].quote) <= LONGEST_NAME
        return
    assert after.company == cleaned(typed)
    assert 0 < len(after.company) <= LONGEST_NAME
    assert len(after.company.splitlines()) == 1
    assert after.answers == {}
    assert after.others[0].answers == {"users": 12}


@pytest.mark.parametrize("typed", ["retour", "Back", "annuler", "Cancel", "non"])
def test_who_only_types_can_leave_the_name_open(typed: str) -> None:
    naming = does(BEGUN, on.Companies(), on.Add())
    after = does(naming, read(typed, naming, VOCABULARIES))
    assert (after.state, after.company) == (State.COMPANIES, "")


def adviser_of(count: int) -> Session:
    """Someone with so many companies, each with an answer of its own."""
    session = does(BEGUN, on.Add(), on.Name("Company 01"), on.Answer("users", 1))
    for number in range(2, count + 1):
        name = f"Company {number:02}"
        session = does(session, on.Add(), on.Name(name), on.Answer("users", number))
    return session


def test_there_are_so_many_and_no_more() -> None:
    full = adviser_of(MOST)
    after, notices = step(full, on.Add())
    assert after == full
    assert [(notice.say, notice.n) for notice in notices] == [(Say.TOO_MANY_COMPANIES, MOST)]
    room = does(full, on.Look(0), on.Remove(), on.Yes(), on.Add())
    assert room.state is State.NAMING


def test_the_list_is_turned_page_by_page_and_come_back_to() -> None:
    session = does(adviser_of(2 * PAGE + 1), on.Companies())
    last = does(session, on.Companies(99))
    assert last.page == 2
    back = does(last, on.Look(PAGE), on.Back())
    assert (back.state, back.page) == (State.COMPANIES, 1)
    assert does(back, on.Back(), on.Companies()).page == 0


@pytest.mark.parametrize(
    ("typed", "event"),
    [
        ("2", on.Look(1)),
        ("company 03", on.Look(2)),
        ("suite", on.Companies(1)),
        ("ajouter", on.Add()),
        ("99", on.Unclear(Say.NOT_HERE, quote="99")),
    ],
)
def test_what_is_typed_at_the_list(typed: str, event: on.Event) -> None:
    session = does(adviser_of(3), on.Companies())
    assert read(typed, session, VOCABULARIES) == event


def test_erase_said_of_one_company_is_not_said_of_all() -> None:
    session = does(adviser_of(3), on.Companies(), on.Look(0))
    assert read("effacer", session, VOCABULARIES) == on.Remove()
    asked = does(session, on.Remove())
    again = read("Effacer", asked, VOCABULARIES)
    assert does(asked, again).place == asked.place, "it is asked still, of this one alone"
    assert read("oui", asked, VOCABULARIES) == on.Yes()
    assert [each.name for each in listed(does(asked, on.Yes()))] == ["Company 02", "Company 03"]


@pytest.mark.parametrize(
    ("typed", "event"),
    [("stop", on.Stop("tip")), ("fait", on.Mark("mfa", "done")), ("Plan", on.Name("Plan"))],
)
def test_what_is_said_to_a_tip_is_no_name(typed: str, event: on.Event) -> None:
    asked = does(adviser_of(2), on.Add())
    told = asked.model_copy(update={"rung": "tip", "tipped": ("mfa",)})
    assert read(typed, told, VOCABULARIES) == event
    assert read(typed, asked, VOCABULARIES) == on.Name(typed)


def test_a_company_s_name_leads_to_it_from_anywhere_but_never_before_an_answer() -> None:
    named = (on.Add(), on.Name("12"), on.Add(), on.Name("Ébéniste Noé"), on.Add(), on.Name("Zoé"))
    session = does(BEGUN, *named)
    assert read("12", session, VOCABULARIES) == on.Answer("users", 12, told=True)
    assert read("ÉBÉNISTE noé", session, VOCABULARIES) == on.Look(1)
    assert read("Ébéniste", session, VOCABULARIES) == on.Unclear(Say.NOT_A_FIGURE, quote="Ébéniste")


def test_two_companies_are_compared_once_both_have_their_advice() -> None:
    session = does(adviser_of(2), on.Look(0))
    assert [notice.say for notice in step(session, on.Versus()).notices] == [Say.NOT_COMPARED]
    both = does(session, on.Open(), *[on.Skip()] * 7, on.Look(1), on.Open(), *[on.Skip()] * 7)
    assert does(both, on.Look(0), on.Versus()).state is State.VERSUS
    assert step(does(both, on.Look(1)), on.Versus()).notices, "with itself"
