from __future__ import annotations

from collections import Counter

import torch

from engine.artifact import CatalogueEntry
from engine.clusters import find
from engine.config import ClusterConfig
from engine.names import Vocabulary, name_groups
from tests.support.small_world import QUICK, two_tastes


def film(number: int, genres: tuple[str, ...], year: int | None, popularity: int = 10):
    return CatalogueEntry(number, f"Film {number}", year, genres, (), popularity)


def test_names_say_genre_and_decade():
    films = [film(n, ("Sci-Fi", "Adventure"), 1980 + n % 10) for n in range(30)]
    films += [film(30 + n, ("Comedy", "Romance"), 1995) for n in range(30)]
    names = name_groups([range(30), range(30, 60)], Vocabulary(films, {}))
    assert names == ["Sci-fi adventures of the 80s", "Romantic comedies of the 90s"]


def test_no_two_groups_share_a_name():
    films = [film(number, ("Drama",), 1995, number) for number in range(40)]
    groups = [range(start, start + 10) for start in range(0, 40, 10)]
    names = name_groups(groups, Vocabulary(films, {3: Counter({"boxing": 1})}))
    assert len({name.casefold() for name in names}) == 4
    assert not any("cluster" in name.casefold() for name in names)


def test_films_without_genres_and_years_are_named_too():
    films = [film(number, (), None, number) for number in range(4)]
    names = name_groups([range(2), range(2, 4)], Vocabulary(films, {}))
    assert len(set(names)) == 2
    assert all(names)


def test_every_film_is_in_exactly_one_group():
    catalogue = tuple(film(number, ("Drama",), 1990) for number in range(50))
    places = torch.randn(50, 3, generator=torch.Generator().manual_seed(0))
    groups, cluster_of = find(places, catalogue, {}, ClusterConfig(clusters=5), seed=0)
    assert sorted(movie for group in groups for movie in group.movie_ids) == list(range(50))
    assert all(cluster_of[movie] == group.id for group in groups for movie in group.movie_ids)


def test_films_that_are_all_alike_make_one_group():
    catalogue = tuple(film(number, ("Drama",), 1990) for number in range(10))
    groups, _ = find(torch.zeros(10, 3), catalogue, {}, ClusterConfig(), seed=0)
    assert [len(group.movie_ids) for group in groups] == [10]


def test_the_two_kinds_of_film_are_told_apart():
    from engine import Recommender

    model = Recommender.fit(two_tastes(), QUICK, device="cpu")
    for group in model.clusters:
        assert len({movie_id % 2 for movie_id in group.movie_ids}) == 1
