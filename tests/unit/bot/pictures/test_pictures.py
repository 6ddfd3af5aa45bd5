"""Pictures say what the replies say, and can be read."""

from __future__ import annotations

import asyncio
import gc
import io
import weakref
from dataclasses import replace

import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Wedge
from PIL import Image

from bot import pictures
from bot.domain import Movie
from bot.pictures import style
from bot.pictures.film_map import film_map
from bot.pictures.lettering import title, writable
from bot.pictures.match import match
from bot.pictures.server import server
from bot.pictures.taste import taste
from bot.pictures.words import LONGEST
from bot.replies import Difference
from bot.texts import Texts, languages
from bot.texts.names import group_name
from tests.support.portraits import (
    GROUPS,
    a_map,
    a_match,
    a_server,
    a_taste,
    assert_legible,
    contrast,
    written,
)

EN = Texts("en", writable)


def flat(words: str) -> str:
    return " ".join(words.split())


# -- the map -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("rated", [0, 1, 6, 59, 150])
def test_every_group_is_named_on_the_map_and_all_of_it_is_legible(language, rated):
    texts = Texts(language, writable)
    card = film_map(a_map(rated=rated), texts)
    assert_legible(card)
    assert {group_name(name, texts) for name in GROUPS} <= {flat(words) for words in written(card)}


def test_ones_best_films_are_named_and_counted():
    reply = a_map(rated=3)
    liked = [film for film in reply.rated if film.stars >= 3.5]
    words = {flat(each) for each in written(film_map(reply, EN))}
    assert {film.movie.title for film in reply.rated} <= words
    assert f"{len(liked)} films liked" in words or "One film liked" in words


def test_films_that_were_rated_are_stars_where_they_lie():
    reply = a_map(rated=4)
    card = film_map(reply, EN)
    stars = [each for each in card.axes.collections if each.get_zorder() == 4]
    # Those of the legend are drawn alike, outside the map.
    drawn = sum(len(each.get_offsets()) for each in stars)
    kinds = {film.stars >= 3.5 for film in reply.rated}
    assert drawn == len(reply.rated) + len(kinds)


def test_every_film_is_a_dot_in_its_groups_colour():
    reply = a_map(films=70, rated=0)
    card = film_map(reply, EN)
    dots = [each for each in card.axes.collections if each.get_zorder() == 2]
    assert sum(len(each.get_offsets()) for each in dots) == 70
    assert len({tuple(each.get_facecolor()[0]) for each in dots}) == len(GROUPS)


def test_a_map_of_next_to_nothing_is_drawn_too():
    assert_legible(film_map(a_map(films=1, rated=1), EN))
    assert_legible(film_map(a_map(films=0, rated=0), EN))


def test_neighbouring_groups_differ_and_names_can_be_read():
    names = [style.colour(rank, text=True) for rank in range(40)]
    assert all(contrast(name, style.BACKGROUND) >= 7 for name in names)
    dots = [style.colour(rank) for rank in range(40)]
    assert all(contrast(dot, style.BACKGROUND) >= 3 for dot in dots)
    assert len(set(dots)) == 40


# -- taste ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", ["", "Robin"])
def test_a_taste_says_everything_and_is_legible(language, name):
    reply, texts = a_taste(name=name), Texts(language, writable)
    card = taste(reply, texts)
    assert_legible(card)
    words = written(card)
    for key in ("taste-histogram", "taste-groups", "taste-eras", "taste-differences"):
        assert texts(key) in words
    groups = [group_name(name, texts) for name in GROUPS[:2]]
    assert {"The Matrix (1999)", "Dr. Strangelove (1964)", *groups} <= set(words)
    assert texts("taste-mean", stars=3.8) in words
    assert any("Robin" in each for each in words) == bool(name)


def test_differences_have_their_sign():
    words = written(taste(a_taste(), EN))
    assert "+1.6" in words
    assert "−2.6" in words
    assert "+0.3" in words
    assert "kinder than most" in words
    stricter = written(taste(replace(a_taste(), others_mean=4.1), EN))
    assert "−0.3" in stricter
    assert "stricter than most" in stricter


