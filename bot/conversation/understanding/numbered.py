"""Bare numbers that mean films on the table: `2 but older`, `why 3`, `1 and 2 seen, 4 was meh`.

Only where films lie there and no question waits for a number. A number counts hours, films and
stars as well, so both its sides are looked at: it begins what is said, or follows a word that needs
a film, and what stands after it goes on as it would after a film's name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, OnTable
from bot.conversation.understanding.opinions import opinions

if TYPE_CHECKING:
    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted

_PLACE = "[\ue100-\ue1ff]"
_NUMBER = re.compile(
    r"(?<![\w.,/:%+-])(?P<number>[1-9])(?:st|nd|rd|th|ter?|\.(?= [a-z]))?"
    r"(?:(?:[-–]| (?:to|bis|thru|through) )(?P<last>[1-9]))?(?![\w/%])"
)
_FURTHER = re.compile(r"(?: ?(?:,|&|\+|and|und|or|oder) ?(?:and |und )?[1-9](?![\w/%]))+")
_JOINS = re.compile(rf"{_PLACE} ?(?:,|&|\+|and|und|or|oder|/)(?: (?:and|und))? ?$")
_BEGINS = re.compile(
    r"(?:^|[.;!?(] ?)(?:(?:ok|okay|oh|hm+|so|yes|yeah|no|nah|nope|and|but|und|aber|well|ah|um+|uh|"
    r"hi|hey|thanks|lol|haha|maybe|also|ja|nee|na|the|die|der|den) )*$|"
    r"(?:,|\b(?:and|but|und|aber|while|though|then|sowie)) ?(?:(?:the|die|der|den|also|auch) )?$"
)
_NEEDS_FILM = re.compile(
    r"\b(?:why(?: (?:is|was|did you pick|did you suggest|did you choose|on earth))?|whys|how come|"
    r"wieso|warum|weshalb|"
    r"like|than|as|wie|als|similar to|unlike|not|nicht|except|besides|apart from|ausser|"
    r"loved?|liked?|enjoyed?|hated?|adored?|disliked?|into|seen|saw|watch|watched|know|unseen|"
    r"havent seen|kenne?|fand|mochte|mag|liebe|hasse|"
    r"want|wanna (?:see|watch)|try|pick|take|add|save|put|bookmark|keep|choose|go with|go for|"
    r"nehme?|merk\w*|skip|remove|drop|ditch|hide|lose|swap|replace|"
    r"between|zwischen|"
    r"whats|hows|(?:how|what) (?:is|was|about)|about|(?:thoughts|info|details|more|opinion) on|"
    r"intere?sted in|interest in|(?:fan|more|plot|instead|think|version|cast|one) of|with|explain)"
    r"(?: (?:the|die|der|den))? $|(?:^|[.,;!?] ?)(?:so |and )?(?:is|was|are|ist|war) $"
)
_GIVES = re.compile(r"\b(?:rated?|give|gave|gebe?|gib|bewerte) $")
_SO_MUCH = re.compile(r"(?: an? | eine? |: ?)\d")
"""Stars that are given: `rated 2 a 7`."""
_GOES_ON = re.compile(
    r" ?(?:$|[.;!?:=)–—-](?!\d)|,|&|\+|(?:and|und|or|oder|but|aber|though|tho|please|pls|plz|bitte|"
    r"was|wasnt|is|isnt|are|were|looks?|sounds?|seems?|has|had|did|didnt|does|doesnt|"
    r"war|ist|sind|waren|klingt|sieht|hat|"
    r"i|ive|id|ill|we|weve|ich|wir|not|never|no|nope|nah|yes|nicht|nie|nein|fand|finde|find|kenn\w*|"
    r"hab\w*|mag|mochte|will|wuerde|moechte|seen|unseen|watched|already|loved?|liked?|hated?|"
    r"enjoyed|gesehen|geschaut|schon|noch|for (?:later|me|now|tonight|another)|instead|too|also|"
    r"auch|tonight|heute|again|any|worth|on|then|there|only|just|up|off|both|"
    r"at all|pass|skip|nix|nichts|dont|cant|why|warum|sagt|with|without|mit|ohne|just|except|"
    r"sry|sorry|lol|haha|bro|mate|man|thx|ta|thanks|btw|tbh|imo|ngl|yet|ever|because|cause|cuz|since|"
    r"about|like|to (?:my|the|our)|an? (?:try|go|chance|shot|miss|pass)|when|if|so|"
    r"\d{1,2}(?:[.,]5)?(?= ?(?:/|out of|stars?|von))|"
    rf"[\ue400-\ue40a{_PLACE[1:-1]}])(?!\w))"
)
_AROUND, _FAR = 60, 600
"""Characters on each side that are looked at, and of a message in which numbers are places."""


def with_numbered(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where bare numbers mean what lies on the table."""
    if not heard.on_table or heard.asked in (Asked.STARS, Asked.FILM):
        return read
    many = len(heard.on_table)
    for _ in range(many):  # One leads to the next: `1, 2 and 4`.
        further = read.with_places(_NUMBER, lambda match: _numbered(match, many))
        if further.text == read.text:
            break
        read = further
    return read


def _numbered(match: re.Match[str], many: int) -> OnTable | None:
    first, last = int(match["number"]), int(match["last"] or match["number"])
    if not first <= last <= many or match.start() > _FAR:
        return None
    text = match.string
    before, after = _shortly_before(text, match.start()), text[match.end() :][:_AROUND]
    if further := _FURTHER.match(after):
        after = after[further.end() :]
    starred = _SO_MUCH.match(after)
    if starred and _GIVES.search(before):
        return OnTable((first - 1,))
    if not (starred or _GOES_ON.match(after) or _judged(after)):
        return None
    alone = before.strip() and not text[match.end() :].strip(" .,;!?")
    begins = _BEGINS.search(before) and not alone  # Not stars: `loved it, 4`.
    if begins or _JOINS.search(before) or _NEEDS_FILM.search(before):
        return OnTable(tuple(range(first - 1, last)))
    return None


def _shortly_before(text: str, at: int) -> str:
    """The last words before a place; what begins them is not the beginning of the text."""
    return text[:at] if at <= _AROUND else f"… {text[at - _AROUND : at]}"


def _judged(after: str) -> bool:
    """Whether an opinion follows that is not of so many films: `3 meh`, not `3 good films`."""
    found = opinions(after)
    return bool(found) and found[0].start <= 1 and bool(_GOES_ON.match(after[found[0].end :]))
