"""One block, one measure, in the order of the plan: the whole year on one line.

How full a block is tells the status (full, half, empty, dotted, struck through), its colour the
condition, and a mark above repeats the condition. Completed on the strength of prose alone is
hatched, not solid. Too many measures for blocks become one bar a department.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

import plotly.graph_objects as go

from itadash.figures.canvas import BODY, LONGEST_HOVER, SMALL, Trace, canvas, note, plain
from itadash.figures.palette import (
    CANCELLED,
    COLOURS,
    INK,
    PAGE,
    Look,
    look_of,
    to_be_confirmed,
)
from itadash.model import MeasureRow
from itadash.words import word

MOST_BLOCKS = 40
"""More measures than this are shown by department: blocks would be too thin for a finger."""
WIDEST_ROW = 20
"""Blocks in a row: at 390 px a number of two digits still fits."""
_BLOCK = 44
_MARK = 18
_MARKS = {Look.LATE: "triangle-up", Look.SILENT: "x", Look.DUE_SOON: "hourglass"}
_LEVEL = {
    Look.COMPLETED: 1.0,
    Look.LATE: 1.0,
    Look.NOT_REPORTED: 1.0,
    Look.IN_PROGRESS: 0.42,
    Look.SILENT: 0.42,
    Look.DUE_SOON: 0.42,
}
"""How much of its block a look fills; the others are hollow."""
_SOLID = (Look.COMPLETED, Look.LATE)


def strip(rows: Sequence[MeasureRow], language: str) -> go.Figure:
    """Blocks for up to ``MOST_BLOCKS`` measures, else a bar a department.

    A tap on a block gives ``customdata[0]``, the measure's id.
    """
    return blocks(rows) if len(rows) <= MOST_BLOCKS else by_department(rows, language)


def blocks(rows: Sequence[MeasureRow]) -> go.Figure:
    """One numbered block a measure, in rows of equal length."""
    lines = -(-len(rows) // WIDEST_ROW)
    wide = -(-len(rows) // lines) if lines else 1
    places = [(i % wide, -(i // wide) * (1 + _MARK / _BLOCK)) for i in range(len(rows))]
    looks = [look_of(row) for row in rows]
    top = _MARK if any(look in _MARKS for look in looks) else 4
    return canvas(
        [
            _outlines(rows, looks, places),
            *_fills(rows, looks, places),
            _numbers(rows, looks, places),
            _marks(looks, places),
        ],
        height=lines * (_BLOCK + _MARK) - _MARK + top + 2,
        x=(-0.5, wide - 0.5),
        y=(places[-1][1] - 2 / _BLOCK if places else 0, 1 + top / _BLOCK),
    )


def _outlines(
    rows: Sequence[MeasureRow], looks: Sequence[Look], places: Sequence[tuple[int, float]]
) -> Trace:
    colours = [CANCELLED if look is Look.CANCELLED else COLOURS[look] for look in looks]
    return {
        "type": "bar",
        "x": [x for x, _ in places],
        "y": [1] * len(rows),
        "base": [y for _, y in places],
        "width": 0.9,
        "marker": {"color": PAGE, "cornerradius": 4, "line": {"width": 1.5, "color": colours}},
        "customdata": [[row.id, _hover(row)] for row in rows],
        "hovertemplate": "%{customdata[1]}<extra></extra>",
    }


def _hover(row: MeasureRow) -> str:
    number = f"{row.number}. " if row.number is not None else ""
    return plain(number + row.title, LONGEST_HOVER)


def _fills(
    rows: Sequence[MeasureRow], looks: Sequence[Look], places: Sequence[tuple[int, float]]
) -> list[Trace]:
    """One trace for each colour and pattern."""
    found = [
        (look.value, _pattern(row, look), look, place)
        for row, look, place in zip(rows, looks, places, strict=True)
        if look in _LEVEL
    ]
    traces = []
    for (_, shape), group in groupby(sorted(found), key=lambda item: item[:2]):
        same = list(group)
        colour = COLOURS[same[0][2]]
        traces.append(
            {
                "type": "bar",
                "x": [place[0] for *_, place in same],
                "y": [_LEVEL[same[0][2]]] * len(same),
                "base": [place[1] for *_, place in same],
                "width": 0.9,
                "marker": _marker(colour, shape),
                "hoverinfo": "skip",
            }
        )
    return traces


def _pattern(row: MeasureRow, look: Look) -> str:
    if look is Look.NOT_REPORTED:
        return "."
    return "/" if to_be_confirmed(row) else ""


def _marker(colour: str, shape: str) -> Trace:
    marker: Trace = {"color": colour, "cornerradius": 4, "line": {"width": 1.5, "color": colour}}
    if shape:
        size = 6 if shape == "." else 7
        solidity = 0.25 if shape == "." else 0.4
        marker["pattern"] = {
            "shape": shape,
            "fgcolor": colour,
            "bgcolor": PAGE,
            "size": size,
            "solidity": solidity,
        }
    return marker


def _numbers(
    rows: Sequence[MeasureRow], looks: Sequence[Look], places: Sequence[tuple[int, float]]
) -> Trace:
    """The numbers; on a patterned block they stand on a patch of the page's colour."""
    patched = [bool(_pattern(row, look)) for row, look in zip(rows, looks, strict=True)]
    half = [0 < _LEVEL.get(look, 0) < 1 for look in looks]
    on_solid = [look in _SOLID and not p for look, p in zip(looks, patched, strict=True)]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [x for x, _ in places],
        "y": [y + (0.7 if low else 0.5) for (_, y), low in zip(places, half, strict=True)],
        "text": [_number(row, place) for place, row in enumerate(rows, start=1)],
        "textfont": {"size": BODY, "color": [PAGE if solid else INK for solid in on_solid]},
        "marker": {
            "symbol": "square",
            "size": 20,
            "color": PAGE,
            "opacity": [1 if patch else 0 for patch in patched],
        },
        "hoverinfo": "skip",
    }


