"""What the dialogue says of itself: titles, buttons, remarks. The knowledge has its own texts.

Markup is Telegram's HTML; values are escaped before they are put in.
"""

from enum import StrEnum
from typing import Final

from dialogs.session import State
from scoring.texts import N_, NNP_, NP_, Text


class Say(StrEnum):
    """A remark: what stands in a toast, or in a message of its own."""

    OUTDATED = "outdated"
    FORGED = "forged"
    PICK_FIRST = "pick_first"
    TOO_MANY = "too_many"
    NOT_YET = "not_yet"
    NO_WHY = "no_why"
    NO_SKIP = "no_skip"
    NO_CONFIRM = "no_confirm"
    CHOOSE_LANGUAGE = "choose_language"
    NOT_A_FIGURE = "not_a_figure"
    NOT_WHOLE = "not_whole"
    TOO_FEW = "too_few"
    TOO_MUCH = "too_much"
    BACKWARDS = "backwards"
    NOT_AN_OPTION = "not_an_option"
    NO_SUCH_PLACE = "no_such_place"
    NOT_HERE = "not_here"
    TOO_LONG = "too_long"
    NO_COMMAND = "no_command"
    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    DOCUMENT = "document"
    POLL = "poll"
    OTHER_KIND = "other_kind"
    YES_OR_NO = "yes_or_no"
    HELLO = "hello"
    THANKS = "thanks"
    PAUSED = "paused"
    GROUP = "group"
    NOTHING_HELD = "nothing_held"
    ERASED = "erased"
    DOSSIER = "dossier"
    CARD = "card"
    PICTURE = "picture"
    REPORT = "report"
    SHARED_ADVICE = "shared_advice"
    SHARED_BOT = "shared_bot"
    FORWARDED = "forwarded"
    UNFINISHED = "unfinished"
    TIP = "tip"
    REVIEW = "review"
    STOPPED = "stopped"
    FAILED = "failed"
    DELAYED = "delayed"
    NAME_EMPTY = "name_empty"
    NAME_TOO_LONG = "name_too_long"
    NAME_TAKEN = "name_taken"
    TOO_MANY_COMPANIES = "too_many_companies"
    NOT_COMPARED = "not_compared"


