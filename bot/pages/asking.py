"""The screens that ask: a question of the interview, or one answer to change."""

from bot.languages import listed, say
from bot.pages.assessed import advice_of
from bot.pages.changing import changed
from bot.pages.screens import Button, Pen, Rows, Screen, lines, paired, stacked
from bot.pages.wording import label
from bot.pages.words import SKIPPED_QUESTION
from dialogs.events import Advise, Answer, Back, Done, No, Pick, Skip, Speak, Unpick, Why
from dialogs.session import Locale, State
from dialogs.typed.reading import meaning, middle
from dialogs.words import (
    BACK,
    DONE,
    ENOUGH,
    LANGUAGE_NAMES,
    MEANINGS,
    MEANT,
    MEANT_EITHER,
    NEITHER,
    NOT_THAT,
    NOTED,
    NOTED_ABOUT,
    ONLY_TRIED,
    QUOTED,
    SKIP,
    STAKE_SHARPENS,
    STAKE_TURNS,
    UNKNOWN,
    WHY,
)
from scoring.knowledge.glossary import VERDICTS
from scoring.knowledge.questions import BY_ID, QUICK
from scoring.knowledge.records import Option, Question


def question_screen(pen: Pen) -> Screen:
    """Draw the question that stands, with the answer it has, if any, marked."""
    question = pen.session.question
    if question is None:
        raise LookupError(f"no question stands in {pen.session.state}")
    if pen.session.offered:
        return _offering(pen, question)
    text = lines(
        changed(pen) or _noted(pen),
        _stake(pen, question) or _supposing(pen),
        _progress(pen, question),
        pen.say(question.help) if question.help else None,
        _explained(pen, question) if pen.session.unfolded else None,
    )
    return Screen(text, (*_answers(pen, question), *_ways(pen)))


def closed_screen(pen: Pen, question: Question) -> Screen:
    """Draw a question of the interview that is answered or skipped, with what was said."""
    answers = pen.session.answers
    place = f"{QUICK.index(question) + 1}/{len(QUICK)}"
    if question.id in answers:
        given = pen.say(NOTED, answer=label(question, answers[question.id], pen.locale))
    else:
        given = pen.say(SKIPPED_QUESTION)
    return Screen(stacked(place, pen.head(question.text), f"<i>{given}</i>"))


def _offering(pen: Pen, question: Question) -> Screen:
    """Ask which answer was meant, where what was typed comes near to one or two."""
    names = [label(question, one.value, pen.locale) for one in pen.session.offered]
    if len(names) == 1:
        asked = pen.say(MEANT, option=names[0])
    else:
        quoted = (say(QUOTED, pen.locale, words=name) for name in names)
        asked = pen.say(MEANT_EITHER, options=listed(quoted, pen.locale, style="or"))
    none = NEITHER if names[1:] else NOT_THAT
    buttons = [
        pen.named(name, meaning(question, one))
        for name, one in zip(names, pen.session.offered, strict=True)
    ]
    rows = (*((button,) for button in buttons), (pen.button(none, No()),))
    return Screen(lines(f"<i>{asked}</i>", _progress(pen, question)), rows)


def _progress(pen: Pen, question: Question) -> str:
    asked = pen.head(question.text)
    if pen.session.state is not State.ASKING:
        return asked
    place = QUICK.index(question) + 1
    return f"{place}/{len(QUICK)}\n{asked}"


def _stake(pen: Pen, question: Question) -> str | None:
    """Say what an answer could do to the advice, where it is there already."""
    if pen.session.state is not State.REFINING:
        return None
    missing = {unknown.question: unknown for unknown in advice_of(pen).unknowns}
    flips = missing[question.id].flips if question.id in missing else ()
    if not flips:
        return f"<i>{pen.say(STAKE_SHARPENS)}</i>"
    verdicts = dict.fromkeys(VERDICTS[flip.verdict].word for flip in flips)
    either = listed((say(word, pen.locale) for word in verdicts), pen.locale, style="or")
    return f"<i>{pen.say(STAKE_TURNS, verdict=either)}</i>"


def _supposing(pen: Pen) -> str | None:
    """Say that an answer is only tried here: the question looks as it does where it counts."""
    if pen.session.state is not State.SUPPOSED:
        return None
    return f"<i>{pen.say(ONLY_TRIED)}</i>"


def _noted(pen: Pen) -> str | None:
    """Say back what was understood, where it was not simply a tapped option."""
    noted = pen.session.noted
    if noted is None or pen.session.state not in {State.ASKING, State.REFINING}:
        return None
    text = NOTED_ABOUT if noted.about else NOTED
    return f"<i>{pen.say(text, answer=label(BY_ID[noted.question], noted.value, pen.locale))}</i>"


def _explained(pen: Pen, question: Question) -> str:
    why = f"<blockquote>{pen.say(question.why)}</blockquote>"
    if not question.options:
        return why
    meanings = "\n".join(_meaning(pen, option) for option in question.options)
    title = pen.head(MEANINGS)
    return f"{why}\n<blockquote expandable>{title}\n{meanings}</blockquote>"


def _meaning(pen: Pen, option: Option) -> str:
    return f"<b>{pen.say(option.label)}</b> · {pen.say(option.meaning)}"


def _answers(pen: Pen, question: Question) -> Rows:
    given = pen.session.answers.get(question.id, "")
    if question.kind == "number":
        answers = [
            pen.button(
                band.label,
                Answer(question.id, band.id),
                marked=isinstance(given, int) and given == middle(band),
            )
            for band in question.bands
        ]
    elif question.kind == "one_of":
        answers = [
            pen.button(option.label, Answer(question.id, option.id), marked=option.id == given)
            for option in question.options
        ]
    else:
        answers = [_tick(pen, question, option) for option in question.options]
    unknown = pen.button(UNKNOWN, Answer(question.id, None), marked=given is None)
    last: tuple[Button, ...] = (unknown,)
    if question.kind == "several_of":
        last = (unknown, pen.button(DONE, Done(question.id), style="primary"))
    return (*paired(answers), last)


def _tick(pen: Pen, question: Question, option: Option) -> Button:
    picked = option.id in pen.session.picks
    event = Unpick(question.id, option.id) if picked else Pick(question.id, option.id)
    return pen.button(option.label, event, marked=picked)


def _ways(pen: Pen) -> Rows:
    if pen.session.state is State.REFINING:
        around = [pen.button(ENOUGH, Advise())]
    elif pen.session.state is State.ASKING and pen.session.asked == QUICK[0].id:
        around = []  # there is nothing before it
    else:
        around = [pen.button(BACK, Back())]
    around.append(pen.button(SKIP, Skip()))
    if not pen.session.unfolded:
        around.append(pen.button(WHY, Why()))
    if pen.session.state in {State.ASKING, State.REFINING}:
        around.append(language_button(pen))
    return tuple(tuple(around[i : i + 2]) for i in range(0, len(around), 2))


def language_button(pen: Pen) -> Button:
    """Draw the button that goes on in the other language, in its own name."""
    other: Locale = "en" if pen.locale == "fr" else "fr"
    return pen.named(LANGUAGE_NAMES[other], Speak(other))
