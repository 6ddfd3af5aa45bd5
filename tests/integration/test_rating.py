"""Rating on Discord, as people do it: misspelt, by button, by menu, regretted."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_misspelt_title_with_stars_is_rated(ada):
    reply = await ada.slash("rate", title="the matrx", stars="5")
    assert reply.ephemeral
    assert "**The Matrix** (1999)" in reply.text
    assert "★★★★★" in reply.text
    assert "I had expected" in reply.text


async def test_titles_complete_while_they_are_typed(ada):
    choices = await ada.autocomplete("rate", title="matri")
    assert "The Matrix (1999)" in [choice.name for choice in choices]
    assert len(choices) <= 25
    matrix = next(choice for choice in choices if choice.name == "The Matrix (1999)")
    assert matrix.value == "id:2571"
    reply = await ada.slash("rate", title=matrix, stars="4,5")
    assert "★★★★½**." in reply.text


async def test_before_the_first_letter_the_best_known_films_are_offered(ada):
    choices = await ada.autocomplete("rate", title="")
    assert len(choices) == 25
    assert "Forrest Gump (1994)" in [choice.name for choice in choices]


@pytest.mark.parametrize("written", ["9/10", "90%", "★★★★½", "4,5", "four and a half"])
async def test_stars_are_understood_as_people_write_them(ada, written):
    reply = await ada.slash("rate", title="Heat 1995", stars=written)
    assert "★★★★½" in reply.text


async def test_without_stars_there_are_buttons_for_them(ada):
    card = await ada.slash("rate", title="the matrix")
    assert [button.label for button in card.buttons][:5] == ["1★", "2★", "3★", "4★", "5★"]
    saved = await ada.click(card, label="4★")
    assert saved.message is card.message
    assert "You gave it **★★★★**." in saved.text


async def test_without_stars_there_is_a_menu_of_half_stars(ada):
    card = await ada.slash("rate", title="the matrix")
    saved = await ada.select(card, ["3"])
    assert "★½" in saved.text


async def test_rating_again_changes_the_rating(ada):
    await ada.slash("rate", title="the matrix", stars="5")
    again = await ada.slash("rate", title="the matrix", stars="3")
    assert "it was ★★★★★ before" in again.text
    listed = await ada.slash("ratings")
    assert "One film" in listed.text


async def test_an_ambiguous_title_is_asked_back_not_guessed(ada):
    asked = await ada.slash("rate", title="Hamlet", stars="4")
    assert "Which film do you mean by “Hamlet”?" in asked.text
    (menu,) = asked.selects
    names = [option.name for option in menu.options]
    assert len([name for name in names if name.startswith("Hamlet")]) > 1
    assert "have not rated a film yet" in (await ada.slash("ratings")).text
    saved = await ada.select(asked, [menu.options[1].name])
    assert saved.message is asked.message
    assert menu.options[1].name.partition(" (")[0] in saved.text
    assert "★★★★" in saved.text


async def test_nonsense_is_no_film(ada):
    reply = await ada.slash("rate", title="xqzwv jjkkpp", stars="5")
    assert "I know no film called “xqzwv jjkkpp”" in reply.text
    assert "have not rated a film yet" in (await ada.slash("ratings")).text


async def test_seven_stars_are_refused_with_what_would_do(ada):
    reply = await ada.slash("rate", title="the matrix", stars="7")
    assert reply.ephemeral
    assert "7/10" in reply.text
    assert "have not rated a film yet" in (await ada.slash("ratings")).text


async def test_an_id_that_no_film_has_is_refused(ada):
    reply = await ada.slash("rate", title="id:999999999", stars="5")
    assert "no film with the number 999999999" in reply.text


async def test_the_undo_button_puts_back_what_was_before(ada):
    await ada.slash("rate", title="the matrix", stars="5")
    saved = await ada.slash("rate", title="the matrix", stars="1")
    undone = await ada.click(saved, label="Undo")
    assert "You give it **★★★★★** again" in undone.text


async def test_an_undo_button_undoes_its_own_rating_however_much_came_after(ada):
    matrix = await ada.slash("rate", title="the matrix", stars="5")
    await ada.slash("rate", title="Heat 1995", stars="4")
    undone = await ada.click(matrix, label="Undo")
    assert "The Matrix" in undone.text
    assert "unrated again" in undone.text
    listed = await ada.slash("ratings")
    assert "Heat" in listed.text
    assert "Matrix" not in listed.text


async def test_undo_goes_back_step_by_step_and_then_says_so(ada):
    await ada.slash("rate", title="the matrix", stars="5")
    await ada.slash("rate", title="Heat 1995", stars="4")
    assert "Heat" in (await ada.slash("undo")).text
    assert "The Matrix" in (await ada.slash("undo")).text
    assert "nothing to undo" in (await ada.slash("undo")).text


async def test_a_rating_can_be_taken_back(ada):
    await ada.slash("rate", title="the matrix", stars="5")
    gone = await ada.slash("unrate", title="the matrix")
    assert "is gone" in gone.text
    assert "nothing changed" in (await ada.slash("unrate", title="the matrix")).text
    back = await ada.click(gone, label="Undo")
    assert "★★★★★" in back.text


async def test_ratings_have_pages_and_orders(ada):
    films = await ada.autocomplete("rate", title="")
    for number, film in enumerate(films[:12]):
        await ada.slash("rate", title=film, stars=str(1 + number % 5))
    page = await ada.slash("ratings")
    assert page.ephemeral
    assert "12 films" in page.text
    assert "Page 1 of 2" in page.text
    second = await ada.click(page, label="▶")
    assert second.message is page.message
    assert "Page 2 of 2" in second.text
    best = await ada.select(second, ["Best first"])
    assert best.text.index("★★★★★") < best.text.index("★★★★ ")
    assert "Page 1 of 2" in best.text


async def test_what_members_type_neither_formats_nor_pings(ada):
    reply = await ada.slash("rate", title="@everyone **bold** <@1> `x`", stars="5")
    assert "@everyone" not in reply.text
    assert "**bold**" not in reply.text
    assert not any(pings.everyone or pings.users for pings in reply.pings)


async def test_two_members_never_see_each_others_answers(ada, ben):
    reply = await ada.slash("rate", title="the matrix", stars="5")
    assert ada.sees(reply)
    assert not ben.sees(reply)
    assert "have not rated a film yet" in (await ben.slash("ratings")).text


async def test_rating_works_in_direct_messages(ada):
    reply = await ada.slash("rate", at=ada.dm, title="the matrix", stars="5")
    assert "★★★★★" in reply.text
    assert "One film" in (await ada.slash("ratings")).text
