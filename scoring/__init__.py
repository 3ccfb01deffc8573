"""The decision: a profile in, an advice out. No chat, no clock, no input or output."""

from scoring.advice import Advice
from scoring.assess import assess
from scoring.profile import Profile, faults

__all__ = ["Advice", "Profile", "assess", "faults"]
