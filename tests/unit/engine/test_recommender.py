from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import torch

from engine import (
    InvalidOptionError,
    InvalidStarsError,
    NoRatingsError,
    Progress,
    Recommender,
    UnknownMovieError,
    UnknownUserError,
)
from engine.interest import InterestTrainer
from tests.support.small_world import QUICK, dataset, two_tastes


@pytest.fixture(scope="module")
def data():
    return two_tastes()


@pytest.fixture(scope="module")
def model(data):
    return Recommender.fit(data, QUICK, device="cpu", seed=0)


def fit(ratings: pd.DataFrame) -> Recommender:
    return Recommender.fit(dataset(ratings), QUICK, device="cpu")


def frame(rows: list[tuple]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["user_id", "movie_id", "stars", "timestamp"])


def test_predictions_beat_the_mean_on_ratings_held_back(data):
    held = data.ratings.sample(frac=0.2, random_state=0)
    kept = data.ratings.drop(held.index)
    model = Recommender.fit(data.with_ratings(kept), QUICK, device="cpu")
    error = model.predict(held.user_id, held.movie_id) - held.stars
    assert np.sqrt((error**2).mean()) < 0.5 * np.sqrt(
        ((held.stars - kept.stars.mean()) ** 2).mean()
    )


def test_one_rating_turns_the_recommendations(model):
    for liked in (0, 1):
        profile = model.fold_in({liked: 5.0, liked + 2: 5.0, 1 - liked: 0.5})
        best = [pick.movie_id for pick in model.recommend(profile, 5)]
        assert all(movie_id % 2 == liked for movie_id in best)


def test_rated_and_excluded_films_are_never_recommended(model):
    profile = model.fold_in({0: 5.0, 2: 4.0})
    shown = {pick.movie_id for pick in model.recommend(profile, 100, exclude=[4, "no such id"])}
    assert len(shown) == len(model) - 3
    assert not shown & {0, 2, 4}


def test_scores_fall_and_stars_stay_on_the_scale(model):
    picks = model.recommend(model.fold_in({0: 5.0, 1: 0.5}), 20)
    assert [p.score for p in picks] == sorted((p.score for p in picks), reverse=True)
    assert all(0.5 <= p.stars <= 5 and p.stars_std > 0 for p in picks)


def test_filters_hold(model):
    profile = model.fold_in({})
    by_id = {entry.movie_id: entry for entry in model.catalogue}
    only = [by_id[p.movie_id] for p in model.recommend(profile, 50, genres=["comedy"])]
    without = [by_id[p.movie_id] for p in model.recommend(profile, 50, without_genres=["Comedy"])]
    recent = [by_id[p.movie_id] for p in model.recommend(profile, 50, years=(2000, None))]
    early = [by_id[p.movie_id] for p in model.recommend(profile, 50, years=(None, 1999))]
    assert {entry.genres for entry in only} == {("Comedy",)}
    assert {entry.genres for entry in without} == {("Sci-Fi",)}
    assert {entry.year for entry in recent} == {2005}
    assert {entry.year for entry in early} == {1985}
    assert model.recommend(profile, genres=["No such genre"]) == []
    assert model.recommend(profile, years=(2010, 2000)) == []


def test_a_cluster_can_be_asked_for(model):
    group = model.clusters[0]
    picks = model.recommend(model.fold_in({}), 100, clusters=[group.id])
    assert {pick.movie_id for pick in picks} == set(group.movie_ids)
    assert all(model.cluster_of(movie_id) == group.id for movie_id in group.movie_ids)
    assert model.cluster_of("no such id") is None


@pytest.mark.parametrize(
    "dials", [{"variety": 1.1}, {"variety": -0.1}, {"popularity": 2}, {"popularity": float("nan")}]
)
def test_dials_outside_their_range_are_refused(model, dials):
    with pytest.raises(InvalidOptionError):
        model.recommend(model.fold_in({}), **dials)


