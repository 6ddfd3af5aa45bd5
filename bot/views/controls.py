"""Every button and menu the bot shows, by what its custom id says.

A custom id is a verb and numbers, such as `rate:2571:9`. It holds all that is needed to act on
it, so a button works as long as its message exists, across restarts and retrainings. Changing
a verb or the order of its numbers breaks the buttons on old messages: add a verb instead.

References:
    Discord, custom id: https://discord.com/developers/docs/components/reference#anatomy-of-a-component
"""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass, fields
from typing import TYPE_CHECKING, ClassVar, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

_KINDS = {"int": (r"-?\d{1,20}", int), "str": (r"[0-9A-Za-z.-]*", str)}


@dataclass(frozen=True)
class Control:
    """Something to press or choose; subclasses name the verb, their fields are its numbers."""

    verb: ClassVar[str] = ""

    @property
    def custom_id(self) -> str:
        """What Discord sends back when it is pressed."""
        return ":".join((self.verb, *map(str, astuple(self))))

    @classmethod
    def template(cls) -> re.Pattern[str]:
        """Matches the custom ids of this control, with a group for each field."""
        groups = (f"(?P<{field.name}>{_KINDS[str(field.type)][0]})" for field in fields(cls))
        return re.compile(":".join((re.escape(cls.verb), *groups)))

    @classmethod
    def from_groups(cls, groups: Mapping[str, str]) -> Self:
        """The control that the groups of a matched custom id describe."""
        return cls(
            **{field.name: _KINDS[str(field.type)][1](groups[field.name]) for field in fields(cls)}
        )

    @classmethod
    def parse(cls, custom_id: str) -> Self | None:
        """The control behind a custom id, None where it is another one's."""
        match = cls.template().fullmatch(custom_id)
        return cls.from_groups(match.groupdict()) if match else None


@dataclass(frozen=True)
class Rate(Control):
    """A star button: rate the movie with so many half stars."""

    verb = "rate"
    movie_id: int
    half_stars: int


@dataclass(frozen=True)
class RateMenu(Control):
    """A menu of all ten ratings; the value is the number of half stars."""

    verb = "stars"
    movie_id: int


@dataclass(frozen=True)
class AskStars(Control):
    """The button beside a pick that makes room for five stars."""

    verb = "ask"
    movie_id: int


@dataclass(frozen=True)
class OpenFilm(Control):
    """Show the movie by itself, with everything that can be done with it."""

    verb = "film"
    movie_id: int


@dataclass(frozen=True)
class OpenChosen(Control):
    """A menu of films; the one chosen is shown by itself, beside the message."""

    verb = "open"


@dataclass(frozen=True)
class PutBack(Control):
    """Undo one rating: the movie gets back the stars it had, 0 meaning none."""

    verb = "putback"
    movie_id: int
    half_stars: int


@dataclass(frozen=True)
class Unrate(Control):
    """Take the movie's rating back."""

    verb = "unrate"
    movie_id: int


@dataclass(frozen=True)
class MarkFilm(Control):
    """Put the movie on the list that `Mark` names: seen, not wanted, to be watched."""

    verb = "mark"
    movie_id: int
    mark: str


@dataclass(frozen=True)
class Unmark(Control):
    """Take a mark off again and set those in `off`, with dots between, which it had ended."""

    verb = "unmark"
    movie_id: int
    mark: str
    off: str


@dataclass(frozen=True)
class MoreLikeThis(Control):
    """Show movies similar to this one."""

    verb = "similar"
    movie_id: int


@dataclass(frozen=True)
class Why(Control):
    """Explain why this movie was recommended."""

    verb = "why"
    movie_id: int


@dataclass(frozen=True)
class PickMenu(Control):
    """A pick's menu in a long list: the value is half stars, `similar`, `why` or a mark."""

    verb = "pick"
    movie_id: int


@dataclass(frozen=True)
class MorePicks(Control):
    """Other picks for the same wish, which `wish` spells (see `bot.views.wishcode`)."""

    verb = "more"
    wish: str


@dataclass(frozen=True)
class Share(Control):
    """Show what only the member sees to everyone in the channel."""

    verb = "share"


@dataclass(frozen=True)
class ChooseToRate(Control):
    """The menu of films that a text may mean, one of them to be rated; 0 asks for the stars."""

    verb = "choose-rate"
    half_stars: int


@dataclass(frozen=True)
class ChooseToUnrate(Control):
    """The same, to take a rating back."""

    verb = "choose-unrate"


@dataclass(frozen=True)
class ChooseSimilar(Control):
    """The same, to see similar films: the one chosen takes one of the open places.

    Films are spelt as `bot.views.likecode` does; places are counted through `to`, then `without`.
    """

    verb = "choose-alike"
    place: int
    to: str
    without: str
    order: str


@dataclass(frozen=True)
class ShowSimilar(Control):
    """Films like some and unlike others, in an order that `Order` names."""

    verb = "alike"
    to: str
    without: str
    order: str


@dataclass(frozen=True)
class ChooseToMark(Control):
    """The same, to mark the film as `Mark` names it."""

    verb = "choose-mark"
    mark: str


