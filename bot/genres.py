"""What members call genres: by MovieLens's names, in the plural, cut short, in slang, in German."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.errors import NoSuchGenre
from bot.inflected import inflected

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = re.compile(r"[,;/&|]| and | und ")

_CALLED = {
    "Action": "action, actiony, action packed, actioner+, explosions, car chase+, shootout+, "
    "gunfight+, action^, actionreich~, actiongeladen~",
    "Adventure": "adventure+, adventurous, treasure hunt+, abenteuer^, abenteuerlich~",
    "Animation": "animation, animations, animated, cartoon+, cartoony, claymation, stop motion, "
    "animations^, zeichentrick, zeichentrick^, trick^, animiert~",
    "Children": "children, childrens, fam film+, wee ones, kinderabend, familienabend, kids, "
    "kid, kiddie, kiddies, kiddy, kid friendly, "
    "child friendly, family, family friendly, little ones, toddlers, for children, for kids, "
    "for the kids, for the children, for the little ones, for the family, for the whole family, "
    "for all the family, familien^, kinder^, kindgerecht~, kindertauglich~, "
    "familientauglich~, familienfreundlich~, fuer kinder, fuer die kinder, fuer die kleinen, "
    "mit den kindern, mit der familie, fuer die familie, fuer die ganze familie, kids stuff, "
    "kinder, familie",
    "Comedy": "comedy+, hochzeitskomoedie, comedys, comedie, comedic, funny, hilarious, humor, "
    "humorous, humour, "
    "laugh+, belly laughs, giggle+, giggles, chuckle+, laugh out loud, romcom+, rom com+, "
    "romantic comedy+, sitcommy, slapstick, komoedie, komoedien, lustig~, witzig~, humorvoll~, "
    "zum lachen, zum ablachen, comical, with jokes, zum totlachen, zum schlapplachen, zu lachen, "
    "lachen, liebeskomoedie, "
    "liebeskomoedien, screwball comedy+, stoner comedy+",
    "Crime": "crime, true crime, krimi^, krimi, krimis, verbrechen, gangster^",
    "Documentary": "documentary+, documentarys, documentry, docu, docus, docs, doc, doco+, "
    "docu film+, "
    "doku, dokus, dokumentation, dokumentationen, dokumentar^",
    "Drama": "drama+, dramatic, dramen, drama^, dramatisch~",
    "Fantasy": "fantasy, fantasies, fairy tale+, fairytale+, maerchen, maerchen^, fantasy^, high "
    "fantasy",
    "Film-Noir": "film noir, film noirs, noir, noirs, films noirs, neo noir, noirish, noiry",
    "Horror": "horror+, horror^, terror, scary, spooky, frightening, terrifying, slasher+, "
    "slashers, "
    "scares, scare+, jump scare+, jumpscare+, jumpscares, nightmare fuel, be scared, get scared, "
    "scared shitless, scared to death, scare the pants off, scare the life out, "
    "scare me to death, freak me out, behind the sofa, sleep with the lights on, give me "
    "nightmares, "
    "gives me nightmares, grusel, grusel^, "
    "gruselig~, schauer^, horrormaessig~, zum gruseln",
    "Musical": "musical+, singalong+, sing along+, sing alongs, musical^, musicalfilm",
    "Mystery": "mystery+, mistery, mysterious, whodunit+, whodunnit+, who dunnit, who dunit, "
    "who done it, "
    "murder mystery+, mysteryfilm, mysteryfilme, raetselhaft~",
    "Romance": "romance+, romantic, romanticy, lovey dovey, romcom+, rom com+, romantic comedy+, "
    "love story+, love storys, love film+, love movie+, chick flick+, weepy romance+, romantik, "
    "romantisch~, liebes^, liebesgeschichte, liebesgeschichten, liebeskomoedie, "
    "liebeskomoedien, romanze, romanzen, schnulze, schnulzen",
    "Sci-Fi": "sci fi, sci fis, sci fi^, scifi, scifis, scify, science fiction, science fictions, "
    "sf, syfy, sci fy, syfi, si fi, futuristic, sciencefiction, sciencefiction^, "
    "science fiction^, zukunfts^, scifi^",
    "Thriller": "thriller+, thrillery, thrilling, thrillin, exciting, thrillern, psychothriller, "
    "psycho thriller+, spannend~",
    "War": "war, wars, ww1, wwi, world war one, world war 1, first world war, great war, "
    "erster weltkrieg, ersten weltkrieg, erste weltkrieg, war film+, war movie+, kriegs^, krieg, "
    "kriege, antikriegs^",
    "Western": "western+, cowboy+, cow boys, wild west, wilder westen, wilden westen, "
    "spaghetti western+, westernfilm, westernfilme, italowestern, western^, gunslinger+",
    "IMAX": "imax",
}


GENRES = frozenset(_CALLED)
"""Every genre of MovieLens, by its name."""


def _names() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for genre, words in _CALLED.items():
        for name in inflected(words):
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
