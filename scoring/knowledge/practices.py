"""The practices: what to do in the five areas of the article, whatever the form."""

from collections.abc import Mapping
from typing import Final

from scoring.knowledge.records import Practice, Wording
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
    DORA,
    E_INVOICING_CALENDAR,
    GDPR_28,
    HDS,
    INSURANCE_CODE,
    LABOUR_CODE_TRANSFER,
    MONAIDECYBER,
    OUR_OPINION,
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
        wordings=(
            Wording(
                id="team",
                trigger="staff in (few,team)",
                title=N_("Write down who leads IT, and who stands in"),
                settled=True,
            ),
            Wording(
                id="it_person",
                trigger="staff = one and not state.leaving",
                title=N_("Write down what your IT person decides alone, and what you do"),
                settled=True,
            ),
            Wording(
                id="group",
                trigger="staff = shared",
                title=N_("Name your own person, who speaks to the group’s technicians"),
            ),
            Wording(
                id="side",
                trigger="staff = bit and not state.leaving",
                title=N_("Give whoever sees to IT the mandate, and hours for it"),
            ),
        ),
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
        wordings=(
            Wording(
                id="team",
                trigger="staff in (one,few,team)",
                title=N_("Write on one page what your people do and what the provider does"),
            ),
            Wording(
                id="vendor",
                trigger="helper.vendor or runs = vendor",
                title=N_("Write who answers first: you, the software vendor or the provider"),
            ),
        ),
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
        wordings=(
            Wording(
                id="temps",
                trigger="change = seasonal",
                title=N_("Close the accounts of those who left, temps and freelancers too"),
            ),
        ),
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
        trigger="staff = one or state.solo",
        urgency=5,
        effort="1w",
        who="it_lead",
        when="this_month",
        modes=("in_house", "shared"),
        source=ANSSI_HYGIENE,
        wordings=(
            Wording(
                id="makers",
                trigger="state.solo and apps in (ours,product)",
                title=N_("Have a second person learn the software only one understands"),
            ),
            Wording(
                id="links",
                trigger="state.solo and apps in (links,theirs)",
                title=N_("Have a second person learn the settings and links only one knows"),
            ),
            Wording(
                id="it_person",
                trigger="staff in (one,few,team)",
                title=N_("Write down what only your IT person knows, and try a stand-in"),
            ),
        ),
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
        wordings=(
            Wording(
                id="ours",
                trigger="apps in (ours,product)",
                title=N_("Write down how to restart the software you made"),
            ),
        ),
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
        trigger="staff in (one,few,team) and not (staff = one and state.leaving) and "
        "(verdict = outsourced or push.owners or "
        "(mode(support) = O and not apps in (ours,product)))",
        urgency=5,
        effort="1m",
        who="owner",
        when="this_month",
        modes=("shared", "outsourced"),
        source=LABOUR_CODE_TRANSFER,
        wordings=(
            Wording(
                id="leads",
                trigger="push.owners or push.savings",
                title=N_("Talk to your IT people before you sign anything outside"),
            ),
        ),
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
        wordings=(
            Wording(
                id="attack",
                trigger="push.attack",
                title=N_("Two-step login on every mailbox, and look for hidden forwarding"),
            ),
            Wording(
                id="online",
                trigger="host = cloud or runs = vendor",
                title=N_("Turn on two-step login for e-mail and for the software online"),
            ),
        ),
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
        wordings=(
            Wording(
                id="devices",
                trigger="sites in (remote,many)",
                title=N_("Make updates automatic on every device, those on the road too"),
            ),
            Wording(
                id="machines",
                trigger="data = control or hours in (nights,always)",
                title=N_("Make updates automatic, at a time you choose, and watched"),
            ),
        ),
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
        trigger="keys in (one_person,provider,scattered,gone)",
        urgency=5,
        effort="1d",
        who="owner",
        when="this_week",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_OUTSOURCING,
        basic=True,
        ask_if_unknown=True,
        wordings=(
            Wording(
                id="gone",
                trigger="keys = gone",
                title=N_("Take back the passwords that went with the one who left"),
            ),
            Wording(
                id="weak",
                trigger="keys = provider and state.weak",
                title=N_("Take back domain and passwords before the provider hears of it"),
            ),
            Wording(
                id="friend",
                trigger="keys = provider and helper.friend",
                title=N_("Take back domain and passwords from the one who helps you"),
            ),
            Wording(
                id="group",
                trigger="keys = provider and (helper.group or runs = group)",
                title=N_("Have the group give you a sealed copy of the main passwords"),
            ),
            Wording(
                id="provider",
                trigger="keys = provider",
                title=N_("Take back the domain name and the admin account from the provider"),
            ),
            Wording(
                id="leaving",
                trigger="keys = one_person and state.leaving",
                title=N_("Get the main passwords from the one who leaves, into a vault"),
            ),
            Wording(
                id="one_person",
                trigger="keys = one_person",
                title=N_("Give a second person the main passwords, in a vault"),
            ),
            Wording(
                id="scattered",
                trigger="keys = scattered",
                title=N_("Gather the scattered passwords in one vault, and change them"),
            ),
        ),
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
        urgency=3,
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
        trigger="(hours in (nights,always) and staff in (one,few,team)) or regs.vital or data = "
        "control "
        "or (stop in (hour,two_hours) and users >= 50)",
        urgency=4,
        effort="1m",
        who="provider",
        when="this_quarter",
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
        wordings=(
            Wording(
                id="clients",
                trigger="data = clients",
                title=N_("Give each client’s files a closed space, with names and an end date"),
            ),
            Wording(
                id="secrets",
                trigger="data = secrets",
                title=N_("Lock designs and code: few names, each access logged"),
            ),
            Wording(
                id="control",
                trigger="data = control",
                title=N_("Keep what can stop a machine apart from everything else"),
            ),
        ),
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
        trigger="any_mode in (H,O) and (contract.vague or contract.ending or "
        "contract.offer or state.weak or not answered(contract))",
        urgency=4,
        effort="1m",
        who="owner",
        when="this_quarter",
        modes=("shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="first_provider",
        area="partners",
        title=N_("Choose your first provider among three, on the same request"),
        body=N_(
            "Write on one page who works where, with which software, at what hours, and how fast "
            "you need help. Send it to three providers near you. Call two customers of your size "
            "for each. Begin with a year at most, and an exit in writing."
        ),
        done_when=N_("One of three offers is signed, and you know how you would leave it."),
        trigger="contract.none and not state.leaving and not state.weak",
        urgency=5,
        effort="1m",
        who="owner",
        when="this_month",
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
        wordings=(
            Wording(
                id="hours",
                trigger="hours in (extended,nights,always,peaks)",
                title=N_("Get response times in writing, evenings and weekends included"),
            ),
        ),
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
        wordings=(
            Wording(
                id="locked",
                trigger="contract.locked",
                title=N_("Have your way out written: data, passwords, price of leaving"),
            ),
        ),
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
        wordings=(
            Wording(
                id="vendor",
                trigger="runs = vendor",
                title=N_("Ask your software vendor for its host’s HDS certificate"),
            ),
        ),
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
        wordings=(
            Wording(
                id="solo",
                trigger="apps in (ours,product) and (state.solo or keys = one_person)",
                title=N_("Put code and hosting accounts in the company’s name"),
            ),
            Wording(
                id="ours",
                trigger="apps in (ours,product)",
                title=N_("Make sure the code your people write belongs to the company"),
            ),
        ),
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
        wordings=(
            Wording(
                id="offline",
                trigger="basics.tested_backups",
                title=N_("Put a copy of your backups where no intruder can reach it"),
            ),
            Wording(
                id="attack",
                trigger="push.attack and host in (own,mixed)",
                title=N_("Take a copy off the network, and restore the server once"),
            ),
            Wording(
                id="test",
                trigger="basics.offline_copy",
                title=N_("Restore a folder and a program from your backup, against the clock"),
            ),
            Wording(
                id="server",
                trigger="host = own",
                title=N_("Take a copy of your server out of the building, and restore it"),
            ),
            Wording(
                id="pcs",
                trigger="host = pcs",
                title=N_("Copy what is on each computer elsewhere, and restore a file"),
            ),
            Wording(
                id="online",
                trigger="host = cloud",
                title=N_("Keep a copy of your online data yourself, and restore a part"),
            ),
            Wording(
                id="rented",
                trigger="host = rented",
                title=N_("Keep a copy outside your host, and restore it elsewhere"),
            ),
        ),
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
        urgency=3,
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
        urgency=3,
        effort="1w",
        who="provider",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_HYGIENE,
        wordings=(
            Wording(
                id="tills",
                trigger="regs.cards",
                title=N_("Give each till a second way to take cards, by 4G"),
            ),
            Wording(
                id="online",
                trigger="host = cloud or runs = vendor",
                title=N_("Take a second internet line: online software stops without it"),
            ),
        ),
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
        trigger="hours in (extended,peaks,nights,always) and stop in (hour,two_hours) and "
        "staff != team and not watch = outside and not watch = turns",
        urgency=3,
        effort="1m",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
        wordings=(
            Wording(
                id="evenings",
                trigger="hours = extended",
                title=N_("Buy help for evenings and Saturdays, with a time to answer"),
            ),
        ),
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
        urgency=3,
        effort="half_day",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ANSSI_13_QUESTIONS,
        wordings=(
            Wording(
                id="care",
                trigger="data = health",
                title=N_("Print each evening what the next shift cannot do without"),
            ),
        ),
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
        wordings=(
            Wording(
                id="staff",
                trigger="staff in (few,team)",
                title=N_("Get a written handover, and settle who stays, before they leave"),
            ),
            Wording(
                id="it_person",
                trigger="staff = one",
                title=N_("Get a written handover from your IT person before the last day"),
            ),
            Wording(
                id="friend",
                trigger="helper.friend",
                title=N_("Get a written handover from the one who helps you, before they go"),
            ),
            Wording(
                id="repairer",
                trigger="helper.on_call",
                title=N_("Get one page from the repairer who is stopping: what, where, how"),
            ),
        ),
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
        id="dated_answer",
        area="review",
        title=N_("Answer the client or insurer with proof, a date beside each gap"),
        body=N_(
            "Go through the questions with whoever does the work. Beside each write the proof, or "
            "the gap with a date and a name. Begin with two-step login and the restore test, which "
            "are asked for everywhere. Never tick what is not so, and keep a copy of what you sent."
        ),
        done_when=N_("The answer has gone out, and someone who knows the systems has read it."),
        trigger="push.demand or proj.certify",
        urgency=5,
        effort="3d",
        who="it_lead",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=INSURANCE_CODE,
        wordings=(
            Wording(
                id="certify",
                trigger="proj.certify and not push.demand",
                title=N_("Measure the gap to the certificate, and date each step"),
            ),
        ),
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
        trigger="push.owners or push.savings",
        urgency=5,
        effort="3d",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
        wordings=(
            Wording(
                id="team",
                trigger="verdict = in_house",
                title=N_("Answer with figures: what the team costs against the offer"),
            ),
            Wording(
                id="owners",
                trigger="push.owners",
                title=N_("Give your partners figures: today against the change, line by line"),
            ),
            Wording(
                id="savings",
                trigger="push.savings",
                title=N_("Work out what would really be saved, line by line, over three years"),
            ),
        ),
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
        urgency=4,
        effort="1w",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
    ),
    Practice(
        id="negotiate_offer",
        area="partners",
        title=N_("Negotiate the offer before you sign: term, exit, what it leaves out"),
        body=N_(
            "An offer is a first draft. Ask for one year or a limited trial, an exit at three "
            "months with data and passwords returned, response times with penalties, the hours "
            "covered, and in writing what is not included. Two customers of your size tell you "
            "the rest."
        ),
        done_when=N_("The answers are in writing, and the contract says how you leave."),
        trigger="contract.offer or contract.bargain",
        urgency=5,
        effort="3d",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
        wordings=(
            Wording(
                id="bargain",
                trigger="contract.bargain",
                title=N_("Find what the very cheap offer leaves out before you sign"),
            ),
            Wording(
                id="deal",
                trigger="proj.deal or change = handover",
                title=N_("Do not sign the offer as it is: the deal ahead may undo it"),
            ),
            Wording(
                id="group",
                trigger="helper.group or runs = group",
                title=N_("Answer the offer together with your group, not alone"),
            ),
        ),
    ),
    Practice(
        id="no_long_contract",
        area="partners",
        title=N_("Sign nothing beyond a year until the deal is done"),
        body=N_(
            "Whoever buys, joins or invests brings tools and habits of their own. Until then "
            "take terms of a month or a year, with a clause to leave, or to pass the contract "
            "on, if the company changes hands. Look for that clause in what you have signed."
        ),
        done_when=N_(
            "Every IT contract is listed with its end, and what happens if the owner changes."
        ),
        trigger="proj.deal or change = handover",
        urgency=4,
        effort="2h",
        who="owner",
        when="this_week",
        modes=("in_house", "shared", "outsourced"),
        source=OUR_OPINION,
    ),
    Practice(
        id="deal_file",
        area="review",
        title=N_("Prepare what the other side will look at"),
        body=N_(
            "A buyer, an investor or a partner asks who owns code, domain name and licences, who "
            "holds the passwords, when a restore was last tried, and which contracts run on. Put "
            "the answers in one folder before they ask: a gap found late costs more than one you "
            "name."
        ),
        done_when=N_("Someone who does not know the company found each answer in the folder."),
        trigger="proj.deal or change = handover",
        urgency=3,
        effort="3d",
        who="it_lead",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=OUR_OPINION,
    ),
    Practice(
        id="keep_key_people",
        area="organisation",
        title=N_("Keep those who hold the system: speak to them first"),
        body=N_(
            "Those who run the system hear of a change before you speak of it. Tell each what "
            "becomes of the post, agree a date, and if need be a bonus for staying until the "
            "work has been handed over. Fill the rota before it empties."
        ),
        done_when=N_("Each of them knows what comes next, and has said until when they stay."),
        trigger="staff in (one,few,team) and (hire = keep or proj.deal or change = handover)",
        urgency=4,
        effort="3d",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=OUR_OPINION,
    ),
    Practice(
        id="end_of_contract",
        area="partners",
        title=N_("Prepare the end of the long contract, do not break it"),
        body=N_(
            "Breaking it often costs more than seeing it through. Note the last day to give "
            "notice, list what you pay for and have all of it delivered, write down each failure "
            "with its date. Nine months before the end, ask for other offers and for an export "
            "of your data."
        ),
        done_when=N_("The date stands in two diaries, beside the list of what is due to you."),
        trigger="contract.locked",
        urgency=4,
        effort="2h",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=OUR_OPINION,
    ),
    Practice(
        id="successor",
        area="partners",
        title=N_("Choose who takes over before the other one stops"),
        body=N_(
            "Keep this order: keys and papers in your hands, two or three offers on one page, a "
            "date, then a month when old and new work side by side. Give notice last. Ask the "
            "one who stops to write on a page what they do, and where everything is."
        ),
        done_when=N_("The new one restarted something alone while the old one was still there."),
        trigger="state.weak or (state.leaving and staff in (none,bit,shared))",
        urgency=5,
        effort="1m",
        who="owner",
        when="this_month",
        modes=("shared", "outsourced"),
        source=OUR_OPINION,
        wordings=(
            Wording(
                id="weak",
                trigger="state.weak",
                title=N_("Choose the next provider first, and give notice last"),
            ),
            Wording(
                id="repairer",
                trigger="state.leaving and helper.on_call",
                title=N_("Find the repairer’s successor while they can still hand over"),
            ),
            Wording(
                id="friend",
                trigger="state.leaving and helper.friend",
                title=N_("Find who takes over from the one who helps you, with a date"),
            ),
        ),
    ),
    Practice(
        id="relieve_team",
        area="organisation",
        title=N_("Take the routine off your team: first calls, trips, nights"),
        body=N_(
            "For two weeks, note what takes their time. Hand over what anybody can do: first "
            "calls, updates, trips to branches, nights. Keep what only they know. Begin with a "
            "contract limited to the peak, then widen it."
        ),
        done_when=N_("Last month the team spent half its time on what only it can do."),
        trigger="state.overload and staff in (one,few,team)",
        urgency=5,
        effort="1m",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
        wordings=(
            Wording(
                id="hire",
                trigger="verdict = in_house and hire = easy",
                title=N_("Relieve the team: one more person, or help for the peaks"),
            ),
            Wording(
                id="nights",
                trigger="hours in (nights,always)",
                title=N_("Take nights and first calls off your team"),
            ),
            Wording(
                id="sites",
                trigger="sites in (few,many)",
                title=N_("Take the trips and the first calls off your team"),
            ),
        ),
    ),
    Practice(
        id="write_rota",
        area="continuity",
        title=N_("Write the on-call rota, and pay for it"),
        body=N_(
            "Goodwill wears out. Write who is called when, in which order, what they may do "
            "alone, and how it is paid or given back, as labour law requires. With fewer than "
            "five or six names, buy the nights or the first call outside."
        ),
        done_when=N_("This month’s rota has two names for each night."),
        trigger="watch = same or (hours in (nights,always) and staff in (few,team) and not watch "
        "= outside)",
        urgency=4,
        effort="3d",
        who="owner",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=ARTICLE,
        wordings=(
            Wording(
                id="wider",
                trigger="state.overload or state.leaving",
                title=N_("Widen the on-call rota before it wears people out"),
            ),
        ),
    ),
    Practice(
        id="targeted_savings",
        area="review",
        title=N_("Look for savings in licences, lines and contracts, not in people"),
        body=N_(
            "Unused licences, lines of closed places, tools paid for twice, printers, computers "
            "that last one more year: that much can go without harm. Name a sum that can be "
            "kept, and what must not be touched: copies, the rota, those who know."
        ),
        done_when=N_("One page gives the savings item by item, with a date for each."),
        trigger="push.savings",
        urgency=4,
        effort="3d",
        who="it_lead",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=OUR_OPINION,
    ),
    Practice(
        id="new_place",
        area="organisation",
        title=N_("Order the new place’s connection before anything else"),
        body=N_(
            "A line may take months, and nothing opens without it. Fix the date, order the line "
            "and a 4G box, then describe one standard place: the same computers, accounts and "
            "copies, and one page to set it all up."
        ),
        done_when=N_("The line works a month before the opening day."),
        trigger="proj.open",
        urgency=3,
        effort="1d",
        who="it_lead",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=OUR_OPINION,
    ),
    Practice(
        id="quiet_season",
        area="continuity",
        title=N_("Change nothing in the weeks before your peak"),
        body=N_(
            "Fix a date after which nothing is installed, moved or signed. Before it: a restore "
            "test, spare devices, the numbers to call, extra help booked for the peak. What can "
            "wait waits until it is over."
        ),
        done_when=N_("The date is in the diary, and the provider has confirmed it."),
        trigger="hours = peaks",
        urgency=4,
        effort="1h",
        who="owner",
        when="this_quarter",
        modes=("in_house", "shared", "outsourced"),
        source=OUR_OPINION,
    ),
    Practice(
        id="release_rules",
        area="continuity",
        title=N_("Set rules for putting your software live"),
        body=N_(
            "Two people look at each change, it is tried on a copy first, and there is a way "
            "back. Nothing goes live on a Friday or before a peak. Passwords come out of the "
            "code. Whoever writes cannot erase the copies."
        ),
        done_when=N_("One release was undone as a test, in under an hour."),
        trigger="apps in (ours,product) and runs in (us,both)",
        urgency=3,
        effort="3d",
        who="it_lead",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=OUR_OPINION,
    ),
    Practice(
        id="machine_access",
        area="security",
        title=N_("Open the makers’ access to your machines only on request"),
        body=N_(
            "Machines and their controllers often keep a door open for their maker. List these "
            "doors, close them, open each for a named person and a set time, and keep a trace. "
            "Put a barrier between the office network and the machines."
        ),
        done_when=N_("The list of doors is short, and all of them are closed today."),
        trigger="data = control",
        urgency=5,
        effort="1w",
        who="it_lead",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=OUR_OPINION,
    ),
    Practice(
        id="provider_register",
        area="partners",
        title=N_("Complete the register of IT providers, each with a way out"),
        body=N_(
            "Your authority asks who does what for you, from where, and how you would do without "
            "them. For each provider note service, data, place, subcontractors, audit rights and "
            "exit. What you hand over stays your responsibility: plan who checks it."
        ),
        done_when=N_("The register is complete, and management has read it."),
        trigger="regs.finance",
        urgency=4,
        effort="1w",
        who="it_lead",
        when="this_month",
        modes=("in_house", "shared", "outsourced"),
        source=DORA,
    ),
    Practice(
        id="hold_hiring",
        area="organisation",
        title=N_("Put the hiring on hold until you know what stays inside"),
        body=N_(
            "Someone alone, or a trainee with nobody to learn from, has neither cover nor enough "
            "to do. Choose first who does what. If a post is still needed, let it be one that "
            "decides and follows, rather than one that repairs."
        ),
        done_when=N_("The advert says what the post decides, or it has been withdrawn."),
        trigger="proj.hire and (hire = no_work or (users < 40 and staff in (none,bit)))",
        urgency=4,
        effort="30min",
        who="owner",
        when="this_week",
        modes=("shared", "outsourced"),
        source=OUR_OPINION,
        wordings=(
            Wording(
                id="apprentice",
                trigger="staff = none",
                title=N_("Do not hire an apprentice whom nobody could teach"),
            ),
        ),
    ),
)

BY_ID: Final[Mapping[str, Practice]] = {practice.id: practice for practice in PRACTICES}
