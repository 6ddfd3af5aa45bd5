"""The commands as Discord knows them: sent only when they changed, and remembered with their ids.

Discord counts command updates and takes its time with them, so a digest of the definitions is
kept beside the database. The ids make commands in /help something to press.
"""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING, Any

from discord import app_commands

from bot.cogs.translating import described
from bot.replies import CommandsSent
from bot.views.helping import CommandHelp

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from discord.abc import Snowflake

    Tree = app_commands.CommandTree[Any]

log = logging.getLogger(__name__)


class Registry:
    """What Discord was told last.

    Args:
        file: Where that is kept; may be deleted at any time.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._ids: dict[str, int] = {}

    async def sync(self, tree: Tree, guild: Snowflake | None = None) -> bool:
        """Send the commands if Discord does not have them yet.

        Args:
            tree: The commands.
            guild: Only for this server, where changes show at once; None for everywhere.

        Returns:
            Whether they had to be sent.
        """
        digest = await self._digest(tree, guild)
        known = self._read()
        if known.get("digest") == digest:
            self._ids = known["ids"]
            return False
        if guild is not None:
            tree.copy_global_to(guild=guild)
        await self._send(tree, guild, digest)
        return True

    async def send(self, tree: Tree, guild: Snowflake | None = None) -> CommandsSent:
        """Send the commands whatever was sent before, and say whether Discord had others."""
        before = await tree.fetch_commands(guild=guild)
        sent = await self._send(tree, guild, await self._digest(tree, guild))
        return CommandsSent(len(sent), changed=_definitions(before) != _definitions(sent))

    async def _send(
        self, tree: Tree, guild: Snowflake | None, digest: str
    ) -> list[app_commands.AppCommand]:
        if guild is not None:
            tree.copy_global_to(guild=guild)
        sent = await tree.sync(guild=guild)
        self._ids = {command.name: command.id for command in sent}
        self._write({"digest": digest, "ids": self._ids})
        log.info("%d commands sent to Discord", len(sent))
        return sent

    def helps(self, tree: Tree, locale: str) -> Iterator[CommandHelp]:
        """Every command with its description in a member's language, ordered by English names."""
        for command in sorted(tree.get_commands(), key=lambda command: command.name):
            command_id = self._ids.get(command.name)
            if isinstance(command, app_commands.Group):
                admin = command.default_permissions is not None
                for child in command.walk_commands():
                    if isinstance(child, app_commands.Command):
                        yield _help(child, locale, command_id, admin=admin)
            elif isinstance(command, app_commands.Command):
                yield _help(command, locale, command_id)

    async def _digest(self, tree: Tree, guild: Snowflake | None) -> str:
        """Of everything that Discord would be told, and of whom it is told about."""
        translator = tree.translator or app_commands.Translator()
        definitions = [
            await command.get_translated_payload(tree, translator)
            for command in sorted(tree.get_commands(), key=lambda command: command.name)
        ]
        place = guild.id if guild is not None else None
        told = [tree.client.application_id, place, definitions]
        return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()

    def _read(self) -> dict[str, Any]:
        try:
            known = json.loads(self._file.read_text(encoding="utf-8"))
            return {
                "digest": str(known["digest"]),
                "ids": {k: int(v) for k, v in known["ids"].items()},
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _write(self, known: dict[str, Any]) -> None:
        draft = self._file.with_suffix(".new")
        draft.write_text(json.dumps(known, indent=1), encoding="utf-8")
        draft.replace(self._file)


def _definitions(commands: Iterable[app_commands.AppCommand]) -> dict[str, Any]:
    """What Discord has of each command, by its id; it does not say what other languages call it."""
    return {str(command.id): _in_english(command.to_dict()) for command in commands}


def _in_english(part: Any) -> Any:
    if isinstance(part, list):
        return [_in_english(each) for each in part]
    if isinstance(part, dict):
        return {
            name: _in_english(value)
            for name, value in part.items()
            if not name.endswith("_localizations")
        }
    return part


def _help(
    command: app_commands.Command[Any, ..., Any],
    locale: str,
    command_id: int | None,
    *,
    admin: bool = False,
) -> CommandHelp:
    shown_as, description = described(command, locale)
    return CommandHelp(command.qualified_name, description, command_id, admin, shown_as)
