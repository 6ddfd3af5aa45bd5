"""The tables, as they are after the latest migration.

Times are whole microseconds since 1970 in UTC, so that what is read equals what was written. Lists
are JSON. Stars are REAL, which holds halves exactly. Everything about a member goes when the
member's row goes; nothing that a rating mentions can be deleted from under it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

from bot.domain import RunState

if TYPE_CHECKING:
    from sqlalchemy import Dialect

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcTime(TypeDecorator[datetime]):
    """An aware time, kept as microseconds since 1970."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """On the way in."""
        del dialect  # There is one.
        return None if value is None else (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """On the way out."""
        del dialect
        return None if value is None else EPOCH + value * MICROSECOND


def _stars(column: str) -> str:
    return f"{column} BETWEEN 0.5 AND 5 AND {column} * 2 = CAST({column} * 2 AS INTEGER)"


def _member() -> Column[int]:
    return Column("member_id", ForeignKey("members.member_id", ondelete="CASCADE"), nullable=False)


def _movie() -> Column[int]:
    return Column("movie_id", ForeignKey("movies.movie_id"), nullable=False)


catalogue = Table(
    "catalogue",
    metadata,
    # One row at most: the edition that the movies come from.
    Column("catalogue_id", Integer, primary_key=True),
    Column("dataset", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("id_space", Text, nullable=False),
    Column("imported_at", UtcTime, nullable=False),
    CheckConstraint("catalogue_id = 1", "one_row"),
)

movies = Table(
    "movies",
    metadata,
    Column("movie_id", Integer, primary_key=True, autoincrement=False),
    Column("title", Text, nullable=False),
    Column("year", Integer),
    Column("genres", JSON, nullable=False),
    Column("also_known_as", JSON, nullable=False),
    Column("popularity", Float, nullable=False),
    # Set for films that an admin added because the edition lacks them; their ids are below zero.
    Column("added_at", UtcTime),
)

members = Table(
    "members",
    metadata,
    Column("member_id", Integer, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("joined_at", UtcTime, nullable=False),
    UniqueConstraint("platform", "external_id"),
    # A number is never given twice, or a new member could inherit what a model learned of another.
    sqlite_autoincrement=True,
)

ratings = Table(
    "ratings",
    metadata,
    _member(),
    _movie(),
    Column("stars", Float, CheckConstraint(_stars("stars"), "stars_on_grid"), nullable=False),
    Column("rated_at", UtcTime, nullable=False),
    PrimaryKeyConstraint("member_id", "movie_id"),
    Index(None, "movie_id"),
)

changes = Table(
    "changes",
    metadata,
    Column("change_id", Integer, primary_key=True),
    # What a member does in one go is undone in one go: its changes share this number.
    Column("deed_id", Integer, nullable=False),
    _member(),
    _movie(),
    # "stars", or the mark.
    Column("subject", Text, nullable=False),
    # Stars, or 1 for a mark that is set; null for none.
    Column("before", Float),
    Column("after", Float),
    Column("changed_at", UtcTime, nullable=False),
    # The change that this one took back; each can be taken back once.
    Column("undoes", ForeignKey("changes.change_id"), unique=True),
    CheckConstraint(f"before IS NULL OR {_stars('before')}", "before_on_grid"),
    CheckConstraint(f"after IS NULL OR {_stars('after')}", "after_on_grid"),
    CheckConstraint("before IS NOT after", "something_changed"),
    Index(None, "member_id", "change_id"),
    Index(None, "movie_id"),
    sqlite_autoincrement=True,
)

marks = Table(
    "marks",
    metadata,
    _member(),
    _movie(),
    Column("mark", Text, nullable=False),
    Column("marked_at", UtcTime, nullable=False),
    PrimaryKeyConstraint("member_id", "movie_id", "mark"),
    Index(None, "movie_id"),
)

shown = Table(
    "shown",
    metadata,
    _member(),
    _movie(),
    Column("shown_at", UtcTime, nullable=False),
    PrimaryKeyConstraint("member_id", "movie_id"),
    Index(None, "movie_id"),
)

memberships = Table(
    "memberships",
    metadata,
    _member(),
    Column("server_id", Text, nullable=False),
    # Null: the member has not said, so the server's default counts.
    Column("shared", Boolean),
    Column("met_at", UtcTime, nullable=False),
    PrimaryKeyConstraint("member_id", "server_id"),
    Index(None, "server_id"),
)

conversations = Table(
    "conversations",
    metadata,
    _member(),
    Column("channel_id", Text, nullable=False),
    Column("state", JSON, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    PrimaryKeyConstraint("member_id", "channel_id"),
)

model_runs = Table(
    "model_runs",
    metadata,
    Column("run_id", Integer, primary_key=True),
    Column("trigger", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
    # Relative to the database's folder where it lies below, so that the home folder can move.
    Column("folder", Text),
    Column("dataset", Text, nullable=False),
    Column("member_ratings", Integer, nullable=False),
    Column("figures", JSON, nullable=False),
    Column("failure", Text, nullable=False),
    # When its model last began to answer; null for one that never did.
    Column("live_since", UtcTime),
    # What the model that it was to replace scored on the same ratings held back.
    Column("against", JSON, nullable=False, server_default=text("'{}'")),
    Index(
        "ix_model_runs_one_live",
        "state",
        unique=True,
        sqlite_where=text(f"state = '{RunState.LIVE}'"),
    ),
    sqlite_autoincrement=True,
)

server_settings = Table(
    "server_settings",
    metadata,
    Column("server_id", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", JSON, nullable=False),
)
