from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.console.asides import (
    DataWritten,
    DeleteEverything,
    FilmMissing,
    Goodbye,
    HowManyStars,
    NoSuchNumber,
    Pictured,
    TitleMissing,
    TrainingCancelled,
    UnknownCommand,
    WhichReading,
)
from bot.console.session import Session
from bot.domain import Mark, Platform, RunState
from bot.replies import (
    AdminSettings,
    DataDeleted,
    FilmAdded,
    FilmKnown,
    FilmRemoved,
    Groups,
    GroupShown,
    Help,
    MarkedPage,
    ModelInUse,
    ModelList,
    MovieMarked,
    MovieUnmarked,
    NoSuchGroup,
    NothingToUndo,
    Order,
    Picks,
    RatingRemoved,
    RatingSaved,
    RatingsPage,
    RatingUndone,
    Refusal,
    Remark,
    SimilarMovies,
    Status,
    TasteUnknown,
    TrainingFinished,
    TrainingStarted,
    WhichOne,
)

if TYPE_CHECKING:
    from bot.application import Application
    from bot.domain import Member


class Terminal:
    """Types lines and keeps the last thing said."""

    def __init__(self, app: Application, member: Member) -> None:
        self.session = Session(app, member)

    async def __call__(self, line: str) -> object:
        said = [reply async for reply in self.session.answer(line)]
        return said[-1] if said else None


@pytest.fixture
async def terminal(app, ada):
    return Terminal(app, ada)


async def test_an_evening(terminal):
    saved = await terminal("/rate the matrix 5")
    assert isinstance(saved, RatingSaved)
    assert saved.movie.label == "The Matrix (1999)"
    assert saved.expected is not None
    await terminal("/rate toy story (1995) 4")
    before = await terminal("/recommend 10 again")
    assert isinstance(before, Picks)
    assert before.rated_count == 2
    assert {1, 2571}.isdisjoint(pick.movie.movie_id for pick in before.picks)
    assert {because.movie.movie_id for pick in before.picks for because in pick.because} <= {
        1,
        2571,
    }
    await terminal("/rate pulp fiction 0.5")
    after = await terminal("/recommend 10 again")
    assert after != before
    similar = await terminal("/similar inception")
    assert isinstance(similar, SimilarMovies)
    assert len(similar.similar) == 10
    assert all(near.stars is not None for near in similar.similar)


async def test_a_rating_without_stars_is_asked_for_them(terminal):
    asked = await terminal("/rate the matrix")
    assert isinstance(asked, HowManyStars)
    assert asked.expected is not None
    assert asked.now is None
    refused = await terminal("7")
    assert isinstance(refused, Refusal)
    saved = await terminal("four and a half")
    assert isinstance(saved, RatingSaved)
    assert saved.stars == 4.5
    assert (await terminal("5")).matter == "stars-for-what"
    assert (await terminal("/rate the matrix")).now == 4.5


async def test_two_readings_are_told_apart_by_number(terminal):
    asked = await terminal("/rate toy story 2")
    assert isinstance(asked, WhichReading)
    assert isinstance(await terminal("3"), NoSuchNumber)
    assert isinstance(await terminal("0"), NoSuchNumber)
    stars = await terminal("2")
    assert isinstance(stars, HowManyStars)
    assert stars.movie.label == "Toy Story 2 (1999)"
    assert (await terminal("3.5")).movie.label == "Toy Story 2 (1999)"


async def test_films_like_some_and_unlike_others_are_asked_about_one_by_one(terminal):
    said = await terminal("/similar alien and heat but not fargo for me")
    assert isinstance(said, SimilarMovies)
    assert [movie.title for movie in said.to] == ["Alien", "Heat"]
    assert [movie.title for movie in said.without] == ["Fargo"]
    assert said.order is Order.TASTE
    first = await terminal("/similar dracula and hamlet but not fargo")
    assert isinstance(first, WhichOne)
    second = await terminal("2")
    assert isinstance(second, WhichOne)
    picked = await terminal("1")
    assert picked.to == (first.candidates[1], second.candidates[0])
    refused = await terminal("/similar alien and heat but not alien")
    assert refused.text_key == "error-like-and-unlike"


async def test_an_ambiguous_title_is_never_guessed(terminal):
    asked = await terminal("/similar dracula")
    assert isinstance(asked, WhichOne)
    picked = await terminal("2")
    assert isinstance(picked, SimilarMovies)
    assert picked.to == (asked.candidates[1],)
    assert isinstance(await terminal("1"), Remark)


async def test_a_new_command_drops_the_question(terminal):
    await terminal("/rate toy story 2")
    await terminal("/help")
    assert isinstance(await terminal("1"), Remark)


