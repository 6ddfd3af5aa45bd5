"""Weights of the learned reader: `python -m benchmarks.act_weights`.

Fits the four heads of `bot.conversation.understanding.learned` to the labelled messages of
development and of those that only it learns from, and stores them beside it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

import bot.conversation.understanding.learned as package
from benchmarks.understanding import Judge
from bot.conversation.understanding import by_grammar, with_faint, with_films, with_slots
from bot.conversation.understanding.learned import Claims, Head, Tokens, claims_of, signs
from tests.support.uttered import DEVELOPMENT, LEARNED_FROM, acts_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from tests.support.uttered import Uttered

STRENGTH = {"films": 0.5, "hints": 0.3, "stars": 0.5, "said": 2.0}
"""Inverse strength of each head's prior (scikit-learn's C)."""
GRAMMAR_SCALE = 8.0
"""How much larger the weights of the grammar's word may well be than others."""
LEAST_MESSAGES = 2
"""Signs that fewer have are not learned from."""
LEAST_SAID = 3
"""Messages that must do something for it to be learned."""


@dataclass(frozen=True)
class Example:
    """A labelled message, as the reader sees it.

    Attributes:
        tokens: It.
        claims: What it is labelled with.
        grammar: What the grammar claims; None where its rules were made by this message.
    """

    tokens: Tokens
    claims: Claims
    grammar: Claims | None


def example(uttered: Uttered, judge: Judge, *, unseen: bool) -> Example:
    """Make an example of a labelled message.

    Args:
        uttered: It.
        judge: Knows the films.
        unseen: Whether the grammar's rules were made without it, so that its word tells something.
    """
    text, titles, heard = uttered.text, judge.titles, uttered.heard
    read = with_films(text, titles, heard)
    faint = with_slots(with_faint(read, text, titles, heard), titles, heard, faint=True)
    tokens = Tokens(faint, heard)
    grammar = by_grammar(with_slots(read, titles, heard), titles, heard) if unseen else ()
    return Example(
        tokens,
        claims_of(acts_of(uttered, judge.labels), tokens),
        claims_of(grammar, tokens) if unseen else None,
    )


def examples(judge: Judge) -> list[Example]:
    """All messages that are learned from."""
    return [
        *(example(each, judge, unseen=False) for each in DEVELOPMENT),
        *(example(each, judge, unseen=True) for each in LEARNED_FROM),
    ]


def fit(shown: Sequence[Example]) -> dict[str, Head]:
    """Fit all heads."""
    rows, classes = rows_of(shown), classes_of(shown)
    heads = {name: _choice(rows[name], STRENGTH[name]) for name in ("films", "hints", "stars")}
    return heads | {"said": _votes(rows["said"], classes["said"])}


def rows_of(shown: Sequence[Example]) -> dict[str, list[tuple[list[str], set[str]]]]:
    """Signs and the classes that they go with, for each head."""
    rows: dict[str, list[tuple[list[str], set[str]]]] = {name: [] for name in package.HEADS}
    for each in shown:
        tokens, claims, grammar = each.tokens, each.claims, each.grammar
        for at, role in claims.roles.items():
            head = "hints" if tokens.kinds[at] == "hint" else "films"
            rows[head].append((signs.of_slot(tokens, at, grammar), {role}))
        rows["stars"] += [
            (signs.of_stars(tokens, at, grammar), {f"{liked:g}"})
            for at, liked in liked_in_words(each).items()
        ]
        rows["said"].append((signs.of_message(tokens, grammar), claims.said))
    return rows


def liked_in_words(shown: Example) -> dict[int | None, float]:
    """How films were liked where words tell, by token; under None the one spoken of."""
    tokens, claims = shown.tokens, shown.claims
    numbered = {tokens.clause(at) for at in tokens.starred}
    liked: dict[int | None, float] = {
        at: stars for at, stars in claims.stars.items() if tokens.clause(at) not in numbered
    }
    return liked | ({} if claims.of_it is None or numbered else {None: claims.of_it})


def classes_of(shown: Sequence[Example]) -> dict[str, list[str]]:
    """Names of each head's classes, in order."""
    films, hints, stars, often = set(), set(), set(), Counter[str]()
    for each in shown:
        for at, role in each.claims.roles.items():
            (hints if each.tokens.kinds[at] == "hint" else films).add(role)
        stars |= {f"{liked:g}" for liked in liked_in_words(each).values()}
        often.update(each.claims.said)
    said = {told for told, many in often.items() if many >= LEAST_SAID}
    return {
        name: sorted(each)
        for name, each in zip(package.HEADS, (films, hints, stars, said), strict=True)
    }


def _choice(rows: Sequence[tuple[list[str], set[str]]], strength: float) -> Head:
    """Fit a head that takes one of several classes."""
    names, scales, counted = _counted([row for row, _ in rows])
    classes = [next(iter(told)) for _, told in rows]
    model = LogisticRegression(C=strength, max_iter=1_000).fit(counted, classes)
    return Head.of(names, model.classes_, model.coef_.T * scales[:, None], model.intercept_)


def _votes(rows: Sequence[tuple[list[str], set[str]]], classes: Sequence[str]) -> Head:
    """Fit a head that says yes or no to each of several."""
    names, scales, counted = _counted([row for row, _ in rows])
    weights, bias = [], []
    for told in classes:
        does = [told in said for _, said in rows]
        model = LogisticRegression(C=STRENGTH["said"], solver="liblinear").fit(counted, does)
        weights.append(model.coef_[0] * scales)
        bias.append(model.intercept_[0])
    return Head.of(names, classes, np.array(weights).T, np.array(bias))


def _counted(rows: Sequence[list[str]]) -> tuple[list[str], NDArray, NDArray]:
    """Names of signs, how large their weights may be against others, and which rows have them."""
    counter = CountVectorizer(analyzer=lambda names: names, min_df=LEAST_MESSAGES, binary=True)
    counted = counter.fit_transform(rows)
    names = counter.get_feature_names_out().tolist()
    scales = np.array([GRAMMAR_SCALE if name.startswith(signs.GRAMMAR) else 1.0 for name in names])
    return names, scales, counted @ sp.diags(scales)


def store(heads: Mapping[str, Head]) -> Path:
    """Write the heads beside the package."""
    path = Path(package.__file__).with_name(package.WEIGHTS)
    arrays = {}
    for name, head in heads.items():
        arrays |= head.arrays(name)
    np.savez_compressed(path, **arrays)
    return path


def main() -> None:
    """Fit and store."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.act_weights", description=__doc__)
    parser.add_argument("--data", default="ml-latest-small", help="MovieLens: name, zip or folder")
    heads = fit(examples(Judge(parser.parse_args().data)))
    path = store(heads)
    told = ", ".join(f"{name} {head.weights.shape}" for name, head in heads.items())
    sys.stdout.write(f"{path}: {path.stat().st_size:,} bytes; {told}\n")


if __name__ == "__main__":
    main()
