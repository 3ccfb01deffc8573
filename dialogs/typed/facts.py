"""Facts told in passing: "on est 12, tout est sur un serveur, c'est mon neveu qui gère".

Only what is said in so many words is read, and it is always confirmed before it is noted. A clause
that denies something ("no health data") tells nothing, unless what it denies stands here.
"""

import re
from collections.abc import Iterator
from typing import Final

from dialogs.plain import plain
from dialogs.session import Noted
from dialogs.typed.figures import Backwards, figure
from dialogs.typed.phrases import any_of
from scoring.answers import Answer, faults_of
from scoring.knowledge.questions import BY_ID

_SUBJECT: Final = any_of("""
    c, ce, on, nous, il, elle, tout, toute, j, je, mon, ma, un, une, les, le, la, pas, personne, i,
    we, it, my, our, a, an, no, the, everything, all, nobody, he, she, they
""")
_TURN: Final = any_of("mais, puis, donc, sinon, but, then, so, car, because, however")
_CLAUSES: Final = re.compile(
    rf"\s*(?:[,;:!?\n]|\.(?:\s|$)| {_TURN}(?= )| (?:et|and) (?={_SUBJECT}\b)) *"
)
_PEOPLE: Final = any_of("""
    on est, on sera, on etait, on est passe a, on est passes a, nous sommes passes a, we grew to,
    we went up to, we are down to, on n est plus que, nous ne sommes plus que, nous sommes,
    ns sommes, we are, we re, were, there are, personne,
    personnes, pers, salarie, salaries, employe, employes, collaborateurs, poste, postes,
    ordinateurs, ordis, pc, pcs, benevoles, volunteers, people, ppl, persons, employees, staff,
    computers, seats, users, workers, of us, equipe de, team of, gens
""")
_DENIED: Final = re.compile(
    r"\b"
    + any_of("""
    pas, aucun, aucune, sans, ni, jamais, avait, avions, no, not, don t, dont, never, without, isn
    t, aren t, didn t, used to
""")
    + r"\b"
)
_DENYING: Final = """
    personne, pas, aucun, sans, jamais, no, nobody, no one, noone, don t, dont, without, never
"""
_DENIES: Final = re.compile(rf"\b{any_of(_DENYING)}\b")

_KIN: Final = any_of("""
    neveu, niece, fils, fille, gendre, beau frere, beau pere, beauf, cousin, cousine, voisin,
    voisine, copain, copine, ami, amie, pote, chum, frere, soeur, mari, femme, conjoint, tonton,
    oncle, nephew, son, daughter, cousin, neighbour, neighbor, friend, mate, brother, sister,
    husband, wife, uncle, brother in law, son in law
""")
_COLLEAGUE: Final = any_of("""
    comptable, secretaire, assistant, assistante, associe, associee, collegue, patron, patronne,
    gerant, gerante, directeur, directrice, accountant, bookkeeper, secretary, assistant, partner,
    colleague, boss, owner, manager, office manager, receptionist
""")
_GONE: Final = any_of("""
    est parti, est partie, sont partis, nous a quitte, nous a quittes, has left, left us, has gone,
    is gone
""")
_OUR: Final = any_of("mon, ma, notre, un, une, le, la, my, our, a, an, the")
_OWN: Final = any_of("mon, ma, notre, my, our")
_SEES_TO: Final = any_of("""
    gere, geres, s occupe, s en occupe, m occupe, m en occupe, depanne, repare, fait tout, fait l
    informatique, regarde, bidouille, vient, aide, look after, looks after, handle, handles,
    manage, manages, fix, fixes, help, helps, do it, does it, does the it, does our it, does
    everything, take care, takes care, sort, sorts, run it, runs it, comes
""")
_IN_TRADE: Final = any_of("""
    informaticien, informaticienne, technicien, technicienne, admin sys, responsable informatique,
    it guy, it person, it manager, it people, it guys, it staff, sysadmin, technician,
    informaticiens, techniciens, technicians, sysadmins
""")
_FIRM: Final = any_of("""
    prestataire, societe, boite, esn, infogerant, hebergeur, provider, company, firm, msp, hosting
    company
""")
_RELATIVE: Final = rf"{_OUR}(?: \w+)? {_KIN}\b.*\b{_SEES_TO}|{_SEES_TO}\b.*\b{_OWN} {_KIN}"

