from __future__ import annotations

import asyncio

import discord as dpy
import pytest
from discord import app_commands

from tests.support.loopback import LoopbackDiscord, NotPossible, Person


class Keep(dpy.ui.DynamicItem[dpy.ui.Button], template=r"keep:(?P<number>\d+)"):
    def __init__(self, number: int):
        super().__init__(dpy.ui.Button(label=f"Keep {number}", custom_id=f"keep:{number}"))
        self.number = number

    @classmethod
    async def from_custom_id(cls, interaction, item, match, /):
        return cls(int(match["number"]))

    async def callback(self, interaction: dpy.Interaction):
        await interaction.response.send_message(f"kept {self.number}", ephemeral=True)


class Client(dpy.Client):
    def __init__(self):
        super().__init__(intents=dpy.Intents.default(), guild_ready_timeout=0)
        self.tree = app_commands.CommandTree(self)
        self.said: list[dpy.Message] = []
        add_commands(self.tree)

    async def setup_hook(self):
        self.add_dynamic_items(Keep)
        await self.tree.sync()


def add_commands(tree: app_commands.CommandTree) -> None:
    @tree.command(description="Answers at once")
    async def ping(interaction: dpy.Interaction, word: str = "pong"):
        await interaction.response.send_message(word)

    @tree.command(description="Whispers")
    async def whisper(interaction: dpy.Interaction):
        view = dpy.ui.View(timeout=None)
        view.add_item(Keep(7))
        await interaction.response.send_message("psst", ephemeral=True, view=view)

    @tree.command(description="Thinks first")
    async def think(interaction: dpy.Interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        await asyncio.sleep(0.05)
        await interaction.edit_original_response(content="thought")
        await interaction.followup.send("and more")

    @tree.command(description="Completes")
    async def movie(
        interaction: dpy.Interaction, title: str, stars: app_commands.Range[float, 0.5, 5.0]
    ):
        await interaction.response.send_message(f"{title}: {stars}")

    @movie.autocomplete("title")
    async def _title(interaction: dpy.Interaction, current: str):
        return [app_commands.Choice(name=f"{current.title()} {n}", value=str(n)) for n in range(3)]

    admin = app_commands.Group(
        name="admin",
        description="For managers",
        default_permissions=dpy.Permissions(manage_guild=True),
    )

    @admin.command(description="Retrains")
    async def retrain(interaction: dpy.Interaction):
        allowed = interaction.permissions.manage_guild
        await interaction.response.send_message("yes" if allowed else "no", ephemeral=True)

    tree.add_command(admin)


@pytest.fixture
async def guild(discord: LoopbackDiscord):
    return discord.guild("Film club")


@pytest.fixture
async def alice(discord: LoopbackDiscord, guild) -> Person:
    return discord.member(guild, "Alice", manage_guild=True)


@pytest.fixture
async def bob(discord: LoopbackDiscord, guild) -> Person:
    return discord.member(guild, "Bob")


@pytest.fixture
async def client(discord: LoopbackDiscord, guild):
    async with discord.running(Client()) as client:
        yield client


async def test_a_command_is_answered(client, alice, bob):
    reply = await alice.slash("ping", word="hello")
    assert reply.text == "hello"
    assert not reply.ephemeral
    assert bob.sees(reply)
    assert 0 < reply.first_answer_seconds < 3


async def test_a_deferred_answer_is_waited_for(client, alice):
    reply = await alice.slash("think")
    assert reply.text == "thought"
    assert reply.ephemeral
    assert (await reply.next_followup()).text == "and more"


async def test_autocompletion(client, alice):
    choices = await alice.autocomplete("movie", title="heat")
    assert [each.name for each in choices] == ["Heat 0", "Heat 1", "Heat 2"]
    reply = await alice.slash("movie", title=choices[1], stars=4.5)
    assert reply.text == "1: 4.5"


async def test_buttons_on_ephemeral_messages(client, alice, bob):
    reply = await alice.slash("whisper")
    assert not bob.sees(reply)
    with pytest.raises(NotPossible):
        await bob.click(reply, label="Keep 7")
    assert (await alice.click(reply, label="Keep 7")).text == "kept 7"
    assert (await bob.click(reply, custom_id="keep:7", forged=True)).text == "kept 7"


async def test_subcommands_and_permissions(client, alice, bob):
    assert (await alice.slash("admin retrain")).text == "yes"
    with pytest.raises(NotPossible):
        await bob.slash("admin retrain")
    assert (await bob.slash("admin retrain", forged=True)).text == "no"
    assert alice.discord.schema.checked >= 3
