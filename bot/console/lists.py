"""Replies that are lists of films or groups, as terminal tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group as Stack
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.console import gauges
from bot.console.markup import printable, styled
from bot.domain import ALL_RATINGS
from bot.texts.names import genre_name, group_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType

    from bot.domain import Movie
    from bot.replies import (
        Because,
        Group,
        Groups,
        GroupsAsked,
        GroupShown,
        MarkedPage,
        Pick,
        Picks,
        RatingsPage,
        SimilarMovies,
    )
    from bot.texts import Texts

_INDENT = (0, 0, 0, 5)
"""Second lines start under the titles, past the numbers."""


def movie_line(movie: Movie) -> Text:
    """Title and year: `The Matrix (1999)`."""
    year = f" ({movie.year})" if movie.year else ""
    return Text.assemble((printable(movie.title), "film"), year)


def genres_line(movie: Movie, texts: Texts, group: str = "") -> Text:
    """Genres, and the group where it has one: `Action, Sci-Fi · Mind-bending thrillers`."""
    genres = ", ".join(genre_name(genre, texts) for genre in movie.genres)
    parts = [genres, group_name(group, texts)]
    return Text(printable(" · ".join(part for part in parts if part)), style="aside")


def numbered(movies: Iterable[Movie], texts: Texts) -> Table:
    """Films to pick from by number."""
    table = _rows()
    table.add_column(ratio=1)
    for number, movie in enumerate(movies, start=1):
        table.add_row(
            str(number), Text.assemble(movie_line(movie), "  ", genres_line(movie, texts))
        )
    return table


def picks(reply: Picks, texts: Texts) -> RenderableType:
    """Recommendations: expected stars with their uncertainty, and what carried each."""
    if not reply.picks:
        return styled(texts("console-picks-none"))
    heading = (
        texts("console-picks-heading", count=len(reply.picks), rated=reply.rated_count)
        if reply.rated_count
        else texts("console-picks-cold", count=len(reply.picks))
    )
    notes = []
    if len(reply.picks) < reply.wish.count:
        notes.append(styled(texts("console-picks-fewer"), "aside"))
    return Stack(styled(heading), "", pick_rows(reply.picks, texts), *notes)


def pick_rows(found: tuple[Pick, ...], texts: Texts) -> RenderableType:
    """One block a pick: title, gauge and figures, then genres, then reasons."""
    blocks: list[RenderableType] = []
    for number, pick in enumerate(found, start=1):
        row = _rows()
        row.add_column(ratio=1)
        row.add_column(no_wrap=True)
        row.add_column(no_wrap=True, justify="right", width=9)
        row.add_row(
            str(number),
            movie_line(pick.movie),
            gauges.expectation(pick.stars, pick.stars_std),
            Text.assemble(
                (texts("console-stars", stars=pick.stars), "stars"),
                (" ± " + texts("console-stars", stars=pick.stars_std), "aside"),
            ),
        )
        blocks += [row, Padding(genres_line(pick.movie, texts, pick.group), _INDENT)]
        if pick.because:
            blocks.append(Padding(_because(pick.because, texts), _INDENT))
        blocks.append("")
    return Stack(*blocks[:-1])


def _because(reasons: tuple[Because, ...], texts: Texts) -> Text:
    named = [
        texts(
            "console-because-one",
            title=reason.movie.title,
            stars=reason.stars,
            share=round(reason.share * 100),
        )
        for reason in reasons
    ]
    return styled(texts("console-because") + " " + ", ".join(named), "aside")


def similar(reply: SimilarMovies, texts: Texts) -> RenderableType:
    """Films near the one asked about, with how near as a bar."""
    to, without = (
        " + ".join(movie.label for movie in movies) for movies in (reply.to, reply.without)
    )
    if not reply.similar:
        several = len(reply.to) + len(reply.without) > 1
        none = texts("similar-none-of-several") if several else ""
        return styled(none or texts("console-similar-none", title=to))
    table = _rows()
    table.add_column(ratio=1)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, justify="right", width=6)
    for number, near in enumerate(reply.similar, start=1):
        line = movie_line(near.movie)
        if near.seen:
            line.append(" ✓", style="good")
        table.add_row(
            str(number),
            Stack(line, genres_line(near.movie, texts)),
            gauges.bar(near.score),
            Text(
                "" if near.stars is None else "★ " + texts("console-stars", stars=near.stars),
                style="stars",
            ),
        )
    heading = texts("console-similar-heading", title=to)
    if without:
        heading = texts("console-similar-heading-but", title=to, without=without)
    key = "console-similar-legend" if any(near.stars for near in reply.similar) else ""
    legend = [styled(texts(key), "aside")] if key else []
    order = styled(texts(f"similar-order-{reply.order}"), "aside")
    return Stack(styled(heading), order, "", table, *legend)


def groups(reply: Groups, texts: Texts) -> RenderableType:
    """All groups with their sizes, best-known films, and the member's share in them."""
    if not reply.groups:
        return styled(texts("console-groups-none"))
    largest = max(group.size for group in reply.groups)
    table = _rows()
    table.add_column(ratio=1)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, justify="right")
    for number, group in enumerate(reply.groups, start=1):
        examples = ", ".join(printable(movie.title) for movie in group.examples[:3])
        table.add_row(
            str(number),
            Stack(
                Text(printable(group_name(group.name, texts)), style="film"),
                Text(examples, "aside", overflow="ellipsis", no_wrap=True),
            ),
            gauges.bar(group.size / largest),
            Stack(
                Text(texts("console-group-size", size=group.size), justify="right"),
                _share(group, texts),
            ),
        )
    return Stack(
        styled(texts("console-groups-heading", count=len(reply.groups))),
        "",
        table,
        styled(texts("console-groups-more"), "aside"),
    )


