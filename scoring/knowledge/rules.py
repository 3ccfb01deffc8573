"""The rules of law and of contract that a choice meets, and what they do to it.

`severity` orders what is shown: 5 comes before the choice itself; 4 may close a form or cost a
licence, a market or a prosecution; 3 must be settled before anything is signed; 2 is a date or a
clause to know; 1 helps when one leaves.
"""

from collections.abc import Mapping
from typing import Final

from scoring.knowledge.records import Jurisdiction, Rule
from scoring.knowledge.sources import (
    AFNIC_CHARTER,
    ALGERIA_18_07,
    ANSSI_BACKUP,
    ANSSI_OUTSOURCING,
    ANSSI_QUALIFICATIONS,
    CLIENT_CONTRACTS,
    CMMC,
    CNIL_BREACH,
    CNIL_PROCESSOR,
    CNIL_SECURITY,
    COPYRIGHT_CA,
    COPYRIGHT_EU,
    COPYRIGHT_FR,
    COPYRIGHT_UK,
    COPYRIGHT_US,
    CSSF_OUTSOURCING,
    CYBER_RESILIENCE_ACT,
    DATA_ACT,
    DATA_PROTECTION_ACT_UK,
    DEFENCE_INSTRUCTIONS,
    DORA,
    E_INVOICING_LAW,
    E_INVOICING_PLATFORM,
    GDPR_28_32_33,
    GDPR_33_34,
    GDPR_CHAPTER_5,
    GDPR_CHILDREN,
    GDPR_RESPONSIBILITY,
    GRAMM_LEACH_BLILEY,
    HDS_LIST,
    HDS_ORDER,
    HEALTH_CODE,
    HIPAA_RULES,
    INSURANCE_ACT_UK,
    INSURANCE_CODE_ANSWERS,
    INSURANCE_LAW,
    LABOUR_CODE_CONSULTATION,
    LABOUR_CODE_ON_CALL,
    LABOUR_CODE_TRANSFER,
    LU_FINANCIAL_SECTOR,
    MOROCCO_09_08,
    NIS_2,
    NIS_2_BILL_FR,
    NIS_2_TEST_FR,
    NIS_UK,
    PCI_DSS,
    PENAL_CODE,
    PIPEDA,
    PRIVACY_ACT_AU,
    PROFESSIONAL_RULES,
    QUEBEC_PRIVATE_SECTOR,
    SWISS_CRIMINAL_CODE,
    SWISS_DATA_ACT,
    TRANSFERS_EU,
    TUNISIA_2004_63,
    TUPE,
    UK_GDPR,
    UK_GDPR_33_34,
    VENDOR_TERMS,
    WORKING_TIME,
)
from scoring.texts import N_, NP_, Text

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="hds",
        title=N_("Health data: certified host"),
        trigger="data = health or regs.health",
        say=N_(
            "You hold health data gathered during care or social care. Whoever hosts or backs "
            "them up for you must be HDS-certified (health data host). The certificate must "
            "cover the activity you buy; it never covers your own accesses or software."
        ),
        do=N_(
            "Ask who hosts and who backs up your records, and see each certificate: "
            "activities covered, and date."
        ),
        caution=N_(
            "The rule targets data gathered for care, prevention or social care: a sick "
            "note in a file is not enough. Certificates under the old version had to be "
            "renewed by 16 May 2026."
        ),
        severity=4,
        jurisdictions=("FR",),
        sources=(HEALTH_CODE, HDS_ORDER, HDS_LIST),
        as_of="2025-05",
        confidence="high",
        basis="looked up: dates and scope read on secondary legal pages; self-hosting "
        "exception from general knowledge",
        limits=("infrastructure", "continuity", "applications"),
        condition=NP_("condition", "only with a host certified for health data (HDS)"),
    ),
    Rule(
        id="gdpr28",
        title=N_("GDPR: written agreement with each provider"),
        trigger="any_mode in (H,O)",
        say=N_(
            "As soon as a provider can see personal data (customers, staff), the GDPR "
            "requires a written contract: purpose, security, sub-processors, countries, "
            "breach alert, return and deletion."
        ),
        do=N_(
            "List the providers that can see such data, and have each of them sign the agreement."
        ),
        caution=N_(
            "Breach notification: 72 hours to the authority unless risk to people is "
            "unlikely. The provider must tell you “without undue delay”."
        ),
        severity=3,
        jurisdictions=("EU", "FR", "UK"),
        sources=(GDPR_28_32_33, CNIL_PROCESSOR, UK_GDPR),
        as_of="2025",
        confidence="high",
        basis="looked up: Article 28 read on secondary pages; UK source from general knowledge",
    ),
    Rule(
        id="nis2",
        title=N_("NIS 2: check if you are in a listed sector"),
        trigger="regs.vital",
        say=N_(
            "Your sector may be listed in the NIS 2 directive. It mainly covers "
            "businesses with 50 or more people, or over €10 million in both turnover and "
            "balance sheet, and some smaller ones. Management must approve and oversee "
            "security. Take the official test of your national authority."
        ),
        do=N_("Take the official test, and keep its result with the date."),
        caution=N_(
            "To be checked on the day: French law could be confirmed only up to the "
            "Senate’s vote (12 March 2025) and the National Assembly’s examination. The "
            "UK does not apply NIS 2. A small firm may also be affected through its "
            "customers’ demands."
        ),
        severity=4,
        jurisdictions=("EU", "FR"),
        sources=(NIS_2, NIS_2_BILL_FR, NIS_2_TEST_FR),
        as_of="2025-09",
        confidence="medium",
        basis="looked up: bill’s progress read up to September 2025; size thresholds from "
        "general knowledge",
        recheck="State of the French transposition law on the day of release",
        limits=("security",),
        condition=NP_(
            "condition", "if NIS 2 applies, your management approves the measures and follows them"
        ),
    ),
    Rule(
        id="dora",
        title=N_("Banking, insurance, investment: DORA"),
        trigger="regs.finance",
        say=N_(
            "Since 17 January 2025, DORA requires financial firms to keep a register of "
            "IT providers, precise contract clauses (audit, exit, locations), testing and "
            "incident reporting. Insurance intermediaries that are micro, small or "
            "medium-sized businesses are outside its scope."
        ),
        do=N_(
            "Ask your supervisor which duties are yours, and put the DORA clauses in every IT "
            "contract."
        ),
        caution=N_(
            "Micro-business and SME are not the same: financial micro-businesses stay in "
            "scope, with lighter duties; only insurance intermediaries up to medium size "
            "are outside it. Ask your supervisor."
        ),
        severity=4,
        jurisdictions=("EU", "FR"),
        sources=(DORA,),
        as_of="2025-01",
        confidence="high",
        basis="looked up: recital 39 and secondary pages on the exclusion; article numbers "
        "from general knowledge",
        limits=("infrastructure", "security", "continuity", "applications"),
        condition=NP_("condition", "only with the clauses that DORA asks for"),
    ),
    Rule(
        id="secrecy",
        title=N_("Professional secrecy"),
        trigger="regs.secrecy or data = finance_legal",
        say=N_(
            "Lawyers, notaries, accountants, care professionals: secrecy follows you to "
            "the provider. It must commit in writing, limit who sees files and never "
            "reuse them. Encryption whose key you keep, and storage in Europe, are "
            "preferable."
        ),
        do=N_(
            "Have each provider sign an undertaking of secrecy, and decide yourselves who may "
            "open which files."
        ),
        caution=N_(
            "Each professional body has its own rules: read them, on countries outside "
            "the EU as well."
        ),
        severity=4,
        jurisdictions=("FR", "UK", "EU"),
        sources=(PENAL_CODE, CNIL_SECURITY, PROFESSIONAL_RULES),
        as_of="not checked",
        confidence="medium",
        basis="general knowledge",
        limits=("support", "infrastructure", "continuity"),
        condition=NP_("condition", "only under a written undertaking of secrecy"),
    ),
    Rule(
        id="pci",
        title=N_("Card payments: PCI DSS"),
        trigger="regs.cards",
        say=N_(
            "If you take cards, the PCI DSS standard applies through your contract with "
            "your bank. Leaving the payment page or terminal to your payment provider "
            "cuts your duties sharply, without removing them: a yearly questionnaire "
            "remains."
        ),
        do=N_(
            "Ask your bank which questionnaire is yours, and keep card numbers out of your "
            "own systems."
        ),
        caution=N_(
            "A contractual standard, not a law. The questionnaire type depends on the "
            "set-up: ask the bank."
        ),
        severity=2,
        jurisdictions=("ANY",),
        sources=(PCI_DSS,),
        as_of="not checked",
        confidence="medium",
        basis="general knowledge",
    ),
    Rule(
        id="insurance72",
        title=N_("Cyber insurance: complaint within 72 hours"),
        trigger="always",
        say=N_(
            "To be paid after a cyber attack, the business must file a complaint "
            "within 72 hours of learning of it. It is for you, the victim, to "
            "do so, even if the system sits with a provider. So make sure the provider "
            "alerts you at once, in writing."
        ),
        do=N_("Have the contract say that the provider alerts you within 24 hours."),
        caution=N_(
            "Applies to insurance clauses covering harm to an IT system, in a "
            "professional setting. A complaint in time is no promise that the insurer "
            "will pay."
        ),
        severity=2,
        jurisdictions=("FR",),
        sources=(INSURANCE_LAW,),
        as_of="2024-04",
        confidence="high",
        basis="looked up: article text read on secondary legal pages",
    ),
    Rule(
        id="staff_transfer",
        title=N_("Outsourcing an employee’s work"),
        trigger="verdict in (outsourced,hybrid) and staff in (one,few,team)",
        say=N_(
            "If you hand a provider a whole activity run by employees, their contracts "
            "may transfer automatically where the activity is an autonomous unit that "
            "keeps its identity (in the UK, TUPE). Staff representatives must be informed "
            "and, in many cases, consulted first."
        ),
        do=N_(
            "See an employment lawyer before you sign; keeping the person as your internal "
            "lead is often safer and more useful."
        ),
        caution=N_(
            "Outsourcing some tasks, or one person’s work, does not always trigger a "
            "transfer; courts decide case by case."
        ),
        severity=3,
        jurisdictions=("EU", "FR", "UK"),
        sources=(LABOUR_CODE_TRANSFER, LABOUR_CODE_CONSULTATION, TRANSFERS_EU, TUPE),
        as_of="2024-03",
        confidence="high",
        basis="looked up: L.1224-1 case law read on secondary pages; L.2312-8, the "
        "directive and TUPE from general knowledge",
    ),
    Rule(
        id="code_ownership",
        title=N_("Who owns bespoke software?"),
        trigger="apps in (theirs,ours,product) or proj.build",
        say=N_(
            "Paying for development does not make it yours. Without a written, precise "
            "assignment (rights, uses, places, duration), the contractor keeps its "
            "rights. Software written by an employee in the course of their job, however, "
            "belongs to the employer."
        ),
        do=N_(
            "Have the rights assigned in writing, and the code delivered to a space in your "
            "name at each version."
        ),
        caution=N_(
            "In France, trainees, non-employed directors and partners were not covered by L.113-9; "
            "since the order of 15 December 2021, L.113-9-1 covers some hosted people "
            "such as trainees. Have your contracts reviewed."
        ),
        severity=3,
        jurisdictions=("EU", "FR", "UK", "US", "CA"),
        sources=(COPYRIGHT_FR, COPYRIGHT_EU, COPYRIGHT_UK, COPYRIGHT_US, COPYRIGHT_CA),
        as_of="not dated",
        confidence="high",
        basis="looked up: principle of written assignment read on secondary pages; article "
        "numbers, L.113-9-1 and the law of other places from general knowledge",
        limits=("applications",),
        condition=NP_("condition", "provided that the code and its rights come to you, in writing"),
    ),
    Rule(
        id="data_act",
        title=N_("Switching cloud: the EU Data Act"),
        trigger="any_mode in (H,O) and (host in (cloud,rented,mixed) or not answered(host))",
        say=N_(
            "Since 12 September 2025, your cloud provider must let you leave: two months’ "
            "notice at most, a 30-day transition as a rule, and at least 30 days to "
            "retrieve your data. Switching charges disappear on 12 January 2027."
        ),
        do=N_("Quote these periods in the exit clause."),
        caution=N_(
            "They cover cloud services, not helpdesk or development work. The transition may "
            "last up to seven months where the provider shows that 30 days are technically "
            "unfeasible. Early-termination fees on a fixed term may remain. EU "
            "amendments are under discussion: check before relying on it."
        ),
        severity=1,
        jurisdictions=("EU", "FR"),
        sources=(DATA_ACT,),
        as_of="2026-06",
        confidence="medium",
        basis="looked up: dates and periods read on secondary pages",
        recheck="Whether the EU digital omnibus has changed Chapter VI",
    ),
    Rule(
        id="einvoicing",
        title=NP_("rule", "E-invoicing"),
        trigger="always",
        say=N_(
            "Between VAT-registered businesses: all must be able to receive "
            "since 1 September 2026; large and mid-sized firms must issue since that "
            "date, and SMEs and micro-businesses from 1 September 2027. An approved "
            "platform is required."
        ),
        do=N_(
            "Ask your software vendor or your accountant which approved platform it connects to."
        ),
        caution=N_(
            "Schedule confirmed by public pages dated up to January 2026. The fine is "
            "changing (€15 per invoice, with a move to €50 proposed in the 2026 finance "
            "bill): check the amount in force."
        ),
        severity=2,
        jurisdictions=("FR",),
        sources=(E_INVOICING_LAW, E_INVOICING_PLATFORM),
        as_of="2026-01",
        confidence="medium",
        basis="looked up: schedule read on Bpifrance Création and press; not rechecked "
        "after it took effect on 1 September 2026",
        recheck="That the 1 September 2026 step took effect as scheduled; fine amounts; any "
        "tolerance",
    ),
    Rule(
        id="own_keys",
        title=N_("Domain and access: in the company’s name"),
        trigger="always",
        say=N_(
            "Whatever you choose, the domain name, e-mail, hosting and main accounts must "
            "be in the company’s name, with an address of its own. Two of your people "
            "can log in. Otherwise you can neither change provider nor react."
        ),
        do=N_("Check whose name each one is in, and have the others put in yours."),
        caution=N_("A registrar or an agency may be technical contact, never the holder."),
        severity=5,
        jurisdictions=("ANY",),
        sources=(ANSSI_OUTSOURCING, AFNIC_CHARTER),
        as_of="not checked",
        confidence="medium",
        basis="general knowledge: good practice, not a statute",
    ),
    Rule(
        id="defence",
        title=N_("Defence, clearance, export control"),
        trigger="regs.defence",
        say=N_(
            "Some contracts dictate precise places, people and tools, sometimes limited "
            "to nationals or qualified providers. A server abroad or an uncleared "
            "technician may cost you the contract. Ask for the security annex before "
            "choosing anything."
        ),
        do=N_(
            "Before you talk to any provider, ask your customer’s security officer for the "
            "conditions in writing."
        ),
        caution=N_("The details do not belong in a chat: ask your customer’s security officer."),
        severity=4,
        jurisdictions=("ANY",),
        sources=(DEFENCE_INSTRUCTIONS, ANSSI_QUALIFICATIONS),
        as_of="not checked",
        confidence="medium",
        basis="general knowledge",
        limits=("support", "maintenance", "infrastructure", "security", "continuity"),
        condition=NP_("condition", "only people and places that your contract allows"),
    ),
    Rule(
        id="outside_transfer",
        title=N_("Data outside Europe"),
        trigger="any_mode in (H,O) and not data = ordinary",
        say=N_(
            "Ask in which country your data is stored and from where the provider "
            "connects. Outside the European Economic Area a legal basis is needed: an "
            "adequacy decision or standard clauses. The provider must also tell you who "
            "owns it."
        ),
        do=N_("Have the country and the owner written in the contract."),
        caution=N_(
            "A US provider is not banned as such. The adequacy decision with the United "
            "States (2023) may change."
        ),
        severity=2,
        jurisdictions=("EU", "FR", "UK"),
        sources=(GDPR_CHAPTER_5,),
        as_of="not checked",
        confidence="medium",
        basis="general knowledge",
    ),
    Rule(
        id="client_clauses",
        title=N_("Client contracts: their consent first"),
        trigger="(regs.clients or data = clients) and any_mode in (H,O)",
        say=N_(
            "Clients who entrust you with data, or ask for proof, often decide who may touch it: "
            "places, people, subcontractors, audits. A provider brought in without their "
            "consent may breach the contract, and a certificate may have to be checked anew."
        ),
        do=N_(
            "Reread these contracts, and get a written consent before a provider is given access."
        ),
        caution=N_("Each contract has its own clauses; many ask for nothing of the kind."),
        severity=4,
        jurisdictions=("ANY",),
        sources=(CLIENT_CONTRACTS,),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge: clauses of contracts, not a statute",
        limits=("infrastructure", "security"),
        condition=NP_("condition", "only with a provider that your clients’ contracts allow"),
    ),
    Rule(
        id="hipaa",
        title=N_("US health records: HIPAA agreement"),
        trigger="(data = health or regs.health) and country = us",
        say=N_(
            "If you are a care provider or a health plan under HIPAA, whoever stores, backs up or "
            "can open patient records for you is a “business associate”, and must sign an "
            "agreement first. States may ask for more."
        ),
        do=N_(
            "Sign the agreement with the host, the backup and the helpdesk, before any record "
            "leaves."
        ),
        caution=N_(
            "Not everyone who holds health data is under HIPAA; the Federal Trade Commission and "
            "the states have rules for the others."
        ),
        severity=4,
        jurisdictions=("US",),
        sources=(HIPAA_RULES,),
        as_of="2026-11",
        confidence="high",
        basis="general knowledge",
        limits=("support", "infrastructure", "continuity", "applications"),
        condition=NP_("condition", "only under a signed HIPAA agreement (business associate)"),
    ),
    Rule(
        id="lu_finance",
        title=N_("Luxembourg finance: CSSF"),
        trigger="regs.finance and country = lu",
        say=N_(
            "The CSSF has rules on outsourcing, cloud and work for the group included (circular "
            "22/806), and the secrecy of the financial sector (article 41 of the law of 5 April "
            "1993) may call for your clients’ consent before a provider sees their data."
        ),
        do=N_("Ask the CSSF or your adviser whether to notify it, before you sign."),
        caution=N_("DORA applies beside it; which text governs what is for your adviser to say."),
        severity=4,
        jurisdictions=("LU",),
        sources=(CSSF_OUTSOURCING, LU_FINANCIAL_SECTOR),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge",
        limits=("infrastructure", "security", "applications"),
        condition=NP_("condition", "only once secrecy and notice to the CSSF are settled"),
    ),
    Rule(
        id="uk_law",
        title=N_("In the United Kingdom: rules to check"),
        trigger="country = gb",
        say=N_(
            "We know these by name, not in detail: the Data Protection Act 2018; the NIS "
            "Regulations 2018 for essential services; the rules of the FCA and PRA on outsourcing "
            "for financial firms; the Data Security and Protection Toolkit for whoever handles "
            "NHS patients’ data."
        ),
        do=N_("Ask a local adviser which of them are yours, before you sign."),
        caution=N_("European clients may ask for European rules."),
        severity=3,
        jurisdictions=("UK",),
        sources=(DATA_PROTECTION_ACT_UK, NIS_UK),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge",
    ),
    Rule(
        id="swiss_law",
        title=N_("In Switzerland: rules to check"),
        trigger="country = ch",
        say=N_(
            "The Data Protection Act, revised since 1 September 2023, has rules for handing data "
            "to a provider, for data that leave Switzerland, and for reporting a serious leak "
            "to the Federal Commissioner (FDPIC). Professional secrecy is in the Criminal Code "
            "(article 321), and FINMA has its rules on outsourcing."
        ),
        do=N_("Ask a local adviser which of them are yours, before you sign."),
        caution=N_("Customers in the European Union may bring the GDPR along."),
        severity=3,
        jurisdictions=("CH",),
        sources=(SWISS_DATA_ACT, SWISS_CRIMINAL_CODE),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge",
    ),
    Rule(
        id="canada_law",
        title=N_("In Canada: rules to check"),
        trigger="country = ca",
        say=N_(
            "Under PIPEDA you answer for the data that a provider handles for you. In Québec, Law "
            "25 also asks for a person in charge, a written contract with the provider, and an "
            "assessment before personal data leave Québec. Alberta, British Columbia and the "
            "health sector of several provinces have laws of their own."
        ),
        do=N_("Ask a local adviser which of them are yours, before you sign."),
        caution=N_("Which law applies depends on the province and on the sector."),
        severity=3,
        jurisdictions=("CA",),
        sources=(PIPEDA, QUEBEC_PRIVATE_SECTOR),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge",
    ),
    Rule(
        id="us_law",
        title=N_("In the United States: rules to check"),
        trigger="country = us",
        say=N_(
            "There is no single federal law on personal data. Each state has a law on "
            "reporting data breaches, many have one on privacy, and some sectors have a "
            "federal one: HIPAA for health, Gramm-Leach-Bliley for finance, DFARS, CMMC and "
            "ITAR for defence."
        ),
        do=N_("Ask a local adviser which of them are yours, before you sign."),
        caution=N_("European customers may bring the GDPR along."),
        severity=3,
        jurisdictions=("US",),
        sources=(GRAMM_LEACH_BLILEY, CMMC),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge",
    ),
    Rule(
        id="local_law",
        title=N_("In your country: rules to check"),
        trigger="country = other",
        say=N_(
            "We do not know your country’s law in detail. By name: law 09-08 in Morocco, "
            "organic law 2004-63 in Tunisia and law 18-07 in Algeria, which may ask you to "
            "register, or to get permission before data go abroad; in Australia, the Privacy "
            "Act 1988, which has data breaches reported. Everywhere: a written agreement, and "
            "a known place for the data."
        ),
        do=N_("Ask a local adviser or your data protection authority, before you sign."),
        caution=N_("European customers may bring the GDPR along."),
        severity=3,
        jurisdictions=("ANY",),
        sources=(MOROCCO_09_08, TUNISIA_2004_63, ALGERIA_18_07, PRIVACY_ACT_AU),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge: the names of these laws, not their text",
    ),
    Rule(
        id="answerable",
        title=N_("You answer for what you hand over"),
        trigger="any_mode in (H,O)",
        say=N_(
            "Handing over the work does not hand over the responsibility: before an authority, "
            "a client or an insurer, it is your company that answers for what its provider "
            "does. A provider may prepare the files and the proof; it cannot decide for you."
        ),
        do=N_("Name who decides, who signs and who warns the authorities on your side."),
        caution=N_(
            "A contract may make a provider pay for its mistakes; it does not make it "
            "answer in your place."
        ),
        severity=3,
        jurisdictions=("ANY",),
        sources=(GDPR_RESPONSIBILITY, ANSSI_OUTSOURCING),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge: written in the GDPR, in DORA and in PIPEDA; elsewhere a "
        "principle of contracts",
        keeps=("governance", "compliance"),
    ),
    Rule(
        id="breach_notice",
        title=N_("Leak of personal data: 72 hours"),
        trigger="push.attack or not data = ordinary",
        say=N_(
            "If personal data leak, are lost or can no longer be read, you must tell the data "
            "protection authority within 72 hours of learning of it, unless people run no "
            "likely risk, and the people themselves when the risk is high. Each incident "
            "goes into a register."
        ),
        do=N_(
            "Write down who decides and whom to warn; after a theft or an attack, check whether a "
            "notice was due."
        ),
        caution=N_(
            "A lost phone or a stolen computer may count. A late notice is better than none, and "
            "says why it is late."
        ),
        severity=3,
        jurisdictions=("EU", "FR", "UK"),
        sources=(GDPR_33_34, CNIL_BREACH, UK_GDPR_33_34),
        as_of="2026-11",
        confidence="high",
        basis="general knowledge",
    ),
    Rule(
        id="minors",
        title=N_("Children and vulnerable people"),
        trigger="regs.minors",
        say=N_(
            "Data about children or vulnerable people call for more care: few people may see "
            "them, and before a new tool that handles much of it, a written impact "
            "assessment may be required."
        ),
        do=N_("Keep them off personal phones, and limit by name who may open them."),
        caution=N_("Sector rules come on top: schools, childcare, homes, associations."),
        severity=3,
        jurisdictions=("EU", "FR", "UK"),
        sources=(GDPR_CHILDREN,),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge",
    ),
    Rule(
        id="on_call_duty",
        title=N_("On-call duty of your own people"),
        trigger="watch in (same,turns) and not staff = none",
        say=N_(
            "Being called at night or at weekends comes under labour law: announced in advance, "
            "compensated, with the daily rest kept. In France it is set by a company or "
            "sector agreement or, failing that, by the employer, who first consults the staff "
            "committee (CSE), if any, and informs the labour inspector."
        ),
        do=N_(
            "Put the rota, the pay and the hours of rest in writing, before the next call at night."
        ),
        caution=N_(
            "It hangs on facts and on your collective agreement: see an employment lawyer. "
            "Managers without set hours have rules of their own."
        ),
        severity=3,
        jurisdictions=("EU", "FR", "UK"),
        sources=(LABOUR_CODE_ON_CALL, WORKING_TIME),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge",
    ),
    Rule(
        id="honest_answers",
        title=N_("Questionnaires: answer truthfully"),
        trigger="push.demand or regs.clients",
        say=N_(
            "What you answer to an insurer or a client about your security may bind you: an "
            "untrue answer may cost you the payout or the contract. “Not yet, planned for "
            "March” is worth more than a box ticked too soon."
        ),
        do=N_("Tick only what you can prove, and give a date for the rest."),
        caution=N_(
            "What an untrue answer leads to depends on the policy or the contract, and on "
            "whether it was meant."
        ),
        severity=2,
        jurisdictions=("ANY",),
        sources=(INSURANCE_CODE_ANSWERS, INSURANCE_ACT_UK),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge: French and UK insurance law; elsewhere a principle of contracts",
    ),
    Rule(
        id="vendor_copies",
        title=N_("Online software: whose copies?"),
        trigger="host = cloud or runs = vendor",
        say=N_(
            "The vendor of online software keeps its service running. Few contracts promise to "
            "give back what one of yours erased by mistake, what an attacker erased with your "
            "password, or your data the day the account is closed."
        ),
        do=N_("Ask how far back it can restore, and keep an export of your own outside it."),
        caution=N_("The contract decides: some vendors promise it, or sell it apart."),
        severity=2,
        jurisdictions=("ANY",),
        sources=(VENDOR_TERMS, ANSSI_BACKUP),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge: clauses of contracts, not a statute",
    ),
    Rule(
        id="cyber_resilience",
        title=N_("Software or connected products for sale"),
        trigger="apps = product",
        say=N_(
            "If you sell software or connected equipment in the European Union, the Cyber "
            "Resilience Act makes you, the maker, report flaws that are being exploited, since 11 "
            "September 2026; the rest applies from 11 December 2027. A service used only "
            "online may fall outside it."
        ),
        do=N_("Check whether your product is in scope, and name who receives and fixes flaws."),
        caution=N_("Makers outside the Union who sell in it are covered as well."),
        severity=2,
        jurisdictions=("EU", "FR"),
        sources=(CYBER_RESILIENCE_ACT,),
        as_of="2026-11",
        confidence="medium",
        basis="general knowledge",
        recheck="Whether the dates of the Cyber Resilience Act have moved",
    ),
)

