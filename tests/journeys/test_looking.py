"""Looking rather than reading: what an answer changed, before beside after, pictures."""

import pytest

from simulator.images import size_of
from tests.journeys.talks import advised, reach
from tests.journeys.test_changing import export
from tests.journeys.test_papers import pictures
from tests.phone import Phone, plain

WIDTH = 1080
#: Two telling answers of a company with a language, as the tests below tap them.
FR: dict[str, str] = {
    "if": "Et si…", "staff": "Vos informaticiens", "team": "5 personnes ou plus",
    "keep": "Garder cette réponse", "turned": "Le conseil change : Externalisé", "before": "Avant",
    "refine": "Affiner", "picture": "Image", "split": "Qui fait quoi", "why": "Pourquoi ?",
    "costs": "Coûts", "plan": "Plan d’action", "back": "Retour", "stays": "Le conseil reste",
    "enough": "Cela suffit", "edit": "Modifier", "yes": "Oui, notez", "no": "Non",
    "advice": "D’abord :", "users": "Personnes équipées",
    "tried": "Cette réponse est seulement essayée",
}  # fmt: skip
EN: dict[str, str] = {
    "if": "What if…", "staff": "Your own IT people", "team": "5 people or more",
    "keep": "Keep this answer", "turned": "The advice turns: Outsourced", "before": "Before",
    "refine": "Refine", "picture": "Picture", "split": "Who does what", "why": "Why?",
    "costs": "Costs", "plan": "Plan of action", "back": "Back", "stays": "The advice stays",
    "enough": "That is enough", "edit": "Change", "yes": "Yes, note it", "no": "No",
    "advice": "First of all:", "users": "People with a screen",
    "tried": "Your answer is only tried here",
}  # fmt: skip


@pytest.fixture(params=["fr", "en"])
async def talk(
    request: pytest.FixtureRequest, phone: Phone, english_phone: Phone
) -> tuple[Phone, dict[str, str]]:
    """Somebody whom the advice has reached, and the words of their language."""
    one, words = (phone, FR) if request.param == "fr" else (english_phone, EN)
    await advised(one)
    return one, words


Told = tuple[Phone, dict[str, str]]


async def test_a_changed_answer_says_what_it_changed_until_one_goes_elsewhere(talk: Told) -> None:
    phone, words = talk
    await phone.tap(words["edit"])
    await phone.tap(words["staff"])
    await phone.tap(words["team"])
    shown = await phone.sees(f"{words['staff']}")
    assert plain(shown["text"]).startswith(plain(words["staff"]))
    await phone.sees(words["turned"])
    await phone.tap(words["split"])
    await phone.tap(words["back"])
    await phone.sees(words["advice"])
    assert plain(words["turned"]) not in plain(phone.screen)


async def test_the_same_answer_again_says_nothing(talk: Told) -> None:
    phone, words = talk
    await phone.tap(words["edit"])
    await phone.tap(words["staff"])
    await phone.tap("✓")
    await phone.sees(words["advice"])
    assert not plain(phone.screen).startswith(plain(words["staff"]))


async def test_the_next_question_says_what_the_last_answer_changed(talk: Told) -> None:
    phone, words = talk
    await phone.tap(words["refine"])
    await phone.waits(lambda: words["enough"] in phone.buttons, "a question to refine")
    first = phone.screen.split("\n\n")[1]
    await phone.tap(phone.buttons[0])
    for done in ("Valider", "Done"):
        if done in phone.buttons:
            await phone.tap(done)
    await phone.waits(lambda: first not in phone.screen, "another question")
    assert words["enough"] in phone.buttons
    said = plain(phone.screen).split("\n\n")[0]
    told = ("Le conseil", "Rien ne change") if words is FR else ("The advice", "Nothing changes")
    assert any(plain(one) in said for one in told)
    await phone.tap(words["enough"])
    await phone.sees(words["advice"])


async def test_what_if_stands_side_by_side_and_is_kept_by_one_tap(talk: Told) -> None:
    phone, words = talk
    await phone.tap(words["if"])
    await phone.tap(words["staff"])
    await phone.sees(words["tried"])
    await phone.tap(words["team"])
    shown = await phone.sees(words["turned"])
    [table] = [one for one in shown["entities"] if one["type"] == "pre"]
    rows = shown["text"][table["offset"] : table["offset"] + table["length"]].splitlines()
    assert words["before"] in rows[0]
    pairs = [row for row in rows if "→" in row]
    assert len(pairs) >= 4
    assert len({row.index("→") for row in pairs}) == 1, "two columns"
    assert max(map(len, rows)) <= 30
    await phone.tap(words["keep"])
    await phone.sees(words["turned"])
    await phone.sees(words["advice"])
    await phone.tap(words["edit"])
    await phone.sees(f"{words['staff']} · {words['team']}")


