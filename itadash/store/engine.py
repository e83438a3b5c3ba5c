"""DuckDB itself: how its files are opened, which schema they have, what its errors mean to us.

Only what DuckDB 1.5.5 and 2.0.0 have in common is used, and files are created in a form that
both can read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

import duckdb

from itadash.problems import DatabaseBusy, DatabaseDamaged, DatabaseTooNew

Connection = duckdb.DuckDBPyConnection

STEPS: tuple[str, ...] = tuple(
    step.read_text(encoding="utf-8")
    for step in sorted(
        (files("itadash.store") / "schema").iterdir(), key=lambda resource: resource.name
    )
    if step.name.endswith(".sql")
)
"""The schema, step by step: each is run once, whole, in order, and never edited."""

LIMITS = {
    "enable_external_access": "false",  # SQL reaches no other file
    "memory_limit": "800MB",
    "threads": str(min(4, os.cpu_count() or 1)),
}
UNKNOWN = "–"

STEP_TABLE = "create table schema_steps (step integer not null)"
ADD_STEP = "insert into schema_steps values ($step)"
TABLES = "select count(*) from information_schema.tables where table_schema = 'main'"
LAST_STEP = "select coalesce(max(step), 0) from schema_steps"


def opened_master(path: Path) -> Connection:
    """The database to write to, created where there is none, with all steps of the schema.

    A file of ours that was only half created has no table yet, since steps are transactions.
    What is committed goes into the file itself at once: a log of it would be written, then
    copied into the file that is published, in twice the time.
    """
    form = {"storage_compatibility_version": "v1.5.0", "checkpoint_threshold": "1KB"}
    connection = _opened(path, lambda: duckdb.connect(str(path), config={**LIMITS, **form}))
    with _closed_on_failure(connection):
        migrate(connection, path)
    return connection


def opened_snapshot(path: Path) -> Connection:
    """A published snapshot, to read only; FileNotFoundError where another write removed it."""
    if not path.exists():
        raise FileNotFoundError(path)
    return _opened(path, lambda: duckdb.connect(str(path), read_only=True, config=dict(LIMITS)))


def opened_empty() -> Connection:
    """A database in memory that has every table and no facts."""
    connection = duckdb.connect(":memory:", config=dict(LIMITS))
    migrate(connection, Path(":memory:"))
    return connection


def step_of(connection: Connection, path: Path) -> int:
    """How many steps of the schema the file has, 0 for an empty one."""
    with translated(path):
        try:
            found = int(connection.execute(LAST_STEP).fetchall()[0][0])
        except duckdb.CatalogException:
            if connection.execute(TABLES).fetchall()[0][0]:
                raise DatabaseDamaged(path=str(path)) from None
            return 0
    if found > len(STEPS):
        raise DatabaseTooNew(path=str(path), found=str(found), known=str(len(STEPS)))
    return found


def migrate(connection: Connection, path: Path, until: int = len(STEPS)) -> None:
    """Run the steps the file lacks, each with its record in one transaction."""
    found = step_of(connection, path)
    for number, step in enumerate(STEPS[found:until], start=found + 1):
        with translated(path):
            connection.execute("begin")
            if number == 1:
                connection.execute(STEP_TABLE)
            connection.execute(step)
            connection.execute(ADD_STEP, {"step": number})
            connection.execute("commit")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn DuckDB's errors about the file into ours; errors about our SQL stay as they are."""
    try:
        yield
    except (duckdb.IOException, duckdb.SerializationException, duckdb.FatalException) as error:
        held = re.search(r"lock is held in (?:.*[/\\])?(.*?\(PID \d+\))", str(error))
        if held or "set lock" in str(error):
            who = held[1] if held else UNKNOWN
            raise DatabaseBusy(who=who, since=UNKNOWN) from error
        raise DatabaseDamaged(path=str(path)) from error


def _opened(path: Path, connect: Callable[[], Connection]) -> Connection:
    with translated(path):
        return connect()


@contextmanager
def _closed_on_failure(connection: Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise
