"""Note which models went live, and what the one that each was to replace scored on the same."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("model_runs", sa.Column("live_since", sa.Integer))
    op.add_column(
        "model_runs", sa.Column("against", sa.JSON, nullable=False, server_default=sa.text("'{}'"))
    )
    # Until now every model that was finished went live.
    op.execute("UPDATE model_runs SET live_since = finished_at WHERE state IN ('live', 'kept')")


def downgrade() -> None:
    op.drop_column("model_runs", "against")
    op.drop_column("model_runs", "live_since")
