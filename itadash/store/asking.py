"""Asking and writing: questions to one version of the facts, and commands in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow

from itadash.store import engine

Rows = list[tuple[Any, ...]]
Arriving: TypeAlias = "pyarrow.Table | pyarrow.RecordBatchReader"

ADD_WRITE = "insert into writes values ($version, $at, $who, $what, $import_id)"


class Snapshot:
    """The facts as one version left them; safe to ask from any thread."""

    def __init__(self, version: int, connection: engine.Connection, path: Path) -> None:
        self.version = version
        self._connection = connection
        self._path = path
        self._kept: dict[str, Rows] = {}

    def ask(self, question: str, values: Mapping[str, object] | None = None) -> Rows:
        """All rows of the answer, from a cursor of its own."""
        with closing(self._connection.cursor()) as cursor, engine.translated(self._path):
            return cursor.execute(question, values).fetchall()

    def ask_once(self, question: str) -> Rows:
        """The answer to a question about the whole, kept: a snapshot never changes."""
        if question not in self._kept:
            self._kept[question] = self.ask(question)
        return self._kept[question]


class Transaction:
    """One write, all of it or none; ``version`` is the data version it will make."""

    def __init__(self, version: int, connection: engine.Connection, path: Path) -> None:
        self.version = version
        self._connection = connection
        self._path = path

    def ask(self, question: str, values: Mapping[str, object] | None = None) -> Rows:
        """All rows of the answer, this transaction's own writes included."""
        with engine.translated(self._path):
            return self._connection.execute(question, values).fetchall()

    def run(self, command: str, values: Mapping[str, object] | None = None) -> None:
        """Change facts by one command."""
        self.ask(command, values)

    def load(self, table: Arriving, command: str, values: Mapping[str, object]) -> None:
        """Run a command that reads ``table`` under the name ``arriving``."""
        with self.shown({"arriving": table}):
            self.run(command, values)

    @contextmanager
    def shown(self, tables: Mapping[str, Arriving]) -> Iterator[None]:
        """Let commands read these tables by their names; a transaction that failed takes no
        further command, and ends with its connection."""
        for name, table in tables.items():
            self._connection.register(name, table)
        yield
        for name in tables:
            self._connection.unregister(name)

    def record(self, what: str, who: str, at: datetime, import_id: int | None) -> None:
        """Say in the database itself who made this version, how and when."""
        moment = at.astimezone(UTC).replace(tzinfo=None)
        values = {"who": who, "at": moment, "what": what, "import_id": import_id}
        self.run(ADD_WRITE, {"version": self.version, **values})
