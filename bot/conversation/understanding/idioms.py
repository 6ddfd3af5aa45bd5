"""Words that say what films should be like, where they say something else.

`A 5 year old` wants no old films, `humour me` no comedy, and `my wedding` is none in a film.
"""

from __future__ import annotations

import re

_IDIOMS = (
    "year old, years old, yr old, yrs old, year olds, yr olds, yearold, month old, months old, "
    "how old, too old for this, getting old, im old, old enough, same old, old man, "
    "old men, old lady, old woman, old friend, old friends, old days, good old, old one, new one, "
    "old version, old boy, oh boy, humour me, humor me, in light of, come to light, light up, "
    "light on, deep down, in the dark, dark outside, dark in here, sad to say, sadly, weird how, "
    "strange how, strange but true, smart phone, smart tv, pretty much, pretty sure, pretty well, "
    "family guy, food for thought, thats funny, funny enough, funny thing, funny how, funny that, "
    "so funny that, isnt funny, its a crime, a crime that, a crime either, "
    "a mystery to me, mystery to me, trial and error, trial run, drama queen, space bar, no space, "
    "court of, random question, random but, randomly, popular opinion, unpopular opinion, "
    "popular demand, hot mess, flash mob, family member, family members, old school friend, "
    "high school friend, for real life, in real life, for christmas, new year, new years, new to, "
    "new here, whats new, new york, new zealand, im new, new tv, new job, new phone, new house, "
    "new flat, new place, new baby, new bot, crying shame, far cry, cry wolf, cold war kids, "
    "dance around, prison sentence, music to my ears, dog tired, like a dog, dog ate, "
    "cats and dogs, hot dogs, hot dog, action plan, take action, sci fi channel, comic con, "
    "magic word, magic wand, sick joke, no laughing matter, had a laugh, last laugh, good laugh "
    "at, "
    "having a laugh, for a laugh, laugh at, laugh with, laughs at, in tears laughing, "
    "crying with laughter, crying laughing, cry with laughter, cry laughing, lachen musste, "
    "real life friends, light sleeper, light switch, warm in here, warm outside, warm bath, "
    "warm blanket, food is, food comes, food arrives, good food, order food, dinner and, "
    "drug store, raw deal, twist my arm, epic fail, classic me, classic you, classic mistake, "
    "of course, beautiful day, beautiful evening, lovely and warm, chill out, police station, "
    "happy new year, happy birthday, merry christmas, happy christmas, happy halloween, "
    "happy easter, happy holidays, drama at, work drama, family drama at, frohe weihnachten, "
    "im sad, im so sad, im feeling sad, im a bit sad, feeling sad, feel sad, feel happy, im happy, "
    "im depressed, im scared, youre sad, youre funny, ich bin traurig, bin traurig, "
    "pre war, post war, prewar, postwar, war years, between the wars, war im kino, war gestern, "
    "war schon, jahre alt, jahre alte, zu essen, beim essen, nach dem "
    "essen, zum essen, essen bestellt, was zu essen, alt genug, so alt, wie alt, alter"
)
_IDIOM = re.compile(
    r"\b(?:"
    + "|".join(re.escape(idiom) for idiom in sorted(_IDIOMS.split(", "), key=len, reverse=True))
    + r")\b"
)
_BELONGINGS = frozenset(
    """
    friends wedding weddings hochzeit dog dogs hund hunde puppy animals tiere music musik food essen
    lawyer chef religion court trial police drugs school band bands
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a hundred quotes
) | {"comfort movie", "comfort film", "comfort watch"}
_OWN = re.compile(
    r"\b(?:my|our|his|her|their|mein\w{0,2}|unser\w{0,2}|ihr\w{0,2}|dein\w{0,2}|your)"
    r"(?: (?!favou?rite\b)\w+)? $"
)
_COMPANY = re.compile(r"\b(?:with|for|mit|and|fuer|of|some) $")
_PRETTY = re.compile(r" (?!(?:films?|movies?|ones?|to|and|pictures|things)\b)[\w\ue200-\ue3ff]")
_ARE = re.compile(r" (?:are|hate|cant|wont|get|got|sind|haben|hassen)\b")
"""`The kids are scared of …`."""
_BESIDE_WAR = re.compile(
    r" ?(?:films?|movies?|dramas?|stor(?:y|ies)|stuff|things?|epics?|ones?|or|and|please|pls|"
    r"comedy|no|not|[,.!?;:\ue000-\ue3ff]|$)"
)
_GERMAN_WAR = re.compile(r"(?:\b(?:das|es|der|die|er|sie|ja|film|wie)|[\ue000-\ue1ff]) $")


def idioms(text: str) -> list[tuple[int, int]]:
    """Where a text says things that only sound like wishes."""
    return [match.span() for match in _IDIOM.finditer(text)]


def is_of_life(match: re.Match[str]) -> bool:
    """Whether the word found is here said of their own life, or no word of films at all."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    word = match[0]
    if word == "war":
        return not _BESIDE_WAR.match(after) or bool(_GERMAN_WAR.search(before))
    if word == "pretty":
        return bool(_PRETTY.match(after))
    if word in {"kids", "children", "kinder"} and _ARE.match(after):
        return True
    if word in _BELONGINGS:
        company = word == "friends" and _COMPANY.search(before)
        return bool(company or _OWN.search(before))
    return False
