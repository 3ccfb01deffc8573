"""The questions: eight at first, fifteen more for those who want to refine."""

from collections.abc import Mapping
from typing import Final

from scoring.knowledge.records import Band, Option, Question
from scoring.texts import N_, NNP_, NP_

QUESTIONS: Final[tuple[Question, ...]] = (
    Question(
        id="users",
        part="quick",
        kind="number",
        criterion="size",
        short=NP_("short", "People with a screen"),
        text=N_("How many people use a computer, a tablet or a till in their work?"),
        why=N_("This number, more than headcount, sets the workload and the price."),
        help=N_(
            "Count an ordinary month: staff, owners, volunteers. Not pupils or customers. "
            "A rough figure is enough."
        ),
        bands=(
            Band(id="n1_9", label=NP_("users", "1 to 9"), least=1, most=9),
            Band(id="n10_24", label=NP_("users", "10 to 24"), least=10, most=24),
            Band(id="n25_49", label=NP_("users", "25 to 49"), least=25, most=49),
            Band(id="n50_99", label=NP_("users", "50 to 99"), least=50, most=99),
            Band(id="n100_249", label=NP_("users", "100 to 249"), least=100, most=249),
            Band(id="n250_2000", label=NP_("users", "250 or more"), least=250, most=2000),
        ),
        least=1,
        most=2000,
        unit=NP_("users unit", "people"),
        fact=NNP_("users fact", "%(n)s person to equip", "%(n)s people to equip"),
        fact_few=NNP_("users fact", "only %(n)s person to equip", "only %(n)s people to equip"),
    ),
    Question(
        id="staff",
        part="quick",
        kind="one_of",
        criterion="size",
        short=NP_("short", "Your own IT people"),
        text=N_("Among your own people, who looks after IT?"),
        why=N_("You can only keep in-house what somebody can carry, and cover when they are away."),
        help=N_(
            "Count the people who look after computers, network and servers. Developers "
            "count only if they also run the machines."
        ),
        options=(
            Option(
                id="none",
                label=NP_("staff", "Nobody"),
                meaning=N_("Everyone copes alone, a relative helps, or it all goes outside."),
                fact=NP_("staff fact", "nobody whose job is IT"),
                synonyms=NP_(
                    "staff synonyms",
                    "nobody, no one, none, zero, everyone for themselves, all outside, no it "
                    "person",
                ),
                figures=(0, 0),
            ),
            Option(
                id="bit",
                label=NP_("staff", "Someone, on the side"),
                meaning=N_(
                    "You, a colleague or an apprentice, from a few hours to half the week, on top "
                    "of the day job."
                ),
                fact=NP_("staff fact", "someone who sees to IT on top of their own job"),
                synonyms=NP_(
                    "staff synonyms",
                    "me, myself, the boss, owner, colleague, accountant, handy, volunteer, "
                    "power user, trainee, part time, secretary",
                ),
            ),
            Option(
                id="one",
                label=NP_("staff", "One person"),
                meaning=N_("One employee whose job it is, alone in the role."),
                fact=NP_("staff fact", "one IT person, alone in the role"),
                synonyms=NP_(
                    "staff synonyms",
                    "one it person, it guy, technician, sysadmin, it manager, alone, one guy",
                ),
                figures=(1, 1),
            ),
            Option(
                id="few",
                label=NP_("staff", "2 to 4 people"),
                meaning=N_("A small IT team, or your technicians if IT is your trade."),
                fact=NP_("staff fact", "an IT team of two to four"),
                synonyms=NP_(
                    "staff synonyms",
                    "two, three, four, small team, two it people, two guys",
                ),
                figures=(2, 4),
            ),
            Option(
                id="team",
                label=NP_("staff", "5 people or more"),
                meaning=N_("A full team, able to take turns."),
                fact=NP_("staff fact", "an IT team of five or more"),
                synonyms=NP_("staff synonyms", "five, team, it department, cio, large team"),
                figures=(5, 9999),
            ),
            Option(
                id="shared",
                label=NP_("staff", "Our group’s technicians"),
                meaning=N_(
                    "Nobody here, but the IT people of a parent company, association or town."
                ),
                fact=NP_("staff fact", "technicians shared with your group"),
                synonyms=NP_(
                    "staff synonyms",
                    "group, parent company, shared, pooled, association, town, head office it",
                ),
            ),
        ),
    ),
    Question(
        id="state",
        part="quick",
        kind="several_of",
        criterion="size",
        short=NP_("short", "How well it holds"),
        text=N_("Will those who look after IT hold up? Choose all that apply."),
        why=N_("A departure or a worn-out team changes the advice as much as size does."),
        options=(
            Option(
                id="fine",
                label=NP_("state", "Yes, all is well"),
                meaning=N_("Enough people, well documented, nobody leaving."),
                fact=NP_("state fact", "those who look after IT are holding up well"),
                synonyms=NP_(
                    "state synonyms",
                    "yes, fine, solid, stable, all good, no problem",
                ),
            ),
            Option(
                id="solo",
                label=NP_("state", "All rests on one person"),
                meaning=N_("One person knows, nothing is written down."),
                fact=NP_("state fact", "everything rests on one person"),
                synonyms=NP_("state synonyms", "one person, all in his head, undocumented, alone"),
            ),
            Option(
                id="overload",
                label=NP_("state", "Overloaded, worn out"),
                meaning=N_("Too much to do, or nights that wear people out."),
                fact=NP_("state fact", "those who look after IT are overloaded"),
                synonyms=NP_("state synonyms", "overloaded, tired, worn out, burnt out, too much"),
            ),
            Option(
                id="leaving",
                label=NP_("state", "Someone is leaving"),
                meaning=N_("Resignation, retirement, long leave: within a year."),
                fact=NP_("state fact", "someone who looks after IT is leaving"),
                synonyms=NP_(
                    "state synonyms",
                    "leaving, retirement, resigned, maternity leave, is leaving, is going",
                ),
            ),
            Option(
                id="weak",
                label=NP_("state", "The provider disappoints"),
                meaning=N_("Slow, costly, bought up, too small or gone."),
                fact=NP_("state fact", "a provider that disappoints you"),
                synonyms=NP_(
                    "state synonyms",
                    "slow provider, disappointed, bought, bankrupt, gone, provider is slow",
                ),
            ),
            Option(
                id="later",
                label=NP_("state", "A departure in time"),
                meaning=N_("Retirement or a move in one to four years: time to hand over."),
                fact=NP_("state fact", "someone who looks after IT will leave in some years"),
                synonyms=NP_(
                    "state synonyms",
                    "later, in two years, in three years, retiring one day, in 2 years, in 3 years",
                ),
            ),
            Option(
                id="aside",
                label=NP_("state", "Not their real trade"),
                meaning=N_("Developers, automation people or others who also see to the offices."),
                fact=NP_("state fact", "those who look after IT have another trade"),
                synonyms=NP_(
                    "state synonyms",
                    "another trade, on top, developers, automation, not their trade, not their job",
                ),
            ),
        ),
        exclusive="fine",
    ),
    Question(
        id="apps",
        part="quick",
        kind="one_of",
        criterion="activities",
        short=NP_("short", "Essential software"),
        text=N_("The software you cannot work without: where does it come from?"),
        why=N_(
            "Off-the-shelf software is easy to hand over. What exists only with you means "
            "keeping the know-how."
        ),
        options=(
            Option(
                id="standard",
                label=NP_("apps", "Off the shelf"),
                meaning=N_("Till, accounts, office tools, trade software: the same as everyone."),
                fact=NP_("apps fact", "off-the-shelf software"),
                synonyms=NP_(
                    "apps synonyms",
                    "standard, off the shelf, subscription, till, like everyone, normal, excel, "
                    "standard software, bought",
                ),
            ),
            Option(
                id="links",
                label=NP_("apps", "Off the shelf, linked"),
                meaning=N_("Market software, linked together or to machines, or set up for you."),
                fact=NP_("apps fact", "off-the-shelf software, linked up or set up for you"),
                synonyms=NP_(
                    "apps synonyms",
                    "linked, connected, integrated, configured, interfaces, erp, a bit of both",
                ),
            ),
            Option(
                id="theirs",
                label=NP_("apps", "Made for us"),
                meaning=N_("Written to measure by an outside company or freelancer."),
                fact=NP_("apps fact", "software made for you by someone outside"),
                synonyms=NP_(
                    "apps synonyms", "bespoke, custom, made for us, tailored, built by an agency"
                ),
            ),
            Option(
                id="ours",
                label=NP_("apps", "Made in-house"),
                meaning=N_(
                    "Written by your staff or partners: all of it, or the links and calculations "
                    "everything depends on."
                ),
                fact=NP_("apps fact", "software made by your own people"),
                synonyms=NP_(
                    "apps synonyms",
                    "in-house, home made, written by us, our own, macros, internal tools, we "
                    "wrote it, we built it",
                ),
            ),
            Option(
                id="product",
                label=NP_("apps", "It is our product"),
                meaning=N_("You sell this software or service, and your developers write it."),
                fact=NP_("apps fact", "the software is what you sell"),
                synonyms=NP_(
                    "apps synonyms",
                    "product, we are the vendor, developers, startup, saas, platform, we sell it",
                ),
            ),
        ),
    ),
    Question(
        id="runs",
        part="quick",
        kind="one_of",
        criterion="activities",
        short=NP_("short", "Who runs the essentials"),
        text=N_("And who keeps that essential system running day to day?"),
        why=N_("Those who run what matters may not be those who fix the computers."),
        options=(
            Option(
                id="us",
                label=NP_("runs", "Our own people"),
                meaning=N_("They install it, watch it and restart it themselves."),
                fact=NP_("runs fact", "your own people keep the essentials running"),
                synonyms=NP_(
                    "runs synonyms",
                    "we do, our people, in-house, our team, our developers, us, ourselves, me, "
                    "myself",
                ),
            ),
            Option(
                id="both",
                label=NP_("runs", "Us and a provider"),
                meaning=N_("Shared: we do days or the business side, they do the rest."),
                fact=NP_("runs fact", "you and a provider keep the essentials running together"),
                synonyms=NP_(
                    "runs synonyms",
                    "both, shared, mixed, us and them, mixture, a mix",
                ),
            ),
            Option(
                id="vendor",
                label=NP_("runs", "The vendor, online"),
                meaning=N_("Rented online: the vendor looks after everything."),
                fact=NP_("runs fact", "the essentials are an online service, run by its vendor"),
                synonyms=NP_(
                    "runs synonyms", "vendor, online, cloud, subscription, software supplier"
                ),
            ),
            Option(
                id="provider",
                label=NP_("runs", "An outside provider"),
                meaning=N_("An IT company, a hosting company or the author of the software."),
                fact=NP_("runs fact", "a provider keeps the essentials running"),
                synonyms=NP_(
                    "runs synonyms",
                    "provider, host, hosting company, it company, msp, freelancer, agency",
                ),
            ),
            Option(
                id="group",
                label=NP_("runs", "Group or network"),
                meaning=N_("Parent company, franchise, city, federation, university."),
                fact=NP_("runs fact", "a group or a network keeps the essentials running"),
                synonyms=NP_(
                    "runs synonyms",
                    "group, parent company, franchise, network, city, federation, head office",
                ),
            ),
            Option(
                id="nobody",
                label=NP_("runs", "Nobody, really"),
                meaning=N_("It runs by itself, until it breaks."),
                fact=NP_("runs fact", "nobody really keeps the essentials running"),
                synonyms=NP_("runs synonyms", "nobody, no one, by itself, unclear"),
            ),
        ),
    ),
    Question(
        id="data",
        part="quick",
        kind="one_of",
        criterion="data",
        short=NP_("short", "Most sensitive data"),
        text=N_("What is the most sensitive information you hold?"),
        why=N_(
            "The more sensitive it is, the more you must know who touches it, here or elsewhere."
        ),
        options=(
            Option(
                id="ordinary",
                label=NP_("data", "Orders and invoices"),
                meaning=N_("Customers, suppliers, sales: everyday things."),
                fact=NP_("data fact", "everyday data, orders and invoices"),
                synonyms=NP_(
                    "data synonyms",
                    "orders, invoices, customers, sales, nothing special, customer list",
                ),
            ),
            Option(
                id="personal",
                label=NP_("data", "Identity, pay, bank"),
                meaning=N_("Identity papers, wages, bank details, door codes, children."),
                fact=NP_("data fact", "identity, pay or bank details"),
                synonyms=NP_(
                    "data synonyms",
                    "payroll, wages, identity, bank details, pupils, personal data, children, "
                    "payslips",
                ),
            ),
            Option(
                id="finance_legal",
                label=NP_("data", "Money or law"),
                meaning=N_("Other people’s money, accounts or legal matters."),
                fact=NP_("data fact", "other people’s money or legal matters"),
                synonyms=NP_(
                    "data synonyms",
                    "finance, legal, law, accounts, lawyer, insurance, accountant, accounting",
                ),
            ),
            Option(
                id="health",
                label=NP_("data", "Health or care"),
                meaning=N_("Patients, residents, people in care."),
                fact=NP_("data fact", "health or care records"),
                synonyms=NP_(
                    "data synonyms",
                    "health, patients, care, medical, residents, health data, patient records",
                ),
            ),
            Option(
                id="clients",
                label=NP_("data", "Entrusted by clients"),
                meaning=N_("Their data, drawings or access, under a promise of secrecy."),
                fact=NP_("data fact", "data entrusted to you by clients"),
                synonyms=NP_(
                    "data synonyms",
                    "client data, confidential, processor, entrusted, nda, our clients’ data",
                ),
            ),
            Option(
                id="secrets",
                label=NP_("data", "Our know-how"),
                meaning=N_("Designs, recipes, code, research: what competitors would love to see."),
                fact=NP_("data fact", "know-how that competitors would love to see"),
                synonyms=NP_(
                    "data synonyms",
                    "know-how, designs, recipes, research, code, patents, secret, trade secrets",
                ),
            ),
            Option(
                id="control",
                label=NP_("data", "Control of machines"),
                meaning=N_("Access that could stop a plant, a network or a vital service."),
                fact=NP_("data fact", "access that could stop a plant or a vital service"),
                synonyms=NP_(
                    "data synonyms",
                    "controllers, machines, plant, supervision, remote control, industrial",
                ),
            ),
        ),
    ),
    Question(
        id="push",
        part="quick",
        kind="several_of",
        criterion="flexibility",
        short=NP_("short", "What is pressing you"),
        text=N_("What is pressing you? Choose all that apply."),
        why=N_("The date and the last trouble decide what must come first."),
        options=(
            Option(
                id="attack",
                label=NP_("push", "An attack or a fraud"),
                meaning=N_("In the last two years: virus, theft, lost device, fake payment, leak."),
                fact=NP_("push fact", "an attack or a fraud in the last two years"),
                synonyms=NP_(
                    "push synonyms",
                    "attack, hacked, ransom, fraud, theft, virus, leak, ransomware, scam",
                ),
            ),
            Option(
                id="outage",
                label=NP_("push", "A serious failure"),
                meaning=N_("A stop that cost you dearly."),
                fact=NP_("push fact", "a failure that cost you dearly"),
                synonyms=NP_(
                    "push synonyms",
                    "failure, outage, breakdown, down, went down, crashed",
                ),
            ),
            Option(
                id="deadline",
                label=NP_("push", "A hard deadline"),
                meaning=N_("End of contract, opening, audit, departure: the date is set."),
                fact=NP_("push fact", "a date that will not move"),
                synonyms=NP_("push synonyms", "date, deadline, before, due"),
            ),
            Option(
                id="demand",
                label=NP_("push", "A client or insurer"),
                meaning=N_("They, or an authority, ask for proof of security."),
                fact=NP_("push fact", "a client or an insurer who asks for proof of security"),
                synonyms=NP_(
                    "push synonyms",
                    "customer demand, insurer, questionnaire, tender, prime contractor",
                ),
            ),
            Option(
                id="savings",
                label=NP_("push", "Saving money"),
                meaning=N_("You are asked to spend less."),
                fact=NP_("push fact", "you are asked to spend less"),
                synonyms=NP_(
                    "push synonyms",
                    "savings, costs, spend less, cut, save money, cutting costs",
                ),
            ),
            Option(
                id="owners",
                label=NP_("push", "Partners, owners"),
                meaning=N_(
                    "A shareholder, a partner, the bank or finance wants you to outsource or to "
                    "change."
                ),
                fact=NP_("push fact", "partners or owners who push for a change"),
                synonyms=NP_(
                    "push synonyms",
                    "shareholder, partner, board, fund, group, imposed",
                ),
            ),
            Option(
                id="none",
                label=NP_("push", "None of these"),
                meaning=N_("Just wanting to see clearly."),
                fact=NP_("push fact", "nothing is pressing you"),
                synonyms=NP_(
                    "push synonyms",
                    "none, nothing, no, curious, nothing at all, nothing special, not really",
                ),
            ),
        ),
        exclusive="none",
    ),
    Question(
        id="prio",
        part="quick",
        kind="several_of",
        criterion="flexibility",
        short=NP_("short", "What matters most"),
        text=N_("What matters most to you? Two answers at most."),
        why=N_("Two similar firms may choose differently and both be right."),
        options=(
            Option(
                id="cost",
                label=NP_("prio", "The price"),
                meaning=N_("A fair price, known in advance."),
                fact=NP_("prio fact", "you want a fair price known in advance"),
                synonyms=NP_(
                    "prio synonyms",
                    "price, budget, cheap, savings, cheaper, free, as cheap as possible",
                ),
            ),
            Option(
                id="control",
                label=NP_("prio", "Staying in control"),
                meaning=N_("Deciding, staying free to leave, knowing where data and keys are."),
                fact=NP_("prio fact", "you want to stay in control"),
                synonyms=NP_("prio synonyms", "control, independence, own it, stay in charge"),
            ),
            Option(
                id="keep",
                label=NP_("prio", "Keeping our people"),
                meaning=N_("The employees who look after it, and what they know."),
                fact=NP_("prio fact", "you want to keep your people"),
                synonyms=NP_(
                    "prio synonyms",
                    "keep the team, keep our it person, keep the knowledge, our people",
                ),
            ),
            Option(
                id="relief",
                label=NP_("prio", "Relieving the team"),
                meaning=N_("Taking nights, emergencies or routine off them."),
                fact=NP_("prio fact", "you want to relieve the team"),
                synonyms=NP_("prio synonyms", "relieve, offload, nights, overload, help the team"),
            ),
            Option(
                id="steady",
                label=NP_("prio", "That it never stops"),
                meaning=N_("Keep going even after a failure or an attack."),
                fact=NP_("prio fact", "you want it never to stop"),
                synonyms=NP_(
                    "prio synonyms",
                    "never stops, reliable, no outage, uptime, continuity, reliability",
                ),
            ),
            Option(
                id="speed",
                label=NP_("prio", "Fast help"),
                meaning=N_("Someone who answers and comes quickly, evenings too."),
                fact=NP_("prio fact", "you want fast help"),
                synonyms=NP_(
                    "prio synonyms",
                    "fast, responsive, reachable, on site, local, quick, speed",
                ),
            ),
            Option(
                id="expertise",
                label=NP_("prio", "Real expertise"),
                meaning=N_("Security and technique at the right level, secrets kept, with proof."),
                fact=NP_("prio fact", "you want real expertise"),
                synonyms=NP_(
                    "prio synonyms", "experts, skilled, security, professionals, compliant"
                ),
            ),
            Option(
                id="backup",
                label=NP_("prio", "Someone to take over"),
                meaning=N_("Depending neither on one person nor on one tiny firm."),
                fact=NP_("prio fact", "you want someone ready to take over"),
                synonyms=NP_(
                    "prio synonyms", "single point, successor, cover, dependence, one man"
                ),
            ),
            Option(
                id="contact",
                label=NP_("prio", "One person to call"),
                meaning=N_("Someone who arbitrates between suppliers."),
                fact=NP_("prio fact", "you want one person to call"),
                synonyms=NP_(
                    "prio synonyms", "one number, single contact, one bill, arbitrate, coordinate"
                ),
            ),
            Option(
                id="focus",
                label=NP_("prio", "Not thinking about it"),
                meaning=N_("Getting on with the real work."),
                fact=NP_("prio fact", "you would rather not think about it"),
                synonyms=NP_(
                    "prio synonyms",
                    "peace of mind, not think, hands off, my job, simple",
                ),
            ),
        ),
        max_picks=2,
    ),
    Question(
        id="basics",
        part="refine",
        kind="several_of",
        criterion="basics",
        short=NP_("short", "Basics in place"),
        text=N_("What is in place for everybody? Choose all that apply."),
        why=N_("These matter more than in-house or outside: we check them first."),
        options=(
            Option(
                id="tested_backups",
                label=NP_("basics", "Tested backup"),
                meaning=N_("You have restored something within the last year."),
                fact=NP_("basics fact", "a backup tested within the last year"),
                synonyms=NP_("basics synonyms", "backup, restore, tested"),
            ),
            Option(
                id="offline_copy",
                label=NP_("basics", "Unplugged copy"),
                meaning=N_("A copy no virus can reach."),
                fact=NP_("basics fact", "a copy that no virus can reach"),
                synonyms=NP_("basics synonyms", "offline, unplugged, copy, immutable"),
            ),
            Option(
                id="mfa",
                label=NP_("basics", "Two-step login"),
                meaning=N_("A code on top of the password, for all, e-mail included."),
                fact=NP_("basics fact", "two-step login for everybody"),
                synonyms=NP_("basics synonyms", "mfa, 2fa, code, two-factor, authenticator"),
            ),
            Option(
                id="updates",
                label=NP_("basics", "Updates"),
                meaning=N_("Installed automatically, within fourteen days."),
                fact=NP_("basics fact", "updates installed within fourteen days"),
                synonyms=NP_("basics synonyms", "updates, patches, automatic"),
            ),
            Option(
                id="training",
                label=NP_("basics", "Trained staff"),
                meaning=N_("Everyone can spot a fake message and knows whom to tell."),
                fact=NP_("basics fact", "staff who can spot a fake message"),
                synonyms=NP_("basics synonyms", "training, awareness, phishing"),
            ),
            Option(
                id="plan",
                label=NP_("basics", "Written recovery plan"),
                meaning=N_("One page: whom to call, what to restart, in what order."),
                fact=NP_("basics fact", "a written recovery plan"),
                synonyms=NP_("basics synonyms", "plan, continuity, disaster recovery, procedure"),
            ),
            Option(
                id="none",
                label=NP_("basics", "None of these"),
                meaning=N_("Nothing, or only for some."),
                fact=NP_("basics fact", "none of the basics in place for everybody"),
                synonyms=NP_("basics synonyms", "none, nothing, for some, partly"),
            ),
        ),
        exclusive="none",
    ),
    Question(
        id="hours",
        part="refine",
        kind="one_of",
        criterion="activities",
        short=NP_("short", "When IT must work"),
        text=N_("When must your IT absolutely work?"),
        why=N_("Covering nights takes five people in turn: rarely possible alone."),
        options=(
            Option(
                id="office",
                label=NP_("hours", "Office hours"),
                meaning=N_("Monday to Friday, daytime."),
                fact=NP_("hours fact", "IT needed in office hours"),
                synonyms=NP_(
                    "hours synonyms", "office, daytime, weekdays, 9 to 5, monday to friday"
                ),
            ),
            Option(
                id="extended",
                label=NP_("hours", "Evenings, Saturdays"),
                meaning=N_("Shops, front desks, long days."),
                fact=NP_("hours fact", "IT needed on evenings or Saturdays"),
                synonyms=NP_(
                    "hours synonyms", "evening, saturday, sunday, early morning, shop, weekend"
                ),
            ),
            Option(
                id="peaks",
                label=NP_("hours", "Busy periods"),
                meaning=N_("A few days, weeks or months a year when nothing may stop."),
                fact=NP_("hours fact", "busy periods when nothing may stop"),
                synonyms=NP_(
                    "hours synonyms", "season, peak, christmas, sales, year end, tax season"
                ),
            ),
            Option(
                id="nights",
                label=NP_("hours", "Weekday nights"),
                meaning=N_("Night shifts five or six days, a stop at the weekend."),
                fact=NP_("hours fact", "night shifts on weekdays"),
                synonyms=NP_("hours synonyms", "nights, shifts, night shift, three shifts"),
            ),
            Option(
                id="always",
                label=NP_("hours", "Day and night, 24/7"),
                meaning=N_("All year round, with little or no pause."),
                fact=NP_("hours fact", "IT needed day and night, all week"),
                synonyms=NP_(
                    "hours synonyms", "24/7, always, all the time, round the clock, on call"
                ),
            ),
        ),
    ),
    Question(
        id="stop",
        part="refine",
        kind="one_of",
        criterion="activities",
        short=NP_("short", "How long you can stop"),
        text=N_("At the worst moment, how long can you manage without IT?"),
        why=N_("The more a stop costs, the more fallback and speed you need."),
        options=(
            Option(
                id="hour",
                label=NP_("stop", "Less than an hour"),
                meaning=N_("Beyond that you lose sales or put people at risk."),
                fact=NP_("stop fact", "you cannot manage an hour without IT"),
                synonyms=NP_("stop synonyms", "minutes, immediately, one hour, zero, not at all"),
            ),
            Option(
                id="two_hours",
                label=NP_("stop", "About two hours"),
                meaning=N_("Time for a coffee and a phone call."),
                fact=NP_("stop fact", "you can manage about two hours without IT"),
                synonyms=NP_("stop synonyms", "two hours, 2 hours, 2h, three hours"),
            ),
            Option(
                id="half_day",
                label=NP_("stop", "Half a day"),
                meaning=N_("You get through a morning."),
                fact=NP_("stop fact", "you can manage half a day without IT"),
                synonyms=NP_("stop synonyms", "a morning, 4 hours, half day, afternoon"),
            ),
            Option(
                id="day",
                label=NP_("stop", "One day"),
                meaning=N_("You catch up the next day."),
                fact=NP_("stop fact", "you can manage a day without IT"),
                synonyms=NP_("stop synonyms", "a day, 24 hours, until tomorrow"),
            ),
            Option(
                id="days",
                label=NP_("stop", "Several days"),
                meaning=N_("Annoying, but business goes on."),
                fact=NP_("stop fact", "you can manage several days without IT"),
                synonyms=NP_("stop synonyms", "several days, a week, a long time, no big deal"),
            ),
        ),
    ),
    Question(
        id="watch",
        part="refine",
        kind="one_of",
        criterion="activities",
        short=NP_("short", "Alarms out of hours"),
        text=N_("At night or on a Sunday, who deals with an alarm?"),
        why=N_("People who really take turns can run it alone; goodwill wears out."),
        options=(
            Option(
                id="no_need",
                label=NP_("watch", "It can wait"),
                meaning=N_("Nothing vital runs out of hours, or it waits until morning."),
                fact=NP_("watch fact", "alarms that can wait until morning"),
                synonyms=NP_("watch synonyms", "no need, it waits, closed at night, not needed"),
            ),
            Option(
                id="nobody",
                label=NP_("watch", "Nobody, it worries us"),
                meaning=N_("Somebody should, and nobody does."),
                fact=NP_("watch fact", "nobody to answer an alarm out of hours"),
                synonyms=NP_("watch synonyms", "nobody, no one, we find out in the morning"),
            ),
            Option(
                id="same",
                label=NP_("watch", "Always the same ones"),
                meaning=N_("One of us is called at home, by goodwill."),
                fact=NP_("watch fact", "always the same people called at home out of hours"),
                synonyms=NP_("watch synonyms", "always the same, me, called at home, goodwill"),
            ),
            Option(
                id="turns",
                label=NP_("watch", "Our people, in turns"),
                meaning=N_("An organised rota of several, on call or on shift."),
                fact=NP_("watch fact", "people of yours who take turns out of hours"),
                synonyms=NP_("watch synonyms", "turns, rota, on call, shifts, night shift"),
            ),
            Option(
                id="outside",
                label=NP_("watch", "A firm or the vendor"),
                meaning=N_("Someone outside watches and acts, under contract."),
                fact=NP_("watch fact", "a firm that answers alarms out of hours"),
                synonyms=NP_("watch synonyms", "provider, vendor, outside, monitoring company"),
            ),
        ),
    ),
    Question(
        id="helper",
        part="refine",
        kind="several_of",
        criterion="size",
        short=NP_("short", "Help from outside"),
        text=N_("Who already helps you from outside? Choose all that apply."),
        why=N_("We start from what exists: keep it, add to it or replace it."),
        options=(
            Option(
                id="friend",
                label=NP_("helper", "A friend or volunteer"),
                meaning=N_("Nephew, neighbour, friend, former employee, student."),
                fact=NP_("helper fact", "a friend or a volunteer who helps out"),
                synonyms=NP_(
                    "helper synonyms",
                    "nephew, neighbour, friend, volunteer, student, family, son-in-law",
                ),
            ),
            Option(
                id="on_call",
                label=NP_("helper", "A repair shop"),
                meaning=N_("Shop or freelancer called when it breaks, paid by the hour."),
                fact=NP_("helper fact", "a repairer called when something breaks"),
                synonyms=NP_("helper synonyms", "repair, shop, hourly, freelancer, on demand"),
            ),
            Option(
                id="provider",
                label=NP_("helper", "A firm under contract"),
                meaning=N_("It looks after computers, network or servers."),
                fact=NP_("helper fact", "an IT firm already under contract"),
                synonyms=NP_(
                    "helper synonyms", "provider, contract, msp, managed service, it company"
                ),
            ),
            Option(
                id="vendor",
                label=NP_("helper", "The software vendor"),
                meaning=N_(
                    "Vendor, integrator or author: they support their own software, nothing else."
                ),
                fact=NP_("helper fact", "a vendor that supports its own software"),
                synonyms=NP_("helper synonyms", "vendor, maker, integrator, manufacturer, hotline"),
            ),
            Option(
                id="host",
                label=NP_("helper", "A hosting company"),
                meaning=N_("It rents and keeps servers for you."),
                fact=NP_("helper fact", "a company that hosts servers for you"),
                synonyms=NP_("helper synonyms", "host, rented servers, cloud, data centre"),
            ),
            Option(
                id="group",
                label=NP_("helper", "Group or network"),
                meaning=N_("Parent company, franchise, city, federation."),
                fact=NP_("helper fact", "a group or a network that already helps"),
                synonyms=NP_(
                    "helper synonyms", "group, parent, franchise, city, federation, head office"
                ),
            ),
            Option(
                id="none",
                label=NP_("helper", "Nobody"),
                meaning=N_("No help at present."),
                fact=NP_("helper fact", "no help from outside so far"),
                synonyms=NP_("helper synonyms", "nobody, none, no, nothing"),
            ),
        ),
        exclusive="none",
    ),
    Question(
        id="contract",
        part="refine",
        kind="several_of",
        criterion="flexibility",
        short=NP_("short", "What you have signed"),
        text=N_("What have you signed for IT? Choose all that apply."),
        why=N_("A contract decides what can change, and when."),
        options=(
            Option(
                id="monthly",
                label=NP_("contract", "Month to month"),
                meaning=N_("You can leave at short notice."),
                fact=NP_("contract fact", "a contract you can leave at short notice"),
                synonyms=NP_(
                    "contract synonyms", "monthly, month to month, rolling, no commitment"
                ),
            ),
            Option(
                id="clear",
                label=NP_("contract", "Clear and complete"),
                meaning=N_("Response times, price and exit are in writing, even if long."),
                fact=NP_("contract fact", "a clear and complete contract"),
                synonyms=NP_("contract synonyms", "clear, written, good contract, exit clause"),
            ),
            Option(
                id="partial",
                label=NP_("contract", "For one part only"),
                meaning=N_("The tills, one program, the website: not the rest."),
                fact=NP_("contract fact", "a contract for one part only"),
                synonyms=NP_("contract synonyms", "partial, one part, tills only, one program"),
            ),
            Option(
                id="vague",
                label=NP_("contract", "Vague or verbal"),
                meaning=N_("You are not sure what is included."),
                fact=NP_("contract fact", "a vague or verbal contract"),
                synonyms=NP_("contract synonyms", "vague, verbal, unclear"),
            ),
            Option(
                id="locked",
                label=NP_("contract", "Locked in for long"),
                meaning=N_("More than a year left, or a very costly exit."),
                fact=NP_("contract fact", "a contract that ties you for long"),
                synonyms=NP_("contract synonyms", "locked, tied, long term, 36 months, stuck"),
            ),
            Option(
                id="ending",
                label=NP_("contract", "To be decided soon"),
                meaning=N_("End, notice or renewal within the year."),
                fact=NP_("contract fact", "a contract to decide on within the year"),
                synonyms=NP_("contract synonyms", "ending, notice, renewal, expires"),
            ),
            Option(
                id="offer",
                label=NP_("contract", "An offer on the table"),
                meaning=N_("A supplier is waiting for your answer."),
                fact=NP_("contract fact", "an offer that awaits your answer"),
                synonyms=NP_("contract synonyms", "offer, quote, proposal"),
            ),
            Option(
                id="bargain",
                label=NP_("contract", "A very cheap offer"),
                meaning=N_("An offer far below the others, or below what you pay today."),
                fact=NP_("contract fact", "an offer far below the others"),
                synonyms=NP_("contract synonyms", "cheap offer, half price, too good to be true"),
            ),
            Option(
                id="none",
                label=NP_("contract", "Nothing signed"),
                meaning=N_("Pay as you go, or nothing."),
                fact=NP_("contract fact", "nothing signed"),
                synonyms=NP_("contract synonyms", "nothing, none, no, pay as you go"),
            ),
        ),
        exclusive="none",
    ),
    Question(
        id="keys",
        part="refine",
        kind="one_of",
        criterion="basics",
        short=NP_("short", "Who holds the keys"),
        text=N_("Who holds the main passwords and your domain name?"),
        why=N_("Without these keys you can neither change provider nor repair anything."),
        options=(
            Option(
                id="company",
                label=NP_("keys", "We do, two of us"),
                meaning=N_("In the company’s name, two people have access."),
                fact=NP_("keys fact", "two of you hold the main passwords"),
                synonyms=NP_("keys synonyms", "we do, company, vault, safe"),
            ),
            Option(
                id="shared",
                label=NP_("keys", "Us and the provider"),
                meaning=N_("They have them, and we keep a copy."),
                fact=NP_("keys fact", "you and the provider both hold the main passwords"),
                synonyms=NP_("keys synonyms", "both, sealed copy, envelope, shared"),
            ),
            Option(
                id="one_person",
                label=NP_("keys", "One person only"),
                meaning=N_("One employee or yourself, and nobody else."),
                fact=NP_("keys fact", "one person alone holds the main passwords"),
                synonyms=NP_("keys synonyms", "one person, the boss, the it guy, me"),
            ),
            Option(
                id="provider",
                label=NP_("keys", "Somebody outside"),
                meaning=N_("Provider, group, agency, former employee: not you."),
                fact=NP_("keys fact", "somebody outside holds the main passwords"),
                synonyms=NP_(
                    "keys synonyms", "provider, web agency, host, nephew, former employee"
                ),
            ),
            Option(
                id="scattered",
                label=NP_("keys", "All over the place"),
                meaning=N_("Notebooks, phones, drawers."),
                fact=NP_("keys fact", "main passwords all over the place"),
                synonyms=NP_("keys synonyms", "everywhere, scattered, notebook, drawer"),
            ),
            Option(
                id="gone",
                label=NP_("keys", "Someone who has left"),
                meaning=N_("An employee, a relative or a provider who went away with them."),
                fact=NP_("keys fact", "someone who has left holds the main passwords"),
                synonyms=NP_(
                    "keys synonyms", "gone, lost, left with them, former provider, nobody knows"
                ),
            ),
        ),
    ),
    Question(
        id="regs",
        part="refine",
        kind="several_of",
        criterion="data",
        short=NP_("short", "Special rules"),
        text=N_("Does a special rule apply to you? Choose all that apply."),
        why=N_("Some rules close an option or require a certified supplier."),
        options=(
            Option(
                id="health",
                label=NP_("regs", "Health records"),
                meaning=N_("You keep health records or have them kept."),
                fact=NP_("regs fact", "health records to keep"),
                synonyms=NP_("regs synonyms", "health, patients, hipaa, medical, medical device"),
            ),
            Option(
                id="finance",
                label=NP_("regs", "Banking, insurance"),
                meaning=N_("Business licensed or supervised by a financial authority."),
                fact=NP_("regs fact", "a business supervised by a financial authority"),
                synonyms=NP_("regs synonyms", "bank, insurance, fca, dora, broker, payment"),
            ),
            Option(
                id="cards",
                label=NP_("regs", "Card payments"),
                meaning=N_("Customers pay by card, in the shop or online."),
                fact=NP_("regs fact", "customers who pay by card"),
                synonyms=NP_("regs synonyms", "card, terminal, online payment, pci"),
            ),
            Option(
                id="vital",
                label=NP_("regs", "Essential service"),
                meaning=N_("An authority or client told you NIS 2 or a similar rule applies."),
                fact=NP_("regs fact", "a service that is essential under NIS 2 or a similar rule"),
                synonyms=NP_(
                    "regs synonyms", "nis2, nis 2, energy, water, transport, essential operator"
                ),
            ),
            Option(
                id="secrecy",
                label=NP_("regs", "Professional secrecy"),
                meaning=N_("Lawyer, notary, accountant, doctor, journalist."),
                fact=NP_("regs fact", "professional secrecy"),
                synonyms=NP_("regs synonyms", "secrecy, lawyer, notary, accountant, journalist"),
            ),
            Option(
                id="defence",
                label=NP_("regs", "Defence, clearance"),
                meaning=N_("Protected information, export control, cleared people."),
                fact=NP_("regs fact", "protected information or cleared people"),
                synonyms=NP_("regs synonyms", "defence, clearance, export, itar, cmmc"),
            ),
            Option(
                id="clients",
                label=NP_("regs", "Client clauses"),
                meaning=N_("Contracts or public tenders with security or response clauses."),
                fact=NP_("regs fact", "security clauses asked for by clients"),
                synonyms=NP_("regs synonyms", "clients, clauses, public tender, iso 27001, audit"),
            ),
            Option(
                id="minors",
                label=NP_("regs", "Children, vulnerable"),
                meaning=N_("You look after minors or vulnerable people."),
                fact=NP_("regs fact", "children or vulnerable people in your care"),
                synonyms=NP_("regs synonyms", "children, minors, vulnerable, pupils, residents"),
            ),
            Option(
                id="none",
                label=NP_("regs", "None"),
                meaning=N_("Only the rules everyone has."),
                fact=NP_("regs fact", "no special rule"),
                synonyms=NP_("regs synonyms", "none, nothing, no, just gdpr"),
            ),
        ),
        exclusive="none",
    ),
    Question(
        id="sites",
        part="refine",
        kind="one_of",
        criterion="activities",
        short=NP_("short", "Where people work"),
        text=N_("Where do the people who use IT work?"),
        why=N_("The more scattered, the more you must help remotely and keep everything alike."),
        options=(
            Option(
                id="one",
                label=NP_("sites", "One place"),
                meaning=N_("Everyone is in the same place."),
                fact=NP_("sites fact", "everyone in one place"),
                synonyms=NP_("sites synonyms", "one, single, one site, here"),
                figures=(1, 1),
            ),
            Option(
                id="few",
                label=NP_("sites", "2 to 5 places"),
                meaning=N_("A few branches, shops or workshops."),
                fact=NP_("sites fact", "two to five places of work"),
                synonyms=NP_("sites synonyms", "two, a few, branches, three sites"),
                figures=(2, 5),
            ),
            Option(
                id="many",
                label=NP_("sites", "6 places or more"),
                meaning=N_("A network of places."),
                fact=NP_("sites fact", "six places of work or more"),
                synonyms=NP_("sites synonyms", "network, many, ten, everywhere"),
                figures=(6, 9999),
            ),
            Option(
                id="remote",
                label=NP_("sites", "Mostly elsewhere"),
                meaning=N_("Home, building sites, rounds, vehicles."),
                fact=NP_("sites fact", "people who mostly work elsewhere"),
                synonyms=NP_("sites synonyms", "remote, home, building sites, rounds, travelling"),
            ),
        ),
    ),
    Question(
        id="host",
        part="refine",
        kind="one_of",
        criterion="activities",
        short=NP_("short", "Files and programs"),
        text=N_("Where are your files and programs?"),
        why=N_("A machine on your premises needs hands; an online service needs a good contract."),
        options=(
            Option(
                id="cloud",
                label=NP_("host", "Online"),
                meaning=N_("Everything is on the internet, by subscription."),
                fact=NP_("host fact", "everything online"),
                synonyms=NP_("host synonyms", "online, cloud, subscription, internet"),
            ),
            Option(
                id="rented",
                label=NP_("host", "Rented servers"),
                meaning=N_("Machines at a host or a large supplier, set up for you."),
                fact=NP_("host fact", "rented servers"),
                synonyms=NP_("host synonyms", "host, rented, data centre, virtual machines"),
            ),
            Option(
                id="own",
                label=NP_("host", "A server on site"),
                meaning=N_("One or more machines on your premises."),
                fact=NP_("host fact", "a server on your premises"),
                synonyms=NP_("host synonyms", "on site, server, our own, on premises"),
            ),
            Option(
                id="pcs",
                label=NP_("host", "On the computers"),
                meaning=N_("Each has their own files, or there is a disk in a corner."),
                fact=NP_("host fact", "files kept on each computer"),
                synonyms=NP_("host synonyms", "laptop, disk, usb, computer"),
            ),
            Option(
                id="mixed",
                label=NP_("host", "A bit of everything"),
                meaning=N_("Part on site, part online."),
                fact=NP_("host fact", "files partly on site, partly online"),
                synonyms=NP_("host synonyms", "mix, both, a bit of everything, hybrid"),
            ),
        ),
    ),
    Question(
        id="hire",
        part="refine",
        kind="one_of",
        criterion="size",
        short=NP_("short", "Hiring an IT person"),
        text=N_("Hiring and keeping a good IT person near you would be…"),
        why=N_("An in-house team exists only if you can recruit it, then keep it."),
        options=(
            Option(
                id="easy",
                label=NP_("hire", "Fairly easy"),
                meaning=N_("Candidates, a salary you can pay, or a team that stays."),
                fact=NP_("hire fact", "an IT person fairly easy to hire"),
                synonyms=NP_("hire synonyms", "easy, yes, possible, loyal team"),
            ),
            Option(
                id="hard",
                label=NP_("hire", "Difficult"),
                meaning=N_("Slow and costly."),
                fact=NP_("hire fact", "an IT person hard to hire"),
                synonyms=NP_("hire synonyms", "difficult, slow, expensive, rare"),
            ),
            Option(
                id="keep",
                label=NP_("hire", "They do not stay"),
                meaning=N_("We find them, they leave."),
                fact=NP_("hire fact", "IT people who do not stay"),
                synonyms=NP_("hire synonyms", "they leave, turnover, poached, we lose them"),
            ),
            Option(
                id="no_work",
                label=NP_("hire", "Not enough work"),
                meaning=N_("There would not be enough to fill the days."),
                fact=NP_("hire fact", "not enough work for an IT person"),
                synonyms=NP_("hire synonyms", "not enough work, too small, pointless"),
            ),
            Option(
                id="impossible",
                label=NP_("hire", "Impossible"),
                meaning=N_("Too far, too costly or not allowed."),
                fact=NP_("hire fact", "an IT person impossible to hire"),
                synonyms=NP_("hire synonyms", "impossible, never, not allowed, hiring freeze"),
            ),
        ),
    ),
    Question(
        id="change",
        part="refine",
        kind="one_of",
        criterion="flexibility",
        short=NP_("short", "What will change"),
        text=N_("Over the next two years, what will change most for your IT?"),
        why=N_("What moves often is better rented; what is steady can be built at home."),
        options=(
            Option(
                id="stable",
                label=NP_("change", "Hardly anything"),
                meaning=N_("Much the same people and tools."),
                fact=NP_("change fact", "hardly anything will change"),
                synonyms=NP_("change synonyms", "stable, no, nothing, the same, nothing changes"),
            ),
            Option(
                id="growing",
                label=NP_("change", "We are growing"),
                meaning=N_("More people, places or customers."),
                fact=NP_("change fact", "you are growing"),
                synonyms=NP_("change synonyms", "growing, growth, hiring, openings, yes"),
            ),
            Option(
                id="tools",
                label=NP_("change", "New tools"),
                meaning=N_("Same size, but a big system or machine to replace."),
                fact=NP_("change fact", "a big system or machine to replace"),
                synonyms=NP_("change synonyms", "new software, new tools, migration, new erp"),
            ),
            Option(
                id="seasonal",
                label=NP_("change", "Up and down"),
                meaning=N_("Seasons, temporary staff, one-off big contracts."),
                fact=NP_("change fact", "business that goes up and down"),
                synonyms=NP_("change synonyms", "season, varies, temps, up and down, volunteers"),
            ),
            Option(
                id="shrinking",
                label=NP_("change", "We are shrinking"),
                meaning=N_("Less business, or savings imposed."),
                fact=NP_("change fact", "business that is shrinking"),
                synonyms=NP_("change synonyms", "decline, savings, cuts, layoffs, crisis"),
            ),
            Option(
                id="handover",
                label=NP_("change", "Sale, merger, handover"),
                meaning=N_("The business changes hands or joins another."),
                fact=NP_("change fact", "a business about to change hands or join another"),
                synonyms=NP_(
                    "change synonyms",
                    "sale, merger, takeover, succession, reorganisation, new owner",
                ),
            ),
        ),
    ),
    Question(
        id="proj",
        part="refine",
        kind="several_of",
        criterion="flexibility",
        short=NP_("short", "Projects ahead"),
        text=N_("Which projects in the next two years? Choose all that apply."),
        why=N_("A big project needs extra hands, then none: we plan it separately."),
        options=(
            Option(
                id="renew",
                label=NP_("proj", "Replace equipment"),
                meaning=N_("Computers, servers, network, phones."),
                fact=NP_("proj fact", "equipment to replace"),
                synonyms=NP_("proj synonyms", "equipment, computers, network, phones, servers"),
            ),
            Option(
                id="software",
                label=NP_("proj", "Change software"),
                meaning=N_("Management, till, payroll, moving online."),
                fact=NP_("proj fact", "software to change"),
                synonyms=NP_("proj synonyms", "software, erp, migration, cloud, till"),
            ),
            Option(
                id="build",
                label=NP_("proj", "Build a tool"),
                meaning=N_("A site, an app or automation of your own."),
                fact=NP_("proj fact", "a tool to build"),
                synonyms=NP_("proj synonyms", "development, app, website, automation, ai"),
            ),
            Option(
                id="open",
                label=NP_("proj", "Open or extend"),
                meaning=N_("New place, new line, new country."),
                fact=NP_("proj fact", "a place to open or extend"),
                synonyms=NP_("proj synonyms", "opening, new site, extend, plant, country"),
            ),
            Option(
                id="deal",
                label=NP_("proj", "Merger or sale"),
                meaning=N_("Buying, being bought, taking an investor."),
                fact=NP_("proj fact", "a takeover, a sale or a merger ahead"),
                synonyms=NP_("proj synonyms", "takeover, merger, sale, investor, succession"),
            ),
            Option(
                id="certify",
                label=NP_("proj", "A certification"),
                meaning=N_("ISO 27001, a customer’s audit, a tender."),
                fact=NP_("proj fact", "a certification to obtain"),
                synonyms=NP_("proj synonyms", "certification, iso, audit, tender"),
            ),
            Option(
                id="hire",
                label=NP_("proj", "Hire an IT person"),
                meaning=N_("A technician, an engineer, an apprentice for IT."),
                fact=NP_("proj fact", "an IT person to hire"),
                synonyms=NP_("proj synonyms", "hire, recruit, apprentice, technician, trainee"),
            ),
            Option(
                id="none",
                label=NP_("proj", "None"),
                meaning=N_("Nothing planned."),
                fact=NP_("proj fact", "no project planned"),
                synonyms=NP_("proj synonyms", "none, no, nothing"),
            ),
        ),
        exclusive="none",
    ),
    Question(
        id="country",
        part="refine",
        kind="one_of",
        criterion="data",
        short=NP_("short", "Country"),
        text=N_("Which country is your business in?"),
        why=N_("Rules, authorities to warn and prices differ from country to country."),
        options=(
            Option(
                id="fr",
                label=NP_("country", "France"),
                meaning=N_("Overseas territories included."),
                fact=NP_("country fact", "you are in France"),
                synonyms=NP_("country synonyms", "france, french"),
            ),
            Option(
                id="be",
                label=NP_("country", "Belgium"),
                meaning=N_("All regions."),
                fact=NP_("country fact", "you are in Belgium"),
                synonyms=NP_("country synonyms", "belgium, belgian"),
            ),
            Option(
                id="lu",
                label=NP_("country", "Luxembourg"),
                meaning=N_("The Grand Duchy."),
                fact=NP_("country fact", "you are in Luxembourg"),
                synonyms=NP_("country synonyms", "luxembourg, grand duchy"),
            ),
            Option(
                id="eu",
                label=NP_("country", "Another EU country"),
                meaning=N_("Ireland, Germany, Spain…"),
                fact=NP_("country fact", "you are in another EU country"),
                synonyms=NP_("country synonyms", "eu, ireland, germany, spain, italy"),
            ),
            Option(
                id="ch",
                label=NP_("country", "Switzerland"),
                meaning=N_("All cantons."),
                fact=NP_("country fact", "you are in Switzerland"),
                synonyms=NP_("country synonyms", "switzerland, swiss"),
            ),
            Option(
                id="gb",
                label=NP_("country", "United Kingdom"),
                meaning=N_("England, Scotland, Wales, Northern Ireland."),
                fact=NP_("country fact", "you are in the United Kingdom"),
                synonyms=NP_("country synonyms", "uk, united kingdom, england, scotland, wales"),
            ),
            Option(
                id="ca",
                label=NP_("country", "Canada"),
                meaning=N_("Quebec included."),
                fact=NP_("country fact", "you are in Canada"),
                synonyms=NP_("country synonyms", "canada, quebec"),
            ),
            Option(
                id="us",
                label=NP_("country", "United States"),
                meaning=N_("All states."),
                fact=NP_("country fact", "you are in the United States"),
                synonyms=NP_("country synonyms", "us, usa, united states, america"),
            ),
            Option(
                id="other",
                label=NP_("country", "Elsewhere"),
                meaning=N_("North Africa, Africa, Australia, other."),
                fact=NP_("country fact", "you are elsewhere in the world"),
                synonyms=NP_(
                    "country synonyms", "elsewhere, australia, tunisia, morocco, africa, other"
                ),
            ),
        ),
    ),
    Question(
        id="budget",
        part="refine",
        kind="number",
        criterion="size",
        short=NP_("short", "IT spending"),
        text=N_("How much do you spend a year on IT, salaries aside? In euros."),
        why=N_("This lets us check that the advice stays within your reach."),
        help=N_(
            "Contracts, subscriptions, repairs and equipment in an ordinary year. A rough "
            "figure will do."
        ),
        bands=(
            Band(id="b0_2k", label=NP_("budget", "Under €2,000"), least=0, most=1999),
            Band(id="b2_10k", label=NP_("budget", "€2,000 to €10,000"), least=2000, most=9999),
            Band(id="b10_40k", label=NP_("budget", "€10,000 to €40,000"), least=10000, most=39999),
            Band(
                id="b40_120k", label=NP_("budget", "€40,000 to €120,000"), least=40000, most=119999
            ),
            Band(
                id="b120_400k",
                label=NP_("budget", "€120,000 to €400,000"),
                least=120000,
                most=399999,
            ),
            Band(id="b400k", label=NP_("budget", "€400,000 or more"), least=400000, most=10000000),
        ),
        least=0,
        most=10000000,
        unit=NP_("budget unit", "€ a year"),
        fact=NNP_("budget fact", "€%(n)s a year spent on IT", "€%(n)s a year spent on IT"),
    ),
)

QUICK: Final = tuple(question for question in QUESTIONS if question.part == "quick")
REFINE: Final = tuple(question for question in QUESTIONS if question.part == "refine")
BY_ID: Final[Mapping[str, Question]] = {question.id: question for question in QUESTIONS}
