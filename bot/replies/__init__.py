"""Every answer the bot gives, as values.

Services return these; `bot/views` renders them for Discord and `bot/console` for a terminal, so
both say the same. A reply holds what is true, never how it looks and never a finished sentence.
"""

from __future__ import annotations

from bot.replies.conversation import (
    ChoiceAsked,
    Consequence,
    FilmTold,
    Filter,
    MemberTold,
    NotHere,
    Reasons,
    Remark,
    Spoken,
    StarsAsked,
    Suggested,
    WouldChange,
)
from bot.replies.film_map import FilmMap, MappedFilm
from bot.replies.films import FilmAdded, FilmKnown, FilmRemoved
from bot.replies.finding import Found, NoSuchMovie, WhichOne
from bot.replies.general import CommandsSent, Help, Refusal
from bot.replies.marks import MarkedPage, MarkUndone, MovieMarked, MovieUnmarked
from bot.replies.matching import BetweenTwo, TasteMatch, TooFewToMatch
from bot.replies.mentioned import FilmsMentioned
from bot.replies.onboarding import FilmAsked, GroupsAsked
from bot.replies.personal import DataDeleted, DataExported, SharingSet
from bot.replies.ratings import NothingToUndo, RatingRemoved, RatingSaved, RatingsPage, RatingUndone
from bot.replies.recommending import (
    Because,
    Group,
    Groups,
    GroupShown,
    NoSuchGroup,
    Order,
    Pick,
    Picks,
    SimilarMovie,
    SimilarMovies,
)
from bot.replies.server import ServerFilm, ServerTaste
from bot.replies.settings import AdminSettings
from bot.replies.taste import Difference, Era, Liking, TasteProfile, TasteUnknown
from bot.replies.training import (
    ModelInUse,
    ModelList,
    Status,
    TrainingFinished,
    TrainingStarted,
    TrainingUpdate,
)

Reply = (
    Found
    | WhichOne
    | NoSuchMovie
    | RatingSaved
    | RatingRemoved
    | RatingUndone
    | MarkUndone
    | NothingToUndo
    | RatingsPage
    | MovieMarked
    | MovieUnmarked
    | MarkedPage
    | DataDeleted
    | Picks
    | SimilarMovies
    | GroupsAsked
    | FilmAsked
    | Groups
    | GroupShown
    | NoSuchGroup
    | FilmMap
    | TasteProfile
    | TasteUnknown
    | TrainingStarted
    | TrainingUpdate
    | TrainingFinished
    | AdminSettings
    | FilmAdded
    | FilmKnown
    | FilmRemoved
    | ModelList
    | ModelInUse
    | Status
    | Help
    | Refusal
    | Spoken
)

__all__ = [
    "AdminSettings",
    "Because",
    "BetweenTwo",
    "ChoiceAsked",
    "CommandsSent",
    "Consequence",
    "DataDeleted",
    "DataExported",
    "Difference",
    "Era",
    "FilmAdded",
    "FilmAsked",
    "FilmKnown",
    "FilmMap",
    "FilmRemoved",
    "FilmTold",
    "FilmsMentioned",
    "Filter",
    "Found",
    "Group",
    "GroupShown",
    "Groups",
    "GroupsAsked",
    "Help",
    "Liking",
    "MappedFilm",
    "MarkUndone",
    "MarkedPage",
    "MemberTold",
    "ModelInUse",
    "ModelList",
    "MovieMarked",
    "MovieUnmarked",
    "NoSuchGroup",
    "NoSuchMovie",
    "NotHere",
    "NothingToUndo",
    "Order",
    "Pick",
    "Picks",
    "RatingRemoved",
    "RatingSaved",
    "RatingUndone",
    "RatingsPage",
    "Reasons",
    "Refusal",
    "Remark",
    "Reply",
    "ServerFilm",
    "ServerTaste",
    "SharingSet",
    "SimilarMovie",
    "SimilarMovies",
    "Spoken",
    "StarsAsked",
    "Status",
    "Suggested",
    "TasteMatch",
    "TasteProfile",
    "TasteUnknown",
    "TooFewToMatch",
    "TrainingFinished",
    "TrainingStarted",
    "TrainingUpdate",
    "WhichOne",
    "WouldChange",
]
