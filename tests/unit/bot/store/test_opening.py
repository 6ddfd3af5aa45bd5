"""Opening a store: new, old, newer, foreign, damaged, or not there to be opened."""

from __future__ import annotations

import errno
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from bot.domain import Platform
from bot.errors import HostError
from bot.store import Store, backup, upgrade
from bot.store.tables import metadata
from bot.store.upgrade import MIGRATIONS, known_revisions, make_ready
from tests.support.films import FILMS, MATRIX


def run(path, *statements):
    with closing(sqlite3.connect(path)) as connection, connection:
        return [connection.execute(statement).fetchall() for statement in statements]


def schema(path):
    (rows,) = run(path, "SELECT type, name, sql FROM sqlite_master ORDER BY name")
    return rows


@pytest.fixture
def migrated(path):
    make_ready(path)
    return path


def test_file_names_are_revisions_in_order():
    script = ScriptDirectory(str(MIGRATIONS))
    in_order = [each.revision for each in script.walk_revisions()][::-1]
    assert tuple(in_order) == known_revisions()
    assert script.get_current_head() == known_revisions()[-1]


def test_the_tables_are_as_the_migrations_leave_them(migrated):
    with closing(create_engine(f"sqlite:///{migrated}").connect()) as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, metadata) == []
        connection.engine.dispose()


def test_checks_are_in_the_migrations_too(migrated, tmp_path):
    """Alembic compares no check constraints, so they are compared here."""

    def checks(path):
        with closing(create_engine(f"sqlite:///{path}").connect()) as connection:
            from sqlalchemy import inspect

            found = {
                table: sorted(
                    " ".join(check["sqltext"].split())
                    for check in inspect(connection).get_check_constraints(table)
                )
                for table in metadata.tables
            }
            connection.engine.dispose()
        return found

    other = tmp_path / "other.db"
    engine = create_engine(f"sqlite:///{other}")
    metadata.create_all(engine)
    engine.dispose()
    assert checks(migrated) == checks(other)


def test_every_step_can_be_gone_back(migrated):
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{migrated}")
    before = schema(migrated)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert [name for _, name, _ in schema(migrated) if not name.startswith("sqlite_")] == [
        "alembic_version"
    ]
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    engine.dispose()
    assert schema(migrated) == before


