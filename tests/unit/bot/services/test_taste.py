from __future__ import annotations

from collections import Counter

import pytest

from bot.domain import Platform
from bot.errors import NoMapYet, NotShared
from bot.replies import FilmMap, TasteProfile, TasteUnknown
from bot.services.taste import ENOUGH, MAPPED

MATRIX, TOY_STORY = 2571, 1


async def rate_some(app, member, count, stars=lambda place: 1 + place % 9 / 2):
    """Rate every third of the best-known films."""
    films = app.catalogue.popular(3 * count)[::3]
    for place, movie in enumerate(films):
        await app.ratings.rate(member, movie.movie_id, stars(place))
    return films


async def test_the_map_has_the_best_known_films_and_whatever_was_rated(app, ada):
    obscure = app.catalogue.films.best_known[5000]
    await app.ratings.rate(ada, obscure.movie_id, 4.0)
    await app.ratings.rate(ada, MATRIX, 5.0)
    found = await app.taste.map(ada)
    assert isinstance(found, FilmMap)
    assert len(found.films) == MAPPED + 1
    assert {film.movie.movie_id: film.stars for film in found.rated} == {
        obscure.movie_id: 4.0,
        MATRIX: 5.0,
    }
    assert all(0 <= film.x <= 1 and 0 <= film.y <= 1 for film in found.films)
    assert {film.cluster_id for film in found.films} == {each.cluster_id for each in found.groups}
    assert found.groups[0].rated_by_member >= 1


async def test_films_of_a_kind_are_near_each_other_on_the_map(app, ada):
    places = {film.movie.movie_id: (film.x, film.y) for film in (await app.taste.map(ada)).films}

    def gap(one, other):
        return sum((a - b) ** 2 for a, b in zip(places[one], places[other], strict=True)) ** 0.5

    new_hope, empire, pretty_woman = 260, 1196, 597
    assert gap(new_hope, empire) < gap(new_hope, pretty_woman) / 3


async def test_a_model_without_a_map_says_so(app, ada):
    from dataclasses import replace

    from engine import Recommender

    old = replace(app.taste._live.model._model, layout=None)
    app.taste._live.use(Recommender(old))
    with pytest.raises(NoMapYet):
        await app.taste.map(ada)


@pytest.mark.parametrize("rated", [0, 1, 3, ENOUGH - 1])
async def test_too_few_ratings_are_answered_with_films_to_rate(app, ada, rated):
    done = await rate_some(app, ada, rated)
    unknown = await app.taste.profile(ada)
    assert isinstance(unknown, TasteUnknown)
    assert (unknown.rated_count, unknown.missing) == (rated, ENOUGH - rated)
    assert len(unknown.ask) > 5
    assert not set(done) & set(unknown.ask)
    assert (await app.taste.profile(ada, "Ada")).ask == ()


async def test_a_profile_adds_up(app, ada):
    await rate_some(app, ada, 30)
    found = await app.taste.profile(ada, "Ada")
    assert isinstance(found, TasteProfile)
    assert found.name == "Ada"
    assert found.rated_count == sum(found.by_half_star) == 30
    assert found.mean == pytest.approx(
        sum(count * half / 2 for half, count in enumerate(found.by_half_star, 1)) / 30
    )
    assert sum(era.count for era in found.eras) <= 30
    assert list(found.eras) == sorted(found.eras, key=lambda era: era.decade)
    assert 2.5 < found.others_mean < 4.5
    assert len(found.above) == len(found.below) == 3
    assert all(each.stars > each.others for each in found.above)
    assert all(each.stars < each.others for each in found.below)
    gaps = [each.stars - each.others for each in found.above]
    assert gaps == sorted(gaps, reverse=True)


async def test_what_others_give_is_what_movielens_gives(app, ada, movielens):
    """The model's guess of a stranger stands in for the mean; it has to be near it."""
    await rate_some(app, ada, 60, stars=lambda place: 0.5 if place % 2 else 5.0)
    found = await app.taste.profile(ada)
    means = movielens.ratings.groupby("movie_id")["stars"].mean()
    for each in (*found.above, *found.below):
        assert each.others == pytest.approx(means[each.movie.movie_id], abs=0.4)


async def test_a_group_that_somebody_loves_is_their_favourite(app, ada):
    found = await app.taste.map(ada)
    films = found.films
    sizes = Counter(film.cluster_id for film in films)
    loved = next(group for group in found.groups if sizes[group.cluster_id] >= 6)
    inside = [f.movie.movie_id for f in films if f.cluster_id == loved.cluster_id][:6]
    outside = [f.movie.movie_id for f in films if f.cluster_id != loved.cluster_id][:12]
    for movie_id in inside:
        await app.ratings.rate(ada, movie_id, 5.0)
    for movie_id in outside:
        await app.ratings.rate(ada, movie_id, 2.5)
    found = await app.taste.profile(ada)
    assert found.groups[0].name == loved.name
    assert found.groups[0].count == len(inside)
    assert all(liking.mean >= found.mean for liking in found.groups)


async def test_nobody_else_is_seen_unless_they_share(app):
    ben = await app.member(Platform.DISCORD, "22")
    with pytest.raises(NotShared):
        await app.personal.sharer("22", "Ben", "9")
    await app.personal.share(ben, "9", shared=True)
    assert await app.personal.sharer("22", "Ben", "9") == ben
    for external_id, server in (("22", None), ("22", "10"), ("33", "9")):
        with pytest.raises(NotShared):
            await app.personal.sharer(external_id, "Ben", server)
