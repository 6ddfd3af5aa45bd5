"""The model that answers: one reference, replaced in one step, used in threads of its own."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from bot.errors import NoModelYet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bot.domain import Movie
    from engine import ModelInfo, Recommender

Answer = TypeVar("Answer")

_THREADS = 2
"""One answer takes milliseconds; two threads keep a slow one from holding up the next."""


class LiveModel:
    """Holds the model in use and runs work on it off the event loop.

    Work that began with one model ends with it, whatever goes live meanwhile.
    """

    def __init__(self) -> None:
        self._model: Recommender | None = None
        self._pool = ThreadPoolExecutor(
            _THREADS, thread_name_prefix="model", initializer=_leave_a_core
        )

    @property
    def model(self) -> Recommender:
        """The model in use.

        Raises:
            NoModelYet: There is none.
        """
        if self._model is None:
            raise NoModelYet
        return self._model

    @property
    def ready(self) -> bool:
        """Whether there is a model."""
        return self._model is not None

    @property
    def info(self) -> ModelInfo | None:
        """What the model in use learned from; None while there is none."""
        return None if self._model is None else self._model.info

    def warm_up(self) -> None:
        """Begin to import torch, which takes longer than everything else at start together."""
        self._pool.submit(_leave_a_core)

    async def load(self, folder: Path) -> Recommender:
        """Read a stored model without using it yet.

        Raises:
            engine.ArtifactError: It is missing, damaged, foreign or from another version.
        """

        def read() -> Recommender:
            from engine import Recommender

            # One fold-in is too small to gain from a GPU, which training may need meanwhile.
            return Recommender.load(folder, device="cpu")

        return await asyncio.get_running_loop().run_in_executor(self._pool, read)

    async def grown(self, model: Recommender, films: Sequence[Movie]) -> Recommender:
        """A model that knows these films as well, placed by what they are."""

        def grow() -> Recommender:
            from engine.artifact import CatalogueEntry

            return model.with_movies(
                CatalogueEntry(film.movie_id, film.title, film.year, film.genres, (), 0)
                for film in films
            )

        return await asyncio.get_running_loop().run_in_executor(self._pool, grow)

    def use(self, model: Recommender) -> None:
        """Answer with `model` from now on."""
        self._model = model

    async def run(self, work: Callable[[Recommender], Answer]) -> Answer:
        """Run `work` on the model in use, off the event loop.

        Raises:
            NoModelYet: There is none.
        """
        model = self.model
        return await asyncio.get_running_loop().run_in_executor(self._pool, work, model)

    def close(self) -> None:
        """Let the threads end once they have nothing to do."""
        self._pool.shutdown(wait=False, cancel_futures=True)


def _leave_a_core() -> None:
    """Import torch, and keep it from spreading one small answer over every core."""
    import torch

    torch.set_num_threads(1)
