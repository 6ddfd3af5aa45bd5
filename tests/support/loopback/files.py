"""Files in messages: what Discord says about them, and the places that show one."""

from __future__ import annotations

import mimetypes
import struct
import zlib
from typing import TYPE_CHECKING

from tests.support.loopback.refusals import Fault
from tests.support.loopback.rules.components import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.loopback.world import Json

_PNG = b"\x89PNG\r\n\x1a\n"
_KNOWN = ("id", "url", "proxy_url", "width", "height", "content_type")


def attachment_payload(attachment_id: int, url: str, name: str, content: bytes) -> Json:
    """The attachment object of a file; pictures in PNG tell their size in pixels."""
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    data: Json = {
        "id": str(attachment_id),
        "filename": name,
        "size": len(content),
        "url": url,
        "proxy_url": url,
        "content_type": kind,
    }
    if content.startswith(_PNG):
        width, height = struct.unpack(">II", content[16:24])
        data |= {"width": width, "height": height}
    return data


def point_at_attachments(body: Json) -> Iterator[Fault]:
    """Turn every `attachment://name` into the url of that attachment; a fault where none is."""
    by_name = {each["filename"]: each for each in body["attachments"]}
    body["embeds"] = [dict(embed) for embed in body["embeds"]]
    for path, holder, key in _media(body):
        media = holder[key]
        url = media.get("url") or ""
        if not url.startswith("attachment://"):
            holder[key] = {"id": str(zlib.crc32(url.encode())), "proxy_url": url} | media
            continue
        found = by_name.get(url.removeprefix("attachment://"))
        if found is None:
            code = "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"
            yield Fault(path, code, f"The referenced attachment {url!r} was not found")
        else:
            holder[key] = media | {each: found[each] for each in _KNOWN if each in found}


def _media(body: Json) -> Iterator[tuple[tuple[str | int, ...], Json, str]]:
    """Everything in a body that shows a file: where, its holder, and the key in it."""
    for number, embed in enumerate(body["embeds"]):
        for key in ("image", "thumbnail"):
            if embed.get(key):
                yield ("embeds", number, key), embed, key
    for path, part in walk(body["components"]):
        for key in ("media", "file"):
            if part.get(key):
                yield (*path, key), part, key
        for number, item in enumerate(part.get("items") or []):
            if item.get("media"):
                yield (*path, "items", number, "media"), item, "media"
