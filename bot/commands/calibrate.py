"""`pocket-cio calibrate`: how the method behaves on thousands of profiles."""

import sys
from argparse import Namespace
from pathlib import Path

from bot.commands import refuse
from scoring.calibration.figures import calibration
from scoring.calibration.picture import picture
from scoring.calibration.report import report


def run(asked: Namespace) -> int:
    """Write the report and its picture into a folder; give the exit code."""
    folder: Path = asked.folder
    found = calibration(asked.profiles)
    written = {
        folder / "calibration.md": report(found),
        folder / "pictures" / "sensitivity.svg": picture(found),
    }
    for file, text in written.items():
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        except OSError as error:
            return refuse(f"{file}: cannot be written: {error.strerror}")
        sys.stdout.write(f"{file}\n")
    return 0
