"""Genres and groups by the names that other languages have for them."""

from __future__ import annotations

import re

import pytest

from bot.texts import FALLBACK, Texts, languages
from bot.texts.names import genre_name, group_name
from engine.names import ADJECTIVES, NOUNS

OTHERS = [language for language in languages() if language != FALLBACK]


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("Dramas", "Dramen"),
        ("Romantic comedies of the 2000s", "Romantische Komödien der 2000er"),
        ("Action and sci-fi films", "Action- und Sci-Fi-Filme"),
        ("Family and animated films", "Familien- und Animations-Filme"),
        ("Crime romantic dramas", "Romantische Krimi-Dramen"),
        ("Dramatic comedies since 2000", "Tragikomödien seit 2000"),
        ("Noir mysteries from before the 70s", "Noir-Mystery-Filme aus der Zeit vor den 70ern"),
        ("Sci-fi adventures: space opera", "Sci-Fi-Abenteuer: space opera"),
        ("Films of all kinds like Se7en: Part of it", "Filme aller Art wie Se7en: Part of it"),
        ("Westerns of the 60s like Shane, part 2", "Western der 60er wie Shane, Teil 2"),
        ("Xylophone films", "Xylophone films"),
        ("", ""),
    ],
)
def test_groups_are_called_as_people_would(english, german):
    assert group_name(english, Texts("de")) == german
    assert group_name(english, Texts("en-GB")) == english


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_of_a_groups_name_is_known(language):
    texts = Texts(language)
    for genre, described in ADJECTIVES.items():
        assert genre_name(genre, texts)
        name = f"{described} and action films"
        assert group_name(name, texts) != name
    for noun in NOUNS.values():
        name = f"Noir {noun} of the 80s"
        assert group_name(name, texts) != name


@pytest.mark.parametrize("language", OTHERS)
async def test_every_group_there_is_has_a_name(language, app):
    texts = Texts(language)
    names = [group.name for group in (await app.recommending.groups()).groups]
    translated = [group_name(name, texts) for name in names]
    assert len(set(translated)) == len(names)
    for english, other in zip(names, translated, strict=True):
        assert other != english or not re.search("films|comedies|dramas|of the", english), english
