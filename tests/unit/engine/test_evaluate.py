from __future__ import annotations

import dataclasses
import io
import json
import re

import numpy as np
import pandas as pd
import pytest
from rich.console import Console

from engine import DatasetError, TrainConfig
from engine.config import InterestConfig, TasteConfig
from engine.embedding_mf import EmbeddingConfig
from engine.evaluate import evaluate, show, to_json
from engine.evaluate.baselines import Biases, Ease, ItemKnn, Popularity, movie_means
from engine.evaluate.sequels import SEQUELS
from engine.report import write_report

TINY = TrainConfig(
    interest=InterestConfig(factors=8, sweeps=2),
    taste=TasteConfig(factors=2, burn_in=2, sweeps=8, samples=2),
)


@pytest.fixture(scope="module")
def evaluation(movielens):
    """A whole evaluation, of a corner of real MovieLens and with hardly any training."""
    ratings = movielens.ratings
    best_known = ratings["movie_id"].value_counts().index[:200]
    corner = ratings[ratings["movie_id"].isin(best_known) & (ratings["user_id"] <= 80)]
    movies = movielens.movies[movielens.movies["movie_id"].isin(best_known)]
    data = dataclasses.replace(movielens.with_ratings(corner), movies=movies.reset_index(drop=True))
    return evaluate(data, config=TINY, embedding=EmbeddingConfig(epochs=2), device="cpu")


def test_json_has_the_headline_and_both_embedding_rows(evaluation):
    figures = json.loads(to_json(evaluation), parse_constant=pytest.fail)
    assert set(figures["headline"]) >= {"rmse", "mae", "r2", "ndcg10", "recall20"}
    assert all(isinstance(value, float) for value in figures["headline"].values())
    leaking, honest = figures["embedding"]
    assert "leaks" in leaking["trained_on"]
    assert "honest" in honest["trained_on"]
    assert [row["known"] for row in figures["cold_start"]][:5] == [0, 1, 3, 5, 10]
    assert {row["ranker"] for row in figures["ranking"]} == {
        "Popularity",
        "Item-kNN",
        "EASE",
        "Predicted stars alone",
        "Matinee",
    }
    assert figures["dataset"]["movies"] == 200
    assert "pictures" not in figures


def test_figures_are_possible(evaluation):
    for row in evaluation.stars:
        assert 0 < row.mae <= row.rmse < 5
    for row in evaluation.ranking:
        assert 0 <= row.ndcg10 <= 1
        assert 0 <= row.recall20 <= 1
    for row in evaluation.dials:
        assert 0 <= row.coverage <= 1
        assert 0 <= row.diversity <= 1
    assert -1 <= evaluation.groups.stability <= 1
    assert evaluation.unseen.movies == 40
    assert evaluation.unseen.ratings > 0
    assert all(row.queries >= 20 for row in evaluation.similar)


def test_it_is_shown_in_tables(evaluation):
    console = Console(file=io.StringIO(), width=120)
    show(evaluation, console)
    text = console.file.getvalue()
    for title in ("Held-out stars", "never trained on", "Cold start", "Sequels", "The dials"):
        assert title in text


def test_the_report_is_one_page_that_needs_nothing_else(evaluation, tmp_path):
    page = write_report(evaluation, tmp_path / "new" / "folder")
    text = page.read_text("utf-8")
    assert [path.name for path in page.parent.iterdir()] == ["report.html"]
    assert text.count("<svg") == 7
    assert "$" not in re.sub(r"<svg.*?</svg>", "", text, flags=re.DOTALL)
    assert not re.search(r"<(?:script|link|img)\b|src=", text)
    assert f"{evaluation.stars[-1].rmse:.3f}" in text


def test_a_quick_evaluation_says_what_it_leaves_out(evaluation, tmp_path):
    quick = dataclasses.replace(
        evaluation,
        embedding=[],
        notes=["Quick: no embedding."],
        pictures=dataclasses.replace(evaluation.pictures, losses={}, trace={}),
    )
    text = write_report(quick, tmp_path).read_text("utf-8")
    assert "Quick: no embedding." in text
    assert text.count("<svg") == 5


def test_too_little_to_hold_any_back(movielens):
    few = movielens.with_ratings(movielens.ratings.head(50))
    with pytest.raises(DatasetError, match="at least 10 people"):
        evaluate(few)


def test_sequels_are_sixty_pairs_or_more_and_known(movielens):
    assert len(SEQUELS) >= 60
    assert len(set(SEQUELS)) == len(SEQUELS)
    years = movielens.movies.set_index("movie_id")["year"]
    present = [pair for pair in SEQUELS if set(pair) <= set(years.index)]
    assert len(present) >= 60
    assert all(first != second for first, second in SEQUELS)
    assert all(years[first] <= years[second] for first, second in present)


@pytest.fixture
def train():
    rows = [
        (user, movie, 5.0 if movie % 2 == user % 2 else 1.0)
        for user in range(30)
        for movie in range(20)
        if movie % 2 == user % 2 or movie < 2
    ]
    return pd.DataFrame(rows, columns=["user_id", "movie_id", "stars"])


@pytest.mark.parametrize("ranker", [Ease, ItemKnn])
def test_rankers_find_what_goes_together(train, ranker):
    ranked = ranker(train).rank({2: 5.0, 4: 5.0}, 6)
    assert not {2, 4} & set(ranked)
    assert all(movie % 2 == 0 for movie in ranked)


def test_popularity_ranks_the_same_for_all(train):
    popularity = Popularity(train)
    assert popularity.rank({}, 2) == [0, 1]
    assert popularity.rank({0: 3.0, 999: 3.0}, 1) == [1]


def test_ease_by_woodbury_is_ease_by_inversion(train):
    few = train[train["user_id"] < 8]
    doubled = pd.concat([few, few.assign(user_id=few["user_id"] + 1000)])
    many = pd.concat([doubled, doubled.assign(user_id=doubled["user_id"] + 5000)])
    assert few["user_id"].nunique() < few["movie_id"].nunique() < many["user_id"].nunique()
    # The same people four times over weigh like four times less regularisation.
    wide, tall = Ease(few, strength=25.0), Ease(many, strength=100.0)
    np.testing.assert_allclose(wide._weights, tall._weights, atol=1e-4)


def test_simple_predictions(train):
    test = pd.DataFrame({"user_id": [0, 999], "movie_id": [2, 999], "stars": [5.0, 3.0]})
    assert movie_means(train, test).tolist() == [5.0, pytest.approx(train["stars"].mean())]
    predicted = Biases(train).predict(test)
    assert predicted[0] > predicted[1] == pytest.approx(train["stars"].mean())
