"""A table taken apart: title lines, the field of each column, and the rows below the header."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from itadash import thai
from itadash.intake.codes import Refusal
from itadash.intake.decode import Table, refuse_too_many_rows
from itadash.intake.headers import (
    IGNORED,
    ROWS_TO_SEARCH,
    cell_at,
    field_of,
    filled_cells,
    header_block,
    header_row,
    is_bracketed,
    is_year,
    month_of,
    speaks_for_a_time,
)
from itadash.model import Kind
from itadash.problems import FileRefused

ENOUGH = 100
"""Cells that show how a column is kept; the same first ones of a large file."""
_OF_A_MEASURE = frozenset({"department", "period", "result", "status", "steps"})
_PROGRESS = ("percent", "status")
_DATES = ("start", "end", "period")
_A_PLAN = re.compile(r"(?:ตาม)?แผน(?:งาน|ที่(?:วาง|ตั้ง)ไว้|ที่กำหนด)?|plan(?:ned)?", re.IGNORECASE)
_WHAT_CAME = re.compile(r"ผล|(?:ผล)?(?:ที่)?(?:ทำ)?(?:ได้)?จริง|actual", re.IGNORECASE)
_PLANNED_BELOW = {
    **dict.fromkeys(("percent", "result", "status", "target", "indicator"), "target"),
    **dict.fromkeys(_DATES, "period"),
    "budget": "budget",
}
_REACHED_BELOW = {"percent": "percent", "budget": "budget", **dict.fromkeys(_DATES, "note")}
_ENOUGH_ROWS = 20
_LONGEST_LABEL = 25
_LONGEST_NOTHING = 3
"""Letters up to which a cell is looked through for letters that can be seen."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading as written, all rows of it joined, and the field it was read as.

    ``month`` is the month it plans in a table of twelve, October being 1.
    """

    index: int
    heading: str
    field: str
    month: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the header; ``number`` counts as Excel does, ``cells`` are as wide as it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A table taken apart. ``header_row`` is the last row of the header, 0 where there is none.
    The rows of a table that was ``turned`` are columns of the file."""

    title_lines: tuple[str, ...]
    header_row: int
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    turned: bool = False

    @property
    def headings(self) -> tuple[str, ...]:
        """The heading of every column, '' where there is none."""
        return tuple(column.heading for column in self.columns)

    @property
    def fields(self) -> tuple[str, ...]:
        """The field of every column."""
        return tuple(column.field for column in self.columns)


def lay_out(table: Table, kind: Kind | None = None) -> Layout:
    """Title lines, columns and the rows below the header. Raises FileRefused."""
    base = header_row(table.rows[:ROWS_TO_SEARCH], kind)
    if base is None:
        raise FileRefused(Refusal.NO_HEADER)
    top, bottom = header_block(table.rows, base)
    refuse_too_many_rows(len(table.rows) - bottom - 1)
    columns = _columns(table.rows[top : bottom + 1], _width(table.rows))
    rows = _rows_below(table.rows, bottom, len(columns))
    if not any(filled_cells(row.cells) for row in rows):
        raise FileRefused(Refusal.HEADER_ONLY)
    if _on_its_side(columns, rows):
        raise FileRefused(Refusal.NO_HEADER)
    return Layout(_title_lines(table.rows[:base]), bottom + 1, columns, rows)


def texts_of(layout: Layout, column: Column) -> Iterator[str]:
    """The folded texts of a column that are not empty."""
    return (text for row in layout.rows if (text := thai.fold(row.cells[column.index])))


def _on_its_side(columns: Sequence[Column], rows: Sequence[Row]) -> bool:
    """Whether the headings stand below one another: titles that are headings themselves, among
    them that of the responsible department where other columns have headings too."""
    title = next((column.index for column in columns if column.field == "title"), None)
    if title is None:
        return False
    alone = {column.field for column in columns} - {IGNORED} == {"title"}
    cells = [
        cell
        for row in rows[: None if alone else _ENOUGH_ROWS]
        if (cell := row.cells[title].strip())
    ]
    fields = [field_of(cell) for cell in cells if alone or len(cell) <= _LONGEST_LABEL]
    named = [field for field in fields if field in _OF_A_MEASURE]
    several = len(set(named)) > 1 and (alone or "department" in named)
    return several and 2 * len(named) > len(cells)


