"""Weights of the signs that words are a film's title: `python -m benchmarks.mention_weights`.

Fits `engine.titles.signs.WEIGHTS` to the labelled messages of development, by a logistic regression
over every run of words that spells a title, and prints the table and how well it tells titles from
words in messages that it was not fitted to (five folds). Weights have a normal prior around what
stands to reason, which counts where few messages show a sign.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit
from sklearn.metrics import average_precision_score, precision_score, recall_score
from sklearn.model_selection import GroupKFold

from benchmarks.mentions import Linker
from engine.titles.mentions import THRESHOLD
from tests.support import mentioned, uttered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from engine.titles.mentions import Span

UNNAMED = ("unsupported", "why", "change")
"""Acts whose films the labels do not name, though the messages may."""
PRIOR = {
    "quoted": 5.0,
    "year": 5.0,
    "capitals": 3.0,
    "striking": 1.5,
    "verb": 2.0,
    "likened": 1.0,
    "rating": 3.0,
    "number": 1.0,
    "called": 3.0,
    "told of": 2.0,
    "alone": 1.0,
    "one_of_many": -4.0,
    "noun": -2.0,
    "mistakes": -1.0,
    "unfinished": -1.5,
    "function": -2.0,
}
"""What each sign is worth before any message is looked at; the others nothing."""
PRIOR_SD, UNSURE = 1.0, ("bias", "known", "rarity", "cost", "words", "mistaken")
"""How far from that a weight may well be; those of signs that are no flags, anywhere."""


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
        if not any(line.told.startswith(UNNAMED) for line in each.lines):
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
    names = list(runs.signs[0])
    rows = np.array([[signs[name] for name in names] for signs in runs.signs])
    log_odds = np.zeros(len(rows))
    for learned, asked in GroupKFold(5).split(rows, runs.titles, runs.messages):
        log_odds[asked] = rows[asked] @ _weights(names, rows[learned], runs.titles[learned])
    taken = log_odds >= THRESHOLD
    figures = {
        "precision": float(precision_score(runs.titles, taken)),
        "recall": float(recall_score(runs.titles, taken)),
        "average precision": float(average_precision_score(runs.titles, log_odds)),
    }
    return dict(zip(names, _weights(names, rows, runs.titles).tolist(), strict=True)), figures


def _weights(
    names: list[str], rows: NDArray[np.float64], titles: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """The likeliest weights after the prior and the runs."""
    prior = np.array([PRIOR.get(name, 0.0) for name in names])
    tightness = np.array([name not in UNSURE for name in names]) / PRIOR_SD**2
    signed = np.where(titles, 1.0, -1.0)

    def surprise(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margin = signed * (rows @ weights)
        off = weights - prior
        value = np.logaddexp(0, -margin).sum() + 0.5 * (tightness * off**2).sum()
        return float(value), -rows.T @ (signed * expit(-margin)) + tightness * off

    return np.asarray(minimize(surprise, prior, jac=True, method="L-BFGS-B").x)


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
