"""What a turn of a talk looks like: a few blocks, packed into as few messages as hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, SelectOption, ui

from bot import replies
from bot.conversation.acts import Word
from bot.domain import Mark
from bot.stars import format_stars
from bot.texts.names import group_name
from bot.views import controls, talkcontrols
from bot.views.buttons import button, film_menu, menu
from bot.views.layout import MAX_CHARACTERS, MAX_COMPONENTS, TITLE_ROOM, Layout, Tone, text
from bot.views.library import mark_line
from bot.views.picks import reason
from bot.views.rating import rating_line
from bot.views.wording import Markup, clip, film, genres, heading, label, plain, small

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.domain import Movie
    from bot.replies import Reply
    from bot.texts import Texts
    from bot.views.layout import Block

    Blocks = list[Block]

MOST_WITH_BUTTONS = 4
"""Films of a list that have buttons of their own; a longer one has a menu below."""

MOST_TO_CHOOSE = 5
"""Films that one chooses from by buttons; more make a menu."""

FEW_RATINGS = 5
"""Up to so many ratings suggestions are called a guess."""

SINGLE_NOTES = 3
"""Ratings that are each told with a button to undo it; more share a menu."""

_MARGIN = 2
"""Components of a message beside its blocks: the container and a separator."""


class _Scene:
    """Whose talk is drawn, in which language, and who reads along.

    Args:
        texts: The member's language.
        owner: Their Discord id; empty draws buttons that are nobody's in particular.
        public: Whether others read along.
        room: How long titles may be.
    """

    def __init__(self, texts: Texts, owner: str, *, public: bool, room: int) -> None:
        self.texts, self.owner, self.public, self.room = texts, owner, public, room

    def film(self, movie: Movie) -> str:
        """The film's title and year, as long as there is room for."""
        return film(movie, self.texts, self.room)

    def word(self, word: Word, key: str) -> ui.Button[Any]:
        """A button that says one word."""
        return button(talkcontrols.SayWord(self.owner, word), self.texts(key))

    def mark(self, movie: Movie, mark: Mark) -> ui.Button[Any]:
        """A button that marks a film."""
        control = talkcontrols.SayMark(self.owner, movie.movie_id, mark)
        return button(control, self.texts(f"button-{mark}"))


def talk(
    said: Sequence[Reply], texts: Texts, owner: str = "", *, public: bool = False
) -> list[Layout]:
    """Draw one turn, in as few messages as hold it.

    Args:
        said: The replies of the turn, in order.
        texts: The member's language.
        owner: Discord id of the member whose talk it is.
        public: Whether others read along.
    """
    gathered = _gathered(said)
    for room in TITLE_ROOM:
        scene = _Scene(texts, owner, public=public, room=room)
        parts = [_drawn(each, scene) for each in gathered]
        layouts = _packed(parts, _tone(gathered))
        if all(layout.content_length() <= MAX_CHARACTERS for layout in layouts):
            break
    return layouts


def spoken(reply: Reply, texts: Texts) -> Layout:
    """One reply of a talk by itself."""
    return talk((reply,), texts)[0]


def _gathered(said: Sequence[Reply]) -> list[Reply | _Notes]:
    """Many ratings told as one part; everything else as it is."""
    saved = [reply for reply in said if isinstance(reply, replies.RatingSaved)]
    if len(saved) <= SINGLE_NOTES:
        return list(said)
    rest = [reply for reply in said if not isinstance(reply, replies.RatingSaved)]
    return [_Notes(saved), *rest]


class _Notes:
    """Several ratings that were given in one breath."""

    def __init__(self, saved: list[replies.RatingSaved]) -> None:
        self.saved = saved


def _tone(said: Sequence[object]) -> Tone:
    kinds = set(map(type, said))
    if kinds & {replies.Suggested, replies.Groups, replies.GroupShown}:
        return Tone.MARQUEE
    if kinds & {replies.StarsAsked, replies.ChoiceAsked}:
        return Tone.ASKING
    if kinds <= {replies.Refusal}:
        return Tone.REFUSED
    return Tone.DONE if kinds & {replies.RatingSaved, _Notes} else Tone.MARQUEE


