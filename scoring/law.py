"""Which rules apply, by what was answered and by country, and what they limit."""

from collections.abc import Iterator, Sequence
from typing import Final

from scoring.advice import Warn
from scoring.facts import Facts
from scoring.grammar import parse
from scoring.knowledge.records import Function, Jurisdiction
from scoring.knowledge.rules import BY_ID, COUNTRY_JURISDICTIONS, JURISDICTIONS, RULES
from scoring.triggers import Truth, holds

GRAVE: Final = 4  # the severity from which a rule may close a form, or cost a licence or a market


def reaches(jurisdictions: Sequence[Jurisdiction], facts: Facts) -> Truth:
    """Say whether the law of some places is that of the company; None without its country.

    >>> reaches(["FR", "UK"], Facts({"country": "gb"})), reaches(["FR"], Facts({"country": "be"}))
    (True, False)
    >>> reaches(["FR"], Facts({})), reaches(["ANY"], Facts({})), reaches([], Facts({}))
    (None, True, True)
    """
    if not jurisdictions or "ANY" in jurisdictions:
        return True
    country = facts.of("country")
    if country is None:
        return None
    return not set(COUNTRY_JURISDICTIONS[str(country[0])]).isdisjoint(jurisdictions)


def warnings(facts: Facts) -> Iterator[Warn]:
    """Give the rules whose trigger holds, the most severe first, but for those of elsewhere.

    >>> [warning.rule for warning in warnings(Facts({"country": "us"}))]
    ['own_keys', 'us_law']
    """
    for rule in sorted(RULES, key=lambda rule: -rule.severity):
        here = reaches(rule.jurisdictions, facts)
        if here is not False and holds(parse(rule.trigger), facts):
            yield Warn(rule=rule.id, known=here is True, where=places(rule.jurisdictions, facts))


def places(jurisdictions: Sequence[Jurisdiction], facts: Facts) -> tuple[Jurisdiction, ...]:
    """Name the places whose law it is, each once, where the country is not known.

    France is in the Union.

    >>> places(["EU", "FR", "UK"], Facts({})), places(["FR"], Facts({"country": "fr"}))
    (('EU', 'UK'), ())
    """
    if reaches(jurisdictions, facts) is not None:
        return ()
    within = {"FR", "LU"} if "EU" in jurisdictions else set[str]()
    return tuple(place for place in JURISDICTIONS if place in jurisdictions and place not in within)


def conditions(function: Function, facts: Facts, warned: Sequence[Warn]) -> tuple[str, ...]:
    """Give the rules, of those warned of, under whose condition alone a function may leave.

    What stays in-house has none.

    >>> facts = Facts({"data": "health", "country": "fr"}, modes={"continuity": "outsourced"})
    >>> conditions("continuity", facts, tuple(warnings(facts)))
    ('hds',)
    """
    if facts.modes[function] == "in_house":
        return ()
    return tuple(warn.rule for warn in warned if function in BY_ID[warn.rule].limits)


def waits_for_country(facts: Facts) -> bool:
    """Say whether a grave rule may apply, and only the country would tell.

    >>> waits_for_country(Facts({"data": "health"})), waits_for_country(Facts({"data": "ordinary"}))
    (True, False)
    """
    return any(not warn.known and BY_ID[warn.rule].severity >= GRAVE for warn in warnings(facts))
