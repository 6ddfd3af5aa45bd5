"""Weights of the signs that words are a film's title: `python -m benchmarks.mention_weights`.

Fits `engine.titles.signs.WEIGHTS` to the labelled messages of development, by a logistic regression
over every run of words that spells a title, and prints the table and how well it tells titles from
words in messages that it was not fitted to (five folds).
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_score, recall_score
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from benchmarks.mentions import Linker
from engine.titles.mentions import THRESHOLD
from tests.support import mentioned, uttered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from engine.titles.mentions import Span

REGULARISATION = 0.5
"""Inverse strength of the weights' prior, on signs of unit variance (scikit-learn's C)."""


class Runs(NamedTuple):
    """Runs of words that spell a title.

    Attributes:
        signs: One row a run, by name.
        titles: Whether each is meant as one.
        messages: Number of the message that each stands in.
    """

    signs: list[dict[str, float]]
    titles: NDArray[np.bool_]
    messages: NDArray[np.int64]


def labelled() -> Iterator[tuple[str, list[str]]]:
    """Messages of development, each with the films that it names."""
    for marked in mentioned.DEVELOPMENT:
        text, films = mentioned.unmark(marked)
        yield text, [film.title for film in films]
    for each in uttered.DEVELOPMENT:
        yield each.text, [film.removeprefix("- ") for film in each.films]


def runs_of(linker: Linker) -> Runs:
    """All runs of the labelled messages; those that overlap a title and are none are left out."""
    signs, titles, messages = [], [], []
    for number, (text, films) in enumerate(labelled()):
        spans = linker.index.spans(text)
        is_meant = [_means(linker, span, films) for span in spans]
        meant = [span for span, is_title in zip(spans, is_meant, strict=True) if is_title]
        for span, is_title in zip(spans, is_meant, strict=True):
            if is_title or not any(span.overlaps(each) for each in meant):
                signs.append(span.signs.counted())
                titles.append(is_title)
                messages.append(number)
    return Runs(signs, np.array(titles), np.array(messages))


def _means(linker: Linker, span: Span, films: list[str]) -> bool:
    labels = [linker.label(int(movie)) for movie in span.movies[:3]]
    return any(label.startswith(film) for label in labels for film in films)


def fit(runs: Runs) -> tuple[dict[str, float], dict[str, float]]:
    """Weights by the signs' names; and how well such weights do in messages not fitted to."""
    names = [name for name in runs.signs[0] if name != "bias"]
    rows = np.array([[signs[name] for name in names] for signs in runs.signs])
    scaler = StandardScaler()
    model = make_pipeline(scaler, LogisticRegression(C=REGULARISATION, max_iter=5_000))
    log_odds = cross_val_predict(
        model,
        rows,
        runs.titles,
        groups=runs.messages,
        cv=GroupKFold(5),
        method="decision_function",
    )
    taken = log_odds >= THRESHOLD
    figures = {
        "precision": float(precision_score(runs.titles, taken)),
        "recall": float(recall_score(runs.titles, taken)),
        "average precision": float(average_precision_score(runs.titles, log_odds)),
    }
    fitted = model.fit(rows, runs.titles)[-1]
    weights = fitted.coef_[0] / scaler.scale_
    bias = float(fitted.intercept_[0] - weights @ scaler.mean_)
    return dict(zip(["bias", *names], [bias, *weights.tolist()], strict=True)), figures


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.mention_weights", description=__doc__
    )
    parser.add_argument("--data", default="ml-latest-small", help="MovieLens: name, zip or folder")
    weights, figures = fit(runs_of(Linker(parser.parse_args().data)))
    rows = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in weights.items())
    told = ", ".join(f"{name} {figure:.3f}" for name, figure in figures.items())
    sys.stdout.write(f"WEIGHTS = {{\n{rows}}}\n# In messages not fitted to: {told}\n")


if __name__ == "__main__":
    main()
