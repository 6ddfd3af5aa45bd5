"""Every layout fits Discord's limits, whatever the films and the lists are like."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot import replies
from bot.domain import (
    File,
    HouseSettings,
    Mark,
    Marked,
    ModelRun,
    Movie,
    Rating,
    RatingFilter,
    RatingOrder,
    RunState,
    ServerSettings,
    TrainingProgress,
    Trigger,
    Wish,
)
from bot.pictures.words import LONGEST
from bot.views import controls, filtercode, likecode, portraits, render, wishcode
from bot.views.helping import CommandHelp, commands_sent, help_page
from bot.views.matching import match_with_oneself, taste_match, too_few_to_match
from bot.views.mentioned import films_mentioned
from bot.views.personal import data_exported, data_kept, data_sent, data_to_delete
from bot.views.picks import WITH_BUTTONS, picks, why
from bot.views.privacy import sharing, sharing_nowhere
from bot.views.rating import ratings_page
from bot.views.server import server_taste
from bot.views.similar import which_films
from bot.views.talking import talk
from bot.views.wording import clip, escape, texts_for

# The fullest lists take a while to draw up, which says nothing about the layouts.
few = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
TEXTS = texts_for("en-GB")
NOW = datetime(2026, 11, 23, 20, 15, tzinfo=UTC)
HOSTILE = st.sampled_from(
    [
        "@everyone ",
        "<@123456789012345678> ",
        "</rate:1> ",
        "*" * 250,
        "# ",
        "[x](https://example.org) ",
        "```",
        "||",
        "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb ",
        "\u202e",
        "a\u0301\u0301\u0301\u0301\u0301\u0301",
        "\n- ",
        "映画 ",
    ]
)
words = HOSTILE | st.text(max_size=20)
long_text = st.builds(
    lambda start, times, end: (start * times + end)[:400],
    words,
    st.sampled_from([0, 1, 30]),
    words,
)
stars = st.integers(1, 10).map(lambda half: half / 2)
expected = st.floats(0.5, 5)
genre = st.sampled_from(["Action", "Film-Noir", "Documentary", "Science Fiction & Fantasy"]) | (
    long_text
)


def movies(count=1):
    one = st.builds(
        Movie,
        movie_id=st.integers(1, 2**53),
        title=long_text,
        year=st.none() | st.integers(1874, 2100),
        genres=st.lists(genre, max_size=10).map(tuple),
        also_known_as=st.lists(long_text, max_size=3).map(tuple),
    )
    if count == 1:
        return one
    return st.lists(one, max_size=count, unique_by=lambda movie: movie.movie_id).map(tuple)


because = st.builds(replies.Because, movies(), stars, st.floats(0, 1))
pick = st.builds(
    replies.Pick,
    movies(),
    expected,
    st.floats(0, 3),
    st.lists(because, max_size=3).map(tuple),
    long_text,
)
pick_lists = st.lists(pick, max_size=10, unique_by=lambda pick: pick.movie.movie_id).map(tuple)
year = st.none() | st.integers(1874, 2100)
dial = st.integers(0, 100).map(lambda percent: percent / 100)
genre_lists = st.lists(genre, max_size=19, unique=True).map(tuple)
wish = st.builds(
    Wish,
    count=st.integers(1, 10),
    genres=genre_lists,
    without_genres=genre_lists,
    year_from=year,
    year_to=year,
    cluster_ids=st.lists(st.integers(0, 999), max_size=25, unique=True).map(tuple),
    variety=dial,
    hidden_gems=dial,
)
saved = st.builds(
    replies.RatingSaved, movies(), stars, st.none() | stars, st.integers(1, 9**6), expected
)
mark = st.sampled_from(Mark)
marking = st.builds(
    replies.MovieMarked,
    movies(),
    mark,
    st.booleans(),
    st.lists(mark, max_size=2, unique=True).map(tuple),
)
rating = st.builds(Rating, movies(), stars, st.just(NOW))
rating_filter = st.builds(
    lambda genres, low, high, text: RatingFilter(genres, min(low, high), max(low, high), text),
    st.lists(genre, max_size=5, unique=True).map(tuple),
    stars,
    stars,
    long_text,
)
group = st.builds(
    replies.Group,
    st.integers(0, 99),
    long_text,
    st.integers(1, 60000),
    movies(8),
    st.integers(0, 9**5),
    st.none() | expected,
)
mapped = st.builds(
    replies.MappedFilm,
    movies(),
    st.floats(0, 1),
    st.floats(0, 1),
    st.integers(0, 99),
    st.none() | stars,
)
figures = st.dictionaries(
    st.sampled_from(["ratings", "users", "movies", "seconds", "rmse", "mae", "ndcg", "recall"]),
    st.floats(0, 3e7),
)
run = st.builds(
    ModelRun,
    st.integers(1, 10**6),
    st.sampled_from(Trigger),
    st.sampled_from(RunState),
    st.just(NOW),
    st.none() | st.just(NOW),
    st.just(Path("models/1")),
    long_text,
    st.integers(0, 10**6),
    figures,
    long_text,
    st.none() | st.just(NOW),
    figures,
)
progress = st.builds(
    TrainingProgress,
    long_text,
    st.integers(0, 100),
    st.integers(0, 100),
    st.none() | st.floats(0, 1e5),
)

REPLIES = {
    "Found": st.builds(replies.Found, movies()),
    "WhichOne": st.builds(
        replies.WhichOne, long_text, movies(30).filter(lambda found: len(found) > 1)
    ),
    "NoSuchMovie": st.builds(replies.NoSuchMovie, long_text, movies(30)),
    "RatingSaved": saved,
    "RatingRemoved": st.builds(
        replies.RatingRemoved, movies(), st.none() | stars, st.integers(0, 9**6)
    ),
    "MovieMarked": marking,
    "MovieUnmarked": st.builds(replies.MovieUnmarked, movies(), mark, st.booleans()),
    "MarkedPage": st.builds(
        replies.MarkedPage,
        st.lists(
            st.builds(Marked, movies(), mark, st.just(NOW)),
            max_size=10,
            unique_by=lambda marked: marked.movie.movie_id,
        ).map(tuple),
        mark,
        st.integers(1, 100),
        st.integers(1, 100),
        st.integers(0, 10**6),
    ),
    "DataDeleted": st.builds(replies.DataDeleted, st.integers(0, 10**6)),
    "MarkUndone": st.builds(replies.MarkUndone, movies(), st.sampled_from(Mark), st.booleans()),
    "RatingUndone": st.builds(replies.RatingUndone, movies(), st.none() | stars, st.none() | stars),
    "NothingToUndo": st.builds(replies.NothingToUndo),
    "RatingsPage": st.builds(
        replies.RatingsPage,
        st.lists(rating, max_size=10).map(tuple),
        st.integers(1, 100),
        st.integers(1, 100),
        st.integers(0, 10**6),
        st.sampled_from(RatingOrder),
        st.none() | expected,
        rating_filter,
    ),
    "Picks": st.builds(
        replies.Picks,
        pick_lists,
        wish,
        st.integers(0, 9**5),
        st.lists(long_text, max_size=25).map(tuple),
    ),
    "SimilarMovies": st.builds(
        replies.SimilarMovies,
        movies(3).filter(bool),
        st.lists(
            st.builds(
                replies.SimilarMovie,
                movies(),
                st.floats(0, 1),
                st.none() | expected,
                st.booleans(),
            ),
            max_size=10,
            unique_by=lambda similar: similar.movie.movie_id,
        ).map(tuple),
        movies(1).map(lambda movie: (movie,)) | st.just(()),
        st.sampled_from(replies.Order),
    ),
    "GroupsAsked": st.builds(
        replies.GroupsAsked,
        st.lists(group, max_size=40, unique_by=lambda group: clip(group.name, 100)).map(tuple),
        st.integers(1, 25),
        st.lists(long_text, max_size=10).map(tuple),
        st.integers(0, 10**6),
    ),
    "FilmAsked": st.builds(
        replies.FilmAsked,
        movies(),
        st.integers(1, 5),
        st.just(5),
        st.none() | saved,
        st.none() | st.integers(1, 2**53),
    ),
    "Groups": st.builds(
        replies.Groups,
        st.lists(group, max_size=40, unique_by=lambda group: clip(group.name, 100)).map(tuple),
    ),
    "GroupShown": st.builds(replies.GroupShown, group, pick_lists),
    "NoSuchGroup": st.builds(
        replies.NoSuchGroup,
        long_text,
        st.lists(long_text, max_size=40, unique_by=lambda name: clip(name, 100)).map(tuple),
    ),
    "FilmMap": st.builds(
        replies.FilmMap,
        st.lists(group, max_size=20).map(tuple),
        st.lists(mapped, max_size=20).map(tuple),
        long_text,
    ),
    "TasteProfile": st.builds(
        replies.TasteProfile,
        st.integers(1, 10**6),
        expected,
        st.floats(0, 2),
        st.none() | expected,
        st.just((0,) * 10),
        st.lists(st.builds(replies.Liking, long_text, st.integers(1, 9**5), expected)).map(tuple),
        st.just(()),
        st.just(()),
        st.just(()),
        long_text,
    ),
    "TasteUnknown": st.builds(
        replies.TasteUnknown, st.integers(0, 4), st.integers(1, 5), movies(30), long_text
    ),
    "TrainingStarted": st.builds(replies.TrainingStarted, run),
    "TrainingUpdate": st.builds(replies.TrainingUpdate, progress),
    "TrainingFinished": st.builds(
        replies.TrainingFinished,
        run,
        st.none() | run,
        st.sampled_from([(), ("rmse",), ("rmse", "ndcg")]),
        st.floats(0, 1),
    ),
    "FilmAdded": st.builds(replies.FilmAdded, movies()),
    "FilmKnown": st.builds(replies.FilmKnown, movies()),
    "FilmRemoved": st.builds(replies.FilmRemoved, movies()),
    "AdminSettings": st.builds(
        replies.AdminSettings,
        st.builds(
            HouseSettings,
            st.none() | st.just("0 4 * * *") | long_text.filter(bool),
            st.floats(0, 1) | st.sampled_from([0.0, 0.01]),
        ),
        long_text,
        st.none() | st.just(NOW),
        st.none() | st.builds(ServerSettings, st.booleans()),
        st.booleans(),
    ),
    "ModelList": st.builds(
        replies.ModelList,
        st.lists(run, max_size=20, unique_by=lambda run: run.run_id).map(tuple),
    ),
    "ModelInUse": st.builds(replies.ModelInUse, run, st.none() | run),
    "Status": st.builds(
        replies.Status,
        st.just("0.1.0"),
        st.just(NOW),
        st.none() | run,
        st.none() | progress,
        st.none() | st.just(NOW),
        long_text,
        long_text,
        *[st.integers(0, 10**9)] * 4,
        long_text,
        st.none() | st.floats(0, 10),
        st.lists(run, max_size=10).map(tuple),
    ),
    "Refusal": st.builds(
        replies.Refusal,
        st.just("error-not-stars"),
        st.fixed_dictionaries({"text": long_text}),
    ),
}

filters = st.lists(
    st.one_of(
        st.builds(replies.Filter, kind, kind, st.just({}) | values)
        for kind, values in (
            (st.just("genres"), st.fixed_dictionaries({"genres": long_text})),
            (st.just("without"), st.fixed_dictionaries({"genres": long_text})),
            (st.just("tags"), st.fixed_dictionaries({"tags": long_text})),
            (st.just("without-tags"), st.fixed_dictionaries({"tags": long_text})),
        )
    ).filter(lambda each: each.values)
    | st.builds(
        replies.Filter,
        st.just("around"),
        st.sampled_from(["like", "unlike", "like-unlike"]),
        st.fixed_dictionaries({"like": long_text, "unlike": long_text}),
    )
    | st.builds(
        replies.Filter,
        st.just("years"),
        st.sampled_from(["years", "since", "until"]),
        st.just({"from": "1990", "to": "1999"}),
    )
    | st.just(replies.Filter("known", "well-known"))
    | st.just(replies.Filter("variety", "varied")),
    max_size=8,
    unique_by=lambda each: each.kind,
).map(tuple)
consequences = st.lists(
    st.builds(replies.Consequence, movies(), stars, st.none() | stars, st.integers(1, 9**5)),
    max_size=2,
).map(tuple)
SPOKEN = {
    "Suggested": st.builds(
        replies.Suggested,
        pick_lists,
        st.integers(0, 9**5),
        filters,
        st.integers(1, 10),
        st.integers(0, 2),
    ),
    "StarsAsked": st.builds(
        replies.StarsAsked, movies(), st.booleans(), st.integers(0, 3), st.integers(0, 2)
    ),
    "ChoiceAsked": st.builds(
        replies.ChoiceAsked,
        long_text,
        movies(30).filter(bool),
        st.just("skip-for-now"),
        st.sampled_from(["", "4.5", "watchlist"]),
    ),
    "Reasons": st.builds(replies.Reasons, pick),
    "WouldChange": st.builds(
        replies.WouldChange,
        movies(),
        st.integers(1, 9**5),
        consequences,
        consequences,
        st.integers(0, 9),
    ),
    "FilmTold": st.builds(
        replies.FilmTold,
        movies(),
        st.none() | pick,
        st.none() | stars,
        st.lists(mark, unique=True).map(tuple),
    ),
    "MemberTold": st.builds(
        replies.MemberTold,
        st.integers(0, 9**5),
        st.none() | expected,
        movies(3),
        st.lists(st.tuples(long_text, st.integers(1, 99), expected), max_size=3).map(tuple),
        st.dictionaries(mark, st.integers(0, 999)),
    ),
    "NotHere": st.builds(replies.NotHere, st.none() | st.integers(1, 2**53)),
    "Remark": st.builds(
        replies.Remark,
        st.just("no-such-theme"),
        st.fixed_dictionaries({"theme": long_text}),
        st.integers(0, 2),
    ),
}
REPLIES |= SPOKEN
turns = st.lists(
    st.one_of(*SPOKEN.values(), saved, marking, REPLIES["RatingUndone"], REPLIES["Groups"]),
    min_size=1,
    max_size=8,
    unique_by=type,
) | st.lists(saved, min_size=1, max_size=20, unique_by=lambda each: each.movie.movie_id)


def walk(components):
    for component in components:
        yield component
        yield from walk(component.get("components", []))
        if "accessory" in component:
            yield from walk([component["accessory"]])


TEXT, ROW, BUTTON, SELECT, SECTION, GALLERY = 10, 1, 2, 3, 9, 12


def assert_fits(layout):
    found = list(walk(layout.to_components()))
    assert len(found) <= 40
    contents = [part["content"] for part in found if part["type"] == TEXT]
    assert all(contents)
    assert sum(map(len, contents)) <= 4000
    ids = Counter(part["custom_id"] for part in found if "custom_id" in part)
    assert not [custom_id for custom_id, times in ids.items() if times > 1]
    assert all(1 <= len(custom_id) <= 100 for custom_id in ids)
    for part in found:
        if part["type"] == ROW:
            kinds = [child["type"] for child in part["components"]]
            assert kinds == [SELECT] or (set(kinds) == {BUTTON} and len(kinds) <= 5)
        elif part["type"] == BUTTON:
            assert 1 <= len(part["label"]) <= 80
        elif part["type"] == SECTION:
            assert 1 <= len(part["components"]) <= 3
        elif part["type"] == GALLERY:
            assert 1 <= len(part["items"]) <= 10
            assert all(1 <= len(item["description"]) <= 1024 for item in part["items"])
        elif part["type"] == SELECT:
            assert_menu_fits(part)


def assert_menu_fits(part):
    assert 1 <= len(part["options"]) <= 25
    assert len(part["placeholder"]) <= 150
    assert len({option["value"] for option in part["options"]}) == len(part["options"])
    for option in part["options"]:
        assert 1 <= len(option["label"]) <= 100
        assert 1 <= len(option["value"]) <= 100
        assert 1 <= len(option.get("description") or "…") <= 100


def test_every_kind_of_reply_is_drawn_here():
    drawn = {kind.__name__ for kind in replies.Reply.__args__}
    assert drawn == REPLIES.keys() | {"Help"}


@pytest.mark.parametrize("kind", REPLIES)
@few
@given(data=st.data())
def test_fits(kind, data):
    assert_fits(render(data.draw(REPLIES[kind]), TEXTS))


@few
@given(turns, st.booleans())
def test_a_turn_of_a_talk_fits_whatever_is_said_in_it(said, public):
    layouts = talk(said, TEXTS, "18446744073709551615", public=public)
    assert layouts
    for layout in layouts:
        assert_fits(layout)


@few
@given(REPLIES["Picks"], saved | marking)
def test_a_list_with_a_rating_just_given_fits(reply, just_given):
    layout = picks(reply, TEXTS, done=just_given)
    assert_fits(layout)
    # One pick's buttons can be turned into stars, which are one more.
    star_buttons = 1 if len(reply.picks) <= WITH_BUTTONS else 0
    assert len(list(walk(layout.to_components()))) + star_buttons <= 40


@few
@given(REPLIES["FilmMap"], REPLIES["TasteProfile"])
def test_pictures_fit(film_map, taste):
    drawn = File("picture.png", b"", "d" * LONGEST)
    for layout in (
        portraits.film_map(film_map, TEXTS, drawn),
        portraits.taste(taste, TEXTS, drawn),
    ):
        assert_fits(layout)
        assert layout.files == (drawn,)


@few
@given(pick)
def test_reasons_fit(one):
    assert_fits(why(one, TEXTS))


@few
@given(st.lists(REPLIES["WhichOne"] | REPLIES["NoSuchMovie"], min_size=1, max_size=4))
def test_a_question_about_several_titles_fits(titles):
    code = likecode.encode([None] * 4)
    unclear = {
        controls.ChooseSimilar(place, code, code, replies.Order.LIKENESS): title
        for place, title in enumerate(titles)
    }
    assert_fits(which_films(unclear, TEXTS))


@few
@given(
    st.lists(st.none() | st.integers(-(10**18) + 1, 10**18 - 1), min_size=1, max_size=4),
    st.integers(0, 3),
)
def test_films_survive_their_code(films, place):
    code = likecode.encode(films)
    assert likecode.decode(code) == films
    control = controls.ShowSimilar(code, code, "taste")
    assert controls.ShowSimilar.parse(control.custom_id) == control
    split = len(films) // 2
    to, without = map(likecode.encode, (films[:split], films[split:]))
    filled = [
        part for codes in likecode.fill(to, without, place, 7) for part in likecode.decode(codes)
    ]
    assert filled == [7 if at == place else film for at, film in enumerate(films)]


@few
@given(REPLIES["RatingsPage"], st.integers(2**62, 2**63 - 1))
def test_somebody_elses_ratings_fit(reply, user_id):
    assert_fits(ratings_page(reply, TEXTS, user_id=user_id))


@few
@given(rating_filter)
def test_a_filter_survives_its_code(only):
    back = filtercode.decode(filtercode.encode(only), only.genres)
    assert back.genres == only.genres[:3]
    assert (back.stars_from, back.stars_to) == (only.stars_from, only.stars_to)
    assert only.text.startswith(back.text)
    assert only.text == back.text or len(only.text.encode()) > 20


@given(st.text(alphabet="0123456789gst.-az", max_size=60))
def test_a_forged_filter_is_a_filter_or_nothing_worse(code):
    only = filtercode.decode(code, ["Comedy"])
    assert 0.5 <= only.stars_from <= only.stars_to <= 5


@few
@given(st.booleans(), st.none() | st.booleans())
def test_what_is_said_of_sharing_fits(shared, chosen):
    assert_fits(sharing(replies.SharingSet(shared, chosen), TEXTS))
    assert_fits(sharing_nowhere(TEXTS))
    assert_fits(sharing_nowhere(TEXTS, done=True))


between_two = st.lists(
    st.builds(replies.BetweenTwo, movies(), stars, stars),
    max_size=5,
    unique_by=lambda film: film.movie.movie_id,
).map(tuple)


@few
@given(
    st.builds(
        replies.TasteMatch,
        st.floats(0, 1),
        st.integers(0, 500),
        st.integers(5, 10**5),
        st.integers(0, 10**5),
        st.none() | st.floats(0, 4.5),
        between_two,
        between_two,
        between_two,
    )
)
def test_a_taste_match_fits(reply):
    assert_fits(taste_match(reply, TEXTS, 2**63 - 1, 2**63 - 2))
    drawn = File("picture.png", b"", "d" * LONGEST)
    assert_fits(taste_match(reply, TEXTS, 2**63 - 1, 2**63 - 2, drawn))


def server_films(most):
    one = st.builds(
        replies.ServerFilm, movies(), st.integers(1, 10**6), expected, st.floats(0, 2.5)
    )
    return st.lists(one, max_size=most, unique_by=lambda film: film.movie.movie_id).map(tuple)


@few
@given(
    st.builds(
        replies.ServerTaste,
        st.integers(0, 10**6),
        st.just(2),
        st.integers(2, 10**9),
        server_films(10).filter(bool),
        server_films(5),
        server_films(3),
        st.lists(
            st.builds(replies.Liking, long_text, st.integers(1, 10**6), expected), max_size=3
        ).map(tuple),
        st.booleans(),
    )
)
def test_a_servers_taste_fits(reply):
    assert_fits(server_taste(reply, TEXTS))
    assert_fits(server_taste(reply, TEXTS, File("picture.png", b"", "d" * LONGEST)))


@few
@given(
    st.builds(
        lambda found: replies.FilmsMentioned(
            found[:20],
            found[20:],
            tuple((movie.movie_id, 4.5) for movie in found[::2]),
        ),
        movies(40),
    )
)
def test_films_in_a_message_fit(reply):
    assert_fits(films_mentioned(reply, TEXTS))


def test_what_is_said_where_there_is_no_match_fits():
    assert_fits(match_with_oneself(TEXTS))
    for mine, theirs in ((0, 9), (9, 0), (0, 0)):
        assert_fits(too_few_to_match(replies.TooFewToMatch(mine, theirs, 5), TEXTS, 2**63 - 1))


@few
@given(st.lists(st.builds(CommandHelp, st.just("rate"), long_text, st.integers(1, 2**60))))
def test_help_fits(commands):
    assert_fits(help_page(replies.Help(admin=True), TEXTS, commands=commands[:25]))


def test_what_is_said_of_commands_fits():
    for changed in (True, False):
        assert_fits(commands_sent(replies.CommandsSent(60, changed=changed), TEXTS))


def test_what_is_said_of_ones_data_fits():
    assert_fits(data_exported(replies.DataExported("matinee-mydata.json", "{}"), TEXTS))
    assert_fits(data_to_delete(10**6, TEXTS))
    assert_fits(data_kept(TEXTS))
    assert_fits(data_sent(f"https://discord.com/channels/@me/{2**63}/{2**63}", TEXTS))


@given(long_text)
def test_nothing_from_people_formats_or_mentions(text):
    shown = escape(text)
    assert "\n" not in shown
    assert not re.search(r"(?<!\\)(\\\\)*[*_~|`<>#\[\]]", shown)
    assert not re.search(r"@(everyone|here|!?&?\d)", shown)


@few
@given(wish)
def test_a_wish_survives_its_code(wanted):
    names = {number: f"Whodunnits of the {number}s" for number in (7, *wanted.cluster_ids)}
    # Three letters tell the names of a model's groups apart all but always.
    assume(len({wishcode.encode(Wish(), [name]) for name in names.values()}) == len(names))
    code = wishcode.encode(wanted, [names[number] for number in wanted.cluster_ids])
    numbers = {name: number for number, name in names.items()}
    back = wishcode.decode(code, {*wanted.genres, *wanted.without_genres}, numbers)
    assert back.cluster_ids == wanted.cluster_ids[: len(back.cluster_ids)]
    assert len(back.cluster_ids) == min(len(wanted.cluster_ids), 20)
    assert len(controls.MorePicks(code).custom_id) <= 100
    assert controls.MorePicks.parse(controls.MorePicks(code).custom_id)
    assert (back.count, back.variety, back.hidden_gems) == (
        wanted.count,
        wanted.variety,
        wanted.hidden_gems,
    )
    assert (back.year_from, back.year_to) == (wanted.year_from, wanted.year_to)
    assert back.genres == wanted.genres[: len(back.genres)]


@given(st.text(alphabet="0123456789.vhyco-i", max_size=60))
def test_a_forged_code_is_a_wish_or_nothing_worse(code):
    assert 1 <= wishcode.decode(code, ["Comedy"]).count <= 10
