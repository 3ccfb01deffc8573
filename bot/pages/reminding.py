"""When reminders come, and what they say."""

from collections.abc import Iterator
from typing import Final

from bot.buttons import HOURS
from bot.languages import say
from bot.pages.acting import marked_lines, progress
from bot.pages.assessed import advice_of
from bot.pages.companies import headed
from bot.pages.screens import Button, Pen, Screen, lines, paired, stacked
from bot.pages.wording import called, sign_of, steps
from dialogs import follow_words, words
from dialogs.events import Back, Edit, Mark, Plan, Review, Start, Stop, Weekly, Zone, Zones
from dialogs.hours import ZONES, zone_of
from dialogs.machine import Notice
from dialogs.words import BACK, Say
from scoring.knowledge.glossary import EFFORTS, VERDICTS, WHO
from scoring.knowledge.practices import BY_ID as PRACTICES
from scoring.knowledge.questions import BY_ID

_MARKS_TOLD: Final = 10


def reminders_screen(pen: Pen) -> Screen:
    """Draw what comes by itself, and when."""
    rhythm = pen.session.rhythm
    days = [
        pen.button(name, Weekly(day=day), marked=rhythm is not None and rhythm.day == day)
        for day, name in enumerate(follow_words.DAYS)
    ]
    hours = [
        pen.named(
            f"✓ {_time(pen, minute)}" if rhythm and rhythm.minute == minute else _time(pen, minute),
            Weekly(minute=minute),
        )
        for minute in HOURS
    ]
    review = follow_words.REVIEW_ON if pen.session.review else follow_words.REVIEW_OFF
    text = lines(pen.title, *_tips(pen), pen.say(review))
    return Screen(
        text,
        (
            *paired(days),
            *(paired(hours) if rhythm else ()),
            *paired(_changes(pen)),
            (pen.button(BACK, Back()),),
        ),
    )


def _tips(pen: Pen) -> Iterator[str]:
    rhythm = pen.session.rhythm
    if rhythm is None:
        yield pen.say(follow_words.TIPS_OFF)
        return
    yield pen.say(
        follow_words.TIPS_ON,
        day=follow_words.EVERY[rhythm.day],
        time=_time(pen, rhythm.minute),
        zone=follow_words.CLOCKS[zone_of(pen.session)],
    )
    yield pen.say(follow_words.TYPE_A_TIME)


def _changes(pen: Pen) -> Iterator[Button]:
    if pen.session.rhythm:
        yield pen.button(follow_words.CLOCK_BUTTON, Zones())
        yield pen.button(follow_words.STOP_TIPS, Stop("tip"))
    if pen.session.review:
        yield pen.button(follow_words.STOP_REVIEW, Stop("review"))
    else:
        yield pen.button(follow_words.REVIEW_BUTTON, Review())


def _time(pen: Pen, minute: int) -> str:
    hour, rest = divmod(minute, 60)
    text = follow_words.HOUR_AND_MINUTES if rest else follow_words.HOUR
    return say(text, pen.locale, hour=hour, minutes=f"{rest:02}")


def zones_screen(pen: Pen) -> Screen:
    """Ask for the time zone, by places."""
    here = zone_of(pen.session)
    text = lines(pen.title, pen.say(follow_words.ZONE_NOTE))
    buttons = [
        pen.button(follow_words.PLACES[name], Zone(name), marked=name == here) for name in ZONES
    ]
    return Screen(text, (*paired(buttons), (pen.button(BACK, Back()),)))


def reminder(pen: Pen, notice: Notice) -> Screen | None:
    """Draw what comes by itself, with buttons that stay good; None where it has no object now."""
    screen = _reminder(pen, notice)
    return screen and headed(pen, screen)


def _reminder(pen: Pen, notice: Notice) -> Screen | None:
    if notice.say is Say.UNFINISHED:
        return _unfinished(pen)
    if not pen.session.advised:
        return None
    return _review(pen) if notice.say is Say.REVIEW else _tip(pen, notice.practice)


def _unfinished(pen: Pen) -> Screen | None:
    if pen.session.asked is None:
        return None
    question = BY_ID[pen.session.asked].text
    text = stacked(pen.say(follow_words.UNFINISHED, question=question), pen.say(follow_words.ONCE))
    go_on = pen.lasting(follow_words.GO_ON, Start(), style="primary")
    return Screen(text, ((go_on,), (pen.lasting(follow_words.NEVER_AGAIN, Stop("unfinished")),)))


def _tip(pen: Pen, name: str) -> Screen | None:
    practice = PRACTICES.get(name)
    if practice is None:
        return None
    step = steps(advice_of(pen)).get(name)
    who = step.who if step else practice.who
    text = lines(
        stacked(
            pen.say(follow_words.TIP),
            f"<b>{called(name, step, pen.locale)}</b>",
            f"{pen.say(WHO[who])} · {pen.say(EFFORTS[practice.effort])}",
        ),
        pen.say(practice.body),
        f"<i>{pen.say(words.DONE_WHEN, check=sign_of(practice, pen.locale))}</i>",
    )
    buttons = [
        pen.lasting(label, Mark(name, mark)) for mark, label in follow_words.MARK_BUTTONS.items()
    ]
    return Screen(text, paired([*buttons, pen.lasting(follow_words.STOP_BUTTON, Stop("tip"))]))


def _review(pen: Pen) -> Screen:
    stood = pen.session.stood
    then = (
        pen.say(follow_words.REVIEW_THEN, verdict=VERDICTS[stood.verdict].word) if stood else None
    )
    marked = list(marked_lines(pen))
    left = len(marked) - _MARKS_TOLD
    text = lines(
        stacked(pen.say(follow_words.REVIEW), then),
        stacked(
            progress(pen) or pen.say(follow_words.NO_MARKS),
            *marked[:_MARKS_TOLD],
            pen.say(words.MORE_DUE, n=left) if left > 0 else None,
        ),
        pen.say(follow_words.REVIEW_ASKS),
    )
    buttons = [
        pen.lasting(follow_words.MY_ANSWERS, Edit(), style="primary"),
        pen.lasting(words.PLAN_BUTTON, Plan()),
        pen.lasting(follow_words.STOP_BUTTON, Stop("review")),
    ]
    return Screen(text, paired(buttons))
