"""Add marks (watchlist, seen, skip), recommendations that were shown, and films added by hand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "marks",
        sa.Column("member_id", sa.Integer, nullable=False),
        sa.Column("movie_id", sa.Integer, nullable=False),
        sa.Column("mark", sa.Text, nullable=False),
        sa.Column("marked_at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("member_id", "movie_id", "mark"),
        sa.ForeignKeyConstraint(["member_id"], ["members.member_id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["movie_id"], ["movies.movie_id"]),
    )
    op.create_index("ix_marks_movie_id", "marks", ["movie_id"])
    op.create_table(
        "shown",
        sa.Column("member_id", sa.Integer, nullable=False),
        sa.Column("movie_id", sa.Integer, nullable=False),
        sa.Column("shown_at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("member_id", "movie_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.member_id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["movie_id"], ["movies.movie_id"]),
    )
    op.create_index("ix_shown_movie_id", "shown", ["movie_id"])
    op.add_column("movies", sa.Column("added_at", sa.Integer))


def downgrade() -> None:
    op.drop_column("movies", "added_at")
    op.drop_table("shown")
    op.drop_table("marks")