REMARKS: Final[dict[Say, Text]] = {
    Say.OUTDATED: N_("That button belongs to an earlier screen. To change an answer, use Change."),
    Say.FORGED: N_("I do not know that button. Here is where we are."),
    Say.PICK_FIRST: N_("Pick at least one answer first, or “I don’t know”."),
    Say.TOO_MANY: NNP_(
        "remark",
        "One answer at most: take it back first.",
        "%(n)s answers at most: take one back first.",
    ),
    Say.NOT_YET: NNP_(
        "remark",
        "The advice comes after one more question. “I don’t know” is a good answer too.",
        "The advice comes after %(n)s more questions. “I don’t know” is a good answer too.",
    ),
    Say.NO_WHY: N_("There is nothing to explain on this screen. Back leads on."),
    Say.NO_SKIP: N_("There is no question to skip here. Back leads on."),
    Say.NO_CONFIRM: N_("There is nothing to confirm here. The buttons say what can be done."),
    Say.CHOOSE_LANGUAGE: N_("Choose a language first: tap one of the two buttons below."),
    Say.NOT_A_FIGURE: N_(
        "I read “%(quote)s”, and I need a number. Type one, such as 12, “about 20” or 10-15, "
        "or tap an answer below."
    ),
    Say.NOT_WHOLE: N_(
        "I read %(quote)s, and only whole numbers fit here. Type one, such as 12, or tap an "
        "answer below."
    ),
    Say.TOO_FEW: N_(
        "I read %(quote)s; the least that fits here is %(limit)s. Type a number or tap "
        "an answer below."
    ),
    Say.TOO_MUCH: N_(
        "I read %(quote)s; the most that fits here is %(limit)s. Type a number or tap "
        "an answer below."
    ),
    Say.BACKWARDS: N_(
        "I read %(quote)s, a range that goes down. Type the smaller number first, such as 10-15."
    ),
    Say.NOT_AN_OPTION: N_(
        "I read “%(quote)s”, which is not one of the answers. Tap one below, or type its words "
        "or its place, such as 1."
    ),
    Say.NO_SUCH_PLACE: NNP_(
        "remark",
        "I read %(quote)s, and there is only %(n)s answer. Tap it below, or type 1.",
        "I read %(quote)s, and there are %(n)s answers. Tap one below, or type its place, from 1 "
        "to %(n)s.",
    ),
    Say.NOT_HERE: N_(
        "I read “%(quote)s”, but no question is waiting. The buttons below say what can be done, "
        "and /help shows the commands."
    ),
    Say.TOO_LONG: N_(
        "That is a long message, and I can only take in short answers. Tap an answer below, or "
        "type it in a few words."
    ),
    Say.NO_COMMAND: N_("I do not know the command %(quote)s. /help shows those that exist."),
    Say.PHOTO: N_("I cannot look at pictures. You can tap an answer or type it in a few words."),
    Say.VIDEO: N_("I cannot watch videos. You can tap an answer or type it in a few words."),
    Say.VOICE: N_(
        "I cannot listen to voice messages yet. You can tap an answer or type it in a few words."
    ),
    Say.STICKER: N_(
        "I cannot read stickers or animations. You can tap an answer or type it in a few words."
    ),
    Say.LOCATION: N_(
        "Thank you, but I do not need a place, and I have not kept it. You can tap an answer or "
        "type it in a few words."
    ),
    Say.CONTACT: N_(
        "Thank you, but I do not need a contact, and I have not kept it. You can tap an answer or "
        "type it in a few words."
    ),
    Say.DOCUMENT: N_(
        "I cannot open files, and I have not kept this one. You can tap an answer or type it in a "
        "few words."
    ),
    Say.POLL: N_(
        "I cannot answer polls or games. You can tap an answer or type it in a few words."
    ),
    Say.OTHER_KIND: N_(
        "I cannot read this kind of message. You can tap an answer or type it in a few words."
    ),
    Say.FORWARDED: N_(
        "I do not read forwarded messages: I take only what you tell me yourself. Tap a button, or "
        "write it in your own words."
    ),
    Say.YES_OR_NO: N_(
        "I read “%(quote)s”. Is what I understood right? Answer yes to note it, no to leave all as "
        "it was."
    ),
    Say.HELLO: N_("Hello. Let us go on from here:"),
    Say.THANKS: N_("You are welcome. Let us go on from here:"),
    Say.PAUSED: N_(
        "Stop whenever you like: your answers are kept, and any word brings you back here. "
        "/delete erases them."
    ),
    Say.GROUP: N_("I talk in private only: the answers concern your company."),
    Say.NOTHING_HELD: N_("I hold nothing about you. /start begins."),
    Say.ERASED: N_("It is done: I have erased everything I held about you. /start begins anew."),
    Say.DOSSIER: N_("Here is all that I hold about you, in a format that other programs read."),
    Say.STOPPED: N_("Noted: no more reminders of this kind will come."),
    Say.FAILED: N_(
        "Something broke on our side, and I could not take in your last message. Your earlier "
        "answers are safe; please try again."
    ),
    Say.DELAYED: N_(
        "I cannot note anything for the moment. What you sent is not lost: I will take it in as "
        "soon as I can, with nothing for you to do."
    ),
    Say.NAME_EMPTY: N_("I see no name in that. Type one with a letter or a number in it."),
    Say.NAME_TOO_LONG: N_(
        "I read a long text, and a name fits in %(n)s characters. Type a shorter one."
    ),
    Say.NAME_TAKEN: N_(
        "There is a company called “%(quote)s” already. Type a name that tells the two apart."
    ),
    Say.TOO_MANY_COMPANIES: N_(
        "I can keep %(n)s companies in one chat, and they are all there. Erase one to make room."
    ),
    Say.NOT_COMPARED: N_("I can compare two companies once each of them has its advice."),
}

