"""The rules that apply: those of one's country, and what they ask of whoever runs a function."""

from tests.journeys.talks import advised, reach
from tests.phone import Phone

CERTIFIED = "Seulement chez un hébergeur certifié pour les données de santé"


async def hold_health_data(phone: Phone) -> None:
    """Reach the advice of a company that holds health data."""
    await reach(phone, 6)
    await phone.tap("Santé ou social")
    await phone.tap("Rien de tout cela")
    await phone.tap("Le prix")
    await phone.tap("Ne plus y penser")


async def test_rules_name_their_place_until_the_country_is_known(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Règles")
    await phone.sees("Votre pays n’est pas encore connu")
    await phone.sees("Cyberassurance : plainte sous 72 heures (en France)")
    await phone.sees("→ Faites écrire au contrat que le prestataire vous alerte sous 24 heures")
    await phone.say("/affiner")
    while "Suisse" not in phone.buttons:
        before = phone.screen
        await phone.tap("Passer")
        await phone.waits(lambda: phone.screen != before, "another question")  # noqa: B023
    await phone.tap("Suisse")
    await phone.say("/regles")
    await phone.sees("En Suisse : règles à vérifier")
    assert "(en " not in phone.screen
    assert "Cyberassurance" not in phone.screen


async def test_where_a_rule_limits_the_split_the_country_is_asked_first(phone: Phone) -> None:
    await hold_health_data(phone)
    await phone.tap("Qui fait quoi")
    await phone.sees(f"En France : {CERTIFIED.lower()}")
    await phone.say("/affiner")
    await phone.sees("Dans quel pays")
    await phone.tap("France")
    await phone.say("/repartition")
    await phone.sees(CERTIFIED)
    await phone.say("/affiner")
    await phone.sees("en place")


async def test_a_rule_of_elsewhere_limits_nothing(phone: Phone) -> None:
    await hold_health_data(phone)
    await phone.say("/affiner")
    await phone.sees("Dans quel pays")
    await phone.tap("Belgique")
    await phone.say("/repartition")
    await phone.sees("Qui fait quoi")
    assert "hébergeur certifié" not in phone.screen