def _number(row: MeasureRow, place: int) -> str:
    number = plain(str(row.number if row.number is not None else place), 5)
    return f"<s>{number}</s>" if look_of(row) is Look.CANCELLED else f"<b>{number}</b>"


def _marks(looks: Sequence[Look], places: Sequence[tuple[int, float]]) -> Trace:
    marked = [(look, x, y) for look, (x, y) in zip(looks, places, strict=True) if look in _MARKS]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [x for _, x, _ in marked],
        "y": [y + 1 + 0.5 * _MARK / _BLOCK for *_, y in marked],
        "marker": {
            "symbol": [_MARKS[look] for look, *_ in marked],
            "color": [COLOURS[look] for look, *_ in marked],
            "size": 9,
        },
        "hoverinfo": "skip",
    }


# ── many measures ────────────────────────────────────────────────────────────────────────────

_ROW = 46


def by_department(rows: Sequence[MeasureRow], language: str) -> go.Figure:
    """A bar a department, as long as its measures are many, cut into looks with their counts."""
    counted = {name: Counter(map(look_of, own)) for name, own in _own(rows)}
    longest = max(sum(counts.values()) for counts in counted.values())
    traces, notes = [], []
    for row, (name, counts) in enumerate(counted.items()):
        done = counts[Look.COMPLETED]
        base = sum(counts.values()) - counts[Look.CANCELLED]
        head = word("chart_department_done", language, name=plain(name), done=done, all=base)
        notes.append(note(0, -row, head, xanchor="left", yanchor="bottom", yshift=7, size=BODY))
        segments, numbers = _segments(counts, -row, longest)
        traces += segments
        notes += numbers
    return canvas(
        traces,
        height=_ROW * len(counted) + 14,
        x=(0, longest),
        y=(0.3 - len(counted), 0.75),
        notes=notes,
    )


def _own(rows: Sequence[MeasureRow]) -> Iterable[tuple[str, list[MeasureRow]]]:
    """Each department with its measures, in the order they first appear."""
    own: dict[str, list[MeasureRow]] = {}
    for row in rows:
        for name in row.departments or ("–",):
            own.setdefault(name, []).append(row)
    return own.items()


def _segments(counts: Counter[Look], y: float, longest: int) -> tuple[list[Trace], list[Trace]]:
    traces, notes, left = [], [], 0
    for look in (Look.COMPLETED, *(look for look in Look if look is not Look.COMPLETED)):
        count = counts[look]
        if not count:
            continue
        hollow = look not in _LEVEL
        marker = _marker(COLOURS[look], "." if look is Look.NOT_REPORTED else "")
        traces.append(
            {
                "type": "bar",
                "orientation": "h",
                "x": [count],
                "y": [y],
                "base": [left],
                "width": 0.34,
                "marker": {**marker, "color": PAGE} if hollow else marker,
                "hovertemplate": f"{count}<extra></extra>",
            }
        )
        if count / longest > 0.04:
            solid = not hollow and look is not Look.NOT_REPORTED
            colour = PAGE if solid else INK
            notes.append(note(left + count / 2, y, f"<b>{count}</b>", size=SMALL, color=colour))
        left += count
    return traces, notes
