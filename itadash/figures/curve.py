"""Completed against planned through the fiscal year: two steps, and the gap between them today."""

from __future__ import annotations

from collections.abc import Sequence
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
    note,
    quarter_bands,
    quarter_heads,
)
from itadash.figures.palette import CANCELLED, COMPLETED, LATE, NOT_REPORTED, PAGE
from itadash.model import CurvePoint, MeasureRow, Status
from itadash.words import word

HEIGHT = 280
_LEFT = 26


def curve(
    rows: Sequence[MeasureRow],
    points: Sequence[CurvePoint],
    year: int,
    day: date,
    language: str,
) -> Picture:
    """The plan is a dashed step of the ends of dated measures; what is done is a solid step.

    ``points`` are the days of reports up to ``day``. One report is one dot: a line before it
    would be invented. A measure that is cancelled or has no end is in no plan.
    """
    plan = planned(rows, year)
    done = [point for point in points if point.day <= day]
    due = sum(1 for end in _ends(rows) if end <= day)
    top = max(len(_ends(rows)), max((point.completed for point in done), default=0), 1)
    line, words = day_line(day, year, language)
    return canvas(
        [_plan(plan), *_actual(done, day, year)],
        height=HEIGHT,
        x=(0, days_in(year) + 2),
        y=(-0.04 * top, 1.08 * top),
        margin=(_LEFT, 4, 46, 24),
        shapes=[*quarter_bands(year), *_grid(top), line, *_gap(done, due, day, year)],
        notes=[
            *quarter_heads(year, language),
            words,
            *_ticks(top),
            *_labels(done, due if plan else None, day, year, language, top),
        ],
    )


def planned(rows: Sequence[MeasureRow], year: int) -> list[tuple[int, int]]:
    """Where the plan steps up: position on the year's axis, and how many are due by then."""
    ends = sorted(after(end, year) for end in _ends(rows))
    if not ends:
        return []
    steps = {end: place for place, end in enumerate(ends, start=1)}
    return [(0, 0), *steps.items(), (days_in(year), len(ends))]


def _ends(rows: Sequence[MeasureRow]) -> list[date]:
    return [row.ends for row in rows if row.ends and row.status is not Status.CANCELLED]


def _plan(steps: Sequence[tuple[int, int]]) -> Trace:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for x, _ in steps],
        "y": [y for _, y in steps],
        "line": {"shape": "hv", "dash": "dash", "width": 2, "color": NOT_REPORTED},
        "hoverinfo": "none",
    }


def _actual(done: Sequence[CurvePoint], day: date, year: int) -> list[Trace]:
    xs = [after(point.day, year) for point in done]
    ys = [point.completed for point in done]
    if not done:
        return []
    line = {
        "type": "scatter",
        "mode": "lines",
        "x": [*xs, after(day, year)],
        "y": [*ys, ys[-1]],
        "line": {"shape": "hv", "width": 3, "color": COMPLETED},
        "hoverinfo": "none",
    }
    dots = {
        "type": "scatter",
        "mode": "markers",
        "x": xs,
        "y": ys,
        "marker": {"size": 10, "color": COMPLETED, "line": {"width": 2, "color": PAGE}},
        "hoverinfo": "none",
        "cliponaxis": False,
    }
    return [line, dots]


def _gap(done: Sequence[CurvePoint], due: int, day: date, year: int) -> list[Trace]:
    """What is missing at the day of the view, as a thick upright line."""
    reached = done[-1].completed if done else 0
    if reached >= due:
        return []
    x = after(day, year)
    line = {"width": 5, "color": LATE}
    return [{"type": "line", "x0": x, "x1": x, "y0": reached, "y1": due, "line": line}]


def _grid(top: int) -> list[Trace]:
    thin = {"width": 1, "color": CANCELLED}
    levels = sorted({0, top // 2, top})
    return [
        {
            "type": "line",
            "xref": "paper",
            "x0": 0,
            "x1": 1,
            "y0": level,
            "y1": level,
            "line": thin,
            "layer": "below",
            "opacity": 0.35,
        }
        for level in levels
    ]


def _ticks(top: int) -> list[Trace]:
    levels = sorted({0, top // 2, top})
    return [
        note(0, level, str(level), xanchor="right", xshift=-4, color=NOT_REPORTED, size=SMALL)
        for level in levels
    ]


def _labels(
    done: Sequence[CurvePoint], due: int | None, day: date, year: int, language: str, top: int
) -> list[Trace]:
    """เสร็จจริง 8 and ตามแผน 7 on the side of the day's line that has room.

    Where the two are close they share a line, so that neither lies on the other or on an edge.
    """
    reached = done[-1].completed if done else 0
    actual = coloured(word("chart_done", language, count=reached), COMPLETED)
    if due is None:
        return [_label(reached, actual, day, year, top)]
    plan = word("chart_planned", language, count=due)
    if abs(reached - due) < 0.2 * top:
        return [_label(max(reached, due), f"{actual} · {plan}", day, year, top)]
    return [_label(reached, actual, day, year, top), _label(due, plan, day, year, top)]


def _label(level: int, text: str, day: date, year: int, top: int) -> Trace:
    """Above its level, but below it near the top of the plot."""
    x = after(day, year)
    left = x > 0.5 * days_in(year)
    below = level > 0.8 * top
    return note(
        x,
        level,
        text,
        size=BODY,
        color=NOT_REPORTED,
        bgcolor=PAGE,
        xanchor="right" if left else "left",
        xshift=-10 if left else 10,
        yanchor="top" if below else "bottom",
        yshift=-6 if below else 6,
    )
