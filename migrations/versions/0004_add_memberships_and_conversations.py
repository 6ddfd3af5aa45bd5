"""Add which servers members were met on, what they share there, and where talks with them stand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "memberships",
        sa.Column("member_id", sa.Integer, nullable=False),
        sa.Column("server_id", sa.Text, nullable=False),
        sa.Column("shared", sa.Boolean),
        sa.Column("met_at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("member_id", "server_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.member_id"], ondelete="CASCADE"),
    )
    op.create_index("ix_memberships_server_id", "memberships", ["server_id"])
    op.create_table(
        "conversations",
        sa.Column("member_id", sa.Integer, nullable=False),
        sa.Column("channel_id", sa.Text, nullable=False),
        sa.Column("state", sa.JSON, nullable=False),
        sa.Column("updated_at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("member_id", "channel_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.member_id"], ondelete="CASCADE"),
    )


def downgrade() -> None:
    op.drop_table("conversations")
    op.drop_table("memberships")
