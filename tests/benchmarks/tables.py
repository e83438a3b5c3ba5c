"""Officers' tables to measure with: titles of their own, other texts as varied as asked for."""

from __future__ import annotations

import csv
import io
import random
from datetime import date, timedelta

from itadash import settings, thai
from itadash.intake import fields
from itadash.intake.decode import decode
from itadash.intake.recognise import recognise

AGENCY = "องค์การบริหารส่วนตำบลทุ่งสมมุติ"
HEADER = (
    *("ลำดับ", "มาตรการ", "ขั้นตอนการดำเนินการ", "ส่วนราชการ", "ระยะเวลา"),
    *("สถานะ", "ร้อยละ", "ผลการดำเนินการ"),
)
STATUSES = (("แล้วเสร็จ", "100"), ("อยู่ระหว่างดำเนินการ", "40"), ("ยังไม่เริ่ม", "0"), ("", ""))
UNITS = ("สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุข", "ทุกส่วนราชการ")

Rows = list[tuple[str, ...]]


def in_reports_words(rows: int, run: int) -> Rows:
    """Every title its own, all else in the words of the sample reports. No two runs share a
    title, so that none finds the texts of the run before remembered."""
    choose, texts = random.Random(run).choice, wordings()  # noqa: S311 - not for secrets
    return [
        (
            str(number),
            f"{' '.join(choose(texts['title']).split())} ครั้งที่ {run} แห่งที่ {number}",
            *(choose(texts[field]) for field in ("steps", "department", "period")),
            *STATUSES[number % 4],
            choose(texts["result"]),
        )
        for number in range(1, rows + 1)
    ]


def all_distinct(rows: int, run: int) -> Rows:
    """No text twice but words of status and units: days, shares, steps and results are its own."""
    begins = date(2024, 10, 1)
    return [
        (
            str(number),
            f"มาตรการที่ {number} ครั้งที่ {run} ว่าด้วยการเปิดเผยข้อมูลเรื่องที่ {number * 7919 % 100_003}",
            f"1. แต่งตั้งคณะทำงานชุดที่ {run}/{number}\n2. ประชุมครั้งที่ {number % 9}\n3. รายงานผล",
            UNITS[number % 6],
            " - ".join(
                thai.long_date(begins + timedelta(days=days))
                for days in (number % 300, 300 + number // 300)
            ),
            "อยู่ระหว่างดำเนินการ",
            f"{number % 9973 / 100:.2f}",
            f"ดำเนินการครั้งที่ {run} มีผู้เข้าร่วม {number} คน และเผยแพร่ประกาศฉบับที่ {number * 31}",
        )
        for number in range(1, rows + 1)
    ]


def wordings() -> dict[str, list[str]]:
    """The texts of the sample reports, by field."""
    found: dict[str, dict[str, None]] = {}
    for file in sorted(settings.SAMPLES.glob("*.csv")):
        layout, _ = fields.assign(recognise(decode(file.read_bytes()))[1])
        for column in layout.columns:
            texts = (row.cells[column.index] for row in layout.rows)
            found.setdefault(column.field, {}).update(dict.fromkeys(filter(str.strip, texts)))
    return {field: list(texts) for field, texts in found.items()}


def as_csv(rows: Rows) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(
        [(f"รายงานผลตามมาตรการ {AGENCY} ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",), HEADER, *rows]
    )
    return text.getvalue().encode("utf-8-sig")