def _packed(parts: Sequence[Blocks], tone: Tone) -> list[Layout]:
    """Parts put together as long as one message holds them."""
    layouts: list[Layout] = []
    open_: Blocks = []
    for part in parts:
        if open_ and not _fits([*open_, *part]):
            layouts.append(Layout(*open_, tone=tone))
            open_ = []
        open_ += [ui.Separator(), *part] if open_ else part
    return [*layouts, Layout(*open_, tone=tone)]


def _fits(blocks: Blocks) -> bool:
    characters = sum(
        len(item.content) for block in blocks for item in _inside(block) if _is_text(item)
    )
    components = sum(len(list(_inside(block))) for block in blocks)
    return components + _MARGIN <= MAX_COMPONENTS and characters <= MAX_CHARACTERS


def _is_text(item: Any) -> bool:
    return isinstance(item, ui.TextDisplay)


def _inside(block: Any) -> Iterator[Any]:
    yield block
    if isinstance(block, ui.Section):
        yield from block.children
        yield block.accessory
    elif isinstance(block, ui.ActionRow):
        yield from block.children


def _drawn(reply: Reply | _Notes, scene: _Scene) -> Blocks:
    draw = _DRAWN_BY.get(type(reply))
    if draw is not None:
        return draw(reply, scene)
    from bot.views import render

    # A reply that commands give as well: the same blocks, without the frame around them.
    container = render(reply, scene.texts).children[0]  # type: ignore[arg-type]
    return list(container.children)  # type: ignore[attr-defined]


# -- what was done ---------------------------------------------------------------------------


def _saved(reply: replies.RatingSaved, scene: _Scene) -> Blocks:
    control = talkcontrols.TakeBackStars(scene.owner, reply.movie.movie_id, _halves(reply.before))
    return [
        ui.Section(
            text(_rated(reply, scene)), accessory=button(control, scene.texts("button-undo"))
        )
    ]


def _rated(reply: replies.RatingSaved, scene: _Scene) -> str:
    """What was rated; what it was before is nobody else's business."""
    if scene.public:
        reply = replies.RatingSaved(reply.movie, reply.stars, None, reply.rated_count)
    return rating_line(reply, scene.texts, scene.room)


def _halves(stars: float | None) -> int:
    return 0 if stars is None else round(stars * 2)


def _notes(notes: _Notes, scene: _Scene) -> Blocks:
    lines = (f"{scene.film(each.movie)} {format_stars(each.stars)}" for each in notes.saved)
    options = {
        f"{each.movie.movie_id}:{_halves(each.before)}": label(each.movie) for each in notes.saved
    }
    return [
        text(scene.texts("talk-noted", count=len(notes.saved)), *lines),
        menu(
            talkcontrols.TakeBackMenu(scene.owner),
            scene.texts("menu-take-back"),
            [SelectOption(label=name, value=value) for value, name in options.items()],
        ),
    ]


def _marked(reply: replies.MovieMarked, scene: _Scene) -> Blocks:
    told = text(mark_line(reply, scene.texts, scene.room))
    if reply.was:
        return [told]
    control = talkcontrols.TakeBackMark(scene.owner, reply.movie.movie_id, reply.mark)
    return [ui.Section(told, accessory=button(control, scene.texts("button-undo")))]


def _undone(reply: replies.RatingUndone, scene: _Scene) -> Blocks:
    now = (
        scene.texts("undone-to-none")
        if reply.now is None or scene.public
        else scene.texts("undone-to-stars", glyphs=format_stars(reply.now))
    )
    return [text(scene.film(reply.movie), now)]


def _mark_undone(reply: replies.MarkUndone, scene: _Scene) -> Blocks:
    key = "mark-set-again" if reply.now else "mark-off-again"
    return [text(scene.film(reply.movie), scene.texts(key, mark=reply.mark))]


# -- films -----------------------------------------------------------------------------------


