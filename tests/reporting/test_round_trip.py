"""Whatever is read from any table is written so that it is read the same again."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from itadash.intake import differences, fields, records
from itadash.intake.cells import Context
from itadash.intake.columns import lay_out
from itadash.intake.opening import table_of
from itadash.intake.records import Draft
from itadash.intake.rows import entries
from itadash.model import Basis, MeasureRecord, MeasureRow, Status, StatusRecord
from itadash.reporting import template

AGENCY = "องค์การบริหารส่วนตำบลหนองตัวอย่าง"
CONTEXT = Context(AGENCY, 2568, None, date(2026, 11, 20))
HEADER = (
    *("ที่", "หัวข้อ", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "กำหนดรายงาน", "สถานะ"),
    *("ผลการดำเนินการ", "ผลลัพธ์", "ปัญหา/อุปสรรค", "หลักฐาน", "หมายเหตุ"),
)
WORDS = (
    *("จัดทำคู่มือ", "กองคลัง", "สำนักปลัด", "ครู ศพด.", "และ", "ทุกส่วนราชการ", "ไตรมาส", "๑"),
    *("ภายใน", "ม.ค.", "มี.ค. 68", "ปีงบประมาณ", "2568", "- 2569", "เป็นต้นไป", "สิ้นปี", "2", "3"),
    *("31 มีนาคม 2568", "ดำเนินการแล้วเสร็จ", "อยู่ระหว่าง", "ร้อยละ 33.33", "100%", "https://ก.th/๑"),
    *("www.ข.go.th", *"=+-@' \t\n\x0b●•/,()", "=1+1", "1.", "2)"),
)
CELLS = st.lists(st.sampled_from(WORDS), max_size=6).map("".join)
ROWS = st.lists(st.lists(CELLS, min_size=len(HEADER), max_size=len(HEADER)), min_size=1, max_size=4)


def drafts_of(content: bytes) -> tuple[Draft, ...]:
    layout, _ = fields.assign(lay_out(table_of(content)))
    return records.read(layout, entries(layout)[0], CONTEXT)


def as_stored(record: MeasureRecord, known_as: int) -> MeasureRow:
    """The measure that a record becomes, with its latest report."""
    silent = StatusRecord(date(2025, 1, 1), Status.NOT_REPORTED, None, Basis.NONE)
    reported = [s for s in record.statuses if s.status is not Status.NOT_REPORTED]
    said = reported[-1] if reported else silent
    return MeasureRow(
        id=known_as,
        agency=AGENCY,
        fiscal_year=record.fiscal_year or 2568,
        number=record.number,
        title=record.title,
        topic=record.topic,
        departments=record.departments,
        starts=record.starts,
        ends=record.ends,
        quarters=record.quarters,
        follow_up=record.follow_up,
        steps=record.steps,
        note=record.note,
        status=said.status,
        percent=None if said.percent is None else said.percent.quantize(Decimal("0.01")),
        basis=said.basis,
        as_of=said.as_of if reported else None,
        overdue=False,
        due_soon=False,
        silent=False,
        output=said.output,
        outcome=said.outcome,
        obstacle=said.obstacle,
        evidence=said.evidence,
        import_id=1,
        row=record.row,
    )


def stored_from(cells: Sequence[Sequence[str]]) -> list[MeasureRow]:
    """What is stored of the rows of a table that are measures; the others are left out."""
    text = io.StringIO(newline="")
    named = (["1", "", "มาตรการแรก", *[""] * 10], *cells)
    csv.writer(text).writerows([HEADER, *named])
    drafts = drafts_of(text.getvalue().encode())
    kept = [draft.record for draft in drafts if draft.record and not draft.refused]
    return [as_stored(record, known_as) for known_as, record in enumerate(kept, start=1)]


def always(row: MeasureRow) -> Callable[[date], MeasureRow]:
    """The measure as it stood at any day."""
    return lambda _: row


@settings(max_examples=100)
@given(ROWS, st.booleans())
def test_what_was_read_is_written_and_read_the_same(
    cells: list[list[str]], as_workbook: bool
) -> None:
    rows = stored_from(cells)
    assume(rows)
    content = (template.workbook_of if as_workbook else template.csv_of)(rows)
    again = drafts_of(content)
    assert [draft.record.id for draft in again if draft.record] == [row.id for row in rows]
    for draft, row in zip(again, rows, strict=True):
        assert draft.record
        assert list(differences.of_record(draft.record, row)) == []
        assert list(differences.of_reports(draft.record.statuses, always(row))) == []
        assert not draft.refused
