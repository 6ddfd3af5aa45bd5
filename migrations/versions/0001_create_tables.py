"""Create the tables: movies, members, ratings with their history, model runs, server settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _on_grid(column: str) -> str:
    return f"{column} BETWEEN 0.5 AND 5 AND {column} * 2 = CAST({column} * 2 AS INTEGER)"


def upgrade() -> None:
    _create_catalogue()
    op.create_table(
        "members",
        sa.Column("member_id", sa.Integer, primary_key=True),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("external_id", sa.Text, nullable=False),
        sa.Column("joined_at", sa.Integer, nullable=False),
        sa.UniqueConstraint("platform", "external_id"),
        sqlite_autoincrement=True,
    )
    _create_ratings()
    op.create_table(
        "model_runs",
        sa.Column("run_id", sa.Integer, primary_key=True),
        sa.Column("trigger", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("started_at", sa.Integer, nullable=False),
        sa.Column("finished_at", sa.Integer),
        sa.Column("folder", sa.Text),
        sa.Column("dataset", sa.Text, nullable=False),
        sa.Column("member_ratings", sa.Integer, nullable=False),
        sa.Column("figures", sa.JSON, nullable=False),
        sa.Column("failure", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_model_runs_one_live",
        "model_runs",
        ["state"],
        unique=True,
        sqlite_where=sa.text("state = 'live'"),
    )
    op.create_table(
        "server_settings",
        sa.Column("server_id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.JSON, nullable=False),
    )


def _create_catalogue() -> None:
    op.create_table(
        "catalogue",
        sa.Column("catalogue_id", sa.Integer, primary_key=True),
        sa.Column("dataset", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("id_space", sa.Text, nullable=False),
        sa.Column("imported_at", sa.Integer, nullable=False),
        sa.CheckConstraint("catalogue_id = 1", "one_row"),
    )
    op.create_table(
        "movies",
        sa.Column("movie_id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("year", sa.Integer),
        sa.Column("genres", sa.JSON, nullable=False),
        sa.Column("also_known_as", sa.JSON, nullable=False),
        sa.Column("popularity", sa.Float, nullable=False),
    )


def _create_ratings() -> None:
    op.create_table(
        "ratings",
        sa.Column("member_id", sa.Integer, nullable=False),
        sa.Column("movie_id", sa.Integer, nullable=False),
        sa.Column("stars", sa.Float, nullable=False),
        sa.Column("rated_at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("member_id", "movie_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.member_id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["movie_id"], ["movies.movie_id"]),
        sa.CheckConstraint(_on_grid("stars"), "stars_on_grid"),
    )
    op.create_index("ix_ratings_movie_id", "ratings", ["movie_id"])
    op.create_table(
        "rating_changes",
        sa.Column("change_id", sa.Integer, primary_key=True),
        sa.Column("member_id", sa.Integer, nullable=False),
        sa.Column("movie_id", sa.Integer, nullable=False),
        sa.Column("before", sa.Float),
        sa.Column("after", sa.Float),
        sa.Column("changed_at", sa.Integer, nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.ForeignKeyConstraint(["member_id"], ["members.member_id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["movie_id"], ["movies.movie_id"]),
        sa.ForeignKeyConstraint(["undoes"], ["rating_changes.change_id"]),
        sa.UniqueConstraint("undoes"),
        sa.CheckConstraint(f"before IS NULL OR {_on_grid('before')}", "before_on_grid"),
        sa.CheckConstraint(f"after IS NULL OR {_on_grid('after')}", "after_on_grid"),
        sa.CheckConstraint("before IS NOT after", "something_changed"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_rating_changes_member_id_change_id", "rating_changes", ["member_id", "change_id"]
    )
    op.create_index("ix_rating_changes_movie_id", "rating_changes", ["movie_id"])


def downgrade() -> None:
    for table in (
        "server_settings",
        "model_runs",
        "rating_changes",
        "ratings",
        "members",
        "movies",
        "catalogue",
    ):
        op.drop_table(table)