#: What a clause holds, and what it tells.
_CUES: Final[tuple[tuple[str, str, str], ...]] = (
    ("staff", "none", _RELATIVE),
    (
        "staff",
        "none",
        rf"(?:pas d|pas de|aucun|sans|no|without|(?:don t|dont) have an?) {_IN_TRADE}",
    ),
    ("staff", "none", r"(?:no|without|(?:don t|dont) have an?) it (?:team|department)"),
    ("staff", "none", rf"(?:personne|nobody|no one|noone)\b.*\b{_SEES_TO}"),
    ("staff", "none", rf"(?:notre|our) (?:seul |only )?{_IN_TRADE} {_GONE}"),
    ("staff", "none", rf"(?:on a perdu notre|we (?:have )?lost our) {_IN_TRADE}"),
    ("staff", "none", r"chacun se debrouille|everyone (?:copes|for themselves)"),
    ("staff", "bit", rf"c est moi qui {_SEES_TO}|(?:je|i) {_SEES_TO}"),
    ("staff", "bit", rf"{_OUR} {_COLLEAGUE}\b(?! s {_KIN}).*\b{_SEES_TO}"),
    (
        "staff",
        "bit",
        (r"(?:quelqu un|someone)\b.*\b(?:en plus|a cote|mi temps|part time|on the side)"),
    ),
    ("staff", "few", rf"(?:deux|trois|quatre|2|3|4|two|three|four) {_IN_TRADE}"),
    (
        "staff",
        "one",
        (rf"(?:une?|1|notre|one|an?|our) (?:seule? )?{_IN_TRADE}\b(?! (?:externe|qui passe))"),
    ),
    (
        "staff",
        "shared",
        (rf"{_IN_TRADE} du (?:groupe|siege)|(?:group|head office) (?:it|technicians)"),
    ),
    ("helper", "friend", _RELATIVE),
    ("helper", "friend", rf"(?:benevole|volunteer)\b.*\b{_SEES_TO}"),
    (
        "helper",
        "on_call",
        (
            r"(?:freelance|freelancer|independant|depanneur|reparateur|contractor|repair guy"
            r"|gars|type)"
            r"\b.*\b(?:vient|passe|quand|comes|when|if|en cas|au besoin|on demand|a la demande)"
        ),
    ),
    ("helper", "provider", rf"(?:contrat|contract)\b.*\b(?:{_FIRM}|informatique|it)"),
    ("helper", "provider", rf"{_FIRM}\b.*\b(?:contrat|contract|par mois|a month|monthly)"),
    ("host", "own", r"(?:sur|on|avec|with|have|a|notre|our|un) (?:\w+ )?(?:serveur|server|nas)"),
    (
        "host",
        "cloud",
        (
            r"(?:tout|toutes?|everything|all|it s|files|fichiers)\b.*\b(?:cloud|en ligne|online"
            r"|google drive|office 365|microsoft 365|dropbox|onedrive|sharepoint)"
        ),
    ),
    ("host", "cloud", r"(?:dans|sur|in) (?:le|the) cloud"),
    (
        "host",
        "pcs",
        (
            r"(?:tout|everything|all)\b.*\b(?:sur|on)\b.*\b(?:ordis?|ordinateurs?|pcs?|laptops?"
            r"|portables?|computers?|disque|usb)"
        ),
    ),
    (
        "data",
        "health",
        (
            r"donnees de sante|dossiers? (?:medical|medicaux|patients?|de sante)|patients?"
            r"|(?:medical|health) (?:records?|data|files)|cabinet (?:medical|dentaire|infirmier)"
            r"|dental practice|clinic|clinique|ehpad|care home|pharmacie|pharmacy"
        ),
    ),
    (
        "data",
        "personal",
        (
            r"fiches? de paie|salaires|payroll|wages|bank details|donnees (?:personnelles"
            r"|bancaires)"
            r"|personal data|cartes? d identite|identity papers"
        ),
    ),
    (
        "data",
        "finance_legal",
        (
            r"cabinet (?:comptable|d avocats?)|etude notariale|law firm|accounting (?:firm"
            r"|practice)"
            r"|notaires?|lawyers"
        ),
    ),
    (
        "data",
        "ordinary",
        (
            r"(?:juste|que|just|only) (?:des |nos |our )?(?:factures|commandes|devis|invoices"
            r"|orders)"
        ),
    ),
    (
        "apps",
        "ours",
        (
            r"(?:logiciel|programme|appli|outil|software|program|app"
            r"|tool)\b.*\b(?:fait maison|maison"
            r"|in house|home made|homemade|wrote ourselves|built ourselves)"
        ),
    ),
    (
        "apps",
        "theirs",
        (
            r"(?:logiciel|programme|appli|software|program|app)\b.*\b(?:sur mesure|bespoke|custom"
            r"|made for us|fait pour nous)"
        ),
    ),
    (
        "apps",
        "product",
        (
            r"(?:on vend|nous vendons|on edite|nous editons|we sell|we make)\b.*\b(?:logiciel"
            r"|software"
            r"|appli|app|saas)"
        ),
    ),
    (
        "apps",
        "standard",
        (
            r"(?:logiciels?|software|programs?|apps?)\b.*\b(?:du commerce|standards?|classiques?"
            r"|off the shelf|comme tout le monde)"
        ),
    ),
    ("runs", "provider", rf"{_FIRM}\b.*\b(?:fait tourner|heberge|gere tout|runs|hosts)"),
    (
        "push",
        "attack",
        (
            r"(?:on s est fait|on a ete|nous avons ete|we got|we were|been) (?:pirat|hack"
            r"|attaqu|attack"
            r"|ransom|scam|arnaqu|phish)\w*|ransomware|rancongiciel|cyberattaque|cyberattack"
        ),
    ),
    (
        "push",
        "outage",
        (r"(?:grosse|enorme|grave|big|huge|major|serious) (?:panne|outage|failure|breakdown)"),
    ),
    (
        "state",
        "leaving",
        (
            rf"{_IN_TRADE}\b.*\b(?:part|s en va|demissionne|leaving|leaves|resigned|quits?|retraite"
            r"|retires|retiring)"
        ),
    ),
    (
        "state",
        "overload",
        (r"debordee?s?|epuisee?s?|overloaded|overwhelmed|swamped|burn(?:t|ed)? ?out|worn out"),
    ),
    (
        "state",
        "weak",
        (
            r"(?:prestataire|provider|msp)\b.*\b(?:decoit|lent|nul|slow|useless|disappoint\w*"
            r"|mauvais"
            r"|rappelle (?:jamais|pas)|never calls)"
        ),
    ),
)
_READ: Final = tuple(
    (question, option, re.compile(rf"\b(?:{cue})\b")) for question, option, cue in _CUES
)
_COUNTS: Final = re.compile(rf"\b(?<!\bit ){_PEOPLE}\b")
_HEADS: Final = any_of("""
    personnes, pers, salaries, employes, collaborateurs, postes, benevoles, people, ppl, employees,
    staff, of us, seats, users, workers, volunteers
""")
_OF_PEOPLE: Final = re.compile(rf"(?:~|about |environ )?\b\d{{1,4}} {_HEADS}\b")


