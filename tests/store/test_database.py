"""Readers and writers, in one process and in several; what happens when one is killed."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import duckdb
import pytest

from itadash.problems import DatabaseBusy, DatabaseDamaged, DatabaseTooNew, ReadOnly
from itadash.store import publishing, reading, turn, writing
from itadash.store.database import Database
from tests.store.facts import AFTER, MOMENT, bring, commit, measure, only, plan, report, undo

ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from pathlib import Path
from itadash.store.database import Database
from tests.store.facts import bring, measure, report

database = Database(Path(sys.argv[1]))
for turn in range(int(sys.argv[2])):
    rows = [measure(f"{turn}/{n}", report("2025-01-31")) for n in range(200)]
    print(bring(database, *rows), flush=True)
"""
HOLDER = """
import sys, time
from pathlib import Path
from itadash.store.database import Database

with Database(Path(sys.argv[1])).write("สมชาย"):
    print("writing", flush=True)
    time.sleep(30)
"""
OTHER_TOOL = """
import duckdb, sys, time

connection = duckdb.connect(sys.argv[1])
print("open", flush=True)
time.sleep(30)
"""
FIRST_STEP = ROOT / "tests" / "store" / "first_step.duckdb.gz"
"""A database of one measure, made by the first step of the schema alone."""
THIRD_STEP, FOURTH_STEP = (
    ROOT / "tests" / "store" / f"{step}_step.duckdb.gz" for step in ("third", "fourth")
)
"""Databases of one measure, of which a department was renamed by hand, and that name kept."""


