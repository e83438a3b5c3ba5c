"""How fast itadash is, as ratios within one run on one machine: ``make bench``.

Seconds differ from machine to machine; what a thing costs beside the least it could cost does not.
"""

from __future__ import annotations

import csv
import io
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
from streamlit.testing.v1 import AppTest

from itadash import importing
from itadash.store.database import Database

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 20)
ROWS = 5_000
IMPORTS, RERUNS = 5, 40
AGENCY = "องค์การบริหารส่วนตำบลทุ่งสมมุติ"
HEADER = ("ลำดับ", "มาตรการ", "ส่วนราชการ", "ระยะเวลา", "สถานะ", "ร้อยละ", "ผลการดำเนินการ")
DEPARTMENTS = ("สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา")
PERIODS = ("ต.ค. ๖๗ - ธ.ค. ๖๗", "ม.ค. ๖๘ - มี.ค. ๖๘", "ตลอดปีงบประมาณ", "ไตรมาสที่ ๔")
STATUSES = (("แล้วเสร็จ", "100"), ("อยู่ระหว่างดำเนินการ", "40"), ("ยังไม่เริ่ม", "0"), ("", ""))


def table(rows: int) -> list[tuple[str, ...]]:
    """An officer's table: every title its own, everything else as repetitive as in life."""
    return [
        (
            str(number),
            f"มาตรการที่ {number} ว่าด้วยการเปิดเผยข้อมูลเรื่องที่ {number * 7919 % 100_003}",
            DEPARTMENTS[number % 4],
            PERIODS[number % 4],
            *STATUSES[number % 4],
            f"ดำเนินการในรอบที่ {number % 12 + 1}",
        )
        for number in range(1, rows + 1)
    ]


def as_csv(rows: list[tuple[str, ...]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(
        [(f"รายงานผลตามมาตรการ {AGENCY} ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",), HEADER, *rows]
    )
    return text.getvalue().encode("utf-8-sig")


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        yield Path(name)


def timed(action: Callable[[], object]) -> float:
    """Milliseconds."""
    before = time.perf_counter()
    action()
    return (time.perf_counter() - before) * 1000


def whole_import(content: bytes) -> float:
    """From bytes to commit: decode, read, match, plan, write, publish."""
    with folder() as place:
        database = Database(place / "itadash.duckdb")

        def bring() -> None:
            plan = importing.preview(content, "table.csv", database, today=TODAY)
            importing.commit(plan, database, "bench")

        return timed(bring)


def bare_insert(rows: list[tuple[str, ...]]) -> float:
    """The same cells into one table of one file, and nothing else."""
    with folder() as place, duckdb.connect(str(place / "bare.duckdb")) as connection:
        columns = ", ".join(f"c{place} varchar" for place in range(len(HEADER)))
        connection.execute(f"create table bare ({columns})")
        arriving = pa.table([list(column) for column in zip(*rows, strict=True)], [*HEADER])
        connection.register("arriving", arriving)
        return timed(lambda: connection.execute("insert into bare select * from arriving"))


def rerun(page: AppTest) -> float:
    """One more run of a page that has run before."""
    page.run()
    return statistics.median(timed(page.run) for _ in range(RERUNS))


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
    rows = table(ROWS)
    content = as_csv(rows)
    ours = statistics.median(whole_import(content) for _ in range(IMPORTS))
    least = statistics.median(bare_insert(rows) for _ in range(IMPORTS))
    say(f"import of {ROWS:,} rows, bytes to commit", ours, least, "the bare insert", 10)
    empty, overview = pages()
    say("a rerun of the overview", overview, empty, "an empty page", 6)


if __name__ == "__main__":
    main()
