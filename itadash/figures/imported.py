"""What an import would do, as one bar: a segment a fate, as wide as its share of the rows."""

from __future__ import annotations

import plotly.graph_objects as go

from itadash.figures.canvas import BODY, Trace, canvas, note
from itadash.figures.palette import BAND, COMPLETED, IN_PROGRESS, INK, LATE, NOT_STARTED, PAGE
from itadash.model import Action, Plan

HEIGHT = 36
_FILLS = {
    Action.NEW: COMPLETED,
    Action.CHANGED: IN_PROGRESS,
    Action.UNCHANGED: BAND,
    Action.SKIPPED: LATE,
}
_NARROWEST_LABEL = 0.06
"""A thinner segment has no room for its number at 390 px; the equation above the bar has it."""


def fates(plan: Plan) -> go.Figure:
    """One bar of the four counts, in the order of the equation; a zero has no segment."""
    counts = {action: plan.count(action) for action in Action}
    total = sum(counts.values())
    traces, notes, left = [], [], 0
    for action, count in counts.items():
        if not count:
            continue
        traces.append(_segment(action, left, count))
        if count >= _NARROWEST_LABEL * total:
            colour = INK if action is Action.UNCHANGED else PAGE
            notes.append(note(left + count / 2, 0, f"<b>{count}</b>", size=BODY, color=colour))
        left += count
    return canvas(traces, height=HEIGHT, x=(0, total or 1), y=(-0.5, 0.5), notes=notes)


def _segment(action: Action, left: int, count: int) -> Trace:
    """Unchanged is pale, with an outline so that it shows on any ground."""
    marker: Trace = {
        "color": _FILLS[action],
        "cornerradius": 4,
        "line": {"color": PAGE, "width": 2},
    }
    if action is Action.UNCHANGED:
        marker["line"] = {"color": NOT_STARTED, "width": 1}
    return {
        "type": "bar",
        "orientation": "h",
        "x": [count],
        "y": [0],
        "base": [left],
        "width": 0.94,
        "marker": marker,
        "hoverinfo": "none",
    }
