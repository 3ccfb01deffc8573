"""How the bot presents itself: name, descriptions, commands, each by language."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Key = tuple[str, str]  # scope and language, either may be empty


@dataclass(slots=True)
class Profile:
    """What a bot has set about itself."""

    names: dict[str, str]
    descriptions: dict[str, str] = field(default_factory=dict[str, str])
    short_descriptions: dict[str, str] = field(default_factory=dict[str, str])
    commands: dict[Key, list[Json]] = field(default_factory=dict[Key, list[Json]])
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})

    def commands_for(self, language: str, chat: int, kind: str) -> list[Json]:
        """Give the commands that a phone offers: the closest scope, then the language."""
        everywhere = "all_private_chats" if kind == "private" else "all_group_chats"
        for scope in (f"chat:{chat}", everywhere, ""):
            for tag in (language, ""):
                if found := self.commands.get((scope, tag)):
                    return found
        return []


def by_language(texts: dict[str, str], language: str) -> str:
    """Give a text in this language, else the one for all others."""
    return texts.get(language) or texts.get("", "")
