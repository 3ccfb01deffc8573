"""The screens of the advice: verdict, reasons, who does what, good practices, the three forms."""

from functools import lru_cache

from bot.asking import language_button
from bot.screens import Button, Pen, Rows, Screen, lines, paired, stacked
from bot.wording import fact, label
from dialogs import words
from dialogs.events import Advise, Back, Edit, Event, Forms, Help, Restart, Split, Tips, Why
from dialogs.words import (
    ADVICE,
    BACK,
    CHANGE,
    FORMS_BUTTON,
    HELP_BUTTON,
    RESTART,
    SPLIT,
    TIPS_BUTTON,
    TITLES,
    WHY,
)
from scoring import Advice, Profile, assess
from scoring.advice import Form, Reason
from scoring.knowledge.forms import CRITERIA as SAYINGS
from scoring.knowledge.forms import FORMS, MOST_CHOSEN, POINTS
from scoring.knowledge.glossary import (
    AREAS,
    CERTAINTIES,
    CRITERIA,
    DISCLAIMER,
    EFFORTS,
    FUNCTIONS,
    MODES,
    OWNERS,
    VERDICTS,
    WHEN,
    WHO,
)
from scoring.knowledge.practices import PRACTICES
from scoring.knowledge.questions import BY_ID
from scoring.knowledge.records import Criterion, Practice
from scoring.knowledge.rules import RULES
from scoring.texts import Text

_PRACTICES = {practice.id: practice for practice in PRACTICES}
_RULES = {rule.id: rule for rule in RULES}
_POINTS = {point.id: point for point in POINTS}
_FIRST = 3
_TIPS = 5
_FEW = 3


@lru_cache(maxsize=512)
def _assessed(answers: str) -> Advice:
    return assess(Profile.model_validate_json(answers))


def advice_of(pen: Pen) -> Advice:
    """Give the advice for the answers so far; the same answers are assessed once."""
    return _assessed(Profile(answers=pen.session.answers).model_dump_json())


def advice_screen(pen: Pen) -> Screen:
    """Draw the advice: what it is and how sure, why, what would change it, what to do first."""
    advice = advice_of(pen)
    head = VERDICTS[advice.verdict]
    text = lines(
        f"<b>{pen.say(head.word)}</b> · {pen.say(CERTAINTIES[advice.certainty].name)}\n"
        f"{pen.say(head.summary)}",
        stacked(_because(pen, advice), _changing(pen, advice), _in_charge(pen, advice)),
        _first_actions(pen, advice),
        _rules(pen, advice),
        f"<i>{pen.say(DISCLAIMER)}</i>",
    )
    ways: list[tuple[Text, Event]] = [
        (SPLIT, Split()),
        (WHY, Why()),
        (TIPS_BUTTON, Tips()),
        (FORMS_BUTTON, Forms()),
        (CHANGE, Edit()),
        (RESTART, Restart()),
        (HELP_BUTTON, Help()),
    ]
    buttons = [pen.button(text_, event) for text_, event in ways]
    return Screen(text, paired([*buttons, language_button(pen)]))


def _for(advice: Advice) -> list[Reason]:
    return [reason for reason in advice.reasons if reason.strength > 0]


def _because(pen: Pen, advice: Advice) -> str | None:
    facts = [_fact(pen, reason) for reason in _for(advice)[:_FEW]]
    return pen.say(words.BECAUSE, facts=pen.joined(facts)) if facts else None


def _fact(pen: Pen, reason: Reason) -> str:
    return fact(reason.question, pen.session.answers[reason.question], pen.locale)


def _changing(pen: Pen, advice: Advice) -> str:
    if not advice.flips:
        return pen.say(words.NOTHING_FLIPS)
    flip = advice.flips[0]
    question = BY_ID[flip.question]
    return pen.say(
        words.FLIPS,
        question=question.short,
        answer=label(question, flip.answer, pen.locale),
        verdict=VERDICTS[flip.verdict].word,
    )


