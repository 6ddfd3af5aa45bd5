"""Messages as people type them, each with the acts that it does, one a line below it.

    {table} the second one but older
        critique older of #2

In braces stands what was said before: films are on the `{table}`, `{stars}` of one are asked for,
it is asked `{which}` of two is meant, or whether they want what was offered (`{yes}`). A line
names the act, then what it is of: films by the beginning of title and year, `#2` by place, `it`,
`all`. After a bar, and in wishes at once, stands what films should be like: `+Comedy -Horror
~time_travel -~violence 1990..1999 gems=1 variety=1 count=3`.

`DEVELOPMENT` is what the rules of `bot.conversation.understanding` were made by. From it and from
`LEARNED_FROM`, whose writers the rules' makers did not read, the learned reader has its weights.
Nothing was changed for the sake of `HELD_OUT`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.conversation.acts import (
    AboutMe,
    Asked,
    Choose,
    Correct,
    Critique,
    Direction,
    DropFilters,
    Film,
    Filters,
    Groups,
    Heard,
    NotInterested,
    NotSeen,
    OnTable,
    Rate,
    Recommend,
    Say,
    Seen,
    Similar,
    Stars,
    TellAbout,
    Topic,
    Unclear,
    Undo,
    Unsupported,
    WantToSee,
    WhatWouldChange,
    Why,
    Word,
)
from bot.conversation.understanding.learned.claims import OF_ONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from bot.conversation.acts import Act, Target

HEAT, FARGO, PULP_FICTION, ALIEN = 6, 608, 296, 1214
PSYCHO, PSYCHO_AGAIN = 1219, 2389
HEARD = {
    "": Heard(),
    "table": Heard(on_table=(HEAT, FARGO, PULP_FICTION, ALIEN)),
    "stars": Heard(asked=Asked.STARS, films=(HEAT,)),
    "which": Heard(asked=Asked.FILM, films=(PSYCHO, PSYCHO_AGAIN)),
    "yes": Heard(on_table=(HEAT,), asked=Asked.YES),
}

_LINE = re.compile(r"(?:\{(?P<heard>\w+)\} )?(?P<text>.*)")
_PLACE = re.compile(r"#-?\d+|it|all")


@dataclass(frozen=True)
class Line:
    """One act, as it is written here.

    Attributes:
        told: The act without films and filters.
        films: Films it is of, by label or, where expected, its beginning.
        filters: What films should be like, in one order.
    """

    told: str
    films: tuple[str, ...] = ()
    filters: frozenset[str] = frozenset()

    def __str__(self) -> str:
        parts = (self.told, " + ".join(self.films), " ".join(sorted(self.filters)))
        return " | ".join(part for part in parts if part)


def place_by_place(lines: Iterable[Line], heard: Heard) -> list[Line]:
    """The same acts, each of one place, counted from the front.

    `#-1` of four is `#4`; and `seen #1 #2` does what `seen #1` and `seen #2` do.
    """
    many = len(heard.on_table) or len(heard.films)
    return [each for line in lines for each in _of_one_place(_counted_from_front(line, many))]


def _counted_from_front(line: Line, many: int) -> Line:
    told = re.sub(r"#-(\d)", lambda match: f"#{many + 1 - int(match[1])}", line.told)
    return replace(line, told=told) if many else line


def _of_one_place(line: Line) -> list[Line]:
    kind, *told = line.told.split()
    places = [each for each in told if each.startswith("#")]
    if len(places) <= 1 or kind in {"similar", "critique"}:
        return [line]
    other = [each for each in told if not each.startswith("#")]
    return [replace(line, told=" ".join((kind, *other, place))) for place in places]


@dataclass(frozen=True)
class Uttered:
    """A message, what came before it, and what it does."""

    text: str
    heard: Heard
    lines: tuple[Line, ...]

    @property
    def films(self) -> list[str]:
        """All films that it names."""
        return [film for line in self.lines for film in line.films]


def written(act: Act, labels: Mapping[int, str]) -> Line:
    """Write an act as it would be expected here."""
    write = _WRITTEN.get(type(act))
    if write is None:
        return Line(re.sub(r"(?<!^)(?=[A-Z])", "-", type(act).__name__).lower())
    return write(act, labels)


def _of(kind: str, targets: Iterable[Target], labels: Mapping[int, str], extra: str = "") -> Line:
    targets = list(targets)
    places = [_places(target) for target in targets if isinstance(target, OnTable)]
    films = [labels[target.movie_ids[0]] for target in targets if isinstance(target, Film)]
    return Line(" ".join(part for part in (kind, extra, *places) if part), tuple(films))


def _places(target: OnTable) -> str:
    if target.every:
        return "all"
    return " ".join(f"#{place + 1 if place >= 0 else place}" for place in target.places) or "it"


def filters_of(filters: Filters) -> frozenset[str]:
    """Write filters as they would be expected here."""
    found = {f"+{genre}" for genre in filters.genres}
    found |= {f"-{genre}" for genre in filters.without_genres}
    found |= {f"~{tag.replace(' ', '_')}" for tag in filters.tags}
    found |= {f"-~{tag.replace(' ', '_')}" for tag in filters.without_tags}
    if filters.year_from is not None or filters.year_to is not None:
        found.add(f"{filters.year_from or ''}..{filters.year_to or ''}")
    for name, value in (
        ("gems", filters.hidden_gems),
        ("variety", filters.variety),
        ("count", filters.count),
    ):
        if value is not None:
            found.add(f"{name}={value:g}")
    return frozenset(found)


def _with_filters(line: Line, filters: Filters) -> Line:
    return Line(line.told, line.films, filters_of(filters))


def _critique(act: Critique) -> Line:
    told = " ".join(["critique", *sorted(act.directions)])
    if act.of is not None:
        told += f" of {_places(act.of)}"
    return Line(told, (), filters_of(act.filters))


def _rate(act: Rate, labels: Mapping[int, str]) -> Line:
    return _of("rate", [act.what], labels, "" if act.stars is None else f"{act.stars:g}")


def _similar(act: Similar, labels: Mapping[int, str]) -> Line:
    to, without = _of("similar", act.to, labels), _of("", act.without, labels)
    told = " ".join((to.told, *(["-", without.told] if without.told else [])))
    films = (*to.films, *(f"- {film}" for film in without.films))
    return Line(told, films, filters_of(act.filters))


def _correct(act: Correct, labels: Mapping[int, str]) -> Line:
    return _of("correct", [act.film] if act.film else [], labels, str(act.year or ""))


def acts_of(uttered: Uttered, labels: Mapping[int, str]) -> tuple[Act, ...]:
    """The acts that a message is labelled with; a film stands for all that its label begins."""
    return tuple(_act(line, labels) for line in uttered.lines)


def _act(line: Line, labels: Mapping[int, str]) -> Act:
    kind, *told = line.told.split()
    number = float(told.pop(0)) if kind in {"rate", "stars"} else None
    films = [_film(label, labels) for label in line.films if not label.startswith("- ")]
    unlike = [_film(label[2:], labels) for label in line.films if label.startswith("- ")]
    before, _, after = " ".join(told).partition("- ")
    said = _Said(
        tuple(told),
        number,
        (*films, *_on_table(before)),
        (*unlike, *_on_table(after)),
        _filters(line.filters),
    )
    return _ACTS[kind](said) if kind in _ACTS else OF_ONE[kind](said.of[0])


class _Said(NamedTuple):
    """The parts of a line."""

    told: tuple[str, ...]
    number: float | None
    of: tuple[Target, ...]
    unlike: tuple[Target, ...]
    filters: Filters


def _critiqued(said: _Said) -> Act:
    ways, _, of = " ".join(said.told).partition("of ")
    place = next(iter(_on_table(of)), None) if of else None
    return Critique(tuple(map(Direction, ways.split())), said.filters, place)


def _corrected(said: _Said) -> Act:
    film = next((each for each in said.of if isinstance(each, Film)), None)
    return Correct(int(said.told[0]) if said.told else None, film)


_ACTS: dict[str, Callable[[_Said], Act]] = {
    "rate": lambda said: Rate(said.of[0], said.number),
    "stars": lambda said: Stars(said.number or 0.0),
    "recommend": lambda said: Recommend(said.filters),
    "similar": lambda said: Similar(said.of, said.unlike, said.filters),
    "critique": _critiqued,
    "correct": _corrected,
    "choose": lambda said: Choose(said.of[0]),
    "drop": lambda said: DropFilters(said.told),
    "say": lambda said: Say(Word(said.told[0])),
    "unsupported": lambda said: Unsupported(Topic(said.told[0])),
    "groups": lambda said: Groups(mine=bool(said.told)),
    "about-me": lambda _: AboutMe(),
    "undo": lambda _: Undo(),
    "unclear": lambda _: Unclear(),
}


def _film(label: str, labels: Mapping[int, str]) -> Film:
    return Film(label, tuple(each for each, name in labels.items() if name.startswith(label)))


def _on_table(told: str) -> list[OnTable]:
    if told.strip() in {"it", "all"}:
        return [OnTable(every=told.strip() == "all")]
    places = tuple(int(each[1:]) for each in told.split() if each.startswith("#"))
    return [OnTable(tuple(each - (each > 0) for each in places))] if places else []


def _filters(told: Iterable[str]) -> Filters:
    found: dict[str, Any] = {}
    for each in sorted(told):
        for begins, name in _LISTED:
            if each.startswith(begins):
                value = each.removeprefix(begins).replace("_", " " if "tags" in name else "_")
                found[name] = (*found.get(name, ()), value)
                break
        else:
            if ".." in each:
                first, last = each.split("..")
                found |= {"year_from": int(first) if first else None}
                found |= {"year_to": int(last) if last else None}
            else:
                name, value = each.split("=")
                found[_NUMBERS[name]] = int(value) if name == "count" else float(value)
    return Filters(**found)


_LISTED = (("-~", "without_tags"), ("~", "tags"), ("+", "genres"), ("-", "without_genres"))
_NUMBERS = {"gems": "hidden_gems", "variety": "variety", "count": "count"}

_WRITTEN: dict[type, Callable[..., Line]] = {
    Rate: _rate,
    Seen: lambda act, labels: _of("seen", [act.what], labels),
    NotSeen: lambda act, labels: _of("unseen", [act.what], labels),
    NotInterested: lambda act, labels: _of(
        "not-now" if act.for_now else "not-interested", [act.what], labels
    ),
    WantToSee: lambda act, labels: _of("want", [act.what], labels),
    TellAbout: lambda act, labels: _of("tell", [act.what], labels),
    Choose: lambda act, labels: _of("choose", [act.what], labels),
    Recommend: lambda act, _: _with_filters(Line("recommend"), act.filters),
    Similar: _similar,
    Critique: lambda act, _: _critique(act),
    DropFilters: lambda act, _: Line(" ".join(("drop", *sorted(act.kinds)))),
    Why: lambda act, labels: _of("why", [act.what], labels),
    WhatWouldChange: lambda act, labels: _of("change", [act.what], labels),
    Groups: lambda act, _: Line("groups mine" if act.mine else "groups"),
    Correct: _correct,
    Stars: lambda act, _: Line(f"stars {act.stars:g}"),
    Say: lambda act, _: Line(f"say {act.word}"),
    Unsupported: lambda act, _: Line(f"unsupported {act.topic}"),
}


def _expected(line: str) -> Line:
    """Read a line of a file."""
    before, _, after = line.partition(" | ")
    kind, _, rest = before.partition(" ")
    if kind == "recommend":
        return Line(kind, (), frozenset(rest.split()))
    if kind == "critique":
        head, _, of = rest.partition("of ")
        told = " ".join([kind, *sorted(head.split()), *([f"of {of}"] if of else [])])
        return Line(told, (), frozenset(after.split()))
    if kind == "drop":
        return Line(" ".join([kind, *sorted(rest.split())]))
    told, films = [kind], []
    if kind in {"rate", "correct", "stars"} and re.match(r"[\d.]+(?: |$)", rest):
        number, _, rest = rest.partition(" ")
        told.append(number)
    if kind in {"say", "unsupported", "groups", "stars"}:
        return Line(" ".join([*told, *rest.split()]))
    for part in re.split(r"(?: \+ )|(?= - )", rest):
        without = part.startswith(" - ")
        name = part.removeprefix(" - ")
        if name and all(_PLACE.fullmatch(word) for word in name.split()):
            told += ["-", name] if without else [name]
        elif name:
            films.append(f"- {name}" if without else name)
    return Line(" ".join(told), tuple(films), frozenset(after.split()))


def read(text: str) -> list[Uttered]:
    """Read messages and their acts."""
    found: list[Uttered] = []
    for line in text.splitlines():
        if line.startswith("    ") and found:
            last = found.pop()
            found.append(Uttered(last.text, last.heard, (*last.lines, _expected(line.strip()))))
        elif line.strip():
            match = _LINE.fullmatch(line)
            assert match
            found.append(Uttered(match["text"], HEARD[match["heard"] or ""], ()))
    return found


def _files(names: str) -> list[Uttered]:
    folder = Path(__file__).with_name("utterances")
    return [
        message
        for path in sorted(folder.glob(names))
        for message in read(path.read_text(encoding="utf-8"))
    ]


DEVELOPMENT = _files("development.txt")
LEARNED_FROM = _files("learned/*.txt")
HELD_OUT = _files("held_out.txt")
