"""A million rows beside DuckDB's own reading of the same file: part of ``make bench``.

Each side runs in a process of its own, so that the peak of memory is its own; the best of
``RUNS`` counts on both sides, since other work on the machine only ever slows one down.
"""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from itadash import settings
from itadash.intake import fields
from itadash.intake.decode import decode
from itadash.intake.recognise import recognise

ROWS, RUNS = 1_000_000, 3
GOAL, WORST, MOST_MEMORY = 1.5, 3.0, 1024
AGENCY = "องค์การบริหารส่วนตำบลทุ่งสมมุติ"
HEADER = (
    *("ลำดับที่", "มาตรการ/กิจกรรม", "ขั้นตอนการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา"),
    *("สถานะ", "ร้อยละ", "ผลการดำเนินการ"),
)
STATUSES = ("แล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ยังไม่เริ่ม", "ดำเนินการแล้ว", "")

BARE = """
import duckdb, sys
connection = duckdb.connect(sys.argv[2] + "/bare.duckdb", config={"memory_limit": "800MB"})
connection.execute(f"create table bare as select * from read_csv('{sys.argv[1]}')")
connection.close()
"""
MEASURED = """
import resource, subprocess, sys, time
before = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
seconds = time.perf_counter() - before
print([seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024])
"""


def wordings() -> dict[str, list[str]]:
    """The texts of the sample reports, by field."""
    found: dict[str, dict[str, None]] = {}
    for file in sorted(settings.SAMPLES.glob("*.csv")):
        layout, _ = fields.assign(recognise(decode(file.read_bytes()))[1])
        for column in layout.columns:
            texts = (row.cells[column.index] for row in layout.rows)
            found.setdefault(column.field, {}).update(dict.fromkeys(filter(str.strip, texts)))
    return {field: list(texts) for field, texts in found.items()}


def write(file: Path, rows: int) -> None:
    """An agency and year of ``rows`` measures, each title its own, all else as in the reports."""
    choose, texts = random.Random(1).choice, wordings()  # noqa: S311 - not for secrets
    with file.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(["รายงานผลการดำเนินการตามมาตรการ"])
        writer.writerow([f"{AGENCY} ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"])
        writer.writerow(HEADER)
        for number in range(1, rows + 1):
            status = choose(STATUSES)
            share = {"แล้วเสร็จ": "100", "อยู่ระหว่างดำเนินการ": str(number % 90 + 5)}.get(status, "")
            plan = (choose(texts[field]) for field in ("steps", "department", "period"))
            title = f"{' '.join(choose(texts['title']).split())} แห่งที่ {number}"
            writer.writerow([number, title, *plan, status, share, choose(texts["result"])])


def best(*command: str) -> tuple[float, float]:
    """Seconds and peak MiB of the quickest run."""
    runs = []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            ready = [part.replace("FOLDER", folder) for part in command]
            said = subprocess.run(
                [sys.executable, "-c", MEASURED, sys.executable, *ready],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            runs.append(tuple(json.loads(said.stdout)))
    return min(runs)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "million.csv"
        write(file, ROWS)
        bare, _ = best("-c", BARE, str(file), "FOLDER")
        database = ("--database", "FOLDER/itadash.duckdb")
        options = ("--agency", AGENCY, "--fiscal-year", "2568")
        ours, memory = best("-m", "itadash", "import", str(file), *options, *database)
        ratio, size = ours / bare, file.stat().st_size >> 20
    verdict = "within" if ratio <= GOAL else "above" if ratio <= WORST else "BEYOND"
    print(
        f"import of {ROWS:,} rows ({size} MB): {ours:.1f} s, {ratio:.2f} × DuckDB's read_csv"
        f" ({bare:.1f} s); {verdict} {GOAL} × (worst {WORST:g} ×);"
        f" peak memory {memory:.0f} MiB of {MOST_MEMORY}"
    )


if __name__ == "__main__":
    main()
