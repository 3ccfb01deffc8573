"""From /start to the advice."""

import json
import re

from tests.journeys.talks import advised, reach
from tests.judges import judge
from tests.phone import Phone
from tests.simulated import Simulator


async def test_a_baker_reaches_an_advice_in_nine_taps(phone: Phone) -> None:
    await phone.say("/start")
    await phone.sees("Combien de personnes utilisent un ordinateur")
    await phone.tap("10 à 24")
    await phone.sees("Noté : environ 17.")
    await phone.sees("Parmi vos salariés, qui s’occupe de l’informatique")
    await phone.tap("Quelqu’un, en plus")
    await phone.sees("vont-ils tenir")
    await phone.tap("Oui, ça tient")  # stands alone, so it goes on by itself
    await phone.sees("d’où vient-il")
    await phone.tap("Du commerce")
    await phone.sees("qui fait tourner au quotidien")
    await phone.tap("L’éditeur, en ligne")
    await phone.sees("la plus sensible")
    await phone.tap("Identités, paie, banque")
    await phone.sees("Qu’est-ce qui vous presse")
    await phone.tap("Rien de tout cela")
    await phone.sees("Qu’est-ce qui compte le plus")
    await phone.tap("Le prix")
    await phone.sees("8/8")
    assert len(phone.answers) == 1, "the whole interview is one bubble"
    await phone.tap("Ne plus y penser")  # the last of two picks, so it goes on by itself
    bubble = await phone.sees("Ce qui changerait le conseil")
    bold = bubble["entities"][0]
    assert (bold["type"], bold["offset"], bold["length"]) == ("bold", 0, len("Externalisé"))
    await phone.sees("Responsable, chez vous : la personne qui s’en occupe déjà")


async def test_a_software_firm_reaches_another_advice_in_english(english_phone: Phone) -> None:
    phone = english_phone
    await phone.say("/start")
    await phone.sees("How many people use a computer")
    await phone.tap("25 to 49")
    await phone.tap("Someone, on the side")
    await phone.tap("All rests on one person")
    await phone.tap("Overloaded, worn out")
    await phone.tap("Done")
    await phone.tap("It is our product")
    await phone.tap("Our own people")
    await phone.tap("Entrusted by clients")
    await phone.tap("A client or insurer")
    await phone.tap("Done")
    await phone.tap("Staying in control")
    await phone.tap("Relieving the team")
    await phone.sees("Hybrid · ")
    await phone.sees("What would change this")


async def test_every_question_says_how_far_it_is_and_no_other_screen_does(phone: Phone) -> None:
    progress = re.compile(r"\b[1-8]/8\b")
    for question in range(1, 9):
        await phone.say("/start")
        if question == 1:
            await reach(phone, 1)
        await phone.sees(f"{question}/8")
        await phone.tap("Je ne sais pas")
    await phone.sees("Responsable, chez vous")
    for label in ("Qui fait quoi", "Pourquoi ?", "Bonnes pratiques", "Les trois formes", "Coûts"):
        await phone.tap(label)
        assert not progress.search(phone.screen), phone.screen
        await phone.tap("Retour")
        await phone.sees("Responsable, chez vous")


async def test_knowing_nothing_leaves_all_open(phone: Phone) -> None:
    await phone.say("/start")
    for question in range(1, 9):
        await phone.sees(f"{question}/8")
        await phone.tap("Je ne sais pas")
    await phone.sees(" · à trancher")
    await phone.sees("Une question aiderait à trancher")
    await phone.tap("Pourquoi ?")
    await phone.sees("Ce que nous ignorons")


async def test_a_person_who_only_types_reaches_the_advice(phone: Phone) -> None:
    await phone.say("/start")
    for typed, seen in (
        ("une petite dizaine", "Noté : environ 10."),
        ("3", "Noté : 2 à 4 personnes."),
        ("débordé", "3/8"),
        ("valider", "4/8"),
        ("2", "Noté : Du commerce, relié."),
        ("our own people", "Noté : Nos salariés."),
        ("je sais pas", "Noté : je ne sais pas."),
        ("panne", "7/8"),
        ("valider", "8/8"),
        ("garder la main", "8/8"),
        ("1", "Responsable, chez vous"),
    ):
        await phone.say(typed)
        await phone.sees(seen)
    await phone.waits(
        lambda: sum("reply_markup" in one for one in phone.answers) == 1,
        "only the newest bubble keeps its keyboard",
    )


