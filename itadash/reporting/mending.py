"""The officer's own table again, with the cells to be mended marked, and why, in a last column.

It is itself a valid import, once mended, even with the reasons still in it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from itadash.intake import workbook
from itadash.intake.decode import MEBIBYTE, Table
from itadash.intake.opening import table_of
from itadash.intake.own_files import REASONS, place_of_reasons
from itadash.intake.recognise import recognise
from itadash.intake.workbook_parts import unpacked_size
from itadash.model import Finding, Plan, Severity
from itadash.reporting.sheets import WRAPPED, csv_bytes, put, saved
from itadash.words import word

LARGEST_KEPT = 16 * MEBIBYTE
"""A workbook that unpacks to more comes back as CSV: to keep its looks takes too much memory."""
REASON_WIDTH = 60
RED, AMBER = PatternFill("solid", fgColor="F4B6B6"), PatternFill("solid", fgColor="FBE7A8")


@dataclass(frozen=True, slots=True)
class Mark:
    """What is wrong in a row, and in which column; rows count from 1, columns from 0."""

    row: int
    column: int | None
    grave: bool
    reason: str


def has_bad_rows(plan: Plan) -> bool:
    """Whether a row keeps itself or the file out."""
    return any(found.row and found.severity is Severity.ERROR for found in plan.findings)


def ending_for(content: bytes) -> str:
    """How the name of a marked file ends: csv or xlsx. Raises FileRefused."""
    kept = workbook.is_workbook(content) and unpacked_size(content) <= LARGEST_KEPT
    return "xlsx" if kept else "csv"


def marked(content: bytes, plan: Plan) -> bytes:
    """The file that a plan was made of, marked. Raises FileRefused as the plan did."""
    table = table_of(content, plan.source.sheet, plan.kind)
    below = max(recognise(table, plan.kind)[1].header_row, 1)
    if ending_for(content) == "csv":
        return _in_csv(table, _marks(plan), below)
    return _in_workbook(_opened(content, table), table, _marks(plan), below)


def _marks(plan: Plan) -> list[Mark]:
    titles = [place for place, field in enumerate(plan.source.fields) if field == "title"]
    return [
        Mark(
            found.row,
            _column(found, plan.source.header, titles),
            found.severity is Severity.ERROR,
            _reason(found),
        )
        for found in plan.findings
        if found.row and found.severity is not Severity.NOTE
    ]


def _column(found: Finding, header: Sequence[str], titles: Sequence[int]) -> int | None:
    """Where the cell stands; what names no column is about the title."""
    if found.column in header:
        return header.index(found.column)
    return next(iter(titles), None)


def _reason(found: Finding) -> str:
    said = word(found.code, "th", **dict(found.values))
    if found.severity is not Severity.ERROR:
        said = word("export.look", "th", sentence=said)
    if not found.column:
        return said
    return word("export.reason", "th", column=" ".join(found.column.split()), sentence=said)


def _told(marks: Iterable[Mark], row: int) -> str:
    """All that is to be said of a row, what must be mended first."""
    own = sorted((mark for mark in marks if mark.row == row), key=lambda mark: not mark.grave)
    return "\n".join(dict.fromkeys(mark.reason for mark in own))


def _in_csv(table: Table, marks: Sequence[Mark], below: int) -> bytes:
    place = _width(table)
    rows = []
    for number, cells in enumerate(table.rows, start=1):
        told = REASONS if number == below else _told(marks, number)
        rows.append([*cells[:place], *[""] * (place - len(cells)), told])
    return csv_bytes(rows)


def _opened(content: bytes, table: Table) -> Workbook:
    """The workbook by its values, with its looks; the bare table where openpyxl fails on it."""
    try:
        return load_workbook(io.BytesIO(content), data_only=True, keep_links=False)
    except Exception:  # it fails in many ways on what other programs write
        return _bare(table)


def _bare(table: Table) -> Workbook:
    book = Workbook()
    book.active.title = table.sheet
    for number, cells in enumerate(table.rows, start=1):
        for column, text in enumerate(cells, start=1):
            put(book.active.cell(number, column), text)
    return book


def _in_workbook(book: Workbook, table: Table, marks: Sequence[Mark], below: int) -> bytes:
    sheet = _alone(book, table.sheet or "")
    _forget_marks(sheet)
    merged = (int(merge.max_col) for merge in sheet.merged_cells.ranges)
    place = max(_width(table), *merged, 0) + 1
    heading = sheet.cell(below, place, REASONS)
    heading.font, heading.alignment = Font(bold=True), WRAPPED
    sheet.column_dimensions[get_column_letter(place)].width = REASON_WIDTH
    for row in sorted({mark.row for mark in marks}):
        put(sheet.cell(row, place), _told(marks, row))
    for mark in sorted(marks, key=lambda mark: mark.grave):
        if mark.column is not None:
            sheet.cell(mark.row, mark.column + 1).fill = RED if mark.grave else AMBER
    return saved(book)


def _alone(book: Workbook, name: str) -> Worksheet:
    """The sheet that was read; the others are hidden, so that it is read again."""
    for other in book.worksheets:
        if other.title != name and other.sheet_state == "visible":
            other.sheet_state = "hidden"
    book.active = book.sheetnames.index(name)
    sheet: Worksheet = book[name]
    return sheet


def _forget_marks(sheet: Worksheet) -> None:
    """Take the reasons and colours of last time off."""
    rows = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
    found = place_of_reasons(rows)
    if found is None:
        return
    colours = {RED.fgColor.rgb, AMBER.fgColor.rgb}
    for row in sheet.iter_rows(min_row=found[0] + 1):
        for cell in row:
            if cell.column == found[1] + 1:
                cell.value = None
            if cell.fill.fgColor.rgb in colours:
                cell.fill = PatternFill()


def _width(table: Table) -> int:
    """How many columns hold anything."""
    return max(place for row in table.rows for place, cell in enumerate(row, 1) if cell.strip())
