"""Each setting: what it accepts, and the line that a wrong one is told in."""

from pathlib import Path

import pytest
from pydantic_settings import BaseSettings

from bot.environment import SettingsRefused, read, table
from bot.settings import DemoSettings, Settings, StoreSettings

TOKEN = "123456:Very-secret_part"  # noqa: S105  # of no bot


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty working directory, and none of our settings but the token."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refusal(kind: type[BaseSettings] = Settings) -> str:
    with pytest.raises(SettingsRefused) as caught:
        read(kind)
    return str(caught.value)


def test_a_token_is_enough() -> None:
    settings = read(Settings)
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.bot_api_url == "https://api.telegram.org"
    assert settings.engine_url == "sqlite:///pocket-cio.db"
    assert (settings.send_rate, settings.retention_days) == (25, 400)
    assert (settings.log_level, settings.log_format) == ("INFO", "console")
    assert settings.admin_ids == frozenset()
    assert "Very-secret" not in repr(settings)


def test_settings_are_as_they_were_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    given = {
        "BOT_API_URL": "http://127.0.0.1:8080/",
        "DATABASE_URL": f"sqlite:///{tmp_path}/here.db",
        "SEND_RATE": "0",
        "LOG_LEVEL": "debug",
        "LOG_FORMAT": "json",
        "ADMIN_IDS": "12, 34,",
        "CONTACT": "dpo@example.org",
        "DEMO_PORT": "9000",
        "WEBHOOK_URL": "",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    settings = read(Settings)
    assert settings.bot_api_url == "http://127.0.0.1:8080"
    assert settings.engine_url == f"sqlite:///{tmp_path}/here.db"
    assert settings.send_rate == 0
    assert settings.log_level == "DEBUG"
    assert settings.admin_ids == {12, 34}
    assert settings.contact == "dpo@example.org"
    assert settings.demo_port == 9000


def test_a_dotenv_file_is_read_and_the_environment_wins(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("CONTACT=file\nSEND_RATE=5\nOTHER_PROGRAM=1\n", "utf-8")
    monkeypatch.setenv("CONTACT", "environment")
    settings = read(Settings)
    assert (settings.contact, settings.send_rate) == ("environment", 5)


def test_a_dotenv_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfe\x00")
    assert refusal().startswith(".env: cannot be read")


def test_the_token_may_stand_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n", "utf-8")
    monkeypatch.setenv("BOT_TOKEN_FILE", "token")
    assert refusal() == "BOT_TOKEN: set together with BOT_TOKEN_FILE: keep one of them"
    monkeypatch.delenv("BOT_TOKEN")
    assert read(Settings).bot_token.get_secret_value() == TOKEN


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "No such file or directory"), (b"\xff", "not a text")]
)
def test_a_token_file_that_cannot_be_read_is_told_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    if content is not None:
        (tmp_path / "token").write_bytes(content)
    monkeypatch.delenv("BOT_TOKEN")
    monkeypatch.setenv("BOT_TOKEN_FILE", "token")
    assert refusal() == f"BOT_TOKEN_FILE=token: cannot be read: {reason}"


def test_no_token_at_all_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_TOKEN")
    assert refusal().startswith("BOT_TOKEN: not set: give the token that @BotFather gave")


