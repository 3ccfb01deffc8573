"""Lists of phrases, written as a text with commas between them; those of the answers."""

import re
from typing import Final


def phrases(text: str) -> tuple[str, ...]:
    """Give the phrases of a text that sets commas between them.

    >>> phrases("go back, previous")
    ('go back', 'previous')
    """
    return tuple(" ".join(text.split()).split(", "))


def any_of(text: str) -> str:
    """Give a pattern for any of the phrases of a text, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, phrases(text)), key=len, reverse=True)) + ")"


YES: Final = frozenset(
    phrases("""
    oui, yes, ok, o, y, d accord, confirmer, confirm, ouais, ouaip, yep, yeah, yup, si, exact,
    exactement, c est ca, c est bien ca, tout a fait, oui merci, oui c est ca, voila, carrement,
    ui, wi, oué, ok oui, correct, right, that s right, thats right, that s it, yes please, sure,
    bien sur, evidemment, affirmatif, absolument, absolutely, of course, c est correct, note, yes
    note it, oui noter, noter, oui notez, dac, dacc, d acc, okay, oki, okey, ouep, c bon, c est
    bon, oui oui, yes yes, oui tout a fait, oui exactement, exactly, correct yes, yes correct, yes
    that s right, vas y, go, oui recommencer, oui tout effacer, yes start again, yes erase all,
    perfect, parfait, juste, c est juste, oui efface tout, oui supprime tout, oui vas y, oui je
    confirme, je confirme, i confirm, yes erase everything, yes delete everything, yes delete it,
    yes do it, do it
    """)
)
#: What is done and cannot be undone takes one of these: "SI" is the French for a company's IT, too.
SURE: Final = frozenset(
    words
    for words in YES
    if words in {"o", "y", "d accord"} or re.search(r"\b(oui|yes|ok|confirm)", words)
)
#: Said right after a reminder, or where reminders are set.
STOP: Final = frozenset(
    phrases("""
    stop, arreter, arrete, arretez, stoppe, stopper, arreter les rappels, arreter tout, tout
    arreter, plus rien, desabonner, me desabonner, unsubscribe, stop it, enough, ca suffit,
    no more, plus jamais, stop reminders, stop tips
    """)
)
NO: Final = frozenset(
    phrases("""
    non, no, n, nan, nope, nah, non merci, no thanks, pas du tout, non pas du tout, not at all,
    aucune, aucun, aucune des deux, ni l un ni l autre, neither, none, none of these, wrong, faux,
    c est faux, pas ca, non pas ca, not that, autre chose, something else, non autre chose, no
    something else, aucune de ces reponses, ce n est pas ca, c est pas ca, pas vraiment, not
    really, non non, no no, that s wrong, that s not it, surtout pas, nn, no way, surtout pas
    """)
)
#: Where an answer was tried.
KEEP: Final = frozenset(
    phrases("""
    garder, garde, gardez, je garde, on garde, garder la reponse, conserver, je la garde, keep,
    keep it, i keep it, we keep it, keep the answer, keep this
    """)
)
#: Where it is asked what is to be passed on.
THE_ADVICE: Final = frozenset(phrases("le conseil, mon conseil, the advice, my advice, 1"))
THE_BOT: Final = frozenset(
    phrases("""
    le robot seulement, le robot, robot, le bot, bot, le bot seulement, le robot seul, le bot seul,
    the bot alone, the bot, only the bot, just the bot, bot only, 2
    """)
)
DONE: Final = frozenset(
    phrases("""
    valider, done, ok, fini, c est tout, that is all, that s all, thats all, valide, terminer,
    termine, j ai fini, i m done, finished, rien d autre, nothing else, voila, c est bon, suivant,
    next, okay, voila c est tout
    """)
)
UNKNOWN: Final = frozenset(
    phrases("""
    je ne sais pas, je sais pas, sais pas, j sais pas, jsp, jsais pas, chais pas, ch sais pas,
    chepa, aucune idee, ?, ??, ???, je ne sais pas trop, je sais pas trop, sais pas trop, j en sais
    rien, je n en sais rien, j ai aucune idee, je n ai aucune idee, pas la moindre idee, aucune idee
    desole, je sais plus, je ne sais plus, je ne suis pas sur, je suis pas sur, pas sur, pas sure,
    difficile a dire, ca depend, sais po, j sais po, je sais po, je saurais pas dire, je ne saurais
    pas dire, bonne question, no clue, i have no idea, i ve no idea, haven t a clue, i don t know, i
    do not know, don t know, dont know, i dont know, dunno, i dunno, idk, no idea, not sure, i m not
    sure, im not sure, unsure, unknown, inconnu, hard to say, it depends, who knows, qui sait, va
    savoir, je l ignore, good question, couldn t say, i couldn t tell you, j saurais pas, nsp, ne
    sait pas, ne sais pas,
    """)
)
