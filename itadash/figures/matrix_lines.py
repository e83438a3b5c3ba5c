"""The lines of the matrix: a department and its cells, and the total that counts each once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from itadash import fiscal
from itadash.model import SHARED, CellCounts, MeasureRow, Status


class State(Enum):
    """What a cell says beside its fraction; the value is its word."""

    EMPTY = "cell_empty"
    LATE = "cell_late"
    COMPLETE = "cell_complete"
    AHEAD = "cell_ahead"
    AWAITED = "cell_awaited"
    UNDATED = "cell_undated"


@dataclass(frozen=True, slots=True)
class Line:
    """A department (None for the total), completed of all, and what falls due by quarter."""

    department: str | None
    done: int
    all: int
    cells: tuple[CellCounts, ...]

    def cell(self, quarter: int | None) -> CellCounts:
        """What falls due in a quarter, nothing where no cell says so."""
        empty = CellCounts(self.department or "", quarter, 0, 0, 0)
        return next((cell for cell in self.cells if cell.quarter == quarter), empty)


def lines(cells: Sequence[CellCounts], rows: Sequence[MeasureRow]) -> tuple[Line, ...]:
    """A line for each department, those that share all after them, then the total.

    Cancelled measures are in none. A single department needs no total.
    """
    counted = [row for row in rows if row.status is not Status.CANCELLED]
    own: dict[str, list[MeasureRow]] = {}
    for row in counted:
        for name in row.departments:
            own.setdefault(name, []).append(row)
    departments = tuple(
        Line(
            name,
            _done(own[name]),
            len(own[name]),
            tuple(cell for cell in cells if cell.department == name),
        )
        for name in sorted(own, key=lambda name: name == SHARED)
    )
    if len(departments) == 1:
        return departments
    return (*departments, Line(None, _done(counted), len(counted), _total(counted)))


def columns(found: Sequence[Line]) -> tuple[int | None, ...]:
    """The four quarters, and a place for what has no deadline where there is any."""
    undated = any(line.cell(None).due for line in found)
    return (1, 2, 3, 4, None) if undated else (1, 2, 3, 4)


def state_of(cell: CellCounts) -> State:
    """Late before complete; what is not due yet is ahead or awaited.

    Without a deadline nothing can be ahead.
    """
    if not cell.due:
        return State.EMPTY
    if cell.late:
        return State.LATE
    if cell.completed == cell.due:
        return State.COMPLETE
    if cell.quarter is None:
        return State.UNDATED
    return State.AHEAD if cell.completed else State.AWAITED


def _done(rows: Sequence[MeasureRow]) -> int:
    return sum(row.status is Status.COMPLETED for row in rows)


def _total(rows: Sequence[MeasureRow]) -> tuple[CellCounts, ...]:
    due: dict[int | None, list[MeasureRow]] = {}
    for row in rows:
        due.setdefault(_quarter_due(row), []).append(row)
    return tuple(
        CellCounts("", quarter, len(own), _done(own), sum(row.overdue for row in own))
        for quarter, own in due.items()
    )


def _quarter_due(row: MeasureRow) -> int | None:
    """None too for an end in another year."""
    if row.ends is None or fiscal.year_of(row.ends) != row.fiscal_year:
        return None
    return fiscal.quarter_of(row.ends)
