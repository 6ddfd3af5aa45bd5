"""Titles where only a title can stand: `heat was great`, `put big on my list`, `fargo and heat`.

What is found this way counts for less than what running text shows by itself: everyday words that
are not written large are to be asked about, unless the sentence leaves nothing else.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from bot.conversation.acts import Film
from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.company import is_told_of, leads_to_film
from bot.conversation.understanding.moods import MOODS_CALLED
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.resembling import BEHIND, STRONG
from bot.conversation.understanding.saying import acknowledged, word_said
from bot.conversation.understanding.slots import F, S
from bot.conversation.understanding.wordings import ANY_PHRASE
from bot.genres import GENRES_CALLED
from engine.titles.everyday import FUNCTION_WORDS, is_everyday
from engine.titles.mentions import MOST_MENTIONS, MOST_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex

_THE = r"(?:(?:the (?:movie|film|remake of|original)|movie|film|den film|der film) )?"
_LEADS = re.compile(
    r"\b(?:put|add|save|queue|bookmark|remind me of|(?:no )?interest in|interested in|(?:thoughts|"
    r"opinions?|take|views?) (?:on|about|of)|tell me (?:more )?about|(?:dont|stop|never|"
    r"do not) (?:recommend\w*|suggest\w*|show\w*)(?: me)?|remake of|sequel to|i (?:mean|meant)|"
    r"what about|how about|hows|why|(?:if|since|because) (?:i|you|we) (?:liked|loved|enjoyed|like|"
    r"love)|(?:no more|any more|"
    r"enough of|sick of|tired of)|why (?:is|was|would i like|did you \w+)|(?:gotta|wanna|want to|"
    r"need to|have to|should|like to|going to|must) (?:see|watch)|(?:bother with|give|try|would|"
    r"will|could|how does|wie|setz|setze|pack|^not)|(?:whats|what is|what was|how long is|"
    r"when was)|(?:who (?:directed|made|is in|was in|stars in|plays in)|where can i (?:watch|see|"
    r"find|stream))|"
    rf"{STRONG}|similar to|etwas wie|filme wie|so was wie|(?:i|ich) (?:know|kenne)|rate|bewerte) "
    rf"{_THE}$|"
    rf"{F} (?:meets|x|vs) $|(?:^|[.,;!?] )(?:so )?(?:is|are|was) $"
)
"""Words that lead to a film, so that everyday words are one too."""
_LISTS = re.compile(rf"{F},? (?:and|or|und|oder|&|,)(?: (?:the movie|not))? $|{F}, $")
_BEGINS = re.compile(
    r"(?:^|\d(?:/10|/5)?\)? |[.,;!?:(] ?| (?:[-–—]{1,2}|/{1,2}) |"
    r"(?:^|[.,;!?:(] ?)(?:(?:so|right|ok|okay|well|honestly|tbh|imo|ngl|for me|personally|yeah|yes|"
    r"ja|also|and|but|now|oh|man|lol|i think|actually|hm+|first|then|fuer mich|ehrlich|btw|und|"
    r"aber|na|tja|naja|haha) )+|"
    r"\b(?:oh god|god|omg|dude|but|and|aber|und|thought|think|i found|ich fand|fand|i think) )$"
)
_ENDS = re.compile(
    rf" ?(?:$|[.,;!?:)]|(?:{S}|{F})|(?:and|or|but|und|oder|aber|on|to|for|again|any|good|worth|"
    r"meets|was|is|too|be|end|like|first|then|scary|funny|sad|violent|gory|romantic|better|"
    r"suitable|someday|sometime|soon|right|about|come|made|a|this|last|yesterday|over|when|with|"
    r"at|in|from|because|since|movies|what|which|please|pls|tonight|yet|auf|bitte|though|then|"
    r"instead|as|ever|down|away|out|off|before|lately|heute|gestern|noch|schon|mal|gut|fuer|gesehen|"
    r"geschaut|geguckt|anschauen|ansehen|some|one|yet|cos|if|while)\b)"
)
_SAYS = either("""
    was, is, are, were, isnt, wasnt, felt, feels, has, had, started, turned out, made me, left me,
    lost me, holds, held, rules, ruled, rocks, rocked, sucks, sucked, blew, bored, wrecked, ruined,
    would have been, couldve been, could have been, war, ist, sind, waren,
    (?:fand|find|finde|kann|koennte?|wuerde|mag|mochte|hab|habe|liebe|hasse|feier) ich,
    hat (?:mich|mir|uns)
