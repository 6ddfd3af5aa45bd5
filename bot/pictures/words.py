"""What is on a picture, in words: for screen readers, and wherever pictures do not load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.replies import FilmMap, ServerTaste, TasteMatch, TasteProfile
from bot.texts.names import group_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.texts import Texts

LONGEST = 1000
"""Discord takes 1,024 characters."""
_HOMES = 3
"""Groups named that hold most of the member's films."""


def about(reply: FilmMap | TasteProfile | TasteMatch | ServerTaste, texts: Texts) -> str:
    """What a picture of this reply shows; the end goes where it is too long."""
    match reply:
        case FilmMap():
            sentences = _map(reply, texts)
        case TasteMatch():
            sentences = _match(reply, texts)
        case ServerTaste():
            sentences = _server(reply, texts)
        case TasteProfile():
            sentences = _taste(reply, texts)
    said = " ".join(sentences)
    return said if len(said) <= LONGEST else said[: LONGEST - 1].rstrip() + "…"


def _map(reply: FilmMap, texts: Texts) -> Iterator[str]:
    title = texts("map-title-of", name=reply.name) if reply.name else texts("map-title")
    yield texts("map-alt", title=title, films=len(reply.films), groups=len(reply.groups))
    homes = [group for group in reply.groups[:_HOMES] if group.rated_by_member]
    if homes:
        named = ", ".join(
            f"{group_name(group.name, texts)} ({group.rated_by_member})" for group in homes
        )
        yield texts("map-alt-rated", count=len(reply.rated), groups=named)
    yield texts(
        "map-alt-groups", groups=", ".join(group_name(group.name, texts) for group in reply.groups)
    )


def _taste(reply: TasteProfile, texts: Texts) -> Iterator[str]:
    title = texts("taste-title-of", name=reply.name) if reply.name else texts("taste-title")
    yield texts("taste-alt", title=title, count=reply.rated_count, mean=reply.mean)
    if reply.groups:
        named = ", ".join(
            f"{group_name(each.name, texts)} ({_stars(each.mean, texts)})" for each in reply.groups
        )
        yield texts("taste-alt-groups", groups=named)
    if reply.above:
        named = ", ".join(each.movie.label for each in reply.above)
        yield texts("taste-alt-above", titles=named)
    if reply.below:
        named = ", ".join(each.movie.label for each in reply.below)
        yield texts("taste-alt-below", titles=named)
    if reply.eras:
        named = ", ".join(
            f"{texts('taste-decade', year=str(each.decade))} ({each.count})" for each in reply.eras
        )
        yield texts("taste-alt-eras", eras=named)


def _match(reply: TasteMatch, texts: Texts) -> Iterator[str]:
    mine, theirs = (name or "…" for name in reply.names)
    yield texts("match-alt", mine=mine, theirs=theirs, percent=reply.match * 100)
    if reply.gap is not None:
        yield texts("match-alt-shared", count=reply.shared_count, gap=reply.gap)
    for key, films in (
        ("match-card-agreeing", reply.agreeing),
        ("match-card-disagreeing", reply.disagreeing),
    ):
        if films:
            named = ", ".join(
                f"{each.movie.label} "
                f"({texts('match-card-stars', mine=each.mine, theirs=each.theirs)})"
                for each in films
            )
            yield texts("match-alt-films", kind=texts(key), titles=named)


def _server(reply: ServerTaste, texts: Texts) -> Iterator[str]:
    named = texts("server-card-title", name=reply.name)
    title = named if reply.name else texts("server-card-title-plain")
    yield texts("server-alt", title=title, members=reply.members, ratings=reply.ratings)
    for key, films in (
        ("server-card-favourites", reply.favourites),
        ("server-card-gems", reply.gems),
        ("server-card-divided", reply.divided),
    ):
        if films:
            listed = ", ".join(f"{each.movie.label} ({_stars(each.mean, texts)})" for each in films)
            yield texts("server-alt-films", kind=texts(key), titles=listed)


def _stars(stars: float, texts: Texts) -> str:
    return texts("taste-mean", stars=stars)
