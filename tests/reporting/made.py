"""Answers made up for documents, and what is read of a PDF."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2

from itadash.model import (
    Counts,
    Filter,
    ImportRow,
    Kind,
    MeasureRow,
    Status,
    Summary,
    TableHead,
)
from itadash.reporting import official, rounds
from itadash.reporting.answers import Answers, Wish
from itadash.reporting.composing import compose
from itadash.reporting.official import Official
from tests.rows import YEAR, measure

DAY = date(2023, 3, 31)
AGENCY = "องค์การบริหารส่วนตำบลโพธิ์ทั้งปั้น"
THAI = "จัดทำคู่มือ ขั้นตอน น้ำใจ ที่ปรึกษา ฟื้นฟู ญี่ปุ่น ศูนย์ กำกับ"


def answers(rows: Sequence[MeasureRow], heads: Sequence[TableHead] = ()) -> Answers:
    """Answers of these measures; their counts tell only what sentences need."""
    counts = Counts(
        measures=len(rows),
        completed=sum(row.status is Status.COMPLETED for row in rows),
        in_progress=sum(row.status is Status.IN_PROGRESS for row in rows),
        not_reported=sum(row.status is Status.NOT_REPORTED for row in rows),
    )
    departments = dict.fromkeys(name for row in rows for name in row.departments)
    return Answers(
        chosen=Filter(DAY, AGENCY, YEAR),
        rows=tuple(rows),
        summary=Summary(AGENCY, YEAR, DAY, counts, tuple((d, counts) for d in departments), ()),
        imports=(_import(3, "แผน.csv"), _import(7, "ผล 6 เดือน.csv")),
        heads=tuple(heads),
    )


def document(
    kind: official.Kind, rows: Sequence[MeasureRow], heads: Sequence[TableHead] = (), **wish: bool
) -> Official:
    """A document of these measures for the first six months."""
    plain = Wish(kind, rounds.months(YEAR, 6), made=date(2023, 4, 5))
    return compose(answers(rows, heads), replace(plain, **wish))  # type: ignore[arg-type]


def some() -> list[MeasureRow]:
    """A completed measure that tells its result, and one that nobody reports on."""
    done = measure(1, Status.COMPLETED, title=THAI, output="ดำเนินการแล้วเสร็จ ๑๐๐% www.ก.go.th/๑")
    return [done, measure(2, Status.NOT_REPORTED, title="ส่งเสริมจริยธรรม", steps=("ก", "ข"))]


def read(pdf: bytes) -> str:
    """The words of a PDF in their order, without spaces and ends of lines."""
    pages = (page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf))
    return squeezed("".join(pages))


def squeezed(text: str) -> str:
    """A text without any space."""
    return re.sub(r"\s+", "", text)


def _import(number: int, name: str) -> ImportRow:
    return ImportRow(
        id=number,
        at=datetime(2023, 4, 1, tzinfo=UTC),
        who="tests",
        file_name=name,
        sha256="",
        encoding="utf-8",
        kind=Kind.MEASURES,
        agency=AGENCY,
        fiscal_year=YEAR,
        as_of=DAY,
        sample=False,
        undone=False,
        rows=2,
        new=2,
        changed=0,
        unchanged=0,
        skipped=0,
    )
