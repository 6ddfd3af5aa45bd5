"""Numbers behind the report's pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.evaluate.result import Pictures

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from engine.embedding_mf import EmbeddingRun
    from engine.gibbs import Sweep
    from engine.recommender import Recommender

MAPPED = 1000
"""Movies on the map: the best known ones."""
_TITLES_PER_CLUSTER = 2
"""Titles written on the map for each cluster."""


def pictures(
    test: pd.DataFrame,
    predicted: NDArray[np.floating],
    runs: Sequence[EmbeddingRun],
    trace: Sequence[Sweep],
    model: Recommender,
) -> Pictures:
    """Gather what the pictures show.

    Args:
        test: Held-out ratings.
        predicted: What our model predicted for them, (n,).
        runs: The plain embedding's trainings: on everything, and on the training part.
        trace: The taste head's chain, sweep by sweep.
        model: Trained on everything; its clusters are mapped.
    """
    names = ("all ratings, the test part included", "the training part alone")
    catalogue = model.catalogue
    counts = np.array([entry.popularity for entry in catalogue])
    chosen = np.argsort(-counts, kind="stable")[:MAPPED]
    known = [catalogue[place] for place in chosen]
    numbers = np.array([model.cluster_of(entry.movie_id) or 0 for entry in known])
    places = model.places(entry.movie_id for entry in known)
    titles: dict[int, str] = {}
    for number in np.unique(numbers):
        for place in np.flatnonzero(numbers == number)[:_TITLES_PER_CLUSTER]:
            titles[int(place)] = known[place].title
    return Pictures(
        actual=test["stars"].to_numpy(np.float64),
        predicted=predicted,
        losses={name: run.losses for name, run in zip(names, runs, strict=False)},
        test_rmses={name: run.test_rmses for name, run in zip(names, runs, strict=False)},
        trace={
            "error on the training ratings, stars": [sweep.rmse for sweep in trace],
            "precision of the noise, 1 / stars²": [sweep.precision for sweep in trace],
            "strength of the users' prior": [sweep.user_strength for sweep in trace],
            "strength of the movies' prior": [sweep.movie_strength for sweep in trace],
        },
        map_x=places[:, 0],
        map_y=places[:, 1],
        map_cluster=numbers,
        map_titles=titles,
        map_names={cluster.id: cluster.name for cluster in model.clusters},
    )
