"""Facts that people tell in passing: "on est 12, tout est sur un serveur, c'est mon neveu qui gère".

Only what is said in so many words is read, and it is always confirmed before it is noted. A clause
that denies something ("no health data") tells nothing, unless its words stand here.
"""

import re
from collections.abc import Iterator
from typing import Final

from dialogs.figures import Backwards, figure
from dialogs.nearness import plain
from dialogs.session import Noted
from scoring.answers import Answer, faults_of
from scoring.knowledge.questions import BY_ID

_CLAUSES: Final = re.compile(
    r"\s*(?:[,;:!?\n]|\.(?:\s|$)| (?:mais|puis|donc|but|then|so|car|because|however|sinon)(?= )"
    r"| (?:et|and) (?=(?:c|ce|on|nous|il|elle|tout|toute|j|je|mon|ma|un|une|les|le|la|pas|personne"
    r"|i|we|it|my|our|a|an|no|the|everything|all|nobody|he|she|they)\b)) *"
)
_PEOPLE: Final = re.compile(
    r"\b(?:on (?:est|sera|etait)|nous sommes|ns sommes|n est|on e|we are|we re|were|we have|there are"
    r"|personnes?|pers|salarie(?:e?s)?|employe(?:e?s)?|collaborateurs|postes?|ordinateurs?|ordis?|pcs?"
    r"|people|persons?|employees|staff|computers|seats|users|workers|of us|equipe de|team of|gens)\b"
)
_DENIED: Final = re.compile(
    r"\b(?:pas|aucune?|sans|ni|jamais|no|not|don t|dont|never|without|isn t|aren t|didn t)\b"
)

_KIN: Final = (
    r"(?:neveu|niece|fils|fille|gendre|beau frere|beau pere|beauf|cousine?|voisine?|copain|copine|ami"
    r"|amie|pote|chum|frere|soeur|mari|femme|conjoint|nephew|son|daughter|cousin|neighbour|neighbor"
    r"|friend|mate|brother|sister|husband|wife|nibling|uncle|oncle|tonton|brother in law|son in law)"
)
_SEES_TO: Final = (
    r"(?:gere|geres?|s occupe|s en occupe|depanne|repare|fait|regarde|bidouille|vient|aide"
    r"|looks? after|handles?|manages?|fix(?:es)?|helps?|does|takes? care|sorts?|runs?|comes)"
)
_TRADE: Final = r"(?:informatique|ordis?|ordinateurs?|reseau|serveurs?|it|computers?|tech|network|servers?|pcs?)"

