"""Before there is a model: every command says what is going on, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.integration.conftest import Stage


@pytest.fixture
def guild(discord):
    return discord.guild("Film club")


@pytest.fixture
def ada(discord, guild):
    return discord.member(guild, "Ada")


@pytest.fixture
def empty_stage(discord, tmp_path, movielens_zip):
    home = tmp_path / "home"
    home.mkdir()
    return Stage(discord, home, movielens_zip)


async def test_without_films_every_command_asks_for_a_minutes_patience(empty_stage, ada):
    async with empty_stage.matinee():
        for command, options in {
            "rate": {"title": "the matrix", "stars": "5"},
            "recommend": {},
            "similar": {"title": "the matrix"},
            "cluster": {},
        }.items():
            reply = await ada.slash(command, **options)
            assert reply.ephemeral
            assert "still learning" in reply.text, command
        assert "have not rated" in (await ada.slash("ratings")).text
        assert "nothing to undo" in (await ada.slash("undo")).text
        assert await ada.autocomplete("rate", title="matrix") == []
        assert await ada.autocomplete("cluster", group="") == []


async def test_status_is_told_without_a_model_too(empty_stage, discord, guild):
    manager = discord.member(guild, "Mia", manage_guild=True)
    async with empty_stage.matinee():
        assert "No model yet" in (await manager.slash("admin status")).text


async def test_a_member_may_use_their_own_installation_anywhere(stage, discord):
    elsewhere = discord.guild("Elsewhere", has_bot=False)
    eve = discord.member(elsewhere, "Eve")
    async with stage.matinee():
        reply = await eve.slash("rate", title="the matrix", stars="5")
        assert "★★★★★" in reply.text


async def test_the_hosts_admins_may_administer_anywhere(stage, discord, ada):
    async with stage.matinee(admins=frozenset({str(ada.id)})):
        reply = await ada.slash("admin status", forged=True)
        assert "ml-latest-small" in reply.text
        assert "ml-latest-small" in (await ada.slash("admin status", at=ada.dm, forged=True)).text
    assert not discord.violations
