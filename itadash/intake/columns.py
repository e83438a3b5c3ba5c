"""Where the header stands, and what each column holds.

Title lines may stand above the header; a heading may span sub-headings or be broken over two or
three rows. The row that names the title column and most other fields is the header.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from itadash import thai
from itadash.intake import readings
from itadash.intake.codes import Refusal
from itadash.intake.decode import Table
from itadash.model import Kind
from itadash.problems import FileRefused

IGNORED = "ignore"
OWN_HEADINGS = {
    **dict.fromkeys(("id", "รหัสระบบ"), "id"),
    **dict.fromkeys(("as_of", "ณ วันที่", "ข้อมูล ณ วันที่"), "as_of"),
    **dict.fromkeys(("basis", "ที่มาของสถานะ"), "basis"),
    **dict.fromkeys(("agency", "ชื่อหน่วยงาน", "ชื่อ อปท.", "อปท."), "agency"),
    **dict.fromkeys(("fiscal_year",), "fiscal_year"),
}
"""Headings that itadash itself writes, and the agency's, beside those that ``readings`` knows."""

_TITLE_STAND_INS = ("title", "topic", "steps")
_SCORE_FIELDS = frozenset({"score", "indicator"})
_NO_FIELDS = frozenset({IGNORED, "note"})
_ROWS_TO_SEARCH = 100
_LONGEST_HEADING = 80
_LONGEST_SUB_HEADING = 40
_DEEPEST_HEADER = 3
_BRACKETED = re.compile(r"[(\[].*[)\]]")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading as written, all rows of it joined, and the field it was read as."""

    index: int
    heading: str
    field: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the header; ``number`` counts as Excel does, ``cells`` are as wide as it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A table taken apart. ``header_row`` is the last row of the header, 0 where there is none."""

    title_lines: tuple[str, ...]
    header_row: int
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """The heading of every column, '' where there is none."""
        return tuple(column.heading for column in self.columns)

    @property
    def fields(self) -> tuple[str, ...]:
        """The field of every column."""
        return tuple(column.field for column in self.columns)


@cache
def field_of(heading: str) -> str:
    """The field a heading names, ``ignore`` where it names none."""
    folded = thai.fold(heading)
    if not folded or len(folded) > _LONGEST_HEADING:
        return IGNORED
    return OWN_HEADINGS.get(folded.casefold()) or readings.header(folded)


def lay_out(table: Table, kind: Kind | None = None) -> Layout:
    """Title lines, columns and the rows below the header. Raises FileRefused."""
    base = _header_row(table.rows[:_ROWS_TO_SEARCH], kind)
    if base is None:
        raise FileRefused(Refusal.NO_HEADER)
    top, bottom = _header_block(table.rows, base)
    columns = _columns(table.rows[top : bottom + 1], _width(table.rows))
    rows = _rows_below(table.rows, bottom, len(columns))
    if not any(_filled(row.cells) for row in rows):
        raise FileRefused(Refusal.HEADER_ONLY)
    return Layout(_title_lines(table.rows[:base]), bottom + 1, columns, rows)


def with_field(layout: Layout, index: int, field: str) -> Layout:
    """The layout with one column read as another field."""
    columns = (replace(c, field=field) if c.index == index else c for c in layout.columns)
    return replace(layout, columns=tuple(columns))


def _header_row(rows: Sequence[tuple[str, ...]], kind: Kind | None) -> int | None:
    """Index of the row that names the most fields, the first of equals; of rows that name one,
    a row of several cells is likelier than a line that stands alone."""
    best, most = None, (0, False)
    for index, cells in enumerate(rows):
        rank = (len(_named_fields(cells, kind)), len(_filled(cells)) > 1)
        if rank[0] and rank > most:
            best, most = index, rank
    return best


def _named_fields(cells: Sequence[str], kind: Kind | None) -> frozenset[str]:
    """The fields a row names, if it can be a header of this kind of table."""
    filled = _filled(cells)
    fields = [field_of(cell) for _, cell in filled]
    known = frozenset(fields) - _NO_FIELDS
    recognised = sum(field not in _NO_FIELDS for field in fields)
    scores = kind is not Kind.MEASURES and bool(known & _SCORE_FIELDS)
    measures = kind is not Kind.SCORES and not known.isdisjoint(_TITLE_STAND_INS)
    enough = len(known) > 1 or (len(filled) > 1 and scores) or _heads_one_column(filled)
    fits = (scores or measures) and enough and 2 * recognised >= len(filled)
    return known if fits else frozenset()


def _heads_one_column(filled: Sequence[tuple[int, str]]) -> bool:
    """Whether a cell alone in its row may head a table of one column; a title names a year or
    an agency, or is long."""
    if len(filled) != 1:
        return False
    text = thai.fold(filled[0][1])
    titled = readings.fiscal_year_named(text) or readings.agency(text)
    return len(text) <= _LONGEST_SUB_HEADING and not titled


