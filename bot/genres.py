"""What members call genres: by MovieLens's names, in the plural, cut short, in slang, in German."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.errors import NoSuchGenre

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = re.compile(r"[,;/&|]| and | und ")

_CALLED = {
    "Action": "action, action packed, actioner, actionfilm, actionfilme, actionreich",
    "Adventure": "adventure, adventurous, abenteuer, abenteuerfilm, abenteuerfilme",
    "Animation": "animation, animated, cartoon, animationsfilm, animationsfilme, "
    "zeichentrick, zeichentrickfilm, zeichentrickfilme, trickfilm, trickfilme, animiert, "
    "animierte, animiertes",
    "Children": "children, childrens, kids, kid, kid friendly, family, family friendly, "
    "for children, for kids, for the kids, for the whole family, familienfilm, familienfilme, "
    "kinderfilm, kinderfilme, kinder, familie, fuer kinder, fuer die kinder, "
    "fuer die ganze familie",
    "Comedy": "comedy, comedies, comedic, funny, hilarious, humor, humorous, humour, laugh, "
    "laughs, romcom, romcoms, rom com, rom coms, komoedie, komoedien, lustig, lustige, lustiges, "
    "lustigen, witzig, witzige, witziges, zum lachen",
    "Crime": "crime, krimi, krimis, krimi film, verbrechen, gangsterfilm, gangsterfilme",
    "Documentary": "documentary, documentaries, docu, docs, doc, doku, dokus, dokumentation, "
    "dokumentationen, dokumentarfilm, dokumentarfilme",
    "Drama": "drama, dramas, dramatic, dramen, dramatisch, dramatisches",
    "Fantasy": "fantasy, fantasyfilm, fantasyfilme",
    "Film-Noir": "film noir, noir, noirs, films noirs, neo noir",
    "Horror": "horror, scary, spooky, frightening, terrifying, slasher, slashers, horrorfilm, "
    "horrorfilme, grusel, gruselfilm, gruselfilme, gruselig, gruselige, gruseliges, scares, "
    "jump scares",
    "Musical": "musical, musicals, singalong, musicalfilm",
    "Mystery": "mystery, mysteries, whodunit, whodunnit, whodunits, mysterious, raetselhaft",
    "Romance": "romance, romances, romantic, love story, love stories, romcom, romcoms, rom com, "
    "rom coms, chick flick, chick flicks, romantik, romantisch, romantische, romantisches, "
    "liebesfilm, liebesfilme, liebesgeschichte, liebesgeschichten, romanze, romanzen",
    "Sci-Fi": "sci fi, scifi, science fiction, sf, syfy, sci fy, futuristic, sciencefiction",
    "Thriller": "thriller, thrillers, thrilling, thrillern",
    "War": "war, war films, kriegsfilm, kriegsfilme, krieg, antikriegsfilm, antikriegsfilme",
    "Western": "western, westerns, cowboy, cowboys, wild west, wilder westen",
    "IMAX": "imax",
}


GENRES = frozenset(_CALLED)
"""Every genre of MovieLens, by its name."""


def _names() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for genre, words in _CALLED.items():
        for name in words.split(", "):
            found[name] = (*found.get(name, ()), genre)
    return found


GENRES_CALLED = _names()
"""Genres by MovieLens's names for each thing that they are called, in lower case, without accents
and hyphens, `ä` written `ae`. Some mean two: `romcom`."""


def genre_named(text: str, known: Iterable[str]) -> str | None:
    """The one genre that a text names, perhaps in the plural, cut short or in German.

    Args:
        text: A word or a few.
        known: The genres that there are.
    """
    by_name = {_plain(genre): genre for genre in known}
    word = _plain(text)
    if len(word) < 2:  # Too short to mean one.
        return None
    stem = word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")
    for candidate in (word, stem):
        if candidate in by_name:
            return by_name[candidate]
    called = {_plain(name): genres for name, genres in GENRES_CALLED.items() if len(genres) == 1}
    if word in called and _plain(called[word][0]) in by_name:
        return by_name[_plain(called[word][0])]
    beginning = [genre for name, genre in by_name.items() if name.startswith(stem)]
    return beginning[0] if len(beginning) == 1 and len(stem) >= 3 else None


def genres_in(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """The genres that a list names, with commas or "and" between.

    Args:
        text: What was typed.
        known: The genres that there are.

    Raises:
        NoSuchGenre: One of them is none of those, or could be several.
    """
    known = tuple(known)
    found: dict[str, None] = {}
    for part in _BETWEEN.split(text):
        if part.strip():
            genre = genre_named(part, known)
            if genre is None:
                raise NoSuchGenre(text=" ".join(part.split())[:40], genres=", ".join(known))
            found[genre] = None
    return tuple(found)


def _plain(text: str) -> str:
    """Letters alone in one case: `Sci-Fi`, `scifi` and `SCI FI` are the same."""
    spelt = text.casefold().translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue"})
    return "".join(letter for letter in spelt if letter.isalnum())
