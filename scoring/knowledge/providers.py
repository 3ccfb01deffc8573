"""Choosing a provider and following it: what to ask, to have written, to measure, and to fear."""

from typing import Final

from scoring.knowledge.records import ExitClause, Indicator, ProviderQuestion, Risk, ServiceLevel
from scoring.knowledge.sources import ARTICLE, OUR_JUDGEMENT
from scoring.texts import N_, NP_

QUESTIONS: Final[tuple[ProviderQuestion, ...]] = (
    ProviderQuestion(
        id="similar",
        question=N_("Can we call two customers of our size, one of whom has left you?"),
        good_answer=N_("Two names the same day, and a departure told openly."),
        warning_sign=N_("“Our customers are confidential.”"),
        functions=("governance",),
        source=OUR_JUDGEMENT,
    ),
    ProviderQuestion(
        id="who_answers",
        question=N_("Who picks up when we call, and between what hours?"),
        good_answer=N_("A named technician, a stand-in, hours in writing."),
        warning_sign=N_("A switchboard that “passes it on”."),
        functions=("support",),
        source=OUR_JUDGEMENT,
    ),
    ProviderQuestion(
        id="restore_time",
        question=N_("How fast do you get us running again, not just answer?"),
        good_answer=N_("Two separate times, a penalty, a monthly report."),
        warning_sign=N_("“We do our best.”"),
        functions=("support", "continuity"),
        source=OUR_JUDGEMENT,
    ),
    ProviderQuestion(
        id="not_included",
        question=N_("What is not covered by the fee, and at what price?"),
        good_answer=N_("A written list and a price grid."),
        warning_sign=N_("“Everything is included.”"),
        functions=("governance",),
        source=OUR_JUDGEMENT,
    ),
    ProviderQuestion(
        id="backup_proof",
        question=N_("When did you last restore a customer like us, and how long did it take?"),
        good_answer=N_("A date, a duration, a test report."),
        warning_sign=N_("“The backup is automatic.”"),
        functions=("continuity",),
        source=OUR_JUDGEMENT,
    ),
    ProviderQuestion(
        id="own_security",
        question=N_("How do you protect the access you have to our systems?"),
        good_answer=N_("One account each, two-step login, a log, no shared password."),
        warning_sign=N_("One “admin” account for the whole team."),
        functions=("security",),
        source=OUR_JUDGEMENT,
    ),
    ProviderQuestion(
        id="certificates",
        question=N_("Which certificates do you hold, and for exactly what scope?"),
        good_answer=N_("The document, its date and the scope that concerns us."),
        warning_sign=N_("A logo on the website, no document."),
        functions=("security", "compliance"),
        source=OUR_JUDGEMENT,
    ),
    ProviderQuestion(
        id="subcontractors",
        question=N_("Who works for you on our data, and in which countries?"),
        good_answer=N_("An up-to-date list annexed to the contract."),
        warning_sign=N_("“We cannot say.”"),
        functions=("compliance", "infrastructure"),
        source=OUR_JUDGEMENT,
    ),
    ProviderQuestion(
        id="exit",
        question=N_("If we leave in a year, what do you give back, how fast and at what price?"),
        good_answer=N_("Documents, passwords, data, priced help, 30 to 60 days."),
        warning_sign=N_("“We will see when the time comes.”"),
        functions=("governance",),
        source=OUR_JUDGEMENT,
    ),
    ProviderQuestion(
        id="incident",
        question=N_("If you are attacked, when and how will we know?"),
        good_answer=N_("Under 24 hours, a phone call, a name, valid insurance."),
        warning_sign=N_("“It has never happened to us.”"),
        functions=("security", "compliance"),
        source=OUR_JUDGEMENT,
    ),
)