def _header_block(rows: Sequence[tuple[str, ...]], base: int) -> tuple[int, int]:
    """First and last row of the header around ``base``."""
    top = base - 1 if base and _spans(rows[base - 1], rows[base]) else base
    bottom = base
    while (
        bottom + 1 < len(rows)
        and bottom + 1 - top < _DEEPEST_HEADER
        and _continues_header(rows[bottom + 1], rows[base])
    ):
        bottom += 1
    return top, bottom


def _spans(above: Sequence[str], base: Sequence[str]) -> bool:
    """Whether the row above the header holds spanning headings rather than a title line."""
    filled = _filled(above)
    return (
        bool(filled)
        and (len(filled) > 1 or filled[0][0] > 0)
        and len(filled) < len(_filled(base))
        and all(len(thai.fold(cell)) <= _LONGEST_SUB_HEADING for _, cell in filled)
    )


def _continues_header(cells: Sequence[str], base: Sequence[str]) -> bool:
    """Whether a row belongs to the header above it: sub-headings or column numbers only."""
    filled = _filled(cells)
    if not filled:
        return False
    if _numbers_columns([cell for _, cell in filled]):
        return True
    titles = {index for index, cell in _filled(base) if field_of(cell) == "title"}
    bracketed = {index for index, cell in filled if _is_bracketed(cell)}
    spanned = {index for index, _ in filled if not _cell(base, index)}
    headings = bracketed | {index for index, cell in filled if _is_sub_heading(cell)}
    cells_below_title = titles & (headings - bracketed)
    return (
        bool(bracketed | (spanned & headings))
        and not cells_below_title
        and ({index for index, _ in filled} <= headings | spanned)
    )


def _is_sub_heading(cell: str) -> bool:
    return len(thai.fold(cell)) <= _LONGEST_SUB_HEADING and field_of(cell) != IGNORED


def _numbers_columns(cells: Sequence[str]) -> bool:
    """Whether a row only counts the columns: (1) (2) (3)."""
    numbers = [thai.digits(cell).strip(" ()[]") for cell in cells]
    return len(numbers) > 2 and numbers == [str(n) for n in range(1, len(numbers) + 1)]


def _is_bracketed(cell: str) -> bool:
    return bool(_BRACKETED.fullmatch(thai.fold(cell)))


def _width(rows: Sequence[tuple[str, ...]]) -> int:
    """How many columns hold anything; Excel pads rows with empty cells."""
    return max(filled[-1][0] + 1 for cells in rows if (filled := _filled(cells)))


def _columns(block: Sequence[tuple[str, ...]], width: int) -> tuple[Column, ...]:
    spread = [_spread(cells, width, block, level) for level, cells in enumerate(block)]
    return tuple(_column(index, [cells[index] for cells in spread]) for index in range(width))


def _spread(
    cells: Sequence[str], width: int, block: Sequence[tuple[str, ...]], level: int
) -> list[str]:
    """A header row with each spanning heading repeated over the sub-headings below it."""
    spread, current = [], ""
    for index in range(width):
        own = _cell(cells, index)
        below = any(_cell(lower, index) for lower in block[level + 1 :])
        current = own or current
        spread.append(own or (current if below else ""))
    return spread


def _column(index: int, parts: Sequence[str]) -> Column:
    filled = [part for part in parts if part and not _numbers_one_column(part)]
    heading = " ".join(dict.fromkeys(filled))
    return Column(index, heading, _field(filled, heading))


def _numbers_one_column(part: str) -> bool:
    return thai.digits(part).strip(" ()[]").isdigit()


def _field(parts: Sequence[str], heading: str) -> str:
    """What the lowest heading says; a bracket, or one that says nothing, is read with its span."""
    lowest_first = [part for part in reversed(parts) if not _is_bracketed(part)]
    candidates = [*lowest_first[:1], heading, *lowest_first[1:]]
    if parts and _is_bracketed(parts[-1]):
        candidates.insert(0, heading)
    return next((field for c in candidates if (field := field_of(c)) != IGNORED), IGNORED)


def _rows_below(rows: Sequence[tuple[str, ...]], bottom: int, width: int) -> tuple[Row, ...]:
    return tuple(
        Row(number, tuple(_cell(cells, index, strip=False) for index in range(width)))
        for number, cells in enumerate(rows[bottom + 1 :], start=bottom + 2)
    )


def _title_lines(rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    lines = (" ".join(cell.strip() for _, cell in _filled(cells)) for cells in rows)
    return tuple(line for line in lines if line)


def _filled(cells: Sequence[str]) -> list[tuple[int, str]]:
    return [(index, cell) for index, cell in enumerate(cells) if cell.strip()]


def _cell(cells: Sequence[str], index: int, *, strip: bool = True) -> str:
    cell = cells[index] if index < len(cells) else ""
    return cell.strip() if strip else cell
