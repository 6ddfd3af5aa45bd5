"""What members see of each other on Discord: nothing, unless somebody shares."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def share(person):
    reply = await person.slash("privacy")
    return await person.click(reply, label="Share here")


async def test_private_until_one_shares_and_private_again_after(ada, ben):
    await ada.slash("rate", title="the matrix", stars="5")
    refused = await ben.slash("ratings", member=ada)
    assert refused.ephemeral
    assert "**Ada** shares no ratings on this server" in refused.text
    assert "Matrix" not in refused.text
    now = await ada.slash("privacy")
    assert now.ephemeral
    assert "private on this server" in now.text
    assert "You have not chosen" in now.text
    shared = await ada.click(now, label="Share here")
    assert shared.message is now.message
    assert "You share your ratings on this server" in shared.text
    assert "You have not chosen" not in shared.text
    seen = await ben.slash("ratings", member=ada)
    assert seen.ephemeral
    assert f"Ratings of <@{ada.user.id}>" in seen.text
    assert "**The Matrix** (1999)" in seen.text
    assert not seen.pings
    await ada.click(shared, label="Keep private")
    assert "no longer share" in (await ben.select(seen, ["By title"])).text
    assert "shares no ratings" in (await ben.slash("ratings", member=ada)).text
    assert "One film" in (await ada.slash("ratings", member=ada)).text


async def test_sharing_on_one_server_is_sharing_on_no_other(playing, ada, ben):
    await ada.slash("rate", title="the matrix", stars="5")
    await share(ada)
    elsewhere = playing.discord.guild("Another club")
    ada_there = playing.discord.member(elsewhere, ada)
    ben_there = playing.discord.member(elsewhere, ben)
    assert "Matrix" in (await ben.slash("ratings", member=ada)).text
    assert "shares no ratings" in (await ben_there.slash("ratings", member=ada_there)).text


async def test_who_has_not_chosen_shares_as_the_server_does(playing, guild, ada, ben):
    await ada.slash("rate", title="the matrix", stars="5")
    preferences = playing.running.preferences
    await preferences.change_server(str(guild.id), shared_by_default=True)
    assert "Matrix" in (await ben.slash("ratings", member=ada)).text
    now = await ada.slash("privacy")
    assert "You share your ratings on this server" in now.text
    assert "that is how this server does it" in now.text
    await ada.click(now, label="Keep private")
    assert "shares no ratings" in (await ben.slash("ratings", member=ada)).text
    back = await ada.click(now, label="As this server does")
    assert "You share" in back.text


async def test_a_server_shares_nothing_of_people_who_never_used_me_there(playing, ada, ben):
    elsewhere = playing.discord.guild("Another club")
    await playing.running.preferences.change_server(str(elsewhere.id), shared_by_default=True)
    await ada.slash("rate", title="the matrix", stars="5")
    ada_there = playing.discord.member(elsewhere, ada)
    ben_there = playing.discord.member(elsewhere, ben)
    assert "shares no ratings" in (await ben_there.slash("ratings", member=ada_there)).text
    await ada_there.slash("undo")
    await ada_there.slash("rate", title="the matrix", stars="5")
    assert "Matrix" in (await ben_there.slash("ratings", member=ada_there)).text


async def test_somebody_who_never_said_a_word_shares_nothing(ada, ben):
    assert "shares no ratings" in (await ada.slash("ratings", member=ben)).text


async def test_a_bot_has_no_ratings(playing, guild, ada):
    bot = playing.discord.member(guild, "Robby")
    bot.user.bot = True
    assert "bots do not go to the cinema" in (await ada.slash("ratings", member=bot)).text


async def test_in_direct_messages_there_is_nobody_to_share_with(playing, ada, ben):
    await ada.slash("rate", title="the matrix", stars="5")
    await share(ada)
    alone = playing.discord.member(None, ada)
    told = await alone.slash("privacy")
    assert "only you see anything" in told.text
    done = await alone.click(told, label="Private everywhere")
    assert "private on every server" in done.text
    assert "shares no ratings" in (await ben.slash("ratings", member=ada)).text
    refused = await alone.slash("ratings", member=ben)
    assert "on a server that you are both on" in refused.text


async def test_ratings_are_filtered_and_turned_page_by_page(ada):
    titles = "toy story 1995, aladdin 1992, alien, heat 1995, fargo, jumanji, psycho 1960"
    titles += ", the matrix, casino 1995, babe, speed 1994, amelie, up 2009"
    for place, title in enumerate(titles.split(", ")):
        await ada.slash("rate", title=title, stars=str(1 + place % 9 / 2))
    comedies = await ada.slash("ratings", genres="comedy", order="By title")
    assert "Aladdin" in comedies.text
    assert "Heat" not in comedies.text
    assert comedies.text.splitlines()[1] == "Comedy"
    choice = (await ada.autocomplete("ratings", stars="4"))[0]
    assert choice.name == "★★★★ 4"
    best = await ada.slash("ratings", stars="4+")
    assert "4 to 5★" in best.text
    assert {line.count("★") for line in best.text.splitlines() if "<t:" in line} <= {4, 5}
    both = await ada.slash("ratings", text="al", stars="up to 4.5", genres="animation, horror")
    assert "Animation, Horror" in both.text
    assert "“al”" in both.text
    assert "Aladdin" in both.text
    assert "Alien" in both.text
    assert "Casino" not in both.text
    worst = await ada.select(both, ["Worst first"])
    assert "“al”" in worst.text
    every = await ada.click(worst, label="Show all")
    assert "13 films" in every.text
    assert "Page 1 of 2" in every.text
    second = await ada.click(every, label="▶")
    assert "Page 2 of 2" in second.text
    none = await ada.slash("ratings", text="xyzzy")
    assert "No rating fits this" in none.text
    assert "13 films" in (await ada.click(none, label="Show all")).text
    assert "no range of stars" in (await ada.slash("ratings", stars="lots")).text