async def test_taking_back(terminal):
    assert isinstance(await terminal("/undo"), NothingToUndo)
    await terminal("/rate the matrix 5")
    await terminal("/rate the matrix 3")
    undone = await terminal("/undo")
    assert isinstance(undone, RatingUndone)
    assert undone.now == 5
    removed = await terminal("/unrate the matrix")
    assert isinstance(removed, RatingRemoved)
    assert removed.before == 5
    assert (await terminal("/unrate the matrix")).before is None
    page = await terminal("/ratings")
    assert isinstance(page, RatingsPage)
    assert page.total == 0


async def test_ratings_come_in_pages_and_orders(app, ada, terminal):
    for stars, movie in zip((5.0, 1.0, 3.0), app.catalogue.popular(3), strict=True):
        await app.ratings.rate(ada, movie.movie_id, stars)
    best = await terminal("/ratings best")
    assert [rating.stars for rating in best.ratings] == [5.0, 3.0, 1.0]
    assert (await terminal("/ratings 9 worst")).page == 1


@pytest.mark.parametrize("mark", Mark)
async def test_films_are_put_on_lists_and_taken_off(terminal, mark):
    assert (await terminal(f"/{mark}")).marked == ()
    marked = await terminal(f"/{mark} the matrx")
    assert isinstance(marked, MovieMarked)
    assert (marked.mark, marked.movie.label) == (mark, "The Matrix (1999)")
    assert isinstance(await terminal(f"/{mark} dracula"), WhichOne)
    assert (await terminal("2")).mark is mark
    page = await terminal(f"/{mark}")
    assert isinstance(page, MarkedPage)
    assert page.total == 2
    gone = await terminal("1")
    assert gone == MovieUnmarked(page.marked[0].movie, mark)
    assert (await terminal(f"/{mark}")).total == 1
    assert (await terminal("/undo")).now
    assert (await terminal(f"/{mark}")).total == 2


async def test_what_is_seen_or_skipped_is_not_recommended(terminal):
    first, second, third = (await terminal("/recommend 3")).picks
    await terminal(f"/seen {first.movie.label}")
    await terminal(f"/skip {second.movie.label}")
    left = [pick.movie for pick in (await terminal("/recommend 3 again")).picks]
    assert first.movie not in left
    assert second.movie not in left
    assert third.movie in left


async def test_ones_data_is_written_to_a_file_and_deleted_when_that_is_meant(terminal):
    await terminal("/rate the matrix 5")
    written = await terminal("/mydata export")
    assert isinstance(written, DataWritten)
    text = await asyncio.to_thread(Path(written.path).read_text, encoding="utf-8")
    assert "The Matrix (1999)" in text
    assert await terminal("/mydata delete") == DeleteEverything(1)
    assert isinstance(await terminal("no"), Remark)
    assert (await terminal("/ratings")).total == 1
    await terminal("/mydata delete")
    assert await terminal("1") == DataDeleted(1)
    assert (await terminal("/ratings")).total == 0
    assert isinstance(await terminal("/rate the matrix 4"), RatingSaved)


async def test_the_map_and_a_taste_are_pictures_in_files(terminal):
    unknown = await terminal("/taste")
    assert isinstance(unknown, TasteUnknown)
    asked = await terminal("1")
    assert isinstance(asked, HowManyStars)
    assert asked.movie == unknown.ask[0]
    await terminal("5")
    for title in ("the matrix", "toy story 1995", "heat 1995", "amelie"):
        await terminal(f"/rate {title} 4")
    for command in ("/map", "/taste"):
        shown = await terminal(command)
        assert isinstance(shown, Pictured)
        content = await asyncio.to_thread(Path(shown.path).read_bytes)
        assert content.startswith(b"\x89PNG")
    assert shown.reply.rated_count == 5


async def test_groups_are_shown_by_number_and_by_name(terminal):
    groups = await terminal("/cluster")
    assert isinstance(groups, Groups)
    shown = await terminal("2")
    assert isinstance(shown, GroupShown)
    assert shown.group.name == groups.groups[1].name
    assert (await terminal("/cluster 2")) == shown
    assert isinstance(await terminal("/cluster 99"), NoSuchNumber)
    again = await terminal(f"/cluster {shown.group.name.upper()}")
    assert isinstance(again, GroupShown)
    assert again.group.cluster_id == shown.group.cluster_id
    assert len(again.picks) > 0
    unknown = await terminal("/cluster films about xylophones")
    assert isinstance(unknown, NoSuchGroup)
    assert isinstance(await terminal("1"), GroupShown)


async def test_wishes_narrow_the_picks(terminal):
    picks = (await terminal("/recommend 4 comedy no romance 1980-1989")).picks
    assert len(picks) == 4
    for pick in picks:
        assert "Comedy" in pick.movie.genres
        assert "Romance" not in pick.movie.genres
        assert 1980 <= pick.movie.year <= 1989
    assert (await terminal("/recommend 1890")).picks == ()
    refused = await terminal("/recommend purple")
    assert isinstance(refused, Refusal)
    assert refused.args["word"] == "purple"


