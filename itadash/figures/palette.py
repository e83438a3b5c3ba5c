"""Colours that follow light and dark, and the looks that a measure can have.

Streamlit's plotly template holds placeholders for the ten ``chartCategoricalColors`` and a few
more, and the browser puts the colours of the visitor's own theme in their place, anywhere in a
figure. So figures name colours by placeholder, the server need not know the theme, and this
table is the only place that knows the numbers. ``.streamlit/config.toml`` gives the colours in
the same order.
"""

from __future__ import annotations

from enum import StrEnum

from itadash.model import Basis, MeasureRow, Status

COMPLETED = "#000001"
IN_PROGRESS = "#000002"
NOT_STARTED = "#000003"
NOT_REPORTED = "#000004"
DUE_SOON = "#000005"
LATE = "#000006"
SILENT = "#000007"
CANCELLED = "#000008"
INK = "#000009"
BAND = "#000010"
PAGE = "#000038"
"""The ground of the page."""


class Look(StrEnum):
    """How a measure is shown: its most pressing condition, else its status."""

    LATE = "late"
    SILENT = "silent"
    DUE_SOON = "due_soon"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    NOT_REPORTED = "not_reported"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


COLOURS = {
    Look.LATE: LATE,
    Look.SILENT: SILENT,
    Look.DUE_SOON: DUE_SOON,
    Look.IN_PROGRESS: IN_PROGRESS,
    Look.NOT_STARTED: NOT_STARTED,
    Look.NOT_REPORTED: NOT_REPORTED,
    Look.COMPLETED: COMPLETED,
    Look.CANCELLED: CANCELLED,
}


def look_of(row: MeasureRow) -> Look:
    """Late before silent before due soon; a measure that is none of them shows its status."""
    if row.overdue:
        return Look.LATE
    if row.silent:
        return Look.SILENT
    return Look.DUE_SOON if row.due_soon else Look(row.status)


class Fill(StrEnum):
    """How a mark is filled: the status, whatever the colour of the condition."""

    SOLID = "solid"
    STARTED = "started"
    HOLLOW = "hollow"
    DOTTED = "dotted"
    HATCHED = "hatched"


_FILLS = {
    Status.COMPLETED: Fill.SOLID,
    Status.IN_PROGRESS: Fill.STARTED,
    Status.NOT_STARTED: Fill.HOLLOW,
    Status.NOT_REPORTED: Fill.DOTTED,
    Status.CANCELLED: Fill.HOLLOW,
}


def fill_of(row: MeasureRow) -> Fill:
    """Unknown looks unknown: unreported is dotted, and what only prose says is hatched.

    Begun and late is solid, for that is what to see first.
    """
    if to_be_confirmed(row):
        return Fill.HATCHED
    if row.overdue and row.status is Status.IN_PROGRESS:
        return Fill.SOLID
    return _FILLS[row.status]


def to_be_confirmed(row: MeasureRow) -> bool:
    """Whether it counts as completed on the strength of prose alone."""
    return row.status is Status.COMPLETED and row.basis is Basis.NARRATIVE
