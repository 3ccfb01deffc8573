"""Sees that `make demo` serves its page and stops when told: `python -m tests.demo`."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from typing import Final

SECONDS: Final = 90
READY: Final = "is ready: open "


def main() -> int:
    """Run the demo on a free port; give the exit code."""
    began = time.monotonic()
    demo = subprocess.Popen(
        ["make", "--no-print-directory", "demo"],  # noqa: S607  # the make on the path
        env={**os.environ, "DEMO_PORT": "0"},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    signal.alarm(SECONDS)
    assert demo.stdout is not None
    line = next((line for line in demo.stdout if READY in line), "")
    url = line.partition(READY)[2].partition(" ")[0]
    with urllib.request.urlopen(url) as page:  # noqa: S310  # loopback
        served = b"<title>" in page.read()
    took = time.monotonic() - began
    os.killpg(demo.pid, signal.SIGINT)
    demo.wait()
    sys.stdout.write(f"make demo served {url} after {took:.1f} s: {served}\n")
    return 0 if served else 1


if __name__ == "__main__":
    sys.exit(main())
