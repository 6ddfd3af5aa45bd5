"""Whole clauses that mean one thing wherever they are said: thanks, why, undo, start over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import (
    AboutMe,
    Groups,
    Undo,
)
from bot.conversation.understanding.saying import SOFT, TAIL

if TYPE_CHECKING:
    from bot.conversation.acts import Act

_UNDO = (
    r"(?:undo|take (?:that|it|this) back|revert|rueckgaengig(?: machen)?|mach (?:das|"
    r"es) rueckgaengig|(?:undo|revert|delete) [\ue100-\ue1ff]|undo (?:that|it|this|my last \w+|"
    r"the last \w+|last \w+)|oops|whoops|oopsie|my bad|mistake|that was (?:wrong|a mistake|"
    r"an accident)|i didnt mean (?:that|it|to)(?: \w+){0,3}|(?:remove|delete|cancel|"
    r"forget) (?:that|the last|my last|this)(?: \w+)?|scratch that|never ?mind|nvm|no wait|"
    r"wait no|wrong one|ups|sorry wrong (?:one|button)|nimm (?:das|es) zurueck|das war falsch|"
    r"vergiss das|doch nicht|nicht so gemeint)"
)
_UNDOING = re.compile(rf"{SOFT}{_UNDO}{TAIL}")

_ABOUT_ME = re.compile(
    r"\bwhat (?:do|does|did) (?:you|u|it|matinee) (?:know|remember|have|think|learn(?:ed)?|learnt|"
    r"got)(?: \w+){0,2} (?:about|on|of) (?:me|my taste|my tastes|myself)\b|"
    r"\bwhats? (?:is )?my (?:\w+ )?(?:taste|tastes|profile)\b|\bwhat (?:kind of |sort of |"
    r"type of )?taste do i have\b|\b(?:describe|show|tell|"
    r"analy[sz]e)(?: me)?(?: about)? my (?:taste|tastes|profile|ratings)\b|\bmy (?:taste|profile|"
    r"ratings)$|\bwhat have i (?:rated|seen|watched|told you)\b|\b(?:show|"
    r"list)(?: me)? my (?:ratings|films|movies)\b|\bwas weisst du (?:alles )?(?:ueber|"
    r"von) mi[rc]h?\b|\bmein(?:en?)? geschmack\b|\bdo you (?:know|remember) (?:what|which)\b|"
    r"\bwho am i\b|\bdo you (?:know|remember) me\b|\bwhat do i like\b|\bwas mag ich\b|"
    r"\bmeine bewertungen\b|\bwhat do my ratings say\b|\bwhat am i into\b"
)
_GROUPS = re.compile(
    r"\b(?:what|which|how many|was fuer|welche)(?: different| other)? (?:kinds?|groups?|types?|"
    r"sorts?|clusters?|categories|genres|gruppen|arten|kategorien)\b(?: of)?(?: (?:films?|movies?|"
    r"filmen?|von filmen))?|\b(?:show|list|see|tell)(?: me)?(?: all)?(?: the| your| my|"
    r" about the)? (?:groups?|clusters?|kinds|categories|genres)\b|^(?:the )?(?:groups?|clusters?|"
    r"genres|categories|gruppen|kategorien)$|\bare there (?:any |different )*(?:groups|kinds|"
    r"clusters|categories)\b|\bwhats? (?:is )?in (?:the|your) (?:catalog|catalogue|library|"
    r"database)\b|\b(?:zeig|zeige)(?: mir)?(?: die| alle| meine)? (?:gruppen|arten|kategorien|"
    r"genres)\b|\bwas fuer filme (?:gibt es|gibts|hast du|mag ich|kennst du)\b"
)
_MINE = re.compile(r"\b(?:i|me|my|mine|ich|mir|mein|meine|suit|suits|passen)\b.*|\bmy\b")

_OTHERS = re.compile(
    r"^(?:(?:no|nah|ok|hm+|and|now|can i (?:get|see|have)|give me|show me|got|any|have you got|"
    r"do you have|let me see|gimme|i want|anything|something|zeig(?: mir)?|gib mir|nochmal|"
    r"noch) )*(?:none of (?:these|them|those)(?: (?:films|movies|please|thanks|work|interest me|"
    r"appeal|for me|are|look|sound|really|do it|speak|grab|excite|seem).*)?|something (?:else|"
    r"different|other)|anything else|others?|other (?:ones?|films?|movies?|options?|suggestions?|"
    r"picks?|recommendations?|ideas?)|another(?: (?:one|film|movie|list|set|batch|round|"
    r"suggestion|recommendation|pick|five|few))?|different (?:ones?|films?|movies?|picks?)|"
    r"more(?: (?:please|options|suggestions|films|movies|picks|ideas|recommendations|recs|"
    r"of these|of those|results|like (?:this|that|these|those|it)))?|new (?:ones?|list|picks|"
    r"suggestions|batch)|next(?: (?:ones|page|batch|five))?|the next (?:ones|page|batch|five)|"
    r"keep going|what else(?: (?:is there|you got|do you have|have you got|can you recommend))?|"
    r"try again|again|reroll|re roll|shuffle|refresh|not (?:these|those|them|any of (?:these|"
    r"those|them))|(?:i dont want|dont want|i dont like|dont like|not a fan of|i hate|nah) (?:any|"
    r"all|none)? ?(?:of )?(?:these|those|them)|(?:keine[nr]?|nichts) (?:davon|von denen|dabei)|"
    r"(?:et)?was anderes|andere(?: (?:filme|vorschlaege))?|noch (?:einen|mehr|welche|was|andere)|"
    r"weitere(?: filme| vorschlaege)?|mehr(?: davon| filme| vorschlaege)?|noch mal|"
    r"nichts fuer mich dabei|alle nicht|seen (?:all|them all)|more options)(?: (?:please|pls|then|"
    r"instead|now|bitte|thanks|though|tho|for me|you got|lol|haha|there|at all|to me|stattdessen|"
    r"entirely|completely|altogether|maybe|tonight))*$"
)


def fixed(clause: str) -> Act | None:
    """The act of a clause that means the same whatever stands around it.

    Args:
        clause: With slots.
    """
    if _UNDOING.fullmatch(clause):
        return Undo()
    if _ABOUT_ME.search(clause):
        return AboutMe()
    if groups := _GROUPS.search(clause):
        return Groups(mine=bool(_MINE.search(clause[groups.end() :])))
    return None


def none_of_these(clause: str) -> bool:
    """Whether they want other films than those on the table: `none of these`, `more`."""
    return _OTHERS.match(clause) is not None


def just_more(clause: str) -> bool:
    """Whether a clause is nothing but `more`."""
    return clause in {"more", "mehr", "more please"}