BY_ID: Final[Mapping[str, Rule]] = {rule.id: rule for rule in RULES}

COUNTRY_JURISDICTIONS: Final[Mapping[str, tuple[Jurisdiction, ...]]] = {
    "fr": ("FR", "EU"),
    "be": ("EU",),
    "lu": ("LU", "EU"),
    "eu": ("EU",),
    "ch": ("CH",),
    "gb": ("UK",),
    "ca": ("CA",),
    "us": ("US",),
    "other": (),
}
"""Whose rules apply to a company, by its answer on the country; those of `ANY` apply to all."""

JURISDICTIONS: Final[Mapping[Jurisdiction, Text]] = {
    "ANY": N_("everywhere"),
    "EU": N_("in the European Union"),
    "FR": N_("in France"),
    "LU": N_("in Luxembourg"),
    "CH": N_("in Switzerland"),
    "UK": N_("in the United Kingdom"),
    "CA": N_("in Canada"),
    "US": N_("in the United States"),
}
"""Said beside a rule while the country is not known."""

CONDITIONS: Final[Mapping[str, Text]] = {
    rule.id: rule.condition for rule in RULES if rule.condition
}
"""Under which condition alone a function that a rule limits may leave, by rule."""

KEPT: Final = frozenset(function for rule in RULES for function in rule.keeps)
"""The functions that no company may hand over altogether."""

DISCLAIMER: Final = N_(
    "General pointers, not legal advice. For your case, see a lawyer, your "
    "professional body or the authority named."
)
