"""A measure as the cells of an official table: the office's own words, in the order of a column.

What the office wrote stays as it is written, its digits too; numbers and dates that itadash
writes itself follow the choice of digits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from itadash import fiscal, thai
from itadash.intake import readings
from itadash.model import Basis, MeasureRow, Status
from itadash.reporting.cells import WRITTEN, plain
from itadash.reporting.layouts import Column
from itadash.reporting.official import Cell
from itadash.words import word

NOTHING = "–"
TICK = "✓"
Digits = Callable[[str], str]


def cells_of(row: MeasureRow, columns: Sequence[Column], digits: Digits) -> tuple[Cell, ...]:
    """One measure, a cell for each column."""
    fields = [column.field for column in columns]
    return tuple(_cell(row, field, fields, digits) for field in fields)


def _cell(row: MeasureRow, field: str, fields: Sequence[str], digits: Digits) -> Cell:
    if field == "title":
        return Cell((_title(row, "no" in fields, digits),))
    if field == "result":
        return _result(row, "status" in fields, digits)
    if field.startswith("quarter_"):
        return Cell((TICK,) if int(field[-1]) in row.quarters else ())
    lines = LINES[field](row, digits)
    return Cell(tuple(line for line in lines if line) or (NOTHING,))


def _title(row: MeasureRow, numbered: bool, digits: Digits) -> str:
    if numbered or row.number is None:
        return row.title
    return f"{digits(str(row.number))}. {row.title}"


def _result(row: MeasureRow, has_status: bool, digits: Digits) -> Cell:
    """The office's words for what was done. A status that they do not tell stands before them;
    one that was read from prose and not confirmed is marked."""
    told = tuple(line for line in (row.output or "").splitlines() if line.strip())
    if row.basis is Basis.NARRATIVE:
        return Cell(told, word("document.unconfirmed", "th"))
    if has_status or _says(row):
        return Cell(told or (NOTHING,))
    return Cell((status_line(row, digits), *told))


def _says(row: MeasureRow) -> bool:
    """Whether the words of the result say the status and the share themselves."""
    said = readings.status(row.output or "")
    told = said.known and said.basis is Basis.EXPLICIT
    return told and said.status is row.status and row.percent in (None, said.percent)


def status_line(row: MeasureRow, digits: Digits) -> str:
    """The status in the words of reports, with the share of work done where it is stated."""
    said = word(f"document.status.{row.status.value}", "th")
    if row.percent is None or row.status in (Status.CANCELLED, Status.NOT_STARTED):
        return said
    return f"{said} {digits(plain(row.percent))}"


def _steps(row: MeasureRow, digits: Digits) -> Sequence[str]:
    if len(row.steps) == 1:
        return row.steps
    return [f"{digits(str(number))}. {step}" for number, step in enumerate(row.steps, start=1)]


def _period(row: MeasureRow, digits: Digits) -> Sequence[str]:
    return [digits(thai.period(row.starts, row.ends, row.quarters))]


def _follow_up(row: MeasureRow, digits: Digits) -> Sequence[str]:
    """Rounds where the days are ends of rounds, else the days."""
    days = row.follow_up
    quarters = tuple(fiscal.quarter_bounds(row.fiscal_year, quarter)[1] for quarter in range(1, 5))
    if days == quarters:
        return [word("document.every_quarter", "th")]
    rounds = {fiscal.months_bounds(row.fiscal_year, 1, count)[1]: count for count in (6, 9, 12)}
    if days and set(days) <= rounds.keys():
        return [digits(word("document.follow_up_round", "th", months=rounds[day])) for day in days]
    return [digits(thai.short_date(day)) for day in days]


def _day(day: date | None, digits: Digits) -> Sequence[str]:
    return [digits(thai.short_date(day))] if day else []


def _text(name: str) -> Callable[[MeasureRow, Digits], Sequence[str]]:
    """A field that is printed as it is kept."""
    return lambda row, _: (getattr(row, name) or "").splitlines()


LINES: dict[str, Callable[[MeasureRow, Digits], Sequence[str]]] = {
    "no": lambda row, digits: ["" if row.number is None else digits(str(row.number))],
    "topic": _text("topic"),
    "steps": _steps,
    "department": lambda row, _: str(WRITTEN["departments"](row)).splitlines(),
    "period": _period,
    "start": lambda row, digits: _day(row.starts, digits),
    "end": lambda row, digits: _day(row.ends, digits),
    "quarter": lambda row, digits: [digits(", ".join(map(str, row.quarters)))],
    "follow_up": _follow_up,
    "status": lambda row, digits: [status_line(row, digits)],
    "percent": lambda row, digits: ["" if row.percent is None else digits(plain(row.percent))],
    "outcome": _text("outcome"),
    "obstacle": _text("obstacle"),
    "evidence": lambda row, _: row.evidence,
}