def test_parts_of_which_nothing_is_known_are_left_out():
    whole = a_taste()
    bare = replace(whole, groups=(), eras=(), above=(), below=(), others_mean=None)
    card = taste(bare, EN)
    assert_legible(card)
    assert card.height < taste(whole, EN).height / 2
    assert "Favourite groups" not in written(card)
    assert "±0.9★" in written(card)


def test_bars_are_as_long_as_what_they_stand_for():
    reply = a_taste()
    bars = [patch for patch in taste(reply, EN).axes.patches if patch.get_zorder() == 1]
    heights = [round(patch.get_bbox().height) for patch in bars[: len(reply.by_half_star)]]
    most = max(reply.by_half_star)
    for height, count in zip(heights, reply.by_half_star, strict=True):
        assert height == pytest.approx(max(4, max(heights) * count / most), abs=1)


# -- match ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", languages())
def test_a_match_says_how_alike_two_are_and_which_films_say_so(language):
    texts = Texts(language, writable)
    card = match(a_match(), texts)
    assert_legible(card)
    words = written(card)
    assert "Robin & Ada" in words
    assert texts("match-card-percent", percent=72) in words
    assert {"The Matrix (1999)", "Alien (1979)", "Titanic (1997)"} <= set(words)
    assert texts("match-card-stars", mine=5.0, theirs=4.5) in words
    assert words.count("Ada") == 2


@pytest.mark.parametrize("share", [0.0, 0.25, 1.0])
def test_the_ring_closes_the_more_alike_they_are(share):
    card = match(replace(a_match(), match=share), EN)
    rings = [patch for patch in card.axes.patches if isinstance(patch, Wedge)]
    golden = [ring for ring in rings if to_hex(ring.get_facecolor()) == style.GOLD]
    assert sum(ring.theta2 - ring.theta1 for ring in golden) == pytest.approx(360 * share)
    assert sum(ring.theta2 - ring.theta1 for ring in rings) == pytest.approx(360)


def test_two_who_have_no_film_in_common_are_drawn_too():
    nothing = replace(a_match(), gap=None, shared_count=0, agreeing=(), disagreeing=(), for_both=())
    card = match(nothing, EN)
    assert_legible(card)
    assert "Both love" not in written(card)
    assert "apart on average" not in written(card)


def test_the_same_stars_are_seen_as_two_dots():
    (same,) = (each for each in a_match().agreeing if each.mine == each.theirs)
    alone = replace(a_match(), agreeing=(same,), disagreeing=(), for_both=())
    card = match(alone, EN)
    under, over = [each for each in card.axes.collections if each.get_zorder() == 3]
    assert to_hex(under.get_facecolor()[0]) == style.BLUE
    assert to_hex(over.get_facecolor()[0]) == style.GOLD
    assert under.get_sizes()[0] > 2 * over.get_sizes()[0]


# -- a server ------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", ["", "Film club"])
def test_a_server_says_what_it_likes_and_who_said_so(language, name):
    texts = Texts(language, writable)
    card = server(a_server(name), texts)
    assert_legible(card)
    words = written(card)
    assert {"The Matrix (1999)", "Alien (1979)", "Heat (1995)", "Titanic (1997)"} <= set(words)
    assert texts("server-card-film", mean=4.6, count=11) in words
    assert {"12", "431"} <= set(words)
    assert any("Film club" in each for each in words) == bool(name)


def test_what_divides_a_server_is_a_bar_from_the_low_stars_to_the_high():
    quarrel = replace(a_server(), favourites=(), gems=())
    bars = [patch for patch in server(quarrel, EN).axes.patches if patch.get_zorder() == 1]
    line, bar = (patch.get_bbox() for patch in bars)
    assert bar.width / line.width == pytest.approx(2 * 1.7 / 5, abs=0.01)
    assert (bar.x0 - line.x0) / line.width == pytest.approx((2.9 - 1.7) / 5, abs=0.01)


