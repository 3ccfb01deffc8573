"""Several companies in one chat: one is talked about, the others are put aside.

A company is known by its name; one alone may be without.
"""

import unicodedata
from typing import Final

from dialogs.plain import plain
from dialogs.session import OF_COMPANY, Dossier, Session, Told
from dialogs.words import Say

#: A chat is one row, read and written at each update: see docs/decisions/0020.
MOST: Final = 60
LONGEST_NAME: Final = 40
#: Companies on a page of their list.
PAGE: Final = 8
#: What joins parts of an emoji, and letters of some scripts.
_JOINERS: Final = "\u200c\u200d"
#: Controls, marks of direction and the like, halves of letters, and letters of nobody else.
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co"})


def listed(session: Session) -> tuple[Dossier, ...]:
    """Give every company of this chat in the order of their names, the nameless one first."""
    companies = (_current(session), *session.others)
    return tuple(sorted(companies, key=lambda each: (plain(each.name), each.name)))


def place_of(session: Session, name: str) -> int | None:
    """Give the place in the list of the company with this name, or None."""
    names = [_same(each.name) for each in listed(session)]
    return names.index(_same(name)) if _same(name) in names else None


def looked_at(session: Session) -> Dossier | None:
    """Give the company looked at, if there is one."""
    place = None if session.chosen is None else place_of(session, session.chosen)
    return None if place is None else listed(session)[place]


def is_current(session: Session, name: str) -> bool:
    """Tell whether the talk is about the company with this name."""
    return _same(session.company) == _same(name)


def untouched(session: Session) -> bool:
    """Tell whether the company talked about has neither a name nor an answer yet."""
    return not session.company and all(
        getattr(session, name) == getattr(Told(), name) for name in OF_COMPANY
    )


def cleaned(typed: str) -> str:
    r"""Give a name as it is kept: in one line, without what cannot be seen.

    >>> cleaned(" Boulangerie\n Martin ")
    'Boulangerie Martin'
    """
    seen = (
        letter
        for letter in unicodedata.normalize("NFC", typed)
        if letter.isspace() or letter in _JOINERS or unicodedata.category(letter) not in _UNSEEN
    )
    return " ".join("".join(seen).split()).strip(_JOINERS)


def fault_of(session: Session, name: str) -> Say | None:
    """Say what is wrong with a name for the company that is to have it, if anything is."""
    if not name:
        return Say.NAME_EMPTY
    if len(name) > LONGEST_NAME:
        return Say.NAME_TOO_LONG
    bearer = place_of(session, name)
    if bearer is None or (
        session.chosen is not None and bearer == place_of(session, session.chosen)
    ):
        return None
    return Say.NAME_TAKEN


def turn_to(session: Session, name: str) -> None:
    """Put the company talked about aside, and go on with the one of this name."""
    if is_current(session, name):
        return
    turned = next(each for each in session.others if each.name == name)
    left = tuple(each for each in session.others if each is not turned)
    session.others = (_current(session), *left)
    _begin(session, turned.name, turned)


def add(session: Session, name: str) -> None:
    """Begin with a company more; the first one is the one that was there without a word."""
    if untouched(session):
        session.company = name
        return
    session.others = (_current(session), *session.others)
    _begin(session, name, Told())


def rename(session: Session, name: str, new: str) -> None:
    """Give another name to the company of this one."""
    if is_current(session, name):
        session.company = new
    session.others = tuple(
        each.model_copy(update={"name": new}) if each.name == name else each
        for each in session.others
    )


def remove(session: Session, name: str) -> None:
    """Leave nothing of a company; of the one talked about, go on with the one before it."""
    if not is_current(session, name):
        session.others = tuple(each for each in session.others if each.name != name)
        return
    before, session.others = session.others[:1], session.others[1:]
    follows = before[0] if before else Dossier()
    _begin(session, follows.name, follows)


def begin_anew(session: Session) -> None:
    """Forget what was told of the company talked about, but for its name."""
    _begin(session, session.company, Told())


def _current(session: Session) -> Dossier:
    told = {name: getattr(session, name) for name in OF_COMPANY}
    return Dossier.model_construct(name=session.company, **told)


def _begin(session: Session, name: str, told: Told) -> None:
    """Have the talk be about this company; no button drawn before is good any more."""
    session.interview += 1
    session.company = name
    session.pending = ()
    for field in OF_COMPANY:
        setattr(session, field, getattr(told, field))


def _same(name: str) -> str:
    """Give what two names that people take for the same have in common."""
    return unicodedata.normalize("NFKC", name).casefold()
