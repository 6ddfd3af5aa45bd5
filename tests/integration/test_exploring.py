"""Similar films and groups on Discord."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_similar_films_are_near(ada):
    reply = await ada.slash("similar", title="empire strikes back")
    assert reply.ephemeral
    assert reply.text.startswith("### Like **Star Wars: Episode V")
    assert "Star Wars: Episode IV" in reply.text
    assert "% alike" in reply.text
    assert "★ expected" in reply.text


async def test_a_film_that_was_rated_is_marked(ada):
    await ada.slash("rate", title="Aliens", stars="4")
    reply = await ada.slash("similar", title="Alien")
    assert "you have rated it" in reply.text


async def test_a_similar_film_can_be_opened_and_rated(ada):
    reply = await ada.slash("similar", title="Alien")
    card = await ada.click(reply, label="★ Rate")
    assert card.message is not reply.message
    saved = await ada.click(card, label="3★")
    assert "★★★" in saved.text


async def test_an_unclear_title_is_asked_back(ada):
    asked = await ada.slash("similar", title="Hamlet")
    (menu,) = asked.selects
    near = await ada.select(asked, [menu.options[0].value])
    assert near.text.startswith("### Like **Hamlet")


async def test_films_like_two_and_unlike_a_third(ada):
    options = {
        name: (await ada.autocomplete("similar", title="Alien", **{name: typed}, focus=name))[0]
        for name, typed in (("and_title", "heat 1995"), ("not_title", "psycho 1960"))
    }
    reply = await ada.slash("similar", title="Alien", **options)
    heading = reply.text.splitlines()[0]
    assert heading == "### Like **Alien** (1979) + **Heat** (1995), but not **Psycho** (1960)"
    assert "Most alike first" in reply.text
    rated = await ada.slash("rate", title="Blade Runner", stars="5")
    assert "You gave it" in rated.text
    mine = await ada.click(reply, label="Best for me first")
    assert mine.message is reply.message
    assert mine.text.splitlines()[0] == heading
    assert "to your taste" in mine.text
    assert "Blade Runner" not in mine.text
    back = await ada.click(mine, label="By likeness alone")
    assert "Most alike first" in back.text


async def test_several_unclear_titles_are_chosen_one_by_one(ada):
    asked = await ada.slash("similar", title="Hamlet", and_title="Alien", not_title="Dracula")
    assert "may mean several films" in asked.text
    hamlet, dracula = asked.selects
    assert "Hamlet" in hamlet.placeholder
    rest = await ada.select(asked, [dracula.options[1].value], custom_id=dracula.custom_id)
    assert rest.message is asked.message
    (left,) = rest.selects
    assert "Hamlet" in left.placeholder
    near = await ada.select(rest, [left.options[0].value])
    assert near.text.startswith("### Like **Hamlet** (")
    assert "+ **Alien** (1979), but not **" in near.text


async def test_nothing_is_like_a_film_and_unlike_it(ada):
    refused = await ada.slash("similar", title="Alien", not_title="alien 1979")
    assert "cannot be like **Alien (1979)** and unlike it" in refused.text
    unknown = await ada.slash("similar", title="Hamlet", not_title="xyzzy plugh")
    assert "no film called “xyzzy plugh”" in unknown.text


async def test_the_groups_are_listed_and_opened(ada):
    await ada.slash("rate", title="Alien", stars="5")
    listed = await ada.slash("cluster")
    assert "The kinds of films there are" in listed.text
    assert "you have rated one: 5.0★" in listed.text
    (menu,) = listed.selects
    opened = await ada.select(listed, [menu.options[0].value])
    assert opened.message is listed.message
    assert f"**{menu.options[0].name}**" in opened.text
    assert "From it, for you" in opened.text
    back = await ada.click(opened, label="All groups")
    assert "The kinds of films there are" in back.text


async def test_a_group_can_be_named(ada):
    choice = (await ada.autocomplete("cluster", group=""))[0]
    reply = await ada.slash("cluster", group=choice)
    assert choice.name in reply.text.replace("\\", "")


async def test_an_unknown_group_offers_those_there_are(ada):
    reply = await ada.slash("cluster", group="xyzzy plugh")
    assert "no group called “xyzzy plugh”" in reply.text
    (menu,) = reply.selects
    opened = await ada.select(reply, [menu.options[0].value])
    assert "From it, for you" in opened.text


async def test_a_film_of_a_group_is_rated_and_replaced_from_the_same_group(ada):
    choice = (await ada.autocomplete("cluster", group=""))[0]
    shown = await ada.slash("cluster", group=choice)
    await ada.click(shown, label="★ Rate")
    saved = await ada.click(shown, label="5★")
    assert "You gave it **★★★★★**" in saved.text
    assert f"from *{choice.name}*" in saved.text.replace("\\", "")
    more = await ada.click(saved, label="More picks")
    assert f"from *{choice.name}*" in more.text.replace("\\", "")


async def test_help_lists_every_command_and_how_to_begin(playing, ada):
    reply = await ada.slash("help")
    assert reply.ephemeral
    commands = playing.discord.commands[0].values()
    for menu in (each["name"] for each in commands if not each["description"]):
        assert f"*{menu}*" in reply.text
    names = {each["name"] for each in commands if each["description"]}
    assert {"rate", "recommend", "similar", "cluster", "ratings", "undo", "unrate"} < names
    for name in (names - {"admin", "mydata"}) | {"mydata export", "mydata delete"}:
        assert f"</{name}:" in reply.text
    assert "admin" not in reply.text
    picks = await ada.click(reply, label="What to watch?")
    assert "favourites" in picks.text


async def test_help_shows_managers_their_commands(manager):
    assert "</admin retrain:" in (await manager.slash("help")).text
