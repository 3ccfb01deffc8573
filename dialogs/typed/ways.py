"""The ways around, as people ask for them: commands, and short free phrases of both languages."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from rapidfuzz.distance import OSA

from dialogs.events import (
    Add,
    Advise,
    Back,
    Card,
    Companies,
    Costs,
    Delete,
    Edit,
    Event,
    Export,
    Forms,
    Help,
    Language,
    Picture,
    Plan,
    Privacy,
    Refine,
    Remind,
    Report,
    Restart,
    Rules,
    Shade,
    Share,
    Skip,
    Speak,
    Split,
    Start,
    Stop,
    Suppose,
    Tips,
    Unclear,
    Why,
)
from dialogs.typed.phrases import any_of, phrases
from dialogs.words import Say

#: Commands in both languages; each is also understood as a plain word.
COMMANDS: Final[dict[str, Event]] = {
    "start": Start(),
    "advice": Advise(), "conseil": Advise(),
    "tips": Tips(), "astuces": Tips(),
    "plan": Plan(),
    "refine": Refine(), "affiner": Refine(),
    "costs": Costs(), "couts": Costs(),
    "rules": Rules(), "regles": Rules(),
    "forms": Forms(), "formes": Forms(),
    "split": Split(), "repartition": Split(),
    "companies": Companies(), "entreprises": Companies(),
    "edit": Edit(), "modifier": Edit(),
    "back": Back(), "retour": Back(),
    "why": Why(), "pourquoi": Why(),
    "skip": Skip(), "passer": Skip(),
    "language": Language(), "langue": Language(),
    "restart": Restart(), "recommencer": Restart(),
    "privacy": Privacy(), "confidentialite": Privacy(),
    "export": Export(),
    "card": Card(), "carte": Card(),
    "share": Share(), "partager": Share(),
    "picture": Picture(), "image": Picture(),
    "dark": Shade(dark=True), "sombre": Shade(dark=True),
    "light": Shade(dark=False), "clair": Shade(dark=False),
    "remind": Remind(), "rappels": Remind(),
    "report": Report(), "rapport": Report(), "pdf": Report(),
    "delete": Delete(), "supprimer": Delete(),
    "help": Help(), "aide": Help(),
}  # fmt: skip

_PHRASES: Final[tuple[tuple[Event, str], ...]] = (
    (Back(), """
        annuler, revenir, reviens en arriere, reviens, precedent, question precedente, en arriere,
        arriere, retour en arriere, revenir en arriere, je me suis trompe, je me suis trompee, oups,
        erreur, cancel, go back, previous, previous question, undo, i made a mistake, oops, wrong
        answer
    """),
    (Skip(), """
        suivant, suivante, passe, je passe, on passe, passons, question suivante, la suite, suite,
        sauter, saute, plus tard, next, pass, i pass, next question, move on, skip it, skip this,
        skip this one, next one, later, not now
    """),
    (Why(), """
        c est pour quoi, pourquoi cette question, pourquoi ca, a quoi ca sert, ca sert a quoi, pk,
        pq, prk, pourkoi, pourquoi vous demandez ca, pourquoi tu demandes ca, ca veut dire quoi, je
        comprends pas la question, je ne comprends pas la question, c est a dire, je comprends pas,
        je ne comprends pas, j ai pas compris, je n ai pas compris, comprends pas, why do you ask,
        why do you need that, what for, how come, why this question, what is it for, what does that
        mean, i don t understand, i do not understand, i dont understand, i don t get it, what do
        you mean, y tho, pourquoi donc
    """),
    (Help(), """
        menu, aidez moi, aide moi, a l aide, help me, comment ca marche, comment on fait, how does
        it work, how does this work, what can you do, tu fais quoi, vous faites quoi, que faire,
        what do i do, what now, au secours, commandes, commands
    """),
    (Restart(), """
        recommence, recommencer depuis le debut, start again from the beginning, on recommence,
        recommencons, tout recommencer, repartir de zero, depuis le debut, reprendre du debut, a
        zero, remise a zero, nouvelle partie, start over, start again, from the beginning, from
        scratch, reset, begin again, je veux tout refaire, refaire
    """),
    (Companies(), """
        mes entreprises, autre entreprise, une autre entreprise, changer d entreprise, plusieurs
        entreprises, liste des entreprises, my companies, another company, other company, change
        company, switch company, switch companies, several companies, list of companies
    """),
    (Add(), """
        nouvelle entreprise, une nouvelle entreprise, ajouter une entreprise, new company, a new
        company, add a company
    """),
    (Unclear(Say.PAUSED), """
        stop, arrete, arreter, on arrete, j arrete, quitter, quit, exit, c est fini, ca suffit,
        pause, je reviens, a plus tard, a plus, a demain, au revoir, bye, goodbye, see you, i m
        done, i am done, stop it, enough, later then, bonne journee, ciao, tchao
    """),
    (Language(), """
        change la langue, changer la langue, changer de langue, change de langue, autre langue, une
        autre langue, change language, change the language, other language, another language, switch
        language, languages, langues
    """),
    (Speak("en"), """
        english, anglais, in english, en anglais, speak english, english please, parle anglais,
        parlez anglais, do you speak english, vous parlez anglais, en, eng
    """),
    (Speak("fr"), """
        francais, french, en francais, in french, parle francais, parlez francais, speak french,
        vous parlez francais, do you speak french, fr, vf
    """),
    (Delete(), """
        effacer, erase, supprime tout, efface tout, tout effacer, tout supprimer, oubliez moi,
        efface mes donnees, effacer mes donnees, supprimer mes donnees, oublie moi, delete my data,
        erase everything, delete everything, forget me, erase all
    """),
    (Privacy(), """
        vie privee, rgpd, gdpr, que gardez vous, qu est ce que vous gardez, donnees gardees, what do
        you keep, data protection, is it confidential, c est confidentiel, privacy policy
    """),
    (Export(), """
        mes donnees, my data, exporter, exporte, export my data, exporter mes donnees
    """),
    (Edit(), """
        change, changer, modifie, corriger, corrige, changer une reponse, mes reponses, modifier
        une reponse, modifier mes reponses, change an answer, edit my answers, my answers, change
        my answers, correct, recap, recapitulatif, summary, resume, change ma reponse, changer ma
        reponse, change my answer
    """),
    (Advise(), """
        le conseil, votre conseil, le resultat, resultat, resultats, verdict, le verdict, votre
        avis, avis, l avis, the advice, your advice, result, results, the result, the verdict, et
        alors, conclusion, fin, voir le conseil, show me the advice, show the advice
    """),
    (Plan(), """
        plan d action, le plan, plan of action, action plan, the plan, quoi faire, what to do, que
        dois je faire, par quoi commencer, where do i start, what should i do
    """),
    (Remind(), """
        rappel, les rappels, mes rappels, reminders, my reminders, reminder, remind me,
        rappelle moi, rappelez moi, relance, relances
    """),
    (Stop(), """
        arreter les rappels, arrete les rappels, arretez les rappels, plus de rappels, plus aucun
        rappel, stop aux rappels, stop rappels, ne plus rappeler, ne me rappelez plus, stop
        reminders, stop the reminders, no more reminders, stop reminding me
    """),
    (Costs(), """
        les couts, cout, le cout, combien, combien ca coute, ca coute combien, prix, tarif, tarifs,
        le prix, cost, the costs, how much, how much does it cost, price, prices, ca coute cb,
        combien ca coute par an, ca coute combien par an, how much a year
    """),
    (Split(), """
        qui fait quoi, who does what, la repartition, the split
    """),
    (Share(), """
        partage, partager le conseil, partager le bot, partager le robot, recommander, transferer,
        transferer le conseil, faire suivre, envoyer a un ami, inviter, share it, share this, share
        the advice, share the bot, recommend, forward, forward it, pass it on, send to a friend,
        invite
    """),
    (Rules(), """
        les regles, la loi, les lois, obligations, mes obligations, the rules, law, the law, legal
    """),
    (Tips(), """
        bonnes pratiques, les bonnes pratiques, good practices, best practices, astuce, conseils,
        tip
    """),
    (Forms(), """
        les trois formes, trois formes, les formes, the three forms, three forms, the forms, 3
        formes, les 3 formes, 3 forms
    """),
    (Forms("hybrid"), """
        hybride, hybrid, hybridation
    """),
    (Forms("in_house"), """
        internaliser, internalisation, insourcing
    """),
    (Forms("outsourced"), """
        externaliser, externalisation, outsourcing, outsource
    """),
    (Refine(), """
        affine, affinons, preciser, plus de questions, d autres questions, more questions, ask me
        more, refine it, autre question, another question, on affine
    """),
    (Suppose(), """
        et si, what if, simuler, simulation, simulate, essayer autre chose
    """),
    (Unclear(Say.HELLO), """
        bonjour, bonsoir, salut, coucou, hello, hi, hey, good morning, yo, slt, bjr, good afternoon,
        good evening, bonjour a tous, hello there, hi there, allo, bjr a vous, re, cc, bon matin,
        adieu, bonjour monsieur, bonjour madame, bonjour comment ca va, ca va, how are you, comment
        allez vous, comment ca va, bonjour a vous
    """),
    (Unclear(Say.THANKS), """
        merci, merci beaucoup, thanks, thank you, thx, ty, mci, cheers, thank u, merci bien, grand
        merci, un grand merci, many thanks, thanks a lot, super merci, ok merci, parfait, thank you
        very much, thank you so much, great thanks, ok thanks, top merci, merci a vous, super,
        great, perfect, genial, top, bravo, cool, nice, thanks mate
    """),
)  # fmt: skip

WAYS: Final[Mapping[str, Event]] = {
    phrase: event for event, called in _PHRASES for phrase in phrases(called)
} | COMMANDS

#: What is said around a wish.
_WISHED: Final = """
    svp, stp, please, pls, plz, je veux, je voudrais, je souhaite, j aimerais, on peut, peut on, est
    ce qu on peut, est ce que je peux, je peux, puis je, pouvez vous, peux tu, tu peux, vous pouvez,
    il faut, faut, montre moi, montrez moi, donne moi, donnez moi, voir, vas y, allez, ok, bon, euh,
    ben, alors, can i, can you, can we, could you, could i, i want to, i d like to, i would like to,
    i want, i d like, let s, lets, let me, show me, give me, show, ok, well, so, um, et, and
