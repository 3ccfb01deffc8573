"""The command `pocket-cio`. What a command needs is loaded when it is asked for."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final

_INTERRUPTED: Final = 130  # as a shell tells of SIGINT,
_NOBODY_READS: Final = 141  # and of SIGPIPE


class _HelpWithSettings(argparse.Action):
    """Help that ends with the settings."""

    def __init__(self, **given: Any) -> None:  # noqa: ANN401  # argparse's own
        super().__init__(nargs=0, default=argparse.SUPPRESS, **given)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        parser.print_help()
        settings = import_module("bot.environment").table()
        sys.stdout.write(f"\nsettings (environment variables, or a file .env):\n{settings}\n")
        parser.exit()


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not 1 or more")
    return number


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pocket-cio",
        description="A Telegram bot that tells a small company who should run its IT, and why. "
        "Exit codes: 0 done, 2 a setting or what was given is wrong (stderr says which).",
    )
    parser.add_argument("--version", action="store_true", help="say which release this is")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, run: str, told: str, **more: Any) -> argparse.ArgumentParser:  # noqa: ANN401
        description = f"{told[0].upper()}{told[1:]}."
        command = commands.add_parser(name, help=told, description=description, **more)
        command.set_defaults(run=run)
        return command

    serve = add("serve", "serve:run", "run the bot until it is told to stop", add_help=False)
    serve.add_argument("-h", "--help", action=_HelpWithSettings, help="show this and the settings")
    add("migrate", "database:migrate", "create or upgrade the database")
    assess = add("assess", "profile:assess", "turn a profile in JSON into the advice in JSON")
    assess.add_argument("file", metavar="FILE", help="a profile, or - for standard input")
    assess.add_argument(
        "--language", choices=["fr", "en"], help="add readable texts beside the ids"
    )
    questions = add("questions", "profile:questions", "list what can be answered, as JSON")
    schema = "print the JSON Schema of profile and advice"
    questions.add_argument("--schema", action="store_true", help=schema)
    add(
        "simulate", "simulate:run", "serve a stand-in for Telegram and its phone page, on DEMO_PORT"
    )
    calibrate = add("calibrate", "calibrate:run", "report how the method behaves, in some minutes")
    calibrate.add_argument("folder", metavar="FOLDER", type=Path, help="where the report goes")
    calibrate.add_argument(
        "--profiles", type=_positive, default=5000, help="of each population (default: 5000)"
    )
    add("stats", "database:stats", "count talks, verdicts and languages, without personal data")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; give its exit code."""
    parser = _parser()
    asked = parser.parse_args(argv)
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(encoding="utf-8")  # JSON is, whatever the terminal is
    try:
        code = _run(parser, asked)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _NOBODY_READS
    except KeyboardInterrupt:
        return _INTERRUPTED
    return code


def _run(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> int:
    if asked.version:
        sys.stdout.write(f"{import_module('importlib.metadata').version('pocket-cio')}\n")
        return 0
    if "run" not in asked:
        parser.print_help(sys.stderr)
        return 2
    module, _, name = asked.run.partition(":")
    code: int = getattr(import_module(f"bot.commands.{module}"), name)(asked)
    return code


if __name__ == "__main__":
    sys.exit(main())
