"""Words of somebody who wants films: `something`, `any good`, `fancy a`, `give me`, `lust auf`."""

from __future__ import annotations

import re

from bot.conversation.understanding.alternatives import either

_BEFORE_WAS = either(r"""
    auf, und, oder, lieber, gerne?, noch, so, mal, bitte, eher, dann, will, moechte, haette,
    brauche?, such\w*, zeig\w*, empfiehl\w*, mir, ich, jetzt, heute, du, wir, uns, aber, abend, ja,
    nein, nee, nur, auch, geht, doch, habt, haben, gibts, gibt, kenn\w*, fuer, jemand, haste,
    kennste, bock, lust
""")
GERMAN_WAS = rf"(?:^|(?<=[.,;!?:] )|\b{_BEFORE_WAS} )\bwas(?! (?:it|that|this|the|a|so|very))"
"""The German word for `something`, which is no English `was`."""

_ADVISE = r"recommend\w*, suggest\w*, recs?, reco"
_ADVISE_GERMAN = r"empfiehl\w*, empfehl\w*, schlag\w*, vorschlag\w*"
_ANYTHING = "something, anything, summat, owt"
_ANYTHING_GERMAN = r"etwas, irgendwas, irgendetwas, irgendein\w*"
_FILMS = "movies?, films?, flicks?"
_GIVE = """
    give (?:me|us), gimme, show (?:me|us|some), find (?:me|us), hit (?:me|us), bring (?:me|us|it|
    on), sort (?:me|us) out, pick, choose, surprise, make it, give it, lets, put forward
"""
_IS_THERE = """
    is there, are there, got, any, any good, do you have, have (?:you|u|ya), do you know, know any,
    anyone know, which, whatve you, whats? (?:good|a good|worth|next|there), how about, what about,
    what (?:should|shall|can|could|to|do|would) (?:i|we|you)?
"""
_WANT = r"""
    want\w*, wanna, need\w*, looking, lookin, look for, searching, search, hunting, im after, were
    after, in the mood, the mood, mood for, feel(?:ing)? like, feelin like, feeling, prefer\w*, id
    (?:like|love|kill|take|go|quite|rather), i d like, wed (?:like|love), would (?:like|love), ill
    take, craving, crave, fancy, fancies, could (?:use|do with|go for|murder), up for, down for,
    keen, go for, open to
"""
_TASTE = r"""
    i (?:\w+ )?(?:like|love|luv|enjoy|dig|adore), hate, dislike, sick of, tired of, bored of, avoid,
    no more, cant (?:stand|do|handle|cope|bear), cannot (?:stand|bear), dont (?:like|do|want|enjoy|
    mind), not into, not a fan of, im into, into, fan, sucker, partial to
"""
_MUST = """
    (?:has|have|needs?|ought|got) to, must, should, can be, as long as, so long as, bonus, points,
    solange, hauptsache
"""
_OCCASION = "movie night, film night, date night, tonight, watch, see"
_LOOSE = "stuff, ones?, one with, a good, some, more, another, maybe, perhaps, in the style"
_PLEASE = "please, pls, plz, bitte"
_GERMAN = rf"""
    {_ADVISE_GERMAN}, {_ANYTHING_GERMAN}, zeig\w*, such\w*, haette, moechte, will, wollen, wuerde,
    lust, hunger, filme?n?, schauen, gucken, sehen, brauche?, brauchen, hast du, haste, kennst,
    kennste, gibt es, gibts, bock, mag, liebe, ich steh, steh auf, gib, gerne?, her, her damit,
    darf, waere, einen?, lieber, tipps?, wuensch\w*
"""
_ENGLISH = (_ADVISE, _ANYTHING, _FILMS, _GIVE, _IS_THERE, _WANT, _TASTE, _MUST, _OCCASION)
_ASKS = re.compile(rf"\b{either(*_ENGLISH, _LOOSE, _PLEASE, _GERMAN)}\b|{GERMAN_WAS}\b")
"""Words of somebody who wants films, or says what they like."""
_SUFFICES = re.compile(
    r"\b"
    + either(
        _ADVISE,
        _ADVISE_GERMAN,
        r"""
        what (?:should|shall|can|could|do|to|would) (?:i|we|you)?(?: \w+)? ?(?:watch|see|recommend|
        suggest)?\b, what to watch, something to (?:watch|see), (?:movie|film) (?:for )?(?:tonight|
        night), (?:a|some|any|good|me|next|one|great|nice|another) (?:movies?|films?|flicks?),
        (?:what|which) (?:movies?|films?) (?:is|are|would|do|should|can|could), movies? (?:pls|
        please), (?:show|give|find) me (?:something|anything|movies?|films?|your|a|some), surprise
        me, pick (?:something|one|a movie|a film), im bored, bored, entertain me, whats good, any
        ideas?, anything, something good, watch something, want (?:to watch )?a (?:movie|film),
        whatever
        """,
        """
        was (?:soll|sollte|kann|koennte|koennen|sollen)(?:ten)? (?:ich|wir|man), zeig mir (?:was|
        etwas|filme), (?:einen?|guten?|gute|paar) filme?, irgendwas, was (?:gutes?|schoenes|nettes),
        filmabend, hast du (?:was|etwas|filme|tipps|einen)
        """,
    )
    + r"\b"
)
"""What needs nothing else to be a wish."""
_REQUESTS = re.compile(
    r"(?:(?:so|ok|and|now|hey|please|well|also) )*"
    + either("""
        is there, are there, any, got, do you have, have (?:you|u), whats a, what is a, recommend,
        suggest, give (?:me|us), gimme, show (?:me|us), find (?:me|us), (?:i |we )?need, looking
        for, im (?:looking for|after), (?:i |we )?want, something, anything, which, what, gibt es,
        gibts, hast du, suche?, ich suche, kennst du, empfiehl, zeig
    """)
    + r"\b"
)
_WANTS = re.compile(
    r"\b"
    + either(
        _ADVISE,
        r"""
        something, anything, want, wanna, need, looking, after, mood, fancy, give (?:me|us),
        gimme, show (?:me|us), find (?:me|us), got any, any good, another, please, pls, is there,
        prefer, rather, what about, how about, which, (?:movies?|films?) (?:for|with|about), etwas,
        irgendwas, suche?, zeig\w*, gib, bitte, lust, bock, empfiehl\w*, moechte, haette
        """,
    )
    + rf"\b|{GERMAN_WAS}\b"
)
_SOME_FILM = re.compile(
    r"(?:(?:an?|any|some|good|nice|now|maybe|please|ok|one|another|need|einen?|guten?|brauche?|"
    r"suche?|"
    r"ich|haette|gerne?|moechte|will) )*(?:"
    r"(?:films?|movies?|flicks?|filme?) (?:for|to|about|set|where|with|that|in which|based|of|"
    r"ueber|"
    r"mit|fuer|in denen)|(?:something|anything|sth) (?:for (?!dinner|lunch|breakfast|free)|with|"
    r"about|"
    r"where|set|in|i|we|he|she|they|you|that|which)|(?:something|anything)(?: \w+){1,2} (?:please|"
    r"pls|plz)$|(?:et)?was (?:mit|ueber|fuer|von|aus|zum)|(?:(?:eher|lieber|mal|gern|bitte|auch) )*"
    r"was (?!anderes|neues)(?:\w+ ){0,2}\w+es$)\b(?!.*\b(?:seen|saw|watched|forgotten|remember|"
    r"said|ate)\b)"
)
"""Films that are described by what has no name here: `films about chess`."""
_OF_FILMS = re.compile(
    r"\b"
    + either(
        _ADVISE,
        _ANYTHING,
        _FILMS,
        r"""
        watch, see, stuff, ones?, about, with, set in, featuring, based, tonight, mood,
        fanc(?:y|ies), give, gib, pick, show, hit me, more, another, looking, after, craving,
        up for, what about, how about, surprise, please, pls, plz, no, not, nothing, without,
        lots of, into, fan, etwas, irgendwas, zeig\w*, filme?n?, schauen, gucken, sehen, ueber, mit,
        ohne, kein\w*, nichts, lust, bock, stimmung, empfiehl\w*, bitte
        """,
    )
    + rf"\b|{GERMAN_WAS}\b"
)
"""Words of wanting films, where `want` and `like` are of anything: `I want a dog`."""


def asks(text: str) -> bool:
    """Whether the words are those of somebody who wants films."""
    return bool(_ASKS.search(text))


def requests(text: str) -> bool:
    """Whether a clause begins as a request for films does."""
    return bool(_REQUESTS.match(text))


def wants_beside_films(text: str) -> bool:
    """Whether a clause with a film in it wants others: more than `I watch F every Christmas`."""
    return bool(_WANTS.search(text))


def wants_films(text: str) -> bool:
    """Whether words without hints want films all the same."""
    return bool(_SUFFICES.search(text) or _SOME_FILM.match(text))


def wants_such(text: str) -> bool:
    """Whether words want films and no other thing, where `want` and `like` are of anything."""
    return bool(_OF_FILMS.search(text))
