"""Whose a measure is: its cell, the columns that are marked, or the cell above that it was merged
with.

A blank cell is taken for merged only where the column is kept so (see ``merged_cells``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from itadash.intake import department_ticks
from itadash.intake.cells import Cells, Readers
from itadash.intake.codes import Code
from itadash.intake.department_ticks import DEPARTMENT_TICK
from itadash.intake.rows import Entry
from itadash.model import DepartmentReading, Finding

FIELDS = ("department", DEPARTMENT_TICK)
"""What the departments of a row depend on, but for the row above."""


def read(cells: Cells, memory: Readers) -> tuple[tuple[str, ...], list[Finding]]:
    """The departments of the cell, or of each of the rows that were joined, or those marked."""
    text = cells.text("department")
    if not text:
        return _marked(cells, memory)
    whole = memory.department(text)
    if not whole.sure and len(parts := cells.parts("department")) > 1:
        each = [memory.department(part) for part in parts]
        if all(reading.sure for reading in each):
            return _all_of(each), []
    return whole.departments, [] if whole.sure else _doubts(cells, "department", whole, memory)


def _marked(cells: Cells, memory: Readers) -> tuple[tuple[str, ...], list[Finding]]:
    """The departments of the headings that are marked, each read by itself."""
    each = [memory.department(name) for name in department_ticks.marked(cells)]
    unsure = DepartmentReading(_all_of([read for read in each if not read.sure]), sure=False)
    doubts = _doubts(cells, DEPARTMENT_TICK, unsure, memory) if unsure.departments else []
    return _all_of(each), doubts


def _all_of(readings: Iterable[DepartmentReading]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for read in readings for name in read.departments))


def _doubts(cells: Cells, field: str, read: DepartmentReading, memory: Readers) -> list[Finding]:
    """The departments are to be confirmed; an unknown one may be a spelling of a known one."""
    near = [(name, memory.likely_departments(name)) for name in read.departments]
    proposals = (
        cells.note(Code.DEPARTMENT_LIKE, field, unit=name, likely=", ".join(names))
        for name, names in near
        if names
    )
    return [cells.warning(Code.UNKNOWN_DEPARTMENT, field), *proposals]


def of_sections(
    entries: Iterable[Entry], columns: Mapping[str, tuple[int, ...]], memory: Readers
) -> Iterator[tuple[str, ...]]:
    """The departments whose section each entry stands in, in a table that names them nowhere
    else."""
    named = not columns.keys().isdisjoint(FIELDS)
    for entry in entries:
        read = memory.department(entry.heading) if entry.heading and not named else None
        yield read.departments if read and read.sure else ()


def shared_with(
    entries: Iterable[Entry], columns: Mapping[str, tuple[int, ...]], *, merged: bool
) -> Iterator[Entry | None]:
    """For each entry the one above whose cell of departments it is part of; none across a
    heading."""
    above: Entry | None = None
    if not merged:
        yield from (None for _ in entries)
        return
    for entry in entries:
        own = any(entry.cells[index].strip() for index in columns.get("department", ()))
        if own or (above and above.heading != entry.heading):
            above = entry if own else None
        yield None if own else above