def _in_charge(pen: Pen, advice: Advice) -> str:
    return pen.say(words.IN_CHARGE, owner=OWNERS[advice.owner])


def _first_actions(pen: Pen, advice: Advice) -> str:
    shown = [_PRACTICES[action.id] for action in advice.actions[:_FIRST]]
    rows = [f"{place}. {_task(pen, practice)}" for place, practice in enumerate(shown, 1)]
    return stacked(f"<b>{pen.say(words.FIRST)}</b>", *rows)


def _task(pen: Pen, practice: Practice) -> str:
    return pen.say(
        words.TASK,
        title=practice.title,
        who=WHO[practice.who],
        effort=EFFORTS[practice.effort],
    )


def _rules(pen: Pen, advice: Advice) -> str | None:
    titles = [pen.say(_RULES[warning.rule].title) for warning in advice.warnings[:_FEW]]
    return pen.say(words.RULES, rules=pen.joined(titles)) if titles else None


def why_screen(pen: Pen) -> Screen:
    """Draw what speaks for the verdict and against it, by criterion, and what is not known."""
    advice = advice_of(pen)
    head = VERDICTS[advice.verdict]
    certainty = CERTAINTIES[advice.certainty]
    against = [reason for reason in advice.reasons if reason.strength < 0][:_FEW]
    text = lines(
        f"<b>{pen.say(TITLES[pen.session.state])}</b>",
        f"<b>{pen.say(head.word)}</b>. {pen.say(head.plain)} {pen.say(certainty.plain)}",
        pen.say(words.TRIALS, n=_shown(advice)),
        *(_criterion(pen, criterion, _for(advice)) for criterion in CRITERIA),
        _listed(pen, words.AGAINST, [_fact(pen, reason) for reason in against]),
        _unknowns(pen, advice),
        _details(pen, advice),
    )
    return Screen(text, _ways(pen))


def _shown(advice: Advice) -> int:
    """Never all of a hundred: the trials test answers and weights, not the model itself."""
    return max(5, min(95, round(100 * advice.acceptability[advice.verdict])))


def _criterion(pen: Pen, criterion: Criterion, reasons: list[Reason]) -> str | None:
    facts = [_fact(pen, reason) for reason in reasons if reason.criterion == criterion]
    if not facts:
        return None
    return f"<b>{pen.say(CRITERIA[criterion].name)}</b>\n{_sentence(pen.joined(facts))}"


def _sentence(clause: str) -> str:
    return clause[:1].upper() + clause[1:] + "."


def _listed(pen: Pen, title: Text, facts: list[str]) -> str | None:
    return f"<b>{pen.say(title)}</b>\n{_sentence(pen.joined(facts))}" if facts else None


def _unknowns(pen: Pen, advice: Advice) -> str | None:
    """What "I don't know" and what was skipped leave open, among the questions already asked."""
    open_ = [unknown for unknown in advice.unknowns if BY_ID[unknown.question].part == "quick"]
    shorts = [pen.say(BY_ID[unknown.question].short) for unknown in open_[:_FEW]]
    return _listed(pen, words.UNKNOWNS, shorts)


def _details(pen: Pen, advice: Advice) -> str:
    rules = "\n".join(
        f"<b>{pen.say(_RULES[w.rule].title)}</b>. {pen.say(_RULES[w.rule].say)}"
        for w in advice.warnings[:_FEW]
    )
    sayings = "\n".join(
        f"<b>{pen.say(CRITERIA[name].name)}</b>. {pen.say(saying.text)}"
        for name, saying in SAYINGS.items()
    )
    folded = [f"<blockquote expandable>{part}</blockquote>" for part in (rules, sayings) if part]
    return "\n".join(folded)


