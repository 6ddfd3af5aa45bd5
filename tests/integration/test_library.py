"""Lists on Discord: what is seen, not wanted, or to be watched some day."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")

LISTS = {
    "seen": "It counts as seen",
    "skip": "I will not recommend it",
    "watchlist": "It is on your watchlist",
}


@pytest.mark.parametrize(("name", "says"), LISTS.items())
async def test_a_misspelt_title_is_put_on_a_list_and_taken_off(ada, name, says):
    marked = await ada.slash(name, title="the matrx")
    assert marked.ephemeral
    assert "**The Matrix** (1999)" in marked.text
    assert says in marked.text
    assert "already" in (await ada.slash(name, title="the matrix")).text or name == "skip"
    listed = await ada.slash(name)
    assert listed.ephemeral
    assert "One film" in listed.text
    gone = await ada.select(listed, ["The Matrix (1999)"])
    assert gone.message is listed.message
    assert "One film" not in (await ada.slash(name)).text
    back = await ada.click(gone, label="Undo")
    assert says in back.text
    assert "The Matrix" in (await ada.slash(name)).text


async def test_an_ambiguous_title_is_asked_back_not_guessed(ada):
    asked = await ada.slash("watchlist", title="Hamlet")
    assert "Which film do you mean" in asked.text
    (menu,) = asked.selects
    saved = await ada.select(asked, [menu.options[1].name])
    assert saved.message is asked.message
    assert "It is on your watchlist" in saved.text
    assert "I know no film" in (await ada.slash("seen", title="xqzwv jjkkpp")).text


async def test_seeing_a_film_ends_its_wait_and_undo_brings_it_back(ada):
    await ada.slash("watchlist", title="the matrix")
    seen = await ada.slash("seen", title="the matrix")
    assert "off your watchlist" in seen.text
    assert "Nothing is saved yet" in (await ada.slash("watchlist")).text
    await ada.click(seen, label="Undo")
    assert "The Matrix" in (await ada.slash("watchlist")).text
    assert "Nothing is here yet" in (await ada.slash("seen")).text
    await ada.slash("rate", title="the matrix", stars="4")
    assert "Nothing is saved yet" in (await ada.slash("watchlist")).text
    await ada.slash("undo")
    assert "The Matrix" in (await ada.slash("watchlist")).text


async def test_a_film_card_marks_and_shows_what_is_marked(ada):
    card = await ada.slash("rate", title="the matrix")
    saved = await ada.click(card, label="Watchlist")
    assert saved.message is card.message
    card = await ada.click(saved, label="★ Rate")
    ticked = [button.label for button in card.buttons if button.label.startswith("✓")]
    assert ticked == ["✓ Watchlist"]
    off = await ada.click(card, label="✓ Watchlist")
    assert "off your watchlist" in off.text


async def test_lists_have_pages(ada):
    choices = await ada.autocomplete("watchlist", title="")
    for film in choices[:12]:
        await ada.slash("watchlist", title=film)
    page = await ada.slash("watchlist")
    assert "12 films" in page.text
    assert "Page 1 of 2" in page.text
    second = await ada.click(page, label="▶")
    assert second.message is page.message
    assert "Page 2 of 2" in second.text
    assert len(second.selects[0].options) == 2


async def test_help_lists_the_lists(ada):
    text = (await ada.slash("help")).text
    assert all(f"</{name}:" in text for name in LISTS)
