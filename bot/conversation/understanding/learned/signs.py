"""What the learned reader sees of a message, as names of signs that are there or not.

Runs of up to three words around a slot, in its clause and in the whole message, with slots for what
they stand for; pieces of words, so that a typo or an ending does not hide one; and what the grammar
claims.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation.understanding.opinions import opinions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.conversation.understanding.learned.claims import Claims
    from bot.conversation.understanding.learned.tokens import Tokens

GRAMMAR = "grammar:"
"""How signs begin that are the grammar's word."""
_AROUND = 6
"""Tokens on each side of a slot that are looked at one by one."""
_NEXT_TO = 4
_PIECES = (3, 4, 5)
"""Letters of a piece of a word."""
_MIDDLE = 3.2
"""Stars from which an opinion is as far as it is strong."""


def of_slot(tokens: Tokens, at: int, grammar: Claims | None) -> list[str]:
    """Signs of what a film, a place or a hint is there for.

    Args:
        tokens: The message.
        at: Where it stands.
        grammar: What the grammar claims; None where its word is worth nothing.
    """
    words, kind = tokens.words, tokens.kinds[at]
    left, right = words[max(at - _AROUND, 0) : at], words[at + 1 : at + 1 + _AROUND]
    first, last = tokens.clause(at)
    clause = words[first:last]
    near = [f"left={_joined(left[-many:], many)}" for many in range(1, _NEXT_TO + 1)]
    near += [f"right={_joined(right[:many], many)}" for many in range(1, _NEXT_TO + 1)]
    signs = [f"is={words[at]}", f"in={tokens.setting}", *near]
    if kind == "film":
        odds = tokens.read.odds_of(tokens.marks[at])
        wish = tokens.hints.get(at)
        signs += [f"also={wish.words}"] if wish else []
        signs += [f"odds={min(max(int(odds // 1), -2), 6)}", f"odds>0={odds > 0}"]
    signs += [f"{kind}|{sign}" for sign in signs]
    signs += [f"before:{run}" for run in _runs(left, 2)] + [
        f"after:{run}" for run in _runs(right, 2)
    ]
    signs += [f"clause:{run}" for run in _runs(clause, 2)]
    signs += [f"all:{word}" for word in words]
    signs += [f"piece:{piece}" for word in clause for piece in _ends(word)]
    signs.append(f"asks={'?' in tokens.marks[at : last + 1]}")
    return signs + ([f"{GRAMMAR}{grammar.roles[at]}"] if grammar else [])


def of_message(tokens: Tokens, grammar: Claims | None) -> list[str]:
    """Signs of what a message does beside what it says of its slots."""
    words, masked = ("^", *tokens.words, "$"), ("^", *tokens.masked, "$")
    signs = [f"in={tokens.setting}", f"long={min(len(tokens.words), 8)}"]
    signs += [*_runs(words, 3), *(f"any:{run}" for run in _runs(masked, 3))]
    signs += [f"{tokens.setting}|{run}" for run in _runs(masked, 2)]
    signs += [f"piece:{piece}" for word in words for piece in _pieces(word)]
    if grammar:
        signs += [f"{GRAMMAR}{told}" for told in grammar.said]
        signs += [f"{GRAMMAR}{role} of one" for role in {*grammar.roles.values()}]
        signs.append(GRAMMAR)
    return signs


def of_runs_at(tokens: Tokens, at: int) -> list[str]:
    """Those signs of a message that begin at one token."""
    found = []
    for many in (1, 2, 3):
        if at + many <= len(tokens.words):
            found.append("_".join(tokens.words[at : at + many]))
            found.append(f"any:{'_'.join(tokens.masked[at : at + many])}")
    return found


def of_stars(tokens: Tokens, at: int | None, grammar: Claims | None) -> list[str]:
    """Signs of how a film was liked.

    Args:
        tokens: The message.
        at: Where the film stands; None where it is the one spoken of.
        grammar: What the grammar claims.
    """
    first, last = (0, len(tokens.marks)) if at is None else tokens.clause(at)
    plain = [word.removeprefix("H:") for word in tokens.words]
    signs = [*_runs(plain[first:last], 3)]
    if at is not None:
        start, end = _own(tokens, at, first, last)
        signs += [f"near:{run}" for run in _runs(plain[start:end], 3)]
    found = opinions(tokens.said(first, last))
    signs += [f"opinion={each.stars}" for each in found]
    if found:
        verbs = [each for each in found if each.verb]
        strongest = max(verbs or found, key=lambda each: abs(each.stars - _MIDDLE))
        signs += [f"first={found[0].stars}", f"last={found[-1].stars}"]
        signs += [f"strongest={strongest.stars}", f"verb={verbs[-1].stars if verbs else ''}"]
    signs += [f"piece:{word[:5]}" for word in plain[first:last]]
    if grammar:
        liked = grammar.of_it if at is None else grammar.stars.get(at)
        signs.append(f"{GRAMMAR}{'' if liked is None else f'{liked:g}'}")
    return signs


def _own(tokens: Tokens, at: int, first: int, last: int) -> tuple[int, int]:
    """The part of a clause that is a film's own: up to the next film or comma."""
    others = [
        place
        for place in range(first, last)
        if place != at and (tokens.kinds[place] in ("film", "place") or tokens.marks[place] == ",")
    ]
    start = max((place + 1 for place in others if place < at), default=first)
    return start, min((place for place in others if place > at), default=last)


def _joined(words: Sequence[str], many: int) -> str:
    return "_".join(words) if len(words) == many else f"{many}:{'_'.join(words)}"


def _runs(words: Sequence[str], longest: int) -> Iterator[str]:
    for first in range(len(words)):
        for many in range(1, longest + 1):
            if first + many <= len(words):
                yield "_".join(words[first : first + many])


def _ends(word: str) -> Iterable[str]:
    return (f"{word[:4]}-", f"-{word[-3:]}") if len(word) > 4 and word.isalpha() else ()


def _pieces(word: str) -> Iterator[str]:
    if word.isalpha() and word.islower():
        framed = f"<{word}>"
        for letters in _PIECES:
            for first in range(len(framed) - letters + 1):
                yield framed[first : first + letters]
