from tests.phone import Phone

async def test_asks(phone: Phone) -> None:
    await phone.say("/start")
    await phone.sees("1/8")
    print(phone.screen, phone.buttons)
    await phone.tap("Pourquoi")
    print(phone.screen, phone.buttons)
    await phone.tap("10 à 24")
    await phone.sees("2/8")
    print(phone.screen, phone.buttons)