def split_screen(pen: Pen) -> Screen:
    """Draw who should run each of the eight functions."""
    advice = advice_of(pen)
    rows = [
        f"<b>{pen.say(FUNCTIONS[name].name)}</b> · {pen.say(MODES[cell.mode].name)}\n"
        f"{pen.say(FUNCTIONS[name].plain)}"
        for name, cell in advice.functions.items()
    ]
    legend = "\n".join(
        f"<b>{pen.say(mode.name)}</b> · {pen.say(mode.plain)}" for mode in MODES.values()
    )
    text = lines(
        f"<b>{pen.say(TITLES[pen.session.state])}</b>",
        *rows,
        _in_charge(pen, advice),
        f"<blockquote expandable>{legend}</blockquote>",
    )
    return Screen(text, _ways(pen))


def tips_screen(pen: Pen) -> Screen:
    """Draw the five areas of good practice, the most urgent first."""
    advice = advice_of(pen)
    rows = [
        f"{place}. <b>{pen.say(AREAS[area].name)}</b>\n{pen.say(AREAS[area].plain)}"
        for place, area in enumerate(advice.areas, 1)
    ]
    text = lines(f"<b>{pen.say(TITLES[pen.session.state])}</b>", pen.say(words.TIPS), *rows)
    buttons = [pen.button(AREAS[area].name, Tips(area)) for area in advice.areas]
    return Screen(text, (*paired(buttons), *_ways(pen)))


def area_screen(pen: Pen) -> Screen:
    """Draw the good practices of one area that fit this company."""
    area = pen.session.area
    if area is None:
        raise LookupError("no area is to be shown")
    fitting = [_PRACTICES[name] for name in advice_of(pen).tips[area][:_TIPS]]
    term = AREAS[area]
    text = lines(
        f"<b>{pen.say(term.name)}</b>\n{pen.say(term.plain)}",
        *(_tip(pen, place, practice) for place, practice in enumerate(fitting, 1)),
    )
    return Screen(text, _ways(pen))


def _tip(pen: Pen, place: int, practice: Practice) -> str:
    when = pen.say(WHEN[practice.when])
    done = pen.say(words.DONE_WHEN, check=practice.done_when)
    return (
        f"{place}. <b>{pen.say(practice.title)}</b>\n"
        f"{when} · {pen.say(WHO[practice.who])} · {pen.say(EFFORTS[practice.effort])}\n"
        f"<blockquote expandable>{pen.say(practice.body)}\n{done}</blockquote>"
    )


def forms_screen(pen: Pen) -> Screen:
    """Draw the three forms in a sentence each, the advised one said."""
    advised = advice_of(pen).verdict if pen.session.advised else None
    rows = [
        f"<b>{pen.say(term.name)}</b>{_mark(pen, shown=form == advised)}\n{pen.say(term.plain)}"
        for form, term in FORMS.items()
    ]
    text = lines(f"<b>{pen.say(TITLES[pen.session.state])}</b>", *rows, pen.say(MOST_CHOSEN.text))
    buttons = [pen.button(term.name, Forms(form)) for form, term in FORMS.items()]
    return Screen(text, (*paired(buttons), *_ways(pen)))


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
    return Screen(text, _ways(pen))


def _points(pen: Pen, form: Form) -> list[str]:
    sides = ((words.ADVANTAGES, form.advantages), (words.LIMITS, form.limits))
    return [
        stacked(f"<b>{pen.say(title)}</b>", *(_point(pen, p.id, applies=p.applies) for p in side))
        for title, side in sides
    ]


def _point(pen: Pen, name: str, *, applies: bool) -> str:
    point = _POINTS[name]
    if not applies:
        return f"• {pen.say(point.text)}"
    return f"• <b>{pen.say(point.text)}</b>\n{pen.say(point.because)}"


def _ways(pen: Pen) -> Rows:
    back: tuple[Button, ...] = (pen.button(BACK, Back()),)
    nested = pen.session.area or pen.session.form
    return ((*back, pen.button(ADVICE, Advise())),) if nested and pen.session.advised else (back,)
