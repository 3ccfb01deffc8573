"""The card and the report: when they come, and what they say."""

from simulator.images import size_of
from tests.journeys.talks import advised, reach
from tests.phone import Phone
from tests.simulated import Simulator

SIZE = (1080, 1350)


async def pictures(phone: Phone) -> list[dict[str, object]]:
    await phone.quiet()
    return [one for one in phone.answers if "photo" in one]


async def test_the_card_comes_with_the_first_advice_and_the_screen_moves_below_it(
    phone: Phone,
) -> None:
    await advised(phone)
    [card] = await pictures(phone)
    assert size_of(await phone.picture()) == SIZE
    caption = await phone.hears("Externalisé · ")
    assert caption["message_id"] == card["message_id"]
    assert "en interne" in caption["caption"]
    assert phone.bubble is not None
    assert phone.bubble["message_id"] > caption["message_id"]
    assert [one for one in phone.answers if "reply_markup" in one] == [phone.bubble]
    await phone.tap("Modifier")
    await phone.tap("Vos informaticiens")
    await phone.tap("2 à 4 personnes")
    await phone.sees("D’abord")
    assert len(await pictures(phone)) == 1, "later changes edit the text only"


async def test_the_card_s_button_sends_it_again(english_phone: Phone) -> None:
    phone = english_phone
    await advised(phone)
    await phone.tap("Card")
    first, again = await pictures(phone)
    assert first["caption"] == again["caption"]
    await phone.sees("What would change this")
    assert list(phone.messages)[-1] == phone.bubble, "the screen stands below"


async def test_a_dark_card_for_whoever_wishes_one(phone: Phone) -> None:
    await advised(phone)
    light = await phone.picture()
    await phone.say("/sombre")
    await phone.hears("/clair")
    dark = await phone.picture()
    assert size_of(dark) == SIZE
    assert dark != light


async def test_before_the_advice_there_is_no_card(phone: Phone) -> None:
    await reach(phone, 3)
    for command in ("/carte", "/rapport"):
        await phone.say(command)
        await phone.hears("6 questions")
    assert not await pictures(phone)


async def test_a_new_interview_ends_with_a_new_card(phone: Phone) -> None:
    await advised(phone)
    await phone.say("/recommencer")
    await phone.tap("Oui, recommencer")
    await phone.sees("1/8")
    for _ in range(8):
        await phone.say("/passer")
    await phone.sees("à trancher")
    assert len(await pictures(phone)) == 2


async def test_a_picture_that_telegram_loses_is_sent_again(
    phone: Phone, simulator: Simulator
) -> None:
    simulator.fault(method="sendPhoto", times=2, error_code=500)
    await advised(phone)
    assert len(await pictures(phone)) == 1


async def test_the_report_comes_as_a_document_in_the_language_of_the_chat(
    phone: Phone, english_phone: Phone
) -> None:
    for one, command, name, said in (
        (phone, "/rapport", "dsi-de-poche.pdf", "Externalisé"),
        (english_phone, "/report", "pocket-cio.pdf", "Outsourced"),
    ):
        await advised(one)
        await one.say(command)
        assert (await one.document(name)).startswith(b"%PDF-")
        await one.hears(said)


async def test_the_report_s_button_sends_it(english_phone: Phone) -> None:
    phone = english_phone
    await advised(phone)
    await phone.tap("PDF report")
    assert await phone.document("pocket-cio.pdf")
    await phone.sees("What would change this")
