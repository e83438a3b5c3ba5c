"""The database: one file that only writers open, and snapshots of it that everybody reads.

A write locks, opens, migrates, runs one transaction, and publishes a snapshot of what it left.
The version of the snapshot is the data version: whoever keeps answers keeps them by it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from itadash import settings
from itadash.problems import DatabaseBusy, DatabaseDamaged, DatabaseTooNew, ReadOnly
from itadash.store import engine, publishing, turn
from itadash.store.asking import Snapshot, Transaction

ITSELF = "itadash"
"""Who writes when nobody asked for it: a snapshot that a stopped writer owed is published."""

__all__ = ["Database", "Snapshot", "Transaction"]

DATA_VERSION = "select coalesce(max(version), 0) from writes"


class Database:
    """A database file and its snapshots. Nothing is opened or made until it is asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._opening = threading.Lock()
        self._current: Snapshot | None = None

    def snapshot(self) -> Snapshot:
        """The newest published facts; an empty snapshot where there is no database yet.

        Takes microseconds while nothing has changed, so a page may ask on every rerun.
        """
        if not self.path.exists():
            return self._shown(0)
        newest = publishing.newest(self.path)
        if not newest or turn.note_path(self.path).exists():
            newest = self._settled(newest)
        return self._shown(newest)

    @contextmanager
    def write(self, who: str) -> Iterator[Transaction]:
        """One transaction: published when the block ends, gone without a trace when it raises."""
        _refuse_where_read_only()
        with turn.writers_turn(self.path, who):
            with closing(engine.opened_master(self.path)) as connection:
                version = 1 + max(_data_version(connection), publishing.newest(self.path))
                with engine.translated(self.path):
                    connection.execute("begin")
                yield Transaction(version, connection, self.path)
                _commit(connection, self.path)
            publishing.publish(self.path, version)

    def backup(self, file: Path) -> None:
        """Put a whole and consistent copy in ``file``, while others read and write."""
        if not self.snapshot().version:
            with self.write(ITSELF):
                pass  # Opening it to write makes it.
        publishing.copied(publishing.snapshot_path(self.path, publishing.newest(self.path)), file)

    def restore(self, file: Path, who: str) -> Path | None:
        """Go back to a backup. The facts until now are set aside in the file that is returned.

        DatabaseDamaged or DatabaseTooNew where the file is no backup, and nothing has changed.
        """
        _refuse_where_read_only()
        with closing(engine.opened_snapshot(file)) as connection:
            if not engine.step_of(connection, file):
                raise DatabaseDamaged(path=str(file))
        with turn.writers_turn(self.path, who):
            returning = self.path.with_name(self.path.name + ".returning")
            publishing.copied(file, returning)
            with closing(engine.opened_master(returning)) as connection:
                version = 1 + max(_data_version(connection), publishing.newest(self.path))
                connection.execute("begin")
                Transaction(version, connection, returning).record(
                    "restore", who, datetime.now(UTC), None
                )
                _commit(connection, returning)
            aside = self._set_aside(version)
            returning.replace(self.path)
            publishing.publish(self.path, version)
            return aside

    def _shown(self, version: int) -> Snapshot:
        current = self._current
        if current is not None and current.version == version:
            return current
        with self._opening:
            if self._current is None or self._current.version != version:
                self._current = self._opened(version)
            return self._current

    def _opened(self, version: int) -> Snapshot:
        if not version:
            return Snapshot(0, engine.opened_empty(), self.path)
        path = publishing.snapshot_path(self.path, version)
        # A snapshot is only a copy: one that is damaged, gone or of an earlier schema is made anew.
        with suppress(DatabaseDamaged, FileNotFoundError):
            connection = engine.opened_snapshot(path)
            if engine.step_of(connection, path) == len(engine.STEPS):
                return Snapshot(version, connection, path)
            connection.close()
        return self._opened(self._published_again(turn.PATIENCE, anew=True))

    def _settled(self, newest: int) -> int:
        """The newest version after publishing what a stopped writer owed.

        Where that cannot be done now (somebody is writing, or this account may not write),
        what was published stays good.
        """
        try:
            return self._published_again(patience=0)
        except DatabaseBusy:
            return newest
        except (OSError, DatabaseDamaged, DatabaseTooNew):
            if newest:
                return newest
            raise

    def _published_again(self, patience: float, *, anew: bool = False) -> int:
        with turn.writers_turn(self.path, ITSELF, patience):
            with closing(engine.opened_master(self.path)) as connection:
                version = _data_version(connection)
            newest = publishing.newest(self.path)
            if version > newest or anew or not newest:
                newest = max(version, newest + 1)
                publishing.publish(self.path, newest)
            return newest

    def _set_aside(self, version: int) -> Path | None:
        if not self.path.exists():
            return None
        with suppress(DatabaseDamaged, DatabaseTooNew):
            engine.opened_master(self.path).close()  # What its log still holds goes in first.
        aside = self.path.with_name(f"{self.path.name}.before-{version}")
        publishing.copied(self.path, aside)
        log = self.path.with_name(self.path.name + ".wal")
        if log.exists():
            log.replace(aside.with_name(aside.name + ".wal"))
        return aside


def _refuse_where_read_only() -> None:
    if settings.read_only():
        raise ReadOnly


def _data_version(connection: engine.Connection) -> int:
    return int(connection.execute(DATA_VERSION).fetchall()[0][0])


def _commit(connection: engine.Connection, path: Path) -> None:
    """Commit, and bring all of it into the one file that is copied next."""
    with engine.translated(path):
        connection.execute("commit")
        connection.execute("checkpoint")
