"""Everything on a member: handed out in full, deleted without a trace."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from bot.domain import Mark, Platform
from bot.store.backup import back_up
from bot.store.personal import personal_tables
from bot.store.tables import metadata
from tests.support.films import AMELIE, HEAT, MATRIX

SAID = "the-answer-is-swordfish"


async def live(store, member):
    """Do one of everything."""
    await store.ratings.put(member.member_id, MATRIX.movie_id, 4.5)
    await store.ratings.put(member.member_id, HEAT.movie_id, 3.0)
    await store.history.undo(member.member_id)
    await store.marks.put(member.member_id, AMELIE.movie_id, Mark.SKIP)
    await store.shown.add(member.member_id, [HEAT.movie_id])
    await store.sharing.choose(member.member_id, "1", shared=True)
    await store.conversations.put(member.member_id, "10", {"said": SAID})


@pytest.fixture
async def carol(store):
    carol = await store.members.get_or_add(Platform.DISCORD, "777777777777777777")
    await live(store, carol)
    return carol


def everything_in(path):
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - our own tables
            for table in metadata.tables
        }


def rows_by_member(path, member_id):
    with closing(sqlite3.connect(path)) as connection:
        return {
            table.name: connection.execute(
                f"SELECT count(*) FROM {table.name} WHERE {column.name} = ?",  # noqa: S608
                (member_id,),
            ).fetchone()[0]
            for table, column in personal_tables()
        }


def test_every_column_that_names_a_member_is_known_and_goes_with_them():
    named = {
        table.name
        for table in metadata.tables.values()
        for c in table.columns
        if "member_id" in c.name
    }
    assert named == {table.name for table, _ in personal_tables()}
    for table, column in personal_tables():
        assert table.name == "members" or {k.ondelete for k in column.foreign_keys} == {"CASCADE"}


async def test_the_export_holds_it_all_and_is_json(store, carol, path):
    export = await store.personal.export(carol)
    assert json.loads(json.dumps(export)) == export
    told = {table: len(rows) for table, rows in export.items()}
    assert told == rows_by_member(path, carol.member_id)
    assert all(told.values()), "the test does one of everything"
    (member,) = export["members"]
    assert member["external_id"] == carol.external_id
    (rating,) = export["ratings"]
    assert rating["movie"] == "The Matrix (1999)"
    assert rating["rated_at"].endswith("+00:00")
    assert export["conversations"][0]["state"] == {"said": SAID}


@pytest.mark.usefixtures("carol")
async def test_the_export_is_of_one_member(store, ann):
    assert SAID not in json.dumps(await store.personal.export(ann))
    assert len((await store.personal.export(ann))["members"]) == 1


async def test_nothing_is_left_after_deleting_not_even_in_the_bytes(store, carol, ann, path):
    await store.ratings.put(ann.member_id, MATRIX.movie_id, 2.0)
    copy = back_up(path, before="9999")
    await store.personal.delete(carol)
    for file in (path, copy):
        assert set(rows_by_member(file, carol.member_id).values()) == {0}
    for file in path.parent.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert SAID.encode() not in content, file
            assert carol.external_id.encode() not in content, file
    assert await store.ratings.stars_of(ann.member_id) == {MATRIX.movie_id: 2.0}
    assert [rating.user_id for rating in await store.ratings.export()] == [ann.training_user_id]


async def test_others_are_left_as_they_were(store, ann, carol, path):
    await live(store, ann)
    before = everything_in(path)
    await store.personal.delete(carol)
    after = everything_in(path)
    for table, rows in after.items():
        assert set(rows) <= set(before[table])
    assert set(rows_by_member(path, ann.member_id).values()) >= {1}
    assert await store.history.undo(ann.member_id)


async def test_who_comes_back_is_somebody_new(store, carol):
    await store.personal.delete(carol)
    await store.personal.delete(carol)
    again = await store.members.get_or_add(carol.platform, carol.external_id)
    assert again.member_id > carol.member_id
    assert await store.ratings.stars_of(again.member_id) == {}