@pytest.mark.parametrize(
    ("name", "given", "line"),
    [
        ("BOT_TOKEN", "Very-secret", "BOT_TOKEN: not a token: give it as @BotFather does"),
        ("BOT_TOKEN", "12:Very-secret/../", "BOT_TOKEN: not a token"),
        ("BOT_API_URL", "telegram", "BOT_API_URL=telegram: give an address such as https://"),
        ("BOT_API_URL", "ftp://h", "BOT_API_URL=ftp://h: give an address"),
        ("BOT_API_URL", "http://h?a", "BOT_API_URL=http://h?a: give an address"),
        ("BOT_API_URL", "http://h:x", "BOT_API_URL=http://h:x: Port could not be cast"),
        ("BOT_API_URL", "ftp://me:Very-secret@h", "BOT_API_URL=ftp://***@h: give an address"),
        ("DATABASE_URL", "cio.db", "DATABASE_URL=cio.db: give sqlite:///relative/path"),
        ("DATABASE_URL", "sqlite:///", "DATABASE_URL=sqlite:///: give sqlite:///relative"),
        ("DATABASE_URL", "sqlite:////no/such/a.db", "DATABASE_URL=sqlite:////no/such/a.db: its"),
        (
            "DATABASE_URL",
            "postgresql://me:Very-secret@h",
            "DATABASE_URL=postgresql://***@h: give postgresql://user:password@host/name",
        ),
        ("SEND_RATE", "-1", "SEND_RATE=-1: should be greater than or equal to 0"),
        ("SEND_RATE", "nan", "SEND_RATE=nan: should be a finite number"),
        ("SEND_RATE", "fast", "SEND_RATE=fast: should be a valid number"),
        ("LOG_LEVEL", "loud", "LOG_LEVEL=LOUD: should be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'"),
        ("LOG_FORMAT", "xml", "LOG_FORMAT=xml: should be 'console' or 'json'"),
        ("RETENTION_DAYS", "0", "RETENTION_DAYS=0: should be greater than or equal to 1"),
        ("ADMIN_IDS", "12;34", "ADMIN_IDS: give Telegram ids separated by commas"),
        ("DEMO_PORT", "70000", "DEMO_PORT=70000: should be less than or equal to 65535"),
        ("WEBHOOK_URL", "h", "WEBHOOK_URL=h: give an address such as https://"),
        ("WEBHOOK_URL", "https://h", "WEBHOOK_SECRET: not set: give a secret of 1 to 256"),
        ("WEBHOOK_SECRET", "Very-secret!", "WEBHOOK_SECRET: give 1 to 256 letters, digits"),
        ("WEBHOOK_LISTEN", ":1", "WEBHOOK_LISTEN=:1: give an address and a port"),
        ("WEBHOOK_LISTEN", "h:70000", "WEBHOOK_LISTEN=h:70000: give an address and a port"),
        ("METRICS_LISTEN", ":1", "METRICS_LISTEN=:1: give an address and a port"),
    ],
)
def test_a_wrong_setting_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, name: str, given: str, line: str
) -> None:
    monkeypatch.setenv(name, given)
    told = refusal()
    assert told.startswith(line)
    assert "\n" not in told
    assert "Very-secret" not in told


def test_a_database_that_cannot_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}")
    assert refusal().endswith(": cannot be written: name a file in a folder of your own")
    (tmp_path / "a.db").touch()
    monkeypatch.setenv("DATABASE_URL", "sqlite:///a.db")
    assert read(Settings).database_url == "sqlite:///a.db"

    def access(path: Path, _: int) -> bool:
        return path != Path("a.db")

    monkeypatch.setattr("os.access", access)
    assert refusal().startswith("DATABASE_URL=sqlite:///a.db: cannot be written")


def test_each_wrong_setting_has_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "loud")
    monkeypatch.setenv("SEND_RATE", "fast")
    assert [line.partition("=")[0] for line in refusal().splitlines()] == ["LOG_LEVEL", "SEND_RATE"]


def test_a_command_reads_only_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_TOKEN")
    monkeypatch.setenv("LOG_LEVEL", "loud")
    assert read(DemoSettings).demo_port == 8080
    assert refusal(StoreSettings).startswith("LOG_LEVEL=LOUD")


def test_settings_given_in_code_are_taken_as_they_are() -> None:
    assert Settings(admin_ids=frozenset({5})).admin_ids == {5}


def test_the_table_lists_every_setting_with_its_default() -> None:
    lines = table().splitlines()
    assert {line.split()[0].lower() for line in lines} == set(Settings.model_fields)
    assert "  SEND_RATE        Calls a second to Telegram at most; 0 lifts this" in table()
    assert table().endswith("[8080]")
    assert "[]" not in table()
