"""Titles where only a title can stand: `heat was great`, `heat`, though `heat` alone is a word.

What is found this way counts for less than what running text shows by itself: unless it is written
large, it is to be asked about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import Film
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.slots import S
from engine.titles.everyday import EVERYDAY, FUNCTION_WORDS
from engine.titles.spelling import fold, without_article

if TYPE_CHECKING:
    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex

_NAME = r"(?P<name>[a-z0-9&:' -]{2,60}?)"
_BEFORE_OPINION = re.compile(
    rf"(?:^|[.,;!?] |\b(?:but|and|aber|und|thought|think|i found|ich fand|fand) ){_NAME}"
    r"(?P<copula> (?:was|is|were|wasnt|isnt|war|ist|fand ich|rules|ruled|rocks|rocked|sucks|"
    r"sucked|blew|bored)\b)"
)
_ALONE = re.compile(rf"^{_NAME}[.!? ]*$")
_LONGEST = 3
"""Words of a title that is looked for here; longer ones speak for themselves."""


def with_expected(read: Slotted, text: str, titles: TitleIndex, heard: Heard) -> Slotted:
    """Put slots where the sentence needs a film and the words are one's title.

    Args:
        read: The message with the films that it plainly mentions.
        text: As it was typed.
        titles: The films that there are.
        heard: Films spoken of lately.
    """
    for match in reversed(list(_BEFORE_OPINION.finditer(read.text))):
        after = re.split(r"[.,;!?]| but | and | aber | und ", read.text[match.end("name") :])[0]
        if opinions(after) or re.search(S, after):
            film = _film(match["name"], text, titles, heard)
            if film:
                read = read.with_film(*match.span("name"), film)
    if (alone := _ALONE.match(read.text)) and (film := _film(alone["name"], text, titles, heard)):
        read = read.with_film(*alone.span("name"), film)
    return read


def _film(name: str, text: str, titles: TitleIndex, heard: Heard) -> Film | None:
    """The film whose title these words are, letter for letter but for the article."""
    words = fold(name).split()
    told = [word for word in words if word not in ("the", "a", "an")]
    if not told or len(words) > _LONGEST + 1 or all(word in FUNCTION_WORDS for word in told):
        return None
    resolution = titles.resolve(name)
    wanted = without_article(" ".join(words))
    exact = tuple(
        match.movie_id
        for match in resolution.matches
        if without_article(fold(match.title)) == wanted
    )
    if not exact:
        return None
    near = [movie_id for movie_id in exact if movie_id in {*heard.films, *heard.on_table}]
    large = all(re.search(rf"\b{re.escape(word.capitalize())}", text) for word in told)
    plain = all(word in EVERYDAY for word in told)
    certain = bool(near) or (resolution.certain and (large or not plain))
    return Film(name, tuple(dict.fromkeys((*near, *exact))), certain)
