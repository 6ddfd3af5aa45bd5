"""Words about what films should be like, and what each means: as it stands, and denied."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Direction, Filters
from bot.conversation.understanding.moods import MOODS_CALLED
from bot.genres import GENRES_CALLED
from bot.inflected import inflected

if TYPE_CHECKING:
    from collections.abc import Mapping

_OLD = 1979
"""Films up to this year are old."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing said about what films should be like.

    Attributes:
        wanted: What it means by itself.
        unwanted: What it means after `no` or `not`.
        toward: The way it moves what is on the table; None where it does not compare.
        away: The way it moves it after `not` or `less`.
        alone: What a way to move means where nothing lies on the table: `less sad`.
        too: The way to go where there is too much of it: `too old`.
        counts: Whether it is nothing but a number of films.
        compares: Whether it is more of something than on the table: `funnier`.
        words: As they stood in the message.
    """

    wanted: Filters = field(default_factory=Filters)
    unwanted: Filters = field(default_factory=Filters)
    toward: Direction | None = None
    away: Direction | None = None
    alone: Filters | None = None
    too: Direction | None = None
    counts: bool = False
    compares: bool = False
    words: str = ""

    @property
    def measures(self) -> bool:
        """Whether it is of years or a number, and stands by itself: `no horror 1990-1999`."""
        wanted = self.wanted
        return not (wanted.genres or wanted.tags or self.toward)


_NEWER, _OLDER = Direction.NEWER, Direction.OLDER
_LIGHTER, _DARKER = Direction.LIGHTER, Direction.DARKER
_KNOWN, _UNKNOWN = Direction.BETTER_KNOWN, Direction.LESS_KNOWN
_MOVES = {
    (_NEWER, _OLDER): "newer, more recent, more modern, more current, too long ago, not so old, "
    "not as old, not that old, less old, neuer, neuere, neueres, neueren, aktueller, "
    "aktuelleres, moderner, moderneres, weniger alt",
    (_OLDER, _NEWER): "older, earlier, more classic, not so new, less recent, less new, less "
    "modern, aelter, aeltere, aelteres, aelteren",
    (_LIGHTER, _DARKER): "lighter, more lighthearted, more light hearted, happier, more cheerful, "
    "more upbeat, more fun, more feel good, softer, gentler, calmer, more gentle, more relaxed, "
    "less stressful, less tense, less dark, less heavy, less sad, "
    "less depressing, less serious, less grim, less bleak, less intense, less gloomy, leichter, "
    "leichteres, heiterer, froehlicher, lockerer, weniger duester, weniger ernst, "
    "weniger traurig, weniger deprimierend, nicht so ernst, nicht so duester, nicht so schwer, "
    "not so heavy, not so serious, not so dark, not too heavy, not too serious",
    (_DARKER, _LIGHTER): "darker, grittier, grimmer, edgier, heavier, bleaker, more serious, "
    "more dark, less light, less cheesy, less silly, less lighthearted, duesterer, duestereres, "
    "ernster, ernsteres, ernstere, haerter",
    (_UNKNOWN, _KNOWN): "less mainstream, less known, less well known, less popular, less famous, "
    "less obvious, more obscure, more niche, more indie, weniger bekannt, weniger mainstream, "
    "unbekannter, unbekanntere, unbekannteres",
    (_KNOWN, _UNKNOWN): "better known, more well known, more popular, more mainstream, "
    "more famous, more known, less obscure, less niche, less indie, bekannter, bekanntere, "
    "bekannteres, beliebter",
    (Direction.MORE_VARIED, None): "more varied, more variety, more diverse, more different, "
    "more mixed, mix it up, mix things up, less similar, less samey, abwechslungsreicher, "
    "mehr abwechslung, vielfaeltiger",
}
_MORE_OF = {
    "funnier": "funny",
    "lustiger": "funny",
    "lustigeres": "funny",
    "witziger": "funny",
    "scarier": "scary",
    "spookier": "scary",
    "gruseliger": "scary",
    "sadder": "sad",
    "trauriger": "sad",
    "weirder": "weird",
    "verrueckter": "weird",
    "quirkier": "quirky",
    "tenser": "tense",
    "smarter": "smart",
    "deeper": "deep",
    "sillier": "silly",
    "creepier": "creepy",
    "romantischer": "romantic",
}
_MOST_OF = {
    "funniest": "funny",
    "scariest": "scary",
    "spookiest": "scary",
    "saddest": "sad",
    "weirdest": "weird",
    "strangest": "weird",
    "creepiest": "creepy",
    "goriest": "gory",
    "bloodiest": "bloody",
    "darkest": "dark",
    "bleakest": "bleak",
    "grittiest": "gritty",
    "silliest": "silly",
    "dumbest": "dumb",
    "trippiest": "trippy",
    "happiest": "happy",
    "cutest": "cute",
    "lustigste": "lustig",
    "lustigsten": "lustig",
    "gruseligste": "gruselig",
    "gruseligsten": "gruselig",
    "traurigste": "traurig",
    "traurigsten": "traurig",
}
_TOO_MUCH = {
    **dict.fromkeys(("dark", "depressing", "sad", "gritty", "disturbing", "tense"), _LIGHTER),
    **dict.fromkeys(("feel-good", "silly", "heartwarming"), _DARKER),
}
_OBSCURE = (
    "obscure, hidden gem+, hidden treasure+, gem i missed, lesser known, less well known, "
    "little known, little seen, underrated, underappreciated, under appreciated, undersung, "
    "unsung, overlooked, forgotten, under the radar, below the radar, niche, unknown, "
    "off the beaten path, off the beaten track, off the radar, underseen, slept on, sleeper hit+, "
    "deep cut+, rare, rarity+, unheard of, ive never heard of, i havent heard of, "
    "i wont have heard of, i wouldnt know, indie+, indy, independent, arthouse, art house, arty, "
    "geheimtipp, geheimtipps, unbekannt~, unterschaetzt~, nischig~, wenig bekannt~, perlen, "
    "filmperlen, verborgen~, vergessen~"
)
_FAMOUS = (
    "mainstream, mainstreamig~, mainstreamy, popular, well known, famous, blockbuster+, "
    "blockbustery, big hit+, smash hit+, "
    "massive hit+, huge hit+, hit movie+, big name+, big budget, household name+, crowd pleaser+, "
    "crowdpleaser+, crowd pleasing, critically acclaimed and popular, widely loved, "
    "bekannt~, allseits bekannt~, beliebt~, beruehmt~, populaer~, kassenschlager, publikumsliebling"
)
_RECENTLY = (
    "recent, recentish, recent ish, modern, modernish, newish, new ish, contemporary, brand new, "
    "latest, current, fairly new, new release+, new movie+, new film+, new one+, "
    "new stuff, new flick+, new thriller, something new, anything new, recently released, "
    "released recently, came out recently, recently, neue filme, neuen film, neuer film, "
    "neuen filmen, was neues, etwas neues, neueren datums, aktuell~, modern~, neuerdings, "
    "aus letzter zeit, der letzten zeit"
)
_LONG_AGO = (
    "old, olden, old movie+, old film+, old stuff, old one+, oldies, oldie+, oldish, old timey, "
    "old fashioned, old school, oldschool, golden oldie+, vintage, golden age, old hollywood, "
    "classic hollywood, silent film+, silent movie+, silent era, from way back, ancient, retro, "
    "alt, alte, altes, alten, alte filme, alten film, was altes, etwas altes, uralt~, stumm^"
)
_VARIED = (
    "varied, variety, diverse, surprise me, surprise us, surprise please, a surprise, surprises, "
    "random, mixed bag, mixed, "
    "bit of everything, bit of a mix, a mix please, good mix, all sorts, different genres, "
    "mix of genres, mix of stuff, wildcard+, wild card+, curveball+, pot luck, potluck, lucky dip, "
    "something unexpected, unexpected, out of left field, out of my comfort zone, "
    "outside my comfort zone, eclectic, assortment, selection box, ueberrasch mich, ueberrasch "
    "uns, ueberrascht mich, ueberraschung, ueberraschungen, gemischt~, gemischtes, querbeet, "
    "quer beet, abwechslung, abwechslungsreich~, bunt gemischt~, bunte mischung, zufaellig~"
)
_KNOWS = (
    r"(?:s|ve|have|has|had|hat|will have|would have)? ?(?:ever |really |actually |already |even )?"
    r"(?:knows?|knows it|heard of|heard|logged|seen|watched|talks? about|remembers?|kenn\w*|"
    r"gesehen(?: hat)?|"
    r"von gehoert(?: hat)?)"
)
KNOWN_BY = re.compile(
    r"\b(?:that |which |whom |die |den |das )?(?:(?P<few>nobody|no one|noone|no 1|not (?:many|"
    r"a lot "
    r"of)(?: people)?|not everyone|not everybody|hardly (?:anyone|anybody)|almost (?:nobody|"
    r"no one)|barely (?:anyone|"
    r"anybody)|few(?: people)?|nicht jeder|nicht alle|keiner|niemand|kein mensch|kein schwein|"
    r"kaum (?:einer|jemand)|"
    r"(?:most|many|other|some) people (?:dont|havent|wont have|have never|have not)|people (?:dont|"
    r"havent))|(?:everyone|everybody|every1|every one|all of us|jeder|jede|alle|most people))"
    rf"(?: (?:else|(?:but|except|apart from) (?:me|us)))? ?{_KNOWS}\b(?! (?:these|those|them|it|"
    rf"this|that)\b)"
)
"""How many know it: `that nobody's heard of`, `everyone but me has seen`."""


def _split(names: str) -> list[str]:
    return names.split(", ")


def _phrases() -> dict[str, Hint]:
    """Every fixed phrase, by its words."""
    found: dict[str, Hint] = {}
    for name, genres in GENRES_CALLED.items():
        found[name] = Hint(Filters(genres=genres), Filters(without_genres=genres))
    for name, tag in MOODS_CALLED.items():
        found[name] = Hint(
            Filters(tags=(tag,)), Filters(without_tags=(tag,)), too=_TOO_MUCH.get(tag)
        )
    known, obscure = Filters(hidden_gems=-1.0), Filters(hidden_gems=1.0)
    found |= dict.fromkeys(inflected(_OBSCURE), Hint(obscure, known, too=_KNOWN))
    found |= dict.fromkeys(inflected(_FAMOUS), Hint(known, obscure, too=_UNKNOWN))
    varied = Hint(Filters(variety=1.0), Filters(variety=0.0))
    found |= dict.fromkeys(inflected(_VARIED), varied)
    old = Hint(Filters(year_to=_OLD), Filters(year_from=_OLD + 1), too=_NEWER)
    found |= dict.fromkeys(inflected(_LONG_AGO), old)
    for (toward, away), names in _MOVES.items():
        for name in _split(names):
            found[name] = Hint(toward=toward, away=away, alone=_by_itself(name, toward, found))
    for name, meant in _MORE_OF.items():
        found[name] = replace(found[meant], compares=True)
    found |= {name: found[meant] for name, meant in _MOST_OF.items()}
    return found


def _by_itself(name: str, toward: Direction, found: Mapping[str, Hint]) -> Filters | None:
    """What a way to move means where nothing lies on the table."""
    compared = _COMPARED.match(name)
    hint = found.get(name[compared.end() :]) if compared else None
    if compared and hint and not hint.measures:
        return hint.unwanted if compared["less"] else hint.wanted
    return _ALONE.get(toward)


_COMPARED = re.compile(r"(?P<less>less|not (?:so|as|too)|weniger|nicht so)? ?(?:more |mehr )?")
_ALONE = {
    Direction.DARKER: Filters(tags=("dark",)),
    Direction.OLDER: Filters(year_to=_OLD),
    Direction.LESS_KNOWN: Filters(hidden_gems=1.0),
    Direction.BETTER_KNOWN: Filters(hidden_gems=-1.0),
}
PHRASES = _phrases()
"""What each fixed phrase hints at."""
_FILMS_AFTER = re.compile(r" (?:films?|movies?)$")


def wish_in(words: str) -> Hint | None:
    """What plain words hint at that are nothing else: `robots`, `scary movies`."""
    said = _FILMS_AFTER.sub("", words)
    found = PHRASES.get(said.replace("-", " "))
    return replace(found, words=said) if found else None


_RECENT_PHRASES = frozenset(inflected(_RECENTLY))
ANY_PHRASE = re.compile(
    r"\b(?:"
    + "|".join(
        re.escape(name).replace(r"\ ", "[ -]")
        for name in sorted((*PHRASES, *_RECENT_PHRASES), key=len, reverse=True)
    )
    + r")\b"
)
