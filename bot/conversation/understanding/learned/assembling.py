"""From claims to acts: how films were liked, what others are to be like, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.conversation.acts import (
    AboutMe,
    Asked,
    Choose,
    Correct,
    Critique,
    Direction,
    DropFilters,
    Film,
    Groups,
    OnTable,
    Rate,
    Recommend,
    Say,
    Similar,
    Stars,
    Topic,
    Unclear,
    Undo,
    Unsupported,
    Word,
)
from bot.conversation.understanding.hints import NOTHING, softly, together
from bot.conversation.understanding.learned import claims as roles
from bot.conversation.understanding.learned.allotting import allotted
from bot.conversation.understanding.learned.claims import OF_ONE
from bot.conversation.understanding.scores import number_alone, number_told
from bot.conversation.understanding.slots import stars_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bot.conversation.acts import Act, Filters, Target
    from bot.conversation.understanding.learned.claims import Claims
    from bot.conversation.understanding.learned.tokens import Tokens

_TOO_MUCH = frozenset(("too", "zu", "bit", "so", "much"))
_FIRST = -1
"""Greetings, and what was chosen, come before everything."""


@dataclass
class Assembler:
    """Puts acts together from claims.

    Args:
        tokens: The message.
        claims: What it is taken to do.
        where: At which token something that is of no slot is said.
    """

    tokens: Tokens
    claims: Claims
    where: Callable[[str], int]
    _spent: frozenset[int] = frozenset()
    """Stars that were given to a film."""

    def acts(self) -> tuple[Act, ...]:
        """All acts, in the order in which they are said; never empty."""
        said = [*self._of_slots(), *self._wishes(), *self._others()]
        in_order = [act for _, act in sorted(said, key=lambda each: each[0])]
        return tuple(_in_one_breath(_rated_once(dict.fromkeys(in_order)))) or (Unclear(),)

    # -- films and places ----------------------------------------------------------------------

    def _with_role(self, *wanted: str) -> list[int]:
        return [at for at, role in sorted(self.claims.roles.items()) if role in wanted]

    def _target(self, at: int) -> Target:
        mark = self.tokens.marks[at]
        if self.tokens.kinds[at] == "place":
            return self.tokens.read.place(mark)
        film = self.tokens.read.film(mark)
        return replace(film, certain=False) if at in self.claims.unsure else film

    def _on_table(self, at: int) -> OnTable:
        """A film or place as one on the table; the one spoken of, where the film is not there."""
        target = self._target(at)
        if isinstance(target, OnTable):
            return target
        places = (
            self.tokens.heard.on_table.index(movie_id)
            for movie_id in target.movie_ids
            if movie_id in self.tokens.heard.on_table
        )
        return OnTable((place,)) if (place := next(places, None)) is not None else OnTable()

    def _of_slots(self) -> Iterator[tuple[float, Act]]:
        given = allotted(self.tokens, self._with_role("rate"), self.claims.given)
        self._spent = given.spent
        for at in self._with_role("rate"):
            stars = given.stars.get(at)
            liked = self.claims.stars.get(at) if stars is None else stars
            yield at, Rate(self._target(at), liked, stated=stars is not None)
        for at in self._with_role("why", "change"):
            yield at, OF_ONE[self.claims.roles[at]](self._on_table(at))
        for at in self._with_role("correct"):
            film = self._target(at)
            yield at, Correct(film=film if isinstance(film, Film) else None)
        for at in self._with_role(*(OF_ONE.keys() - {"rate", "why", "change"})):
            yield at, OF_ONE[self.claims.roles[at]](self._target(at))

    # -- wishes --------------------------------------------------------------------------------

    def _wishes(self) -> Iterator[tuple[float, Act]]:
        """What films should be like: like these, like this at all, or other than those shown."""
        filters, ways, hinted = self._hints()
        to, without = self._with_role(roles.TO), self._with_role(roles.WITHOUT)
        start = self._with_role(roles.OF) or self._last_place_if("of it")
        of = self._target(start[0]) if start else None
        said = self.claims.said
        asks = "recommend" in said
        changes = "critique" in said or bool(start)
        nothing_else = not said - {"unclear"} and self.claims.of_no_film()
        if nothing_else and filters != NOTHING:
            changes = self.tokens.setting == "table"
            asks = not changes
        like = [self._target(at) for at in to] or self._spoken_of("to it")
        if like:
            unlike = tuple(map(self._target, without))
            where: float = to[0] if to else self._after_film("to it")
            yield where, Similar(tuple(like), unlike, filters)
        if asks and not like:
            yield (self.where("recommend") if hinted is None else hinted), Recommend(filters)
        if changes or (ways and self.tokens.heard.on_table and not asks):
            others = NOTHING if like or asks else filters
            place = of if isinstance(of, OnTable) else None
            begin = start[0] if start else hinted
            critique = Critique(ways, others, place)
            yield (self._where_changed(said) if begin is None else begin), critique

    def _where_changed(self, said: set[str]) -> int:
        """Where other films than those shown are asked for."""
        ways = sorted(each for each in said if each.startswith("critique "))
        return self.where(ways[0] if ways else "critique")

    def _hints(self) -> tuple[Filters, tuple[Direction, ...], int | None]:
        """Filters and directions together, and where the first of them is said."""
        filters, ways = NOTHING, []
        hints = self._without_age_beside_years(
            self._with_role(roles.WANTED, roles.UNWANTED, roles.SOFTLY_NOT)
        )
        said = {Direction(way) for way in self._said_after("critique ")}
        for at in hints:
            hint, role = self.tokens.hints.get(at), self.claims.roles[at]
            if hint is None or (role == roles.UNWANTED and hint.too in said):
                continue
            way = hint.toward if role == roles.WANTED else hint.away
            meant = hint.wanted if role == roles.WANTED else hint.unwanted
            if role == roles.UNWANTED and hint.too and self._is_too_much(at):
                way, meant = hint.too, NOTHING
            ways += [way] if way else []
            filters = together(filters, softly(meant) if role == roles.SOFTLY_NOT else meant)
        ways += sorted(said)
        if Direction.BETTER_KNOWN in ways or Direction.LESS_KNOWN in ways:
            filters = replace(filters, hidden_gems=None)
        return filters, tuple(dict.fromkeys(ways)), hints[0] if hints else None

    def _without_age_beside_years(self, hints: list[int]) -> list[int]:
        """Hints without `newer` where years are said: `something newer, 2010 on`."""
        ages = [at for at in hints if self.tokens.moves(at) in (Direction.NEWER, Direction.OLDER)]
        left = [at for at in hints if at not in ages]
        wanted = [hint.wanted for at in left if (hint := self.tokens.hints.get(at))]
        dated = any(each.year_from or each.year_to for each in wanted)
        return left if dated and not self.tokens.heard.on_table else hints

    def _is_too_much(self, at: int) -> bool:
        before = self.tokens.marks[max(at - 3, 0) : at]
        return bool(self.tokens.heard.on_table and _TOO_MUCH.intersection(before))

    # -- everything else -----------------------------------------------------------------------

    def _said_after(self, beginning: str) -> list[str]:
        return sorted(
            each.removeprefix(beginning) for each in self.claims.said if each.startswith(beginning)
        )

    def _others(self) -> Iterator[tuple[float, Act]]:
        said = self.claims.said
        for word in self._said_after("say "):
            yield self._said_at(word), Say(Word(word))
        for topic in self._said_after("unsupported "):
            yield self.where(f"unsupported {topic}"), Unsupported(Topic(topic))
        for number in self._said_after(roles.CHOOSE):
            yield _FIRST, Choose(OnTable((int(number) - 1,)))
        if "drop" in said:
            yield self.where("drop"), DropFilters(tuple(self._said_after("drop ")))
        stars = self._stars() if "stars" in said else None
        if stars:
            yield self.where("stars"), Stars(stars)
        for told, act in _ALONE.items():
            if told in said and not (told == "correct" and self._with_role("correct")):
                corrects = Correct(year=self._year())
                yield self.where(told), corrects if told == "correct" else act
        for role in OF_ONE:
            if (told := f"{role} it") in said and not (role == "rate" and stars):
                where = self._after_film(told)
                yield from ((where, self._of_it(role, each)) for each in self._spoken_of(told))

    def _after_film(self, told: str) -> float:
        """Where something is said of a film that was named: after its name."""
        if self.tokens.heard.asked is Asked.STARS:
            return self.where(told)
        named = [at for at in self.tokens.slots if self.tokens.kinds[at] != "hint"]
        roles_of = (at for at in named if self.claims.roles.get(at, roles.NONE) != roles.NONE)
        return max(self.where(told), min(roles_of, default=_FIRST) + 0.5)

    def _last_place_if(self, told: str) -> list[int]:
        """The place that was spoken of last, if something is said of `it`."""
        places = [at for at in self._with_role(*OF_ONE) if self.tokens.kinds[at] == "place"]
        return places[-1:] if told in self.claims.said else []

    def _spoken_of(self, told: str) -> list[Target]:
        """What `it` is, if that is said: the film asked about, or what the message says more of."""
        if told not in self.claims.said:
            return []
        role = told.removesuffix(" it")
        if role == roles.TO and (liked := self._with_role("rate")):
            return [self._target(at) for at in liked]
        if self.tokens.heard.asked is Asked.STARS:
            return [OnTable()]
        named = self._with_role(*(OF_ONE.keys() - {role}))[-1:]
        return [self._target(at) for at in named] or [OnTable()]

    def _said_at(self, word: str) -> int:
        """Where a word is said: greetings come before everything, goodbyes after it."""
        if word == Word.GREETING:
            return _FIRST
        return len(self.tokens.marks) if word == Word.GOODBYE else self.where(f"say {word}")

    def _of_it(self, role: str, target: Target) -> Act:
        if role != "rate":
            return OF_ONE[role](target)
        stars = self._stars()
        return Rate(target, self.claims.of_it if stars is None else stars, stars is not None)

    def _stars(self) -> float | None:
        """Stars that are no film's yet."""
        left = [at for at in self.tokens.starred if at not in self._spent]
        if left:
            return stars_in(self.tokens.marks[left[0]])
        if self._spent:
            return None
        told = self.tokens.read.text
        return number_told(told) if self.tokens.setting == "stars" else number_alone(told)

    def _year(self) -> int | None:
        """The one year that is named, if there is one."""
        hints = (
            self.tokens.read.hint(mark).wanted
            for mark, kind in zip(self.tokens.marks, self.tokens.kinds, strict=True)
            if kind == "hint"
        )
        years = (each.year_from for each in hints if each.year_from == each.year_to)
        return next(filter(None, years), None)