def test_asking_for_none_gives_none(model):
    profile = model.fold_in({})
    assert model.recommend(profile, 0) == []
    assert model.similar([0], 0) == []
    assert model.ask(profile, 0) == []


def test_reasons_add_up_to_what_the_ratings_did(model):
    profile = model.fold_in({0: 5.0, 2: 4.5, 1: 0.5, 3: 3.0})
    best = model.recommend(profile, 1)[0].movie_id
    reasons = model.explain(profile, best, n=4)
    assert 0 < sum(reason.share for reason in reasons) <= 1 + 1e-6
    assert {reason.movie_id for reason in reasons} <= {0, 1, 2, 3}
    assert model.explain(model.fold_in({}), best) == []


def test_similar_films_are_of_a_kind(model):
    assert all(movie.movie_id % 2 == 0 for movie in model.similar([0], 5))
    with_profile = model.similar([0], 50, profile=model.fold_in({2: 5.0}), exclude=[4])
    assert not {movie.movie_id for movie in with_profile} & {0, 2, 4}
    steered = [movie.movie_id for movie in model.similar([0, 1], 5, without=[1])]
    assert 1 not in steered


def test_questions_are_new_and_distinct(model):
    profile = model.fold_in({0: 5.0})
    asked = model.ask(profile, 6, exclude=[3])
    assert len(set(asked)) == 6
    assert not {0, 3} & set(asked)


def test_unknown_ids_are_all_named(model):
    with pytest.raises(UnknownMovieError) as films:
        model.fold_in({0: 5.0, 777: 4.0, "heat": 3.0})
    assert films.value.movie_ids == (777, "heat")
    with pytest.raises(UnknownUserError) as users:
        model.predict([0, 900], [0, 0])
    assert users.value.user_ids == (900,)
    assert 777 not in model
    assert 0 in model


@pytest.mark.parametrize("stars", [0.0, 5.5, float("nan"), float("inf"), -1.0])
def test_stars_off_the_scale_are_refused(model, stars):
    with pytest.raises(InvalidStarsError):
        model.fold_in({0: stars})
    with pytest.raises(InvalidStarsError) as refused:
        fit(frame([(1, 1, 4.0, 0), (1, 2, stars, 1), (2, 2, stars, 2)]))
    assert refused.value.count == 2


def test_stars_between_half_steps_are_taken_as_they_are(model):
    profile = model.fold_in({0: 3.7})
    assert profile.ratings == {0: 3.7}


def test_no_ratings_at_all_is_refused():
    with pytest.raises(NoRatingsError):
        fit(frame([]))


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([(1, 1, 4.0, 0)], id="one rating"),
        pytest.param([(1, film, 3.0 + film % 3, film) for film in range(9)], id="one user"),
        pytest.param([(user, 7, 1.0 + user % 4, user) for user in range(9)], id="one movie"),
        pytest.param([(u, f, 4.0, 0) for u in range(9) for f in range(9)], id="all equal"),
    ],
)
def test_degenerate_data_still_gives_a_usable_model(rows):
    model = fit(frame(rows))
    for profile in (model.fold_in({}), model.fold_in({rows[0][1]: 5.0})):
        mean, std = model.rate(profile, [rows[0][1]])
        assert 0.5 <= mean[0] <= 5
        assert np.isfinite(std).all()
        picks = model.recommend(profile, 5)
        assert all(np.isfinite([pick.score, pick.stars, pick.stars_std]).all() for pick in picks)
    assert np.isfinite(model.predict([rows[0][0]], [rows[0][1]])).all()
    assert model.clusters


def test_all_ratings_equal_predicts_that_rating():
    model = fit(frame([(u, f, 4.0, 0) for u in range(20) for f in range(20)]))
    assert model.predict([3], [5])[0] == pytest.approx(4.0, abs=0.1)