def of_field(field: str, layout: Layout) -> list[Column]:
    """The columns that are read as a field, from left to right."""
    return [column for column in layout.columns if column.field == field]


def with_field(layout: Layout, index: int, field: str) -> Layout:
    """The layout with one column read as another field."""
    columns = (replace(c, field=field) if c.index == index else c for c in layout.columns)
    return replace(layout, columns=tuple(columns))


def _width(rows: Sequence[tuple[str, ...]]) -> int:
    """How many columns hold anything; Excel pads rows with empty cells."""
    width = 0
    for cells in rows:
        beyond = range(len(cells), width, -1)
        width = next((place for place in beyond if cells[place - 1].strip()), width)
    return width


def _columns(block: Sequence[tuple[str, ...]], width: int) -> tuple[Column, ...]:
    spread = [_spread(cells, width, block, level) for level, cells in enumerate(block)]
    return tuple(_column(index, [cells[index] for cells in spread]) for index in range(width))


def _spread(
    cells: Sequence[str], width: int, block: Sequence[tuple[str, ...]], level: int
) -> list[str]:
    """A header row with each spanning heading repeated over the sub-headings below it."""
    spread, current = [], ""
    for index in range(width):
        own = cell_at(cells, index)
        below = any(cell_at(lower, index) for lower in block[level + 1 :])
        current = own or current
        spread.append(own or (current if below else ""))
    return spread


def _column(index: int, parts: Sequence[str]) -> Column:
    filled = [part for part in parts if part and not _numbers_one_column(part)]
    heading = " ".join(dict.fromkeys(filled))
    month = month_of(filled[-1]) if filled else None
    return Column(index, heading, "period" if month else _field(filled, heading), month)


def _numbers_one_column(part: str) -> bool:
    return thai.digits(part).strip(" ()[]").isdigit() and not is_year(part)


def _field(parts: Sequence[str], heading: str) -> str:
    """What the lowest heading says; one in brackets, or that says nothing, is read with its span.

    Below a quarter stand its plan or its percentage, unless the heading is of a result. The dates
    of a result are not those planned, and times below progress are those it is told for.
    """
    whole, upper = field_of(heading), [field_of(part) for part in parts[:-1]]
    quarter = next((field for field in upper if field.startswith("quarter_")), None)
    if quarter and whole != "result":
        return quarter
    if "result" in upper and field_of(parts[-1]) in _DATES:
        return "result" if speaks_for_a_time(parts[-1]) else "note"
    progress = next((field for field in upper if field in _PROGRESS), None)
    if progress and speaks_for_a_time(parts[-1]):
        return progress
    if upper and (told := _below_a_span(parts[-2], parts[-1])):
        return told
    lowest_first = [part for part in reversed(parts) if not is_bracketed(part)]
    candidates = [*lowest_first[:1], heading, *lowest_first[1:]]
    if parts and is_bracketed(parts[-1]):
        candidates.insert(0, heading)
    return next((field for c in candidates if (field := field_of(c)) != IGNORED), IGNORED)


def _below_a_span(span: str, lowest: str) -> str | None:
    """What a plan and what came of it are below the heading that spans both, and what was done in
    detail below that of a result."""
    field = "result" if speaks_for_a_time(span) else field_of(span)
    word = thai.fold(lowest)
    if _A_PLAN.fullmatch(word):
        return _PLANNED_BELOW.get(field)
    if _WHAT_CAME.fullmatch(word):
        return _REACHED_BELOW.get(field)
    return "result" if field == "result" and field_of(lowest) == "steps" else None


def _rows_below(rows: Sequence[tuple[str, ...]], bottom: int, width: int) -> tuple[Row, ...]:
    return tuple(
        Row(number, tuple([cell and written_cell(cell) for cell in _as_wide(cells, width)]))
        for number, cells in enumerate(rows[bottom + 1 :], start=bottom + 2)
    )


def _as_wide(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return cells if len(cells) == width else cells[:width] + ("",) * (width - len(cells))


def written_cell(cell: str) -> str:
    """The cell as written; invisible characters alone are nothing."""
    return "" if len(cell) <= _LONGEST_NOTHING and not thai.fold(cell) else cell


def _title_lines(rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    lines = (" ".join(cell.strip() for _, cell in filled_cells(cells)) for cells in rows)
    return tuple(line for line in lines if line)
