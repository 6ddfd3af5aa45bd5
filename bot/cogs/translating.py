"""The commands in the member's language, as Discord lists and completes them.

English stands in the code: names are the methods' and the parameters', descriptions their
docstrings. Other languages have a `commands.ftl`, where `command-rate` is what /rate is called,
its attribute `about` what it does, `title` what the option is called and `title-about` what it
means. A choice is found by its English words: `choice-hidden-gems`.

References:
    https://discord.com/developers/docs/interactions/application-commands#localization
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from discord import app_commands
from discord.app_commands import TranslationContextLocation as Place

from bot.texts import translated

if TYPE_CHECKING:
    import discord

    Named = app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu


class CommandTranslator(app_commands.Translator):
    """Tells Discord the commands' words in every language that has them."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """One name or description in one language; None where English serves."""
        data: Any = context.data
        match context.location:
            case Place.command_name | Place.group_name:
                return translated(locale.value, _key(data))
            case Place.command_description | Place.group_description:
                return translated(locale.value, _key(data), "about")
            case Place.parameter_name:
                return translated(locale.value, _key(data.command), data.name)
            case Place.parameter_description:
                return translated(locale.value, _key(data.command), f"{data.name}-about")
            case Place.choice_name:
                return translated(locale.value, f"choice-{_plain(string.message)}")
        return None


def described(command: app_commands.Command[Any, ..., Any], locale: str) -> tuple[str, str]:
    """The command's name with its group, and what it does, as a member's Discord shows them."""
    chain: list[Named] = [command]
    while isinstance(chain[0], app_commands.Command | app_commands.Group) and chain[0].parent:
        chain.insert(0, chain[0].parent)
    name = " ".join(translated(locale, _key(each)) or each.name for each in chain)
    return name, translated(locale, _key(command), "about") or command.description


def _key(command: Named) -> str:
    return f"command-{_plain(command.qualified_name)}"


def _plain(words: str) -> str:
    """Words as Fluent can name them: `As varied as it gets` is `as-varied-as-it-gets`."""
    return "-".join(re.findall(r"[a-z0-9]+", words.casefold()))
