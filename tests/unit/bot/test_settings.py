"""Settings: read from the environment and `.env`, checked together, told in a host's words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.errors import HostError
from bot.settings import Settings, load_settings

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch, tmp_path):
    for name in list(os.environ):
        if name.upper().startswith(("MATINEE_", "DISCORD_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def write_env(*lines: str) -> None:
    Path(".env").write_text("\n".join(lines), encoding="utf-8")


def test_everything_has_a_default(tmp_path):
    settings = load_settings()
    assert settings.discord_token is None
    assert settings.home == tmp_path / "data"
    assert settings.home.is_dir()
    assert settings.database.parent == settings.models.parent == settings.home
    assert settings.cache.parent == settings.backups.parent == settings.home
    assert settings.data == "ml-latest-small"
    assert (settings.device, settings.language, settings.log_level) == ("auto", "en", "INFO")
    assert settings.retrain_cron == "0 4 * * *"
    assert settings.admins == frozenset()
    assert settings.dev_guild is None


def test_the_environment_outweighs_the_file_and_arguments_outweigh_both(monkeypatch):
    write_env("MATINEE_DATA=ml-1m", "MATINEE_DEVICE=CPU", "MATINEE_LOG_LEVEL=debug")
    assert load_settings().data == "ml-1m"
    monkeypatch.setenv("MATINEE_DATA", "ml-10m")
    assert load_settings().data == "ml-10m"
    assert load_settings(data=None).data == "ml-10m"
    assert load_settings(data="ml-32m").data == "ml-32m"
    assert load_settings().device == "cpu"
    assert load_settings().log_level == "DEBUG"


def test_others_variables_of_like_names_mean_nothing(monkeypatch):
    for name in ("HOME", "DATA", "LANGUAGE", "DEVICE", "ADMINS", "LOG_LEVEL"):
        monkeypatch.setenv(name, "something else")
    assert load_settings() == Settings()


def test_blank_means_unset():
    write_env("DISCORD_TOKEN=", "MATINEE_DATA=", "MATINEE_DEV_GUILD=", "MATINEE_ADMINS=")
    settings = load_settings()
    assert settings.discord_token is None
    assert settings.data == "ml-latest-small"


def test_the_example_is_the_defaults():
    example = load_settings(env_file=ROOT / ".env.example")
    assert example == load_settings(env_file=None)
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert all(f"{field.alias}=" in text for field in Settings.model_fields.values())


def test_a_file_as_notepad_saves_it_is_read():
    Path(".env").write_bytes("\ufeffDISCORD_TOKEN=abc\r\nMATINEE_DATA=ml-1m\r\n".encode())
    settings = load_settings()
    assert settings.discord_token.get_secret_value() == "abc"
    assert settings.data == "ml-1m"


def test_secrets_are_hidden():
    write_env("DISCORD_TOKEN=s3cret")
    settings = load_settings()
    assert "s3cret" not in repr(settings)
    assert "s3cret" not in str(settings)
    write_env("DISCORD_TOKEN=s3cret and more")
    with pytest.raises(HostError) as fault:
        load_settings()
    assert "s3cret" not in str(fault.value)
    assert "DISCORD_TOKEN is not a token" in str(fault.value)


def test_nothing_changes_once_read():
    settings = load_settings()
    with pytest.raises(ValidationError):
        settings.data = "other"


def test_admins_are_ids():
    write_env("MATINEE_ADMINS=80351110224678912, 80351110224678913")
    assert load_settings().admins == {"80351110224678912", "80351110224678913"}


def test_all_faults_are_reported_together_by_the_names_a_host_knows():
    write_env(
        "MATINEE_DEVICE=gpu",
        "MATINEE_RETRAIN_CRON=at night",
        "MATINEE_LOG_LEVEL=loud",
        "MATINEE_LANGUAGE=en us",
        "MATINEE_ADMINS=@ann",
        "MATINEE_DEV_GUILD=home",
        "DISCORD_API_URL=localhost:80",
        "DISCORD_GATEWAY_URL=http://localhost",
        "DISCORD_TOKN=abc",
    )
    with pytest.raises(HostError) as fault:
        load_settings()
    lines = fault.value.what.splitlines()[1:]
    told = {line.removeprefix("  - ").split(" ")[0] for line in lines}
    assert told == {
        *("MATINEE_DEVICE", "MATINEE_RETRAIN_CRON", "MATINEE_LOG_LEVEL", "MATINEE_LANGUAGE"),
        *("MATINEE_ADMINS", "MATINEE_DEV_GUILD", "DISCORD_API_URL", "DISCORD_GATEWAY_URL"),
        "DISCORD_TOKN",
    }
    assert "DISCORD_TOKEN is surely meant" in fault.value.what
    assert "'auto'" not in fault.value.what
    assert "pydantic" not in str(fault.value)


def test_other_programs_variables_are_left_alone():
    write_env("MATINEE_IMAGE=ghcr.io/example", "DISCORD_WEBHOOK=https://example.org")
    load_settings()


def test_a_home_that_cannot_be_made_says_what_to_do(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(HostError) as fault:
        load_settings(home=tmp_path / "file" / "home")
    assert str(tmp_path / "file" / "home") in fault.value.what
    assert "MATINEE_HOME" in fault.value.remedy


def test_a_file_that_is_no_text_says_so():
    Path(".env").write_bytes(b"DISCORD_TOKEN=\xff\xfe\xfa")
    with pytest.raises(HostError, match=r"\.env cannot be read"):
        load_settings()


def test_addresses_lose_their_last_slash():
    write_env("DISCORD_API_URL=http://127.0.0.1:8000/api/v10/")
    assert load_settings().discord_api_url == "http://127.0.0.1:8000/api/v10"
