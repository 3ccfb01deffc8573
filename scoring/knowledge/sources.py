"""Where the facts were read: each source once, cited by name from what rests on it.

A title cited in its own language is a bare `Text`, the same for every reader; what readers have in
their own language, such as a regulation of the Union, is marked for translation.
"""

from typing import Final

from scoring.knowledge.records import Source
from scoring.texts import N_, Text

ARTICLE: Final = Source(
    title=N_("In-house or outsourced IT in an SME (reference article)"),
    publisher=N_("source article"),
    date="s. d.",
)
ANSSI_OUTSOURCING: Final = Source(
    title=Text("Maîtriser les risques de l’infogérance"), publisher=Text("ANSSI"), date="2010"
)
ANSSI_HYGIENE: Final = Source(
    title=Text("Guide d’hygiène informatique, 42 mesures"), publisher=Text("ANSSI"), date="2017"
)
ANSSI_13_QUESTIONS: Final = Source(
    title=Text("La cybersécurité pour les TPE/PME en 13 questions"),
    publisher=N_("ANSSI and DGE"),
    date="2022",
)
CNIL_SECURITY: Final = Source(
    title=Text("Guide de la sécurité des données personnelles"), publisher=Text("CNIL"), date="2024"
)
CIS_CONTROLS: Final = Source(
    title=Text("CIS Controls v8.1, Implementation Group 1"),
    publisher=Text("Center for Internet Security"),
    date="2024",
)
CYBERMALVEILLANCE: Final = Source(
    title=Text("Que faire en cas de cyberattaque ? et service 17Cyber"),
    publisher=Text("Cybermalveillance.gouv.fr"),
    date="2024",
)
ANSSI_BACKUP: Final = Source(
    title=Text("Sauvegarde des systèmes d’information, les fondamentaux"),
    publisher=Text("ANSSI"),
    date="2023",
)
LABOUR_CODE_TRANSFER: Final = Source(
    title=Text("Code du travail, article L.1224-1"), publisher=Text("Légifrance"), date="2008"
)
ANSSI_LOGIN: Final = Source(
    title=Text("Recommandations relatives à l’authentification multifacteur et aux mots de passe"),
    publisher=N_("ANSSI and CNIL"),
    date="2021",
)
CYBER_ESSENTIALS: Final = Source(
    title=Text("Cyber Essentials: Requirements for IT Infrastructure v3.3"),
    publisher=N_("NCSC (UK)"),
    date="2026",
)
GDPR_28: Final = Source(
    title=N_("Regulation (EU) 2016/679, Article 28"), publisher=N_("European Union"), date="2016"
)
HDS: Final = Source(
    title=Text("Code de la santé publique, article L.1111-8 ; référentiel HDS v2"),
    publisher=N_("Légifrance and Agence du numérique en santé"),
    date="2024",
)
PCI_DSS: Final = Source(
    title=Text("PCI DSS v4.0.1"), publisher=Text("PCI Security Standards Council"), date="2024"
)
COPYRIGHT_FR: Final = Source(
    title=Text("Code de la propriété intellectuelle, articles L.113-9, L.122-6 et L.131-3"),
    publisher=Text("Légifrance"),
    date="1994",
)
INSURANCE_CODE: Final = Source(
    title=Text("Code des assurances, article L.12-10-1"), publisher=Text("Légifrance"), date="2023"
)
MONAIDECYBER: Final = Source(title=Text("MonAideCyber"), publisher=Text("ANSSI"), date="2025")
E_INVOICING_CALENDAR: Final = Source(
    title=Text("Facturation électronique : calendrier et plateformes agréées"),
    publisher=N_("DGFiP and Bpifrance Création"),
    date="2026",
)
CNIL_BREACH: Final = Source(
    title=Text("Notifier une violation de données personnelles"),
    publisher=Text("CNIL"),
    date="2018",
)
HEALTH_CODE: Final = Source(
    title=Text("Code de la santé publique, article L.1111-8"),
    publisher=Text("Légifrance"),
    date="2018",
)
HDS_ORDER: Final = Source(
    title=Text("Arrêté du 26 avril 2024 approuvant le référentiel HDS v2 (JO du 16 mai 2024)"),
    publisher=Text("Légifrance"),
    date="2024",
)
HDS_LIST: Final = Source(
    title=Text("Liste des hébergeurs certifiés"),
    publisher=Text("Agence du numérique en santé"),
    date="2026",
)
GDPR_28_32_33: Final = Source(
    title=N_("Regulation (EU) 2016/679, Articles 28, 32 and 33"),
    publisher=N_("European Union"),
    date="2016",
)
CNIL_PROCESSOR: Final = Source(
    title=Text("Guide du sous-traitant"), publisher=Text("CNIL"), date="2017"
)
UK_GDPR: Final = Source(title=Text("UK GDPR, Article 28"), publisher=Text("ICO"), date="2021")
NIS_2: Final = Source(
    title=N_("Directive (EU) 2022/2555"), publisher=N_("European Union"), date="2022"
)
NIS_2_BILL_FR: Final = Source(
    title=Text(
        "Projet de loi relatif à la résilience des infrastructures critiques et au "
        "renforcement de la cybersécurité, adopté par le Sénat le 12 mars 2025"
    ),
    publisher=N_("French Senate"),
    date="2025",
)
NIS_2_TEST_FR: Final = Source(
    title=Text("Test « Suis-je concerné ? », MesServicesCyber et espace NIS 2"),
    publisher=Text("ANSSI"),
    date="2026",
)
DORA: Final = Source(
    title=N_("Regulation (EU) 2022/2554, Articles 2(3)(e), 16, 28 and 30"),
    publisher=N_("European Union"),
    date="2022",
)
PENAL_CODE: Final = Source(
    title=Text("Code pénal, article 226-13"), publisher=Text("Légifrance"), date="2002"
)
PROFESSIONAL_RULES: Final = Source(
    title=N_("Rules of the professional body concerned (in France CNB, CSN, CNOEC)"),
    publisher=N_("professional bodies"),
    date="2026",
)
INSURANCE_LAW: Final = Source(
    title=Text(
        "Code des assurances, article L.12-10-1 (loi n° 2023-22 du 24 janvier 2023, "
        "en vigueur depuis le 24 avril 2023)"
    ),
    publisher=Text("Légifrance"),
    date="2023",
)
LABOUR_CODE_CONSULTATION: Final = Source(
    title=Text("Code du travail, article L.2312-8 (consultation du CSE)"),
    publisher=Text("Légifrance"),
    date="2018",
)
TUPE: Final = Source(
    title=Text("Transfer of Undertakings (Protection of Employment) Regulations 2006"),
    publisher=Text("UK Government"),
    date="2006",
)
COPYRIGHT_UK: Final = Source(
    title=Text("Copyright, Designs and Patents Act 1988, sections 11 and 90"),
    publisher=Text("UK Government"),
    date="1988",
)
DATA_ACT: Final = Source(
    title=N_("Regulation (EU) 2023/2854, Chapter VI, Articles 23 to 31"),
    publisher=N_("European Union"),
    date="2023",
)
E_INVOICING_LAW: Final = Source(
    title=Text("Loi n° 2023-1322 du 29 décembre 2023, article 91"),
    publisher=Text("Légifrance"),
    date="2023",
)
E_INVOICING_PLATFORM: Final = Source(
    title=Text("Quelle plateforme choisir pour sa facturation électronique ?"),
    publisher=Text("Bpifrance Création"),
    date="2026",
)
AFNIC_CHARTER: Final = Source(
    title=Text("Charte de nommage du .fr"), publisher=Text("Afnic"), date="2025"
)
DEFENCE_INSTRUCTIONS: Final = Source(
    title=N_("IGI 1300 (2021) and II 901 (2015)"), publisher=Text("SGDSN"), date="2021"
)
ANSSI_QUALIFICATIONS: Final = Source(
    title=N_("PAMS, PASSI and SecNumCloud requirements"), publisher=Text("ANSSI"), date="2025"
)
GDPR_CHAPTER_5: Final = Source(
    title=N_("Regulation (EU) 2016/679, Chapter V"), publisher=N_("European Union"), date="2016"
)
GDPR_RESPONSIBILITY: Final = Source(
    title=N_("Regulation (EU) 2016/679, Articles 5(2) and 24"),
    publisher=N_("European Union"),
    date="2016",
)
GDPR_33_34: Final = Source(
    title=N_("Regulation (EU) 2016/679, Articles 33 and 34"),
    publisher=N_("European Union"),
    date="2016",
)
GDPR_CHILDREN: Final = Source(
    title=N_("Regulation (EU) 2016/679, recital 38 and Article 35"),
    publisher=N_("European Union"),
    date="2016",
)
UK_GDPR_33_34: Final = Source(
    title=Text("UK GDPR, Articles 33 and 34"), publisher=Text("ICO"), date="2021"
)
VENDOR_TERMS: Final = Source(
    title=N_("Terms of online services, to be read in each contract"),
    publisher=N_("our own judgement"),
    date="2026",
)
CLIENT_CONTRACTS: Final = Source(
    title=N_("Clauses on security and subcontractors, to be read in each contract"),
    publisher=N_("our own judgement"),
    date="2026",
)
LABOUR_CODE_ON_CALL: Final = Source(
    title=Text("Code du travail, articles L.3121-9 à L.3121-12 (astreintes)"),
    publisher=Text("Légifrance"),
    date="2016",
)
WORKING_TIME: Final = Source(
    title=N_("Directive 2003/88/EC on working time"), publisher=N_("European Union"), date="2003"
)
INSURANCE_CODE_ANSWERS: Final = Source(
    title=Text("Code des assurances, articles L.113-8 et L.113-9"),
    publisher=Text("Légifrance"),
    date="1981",
)
INSURANCE_ACT_UK: Final = Source(
    title=Text("Insurance Act 2015, Part 2 (duty of fair presentation)"),
    publisher=Text("UK Government"),
    date="2015",
)
CYBER_RESILIENCE_ACT: Final = Source(
    title=N_("Regulation (EU) 2024/2847, Articles 14 and 71"),
    publisher=N_("European Union"),
    date="2024",
)
TRANSFERS_EU: Final = Source(
    title=N_("Directive 2001/23/EC on transfers of undertakings"),
    publisher=N_("European Union"),
    date="2001",
)
COPYRIGHT_EU: Final = Source(
    title=N_("Directive 2009/24/EC on computer programs, Article 2(3)"),
    publisher=N_("European Union"),
    date="2009",
)
COPYRIGHT_US: Final = Source(
    title=Text("Copyright Act, 17 U.S.C. 101, 201(b) and 204(a)"),
    publisher=Text("US Code"),
    date="1976",
)
COPYRIGHT_CA: Final = Source(
    title=Text("Copyright Act, R.S.C. 1985, c. C-42, section 13"),
    publisher=Text("Justice Canada"),
    date="1985",
)
HIPAA_RULES: Final = Source(
    title=Text("HIPAA Rules, 45 CFR 164.308(b), 164.502(e) and 164.504(e)"),
    publisher=Text("US Department of Health and Human Services"),
    date="2013",
)
GRAMM_LEACH_BLILEY: Final = Source(
    title=Text("Gramm-Leach-Bliley Act"), publisher=Text("US Congress"), date="1999"
)
CMMC: Final = Source(
    title=Text("Cybersecurity Maturity Model Certification, 32 CFR Part 170"),
    publisher=Text("US Code of Federal Regulations"),
    date="2024",
)
CSSF_OUTSOURCING: Final = Source(
    title=N_("CSSF Circular 22/806"), publisher=Text("CSSF"), date="2022"
)
LU_FINANCIAL_SECTOR: Final = Source(
    title=Text("Loi du 5 avril 1993 relative au secteur financier, article 41"),
    publisher=Text("Legilux"),
    date="1993",
)
DATA_PROTECTION_ACT_UK: Final = Source(
    title=Text("Data Protection Act 2018"), publisher=Text("UK Government"), date="2018"
)
NIS_UK: Final = Source(
    title=Text("Network and Information Systems Regulations 2018"),
    publisher=Text("UK Government"),
    date="2018",
)
SWISS_DATA_ACT: Final = Source(
    title=N_("Federal Act on Data Protection of 25 September 2020, Articles 9, 16 and 24"),
    publisher=N_("Swiss Confederation"),
    date="2020",
)
SWISS_CRIMINAL_CODE: Final = Source(
    title=N_("Swiss Criminal Code, Article 321"), publisher=N_("Swiss Confederation"), date="1937"
)
PIPEDA: Final = Source(
    title=Text("Personal Information Protection and Electronic Documents Act, Schedule 1, 4.1.3"),
    publisher=Text("Justice Canada"),
    date="2000",
)
QUEBEC_PRIVATE_SECTOR: Final = Source(
    title=N_(
        "Act respecting the protection of personal information in the private sector, "
        "CQLR, c. P-39.1, sections 3.1, 17 and 18.3"
    ),
    publisher=Text("Publications Québec"),
    date="2021",
)
MOROCCO_09_08: Final = Source(
    title=N_("Law 09-08 on the protection of personal data"),
    publisher=N_("Kingdom of Morocco"),
    date="2009",
)
TUNISIA_2004_63: Final = Source(
    title=N_("Organic law 2004-63 on the protection of personal data"),
    publisher=N_("Republic of Tunisia"),
    date="2004",
)
ALGERIA_18_07: Final = Source(
    title=N_("Law 18-07 on the protection of personal data"),
    publisher=N_("Republic of Algeria"),
    date="2018",
)
PRIVACY_ACT_AU: Final = Source(
    title=Text("Privacy Act 1988, Part IIIC (notifiable data breaches)"),
    publisher=Text("Australian Government"),
    date="1988",
)
ESTIMATE_SALARIES: Final = Source(
    title=N_(
        "Estimate: published salaries (Apec, recruiters) times 1.35 to 1.45 for "
        "employer’s charges, plus workplace, premises and training"
    ),
    publisher=N_("our own estimate"),
    date="2026",
)
APEC_SALARIES: Final = Source(
    title=N_("Median pay of managers: €71,000 in IT management, €51,000 in infrastructure"),
    publisher=Text("Apec"),
    date="2022-2023",
)
PAYROLL_GUIDES: Final = Source(
    title=N_("Cost to the employer: 1.25 to 1.45 times gross pay"),
    publisher=N_("payroll guides"),
    date="2025",
)
ASSUMPTION: Final = Source(
    title=N_("Assumption, to be replaced by your figures"),
    publisher=N_("our own estimate"),
    date="2026",
)
PRICE_LISTS: Final = Source(
    title=N_("Public price lists: €50 to €120 per seat per month; extremes €20 to €250"),
    publisher=N_("French providers"),
    date="2025-2026",
)
OUR_OPINION: Final = Source(
    title=N_("What we would point out in such a case; checked by no expert"),
    publisher=N_("our own judgement"),
    date="2026",
)
OUR_JUDGEMENT: Final = Source(
    title=N_("Starting points for a negotiation, not legal minimums"),
    publisher=N_("our own judgement"),
    date="2026",
)
