"""Acts as another program may give them: JSON that is held to a schema and to the message.

The schema follows from the acts' dataclasses, but that a film is a span of the message and never an
id, so whoever reads the message can name no film that the member did not; the title index says
which one is meant, as it does for the built-in reader. Nothing is taken in part: one act that is
not right, and none of them is.
"""

from __future__ import annotations

import types
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, create_model

from bot.conversation import acts as acts_
from bot.conversation.acts import Film, Filters, OnTable
from bot.genres import GENRES
from bot.stars import is_stars

if TYPE_CHECKING:
    from collections.abc import Iterator
    from dataclasses import Field as FieldOf

    from bot.conversation.acts import Act, Heard
    from engine.titles import TitleIndex

MOST_ACTS, MOST_CANDIDATES = 20, 10
_KINDS = tuple(kind for kind in get_args(acts_.Act) if kind is not acts_.TakeBack)
"""Acts that a message can do; one is done by presses alone, which know ids."""


class NotActs(ValueError):  # noqa: N818 - named for what it is, as its siblings are
    """JSON that is no list of acts, or that says what the message does not."""


class Span(BaseModel):
    """Words of the message that name a film, exactly as they stand there."""

    model_config = ConfigDict(extra="forbid", strict=True)
    film: str = Field(min_length=1, max_length=200)


@cache
def _wire() -> TypeAdapter[list[BaseModel]]:
    """Reads lists of acts."""
    item: Any = Union[tuple(_model(kind) for kind in _KINDS)]  # noqa: UP007 - not known before
    return TypeAdapter(list[item])


@cache
def _model(kind: type) -> type[BaseModel]:
    """The dataclass as a model whose films are spans; `act` says which it is."""
    hints = get_type_hints(kind)
    slots: dict[str, Any] = {"act": (Literal[kind.__name__], ...)}
    for each in _told(kind):
        slots[each.name] = (_spanned(hints[each.name]), _default(each))
    return create_model(kind.__name__, __config__=ConfigDict(extra="forbid"), **slots)


def _told(kind: type) -> list[FieldOf[Any]]:
    """The slots that a message fills; one holds another act, which presses alone know."""
    return [each for each in fields(kind) if each.name != "otherwise"]


def _default(slot: FieldOf[Any]) -> object:
    """The default of a slot; `...` where it has none."""
    if slot.default_factory is not MISSING:
        return slot.default_factory()
    return ... if slot.default is MISSING else slot.default


def _spanned(hint: Any) -> Any:
    """A type with spans where films were."""
    if hint is Film:
        return Span
    inner = tuple(_spanned(each) for each in get_args(hint))
    if get_origin(hint) in (Union, types.UnionType):
        return Union[inner]  # noqa: UP007 - as above
    if get_origin(hint) is tuple:
        return tuple[inner]  # type: ignore[valid-type]
    return hint


def schema() -> dict[str, Any]:
    """The JSON schema of what is read: an object with a list of acts."""
    found = _wire().json_schema()
    definitions = found.pop("$defs", {})
    return {
        "type": "object",
        "properties": {"acts": {**found, "maxItems": MOST_ACTS}},
        "required": ["acts"],
        "additionalProperties": False,
        "$defs": definitions,
    }


def from_wire(data: Any, text: str, titles: TitleIndex, heard: Heard) -> tuple[Act, ...]:
    """Turn what was given into acts.

    Args:
        data: Parsed JSON, from wherever.
        text: The message it is said to be of.
        titles: The films that there are.
        heard: Films spoken of lately, which settle what an ambiguous name means.

    Raises:
        NotActs: It is not what the schema asks for, it names films that the message does not, or
            there is nothing in it.
    """
    listed = data.get("acts") if isinstance(data, dict) else None
    if not isinstance(listed, list) or not 0 < len(listed) <= MOST_ACTS:
        raise NotActs("no list of acts")
    try:
        models = _wire().validate_python(listed)
    except ValidationError as error:
        raise NotActs(f"{error.error_count()} faults against the schema") from error
    found = tuple(_act(model, text, titles, heard) for model in models)
    for act in found:
        for value in _values(act):
            _check(value)
    return found


def _act(model: BaseModel, text: str, titles: TitleIndex, heard: Heard) -> Act:
    kind = getattr(acts_, type(model).__name__)
    slots = {
        each.name: _resolved(getattr(model, each.name), text, titles, heard) for each in _told(kind)
    }
    return kind(**slots)  # type: ignore[no-any-return]


def _resolved(value: Any, text: str, titles: TitleIndex, heard: Heard) -> Any:
    """A slot with its spans as the films that they name."""
    if isinstance(value, tuple):
        return tuple(_resolved(each, text, titles, heard) for each in value)
    return _film(value.film, text, titles, heard) if isinstance(value, Span) else value


def _film(span: str, text: str, titles: TitleIndex, heard: Heard) -> Film:
    if span.casefold() not in text.casefold():
        raise NotActs("a film that the message does not name")
    resolution = titles.resolve(span)
    ids = tuple(match.movie_id for match in resolution.matches[:MOST_CANDIDATES])
    if not ids:
        raise NotActs("a film that there is not")
    near = [movie_id for movie_id in ids if movie_id in {*heard.films, *heard.on_table}]
    if len(near) == 1 and not resolution.certain:
        return Film(span, tuple(dict.fromkeys((*near, *ids))))
    return Film(span, ids, resolution.certain)


def _values(value: object) -> Iterator[object]:
    """An act and all that is in it, however deep."""
    yield value
    if is_dataclass(value):
        for each in fields(value):
            yield from _values(getattr(value, each.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from _values(each)


def _check(value: object) -> None:
    """Hold numbers and names to what the rest of the bot takes for granted.

    Raises:
        NotActs: One of them is out of bounds.
    """
    stars = getattr(value, "stars", None)
    if stars is not None and not is_stars(stars):
        raise NotActs("stars that are none")
    if isinstance(value, OnTable) and any(not -10 <= place < 10 for place in value.places):
        raise NotActs("a place off the table")
    if isinstance(value, Filters) and replace(value, **_within_bounds(value)) != value:
        raise NotActs("filters out of bounds")


def _within_bounds(filters: Filters) -> dict[str, Any]:
    """The fields of filters as far as they can be meant."""
    bounds = {
        "year_from": (1870, 2100),
        "year_to": (1870, 2100),
        "hidden_gems": (-1.0, 1.0),
        "variety": (0.0, 1.0),
        "count": (1, 10),
    }
    kept: dict[str, Any] = {
        name: None if (value := getattr(filters, name)) is None else min(max(value, low), high)
        for name, (low, high) in bounds.items()
    }
    for name in ("genres", "without_genres"):
        kept[name] = tuple(genre for genre in getattr(filters, name) if genre in GENRES)
    return kept