SERVICE_LEVELS: Final[tuple[ServiceLevel, ...]] = (
    ServiceLevel(
        id="answer",
        item=NP_("service level", "Time to answer, full stop"),
        good=NP_("service level", "30 minutes, service hours"),
        weak=NP_("service level", "Same day, or not written"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="restore",
        item=NP_("service level", "Time to restore, full stop"),
        good=NP_("service level", "4 working hours, or a workaround"),
        weak=NP_("service level", "“As soon as possible”"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="normal",
        item=NP_("service level", "Ordinary request"),
        good=NP_("service level", "Answer in 4 hours, done in 2 working days"),
        weak=NP_("service level", "No time given"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="hours",
        item=NP_("service level", "Hours covered"),
        good=NP_("service level", "Yours, plus on-call if needed"),
        weak=NP_("service level", "The provider’s own"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="uptime",
        item=NP_("service level", "Server availability"),
        good=NP_("service level", "99.9%% a month (43 minutes down at most)"),
        weak=NP_("service level", "99%% a year (over three and a half days)"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="backup_loss",
        item=NP_("service level", "Data you accept losing"),
        good=NP_("service level", "4 hours or less for vital programs"),
        weak=NP_("service level", "Over 24 hours"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="restore_test",
        item=NP_("service level", "Restore test"),
        good=NP_("service level", "Every quarter, with a report"),
        weak=NP_("service level", "“On request”, charged"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="patch",
        item=NP_("service level", "Fixing serious flaws"),
        good=NP_("service level", "14 days at most, 48 hours if exploited"),
        weak=NP_("service level", "At the next visit"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="alert",
        item=NP_("service level", "Alert on a security incident"),
        good=NP_("service level", "Call within 4 hours, in writing within 24"),
        weak=NP_("service level", "“Without undue delay”, no figure"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="penalty",
        item=NP_("service level", "Penalty"),
        good=NP_(
            "service level",
            "5 to 10%% of the month per breach, known cap, right to leave after three",
        ),
        weak=NP_("service level", "None, or “goodwill gesture”"),
        source=OUR_JUDGEMENT,
    ),
    ServiceLevel(
        id="report",
        item=NP_("service level", "Report"),
        good=NP_("service level", "Monthly, one page, with the six figures"),
        weak=NP_("service level", "None, or on request"),
        source=OUR_JUDGEMENT,
    ),
)

EXIT_CLAUSES: Final[tuple[ExitClause, ...]] = (
    ExitClause(
        id="notice",
        clause=N_("Three months’ notice at most, no long renewal"),
        why=N_("A year renewed by oversight costs more than the worst fault."),
        source=OUR_JUDGEMENT,
    ),
    ExitClause(
        id="handover",
        clause=N_("Help on leaving for 30 to 60 days, price set in advance"),
        why=N_("Help matters most when relations are bad."),
        source=OUR_JUDGEMENT,
    ),
    ExitClause(
        id="data_back",
        clause=N_("Data handed back in a common format, which you can read without the provider"),
        why=N_("An export you cannot open is not an export."),
        source=OUR_JUDGEMENT,
    ),
    ExitClause(
        id="documents",
        clause=N_(
            "Diagrams, list of equipment, settings and procedures, handed over and kept up to date"
        ),
        why=N_("Written know-how is yours throughout, not only at the end."),
        source=OUR_JUDGEMENT,
    ),
    ExitClause(
        id="keys",
        clause=N_("Accounts, passwords, licences and domain in the company’s name"),
        why=N_("You leave with your keys, without asking."),
        source=OUR_JUDGEMENT,
    ),
    ExitClause(
        id="no_hostage",
        clause=N_("No suspension during exit, even in a dispute"),
        why=N_("Otherwise a disputed invoice stops the business."),
        source=OUR_JUDGEMENT,
    ),
    ExitClause(
        id="deletion",
        clause=N_("Proven deletion in writing, backups included"),
        why=N_("The GDPR requires it, and you must be able to show it."),
        source=OUR_JUDGEMENT,
    ),
    ExitClause(
        id="ip",
        clause=N_("Written assignment of rights in what was developed for you"),
        why=N_("Without a written deed, the provider keeps them."),
        source=OUR_JUDGEMENT,
    ),
    ExitClause(
        id="rehearsal",
        clause=N_("Trial export once a year"),
        why=N_("An unrehearsed exit is a gamble."),
        source=OUR_JUDGEMENT,
    ),
)

INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        id="answer_time",
        name=NP_("indicator", "Median time to answer"),
        how=NP_("indicator", "Median for the quarter, by type of request"),
        target=NP_("indicator", "≤ 30 min if blocking, ≤ 4 h otherwise"),
        act_if=NP_("indicator", "Above for two quarters in a row."),
        source=OUR_JUDGEMENT,
    ),
    Indicator(
        id="reopened",
        name=NP_("indicator", "Requests reopened"),
        how=NP_("indicator", "Reopened / solved"),
        target=NP_("indicator", "≤ 5%%"),
        act_if=NP_("indicator", "Above 10%%, review the cause with the provider."),
        source=OUR_JUDGEMENT,
    ),
    Indicator(
        id="patched",
        name=NP_("indicator", "Devices up to date at 14 days"),
        how=NP_("indicator", "Compliant / total, exported"),
        target=NP_("indicator", "≥ 95%%"),
        act_if=NP_("indicator", "Under 90%%, action within a month."),
        source=OUR_JUDGEMENT,
    ),
    Indicator(
        id="restore_ok",
        name=NP_("indicator", "Last successful restore"),
        how=NP_("indicator", "Date and length of the test"),
        target=NP_("indicator", "under 90 days ago"),
        act_if=NP_("indicator", "Over 90 days, redo at once."),
        source=OUR_JUDGEMENT,
    ),
    Indicator(
        id="downtime",
        name=NP_("indicator", "Hours of downtime"),
        how=NP_("indicator", "Total, planned stops aside"),
        target=NP_("indicator", "≤ 4 h a quarter"),
        act_if=NP_("indicator", "More than you can bear: change the back-up."),
        source=OUR_JUDGEMENT,
    ),
    Indicator(
        id="cost_per_seat",
        name=NP_("indicator", "Cost per seat per month"),
        how=NP_("indicator", "Total paid / seats in use"),
        target=NP_("indicator", "within the agreed range"),
        act_if=NP_("indicator", "Drift of 10%% with the same scope."),
        source=OUR_JUDGEMENT,
    ),
)

RISKS: Final[tuple[Risk, ...]] = (
    Risk(
        id="dependence",
        form="outsourced",
        risk=N_("Depending on the provider."),
        remedy=N_("Keep your keys, an exit clause and a yearly export opened on your side."),
        source=ARTICLE,
    ),
    Risk(
        id="loss_control",
        form="outsourced",
        risk=N_("Losing grip on some data or ways of working."),
        remedy=N_(
            "Name an internal owner, write down who sees what, require the list of subcontractors."
        ),
        source=ARTICLE,
    ),
    Risk(
        id="slow_help",
        form="outsourced",
        risk=N_("Help that comes too slowly when it matters."),
        remedy=N_("Write a restore time with a penalty, and test the on-call line on a Saturday."),
        source=ARTICLE,
    ),
    Risk(
        id="hidden_extras",
        form="outsourced",
        risk=N_("Paying unexpected extras."),
        remedy=N_("Ask for the list of what is not covered and a price grid."),
        source=OUR_JUDGEMENT,
    ),
    Risk(
        id="hire_cost",
        form="in_house",
        risk=N_("Hiring, training and keeping specialists is expensive."),
        remedy=N_("Hire only what fills a full-time job, rent the rest."),
        source=ARTICLE,
    ),
    Risk(
        id="admin_load",
        form="in_house",
        risk=N_("Extra administration."),
        remedy=N_("One budget, one owner, a one-hour review a month."),
        source=ARTICLE,
    ),
    Risk(
        id="reinvest",
        form="in_house",
        risk=N_("Having to keep investing in equipment and updates."),
        remedy=N_("Three-year plan, a fifth of the equipment replaced each year."),
        source=ARTICLE,
    ),
    Risk(
        id="one_person",
        form="in_house",
        risk=N_("Everything rests on one person."),
        remedy=N_("A trained stand-in, written procedures, a standby provider."),
        source=OUR_JUDGEMENT,
    ),
    Risk(
        id="slow_adapt",
        form="in_house",
        risk=N_("Adapting more slowly to ups and downs."),
        remedy=N_("Rent the peaks and projects, keep the core."),
        source=ARTICLE,
    ),
    Risk(
        id="stale_skills",
        form="in_house",
        risk=N_("Skills growing stale, above all in security."),
        remedy=N_("A training budget and an outside look each year."),
        source=OUR_JUDGEMENT,
    ),
    Risk(
        id="who_does_it",
        form="hybrid",
        risk=N_("Nobody knows who must act."),
        remedy=N_("A signed “who does what” page, reread every quarter."),
        source=OUR_JUDGEMENT,
    ),
    Risk(
        id="pay_twice",
        form="hybrid",
        risk=N_("Paying twice for the same thing."),
        remedy=N_("Compare the provider’s list and the job description, line by line."),
        source=OUR_JUDGEMENT,
    ),
    Risk(
        id="blame",
        form="hybrid",
        risk=N_("Blaming each other."),
        remedy=N_("One owner per fault, decided in advance."),
        source=OUR_JUDGEMENT,
    ),
    Risk(
        id="hollow_out",
        form="hybrid",
        risk=N_("The employee becomes a switchboard and loses know-how."),
        remedy=N_("Give them the steering and one vital program, not just tickets."),
        source=OUR_JUDGEMENT,
    ),
)
