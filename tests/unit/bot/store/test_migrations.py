"""What a database of the first release holds is there after every migration since, and works."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from bot.domain import Movie, RatingChange
from bot.store import Store
from bot.store.tables import EPOCH, MICROSECOND
from bot.store.upgrade import MIGRATIONS

# Ann rated The Matrix 3, then 4.5, then Heat 2, and took the last back; bob rated Heat.
FIRST_RELEASE = """
INSERT INTO catalogue VALUES (1, 'ml-test', 'f', 'movielens', 1);
INSERT INTO movies VALUES (2571, 'The Matrix', 1999, '["Action"]', '[]', 278.0);
INSERT INTO movies VALUES (6, 'Heat', 1995, '["Crime"]', '["Big Heat"]', 102.0);
INSERT INTO members VALUES (1, 'discord', '1', 1), (2, 'terminal', 'bob', 2);
INSERT INTO ratings VALUES (1, 2571, 4.5, 20), (2, 6, 5.0, 50);
INSERT INTO rating_changes VALUES (1, 1, 2571, NULL, 3.0, 10, NULL);
INSERT INTO rating_changes VALUES (2, 1, 2571, 3.0, 4.5, 20, NULL);
INSERT INTO rating_changes VALUES (3, 1, 6, NULL, 2.0, 30, NULL);
INSERT INTO rating_changes VALUES (4, 1, 6, 2.0, NULL, 40, 3);
INSERT INTO rating_changes VALUES (9, 2, 6, NULL, 5.0, 50, NULL);
INSERT INTO model_runs
    VALUES (1, 'start', 'live', 1, 2, 'models/1', 'ml-test', 0, '{"rmse": 0.8}', '');
INSERT INTO server_settings VALUES ('1', 'shown', 'true');
"""


def at(microseconds):
    return EPOCH + microseconds * MICROSECOND


def make_first_release(path):
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FIRST_RELEASE)
        connection.commit()


async def test_nothing_is_lost_on_the_way_from_the_first_release(path, clock):
    make_first_release(path)
    async with Store.open(path, now=clock) as store:
        assert await store.movies.get([6]) == {
            6: Movie(6, "Heat", 1995, ("Crime",), ("Big Heat",), 102.0)
        }
        assert await store.ratings.stars_of(1) == {2571: 4.5}
        assert [each.rated_at for each in await store.ratings.of(1)] == [at(20)]
        assert await store.ratings.stars_of(2) == {6: 5.0}
        assert (await store.runs.live()).figures == {"rmse": 0.8}
        assert await store.servers.get("1") == {"shown": True}
        assert await store.history.of(1) == [
            RatingChange(2571, None, 3.0, at(10)),
            RatingChange(2571, 3.0, 4.5, at(20)),
            RatingChange(6, None, 2.0, at(30)),
            RatingChange(6, 2.0, None, at(40)),
        ]


async def test_undo_goes_on_from_where_the_first_release_was(path, clock):
    make_first_release(path)
    async with Store.open(path, now=clock) as store:
        await store.history.undo(1)
        (rating,) = await store.ratings.of(1)
        assert (rating.stars, rating.rated_at) == (3.0, at(10))
        await store.history.undo(1)
        assert await store.history.undo(1) is None
        assert await store.ratings.of(1) == []
        await store.history.undo(2)
        assert await store.ratings.count() == 0


async def test_numbers_are_never_given_again(path, clock):
    make_first_release(path)
    async with Store.open(path, now=clock) as store:
        bob = await store.members.find("terminal", "bob")
        await store.personal.delete(bob)
        assert (await store.members.get_or_add("terminal", "bob")).member_id == 3
        (copy,) = (path.parent / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT member_id FROM rating_changes").fetchall() == [(1,)] * 4
