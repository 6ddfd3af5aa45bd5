"""Every reply can be drawn, fits the screen, and needs no colour to be read."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from rich.cells import cell_len

from bot import replies
from bot.console import asides
from bot.console.asides import Aside
from bot.console.markup import harmless
from bot.console.render import render
from bot.console.screen import Indented, screen
from bot.domain import (
    HouseSettings,
    Mark,
    Marked,
    ModelRun,
    Movie,
    Rating,
    RatingOrder,
    RunState,
    TrainingProgress,
    Trigger,
    Wish,
)
from bot.texts import Texts
from tests.support.portraits import GROUPS, a_map, a_taste

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
MATRIX = Movie(2571, "The Matrix", 1999, ("Action", "Sci-Fi", "Thriller"))
LONG = Movie(
    750,
    "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
    1964,
    ("Comedy", "War"),
)
RUDE = Movie(1, "M*A*S*H [bold red]\x1b[2J\u202e 千と千尋の神隠し", None, ())
FILMS = (MATRIX, LONG, RUDE)
REASONS = tuple(replies.Because(movie, 4.5, 0.33) for movie in FILMS)
PICKS = tuple(
    replies.Pick(movie, 4.4, 0.8, REASONS, "Mind-bending science fiction") for movie in FILMS
)
GROUP = replies.Group(3, "Mind-bending science fiction thrillers of the 80s", 1200, FILMS, 2, 4.25)
RUN = ModelRun(
    1,
    Trigger.ADMIN,
    RunState.LIVE,
    NOW,
    NOW,
    None,
    "ml-latest-small",
    12,
    {"ratings": 100_836, "movies": 9742, "seconds": 75.0, "rmse": 0.801},
)
FAILED = replace(RUN, state=RunState.FAILED, failure="ratings.csv, line 3: expected a number.")
STATUS = replies.Status(
    "0.1.0",
    NOW - timedelta(days=3),
    RUN,
    TrainingProgress("Learning tastes", 3, 10, 75.0),
    NOW,
    "ml-latest-small",
    "The network cannot be reached, so this is the edition from the package registry.",
    9742,
    3,
    120,
    2_500_000,
    "cpu",
    None,
    (RUN, FAILED, replace(RUN, state=RunState.CANCELLED)),
)
EXAMPLES = [
    replies.Found(MATRIX),
    replies.WhichOne("the *matrix*", FILMS),
    replies.NoSuchMovie("xyz"),
    replies.NoSuchMovie("xyz", FILMS),
    replies.RatingSaved(LONG, 4.5, None, 1, 4.1),
    replies.RatingSaved(RUDE, 4.5, 4.5, 12),
    replies.RatingSaved(RUDE, 0.5, 4.5, 12),
    replies.RatingRemoved(LONG, 4.0, 0),
    replies.RatingRemoved(MATRIX, None, 1),
    replies.RatingUndone(MATRIX, 4.0, None),
    replies.RatingUndone(LONG, None, 3.5),
    replies.MarkUndone(MATRIX, Mark.SEEN, now=True),
    replies.MarkUndone(MATRIX, Mark.WATCHLIST, now=False),
    replies.NothingToUndo(),
    replies.RatingsPage((), 1, 1, 0, RatingOrder.NEWEST),
    replies.RatingsPage(tuple(Rating(m, 2.5, NOW) for m in FILMS), 1, 4, 33, RatingOrder.BEST, 3.2),
    replies.Picks(PICKS, Wish(count=3), 2),
    replies.Picks(PICKS, Wish(count=5), 0),
    replies.Picks((), Wish(), 2),
    *(replies.MovieMarked(LONG, mark) for mark in Mark),
    replies.MovieMarked(RUDE, Mark.SEEN, was=True, off=(Mark.WATCHLIST,)),
    *(replies.MovieUnmarked(LONG, mark) for mark in Mark),
    replies.MovieUnmarked(MATRIX, Mark.SKIP, was=False),
    *(
        replies.MarkedPage(tuple(Marked(movie, mark, NOW) for movie in FILMS), mark, 1, 1, 3)
        for mark in Mark
    ),
    *(replies.MarkedPage((), mark, 1, 1, 0) for mark in Mark),
    replies.SimilarMovies(
        FILMS, tuple(replies.SimilarMovie(movie, 0.8, 4.1, seen=True) for movie in FILMS)
    ),
    replies.SimilarMovies((MATRIX,), ()),
    replies.Groups((GROUP, replace(GROUP, rated_by_member=0, member_mean=None))),
    replies.Groups(()),
    replies.GroupShown(GROUP, PICKS),
    replies.GroupShown(replace(GROUP, examples=()), ()),
    replies.GroupsAsked((GROUP, replace(GROUP, examples=())), 10),
    replies.GroupsAsked((GROUP,), 10, (GROUP.name,), 12),
    replies.FilmAsked(MATRIX, 1, 5),
    replies.FilmAsked(LONG, 5, 5, replies.RatingSaved(LONG, 4.5, None, 4), 1),
    replies.NoSuchGroup("xylophones", ("Dramas", "Comedies")),
    replies.TrainingStarted(RUN),
    replies.TrainingUpdate(TrainingProgress("Learning tastes", 3, 10, 75.0)),
    replies.TrainingUpdate(TrainingProgress("Learning tastes", 0, 0)),
    replies.TrainingFinished(RUN),
    replies.TrainingFinished(FAILED),
    replies.TrainingFinished(
        replace(RUN, state=RunState.KEPT, against={"rmse": 0.79}), RUN, ("rmse",), 0.01
    ),
    replies.FilmAdded(LONG),
    replies.FilmKnown(MATRIX),
    replies.FilmRemoved(LONG),
    asides.FilmMissing(),
    replies.AdminSettings(HouseSettings(), "0 4 * * *", NOW),
    replies.AdminSettings(HouseSettings("0 0 30 2 *", 0.05), "0 4 * * *", None, changed=True),
    replies.ModelList((RUN, replace(RUN, run_id=8, state=RunState.KEPT))),
    replies.ModelList(()),
    replies.ModelInUse(RUN, replace(RUN, run_id=8)),
    replies.ModelInUse(RUN, None),
    replies.TrainingFinished(replace(RUN, state=RunState.CANCELLED)),
    STATUS,
    replace(STATUS, live=None, training=None, next_training_at=None, recent_runs=()),
    replies.Help(admin=True),
    replies.Help(),
    replies.Refusal("error-not-stars", {"text": "7"}),
    replies.Refusal("error-unknown", {}, "K7QX2M"),
    a_map(),
    a_map(name="Robin"),
    a_taste(),
    replies.TasteUnknown(0, 5, FILMS),
    replies.TasteUnknown(4, 1),
    asides.Pictured(a_taste(), "data/matinee-taste.png"),
    asides.Pictured(a_map(), "data/matinee-map.png"),
    replies.Suggested(PICKS, 3, (replies.Filter("genres", "genres", {"genres": "Drama"}),)),
    replies.Suggested(PICKS[:1], 0, (replies.Filter("known", "well-known"),), 3, 2),
    replies.Suggested((), 12, (replies.Filter("years", "since", {"from": "1990"}),)),
    replies.Suggested((), 0),
    replies.StarsAsked(LONG, left=2),
    replies.StarsAsked(RUDE, seen=True),
    replies.ChoiceAsked("the *matrix*", FILMS, "rate", "4"),
    replies.ChoiceAsked("", FILMS, "like"),
    replies.Reasons(PICKS[0]),
    replies.WouldChange(LONG, 3, (replies.Consequence(RUDE, 5.0, None, 40),), (), 2),
    replies.WouldChange(LONG, 90, (), (replies.Consequence(RUDE, 1.0, 5.0, 4),), 2),
    replies.WouldChange(MATRIX, 3, (), (), 2),
    replies.WouldChange(MATRIX, 3, (), (), 0),
    replies.FilmTold(LONG, PICKS[0]),
    replies.FilmTold(MATRIX, PICKS[0], 4.5, (Mark.WATCHLIST,)),
    replies.FilmTold(RUDE),
    replies.MemberTold(0),
    replies.MemberTold(12, 3.8, FILMS, (("Dramas", 3, 4.2),), {Mark.SEEN: 2, Mark.SKIP: 0}),
    replies.NotHere(),
    replies.NotHere(603),
    replies.Remark("greeting", {}, 1),
    replies.Remark("unsupported", {"topic": "people"}),
    asides.WhichReading("x 2", (asides.Reading(LONG, 2.0), asides.Reading(MATRIX, None))),
    asides.HowManyStars(LONG, 4.1),
    asides.HowManyStars(LONG, None, 3.0),
    asides.TitleMissing("/rate TITLE [STARS]"),
    asides.UnknownCommand("/x", ""),
    asides.UnknownCommand("/recomend", "/recommend"),
    asides.NoSuchNumber(3),
    replies.DataDeleted(0),
    replies.DataDeleted(3),
    asides.DataWritten("data/matinee-mydata.json"),
    asides.DeleteEverything(3),
    asides.TrainingCancelled(was_running=True),
    asides.TrainingCancelled(was_running=False),
    asides.Goodbye(0),
    asides.Goodbye(3),
]


def drawn(reply: object, width: int = 80, language: str = "en") -> str:
    out = io.StringIO()
    console = screen(out)
    console.width = width
    console.print(Indented(render(reply, Texts(language, harmless))))
    return out.getvalue()


def test_every_kind_of_reply_is_drawn():
    kinds = {*get_args(replies.Reply), *get_args(Aside)}
    assert {type(example) for example in EXAMPLES} == kinds


@pytest.mark.parametrize("width", [60, 80, 96])
@pytest.mark.parametrize("reply", EXAMPLES, ids=lambda reply: type(reply).__name__)
def test_it_fits_and_is_clean(reply, width):
    text = drawn(reply, width)
    assert text.strip()
    for line in text.splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()
        assert line.isprintable()


def test_titles_say_exactly_what_they_are():
    text = drawn(replies.Picks(PICKS, Wish(), 2))
    assert "M*A*S*H [bold red]" in text
    assert "千と千尋の神隠し" in text
    assert "The Matrix (1999)" in text


def test_a_pick_says_what_to_expect_and_why():
    text = drawn(replies.Picks(PICKS[:1], Wish(count=1), 2))
    assert "4.4 ± 0.8" in text
    assert "●" in text
    assert "because you rated The Matrix 4.5★ (33 %)" in text
    assert "Mind-bending science fiction" in text


def test_stars_are_readable_without_colour():
    assert "★★★★½" in drawn(replies.RatingSaved(MATRIX, 4.5, None, 1))
    assert "½····" in drawn(replies.RatingSaved(MATRIX, 0.5, None, 1))


def test_help_calls_the_commands_what_the_language_calls_them():
    shown = drawn(replies.Help(), language="de")
    assert "/bewerten TITEL [STERNE]" in shown
    missing = drawn(asides.TitleMissing("/rate TITLE [STARS]"), language="de")
    assert "/bewerten TITEL [STERNE]" in missing


def test_numbers_and_stages_are_told_as_the_language_does():
    shown = drawn(replies.Picks(PICKS, Wish(count=3), 8), language="de")
    assert "4,4 ± 0,8" in shown
    assert "4,5★ (33 %)" in shown
    progress = TrainingProgress("Learning tastes", 1, 2, 4.0)
    assert "Lerne Geschmäcker · 50 % · noch 4 s" in drawn(
        replies.TrainingUpdate(progress), language="de"
    )


def test_the_map_shows_where_each_group_is_and_ones_own_films():
    shown = drawn(a_map(rated=5))
    rows = shown.splitlines()
    assert 1 <= sum(row.count("★") for row in rows[2:26]) <= 5
    for letter, name in zip("abcdefg", GROUPS, strict=True):
        assert any(letter in row for row in rows[2:26])
        assert f" {name}" in shown
    assert "200 films" in shown


def test_a_taste_says_what_is_liked_and_where_others_disagree():
    shown = drawn(asides.Pictured(a_taste(), "data/matinee-taste.png"))
    assert "40 films, 3.8 stars on average, ±0.9" in shown
    assert "4.6★ · 3 films" in shown
    assert "+1.6  The Matrix (1999)       5.0★, others 3.4★" in shown
    assert "−2.6  Dr. Strangelove (1964)" in shown
    assert "The picture is in data/matinee-taste.png." in shown
    assert "Gegen den Strom" in drawn(a_taste(), language="de")
