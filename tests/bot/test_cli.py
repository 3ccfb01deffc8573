"""The command as those who run it meet it: what it prints, where, and its exit code."""

import asyncio
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from telegram.error import InvalidToken

from bot.cli import main
from bot.commands import serve as serve_command
from bot.counting import count
from bot.languages import CatalogueMissing, catalogue
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.schema import SchemaOutdated, migrate
from bot.storage.store import Decision, Store
from dialogs.session import Dossier, Session, State
from scoring.answers import Answer

POCKET_CIO = str(Path(sys.executable).with_name("pocket-cio"))
TOKEN = "123456:Very-secret_part"  # noqa: S105  # of no bot
PROFILE = '{"answers": {"users": 7, "staff": "none", "apps": "standard"}}'

pytestmark = pytest.mark.usefixtures("process_as_before")


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty working directory, and none of our settings."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def telegram() -> Iterator[str]:
    """A stand-in for Telegram in a process of its own; gives its address."""
    command = [sys.executable, "-m", "simulator", "--port", "0", "--token", TOKEN]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("BOT_API_URL="):
                yield line.strip().removeprefix("BOT_API_URL=")
                break
        process.terminate()


def refused(capsys: pytest.CaptureFixture[str], *command: str) -> str:
    """Run a command that must be refused; give what it says."""
    assert main(command) == 2
    told = capsys.readouterr()
    assert told.out == ""
    return told.err


class TestAssess:
    def test_a_file(self, capsys: pytest.CaptureFixture[str], alone: Path) -> None:
        (alone / "profile.json").write_text(PROFILE, "utf-8")
        assert main(["assess", "profile.json"]) == 0
        advice = json.loads(capsys.readouterr().out)
        assert advice["verdict"] == "outsourced"
        assert "text" not in advice

    def test_standard_input_and_a_language(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PROFILE.encode())))
        assert main(["assess", "-", "--language", "fr"]) == 0
        assert json.loads(capsys.readouterr().out)["verdict_text"] == "Externalisé"

    def test_a_file_that_is_not_there(self, capsys: pytest.CaptureFixture[str]) -> None:
        told = refused(capsys, "assess", "nowhere.json")
        assert told == "nowhere.json: cannot be read: No such file or directory\n"

    def test_each_fault_of_a_profile(self, capsys: pytest.CaptureFixture[str], alone: Path) -> None:
        (alone / "a.json").write_text('{"answers": {"users": 0, "staff": "x"}}', "utf-8")
        lines = refused(capsys, "assess", "a.json").splitlines()
        assert [line.partition(":")[0] for line in lines] == ["users", "staff"]

    @pytest.mark.usefixtures("no_french")
    def test_a_language_that_was_not_built(
        self, capsys: pytest.CaptureFixture[str], alone: Path
    ) -> None:
        (alone / "a.json").write_text(PROFILE, "utf-8")
        assert "make setup" in refused(capsys, "assess", "a.json", "--language", "fr")
        assert "make setup" in refused(capsys, "questions")


