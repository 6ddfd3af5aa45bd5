"""The engine's face: train, place a person, predict, recommend, explain, save and load.

Ids are the caller's everywhere here; positions never leave the engine. A trained recommender is
immutable, so any number of threads may ask it at the same time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from engine import artifact, training
from engine.asking import questions
from engine.config import TrainConfig
from engine.errors import InvalidStarsError, UnknownMovieError, UnknownUserError
from engine.explain import contributions
from engine.interactions import HIGHEST_STARS, LOWEST_STARS, IdMap
from engine.model import Model
from engine.newcomers import with_newcomers
from engine.ranking import MOST_PERSONAL, Filters, Profile, Ranker, Recommendation
from engine.similar import Similar

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

    import numpy as np
    from torch import Tensor

    from engine.artifact import CatalogueEntry, ModelInfo
    from engine.clusters import Cluster
    from engine.datasets import Dataset
    from engine.gibbs import Sweep
    from engine.progress import ProgressCallback

PERSONAL = 0.15
"""What one standard deviation of somebody's score adds to a film's similarity for them."""

NEAREST_TO_TAGGED = 5
"""So many films near each one of a tag stand in where the tag has too few."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One rated film behind a recommendation.

    Attributes:
        movie_id: The rated film.
        share: Its part of everything the person's ratings did for or against the recommendation,
            0 to 1; the shares of all their films, those against it included, add up to 1.
    """

    movie_id: Hashable
    share: float


class Recommender:
    """A trained model and everything that can be asked of it.

    Args:
        model: The parts, from a training or an artefact.
        trace: The taste head's chain, sweep by sweep; empty for a loaded model.
    """

    def __init__(self, model: Model, trace: Sequence[Sweep] = ()) -> None:
        self._model = model
        self._movies = IdMap(entry.movie_id for entry in model.catalogue)
        self._ranker = Ranker(model)
        self.trace = tuple(trace)

    @classmethod
    def fit(
        cls,
        data: Dataset,
        config: TrainConfig | None = None,
        device: str = "auto",
        seed: int = 0,
        progress: ProgressCallback | None = None,
    ) -> Recommender:
        """Train on a data set.

        Args:
            data: Films and ratings; rows marked `private` are learned from, and nothing of the
                people they belong to is kept.
            config: Every setting of the training; None for the defaults.
            device: auto, cpu, cuda or mps; the trained model answers on the CPU, where one
                person's small systems are quickest.
            seed: Makes the training repeatable on one machine, but for the rounding of sums.
            progress: Told how far it is.

        Raises:
            NoRatingsError: There is nothing to learn from.
            InvalidStarsError: A rating is no number from 0.5 to 5.
            InvalidOptionError: No such device.
        """
        with torch.no_grad():
            model, trace = training.train(
                data, config or TrainConfig(), device=device, seed=seed, progress=progress
            )
            return cls(model.rounded(), trace)

    def save(self, folder: str | Path) -> None:
        """Write the model to a folder, in place of what was there, all or nothing."""
        artifact.write(Path(folder), self._model.tensors(), self._model.content())

    @classmethod
    def load(cls, folder: str | Path, device: str = "auto") -> Recommender:
        """Read a model that `save` wrote.

        Args:
            folder: Where it is.
            device: Where it answers; auto is the CPU, where one person's small systems are
                quickest.

        Raises:
            ArtifactError: It is missing, damaged, foreign or from another version.
        """
        tensors, content = artifact.read(Path(folder))
        place = training.pick_device("cpu" if device == "auto" else device)
        with torch.no_grad():
            return cls(Model.restored(Path(folder), tensors, content).to(place))

    def with_movies(self, films: Iterable[CatalogueEntry]) -> Recommender:
        """The same model with films that it was not trained on, placed by what they are.

        Args:
            films: Title, year and genres of each; those that the model knows already are left out.
        """
        new = [film for film in films if film.movie_id not in self]
        with torch.no_grad():
            return Recommender(with_newcomers(self._model, new), self.trace) if new else self

    def __contains__(self, movie_id: object) -> bool:
        return movie_id in self._movies

    def __len__(self) -> int:
        return len(self._movies)

    @property
    def catalogue(self) -> list[CatalogueEntry]:
        """Every film that the model knows."""
        return list(self._model.catalogue)

    @property
    def info(self) -> ModelInfo:
        """Where the model comes from."""
        return self._model.info

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """Groups of films, those with the most ratings first."""
        return self._model.clusters

    @property
    def tags(self) -> frozenset[str]:
        """Every tag that a film was given, in lower case."""
        return frozenset(self._model.tags)

    def cluster_of(self, movie_id: Hashable) -> int | None:
        """The group a film is in; None for a film the model does not know."""
        item = self._movies.get(movie_id)
        return None if item is None else int(self._model.cluster_of[item])

    @property
    def has_map(self) -> bool:
        """Whether films have places on a map; models from before there was one know none."""
        return self._model.layout is not None

    def places(self, movie_ids: Iterable[Hashable]) -> np.ndarray:
        """Where films lie on the map, (n, 2) float32 from 0 to 1: neighbours have like audiences.

        Raises:
            UnknownMovieError: Films that the model does not know.
            ValueError: The model has no map.
        """
        if self._model.layout is None:
            raise ValueError("this model has no map")
        return self._model.layout[self._items(movie_ids)].numpy(force=True)

    @torch.inference_mode()
    def predict(self, user_ids: Iterable[Hashable], movie_ids: Iterable[Hashable]) -> np.ndarray:
        """Stars expected of training users, pair by pair, (n,) float32 from 0.5 to 5.

        Raises:
            UnknownUserError: Users not trained on, or private ones.
            UnknownMovieError: Films that the model does not know.
        """
        users = self._model.users.positions(_plain(user_ids), UnknownUserError)
        stars = self._model.taste.of_users(self._tensor(users), self._items(movie_ids))
        return _clipped(stars).numpy(force=True)

    @torch.inference_mode()
    def fold_in(self, ratings: Mapping[Hashable, float]) -> Profile:
        """Place a person by what they rated, none included; nothing is trained.

        Raises:
            UnknownMovieError: Films that the model does not know, all of them named.
            InvalidStarsError: Stars outside 0.5 to 5, or NaN.
        """
        known = {id_: float(stars) for id_, stars in ratings.items()}
        wrong = [s for s in known.values() if not LOWEST_STARS <= s <= HIGHEST_STARS]
        if wrong:
            raise InvalidStarsError(wrong[0], len(wrong))
        items = self._items(known)
        stars = torch.tensor(list(known.values()), dtype=torch.float32, device=items.device)
        interest = self._model.interest.fold_in(items, stars)
        exposure = self._model.exposure.fold_in(items, stars)
        taste = self._model.taste.fold_in(items, stars, exposure)
        return Profile(known, items, stars, interest, taste)

    @torch.inference_mode()
    def rate(
        self, profile: Profile, movie_ids: Iterable[Hashable]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Stars expected of a person, and their standard deviations, (n,) float32 each.

        Raises:
            UnknownMovieError: Films that the model does not know.
        """
        mean, std = self._rate(profile, self._items(movie_ids))
        return mean.numpy(force=True), std.numpy(force=True)

    @torch.inference_mode()
    def recommend(
        self,
        profile: Profile,
        n: int = 10,
        *,
        exclude: Iterable[Hashable] = (),
        genres: Collection[str] = (),
        without_genres: Collection[str] = (),
        years: tuple[int | None, int | None] | None = None,
        clusters: Collection[int] | None = None,
        variety: float = 0.0,
        popularity: float = 0.0,
        like: Iterable[Hashable] = (),
        unlike: Iterable[Hashable] = (),
        tags: Collection[str] = (),
        without_tags: Collection[str] = (),
    ) -> list[Recommendation]:
        """The films that a person should see next, best first; never one that they rated.

        Args:
            profile: Who it is for.
            n: How many at most; fewer when the filters leave fewer.
            exclude: Films not to show; ids that the model does not know are passed over.
            genres: Films with at least one of these; upper and lower case are the same.
            without_genres: No film with any of these.
            years: First and last year of release, None for an open end.
            clusters: Films of these groups only.
            variety: 0 ranks by taste alone, 1 spreads the list as far as it goes.
            popularity: -1 favours the little known most (hidden gems), 1 the well known.
            like: Only films that go with these, the nearer the better.
            unlike: What is like these ranks lower.
            tags: Films with at least one of these tags; where those are fewer than n, what is
                nearest to them as well.
            without_tags: No film with any of these.

        Raises:
            InvalidOptionError: A dial outside its range.
            UnknownMovieError: Films that the model does not know among `like` or `unlike`.
        """
        pull, near = self._examples(like, unlike)
        among = self._about(tags, n)
        if near is not None:
            among = near if among is None else near[torch.isin(near, among)]
        unwanted = self._tagged(without_tags)
        items, scores = self._ranker.top(
            profile,
            n,
            hidden=torch.cat([self._hidden(profile, exclude), unwanted]),
            filters=Filters(
                genres=genres,
                without_genres=without_genres,
                years=years,
                clusters=clusters,
                among=among,
            ),
            variety=variety,
            popularity=popularity,
            pull=pull,
        )
        mean, std = self._rate(profile, items)
        return [
            Recommendation(self._movies.ids[item], score, stars, spread)
            for item, score, stars, spread in zip(
                items.tolist(), scores.tolist(), mean.tolist(), std.tolist(), strict=True
            )
        ]

    @torch.inference_mode()
    def similar(
        self,
        movie_ids: Iterable[Hashable],
        n: int = 10,
        *,
        without: Iterable[Hashable] = (),
        profile: Profile | None = None,
        exclude: Iterable[Hashable] = (),
    ) -> list[Similar]:
        """Films that go with all of the given ones, nearest first.

        Args:
            movie_ids: Films to go with.
            n: How many at most.
            without: Films to keep away from: what is like them ranks lower.
            profile: A person whose taste has a say; what they rated is left out.
            exclude: Films not to show.

        Raises:
            UnknownMovieError: Films that the model does not know among `movie_ids` or `without`.
        """
        seeds = self._items(movie_ids).tolist()
        avoided = self._items(without).tolist()
        near = self._model.neighbours.around(seeds, avoided)
        candidates = near > 0
        if profile is not None:
            personal = self._ranker.scores(profile).clamp(-MOST_PERSONAL, MOST_PERSONAL)
            near = near + PERSONAL * personal
            candidates[profile.items] = False
        candidates[seeds + avoided] = False
        candidates[self._known(exclude)] = False
        near[~candidates] = -torch.inf
        scores, items = near.topk(min(max(0, n), int(candidates.sum())))
        return [
            Similar(self._movies.ids[item], score)
            for item, score in zip(items.tolist(), scores.tolist(), strict=True)
        ]

    @torch.inference_mode()
    def explain(self, profile: Profile, movie_id: Hashable, n: int = 3) -> list[Reason]:
        """The rated films that did most for a recommendation, most first.

        Raises:
            UnknownMovieError: A film that the model does not know.
        """
        parts = self._contributions(profile, movie_id)
        total = float(parts.abs().sum())
        shares, places = parts.topk(min(max(0, n), len(parts)))
        rated = list(profile.ratings)
        return [
            Reason(rated[place], share / total)
            for place, share in zip(places.tolist(), shares.tolist(), strict=True)
            if share > 0 and math.isfinite(share / total)
        ]

    @torch.inference_mode()
    def influences(self, profile: Profile, movie_id: Hashable, n: int = 8) -> list[Hashable]:
        """The rated films that do most for or against a film, most first.

        Raises:
            UnknownMovieError: A film that the model does not know.
        """
        parts = self._contributions(profile, movie_id)
        rated = list(profile.ratings)
        return [rated[place] for place in parts.abs().topk(min(max(0, n), len(parts)))[1].tolist()]

    @torch.inference_mode()
    def ask(
        self, profile: Profile, n: int = 5, *, exclude: Iterable[Hashable] = ()
    ) -> list[Hashable]:
        """Films worth asking a person about: likely seen, and telling; best question first."""
        hidden = self._hidden(profile, exclude)
        asked = questions(self._model.interest, self._model.taste, profile, n, hidden)
        return [self._movies.ids[item] for item in asked]

    @torch.inference_mode()
    def standing(self, profile: Profile, movie_ids: Iterable[Hashable]) -> list[int]:
        """Where films stand among all that a person has not rated, from 1; no filters apply.

        Raises:
            UnknownMovieError: Films that the model does not know.
        """
        scores = self._ranker.scores(profile)
        open_ = torch.ones_like(scores, dtype=torch.bool)
        open_[profile.items] = False
        return [
            1 + int((scores[open_] > scores[item]).sum())
            for item in self._items(movie_ids).tolist()
        ]

    def _contributions(self, profile: Profile, movie_id: Hashable) -> Tensor:
        """What each of a person's ratings does for a film's score, (n,)."""
        item = int(self._items([movie_id])[0])
        if not len(profile.items):
            return profile.stars
        return contributions(self._model, profile, item, self._ranker.weights(profile))

    def _examples(
        self, like: Iterable[Hashable], unlike: Iterable[Hashable]
    ) -> tuple[Tensor | None, Tensor | None]:
        """What examples add to every film's score, and the films that go with those to be like."""
        seeds, avoided = self._items(like).tolist(), self._items(unlike).tolist()
        if not seeds and not avoided:
            return None, None
        near = self._model.neighbours.around(seeds, avoided)
        near[seeds + avoided] = -torch.inf
        return near / PERSONAL, torch.nonzero(near > 0)[:, 0] if seeds else None

    def _about(self, tags: Collection[str], n: int) -> Tensor | None:
        """Films with one of the tags, with the nearest to each where those are too few."""
        if not tags:
            return None
        tagged = self._tagged(tags)
        if len(tagged) >= n:
            return tagged
        nearest = self._model.neighbours.items[tagged, :NEAREST_TO_TAGGED].flatten().long()
        both: Tensor = torch.unique(torch.cat([tagged, nearest]))
        return both

    def _tagged(self, tags: Iterable[str]) -> Tensor:
        items = {item for tag in tags for item in self._model.tags.get(tag.casefold(), ())}
        return self._tensor(sorted(items))

    def _rate(self, profile: Profile, items: Tensor) -> tuple[Tensor, Tensor]:
        taste = self._model.taste
        stars = taste.scores_of(profile.taste, items)
        return _clipped(stars), taste.spread(profile.taste, items)

    def _items(self, movie_ids: Iterable[Hashable]) -> Tensor:
        return self._tensor(self._movies.positions(_plain(movie_ids), UnknownMovieError))

    def _known(self, movie_ids: Iterable[Hashable]) -> Tensor:
        """Positions of those films that the model knows."""
        found = (self._movies.get(id_) for id_ in _plain(movie_ids))
        return self._tensor([item for item in found if item is not None])

    def _hidden(self, profile: Profile, exclude: Iterable[Hashable]) -> Tensor:
        return torch.cat([profile.items, self._known(exclude)])

    def _tensor(self, positions: Sequence[int]) -> Tensor:
        device = self._model.interest.item_factors.device
        return torch.tensor(positions, dtype=torch.int64, device=device)


def _clipped(stars: Tensor) -> Tensor:
    return stars.clamp(LOWEST_STARS, HIGHEST_STARS)


def _plain(ids: Iterable[Hashable]) -> Sequence[Hashable]:
    """Ids as Python's own integers and strings, from whatever holds them."""
    if hasattr(ids, "tolist"):
        plain: list[Hashable] = ids.tolist()
        return plain
    return list(ids)
