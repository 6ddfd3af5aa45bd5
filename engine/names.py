"""Names for groups of films, from what is over-represented in them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from engine.artifact import CatalogueEntry

ADJECTIVES = {
    "Action": "Action",
    "Adventure": "Adventure",
    "Animation": "Animated",
    "Children": "Family",
    "Comedy": "Comic",
    "Crime": "Crime",
    "Documentary": "Documentary",
    "Drama": "Dramatic",
    "Fantasy": "Fantasy",
    "Film-Noir": "Noir",
    "Horror": "Horror",
    "IMAX": "Big-screen",
    "Musical": "Musical",
    "Mystery": "Mystery",
    "Romance": "Romantic",
    "Sci-Fi": "Sci-fi",
    "Thriller": "Suspense",
    "War": "War",
    "Western": "Western",
}
"""How a genre describes another one; the usual word is in MovieLens's own vocabulary."""

NOUNS = {
    "Comedy": "comedies",
    "Drama": "dramas",
    "Thriller": "thrillers",
    "Western": "westerns",
    "Musical": "musicals",
    "Documentary": "documentaries",
    "Mystery": "mysteries",
    "Romance": "romances",
    "Adventure": "adventures",
}
"""Genres that films can be called by, those that end a name soonest first."""

PRIOR = 100.0
"""Weight of the whole catalogue in each group's counts, in films."""

SHARE = 0.3
"""Part of a group that a genre has to describe to be in its name."""


class Vocabulary:
    """What can be said of films: genres, decades and tags, with how often each is true.

    Args:
        catalogue: Every film, in item order.
        tags: How often each tag was given to a film, by item number.
    """

    def __init__(
        self, catalogue: Sequence[CatalogueEntry], tags: Mapping[int, Counter[str]]
    ) -> None:
        self.catalogue = catalogue
        self._tags = tags
        everything = range(len(catalogue))
        self._genres, self._decades, self._words = self.counts(everything)

    def counts(self, rows: Sequence[int]) -> tuple[Counter[str], dict[int, float], Counter[str]]:
        """Films of each genre and with each tag among the given ones, and how known each decade.

        A film's decade counts as √ratings: people recognise a group by the films that they know,
        however many unknown ones are newer.
        """
        genres = Counter(name for row in rows for name in self.catalogue[row].genres)
        decades: dict[int, float] = defaultdict(float)
        for film in (self.catalogue[row] for row in rows):
            if film.year is not None:
                decades[film.year // 10 * 10] += math.sqrt(film.popularity)
        words = Counter(word for row in rows for word in self._tags.get(row, ()))
        return genres, decades, words

    def telling_genres(self, rows: Sequence[int]) -> list[str]:
        """Genres by how over-represented they are, of those that describe enough of the group."""
        here = self.counts(rows)[0]
        least = SHARE * len(rows)
        ranked = _by_log_odds(here, self._genres, len(rows), len(self.catalogue))
        return [name for name, score in ranked if score > 0 and here[name] >= least]

    def telling_era(self, rows: Sequence[int]) -> str | None:
        """The decade, or the side of 1980, that most of the group is from, if telling."""
        here = self.counts(rows)[1]
        total = sum(here.values())
        if not total:
            return None
        decade, most = max(here.items(), key=lambda item: (item[1], item[0]))
        usual = self._decades[decade] / sum(self._decades.values())
        if most / total >= max(0.6, 1.5 * usual):
            return (
                f"of the {decade}s"
                if decade < 1930 or decade >= 2000
                else f"of the {decade % 100}s"
            )
        old = sum(count for when, count in here.items() if when < 1970)
        if old / total >= 0.7:
            return "from before the 70s"
        new = sum(count for when, count in here.items() if when >= 2000)
        return "since 2000" if new / total >= 0.8 else None

    def telling_tags(self, rows: Sequence[int]) -> list[str]:
        """Tags by how over-represented they are, given to at least three films of the group."""
        here = self.counts(rows)[2]
        ranked = _by_log_odds(here, self._words, len(rows), len(self.catalogue))
        return [word for word, score in ranked if score > 0 and here[word] >= 3]

    def best_known(self, rows: Sequence[int]) -> str:
        """Title of the film with the most ratings."""
        best = max(rows, key=lambda row: self.catalogue[row].popularity)
        return self.catalogue[best].title


def name_groups(groups: Sequence[Sequence[int]], words: Vocabulary) -> list[str]:
    """A name for each group of item numbers; no two are the same."""
    taken: set[str] = set()
    names: list[str] = []
    for rows in groups:
        name = next(name for name in _candidates(rows, words) if name.casefold() not in taken)
        taken.add(name.casefold())
        names.append(name)
    return names


def _candidates(rows: Sequence[int], words: Vocabulary) -> Iterator[str]:
    """Ever longer names for one group; the last ones are never taken."""
    genres = words.telling_genres(rows)
    era = words.telling_era(rows)
    for count in (2, 3, 1):
        kind = _phrase(genres[:count])
        if era:
            yield f"{kind} {era}"
        else:
            yield kind
    kind = _phrase(genres[:2])
    for tag in words.telling_tags(rows)[:3]:
        if tag.casefold() not in kind.casefold():
            yield f"{kind}: {tag}"
    best = words.best_known(rows)
    yield f"{kind} like {best}"
    number = 2
    while True:
        yield f"{kind} like {best}, part {number}"
        number += 1


def _phrase(genres: Sequence[str]) -> str:
    """Genres as one would say them: `Romantic comedies`, `Action and sci-fi films`."""
    if not genres:
        return "Films of all kinds"
    noun = next((name for name in NOUNS if name in genres), None)
    rest = [ADJECTIVES.get(name, name) for name in genres if name != noun]
    if noun is None:
        described = [rest[0], *(word.lower() for word in rest[1:])]
        return " and ".join(described) + " films"
    if not rest:
        return NOUNS[noun].capitalize()
    return " ".join([rest[0], *(word.lower() for word in rest[1:]), NOUNS[noun]])


def _by_log_odds(
    here: Counter[str], everywhere: Counter[str], films_here: int, films: int
) -> list[tuple[str, float]]:
    """Words by the z-score of their log-odds in a group against the whole, highest first.

    The whole catalogue is the informative Dirichlet prior, worth `PRIOR` films.

    References:
        Monroe, Colaresi and Quinn (2008), Fightin' words, eq. 22.
    """
    scored = []
    for word, count in here.items():
        prior = PRIOR * everywhere[word] / films
        inside = (count + prior) / max(films_here + PRIOR - count - prior, 1e-9)
        rest = everywhere[word] - count + prior
        outside = rest / max(films - films_here + PRIOR - rest, 1e-9)
        spread = math.sqrt(1 / (count + prior) + 1 / rest)
        scored.append((word, math.log(inside / outside) / spread))
    return sorted(scored, key=lambda item: (-item[1], item[0]))
