"""What the gallery shows: one answer of each kind, from the services as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot import views
from bot.domain import Platform, TrainingProgress, Wish
from bot.errors import MovieNotInCatalogue, UserFacingError
from bot.replies import Found, Refusal, TrainingUpdate, WhichOne
from bot.stars import parse_stars
from bot.views.wording import texts_for

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.application import Application
    from bot.replies import Reply
    from bot.views.layout import Layout

RATED = (
    ("spirited away", "5"),
    ("the matrix 1999", "4.5"),
    ("pans labyrinth", "5"),
    ("amelie", "9/10"),
    ("titanic 1997", "2"),
    ("monty python holy grail", "★★★★"),
)
"""What the member in the pictures thinks."""


@dataclass(frozen=True)
class Scene:
    """One picture: the answer, the command it answers, and whether others see it."""

    name: str
    said: str
    layout: Layout
    private: bool = False


async def scenes(app: Application) -> AsyncIterator[Scene]:
    """Play a member's evening and show each answer.

    Raises:
        MovieNotInCatalogue: A title of RATED is not clear in this catalogue.
    """
    texts = texts_for("en-GB")
    member = await app.member(Platform.DISCORD, "1")

    def scene(name: str, said: str, reply: Reply, *, private: bool = True) -> Scene:
        return Scene(name, said, views.render(reply, texts), private)

    for title, stars in RATED:
        found = app.catalogue.resolve(title)
        if not isinstance(found, Found):
            raise MovieNotInCatalogue(movie_id=title)
        saved = await app.ratings.rate(member, found.movie.movie_id, parse_stars(stars))
    yield scene("rate", "/rate", saved)
    unclear = app.catalogue.resolve("psycho")
    if isinstance(unclear, WhichOne):
        yield scene("which-one", "/rate", unclear)
    yield scene("ratings", "/ratings", await app.ratings.page(member))
    recommended = await app.recommending.recommend(member, Wish(count=3))
    yield scene("recommend", "/recommend", recommended)
    alike = await app.recommending.similar([recommended.picks[0].movie.movie_id], member, count=5)
    yield scene("similar", "/similar", alike)
    groups = await app.recommending.groups(member)
    yield scene("clusters", "/cluster", groups)
    shown = await app.recommending.group(groups.groups[0].name, member)
    yield scene("cluster", "/cluster", shown)
    halfway = TrainingUpdate(TrainingProgress("Learning tastes", 90, 150, 2.0))
    yield scene("retrain", "/admin retrain", halfway)
    yield scene("status", "/admin status", await app.training.status())
    try:
        parse_stars("7")
    except UserFacingError as error:
        yield scene("refusal", "/rate", Refusal(error.text_key, error.args_))
