"""The screens that explain: good practices by area, and the three forms."""

from bot.pages.advising import ways
from bot.pages.assessed import advice_of
from bot.pages.screens import Pen, Screen, lines, paired, stacked
from bot.pages.wording import general_title, sign_of, steps
from dialogs import words
from dialogs.events import Forms, Tips
from scoring.advice import Form, Step
from scoring.knowledge.forms import FORMS, MOST_CHOSEN, POINTS, WHY_IT_MATTERS
from scoring.knowledge.glossary import AREAS, EFFORTS, WHEN, WHO
from scoring.knowledge.practices import BY_ID as PRACTICES

_POINTS = {point.id: point for point in POINTS}
_TIPS = 5


def tips_screen(pen: Pen) -> Screen:
    """Draw the five areas of good practice, the most urgent first."""
    advice = advice_of(pen)
    rows = [
        f"{place}. <b>{pen.say(AREAS[area].name)}</b>\n{pen.say(AREAS[area].plain)}"
        for place, area in enumerate(advice.areas, 1)
    ]
    text = lines(pen.title, pen.say(words.TIPS), *rows)
    buttons = [pen.button(AREAS[area].name, Tips(area)) for area in advice.areas]
    return Screen(text, (*paired(buttons), *ways(pen)))


def area_screen(pen: Pen) -> Screen:
    """Draw the good practices of one area that fit this company, each by its general name."""
    area = pen.session.area
    if area is None:
        raise LookupError("no area is to be shown")
    advice = advice_of(pen)
    fitting = [steps(advice)[name] for name in advice.tips[area][:_TIPS]]
    term = AREAS[area]
    text = lines(
        f"<b>{pen.say(term.name)}</b>\n{pen.say(term.plain)}",
        *(_tip(pen, place, step) for place, step in enumerate(fitting, 1)),
    )
    return Screen(text, ways(pen))


def _tip(pen: Pen, place: int, step: Step) -> str:
    practice = PRACTICES[step.id]
    when = pen.say(WHEN[practice.when])
    done = pen.say(words.DONE_WHEN, check=sign_of(practice, pen.locale))
    return (
        f"{place}. <b>{general_title(step, pen.locale)}</b>\n"
        f"{when} · {pen.say(WHO[step.who])} · {pen.say(EFFORTS[step.effort])}\n"
        f"<blockquote expandable>{pen.say(practice.body)}\n{done}</blockquote>"
    )


def forms_screen(pen: Pen) -> Screen:
    """Draw the three forms in a sentence each, the advised one said."""
    advised = advice_of(pen).verdict if pen.session.advised else None
    rows = [
        f"<b>{pen.say(term.name)}</b>{_mark(pen, shown=form == advised)}\n{pen.say(term.plain)}"
        for form, term in FORMS.items()
    ]
    text = lines(pen.title, pen.say(WHY_IT_MATTERS.text), *rows, pen.say(MOST_CHOSEN.text))
    buttons = [pen.button(term.name, Forms(form)) for form, term in FORMS.items()]
    return Screen(text, (*paired(buttons), *ways(pen)))


def _mark(pen: Pen, *, shown: bool) -> str:
    return f" · {pen.say(words.ADVISED)}" if shown else ""


def form_screen(pen: Pen) -> Screen:
    """Draw one form: its advantages and limits, and why they weigh here."""
    form = pen.session.form
    if form is None:
        raise LookupError("no form is to be shown")
    term, points = FORMS[form], advice_of(pen).forms[form]
    text = lines(
        f"<b>{pen.say(term.name)}</b>\n{pen.say(term.plain)}",
        *_points(pen, points),
    )
    return Screen(text, ways(pen))


def _points(pen: Pen, form: Form) -> list[str]:
    sides = ((words.ADVANTAGES, form.advantages), (words.LIMITS, form.limits))
    return [
        stacked(pen.head(name), *(_point(pen, p.id, applies=p.applies) for p in side))
        for name, side in sides
    ]


def _point(pen: Pen, name: str, *, applies: bool) -> str:
    point = _POINTS[name]
    if not applies:
        return f"• {pen.say(point.text)}"
    return f"• <b>{pen.say(point.text)}</b>\n{pen.say(point.because)}"
