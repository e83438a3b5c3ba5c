"""The officer's own table with what is to be mended marked: it comes back in once mended."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from itadash import importing
from itadash.intake.own_files import REASONS
from itadash.model import Action, Plan
from itadash.reporting import mending
from itadash.store.database import Database

SAMPLES = Path(__file__).parent.parent / "samples"
TODAY = date(2026, 11, 20)
AGENCY = "องค์การบริหารส่วนตำบลตัวอย่าง"
TEXT = (SAMPLES / "bad_rows.csv").read_bytes()
TITLE = "แผนงาน ปีงบประมาณ 2566"


def planned(content: bytes, database: Database) -> Plan:
    return importing.preview(
        content, "table", database, agency=AGENCY, fiscal_year=2566, today=TODAY
    )


def marked(content: bytes, database: Database) -> bytes:
    return mending.marked(content, planned(content, database))


def as_workbook(text: bytes) -> bytes:
    """The table as an officer keeps it: a merged title, a sheet of its own, a wide column."""
    book = Workbook()
    book.active.append(["อย่างอื่น"])
    sheet = book.create_sheet("แผน")
    sheet.append([TITLE])
    sheet.merge_cells("A1:E1")
    sheet.column_dimensions["B"].width = 55
    for row in csv.reader(io.StringIO(text.decode())):
        sheet.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def sheet_of(content: bytes) -> Worksheet:
    sheet: Worksheet = load_workbook(io.BytesIO(content)).active
    return sheet


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def test_csv_comes_back_as_csv_with_the_reasons_in_a_last_column(empty_database: Database) -> None:
    rows = rows_of(marked(TEXT, empty_database))
    assert rows[0][-1] == REASONS
    assert rows[1][-1] == ""
    assert rows[3][-1].startswith("สถานะ: ไม่รู้จักคำสถานะนี้")


def test_a_workbook_keeps_its_looks_and_its_bad_cells_are_red(empty_database: Database) -> None:
    sheet = sheet_of(marked(as_workbook(TEXT), empty_database))
    assert (sheet.title, sheet.column_dimensions["B"].width, sheet["F2"].value) == (
        "แผน",
        55,
        REASONS,
    )
    red = {
        cell.coordinate
        for row in sheet.iter_rows()
        for cell in row
        if cell.fill.fgColor.rgb == mending.RED.fgColor.rgb
    }
    assert red == {"B4", "D5", "E6", "B7", "E8"}


@pytest.mark.parametrize("content", [TEXT, as_workbook(TEXT)])
def test_the_marks_change_nothing_of_what_is_read(content: bytes, empty_database: Database) -> None:
    before = planned(content, empty_database)
    after = planned(marked(content, empty_database), empty_database)
    assert (after.findings, after.source.header) == (before.findings, before.source.header)


@pytest.mark.parametrize("content", [TEXT, as_workbook(TEXT)])
def test_marked_again_it_has_the_reasons_once(content: bytes, empty_database: Database) -> None:
    once = marked(content, empty_database)
    twice = marked(once, empty_database)
    if content is TEXT:
        assert rows_of(twice) == rows_of(once)
    else:
        assert list(sheet_of(twice).values) == list(sheet_of(once).values)


def test_mended_csv_comes_in_with_its_reasons_still_there(empty_database: Database) -> None:
    rows = rows_of(marked(TEXT, empty_database))
    for row, (column, text) in {2: (1, "ชื่อที่ขาดไป"), 3: (3, "เสร็จแล้ว"), 4: (4, "40")}.items():
        rows[row][column] = text
    rows[5][1], rows[6][4] = "อีกชื่อหนึ่ง", "50"
    target = io.StringIO(newline="")
    csv.writer(target).writerows(rows)
    plan = planned(target.getvalue().encode("utf-8-sig"), empty_database)
    assert (plan.refused, plan.count(Action.NEW)) == (False, 6)


def test_a_mended_workbook_comes_in_with_its_reasons_still_there(empty_database: Database) -> None:
    sheet = sheet_of(marked(as_workbook(TEXT), empty_database))
    mended = {"B4": "ชื่อที่ขาดไป", "D5": "เสร็จแล้ว", "E6": "40", "B7": "อีกชื่อหนึ่ง", "E8": "50"}
    for place, text in mended.items():
        sheet[place] = text
    plan = planned(saved(sheet.parent), empty_database)
    assert (plan.refused, plan.count(Action.NEW)) == (False, 6)


def test_texts_like_formulas_are_harmless_and_come_back(
    empty_database: Database,
) -> None:
    text = TEXT.replace("ซ่อมป้ายบอกทาง".encode(), "+ซ่อมป้าย".encode())
    content = marked(text, empty_database)
    assert rows_of(content)[4][1] == "'+ซ่อมป้าย"
    titles = [row.title for row in planned(content, empty_database).rows]
    assert titles == [row.title for row in planned(text, empty_database).rows]


def test_a_title_above_the_table_stays(empty_database: Database) -> None:
    content = f"{TITLE},,,,\n".encode() + TEXT
    rows = rows_of(marked(content, empty_database))
    assert (rows[0][0], rows[1][-1]) == (TITLE, REASONS)


def test_a_workbook_that_openpyxl_cannot_open_comes_back_bare(
    empty_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = as_workbook(TEXT)
    plan = planned(content, empty_database)

    def fails(*_: object, **__: object) -> None:
        raise TypeError("expected <class 'float'>")

    monkeypatch.setattr(mending, "load_workbook", fails)
    bare = mending.marked(content, plan)
    monkeypatch.undo()
    assert planned(bare, empty_database).findings == plan.findings


def test_a_workbook_too_large_to_keep_comes_back_as_csv(
    empty_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = as_workbook(TEXT)
    assert mending.ending_for(content) == "xlsx"
    monkeypatch.setattr(mending, "LARGEST_KEPT", 1000)
    assert mending.ending_for(content) == "csv"
    rows = rows_of(marked(content, empty_database))
    assert (rows[0][0], rows[1][5]) == (TITLE, REASONS)


def test_where_nothing_is_bad_there_is_nothing_to_mend(empty_database: Database) -> None:
    good = planned((SAMPLES / "plain.csv").read_bytes(), empty_database)
    assert not mending.has_bad_rows(good)
    assert mending.has_bad_rows(planned(TEXT, empty_database))
