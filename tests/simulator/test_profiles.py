"""How the bot presents itself, in each language."""

from tests.phone import Phone
from tests.simulated import Simulator


async def test_names_and_descriptions(simulator: Simulator, phone: Phone) -> None:
    for method, name in (
        ("MyName", "name"),
        ("MyDescription", "description"),
        ("MyShortDescription", "short_description"),
    ):
        await simulator.call(f"set{method}", **{name: "Pocket CIO"})
        await simulator.call(f"set{method}", language_code="fr", **{name: "DSI de poche"})
        french = await simulator.call(f"get{method}", language_code="fr")
        assert french["result"] == {name: "DSI de poche"}
        assert (await simulator.call(f"get{method}"))["result"] == {name: "Pocket CIO"}
        assert (await phone.bot("fr-BE"))[name] == "DSI de poche"
        assert (await phone.bot("de"))[name] == "Pocket CIO"
        await simulator.call(f"set{method}", language_code="fr", **{name: ""})
        assert (await phone.bot("fr"))[name] == "Pocket CIO"
    assert (await simulator.call("getMe"))["result"]["first_name"] == "Pocket CIO"


async def test_commands_by_scope_and_language(simulator: Simulator, phone: Phone) -> None:
    async def offered(language: str) -> list[str]:
        return [one["description"] for one in (await phone.bot(language))["commands"]]

    async def offer(description: str, **where: object) -> None:
        commands = [{"command": "help", "description": description}]
        await simulator.call("setMyCommands", commands=commands, **where)

    assert await offered("fr") == []
    await offer("Everywhere")
    await offer("Partout", language_code="fr")
    assert (await offered("fr"), await offered("en")) == (["Partout"], ["Everywhere"])
    await offer("In private", scope={"type": "all_private_chats"})
    assert await offered("fr") == ["In private"]
    await offer("Here", scope={"type": "chat", "chat_id": phone.chat})
    assert await offered("fr") == ["Here"]
    told = await simulator.call("getMyCommands", language_code="fr")
    assert told["result"] == [{"command": "help", "description": "Partout"}]
    for scope in ({"type": "chat", "chat_id": phone.chat}, {"type": "all_private_chats"}):
        await simulator.call("deleteMyCommands", scope=scope)
    await simulator.call("deleteMyCommands", language_code="fr")
    assert await offered("fr") == ["Everywhere"]
    await simulator.call("deleteMyCommands", language_code="fr")
    group = await simulator.group(phone)
    await offer("In groups", scope={"type": "all_group_chats"})
    assert (await phone.at(group).bot("fr"))["commands"][0]["description"] == "In groups"


async def test_the_menu_button(simulator: Simulator) -> None:
    assert (await simulator.call("getChatMenuButton"))["result"] == {"type": "commands"}
    await simulator.call("setChatMenuButton", menu_button={"type": "default"})
    await simulator.call("setChatMenuButton")
    assert (await simulator.call("getChatMenuButton"))["result"] == {"type": "default"}
