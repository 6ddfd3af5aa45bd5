import numpy as np
import pandas as pd
import pytest

from benchmarks.protocol import HeldOut, Ratings, best, judge_rankings, split_ratings, split_users
from engine import Dataset


@pytest.fixture
def ratings():
    rng = np.random.default_rng(0)
    users = np.repeat(np.arange(101, 111), 20)
    movie_ids = np.array([70, 5, 33, 900, *range(1000, 1036)])
    frame = pd.DataFrame(
        {
            "user_id": users,
            "movie_id": np.concatenate([rng.permutation(movie_ids)[:20] for _ in range(10)]),
            "stars": rng.integers(1, 11, 200).astype("float32") / 2,
            "timestamp": np.arange(200),
        }
    )
    movies = pd.DataFrame({"movie_id": movie_ids, "title": [f"Film {i}" for i in movie_ids]})
    tags = pd.DataFrame(columns=["user_id", "movie_id", "tag", "timestamp"])
    return Ratings.of(Dataset("small", "", "0", "movielens", movies, frame, tags))


def test_positions_lead_back_to_the_same_ratings(ratings):
    frame, given = ratings.frame(), ratings.data.ratings
    for column in ("user_id", "movie_id", "stars", "timestamp"):
        assert (frame[column].to_numpy() == given[column].to_numpy()).all()


def test_a_fifth_of_the_ratings_is_held_back_and_nothing_is_lost(ratings):
    train, test = split_ratings(ratings)
    assert len(test.stars) == 40
    both = np.concatenate([train.timestamp, test.timestamp])
    assert sorted(both.tolist()) == list(range(200))


def test_people_held_out_are_not_trained_on(ratings):
    train, people = split_users(ratings)
    assert len(people) == 2
    for person in people:
        (user,) = set(person.hidden.user_no.tolist())
        assert set(person.known.user_no.tolist()) == {user}
        assert user not in train.user_no
        assert len(person.known.stars) == 16
        assert not set(person.known.item_no.tolist()) & set(person.hidden.item_no.tolist())


def test_a_ranker_that_knows_the_truth_is_judged_perfect(ratings):
    _, people = split_users(ratings)
    hidden = {int(person.known.user_no[0]): person for person in people}

    def top(known):
        person = hidden[int(known.user_no[0])].hidden
        return person.item_no[np.argsort(-person.stars)]

    judged = judge_rankings(top, people)
    assert all(gain == pytest.approx(1) for gain in judged["ndcg"] + judged["recall"])


def test_people_who_liked_nothing_are_not_asked_for(ratings):
    rows = ratings.where(ratings.stars < 3)
    assert judge_rankings(lambda _known: [0], [HeldOut(rows, rows)]) == {"ndcg": [], "recall": []}


def test_best_leaves_out_what_is_known_and_puts_what_nobody_knows_last(ratings):
    known = ratings.where(np.array([0]))
    scores = np.arange(ratings.items, dtype=np.float32)
    scores[3] = np.nan
    top = best(scores, known, ratings.items)
    assert known.item_no[0] not in top[: ratings.items - 2]
    assert 3 in top[-2:]
