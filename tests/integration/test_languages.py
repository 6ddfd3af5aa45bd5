"""Each member in the language of their own Discord, side by side on one server."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def greta(playing, guild):
    """Somebody whose Discord is set to German."""
    return playing.discord.member(guild, "Greta", locale="de")


@pytest.fixture
def command(playing):
    """Looks up a command as Discord was told of it."""

    def told(name):
        return next(each for each in playing.discord.commands[0].values() if each["name"] == name)

    return told


async def test_a_german_member_is_answered_in_german_and_an_english_one_in_english(greta, ada):
    german = await greta.slash("rate", title="the matrx", stars="4,5")
    assert "Von dir hat er **★★★★½**." in german.text
    assert "Deine erste Bewertung" in german.text
    english = await ada.slash("rate", title="the matrx", stars="4.5")
    assert "You gave it **★★★★½**." in english.text
    assert "Your first rating" in english.text


async def test_numbers_are_written_as_the_language_writes_them(greta, ada):
    for member in (greta, ada):
        await member.slash("rate", title="the matrix", stars="4.5")
        await member.slash("rate", title="Heat 1995", stars="4")
    assert "2 Filme, im Schnitt 4,2★" in (await greta.slash("ratings")).text
    assert "2 films, 4.2★" in (await ada.slash("ratings")).text
    assert ",5★" in (await greta.slash("recommend", count=10)).text


async def test_stars_and_years_are_offered_in_german_and_understood(greta):
    choices = await greta.autocomplete("rate", title="the matrix", stars="4")
    assert [choice.name for choice in choices] == ["★★★★½ 4,5", "★★★★ 4"]
    (decade,) = await greta.autocomplete("recommend", years="199")
    assert decade.name == "1990er"
    picks = await greta.slash("recommend", years="seit 2010")
    assert "seit 2010" in picks.text
    assert "1990–1999" in (await greta.slash("recommend", years="90er")).text


async def test_refusals_are_german_too(greta):
    reply = await greta.slash("rate", title="the matrix", stars="viele")
    assert "„viele“ verstehe ich nicht als Wertung" in reply.text
    assert "Das dürfen nur Leute" in (await greta.slash("admin retrain", forged=True)).text


async def test_help_calls_the_commands_what_the_member_sees(greta, ada):
    german, english = await greta.slash("help"), await ada.slash("help")
    assert "Nimm eine Bewertung zurück" in german.text
    assert "Take a rating back" not in german.text
    assert "Take a rating back" in english.text


async def test_discord_knows_the_commands_by_german_names(command):
    rate = command("rate")
    assert rate["name_localizations"]["de"] == "bewerten"
    assert {each["name_localizations"]["de"] for each in rate["options"]} == {"titel", "sterne"}
    gems = next(each for each in command("recommend")["options"] if each["name"] == "gems")
    assert "Geheimtipps" in [each["name_localizations"]["de"] for each in gems["choices"]]


async def test_genres_and_groups_have_german_names_and_are_understood_by_them(greta):
    (crime,) = await greta.autocomplete("recommend", genres="krim")
    assert crime.name == "Krimi"
    picks = await greta.slash("recommend", genres=crime, without="Liebesfilme")
    assert "Krimi · ohne Romantik" in picks.text
    films = [line for line in picks.text.splitlines() if " · " in line and "Krimi" in line]
    assert len(films) >= 5
    assert not any("Crime" in line for line in films)
    offered = await greta.autocomplete("cluster", group="komödien")
    assert offered
    assert all("omödien" in each.name for each in offered)
    chosen = offered[0]
    by_choice = await greta.slash("cluster", group=chosen)
    assert f"**{chosen.name}**" in by_choice.text
    assert f"**{chosen.name}**" in (await greta.slash("cluster", group=chosen.name.upper())).text
    menu = (await greta.slash("start")).selects[0]
    assert chosen.name in [option.name for option in menu.options]
