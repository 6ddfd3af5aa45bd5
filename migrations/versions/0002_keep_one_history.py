"""Keep one history of stars and marks, in which what was done in one go is undone in one go."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _on_grid(column: str) -> str:
    return f"{column} BETWEEN 0.5 AND 5 AND {column} * 2 = CAST({column} * 2 AS INTEGER)"


def _columns(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("member_id", sa.Integer, nullable=False),
        sa.Column("movie_id", sa.Integer, nullable=False),
        sa.Column("before", sa.Float),
        sa.Column("after", sa.Float),
        sa.Column("changed_at", sa.Integer, nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.ForeignKeyConstraint(["member_id"], ["members.member_id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["movie_id"], ["movies.movie_id"]),
        sa.ForeignKeyConstraint(["undoes"], [f"{table}.change_id"]),
        sa.UniqueConstraint("undoes"),
        sa.CheckConstraint(f"before IS NULL OR {_on_grid('before')}", "before_on_grid"),
        sa.CheckConstraint(f"after IS NULL OR {_on_grid('after')}", "after_on_grid"),
        sa.CheckConstraint("before IS NOT after", "something_changed"),
    ]


def _create_indexes(table: str) -> None:
    op.create_index(f"ix_{table}_member_id_change_id", table, ["member_id", "change_id"])
    op.create_index(f"ix_{table}_movie_id", table, ["movie_id"])


def upgrade() -> None:
    op.create_table(
        "changes",
        sa.Column("change_id", sa.Integer, primary_key=True),
        sa.Column("deed_id", sa.Integer, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        *_columns("changes"),
        sqlite_autoincrement=True,
    )
    # Until now every change was a deed of its own, and about stars.
    op.execute(
        "INSERT INTO changes (change_id, deed_id, subject,"
        " member_id, movie_id, before, after, changed_at, undoes)"
        " SELECT change_id, change_id, 'stars',"
        " member_id, movie_id, before, after, changed_at, undoes"
        " FROM rating_changes ORDER BY change_id"
    )
    op.drop_table("rating_changes")
    _create_indexes("changes")


def downgrade() -> None:
    op.create_table(
        "rating_changes",
        sa.Column("change_id", sa.Integer, primary_key=True),
        *_columns("rating_changes"),
        sqlite_autoincrement=True,
    )
    op.execute(
        "INSERT INTO rating_changes"
        " (change_id, member_id, movie_id, before, after, changed_at, undoes)"
        " SELECT change_id, member_id, movie_id, before, after, changed_at, undoes"
        " FROM changes WHERE subject = 'stars' ORDER BY change_id"
    )
    op.drop_table("changes")
    _create_indexes("rating_changes")