def test_the_last_of_two_ratings_counts(data):
    changed = data.ratings.assign(timestamp=1)
    first = changed.assign(stars=0.5, timestamp=0)
    doubled = replace(data, ratings=pd.concat([changed, first]))
    once = Recommender.fit(replace(data, ratings=changed), QUICK, device="cpu")
    twice = Recommender.fit(doubled, QUICK, device="cpu")
    assert twice.info.ratings == once.info.ratings
    assert twice.predict([0], [0]) == pytest.approx(once.predict([0], [0]), abs=0.2)


@pytest.mark.parametrize(
    "name",
    [lambda n: n + 2**70, "id {}".format, lambda n: -n],
    ids=["larger than 64 bits", "text", "below zero"],
)
def test_ids_may_be_any_integers_or_strings(name, tmp_path):
    data = two_tastes(users=20, films=12)
    movies = data.movies.assign(movie_id=[name(i) for i in data.movies.movie_id])
    ratings = data.ratings.assign(
        movie_id=[name(i) for i in data.ratings.movie_id],
        user_id=[name(i) for i in data.ratings.user_id],
    )
    model = Recommender.fit(dataset(ratings, movies), QUICK, device="cpu")
    model.save(tmp_path / "model")
    again = Recommender.load(tmp_path / "model")
    profile = again.fold_in({name(4): 5.0})
    assert name(4) in again
    assert {pick.movie_id for pick in again.recommend(profile, 20)} < set(movies.movie_id)
    assert np.isfinite(again.predict([name(3)], [name(4)])).all()


def test_somebody_who_rated_everything_gets_nothing_new(model):
    profile = model.fold_in({entry.movie_id: 4.0 for entry in model.catalogue})
    assert model.recommend(profile, 10) == []
    assert model.recommend(profile, 10, variety=0.5) == []
    assert model.ask(profile, 5) == []
    assert model.similar([0], 5, profile=profile) == []


def test_films_nobody_rated_and_ratings_of_films_nobody_knows(data):
    movies = pd.concat([data.movies, data.movies.iloc[:1].assign(movie_id=999, title="New")])
    strays = frame([(0, 12345, 5.0, 0)])
    added = replace(data, movies=movies, ratings=pd.concat([data.ratings, strays]))
    model = Recommender.fit(added, QUICK, device="cpu")
    assert model.info.ratings == len(data.ratings)
    mean, _ = model.rate(model.fold_in({0: 5.0, 2: 5.0}), [999])
    assert mean[0] > 3


def test_private_people_are_learnt_from_and_forgotten(data):
    members = data.ratings[data.ratings.user_id < 4]
    members = members.assign(user_id=-1 - members.user_id, private=True)
    model = Recommender.fit(data.adding(members), QUICK, device="cpu")
    assert model.info.private_ratings == len(members)
    with pytest.raises(UnknownUserError):
        model.predict([-1], [0])
    assert len(model._model.taste.user_factors) == data.ratings.user_id.nunique()


def test_the_same_seed_gives_the_same_model(data, model):
    again = Recommender.fit(data, QUICK, device="cpu", seed=0)
    other = Recommender.fit(data, QUICK, device="cpu", seed=1)
    users, films = data.ratings.user_id, data.ratings.movie_id
    assert np.allclose(again.predict(users, films), model.predict(users, films), atol=1e-4)
    assert not np.allclose(other.predict(users, films), model.predict(users, films), atol=1e-4)


def test_progress_reaches_the_end_of_every_stage(data):
    told: list[Progress] = []
    Recommender.fit(data, QUICK, device="cpu", progress=told.append)
    last = {report.stage: report for report in told}
    assert len(last) >= 3
    assert all(report.done == report.total for report in last.values())


