"""What is typed about companies: a name where one is asked for, else one of the list."""

from collections.abc import Mapping
from typing import Final

from dialogs.companies import cleaned, listed, place_of
from dialogs.events import Add, Back, Companies, Event, Help, Look, Name, Remove, Versus
from dialogs.plain import plain
from dialogs.session import Session, State

#: All else that is typed where a name is asked for is the name, "Plan" and "Conseil" too.
_NO_NAME: Final[Mapping[str, Event]] = {
    "retour": Back(), "back": Back(), "annuler": Back(), "cancel": Back(), "non": Back(),
    "no": Back(), "aide": Help(), "help": Help(),
}  # fmt: skip
#: Said of one company, these do not mean all that is held.
_ERASES: Final = frozenset(
    {"effacer", "efface", "supprimer", "supprime", "erase", "delete", "remove", "enlever"}
)
_COMPARES: Final = frozenset({"comparer", "compare", "comparison"})
_ADDS: Final = frozenset({"ajouter", "ajoute", "nouvelle", "add", "new"})
_GOES_ON: Final = frozenset({"suite", "la suite", "suivant", "suivante", "next", "more"})


def named(typed: str) -> Event:
    """Understand what was typed where a name is asked for."""
    return _NO_NAME.get(plain(typed)) or Name(cleaned(typed))


def beside(typed: str, session: Session) -> Event | None:
    """Understand what was typed where companies are shown, before it is taken for another way."""
    words = plain(typed)
    if session.state is State.COMPANY and words in _COMPARES:
        return Versus()
    if session.state is not State.COMPANIES:
        erases = session.state in {State.COMPANY, State.REMOVING} and words in _ERASES
        return Remove() if erases else None  # where it is asked already, it takes a yes
    if words in _ADDS:
        return Add()
    if words in _GOES_ON:
        return Companies(session.page + 1)
    if words.isdecimal() and 1 <= int(words) <= len(listed(session)):
        return Look(int(words) - 1)
    return called(typed, session)


def called(typed: str, session: Session) -> Look | None:
    """Give the company whose name was typed, where there are several."""
    name = cleaned(typed)
    place = place_of(session, name) if name and session.others else None
    return None if place is None else Look(place)