_ALONE: dict[str, Act] = {
    "about-me": AboutMe(),
    "groups": Groups(),
    "groups mine": Groups(mine=True),
    "undo": Undo(),
    "correct": Correct(),
}
"""Acts that are of nothing, by what is said."""


def _rated_once(acts: dict[Act, None]) -> list[Act]:
    """Acts without those that rate a film which is rated again: what is said last counts."""
    kept: list[Act] = []
    rated: set[int] = set()
    for act in reversed(acts):
        of_film = isinstance(act, Rate) and isinstance(act.what, Film)
        film = {*act.what.movie_ids[:1]} if of_film else set()  # type: ignore[union-attr]
        if not film & rated:
            kept.append(act)
        rated |= film
    return kept[::-1]


def _in_one_breath(acts: Iterable[Act]) -> Iterator[Act]:
    """Acts, with places of which the same is said one after another taken together."""
    last: Act | None = None
    for act in acts:
        joined = _joined(last, act) if last is not None else None
        if joined is None and last is not None:
            yield last
        last = joined or act
    if last is not None:
        yield last


def _joined(one: Act, other: Act) -> Act | None:
    """One act of both acts' places, if they say the same."""
    first, second = getattr(one, "what", None), getattr(other, "what", None)
    if not (isinstance(first, OnTable) and isinstance(second, OnTable)):
        return None
    if not (first.places and second.places) or type(one) is not type(other):
        return None
    both = OnTable(tuple(dict.fromkeys((*first.places, *second.places))))
    whole: Act = replace(one, what=both)  # type: ignore[arg-type]
    return whole if whole == replace(other, what=both) else None  # type: ignore[arg-type]
