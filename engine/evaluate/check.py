"""A new model's school report: what a training like it scores on ratings it has not seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from engine.config import TrainConfig
from engine.evaluate.trial import Person, people
from engine.metrics import ndcg, recall
from engine.progress import Progress, Stage
from engine.split import by_hash

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from engine.datasets import Dataset
    from engine.progress import ProgressCallback
    from engine.recommender import Recommender


_FIGURES = ("rmse", "mae", "ndcg", "recall")


@dataclass(frozen=True)
class Checked:
    """What a check found.

    Attributes:
        figures: `rmse` and `mae` in stars, `ndcg` (at 10) and `recall` (at 20) of films liked;
            nothing where too few ratings are held back to say anything.
        against: The same of the rival, asked the same questions; nothing without a rival.
        chance: Standard error of each figure's difference from the rival's: what other people
            might as well have made of it. Nothing without a rival.
        trial: The model that was asked: a later check's rival. None where nothing was trained.
    """

    figures: Mapping[str, float] = field(default_factory=dict)
    against: Mapping[str, float] = field(default_factory=dict)
    chance: Mapping[str, float] = field(default_factory=dict)
    trial: Recommender | None = None


def check(
    data: Dataset,
    *,
    config: TrainConfig | None = None,
    device: str = "auto",
    seed: int = 0,
    rival: Recommender | None = None,
    progress: ProgressCallback | None = None,
) -> Checked:
    """Train once more with a tenth of the ratings held back, and ask about those.

    People are folded in from what is left of their ratings, as members are, and the same ratings
    are held back every time: an earlier check's trial has seen none of those held back now,
    however much came in between, so that both can be asked the same.

    Args:
        data: What the model to be judged learns from.
        config: How it is trained; None for the defaults.
        device: Where.
        seed: Of the training.
        rival: The trial of an earlier check, to compare with.
        progress: Told how far it is.
    """
    from engine.recommender import Recommender

    split = by_hash(data.ratings).of_known_people()
    if split.train.empty or split.test.empty:
        return Checked()
    trial = Recommender.fit(
        data.with_ratings(split.train),
        config or TrainConfig(),
        device=device,
        seed=seed,
        progress=_rehearsing(progress),
    )
    asked = people(split.train, split.test)
    if rival is not None:
        asked = [_about_films_of(rival, person) for person in asked]
    stage = Stage("Checking on ratings held back", len(asked), progress)
    marks = _Marks.of(trial, asked, stage)
    if rival is None:
        return Checked(marks.figures(), trial=trial)
    stage = Stage("Checking the model in use on the same", len(asked), progress)
    before = _Marks.of(rival, asked, stage)
    return Checked(marks.figures(), before.figures(), marks.chance(before), trial)


def _about_films_of(model: Recommender, person: Person) -> Person:
    """The person, asked only about films that a model knows."""
    hidden = {movie: stars for movie, stars in person.hidden.items() if movie in model}
    return Person(person.known, hidden)


@dataclass(frozen=True)
class _Marks:
    """What a model scored, person by person: every figure is a sum over people by a sum.

    Shape:
        earned, asked (P, 4), in the order of `_FIGURES`; squares where the figure is their root.
    """

    earned: np.ndarray
    asked: np.ndarray

    @classmethod
    def of(cls, model: Recommender, people: Sequence[Person], stage: Stage) -> _Marks:
        """Ask a model about what these people have hidden."""
        earned = np.zeros((len(people), len(_FIGURES)))
        asked = np.zeros_like(earned)
        for row, person in enumerate(people):
            stage.step()
            if not person.hidden:
                continue
            known = {movie: stars for movie, stars in person.known.items() if movie in model}
            profile = model.fold_in(known)
            error = model.rate(profile, list(person.hidden))[0] - list(person.hidden.values())
            earned[row, :2] = error @ error, np.abs(error).sum()
            asked[row, :2] = len(error)
            if person.liked:
                ranked = [found.movie_id for found in model.recommend(profile, 20)]
                earned[row, 2:] = ndcg(ranked, person.liked), recall(ranked, person.liked)
                asked[row, 2:] = 1
        return cls(earned, asked)

    def figures(self) -> dict[str, float]:
        """The figures that somebody was asked for, by name."""
        values = self._roots(self._ratios())
        return {
            name: round(float(value), 4)
            for name, value, asked in zip(_FIGURES, values, self.asked.sum(0), strict=True)
            if asked
        }

    def chance(self, other: _Marks) -> dict[str, float]:
        """Standard errors of the differences between two models that were asked the same.

        References:
            Cochran (1977), Sampling techniques, 6.3: the variance of a ratio, linearised.
        """
        spread = np.sqrt(np.square(self._pull() - other._pull()).sum(0))
        return {name: float(spread[_FIGURES.index(name)]) for name in self.figures()}

    def _ratios(self) -> np.ndarray:
        ratios: np.ndarray = self.earned.sum(0) / np.maximum(self.asked.sum(0), 1)
        return ratios

    def _pull(self) -> np.ndarray:
        """How far each person pulls each figure from where the others have it, (P, 4)."""
        ratios = self._ratios()
        pull: np.ndarray = (self.earned - ratios * self.asked) / np.maximum(self.asked.sum(0), 1)
        pull[:, 0] /= 2 * max(np.sqrt(ratios[0]), 1e-9)  # Of the root, not of the square.
        return pull

    @staticmethod
    def _roots(ratios: np.ndarray) -> np.ndarray:
        return np.concatenate([np.sqrt(ratios[:1]), ratios[1:]])


def _rehearsing(progress: ProgressCallback | None) -> ProgressCallback | None:
    """Tell the stages of the training that is only for the check apart from the real one's."""
    if progress is None:
        return None

    def tell(at: Progress) -> None:
        name = f"Trial run: {at.stage[:1].lower()}{at.stage[1:]}"
        progress(Progress(name, at.done, at.total, at.seconds_left))

    return tell
