"""A discord.py bot with one command for each thing a bot can do; the loopback is tested with it.

`python -m tests.support.tiny_bot` runs it as a process of its own, pointed at a server by
`DISCORD_API_URL`, `DISCORD_GATEWAY_URL` and `DISCORD_TOKEN`.
"""

from __future__ import annotations

import asyncio
import io
import os
from typing import TYPE_CHECKING, Any, cast

import discord
import yarl
from discord import app_commands, ui

if TYPE_CHECKING:
    import re

Interaction = discord.Interaction[Any]
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (640).to_bytes(4, "big") + (360).to_bytes(4, "big")


class Keep(ui.DynamicItem[ui.Button[Any]], template=r"keep:(?P<number>\d+)"):
    """A button that works on messages of any age."""

    def __init__(self, number: int) -> None:
        super().__init__(ui.Button(label=f"Keep {number}", custom_id=f"keep:{number}"))
        self.number = number

    @classmethod
    async def from_custom_id(
        cls, _: Interaction, __: ui.Item[Any], match: re.Match[str], /
    ) -> Keep:
        return cls(int(match["number"]))

    async def callback(self, interaction: Interaction) -> None:
        await interaction.response.send_message(f"kept {self.number}", ephemeral=True)


class Picker(ui.View):
    """Selects, and buttons that change their message in place."""

    @ui.select(options=[discord.SelectOption(label=f"Film {n}", value=str(n)) for n in range(3)])
    async def film(self, interaction: Interaction, select: ui.Select[Any]) -> None:
        await interaction.response.edit_message(content=f"picked {select.values[0]}", view=self)

    @ui.select(cls=ui.UserSelect, custom_id="people", max_values=2, row=1)
    async def people(self, interaction: Interaction, select: ui.UserSelect[Any]) -> None:
        names = " and ".join(user.display_name for user in select.values)
        await interaction.response.send_message(names)

    @ui.button(label="Later", row=2)
    async def later(self, interaction: Interaction, _: ui.Button[Any]) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content="later")

    @ui.button(label="Quietly", row=2)
    async def quietly(self, interaction: Interaction, _: ui.Button[Any]) -> None:
        await interaction.response.defer()
        assert interaction.message is not None
        await interaction.message.edit(content="edited without the token")

    @ui.button(label="Form", row=2)
    async def form(self, interaction: Interaction, _: ui.Button[Any]) -> None:
        await interaction.response.send_modal(Form())

    @ui.button(label="Off", row=2, disabled=True)
    async def off(self, interaction: Interaction, _: ui.Button[Any]) -> None:
        await interaction.response.send_message("never")


class Form(ui.Modal, title="A form"):
    """Every kind of field."""

    name: ui.Label[Any] = ui.Label(text="Title", component=ui.TextInput(max_length=20))
    stars: ui.Label[Any] = ui.Label(
        text="Stars",
        component=ui.Select(
            options=[discord.SelectOption(label=f"{n}★", value=str(n)) for n in (1, 2)]
        ),
    )
    file: ui.Label[Any] = ui.Label(text="File", component=ui.FileUpload(required=False))
    seen: ui.Label[Any] = ui.Label(text="Seen", component=ui.Checkbox(default=False))

    async def on_submit(self, interaction: Interaction) -> None:
        labels = (self.name, self.stars, self.file, self.seen)
        name, stars, file, seen = (cast("Any", label.component) for label in labels)
        files = [(await each.read()).decode() for each in file.values]
        told = f"{name.value} {stars.values} {files} {seen.value}"
        await interaction.response.send_message(told, ephemeral=True)


