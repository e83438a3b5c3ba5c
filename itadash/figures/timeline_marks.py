"""What is drawn in a row of the timeline: its bar, its tail, its marks and its words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from itadash import fiscal
from itadash.figures.canvas import Trace, after, coloured, days_in, fitted, position
from itadash.figures.lanes import ROOMY, Placed, Sizes
from itadash.figures.palette import (
    COLOURS,
    INK,
    LATE,
    PAGE,
    SILENT,
    Fill,
    Look,
    fill_of,
    to_be_confirmed,
)
from itadash.model import MeasureRow, Status
from itadash.words import word

LEAST_TITLE = 16
"""Letters of a title that are shown however long the status before it is."""
_PATTERNS = {Fill.DOTTED: ".", Fill.HATCHED: "\\"}
_STARTED = {Look.IN_PROGRESS: "/", Look.SILENT: ".", Look.DUE_SOON: "|"}
"""The pattern of what has begun and is not completed."""


def _span(row: MeasureRow, year: int) -> tuple[int, int] | None:
    """Start and end on the axis; None for what is drawn as a point or not at all.

    An open end runs to the end of the year.
    """
    if row.starts is None or row.starts == row.ends:
        return None
    left = position(row.starts, year)
    right = after(row.ends, year) if row.ends else days_in(year)
    return (left, right) if right > left else None


def bars(placed: Sequence[Placed], year: int, sizes: Sizes) -> list[Trace]:
    """One trace for each look and pattern."""
    groups: dict[tuple[Look, Fill], list[tuple[int, int, int, int]]] = {}
    for row, look, top in placed:
        if span := _span(row, year):
            bar = (row.id, *span, top + sizes.middle)
            groups.setdefault((look, fill_of(row)), []).append(bar)
    return [_bar_trace(look, fill, bars, sizes) for (look, fill), bars in groups.items()]


def _bar_trace(
    look: Look, fill: Fill, bars: Sequence[tuple[int, int, int, int]], sizes: Sizes
) -> Trace:
    colour = COLOURS[look]
    marker: Trace = {
        "color": PAGE if fill is Fill.HOLLOW else colour,
        "cornerradius": 2,
        "line": {"width": 1.5, "color": colour},
    }
    shape = _STARTED.get(look, "") if fill is Fill.STARTED else _PATTERNS.get(fill, "")
    if shape:
        marker["pattern"] = {
            "shape": shape,
            "fgcolor": colour,
            "bgcolor": PAGE,
            "size": 5,
            "solidity": 0.35 if shape == "." else 0.5,
        }
    return {
        "type": "bar",
        "orientation": "h",
        "x": [right - left for _, left, right, _ in bars],
        "base": [left for _, left, _, _ in bars],
        "y": [y for *_, y in bars],
        "width": sizes.bar,
        "customdata": [[measure] for measure, *_ in bars],
        "hoverinfo": "none",
        "marker": marker,
    }


def tails(placed: Sequence[Placed], year: int, day: date, sizes: Sizes) -> list[Trace]:
    """From the end of what is overdue to the day of the view."""
    today = after(day, year)
    xs: list[float | None] = []
    ys: list[float | None] = []
    for row, look, top in placed:
        if look is Look.LATE and row.ends:
            y = top + sizes.middle
            xs += [after(row.ends, year), today, None]
            ys += [y, y, None]
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "x": xs,
            "y": ys,
            "line": {"dash": "dot", "width": 2.5, "color": LATE},
            "hoverinfo": "skip",
        }
    ]


def marks(placed: Sequence[Placed], year: int, day: date, sizes: Sizes) -> list[Trace]:
    """◆ for a single day, ► for an open end, ▲ where a tail ends, ✕ where reports stopped."""
    today = after(day, year)
    found: list[tuple[int, float, float, str, str]] = []
    for row, look, top in placed:
        y = top + sizes.middle
        if row.ends and _span(row, year) is None:
            found.append((row.id, after(row.ends, year), y, "diamond", COLOURS[look]))
        if row.starts and row.ends is None:
            found.append((row.id, days_in(year) - 3, y, "triangle-right", COLOURS[look]))
        if look is Look.LATE:
            found.append((row.id, today, y, "triangle-up", LATE))
        if look is Look.SILENT and row.starts:
            found.append((row.id, today, y, "x", SILENT))
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [x for _, x, *_ in found],
            "y": [y for _, _, y, *_ in found],
            "customdata": [[measure] for measure, *_ in found],
            "hoverinfo": "none",
            "cliponaxis": False,
            "marker": {
                "symbol": [symbol for *_, symbol, _ in found],
                "color": [colour for *_, colour in found],
                "size": 12 if sizes is ROOMY else 9,
                "line": {"width": 1, "color": PAGE},
            },
        }
    ]


def milestones(placed: Sequence[Placed], year: int, sizes: Sizes) -> list[Trace]:
    """○ on the days on which progress is to be reported."""
    days = [
        (row.id, after(day, year), top + sizes.middle)
        for row, _, top in placed
        for day in row.follow_up
        if fiscal.year_of(day) == year
    ]
    circles = {
        "type": "scatter",
        "mode": "markers",
        "x": [x for _, x, _ in days],
        "y": [y for *_, y in days],
        "customdata": [[measure] for measure, *_ in days],
        "hoverinfo": "none",
        "cliponaxis": False,
        "marker": {
            "symbol": "circle",
            "size": sizes.bar - 1,
            "color": PAGE,
            "line": {"width": 1.5, "color": INK},
        },
    }
    return [circles] if days else []


def labels(placed: Sequence[Placed], day: date, language: str, sizes: Sizes, columns: int) -> Trace:
    """Status, number and title, above each bar."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [0] * len(placed),
        "y": [top + sizes.words for *_, top in placed],
        "text": [_label(row, look, day, language, columns) for row, look, _ in placed],
        "textposition": "middle right",
        "textfont": {"size": sizes.type, "color": INK},
        "customdata": [[row.id] for row, *_ in placed],
        "hoverinfo": "none",
    }


def _label(row: MeasureRow, look: Look, day: date, language: str, columns: int) -> str:
    said = status_words(row, look, day, language)
    number = f"{row.number}. " if row.number is not None else ""
    room = columns - len(said) if said else columns
    title = fitted(f"{number}{row.title}", max(room, LEAST_TITLE))
    if look is Look.CANCELLED:
        title = f"<s>{title}</s>"
    if not said:
        return title
    colour = INK if look in (Look.NOT_STARTED, Look.CANCELLED) else COLOURS[look]
    return f"{coloured(said, colour)}  {title}"


def status_words(row: MeasureRow, look: Look, day: date, language: str) -> str:
    """เกินกำหนด 122 วัน; nothing for what is completed and confirmed, whose bar is full."""
    if look is Look.COMPLETED:
        return word("chart_confirm", language) if to_be_confirmed(row) else ""
    if look is not Look.LATE or row.ends is None:
        return word(look, language)
    days = (day - row.ends).days
    late = word("late_by", language, days=days) if days > 0 else word("late_year_end", language)
    begun = row.status is Status.IN_PROGRESS
    return late if begun else f"{late}\u00a0· {word(row.status, language)}"
