"""What members see: pure functions from replies to Discord layouts.

`render` draws any reply as it looks when nothing else is known; the functions it calls take more
where there is more to say (what a chosen film is for, which page of groups, ...).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot import replies
from bot.views.films import film_added, film_known, film_removed
from bot.views.finding import no_such_movie, which_one
from bot.views.groups import group_shown, groups, no_such_group
from bot.views.helping import help_page
from bot.views.library import marked_page, movie_marked, movie_unmarked
from bot.views.models import model_in_use, model_list
from bot.views.onboarding import film_asked, groups_asked
from bot.views.personal import data_deleted
from bot.views.picks import picks
from bot.views.portraits import film_map, taste, taste_unknown
from bot.views.rating import (
    film_to_rate,
    mark_undone,
    nothing_to_undo,
    rating_removed,
    rating_saved,
    rating_undone,
    ratings_page,
)
from bot.views.refusal import refusal
from bot.views.settings import admin_settings
from bot.views.similar import similar_movies
from bot.views.status import status
from bot.views.talking import spoken
from bot.views.training import training_finished, training_started, training_update

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.texts import Texts
    from bot.views.layout import Layout

_DRAWN_BY: dict[type, Callable[[Any, Texts], Layout]] = {
    replies.Found: film_to_rate,
    replies.WhichOne: which_one,
    replies.NoSuchMovie: no_such_movie,
    replies.RatingSaved: rating_saved,
    replies.RatingRemoved: rating_removed,
    replies.RatingUndone: rating_undone,
    replies.MarkUndone: mark_undone,
    replies.NothingToUndo: nothing_to_undo,
    replies.RatingsPage: ratings_page,
    replies.MovieMarked: movie_marked,
    replies.MovieUnmarked: movie_unmarked,
    replies.MarkedPage: marked_page,
    replies.DataDeleted: data_deleted,
    replies.Picks: picks,
    replies.SimilarMovies: similar_movies,
    replies.GroupsAsked: groups_asked,
    replies.FilmAsked: film_asked,
    replies.Groups: groups,
    replies.GroupShown: group_shown,
    replies.NoSuchGroup: no_such_group,
    replies.FilmMap: film_map,
    replies.TasteProfile: taste,
    replies.TasteUnknown: taste_unknown,
    replies.TrainingStarted: training_started,
    replies.TrainingUpdate: training_update,
    replies.TrainingFinished: training_finished,
    replies.AdminSettings: admin_settings,
    replies.FilmAdded: film_added,
    replies.FilmKnown: film_known,
    replies.FilmRemoved: film_removed,
    replies.ModelList: model_list,
    replies.ModelInUse: model_in_use,
    replies.Status: status,
    replies.Help: help_page,
    replies.Refusal: refusal,
    **dict.fromkeys(replies.Spoken.__args__, spoken),
}


def render(reply: replies.Reply, texts: Texts) -> Layout:
    """Draw a reply for Discord."""
    return _DRAWN_BY[type(reply)](reply, texts)
