"""`python -m tests.later serve`: the bot as the next release might be.

What it writes of a talk, this release cannot read; what this release wrote, it can.
"""

import sys

from bot.cli import main
from dialogs import lifting

if __name__ == "__main__":
    names = lifting.__dict__
    names["_LIFTS"] = names["_LIFTS"] | {lifting.VERSION: dict}
    names["VERSION"] = lifting.VERSION + 1
    sys.exit(main())
