import numpy as np
import pytest

from benchmarks import synthetic

RATINGS = 20_000


@pytest.fixture(scope="module")
def drawn():
    return synthetic.draw(RATINGS, seed=3)


def test_there_are_as_many_ratings_as_asked_for_and_nobody_rates_a_film_twice(drawn):
    assert len(drawn.stars) == len(drawn.user_no) == len(drawn.item_no) == RATINGS
    pairs = drawn.user_no.astype(np.int64) * drawn.movies + drawn.item_no
    assert len(np.unique(pairs)) == RATINGS
    assert drawn.user_no.max() < drawn.users
    assert drawn.item_no.max() < drawn.movies


def test_ratings_come_by_ascending_user_in_half_stars(drawn):
    assert (np.diff(drawn.user_no) >= 0).all()
    assert set(np.unique(drawn.stars)) <= {half / 2 for half in range(1, 11)}


def test_the_same_seed_draws_the_same_ratings(drawn):
    again = synthetic.draw(RATINGS, seed=3)
    assert np.array_equal(again.item_no, drawn.item_no)
    assert np.array_equal(again.stars, drawn.stars)
    other = synthetic.draw(RATINGS, seed=4)
    assert not np.array_equal(other.item_no, drawn.item_no)


def test_popularity_has_a_head_and_a_tail(drawn):
    counts = np.sort(np.bincount(drawn.item_no, minlength=drawn.movies))[::-1]
    assert counts[: len(counts) // 10].sum() > 0.25 * RATINGS
    assert np.median(counts) < counts.mean() / 2


def test_the_truth_ranks_what_is_watched_above_what_is_popular(drawn):
    users = np.arange(drawn.users)
    ideal = drawn.ideal_scores(users)
    popular = np.broadcast_to(drawn.popularity, ideal.shape)

    def mean_standing(scores):
        order = np.argsort(np.argsort(scores, axis=1), axis=1)
        return order[drawn.user_no, drawn.item_no].mean()

    assert mean_standing(ideal) > mean_standing(popular)


def test_what_is_kept_is_what_was_drawn(drawn, tmp_path):
    first = synthetic.load(RATINGS, seed=3, cache=tmp_path)
    second = synthetic.load(RATINGS, seed=3, cache=tmp_path)
    assert [path.suffix for path in tmp_path.iterdir()] == [".npz"]
    for kept in (first, second):
        assert np.array_equal(kept.item_no, drawn.item_no)
        assert np.array_equal(kept.stars, drawn.stars)
        assert (kept.users, kept.movies) == (drawn.users, drawn.movies)
