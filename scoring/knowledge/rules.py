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
    ANSSI_OUTSOURCING,
    ANSSI_QUALIFICATIONS,
    CNIL_PROCESSOR,
    CNIL_SECURITY,
    COPYRIGHT_FR,
    COPYRIGHT_UK,
    DATA_ACT,
    DEFENCE_INSTRUCTIONS,
    DORA,
    E_INVOICING_LAW,
    E_INVOICING_PLATFORM,
    GDPR_28_32_33,
    GDPR_CHAPTER_5,
    GENERAL_PRINCIPLE,
    HDS_LIST,
    HDS_ORDER,
    HEALTH_CODE,
    INSURANCE_LAW,
    LABOUR_CODE_CONSULTATION,
    LABOUR_CODE_TRANSFER,
    NIS_2,
    NIS_2_BILL_FR,
    NIS_2_TEST_FR,
    PCI_DSS,
    PENAL_CODE,
    PROFESSIONAL_RULES,
    TUPE,
    UK_GDPR,
)
from scoring.texts import N_, Text

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="hds",
        title=N_("Health data: certified host"),
        trigger="data = health or regs.health",
        say=N_(
            "You hold health data gathered during care or social care. In France, whoever "
            "hosts or backs them up for you must be HDS-certified (health data host). "
            "The certificate must cover the activity you buy."
        ),
        consequence=N_(
            "Servers and backups: only with a certified host, or on your own premises for "
            "your own patients. Remote help that opens records must be governed by "
            "contract."
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
    ),
    Rule(
        id="gdpr28",
        title=N_("GDPR: written agreement with each provider"),
        trigger="any_mode in (H,O)",
        say=N_(
            "As soon as a provider can see personal data (customers, staff), the GDPR "
            "requires a written contract: purpose, security, sub-processors, countries, "
            "breach alert, return and deletion. Handing over the work does not hand over "
            "responsibility: you remain responsible."
        ),
        consequence=N_("Compliance: never fully outsourced. One name inside the company."),
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
        consequence=N_(
            "Steering: management keeps the decision. Security: watch and alert "
            "organised, providers checked."
        ),
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
        consequence=N_(
            "Outsourcing stays possible, but with DORA clauses. Steering and compliance: in-house."
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
        consequence=N_(
            "Outsourcing is allowed under a written undertaking. Access rights are "
            "decided in-house."
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
        consequence=N_(
            "Payment: always with a specialist. Online shop: someone at your end who "
            "knows what runs on it."
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
            "In France, to be paid after a cyber attack, the business must file a "
            "complaint within 72 hours of learning of it. It is for you, the victim, to "
            "do so, even if the system sits with a provider. So make sure the provider "
            "alerts you at once, in writing."
        ),
        consequence=N_("A fast alert clause in the contract (under 24 hours)."),
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
            "and, in many cases, consulted first. See a lawyer."
        ),
        consequence=N_(
            "Before signing: legal advice. Often, keeping the person as internal lead is "
            "safer and more useful."
        ),
        caution=N_(
            "Outsourcing some tasks, or one person’s work, does not always trigger a "
            "transfer; courts decide case by case."
        ),
        severity=3,
        jurisdictions=("FR", "UK"),
        sources=(LABOUR_CODE_TRANSFER, LABOUR_CODE_CONSULTATION, TUPE),
        as_of="2024-03",
        confidence="high",
        basis="looked up: L.1224-1 case law read on secondary pages; L.2312-8 and TUPE from "
        "general knowledge",
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
        consequence=N_(
            "Vital software: code delivered at each version, written assignment, someone "
            "at your end who knows it."
        ),
        caution=N_(
            "Trainees, non-employed directors and partners were not covered by L.113-9; "
            "since the order of 15 December 2021, L.113-9-1 covers some hosted people "
            "such as trainees. Have your contracts reviewed."
        ),
        severity=3,
        jurisdictions=("FR", "UK"),
        sources=(COPYRIGHT_FR, COPYRIGHT_UK),
        as_of="not dated",
        confidence="high",
        basis="looked up: principle of written assignment read on secondary pages; article "
        "numbers, L.113-9-1 and UK law from general knowledge",
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
        consequence=N_(
            "Quote these periods in the exit clause. They cover cloud services, not "
            "helpdesk or development work."
        ),
        caution=N_(
            "The transition may last up to seven months where the provider shows that it "
            "is technically unfeasible. Early-termination fees on a fixed term may "
            "remain. EU amendments are under discussion: check before relying on it."
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
        title=N_("E-invoicing in France"),
        trigger="always",
        say=N_(
            "In France, between VAT-registered businesses: all must be able to receive "
            "since 1 September 2026; large and mid-sized firms must issue since that "
            "date, and SMEs and micro-businesses from 1 September 2027. An approved "
            "platform is required."
        ),
        consequence=N_(
            "Software: ask your software vendor or accountant how it connects to an "
            "approved platform."
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
        consequence=N_("Comes before the in-house or outside choice."),
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
        consequence=N_(
            "Servers, security and recovery: keep in-house, or only with a qualified provider."
        ),
        caution=N_("The details do not belong in a chat: ask your customer’s security officer."),
        severity=4,
        jurisdictions=("ANY",),
        sources=(DEFENCE_INSTRUCTIONS, ANSSI_QUALIFICATIONS),
        as_of="not checked",
        confidence="medium",
        basis="general knowledge",
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
        consequence=N_("Country and ownership written in the contract."),
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
        id="local_law",
        title=N_("Outside the EU: your own rules"),
        trigger="country in (ch,gb,ca,us,other)",
        say=N_(
            "The rules quoted here are mostly French and European. Your country has its "
            "own on personal data, health, finance and breach notices. The idea stays the "
            "same: a written agreement with each provider, a known place for the data, "
            "one person responsible."
        ),
        consequence=N_("Check with your country’s authority before signing."),
        caution=N_(
            "No foreign statute is quoted here. European customers may impose European rules."
        ),
        severity=3,
        jurisdictions=("ANY",),
        sources=(GENERAL_PRINCIPLE,),
        as_of="not checked",
        confidence="medium",
        basis="general knowledge",
    ),
)

BY_ID: Final[Mapping[str, Rule]] = {rule.id: rule for rule in RULES}

COUNTRY_JURISDICTIONS: Final[Mapping[str, tuple[Jurisdiction, ...]]] = {
    "fr": ("FR", "EU"),
    "be": ("EU",),
    "lu": ("EU",),
    "eu": ("EU",),
    "ch": (),
    "gb": ("UK",),
    "ca": (),
    "us": (),
    "other": (),
}
"""Whose rules apply to a company, by its answer on the country; those of `ANY` apply to all."""

JURISDICTIONS: Final[Mapping[Jurisdiction, Text]] = {
    "ANY": N_("everywhere"),
    "EU": N_("in the European Union"),
    "FR": N_("in France"),
    "UK": N_("in the United Kingdom"),
}
"""Said beside a rule while the country is not known."""

DISCLAIMER: Final = N_(
    "General pointers, not legal advice. For your case, see a lawyer, your "
    "professional body or the authority named."
)