def _suggested(reply: replies.Suggested, scene: _Scene) -> Blocks:
    texts, count = scene.texts, len(reply.picks)
    if not reply.picks:
        key = "talk-nothing-fits" if reply.filters else "talk-nothing-left"
        return [text(texts(key)), *_chips(reply, scene)]
    few = "yes" if reply.rated_count < FEW_RATINGS else "no"
    like = "yes" if any(each.kind == "around" for each in reply.filters) else "no"
    blocks: Blocks = [
        text(
            heading(texts("talk-suggested", variant=reply.variant, count=count)),
            small(texts("talk-confidence", count=reply.rated_count, few=few, like=like)),
            small(texts("picks-fewer", count=count)) if count < reply.wanted else "",
        ),
        *_chips(reply, scene),
    ]
    short = count <= MOST_WITH_BUTTONS
    for pick in reply.picks:
        blocks.append(text(*_pick_lines(pick, scene)))
        if short:
            blocks.append(_pick_row(pick.movie, scene))
    if not short:
        control = talkcontrols.TellMenu(scene.owner)
        movies = (pick.movie for pick in reply.picks)
        blocks.append(film_menu(control, movies, texts, asks="menu-tell"))
    others = button(talkcontrols.Others(scene.owner), texts("button-others"), ButtonStyle.primary)
    blocks.append(ui.ActionRow(others, scene.word(Word.START_OVER, "button-start-over")))
    return blocks


def _pick_lines(pick: replies.Pick, scene: _Scene) -> Iterator[str]:
    yield scene.film(pick.movie)
    yield genres(pick.movie, scene.texts, max(scene.room, 40))
    yield scene.texts("pick-expected", stars=pick.stars, std=pick.stars_std)
    yield small(reason(pick, scene.texts, scene.room))


def _pick_row(movie: Movie, scene: _Scene) -> ui.ActionRow[Any]:
    return ui.ActionRow(
        *(scene.mark(movie, mark) for mark in (Mark.SEEN, Mark.SKIP, Mark.WATCHLIST)),
        button(controls.Why(movie.movie_id), scene.texts("button-why")),
    )


def _chips(reply: replies.Suggested, scene: _Scene) -> Iterator[Block]:
    """The filters in force, each taken off by a press."""
    chips = [
        button(talkcontrols.DropFilter(scene.owner, each.kind), _chip(each, scene.texts))
        for each in reply.filters
    ]
    for start in range(0, len(chips), 5):
        yield ui.ActionRow(*chips[start : start + 5])


def _chip(each: replies.Filter, texts: Texts) -> str:
    values = {name: Markup(plain(value)) for name, value in each.values.items()}
    return clip(f"{texts(f'wish-{each.wish}', **values)}", 78) + " ✕"


def _film_told(reply: replies.FilmTold, scene: _Scene) -> Blocks:
    texts, movie, pick = scene.texts, reply.movie, reply.pick
    lines = [scene.film(movie), genres(movie, texts, 200)]
    if reply.stars is not None:
        lines.append(texts("talk-film-yours", glyphs=format_stars(reply.stars)))
    if pick is None:
        lines.append(texts("talk-film-unknown"))
    elif reply.stars is None:
        lines.append(texts("pick-expected", stars=pick.stars, std=pick.stars_std))
        lines.append(small(reason(pick, texts, scene.room)))
    lines += [small(texts("marked", mark=mark)) for mark in reply.marks]
    row: ui.ActionRow[Any] = ui.ActionRow(
        *(scene.mark(movie, mark) for mark in Mark),
        button(talkcontrols.FilmsLike(scene.owner, movie.movie_id), texts("button-similar")),
    )
    return [text(*lines), row]


# -- questions -------------------------------------------------------------------------------


def _stars_asked(reply: replies.StarsAsked, scene: _Scene) -> Blocks:
    texts, movie_id = scene.texts, reply.movie.movie_id
    key = "talk-ask-seen" if reply.seen else "talk-ask"
    question = texts(key, title=Markup(scene.film(reply.movie)), variant=reply.variant)
    row: list[ui.Button[Any]] = []
    if not reply.seen:
        row.append(button(talkcontrols.NotSeen(scene.owner), texts("button-not-seen")))
        row.append(scene.word(Word.ENOUGH, "button-just-recommend"))
    return [
        text(question, small(texts("talk-ask-hint"))),
        ui.ActionRow(
            *(
                button(
                    talkcontrols.GiveStars(scene.owner, movie_id, stars * 2),
                    f"{stars}★",
                    ButtonStyle.primary,
                )
                for stars in range(1, 6)
            )
        ),
        *([ui.ActionRow(*row)] if row else []),
    ]


def _film_asked(reply: replies.ChoiceAsked, scene: _Scene) -> Blocks:
    owner = scene.owner
    question = _which(reply, scene)
    if len(reply.candidates) > MOST_TO_CHOOSE:
        control = talkcontrols.ChooseFilmMenu(owner, reply.verb, reply.how)
        return [question, film_menu(control, reply.candidates, scene.texts)]
    buttons = (
        button(
            talkcontrols.ChooseFilm(owner, reply.verb, reply.how, movie.movie_id), label(movie, 80)
        )
        for movie in reply.candidates
    )
    row: ui.ActionRow[Any] = ui.ActionRow(*buttons)
    if len(reply.candidates) == 1:
        row.add_item(scene.word(Word.NO, "button-no"))
    return [question, row]