async def test_somebody_without_ratings_gets_what_everybody_likes(terminal):
    picks = await terminal("/recommend")
    assert picks.rated_count == 0
    assert len(picks.picks) == 5
    assert all(not pick.because for pick in picks.picks)


async def test_lines_that_are_no_commands(terminal):
    assert await terminal("   ") is None
    assert isinstance(await terminal("qwertz uiop"), Remark)
    assert await terminal("/recomend") == UnknownCommand("/recomend", "/recommend")
    assert await terminal("/rate") == TitleMissing("/rate TITLE [STARS]")
    assert await terminal("/help") == Help(admin=True)
    assert await terminal("/quit") == Goodbye(0)


async def test_retraining_is_told_to_its_end(terminal):
    said = [reply async for reply in terminal.session.answer("/admin retrain")]
    assert isinstance(said[0], TrainingStarted)
    assert isinstance(said[-1], TrainingFinished)
    assert said[-1].run.state is RunState.LIVE
    assert isinstance(await terminal("/admin status"), Status)
    assert await terminal("/admin cancel") == TrainingCancelled(was_running=False)


async def test_models_are_listed_chosen_by_number_and_rolled_back(terminal):
    async for _ in terminal.session.answer("/admin retrain"):
        pass
    listed = await terminal("/admin models")
    assert isinstance(listed, ModelList)
    newest, first = listed.runs
    rolled = await terminal("/admin rollback")
    assert isinstance(rolled, ModelInUse)
    assert (rolled.run.run_id, rolled.before.run_id) == (first.run_id, newest.run_id)
    refused = await terminal("/admin rollback")
    assert isinstance(refused, Refusal)
    assert refused.text_key == "error-no-earlier-model"
    await terminal("/admin models")
    chosen = await terminal("1")
    assert isinstance(chosen, ModelInUse)
    assert chosen.run.run_id == newest.run_id


async def test_films_are_added_and_taken_away(terminal):
    added = await terminal("/admin add-movie The Long Intermission (2026) comedies, sci fi")
    assert isinstance(added, FilmAdded)
    assert (added.movie.year, added.movie.genres) == (2026, ("Comedy", "Sci-Fi"))
    known = await terminal("/admin add-movie the long intermission (2026) comedy")
    assert isinstance(known, FilmKnown)
    for line, key in (
        ("/admin add-movie Something (2026) sport", "error-no-such-genre"),
        ("/admin add-movie Something (1492) comedy", "error-not-a-film"),
        ("/admin remove-movie the matrix", "error-film-in-use"),
    ):
        refused = await terminal(line)
        assert isinstance(refused, Refusal)
        assert refused.text_key == key
    for line in ("/admin add-movie", "/admin add-movie Something 2026 comedy"):
        assert await terminal(line) == FilmMissing()
    assert isinstance(await terminal("/admin remove-movie long intermission"), FilmRemoved)


async def test_settings_are_shown_and_changed(terminal):
    shown = await terminal("/admin settings")
    assert isinstance(shown, AdminSettings)
    assert not shown.changed
    changed = await terminal("/admin settings schedule 0 4 * * 0")
    assert changed.changed
    assert (
        changed.house.retrain_cron == terminal.session.app.training.schedule.line == "0 4 * * sun"
    )
    assert (await terminal("/admin settings tolerance 2,5 %")).house.tolerance == 0.025
    assert (await terminal("/admin settings schedule never")).next_training_at is None
    assert (await terminal("/admin settings schedule host")).house.retrain_cron is None
    for line, key in (
        ("/admin settings schedule", "error-not-a-schedule"),
        ("/admin settings tolerance much", "error-not-a-tolerance"),
        ("/admin settings colour red", "error-not-a-setting"),
    ):
        refused = await terminal(line)
        assert isinstance(refused, Refusal)
        assert refused.text_key == key


async def test_before_the_first_model_ratings_wait_and_lists_say_so(untrained):
    terminal = Terminal(untrained, await untrained.member(Platform.TERMINAL, "ada"))
    refused = await terminal("/recommend")
    assert isinstance(refused, Refusal)
    assert refused.text_key == "error-no-model-yet"


async def test_what_breaks_is_told_by_an_incident(terminal, monkeypatch, caplog):
    async def broken(_: object) -> None:
        raise RuntimeError("the store is on fire")

    monkeypatch.setattr(terminal.session.app.ratings, "undo", broken)
    refused = await terminal("/undo")
    assert isinstance(refused, Refusal)
    assert refused.text_key == "error-unknown"
    assert refused.incident in caplog.text
    assert "on fire" in caplog.text
