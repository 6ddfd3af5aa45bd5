"""Trainings, and which of their models answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select, update

from bot.domain import ModelRun, RunState, Trigger
from bot.store.tables import model_runs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database

INTERRUPTED = "Matinee stopped while this training ran."


class Runs:
    """Model runs; at most one is live."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._home = database.path.parent

    async def start(self, trigger: Trigger, dataset: str, member_ratings: int) -> ModelRun:
        """Note that a training begins.

        Args:
            trigger: What started it.
            dataset: The edition it learns from.
            member_ratings: How many of its ratings come from members.
        """
        async with self._database.writing() as connection:
            row = await connection.execute(
                insert(model_runs)
                .values(
                    trigger=trigger,
                    state=RunState.RUNNING,
                    started_at=self._database.now(),
                    dataset=dataset,
                    member_ratings=member_ratings,
                    figures={},
                    failure="",
                )
                .returning(model_runs)
            )
            return self._run(row.one())

    async def finish(
        self,
        run_id: int,
        state: RunState,
        *,
        folder: Path | None = None,
        figures: Mapping[str, float] | None = None,
        against: Mapping[str, float] | None = None,
        failure: str = "",
    ) -> ModelRun:
        """Note how a training ended; one that ends LIVE takes over from the model that was.

        Args:
            run_id: Which.
            state: How.
            folder: Where its artefact lies.
            figures: What it measured, by name.
            against: What the model that it was to replace scored on the same, by name.
            failure: What went wrong, in a host's words.

        Raises:
            KeyError: There is no such run.
        """
        async with self._database.writing() as connection:
            now = self._database.now()
            if state is RunState.LIVE:
                await _retire(connection)
            return await self._change(
                connection,
                run_id,
                state=state,
                finished_at=now,
                folder=self._stored(folder),
                figures=dict(figures or {}),
                against=dict(against or {}),
                failure=failure,
                live_since=now if state is RunState.LIVE else None,
            )

    async def go_live(self, run_id: int) -> ModelRun:
        """Let this run's model answer from now on; the one that did is kept.

        Raises:
            KeyError: There is no such run.
        """
        async with self._database.writing() as connection:
            await _retire(connection)
            return await self._change(
                connection, run_id, state=RunState.LIVE, live_since=self._database.now()
            )

    async def live(self) -> ModelRun | None:
        """The run whose model answers, None before the first."""
        query = select(model_runs).where(model_runs.c.state == RunState.LIVE)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return self._run(row) if row else None

    async def get(self, run_id: int) -> ModelRun | None:
        """One run by its number."""
        query = select(model_runs).where(model_runs.c.run_id == run_id)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return self._run(row) if row else None

    async def recent(self, limit: int) -> list[ModelRun]:
        """The latest `limit` runs, the newest first."""
        query = select(model_runs).order_by(model_runs.c.run_id.desc()).limit(limit)
        async with self._database.reading() as connection:
            return [self._run(row) for row in await connection.execute(query)]

    async def with_models(self) -> list[ModelRun]:
        """All runs that left a model, the newest first; whether it is still there is not known."""
        query = select(model_runs).where(model_runs.c.folder.is_not(None))
        async with self._database.reading() as connection:
            rows = await connection.execute(query.order_by(model_runs.c.run_id.desc()))
            return [self._run(row) for row in rows]

    async def abandon_running(self) -> int:
        """Mark runs as failed that a stop of the bot interrupted; returns how many."""
        async with self._database.writing() as connection:
            result = await connection.execute(
                update(model_runs)
                .where(model_runs.c.state == RunState.RUNNING)
                .values(
                    state=RunState.FAILED, finished_at=self._database.now(), failure=INTERRUPTED
                )
            )
            return result.rowcount

    async def _change(self, connection: AsyncConnection, run_id: int, **values: Any) -> ModelRun:
        result = await connection.execute(
            update(model_runs)
            .where(model_runs.c.run_id == run_id)
            .values(**values)
            .returning(model_runs)
        )
        row = result.one_or_none()
        if row is None:
            raise KeyError(run_id)
        return self._run(row)

    def _stored(self, folder: Path | None) -> str | None:
        """A folder as it is written down: relative to the home folder where it lies in it."""
        if folder is None:
            return None
        inside = folder.is_relative_to(self._home)
        return (folder.relative_to(self._home) if inside else folder).as_posix()

    def _run(self, row: Row[Any]) -> ModelRun:
        return ModelRun(
            run_id=row.run_id,
            trigger=Trigger(row.trigger),
            state=RunState(row.state),
            started_at=row.started_at,
            finished_at=row.finished_at,
            folder=None if row.folder is None else self._home / row.folder,
            dataset=row.dataset,
            member_ratings=row.member_ratings,
            figures=row.figures,
            failure=row.failure,
            live_since=row.live_since,
            against=row.against,
        )


async def _retire(connection: AsyncConnection) -> None:
    await connection.execute(
        update(model_runs).where(model_runs.c.state == RunState.LIVE).values(state=RunState.KEPT)
    )
