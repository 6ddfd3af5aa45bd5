"""What the host decides: environment variables, or the same lines in `.env`.

Read once, into one frozen object; nothing else looks at the environment. Every fault is found
before any is reported, so that a host mends them in one go.
"""

from __future__ import annotations

import contextlib
import difflib
import os
import tempfile
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.cron import cron_line
from bot.errors import HostError

ENV_FILE = Path(".env")
ENCODING = "utf-8-sig"
"""UTF-8, also with the mark at its start that Notepad writes."""


class Settings(BaseSettings):
    """All settings, checked. README.md explains each one to hosts."""

    model_config = SettingsConfigDict(
        frozen=True,
        env_prefix="MATINEE_",  # Or "home" by its own name would be anybody's HOME.
        env_ignore_empty=True,
        env_file_encoding=ENCODING,
        extra="ignore",
        populate_by_name=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    discord_token: SecretStr | None = Field(None, alias="DISCORD_TOKEN")
    """The bot's token; without one Matinee talks in the terminal."""
    discord_api_url: str | None = Field(None, alias="DISCORD_API_URL")
    """Another server that speaks Discord's REST protocol; None is Discord itself."""
    discord_gateway_url: str | None = Field(None, alias="DISCORD_GATEWAY_URL")
    """The same for the gateway."""
    home: Path = Field(Path("data"), alias="MATINEE_HOME")
    """One folder for everything that Matinee keeps; absolute once read."""
    data: str = Field("ml-latest-small", alias="MATINEE_DATA")
    """MovieLens edition by name, or the path of a zip or folder."""
    device: Literal["auto", "cpu", "cuda", "mps"] = Field("auto", alias="MATINEE_DEVICE")
    """Where models are trained."""
    retrain_cron: str = Field("0 4 * * *", alias="MATINEE_RETRAIN_CRON")
    """When, as a cron line of five fields; weekdays are spelled out once read."""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", alias="MATINEE_LOG_LEVEL"
    )
    language: str = Field("en", alias="MATINEE_LANGUAGE")
    """Spoken where the member's own is not known, as in the terminal."""
    admins: Annotated[frozenset[str], NoDecode] = Field(frozenset(), alias="MATINEE_ADMINS")
    """Discord user ids of people who may use admin commands everywhere."""
    dev_guild: int | None = Field(None, alias="MATINEE_DEV_GUILD")
    """A server whose commands are synced at once, for development."""

    parser_url: str | None = Field(None, alias="MATINEE_PARSER_URL")
    """A server that speaks OpenAI's protocol and reads messages; None is the built-in rules."""
    parser_model: str | None = Field(None, alias="MATINEE_PARSER_MODEL")
    """Which of its models does."""
    parser_key: SecretStr | None = Field(None, alias="MATINEE_PARSER_KEY")
    """What it asks callers for."""

    @property
    def database(self) -> Path:
        """The one file that ratings live in."""
        return self.home / "matinee.db"

    @property
    def models(self) -> Path:
        """Folder of trained models, one folder each."""
        return self.home / "models"

    @property
    def training_lock(self) -> Path:
        """Held by the process that trains."""
        return self.home / "training.lock"

    @property
    def discord_lock(self) -> Path:
        """Held by the process that is on Discord."""
        return self.home / "discord.lock"

    @property
    def cache(self) -> Path:
        """Folder of downloads; may be deleted at any time."""
        return self.home / "cache"

    @property
    def backups(self) -> Path:
        """Folder of copies of the database, made before each upgrade."""
        return self.home / "backups"

    @property
    def logs(self) -> Path:
        """Folder of log files."""
        return self.home / "logs"

    def make_home(self) -> None:
        """Make sure that the home folder is there and can be written to.

        Raises:
            HostError: It cannot.
        """
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.home):
                pass
        except OSError as error:
            raise HostError(
                f"Matinee keeps everything in {self.home}, which cannot be written to "
                f"({error.strerror or error}).",
                "Give this user the right to write there, or name another folder in MATINEE_HOME.",
            ) from error

    @field_validator("device", "language", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.strip().lower() if isinstance(value, str) else value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.strip().upper() if isinstance(value, str) else value

    @field_validator("home")
    @classmethod
    def _absolute(cls, home: Path) -> Path:
        return home.expanduser().absolute()

    @field_validator("discord_token")
    @classmethod
    def _token(cls, token: SecretStr | None) -> SecretStr | None:
        if token and any(letter.isspace() for letter in token.get_secret_value()):
            raise ValueError("is not a token: it has a space in it; copy it again from Discord")
        return token

    @field_validator("discord_api_url", "parser_url")
    @classmethod
    def _rest(cls, url: str | None) -> str | None:
        return _address(url, "http", "https")

    @field_validator("discord_gateway_url")
    @classmethod
    def _gateway(cls, url: str | None) -> str | None:
        return _address(url, "ws", "wss")

    @model_validator(mode="after")
    def _parser(self) -> Self:
        if self.parser_url is not None and self.parser_model is None:
            raise ValueError(
                "is missing: MATINEE_PARSER_MODEL, the model that MATINEE_PARSER_URL shall use"
            )
        return self

    @field_validator("language")
    @classmethod
    def _language(cls, language: str) -> str:
        if not language.replace("-", "").isalpha():
            raise ValueError(f"is {language!r}; give a language code such as en or de")
        return language

    @field_validator("admins", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        ids = value.replace(",", " ").split()
        wrong = [found for found in ids if not (found.isascii() and found.isdigit())]
        if wrong:
            raise ValueError(
                f"has {wrong[0]!r} in it; give Discord user ids, which are long numbers, "
                "separated by commas"
            )
        return frozenset(ids)

    @field_validator("retrain_cron")
    @classmethod
    def _cron(cls, line: str) -> str:
        return cron_line(line)


def load_settings(*, env_file: Path | None = ENV_FILE, **given: Any) -> Settings:
    """Read the environment and `.env`, and make the home folder.

    Args:
        env_file: Lines `NAME=value`; may be absent. The environment outweighs it.
        **given: Values from the command line by field name (`data=...`), which outweigh both;
            None means not given.

    Raises:
        HostError: Something is wrong; its text lists all that is.
    """
    faults: list[str] = []
    settings: Settings | None = None
    try:
        known = {name: value for name, value in given.items() if value is not None}
        settings = Settings(_env_file=env_file, **known)  # type: ignore[call-arg]  # BaseSettings takes it
    except ValidationError as error:
        faults += [
            _in_words(fault["loc"], fault["type"], fault["msg"], fault.get("ctx"))
            for fault in error.errors(include_input=False, include_url=False)
        ]
    except (OSError, UnicodeDecodeError) as error:
        faults.append(f"{env_file} cannot be read ({error}).")
    faults += _misspelt(env_file)
    if faults or settings is None:
        raise HostError(
            "\n".join(("The settings need a look:", *(f"  - {fault}" for fault in faults))) + "\n",
            "Mend this in .env or in the environment, and start again.",
        )
    settings.make_home()
    return settings


def _address(url: str | None, *schemes: str) -> str | None:
    if url is None:
        return None
    parts = urlsplit(url)
    if parts.scheme not in schemes or not parts.hostname:
        raise ValueError(f"is no address that starts with {schemes[0]}:// or {schemes[1]}://")
    return url.rstrip("/")


def _in_words(loc: tuple[int | str, ...], kind: str, message: str, ctx: object) -> str:
    """One of pydantic's faults as a sentence that starts with the variable's name."""
    name = str(loc[0]) if loc else "A setting"
    if kind == "value_error":
        return f"{name} {message.removeprefix('Value error, ')}."
    if kind == "literal_error" and isinstance(ctx, dict):
        return f"{name} must be {ctx['expected'].replace(chr(39), '')}."
    if kind.startswith("int_"):
        return f"{name} must be a number: a server's id, as Discord's developer mode copies it."
    return f"{name}: {message}."


def _misspelt(env_file: Path | None) -> list[str]:
    """Names that are nearly a setting's: surely meant, and silently without effect otherwise."""
    from dotenv import dotenv_values

    names = set(os.environ)
    with contextlib.suppress(OSError, UnicodeDecodeError):  # Reported once, by the reading itself.
        names |= set(dotenv_values(env_file, encoding=ENCODING)) if env_file else set()
    settings = [str(field.alias) for field in Settings.model_fields.values()]
    faults = []
    for name in sorted(names - set(settings)):
        if not name.upper().startswith(("MATINEE_", "DISCORD_")) or name.upper() in settings:
            continue
        near = difflib.get_close_matches(name.upper(), settings, n=1, cutoff=0.85)
        if near:
            faults.append(f"{name} is not a setting; {near[0]} is surely meant.")
    return faults
