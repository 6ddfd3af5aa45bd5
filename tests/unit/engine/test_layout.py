from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine import Recommender, UnknownMovieError, layout
from tests.support.small_world import QUICK, two_tastes


def islands(count=40, *, apart=8.0, seed=0):
    """Two clouds of films far apart, and how often each was rated."""
    chance = np.random.default_rng(seed)
    points = chance.normal(size=(2 * count, 6))
    points[count:] += apart
    counts = chance.permutation(2 * count)
    return torch.from_numpy(points).float(), torch.from_numpy(counts)


def test_what_is_near_stays_near_and_all_of_it_fills_the_square():
    points, counts = islands()
    places = layout.lay_out(points, counts, seed=0)
    assert places.shape == (80, 2)
    assert places.amin(0).tolist() == pytest.approx([0, 0])
    assert places.amax(0).tolist() == pytest.approx([1, 1])
    gaps = torch.cdist(places, places).fill_diagonal_(torch.inf)
    own = torch.arange(80) < 40
    assert (own[gaps.argmin(1)] == own).float().mean() > 0.95


def test_the_little_known_join_those_nearest_to_them(monkeypatch):
    monkeypatch.setattr(layout, "LAID_OUT", 50)
    points, counts = islands()
    places = layout.lay_out(points, counts, seed=0)
    known = counts.argsort(descending=True)[:50]
    for film in counts.argsort(descending=True)[50:].tolist():
        nearest = known[torch.cdist(points[[film]], points[known]).topk(3, largest=False)[1][0]]
        low, high = places[nearest].amin(0), places[nearest].amax(0)
        assert (places[film] >= low - 1e-5).all()
        assert (places[film] <= high + 1e-5).all()


@pytest.mark.parametrize("films", [1, 2, 4, 6])
def test_a_handful_of_films_has_places_too(films):
    places = layout.lay_out(torch.zeros(films, 3), torch.ones(films), seed=0)
    assert torch.isfinite(places).all()
    assert len(places) == films


def test_a_model_knows_its_map_by_the_callers_ids_and_keeps_it(tmp_path):
    model = Recommender.fit(two_tastes(), QUICK, device="cpu")
    assert model.has_map
    places = model.places([7, 3])
    assert places.shape == (2, 2)
    assert np.array_equal(places[::-1], model.places([3, 7]))
    model.save(tmp_path / "model")
    assert np.array_equal(Recommender.load(tmp_path / "model").places([7, 3]), places)
    with pytest.raises(UnknownMovieError):
        model.places([10_000])


def test_a_model_from_before_there_was_a_map_answers_all_the_same(tmp_path):
    model = Recommender.fit(two_tastes(), QUICK, device="cpu")
    Recommender(replace(model._model, layout=None)).save(tmp_path / "model")
    loaded = Recommender.load(tmp_path / "model")
    assert not loaded.has_map
    assert loaded.recommend(loaded.fold_in({0: 5.0})) == model.recommend(model.fold_in({0: 5.0}))
    with pytest.raises(ValueError, match="no map"):
        loaded.places([1])
