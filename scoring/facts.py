"""What triggers are judged on: the answers and, once there is one, the verdict with its split."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from scoring.answers import Answer
from scoring.knowledge.records import Function, Mode, Verdict


@dataclass(frozen=True, slots=True)
class Facts:
    """The answers by question id; the verdict and the modes are missing before there is one."""

    answers: Mapping[str, Answer]
    verdict: Verdict | None = None
    modes: Mapping[Function, Mode] = field(default_factory=dict[Function, Mode])

    def of(self, subject: str) -> tuple[str | int, ...] | None:
        """Give what a subject holds, as a tuple, or None while it is unknown.

        >>> facts = Facts({"state": ("solo",), "users": 12}, modes={"support": "shared"})
        >>> facts.of("state"), facts.of("users"), facts.of("mode(support)"), facts.of("keys")
        (('solo',), (12,), ('shared',), None)
        """
        match subject:
            case "verdict":
                return self.verdict and (self.verdict,)
            case "any_mode":
                modes = [mode for one, mode in self.modes.items() if one != "governance"]
                return tuple(modes) or None
            case _ if subject.startswith("mode("):
                return next(
                    ((mode,) for one, mode in self.modes.items() if subject == f"mode({one})"),
                    None,
                )
            case _:
                known = self.answers.get(subject)
                return (known,) if isinstance(known, str | int) else known

    def number(self, question: str) -> int | None:
        """Give a number that was answered, or None."""
        known = self.answers.get(question)
        return known if isinstance(known, int) else None