TITLES: Final[dict[State, Text]] = {
    State.LANGUAGE: N_("Which language shall we speak?"),
    State.CONFIRMING: N_("I understood:"),
    State.SUMMARY: N_("Your answers"),
    State.WHY: N_("Why this advice"),
    State.SPLIT: N_("Who does what"),
    State.PLAN: N_("Plan of action"),
    State.REMINDERS: N_("Reminders"),
    State.ZONES: N_("Which time zone are you in?"),
    State.COSTS: N_("What it costs a year"),
    State.RULES: N_("Rules that may apply to you"),
    State.SUPPOSING: N_("What if…"),
    State.COMPARING: N_("What if…"),
    State.TIPS: N_("Good practices"),
    State.FORMS: N_("The three forms"),
    State.SHARING: N_("What do you want to share?"),
    State.SHARED: N_("Ready to share"),
    State.HELP: N_("How it works"),
    State.PRIVACY: N_("What is kept, and for how long"),
    State.RESTARTING: N_("Start again from the first question?"),
    State.DELETING: N_("Erase everything I hold about you?"),
    State.COMPANIES: N_("Your companies"),
    State.NAMING: N_("What is the company called?"),
    State.VERSUS: N_("Two companies side by side"),
}

HELP: Final = N_(
    "I ask eight short questions, then say who should run which part of your IT, how sure that "
    "is and what to do first. About two minutes.\n\n"
    "Tap an answer or type it. “I don’t know” is a real answer: the advice then says what it "
    "leaves open.\n\n"
    "/back goes to the question before, /why says what a question is for, /edit changes one "
    "answer and keeps the rest, /tips shows good practices.\n"
    "/share passes on the advice, or this bot alone.\n"
    "/report sends the advice as a PDF, /remind an action of your plan each week, if you wish.\n"
    "/language changes the language, /restart begins anew.\n"
    "/companies keeps several companies apart, each with its own advice.\n"
    "/privacy, /export and /delete: your data stay yours."
)
PRIVACY: Final = N_(
    "I keep your answers, the names that you give to companies, your language and the number of "
    "this chat, to be able to go on where you stopped. Neither your name, nor your messages, nor "
    "your files.\n\n"
    "What you mark in the plan is kept with them. If you ask for reminders, so are the day, the "
    "hour, your time zone, the actions sent and, for the review, the advice as it was. If you stop "
    "half-way through the questions, I remind you once, a day later; “stop” ends that.\n\n"
    "Nobody else receives them, and nothing is used for advertising. After %(days)s days without "
    "a word from you, everything is erased.\n\n"
    "/export gives you everything I hold. /delete erases it at once, for good.\n"
    "Telegram carries our messages and has rules of its own."
)
CAME_BY: Final = N_(
    "You followed a link with the code “%(code)s”. I keep it to count how many came that way. The "
    "links that you share do not carry it."
)
CONTACT: Final = N_("Who answers for this service: %(contact)s.")
RESTARTING: Final = N_(
    "Your answers will be erased, and your marks. Your language and your reminders stay."
)
DELETING: Final = N_("Answers, language, everything. It cannot be undone.")
SUMMARY: Final = N_("Tap the answer to change. The others stay as they are.")
SUMMARY_TOLD: Final = N_(
    "Tap the answer to change, or type what is new: “we are 15 now”. The others stay as they are."
)
SUMMARY_EMPTY: Final = N_("No answer yet. Back leads to the first question.")
BASICS_THEME: Final = NP_("theme", "The basics")
SKIPPED: Final = NP_("summary", "skipped")
UNKNOWN_ANSWER: Final = NP_("summary", "I don’t know")
TIPS: Final = N_("Whatever form you choose: five areas, the most urgent for you first.")

