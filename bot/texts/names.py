"""Genres and groups of films as other languages call them.

Both have English names, by which everything else knows them. A group's is put together from words,
as `engine.names` says; here it is taken apart and put together again. Words that end in a hyphen
there are joined to the next one (`Krimi-` and `Dramen` are `Krimi-Dramen`), others stand before all
of those (`Romantische Krimi-Dramen`).
"""

from __future__ import annotations

import re
from functools import cache

from bot.texts import FALLBACK, Texts, translated

_SHAPE = re.compile(
    r"(?P<kind>.+?)"
    r"(?: of the (?P<decade>\d{2,4})s| from before the (?P<before>\d{2})s| since (?P<since>\d{4}))?"
    r"(?:: (?P<tag>.+)| like (?P<best>.+?)(?:, part (?P<part>\d+))?)?"
)


def genre_name(genre: str, texts: Texts) -> str:
    """What a language calls a genre."""
    return texts.phrase("genre", genre)


def group_name(name: str, texts: Texts) -> str:
    """What a language calls a group; a name with a word that it does not know stays English."""
    return _in(texts.language, name)


@cache
def _in(language: str, name: str) -> str:
    parts = _SHAPE.fullmatch(name)
    kind = _kind(language, parts["kind"]) if parts and language != FALLBACK else None
    if parts is None or kind is None:
        return name
    texts = Texts(language)
    if parts["decade"]:
        kind = texts("group-of-a-decade", kind=kind, decade=parts["decade"])
    elif parts["before"]:
        kind = texts("group-from-before", kind=kind, decade=parts["before"])
    elif parts["since"]:
        kind = texts("group-since", kind=kind, year=parts["since"])
    if parts["tag"]:
        return texts("group-with-a-tag", kind=kind, tag=parts["tag"])
    if parts["part"]:
        return texts("group-like-a-film-again", kind=kind, film=parts["best"], part=parts["part"])
    if parts["best"]:
        return texts("group-like-a-film", kind=kind, film=parts["best"])
    return kind


def _kind(language: str, english: str) -> str | None:
    """`Romantic comedies`, `Action and sci-fi films`; None where a word is not known."""

    def called(words: str) -> str | None:
        return translated(language, "-".join(("kind", *re.findall(r"[a-z]+", words.casefold()))))

    if whole := called(english):
        return whole
    *described, noun = english.split(" ")
    forms = [called(word) for word in (*described, noun) if word != "and"]
    known = [form for form in forms if form is not None]
    if len(known) < len(forms):
        return None
    *before, last = known
    between = f" {called('and')} " if "and" in described else ""
    joined = between.join(form for form in before if form.endswith("-")) + last
    name = " ".join([*(form for form in before if not form.endswith("-")), joined])
    return name[0].upper() + name[1:]
