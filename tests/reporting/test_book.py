"""The whole agency as a workbook, and each of its tables as CSV."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from decimal import Decimal

import pytest
from openpyxl import Workbook, load_workbook

from itadash import exporting, importing
from itadash.model import Basis, Filter, Indicator, MeasureRow, ReportRow, Scores, Status, StatusRow
from itadash.reporting import agency_book, agency_tables, template
from itadash.reporting.agency_tables import Sheet, sheets_of
from itadash.store import reading
from itadash.store.database import Database
from tests.conftest import REPORTS, TODAY
from tests.reporting.made import AGENCY, DAY, answers, some
from tests.rows import measure

SCORES = Scores(
    AGENCY, 2565, (Indicator(1, "การปฏิบัติหน้าที่", "IIT", Decimal("78.31")),), (), None, None
)


def sheets(rows: list[MeasureRow]) -> dict[str, Sheet]:
    said = StatusRow(
        DAY,
        Status.IN_PROGRESS,
        Decimal("33.33"),
        Basis.EXPLICIT,
        "=1+1",
        None,
        None,
        (),
        3,
        "ก.csv",
        4,
    )
    told = sheets_of(answers(rows), [ReportRow(1, said)], [SCORES])
    return {sheet.code: sheet for sheet in told}


def book(rows: list[MeasureRow]) -> Workbook:
    return load_workbook(io.BytesIO(agency_book.book_of(list(sheets(rows).values()))))


def test_each_table_has_a_sheet_that_stays_filtered_by_its_heading() -> None:
    made = book(some())
    assert made.sheetnames == [sheet.name for sheet in sheets(some()).values()]
    for sheet in made:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions


def test_the_sheets_stand_in_the_order_that_pages_offer() -> None:
    assert tuple(sheets(some())) == agency_tables.SHEETS


def test_days_are_days_and_shares_are_shares() -> None:
    sheet = book(some())["ประวัติสถานะ"]
    day, _, share = (sheet.cell(2, column) for column in (3, 4, 5))
    assert (day.value, day.is_date) == (datetime(2023, 3, 31), True)
    assert (share.value, share.number_format) == (0.3333, "0.00%")


def test_no_cell_is_run_as_a_formula() -> None:
    assert book(some())["ประวัติสถานะ"].cell(2, 7).value == "'=1+1"
    written = agency_book.csv_of(sheets(some())["statuses"]).decode("utf-8-sig")
    assert next(row for row in csv.reader(io.StringIO(written)) if "33.33%" in row)[6] == "'=1+1"


def test_a_csv_begins_with_the_mark_that_excel_knows_it_by() -> None:
    assert agency_book.csv_of(sheets(some())["rules"]).startswith(b"\xef\xbb\xbf")


def test_who_brought_a_file_in_is_in_no_table() -> None:
    made = sheets(some())
    assert "tests" not in [cell for sheet in made.values() for row in sheet.rows for cell in row]


def test_scores_are_points_and_no_shares() -> None:
    assert sheets([measure(1)])["scores"].rows == ((2565, 1, "การปฏิบัติหน้าที่", "IIT", "78.31"),)


def imported_again(database: Database, content: bytes, name: str) -> tuple[int, ...]:
    plan = importing.preview(content, name, database, today=TODAY)
    return tuple(
        sum(row.action == fate for row in plan.rows) for fate in ("new", "changed", "skipped")
    )


@pytest.mark.parametrize("place", range(5))
def test_a_whole_workbook_imported_again_changes_nothing_of_any_sample(
    place: int, sample_database: Database
) -> None:
    ask = exporting.asking(sample_database.snapshot())
    where = ask(reading.places)[place]
    wanted = Filter(TODAY, where.agency, where.fiscal_year)
    made = exporting.sheets_of(ask, wanted)
    assert len(made[0].rows) == where.measures
    assert imported_again(sample_database, agency_book.book_of(made), "all.xlsx") == (0, 0, 0)
    assert imported_again(sample_database, agency_book.csv_of(made[0]), "a.csv") == (0, 0, 0)


def test_a_table_that_a_page_shows_is_a_sheet_with_numbers() -> None:
    sheet = agency_tables.shown(
        "แผน/ผล: 2566", ("ส่วนราชการ", "เสร็จ"), [("กองคลัง", "12"), ("=1", "–")]
    )
    made = load_workbook(io.BytesIO(agency_book.book_of([sheet])))["แผน ผล  2566"]
    assert [cell.value for cell in made[2]] == ["กองคลัง", 12]
    assert [cell.value for cell in made[3]] == ["'=1", "–"]


@pytest.mark.reports
@pytest.mark.parametrize("report", sorted(path.name for path in REPORTS.glob("0*")))
def test_each_of_the_five_reports_goes_out_and_in_unchanged(
    report: str, empty_database: Database
) -> None:
    for file in sorted((REPORTS / report).glob("[mr]e*.csv")):
        agency, year = f"องค์การบริหารส่วนตำบล{report[4:]}", 2566
        plan = importing.preview(
            file.read_bytes(),
            file.name,
            empty_database,
            agency=agency,
            fiscal_year=year,
            accept_suggestions=True,
            today=TODAY,
        )
        importing.commit(plan, empty_database, "tests")
    ask = exporting.asking(empty_database.snapshot())
    rows = ask(reading.measures, Filter(TODAY))
    whole = agency_book.book_of(exporting.sheets_of(ask, Filter(TODAY, agency, year)))
    for content in (template.csv_of(rows), template.workbook_of(rows), whole):
        assert imported_again(empty_database, content, "a") == (0, 0, 0)
