"""The commands in every language: nothing missing, nothing left over, all as Discord allows."""

from __future__ import annotations

import re
from importlib.resources import files

import discord
import pytest
from discord import app_commands
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent_ast

from bot.cogs.admin import AdminCog
from bot.cogs.exploring import ExploringCog
from bot.cogs.helping import HelpCog
from bot.cogs.library import LibraryCog
from bot.cogs.meeting import MeetingCog
from bot.cogs.mentioning import MentioningCog
from bot.cogs.menus import menus_of
from bot.cogs.onboarding import OnboardingCog
from bot.cogs.personal import PersonalCog
from bot.cogs.portraits import PortraitsCog
from bot.cogs.privacy import PrivacyCog
from bot.cogs.rating import RatingCog
from bot.cogs.recommending import RecommendingCog
from bot.cogs.translating import CommandTranslator, described
from bot.texts import FALLBACK, languages, translated

OTHERS = [language for language in languages() if language != FALLBACK]
NAME = re.compile(r"[-_'\w]{1,32}")
"""Discord's rule for names, beside being in lower case."""


def cogs():
    """Every cog, over no services: their commands are looked at, not run."""
    app = None
    return [
        OnboardingCog(app),
        RatingCog(app),
        LibraryCog(app),
        RecommendingCog(app),
        ExploringCog(app),
        PortraitsCog(app),
        PersonalCog(app),
        PrivacyCog(app),
        MeetingCog(app),
        MentioningCog(app),
        HelpCog(app, None),
        AdminCog(app, None),
    ]


@pytest.fixture
async def payloads():
    """What Discord is told of every command."""
    client = discord.Client(intents=discord.Intents.none())
    tree = app_commands.CommandTree(client)
    for cog in cogs():
        group = cog.__cog_app_commands_group__
        for command in [group] if group else cog.__cog_app_commands__:
            tree.add_command(command)
        for command in menus_of(cog):
            tree.add_command(command)
    await tree.set_translator(CommandTranslator())
    return [
        await command.get_translated_payload(tree, tree.translator)
        for command in tree.get_commands()
    ]


def named(thing, path=()):
    """A command, its subcommands and its options, each with the path to it."""
    path = (*path, thing["name"])
    yield " ".join(path), thing
    for option in thing.get("options", ()):
        yield from named(option, path)


def in_menu(thing):
    """Whether it is a command in the menu of a message or a member: a name and nothing else."""
    return not thing.get("description")


@pytest.mark.parametrize("language", OTHERS)
async def test_every_command_and_option_has_a_name_that_discord_takes(payloads, language):
    for payload in payloads:
        for path, thing in named(payload):
            name = thing.get("name_localizations", {}).get(language)
            assert name, f"{path} has no name in {language}"
            if in_menu(thing):
                assert len(name) <= 32, f"{path}: {name}"
                continue
            assert NAME.fullmatch(name), f"{path}: {name}"
            assert name == name.lower(), f"{path}: {name}"


@pytest.mark.parametrize("language", OTHERS)
async def test_every_command_and_option_says_what_it_is_in_a_line(payloads, language):
    for payload in payloads:
        for path, thing in named(payload):
            if in_menu(thing):
                continue
            description = thing.get("description_localizations", {}).get(language)
            assert description, f"{path} has no description in {language}"
            assert len(description) <= 100, f"{path}: {description}"


@pytest.mark.parametrize("language", OTHERS)
async def test_every_choice_has_a_name(payloads, language):
    for payload in payloads:
        for path, thing in named(payload):
            for choice in thing.get("choices", ()):
                name = (choice.get("name_localizations") or {}).get(language)
                assert name, f"{path}: {choice['name']} has no name in {language}"
                assert len(name) <= 100


@pytest.mark.parametrize("language", OTHERS)
async def test_no_two_commands_and_no_two_options_of_one_are_called_the_same(payloads, language):
    def names(things):
        return [
            thing.get("name_localizations", {}).get(language, thing["name"]) for thing in things
        ]

    together = [
        payloads,
        *(thing.get("options", []) for each in payloads for _, thing in named(each)),
    ]
    for things in together:
        assert len(set(names(things))) == len(things), names(things)


@pytest.mark.parametrize("language", OTHERS)
async def test_nothing_is_translated_that_is_not_there(payloads, language):
    wanted = set()
    for payload in payloads:
        for path, thing in named(payload):
            if "choices" in thing:
                wanted |= {slug(f"choice {choice['name']}") for choice in thing["choices"]}
            if in_menu(thing) or (thing["type"] in {1, 2} and "description_localizations" in thing):
                wanted.add(slug(f"command {path}"))
    text = (files("bot.texts") / language / "commands.ftl").read_text(encoding="utf-8")
    entries = [entry for entry in FluentParser().parse(text).body if hasattr(entry, "id")]
    assert {entry.id.name for entry in entries} == wanted
    parts = {
        slug(f"command {path}"): set(wording(thing))
        for each in payloads
        for path, thing in named(each)
    }
    for entry in entries:
        assert isinstance(entry, fluent_ast.Message)
        if entry.id.name.startswith("command-"):
            assert {each.id.name for each in entry.attributes} == parts[entry.id.name]


def wording(thing):
    """What is said of a command beside its name."""
    if not in_menu(thing):
        yield "about"
    for option in thing.get("options", ()):
        if option["type"] > 2:
            yield from (option["name"], f"{option['name']}-about")


def slug(words):
    return "-".join(re.findall(r"[a-z0-9]+", words.lower()))


def test_english_stands_in_the_code():
    assert translated("en-GB", "command-rate") is None
    assert translated("ja", "command-rate") is None
    assert described(RatingCog.rate, "en-US")[0] == "rate"


def test_a_member_reads_of_a_command_by_the_name_it_has_for_them():
    name, about = described(AdminCog(None, None).retrain, "de")
    assert name == "admin trainieren"
    assert about.startswith("Trainiere")
