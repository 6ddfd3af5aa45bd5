"""Two members' tastes on one card: how alike they are, and which films say so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.pictures import style
from bot.pictures.card import Box
from bot.pictures.lettering import writable
from bot.pictures.panels import figures, headed, legend, on_scale, rows_high, stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.pictures.card import Card
    from bot.pictures.panels import Part
    from bot.replies import BetweenTwo, TasteMatch
    from bot.texts import Texts

_RING = 330
_SHOWN = 4
"""Films of each kind; the message lists more."""


def match(reply: TasteMatch, texts: Texts) -> Card:
    """Draw how two tastes go together; kinds of films of which there are none are left out.

    What to watch together is not drawn: the message names that, with buttons.
    """
    parts: list[Part] = [(_RING, partial(_share, reply, texts))]
    for key, films in (
        ("match-card-agreeing", reply.agreeing),
        ("match-card-disagreeing", reply.disagreeing),
    ):
        if films:
            shown = films[:_SHOWN]
            parts.append(
                (rows_high(len(shown)), partial(_films, reply, texts, key=key, films=shown))
            )
    mine, theirs = _names(reply)
    return stacked(texts("match-card-title", mine=mine, theirs=theirs), parts)


def _names(reply: TasteMatch) -> tuple[str, str]:
    mine, theirs = (writable(name) or "…" for name in reply.names)
    return mine, theirs


def _share(reply: TasteMatch, texts: Texts, card: Card, box: Box) -> None:
    """A ring that closes the more alike they are, and what it rests on beside it."""
    left = Box(box.left, box.top, box.left + 460, box.bottom)
    card.panel(left)
    x, y = (left.left + left.right) / 2, (left.top + left.bottom) / 2
    card.ring(x, y, 132, reply.match, style.GOLD, width=26)
    percent = texts("match-card-percent", percent=reply.match * 100)
    card.write(x, y - 8, percent, size=64, bold=True, anchor="center", room=190)
    words = texts("match-card-alike")
    card.write(x, y + 44, words, size=style.SMALL, ink=style.MUTED, anchor="center", room=180)
    shared = (texts("taste-count", count=reply.shared_count), texts("match-card-shared"))
    right = box._replace(left=left.right + 26)
    if reply.gap is None:
        figures(card, right, [shared])
        return
    middle = (box.top + box.bottom) / 2
    figures(card, right._replace(bottom=middle - 13), [shared])
    gap = (texts("taste-mean", stars=reply.gap), texts("match-card-gap"))
    figures(card, right._replace(top=middle + 13), [gap])


def _films(
    reply: TasteMatch, texts: Texts, card: Card, box: Box, *, key: str, films: Sequence[BetweenTwo]
) -> None:
    """Films on a scale: where the one is, and where the other."""
    inside = headed(card, box, texts(key))
    mine, theirs = _names(reply)
    legend(card, box, [(mine, style.GOLD), (theirs, style.BLUE)])
    for row, each in enumerate(films):
        on_scale(
            card,
            inside,
            row,
            each.movie,
            texts,
            dots=((each.theirs, style.BLUE), (each.mine, style.GOLD)),
            between=style.MUTED,
            figure=texts("match-card-stars", mine=each.mine, theirs=each.theirs),
        )
