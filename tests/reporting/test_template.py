"""Today's data as a form: a valid import that, unchanged, changes nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from itadash import importing
from itadash.intake import readings
from itadash.model import Action, Basis, Filter, MeasureRow, Plan, Status
from itadash.reporting import template
from itadash.reporting.cells import status_word
from itadash.store import reading
from itadash.store.database import Database

TODAY = date(2026, 11, 20)
AGENCY = "องค์การบริหารส่วนตำบลตัวอย่าง"
Writer = Callable[[Sequence[MeasureRow]], bytes]
FORMS = pytest.mark.parametrize("written", [template.csv_of, template.workbook_of])
ODD = """ที่,หัวข้อ,มาตรการ,ขั้นตอน,ผู้รับผิดชอบ,ไตรมาส 1,ไตรมาส 2,ไตรมาส 3,ไตรมาส 4,ระยะเวลา,กำหนดรายงาน,\
สถานะ,ร้อยละ,ผลการดำเนินการ,ปัญหา,หลักฐาน,หมายเหตุ,หมายเหตุ 2
1,ด้านหนึ่ง,=HYPERLINK เป็นชื่อ,"1) ก
2) ข",สำนักปลัด / กองคลัง,X,,X,,,,กำลังดำเนินการ,33.33,"- ทำแล้ว
- ยังเหลือ",@ไม่มี,https://ก.th/1 https://ข.th/2,+หมายเหตุ,ต่อ
2,ด้านสอง,ภายในเวลา,ทำครั้งเดียว,ทุกส่วนราชการ,,,,,ภายใน 31 มีนาคม 2566,,เสร็จแล้ว,,'= อยู่แล้ว,,ตามเอกสารแนบ,,
3,ด้านสอง,ตั้งแต่วันนั้น,,งานลึกลับ,,,,,1 มกราคม 2566 เป็นต้นไป,31 มี.ค. 66 และ 30 มิ.ย. 66,ยกเลิก,,,,,,
4,ด้านสาม,หลายปี,"● ก
● ข 1. ค",กองช่าง,,,,,ปีงบประมาณ 2566 - 2568,30 ก.ย. 66,,,,,,,
๕.๑,ด้านสาม,มีเบราว์เซอร์,,กองช่าง,,,,,ณ สิ้นปี,,,,เล่าว่าจัดอบรมแล้ว https://ผล.th/9,,,,
"""


def stored(database: Database) -> list[tuple[MeasureRow, ...]]:
    """The measures of each agency and year."""
    snapshot = database.snapshot()
    return [
        reading.measures(snapshot, Filter(TODAY, agency=p.agency, fiscal_year=p.fiscal_year))
        for p in reading.places(snapshot)
    ]


def planned(content: bytes, database: Database) -> Plan:
    return importing.preview(content, "form", database, today=TODAY)


@pytest.fixture
def odd_database(empty_database: Database) -> Database:
    """Measures of every kind of period, with texts that begin like formulas."""
    plan = importing.preview(
        ODD.encode(), "t.csv", empty_database, agency=AGENCY, fiscal_year=2566, today=TODAY
    )
    assert not plan.refused
    importing.commit(plan, empty_database, "tests")
    return empty_database


@FORMS
def test_unchanged_it_changes_nothing_of_any_sample(
    written: Writer, sample_database: Database
) -> None:
    for rows in stored(sample_database):
        plan = planned(written(rows), sample_database)
        assert [row.differences for row in plan.rows if row.differences] == []
        assert {row.action for row in plan.rows} == {Action.UNCHANGED}
        assert (plan.agency, plan.fiscal_year) == (rows[0].agency, rows[0].fiscal_year)
        assert plan.missing == ()


@FORMS
def test_unchanged_it_changes_nothing_of_odd_measures(
    written: Writer, odd_database: Database
) -> None:
    (rows,) = stored(odd_database)
    plan = planned(written(rows), odd_database)
    assert [(row.row, row.differences) for row in plan.rows if row.differences] == []
    assert (plan.count(Action.UNCHANGED), plan.refused) == (len(rows), False)


@FORMS
def test_saved_unchanged_it_leaves_every_answer_as_it_was(
    written: Writer, odd_database: Database
) -> None:
    (before,) = stored(odd_database)
    importing.commit(planned(written(before), odd_database), odd_database, "tests")
    (after,) = stored(odd_database)
    assert [asdict(row) for row in after] == [asdict(row) for row in before]


@FORMS
def test_what_is_filled_in_is_what_changes(written: Writer, odd_database: Database) -> None:
    (rows,) = stored(odd_database)
    done = replace(rows[3], status=Status.COMPLETED, percent=Decimal(100), as_of=date(2023, 9, 1))
    plan = planned(written([*rows[:3], done, *rows[4:]]), odd_database)
    (changed,) = [row for row in plan.rows if row.action is Action.CHANGED]
    assert changed.record
    (said,) = changed.record.statuses
    assert (said.as_of, said.status, said.basis) == (
        date(2023, 9, 1),
        Status.COMPLETED,
        Basis.EXPLICIT,
    )


def test_the_csv_opens_in_excel_and_carries_id_day_and_basis(sample_database: Database) -> None:
    rows = stored(sample_database)[0]
    content = template.csv_of(rows)
    assert content.startswith(b"\xef\xbb\xbf")
    first = next(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert (first["id"], first["basis"]) == (str(rows[0].id), rows[0].basis.value)
    assert first["as_of"] == (rows[0].as_of.isoformat() if rows[0].as_of else "")


def test_no_cell_of_either_file_begins_like_a_formula(odd_database: Database) -> None:
    (rows,) = stored(odd_database)
    text = template.csv_of(rows).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    cells += [
        str(cell.value)
        for row in sheet_of(rows).iter_rows()
        for cell in row
        if isinstance(cell.value, str)
    ]
    assert "'=HYPERLINK เป็นชื่อ" in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def sheet_of(rows: Sequence[MeasureRow]) -> Worksheet:
    book = load_workbook(io.BytesIO(template.workbook_of(rows)))
    sheet: Worksheet = book.active
    return sheet


def column_of(sheet: Worksheet, heading: str) -> str:
    return str(next(cell.column_letter for cell in sheet[1] if cell.value == heading))


def test_the_workbook_keeps_its_header_in_sight_and_its_days_real(odd_database: Database) -> None:
    sheet = sheet_of(stored(odd_database)[0])
    end = sheet[f"{column_of(sheet, 'วันสิ้นสุด')}3"]
    assert (sheet.freeze_panes, end.value, end.is_date) == ("A2", datetime(2023, 3, 31), True)
    share = sheet[f"{column_of(sheet, 'ร้อยละ')}2"]
    assert (share.value, share.number_format) == (0.3333, "0.00%")


def test_the_workbook_offers_statuses_and_departments(odd_database: Database) -> None:
    sheet = sheet_of(stored(odd_database)[0])
    lists = sheet.parent["รายการเลือก"]
    rules: dict[str, Any] = {
        str(rule.sqref).split(":")[0].rstrip("0123456789"): rule
        for rule in sheet.data_validations.dataValidation
    }
    status, department = column_of(sheet, "สถานะ"), column_of(sheet, "ผู้รับผิดชอบ")
    assert (rules[status].type, rules[department].type) == ("list", "list")
    assert "สำนักปลัด" in [cell.value for cell in lists["B"]]
    assert lists.sheet_state == "hidden"


@pytest.mark.parametrize("status", [status for status in Status if status_word(status)])
def test_each_status_that_is_offered_is_read_for_certain(status: Status) -> None:
    said = readings.status(status_word(status))
    assert (said.status, said.basis, said.sure) == (status, Basis.EXPLICIT, True)


@FORMS
def test_control_characters_and_escapes_come_back_as_they_were(
    written: Writer, odd_database: Database
) -> None:
    (rows,) = stored(odd_database)
    odd = replace(rows[0], outcome="บรรทัด\x0bต่อ _x0041_ 'x '-y")
    plan = planned(written([odd, *rows[1:]]), odd_database)
    (changed,) = [row for row in plan.rows if row.differences]
    assert [change.after for change in changed.differences] == [odd.outcome]