def _share(group: Group, texts: Texts) -> Text:
    """How much of the group the member rated and how they liked it; empty for none."""
    if not group.rated_by_member or group.member_mean is None:
        return Text("")
    words = texts("console-group-yours", count=group.rated_by_member, mean=group.member_mean)
    return Text(words, style="stars", justify="right")


def group_shown(reply: GroupShown, texts: Texts) -> RenderableType:
    """One group: what it holds, and the films in it for this member."""
    group = reply.group
    name = group_name(group.name, texts)
    heading = texts("console-group-heading", name=name, size=group.size)
    parts: list[RenderableType] = [styled(heading)]
    if yours := _share(group, texts):
        parts.append(Text(yours.plain, style="stars"))
    if group.examples:
        titles = ", ".join(movie.label for movie in group.examples)
        parts.append(styled(texts("console-group-examples", titles=titles), "aside"))
    if reply.picks:
        parts += ["", styled(texts("console-group-picks")), "", pick_rows(reply.picks, texts)]
    return Stack(*parts)


def groups_asked(reply: GroupsAsked, texts: Texts) -> RenderableType:
    """Groups to pick from by number, those of the last round with a tick."""
    table = _rows()
    table.add_column(ratio=1)
    for number, group in enumerate(reply.groups, start=1):
        line = Text(printable(group_name(group.name, texts)), style="film")
        if group.name in reply.chosen:
            line.append(" ✓", style="good")
        examples = ", ".join(printable(movie.title) for movie in group.examples[:3])
        table.add_row(str(number), Stack(line, Text(examples, "aside", overflow="ellipsis")))
    title = "start-title-again" if reply.rated_count else "start-title"
    how = "console-start-groups-before" if reply.chosen else "console-start-groups"
    return Stack(
        styled(texts(title)),
        styled(texts("start-intro", count=reply.rated_count)),
        styled(texts("start-groups")),
        "",
        table,
        styled(texts(how), "aside"),
    )


def ratings(reply: RatingsPage, texts: Texts) -> RenderableType:
    """One page of a member's ratings."""
    if not reply.total:
        none = "console-ratings-none" if reply.only == ALL_RATINGS else "ratings-none-passing"
        return styled(texts(none))
    table = _rows(numbers=False)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    table.add_column(no_wrap=True, style="aside")
    for rating in reply.ratings:
        day = rating.rated_at.astimezone().date().isoformat()
        table.add_row(gauges.stars(rating.stars), movie_line(rating.movie), day)
    heading = texts(
        "console-ratings-heading",
        total=reply.total,
        mean=reply.mean_stars or 0.0,
        page=reply.page,
        pages=reply.pages,
    )
    more = [styled(texts("console-ratings-more", next=reply.page + 1), "aside")]
    return Stack(styled(heading), "", table, *(more if reply.page < reply.pages else []))


def marked(reply: MarkedPage, texts: Texts) -> RenderableType:
    """One of a member's lists; the numbers take films off it."""
    heading = styled(texts("marked-title", mark=reply.mark))
    if not reply.marked:
        return Stack(heading, styled(texts("marked-none", mark=reply.mark)))
    return Stack(
        heading,
        styled(texts("marked-count", count=reply.total)),
        "",
        numbered((each.movie for each in reply.marked), texts),
        styled(texts("console-take-off"), "aside"),
    )


def _rows(*, numbers: bool = True) -> Table:
    """A table without lines, as wide as the screen; the first column numbers the rows."""
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    if numbers:
        table.add_column(justify="right", style="faint", width=3, no_wrap=True)
    return table
