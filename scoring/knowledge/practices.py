"""The practices: what to do in the five areas of the article, whatever the form."""

from collections.abc import Mapping
from typing import Final

from scoring.knowledge.records import Practice
from scoring.knowledge.sources import (
    ANSSI_13_QUESTIONS,
    ANSSI_BACKUP,
    ANSSI_HYGIENE,
    ANSSI_LOGIN,
    ANSSI_OUTSOURCING,
    ARTICLE,
    CIS_CONTROLS,
    CNIL_BREACH,
    CNIL_SECURITY,
    COPYRIGHT_FR,
    CYBER_ESSENTIALS,
    CYBERMALVEILLANCE,
    E_INVOICING_CALENDAR,
    GDPR_28,
    HDS,
    INSURANCE_CODE,
    LABOUR_CODE_TRANSFER,
    MONAIDECYBER,
    PCI_DSS,
)
from scoring.texts import N_

PRACTICES: Final[tuple[Practice, ...]] = (
    Practice(
        id="name_owner",
        area="organisation",
        title=N_("Name one person in charge of IT"),
        body=N_(
            "Choose one person in the company who decides, follows the budget and speaks "
            "to the provider. They need not be technical. Write down their name, their "
            "stand-in and what they may decide alone, then tell everyone."
        ),
        done_when=N_("Ask three colleagues who decides on IT: they give the same name."),
        trigger="always",
        urgency=5,
        effort="30min",
        who="owner",
        when="this_week",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
        basic=True,
    ),
    Practice(
        id="who_does_what",
        area="organisation",
        title=N_("Write who does what, on one page"),
        body=N_(
            "For each of the eight areas (steering, helpdesk, upkeep, servers, security, "
            "recovery, software, compliance) note who does it, who decides and whom to "
            "tell. Have the provider sign the page. Whatever belongs to nobody is "
            "forgotten on the day it breaks."
        ),
        done_when=N_("The page is signed by both sides and no box is empty."),
        trigger="any_mode in (H,O)",
        urgency=4,
        effort="2h",
        who="owner",
        when="this_month",
        modes=("shared", "outsourced"),
        source=ANSSI_OUTSOURCING,
    ),
    Practice(
        id="inventory",
        area="organisation",
        title=N_("List what you own"),
        body=N_(
            "In one table, list every computer, phone, program, subscription, remote "
            "access and contract: who uses it, who owns it, when it expires. Start from "
            "the last twelve months of invoices, since everything you pay for is there."
        ),
        done_when=N_(
            "You can name, without looking, the three things that would stop the business."
        ),
        trigger="always",
        urgency=3,
        effort="1d",
        who="it_lead",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_13_QUESTIONS,
    ),
    Practice(
        id="joiners_leavers",
        area="organisation",
        title=N_("Settle what happens when people join or leave"),
        body=N_(
            "Make one list for joining (computer, accounts, rights) and one for leaving. "
            "On leaving: cut access the same day, take back equipment, change shared "
            "passwords. Do not forget trainees, temps and former providers."
        ),
        done_when=N_("No live account bears the name of someone who has left."),
        trigger="users >= 10 or change = seasonal",
        urgency=3,
        effort="2h",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=CNIL_SECURITY,
    ),
    Practice(
        id="deputy",
        area="organisation",
        title=N_("Find a stand-in for the one who knows it all"),
        body=N_(
            "If your IT rests on one person, their absence is your biggest risk. Have "
            "them write the ten things only they can do, then let a colleague or a "
            "provider try them on a day when they are present."
        ),
        done_when=N_("The person took a week off without being called."),
        trigger="staff in (bit,one) or state.solo or state.leaving",
        urgency=4,
        effort="1w",
        who="it_lead",
        when="this_quarter",
        modes=("in_house", "shared"),
        source=ANSSI_HYGIENE,
    ),
    Practice(
        id="single_contact",
        area="organisation",
        title=N_("Open one single place to ask for help"),
        body=N_(
            "Give everyone one address and one phone number for faults and requests. Each "
            "request gets a number, a date and an answer. Without a written trace you "
            "will never know whether service improves or what you are paying for."
        ),
        done_when=N_("You can obtain the month’s list of requests in two minutes."),
        trigger="mode(support) in (H,O) and users >= 5",
        urgency=2,
        effort="half_day",
        who="provider",
        when="this_month",
        modes=("shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="it_budget",
        area="organisation",
        title=N_("Set a three-year IT budget"),
        body=N_(
            "Add up salaries, contracts, subscriptions, equipment and breakdowns. Plan to "
            "replace a fifth of the computers each year. Keep 10%% for the unexpected. "
            "Then compare options on the same scope, otherwise the cheapest is merely the "
            "least complete."
        ),
        done_when=N_("A one-page table gives the all-in cost per seat and per year."),
        trigger="users >= 15",
        urgency=2,
        effort="1d",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="document_bespoke",
        area="organisation",
        title=N_("Write down what you know about your software"),
        body=N_(
            "For each vital program: what it is for, what it is linked to, where the code "
            "and settings are, who made it, how to restart it. One page each. Keep that "
            "page with you, not only with the provider."
        ),
        done_when=N_("Someone who has never touched it restarted it by following the page."),
        trigger="apps in (links,theirs,ours,product)",
        urgency=3,
        effort="1w",
        who="it_lead",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_OUTSOURCING,
    ),
    Practice(
        id="part_time_cio",
        area="organisation",
        title=N_("Buy two days a month of independent advice"),
        body=N_(
            "Between the owner and the provider, someone who compares and plans is often "
            "missing. A part-time IT director, two to four days a month, prepares budget, "
            "choices and contracts. They must have nothing else to sell."
        ),
        done_when=N_("You have a one-page roadmap with dates and amounts."),
        trigger="mode(governance) = H or (users >= 50 and staff in (none,bit))",
        urgency=3,
        effort="1m",
        who="adviser",
        when="this_quarter",
        modes=("shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="staff_first",
        area="organisation",
        title=N_("Talk to the staff concerned before signing"),
        body=N_(
            "If you hand outside a job done by an employee, their contract may, depending "
            "on the facts, pass to the provider. Before signing, see an employment "
            "lawyer, consult staff representatives if any, and tell the person which role "
            "you offer."
        ),
        done_when=N_("You have written advice and the person knows their future role."),
        trigger="verdict in (outsourced,hybrid) and staff in (one,few,team)",
        urgency=4,
        effort="1m",
        who="adviser",
        when="this_quarter",
        modes=("shared", "outsourced"),
        source=LABOUR_CODE_TRANSFER,
    ),
    Practice(
        id="mfa",
        area="security",
        title=N_("Turn on two-step login, e-mail first"),
        body=N_(
            "Turn on a second check (an app or a key rather than SMS) for e-mail, bank, "
            "remote access and every account that can do everything. Start with "
            "administrators and management, then everyone within a month."
        ),
        done_when=N_("From an unknown computer, the password alone no longer gets you in."),
        trigger="not basics.mfa",
        urgency=5,
        effort="1d",
        who="it_lead",
        when="this_week",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_LOGIN,
        basic=True,
        ask_if_unknown=True,
    ),
    Practice(
        id="updates",
        area="security",
        title=N_("Make updates automatic"),
        body=N_(
            "Set computers, phones, servers and network equipment to update by "
            "themselves. Serious fixes must be installed within fourteen days. Remove "
            "whatever its maker no longer maintains, or cut it off from the internet."
        ),
        done_when=N_("A monthly report shows 95%% of devices up to date within fourteen days."),
        trigger="not basics.updates",
        urgency=5,
        effort="1d",
        who="provider",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=CYBER_ESSENTIALS,
        basic=True,
        ask_if_unknown=True,
    ),
    Practice(
        id="training",
        area="security",
        title=N_("Train everyone for an hour, then practise"),
        body=N_(
            "Gather the team for an hour: spot a fake message, choose a password, report "
            "without shame. Then send a mock fake message each quarter. Nobody is "
            "punished; you look at how many report it, and how fast."
        ),
        done_when=N_("At the last test, more than half the team reported the fake message."),
        trigger="not basics.training",
        urgency=4,
        effort="2h",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_13_QUESTIONS,
        ask_if_unknown=True,
    ),
    Practice(
        id="recover_keys",
        area="security",
        title=N_("Get your keys back: domain and main access"),
        body=N_(
            "Move the domain name, hosting, e-mail and main accounts into the company’s "
            "name, with an address of its own. Keep passwords in a digital vault. Two "
            "people have access. Ask your provider for this in writing."
        ),
        done_when=N_("You logged in to the domain account yourself, without help."),
        trigger="keys in (one_person,provider,scattered)",
        urgency=5,
        effort="1w",
        who="owner",
        when="this_week",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_OUTSOURCING,
        basic=True,
        ask_if_unknown=True,
    ),
    Practice(
        id="admin_accounts",
        area="security",
        title=N_("Separate daily accounts from all-powerful ones"),
        body=N_(
            "Nobody should read e-mail with an account that can install anything. Create "
            "separate, named administrator accounts with two-step login. Remove those "
            "rights from everyone else, the boss included, and review the list twice a "
            "year."
        ),
        done_when=N_("The list of all-powerful accounts fits on five lines, with names."),
        trigger="users >= 3",
        urgency=4,
        effort="1d",
        who="it_lead",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=CIS_CONTROLS,
    ),
    Practice(
        id="managed_protection",
        area="security",
        title=N_("Have your computers watched, not just equipped"),
        body=N_(
            "An antivirus nobody looks at is useless. Ask for protection whose alerts are "
            "read by a person with the right to isolate a computer. Have the hours of "
            "watch and the reaction time put in writing."
        ),
        done_when=N_("A test alert got a human answer within the promised time."),
        trigger="mode(security) in (H,O) and users >= 10",
        urgency=3,
        effort="1m",
        who="provider",
        when="this_quarter",
        modes=("shared", "outsourced"),
        source=CIS_CONTROLS,
    ),
    Practice(
        id="payment_check",
        area="security",
        title=N_("Call back before any change of bank details"),
        body=N_(
            "For any new bank details, urgent transfer or gift card asked for by message, "
            "call the person on the number you already had. Above a set amount, two "
            "people approve. The rule also holds when the boss appears to ask."
        ),
        done_when=N_("The last change of bank details shows a record of the call-back."),
        trigger="always",
        urgency=4,
        effort="30min",
        who="owner",
        when="this_week",
        modes=("in_house", "shared", "outsourced"),
        source=CYBERMALVEILLANCE,
    ),
    Practice(
        id="security_rules",
        area="security",
        title=N_("Write a one-page security rule"),
        body=N_(
            "One page in plain words: passwords, personal phones, USB sticks, AI tools, "
            "home working, whom to tell. Have it signed on arrival. Take advice on making "
            "it part of your staff rules so that it is enforceable."
        ),
        done_when=N_("Every current employee has signed this year’s version."),
        trigger="users >= 10",
        urgency=2,
        effort="half_day",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=CNIL_SECURITY,
    ),
    Practice(
        id="night_watch",
        area="security",
        title=N_("Have your systems watched at night"),
        body=N_(
            "Attacks come at night and at weekends. A permanent watch takes at least five "
            "people, so rent it from a specialist who watches for several customers. "
            "Keep in-house the person who decides to stop a machine, and write the "
            "instructions with them."
        ),
        done_when=N_("A test at 3 a.m. on a Sunday woke the right person."),
        trigger="hours in (nights,always) or regs.vital or (stop in (hour,two_hours) and users "
        ">= 50)",
        urgency=3,
        effort="3m",
        who="provider",
        when="this_year",
        modes=("shared", "outsourced"),
        source=CIS_CONTROLS,
    ),
    Practice(
        id="protect_secrets",
        area="security",
        title=N_("Keep secrets apart"),
        body=N_(
            "Keep designs, recipes, research and prices in a separate space, open to a "
            "short list of names, with access logged. The provider enters only escorted "
            "or under a written secrecy undertaking. Encrypt laptops and backups."
        ),
        done_when=N_("You can say who opened a given design last month."),
        trigger="data in (secrets,clients,control) or regs.defence",
        urgency=4,
        effort="1m",
        who="it_lead",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_HYGIENE,
    ),
    Practice(
        id="remote_work",
        area="security",
        title=N_("Secure remote work"),
        body=N_(
            "Encrypt laptop disks, require a code on phones, use a protected access "
            "rather than a share open to the internet. Provide for remote wiping of a "
            "stolen device and a number to call the same evening."
        ),
        done_when=N_("A lost, powered-off laptop gives up no file."),
        trigger="sites in (remote,many)",
        urgency=3,
        effort="1w",
        who="provider",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=CNIL_SECURITY,
    ),
    Practice(
        id="three_quotes",
        area="partners",
        title=N_("Compare three providers on the same request"),
        body=N_(
            "Send the same page to three providers: number of seats, hours, software, "
            "response times. Call two customers of your size for each, one of whom has "
            "left. Compare what is not included as much as the price."
        ),
        done_when=N_("You have three offers against the same list, and six calls noted."),
        trigger="any_mode in (H,O) and (contract.none or contract.vague or contract.ending or "
        "contract.offer or state.weak or not answered(contract))",
        urgency=3,
        effort="1m",
        who="owner",
        when="this_quarter",
        modes=("shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="write_sla",
        area="partners",
        title=N_("Get response times and penalties in writing"),
        body=N_(
            "Separate time to answer from time to restore, and a full stop from a "
            "nuisance. For a fault that stops everything, an answer within 30 minutes and "
            "a fix within 4 working hours are good marks. Provide for a penalty and a "
            "monthly report."
        ),
        done_when=N_(
            "The contract states four figures: time to answer, time to restore, uptime, penalty."
        ),
        trigger="any_mode in (H,O) and not contract.clear",
        urgency=4,
        effort="1w",
        who="owner",
        when="this_month",
        modes=("shared", "outsourced"),
        source=ARTICLE,
        ask_if_unknown=True,
    ),
    Practice(
        id="dpa",
        area="partners",
        title=N_("Sign the personal-data agreement"),
        body=N_(
            "Each provider who can see your data must sign a written agreement (GDPR, "
            "Article 28). It says what the data are for, how they are kept safe, who else "
            "may touch them and in which countries, that you are told of any leak, and that "
            "all comes back and is wiped at the end. Also ask for the list of its own "
            "subcontractors."
        ),
        done_when=N_("The signed agreement is filed with every running contract."),
        trigger="any_mode in (H,O)",
        urgency=4,
        effort="1d",
        who="owner",
        when="this_month",
        modes=("shared", "outsourced"),
        source=GDPR_28,
    ),
    Practice(
        id="exit_plan",
        area="partners",
        title=N_("Prepare your exit from day one"),
        body=N_(
            "Have it written: three months’ notice at most, documents and passwords "
            "returned, data in a common format, help on leaving at a known price, proven "
            "deletion. Once a year, ask for the full export and open it without the "
            "provider."
        ),
        done_when=N_("This year’s export has been opened on your premises."),
        trigger="any_mode in (H,O) and (contract.none or contract.vague or contract.locked or "
        "contract.ending or contract.offer)",
        urgency=4,
        effort="1w",
        who="owner",
        when="this_quarter",
        modes=("shared", "outsourced"),
        source=ANSSI_OUTSOURCING,
        ask_if_unknown=True,
    ),
    Practice(
        id="hds_certificate",
        area="partners",
        title=N_("Check your host’s HDS certificate"),
        body=N_(
            "Ask your software vendor and provider who hosts and who backs up the health "
            "records. Check their name on the Agence du numérique en santé list, the "
            "activities covered and the date. A logo is not enough. File the copy with "
            "the contract."
        ),
        done_when=N_("You hold a valid certificate that names the service you use."),
        trigger="data = health or regs.health",
        urgency=5,
        effort="2h",
        who="owner",
        when="this_week",
        modes=("shared", "outsourced"),
        source=HDS,
        jurisdictions=("FR",),
    ),
    Practice(
        id="cards_out",
        area="partners",
        title=N_("Never keep card numbers"),
        body=N_(
            "Let the payment provider show the page or run the terminal, so that numbers "
            "never reach you. Ask for its PCI DSS attestation and fill in the yearly "
            "questionnaire it tells you to. Never a card number by e-mail or on paper."
        ),
        done_when=N_("A search of your files finds no card number."),
        trigger="regs.cards",
        urgency=3,
        effort="half_day",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=PCI_DSS,
    ),
    Practice(
        id="own_code",
        area="partners",
        title=N_("Make sure the software you paid for is yours"),
        body=N_(
            "Paying for software does not make you its owner. Have it written which "
            "rights are assigned to you, for which uses, where and how long. Have code "
            "and notes delivered with each version, in a space in your name."
        ),
        done_when=N_("The latest version’s code is in a space you control."),
        trigger="apps in (theirs,ours,product) or proj.build",
        urgency=4,
        effort="1w",
        who="adviser",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=COPYRIGHT_FR,
    ),
    Practice(
        id="provider_access",
        area="partners",
        title=N_("Control your provider’s access"),
        body=N_(
            "The provider comes in with named accounts, protected by two-step login, open "
            "only while it works, and each visit leaves a trace. It shares no password "
            "between customers. Cut everything the day it leaves."
        ),
        done_when=N_("You can see who came in remotely last week."),
        trigger="any_mode in (H,O)",
        urgency=4,
        effort="1d",
        who="it_lead",
        when="this_month",
        modes=("shared", "outsourced"),
        source=ANSSI_OUTSOURCING,
    ),
    Practice(
        id="contract_diary",
        area="partners",
        title=N_("Note the last day to give notice"),
        body=N_(
            "Find in each contract its term, renewal and notice period. Set a reminder 60 "
            "days before the deadline, for two people. Use the renewal to renegotiate "
            "response times, exit and price."
        ),
        done_when=N_("Two calendars show the deadline of every contract."),
        trigger="contract.locked or contract.ending or contract.vague",
        urgency=3,
        effort="1h",
        who="owner",
        when="this_week",
        modes=("shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="tested_backup",
        area="continuity",
        title=N_("Make an offline backup and try it"),
        body=N_(
            "Three copies, two kinds of media, one out of an intruder’s reach (unplugged "
            "or locked). Include e-mail and online files. Then try it: restore a folder "
            "and a program against the clock, and write down the time."
        ),
        done_when=N_("One folder and one program were restored, with the time written down."),
        trigger="not basics.tested_backups or not basics.offline_copy",
        urgency=5,
        effort="1d",
        who="provider",
        when="this_week",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_BACKUP,
        basic=True,
        ask_if_unknown=True,
    ),
    Practice(
        id="restore_drill",
        area="continuity",
        title=N_("Repeat the restore test every quarter"),
        body=N_(
            "Backups fail silently. Each quarter restore something else: e-mail, "
            "accounts, a whole server. Compare the time taken with the stop you can bear. "
            "If it is longer, change method."
        ),
        done_when=N_("Four dated lines in the year, each with a duration."),
        trigger="basics.tested_backups",
        urgency=2,
        effort="half_day",
        who="provider",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_BACKUP,
    ),
    Practice(
        id="one_page_plan",
        area="continuity",
        title=N_("Write the one-page recovery plan"),
        body=N_(
            "On paper: the five numbers to call, what to restart and in which order, how "
            "to work without computers, who speaks to customers, who may stop everything. "
            "One copy with two people. Act out the failure for an hour once a year."
        ),
        done_when=N_("The plan exists on paper and was acted out less than a year ago."),
        trigger="not basics.plan",
        urgency=4,
        effort="half_day",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_13_QUESTIONS,
        ask_if_unknown=True,
    ),
    Practice(
        id="attack_card",
        area="continuity",
        title=N_("Post what to do in an attack"),
        body=N_(
            "On one card: unplug the network without switching off, call your provider, "
            "then the national helpline (17Cyber in France), do not pay, note the times. "
            "In France, insurance requires a police complaint within 72 hours. Report a "
            "risky data breach within 72 hours."
        ),
        done_when=N_("The card is on the wall and two people know where it is."),
        trigger="always",
        urgency=4,
        effort="1h",
        who="owner",
        when="this_week",
        modes=("in_house", "shared", "outsourced"),
        source=CYBERMALVEILLANCE,
    ),
    Practice(
        id="insurance",
        area="continuity",
        title=N_("Reread your cyber insurance"),
        body=N_(
            "Look for three things: what the insurer requires of you (two-step login, "
            "backup), what is excluded and whom to call at night. Check that your "
            "provider’s failure is covered. In France, a complaint within 72 hours is a "
            "condition of payment."
        ),
        done_when=N_("You can name one requirement and one exclusion of your policy."),
        trigger="users >= 5",
        urgency=2,
        effort="2h",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=INSURANCE_CODE,
    ),
    Practice(
        id="second_line",
        area="continuity",
        title=N_("Take a second internet connection"),
        body=N_(
            "If an hour’s stop costs you money, a single internet line is a gamble. Take "
            "a second line from another operator, or a ready 4G/5G box. Cut the first one "
            "morning to check that the till and calls still work."
        ),
        done_when=N_("With the main line cut, the team worked for an hour without stopping."),
        trigger="stop in (hour,two_hours)",
        urgency=2,
        effort="1w",
        who="provider",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_HYGIENE,
    ),
    Practice(
        id="on_call",
        area="continuity",
        title=N_("Buy on-call cover, do not improvise it"),
        body=N_(
            "One person cannot be reachable day and night all year. Buy on-call cover "
            "from a provider for nights and weekends. In-house, on-call duty must be "
            "organised and paid as labour law requires."
        ),
        done_when=N_("A test call on a Saturday evening got a technical answer within the hour."),
        trigger="hours in (extended,peaks,nights,always) and stop in (hour,two_hours)",
        urgency=3,
        effort="1m",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="paper_mode",
        area="continuity",
        title=N_("Be able to work half a day without screens"),
        body=N_(
            "Print what you need: order forms, prices, phone numbers, rota. Choose who "
            "writes what and how it is keyed in later. Try it for two hours on a quiet "
            "day. It is the cheapest recovery, and the only one that always works."
        ),
        done_when=N_("The team served customers for two hours without IT."),
        trigger="stop in (hour,two_hours,half_day)",
        urgency=2,
        effort="half_day",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_13_QUESTIONS,
    ),
    Practice(
        id="six_figures",
        area="review",
        title=N_("Follow six figures every quarter"),
        body=N_(
            "Ask your provider, or your team, for six figures: average response time, "
            "reopened requests, updates within fourteen days, last successful restore, "
            "hours of downtime, cost per seat. One hour’s meeting, minutes, three "
            "decisions."
        ),
        done_when=N_("The table of six figures covers the last two quarters."),
        trigger="users >= 5",
        urgency=3,
        effort="2h",
        who="it_lead",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="yearly_check",
        area="review",
        title=N_("Redo this check once a year"),
        body=N_(
            "Answer the questions again in twelve months, or as soon as you gain ten "
            "seats, change a vital program or lose a key person. Look first at what would "
            "change the answer, then at the rest."
        ),
        done_when=N_("A date is in the diary, with this year’s result attached."),
        trigger="always",
        urgency=2,
        effort="30min",
        who="owner",
        when="this_year",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="free_diagnosis",
        area="review",
        title=N_("Ask for a free cyber check-up"),
        body=N_(
            "In the UK, start with the Cyber Essentials readiness questions, free of "
            "charge. In France, MonAideCyber, a State scheme, offers a free first "
            "check-up with a trained adviser. You leave with a few measures to take "
            "first."
        ),
        done_when=N_("You have a short list of measures, with a name beside each."),
        trigger="not basics.tested_backups or not basics.mfa or not basics.updates",
        urgency=3,
        effort="2h",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=MONAIDECYBER,
        ask_if_unknown=True,
    ),
    Practice(
        id="review_after_move",
        area="review",
        title=N_("Plan a review three months after the change"),
        body=N_(
            "Three months after a change of provider, a hire, a takeover or new software, "
            "bring users together for an hour. Ask what is better, what is worse, what "
            "is missing. Correct the contract or the job description."
        ),
        done_when=N_("The minutes list three corrections, one of which is done."),
        trigger="change in (growing,handover,tools) or proj.open or proj.software or proj.deal",
        urgency=2,
        effort="2h",
        who="it_lead",
        when="this_year",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="e_invoicing",
        area="organisation",
        title=N_("Get ready for e-invoicing"),
        body=N_(
            "In France, each business registered for VAT must be able to receive e-invoices "
            "since 1 September 2026. SMEs must send them from 1 September 2027. Choose an "
            "approved platform, and ask your software vendor how it connects to it."
        ),
        done_when=N_("A supplier sent you an invoice through the platform, and you received it."),
        trigger="always",
        urgency=3,
        effort="1d",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=E_INVOICING_CALENDAR,
        jurisdictions=("FR",),
    ),
    Practice(
        id="handover",
        area="organisation",
        title=N_("Organise the departure before the last day"),
        body=N_(
            "Someone is leaving: an employee, a relative or a small provider. While they "
            "are here: a list of access, contracts and monthly tasks, keys handed over, "
            "two sessions with whoever takes over. On the last day, change the passwords "
            "and close their access."
        ),
        done_when=N_(
            "The successor has done one task of each kind alone, and the old access no "
            "longer works."
        ),
        trigger="state.leaving",
        urgency=5,
        effort="1w",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_HYGIENE,
    ),
    Practice(
        id="after_attack",
        area="security",
        title=N_("Finish the job after the attack"),
        body=N_(
            "After an attack, a theft or a fraud: change passwords, find the way in, tell "
            "the insurer. If data about people may have leaked, write down the facts and "
            "check with the data protection authority whether you must notify it, often "
            "within 72 hours."
        ),
        done_when=N_("One page says what happened, how, what was changed and who was told."),
        trigger="push.attack",
        urgency=5,
        effort="1d",
        who="it_lead",
        when="this_week",
        modes=("in_house", "shared", "outsourced"),
        source=CNIL_BREACH,
    ),
    Practice(
        id="proof_file",
        area="review",
        title=N_("Prepare the file of proof"),
        body=N_(
            "A customer or an insurer asks for proof. Answer truthfully: a false answer "
            "may cost you the payout or the contract. Gather once and for all the restore "
            "test, the list of access, the security rule and the contracts, with dates."
        ),
        done_when=N_(
            "The last questionnaire was answered in under a day, with documents attached."
        ),
        trigger="push.demand or regs.clients or proj.certify",
        urgency=3,
        effort="3d",
        who="it_lead",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_HYGIENE,
    ),
    Practice(
        id="same_basis",
        area="review",
        title=N_("Compare like with like"),
        body=N_(
            "You are pushed to outsource, to change or to save. Set side by side what "
            "today’s team does and what the offer includes: hours, response times, "
            "nights, projects, exit. Count three years, departures and return included, "
            "and ask for a limited trial."
        ),
        done_when=N_(
            "One page compares both solutions line by line, with the cost over three years."
        ),
        trigger="push.owners or push.savings or contract.offer",
        urgency=3,
        effort="3d",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="group_agreement",
        area="partners",
        title=N_("Write the agreement with the group"),
        body=N_(
            "The parent company, the city or the network looks after part of your IT. "
            "Write down what, at which hours, how fast, who decides and how you leave. "
            "Without it you wait your turn and nobody is responsible in the evening."
        ),
        done_when=N_(
            "A two-page agreement is signed, with response times and a name for the evening."
        ),
        trigger="helper.group or runs = group",
        urgency=3,
        effort="1w",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
    ),
)

BY_ID: Final[Mapping[str, Practice]] = {practice.id: practice for practice in PRACTICES}
