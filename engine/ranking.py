"""From one person's profile to a list of films: the blend of both heads, filters and dials.

Predicted stars alone rank worse than popularity does, since the best-liked films are mostly ones
that hardly anybody meets; interest alone forgets whether people like what they watch. So the score
is the sum of both, each in units of its own spread over the catalogue:

    score_i = p · q_i / σ_interest  +  ω · E[stars_i] / σ_stars

Both are products with one vector, so the whole catalogue is scored by one matrix-vector product.
What goes with single films that somebody watched (`engine.ease`) is a sparse sum on top:

    + β Σ_j w_j B_ji / σ_interest
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.errors import InvalidOptionError

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable

    from torch import Tensor

    from engine.model import Model
    from engine.taste import Taste

POOL = 10
"""How many times the wished-for number of films variety chooses from, at full dial 1."""

MOST_PERSONAL = 3.0
"""Standard deviations of a person's score that count beside examples: what nearly everybody likes
is no answer to `like this one`."""

GEM_WEIGHT = 2.0
"""What full popularity, ±1, adds for each standard deviation of log popularity."""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One recommended film.

    Attributes:
        movie_id: The caller's id.
        score: What it was ranked by, in standard deviations over the catalogue.
        stars: Stars expected of this person, 0.5 to 5.
        stars_std: Standard deviation of those, in stars.
    """

    movie_id: Hashable
    score: float
    stars: float
    stars_std: float