def test_a_ready_database_needs_no_alembic(migrated):
    code = (
        "import sys; from pathlib import Path; from bot.store.upgrade import make_ready;"
        f"make_ready(Path({str(migrated)!r})); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code


async def test_everything_is_still_there_after_closing(path):
    async with Store.open(path) as store:
        await store.movies.replace_catalogue(
            FILMS, dataset="d", fingerprint="f", id_space="movielens"
        )
        member = await store.members.get_or_add(Platform.DISCORD, "1")
        await store.ratings.put(member.member_id, MATRIX.movie_id, 4.5)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    async with Store.open(path) as store:
        assert await store.members.get_or_add(Platform.DISCORD, "1") == member
        assert await store.ratings.stars_of(member.member_id) == {MATRIX.movie_id: 4.5}
        assert store.size() > 0


async def test_two_stores_share_a_file(path):
    async with Store.open(path) as one, Store.open(path) as other:
        member = await one.members.get_or_add(Platform.TERMINAL, "ann")
        assert await other.members.get_or_add(Platform.TERMINAL, "ann") == member


def test_several_starting_at_once_migrate_it_once(path):
    code = (
        "import sys; from pathlib import Path; from bot.store.upgrade import make_ready;"
        "sys.stdin.readline(); make_ready(Path(sys.argv[1]))"
    )
    starting = [
        subprocess.Popen(  # noqa: S603 - our own code
            [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for process in starting:
        process.stdin.write("go\n")
        process.stdin.close()
    assert [process.wait(60) for process in starting] == [0, 0, 0]
    assert run(path, "SELECT version_num FROM alembic_version", "PRAGMA journal_mode") == [
        [(known_revisions()[-1],)],
        [("wal",)],
    ]


def test_folders_are_made(tmp_path):
    make_ready(tmp_path / "a" / "b" / "matinee.db")
    assert (tmp_path / "a" / "b" / "matinee.db").is_file()


def test_an_empty_file_is_a_new_database(path):
    path.touch()
    make_ready(path)
    assert run(path, "SELECT count(*) FROM members") == [[(0,)]]


@pytest.fixture
def outdated(migrated, monkeypatch):
    """A database one revision behind; the next migration, once made, is `9999`."""
    folder = migrated.parent / "migrations"
    (folder / "versions").mkdir(parents=True)
    for file in [*MIGRATIONS.glob("*.py"), *MIGRATIONS.glob("versions/0*.py")]:
        (folder / file.relative_to(MIGRATIONS)).write_bytes(file.read_bytes())
    (folder / "versions" / "9999_add_posters.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision, down_revision = '9999', {known_revisions()[-1]!r}\n"
        "def upgrade():\n"
        "    op.add_column('movies', sa.Column('poster', sa.Text))\n"
        "    op.execute(sa.text(BREAK))\n"
        "BREAK = 'SELECT 1'\n"
    )
    run(migrated, "INSERT INTO members (platform, external_id, joined_at) VALUES ('x', 'y', 1)")
    monkeypatch.setattr(upgrade, "MIGRATIONS", folder)
    return migrated


def test_an_outdated_database_is_copied_and_migrated(outdated):
    before = schema(outdated)
    make_ready(outdated)
    assert run(outdated, "SELECT external_id FROM members", "SELECT poster FROM movies") == [
        [("y",)],
        [],
    ]
    (copy,) = (outdated.parent / "backups").iterdir()
    assert "before-9999" in copy.name
    assert schema(copy) == before

    # The copy can take the original's place.
    outdated.unlink()
    copy.replace(outdated)
    make_ready(outdated)
    assert run(outdated, "SELECT external_id FROM members") == [[("y",)]]


def test_a_migration_that_fails_changes_nothing(outdated):
    migration = upgrade.MIGRATIONS / "versions" / "9999_add_posters.py"
    migration.write_text(migration.read_text().replace("'SELECT 1'", "'SELECT nonsense'"))
    before = schema(outdated)
    with pytest.raises(Exception, match="nonsense"):
        make_ready(outdated)
    assert schema(outdated) == before
    assert run(outdated, "SELECT external_id FROM members") == [[("y",)]]


def test_the_latest_copies_are_kept(migrated):
    copies = [backup.back_up(migrated, before="9999") for _ in range(backup.KEPT + 3)]
    kept = sorted((migrated.parent / "backups").iterdir())
    assert kept == copies[-backup.KEPT :]


def test_a_copy_holds_what_is_still_in_the_log(migrated):
    with closing(sqlite3.connect(migrated)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("INSERT INTO members VALUES (7, 'x', 'y', 1)")
        connection.commit()
        copy = backup.back_up(migrated, before="9999")
    assert run(copy, "SELECT member_id FROM members") == [[(7,)]]


def test_a_newer_database_is_left_alone(migrated):
    run(migrated, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(HostError, match=r"newer Matinee \(revision 9999\)\. Update Matinee"):
        make_ready(migrated)


def test_another_programs_database_is_left_alone(path):
    run(path, "CREATE TABLE bookmarks (id INTEGER)")
    before = path.read_bytes()
    with pytest.raises(HostError, match="another program"):
        make_ready(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(path):
    path.write_bytes(b"dear diary, " * 1000)
    with pytest.raises(HostError, match="damaged") as fault:
        make_ready(path)
    assert "backups" in fault.value.remedy
    assert path.read_bytes().startswith(b"dear diary")


def test_a_damaged_database_is_noticed(migrated):
    content = bytearray(migrated.read_bytes())
    content[4096 * 2 : 4096 * 5] = b"\xa5" * 4096 * 3
    migrated.write_bytes(content)
    with pytest.raises(HostError, match="damaged"):
        make_ready(migrated)


def test_a_database_cut_short_is_noticed(migrated):
    migrated.write_bytes(migrated.read_bytes()[: 4096 * 3 + 100])
    with pytest.raises(HostError, match="damaged"):
        make_ready(migrated)


def test_a_folder_in_its_place_is_named(path):
    path.mkdir()
    with pytest.raises(HostError, match="is a folder"):
        make_ready(path)


def test_a_file_where_the_folder_belongs_is_named(tmp_path):
    (tmp_path / "home").touch()
    with pytest.raises(HostError, match="MATINEE_HOME"):
        make_ready(tmp_path / "home" / "matinee.db")


def test_a_full_disk_is_told_at_the_start_too(outdated, monkeypatch):
    def full(*_args, **_changes):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(upgrade, "back_up", full)
    with pytest.raises(HostError, match="is full, so nothing more can be stored"):
        make_ready(outdated)


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise there")
def test_a_folder_without_rights_is_named(tmp_path):
    """As somebody who is bound by rights, which root is not."""
    import os

    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o555)
    tmp_path.chmod(0o755)
    code = (
        f"import os, sys; sys.path[:0] = {sys.path!r}\n"
        "from pathlib import Path; from bot.errors import HostError\n"
        "from bot.store.upgrade import make_ready\n"
        "import bot.store.store\n"
        "os.getuid() or os.setuid(65534)\n"
        "try: make_ready(Path('home/matinee.db'))\n"
        "except HostError as error: print(error)\n"
    )
    told = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "home/matinee.db cannot be used" in told.stdout
    assert "MATINEE_HOME" in told.stdout
