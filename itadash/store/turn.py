"""Whose turn it is to write: one process at a time, and a note that says who.

The note lies beside the database from before a write begins until its snapshot is published. A
note that nobody holds the lock for means that a writer was stopped half-way, and that a commit
of its may still have to be published.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from itadash.problems import DatabaseBusy
from itadash.settings import BANGKOK
from itadash.store.engine import UNKNOWN

PATIENCE = 5.0
"""Seconds a writer waits for another; an officer's import takes less than one."""


def note_path(database: Path) -> Path:
    """Where a writer says who it is."""
    return database.with_name(database.name + ".writer")


@contextmanager
def writers_turn(database: Path, who: str, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the write lock of a database; DatabaseBusy names whoever holds it instead.

    The note stays behind when what is done in this turn fails: the next one looks after it.
    """
    database.parent.mkdir(parents=True, exist_ok=True)
    note = note_path(database)
    lock = FileLock(database.with_name(database.name + ".lock"), timeout=patience)
    try:
        lock.acquire()
    except Timeout as error:
        raise _busy(note) from error
    try:
        since = datetime.now(BANGKOK).strftime("%H:%M:%S")
        note.write_text(json.dumps({"who": who, "since": since, "pid": os.getpid()}), "utf-8")
        yield
        note.unlink(missing_ok=True)
    finally:
        lock.release()


def _busy(note: Path) -> DatabaseBusy:
    try:
        said = json.loads(note.read_text("utf-8"))
        return DatabaseBusy(who=f"{said['who']} (PID {said['pid']})", since=said["since"])
    except (OSError, ValueError, KeyError):
        # The note is just being written or removed.
        return DatabaseBusy(who=UNKNOWN, since=UNKNOWN)
