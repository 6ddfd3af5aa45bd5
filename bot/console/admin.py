"""What the host may type: /admin's commands, but for the training, which goes on saying things."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from bot.console.asides import FilmMissing, TrainingCancelled
from bot.errors import NotASetting
from bot.genres import genres_in
from bot.services.preferences import tolerance_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from bot.application import Application
    from bot.console.asides import Aside
    from bot.console.reading import Resolution
    from bot.domain import Movie
    from bot.replies import Reply

    Said = Reply | Aside
    Step = Callable[[], Awaitable[Said]]
    WithFilm = Callable[[Resolution, Callable[[Movie], Awaitable[Said]]], Awaitable[Said]]

_FILM = re.compile(r"(?P<title>.+?)\s*\((?P<year>\d{4})\)\s*(?P<genres>.+)")


class AdminLines:
    """Answers the host.

    Args:
        app: The services.
        ask: Remembers the steps that numbers typed next stand for.
        with_film: Goes on with the film that was meant, or asks which it was.
    """

    def __init__(
        self, app: Application, ask: Callable[[Iterable[Step]], None], with_film: WithFilm
    ) -> None:
        self._app = app
        self._ask = ask
        self._with = with_film

    def handlers(self) -> dict[str, Callable[[str], Awaitable[Said]]]:
        """What answers each command, by its name."""
        return {
            "admin add-movie": self._add_movie,
            "admin cancel": self._cancel,
            "admin models": self._models,
            "admin remove-movie": self._remove_movie,
            "admin rollback": self._roll_back,
            "admin settings": self._settings,
            "admin status": self._status,
        }

    async def _add_movie(self, text: str) -> Said:
        """A film as it is typed: `Dune: Part Three (2026) sci-fi, adventure`."""
        film = _FILM.fullmatch(text)
        if film is None:
            return FilmMissing()
        genres = genres_in(film["genres"], self._app.catalogue.genres())
        return await self._app.films.add(film["title"], int(film["year"]), genres)

    async def _remove_movie(self, text: str) -> Said:
        return await self._with(
            self._app.catalogue.resolve(text), lambda movie: self._app.films.remove(movie.movie_id)
        )

    async def _cancel(self, _: str) -> Said:
        return TrainingCancelled(was_running=self._app.training.cancel())

    async def _models(self, _: str) -> Said:
        models = self._app.models
        listed = await models.listed()
        self._ask(partial(models.put_to_use, run.run_id) for run in listed.runs)
        return listed

    async def _roll_back(self, _: str) -> Said:
        return await self._app.models.roll_back()

    async def _settings(self, text: str) -> Said:
        """All settings, or one of them changed: `schedule 0 4 * * sun`, `tolerance 2%`."""
        preferences = self._app.preferences
        setting, _, value = text.partition(" ")
        match setting.casefold():
            case "":
                return await preferences.shown()
            case "schedule":
                line = {"host": None, "never": "@never"}.get(value.casefold(), value)
                await preferences.change_house(retrain_cron=line)
            case "tolerance":
                await preferences.change_house(tolerance=tolerance_of(value))
            case _:
                raise NotASetting(text=setting)
        return await preferences.shown(changed=True)

    async def _status(self, _: str) -> Said:
        return await self._app.overview.status()