async def test_start_in_the_middle_shows_the_question_and_later_the_advice(phone: Phone) -> None:
    await reach(phone, 3)
    await phone.say("/start")
    await phone.sees("3/8")
    await phone.say("/start sharing")
    await phone.sees("3/8")
    for place in range(4, 9):
        await phone.tap("Passer")
        await phone.sees(f"{place}/8")
    await phone.tap("Passer")
    await phone.sees("Responsable, chez vous")
    await phone.say("/start")
    await phone.sees("Responsable, chez vous")


async def test_a_phone_in_another_language_chooses_first(simulator: Simulator) -> None:
    for language in ("de", None):
        phone = await simulator.phone("Kim", language)
        await phone.say("/start")
        await phone.sees("Dans quelle langue parlons-nous ?\nWhich language shall we speak?")
        assert phone.buttons == ["Français", "English"]
        await phone.say("bonjour")
        await phone.hears("Choose a language first")
        await phone.tap("English")
        await phone.sees("1/8")


async def test_the_advice_leads_everywhere_and_back(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Qui fait quoi")
    await phone.sees("Sauvegarde et secours")
    await phone.tap("Retour")
    await phone.tap("Pourquoi ?")
    await phone.sees("Sur 100 essais")
    await phone.tap("Retour")
    await phone.tap("Bonnes pratiques")
    await phone.sees("cinq domaines")
    await phone.tap("Continuité")
    await phone.sees("C’est fait quand")
    await phone.tap("Retour")
    await phone.sees("cinq domaines")
    await phone.tap("Retour")
    await phone.tap("Les trois formes")
    await phone.tap("Internalisation")
    await phone.sees("Contrôle complet")
    await phone.tap("Conseil")
    await phone.sees("Ce qui changerait le conseil")


async def test_commands_and_words_of_both_languages_work_in_any_chat(phone: Phone) -> None:
    await advised(phone)
    for typed, seen in (
        ("/conseil", "Ce qui changerait le conseil"),
        ("/advice", "Ce qui changerait le conseil"),
        ("/astuces", "cinq domaines"),
        ("tips", "cinq domaines"),
        ("/pourquoi", "Pourquoi ce conseil"),
        ("Why?", "Pourquoi ce conseil"),
        ("/modifier", "Vos réponses"),
        ("Edit", "Vos réponses"),
        ("/langue", "Dans quelle langue"),
        ("/language", "Dans quelle langue"),
        ("/recommencer", "Recommencer à la première question"),
        ("/restart@pocket_cio_bot", "Recommencer à la première question"),
        ("/confidentialite", "Ce qui est gardé"),
        ("PRIVACY", "Ce qui est gardé"),
        ("/supprimer", "Effacer tout"),
        ("delete", "Effacer tout"),
        ("/aide", "Comment ça marche"),
        ("help", "Comment ça marche"),
        ("/plan", "Plan d’action"),
        ("/affiner", "Votre réponse"),
        ("refine", "Votre réponse"),
        ("/couts", "Prix français"),
        ("/regles", "Les règles qui peuvent"),
        ("rules", "Les règles qui peuvent"),
        ("et si", "Rien ne change dans votre dossier"),
        ("/retour", "Ce qui changerait le conseil"),
    ):
        await phone.say(typed)
        await phone.sees(seen)


async def test_the_advice_is_not_given_before_the_questions(phone: Phone) -> None:
    await reach(phone, 7)
    await phone.say("/conseil")
    await phone.hears("Le conseil vient après 2 questions encore")
    await phone.sees("7/8")


async def test_the_requests_are_those_of_the_bot_api(simulator: Simulator, phone: Phone) -> None:
    await advised(phone)
    await phone.say("/export")
    exported = json.loads(await phone.document("pocket-cio"))
    assert exported["language"] == "fr"
    judge(await simulator.calls())
