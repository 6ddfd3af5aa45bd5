"""Talking with Matinee on Discord: where it listens, whom it answers, what others get to see."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")

SILENCE = 0.6
"""Seconds in which a bot that was spoken to would long have answered."""


async def silent(said) -> bool:
    """Whether a message stays unanswered."""
    try:
        await said.answer(SILENCE)
    except TimeoutError:
        return True
    return False


def labels(reply) -> set[str]:
    """What is written on its buttons."""
    return {button.label for button in reply.buttons}


async def test_in_direct_messages_one_just_talks(ada):
    answer = await (await ada.say(ada.dm, "something funny from the 90s, no romance")).answer()
    assert "what most people love" in answer.text
    assert {"Comedy ✕", "no Romance ✕", "1990–1999 ✕"} <= labels(answer)
    assert not any(pings.users or pings.everyone for pings in answer.pings)


async def test_in_a_channel_it_hears_only_what_is_said_to_it(playing, ada):
    bot = playing.discord.bot
    assert await silent(await ada.say(ada.channel, "something funny"))
    assert await silent(await ada.say(ada.channel, "@everyone something funny"))
    answer = await (await ada.say(ada.channel, "something funny", mention=bot)).answer()
    assert "Comedy ✕" in labels(answer)
    assert answer.message.reference is not None
    assert not any(pings.users for pings in answer.pings)
    unpinged = await ada.say(ada.channel, "more recent", reply_to=answer, ping=False)
    assert await silent(unpinged)
    newer = await (await ada.say(ada.channel, "more recent", reply_to=answer)).answer()
    assert any(button.label.startswith("since ") for button in newer.buttons)


async def test_a_bare_mention_is_a_greeting_and_one_question(playing, ada):
    answer = await (await ada.say(ada.channel, " ", mention=playing.discord.bot)).answer()
    stars = [button.label for button in answer.buttons if button.label.endswith("★")]
    assert stars == ["1★", "2★", "3★", "4★", "5★"]


async def test_stars_pressed_are_a_rating_that_one_press_undoes(ada):
    asked = await (await ada.say(ada.dm, "hello")).answer()
    rated = await ada.click(asked, label="4★")
    assert rated.message is asked.message
    assert "★★★★" in rated.text
    undone = await ada.click(rated, label="Undo")
    assert "unrated again" in undone.text
    assert "not rated a film yet" in (await ada.slash("ratings")).text


async def test_an_unclear_film_is_asked_for_by_buttons(ada):
    asked = await (await ada.say(ada.dm, "i loved psycho")).answer()
    assert "not rated a film yet" in (await ada.slash("ratings")).text
    rated = await ada.click(asked, label="Psycho (1998)")
    assert "Psycho" in rated.text
    assert "(1998)" in (await ada.slash("ratings")).text


async def test_filters_are_taken_off_by_a_press(ada):
    shown = await (await ada.say(ada.dm, "a western from the 50s")).answer()
    assert {"Western ✕", "1950–1959 ✕"} <= labels(shown)
    without = await ada.click(shown, label="1950–1959 ✕")
    assert "Western ✕" in labels(without)
    assert "1950–1959 ✕" not in labels(without)


async def test_what_is_seen_or_not_wanted_makes_room_in_place(ada):
    shown = await (await ada.say(ada.dm, "a comedy")).answer()
    first = shown.text.split("**")[3]
    after = await ada.click(shown, label="Not for me")
    assert after.message is shown.message
    assert "I will not recommend it." in after.text
    assert after.text.count(first) == 1


async def test_anothers_button_is_said_in_ones_own_talk_for_oneself_alone(playing, ada, ben):
    bot = playing.discord.bot
    asked = await (await ada.say(ada.channel, "hello", mention=bot)).answer()
    own = await ben.click(asked, label="5★")
    assert own.ephemeral
    assert not ada.sees(own)
    assert "One film" in (await ben.slash("ratings")).text
    assert "not rated a film yet" in (await ada.slash("ratings")).text
    assert "4★" in labels(asked)


async def test_two_members_in_one_channel_have_a_talk_each(playing, ada, ben):
    bot = playing.discord.bot
    await (await ada.say(ada.channel, "a horror film", mention=bot)).answer()
    other = await (await ben.say(ben.channel, "more recent", mention=bot)).answer()
    assert "Horror ✕" not in labels(other)
    elsewhere = await (await ada.say(ada.dm, "more recent")).answer()
    assert "Horror ✕" not in labels(elsewhere)


async def test_what_is_private_is_not_told_where_others_read_along(playing, ada):
    bot = playing.discord.bot
    await ada.slash("rate", title="the matrix", stars="5")
    await ada.slash("rate", title="Heat 1995", stars="1")
    picks = await (await ada.say(ada.channel, "recommend me something", mention=bot)).answer()
    assert "Because you rated" not in picks.text
    told = await (await ada.say(ada.channel, "what do you know about me?", mention=bot)).answer()
    assert "Matrix" not in told.text
    alone = await ada.click(told, label="Show me alone")
    assert alone.ephemeral
    assert "The Matrix" in alone.text
    why = await (await ada.say(ada.channel, "why the first one?", mention=bot)).answer()
    assert "Matrix" not in why.text
    reasons = await ada.click(why, label="Show me alone")
    assert reasons.ephemeral
    assert "from *" in reasons.text
    undone = await (await ada.say(ada.channel, "undo", mention=bot)).answer()
    assert "Heat" not in undone.text


async def test_in_direct_messages_reasons_are_told(ada):
    await ada.slash("rate", title="the matrix", stars="5")
    picks = await (await ada.say(ada.dm, "what should i watch tonight")).answer()
    assert "Because you rated *The Matrix*" in picks.text
    why = await (await ada.say(ada.dm, "why the second one?")).answer()
    assert "from *The Matrix*" in why.text
    change = await ada.click(why, label="What would change this?")
    assert "is number" in change.text


async def test_it_answers_in_threads_where_it_is_mentioned(playing, ada):
    bot = playing.discord.bot
    thread = playing.discord.add_thread(ada.channel, "Film night")
    answer = await (await ada.say(thread, "a thriller", mention=bot)).answer()
    assert "Thriller ✕" in labels(answer)


async def test_it_speaks_the_language_of_the_member(playing, guild):
    eva = playing.discord.member(guild, "Eva", locale="de")
    await eva.slash("help")
    answer = await (await eva.say(eva.dm, "etwas lustiges aus den 90ern")).answer()
    assert "Deinen Geschmack kenne ich noch nicht" in answer.text


async def test_messages_in_one_breath_are_taken_in_their_order(ada):
    said = [await ada.say(ada.dm, words) for words in ("a comedy", "older", "no romance")]
    await ada.hears(ada.dm, lambda reply: "no Romance ✕" in labels(reply))
    assert len(said) == len(ada.reads(ada.dm))
    last = ada.reads(ada.dm)[-1]
    assert {"Comedy ✕", "no Romance ✕"} <= labels(last)
    assert any(label.startswith("until ") for label in labels(last))


async def test_nothing_that_is_said_pings_or_formats(playing, ada):
    bot = playing.discord.bot
    for words in ("i loved **@everyone** <@1> psycho", "like <@&1> `x` @here", "||" * 40):
        answer = await (await ada.say(ada.channel, words, mention=bot)).answer()
        assert not any(pings.users or pings.everyone or pings.roles for pings in answer.pings)