# -- lettering -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("movie", "shown"),
    [
        (Movie(1, "Amélie", 2001), "Amélie"),
        (Movie(1, "Солярис", 1972), "Солярис"),
        (Movie(1, "千と千尋の神隠し", 2001, (), ("Spirited Away",)), "Spirited Away"),
        (Movie(1, "千と千尋の神隠し", 2001), "(a title in another script)"),
        (Movie(1, "شبح", None, (), ("The Ghost",)), "The Ghost"),
        (Movie(1, "WALL·E 映画", 2008), "WALL·E"),
        (Movie(1, "$9.99 and $1", 2008), "$9.99 and $1"),
        (Movie(1, "Ame\u0301lie\u202e", 2001), "Amélie"),
    ],
)
def test_titles_are_written_with_letters_that_there_are(movie, shown):
    assert title(movie, EN) == shown


def test_of_a_long_title_the_end_goes_and_never_the_year():
    long = Movie(750, "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 1964)
    reply = replace(a_taste(), above=(Difference(long, 5.0, 2.0),))
    (shown,) = (each for each in written(taste(reply, EN)) if each.startswith("Dr. Strangelove or"))
    assert shown.endswith("… (1964)")


def test_what_only_looks_like_markup_is_written_as_it_is():
    odd = Movie(1, r"$\alpha$ _x_ **y**", 1999)
    reply = replace(a_taste(), above=(Difference(odd, 5.0, 2.0),))
    assert rf"{title(odd, EN)} (1999)" in written(taste(reply, EN))
    assert title(odd, EN) == odd.title


# -- the file ------------------------------------------------------------------------------------


@pytest.mark.parametrize("reply", [a_map(films=1200, rated=300), a_taste()], ids=["map", "taste"])
@pytest.mark.parametrize("language", languages())
async def test_the_file_is_a_picture_that_discord_takes_and_says_what_it_shows(reply, language):
    drawn = await pictures.drawn(reply, language)
    assert drawn.name.endswith(".png")
    assert len(drawn.content) < 1_000_000
    picture = Image.open(io.BytesIO(drawn.content))
    assert picture.format == "PNG"
    assert picture.width == style.WIDTH
    assert style.WIDTH <= picture.height <= 2 * style.WIDTH
    assert group_name(GROUPS[0], Texts(language)) in drawn.about
    assert 50 < len(drawn.about) <= LONGEST


async def test_words_for_those_who_do_not_see_it_name_films_and_figures():
    about = (await pictures.drawn(a_taste(name="Robin"), "en")).about
    assert "Robin’s taste in films: 40 films, 3.8★ on average." in about
    assert "Liked more than most people do: The Matrix (1999)." in about
    about = (await pictures.drawn(a_map(rated=0), "de")).about
    assert "7 Gruppen" in about
    assert "bewertet" not in about


async def test_a_server_is_told_in_words():
    about = (await pictures.drawn(a_server(), "en")).about
    assert about.startswith("What Film club likes: 431 ratings by 12 members. Favourites: ")
    assert "Hidden gems: Heat (1995) (4.7★). Quarrels: Titanic (1997) (2.9★)." in about


async def test_a_match_is_told_in_words():
    about = (await pictures.drawn(a_match(), "en")).about
    assert about.startswith("Robin and Ada: a taste match of 72 %. 14 films both have rated")
    assert "Worlds apart: Titanic (1997) (2.0 · 4.5)." in about


def test_a_finished_picture_keeps_no_pixels_until_somebody_collects_garbage():
    gc.disable()
    try:
        card = taste(a_taste(), EN)
        pixels = weakref.ref(card._renderer)
        assert card.finished() == pictures.draw(a_taste(), "en").content
        assert pixels() is None
    finally:
        gc.enable()


async def test_many_at_once_are_the_same_as_one_after_the_other():
    replies = [a_map(seed=seed) for seed in range(3)] + [a_taste(name=n) for n in ("", "Ada")]
    at_once = await asyncio.gather(*(pictures.drawn(reply, "en") for reply in replies))
    assert at_once == [pictures.draw(reply, "en") for reply in replies]
