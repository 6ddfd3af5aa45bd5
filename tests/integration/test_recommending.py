"""Recommendations on Discord: they follow every rating, and their buttons do what they say."""

from __future__ import annotations

import re

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")

FILM = re.compile(r"\*\*(.+?)\*\* \((\d{4})\)")


def films(reply):
    """Titles and years of the picks, in order."""
    text = reply.text.partition("\n")[2]
    return [(title, int(year)) for title, year in FILM.findall(text)]


async def rate_some(person, *titles, stars="5"):
    for title in titles:
        reply = await person.slash("rate", title=title, stars=stars)
        assert "You gave it" in reply.text, reply.text


async def test_somebody_new_gets_what_most_people_love(ada):
    reply = await ada.slash("recommend")
    assert reply.ephemeral
    assert "Everyone’s favourites" in reply.text
    assert len(films(reply)) == 5
    assert len(set(films(reply))) == 5


async def test_each_pick_says_what_to_expect_and_why(ada):
    await rate_some(ada, "Alien", "Blade Runner", "The Thing 1982")
    reply = await ada.slash("recommend")
    assert reply.text.count("You’d give it about") == 5
    assert "Because you rated *" in reply.text
    assert "From only 3 ratings" in reply.text
    labels = [button.label for button in reply.buttons]
    assert labels[:4] == ["★ Rate", "Seen", "Not for me", "Why?"]
    assert labels[-3:] == ["More picks", "Show everyone", "★ Rate five films"]


async def test_the_very_next_list_follows_a_rating(ada):
    before = films(await ada.slash("recommend", count=10))
    assert films(await ada.slash("recommend", count=10, again=True)) == before
    await rate_some(ada, "Toy Story 1995", "Finding Nemo", "Shrek")
    after = films(await ada.slash("recommend", count=10, again=True))
    assert before != after
    assert not {"Toy Story", "Finding Nemo", "Shrek"} & {title for title, _ in after}


async def test_asked_again_there_are_other_films(ada):
    first, second = [films(await ada.slash("recommend")) for _ in range(2)]
    assert len(second) == 5
    assert not set(first) & set(second)


async def test_two_tastes_get_two_lists(ada, ben):
    await rate_some(ada, "Toy Story 1995", "Finding Nemo", "The Lion King 1994")
    await rate_some(ben, "Alien", "The Exorcist", "The Shining 1980")
    hers, his = [films(await who.slash("recommend", count=10)) for who in (ada, ben)]
    assert set(hers) != set(his)


async def test_years_genres_and_dials_narrow_the_list(ada):
    reply = await ada.slash(
        "recommend", genres="comedy", without="romance", years="90s", gems=100, variety=40, count=7
    )
    picks = films(reply)
    assert len(picks) == 7
    assert all(1990 <= year <= 1999 for _, year in picks)
    genres = [line for line in reply.text.splitlines() if " · " in line or line == "Comedy"]
    assert all("Comedy" in line for line in genres if "Drama" in line)
    assert "Romance" not in reply.text.replace("no Romance", "")
    assert "Comedy · no Romance · 1990–1999 · lesser known · varied" in reply.text
    assert len(reply.selects) == 7


async def test_a_wish_that_nothing_fits_says_what_to_do(ada):
    reply = await ada.slash("recommend", genres="Film-Noir", years="2017-2018", without="Drama")
    assert "No film is left" in reply.text or "fit" in reply.text


@pytest.mark.parametrize(
    ("option", "text"),
    [({"years": "soon"}, "no years"), ({"genres": "sport"}, "no genre “sport”")],
)
async def test_nonsense_in_a_wish_is_refused_with_examples(ada, option, text):
    reply = await ada.slash("recommend", **option)
    assert reply.ephemeral
    assert text in reply.text


async def test_genres_and_years_complete_while_they_are_typed(ada):
    choices = await ada.autocomplete("recommend", genres="Comedy, ro")
    assert choices[0].value == "Comedy, Romance"
    choices = await ada.autocomplete("recommend", years="19")
    assert "1990s" in [choice.value for choice in choices]
    choices = await ada.autocomplete("recommend", group="")
    assert len(choices) > 3


async def test_only_films_of_one_group(ada):
    group = (await ada.autocomplete("recommend", group=""))[0]
    reply = await ada.slash("recommend", group=group)
    assert len(films(reply)) == 5
    unknown = await ada.slash("recommend", group="xyzzy plugh")
    assert "no group called" in unknown.text


async def test_rate_in_the_list_replaces_the_film_in_its_place(ada):
    await rate_some(ada, "Alien", "Blade Runner")
    reply = await ada.slash("recommend")
    before = films(reply)
    await ada.click(reply, label="★ Rate", nth=1)
    labels = [button.label for button in reply.buttons]
    assert labels[4:9] == ["1★", "2★", "3★", "4★", "5★"]
    saved = await ada.click(reply, label="5★")
    assert saved.message is reply.message
    assert before[1][0] in saved.text.partition("**For you tonight**")[0]
    assert "You gave it **★★★★★**" in saved.text
    after = FILM.findall(saved.text.partition("**For you tonight**")[2])
    assert len(after) == 5
    assert before[1][0] not in [title for title, _ in after]
    staying = [title for title, _ in before if title in [each for each, _ in after]]
    assert len(staying) >= 2
    back = await ada.click(saved, label="Undo")
    assert "unrated again" in back.text


