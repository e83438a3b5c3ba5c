"""Department by the quarter that measures fall due in: where the year stands, and who is late.

A department's name stands above its cells, so that a long one costs no width on a phone. Full
red is kept for a late cell of a department; its total and all good cells are tints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from itadash import fiscal
from itadash.figures.canvas import (
    BODY,
    SMALL,
    Picture,
    Trace,
    canvas,
    note,
    plain,
    quarter_head,
)
from itadash.figures.matrix_lines import Line, State, columns, state_of
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
from itadash.model import SHARED, CellCounts
from itadash.words import word

Chosen = tuple[str | None, int | None]
"""A department and a quarter, each None where nothing is chosen."""
_ROW = 74
_CELL = 0.58
_FOOT = 0.06
"""Of its row a cell takes this share, above this margin; the rest is the department's name."""
_TOP = 6
_TINT = 0.14
_FAINT = 0.4
_COLOURS = {
    State.EMPTY: PAGE,
    State.LATE: LATE,
    State.COMPLETE: COMPLETED,
    State.AHEAD: IN_PROGRESS,
    State.AWAITED: NOT_STARTED,
    State.UNDATED: NOT_STARTED,
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell in its place: column ``x``, line ``y`` (0, -1, …), and how it is to look."""

    counts: CellCounts
    department: str | None
    x: int
    y: int
    state: State
    picked: bool

    @property
    def full(self) -> bool:
        """Whether it is in full colour: a department's own late cell."""
        return self.state is State.LATE and self.department is not None

    @property
    def opacity(self) -> float:
        """Tints by opacity, which works in light and dark alike."""
        if self.full:
            return 1
        if self.state is State.EMPTY:
            return 1 if self.picked else _FAINT
        return _TINT

    @property
    def ink(self) -> str:
        """The colour of its words."""
        if self.state is State.LATE:
            return PAGE if self.full else LATE
        return {State.EMPTY: NOT_REPORTED, State.COMPLETE: COMPLETED}.get(self.state, INK)


def matrix(
    lines: Sequence[Line], year: int, language: str, chosen: Chosen = (None, None)
) -> Picture:
    """``lines`` from ``matrix_lines``; a tap gives ``customdata``: department and quarter.

    The ``chosen`` cell (or whole line, or whole column) is outlined.
    """
    quarters = columns(lines)
    cells = [
        _cell(line, quarter, x, -place, chosen)
        for place, line in enumerate(lines)
        for x, quarter in enumerate(quarters)
    ]
    return canvas(
        [_boxes(cells), _words(cells, language), _names(lines, language)],
        height=_ROW * len(lines) + 46 + _TOP,
        x=(-0.5, len(quarters) - 0.5),
        y=(-len(lines), _TOP / _ROW),
        margin=(0, 0, 46, 0),
        notes=_heads(quarters, year, language),
    )


def _cell(line: Line, quarter: int | None, x: int, y: int, chosen: Chosen) -> Cell:
    counts = line.cell(quarter)
    department, number = chosen
    picked = (
        chosen != (None, None)
        and department in (None, line.department)
        and number in (None, quarter)
    )
    return Cell(counts, line.department, x, y, state_of(counts), picked)


def _boxes(cells: Sequence[Cell]) -> Trace:
    hairline = [3 if cell.picked else int(cell.state is State.EMPTY) for cell in cells]
    return {
        "type": "bar",
        "x": [cell.x for cell in cells],
        "y": [_CELL] * len(cells),
        "base": [cell.y - 1 + _FOOT for cell in cells],
        "width": 0.95,
        "customdata": [[cell.department, cell.counts.quarter] for cell in cells],
        "hoverinfo": "none",
        "marker": {
            "color": [_COLOURS[cell.state] for cell in cells],
            "opacity": [cell.opacity for cell in cells],
            "cornerradius": 4,
            "line": {
                "width": hairline,
                "color": [INK if cell.picked else CANCELLED for cell in cells],
            },
        },
    }


def _words(cells: Sequence[Cell], language: str) -> Trace:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [cell.x for cell in cells],
        "y": [cell.y - 1 + _FOOT + _CELL / 2 for cell in cells],
        "text": [_said(cell, language) for cell in cells],
        "textfont": {"size": SMALL, "color": [cell.ink for cell in cells]},
        "hoverinfo": "skip",
    }


def _said(cell: Cell, language: str) -> str:
    if cell.state is State.EMPTY:
        return "–"
    return f"<b>{fraction(cell.counts)}</b><br>{state_words(cell.counts, language)}"


def fraction(counts: CellCounts) -> str:
    """Completed of due."""
    return f"{counts.completed}/{counts.due}"


def state_words(counts: CellCounts, language: str) -> str:
    """What a cell says beside its fraction."""
    owed = counts.due - counts.completed
    return word(state_of(counts).value, language, late=counts.late, open=owed)


def _names(lines: Sequence[Line], language: str) -> Trace:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [-0.475] * len(lines),
        "y": [-place - (1 - _CELL - _FOOT) / 2 for place in range(len(lines))],
        "text": [_name(line, language) for line in lines],
        "textposition": "middle right",
        "textfont": {"size": BODY, "color": INK},
        "hoverinfo": "skip",
    }


def _name(line: Line, language: str) -> str:
    key = "chart_total_done" if line.department is None else "chart_department_done"
    shared = line.department == SHARED
    name = word("shared_department", language) if shared else plain(line.department or "")
    return word(key, language, name=name, done=line.done, all=line.all)


def _heads(quarters: Sequence[int | None], year: int, language: str) -> list[Trace]:
    heads = []
    for x, quarter in enumerate(quarters):
        if quarter is None:
            text = f"<b>{word('chart_undated', language)}</b>"
        else:
            text = quarter_head(quarter, *fiscal.quarter_bounds(year, quarter), language)
        heads.append(note(x, 1, text, yref="paper", yanchor="bottom"))
    return heads
