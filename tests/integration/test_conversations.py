"""Twenty whole conversations, each through the loopback Discord and through the terminal."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from bot.console.markup import harmless
from bot.console.render import render
from bot.console.screen import screen
from bot.console.session import CHANNEL, Session
from bot.domain import Platform
from bot.texts import Texts
from tests.support.scripts import Line, Script, check, scene, scripts

if TYPE_CHECKING:
    from tests.support.loopback import Person

pytestmark = pytest.mark.asyncio(loop_scope="module")

SCRIPTS = scripts()
ENDS_IN_FILMS = {"film", "one of", "every genre", "some genre", "years"}


async def test_there_are_twenty_and_each_ends_in_films():
    assert len(SCRIPTS) >= 20
    for script in SCRIPTS:
        assert ENDS_IN_FILMS & {name for name, _ in script.lines[-1].checks}, script.name


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
async def test_on_discord(playing, ada: Person, script: Script):
    app, discord = playing.running, playing.discord
    places = {
        "dm": lambda: ada.dm,
        "channel": lambda: ada.channel,
        "thread": lambda: discord.add_thread(ada.channel, "Film night"),
    }
    where = places[script.where]()
    member = await app.member(Platform.DISCORD, str(ada.id))
    last = None

    async def act(line: Line):
        if line.kind == "*":
            return await ada.click(last, label=line.text)
        answering = last if line.kind == "~" else None
        mention = None if script.where == "dm" or answering else discord.bot
        said = await ada.say(where, line.text, mention=mention, reply_to=answering)
        return await said.answer()

    for line in script.lines:
        last = await act(line)
        aloud = "\n".join(
            reply.text for reply in ada.reads(where) if reply.message.id >= last.message.id
        )
        now = await scene(app, member, str(where.id), aloud)
        check(line, now, f"{script.name} on Discord")
        assert not any(last.pings), f"{script.name}, line {line.number} pings"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
async def test_in_the_terminal(playing, script: Script):
    app = playing.running
    member = await app.member(Platform.TERMINAL, script.name)
    session = Session(app, member)
    for line in script.lines:
        out = io.StringIO()
        console = screen(out)
        async for said in session.answer(line.words):
            console.print(render(said, Texts("en", harmless)))
        now = await scene(app, member, CHANNEL, out.getvalue())
        check(line, now, f"{script.name} in the terminal")
