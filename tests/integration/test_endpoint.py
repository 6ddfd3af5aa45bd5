"""A language model that reads messages: a server on this machine stands in for it."""

from __future__ import annotations

import asyncio
import json
import logging

import jsonschema
import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.conversation.acts import Asked, Film, Heard, OnTable, Rate, Recommend, Similar
from bot.conversation.understanding import understand
from bot.conversation.wire import schema
from bot.errors import HostError
from bot.services import endpoint
from bot.services.endpoint import Endpoint, Reading
from bot.settings import load_settings
from engine.titles import TitleIndex

HEAT, FARGO = 4, 8


class Model:
    """Speaks OpenAI's protocol, answers what it is told to, and keeps what it was asked."""

    def __init__(self) -> None:
        self.says = ""
        self.takes = 0.0
        self.status = 200
        self.asked: list[dict] = []
        self.keys: list[str | None] = []

    def answers(self, *acts: dict) -> None:
        self.says = json.dumps({"acts": list(acts)})

    async def chat(self, request: web.Request) -> web.Response:
        self.asked.append(await request.json())
        self.keys.append(request.headers.get("Authorization"))
        await asyncio.sleep(self.takes)
        message = {"role": "assistant", "content": self.says}
        return web.json_response({"choices": [{"message": message}]}, status=self.status)


@pytest.fixture
def titles() -> TitleIndex:
    return TitleIndex(
        {
            "movie_id": [HEAT, FARGO],
            "title": ["Heat", "Fargo"],
            "year": [1995, 1996],
            "popularity": [102, 181],
        }
    )


@pytest.fixture
async def model():
    return Model()


@pytest.fixture
async def reading(model):
    app = web.Application()
    app.router.add_post("/v1/chat/completions", model.chat)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    found = Reading(Endpoint(f"http://127.0.0.1:{port}/v1", "small", SecretStr("secret")))
    yield found
    await found.close()
    await runner.cleanup()


async def test_a_good_answer_is_taken(reading, model, titles):
    model.answers({"act": "Rate", "what": {"film": "heat"}, "stars": 5})
    assert await reading.read("heat is my jam", titles, Heard()) == (
        Rate(Film("heat", (HEAT,)), 5.0),
    )
    assert model.keys == ["Bearer secret"]


async def test_films_places_and_filters_are_all_understood(reading, model, titles):
    model.answers(
        {"act": "Similar", "to": [{"film": "Fargo"}, {"places": [1]}]},
        {"act": "Recommend", "filters": {"genres": ["Comedy"], "year_from": 1990}},
    )
    likened, wish = await reading.read("Fargo and the second, or comedy", titles, Heard())
    assert isinstance(likened, Similar)
    assert likened.to == (Film("Fargo", (FARGO,)), OnTable((1,)))
    assert isinstance(wish, Recommend)
    assert (wish.filters.genres, wish.filters.year_from) == (("Comedy",), 1990)


async def test_it_is_told_the_message_and_how_things_stand_and_no_film(reading, model, titles):
    model.answers({"act": "Unclear"})
    await reading.read("hm", titles, Heard((HEAT, FARGO), Asked.STARS, (HEAT,)))
    (request,) = model.asked
    assert request["model"] == "small"
    assert [each["role"] for each in request["messages"]] == ["system", "user"]
    assert request["messages"][1]["content"] == "hm"
    assert "Heat" not in json.dumps(request["messages"])
    jsonschema.Draft202012Validator.check_schema(
        request["response_format"]["json_schema"]["schema"]
    )


@pytest.mark.parametrize(
    "says",
    [
        "Sure! Here are the acts.",
        "",
        "[]",
        '{"acts": []}',
        '{"acts": 3}',
        '{"acts": [{"act": "Explode"}]}',
        '{"acts": [{"act": "Rate", "what": {"film": "heat", "movie_ids": [8]}, "stars": 5}]}',
        '{"acts": [{"act": "Rate", "what": {"film": "titanic"}, "stars": 5}]}',
        '{"acts": [{"act": "Rate", "what": {"film": "heat"}, "stars": 11}]}',
        '{"acts": [{"act": "Rate", "what": {"film": "heat"}, "stars": 4.3}]}',
        '{"acts": [{"act": "Seen", "what": {"places": [99]}}]}',
        '{"acts": [{"act": "Recommend", "filters": {"genres": ["Anything"]}}]}',
        '{"acts": [{"act": "Recommend", "filters": {"count": 5000}}]}',
        '{"acts": [{"act": "TakeBack", "movie_id": 4}]}',
        '{"acts": [' + ", ".join(['{"act": "Undo"}'] * 21) + "]}",
        '{"acts": [{"act": "Unclear"}], "pad": "' + "x" * 70_000 + '"}',
    ],
)
async def test_nonsense_is_left_and_the_rules_read(reading, model, titles, says):
    model.says = says
    assert await reading.read("loved Heat", titles, Heard()) == understand(
        "loved Heat", titles=titles
    )
    assert len(model.asked) == 1


async def test_who_takes_too_long_or_refuses_is_not_waited_for(reading, model, titles, monkeypatch):
    monkeypatch.setattr(endpoint, "PATIENCE", 0.1)
    model.takes = 5.0
    assert await reading.read("loved Heat", titles, Heard()) == (Rate(Film("Heat", (HEAT,)), 5.0),)
    model.takes, model.status = 0.0, 503
    assert await reading.read("loved Heat", titles, Heard())


async def test_who_fails_again_and_again_is_left_alone(reading, model, titles, caplog):
    model.says = "no"
    with caplog.at_level(logging.WARNING):
        for _ in range(5):
            await reading.read("loved Heat", titles, Heard())
    assert len(model.asked) == endpoint.MOST_FAILURES
    assert "Heat" not in caplog.text


async def test_without_an_address_nothing_is_asked(tmp_path, titles):
    settings = load_settings(env_file=None, home=tmp_path)
    reading = Reading.by(settings)
    assert await reading.read("loved Heat", titles, Heard())
    await reading.close()


def test_an_address_without_a_model_is_a_fault_that_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("MATINEE_PARSER_URL", "http://localhost:11434/v1")
    with pytest.raises(HostError, match="MATINEE_PARSER_MODEL"):
        load_settings(env_file=None, home=tmp_path)


def test_the_schema_knows_spans_and_no_ids():
    told = json.dumps(schema())
    assert '"film"' in told
    assert "movie_id" not in told
