"""Which films, in which order? For people never trained on, by how much is known of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluate.baselines import LARGEST_DENSE, Ease, ItemKnn, Popularity
from engine.evaluate.result import OURS, AskingRow, ColdStartRow, DialRow, RankingRow
from engine.evaluate.trial import Person, mean_of, people, stars_by_user
from engine.metrics import catalogue_coverage, intra_list_diversity, ndcg, recall, rmse
from engine.progress import Stage
from engine.split import USER_SEED, by_user, cold_start

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from engine.evaluate.trial import Trial
    from engine.recommender import Recommender
    from engine.split import UserSplit

    Rank = Callable[[Mapping[Any, float], int], Sequence[Any]]

STEPS = (0, 1, 3, 5, 10, 20, 40)
ASKED = 5
POPULAR = 100
"""Random titles to ask about come from this many most rated ones."""
DRAWS = 5
"""Random draws of titles to ask about, averaged."""
LARGEST_KNN = 5_000_000
"""Above that many ratings, item-kNN is left out."""


def measure_ranking(
    model: Recommender, seconds: float, split: UserSplit, notes: list[str]
) -> list[RankingRow]:
    """Our ranking and simple ones for the same held-out people."""
    asked = people(split.known, split.hidden)
    rows = []
    for ranker in _baselines(split, notes):
        started = time.perf_counter()
        built = ranker(split.train)
        ready = time.perf_counter() - started
        rows.append(_row(built.name, built.rank, asked, ready))
    everything = [entry.movie_id for entry in model.catalogue]

    def by_stars(known: Mapping[Any, float], n: int) -> list[Any]:
        profile = model.fold_in(known)
        mean, _ = model.rate(profile, everything)
        order = np.argsort(-mean, kind="stable")[: n + len(known)]
        return [everything[place] for place in order if everything[place] not in known][:n]

    rows.append(_row("Predicted stars alone", by_stars, asked, None))
    rows.append(_row(OURS, _ranked_by(model), asked, seconds))
    return rows


def measure_cold_start(trial: Trial, model: Recommender) -> list[ColdStartRow]:
    """Rank and predict for the same people while ever more of their ratings are known.

    Args:
        trial: The circumstances.
        model: Trained on everybody else.
    """
    rows = []
    rank, stage = _ranked_by(model), Stage("Cold start", len(STEPS), trial.progress)
    popularity = None
    for k, split in cold_start(trial.data.ratings, STEPS):
        popularity = popularity or Popularity(split.train)
        asked = people(split.known, split.hidden)
        actual: list[float] = []
        predicted = []
        for person in asked:
            mean, _ = model.rate(model.fold_in(person.known), list(person.hidden))
            actual.extend(person.hidden.values())
            predicted.append(mean)
        if asked:
            rows.append(
                ColdStartRow(
                    k,
                    len(asked),
                    _row("", rank, asked, None).ndcg10,
                    _row("", popularity.rank, asked, None).ndcg10,
                    rmse(np.array(actual), np.concatenate(predicted)),
                )
            )
        stage.step()
    return rows


def measure_asking(trial: Trial, model: Recommender) -> list[AskingRow]:
    """Is asking what the engine chooses better than asking about random popular titles?

    Everybody held out answers from all their ratings. What neither of the two ways asked about is
    what both are then ranked on, so that neither is spared the films it asked for.
    """
    split = by_user(trial.data.ratings, known=0)
    everybody = people(split.known, split.hidden)
    chosen = list(model.ask(model.fold_in({}), ASKED))
    counts = split.train["movie_id"].value_counts(sort=True)
    popular = counts.index[:POPULAR].to_numpy()
    generator = np.random.default_rng(USER_SEED)
    ways: dict[str, list[AskingRow]] = {}
    for _ in range(DRAWS):
        drawn = generator.choice(popular, min(ASKED, len(popular)), replace=False).tolist()
        out = {*chosen, *drawn}
        for name, asked in (("chosen by the engine", chosen), ("random popular titles", drawn)):
            ways.setdefault(name, []).append(_ask(model, name, asked, out, everybody))
    return [
        AskingRow(
            name,
            mean_of([row.ndcg10 for row in rows]),
            mean_of([row.answered for row in rows]),
        )
        for name, rows in ways.items()
    ]


def _ask(
    model: Recommender, name: str, asked: Collection[Any], out: set[Any], everybody: list[Person]
) -> AskingRow:
    values, answered = [], 0
    for person in everybody:
        answers = {movie: person.hidden[movie] for movie in asked if movie in person.hidden}
        answered += len(answers)
        profile = model.fold_in(answers)
        ranked = [found.movie_id for found in model.recommend(profile, 10, exclude=out)]
        values.append(ndcg(ranked, person.liked - out))
    return AskingRow(name, mean_of(values), answered / max(1, len(everybody)))


def measure_dials(trial: Trial, model: Recommender, split: UserSplit) -> list[DialRow]:
    """What variety and popularity do to everybody's ten recommendations, and what they cost.

    Diversity and coverage are of all people's lists, NDCG of those held out.
    """
    held = people(split.known, split.hidden)
    others = [known for _, known in stars_by_user(split.train)]
    others = others[:: max(1, len(others) // 500)]
    genres = {entry.movie_id: entry.genres for entry in model.catalogue}
    counts = {entry.movie_id: entry.popularity for entry in model.catalogue}
    ours = [(model.fold_in(person.known), person.liked) for person in held]
    profiles = [profile for profile, _ in ours] + [model.fold_in(known) for known in others]
    settings = [("variety", value) for value in (0.0, 0.25, 0.5, 0.75, 1.0)]
    settings += [("popularity", value) for value in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    stage = Stage("Turning the dials", len(settings), trial.progress)
    rows = []
    for dial, value in settings:
        lists = [
            [found.movie_id for found in model.recommend(profile, 10, **{dial: value})]  # type: ignore[arg-type]
            for profile in profiles
        ]
        rows.append(
            DialRow(
                dial,
                value,
                mean_of([intra_list_diversity([genres[movie] for movie in one]) for one in lists]),
                catalogue_coverage(lists, len(model)),
                float(np.median([counts[movie] for one in lists for movie in one])),
                mean_of([ndcg(one, liked) for one, (_, liked) in zip(lists, ours, strict=False)]),
            )
        )
        stage.step()
    return rows


def _baselines(split: UserSplit, notes: list[str]) -> list[type[Popularity | ItemKnn | Ease]]:
    """The rankers that can be built from that much data."""
    rankers: list[type[Popularity | ItemKnn | Ease]] = [Popularity]
    if len(split.train) <= LARGEST_KNN:
        rankers.append(ItemKnn)
    else:
        notes.append(f"Item-kNN: left out above {LARGEST_KNN:,} ratings.")
    sides = (split.train["user_id"].nunique(), split.train["movie_id"].nunique())
    if sides[1] <= LARGEST_DENSE:
        rankers.append(Ease)
    else:
        notes.append(f"EASE: left out above {LARGEST_DENSE:,} movies, whose square it stores.")
    return rankers


def _ranked_by(model: Recommender) -> Rank:
    def rank(known: Mapping[Any, float], n: int) -> list[Any]:
        return [found.movie_id for found in model.recommend(model.fold_in(known), n)]

    return rank


def _row(name: str, rank: Rank, asked: list[Person], seconds: float | None) -> RankingRow:
    """NDCG@10 and Recall@20 of what people liked, over those who liked something."""
    ndcgs, recalls = [], []
    for person in asked:
        if person.liked:
            ranked = rank(person.known, 20)
            ndcgs.append(ndcg(ranked, person.liked))
            recalls.append(recall(ranked, person.liked))
    return RankingRow(name, mean_of(ndcgs), mean_of(recalls), seconds)
