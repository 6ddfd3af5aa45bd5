"""What holds for every text and every shelf of films."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from engine.titles import TitleIndex
from engine.titles.spelling import fold, without_article

WORDS = ("the", "matrix", "a", "part", "ii", "2", "leo", "of", "x", "Amélie", "it's", "–", ":", "&")
TITLES = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join),
    st.text(min_size=1, max_size=30),
    st.text(st.characters(codec="ascii"), min_size=1, max_size=12),
)
YEARS = st.one_of(st.none(), st.integers(1890, 2030))
FILMS = st.lists(st.tuples(TITLES, YEARS, st.integers(0, 500)), max_size=12)
TEXTS = st.one_of(TITLES, st.text(max_size=300), st.tuples(TITLES, YEARS).map(str))


def index_of(films) -> TitleIndex:
    return TitleIndex(
        {
            "movie_id": [100 + position for position in range(len(films))],
            "title": [title for title, _, _ in films],
            "year": [year for _, year, _ in films],
            "popularity": [popularity for _, _, popularity in films],
        }
    )


SHELF = index_of(
    [
        ("The Matrix", 1999, 278),
        ("Toy Story", 1995, 215),
        ("Toy Story 2", 1999, 97),
        ("Léon: The Professional", 1994, 133),
        ("Psycho", 1960, 83),
        ("Psycho", 1998, 10),
        ("$", None, 1),
        ("2001: A Space Odyssey", 1968, 109),
        ("Big", 1988, 91),
    ]
)


@given(text=TEXTS, limit=st.integers(-2, 40))
@settings(deadline=None, max_examples=200)
@example(text="\ud800", limit=25)
@example(text="(1998)", limit=25)
@example(text="the", limit=25)
@example(text="a" * 4000, limit=25)
@example(text="٣٤", limit=25)
@example(text="ii", limit=25)
def test_any_text_is_answered_within_the_limit_best_first_and_always_alike(text, limit):
    matches = SHELF.search(text, limit=limit)
    assert len(matches) <= max(limit, 0)
    assert len({match.movie_id for match in matches}) == len(matches)
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= match.score <= 1 and 0 <= match.likeness <= 1 for match in matches)
    assert SHELF.search(text, limit=limit) == matches
    resolution = SHELF.resolve(text)
    assert resolution.matches or not resolution.certain
    assert SHELF.resolve(text) == resolution


@given(films=FILMS, text=TEXTS)
@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
def test_any_shelf_can_be_indexed(films, text):
    assert len(index_of(films).search(text)) <= len(films)


@given(films=FILMS, data=st.data())
@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
def test_a_label_finds_its_film_first_or_among_equals(films, data):
    assume(films)
    position = data.draw(st.integers(0, len(films) - 1))
    title, year, _ = films[position]
    assume(fold(title))
    label = f"{title} ({year})" if year else title
    matches = index_of(films).search(label)
    rank = [match.movie_id for match in matches].index(100 + position)
    spelt = without_article(fold(title))
    assert all(without_article(fold(match.title)) == spelt for match in matches[:rank])


@given(text=st.sampled_from(["the matrix", "toy story", "psycho", "big", "2001: a space odyssey"]))
def test_case_and_surroundings_do_not_matter(text):
    plain = [match.movie_id for match in SHELF.search(text)]
    for variant in (text.upper(), f"  {text} ", f"“{text}”", f"{text}…", text.title()):
        assert [match.movie_id for match in SHELF.search(variant)][:1] == plain[:1]


@given(
    place=st.integers(0, 9),
    letter=st.sampled_from("abcdefghijklmnopqrstuvwxyz"),
    title=st.sampled_from(["the matrix", "toy story 2", "2001 a space odyssey"]),
)
def test_one_wrong_letter_never_loses_a_title(place, letter, title):
    typed = title[:place] + letter + title[place + 1 :]
    found = [match.title.casefold().replace(":", "") for match in SHELF.search(typed)]
    assert title in found


@given(text=st.one_of(TEXTS, st.lists(TITLES, max_size=30).map(", ".join)))
@settings(deadline=None, max_examples=100)
@example(text="loved Psycho (1998)" * 200)
@example(text="a " * 2000)
@example(text="big" * 1300)
@example(text="İİİ Big İ")
def test_mentions_lie_within_the_text_in_order_and_apart(text):
    mentions = SHELF.mentions(text)
    ends = [0]
    for mention in mentions:
        assert ends[-1] <= mention.start < mention.end <= len(text)
        assert mention.movie_ids
        assert len(set(mention.movie_ids)) == len(mention.movie_ids)
        ends.append(mention.end)
    assert SHELF.mentions(text) == mentions