async def test_only_one_film_of_a_list_shows_stars_at_a_time(ada):
    reply = await ada.slash("recommend")
    for nth in (0, 0, 0):
        await ada.click(reply, label="★ Rate", nth=nth)
        assert [button.label for button in reply.buttons].count("5★") == 1


async def test_a_long_list_has_a_menu_for_each_film(ada):
    reply = await ada.slash("recommend", count=10)
    assert len(films(reply)) == 10
    assert len(reply.selects) == 10
    first = films(reply)[0][0]
    await ada.select(reply, ["9"], custom_id=reply.selects[0].custom_id)
    assert "★★★★½" in reply.text
    assert first in reply.text.partition("**For you tonight**")[0]
    near = await ada.select(reply, ["similar"], custom_id=reply.selects[1].custom_id)
    assert near.message is not reply.message
    assert near.text.startswith("### Like ")


async def test_more_picks_are_other_films_each_time(ada):
    reply = await ada.slash("recommend")
    seen = set()
    for _ in range(4):
        assert not seen & set(films(reply))
        seen |= set(films(reply))
        again = await ada.click(reply, label="More picks")
        assert again.message is reply.message
    assert len(seen) == 20


async def test_why_names_what_spoke_for_it(ada):
    await rate_some(ada, "Alien", "Blade Runner", "The Thing 1982")
    reply = await ada.slash("recommend")
    why = await ada.click(reply, label="Why?")
    assert why.ephemeral
    assert why.message is not reply.message
    assert why.text.startswith(f"### Why **{films(reply)[0][0]}**")
    assert "% from *" in why.text


@pytest.mark.parametrize(
    ("label", "says"), [("Seen", "It counts as seen"), ("Not for me", "I will not recommend it")]
)
async def test_a_pick_that_is_no_use_is_replaced_in_its_place(ada, label, says):
    reply = await ada.slash("recommend")
    before = films(reply)
    changed = await ada.click(reply, label=label, nth=2)
    assert changed.message is reply.message
    told, _, listed = changed.text.partition("**Everyone’s favourites**")
    assert before[2][0] in told
    assert says in told
    after = [title for title, _ in FILM.findall(listed)]
    assert len(after) == 5
    titles = [title for title, _ in before]
    assert [*after[:2], *after[3:]] == [*titles[:2], *titles[3:]]
    assert after[2] not in titles
    again = films(await ada.slash("recommend", count=10, again=True))
    assert before[2] not in again
    back = await ada.click(changed, label="Undo")
    assert "Undone" in back.text
    assert before[2] in films(await ada.slash("recommend", count=10, again=True))


async def test_on_a_list_for_all_marking_answers_whoever_does(ada, ben):
    shown = await ada.slash("recommend", show=True)
    text = shown.text
    marked = await ben.click(shown, label="Seen")
    assert marked.ephemeral
    assert not ada.sees(marked)
    assert shown.text == text
    assert "One film" in (await ben.slash("seen")).text
    assert "Nothing is here yet" in (await ada.slash("seen")).text


async def test_a_long_list_marks_from_its_menus(ada):
    reply = await ada.slash("recommend", count=10)
    first, second = films(reply)[:2]
    saved = await ada.select(reply, ["watchlist"], custom_id=reply.selects[0].custom_id)
    assert saved.message is not reply.message
    assert first[0] in saved.text
    assert films(reply)[0] == first
    await ada.select(reply, ["skip"], custom_id=reply.selects[1].custom_id)
    assert "I will not recommend it" in reply.text
    assert second[0] in reply.text.partition("**Everyone’s favourites**")[0]
    assert first[0] in (await ada.slash("watchlist")).text


async def test_more_like_this_opens_beside_the_list(ada):
    reply = await ada.slash("recommend")
    why = await ada.click(reply, label="Why?")
    near = await ada.click(why, label="More like this")
    assert near.text.startswith(f"### Like **{films(reply)[0][0]}**")
    assert near.message is not reply.message


async def test_a_list_stays_private_until_its_owner_shows_it(ada, ben):
    reply = await ada.slash("recommend")
    assert not ben.sees(reply)
    shown = await ada.click(reply, label="Show everyone")
    assert ben.sees(shown)
    assert films(reply)[0][0] in shown.text
    assert "Show everyone" not in [button.label for button in shown.buttons]
    assert not any(pings.users or pings.everyone for pings in shown.pings)


async def test_buttons_on_a_shown_list_answer_whoever_presses_them(ada, ben):
    shown = await ada.slash("recommend", show=True)
    assert not shown.ephemeral
    text = shown.text
    card = await ben.click(shown, label="★ Rate")
    assert card.ephemeral
    assert not ada.sees(card)
    await ben.click(card, label="4★")
    assert shown.text == text
    assert "One film" in (await ben.slash("ratings")).text
    assert "have not rated" in (await ada.slash("ratings")).text
