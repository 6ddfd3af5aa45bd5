"""Many at once: everybody is answered, each with their own, while a model is trained."""

from __future__ import annotations

import asyncio
import random

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")

CROWD = 40
FILMS = ("the matrix", "heat 1995", "alien", "toy story 1995", "fargo", "up 2009")


async def evening(person, number):
    """What somebody does in a few minutes, as fast as they can; returns what they rated."""
    rng = random.Random(number)
    rated = rng.sample(FILMS, 3)
    for title in rated:
        reply = await person.slash("rate", title=title, stars=str(rng.randint(1, 5)))
        assert "You gave it" in reply.text, reply.text
    picks = await person.slash("recommend")
    assert "From only 3 ratings" in picks.text
    await person.autocomplete("rate", title="star w")
    await person.slash("similar", title="alien")
    listed = await person.slash("ratings")
    assert "3 films" in listed.text
    return [picks, listed]


async def test_everybody_is_answered_with_their_own_while_a_model_is_trained(
    playing, guild, manager
):
    playing.discord.patience = 60
    people = [playing.discord.member(guild, f"Guest {number}") for number in range(CROWD)]
    training = await manager.slash("admin retrain")
    shown = await asyncio.gather(*map(evening, people, range(CROWD)))
    for number, replies in enumerate(shown):
        for reply in replies:
            assert people[number].sees(reply)
            assert not people[number - 1].sees(reply)
    playing.running.training.cancel()
    await training.until(lambda reply: "cancelled" in reply.text or "live" in reply.text, 60)
