from __future__ import annotations

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from bot.console.completion import ConsoleCompleter
from bot.services.catalogue import Catalogue, Films
from tests.support.films import FILMS


@pytest.fixture
def offered():
    catalogue = Catalogue(store=None)
    catalogue.films = Films.of(FILMS)
    completer = ConsoleCompleter(catalogue, lambda: ("Dramas", "War dramas", "Comedies"))

    def complete(line: str) -> list[str]:
        """The whole lines that choosing each completion would leave."""
        document = Document(line, len(line))
        found = completer.get_completions(document, CompleteEvent())
        return [line[: len(line) + each.start_position] + each.text for each in found]

    return complete


def test_commands_are_completed(offered):
    assert offered("/ra") == ["/rate", "/ratings"]
    assert "/admin status" in offered("/adm")
    assert offered("rate") == []


def test_titles_are_completed_however_they_are_spelt(offered):
    assert offered("/rate the matrx")[0] == "/rate The Matrix (1999)"
    assert offered("/similar toy st")[0] == "/similar Toy Story (1995)"
    assert offered("/rate the matrix ")[0] == "/rate The Matrix (1999)"


def test_after_a_title_come_stars_and_nothing_is_offered(offered):
    assert offered("/rate The Matrix (1999) ") == []
    assert offered("/rate The Matrix (1999) 4") == []


def test_groups_orders_and_wishes_are_completed(offered):
    assert offered("/cluster dram") == ["/cluster Dramas", "/cluster War dramas"]
    assert offered("/ratings wo") == ["/ratings worst"]
    assert offered("/recommend 3 sci") == ["/recommend 3 sci-fi"]
    assert "/recommend 3 hidden" in offered("/recommend 3 ")