@pytest.fixture
def no_french(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A clone whose catalogues were not built."""
    monkeypatch.setattr("bot.languages.LOCALES", tmp_path)
    catalogue.cache_clear()
    yield
    catalogue.cache_clear()


def test_questions_and_schemas_are_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["questions"]) == 0
    assert json.loads(capsys.readouterr().out)["questions"][0]["id"] == "users"
    assert main(["questions", "--schema"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == {"profile", "advice"}


class TestServe:
    @pytest.fixture(autouse=True)
    def token(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BOT_TOKEN", TOKEN)

    def test_a_wrong_setting(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SEND_RATE", "fast")
        told = refused(capsys, "serve")
        assert told.startswith("SEND_RATE=fast: should be a valid number")
        assert told.count("\n") == 1

    @pytest.mark.usefixtures("no_french")
    def test_a_catalogue_that_was_not_built(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "make setup" in refused(capsys, "serve")

    def test_a_file_that_is_no_database(
        self, capsys: pytest.CaptureFixture[str], alone: Path
    ) -> None:
        (alone / "pocket-cio.db").write_text("a letter, not a database" * 99, "utf-8")
        told = refused(capsys, "serve")
        assert told == "DATABASE_URL=sqlite:///pocket-cio.db: file is not a database\n"

    @pytest.mark.parametrize(
        ("error", "line"),
        [
            (
                InvalidToken(f"The token `{TOKEN}` was rejected"),
                "BOT_TOKEN: Telegram does not know",
            ),
            (SchemaOutdated("0001", "0002"), "The database's schema is 0001"),
        ],
    )
    def test_what_is_found_wrong_at_the_start(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        error: Exception,
        line: str,
    ) -> None:
        async def serve(_: Settings) -> None:
            raise error

        monkeypatch.setattr(serve_command, "serve", serve)
        told = refused(capsys, "serve")
        assert told.startswith(line)
        assert TOKEN not in told

    def test_it_ends_well_where_it_was_told_to_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        served: list[str] = []

        async def serve(settings: Settings) -> None:
            served.append(settings.engine_url)

        monkeypatch.setattr(serve_command, "serve", serve)
        assert main(["serve"]) == 0
        assert served == ["sqlite:///pocket-cio.db"]

    def test_the_help_lists_the_settings(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(["serve", "--help"])
        assert caught.value.code == 0
        told = capsys.readouterr().out
        assert "BOT_TOKEN        The token that @BotFather gave. Required." in told
        assert "RETENTION_DAYS   Days after which a chat that was left is erased. [400]" in told

    def test_a_token_that_telegram_does_not_know(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, telegram: str
    ) -> None:
        monkeypatch.setenv("BOT_API_URL", telegram)
        monkeypatch.setenv("BOT_TOKEN", "123456:another")
        assert "BOT_TOKEN: Telegram does not know it" in refused(capsys, "serve")

    def test_a_real_one_stops_at_sigterm(
        self, monkeypatch: pytest.MonkeyPatch, telegram: str
    ) -> None:
        monkeypatch.setenv("BOT_API_URL", telegram)
        command = [POCKET_CIO, "serve"]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
            assert process.stderr is not None
            told = ""
            for line in process.stderr:
                told += line
                if "ready" in line:
                    break
            process.send_signal(signal.SIGTERM)
            told += process.stderr.read()
        assert process.returncode == 0, told
        assert "Very-secret_part" not in told


class TestDatabase:
    def test_migrate_makes_what_stats_reads(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "run `pocket-cio migrate`" in refused(capsys, "stats")
        assert main(["migrate"]) == 0
        assert capsys.readouterr().out == "The database is up to date.\n"
        asyncio.run(hold_a_talk())
        assert main(["stats"]) == 0
        told = json.loads(capsys.readouterr().out)
        assert told["started"] == 1
        assert told["languages"] == {"fr": 1}

    def test_a_wrong_setting(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("DATABASE_URL", "postgresql://h")
        told = refused(capsys, "migrate")
        assert told.startswith("DATABASE_URL=postgresql://h: give postgresql://user:password@")

    def test_a_server_that_is_not_there(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("DATABASE_URL", "postgresql://me:Very-secret@127.0.0.1:1/db")
        told = refused(capsys, "migrate")
        assert told.startswith("DATABASE_URL=postgresql://***@127.0.0.1:1/db: ")
        assert "Very-secret" not in told

    def test_a_file_that_is_no_database(
        self, capsys: pytest.CaptureFixture[str], alone: Path
    ) -> None:
        (alone / "pocket-cio.db").write_text("a letter, not a database" * 99, "utf-8")
        told = refused(capsys, "migrate")
        assert told == "DATABASE_URL=sqlite:///pocket-cio.db: file is not a database\n"


async def hold_a_talk() -> None:
    database = open_database("sqlite:///pocket-cio.db")
    await migrate(database)
    store = Store(database)
    session = Session(locale="fr", state=State.ASKING)
    await store.apply(1, 5, lambda _: Decision(session))
    await store.close()


async def test_each_company_of_an_adviser_counts() -> None:
    small: dict[str, Answer] = {"users": 7, "staff": "none", "apps": "standard"}
    others = (
        Dossier(name="Martin", asked=None, advised=True, answers=small),
        Dossier(name="Noé", asked="staff"),
    )

    async def held() -> AsyncIterator[Session]:
        yield Session(locale="fr", state=State.LANGUAGE, company="Zoé", others=others)

    assert await count(held()) == {
        "started": 3,
        "finished": 1,
        "left_at": {"language": 1, "staff": 1},
        "verdicts": {"outsourced": 1},
        "languages": {"fr": 3},
        "codes": {},
    }


async def test_counts_tell_how_far_and_to_what_verdict() -> None:
    small: dict[str, Answer] = {"users": 7, "staff": "none", "apps": "standard"}
    talks = (
        Session(),
        Session(locale="fr", state=State.ASKING, asked="staff"),
        Session(locale="en", state=State.ASKING, asked="staff"),
        Session(locale="fr", state=State.SUMMARY, asked=None),
        Session(locale="fr", state=State.TIPS, asked=None, advised=True, answers=small),
    )

    async def held() -> AsyncIterator[Session]:
        for talk in talks:
            yield talk

    assert await count(held()) == {
        "started": 5,
        "finished": 1,
        "left_at": {"staff": 2, "language": 1, "advice": 1},
        "verdicts": {"outsourced": 1},
        "languages": {"fr": 3, "not chosen": 1, "en": 1},
        "codes": {},
    }


async def test_a_code_that_few_came_by_is_not_named() -> None:
    came = ["cci-lyon"] * 6 + ["cma"] * 5 + ["one-client"] * 4 + ["accountant"]

    async def held() -> AsyncIterator[Session]:
        for code in came:
            yield Session(code=code)

    assert (await count(held()))["codes"] == {"cci-lyon": 6, "cma": 5, "other": 5}


class TestSimulate:
    def test_it_becomes_the_simulator(self) -> None:
        command = [POCKET_CIO, "simulate"]
        environment = {**os.environ, "DEMO_PORT": "0"}
        with subprocess.Popen(  # noqa: S603
            command, stdout=subprocess.PIPE, env=environment, text=True
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("Phone page: http://127.0.0.1:")
            process.terminate()
        assert process.returncode == 0

    def test_it_passes_the_port_on(self, monkeypatch: pytest.MonkeyPatch) -> None:
        became: list[list[str]] = []

        def exec_(_: str, command: list[str]) -> int:
            became.append(command[1:])
            return 0

        monkeypatch.setattr(os, "execv", exec_)
        monkeypatch.setenv("DEMO_PORT", "9000")
        assert main(["simulate"]) == 0
        assert became == [["-m", "simulator", "--port", "9000"]]

    def test_a_wrong_port(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("DEMO_PORT", "70000")
        assert refused(capsys, "simulate").startswith("DEMO_PORT=70000: should be less than")


class TestCommand:
    def test_without_a_command_it_says_which_there_are(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert "run the bot" in refused(capsys)

    def test_the_release(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--version"]) == 0
        assert capsys.readouterr().out[0].isdigit()

    def test_it_prints_to_what_takes_the_place_of_a_terminal(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        out = io.StringIO()
        monkeypatch.setattr(sys, "stdout", out)
        assert main(["--version"]) == 0
        assert out.getvalue()[0].isdigit()

    def test_it_loads_nothing_before_a_command_is_known(self) -> None:
        heavy = "{'telegram', 'sqlalchemy', 'pydantic', 'aiohttp', 'numpy', 'babel', 'asyncio'}"
        code = f"import sys, bot.cli; print({heavy} & set(sys.modules))"
        told = subprocess.run(  # noqa: S603
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert told.stdout == "set()\n"

    def test_a_reader_that_goes_away_is_no_error(self) -> None:
        command = [POCKET_CIO, "questions"]
        with subprocess.Popen(  # noqa: S603
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == ""
        assert process.returncode == 141

    def test_json_is_utf_8_whatever_the_terminal_is(self, alone: Path) -> None:
        (alone / "a.json").write_text(PROFILE, "utf-8")
        told = subprocess.run(  # noqa: S603
            [POCKET_CIO, "assess", "a.json", "--language", "fr"],
            env={**os.environ, "PYTHONIOENCODING": "ascii"},
            capture_output=True,
            check=True,
        )
        assert "Externalisé" in told.stdout.decode()

    @pytest.mark.parametrize(("error", "code"), [(BrokenPipeError, 141), (KeyboardInterrupt, 130)])
    def test_an_end_from_outside_has_the_code_of_a_shell(
        self,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
        error: type[BaseException],
        code: int,
    ) -> None:
        def end(_: object) -> int:
            raise error

        monkeypatch.setattr("bot.commands.profile.questions", end)
        with (tmp_path / "out").open("w") as out:
            monkeypatch.setattr(sys, "stdout", out)
            assert main(["questions"]) == code


def test_a_missing_catalogue_is_an_error_of_its_own() -> None:
    assert "make setup" in str(CatalogueMissing("fr"))