#: What a clause holds, and what it tells. The first that fits tells for its question.
_CUES: Final[tuple[tuple[str, str, str], ...]] = (
    ("staff", "none", rf"\b(?:mon|ma|notre|un|une|le|my|our|a|the)(?: \w+)? {_KIN}\b.*\b{_SEES_TO}\b"),
    ("staff", "none", rf"\b{_SEES_TO}\b.*\b(?:mon|ma|notre|my|our) {_KIN}\b"),
    ("staff", "none", r"\b(?:pas d|pas de|aucun|sans) (?:informaticien|technicien|service info)"),
    ("staff", "none", r"\b(?:personne|nobody|no one|noone)\b.*\b(?:s occupe|gere|looks after|handles"
     r"|manages|takes care|in charge|does)\b"),
    ("staff", "none", r"\b(?:no|without|don t have an?|dont have an?) (?:it (?:person|guy|staff|people"
     r"|team|department)|technician)"),
    ("staff", "none", r"\b(?:chacun se debrouille|everyone copes|everyone for themselves)\b"),
    ("staff", "bit", rf"\bc est moi qui (?:m occupe|{_SEES_TO})|\bje (?:m en occupe|gere|m occupe)|\bi {_SEES_TO}"
     rf"|\bi m the (?:one|it)|\b(?:ma|mon|notre|la|le) (?:comptable|secretaire|assistante?|associee?|collegue"
     rf"|patron|patronne|gerante?|directeur|directrice)\b.*\b{_SEES_TO}"),
    ("staff", "bit", rf"\b(?:our|the|my) (?:accountant|bookkeeper|secretary|assistant|partner|colleague"
     rf"|boss|owner|manager|office manager)\b.*\b{_SEES_TO}"),
    ("staff", "bit", r"\b(?:un collegue|une collegue|a colleague|quelqu un|someone)\b.*\b(?:en plus"
     r"|a cote|on the side|part time|mi temps|on top)\b"),
    ("staff", "few", r"\b(?:deux|trois|quatre|2|3|4|two|three|four) (?:informaticiens|techniciens|it (?:people"
     r"|guys|persons|staff)|technicians|sysadmins)\b"),
    ("staff", "one", r"\b(?:un|1|notre|one|an?|our) (?:seul )?(?:informaticien|informaticienne|admin sys"
     r"|technicien|it (?:guy|person|manager)|sysadmin|technician)\b(?! (?:externe|independant))"),
    ("staff", "shared", r"\b(?:informaticiens?|techniciens?|service informatique|dsi) (?:du groupe|de la maison mere"
     r"|du siege|de la mairie)|\b(?:group|head office|parent company) (?:it|technicians)"),
    ("helper", "friend", rf"\b(?:mon|ma|my|notre|our)(?: \w+)? {_KIN}\b.*\b{_SEES_TO}\b"
     rf"|\b{_SEES_TO}\b.*\b(?:mon|ma|notre|my|our) {_KIN}\b|\b(?:benevole|volunteer)\b.*\b{_SEES_TO}"),
    ("helper", "on_call", r"\b(?:freelance(?:r)?|independant|depanneur|reparateur|technicien|contractor|repair"
     r"(?: guy| shop|man)|it guy|gars|type)\b.*\b(?:vient|passe|quand|comes|when|if|en cas|au besoin"
     r"|on demand|a la demande|hourly)\b"),
    ("helper", "provider", r"\b(?:contrat|contract|infogerance|msp|managed)\b.*\b(?:prestataire|societe|boite"
     r"|esn|provider|company|firm|informatique|it)\b|\b(?:prestataire|societe|boite|esn|provider|company|firm|msp)\b"
     r".*\b(?:contrat|contract|infogerance|mois|month(?:ly)?|gere tout|s occupe de tout|looks after everything)\b"),
    ("host", "own", r"\b(?:sur|on|in|avec|with|have|a|notre|our|un|le) (?:un |a |our |notre |le |the )?"
     r"(?:petit |small |vieux |old |own )?(?:serveur|server|nas)\b"),
    ("host", "cloud", r"\b(?:tout|toute?s?|everything|all|data|donnees|fichiers|files|it s)\b.*"
     r"\b(?:cloud|en ligne|online|google drive|google workspace|office 365|microsoft 365|o365|m365|dropbox"
     r"|onedrive|sharepoint)\b|\b(?:dans|sur|in|on) (?:le|the) cloud\b"),
    ("host", "pcs", r"\b(?:tout|everything|all)\b.*\b(?:sur|on)\b.*\b(?:ordis?|ordinateurs?|pcs?|laptops?"
     r"|portables?|computers?|disque|usb)\b"),
    ("data", "health", r"\b(?:donnees de sante|dossiers? (?:medical|medicaux|patients?|de sante)|patients?"
     r"|medical (?:records?|data|files)|health (?:data|records?|files)|cabinet (?:medical|dentaire|infirmier)"
     r"|dental practice|clinic|clinique|ehpad|care home|pharmacie|pharmacy)\b"),
    ("data", "personal", r"\b(?:fiches? de paie|salaires|bulletins de paie|payroll|wages|rib|bank details"
     r"|donnees (?:personnelles|bancaires)|personal data|cartes d identite|identity papers)\b"),
    ("data", "finance_legal", r"\b(?:cabinet (?:comptable|d avocats?)|etude notariale|law firm|accounting"
     r" (?:firm|practice)|notaires?|avocats?|lawyers|expert comptable)\b"),
    ("data", "ordinary", r"\b(?:juste|que|just|only|rien que) (?:des |our |nos )?(?:factures|commandes|devis"
     r"|invoices|orders|quotes)\b"),
    ("apps", "ours", r"\b(?:logiciel|programme|appli|outil|software|program|app|tool)\b.*\b(?:fait maison|maison|a nous"
     r"|code par nous|in house|home made|homemade|wrote ourselves|built ourselves)\b"),
    ("apps", "theirs", r"\b(?:logiciel|programme|appli|software|program|app)\b.*\b(?:sur mesure|bespoke|custom"
     r"|made for us|fait pour nous)\b"),
    ("apps", "product", r"\b(?:on vend|nous vendons|on edite|nous editons|we sell|we make)\b.*\b(?:logiciel|software"
     r"|appli|app|saas)\b"),
    ("apps", "standard", r"\b(?:logiciels?|software|programs?|apps?)\b.*\b(?:du commerce|standards?|classiques?|off the shelf"
     r"|comme tout le monde)\b"),
    ("runs", "provider", r"\b(?:prestataire|hebergeur|provider|msp|hosting company|infogerant)\b.*\b(?:fait tourner|heberge"
     r"|gere (?:le serveur|les serveurs|tout)|runs|hosts|keeps)\b"),
    ("push", "attack", r"\b(?:on s est fait|on a ete|nous avons ete|we got|we were|been) (?:pirater|pirates?|hacker|hackes?"
     r"|hacked|attaques?|attacked|ransomed|scammed|arnaques?|arnaquer|phished)\b|\b(?:ransomware|rancongiciel"
     r"|cyberattaque|cyberattack)\b"),
    ("push", "outage", r"\b(?:(?:une|grosse|enorme|a|big|huge|major|serious) )+(?:panne|outage|failure|breakdown)\b"),
    ("state", "leaving", r"\b(?:informaticien|technicien|responsable informatique|it (?:guy|person|manager)|sysadmin)\b"
     r".*\b(?:part|s en va|demissionne|leaving|leaves|resigned|quits?|retraite|retires|retiring)\b"),
    ("state", "overload", r"\b(?:deborde|debordes|epuise|epuises|overloaded|overwhelmed|swamped|burn(?:t|ed)? ?out"
     r"|worn out)\b"),
    ("state", "weak", r"\b(?:prestataire|provider|msp)\b.*\b(?:decoit|decu|lent|nul|slow|useless|disappoint\w*|bad"
     r"|mauvais|rappelle (?:jamais|pas)|never calls)\b"),
)  # fmt: skip
_READ: Final = tuple((question, option, re.compile(cue)) for question, option, cue in _CUES)
_QUOTED: Final = re.compile(r"\b(?:personne|pas|aucun|sans|no|nobody|noone|don t|dont|without)\b")


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
    words = re.sub(r"[-,]", " ", plain(clause))
    if people := _counted(clause, words):
        yield people
    denied = _DENIED.search(words)
    for question, option, cue in _READ:
        found = cue.search(words)
        if found is None or (denied and not _QUOTED.search(found[0])):
            continue
        several = BY_ID[question].kind == "several_of"
        value: Answer = (option,) if several else option
        yield Noted(question=question, value=value)


def _counted(clause: str, words: str) -> Noted | None:
    """Read how many people there are, where it is said that they are people."""
    if not _PEOPLE.search(words):
        return None
    try:
        found = figure(clause)
    except Backwards:
        return None
    if found is None or not found.sure or found.value != found.value.to_integral_value():
        return None
    value = int(found.value)
    fits = not list(faults_of(BY_ID["users"], value))
    return Noted(question="users", value=value, about=found.about) if fits else None
