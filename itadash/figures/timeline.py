"""The year from left to right, a lane for each department, a bar for each measure.

A measure's words stand above its bar, inside the plot, so there is no column of names and a
phone shows the whole year. The status comes first: a clipped title hurts less than a clipped
status. Where the rows are many, what is finished is folded into a count for each lane.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from itadash.figures.canvas import (
    BODY,
    SMALL,
    Picture,
    Trace,
    after,
    canvas,
    coloured,
    day_line,
    days_in,
    grey,
    note,
    plain,
    position,
    quarter_bands,
    quarter_heads,
)
from itadash.figures.palette import (
    COLOURS,
    INK,
    LATE,
    PAGE,
    SILENT,
    Fill,
    Look,
    fill_of,
    look_of,
    to_be_confirmed,
)
from itadash.model import SHARED, MeasureRow, Status
from itadash.words import word

MOST_ROWS = 60
"""More rows than this are drawn close together, without what is finished."""
LONGEST_TITLE = 90
_PATTERNS = {Fill.DOTTED: ".", Fill.HATCHED: "\\"}
_STARTED = {Look.IN_PROGRESS: "/", Look.SILENT: ".", Look.DUE_SOON: "|"}
"""The pattern of what has begun and is not completed."""
_FINISHED = (Look.COMPLETED, Look.CANCELLED)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Pixels: a measure's row, in it the middles of its words and of its bar, the bar's
    thickness, the type of its words, and a lane's heading."""

    row: int
    words: int
    middle: int
    bar: int
    type: int
    heading: int = 38


ROOMY = Sizes(row=44, words=13, middle=32, bar=11, type=BODY)
CLOSE = Sizes(row=35, words=11, middle=25, bar=6, type=SMALL)


@dataclass(frozen=True, slots=True)
class Lane:
    """A department and its measures; ``name`` is None for those without a deadline."""

    name: str | None
    rows: tuple[MeasureRow, ...]
    folded: tuple[tuple[Look, int], ...] = ()


def lanes(rows: Sequence[MeasureRow]) -> tuple[Lane, ...]:
    """Departments as they first appear, those that share all after them, the undated last.

    A measure of two departments stands in both lanes.
    """
    close = len(rows) > MOST_ROWS
    named: dict[str | None, list[MeasureRow]] = {}
    for row in rows:
        undated = row.starts is None and row.ends is None
        for name in (None,) if undated else row.departments or ("–",):
            named.setdefault(name, []).append(row)
    last = {SHARED: 1, None: 2}
    order = sorted(named, key=lambda name: last.get(name, 0))
    return tuple(_lane(name, named[name], close) for name in order)


def _lane(name: str | None, rows: Sequence[MeasureRow], close: bool) -> Lane:
    if not close:
        return Lane(name, tuple(rows))
    finished = Counter(look for row in rows if (look := look_of(row)) in _FINISHED)
    return Lane(
        name,
        tuple(row for row in rows if look_of(row) not in _FINISHED),
        tuple((look, finished[look]) for look in _FINISHED if finished[look]),
    )


def timeline(rows: Sequence[MeasureRow], year: int, day: date, language: str) -> Picture:
    """A tap on a bar or its words gives ``customdata[0]``, the measure's id."""
    sizes = CLOSE if len(rows) > MOST_ROWS else ROOMY
    found = lanes(rows)
    height = sum(sizes.heading + sizes.row * len(lane.rows) for lane in found) + 8
    placed = list(_placed(found, sizes))
    line, words = day_line(day, year, language)
    return canvas(
        [
            *_bars(placed, year, sizes),
            *_tails(placed, year, day, sizes),
            *_marks(placed, year, day, sizes),
            _labels(placed, day, language, sizes),
        ],
        height=height + 46 + 26,
        x=(0, days_in(year)),
        y=(height, 0),
        margin=(1, 1, 46, 26),
        shapes=[*quarter_bands(year), line],
        notes=[*quarter_heads(year, language), words, *_headings(found, sizes, language)],
    )


Placed = tuple[MeasureRow, Look, int]
"""A measure, its look, and the top of its row in pixels from the top of the plot."""


def _placed(found: Sequence[Lane], sizes: Sizes) -> Iterator[Placed]:
    top = 0
    for lane in found:
        top += sizes.heading
        for row in lane.rows:
            yield row, look_of(row), top
            top += sizes.row


def _headings(found: Sequence[Lane], sizes: Sizes, language: str) -> list[Trace]:
    notes, top = [], 0
    for lane in found:
        text = f"<b>{_lane_name(lane.name, language)}</b>"
        folded = " · ".join(f"{word(look, language)} {count}" for look, count in lane.folded)
        text += f"  {grey(folded)}" if folded else ""
        y = top + sizes.heading - 16
        notes.append(note(0, y, text, xanchor="left", xshift=-1, size=BODY + 1))
        top += sizes.heading + sizes.row * len(lane.rows)
    return notes


def _lane_name(name: str | None, language: str) -> str:
    if name is None:
        return word("no_due_day", language)
    return word("shared_department", language) if name == SHARED else plain(name, 60)


def _span(row: MeasureRow, year: int) -> tuple[int, int] | None:
    """Start and end on the axis; None for what is drawn as a point or not at all.

    An open end runs to the end of the year.
    """
    if row.starts is None or row.starts == row.ends:
        return None
    left = position(row.starts, year)
    right = after(row.ends, year) if row.ends else days_in(year)
    return (left, right) if right > left else None


def _bars(placed: Sequence[Placed], year: int, sizes: Sizes) -> list[Trace]:
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


def _tails(placed: Sequence[Placed], year: int, day: date, sizes: Sizes) -> list[Trace]:
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


def _marks(placed: Sequence[Placed], year: int, day: date, sizes: Sizes) -> list[Trace]:
    """◆ for a single day, ► for an open end, ▲ where a tail ends, ✕ where reports stopped."""
    today = after(day, year)
    marks: list[tuple[int, float, float, str, str]] = []
    for row, look, top in placed:
        y = top + sizes.middle
        if row.ends and _span(row, year) is None:
            marks.append((row.id, after(row.ends, year), y, "diamond", COLOURS[look]))
        if row.starts and row.ends is None:
            marks.append((row.id, days_in(year) - 3, y, "triangle-right", COLOURS[look]))
        if look is Look.LATE:
            marks.append((row.id, today, y, "triangle-up", LATE))
        if look is Look.SILENT and row.starts:
            marks.append((row.id, today, y, "x", SILENT))
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [x for _, x, *_ in marks],
            "y": [y for _, _, y, *_ in marks],
            "customdata": [[measure] for measure, *_ in marks],
            "hoverinfo": "none",
            "cliponaxis": False,
            "marker": {
                "symbol": [symbol for *_, symbol, _ in marks],
                "color": [colour for *_, colour in marks],
                "size": 12 if sizes is ROOMY else 9,
                "line": {"width": 1, "color": PAGE},
            },
        }
    ]


def _labels(placed: Sequence[Placed], day: date, language: str, sizes: Sizes) -> Trace:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [0] * len(placed),
        "y": [top + sizes.words for *_, top in placed],
        "text": [_label(row, look, day, language) for row, look, _ in placed],
        "textposition": "middle right",
        "textfont": {"size": sizes.type, "color": INK},
        "customdata": [[row.id] for row, *_ in placed],
        "hoverinfo": "none",
    }


def _label(row: MeasureRow, look: Look, day: date, language: str) -> str:
    number = f"{row.number}. " if row.number is not None else ""
    title = plain(f"{number}{row.title}", LONGEST_TITLE)
    said = status_words(row, look, day, language)
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
