"""Whole clauses that mean one thing wherever they are said: thanks, why, undo, start over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import (
    AboutMe,
    Groups,
    Undo,
)
from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.saying import SOFT, TAIL

if TYPE_CHECKING:
    from bot.conversation.acts import Act

_RATING = (
    r"(?:ratings?|one|thing|bit|answer|vote|score|entry|message|change|action|input|step|stars?)"
)
_LAST = (
    r"(?:(?:that|the|my|this|those|your) )?(?:very )?(?:last|latest|previous|"
    rf"most recent) {_RATING}(?: (?:i|that i|you) (?:told you|said|gave|did|typed|wrote|heard|put|"
    r"entered|sent))?"
)
_UNDO = either(rf"""
    undo, (?:undo|revert|reverse|scrap|scratch|strike|cancel|retract|take back|roll back|delete|
    remove|disregard|erase|withdraw|unrate|ignore|forget) (?:that|it|this|them|{_LAST}|(?:that|my|
    the|this) {_RATING}|what i just (?:said|told you|wrote|did))(?: \w+)?,
    (?:undo|revert|reverse|unrate|delete|erase) (?:that |the )?[\ue100-\ue1ff](?: \w+)?,
    undo (?:my|the|last) \w+(?: \w+)?, (?:i )?(?:take|took|want to take|need to take) (?:that|it|
    this|my last \w+|{_LAST}) back, revert, (?:go|step|take me) back(?: one| a)?(?: step)?,
    back one, one (?:step )?back, ctrl z, oops, whoops, oopsie, whoopsie, my bad,
    (?:my |a |by )?mistake, (?:a )?mis ?clicks?, mis ?clicked, (?:a )?mistyped?,
    (?:a |that was a )?typo, (?:fat|clumsy) (?:fingers?|thumbs?)(?: sorry)?,
    fat fingered(?: it| that)?, butterfingers, (?:sorry )?(?:wrong|hit the wrong|pressed the wrong|
    clicked the wrong) (?:button|key), slip of the (?:finger|tongue|thumb), (?:that|this|
    it) was (?:all )?(?:an? |my )?(?:wrong|mistake|accident|accidental|typo|mis ?click|slip|error|
    not right|by accident|by mistake|unintentional), i (?:didnt|did not) mean (?:that|it|
    to)(?: \w+){{0,3}}, didnt mean (?:that|it|to)(?: \w+){{0,3}}, (?:i )?(?:made|did) (?:a|
    an) (?:mistake|error|typo|boo ?boo), (?:i )?(?:rated|did|said|pressed|clicked|sent|wrote|
    typed) (?:that|it|this) (?:by|in) (?:accident|mistake|error), accidentally (?:rated|pressed|
    clicked) (?:that|it|this), never ?mind, nvm, no wait, wait no, wrong one, ups, hoppla,
    sorry wrong one, nimm (?:das|es|die letzte \w+) (?:wieder )?zurueck,
    mach(?:e)? (?:das|es|(?:das|die|den) letzten? ?\w*) (?:wieder )?rueckgaengig,
    rueckgaengig(?: machen)?, das letzte (?:bitte )?(?:loeschen|weg|streichen),
    (?:nein |warte )*zurueck, (?:die )?letzte (?:bewertung|eingabe|antwort|
    aktion) (?:bitte )?(?:wieder )?(?:loeschen|zuruecknehmen|rueckgaengig(?: machen)?|streichen|
    weg), loesche? (?:das|es|die letzte \w+)(?: wieder)?, vergiss (?:das|die letzte \w+),
    das (?:war|ist) (?:falsch|ein versehen|ein fehler|nicht so gemeint|aus versehen|ein tippfehler),
    (?:ich )?(?:hab|habe) (?:ich )?mich (?:vertippt|vertan|verklickt|geirrt), vertippt, verklickt,
    vertan, (?:aus )?versehen, doch nicht, nicht so gemeint, ein schritt zurueck, stornieren
""")
_UNDOING = re.compile(rf"{SOFT}{_UNDO}{TAIL}")

_LEARNT = either("""
    know, remember, think, learn, learned, learnt, got, gathered, picked up, worked out,
    figured out, stored, saved, make, made, noticed, found out, recall, say, understood
