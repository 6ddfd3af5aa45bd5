"""Alembic's doorway: runs the migrations on the connection that the store hands in."""

from __future__ import annotations

from alembic import context

from bot.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite changes a column by making the table anew.
    render_as_batch=True,
    # All or nothing: the store has begun a transaction, and SQLite's DDL takes part in it.
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