SHARING: Final = N_("Nothing leaves by itself: I write a message, and you choose who gets it.")
SHARING_ADVICE: Final = N_(
    "<b>The advice:</b> the verdict, how sure it is, three first actions, and the card with who "
    "does what. Your answers are not in it, but a reader may guess some."
)
SHARING_BOT: Final = N_(
    "<b>The bot alone:</b> what it does, and where to find it. Nothing about your company."
)
SHARED: Final = N_(
    "The message above is ready: press and hold it, then Forward. Or choose here who gets its "
    "text: you can read it again before it leaves."
)
SHARED_HEAD: Final = N_("Who should run the IT: %(bot)s’s advice")
SHARED_FOOT: Final = N_("A pointer, not an audit. Two minutes to have your own:")
SHARED_INVITATION: Final = N_(
    "Who should run your company’s IT: your own people, a provider, or both? Eight plain "
    "questions, two minutes, and advice: who does what, how sure that is, what to do first. In "
    "French and English."
)
TO_BEGIN: Final = N_("To begin:")

BACK: Final = NP_("button", "Back")
SKIP: Final = NP_("button", "Skip")
WHY: Final = NP_("button", "Why?")
HELP_BUTTON: Final = NP_("button", "Help")
CHANGE: Final = NP_("button", "Change")
RESTART: Final = NP_("button", "Restart")
LANGUAGE: Final = NP_("button", "Language")
CANCEL: Final = NP_("button", "Cancel")
YES_RESTART: Final = NP_("button", "Yes, start again")
YES_DELETE: Final = NP_("button", "Yes, erase all")
DONE: Final = NP_("button", "Done")
UNKNOWN: Final = NP_("button", "I don’t know")
SPLIT: Final = NP_("button", "Who does what")
PICTURE_BUTTON: Final = NP_("button", "Picture")
CARD_BUTTON: Final = NP_("button", "Card")
REPORT_BUTTON: Final = NP_("button", "PDF report")
SHARE_BUTTON: Final = NP_("button", "Share")
SHARE_ADVICE: Final = NP_("button", "The advice")
SHARE_BOT: Final = NP_("button", "The bot alone")
CHOOSE_PERSON: Final = NP_("button", "Choose who gets it")
TIPS_BUTTON: Final = NP_("button", "Good practices")
FORMS_BUTTON: Final = NP_("button", "The three forms")
ADVICE: Final = NP_("button", "Advice")
OPEN_PRIVATE: Final = NP_("button", "Talk in private")

#: Each language in its own words; never translated.
LANGUAGE_NAMES: Final = {"fr": "Français", "en": "English"}

MEANT: Final = N_("I am not sure I understood: did you mean “%(option)s”?")
MEANT_EITHER: Final = N_("I am not sure I understood: did you mean %(options)s?")
QUOTED: Final = NP_("option", "“%(words)s”")
NEITHER: Final = NP_("button", "None of these")
NOT_THAT: Final = NP_("button", "No, something else")
UNDERSTOOD: Final = N_("Is that right?")
ABOUT: Final = NP_("answer", "about %(answer)s")
YES_NOTE: Final = NP_("button", "Yes, note it")
NO_NOTE: Final = NP_("button", "No")

NOTED: Final = N_("Noted: %(answer)s.")
NOTED_ABOUT: Final = N_("Noted: about %(answer)s.")
MEANINGS: Final = N_("What the answers mean")

