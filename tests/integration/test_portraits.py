"""The map and pictures of taste on Discord."""

from __future__ import annotations

import io

import pytest
import pytest_asyncio
from PIL import Image

from bot.domain import Platform

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def rated(playing, ada):
    """Somebody who has rated a dozen films."""
    app = playing.running
    member = await app.member(Platform.DISCORD, str(ada.user.id))
    for place, movie in enumerate(app.catalogue.popular(36)[::3]):
        await app.ratings.rate(member, movie.movie_id, 5.0 - place % 5)
    return ada


def picture_of(reply):
    """The one picture of a message, which shows it and says what is on it."""
    (file,) = reply.attachments
    assert file.content_type == "image/png"
    picture = Image.open(io.BytesIO(file.content))
    galleries = [part for part in walk(reply.components) if part["type"] == 12]
    ((item,),) = [gallery["items"] for gallery in galleries]
    assert item["media"]["url"].endswith(file.filename)
    assert item["description"] == file.description
    assert (item["media"]["width"], item["media"]["height"]) == picture.size
    return file


def walk(components):
    for component in components:
        yield component
        yield from walk(component.get("components", []))


async def test_the_map_is_a_picture_with_ones_films_and_words_for_it(rated, ben):
    reply = await rated.slash("map")
    assert reply.ephemeral
    assert not ben.sees(reply)
    assert picture_of(reply).filename == "matinee-map.png"
    assert reply.text.startswith("12 rated films, most of them in")
    assert "12 films were rated" in picture_of(reply).description


async def test_somebody_new_is_told_how_to_get_on_the_map(ada):
    reply = await ada.slash("map")
    assert "**/rate** some" in reply.text
    picture_of(reply)


async def test_a_taste_is_a_picture(rated):
    reply = await rated.slash("taste")
    assert reply.ephemeral
    assert picture_of(reply).filename == "matinee-taste.png"
    assert "12 films, 3.2★ on average" in reply.text
    assert "At home in" in reply.text


async def test_from_taste_to_map_to_groups_and_the_pictures_go(rated):
    reply = await rated.slash("taste")
    mapped = await rated.click(reply, label="Map")
    assert mapped.message is reply.message
    assert picture_of(mapped).filename == "matinee-map.png"
    groups = await rated.click(mapped, label="All groups")
    assert groups.message is reply.message
    assert "The kinds of films there are" in groups.text
    assert groups.attachments == []
    again = await rated.click(groups, label="Map")
    assert picture_of(again).filename == "matinee-map.png"
    taste = await rated.click(again, label="My taste")
    assert picture_of(taste).filename == "matinee-taste.png"


@pytest.mark.parametrize("command", ["taste", "map"])
async def test_what_is_shown_to_everyone_says_whose_it_is(rated, ben, command):
    private = await rated.slash(command)
    shared = await rated.click(private, label="Show everyone")
    assert not shared.ephemeral
    assert ben.sees(shared)
    assert "Ada" in shared.text
    assert "Ada" in picture_of(shared).description
    assert "Show everyone" not in [button.label for button in shared.buttons]
    at_once = await rated.slash(command, show=True)
    assert ben.sees(at_once)
    assert at_once.text == shared.text
    own = await ben.click(shared, label="Map" if command == "taste" else "My taste")
    assert own.ephemeral
    assert "Ada" not in own.text


async def test_too_few_ratings_lead_to_more(ada):
    asked = await ada.slash("taste")
    assert "Rate 5 films" in asked.text
    assert asked.attachments == []
    (menu,) = asked.selects
    film = await ada.select(asked, [menu.options[0].value])
    saved = await ada.click(film, label="4★")
    assert "You gave it" in saved.text
    assert "Rate 4 more" in (await ada.slash("taste")).text


async def test_somebody_elses_taste_is_theirs_to_show(playing, guild, rated, ben):
    refused = await ben.slash("taste", member=rated.user)
    assert refused.ephemeral
    assert "**Ada** shares no ratings on this server" in refused.text
    assert refused.attachments == []
    app = playing.running
    member = await app.member(Platform.DISCORD, str(rated.user.id))
    await app.personal.share(member, str(guild.id), shared=True)
    shown = await ben.slash("taste", member=rated.user)
    assert shown.ephemeral
    assert "Ada’s taste in films" in shown.text
    assert "12 films, 3.2★" in shown.text
    assert "Show everyone" not in [button.label for button in shown.buttons]
    with_few = await app.member(Platform.DISCORD, str(ben.user.id))
    await app.personal.share(with_few, str(guild.id), shared=True)
    assert "Ben has rated too few films" in (await rated.slash("taste", member=ben.user)).text
    assert "Rate 5 films" in (await ben.slash("taste", member=ben.user)).text


async def test_pictures_speak_german(playing, guild):
    eva = playing.discord.member(guild, "Eva", locale="de")
    reply = await eva.slash("map")
    assert "Filme, die dieselben Menschen lieben, sind hier Nachbarn" in reply.text
    assert "Gruppen" in picture_of(reply).description
    assert "Bewerte 5 Filme" in (await eva.slash("taste")).text
