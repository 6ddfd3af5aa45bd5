"""The filters of a wish as members see them: one by one, each by the name it is taken off by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.replies import Filter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.domain import Movie, Wish


def filters_of(wish: Wish, movies: Mapping[int, Movie]) -> Iterator[Filter]:
    """What a wish asks for beyond taste, films it names by their titles."""
    yield from _examples(wish, movies)
    for kind, name, listed in (
        ("genres", "genres", wish.genres),
        ("without", "genres", wish.without_genres),
        ("tags", "tags", wish.tags),
        ("without-tags", "tags", wish.without_tags),
    ):
        if listed:
            yield Filter(kind, kind, {name: ", ".join(listed)})
    yield from _years(wish)
    if wish.hidden_gems:
        yield Filter("known", "hidden-gems" if wish.hidden_gems > 0 else "well-known")
    if wish.variety:
        yield Filter("variety", "varied")


def _examples(wish: Wish, movies: Mapping[int, Movie]) -> Iterator[Filter]:
    like, unlike = (
        " + ".join(movies[each].title for each in ids if each in movies)
        for ids in (wish.like, wish.unlike)
    )
    if like or unlike:
        kind = "like-unlike" if like and unlike else "like" if like else "unlike"
        yield Filter("around", kind, {"like": like, "unlike": unlike})


def _years(wish: Wish) -> Iterator[Filter]:
    kind = (
        "years"
        if wish.year_from is not None and wish.year_to is not None
        else "since"
        if wish.year_from is not None
        else "until"
    )
    if wish.year_from is not None or wish.year_to is not None:
        yield Filter("years", kind, {"from": str(wish.year_from), "to": str(wish.year_to)})
