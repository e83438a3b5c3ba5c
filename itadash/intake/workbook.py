"""An Excel workbook becomes the table that the same sheet saved as CSV would be.

Merged cells hold their value in the first cell alone and leave the others blank; dates become ISO
days, percentages keep their sign, formulas count by the value that was last calculated.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

from python_calamine import CalamineWorkbook

from itadash import thai
from itadash.intake.codes import Refusal
from itadash.intake.decode import (
    LARGEST_FILE,
    Flaw,
    Table,
    refuse_garbled,
    refuse_too_large,
)
from itadash.intake.number_formats import Shown, shown_by_style
from itadash.intake.recognise import recognise
from itadash.intake.workbook_parts import (
    ARCHIVE,
    COMPOUND,
    STYLES,
    TEXTS,
    Parts,
    damage_told,
    unpacked,
)
from itadash.intake.workbook_scan import Scan, lengths_of, scan
from itadash.model import Kind
from itadash.problems import FileRefused

ENCODING = "xlsx"
TICK = "✓"
"""A box that is ticked is the value TRUE in Excel; one that is not is no mark."""

Value: TypeAlias = int | float | str | bool | time | date | datetime | timedelta
Rows: TypeAlias = tuple[tuple[str, ...], ...]

_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_LAST_SERIAL = 2_958_465
"""The last day of the year 9999 in Excel's count."""
_FIRST_BUDDHIST_YEAR = 2400
_SIGNIFICANT = 15
"""Digits of a number that Excel keeps; beyond them stands binary noise."""


def is_workbook(content: bytes) -> bool:
    """Whether the first bytes are those of a workbook, old or new, whatever the name says."""
    return content.startswith((ARCHIVE, COMPOUND))


def read(
    content: bytes,
    sheet: str | None = None,
    kind: Kind | None = None,
    largest: int = LARGEST_FILE,
) -> Table:
    """The table of the sheet asked for, else of the first that holds one. Raises FileRefused."""
    refuse_too_large(len(content), largest)
    book = _Book.opened(content)
    names = tuple(book.parts.sheets)
    if sheet is not None and sheet not in names:
        raise FileRefused(Refusal.NO_SUCH_SHEET, sheet=sheet, sheets=", ".join(names))
    tables = {name: _found(book, name) for name in names}
    recognised = [name for name, found in tables.items() if _is_recognised(found, kind)]
    filled = [name for name, found in tables.items() if not _is_empty(found)]
    chosen = sheet or next(iter((*recognised, *filled)), None)
    table = tables[chosen] if chosen else FileRefused(Refusal.EMPTY)
    if isinstance(table, FileRefused):
        raise table
    refuse_garbled("\n".join(cell for row in table.rows for cell in row))
    rivals = tuple(name for name in recognised if name != chosen)
    return replace(table, sheet=chosen, sheets=names, rivals=rivals)


@dataclass(frozen=True, slots=True)
class _Book:
    """A workbook opened: its parts as measured, and its values as calamine reads them."""

    parts: Parts
    values: CalamineWorkbook
    lengths: Sequence[int]
    styles: Mapping[int, Shown]

    @staticmethod
    def opened(content: bytes) -> _Book:
        parts = unpacked(content)
        with damage_told():
            values = CalamineWorkbook.from_filelike(io.BytesIO(parts.packed()))
            lengths = lengths_of(parts.shared_file(TEXTS))
            return _Book(parts, values, lengths, shown_by_style(parts.shared_file(STYLES)))

    def table(self, name: str) -> Table:
        """A sheet as a table; it is measured before its values are made."""
        with damage_told():
            seen = scan(self.parts.files[self.parts.sheets[name]], self.lengths, self.styles)
            values = self.values.get_sheet_by_name(name).to_python(skip_empty_area=False)
            return Table(self._rows(values, seen), ENCODING, tuple(seen.flaws))

    def _rows(self, values: Iterable[Sequence[Value]], seen: Scan) -> Rows:
        rows = [
            [self._text(value, seen.shown.get((r, c))) for c, value in enumerate(cells)]
            for r, cells in enumerate(values)
        ]
        rows += [[] for _ in range(seen.rows - len(rows))]
        for flaw in seen.flaws:
            _put(rows[flaw.row - 1], flaw)
        return tuple(map(tuple, rows))

    def _text(self, value: Value, shown: Shown | None) -> str:
        if isinstance(value, bool):
            return TICK if value else ""
        if isinstance(value, int | float):
            return self._number(value, shown)
        if isinstance(value, date):
            return _day(value, shown)
        return f"{value:%H:%M}" if isinstance(value, time) else str(value)

    def _number(self, value: float, shown: Shown | None) -> str:
        if shown is Shown.PERCENT:
            share = Decimal(str(value)) * 100
            return f"{_plain(share.quantize(Decimal('0.01'), ROUND_HALF_UP))}%"
        if shown and 0 < value <= _LAST_SERIAL:
            first = _EPOCH_1904 if self.parts.dates_from_1904 else _EPOCH
            return _day(first + timedelta(days=int(value)), shown)
        return _plain(Decimal(f"{value:.{_SIGNIFICANT}g}"))


def _put(row: list[str], flaw: Flaw) -> None:
    row.extend([""] * (flaw.column + 1 - len(row)))
    row[flaw.column] = flaw.text


def _plain(value: Decimal) -> str:
    """A number without the decimals and the exponent that it does not need."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _day(day: date, shown: Shown | None) -> str:
    """An ISO day; a month and its Buddhist year where the format hides the day."""
    if shown is Shown.MONTH:
        buddhist = day.year >= _FIRST_BUDDHIST_YEAR
        year = day.year if buddhist else day.year + thai.BUDDHIST_ERA
        return f"{thai.SHORT_MONTHS[day.month - 1]} {year}"
    return f"{day:%Y-%m-%d}"


def _found(book: _Book, name: str) -> Table | FileRefused:
    """The table of a sheet, or why it is none: a bad sheet keeps no good one out."""
    try:
        table = book.table(name)
    except FileRefused as refused:
        return refused
    filled = any(cell.strip() for row in table.rows for cell in row)
    return table if filled else FileRefused(Refusal.EMPTY)


def _is_empty(found: Table | FileRefused) -> bool:
    return isinstance(found, FileRefused) and found.reason == Refusal.EMPTY


def _is_recognised(found: Table | FileRefused, kind: Kind | None) -> bool:
    """Whether a sheet has headings, or indicators, and rows below them."""
    if isinstance(found, FileRefused):
        return False
    try:
        recognise(found, kind)
    except FileRefused:
        return False
    return True
