"""How somebody liked a film, from the words they say it with.

The scale is the house's: love is five stars, great four and a half, like and good four, okay
three, not liking two, hate and awful one. A negation turns what is good into two (love and great
into two and a half: `didn't love it` is no dislike) and what is bad into three and a half.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_VERBS = {
    5.0: "love, loved, loves, loving, adore, adores, adored, adoring, luv, luved, heart, liebe, "
    "liebte, geliebt, vergoettere, obsessed with, in love with, cant get enough of, crazy about",
    4.0: "like, liked, likes, liking, enjoy, enjoyed, enjoys, dig, dug, liked a lot, mag, "
    "mochte, gemocht, gefiel, gefallen, gefaellt, fan of, big fan of, huge fan of, into, "
    "got into, appreciate, appreciated, impressed, impressed by, impressed with, thumbsup",
    2.0: "didnt care for, dont care for, dislike, disliked, thumbsdown, couldnt finish, could "
    "not finish, couldnt get into, could not get into, couldnt get through, fell asleep, "
    "bored me, bored by, let down, disappointed, disappointed by, disappointed in, "
    "walked out of, gave up on, turned off, regret, regretted, langweilte, gelangweilt, "
    "enttaeuscht, missfiel, eingeschlafen",
    1.0: "hate, hated, hates, hating, despise, despised, loathe, loathed, detest, detested, "
    "cant stand, couldnt stand, could not stand, hasse, hasste, gehasst, verabscheue",
}
_WORDS = {
    5.0: "masterpiece, perfect, perfection, flawless, favourite, favorite, favourites, "
    "favorites, fav, fave, faves, all time favorite, all time favourite, all timer, "
    "best film ever, best movie ever, goat, the best, best, 11/10, meisterwerk, meisterwerke, "
    "perfekt, lieblingsfilm, lieblingsfilme, peak cinema, peak, ein traum, bester film, "
    "der beste, life changing, chefs kiss",
    4.5: "great, amazing, awesome, excellent, fantastic, brilliant, incredible, wonderful, "
    "superb, outstanding, phenomenal, stunning, terrific, really good, very good, so good, "
    "damn good, sooo good, soo good, super, super good, insanely good, bloody good, "
    "mind blowing, mindblowing, blew me away, blew my mind, fire, lit, banger, slaps, slapped, "
    "rocks, rocked, rules, ruled, gem, hilarious, epic, grossartig, genial, toll, klasse, "
    "fantastisch, geil, hammer, spitze, wunderbar, sehr gut, richtig gut, echt gut, der hammer, "
    "unglaublich, hervorragend, ausgezeichnet, mega, krass, dope, sick, goated, legendary, "
    "magnificent, beautiful, gorgeous, wonderfully done, unreal, spectacular, marvelous, "
    "marvellous, wahnsinn",
    4.0: "good, nice, fun, funny, cool, solid, entertaining, enjoyable, sweet, gripping, clever, "
    "charming, pretty great, worth it, worth watching, gut, schoen, lustig, unterhaltsam, "
    "spannend, cute, lovely, interesting, well done, touching, neat, delightful, holds up, "
    "underrated, a classic, a blast, thrilling, heartwarming, impressive, ganz toll, "
    "nett gemacht, stark, sehenswert",
    3.5: "pretty good, decent, not bad, not too bad, not half bad, kinda good, kinda liked, "
    "sort of liked, kind of liked, quite good, fairly good, kinda fun, nicht schlecht, "
    "gar nicht schlecht, ganz gut, ordentlich, liked parts of, watchable, better than expected, "
    "better than i expected, ganz nett, grew on me",
    3.0: "ok, okay, okayish, alright, all right, fine, average, fair, so so, mixed feelings, "
    "nothing special, nothing to write home about, middling, geht so, naja, na ja, "
    "durchschnittlich, mittelmaessig, in ordnung, nett, passt schon, meh but fine, mid tier, "
    "neutral, passable, mixed, it was a movie, neither good nor bad, ambivalent",
    2.5: "meh, mediocre, mid, underwhelming, forgettable, overrated, overhyped, "
    "lahm, bland, lame, ueberbewertet, ueberschaetzt, disappointing, a letdown, a let down, "
    "letdown, unnecessary, predictable, kinda boring, a bit boring, bit boring, slow, "
    "a bit slow, too slow, too long, zu lang, unspektakulaer, enttaeuschend, not for me, "
    "didnt do it for me, didnt do anything for me, not my cup of tea, not my thing, "
    "not my kind of movie, not my kind of film, not my type of movie, not my style, "
    "wasnt for me, wasnt my cup of tea, wasnt my thing, nothing for me, left me cold, "
    "unremarkable, was nothing, nicht mein fall, nicht meins, nichts fuer mich, nicht so meins, "
    "not really my thing, not so much, not really, not much, not that much, didnt land, "
    "didnt click, didnt work for me",
    2.0: "bad, boring, dull, weak, poor, annoying, dumb, stupid, cringe, cringey, cheesy, silly, "
    "bored, ass, pretty bad, flop, bored me to tears, schlecht, langweilig, oede, doof, schwach, "
    "bloed, nervig, not good, no good, unwatchable tbh, snoozefest, a snooze, pretentious, "
    "a mess, messy, a slog, slog, snooze, tedious, pointless, nonsense, quatsch",
    1.0: "terrible, awful, horrible, garbage, trash, crap, shit, shite, sucks, sucked, "
    "atrocious, dreadful, dogshit, worst, the worst, abysmal, unwatchable, waste of time, "
    "a waste of time, a disaster, disaster, rubbish, pathetic, dumpster fire, painful, blows, "
    "stinks, stank, schrecklich, furchtbar, grauenhaft, scheisse, beschissen, muell, mies, "
    "katastrophe, grottig, zeitverschwendung, unertraeglich, grausam, ranz, bored me to death, "
    "hot garbage, ruined, kacke, das letzte, der letzte muell",
}
_NEGATION = re.compile(
    r"\b(?:not|didnt|dont|doesnt|wasnt|isnt|werent|arent|never|cant say i|couldnt|wouldnt say|no|"
    r"hardly|nicht|kein|keine|keinen|nie|aint|did not|do not|havent|hasnt|nor|neither|"
    r"nobody)(?: (?:really|that|so|very|too|exactly|particularly|all that|even|a|an|the|much of a|"
    r"much|of|my|super|especially|think it was|think its|think|it was|it|all|particularly|quite|"
    r"actually|such a|terribly|big|huge|say i|be|gonna lie|as|so|besonders|sonderlich|wirklich|"
    r"ganz|mein|der|die|das|ein|gar|sehr|call it|say its|say it was|do|mind|find it|find|totally|"
    r"completely|at all|get|was|is|mehr|[\ue000-\ue1ff]|quite|what id call|gerade))*$"
)
_SOFTENING = re.compile(r"\b(?:kinda|kind of|sort of|sorta|somewhat|fairly|mostly|ganz)$")
_STRENGTHENING = re.compile(
    r"\b(?:really|absolutely|so much|very much|totally|truly|fucking|freaking|thoroughly|"
    r"genuinely|super|sehr gut|richtig gut|so gut|sehr|echt|richtig|wirklich|total|damn|hella|so|"
    r"such a|very)$"
)


_NEAR = 60
"""Characters before an opinion in which it may be negated."""
_SLOT_LAST = re.compile("[\ue000-\ue1ff]$|\\b(?:it|them|that|feel|feeling)$")
_NOT_AFTER = re.compile(
    r"(?: (?:[\ue000-\ue1ff]|ich|es|ihn|sie|den|das|die|film|filme))*(?: (?:gar|ueberhaupt|so|"
    r"wirklich|leider|eigentlich))* (?:nicht|nich|net)\b"
)
"""German negates from behind: `ich mochte Gladiator nicht`."""


class Opinion(NamedTuple):
    """What a clause says of how good something is."""

    stars: float
    start: int
    end: int
    verb: bool
    """Whether it is something they do (`loved`), rather than what the film is (`great`)."""
    refusal: bool = False
    """Whether it may as well be said of a film that they have not seen: `not for me`."""


_REFUSALS = frozenset(
    (
        *("not my kind of movie", "not my kind of film", "not my type of movie", "not my style"),
        *("not for me", "not my cup of tea", "not my thing", "nothing for me", "nicht meins"),
        *("nicht mein fall", "nichts fuer mich", "nicht so meins", "not really my thing"),
    )
)
"""Said of a film that they have not seen, these mean that they do not want to."""
_STARS = {
    name: (stars, verb)
    for table, verb in ((_WORDS, False), (_VERBS, True))
    for stars, names in table.items()
    for name in names.split(", ")
}
_ANY = re.compile(
    r"(?<!\w)(?:"
    + "|".join(re.escape(name) for name in sorted(_STARS, key=len, reverse=True))
    + r")(?!\w)"
)


_KIND_BEFORE = re.compile(
    r"\b(?:something|somthing|smth|sth|anything|more|movies?|films?|stuff|things?|"
    r"another(?: one)?|others?|ones?)$"
)


def opinions(clause: str) -> list[Opinion]:
    """Find what a clause says of how good something is, in its order."""
    found = []
    for match in _ANY.finditer(clause):
        stars, verb = _STARS[match[0]]
        since = max(match.start() - _NEAR, 0)
        before = clause[since : match.start()].rstrip()
        if match[0] == "like" and _SLOT_LAST.search(before):
            continue  # `seen it like ten times`
        if match[0] == "like" and _KIND_BEFORE.search(before):
            continue  # `something like it` wishes, and rates nothing
        start = match.start()
        if negation := _NEGATION.search(before):
            stars, start = negated(stars), since + negation.start()
        elif verb and _NOT_AFTER.match(clause, match.end()):
            stars = negated(stars)
        elif stars == 4 and _STRENGTHENING.search(before):
            stars = 4.5
        elif stars >= 4 and _SOFTENING.search(before):
            stars = 3.5
        elif (
            verb
            and stars == 4
            and re.match(
                r" (?:it|them|that|this|[\ue000-\ue1ff])? ?(?:a lot|so much|very much|sehr)\b",
                clause[match.end() :],
            )
        ):
            stars = 4.5
        found.append(Opinion(stars, start, match.end(), verb, match[0] in _REFUSALS))
    return found


def negated(stars: float) -> float:
    """What is left of an opinion after `not`."""
    if stars >= 4.5:
        return 2.5
    if stars >= 3:
        return 2.0
    return 3.5 if stars == 2 else 3.0