def told(typed: str) -> tuple[Noted, ...]:
    """Give the facts that a message tells, one to a question, in the order of the questions.

    >>> [(fact.question, fact.value) for fact in told("on est 12, c'est mon neveu qui gère")]
    [('users', 12), ('staff', 'none'), ('helper', ('friend',))]
    >>> told("no health data, merci")
    ()
    """
    found: dict[str, Noted] = {}
    for clause in _CLAUSES.split(typed):
        for fact in _facts(clause):
            found.setdefault(fact.question, fact)
    return tuple(found[name] for name in BY_ID if name in found)


def _facts(clause: str) -> Iterator[Noted]:
    words = plain(clause)
    if people := _counted(clause, words):
        yield people
    denied = _DENIED.search(words)
    for question, option, cue in _READ:
        found = cue.search(words)
        if found is None or (_stands_before(denied, found) and not _DENIES.search(found[0])):
            continue
        value: Answer = (option,) if BY_ID[question].kind == "several_of" else option
        yield Noted(question=question, value=value)


def _stands_before(denied: re.Match[str] | None, found: re.Match[str]) -> bool:
    """What is denied follows the word that denies it, or is followed by it at once."""
    return denied is not None and denied.start() <= found.end() + 1


def _counted(clause: str, words: str) -> Noted | None:
    """Read how many people there are, where it is said that they are people."""
    if not _COUNTS.search(words):
        return None
    counted = _OF_PEOPLE.findall(words)
    try:
        found = figure(counted[0] if len(counted) == 1 else clause)
    except Backwards:
        return None
    if found is None or not found.sure or found.value != found.value.to_integral_value():
        return None
    value = int(found.value)
    fits = not list(faults_of(BY_ID["users"], value))
    return Noted(question="users", value=value, about=found.about) if fits else None
