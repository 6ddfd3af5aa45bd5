"""The files that keep Matinee running name only what there is."""

from __future__ import annotations

import configparser
import json
import re
import tomllib
from pathlib import Path

from typer.main import get_command

from bot.__main__ import cli

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = set(get_command(cli).commands)
DOCKERFILE = (ROOT / "Dockerfile").read_text()


def test_the_image_has_every_package_and_nothing_that_is_not_there():
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    rooms = {name.partition(".")[0] for name in packages["packages"]}
    copied = {
        source
        for line in re.findall(r"^COPY (.+) \S+$", DOCKERFILE, re.MULTILINE)
        for source in line.split()
    }
    assert rooms <= copied
    assert all((ROOT / source).exists() for source in copied)
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert copied == {line[1:] for line in ignored if line.startswith("!")}


def test_the_image_runs_commands_that_there_are():
    said = [json.loads(words) for words in re.findall(r"CMD (\[.+\])", DOCKERFILE)]
    assert said == [["matinee", "health"], ["matinee", "run"]]
    assert {words[1] for words in said} <= COMMANDS


def test_the_service_runs_the_bot_and_may_write_where_it_lives():
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read(ROOT / "deploy" / "matinee.service")
    service = unit["Service"]
    program, command = service["ExecStart"].split()
    assert command in COMMANDS
    assert program == f"{service['WorkingDirectory']}/.venv/bin/matinee"
    assert service["ReadWritePaths"] == service["WorkingDirectory"]


def test_compose_keeps_the_home_in_a_volume():
    compose = (ROOT / "compose.yaml").read_text()
    home = re.search(r"MATINEE_HOME: (\S+)", compose)[1]
    assert f"- matinee:{home}" in compose
    assert f"VOLUME {home}" in DOCKERFILE
    assert f"MATINEE_HOME={home}" in DOCKERFILE
