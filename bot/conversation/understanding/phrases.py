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
