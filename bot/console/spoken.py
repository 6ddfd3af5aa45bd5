"""A talk in the terminal: films and choices by number, everything else in a sentence or two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.console import Group as Stack
from rich.text import Text

from bot import replies
from bot.console import gauges, lists
from bot.console.markup import printable, styled
from bot.texts.names import group_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType

    from bot.texts import Texts

FEW_RATINGS = 5
"""Up to so many ratings suggestions are called a guess."""


def _suggested(reply: replies.Suggested, texts: Texts) -> RenderableType:
    filters = [
        texts(f"wish-{each.wish}", **{name: printable(v) for name, v in each.values.items()})
        for each in reply.filters
    ]
    chips = [styled("  ".join(f"[{each}]" for each in filters), "aside")] if filters else []
    if not reply.picks:
        key = "talk-nothing-fits" if filters else "talk-nothing-left"
        return Stack(styled(texts(key)), *chips)
    count = len(reply.picks)
    few = "yes" if reply.rated_count < FEW_RATINGS else "no"
    like = "yes" if any(each.kind == "around" for each in reply.filters) else "no"
    confidence = texts("talk-confidence", count=reply.rated_count, few=few, like=like)
    notes = [styled(confidence, "aside")]
    if count < reply.wanted:
        notes.append(styled(texts("picks-fewer", count=count), "aside"))
    heading = styled(texts("talk-suggested", variant=reply.variant, count=count))
    rows = lists.pick_rows(reply.picks, texts)
    return Stack(heading, *notes, *chips, "", rows)


def _stars_asked(reply: replies.StarsAsked, texts: Texts) -> RenderableType:
    key = "talk-ask-seen" if reply.seen else "talk-ask"
    question = texts(key, title=reply.movie.label, variant=reply.variant)
    return Stack(styled(question), styled(texts("talk-ask-hint"), "aside"))


def _choice_asked(reply: replies.ChoiceAsked, texts: Texts) -> RenderableType:
    if len(reply.candidates) == 1:
        return styled(texts("talk-did-you-mean", title=reply.candidates[0].label))
    question = texts("console-which-one", text=reply.text) if reply.text else texts("talk-which")
    return Stack(
        styled(question),
        lists.numbered(reply.candidates, texts),
        styled(texts("console-pick-number"), "aside"),
    )


def _reasons(reply: replies.Reasons, texts: Texts) -> RenderableType:
    pick = reply.pick
    low, high = max(0.5, pick.stars - pick.stars_std), min(5.0, pick.stars + pick.stars_std)
    shares = [
        styled(
            texts(
                "why-share",
                bar="·",
                percent=each.share * 100,
                title=each.movie.title,
                stars=each.stars,
            )
        )
        for each in pick.because
    ]
    return Stack(
        styled(texts("why-title", title=pick.movie.label)),
        styled(texts("why-expected", stars=pick.stars, std=pick.stars_std, low=low, high=high)),
        styled(texts("why-because" if shares else "why-crowd")),
        *shares,
        *(
            [styled(texts("why-group", group=group_name(pick.group, texts)), "aside")]
            if pick.group
            else []
        ),
    )


def _would_change(reply: replies.WouldChange, texts: Texts) -> RenderableType:
    title = reply.movie.label
    if not reply.rated_count:
        return styled(texts("talk-what-if-none", title=title))
    lines = [styled(texts("talk-what-if-now", title=title, place=reply.place))]
    if not reply.drops and not reply.lifts:
        lines.append(styled(texts("talk-what-if-nothing"), "aside"))
    for each in (*reply.drops, *reply.lifts):
        key = "talk-what-if-unrated" if each.instead is None else "talk-what-if-stars"
        told = texts(
            key,
            title=each.movie.title,
            stars=each.stars,
            instead=each.instead or 0.0,
            place=each.place,
        )
        lines.append(styled(f"· {told}"))
    return Stack(*lines)


def _film_told(reply: replies.FilmTold, texts: Texts) -> RenderableType:
    marks = [styled(texts("marked", mark=mark), "aside") for mark in reply.marks]
    if reply.stars is not None:
        yours = Text.assemble(lists.movie_line(reply.movie), "  ", gauges.stars(reply.stars))
        return Stack(yours, lists.genres_line(reply.movie, texts), *marks)
    if reply.pick is None:
        unknown = styled(texts("talk-film-unknown"), "aside")
        return Stack(lists.movie_line(reply.movie), unknown, *marks)
    return Stack(lists.pick_rows((reply.pick,), texts), *marks)


def _member_told(reply: replies.MemberTold, texts: Texts) -> RenderableType:
    lines = [texts("talk-me-title")]
    lines.append(texts("talk-me-rated", count=reply.rated_count, mean=reply.mean_stars or 0.0))
    if reply.loved:
        titles = ", ".join(movie.title for movie in reply.loved)
        lines.append(texts("talk-me-loved", titles=titles))
    lines += [
        "· " + texts("talk-me-group", group=group_name(name, texts), count=count, mean=mean)
        for name, count, mean in reply.groups
    ]
    lines += [
        texts("talk-me-marked", mark=mark, count=count)
        for mark, count in reply.marked.items()
        if count
    ]
    return Stack(*map(styled, lines), styled(texts("talk-me-more"), "aside"))


def _not_here(_reply: replies.NotHere, texts: Texts) -> RenderableType:
    return styled(texts("talk-not-here"))


def _remark(reply: replies.Remark, texts: Texts) -> RenderableType:
    return styled(texts(f"talk-{reply.matter}", variant=reply.variant, **reply.values))


RENDERERS: dict[type, Callable[[Any, Texts], RenderableType]] = {
    replies.Suggested: _suggested,
    replies.StarsAsked: _stars_asked,
    replies.ChoiceAsked: _choice_asked,
    replies.Reasons: _reasons,
    replies.WouldChange: _would_change,
    replies.FilmTold: _film_told,
    replies.MemberTold: _member_told,
    replies.NotHere: _not_here,
    replies.Remark: _remark,
}
"""How each is drawn."""
