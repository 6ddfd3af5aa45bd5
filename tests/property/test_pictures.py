"""Every picture is legible, whatever films, groups and people are called."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain import HIGHEST_STARS, Movie
from bot.pictures.film_map import film_map
from bot.pictures.lettering import title, writable
from bot.pictures.match import match
from bot.pictures.server import server
from bot.pictures.taste import taste
from bot.pictures.words import LONGEST, about
from bot.replies import BetweenTwo, Difference, Era, Liking, ServerFilm, ServerTaste, TasteMatch
from bot.texts import Texts, languages
from tests.support.portraits import a_map, a_taste, assert_legible

few = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
names = st.text(max_size=30) | st.sampled_from(
    [
        "W" * 400,
        "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
        "a b " * 100,
        "千と千尋の神隠し",
        "$x^2$ \\frac{1}{2}",
        "مرحبا",
        "",
        "a\u0301\u0301\u0301\u0301",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "🎬🍿",
        "\n\t\x00",
    ]
)
stars = st.integers(1, 10).map(lambda half: half / 2)
movies = st.builds(Movie, st.integers(1, 9), names, st.none() | st.integers(1874, 2100))
locales = st.sampled_from(languages())


@few
@given(
    st.lists(names, min_size=1, max_size=24),
    st.integers(1, 300),
    st.integers(0, 80),
    names,
    locales,
)
def test_maps(groups, films, rated, name, locale):
    reply = a_map(films, min(rated, films), name=name, groups=tuple(groups))
    named = tuple(
        replace(film, movie=replace(film.movie, title=groups[place % len(groups)]))
        for place, film in enumerate(reply.films)
    )
    reply = replace(reply, films=named)
    assert_legible(film_map(reply, Texts(locale, writable)))
    assert 0 < len(about(reply, Texts(locale))) <= LONGEST


counts = st.integers(0, 10**5)
differences = st.lists(
    st.builds(Difference, movies, stars, st.floats(0.5, HIGHEST_STARS)), max_size=3
).map(tuple)


@few
@given(
    reply=st.builds(
        replace,
        st.builds(a_taste, name=names),
        rated_count=st.integers(1, 10**5),
        mean=st.floats(0.5, HIGHEST_STARS),
        spread=st.floats(0, 2.25),
        others_mean=st.none() | st.floats(0.5, HIGHEST_STARS),
        by_half_star=st.lists(counts, min_size=10, max_size=10).map(tuple),
        groups=st.lists(
            st.builds(Liking, names, st.integers(1, 10**4), st.floats(0.5, HIGHEST_STARS)),
            max_size=5,
        ).map(tuple),
        eras=st.lists(
            st.builds(Era, st.just(1990), st.integers(1, 10**5), st.floats(0.5, HIGHEST_STARS)),
            max_size=16,
        ).map(tuple),
        above=differences,
        below=differences,
    ),
    locale=locales,
)
def test_tastes(reply, locale):
    assert_legible(taste(reply, Texts(locale, writable)))
    assert 0 < len(about(reply, Texts(locale))) <= LONGEST


both = st.lists(st.builds(BetweenTwo, movies, stars, stars), max_size=5).map(tuple)


@few
@given(
    reply=st.builds(
        TasteMatch,
        match=st.floats(0, 1),
        films=st.just(500),
        fewest_ratings=st.just(5),
        shared_count=counts,
        gap=st.none() | st.floats(0, 4.5),
        agreeing=both,
        disagreeing=both,
        for_both=both,
        names=st.tuples(names, names),
    ),
    locale=locales,
)
def test_matches(reply, locale):
    assert_legible(match(reply, Texts(locale, writable)))
    assert 0 < len(about(reply, Texts(locale))) <= LONGEST


server_films = st.lists(
    st.builds(ServerFilm, movies, counts, st.floats(0.5, HIGHEST_STARS), st.floats(0, 2.3)),
    max_size=10,
).map(tuple)


@few
@given(
    reply=st.builds(
        ServerTaste,
        members=counts,
        needed=st.just(2),
        ratings=counts,
        favourites=server_films,
        gems=server_films,
        divided=server_films,
        name=names,
    ),
    locale=locales,
)
def test_servers(reply, locale):
    assert_legible(server(reply, Texts(locale, writable)))
    assert 0 < len(about(reply, Texts(locale))) <= LONGEST


@given(movies)
def test_a_title_is_always_something_to_read(movie):
    shown = title(movie, Texts("en", writable))
    assert any(character.isalnum() for character in shown)
    assert shown == " ".join(shown.split())