BECAUSE: Final = N_("<b>Why:</b> %(facts)s.")
BUT: Final = N_("But %(fact)s.")
UNMOVED: Final = N_("None of your answers tips the balance here.")
FLIPS: Final = N_(
    "<b>What would change this:</b> the answer “%(answer)s” (%(question)s). It would then be: "
    "%(verdict)s."
)
NOTHING_FLIPS: Final = N_("<b>What would change this:</b> no single answer.")
IN_CHARGE: Final = N_("<b>In charge, on your side:</b> %(owner)s.")
MISSING: Final = N_("<b>Missing basics:</b> %(basics)s.")
TO_CHECK: Final = N_("<b>To be checked first:</b> %(basics)s.")
TRAP: Final = N_("<b>Mind this:</b> %(trap)s")
TRAPS: Final = N_("What to mind in your case")
FIRST: Final = N_("First of all:")
DUE: Final = N_("%(title)s. %(who)s.")
CHECK: Final = NP_("action", "to be checked")
MORE_DUE: Final = NNP_("plan", "And %(n)s more.", "And %(n)s more.")
TASK: Final = N_("%(title)s. %(who)s, %(effort)s.")
RULES: Final = NNP_(
    "advice",
    "%(n)s rule may apply to you: see “Rules”.",
    "%(n)s rules may apply to you: see “Rules”.",
)
RULES_COUNTRY: Final = N_(
    "Your country is not known yet: where a rule is that of one place, the place is named."
)
RULE_DO: Final = N_("→ %(do)s")
CONDITION_IN: Final = N_("%(places)s: %(condition)s")
TRIALS: Final = N_("Out of 100 trials that vary what we do not know, %(n)s give the same answer.")
AGAINST: Final = N_("What speaks against it")
UNKNOWNS: Final = N_("What we do not know, and would make it surer")
DONE_WHEN: Final = N_("Done when: %(check)s")
ADVISED: Final = NP_("form", "advised for you")
ADVANTAGES: Final = N_("Advantages")
LIMITS: Final = N_("Limits")
PRIVACY_BUTTON: Final = NP_("button", "Privacy")
EXPORT_BUTTON: Final = NP_("button", "My data")
DELETE_BUTTON: Final = NP_("button", "Erase all")
SEPARATOR: Final = NP_("between clauses", "; ")
BEGIN: Final = NP_("button", "Begin")

PLAN_BUTTON: Final = NP_("button", "Plan of action")
COSTS_BUTTON: Final = NP_("button", "Costs")
RULES_BUTTON: Final = NP_("button", "Rules")
REFINE: Final = NP_("button", "Refine")
ENOUGH: Final = NP_("button", "That is enough")
SUPPOSE: Final = NP_("button", "What if…")
DECIDES: Final = N_("<b>One question would help to settle it:</b> %(question)s")
STAKE_TURNS: Final = N_("Your answer could turn the advice: %(verdict)s.")
STAKE_SHARPENS: Final = N_("Your answer sets what comes first, not who does it.")
SUPPOSING: Final = N_("Choose an answer to try another one. Nothing changes in your file.")
ONLY_TRIED: Final = N_("What if… Your answer is only tried here; nothing changes in your file.")
COST_OF: Final = N_("%(form)s: %(range)s")
COST_RATIO: Final = N_("%(form)s: about %(ratio)s times the split advised")
COST_SAME: Final = N_("%(form)s: about the same as the split advised")
COST_SPLIT: Final = N_("Split advised: %(range)s")
COST_COMPARED: Final = N_("If all were run in one form:")
COSTS_UNKNOWN: Final = N_(
    "The cost depends on how many people use a screen: answer that question first."
)
COSTS_AS_OF: Final = N_("French prices, %(date)s. The whole cost: salaries, contracts, your time.")
COSTS_NOT_COUNTED: Final = N_("Not counted:")
COSTS_HOW: Final = N_("How it is counted:")
COST_BLEND: Final = N_(
    "Split advised: each function counts for its share of the work, at the price of the form in "
    "which it is run: %(shares)s. Steering and rules come with each form."
)
COST_IN_HOUSE: Final = N_(
    "In-house: one IT person for %(few)s to %(many)s seats, with charges, tools, training and "
    "cover."
)
COST_OUTSOURCED: Final = N_(
    "Outsourced: %(low)s to %(high)s per seat and month, the setting up, and the time of your own "
    "person in charge."
)
COST_HYBRID: Final = N_(
    "Hybrid: part of a post or more on your side, and %(low)s to %(high)s of the provider’s fee."
)

CERTAINTY: Final = N_("How sure: %(certainty)s")
CARD_COUNTS: Final = N_(
    "Of the eight functions, in-house: %(in_house)s; shared: %(shared)s; outsourced: "
    "%(outsourced)s."
)
CARD_DARK: Final = N_("On a dark ground: /dark")
CARD_LIGHT: Final = N_("On a light ground: /light")
CARD_RESTS_ON: Final = NNP_(
    "card",
    "Rests on %(n)s answer. A pointer, not an audit.",
    "Rests on %(n)s answers. A pointer, not an audit.",
)