""")
_JUDGED = re.compile(rf" {_SAYS}\b(?P<how>[^.,;!?]*)|(?: ?[:=–-] | )(?=\S)(?P<that>[^.,;!?]*)")
_SCORED = re.compile(
    r"(?: ?[:=,(–—-]{1,2} ?|(?: ?\?| ?\.\.\.?) | (?:was |is |gets |got |earns |scores |deserves |"
    r"rating |between )?)(?:an? )?(?:easy |easily |solid |strong |hard )?"
    r"(?:\d{1,2}(?:[.,]\d)?(?:ish)?(?= ?(?:$|maybe\b|easily\b|from me|"
    r"for me|(?:and|or|to) \d|[,;/)&–—-]|[.!](?!\d)|[\ue000-\ue0ff]|\w+ \d))|"
    r"(?:\d{1,2}(?:[.,]\d)?|\w{3,5}) ?(?:/|out of|von) ?(?:10|5|ten|five|zehn)\b|[★⭐])"
)
"""Stars after a title: `alien 8, speed 7`."""
_STARS_BEFORE = re.compile(r"(?:\d/10|\d/5|\d stars?|★) $")
_OPINION_AFTER = re.compile(
    r", (?P<comma>[^.,;!?]+)|(?= (?:nicht|not) (?:so|really|as)\b(?: \w+)? ?(?:[.,;!?]|$))"
)
_LEADING_UP = re.compile(
    r"(?:(?:still|also|really|absolutely|so|such|an?|just|totally|super|pretty|bit|of|very|too|even|"
    r"kinda|total|complete|utter|pure|lowkey|straight|ngl|however|though|"
    r"tho|on the other hand|then again|is|was|eher|"
    r"dann|leider|dagegen|hingegen|wirklich|echt|voll|richtig|auch|war|ist|fuer mich|ein|eine) )*"
)
"""Between a title and the opinion of it."""
_STYLED = re.compile(rf"{BEHIND}\b")
_CHANGED = re.compile(
    r" (?:but|aber|nur) (?:with|set|in|more|less|from|mit|aus|make|better|\w+ier|funny|scary)\b"
)
"""`Heat but set in space`."""
_GOES_ON = re.compile(rf"(?:,|,? (?:and|or|und|oder|&|meets|x|vs)) {F}")
_ASKED = re.compile(r" ?\? ?(?P<how>[^.,;!?]+)")
_TOLD_AFTER = re.compile(
    r" (?:geliebt|gehasst|gesehen|geschaut|fand ich|kenn\w*|(?:i|ive|we) (?:havent|have|never|did|"
    r"loved|hated|liked|didnt|saw|watched|know|enjoyed))\b"
)
_LIKE = re.compile(
    r"\b(?:movies?|films?|something|anything|stuff|more|less|filme|etwas) (?:like|similar to|wie) $"
)
_WEIGHING = re.compile(
    r"\b(?:more|mehr)\b.*\b(?:less|weniger)\b|\b(?:less|weniger)\b.*\b(?:more|mehr)\b"
)
_WEIGHED = re.compile(r"(?:^|[.,;!?] |\band |\bbut |\bund )(?:more|less|mehr|weniger) $")
"""`More Alien, less Predator`."""
_LIKED = re.compile(r"\b(?:loved|liked|hated|enjoyed|watched|seen|adored|saw) $")
_POSSESSIVE = frozenset(("my", "your", "our", "his", "their", "mein", "dein"))
_NO_TITLES = frozenset(
    """
    it them this that these those i you me one ones he she we they there here what who everything
    something anything nothing someone all both none movies movie film films more less
    watch somewhere
    """.split()  # noqa: SIM905 - a paragraph of words reads better than thirty quotes
)
_GERMAN_SMALL = frozenset(
    ("den", "der", "die", "das", "dem", "des", "er", "sie", "es", "ihn", "wir", "mir", "dir", "was")
)
_ONE_OF = re.compile(r" 1[\d/.,]")
_WORD = re.compile(r"[a-z0-9&-]+")
_AROUND = 80
"""Characters around a title that are looked at."""
_LONGEST = 4
"""Words of a title that is looked for here; longer ones speak for themselves."""


class Place(NamedTuple):
    """Where a title may stand, and whether nothing else can."""

    start: int
    end: int
    certain: bool
    any_word: bool = False
    """Whether even the smallest words may be meant: `loved up and heat`."""


def with_expected(read: Slotted, text: str, titles: TitleIndex, heard: Heard) -> Slotted:
    """Put slots where the sentence needs a film and the words are one's title.

    Args:
        read: The message with the films that it plainly mentions.
        text: As it was typed.
        titles: The films that there are.
        heard: Films spoken of lately.
    """
    since = 0
    for _ in range(MOST_MENTIONS):
        for place in _places(read.text, titles, since):
            name = read.text[place.start : place.end]
            film = film_meant(name, text, titles, heard, place)
            if film:
                read = read.with_film(place.start, place.end, film)
                since = place.start
                break  # It may lead to the next: `heat, fargo and big`.
        else:
            break
    return read


def _places(text: str, titles: TitleIndex, since: int) -> Iterator[Place]:
    """Where titles may stand, longest first at each place."""
    weighing = _WEIGHING.search(text)
    words = list(islice(_WORD.finditer(text, since), MOST_WORDS))
    for first, word in enumerate(words):
        before = _shortly_before(text, word.start())
        led, begins = _LEADS.search(before), _BEGINS.search(before)
        listed = _LISTS.search(before) or leads_to_film(before)
        liked = _LIKED.search(before)
        weighed = weighing and _WEIGHED.search(before)
        if not (led or begins or listed or liked or weighed or _LIKE.search(before)):
            continue
        for last in range(min(first + _LONGEST, len(words)) - 1, first - 1, -1):
            start, end = word.start(), words[last].end()
            if text[start:end].count(" ") != last - first:
                continue  # Something else stands between the words.
            if text[end : end + 2] == " 1" and not _ONE_OF.match(text, end):
                end += 2  # `Toy Story 1`
            if not titles.named(text[start:end].removesuffix(" 1")):
                continue
            after = text[end : end + _AROUND]
            like = _LIKE.search(before) or weighed
            if (led or listed or like) and _ENDS.match(after):
                yield Place(start, end, bool(led or like), any_word=bool(_LIKE.search(before)))
            elif begins and _is_film_here(before, after) and not _is_opinion(text, start, end):
                yield Place(start, end, bool(_GOES_ON.match(after)))
            elif liked and _GOES_ON.match(after):
                yield Place(start, end, certain=True, any_word=True)


def _shortly_before(text: str, at: int) -> str:
    """The last words before a place; what begins them is not the beginning of the text."""
    return text[:at] if at <= _AROUND else f"… {text[at - _AROUND : at]}"


def _is_film_here(before: str, after: str) -> bool:
    """Whether what follows is said of films: an opinion, another film, or nothing at all."""
    if (asked := _ASKED.match(after)) and opinions(asked["how"]):
        return True
    if judged := _JUDGED.match(after):
        found = opinions(judged[0] if judged["how"] is not None else judged["that"])
        if found and (
            judged["how"] is not None or _LEADING_UP.fullmatch(judged["that"], 0, found[0].start)
        ):
            return True
    if (comma := _OPINION_AFTER.match(after)) and (
        comma["comma"] is None or _is_opinion_alone(comma["comma"])
    ):
        return True
    starred = _STARS_BEFORE.search(before) and re.match(r" ?(?:[,;/.!]|$)", after)
    if starred or is_told_of(after):
        return True
    further = (_SCORED, _GOES_ON, _TOLD_AFTER, _STYLED, _CHANGED)
    if any(each.match(after) for each in further):
        return True
    return not before.strip() and not after.strip(" .!?")


def _is_opinion_alone(words: str) -> bool:
    """Whether words say how something was, and nothing else: `…, meh`."""
    found = opinions(words)
    return bool(
        len(found) == 1
        and not found[0].refusal
        and not words[found[0].end :].strip()
        and _LEADING_UP.fullmatch(words, 0, found[0].start)
    )


def _is_opinion(text: str, start: int, end: int) -> bool:
    """Whether the words are part of an opinion or a wish: `big fan of`, `hidden gem`."""
    since = max(start - _AROUND, 0)
    near = text[since : end + _AROUND]
    found = [(each.start, each.end) for each in opinions(near)]
    found += [each.span() for each in ANY_PHRASE.finditer(near) if " " in each[0]]
    return any(first < end - since and start - since < last for first, last in found)


def film_meant(name: str, text: str, titles: TitleIndex, heard: Heard, place: Place) -> Film | None:
    """The film of this title, unless it is a word that means something else here."""
    told = [word for word in name.split() if word not in ("the", "a", "an")]
    if heard.on_table and told == ["others"]:
        return None
    if not told or (len(told) == 1 and told[0] in _GERMAN_SMALL):
        return None
    large = all(re.search(rf"\b{re.escape(word.capitalize())}", text) for word in told)
    small = not place.any_word and all(word in FUNCTION_WORDS for word in told)
    if not large and (small or told[0] in _POSSESSIVE or _NO_TITLES.intersection(told)):
        return None
    name = name.removesuffix(" 1")
    hint = name in GENRES_CALLED or name in MOODS_CALLED
    opinion = bool(opinions(name)) and not large
    if (hint and not large) or opinion or word_said(name) or acknowledged(name):
        return None
    named = titles.named(name)
    if re.fullmatch(r"[\d\W]+", name) or not named:
        return None
    near = [movie_id for movie_id in named if movie_id in {*heard.films, *heard.on_table}]
    plain = all(is_everyday(word) for word in told)
    sure = titles.resolve(name).certain and (place.certain or large or not plain)
    return Film(name, tuple(dict.fromkeys((*near, *named))), certain=bool(near) or sure)
