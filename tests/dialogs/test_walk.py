"""A person who does anything at all, anywhere, in any order."""

from collections import Counter
from unicodedata import normalize

from hypothesis import assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.vocabulary import VOCABULARIES
from dialogs import events as on
from dialogs.companies import listed
from dialogs.effects import NO_REVIEW
from dialogs.interview import LOOKED_AT
from dialogs.machine import step
from dialogs.session import OF_COMPANY, Session, State, Told
from dialogs.typed.reading import read
from dialogs.words import Say
from scoring.answers import Answer
from scoring.knowledge.questions import QUESTIONS, QUICK
from scoring.knowledge.records import Question
from scoring.profile import Profile

WAYS = [
    on.Start(), on.Skip(), on.Why(), on.Advise(), on.Split(), on.Language(), on.Help(),
    on.Privacy(), on.Restart(), on.Delete(), on.Export(), on.Edit(), on.Tips(), on.Forms(),
    on.Speak("fr"), on.Speak("en"), on.No(), on.Card(), on.Report(),
    on.Tips("security"), on.Forms("hybrid"), on.Companies(), on.Companies(1), on.Add(), on.Look(0),
    on.Look(1), on.Look(99), on.Open(), on.Versus(), on.Rename(), on.Remove(),
    on.Picture(), on.Shade(dark=True), on.Shade(dark=False), on.Share(),
    on.Share("advice"), on.Share("bot"),
    on.Start(subject="tips_security"), on.Start(subject="costs"), on.Start(subject="no such"),
    on.Start("en", subject="forms", code="cci-lyon"),
    on.Tips("security"), on.Forms("hybrid"), on.Plan(), on.Plan("2"), on.Plan("marked"),
    on.Task("mfa"), on.Mark("mfa", "done"), on.Mark("mfa", "open"), on.Mark("updates", "later"),
    on.Remind(), on.Weekly(4), on.Weekly(minute=555), on.Zones(), on.Zone("Africa/Dakar"),
    on.Review(), on.Stop(), on.Stop("tip"), on.Confirm(),
]  # fmt: skip

LASTING: list[on.Event] = [
    on.Mark("mfa", "done"), on.Mark("mfa", "later"), on.Mark("updates", "never"), on.Stop("tip"),
    on.Stop("unfinished"), on.Stop("review"), on.Start(), on.Edit(), on.Plan(),
]  # fmt: skip

NAMES = [
    "Martin",
    "MARTIN",
    "Dupont & <Cie>",
    "Plan",
    "back",
    "12",
    "\n",
    "x" * 41,
    "É",
    "E\u0301",
]

TYPED = [
    "12", "10-15", "oui", "non", "back", "aide", "bonjour", "une pane", "excel macros", "12 ans",
    "fait", "pas pour nous", "stop", "rappels", "mardi 9h30",
    "on est 12, mon neveu gère", "un ransomware, c'est moi qui gère", "1, 2", "prix et sécurité",
    "image", "on est 15 maintenant",
]  # fmt: skip

PLACES: dict[type[object], State] = {
    on.Advise: State.ADVICE,
    on.Split: State.SPLIT,
    on.Why: State.WHY,
    on.Help: State.HELP,
    on.Privacy: State.PRIVACY,
    on.Language: State.LANGUAGE,
    on.Restart: State.RESTARTING,
    on.Delete: State.DELETING,
}


def values(question: Question) -> st.SearchStrategy[Answer]:
    """Every answer that a question may have, `None` too."""
    ids = [option.id for option in question.options]
    if question.kind == "number":
        return st.none() | st.integers(question.least, question.most)
    if question.kind == "one_of":
        return st.none() | st.sampled_from(ids)
    free = [one for one in ids if one != question.exclusive]
    several = st.lists(
        st.sampled_from(free), min_size=1, max_size=question.max_picks or 5, unique=True
    ).map(lambda picks: tuple(one for one in ids if one in picks))
    alone = [st.just((question.exclusive,))] if question.exclusive else []
    return st.one_of(st.none(), several, *alone)


def told(company: Told, *but: str) -> str:
    """All that is held of a company, but for its name."""
    return company.model_dump_json(include=set(OF_COMPANY) - {*but})