def _which(reply: replies.ChoiceAsked, scene: _Scene) -> Block:
    if len(reply.candidates) == 1:
        title = Markup(scene.film(reply.candidates[0]))
        return text(scene.texts("talk-did-you-mean", title=title))
    named = clip(reply.text, 80)
    return text(scene.texts("which-one", text=named) if named else scene.texts("talk-which"))


# -- answers ---------------------------------------------------------------------------------


def _reasons(reply: replies.Reasons, scene: _Scene) -> Blocks:
    from bot.views.picks import why

    container = why(reply.pick, scene.texts).children[0]
    *blocks, _ = container.children  # type: ignore[attr-defined]
    movie_id = reply.pick.movie.movie_id
    row: ui.ActionRow[Any] = ui.ActionRow(
        button(talkcontrols.WhatIf(scene.owner, movie_id), scene.texts("button-what-if")),
        button(talkcontrols.FilmsLike(scene.owner, movie_id), scene.texts("button-similar")),
        scene.mark(reply.pick.movie, Mark.WATCHLIST),
    )
    return [*blocks, row]


def _would_change(reply: replies.WouldChange, scene: _Scene) -> Blocks:
    texts = scene.texts
    title = Markup(scene.film(reply.movie))
    if not reply.rated_count:
        return [text(texts("talk-what-if-none", title=title))]
    lines = [texts("talk-what-if-now", title=title, place=reply.place)]
    if not reply.drops and not reply.lifts:
        lines.append(texts("talk-what-if-nothing"))
    for each in (*reply.drops, *reply.lifts):
        key = "talk-what-if-unrated" if each.instead is None else "talk-what-if-stars"
        lines.append(
            "- "
            + texts(
                key,
                title=clip(each.movie.title, scene.room) or "…",
                stars=each.stars,
                instead=each.instead or 0.0,
                place=each.place,
            )
        )
    return [text(*lines)]


def _member_told(reply: replies.MemberTold, scene: _Scene) -> Blocks:
    texts = scene.texts
    lines = [heading(texts("talk-me-title"))]
    lines.append(texts("talk-me-rated", count=reply.rated_count, mean=reply.mean_stars or 0.0))
    if reply.loved:
        titles = ", ".join(clip(movie.title, scene.room) or "…" for movie in reply.loved)
        lines.append(texts("talk-me-loved", titles=titles))
    lines += [
        "- "
        + texts(
            "talk-me-group",
            group=clip(group_name(name, texts), scene.room) or "…",
            count=count,
            mean=mean,
        )
        for name, count, mean in reply.groups
    ]
    lines += [
        texts("talk-me-marked", mark=mark, count=count)
        for mark, count in reply.marked.items()
        if count
    ]
    return [text(*lines, small(texts("talk-me-more")))]


def _not_here(reply: replies.NotHere, scene: _Scene) -> Blocks:
    control: controls.Control = (
        talkcontrols.AboutMe("") if reply.movie_id is None else controls.Why(reply.movie_id)
    )
    return [
        text(scene.texts("talk-not-here")),
        ui.ActionRow(button(control, scene.texts("button-show-me"), ButtonStyle.primary)),
    ]


def _remark(reply: replies.Remark, scene: _Scene) -> Blocks:
    return [text(scene.texts(f"talk-{reply.matter}", variant=reply.variant, **reply.values))]


_DRAWN_BY: dict[type, Callable[[Any, _Scene], Blocks]] = {
    _Notes: _notes,
    replies.RatingSaved: _saved,
    replies.MovieMarked: _marked,
    replies.RatingUndone: _undone,
    replies.MarkUndone: _mark_undone,
    replies.Suggested: _suggested,
    replies.StarsAsked: _stars_asked,
    replies.ChoiceAsked: _film_asked,
    replies.FilmTold: _film_told,
    replies.Reasons: _reasons,
    replies.WouldChange: _would_change,
    replies.MemberTold: _member_told,
    replies.NotHere: _not_here,
    replies.Remark: _remark,
}
