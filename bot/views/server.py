"""What a server likes, and a menu to rate from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ui

from bot.texts.names import group_name
from bot.views import controls
from bot.views.buttons import button, film_menu
from bot.views.layout import Layout, Tone, fitting, picture, text
from bot.views.wording import clip, film, heading, small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain import File
    from bot.replies import ServerFilm, ServerTaste
    from bot.texts import Texts


def server_taste(
    reply: ServerTaste, texts: Texts, drawn: File | None = None, *, for_all: bool = False
) -> Layout:
    """Favourites, gems and quarrels; or what it takes to know them.

    Args:
        reply: What the server likes.
        texts: The reader's language.
        drawn: A picture of it, which names the films; without one, words do.
        for_all: Whether everybody sees it, so that it says nothing of who asked.
    """
    if reply.members < reply.needed:
        return Layout(
            text(
                heading(texts("server-title")),
                texts("server-too-few", count=reply.members, needed=reply.needed),
            ),
            ui.ActionRow(_privacy_button(texts)),
            tone=Tone.ASKING,
        )
    own = not reply.counted and not for_all
    return fitting(lambda room: _server_taste(reply, texts, drawn, room, offer=own))


def _server_taste(
    reply: ServerTaste, texts: Texts, drawn: File | None, room: int, *, offer: bool
) -> Layout:
    groups = ", ".join(group_name(liking.name, texts) for liking in reply.groups)
    films = {
        each.movie.movie_id: each.movie for each in (*reply.favourites, *reply.gems, *reply.divided)
    }
    return Layout(
        text(
            heading(texts("server-title")),
            small(texts("server-from", members=reply.members, ratings=reply.ratings)),
            texts("server-groups", groups=clip(groups, 3 * room)) if groups else "",
        ),
        *([picture(drawn)] if drawn is not None else _told(reply, texts, room)),
        film_menu(controls.OpenChosen(), films.values(), texts, asks=texts("menu-server-films")),
        *([text(small(texts("server-without-you")))] if offer else []),
        *([ui.ActionRow(_privacy_button(texts))] if offer else []),
        tone=Tone.MARQUEE,
        files=() if drawn is None else (drawn,),
    )


def _told(reply: ServerTaste, texts: Texts, room: int) -> list[ui.Item[Any]]:
    """All the films in words."""
    return [
        ui.Separator(),
        *_films(reply.favourites, "server-favourites", texts, room),
        *_films(reply.gems, "server-gems", texts, room),
        *_films(reply.divided, "server-divided", texts, room),
    ]


def _films(
    films: Sequence[ServerFilm], title: str, texts: Texts, room: int
) -> list[ui.TextDisplay[Any]]:
    lines = [
        texts(
            "server-film",
            place=place,
            film=film(each.movie, texts, room),
            mean=each.mean,
            count=each.count,
        )
        for place, each in enumerate(films, start=1)
    ]
    return [text(texts(title), *lines)] if lines else []


def _privacy_button(texts: Texts) -> ui.Button[Layout]:
    return button(controls.ShowPrivacy(), texts("button-privacy"))