""")
_MINE_TOLD = (
    r"my (?:own |film |movie |cinema )*(?:tastes?|profile|ratings?|scores|stats|statistics|"
    r"history|preferences|likes|votes|marks)"
)
_RATED = r"(?:rated|scored|marked|reviewed|told you|given stars|given you|graded|voted)"
_ABOUT_ME = re.compile(
    r"(?<!\w)"
    + either(rf"""
    what(?:s|ve| do| does| did| have| has)? (?:you |u |it |matinee |this bot |the bot )(?:already |
    actually |really |even )?{_LEARNT}(?: \w+){{0,2}}? (?:about|on|of) (?:me|{_MINE_TOLD}|myself),
    (?:whats|what is|what are|whats in|how is|hows|how would you describe|describe|show|see|list|
    tell me|analy[sz]e|summari[sz]e|sum up|explain|view|check|give me|open|read me|
    print)(?: me)?(?: (?:about|up))? (?:all |everything in |on )?{_MINE_TOLD},
    what (?:does|do) {_MINE_TOLD} (?:say|look|tell), what (?:kind of |sort of |
    type of )?taste (?:do|have) i(?: have| got)?, who am i(?: to you)?, (?:what|which|
    how many)(?: (?:films|movies|ones|titles|things|stuff))? (?:have i|ive|did i|
    i have) (?:already |so far )?(?:{_RATED}|seen|watched), (?:all|everything|films|movies|stuff|
    the ones|what) (?:that )?(?:ive|i have|i) {_RATED}, do you (?:know|remember|recall) (?:what|
    which) (?:\w+ )?i, do you (?:even |really )?(?:know|remember|recognise|get) me,
    how well do you know me, what do you see in me, tell me about (?:me|myself), sum me up,
    (?:describe|analy[sz]e|profile) me, (?:have you|you) figured me out,
    what do i (?:even |actually )?(?:like|love|enjoy|hate)(?= |$)(?! about),
    what am i (?:even )?into, what have you got on me, whats your (?:picture|impression|opinion|
    idea) of me, (?:what|how) (?:kind of |sort of )?(?:film fan|viewer|film person|movie person|
    film lover) am i, was weisst du (?:\w+ )?(?:ueber|von) mi[rc]h?, was hast du (?:\w+ )?(?:ueber|
    von) mi[rc]h? (?:gelernt|gemerkt|gespeichert), was (?:hast du|weisst du) (?:dir )?(?:ueber mich|
    gemerkt), was (?:denkst|glaubst|haeltst) du (?:ueber|von) mi[rc]h?,
    was (?:glaubst|denkst|meinst) du was ich (?:mag|gut finde), was mag ich, wer bin ich,
    kennst du mich, (?:wie ist|was ist|beschreib\w*|zeig\w* mir|erklaer\w* mir|
    analysier\w*) mein(?:en)? (?:film)?geschmack, mein(?:en)? (?:film)?geschmack,
    meine (?:bewertungen|filme|sterne), welche filme (?:hab|habe) ich (?:\w+ )?(?:bewertet|gesehen),
    was (?:hab|habe) ich (?:\w+ )?(?:bewertet|gesehen), mein profil, wie gut kennst du mich
    """)
    + rf"(?!\w)|^(?:(?:show|see|the|please|all|me) )*{_MINE_TOLD}(?: (?:please|pls|so far))?$"
)
_NOT_ABOUT_ME = re.compile(r"\b(?:for|to|not|isnt|suits?|fits?|nach|fuer|zu) (?:my|mein\w*) ")
_SORTS = (
    r"(?:kinds?|groups?|types?|sorts?|clusters?|categor(?:y|ies)|genres?|gruppen?|arten|"
    r"kategorien?)"
)
_MANY_SORTS = r"(?:groups|clusters|categories|genres|kinds|types|gruppen|arten|kategorien)"
_GROUPS = re.compile(
    r"(?<!\w)"
    + either(rf"""
    (?:what|which|how many|was fuer|welche[rn]?|wie viele|wieviele|whats)(?: (?:different|other|
    film|movie|of|those|these|your|the|are|all|verschiedene|my|our|favou?rite|top|
    main))* {_SORTS}(?: (?:of|von))?(?: (?:films?|movies?|filmen?|stuff|cinema))?, (?:show|list|see|
    tell|name|give|view|browse)(?: me)?(?: all)?(?: (?:the|your|my|about the|of|list|film|movie|
    different|available|all|favou?rite))* {_MANY_SORTS}, (?:are there|do you have|have you got|got|
    is there)(?: (?:any|different|several|film|movie|some))* {_MANY_SORTS}, (?:from|of|among|
    out of)(?: all)? (?:those|these|the|your)(?: (?:film|movie))? (?:groups|clusters|categories|
    genres|kinds), whats? (?:is )?in (?:the|your) (?:catalog|catalogue|library|database|collection),
    whats your (?:catalog|catalogue|library|database|collection)(?: like)?, (?:zeig|zeige|nenn|
    liste)(?: mir)?(?: (?:die|alle|meine|mal|bitte))* (?:film)?(?:gruppen|arten|kategorien|genres),
    was fuer (?:filme|gruppen|genres) (?:gibt es|gibts|hast du|mag ich|kennst du),
    (?:in )?welche[rn]? gruppe
    """)
    + r"(?!\w)|^(?:(?:the|my|your|film|movie|all|meine|die) )*(?:groups?|clusters?|genres|"
    r"categories|gruppen|kategorien)(?: (?:please|list|overview))?$"
)
_NOT_MINE = re.compile(
    r"\b(?:show|tell|give|list|name|zeige?|nenne?|sag) (?:to )?(?:me|mir)\b|\b(?:can|could|may|"
    r"kann) (?:i|one|ich)\b|\bdo i (?:have|get|choose)\b"
)
"""Of whoever asks, but not of what they like."""
_MINE = re.compile(
    r"\b(?:show|tell|give|list|name|zeige?|nenne?|sag) (?:to )?(?:me|mir)\b|\b(?:can|could|may|do|"
    r"kann) (?:i|one|ich)(?: (?:choose|pick|select|see|browse|have|waehlen))?\b"
)
_MINE = re.compile(r"\b(?:i|me|my|mine|im|ive|ich|mir|mich|mein\w*|suits?|passen)\b")
_WISHES = re.compile(
    r"\b(?:recommend\w*|suggest\w*|should|shall|watch tonight|empfiehl\w*|empfehl\w*)\b"
)


def fixed(clause: str) -> Act | None:
    """The act of a clause that means the same whatever stands around it.

    Args:
        clause: With slots.
    """
    if _UNDOING.fullmatch(clause):
        return Undo()
    if _ABOUT_ME.search(clause) and not _NOT_ABOUT_ME.search(clause):
        return AboutMe()
    if _GROUPS.search(clause) and not _WISHES.search(clause):
        return Groups(mine=bool(_MINE.search(_NOT_MINE.sub(" ", clause))))
    return None


def of_mine(clause: str) -> bool:
    """Whether a clause asks which of several things they like: `which ones do I like most`."""
    return bool(re.match(r"(?:and |so )?(?:which|what|welche)\b", clause) and _MINE.search(clause))
