"""Taste match, and films found in messages."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")

SCI_FI = "the matrix, alien, aliens, blade runner, the terminator, inception"
ROMANCE = (
    "titanic 1997, pretty woman, notting hill, sleepless in seattle, ghost 1990, you've got mail"
)


async def rates(person, titles, stars):
    for title in titles.split(", "):
        reply = await person.slash("rate", title=title, stars=str(stars))
        assert "You gave it" in reply.text, reply.text


async def share(person):
    await person.click(await person.slash("privacy"), label="Share here")


def percent(reply):
    return int(reply.text.split("Taste match: ")[1].split()[0])


async def test_taste_match_needs_the_others_consent_and_some_ratings(ada, ben):
    refused = await ada.slash("match", member=ben)
    assert refused.ephemeral
    assert "**Ben** shares no ratings on this server" in refused.text
    assert "/privacy" in refused.text
    await share(ben)
    few = await ada.slash("match", member=ben)
    assert "rate 5 more films" in few.text
    asked = await ada.click(few, label="Rate five films")
    assert "Your next film in a minute" in asked.text
    await rates(ada, SCI_FI, 5)
    theirs = await ada.slash("match", member=ben)
    assert f"<@{ben.user.id}> has rated fewer than 5 films" in theirs.text
    assert "agree with yourself" in (await ada.slash("match", member=ada)).text


async def test_like_tastes_match_better_than_unlike_ones(playing, guild, ada, ben):
    cleo = playing.discord.member(guild, "Cleo")
    for person, liked, disliked in (
        (ada, SCI_FI, ROMANCE),
        (ben, SCI_FI, ROMANCE),
        (cleo, ROMANCE, SCI_FI),
    ):
        await rates(person, liked, 5)
        await rates(person, disliked, 1)
        await share(person)
    close = await ada.slash("match", member=ben)
    assert close.ephemeral
    assert not ben.sees(close)
    far = await ada.menu("Taste match", cleo)
    assert far.ephemeral
    assert percent(far) < 50 < percent(close)
    (like,), (unlike,) = close.attachments, far.attachments
    assert like.filename == "matinee-match.png"
    assert like.description.startswith("Ada and Ben: a taste match of ")
    assert "12 films both have rated, 0.0 stars apart" in like.description
    assert "Both love: " in like.description
    assert "The Matrix (1999) (5.0 · 5.0)" in like.description
    assert "Worlds apart" not in like.description
    assert "Worlds apart: " in unlike.description
    assert "12 films both have rated, 4.0 stars apart" in unlike.description
    assert "rough guess" in close.text
    assert not close.pings
    tonight = close.text.split("For both tonight**")[1]
    assert tonight.count("expected") == 5
    assert "The Matrix" not in tonight
    card = await ada.click(close, label="Look")
    assert card.message is not close.message
    assert "How many stars?" in card.text
    shown = await ada.slash("match", member=ben, show=True)
    assert ben.sees(shown)
    assert not shown.pings
    skipped = tonight.split("**")[1]
    await ben.slash("skip", title=skipped)
    again = (await ada.slash("match", member=ben)).text.split("For both tonight**")[1]
    assert f"**{skipped}**" not in again


async def test_a_servers_taste_is_what_its_members_share(playing, guild, ada, ben):
    cleo = playing.discord.member(guild, "Cleo")
    nobody = await cleo.slash("server")
    assert "Nobody shares ratings here yet" in nobody.text
    asked = await cleo.click(nobody, label="Share mine?")
    assert asked.message is not nobody.message
    assert "private on this server" in asked.text
    for person in (ada, ben):
        await rates(person, SCI_FI, 5)
        await share(person)
    await rates(ada, ROMANCE, 5)
    await rates(ben, ROMANCE, 1)
    await rates(cleo, "heat 1995", 5)
    taste = await cleo.slash("server")
    assert taste.ephemeral
    assert "2 members share 24 ratings here" in taste.text
    (card,) = taste.attachments
    assert card.filename == "matinee-server.png"
    assert "What Film club likes: 24 ratings by 2 members." in card.description
    assert "Alien (1979) (5.0★)" in card.description
    assert "Heat" not in card.description
    assert "Quarrels: " in card.description
    assert "Your ratings are not counted here" in taste.text
    (menu,) = taste.selects
    card = await cleo.select(taste, [menu.options[0].value])
    assert card.message is not taste.message
    assert "How many stars?" in card.text
    shown = await ada.slash("server", show=True)
    assert ben.sees(shown)
    assert "not counted" not in shown.text


async def test_films_are_found_in_a_message(ada, ben):
    await ada.slash("rate", title="heat 1995", stars="4")
    said = await ben.say(
        ben.channel, "Saw Heat and The Matrix last night, way better than Psycho (1998)!"
    )
    found = await ada.menu("Find films", said.message)
    assert found.ephemeral
    assert not ben.sees(found)
    assert "3 films in this message" in found.text
    assert "**Heat** (1995)" in found.text
    assert "You gave it ★★★★" in found.text
    assert "**Psycho** (1998)" in found.text
    card = await ada.click(found, label="★ Rate", nth=1)
    assert "**The Matrix** (1999)" in card.text
    assert "You gave it **★★★★★**" in (await ada.click(card, label="5★")).text
    nothing = await ben.say(ben.channel, "good morning everybody, what a lovely day")
    assert "I see no film" in (await ada.menu("Find films", nothing.message)).text


async def test_what_else_may_be_meant_can_be_chosen(ada, ben):
    said = await ben.say(ben.channel, 'I watched "Hamlet" yesterday')
    found = await ada.menu("Find films", said.message)
    assert "A film in this message" in found.text
    (menu,) = found.selects
    card = await ada.select(found, [menu.options[0].value])
    assert card.message is not found.message
    assert "Hamlet" in card.text


async def test_a_title_like_none_offers_the_nearest(ada):
    refused = await ada.slash("rate", title="the big lebowsky returns", stars="5")
    assert "I know no film called" in refused.text
    assert "These come closest" in refused.text
    (menu,) = refused.selects
    named = next(each for each in menu.options if "The Big Lebowski" in each.name)
    assert "You gave it **★★★★★**" in (await ada.select(refused, [named.value])).text