def started(program: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def count(database: Database) -> int:
    return reading.summary(database.snapshot(), AFTER).counts.measures


# ── readers and a writer ─────────────────────────────────────────────────────────────────────


def test_nothing_is_read_again_while_nothing_changed(database: Database) -> None:
    bring(database, measure("ก"))
    snapshot = database.snapshot()
    assert database.snapshot() is snapshot
    bring(database, measure("ข"))
    assert database.snapshot().version > snapshot.version


def test_an_old_snapshot_answers_as_it_did(database: Database) -> None:
    bring(database, measure("ก"))
    snapshot = database.snapshot()
    for title in "ขคงจ":
        bring(database, measure(title))
    assert len(reading.measures(snapshot, AFTER)) == 1
    assert len(list(publishing.folder(database.path).iterdir())) == publishing.KEPT


def test_a_failed_write_leaves_nothing(database: Database) -> None:
    bring(database, measure("ก"))
    version = database.snapshot().version
    made = plan(database, measure("ข"))

    def write_and_fail() -> None:
        with database.write("สมศรี") as transaction:
            writing.add(transaction, made, "สมศรี", MOMENT)
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail()
    assert (count(database), database.snapshot().version) == (1, version)
    assert not turn.note_path(database.path).exists()


def test_eight_readers_see_whole_imports_while_one_writes(database: Database) -> None:
    bring(database, *(measure(f"0/{n}", departments=("กองคลัง",)) for n in range(50)))
    wrong: list[object] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            try:
                snapshot = database.snapshot()
                summary = reading.summary(snapshot, AFTER)
                alone = reading.departments(snapshot, None, None)
                if summary.counts.measures % 50 or alone != ("กองคลัง",):
                    wrong.append(summary)
            except Exception as error:
                wrong.append(error)

    readers = [threading.Thread(target=read) for _ in range(8)]
    for reader in readers:
        reader.start()
    for turn_number in range(1, 4):
        rows = [measure(f"{turn_number}/{n}", departments=("กองคลัง",)) for n in range(50)]
        bring(database, *rows)
    stop.set()
    for reader in readers:
        reader.join()
    assert not wrong
    assert count(database) == 200


def test_another_process_writes_while_this_one_reads(database: Database) -> None:
    bring(database, measure("ก"))
    before = database.snapshot()
    with started(WRITER, database.path, 2) as writer:
        while writer.poll() is None:
            assert count(database) % 200 == 1
    assert (writer.returncode, count(database)) == (0, 401)
    assert len(reading.measures(before, AFTER)) == 1


def test_a_lock_that_is_held_is_named(database: Database) -> None:
    bring(database, measure("ก"))
    with started(HOLDER, database.path) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "writing\n"
        with pytest.raises(DatabaseBusy) as caught, turn.writers_turn(database.path, "ก", 0.1):
            pass
        assert caught.value.values["who"] == f"สมชาย (PID {holder.pid})"
        assert count(database) == 1  # and nobody who reads has to wait
        holder.kill()
    bring(database, measure("ข"))
    assert count(database) == 2


def test_a_file_that_another_tool_holds_is_busy(database: Database) -> None:
    bring(database, measure("ก"))
    with started(OTHER_TOOL, database.path) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(DatabaseBusy) as caught:
            bring(database, measure("ข"))
        assert f"PID {holder.pid}" in caught.value.values["who"]
        holder.kill()
    assert count(database) == 1


# ── killed, damaged, too new ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("moment", [0.05, 0.12, 0.2, 0.3, 0.45, 0.6])
def test_a_killed_writer_leaves_all_of_an_import_or_none(database: Database, moment: float) -> None:
    with started(WRITER, database.path, 50) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(moment)
        writer.send_signal(signal.SIGKILL)
    assert count(database) % 200 == 0
    imports = reading.imports(database.snapshot())
    assert count(database) == 200 * len(imports)
    bring(database, measure("ก"))
    assert count(database) == 200 * len(imports) + 1


def test_a_commit_that_was_not_published_is_published_by_the_next_opener(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(database, measure("ก"))

    def killed(database: Path, version: int) -> None:
        raise KeyboardInterrupt

    made = plan(database, measure("ข"))
    with monkeypatch.context() as patched:
        patched.setattr(publishing, "publish", killed)
        with pytest.raises(KeyboardInterrupt):
            commit(database, made)
    assert count(Database(database.path)) == 2


def test_a_database_brought_without_its_snapshots_is_read(
    database: Database, tmp_path: Path
) -> None:
    bring(database, measure("ก"))
    moved = Database(tmp_path / "moved.duckdb")
    database.path.rename(moved.path)
    assert count(moved) == 1
    assert count(database) == 0


def test_a_damaged_snapshot_is_published_anew(database: Database) -> None:
    bring(database, measure("ก"))
    version = publishing.newest(database.path)
    publishing.snapshot_path(database.path, version).write_bytes(b"damaged" * 1000)
    assert count(Database(database.path)) == 1


def test_a_database_made_anew_is_not_taken_for_the_old_one(database: Database) -> None:
    bring(database, measure("ก"))
    version = database.snapshot().version
    database.path.unlink()
    assert database.snapshot().version == 0
    bring(database, measure("ข"), measure("ค"))
    assert count(database) == 2
    assert database.snapshot().version > version


@pytest.mark.parametrize("content", [b"", b"not a database" * 500])
def test_a_damaged_file_is_refused_and_stays_as_it_is(database: Database, content: bytes) -> None:
    database.path.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        database.snapshot()
    with pytest.raises(DatabaseDamaged):
        bring(database, measure("ก"))
    assert database.path.read_bytes() == content


def test_a_database_of_something_else_is_refused(database: Database) -> None:
    with duckdb.connect(str(database.path)) as connection:
        connection.execute("create table sales (id integer)")
    with pytest.raises(DatabaseDamaged):
        database.snapshot()


def test_a_file_of_a_later_itadash_is_refused(database: Database) -> None:
    bring(database, measure("ก"))
    with duckdb.connect(str(database.path)) as connection:
        connection.execute("insert into schema_steps values (99)")
    with pytest.raises(DatabaseTooNew):
        bring(database, measure("ข"))
    assert count(database) == 1


def test_a_copy_that_only_shows_refuses_to_write(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(database, measure("ก"))
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    with pytest.raises(ReadOnly):
        bring(database, measure("ข"))
    assert count(database) == 1


# ── backup and restore ───────────────────────────────────────────────────────────────────────


def test_a_backup_brings_the_numbers_back(database: Database, tmp_path: Path) -> None:
    bring(database, measure("ก", report("2025-01-31")))
    before = reading.summary(database.snapshot(), AFTER)
    database.backup(tmp_path / "backup.duckdb")
    bring(database, measure("ก"), measure("ข"))
    version = database.snapshot().version
    aside = database.restore(tmp_path / "backup.duckdb", "สมศรี")
    assert reading.summary(database.snapshot(), AFTER) == before
    assert database.snapshot().version > version
    assert aside is not None
    assert count(Database(aside)) == 2


def test_restore_replaces_a_damaged_database(database: Database, tmp_path: Path) -> None:
    bring(database, measure("ก"))
    database.backup(tmp_path / "backup.duckdb")
    database.path.write_bytes(b"damaged" * 1000)
    aside = database.restore(tmp_path / "backup.duckdb", "สมศรี")
    assert only(database).title == "ก"
    assert aside is not None
    assert aside.read_bytes().startswith(b"damaged")


def test_restore_of_what_is_no_backup_changes_nothing(database: Database, tmp_path: Path) -> None:
    bring(database, measure("ก"))
    (tmp_path / "photo.jpg").write_bytes(b"JFIF" * 5000)
    with pytest.raises(DatabaseDamaged):
        database.restore(tmp_path / "photo.jpg", "สมศรี")
    assert only(database).title == "ก"


def test_a_backup_of_nothing_is_an_empty_database(database: Database, tmp_path: Path) -> None:
    database.backup(tmp_path / "backup.duckdb")
    assert count(Database(tmp_path / "backup.duckdb")) == 0


# ── the schema ───────────────────────────────────────────────────────────────────────────────


def test_a_database_of_the_first_step_is_migrated_and_read(database: Database) -> None:
    database.path.write_bytes(gzip.decompress(FIRST_STEP.read_bytes()))
    assert only(database).title == "จัดทำคู่มือการปฏิบัติงาน"
    assert [row.sample for row in reading.imports(database.snapshot())] == [False]
    bring(database, measure("ข"))
    assert count(database) == 2


@pytest.mark.parametrize("file", [THIRD_STEP, FOURTH_STEP], ids=["third", "fourth"])
def test_a_database_of_a_later_step_keeps_cells_meanings_and_history(
    file: Path, database: Database
) -> None:
    database.path.write_bytes(gzip.decompress(file.read_bytes()))
    row = only(database)
    assert (row.title, row.departments) == ("จัดทำคู่มือการปฏิบัติงาน", ("กองคลัง",))
    snapshot = database.snapshot()
    as_written = reading.sources(snapshot, row.id)[0].cells
    assert as_written == ("จัดทำคู่มือการปฏิบัติงาน", "กองคลังส", "แล้วเสร็จ")
    assert [one.meaning for one in reading.meanings(snapshot, row.agency)] == ["กองคลัง"]
    assert reading.agency_names(snapshot) == ()


@pytest.mark.parametrize("file", [THIRD_STEP, FOURTH_STEP], ids=["third", "fourth"])
def test_a_database_of_a_later_step_is_written_on(file: Path, database: Database) -> None:
    database.path.write_bytes(gzip.decompress(file.read_bytes()))
    newest = reading.imports(database.snapshot())[0]
    undo(database, newest.id)
    assert only(database).departments == ("กองคลังส",)
    bring(database, measure("ข"))
    assert count(database) == 2


def test_a_snapshot_of_an_earlier_schema_is_published_anew(database: Database) -> None:
    database.path.write_bytes(gzip.decompress(FIRST_STEP.read_bytes()))
    publishing.publish(database.path, 1)
    assert count(database) == 1
