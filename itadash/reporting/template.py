"""Today's measures as a form: fill it in and bring it back. Unchanged, it changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from itadash.model import SHARED, MeasureRow
from itadash.reporting.cells import STATUSES, headings, status_word, table
from itadash.reporting.sheets import DATE_FORMAT, PERCENT_FORMAT, csv_bytes, head, put, saved
from itadash.words import word

SPARE_ROWS = 100
"""Rows below the last measure that offer the same choices."""
_WIDTHS = {
    **dict.fromkeys(("id", "number"), 6),
    **dict.fromkeys(("fiscal_year", "percent", "quarters", "basis"), 10),
    **dict.fromkeys(("starts", "ends", "as_of", "follow_up"), 14),
    **dict.fromkeys(("agency", "departments", "status", "note", "topic"), 22),
    **dict.fromkeys(("outcome", "obstacle", "evidence"), 30),
    **dict.fromkeys(("title", "steps", "output"), 48),
}
"""In letters of the sheet."""
_FORMATS = {
    **dict.fromkeys(("starts", "ends", "as_of"), DATE_FORMAT),
    "percent": PERCENT_FORMAT,
}


def csv_of(rows: Sequence[MeasureRow]) -> bytes:
    """The measures as CSV."""
    return csv_bytes([[heading for _, heading in headings(rows)], *table(rows)])


def workbook_of(rows: Sequence[MeasureRow]) -> bytes:
    """The measures as a workbook, with lists to choose a status and a department from."""
    book = Workbook()
    sheet: Worksheet = book.active
    sheet.title = word("export.sheet", "th")
    columns = headings(rows)
    head(sheet, [heading for _, heading in columns], [_WIDTHS[name] for name, _ in columns])
    for number, values in enumerate(table(rows), start=2):
        for column, value in enumerate(values, start=1):
            put(sheet.cell(number, column), value)
    last = len(rows) + 1 + SPARE_ROWS
    _offer(book, sheet, rows, [name for name, _ in columns], last)
    return saved(book)


def _offer(
    book: Workbook, sheet: Worksheet, rows: Sequence[MeasureRow], fields: Sequence[str], last: int
) -> None:
    """Lists in a sheet of their own that stays hidden: Excel cuts long lists off elsewhere."""
    lists = book.create_sheet(word("export.lists", "th"))
    lists.sheet_state = "hidden"
    named = (name for row in rows for name in row.departments)
    choices = {
        "status": [status_word(status) for status in STATUSES],
        "departments": list(dict.fromkeys((*named, SHARED))),
    }
    for column, (field, texts) in enumerate(choices.items(), start=1):
        for number, text in enumerate(texts, start=1):
            put(lists.cell(number, column), text)
        letter = get_column_letter(column)
        source = f"'{lists.title}'!${letter}$1:${letter}${len(texts)}"
        # A cell may name several departments, so that list only proposes.
        strict = field == "status"
        rule = DataValidation("list", formula1=source, showErrorMessage=strict, allow_blank=True)
        rule.error = word("export.choose_status", "th") if strict else None
        _apply(sheet, rule, field, fields, last)
    share = DataValidation("decimal", "0", "1", showErrorMessage=True, allow_blank=True)
    share.operator = "between"
    share.error = word("export.give_percent", "th")
    _apply(sheet, share, "percent", fields, last)
    for field, number_format in _FORMATS.items():
        for (cell,) in sheet[_range(field, fields, len(rows) + 2, last)]:
            cell.number_format = number_format


def _apply(
    sheet: Worksheet, rule: DataValidation, field: str, fields: Sequence[str], last: int
) -> None:
    sheet.add_data_validation(rule)
    rule.add(_range(field, fields, 2, last))


def _range(field: str, fields: Sequence[str], first: int, last: int) -> str:
    letter = get_column_letter(fields.index(field) + 1)
    return f"{letter}{first}:{letter}{last}"