class Walk(RuleBasedStateMachine):
    """The session is `None` once the person has been forgotten."""

    session: Session | None = None
    before: Session | None = None

    @initialize(locale=st.sampled_from(["fr", "en", None]))
    def starts(self, locale: str | None) -> None:
        self.session = step(None, on.Start(locale)).session  # type: ignore[arg-type]  # sampled

    def does(self, event: on.Event | on.Tap) -> Session | None:
        """Do something that is not an answer: no answer may change by it."""
        before = self.session
        if before and before.question and isinstance(event, on.Why):
            self.session = step(before, event).session  # folds out under the question
            return self.session
        kept = before.model_copy(deep=True) if before else None
        after, notices = step(before, event)
        assert before == kept, "the session given was changed"
        if before and after and after.interview == before.interview:
            assert after.answers == before.answers
        assert after is None or after.revision >= (before.revision if before else 0)
        wanted = PLACES.get(type(event))
        assert after is None or wanted in {None, after.state} or notices, f"{event}: no word"
        self.session = after
        return after

    @rule(event=st.sampled_from(WAYS))
    def goes(self, event: on.Event) -> None:
        self.does(event)

    @precondition(lambda self: self.session)
    @rule()
    def goes_back(self) -> None:
        before = self.session
        after = self.does(on.Back())
        if before and before.state is State.ASKING and before.locale and after:
            ids = [question.id for question in QUICK]
            place = ids.index(before.asked or "")
            assert after.asked == ids[max(0, place - 1)]

    @precondition(lambda self: self.session and self.session.question)
    @rule(data=st.data())
    def answers(self, data: st.DataObject) -> None:
        before = self.session
        assert before is not None
        question = before.question
        assert question is not None
        value = data.draw(values(question))
        after = step(before, on.Answer(question.id, value)).session
        assert after is not None
        assert after.answers == {**before.answers, question.id: value}
        assert after.revision == before.revision + 1
        self.session = after

    @precondition(lambda self: self.session and self.session.question)
    @rule(data=st.data())
    def ticks(self, data: st.DataObject) -> None:
        before = self.session
        assert before is not None
        question = before.question
        assert question is not None
        assume(question.kind == "several_of")
        option = data.draw(st.sampled_from([option.id for option in question.options]))
        ways: list[on.Event] = [on.Pick(question.id, option), on.Unpick(question.id, option)]
        event = data.draw(st.sampled_from(ways))
        once = step(before, event).session
        assert once is not None
        if once.revision == before.revision:
            assert once.answers == before.answers
            twice = step(once, event).session
            assert twice == once, "a double tap did something"
        self.session = once

    @precondition(lambda self: self.session and self.session.picks)
    @rule()
    def is_done(self) -> None:
        before = self.session
        assert before is not None
        question = before.question
        assert question is not None
        after = step(before, on.Done(question.id)).session
        assert after is not None
        assert after.answers[question.id] == before.picks
        self.session = after

    @precondition(lambda self: self.session)
    @rule(event=st.sampled_from(WAYS), age=st.integers(1, 9))
    def taps_an_old_button(self, event: on.Event, age: int) -> None:
        assert self.session is not None
        assume(self.session.revision - age != on.LASTING)
        old = on.Tap(event, self.session.interview, self.session.revision - age)
        after, notices = step(self.session, old)
        assert after == self.session
        assert [notice.say for notice in notices] == [Say.OUTDATED]

    @precondition(lambda self: self.session)
    @rule(event=st.sampled_from(LASTING))
    def taps_a_button_that_stays_good(self, event: on.Event) -> None:
        """Twice is as once, and no answer changes."""
        assert self.session is not None
        tap = on.Tap(event, self.session.interview, on.LASTING)
        once = self.does(tap)
        assert step(once, tap).session == once
        other = on.Tap(event, self.session.interview + 1, on.LASTING)
        if event in on.OF_CHAT:
            assert step(once, other).session == once
        else:
            assert [one.say for one in step(once, other).notices] == [Say.OUTDATED]

    @precondition(lambda self: self.session)
    @rule(question=st.sampled_from(QUESTIONS), data=st.data())
    def answers_another_question(self, question: Question, data: st.DataObject) -> None:
        assert self.session is not None
        asked = self.session.question
        assume(asked is None or asked.id != question.id)
        forged = on.Tap(
            on.Answer(question.id, data.draw(values(question))),
            self.session.interview,
            self.session.revision,
        )
        after, notices = step(self.session, forged)
        assert after == self.session
        assert notices

    @precondition(lambda self: self.session)
    @rule(typed=st.text(max_size=80) | st.sampled_from(TYPED))
    def types(self, typed: str) -> None:
        assert self.session is not None
        before = self.session
        event = read(typed, before, VOCABULARIES)
        self.session = step(before, event).session

    @precondition(lambda self: self.session and self.session.state is State.RESTARTING)
    @rule()
    def starts_again(self) -> None:
        before = self.session
        assert before is not None
        after = step(before, on.Yes()).session
        assert after is not None
        assert (after.interview, after.answers) == (before.interview + 1, {})
        assert after.locale == before.locale
        self.session = after

    @precondition(lambda self: self.session and self.session.state is State.DELETING)
    @rule()
    def is_forgotten(self) -> None:
        assert step(self.session, on.Yes()).session is None
        self.session = None

    @precondition(lambda self: self.session and self.session.state in LOOKED_AT)
    @rule(event=st.sampled_from([on.Open(), on.Rename(), on.Remove(), on.Versus()]))
    def does_something_with_a_company(self, event: on.Event) -> None:
        self.does(event)

    @precondition(lambda self: self.session and self.session.state is State.NAMING)
    @rule(typed=st.sampled_from(NAMES) | st.text(max_size=50))
    def gives_a_name(self, typed: str) -> None:
        before = self.session
        assert before is not None
        after = self.does(read(typed, before, VOCABULARIES))
        assert after is not None
        if len(after.others) > len(before.others):
            assert (after.interview, after.answers) == (before.interview + 1, {})

    @precondition(lambda self: self.session and self.session.state is State.REMOVING)
    @rule()
    def erases_one_company(self) -> None:
        before = self.session
        assert before is not None
        after = step(before, on.Yes()).session
        assert after is not None
        left = {each.name for each in listed(before)} - {before.chosen} or {""}
        assert {each.name for each in listed(after)} == left
        self.session = after

    @precondition(lambda self: self.session and self.session.interview > 1)
    @rule(event=st.sampled_from(WAYS), data=st.data())
    def taps_a_button_of_another_company(self, event: on.Event, data: st.DataObject) -> None:
        assert self.session is not None
        earlier = data.draw(st.integers(1, self.session.interview - 1))
        after, notices = step(self.session, on.Tap(event, earlier, self.session.revision))
        assert after == self.session
        assert [notice.say for notice in notices] == [Say.OUTDATED]

    @precondition(lambda self: self.session is None)
    @rule()
    def comes_back(self) -> None:
        assert step(None, on.Help()).session is None
        self.session = step(None, on.Start("fr")).session

    @invariant()
    def companies_never_mix(self) -> None:
        before, after = self.before, self.session
        self.before = after
        if before is None or after is None:
            return
        names = [normalize("NFKC", each.name).casefold() for each in listed(after)]
        assert len(set(names)) == len(names)
        assert after.interview >= before.interview, "a number was used again"
        if after.interview == before.interview:
            # Who wants nothing more to come by itself means every company.
            aside, still = ([told(each, *NO_REVIEW) for each in s.others] for s in (before, after))
            assert Counter(still) <= Counter(aside), "a company put aside has changed"
            return
        known = {(each.name, told(each)) for each in listed(before)}
        for each in listed(after):
            assert told(each) == told(Told()) or (each.name, told(each)) in known

    @invariant()
    def can_always_go_on(self) -> None:
        """From anywhere, a few steps back lead to a question or to the advice."""
        session = self.session
        if session is None:
            return
        Profile(answers=session.answers)
        assert Session.model_validate_json(session.model_dump_json()) == session
        if session.locale is None:
            session = step(session, on.Speak("en")).session
        for _ in range(4):
            assert session is not None
            if session.state in {State.ASKING, State.ADVICE}:
                return
            session = step(session, on.Back()).session
        raise AssertionError(f"no way on from {self.session}")


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
