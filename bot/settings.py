"""The settings: their names, defaults and what each accepts.

`bot.environment` reads them. A class holds what a kind of command needs, so that the demo starts
without a token.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_TOKEN: Final = re.compile(r"\d+:[A-Za-z0-9_-]+")
_SQLITE: Final = "sqlite:///"
_POSTGRESQL: Final = re.compile(r"postgres(ql)?://")
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LISTEN: Final = re.compile(r"(?P<host>\[[0-9a-fA-F:.]+\]|[^\s:]+):(?P<port>\d{1,5})")
_HIGHEST_PORT: Final = 65535


def door(listen: str) -> tuple[str, int]:
    """Give the address and the port of a place to listen at.

    >>> door("[::1]:8443")
    ('::1', 8443)
    """
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)


_DRIVERS: Final = {
    "sqlite": "sqlite",
    "postgresql": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
}


def _names_one_of_a_server(url: str) -> str:
    try:
        parts = urlsplit(url)
        named = (parts.hostname or parts.query) and parts.path.strip("/") and parts.port != 0
    except ValueError:
        named = False
    if not named:
        raise ValueError("give postgresql://user:password@host/name")
    return url


def _there(file: Path) -> Iterator[Path]:
    yield file.parent
    if file.exists():
        yield file


class DemoSettings(BaseSettings):
    """What the stand-in for Telegram needs."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    demo_port: int = Field(
        default=8080, ge=0, le=65535, description="Port of the phone page of the demo."
    )


class StoreSettings(BaseSettings):
    """What a command needs that only reads or changes the database."""

    model_config = DemoSettings.model_config

    database_url: str = Field(
        default="sqlite:///pocket-cio.db",
        description="Where sessions are kept: sqlite:///relative, sqlite:////absolute/path or "
        "postgresql://user:password@host/name.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="The least that is logged: DEBUG, INFO, WARNING or ERROR."
    )
    log_format: Literal["console", "json"] = Field(
        default="console", description="How it is logged: console or json."
    )

    @field_validator("database_url")
    @classmethod
    def _names_a_database(cls, url: str) -> str:
        if _POSTGRESQL.match(url):
            return _names_one_of_a_server(url)
        path = url.removeprefix(_SQLITE)
        if path == url or path in {"", ":memory:"}:
            raise ValueError(
                "give sqlite:///relative/path, sqlite:////absolute/path or "
                "postgresql://user:password@host/name"
            )
        file = Path(path)
        if not file.parent.is_dir():
            raise ValueError("its folder does not exist: create it, or name another file")
        # The log of pages stands beside the file, so that both have to be writable.
        if file.is_dir() or not all(os.access(each, os.W_OK) for each in _there(file)):
            raise ValueError("cannot be written: name a file in a folder of your own")
        return url

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, level: str) -> str:
        return level.upper()

    @property
    def engine_url(self) -> str:
        """The address of the database as `bot.storage.database` takes it."""
        scheme, _, rest = self.database_url.partition(":")
        return f"{_DRIVERS[scheme]}:{rest}"


class Settings(StoreSettings, DemoSettings):
    """All that the bot needs."""

    bot_token_file: Path | None = Field(
        default=None, description="A file that holds the token, in the place of BOT_TOKEN."
    )
    bot_token: SecretStr = Field(
        default=SecretStr(""),
        validate_default=True,
        description="The token that @BotFather gave. Required.",
    )
    bot_api_url: str = Field(
        default="https://api.telegram.org", description="Where the Bot API answers."
    )
    send_rate: float = Field(
        default=25,
        ge=0,
        allow_inf_nan=False,
        description="Calls a second to Telegram at most; 0 lifts this and the pace within a chat.",
    )
    retention_days: int = Field(
        default=400, ge=1, description="Days after which a chat that was left is erased."
    )
    admin_ids: Annotated[frozenset[int], NoDecode] = Field(
        default=frozenset(),
        description="Telegram ids of those who run the bot, separated by commas.",
    )
    contact: str = Field(
        default="", description="Whom to write to about personal data; /privacy shows it."
    )
    webhook_url: str | None = Field(
        default=None,
        description="Public address at which Telegram reaches us, such as https://bot.example.org; "
        "without it, we ask Telegram for updates.",
    )
    webhook_secret: SecretStr | None = Field(
        default=None,
        validate_default=True,
        description="What Telegram shows us as a proof. Required with WEBHOOK_URL.",
    )
    webhook_listen: str = Field(
        default="127.0.0.1:8443", description="Where we listen for Telegram, behind the proxy."
    )
    demo_clock: Path | None = Field(
        default=None,
        description="For demos only: a file with the seconds by which our clock is ahead.",
    )
    metrics_listen: str | None = Field(
        default=None,
        description="Where /healthz and /readyz are served, such as 127.0.0.1:9100.",
    )

    @field_validator("bot_token_file")
    @classmethod
    def _readable(cls, file: Path | None) -> Path | None:
        if file is not None:
            try:
                file.read_text("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "not a text"
                raise ValueError(f"cannot be read: {reason}") from error
        return file

    @field_validator("bot_token")
    @classmethod
    def _token(cls, given: SecretStr, others: ValidationInfo) -> SecretStr:
        if "bot_token_file" not in others.data:
            return given  # the file is at fault, and that was said
        file: Path | None = others.data["bot_token_file"]
        token = given.get_secret_value().strip()
        if token and file:
            raise ValueError("set together with BOT_TOKEN_FILE: keep one of them")
        if file:
            token = file.read_text("utf-8").strip()
        if not token:
            raise ValueError("not set: give the token that @BotFather gave, or BOT_TOKEN_FILE")
        if not _TOKEN.fullmatch(token):
            raise ValueError("not a token: give it as @BotFather does, digits:letters")
        return SecretStr(token)

    @field_validator("bot_api_url", "webhook_url")
    @classmethod
    def _address(cls, url: str | None) -> str | None:
        if url is None:
            return None
        parts = urlsplit(url)
        if (
            parts.scheme not in {"http", "https"}
            or not parts.hostname
            or parts.query
            or parts.port == 0
        ):
            raise ValueError("give an address such as https://api.telegram.org")
        return url.rstrip("/")

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _separated_by_commas(cls, ids: object) -> object:
        if not isinstance(ids, str):
            return ids
        if not re.fullmatch(r"\s*\d+\s*(,\s*\d+\s*)*,?\s*", ids):
            raise ValueError("give Telegram ids separated by commas, such as 1234,5678")
        return frozenset(int(each) for each in ids.split(",") if each.strip())

    @field_validator("webhook_secret")
    @classmethod
    def _proof(cls, given: SecretStr | None, others: ValidationInfo) -> SecretStr | None:
        if given is None:
            if others.data.get("webhook_url"):
                raise ValueError("not set: give a secret of 1 to 256 letters, digits, _ and -")
        elif not _SECRET.fullmatch(given.get_secret_value()):
            raise ValueError("give 1 to 256 letters, digits, _ and -")
        return given

    @field_validator("webhook_listen", "metrics_listen")
    @classmethod
    def _door(cls, listen: str | None) -> str | None:
        found = _LISTEN.fullmatch(listen) if listen is not None else None
        if listen is not None and (found is None or int(found["port"]) > _HIGHEST_PORT):
            raise ValueError("give an address and a port, such as 127.0.0.1:8443")
        return listen
