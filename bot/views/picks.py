"""Recommendations: the list, its reasons, the stars that a pick's buttons turn into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, ui

from bot.domain import Mark
from bot.replies import MovieMarked
from bot.texts.names import genre_name, group_name
from bot.views import controls, wishcode
from bot.views.buttons import button, pick_menu
from bot.views.layout import Layout, Tone, fitting, text
from bot.views.library import mark_button, mark_line, unmark_button
from bot.views.rating import rating_line, undo_button
from bot.views.wording import bar, clip, film, genres, heading, small

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.domain import Wish
    from bot.replies import Pick, Picks, RatingSaved
    from bot.texts import Texts

    Block = ui.Item[Any]
    Done = RatingSaved | MovieMarked

WITH_BUTTONS = 5
"""A list up to this long has buttons under each pick, a longer one a menu: 40 components hold
no more."""
KNOWN_WELL = 20
"""From so many ratings on nobody is offered to be asked about more."""
FEW_RATINGS = 5
"""Up to so many ratings a recommendation is called a guess."""


def picks(reply: Picks, texts: Texts, *, done: Done | None = None) -> Layout:
    """Films for the member, best first.

    Args:
        reply: What the services recommend.
        texts: The member's language.
        done: What was just said of a film of this list, which now another has replaced.
    """
    return fitting(lambda room: _picks(reply, texts, done, room))


def _picks(reply: Picks, texts: Texts, done: Done | None, room: int) -> Layout:
    blocks: list[Block] = []
    if done is not None:
        blocks += [_just_done(done, texts, room), ui.Separator()]
    blocks.append(_heading(reply, texts))
    for pick in reply.picks:
        blocks += pick_blocks(pick, texts, room, with_buttons=len(reply.picks) <= WITH_BUTTONS)
    if not reply.picks:
        blocks.append(text(texts("picks-none")))
    else:
        blocks.append(
            ui.ActionRow(
                more_button(reply.wish, reply.groups, texts),
                button(controls.Share(), texts("button-share")),
                # Forty components hold no more once something was done with a pick.
                *([start_button(texts)] if done is None and reply.rated_count < KNOWN_WELL else []),
            )
        )
    return Layout(*blocks, tone=Tone.MARQUEE)


def more_button(wish: Wish, groups: Sequence[str], texts: Texts) -> ui.Button[Any]:
    """Other picks for the same wish; `groups` are the names of those it is for, if for some."""
    control = controls.MorePicks(wishcode.encode(wish, groups))
    return button(control, texts("button-more"), ButtonStyle.primary)


def start_button(texts: Texts) -> ui.Button[Any]:
    """Begins a round of questions."""
    return button(controls.Start(), texts("button-start"))


def _just_done(done: Done, texts: Texts, room: int) -> Block:
    if isinstance(done, MovieMarked):
        return ui.Section(text(mark_line(done, texts, room)), accessory=unmark_button(done, texts))
    return ui.Section(
        text(rating_line(done, texts, room)),
        accessory=undo_button(done.movie, done.before, texts),
    )


def _heading(reply: Picks, texts: Texts) -> Block:
    count = reply.rated_count
    few = 1 < count < FEW_RATINGS
    short = 0 < len(reply.picks) < reply.wish.count
    return text(
        heading(texts("picks-title" if count else "picks-title-favourites")),
        " · ".join(_chips(reply, texts)),
        small(texts("picks-from-few" if few else "picks-from", count=count)),
        small(texts("picks-fewer", count=len(reply.picks))) if short else "",
    )


def _chips(reply: Picks, texts: Texts) -> Iterator[str]:
    """What the wish asks for beyond taste, in as many words as it takes."""
    wish = reply.wish
    if reply.groups:
        named = ", ".join(group_name(group, texts) for group in reply.groups)
        yield texts("wish-groups", groups=clip(named, 160))
    if wish.genres:
        yield texts("wish-genres", genres=_genres(wish.genres, texts))
    if wish.without_genres:
        yield texts("wish-without", genres=_genres(wish.without_genres, texts))
    years = {"from": str(wish.year_from), "to": str(wish.year_to)}
    if wish.year_from is not None and wish.year_to is not None:
        yield texts("wish-years", **years)
    elif wish.year_from is not None:
        yield texts("wish-since", **years)
    elif wish.year_to is not None:
        yield texts("wish-until", **years)
    if wish.hidden_gems:
        yield texts("wish-hidden-gems")
    if wish.variety:
        yield texts("wish-varied")


def _genres(names: Sequence[str], texts: Texts) -> str:
    return clip(", ".join(genre_name(name, texts) for name in names), 120)


def pick_blocks(pick: Pick, texts: Texts, room: int, *, with_buttons: bool) -> list[Block]:
    """One pick: what it is, what to expect, why, and what to do with it."""
    movie_id = pick.movie.movie_id
    return [
        text(
            film(pick.movie, texts, room),
            genres(pick.movie, texts, max(room, 40)),
            texts("pick-expected", stars=pick.stars, std=pick.stars_std),
            small(reason(pick, texts, room)),
        ),
        pick_row(movie_id, texts) if with_buttons else pick_menu(movie_id, texts),
    ]


def pick_row(movie_id: int, texts: Texts) -> ui.ActionRow[Any]:
    """What can be done with a pick, a press each.

    Five picks leave room for four buttons; the rest is a press further, behind the last.
    """
    return ui.ActionRow(
        button(controls.AskStars(movie_id), texts("button-rate"), ButtonStyle.primary),
        mark_button(movie_id, Mark.SEEN, texts),
        mark_button(movie_id, Mark.SKIP, texts),
        button(controls.Why(movie_id), texts("button-why")),
    )


def reason(pick: Pick, texts: Texts, room: int) -> str:
    """What carried a pick most, in a line."""
    if pick.because:
        because = pick.because[0]
        return texts(
            "pick-because", title=clip(because.movie.title, room) or "…", stars=because.stars
        )
    if pick.group:
        return texts("pick-group", group=clip(group_name(pick.group, texts), room))
    return texts("pick-favourite")


def why(pick: Pick, texts: Texts) -> Layout:
    """Why a film was recommended, from what the model really used."""
    room, group = 200, group_name(pick.group, texts)
    low, high = max(0.5, pick.stars - pick.stars_std), min(5.0, pick.stars + pick.stars_std)
    lines = [
        texts(
            "why-share",
            bar=bar(because.share, 8),
            percent=because.share * 100,
            title=clip(because.movie.title, room) or "…",
            stars=because.stars,
        )
        for because in pick.because
    ]
    return Layout(
        text(
            heading(texts("why-title", title=film(pick.movie, texts, room))),
            texts("why-expected", stars=pick.stars, std=pick.stars_std, low=low, high=high),
        ),
        text(texts("why-because"), *lines) if lines else text(texts("why-crowd")),
        *([text(small(texts("why-group", group=clip(group, room))))] if group else []),
        ui.ActionRow(
            button(
                controls.OpenFilm(pick.movie.movie_id), texts("button-rate"), ButtonStyle.primary
            ),
            button(controls.MoreLikeThis(pick.movie.movie_id), texts("button-similar")),
            mark_button(pick.movie.movie_id, Mark.WATCHLIST, texts),
        ),
        tone=Tone.MARQUEE,
    )
