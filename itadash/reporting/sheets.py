"""Workbooks and CSV files, as bytes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from itadash.intake.own_files import harmless
from itadash.reporting.cells import Value, in_sheet, plain

DATE_FORMAT = "[$-107041E]d mmm yyyy"
"""30 เม.ย. 2566: Thai months, Buddhist years."""
PERCENT_FORMAT, EXACT_PERCENT_FORMAT = "0%", "0.00%"
WRAPPED = Alignment(wrap_text=True, vertical="top")
_HEAD = PatternFill("solid", fgColor="DDE7F0")


def csv_bytes(rows: Iterable[Sequence[Value]]) -> bytes:
    """UTF-8 with the mark by which Excel knows it; no cell begins like a formula."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_in_csv(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    book.properties.creator = "itadash"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def put(cell: Cell, value: Value) -> None:
    """A value in its cell, with the format that shows what it is."""
    cell.alignment = WRAPPED
    if isinstance(value, date):
        cell.value, cell.number_format = value, DATE_FORMAT
    elif isinstance(value, Decimal):
        cell.value = float(value / 100)
        whole = value == value.to_integral_value()
        cell.number_format = PERCENT_FORMAT if whole else EXACT_PERCENT_FORMAT
    elif isinstance(value, str) and value:
        cell.value = in_sheet(value)
    elif isinstance(value, int):
        cell.value = value


def head(sheet: Worksheet, headings: Sequence[str], widths: Sequence[int]) -> None:
    """The heading row: it stays in sight, and is printed on each page."""
    for column, (heading, width) in enumerate(zip(headings, widths, strict=True), start=1):
        cell = sheet.cell(1, column, heading)
        cell.font, cell.fill, cell.alignment = Font(bold=True), _HEAD, WRAPPED
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _in_csv(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else harmless(str(value))
