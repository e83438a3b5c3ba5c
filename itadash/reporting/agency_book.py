"""The whole agency as a workbook: a sheet a table, with real dates and shares, to be sorted."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from itadash.reporting.agency_tables import Sheet
from itadash.reporting.sheets import csv_bytes, head, put, saved


def book_of(sheets: Sequence[Sheet]) -> bytes:
    """The sheets as a workbook; the heading of each stays in sight and filters its rows."""
    book = Workbook()
    book.remove(book.active)
    for told in sheets:
        sheet = book.create_sheet(told.name)
        head(sheet, told.headings, told.widths)
        for number, values in enumerate(told.rows, start=2):
            for column, value in enumerate(values, start=1):
                put(sheet.cell(number, column), value)
        last = get_column_letter(len(told.headings))
        sheet.auto_filter.ref = f"A1:{last}{len(told.rows) + 1}"
    return saved(book)


def csv_of(sheet: Sheet) -> bytes:
    """One table as CSV."""
    return csv_bytes([sheet.headings, *sheet.rows])
