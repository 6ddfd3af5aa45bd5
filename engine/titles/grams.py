"""Which titles share letters with what was typed: an inverted index over pairs and triples.

The index never decides; it hands on the few hundred titles worth comparing letter by letter.
A typing mistake destroys at most three triples and two pairs and leaves the others to find the
title by, wherever in it they stand.

References:
    J. Zobel and P. Dart (1995), Finding approximate matches in large lexicons, Software: Practice
    and Experience 25, 3 (n-gram inverted indices as coarse search before edit distance).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_SYMBOL_BITS = 6
_START, _END = 0, 63
_OTHER_SYMBOLS = 37
"""Symbols 1 to 36 are a–z and 0–9; all other characters share the 26 from here on."""

_PAIRS = 1 << 2 * _SYMBOL_BITS
_GRAMS = 1 << 16
"""Numbers for grams. Each pair has its own; triples share the rest, so that 16 bits hold them all
and the index is built by a radix sort."""
_SPREAD = 40_503
"""Multiplier that scatters triples over their numbers (Knuth's golden ratio, for 16 bits)."""


def _symbols(codes: NDArray[np.uint32]) -> NDArray[np.int32]:
    """Map code points to the 64 symbols of the index; rare scripts share symbols, harmlessly."""
    symbols = _OTHER_SYMBOLS + codes.astype(np.int32) % 26
    letters = (codes >= ord("a")) & (codes <= ord("z"))
    digits = (codes >= ord("0")) & (codes <= ord("9"))
    symbols[letters] = codes[letters].astype(np.int32) - ord("a") + 1
    symbols[digits] = codes[digits].astype(np.int32) - ord("0") + 27
    return symbols


def _code_points(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


class Overlap(NamedTuple):
    """What texts share with one that was looked up, as weights of grams.

    Shape:
        texts (C,) int64; begun, whole (C,) float32.
    """

    texts: NDArray[np.int64]
    """Those that share enough to be worth a look."""
    begun: NDArray[np.float32]
    """Share of the looked-up text that each has, 0 to 1, its end not counted."""
    whole: NDArray[np.float32]
    """How alike each is to it from start to end, 0 to 1 (Dice's coefficient of weights)."""


class GramIndex:
    """Inverted index from pairs and triples of letters to the texts that have them.

    Args:
        texts: Texts without spaces; their positions are what `overlap` speaks of.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        count = len(texts)
        lengths = np.fromiter(map(len, texts), np.int64, count) + 2
        symbols = _symbols(_code_points("".join(f"\0{text}\0" for text in texts)))
        ends = np.cumsum(lengths) - 1
        symbols[ends + 1 - lengths] = _START
        symbols[ends] = _END
        owner = np.repeat(np.arange(count, dtype=np.int32), lengths)
        # A gram belongs to a text only if its last letter does too.
        kept = [owner[: len(owner) - more] == owner[more:] for more in (1, 2)]
        grams = np.concatenate([g[k] for g, k in zip(_grams(symbols), kept, strict=True)])
        texts_of = np.concatenate([owner[: len(k)][k] for k in kept])
        by_gram = np.argsort(grams, kind="stable")
        grams, texts_of = grams[by_gram], texts_of[by_gram]
        first = np.ones(len(grams), dtype=bool)
        first[1:] = (grams[1:] != grams[:-1]) | (texts_of[1:] != texts_of[:-1])
        grams, self._texts = grams[first], texts_of[first]
        held_by = np.bincount(grams, minlength=_GRAMS)
        self._begin = np.concatenate(([0], np.cumsum(held_by)))
        rarity = np.log((count + 1) / (held_by + 0.5))
        self._rarity = np.maximum(rarity, 0.1).astype(np.float32)
        weights = np.bincount(self._texts, weights=self._rarity[grams], minlength=count)
        self._weight = weights.astype(np.float32)

    def overlap(self, text: str, least: float) -> Overlap:
        """Find the texts that share grams with this one.

        Args:
            text: Without spaces, as the indexed texts are.
            least: Share of the text that others must have to be looked at, 0 to 1.
        """
        symbols = np.concatenate(([_START], _symbols(_code_points(text)), [_END]))
        pairs, triples = _grams(symbols)
        inner = np.unique(np.concatenate((pairs[:-1], triples[:-1])))
        ending = np.array([pairs[-1], triples[-1]])
        own, own_ending = self._rarity[inner].sum(), self._rarity[ending].sum()
        begun = self._shared(inner)
        texts = np.flatnonzero(begun >= least * own)
        begun = begun[texts]
        whole = begun + self._shared(ending)[texts]
        everything = own + own_ending + self._weight[texts]
        return Overlap(
            texts, (begun / own).astype(np.float32), (2 * whole / everything).astype(np.float32)
        )

    def _shared(self, grams: NDArray[np.uint16]) -> NDArray[Any]:
        """Weight of these grams in every text. Shape: grams (G,); returns (T,) float64."""
        begin, end = self._begin[grams], self._begin[grams.astype(np.int64) + 1]
        held = np.concatenate([self._texts[b:e] for b, e in zip(begin, end, strict=True)])
        weights = np.repeat(self._rarity[grams], end - begin)
        return np.bincount(held, weights=weights, minlength=len(self._weight))


def _grams(symbols: NDArray[np.int32]) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Number the pairs and the triples of a run of symbols."""
    pairs = (symbols[:-1] << _SYMBOL_BITS) | symbols[1:]
    triples = (pairs[:-1] << _SYMBOL_BITS) | symbols[2:]
    scattered = (triples.astype(np.int64) * _SPREAD >> 4) % (_GRAMS - _PAIRS)
    return pairs.astype(np.uint16), (_PAIRS + scattered).astype(np.uint16)