def test_a_device_without_memory_is_said_and_the_cpu_goes_on(data, monkeypatch):
    real, calls = InterestTrainer.fit, []

    def short_of_memory(self, *args, **kwargs):
        calls.append(1)
        if len(calls) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(self, *args, **kwargs)

    monkeypatch.setattr(InterestTrainer, "fit", short_of_memory)
    model = Recommender.fit(data, QUICK, device="cpu")
    assert len(calls) > 1
    assert "out of memory" in model.info.warnings[0]
    assert model.info.device == "cpu"


@pytest.mark.parametrize("device", ["tpu", "cuda:99"])
def test_a_device_that_is_not_there_is_refused(data, device):
    with pytest.raises(InvalidOptionError):
        Recommender.fit(data, QUICK, device=device)


def test_many_threads_get_the_same_answers(model):
    profile = model.fold_in({0: 5.0, 3: 2.0})
    expected = model.recommend(profile, 10, variety=0.3)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: model.recommend(profile, 10, variety=0.3), range(40)))
    assert all(answer == expected for answer in answers)


def test_the_chain_is_there_to_plot(model):
    taste = QUICK.taste
    assert len(model.trace) == taste.burn_in + taste.sweeps // taste.chains
    assert model.trace[-1].rmse < model.trace[0].rmse


def test_chains_side_by_side_are_repeatable_and_leave_the_threads_as_they_were(data):
    threads = torch.get_num_threads()
    pairs = data.ratings["user_id"][:50], data.ratings["movie_id"][:50]
    first, second = (Recommender.fit(data, QUICK, device="cpu").predict(*pairs) for _ in range(2))
    assert first == pytest.approx(second, abs=1e-4)  # Sums may be rounded in another order.
    assert torch.get_num_threads() == threads


# -- examples and tags -----------------------------------------------------------------------


def test_examples_pull_and_push(model):
    nobody = model.fold_in({})
    for kind in (0, 1):
        near = model.recommend(nobody, 5, like=[kind, kind + 2])
        assert all(pick.movie_id % 2 == kind for pick in near)
        assert {kind, kind + 2}.isdisjoint(pick.movie_id for pick in near)
        away = model.recommend(nobody, 5, unlike=[kind, kind + 2])
        assert all(pick.movie_id % 2 != kind for pick in away)
    with pytest.raises(UnknownMovieError):
        model.recommend(nobody, 5, like=[999])


def test_tags_choose_films_and_their_nearest_where_they_are_few(data):
    tags = pd.DataFrame(
        [(1, film, tag, 0) for film, tag in ((1, "Space"), (3, "space"), (5, "aliens"))],
        columns=["user_id", "movie_id", "tag", "timestamp"],
    )
    model = Recommender.fit(replace(data, tags=tags), QUICK, device="cpu", seed=0)
    nobody = model.fold_in({})
    assert model.tags == {"space", "aliens"}
    assert {pick.movie_id for pick in model.recommend(nobody, 2, tags=["SPACE"])} == {1, 3}
    more = [pick.movie_id for pick in model.recommend(nobody, 4, tags=["space"])]
    assert len(more) == 4
    assert all(film % 2 for film in more)
    without = model.recommend(nobody, len(model), without_tags=["space", "aliens"])
    assert {1, 3, 5}.isdisjoint(pick.movie_id for pick in without)
    assert model.recommend(nobody, 3, tags=["a tag that nobody gave"]) == []


def test_tags_are_kept_in_the_artefact(data, tmp_path):
    tags = pd.DataFrame([(1, 1, "space", 0)], columns=["user_id", "movie_id", "tag", "timestamp"])
    model = Recommender.fit(replace(data, tags=tags), QUICK, device="cpu", seed=0)
    model.save(tmp_path / "model")
    assert Recommender.load(tmp_path / "model").tags == {"space"}


def test_a_film_stands_where_the_recommendations_have_it(model):
    profile = model.fold_in({0: 5.0, 2: 4.0})
    ranked = [pick.movie_id for pick in model.recommend(profile, len(model))]
    assert model.standing(profile, ranked) == list(range(1, len(ranked) + 1))