@dataclass(frozen=True)
class ShowMarked(Control):
    """A page of one of the member's lists, which `Mark` names."""

    verb = "marked"
    mark: str
    page: int


@dataclass(frozen=True)
class TakeOff(Control):
    """The menu of films on such a list; the one chosen is taken off it."""

    verb = "takeoff"
    mark: str


@dataclass(frozen=True)
class ShowRatings(Control):
    """A page of ratings, in an order that `RatingOrder` names.

    Whose they are is Discord's id of the member, 0 for one's own; which of them, `only` spells (see
    `bot.views.filtercode`).
    """

    verb = "rated"
    user_id: int
    order: str
    page: int
    only: str


@dataclass(frozen=True)
class SortRatings(Control):
    """The menu of orders for these ratings; the value is the order."""

    verb = "sorted"
    user_id: int
    only: str


@dataclass(frozen=True)
class ShowPrivacy(Control):
    """Whether one's ratings are seen on this server, beside the message."""

    verb = "sharing"


@dataclass(frozen=True)
class SetPrivacy(Control):
    """Share one's ratings on this server (`on`), or not (`off`), or as it does (`default`).

    `nowhere` shares them on no server at all.
    """

    verb = "privacy"
    choice: str


@dataclass(frozen=True)
class Start(Control):
    """Begin a round of questions, or go on with the one under way."""

    verb = "start"


@dataclass(frozen=True)
class StartGroups(Control):
    """The menu of groups to begin with; the values are their names."""

    verb = "start-groups"


@dataclass(frozen=True)
class StartAnything(Control):
    """Begin with no group more than others."""

    verb = "start-anything"


@dataclass(frozen=True)
class StartAsBefore(Control):
    """Begin with the groups of the last round."""

    verb = "start-same"


@dataclass(frozen=True)
class StartRate(Control):
    """A star button on a question: so many half stars, and the next one."""

    verb = "start-rate"
    movie_id: int
    half_stars: int


@dataclass(frozen=True)
class StartRateMenu(Control):
    """The menu of all ten ratings on a question; the value is the number of half stars."""

    verb = "start-stars"
    movie_id: int


@dataclass(frozen=True)
class StartPass(Control):
    """Ask something else; `seen` is 1 where they only do not want to say."""

    verb = "start-pass"
    movie_id: int
    seen: int


@dataclass(frozen=True)
class StartBack(Control):
    """Take back the answer about the movie, and ask about it again."""

    verb = "start-back"
    movie_id: int


@dataclass(frozen=True)
class StartEnough(Control):
    """No more questions: recommend."""

    verb = "start-enough"


@dataclass(frozen=True)
class DeleteMyData(Control):
    """Yes, delete everything that is stored on whoever presses it."""

    verb = "delete-mydata"


@dataclass(frozen=True)
class KeepMyData(Control):
    """No, delete nothing."""

    verb = "keep-mydata"


@dataclass(frozen=True)
class ShowGroups(Control):
    """A page of the list of groups."""

    verb = "groups"
    page: int


@dataclass(frozen=True)
class GroupMenu(Control):
    """The menu of groups; the value is the group's name, for its number changes with the model."""

    verb = "group"


@dataclass(frozen=True)
class ShowMap(Control):
    """The map of films with the member's own on it."""

    verb = "map"


@dataclass(frozen=True)
class ShareMap(Control):
    """The same, for everyone in the channel."""

    verb = "share-map"


@dataclass(frozen=True)
class ShowTaste(Control):
    """A picture of the member's taste."""

    verb = "taste"


@dataclass(frozen=True)
class ShareTaste(Control):
    """The same, for everyone in the channel."""

    verb = "share-taste"


@dataclass(frozen=True)
class CancelTraining(Control):
    """Stop the training that runs; asks for the same rights as starting one."""

    verb = "cancel"
    run_id: int


@dataclass(frozen=True)
class UseModel(Control):
    """Put the model of a training to use; asks for an admin's rights, as the next two do."""

    verb = "use"
    run_id: int


@dataclass(frozen=True)
class ChooseModel(Control):
    """The menu of stored models; the value is the training's number."""

    verb = "choose-model"


@dataclass(frozen=True)
class ShowModels(Control):
    """The list of stored models."""

    verb = "models"


@dataclass(frozen=True)
class RemoveFilm(Control):
    """Take an added film away again; for admins, as the next one is."""

    verb = "remove-film"
    movie_id: int


@dataclass(frozen=True)
class ChooseToRemove(Control):
    """The menu of films that a text may mean, one of them to be taken away."""

    verb = "choose-remove"


@dataclass(frozen=True)
class SetSchedule(Control):
    """The menu of times to train; the value is a cron line or a word of `bot.views.settings`."""

    verb = "set-schedule"


@dataclass(frozen=True)
class SetTolerance(Control):
    """The menu of tolerances; the value is a share or a word of `bot.views.settings`."""

    verb = "set-tolerance"


@dataclass(frozen=True)
class SetSharing(Control):
    """The menu of what a server's members share who have not said."""

    verb = "set-sharing"


@dataclass(frozen=True)
class RefreshStatus(Control):
    """Show the status as it is now."""

    verb = "status"
