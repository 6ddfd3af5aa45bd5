"""One's own data: the file with all of it, and the way to delete it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle, ui

from bot.domain import File
from bot.views import controls
from bot.views.buttons import button
from bot.views.layout import Layout, Tone, text
from bot.views.wording import heading, small

if TYPE_CHECKING:
    from bot.replies import DataDeleted, DataExported
    from bot.texts import Texts


def data_exported(reply: DataExported, texts: Texts) -> Layout:
    """The file, sent along."""
    file = File(reply.file_name, reply.json.encode())
    return Layout(
        text(heading(texts("mydata-title")), texts("mydata-exported")),
        ui.File(f"attachment://{file.name}"),
        tone=Tone.DONE,
        files=(file,),
    )


def data_sent(link: str, texts: Texts) -> Layout:
    """Where the file is; `link` leads to the message that has it."""
    return Layout(
        text(texts("mydata-sent")),
        ui.ActionRow(ui.Button(label=texts("button-look"), url=link)),
        tone=Tone.DONE,
    )


def data_to_delete(count: int, texts: Texts) -> Layout:
    """Asks before everything is deleted; `count` ratings would go."""
    return Layout(
        text(
            heading(texts("mydata-delete-title")),
            texts("mydata-delete-ask", count=count),
            small(texts("mydata-delete-final")),
        ),
        ui.ActionRow(
            button(controls.DeleteMyData(), texts("button-delete"), ButtonStyle.danger),
            button(controls.KeepMyData(), texts("button-keep")),
        ),
        tone=Tone.REFUSED,
    )


def data_kept(texts: Texts) -> Layout:
    """Nothing was deleted after all."""
    return Layout(text(texts("mydata-kept")), tone=Tone.ASKING)


def data_deleted(reply: DataDeleted, texts: Texts) -> Layout:
    """Everything is gone."""
    return Layout(text(texts("mydata-deleted", count=reply.ratings)), tone=Tone.DONE)
