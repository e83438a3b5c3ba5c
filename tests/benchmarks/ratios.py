"""How fast itadash is, as ratios within one run on one machine: ``make bench``.

Seconds differ from machine to machine; what a thing costs beside the least it could cost does not.
"""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import duckdb
from streamlit.testing.v1 import AppTest

from itadash import importing, large_files
from itadash.intake.contexts import Options
from itadash.model import Action, Plan
from itadash.store.database import Database
from tests.benchmarks import large, tables

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 20)
ROWS = 5_000
IMPORTS, RERUNS = 7, 40
Preview = Callable[[Path, Database], Plan]
FACTS = ("measure_facts", "statuses", "source_rows")


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        yield Path(name)


def timed(action: Callable[[], object]) -> float:
    """Milliseconds."""
    before = time.perf_counter()
    action()
    return (time.perf_counter() - before) * 1000


def on_screen(file: Path, database: Database) -> Plan:
    """What is made of an uploaded file."""
    return importing.preview(file.read_bytes(), file.name, database, today=TODAY)


def in_terminal(file: Path, database: Database) -> Plan:
    """What the command line makes of a file."""
    return large_files.preview(file, database, Options(), today=TODAY)


def imported(preview: Preview, content: bytes, place: Path) -> float:
    """From bytes to commit: decode, read, match, plan, write, publish. The file is there."""
    database, file = Database(place / "itadash.duckdb"), place / "table.csv"
    file.write_bytes(content)
    with database.write("bench"):
        pass

    def bring() -> None:
        plan = preview(file, database)
        assert plan.count(Action.NEW) == ROWS
        importing.commit(plan, database, "bench")

    return timed(bring)


def bare_insert(place: Path) -> float:
    """The least that storing these rows can cost: the same facts into the same empty tables.

    What each row says of its measure and what it reports, with its cells as written, arrive as
    Arrow tables and are committed at once. Nothing is read, matched, derived or copied.
    """
    with duckdb.connect(str(place / "itadash.duckdb"), read_only=True) as stored:
        facts = {name: stored.table(name).to_arrow_table() for name in FACTS}
    with Database(place / "bare.duckdb").write("bench"):
        pass
    with duckdb.connect(str(place / "bare.duckdb")) as connection:
        for name, table in facts.items():
            connection.register(f"arriving_{name}", table)
        commands = [f"insert into {name} select * from arriving_{name};" for name in FACTS]  # noqa: S608 - made of constants
        return timed(lambda: connection.execute(f"begin; {''.join(commands)} commit"))


def imports(table: Callable[[int, int], tables.Rows]) -> tuple[float, ...]:
    """Milliseconds of an import on screen, of one in the terminal, and of the bare insert of its
    rows; the best run of each counts, since other work on the machine only ever slows one down."""
    runs = []
    for run in range(IMPORTS):
        with folder() as shown, folder() as typed:
            on = imported(on_screen, tables.as_csv(table(ROWS, run)), shown)
            by = imported(in_terminal, tables.as_csv(table(ROWS, run + IMPORTS)), typed)
            runs.append((on, by, bare_insert(shown)))
    return tuple(min(side) for side in zip(*runs, strict=True))


def rerun(page: AppTest) -> float:
    """One more run of a page that has run before; the best of many counts."""
    page.run()
    return min(timed(page.run) for _ in range(RERUNS))


def pages() -> tuple[float, float]:
    """Reruns of an empty page and of the overview over the samples."""
    with folder() as place:
        path = place / "itadash.duckdb"
        os.environ |= {"ITADASH_DATABASE": str(path), "ITADASH_TODAY": TODAY.isoformat()}
        importing.load_samples(Database(path), "bench", TODAY)
        overview = rerun(AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60))
        empty = rerun(AppTest.from_string("import streamlit as st\nst.title('empty')"))
        return empty, overview


def say(what: str, ours: float, least: float, least_is: str, goal: float) -> None:
    ratio = ours / least
    verdict = "within" if ratio <= goal else "BEYOND"
    print(f"{what}: {ours:.0f} ms, {ratio:.1f} × {least_is} ({least:.1f} ms); {verdict} {goal:g} ×")


def main() -> None:
    gc.freeze()  # as the dashboard does: the libraries' own objects are never garbage
    for name, table in (
        ("in the reports' words", tables.in_reports_words),
        ("every text its own", tables.all_distinct),
    ):
        shown, typed, least = imports(table)
        for where, ours in (("on screen", shown), ("in the terminal", typed)):
            say(f"import of {ROWS:,} rows {where}, {name}", ours, least, "the bare insert", 10)
    empty, overview = pages()
    say("a rerun of the overview", overview, empty, "an empty page", 6)
    large.main()


if __name__ == "__main__":
    main()
