"""The model card, written from the code: `python -m scoring.card > docs/model.md`."""

import sys

from scoring.assess import MODEL
from scoring.card_tables import (
    area_table,
    case_table,
    formulas,
    measure_table,
    rule_table,
    scale_table,
    start_table,
)
from scoring.costs import ROUNDED_TO
from scoring.draws import DRAWS
from scoring.effects import TOLD, TRIED_ON, WEIGHED_ON
from scoring.knowledge.costs import AS_OF, SHARES
from scoring.knowledge.rules import KEPT, RULES
from scoring.tables import (
    CLEAR,
    CRITERIA,
    EVENNESS,
    FUNCTIONS,
    NOISE,
    RATHER,
    TIPPING,
)


def card() -> str:
    """Give the whole card, in Markdown."""
    kept = " and ".join(function for function in FUNCTIONS if function in KEPT)
    shares = ", ".join(f"{function} {share} %" for function, share in SHARES.items())
    evenness = ", ".join([f"{EVENNESS:g}"] * len(CRITERIA))
    return f"""\
# Model card

Version {MODEL}. Written by `python -m scoring.card > docs/model.md`; a test fails when it is stale.

## What it does

From a company's answers it says, for each of eight IT functions, who should run it: in-house (I),
shared (H) or outsourced (O); from these one verdict, how sure that is, what would change it, which
answer is worth asking for, which areas of good practice come first and what to do in them, which
rules apply and what it would cost. One person inside the company owns IT in every case.

It is a pointer for a first decision. It is no audit and no legal advice, and a form is never
shown without its limits.

## How it decides

Two questions for each function and for the whole, each a score followed from {TIPPING:g} on:

- **inside pull** p: must someone of the company have a hand in it?
- **outside pull** e: is someone from outside needed for it?

    p = start + sum over the criteria c of emphasis_c * (sum over the measures m of c of unit_m * m)

and e likewise. In-house is worth p - e, outsourced e - p, shared p + e - 1: the highest wins, so
sharing wins exactly when both pulls are strong. The criteria are the four of the article: size
and means, nature of the work, sensitivity of the data, flexibility; each has emphasis 1.

The same two questions are put for the whole: has someone inside a part to play, and is someone from
outside needed? Its mode is the verdict: in-house, hybrid (shared) or outsourced. So a verdict rests
on few numbers, and not on how the functions happen to fall; a function may well differ from it.

## How sure it is

SMAA-2 (Lahdelma and Salminen, Operations Research 49(3), 2001): {DRAWS} draws, in each of which
every missing answer is drawn flat, the emphasis of the criteria is 4 times Dirichlet({evenness}),
and each pull gets noise of standard deviation {NOISE:g}, half of its variance shared by all
parts. The acceptability of a verdict is the share of draws that it wins. It tests answers,
weights and tables, not the method: it is no probability of being right.

- **clear**: {CLEAR:.2f} or more, and no missing answer could make another verdict lead;
- **rather**: {RATHER:.2f} or more;
- **open**: below that; the question that decides is named.

The draws are the same for all companies, so that a changed answer changes the advice by what it
means and never by chance, and the same answers give the same advice to the byte. The mode shown of
a function is the most frequent where the verdict wins. The worth of a question is the expected
fall of the verdict's entropy, from the same draws grouped by the answer drawn. Flips try other
answers on the first {TRIED_ON} of these draws and are confirmed on all of them.

A reason, for the verdict as for the mode of each function, is the lead of what is advised with the
answer given, less its mean lead over the other answers that could have been given, on the first
{WEIGHED_ON} draws. What weighs less than {TOLD:g} in units of worth is not told, nor against what
no more than half of the other answers would better; of several picks only those are told that alone
would pull the same way.

## The tables

All numbers are our own judgement, adjusted on invented companies; each has its reason.

### Measures

Each lies between 0 and 1. From 60 users on, someone who could be hired counts as well as those who
are there, up to 0.6 of a team at 300.

{measure_table()}

### Start

{start_table()}

### Scales

What the options of a question are worth to the measures; those left out are worth nothing.

{scale_table()}

### Urgency of the areas

The areas come by the sum of their points. An unknown answer adds nothing.

{area_table()}

## Worked cases

Twelve invented companies, whose verdicts and modes we wrote down before the tables were final: a
check that nothing broke, not a test of the method. Split in the order governance, support,
maintenance, infrastructure, security, continuity, applications, compliance. What each is told, and
what companies in a trap are told: [the worked cases](cases.md).

{case_table()}

## Rules

{len(RULES)} rules of law and of contract, each with its source, its date and how sure we are. One
applies when its trigger holds and its law is that of the company; while the country is unknown it
is shown with the place whose law it is, and a grave one has the country asked next. What a rule
does to the split:

- A rule may **limit** functions: shared or outsourced, they are so under its condition alone. Most
  laws that we know say how IT may leave, and forbid no mode: health data may be hosted outside by a
  certified host, finance outsourced with the clauses of DORA, defence by those a contract allows.
- A rule may **keep** functions, here {kept}: nobody may outsource them
  altogether, for a company answers for what its provider does. That mode is excluded from their
  acceptability; each draw takes the better of the two others.

{rule_table()}

The rest warns, and says what to do: an agreement, a date, a notice to give. Of the law of
Switzerland, Canada, the United States and elsewhere we name what we know by name, with "ask a local
adviser". No primary text of law was opened.

## Costs

French prices of {AS_OF}, a year, in euros; n is the number of users.

{formulas()}

The shares of the work are our own assumption: {shares}.
A split in one form costs what that form does. The result is rounded to
{ROUNDED_TO} euros and shown as a range, low to high, never as a single figure.

## How far to trust it

- The tables were reasoned and set by hand: fitting them to cases did not help on cases held out. No
  expert has validated them, and no company has followed the advice and told us what came of it.
- The cases are invented companies. 81 are known: three independent assessments of each, in the role
  of an adviser. 42 further ones were written later, by others, to be unlike them (subsidiaries,
  public bodies, teams that are tired or wrongly placed, sales and mergers), each answered by
  somebody who did not know the method and assessed two or three times. Those assessments agree
  with each other on 89 % of the verdicts, 90 % of the functions and, on the areas, by a Kendall tau
  of .83.
- What the method and most of the assessments agree on, all answers given; in brackets by the quick
  eight:

| companies | number | verdict | functions | order of areas, tau | clear and right |
| --- | --- | --- | --- | --- | --- |
| known, on which the numbers were set | 81 | 100 % (98) | 86 % (83) | .70 (.60) | 60 of 60 |
| further, before any number was changed | 42 | 74 % (76) | 69 % (69) | .48 (.53) | 25 of 29 |
| further, whose kinds were then learnt from | 28 | 79 % (79) | 74 % (71) | .58 (.58) | 15 of 17 |
| further, held out until the end | 14 | 71 % (71) | 72 % (72) | .51 (.46) | 9 of 10 |

- So the distance between companies of known kinds and new ones is large, and the second row is what
  to expect. In 6 of the 42 the assessments are divided themselves. After
  the last row was known one number was changed: the weight of a group's technicians in the verdict.
- By kind, of the 42: nobody for IT 7 of 7 verdicts, two to four people 9 of 9, one person 6 of 7,
  somebody on the side 4 of 7, a full team 4 of 9: what the five do, and whether they last, is asked
  too coarsely. Up to 12 users 2 of 4, 13 to 99 16 of 21, more 14 of 17. France 18 of 22,
  elsewhere 14 of 20.
- Answers to what is new in the questionnaire were read out of the 81 cases' own words by us.

## Limits

- A full team is told in-house too readily where hiring is hard, or where its people are automation
  or software people who also see to the offices; a firm whose trade is IT, or a tiny one that copes
  very well alone, is told outsourced too readily. The word is then mostly "rather".
- Who looks after IT today weighs most, then whose software it is. Someone hired or leaving is a
  reason to ask again.
- Of hybrid companies only the outline is sure: which function is shared and which bought is where
  equally good advisers differ, security most of all.
- Hours, data and change move functions and certainty, hardly ever the verdict alone.
- A large company with nobody for IT was not among the cases: from 60 users on, being able to hire
  stands in for having hired.
- The budget moves nothing: in the cases it says no more than the number of users and of people do.
  It serves the costs, which say whether a provider is within reach.
- Rules set conditions; whether a company meets them, nobody asks. Outside France and the Union they
  are pointers.
- Costs are French; elsewhere only their ratios hold. That of the split takes each function for its
  share of the form's whole cost: half a person does not exist, and a first person in-house costs
  more than the share says. Nights are counted only where all is in-house.
"""


if __name__ == "__main__":
    sys.stdout.write(card())
