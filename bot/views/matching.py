"""How two members' tastes go together, in figures that say what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ui

from bot.stars import format_stars
from bot.views import controls
from bot.views.buttons import button
from bot.views.layout import Layout, Tone, fitting, picture, text
from bot.views.picks import start_button
from bot.views.wording import bar, film, heading, mention, small

if TYPE_CHECKING:
    from bot.domain import File
    from bot.replies import BetweenTwo, TasteMatch, TooFewToMatch
    from bot.texts import Texts
    from bot.views.wording import Markup

    Names = dict[str, Markup]

FEW_RATINGS = 20
"""Below so many ratings of one of the two, the figure is called a rough one."""


def taste_match(
    reply: TasteMatch, texts: Texts, mine: int, theirs: int, drawn: File | None = None
) -> Layout:
    """The match, what it rests on, and what to watch together.

    Args:
        reply: How alike they are.
        texts: The reader's language.
        mine: Discord's id of the member who asks.
        theirs: The other one's.
        drawn: A picture of it, which names the films they have rated; without one, words do.
    """
    return fitting(lambda room: _taste_match(reply, texts, (mine, theirs), drawn, room))


def _taste_match(
    reply: TasteMatch, texts: Texts, who: tuple[int, int], drawn: File | None, room: int
) -> Layout:
    first, second = (mention(each) for each in who)
    names = {"first": first, "second": second}
    percent = reply.match * 100
    few = reply.fewest_ratings < FEW_RATINGS
    return Layout(
        text(
            heading(texts("match-title", percent=percent)),
            texts("match-between", bar=bar(reply.match), **names),
            small(texts("match-means", films=reply.films)),
            small(texts("match-few", count=reply.fewest_ratings)) if few else "",
        ),
        *([picture(drawn)] if drawn is not None else _films(reply, texts, names, room)),
        ui.Separator(),
        text(texts("match-for-both" if reply.for_both else "match-for-both-none")),
        *(_for_both(each, texts, names, room) for each in reply.for_both),
        tone=Tone.MARQUEE,
        files=() if drawn is None else (drawn,),
    )


def _films(reply: TasteMatch, texts: Texts, names: Names, room: int) -> list[ui.Item[Any]]:
    """What they have both rated, in words."""
    return [
        ui.Separator(),
        text(_shared(reply, texts)),
        *_rated(reply.agreeing, "match-agreeing", texts, names, room),
        *_rated(reply.disagreeing, "match-disagreeing", texts, names, room),
    ]


def _shared(reply: TasteMatch, texts: Texts) -> str:
    if reply.gap is None:
        return texts("match-shared-none")
    return texts("match-shared", count=reply.shared_count, gap=reply.gap)


def _rated(
    films: tuple[BetweenTwo, ...], title: str, texts: Texts, names: Names, room: int
) -> list[ui.TextDisplay[Any]]:
    lines = [
        texts(
            "match-rated",
            film=film(each.movie, texts, room),
            mine=format_stars(each.mine),
            theirs=format_stars(each.theirs),
            **names,
        )
        for each in films
    ]
    return [text(texts(title), *lines)] if lines else []


def _for_both(each: BetweenTwo, texts: Texts, names: Names, room: int) -> ui.Section[Any]:
    return ui.Section(
        text(
            film(each.movie, texts, room),
            small(texts("match-expected", mine=each.mine, theirs=each.theirs, **names)),
        ),
        accessory=button(controls.OpenFilm(each.movie.movie_id), texts("button-open")),
    )


def too_few_to_match(reply: TooFewToMatch, texts: Texts, theirs: int) -> Layout:
    """Who has to rate more, and a way to do it."""
    if reply.mine >= reply.needed:
        few = texts("match-too-few-theirs", member=mention(theirs), needed=reply.needed)
        return Layout(text(few), tone=Tone.ASKING)
    return Layout(
        text(texts("match-too-few-mine", missing=reply.needed - reply.mine)),
        ui.ActionRow(start_button(texts)),
        tone=Tone.ASKING,
    )


def match_with_oneself(texts: Texts) -> Layout:
    """There is nothing to compare."""
    return Layout(text(texts("match-oneself")), tone=Tone.ASKING)
