"""/admin add-movie on Discord: there at once, never twice, gone while nobody rated it."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")

ONLY_MANAGERS = "Only people who may manage this server can do that."


async def test_an_added_film_is_found_rated_and_picked_at_once(manager, ada):
    added = await manager.slash(
        "admin add-movie", title="The Long Intermission", year=2026, genres="comedy, mystery"
    )
    assert added.ephemeral
    assert "**The Long Intermission** (2026)" in added.text
    assert "Comedy · Mystery" in added.text
    choices = await ada.autocomplete("rate", title="long inter")
    assert "The Long Intermission (2026)" in [choice.name for choice in choices]
    picks = await ada.slash("recommend", years="2026")
    assert "The Long Intermission" in picks.text
    rated = await ada.slash("rate", title=choices[0], stars="5")
    assert "★★★★★" in rated.text
    kept = await manager.click(added, label="Remove it again")
    assert "somebody has rated or marked it" in kept.text


async def test_the_same_film_is_shown_instead_of_added_twice(manager, playing):
    before = len(await playing.running.films.added())
    known = await manager.slash("admin add-movie", title="the matrix", year=1999, genres="action")
    assert "I know that one already" in known.text
    opened = await manager.click(known, label="Rate")
    assert "The Matrix" in opened.text
    assert len(await playing.running.films.added()) == before


async def test_it_can_be_taken_away_by_button_and_by_title(manager, playing):
    first = await manager.slash("admin add-movie", title="Kept Short", year=2025, genres="drama")
    assert "is gone again" in (await manager.click(first, label="Remove it again")).text
    await manager.slash("admin add-movie", title="Kept Shorter", year=2025, genres="drama")
    choices = await manager.autocomplete("admin remove-movie", title="shorter")
    assert [choice.name for choice in choices] == ["Kept Shorter (2025)"]
    assert "is gone again" in (await manager.slash("admin remove-movie", title=choices[0])).text
    asked = await manager.slash("admin remove-movie", title="leo")
    assert "Which film do you mean" in asked.text
    refused = await manager.select(asked, [asked.selects[0].options[0].value])
    assert "stays" in refused.text
    assert playing.running.catalogue.films.movies


async def test_a_title_formats_and_pings_nobody(manager):
    added = await manager.slash(
        "admin add-movie", title="@everyone **bold** <@1>", year=2024, genres="horror"
    )
    assert "**bold**" not in added.text
    assert added.pings == []


async def test_an_unknown_genre_says_which_there_are(manager):
    refused = await manager.slash("admin add-movie", title="X", year=2024, genres="sport")
    assert "I know no genre “sport”" in refused.text
    assert "Comedy" in refused.text


async def test_nobody_else_may_add_or_remove(playing, manager, ada):
    added = await manager.slash("admin add-movie", title="Mine", year=2024, genres="war")
    count = len(await playing.running.films.added())
    options = {"title": "Theirs", "year": 2024, "genres": "war"}
    assert (await ada.slash("admin add-movie", forged=True, **options)).text == ONLY_MANAGERS
    title = f"id:{min(movie.movie_id for movie in await playing.running.films.added())}"
    refused = await ada.slash("admin remove-movie", title=title, forged=True)
    assert refused.text == ONLY_MANAGERS
    refused = await ada.click(added, label="Remove it again", forged=True)
    assert refused.text == ONLY_MANAGERS
    asked = await manager.slash("admin remove-movie", title="leo")
    value = asked.selects[0].options[0].value
    assert (await ada.select(asked, [value], forged=True)).text == ONLY_MANAGERS
    assert len(await playing.running.films.added()) == count