@dataclass(frozen=True)
class Profile:
    """One person as the model sees them: what they rated and their place under both heads.

    Attributes:
        ratings: Stars by movie id, as they were folded in.
        items: Item numbers of those, (n,) int64.
        stars: Stars of those, (n,) float32.
        interest: Interest vector p, (K,).
        taste: Posterior of their taste.
    """

    ratings: dict[Hashable, float]
    items: Tensor
    stars: Tensor
    interest: Tensor
    taste: Taste


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What may be recommended at all; None and empty allow everything.

    Attributes:
        genres: Films with at least one of these.
        without_genres: No film with any of these.
        years: First and last year of release, either end open; films without a year are out.
        clusters: Films of these clusters only.
        among: Item numbers; no other film.
    """

    genres: Collection[str] = ()
    without_genres: Collection[str] = ()
    years: tuple[int | None, int | None] | None = None
    clusters: Collection[int] | None = None
    among: Tensor | None = None


class Ranker:
    """Scores and orders the catalogue.

    Args:
        model: A trained model.
    """

    def __init__(self, model: Model) -> None:
        interest, taste, catalogue = model.interest, model.taste, model.catalogue
        device = interest.item_factors.device
        self._model = model
        stars = torch.cat([taste.movie_bias[:, None], taste.movie_factors], 1)
        self._columns = torch.cat([interest.item_factors, stars], 1)
        self._interest_root = _spread_root(interest.item_factors)
        self._stars_root = _spread_root(stars)
        years = [entry.year if entry.year is not None else -1 for entry in catalogue]
        self._years = torch.tensor(years, device=device)
        self._genres: dict[str, Tensor] = {}
        for number, entry in enumerate(catalogue):
            for name in entry.genres:
                self._genres.setdefault(name.casefold(), []).append(number)  # type: ignore[arg-type,attr-defined]
        for name, numbers in self._genres.items():
            mask = torch.zeros(len(catalogue), dtype=torch.bool)
            mask[numbers] = True
            self._genres[name] = mask.to(device)
        counts = torch.tensor([entry.popularity for entry in catalogue], dtype=torch.float32)
        fame = torch.log1p(counts)
        fame = (fame - fame.mean()) / fame.std(correction=0).clamp(min=1e-6)
        self._fame = fame.to(device)
        unit = torch.nn.functional.normalize(interest.item_factors, dim=1)
        genres = (
            torch.stack(list(self._genres.values()), 1).float() if self._genres else unit[:, :0]
        )
        self._looks = torch.cat([unit, torch.nn.functional.normalize(genres, dim=1)], 1) / 2**0.5

    def weights(self, profile: Profile) -> tuple[float, float]:
        """What one unit of interest and one star of taste count for in this person's scores."""
        interest = float((self._interest_root @ profile.interest).norm())
        one = profile.interest.new_ones(1)
        stars = float((self._stars_root @ torch.cat([one, profile.taste.direction])).norm())
        return 1 / max(interest, 1e-9), self._model.taste_weight / max(stars, 1e-9)

    def scores(self, profile: Profile) -> Tensor:
        """Every movie's score for one person, (I,); higher is better, 0 is a usual movie's."""
        of_interest, of_stars = self.weights(profile)
        one = profile.interest.new_ones(1)
        direction = torch.cat(
            [profile.interest * of_interest, of_stars * one, profile.taste.direction * of_stars]
        )
        scores = self._columns @ direction
        model = self._model
        watched = model.interest.weights(profile.stars) * (model.ease_weight * of_interest)
        return model.ease.add_to(scores, profile.items, watched)

    def allowed(self, filters: Filters) -> Tensor | None:
        """Which movies pass the filters, (I,) bool; None where all do."""
        mask: Tensor | None = None
        nothing = torch.zeros_like(self._years, dtype=torch.bool)
        if filters.genres:
            mask = nothing.clone()
            for name in filters.genres:
                mask |= self._genres.get(name.casefold(), nothing)
        for name in filters.without_genres:
            without = ~self._genres.get(name.casefold(), nothing)
            mask = without if mask is None else mask & without
        if filters.years is not None:
            low, high = filters.years
            within = (self._years >= (low if low is not None else 0)) & (
                self._years <= (high if high is not None else 10_000)
            )
            mask = within if mask is None else mask & within
        if filters.clusters is not None:
            wanted = torch.tensor(list(filters.clusters), dtype=torch.int64)
            inside = torch.isin(self._model.cluster_of, wanted.to(self._model.cluster_of.device))
            mask = inside if mask is None else mask & inside
        if filters.among is not None:
            inside = nothing.clone()
            inside[filters.among] = True
            mask = inside if mask is None else mask & inside
        return mask

    def top(
        self,
        profile: Profile,
        n: int,
        *,
        hidden: Tensor,
        filters: Filters,
        variety: float,
        popularity: float,
        pull: Tensor | None = None,
    ) -> tuple[Tensor, Tensor]:
        """The best films for one person.

        Args:
            profile: Who it is for.
            n: How many at most.
            hidden: Item numbers not to show.
            filters: What may be shown at all.
            variety: 0 ranks by score alone, 1 spreads the list as far as it goes.
            popularity: -1 favours the little known most, 1 the well known.
            pull: What is added to every movie's score, (I,).

        Returns:
            Item numbers and scores of at most n films, best first.
        """
        if not 0 <= variety <= 1:
            raise InvalidOptionError("variety", variety, "from 0 to 1")
        if not -1 <= popularity <= 1:
            raise InvalidOptionError("popularity", popularity, "from -1 to 1")
        scores = self.scores(profile)
        if pull is not None:
            scores = scores.clamp(-MOST_PERSONAL, MOST_PERSONAL) + pull
        if popularity:
            scores += GEM_WEIGHT * popularity * self._fame
        mask = self.allowed(filters)
        if mask is not None:
            scores[~mask] = -torch.inf
        scores[hidden] = -torch.inf
        pool = min(max(0, n) * POOL if variety else max(0, n), len(scores))
        best, items = scores.topk(pool)
        found = int(best.isfinite().sum())
        best, items = best[:found], items[:found]
        if variety:
            chosen = self._diverse(items, best, n, variety)
            best, items = best[chosen], items[chosen]
        return items[:n], best[:n]

    def _diverse(self, items: Tensor, scores: Tensor, n: int, variety: float) -> Tensor:
        """Places of at most n films, chosen one by one: (1 − v) · score − v · closest one chosen.

        Scores are brought to the range 0 to 1 first.

        References:
            Carbonell and Goldstein (1998), maximal marginal relevance.
        """
        if not len(items):
            return items
        looks = self._looks[items]
        alike = looks @ looks.T
        worth = (scores - scores[-1]) / (scores[0] - scores[-1]).clamp(min=1e-9)
        nearest = torch.zeros_like(worth)
        left = torch.zeros_like(worth)
        chosen: list[int] = []
        for _ in range(min(n, len(items))):
            value = (1 - variety) * worth - variety * nearest + left
            place = int(value.argmax())
            chosen.append(place)
            left[place] = -torch.inf
            nearest = torch.maximum(nearest, alike[place])
        return torch.tensor(chosen, device=items.device)


def _spread_root(columns: Tensor) -> Tensor:
    """A matrix R with ‖R x‖ the standard deviation of `columns @ x` over all rows, for any x."""
    covariance = torch.cov(columns.double().T, correction=0).reshape(columns.shape[1], -1)
    values, basis = torch.linalg.eigh(covariance)
    root: Tensor = values.clamp(min=0).sqrt()[:, None] * basis.T
    return root.float()