class Layout(ui.LayoutView):
    """Components v2: text, a section with a button, a picture, a row."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        section: ui.Section[Any] = ui.Section("**Heat** (1995)", accessory=Keep(1))
        gallery: ui.MediaGallery[Any] = ui.MediaGallery()
        gallery.add_item(media="attachment://map.png", description="A map")
        row: ui.ActionRow[Any] = ui.ActionRow(Keep(2), Keep(3))
        self.add_item(ui.Container(ui.TextDisplay("# Picks"), section, gallery, row))


class TinyBot(discord.Client):
    """The bot; `said` holds every message it heard of."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("intents", discord.Intents.default())
        super().__init__(guild_ready_timeout=0, **options)
        self.tree = app_commands.CommandTree(self)
        self.heard: list[discord.Message] = []
        self.resumed = 0
        slash: tuple[Any, ...] = (ping, whisper, think, movie, pick, layout, film_file, forever)
        commands: tuple[Any, ...] = (*slash, progress, admin, find_films, compare)
        for command in commands:
            self.tree.add_command(command)

    async def setup_hook(self) -> None:
        self.add_dynamic_items(Keep)
        await self.tree.sync()

    async def before_identify_hook(self, *_: object, **__: object) -> None:
        """Identify at once, where discord.py would wait five seconds the second time."""

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)
        addressed = message.guild is None or self.user in message.mentions
        if addressed and message.author != self.user:
            await message.channel.typing()
            await message.reply(f"you said {message.content}", mention_author=False)

    async def on_resumed(self) -> None:
        self.resumed += 1


class DeafBot(TinyBot):
    """A bot that hears of commands and leaves the answers to the test."""

    async def setup_hook(self) -> None:
        self.tree.clear_commands(guild=None)
        await super().setup_hook()


@app_commands.command()
async def ping(interaction: Interaction, word: str = "pong") -> None:
    """Answer at once."""
    await interaction.response.send_message(word)


@app_commands.command()
async def whisper(interaction: Interaction) -> None:
    """Answer for one person only."""
    view = ui.View(timeout=None)
    view.add_item(Keep(7))
    await interaction.response.send_message("psst", ephemeral=True, view=view)


@app_commands.command()
async def think(interaction: Interaction) -> None:
    """Defer, answer, and add something."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    await asyncio.sleep(0.05)
    await interaction.edit_original_response(content="thought")
    await interaction.followup.send("and more")


@app_commands.command()
async def movie(
    interaction: Interaction, title: str, stars: app_commands.Range[float, 0.5, 5.0] | None = None
) -> None:
    """Take a title that completes, and stars within a range."""
    await interaction.response.send_message(f"{title}: {stars}")


@movie.autocomplete("title")
async def _titles(_: Interaction, current: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=f"{current.title()} {n}", value=str(n)) for n in range(3)]


@app_commands.command()
async def pick(interaction: Interaction) -> None:
    """Show selects and buttons."""
    await interaction.response.send_message("pick", view=Picker())


@app_commands.command()
async def layout(interaction: Interaction) -> None:
    """Show a layout with a picture."""
    file = discord.File(io.BytesIO(PNG), "map.png", description="A map")
    await interaction.response.send_message(view=Layout(), file=file)


@app_commands.command(name="film-file")
async def film_file(
    interaction: Interaction, file: discord.Attachment, who: discord.Member
) -> None:
    """Read a file, and send it back."""
    content = await file.read()
    back = discord.File(io.BytesIO(content[::-1]), f"re-{file.filename}")
    await interaction.response.send_message(f"for {who.display_name}", file=back)


@app_commands.command()
async def forever(_: Interaction) -> None:
    """Never answer."""


@app_commands.command()
async def progress(interaction: Interaction) -> None:
    """Change the answer three times."""
    await interaction.response.send_message("0%")
    for percent in (50, 75, 100):
        await asyncio.sleep(0.01)
        await interaction.edit_original_response(content=f"{percent}%")


admin = app_commands.Group(
    name="admin",
    description="For managers",
    default_permissions=discord.Permissions(manage_guild=True),
    guild_only=True,
)


@admin.command()
async def retrain(interaction: Interaction) -> None:
    """Say whether the member manages the server."""
    allowed = interaction.permissions.manage_guild
    await interaction.response.send_message("yes" if allowed else "no", ephemeral=True)


@app_commands.context_menu(name="Find films")
async def find_films(interaction: Interaction, message: discord.Message) -> None:
    await interaction.response.send_message(f"in {message.content!r}", ephemeral=True)


@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
@app_commands.context_menu(name="Compare")
async def compare(interaction: Interaction, user: discord.User) -> None:
    await interaction.response.send_message(f"with {user.name}", ephemeral=True)


def main() -> None:
    """Run until killed, wherever the environment points."""
    discord.http.Route.BASE = os.environ["DISCORD_API_URL"]
    gateway = yarl.URL(os.environ["DISCORD_GATEWAY_URL"])
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway
    TinyBot().run(os.environ["DISCORD_TOKEN"], log_handler=None)


if __name__ == "__main__":
    main()