async def test_what_if_is_kept_or_left_by_a_word_too(phone: Phone) -> None:
    await advised(phone)
    for word, staff in (("non", "bit"), ("oui", "team")):
        await phone.say("/conseil")
        await phone.tap("Et si…")
        await phone.tap("Vos informaticiens")
        await phone.tap("5 personnes ou plus")
        await phone.sees("Avant")
        await phone.say(word)
        await phone.quiet()
        assert (await export(phone))["answers"]["staff"] == staff


@pytest.mark.parametrize("typed", [("on est 60 maintenant", "we are 60 now")])
async def test_facts_are_told_after_the_advice(talk: Told, typed: tuple[str, str]) -> None:
    phone, words = talk
    said = typed[0] if words is FR else typed[1]
    await phone.tap(words["plan"])
    await phone.sees(words["plan"])
    await phone.say(said)
    await phone.sees(f"{words['users']} · 17 → 60")
    await phone.tap(words["no"])
    await phone.sees(words["plan"])
    assert words["back"] in phone.buttons
    await phone.say(said)
    await phone.sees(f"{words['users']} · 17 → 60")
    await phone.tap(words["yes"])
    await phone.sees(f"{words['users']} : 60" if words is FR else f"{words['users']}: 60")
    await phone.sees(words["advice"])


async def test_a_page_within_a_page_is_there_again_after_a_no(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Les trois formes")
    await phone.tap("Hybridation")
    await phone.sees("Avantages")
    await phone.say("on a embauché un informaticien")
    await phone.sees("Vos informaticiens · Quelqu’un, en plus → Une personne")
    await phone.say("/retour")
    await phone.sees("Avantages")


async def test_each_page_is_had_as_a_picture(talk: Told) -> None:
    phone, words = talk
    seen: list[bytes] = []
    for page in ("split", "why", "costs"):
        await phone.tap(words[page])
        await phone.waits(lambda: words["picture"] in phone.buttons, "a page with a picture")
        await phone.tap(words["picture"])
        await phone.quiet()
        picture = await phone.picture()
        assert (size_of(picture) or ())[:1] == (WIDTH,)
        seen.append(picture)
        caption = (await pictures(phone))[-1]["caption"]
        assert "·" not in str(caption).splitlines()[0]
        await phone.tap(words["back"])
    assert len(set(seen)) == 3
    assert len(await pictures(phone)) == 4, "the card, and three pages"


async def test_the_ground_wished_for_holds_for_all_pictures(phone: Phone) -> None:
    await advised(phone)
    await phone.tap("Qui fait quoi")
    await phone.tap("Image")
    await phone.hears("/sombre")
    light = await phone.picture()
    await phone.say("/sombre")
    await phone.hears("En interne : pilotage")
    dark = await phone.picture()
    assert light != dark
    assert size_of(light) == size_of(dark)
    await phone.say("/retour")
    await phone.tap("Carte")
    await phone.hears("/clair")
    await phone.say("/couts")
    await phone.say("image")
    await phone.hears("Répartition conseillée : ")
    await phone.hears("/clair")
    assert (await export(phone))["dialogue"]["dark"] is True


async def test_where_there_is_nothing_to_draw_words_say_so(phone: Phone) -> None:
    await reach(phone, 1)
    for _ in range(8):
        await phone.say("/passer")
    await phone.sees("à trancher")
    shown = len(await pictures(phone))
    await phone.tap("Coûts")
    await phone.say("image")
    await phone.hears("répondez d’abord")
    assert len(await pictures(phone)) == shown


async def test_the_last_question_stands_above_the_card_with_its_answer(talk: Told) -> None:
    phone, words = talk
    await phone.quiet()
    card = next(at for at, one in enumerate(phone.messages) if "photo" in one)
    above = plain(phone.messages[card - 1]["text"])
    assert above.startswith("8/8")
    assert ("Noté : Le prix" if words is FR else "Noted: The price") in above
    assert "reply_markup" not in phone.messages[card - 1]


async def test_a_skipped_last_question_says_so(phone: Phone) -> None:
    await reach(phone, 8)
    await phone.tap("Passer")
    await phone.sees("Externalisé")
    await phone.quiet()
    card = next(at for at, one in enumerate(phone.messages) if "photo" in one)
    assert plain(phone.messages[card - 1]["text"]).endswith("Question passée.")
