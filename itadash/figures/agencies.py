"""Agencies beside one another: a few as one bar each, many as how they spread over completion.

However many there are, what is drawn stays small: a bar for each of up to ``MOST_BARS``, else a
column for each tenth of completion.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from itadash.figures.canvas import BODY, SMALL, Picture, Trace, canvas, coloured, grey, note, plain
from itadash.figures.palette import BAND, COMPLETED, INK, LATE, NOT_REPORTED, NOT_STARTED, PAGE
from itadash.model import Counts, Standing, Verdict
from itadash.words import word

MOST_BARS = 12
COLOURS = {
    Verdict.BEHIND: LATE,
    Verdict.NOT_REPORTED: NOT_REPORTED,
    Verdict.NO_PLAN: NOT_STARTED,
    Verdict.ON_PLAN: COMPLETED,
}
_PATTERNS = {Verdict.NOT_REPORTED: ".", Verdict.NO_PLAN: "/"}
"""What cannot be judged is no full colour."""
_ROW = 52
_COLUMNS = 11
_TALL = 230
_WIDTH = 0.86


def bars(rows: Sequence[Standing], names: Sequence[str], language: str) -> Picture:
    """One row an agency: its name and fraction above, completed as a bar, the plan as a tick.

    A tap gives ``customdata[0]``, the place of the agency in ``rows``.
    """
    notes = [
        label
        for place, row in enumerate(rows)
        for label in _labels(place, row, names[place], language)
    ]
    return canvas(
        [_track(len(rows)), _completed(rows, confirmed=True), _completed(rows, confirmed=False)],
        height=_ROW * len(rows) + 8,
        x=(-0.3, 100.3),
        y=(-len(rows) + 0.62, 0.72),
        shapes=[tick for place, row in enumerate(rows) for tick in _plan(place, row.counts)],
        notes=notes,
    )


def _track(rows: int) -> Trace:
    return {
        "type": "bar",
        "orientation": "h",
        "x": [100] * rows,
        "y": [-place for place in range(rows)],
        "width": 0.34,
        "marker": {"color": BAND, "cornerradius": 3},
        "customdata": [[place] for place in range(rows)],
        "hoverinfo": "none",
    }


def _completed(rows: Sequence[Standing], *, confirmed: bool) -> Trace:
    """Solid is reported so; hatched, behind it, is only read from prose."""
    sure = [row.counts.completed - row.counts.narrative for row in rows]
    whole = [max(row.counts.counted, 1) for row in rows]
    base = (
        [0.0] * len(rows) if confirmed else [100 * n / a for n, a in zip(sure, whole, strict=True)]
    )
    parts = sure if confirmed else [row.counts.narrative for row in rows]
    marker: Trace = {"color": COMPLETED, "cornerradius": 3}
    if not confirmed:
        marker |= {
            "pattern": {"shape": "/", "size": 7, "solidity": 0.4, "fgcolor": COMPLETED},
            "line": {"width": 1.5, "color": COMPLETED},
        }
        marker["pattern"]["bgcolor"] = PAGE
    return {
        "type": "bar",
        "orientation": "h",
        "base": base,
        "x": [100 * n / a for n, a in zip(parts, whole, strict=True)],
        "y": [-place for place in range(len(rows))],
        "width": 0.34,
        "marker": marker,
        "customdata": [[place] for place in range(len(rows))],
        "hoverinfo": "none",
    }


def _plan(place: int, counts: Counts) -> list[Trace]:
    if counts.planned_percent is None:
        return []
    x = float(counts.planned_percent)
    return [
        {
            "type": "line",
            "x0": x,
            "x1": x,
            "y0": -place - 0.27,
            "y1": -place + 0.27,
            "line": {"width": 3, "color": INK},
        }
    ]


def _labels(place: int, row: Standing, called: str, language: str) -> tuple[Trace, Trace]:
    name = f"<b>{plain(called, 40)}</b>"
    said = coloured(verdict_words(row, language), COLOURS[row.verdict])
    if row.verdict in (Verdict.NO_PLAN, Verdict.NOT_REPORTED):
        said = grey(verdict_words(row, language))
    share = f"<b>{row.counts.completed}/{row.counts.counted}</b>  {said}"
    above = {"yanchor": "bottom", "yshift": 10, "size": BODY}
    return (
        note(0, -place, name, xanchor="left", **above),
        note(100, -place, share, xanchor="right", **above),
    )


def verdict_words(row: Standing, language: str) -> str:
    """▲ ช้ากว่าแผน 8, or what else is to be said."""
    if row.verdict is Verdict.BEHIND:
        return "▲ " + word("behind", language, count=-(row.counts.ahead or 0))
    if row.verdict is Verdict.ON_PLAN and row.counts.ahead:
        return "● " + word("ahead", language, count=row.counts.ahead)
    shape = "● " if row.verdict is Verdict.ON_PLAN else ""
    return shape + word(f"verdict.{row.verdict}", language)


def columns(spread: Sequence[tuple[Verdict, int, int]], language: str) -> Picture:
    """How many agencies stand in each tenth of completion, by verdict from the ground up.

    A tap gives ``customdata[0]``, the verdict.
    """
    added = Counter[int]()
    traces = []
    for verdict in Verdict:
        own = {tenth: count for which, tenth, count in spread if which is verdict}
        traces.append(_column(verdict, own, dict(added)))
        added.update(own)
    top = max(added.values(), default=1)
    notes = [
        note(tenth, count, f"{count:,}", yanchor="bottom", size=BODY)
        for tenth, count in added.items()
    ]
    notes += [
        note(tenth, 0, text, yanchor="top", yshift=-4, size=SMALL)
        for tenth, text in enumerate(["<10", *(str(10 * n) for n in range(1, 10)), "100"])
    ]
    notes.append(note(5, 0, word("agencies.axis", language), yanchor="top", yshift=-24))
    return canvas(
        traces,
        height=_TALL,
        x=(-0.5, _COLUMNS - 0.5),
        y=(0, top * 1.12),
        margin=(0, 0, 4, 48),
        notes=notes,
    )


def _column(verdict: Verdict, own: dict[int, int], below: dict[int, int]) -> Trace:
    tenths = sorted(own)
    marker: Trace = {"color": COLOURS[verdict], "line": {"width": 1, "color": PAGE}}
    if verdict in _PATTERNS:
        marker["line"]["color"] = COLOURS[verdict]
        marker["pattern"] = {
            "shape": _PATTERNS[verdict],
            "size": 6,
            "solidity": 0.3,
            "fgcolor": COLOURS[verdict],
            "bgcolor": PAGE,
        }
    return {
        "type": "bar",
        "x": tenths,
        "y": [own[tenth] for tenth in tenths],
        "base": [below.get(tenth, 0) for tenth in tenths],
        "width": _WIDTH,
        "marker": marker,
        "customdata": [[verdict.value] for _ in tenths],
        "hoverinfo": "none",
    }