"""
_WISHES: Final = re.compile(rf"^(?:{any_of(_WISHED)} )+")
_MANNERED: Final = """
    svp, stp, s il vous plait, s il te plait, merci, please, pls, plz, thanks, now, maintenant,
    alors, un peu, la, quoi, hein, tout, mate, eh
"""
_MANNERS: Final = re.compile(rf" {any_of(_MANNERED)}$")
_LONG_ENOUGH: Final = 5
_LONG: Final = 9


def way(words: str) -> Event | None:
    """Give what plain words ask for in so many words, with or without manners.

    >>> way("je voudrais revenir en arriere svp")
    Back()
    """
    return next((WAYS[core] for core in _cores(words) if core in WAYS), None)


def _cores(words: str) -> Iterator[str]:
    """Take the manners off one by one: those of "qui fait quoi svp" leave "quoi" in its place."""
    for core in (words, _WISHES.sub("", words)):
        yield core
        while (shorter := _MANNERS.sub("", core)) != core:
            core = shorter  # noqa: PLW2901  # what is left is looked at again
            yield core


def way_nearly(words: str) -> Event | None:
    """Give what plain words ask for with a typing error: one, or two in a long phrase."""
    *_, core = _cores(words)
    if len(core) < _LONG_ENOUGH:
        return None
    most = 2 if len(core) >= _LONG else 1
    if _ASKS_WHY.match(core):
        return Why()
    near = ((OSA.distance(core, phrase, score_cutoff=most), phrase) for phrase in _LENGTHY)
    edits, phrase = min(near)
    return WAYS[phrase] if edits <= most else None


#: A remark is made only of what was written rightly: "who are you" is not "how are you".
_LENGTHY: Final = tuple(
    phrase
    for phrase, event in WAYS.items()
    if len(phrase) >= _LONG_ENOUGH and not isinstance(event, Unclear)
)
_ASKS_WHY: Final = re.compile(r"(?:pourquoi|why|a quoi (?:ca )?sert)(?: \w+){0,7}$")
