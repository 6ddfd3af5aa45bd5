"""Limits on a message: text, embeds, attachments, mentions, polls, and what excludes what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback.messages import COMPONENTS_V2
from tests.support.loopback.refusals import Fault
from tests.support.loopback.rules.components import layout_faults, rows_faults
from tests.support.loopback.rules.values import Path, count, length

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.loopback.world import Json

EMBED_CHARACTERS = 6000


def is_empty(body: Json) -> bool:
    """Whether there would be nothing to see."""
    parts = ("content", "embeds", "components", "attachments", "poll", "sticker_ids")
    return not any(body.get(part) for part in parts)


def message_faults(body: Json) -> Iterator[Fault]:
    """Everything wrong with a message as it would stand after this request."""
    embeds = body.get("embeds") or []
    components = body.get("components") or []
    if body.get("flags", 0) & COMPONENTS_V2:
        for part in ("content", "embeds", "poll", "sticker_ids"):
            if body.get(part):
                code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
                text = f"The '{part}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                yield Fault((part,), code, text)
        yield from layout_faults(components)
    else:
        yield from rows_faults(components)
    yield from length(body, "content", (), 2000)
    yield from embeds_faults(embeds)
    yield from count(body.get("attachments") or [], ("attachments",), 10)
    for number, attachment in enumerate(body.get("attachments") or []):
        yield from length(attachment, "description", ("attachments", number), 1024)
    yield from _allowed_mentions_faults(body.get("allowed_mentions") or {})
    if body.get("poll"):
        yield from _poll_faults(body["poll"])


def embeds_faults(embeds: list[Json]) -> Iterator[Fault]:
    """Limits on each embed, and on all of a message's together."""
    yield from count(embeds, ("embeds",), 10)
    total = 0
    for number, embed in enumerate(embeds):
        path: Path = ("embeds", number)
        footer, author = embed.get("footer") or {}, embed.get("author") or {}
        fields = embed.get("fields") or []
        yield from length(embed, "title", path, 256)
        yield from length(embed, "description", path, 4096)
        yield from length(footer, "text", (*path, "footer"), 2048)
        yield from length(author, "name", (*path, "author"), 256)
        yield from count(fields, (*path, "fields"), 25)
        for place, field in enumerate(fields):
            where = (*path, "fields", place)
            yield from length(field, "name", where, 256, required=True)
            yield from length(field, "value", where, 1024, required=True)
            total += len(field.get("name") or "") + len(field.get("value") or "")
        total += len(embed.get("title") or "") + len(embed.get("description") or "")
        total += len(footer.get("text") or "") + len(author.get("name") or "")
        if not _shows_something(embed):
            yield Fault(path, "BASE_TYPE_REQUIRED", "This embed is empty")
    if total > EMBED_CHARACTERS:
        text = f"Embed size exceeds maximum size of {EMBED_CHARACTERS}"
        yield Fault(("embeds",), "MAX_EMBED_SIZE_EXCEEDED", text)


def _shows_something(embed: Json) -> bool:
    parts = ("title", "description", "fields", "footer", "author", "image", "thumbnail", "url")
    return any(embed.get(part) for part in parts)


def _allowed_mentions_faults(allowed: Json) -> Iterator[Fault]:
    path = ("allowed_mentions",)
    for kind in ("users", "roles"):
        listed = allowed.get(kind) or []
        yield from count(listed, (*path, kind), 100)
        if listed and kind in (allowed.get("parse") or []):
            code = "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"
            text = f"parse:['{kind}'] and {kind}: [ids...] are mutually exclusive."
            yield Fault(path, code, text)


def _poll_faults(poll: Json) -> Iterator[Fault]:
    path: Path = ("poll",)
    answers = poll.get("answers") or []
    yield from length(poll.get("question") or {}, "text", (*path, "question"), 300, required=True)
    yield from count(answers, (*path, "answers"), 10, least=1)
    for number, answer in enumerate(answers):
        where = (*path, "answers", number, "poll_media")
        yield from length(answer.get("poll_media") or {}, "text", where, 55)
    if not 1 <= poll.get("duration", 24) <= 768:
        yield Fault((*path, "duration"), "NUMBER_TYPE_MAX", "Must be between 1 and 768 hours.")
