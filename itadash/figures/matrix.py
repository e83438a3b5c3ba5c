"""Department by the quarter that measures fall due in: where the year stands, and who is late.

A department's name stands above its cells, so that a long one costs no width on a phone. Full
red is kept for a late cell of a department; its total and all good cells are tints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import plotly.graph_objects as go

from itadash import fiscal
from itadash.figures.canvas import (
    BODY,
    SMALL,
    Trace,
    canvas,
    note,
    plain,
    quarter_head,
)
from itadash.figures.palette import (
    CANCELLED,
    COMPLETED,
    IN_PROGRESS,
    INK,
    LATE,
    NOT_REPORTED,
    NOT_STARTED,
    PAGE,
)
from itadash.model import SHARED, CellCounts, MeasureRow, Status
from itadash.words import word

_ROW = 74
_CELL = 0.58
"""The cell's share of its row; the rest is the department's name."""
TINT = 0.14


class State(Enum):
    """What a cell says beside its fraction."""

    EMPTY = "cell_empty"
    LATE = "cell_late"
    COMPLETE = "cell_complete"
    AHEAD = "cell_ahead"
    AWAITED = "cell_awaited"


_COLOURS = {
    State.LATE: LATE,
    State.COMPLETE: COMPLETED,
    State.AHEAD: IN_PROGRESS,
    State.AWAITED: NOT_STARTED,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the matrix: a department (None for the total), done of all, and its cells."""

    department: str | None
    done: int
    all: int
    cells: dict[int | None, CellCounts]


def matrix(
    rows: Sequence[Row],
    *,
    year: int,
    language: str,
    chosen: tuple[str | None, int | None] = (None, None),
) -> go.Figure:
    """``rows`` from ``lines``; a tap on a cell gives ``customdata``: department and quarter.

    The ``chosen`` cell (or whole row, or whole column) is outlined.
    """
    quarters = columns(rows)
    traces, notes = [], _heads(quarters, year, language)
    for place, row in enumerate(rows):
        notes.append(_name(row, -place, language))
        for x, quarter in enumerate(quarters):
            cell = row.cells.get(quarter) or CellCounts(row.department or "", quarter, 0, 0, 0)
            picked = _picked(row.department, quarter, chosen)
            traces.append(_cell(cell, row.department, x, -place, picked=picked))
            notes.append(_words(cell, row.department is None, x, -place, language))
    return canvas(
        traces,
        height=_ROW * len(rows) + 46,
        x=(-0.5, len(quarters) - 0.5),
        y=(-len(rows), 0),
        margin=(0, 0, 46, 0),
        notes=notes,
    )


def lines(cells: Sequence[CellCounts], rows: Sequence[MeasureRow]) -> tuple[Row, ...]:
    """A line for each department, then the total, in which every measure counts once."""
    counted = [row for row in rows if row.status is not Status.CANCELLED]
    own: dict[str, list[MeasureRow]] = {}
    for row in counted:
        for name in row.departments:
            own.setdefault(name, []).append(row)
    names = dict.fromkeys((*(name for name in own if name != SHARED), *own))
    departments = [
        Row(name, _done(own[name]), len(own[name]), _by_quarter(cells, name)) for name in names
    ]
    total = Row(None, _done(counted), len(counted), _total(counted))
    return (*departments, total) if len(departments) > 1 else (*departments,) or (total,)


def columns(rows: Sequence[Row]) -> tuple[int | None, ...]:
    """The four quarters, and a place for what has no deadline where there is any."""
    undated = any(None in row.cells and row.cells[None].due for row in rows)
    return (1, 2, 3, 4, None) if undated else (1, 2, 3, 4)


def state_of(cell: CellCounts) -> State:
    """Late before complete; what is not due yet is ahead or awaited."""
    if not cell.due:
        return State.EMPTY
    if cell.late:
        return State.LATE
    if cell.completed == cell.due:
        return State.COMPLETE
    return State.AHEAD if cell.completed else State.AWAITED


def _done(rows: Sequence[MeasureRow]) -> int:
    return sum(row.status is Status.COMPLETED for row in rows)


def _by_quarter(cells: Sequence[CellCounts], department: str) -> dict[int | None, CellCounts]:
    return {cell.quarter: cell for cell in cells if cell.department == department}


def _total(rows: Sequence[MeasureRow]) -> dict[int | None, CellCounts]:
    due: dict[int | None, list[MeasureRow]] = {}
    for row in rows:
        due.setdefault(_quarter_due(row), []).append(row)
    return {
        quarter: CellCounts("", quarter, len(own), _done(own), sum(row.overdue for row in own))
        for quarter, own in due.items()
    }


def _quarter_due(row: MeasureRow) -> int | None:
    """None too for an end in another year."""
    within = row.ends and fiscal.year_of(row.ends) == row.fiscal_year
    return fiscal.quarter_of(row.ends) if row.ends and within else None


def _picked(
    department: str | None, quarter: int | None, chosen: tuple[str | None, int | None]
) -> bool:
    """Inside what is filtered; nothing is where nothing is filtered."""
    name, number = chosen
    return chosen != (None, None) and name in (None, department) and number in (None, quarter)


def _heads(quarters: Sequence[int | None], year: int, language: str) -> list[Trace]:
    heads = []
    for x, quarter in enumerate(quarters):
        if quarter is None:
            text = f"<b>{word('chart_undated', language)}</b>"
        else:
            text = quarter_head(quarter, *fiscal.quarter_bounds(year, quarter), language)
        heads.append(note(x, 1, text, yref="paper", yanchor="bottom"))
    return heads


def _name(row: Row, y: float, language: str) -> Trace:
    key = "chart_total_done" if row.department is None else "chart_department_done"
    shared = row.department == SHARED
    name = word("shared_department", language) if shared else plain(row.department or "")
    text = word(key, language, name=name, done=row.done, all=row.all)
    return note(0, y, text, xref="paper", xanchor="left", yanchor="top", yshift=-5, size=BODY)


def _cell(cell: CellCounts, department: str | None, x: int, y: float, *, picked: bool) -> Trace:
    state = state_of(cell)
    full = state is State.LATE and department is not None
    colour = _COLOURS.get(state, PAGE)
    edge = INK if picked else CANCELLED
    return {
        "type": "bar",
        "x": [x],
        "y": [_CELL],
        "base": [y - 1 + 0.06],
        "width": 0.95,
        "customdata": [[department, cell.quarter]],
        "hoverinfo": "none",
        "marker": {
            "color": colour,
            "opacity": _opacity(state, full=full, picked=picked),
            "cornerradius": 4,
            "line": {
                "width": 3 if picked else 1 if state is State.EMPTY else 0,
                "color": edge,
            },
        },
    }


def _opacity(state: State, *, full: bool, picked: bool) -> float:
    if full or (picked and state is State.EMPTY):
        return 1
    return 0.4 if state is State.EMPTY else TINT


def _words(cell: CellCounts, total: bool, x: int, y: float, language: str) -> Trace:
    state = state_of(cell)
    if state is State.EMPTY:
        text, colour = "–", NOT_REPORTED
    else:
        said = word(state.value, language, late=cell.late)
        text = f"<b>{cell.completed}/{cell.due}</b><br>{said}"
        colour = _ink(state, total)
    return note(x, y - 1 + 0.06 + _CELL / 2, text, color=colour, size=SMALL)


def _ink(state: State, total: bool) -> str:
    if state is State.LATE:
        return LATE if total else PAGE
    return COMPLETED if state is State.COMPLETE else INK
