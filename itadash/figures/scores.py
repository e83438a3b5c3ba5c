"""How far each indicator is from the pass line: weakest first, a dumbbell a row.

The axis does not start at zero, since what is drawn is the distance to the line and no length
from zero; the page says so beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

import plotly.graph_objects as go

from itadash.figures.canvas import BODY, SMALL, Trace, canvas, coloured, grey, note, plain
from itadash.figures.palette import BAND, COMPLETED, INK, LATE
from itadash.model import Indicator
from itadash.words import word

TOP = Decimal(100)
_ROW = 48
_HEAD = 26
_BELOW = 18
"""Pixels more of a row that says how its score moved."""
_USUAL_START = 50


def weakest_first(indicators: Sequence[Indicator]) -> list[Indicator]:
    """The lowest score first; equals in the order of their numbers."""
    return sorted(indicators, key=lambda one: (one.score, one.number))


def axis_start(indicators: Sequence[Indicator]) -> int:
    """50, or the ten below the lowest score."""
    lowest = min((one.score for one in indicators), default=TOP)
    return min(_USUAL_START, int(lowest) // 10 * 10)


def dumbbells(
    indicators: Sequence[Indicator],
    line: Decimal,
    language: str,
    before: Sequence[Indicator] = (),
) -> go.Figure:
    """One row an indicator: its name and score above, the gap to ``line`` drawn below, and
    under it how it moved from ``before``, last year's scores, which a hollow ring marks.

    ◆ is below the line, ● at or over it; only the weakest is red.
    """
    rows = weakest_first(indicators)
    start = axis_start([*rows, *before])
    past = {one.number: one.score for one in before}
    traces = [_track(len(rows), start), _marks(rows, line), _rings(rows, past)]
    shapes = [_gap(row, one, line) for row, one in enumerate(rows)]
    shapes += [_tick(row, line) for row in range(len(rows))]
    head = word("scores.figure.line", language, line=line)
    notes = [note(float(line), 0.62, head, yanchor="bottom", size=SMALL)]
    for row, one in enumerate(rows):
        notes += _labels(row, one, start, line, language)
        if one.number in past:
            notes.append(_moved(row, one.score - past[one.number], start, language))
    high = _ROW + (_BELOW if past else 0)
    return canvas(
        traces,
        height=high * len(rows) + _HEAD + (16 if past else 8),
        x=(start - 0.4, float(TOP) + 0.4),
        y=(-len(rows) + 1 - (0.52 if past else 0.2), 0.64 + _HEAD / high),
        shapes=shapes,
        notes=notes,
    )


def _track(rows: int, start: int) -> Trace:
    return {
        "type": "bar",
        "orientation": "h",
        "base": [start] * rows,
        "x": [float(TOP) - start] * rows,
        "y": [-row for row in range(rows)],
        "width": 0.12,
        "marker": {"color": BAND, "cornerradius": 3},
        "hoverinfo": "none",
    }


def _marks(rows: Sequence[Indicator], line: Decimal) -> Trace:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [float(one.score) for one in rows],
        "y": [-row for row in range(len(rows))],
        "marker": {
            "symbol": ["circle" if one.score >= line else "diamond" for one in rows],
            "size": 12,
            "color": [_colour(row, one, line) for row, one in enumerate(rows)],
            "line": {"width": 0},
        },
        "hoverinfo": "none",
    }


def _rings(rows: Sequence[Indicator], past: Mapping[int, Decimal]) -> Trace:
    known = [(place, past[one.number]) for place, one in enumerate(rows) if one.number in past]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [float(score) for _, score in known],
        "y": [-place for place, _ in known],
        "marker": {"symbol": "circle-open", "size": 10, "color": INK, "line": {"width": 1.5}},
        "hoverinfo": "none",
    }


def _moved(row: int, change: Decimal, start: int, language: str) -> Trace:
    text = moved(change, language)
    return note(start, -row, grey(text), xanchor="left", yanchor="top", yshift=-8, size=SMALL)


def moved(change: Decimal, language: str) -> str:
    """▲ เพิ่มขึ้น 1.20: a shape, a word and the size of a change since last year."""
    key = "up" if change > 0 else "down" if change < 0 else "same"
    return word(f"scores.moved.{key}", language, change=abs(change))


def _colour(row: int, one: Indicator, line: Decimal) -> str:
    if one.score >= line:
        return COMPLETED
    return LATE if row == 0 else INK


def _gap(row: int, one: Indicator, line: Decimal) -> Trace:
    return {
        "type": "line",
        "x0": float(one.score),
        "x1": float(line),
        "y0": -row,
        "y1": -row,
        "line": {"width": 2.5, "color": _colour(row, one, line)},
    }


def _tick(row: int, line: Decimal) -> Trace:
    """A tick a row: a line through all rows would run through the numbers."""
    return {
        "type": "line",
        "x0": float(line),
        "x1": float(line),
        "y0": -row - 0.13,
        "y1": -row + 0.13,
        "line": {"width": 2, "color": INK},
    }


def _labels(
    row: int, one: Indicator, start: int, line: Decimal, language: str
) -> tuple[Trace, Trace]:
    name = f"{one.number}. {plain(one.name, 40)}  {grey(plain(one.instrument, 8))}"
    passed = one.score >= line
    key = "scores.gap.passed" if passed else "scores.gap.short"
    gap = word(key, language, gap=abs(one.score - line))
    score = f"<b>{one.score}</b>  {_said(row, gap, passed=passed)}"
    above = {"yanchor": "bottom", "yshift": 7, "size": BODY}
    return (
        note(start, -row, name, xanchor="left", **above),
        note(float(TOP), -row, score, xanchor="right", **above),
    )


def _said(row: int, gap: str, *, passed: bool) -> str:
    if passed:
        return coloured(gap, COMPLETED)
    return coloured(gap, LATE) if row == 0 else gap
