"""How often each question turns the verdict, drawn as bars in SVG."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Final

from scoring.calibration.figures import Figures
from scoring.calibration.report_tables import percent
from scoring.calibration.sensitivity import by_verdict
from scoring.knowledge.questions import BY_ID

WIDTH: Final = 720
LEFT: Final = 190  # where the bars begin
LONGEST: Final = 440
ROW: Final = 38
BAR: Final = 13
GAP: Final = 1
TOP: Final = 70

# The page behind is white or dark: the picture brings its own ground, and follows the reader's.
STYLE: Final = """\
  svg { --ground: #ffffff; --ink: #1f2933; --near: #2563a8; --random: #b9770e }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #16202b; --ink: #e4e9ef; --near: #79b4f2; --random: #e6b45c }
  }
  text { font: 13px system-ui, sans-serif; fill: var(--ink) } .share { font-size: 12px }
  .ground { fill: var(--ground) } .near { fill: var(--near) } .random { fill: var(--random) }"""


def picture(found: Mapping[str, Figures]) -> str:
    """Draw a row for each question that turns the verdict of somebody, the strongest first.

    Args:
        found: The figures of two populations; the first gives the order.
    """
    names = list(found)
    order = [
        question
        for question in by_verdict(found[names[0]].changes)
        if any(one.changes[question]["verdict"] for one in found.values())
    ]
    height = TOP + ROW * len(order) + 10
    body = "\n".join(
        [*_legend(names), *(row for at, one in enumerate(order) for row in _row(at, one, found))]
    )
    title = "How often another answer to a question turns the verdict"
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">
<title>{title}</title>
<style>
{STYLE}
</style>
<rect class="ground" width="100%" height="100%" rx="8"/>
<text x="16" y="26" font-weight="600">{title}</text>
{body}
</svg>
"""


def _legend(names: list[str]) -> Iterator[str]:
    for at, (name, kind) in enumerate(zip(names, ("near", "random"), strict=True)):
        x = 16 + 240 * at
        yield f'<rect class="{kind}" x="{x}" y="39" width="{BAR}" height="{BAR}"/>'
        yield f'<text x="{x + BAR + 7}" y="50">profiles {escape(name)}</text>'


def _row(at: int, question: str, found: Mapping[str, Figures]) -> Iterator[str]:
    y = TOP + ROW * at
    short = escape(BY_ID[question].short.msgid)
    yield f'<text x="{LEFT - 10}" y="{y + 18}" text-anchor="end">{short}</text>'
    for line, (kind, one) in enumerate(zip(("near", "random"), found.values(), strict=True)):
        share = one.changes[question]["verdict"] / one.profiles
        length, below = round(LONGEST * share / _most(found), 1), y + (BAR + GAP) * line
        beside = f'x="{LEFT + length + 6}" y="{below + BAR - 2}"'
        yield f'<rect class="{kind}" x="{LEFT}" y="{below}" width="{length}" height="{BAR}"/>'
        yield f'<text class="share" {beside}>{percent(share)}</text>'


def _most(found: Mapping[str, Figures]) -> float:
    """Give the largest share, which fills the width."""
    return max(
        counts["verdict"] / one.profiles
        for one in found.values()
        for counts in one.changes.values()
    )
