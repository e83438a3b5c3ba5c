"""Columns that tell how far the work was at several days, each below the day it is told for."""

from __future__ import annotations

from datetime import date

from itadash.intake import readings
from itadash.intake.columns import Column, Layout, of_field, with_field
from itadash.intake.headers import ANY_YEAR


def told(layout: Layout) -> Layout:
    """The layout with such columns as results, each of its day."""
    return _details_of_days(_reports_of_days(layout))


def may_tell(layout: Layout) -> bool:
    """Whether a column is read otherwise than its heading says."""
    return told(layout) != layout


def _reports_of_days(layout: Layout) -> Layout:
    """Statuses and percentages of several days stand below the days they are reported for, and
    are what is told of each."""
    for field in ("status", "percent"):
        dated = {column: _day_of(column) for column in of_field(field, layout)}
        if len(set(dated.values()) - {None}) > 1:
            for column in [column for column, day in dated.items() if day]:
                layout = with_field(layout, column.index, "result")
    return layout


def _details_of_days(layout: Layout) -> Layout:
    """Details below the day of a result are what was done by then, not the plan."""
    days = {_day_of(column) for column in of_field("result", layout)} - {None}
    for column in of_field("steps", layout) if len(days) > 1 else ():
        if _day_of(column) in days:
            layout = with_field(layout, column.index, "result")
    return layout


def _day_of(column: Column) -> date | None:
    return readings.column_report_end(column.heading, ANY_YEAR)
