"""Which rules apply, by what was answered and by country."""

from collections.abc import Iterator, Sequence

from scoring.advice import Warn
from scoring.facts import Facts
from scoring.grammar import parse
from scoring.knowledge.records import Jurisdiction
from scoring.knowledge.rules import COUNTRY_JURISDICTIONS, RULES
from scoring.triggers import Truth, holds


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
    ['own_keys', 'local_law']
    """
    for rule in sorted(RULES, key=lambda rule: -rule.severity):
        here = reaches(rule.jurisdictions, facts)
        if here is not False and holds(parse(rule.trigger), facts):
            yield Warn(rule=rule.id, known=here is True)
