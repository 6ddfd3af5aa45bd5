"""A map and a taste to draw, without a model, and what every picture must be like."""

from __future__ import annotations

import random
from itertools import combinations

from bot.domain import Movie
from bot.pictures import style
from bot.pictures.card import Box, Card
from bot.pictures.lettering import writable
from bot.replies import (
    BetweenTwo,
    Difference,
    Era,
    FilmMap,
    Group,
    Liking,
    MappedFilm,
    ServerFilm,
    ServerTaste,
    TasteMatch,
    TasteProfile,
)

GROUPS = (
    "Sci-fi adventures of the 80s",
    "Romantic comedies of the 2000s",
    "Musical comedies from before the 70s",
    "Noir mysteries from before the 70s",
    "Crime dramas",
    "Family and animated films",
    "Documentaries",
)


def a_map(films: int = 200, rated: int = 6, *, name: str = "", groups=GROUPS, seed=0) -> FilmMap:
    """Groups as clouds around places of their own; some films of them rated."""
    chance = random.Random(seed)
    middles = [(chance.random(), chance.random()) for _ in groups]
    mapped = []
    for number in range(films):
        group = number % len(groups)
        x, y = (min(max(chance.gauss(at, 0.06), 0.0), 1.0) for at in middles[group])
        stars = chance.choice([1.0, 2.5, 4.0, 5.0]) if number < rated else None
        mapped.append(MappedFilm(Movie(number, f"Film {number}", 1990), x, y, group, stars))
    found = tuple(
        Group(
            number,
            each,
            sum(film.cluster_id == number for film in mapped),
            (),
            sum(film.cluster_id == number and film.stars is not None for film in mapped),
        )
        for number, each in enumerate(groups)
    )
    return FilmMap(tuple(group for group in found if group.size), tuple(mapped), name)


def a_taste(*, name: str = "") -> TasteProfile:
    """Somebody who has rated forty films and has opinions."""
    film = Movie(2571, "The Matrix", 1999)
    return TasteProfile(
        rated_count=40,
        mean=3.8,
        spread=0.9,
        others_mean=3.5,
        by_half_star=(0, 1, 0, 2, 1, 6, 8, 12, 6, 4),
        groups=tuple(Liking(each, 3 + n, 4.6 - n / 5) for n, each in enumerate(GROUPS[:5])),
        eras=tuple(Era(decade, decade % 70 + 1, 3.7) for decade in range(1950, 2030, 10)),
        above=(Difference(film, 5.0, 3.4),),
        below=(Difference(Movie(750, "Dr. Strangelove", 1964), 1.5, 4.1),),
        name=name,
    )


def a_match(names: tuple[str, str] = ("Robin", "Ada")) -> TasteMatch:
    """Two people who agree on space and differ on love."""
    matrix, alien = Movie(2571, "The Matrix", 1999), Movie(1214, "Alien", 1979)
    titanic, heat = Movie(1721, "Titanic", 1997), Movie(6, "Heat", 1995)
    return TasteMatch(
        match=0.72,
        films=500,
        fewest_ratings=30,
        shared_count=14,
        gap=0.8,
        agreeing=(BetweenTwo(matrix, 5.0, 4.5), BetweenTwo(alien, 4.5, 4.5)),
        disagreeing=(BetweenTwo(titanic, 2.0, 4.5),),
        for_both=(BetweenTwo(heat, 4.4, 4.1),),
        names=names,
    )


def a_server(name: str = "Film club") -> ServerTaste:
    """A server with opinions, one of which divides it."""
    matrix, alien = Movie(2571, "The Matrix", 1999), Movie(1214, "Alien", 1979)
    titanic, heat = Movie(1721, "Titanic", 1997), Movie(6, "Heat", 1995)
    return ServerTaste(
        members=12,
        needed=2,
        ratings=431,
        favourites=(ServerFilm(matrix, 11, 4.6, 0.4), ServerFilm(alien, 8, 4.5, 0.5)),
        gems=(ServerFilm(heat, 3, 4.7, 0.2),),
        divided=(ServerFilm(titanic, 9, 2.9, 1.7),),
        groups=(Liking(GROUPS[0], 40, 4.4),),
        name=name,
    )


def written(card: Card) -> list[str]:
    """Every text on a card."""
    return [text.get_text() for text in card.axes.texts]


def assert_legible(card: Card) -> None:
    """Nothing is cut off, on top of something else, too small, too pale or without a glyph."""
    boxes = [(card.extent(text), text) for text in card.axes.texts]
    for box, text in boxes:
        assert box.within(card.whole), text
        assert text.get_fontsize() * 100 / 72 >= 19.5, text
        assert contrast(str(text.get_color()), style.PANEL) >= 4.5, text
        assert contrast(str(text.get_color()), style.BACKGROUND) >= 4.5, text
        assert not text.get_parse_math()
        for line in text.get_text().split("\n"):
            assert writable(line) == " ".join(line.split()), text
    for (one, first), (other, second) in combinations(boxes, 2):
        assert not _shrunk(one).meets(_shrunk(other)), (first, second)


def _shrunk(box: Box) -> Box:
    """A text's box without the pixel of air that it has around it."""
    return Box(box.left + 1, box.top + 1, box.right - 1, box.bottom - 1)


def contrast(first: str, second: str) -> float:
    """How far apart two colours are in lightness, 1 to 21.

    References:
        WCAG 2.2, contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    """
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * p for weight, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
