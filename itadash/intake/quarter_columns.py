"""Columns by quarters: what is planned there, what is aimed at, and what is reported."""

from __future__ import annotations

import re
from itertools import islice

from itadash.intake import readings
from itadash.intake.columns import ENOUGH, Column, Layout, texts_of, with_field
from itadash.intake.headers import field_of
from itadash.intake.periods import is_tick
from itadash.model import Basis

_A_PLAN = re.compile("^(?!.*(?:ผล|จริง|result|actual)).*(?:แผน|เป้า|plan|target)", re.IGNORECASE)


def told(layout: Layout) -> Layout:
    """The layout with such columns read as what they hold."""
    return _results_by_quarter(_planned_shares(layout))


def may_tell(layout: Layout) -> bool:
    """Whether rows that may not have been read yet decide."""
    return bool(_planned(layout) or _reported_quarters(layout))


def _planned_shares(layout: Layout) -> Layout:
    """Percentages of a plan by quarters are what is aimed at, not what was done."""
    for column in _planned(layout):
        layout = with_field(layout, column.index, "target")
    return layout


def _planned(layout: Layout) -> list[Column]:
    """Columns of a quarter that are headed as a plan and hold percentages."""
    return [
        column
        for column in layout.columns
        if column.field.startswith("quarter_") and _A_PLAN.search(column.heading)
        if any(
            not is_tick(text) and readings.percent(text).percent is not None
            for text in islice(texts_of(layout, column), ENOUGH)
        )
    ]


def _results_by_quarter(layout: Layout) -> Layout:
    """Below the quarters of a result stand reports, not plans, where any of them is told in prose:
    ticks may be of either, and percentages and status words are reports without this."""
    reported = _reported_quarters(layout)
    if any(_is_prose(text) for column in reported for text in texts_of(layout, column)):
        for column in reported:
            layout = with_field(layout, column.index, "result")
    return layout


def _reported_quarters(layout: Layout) -> list[Column]:
    """Columns of a quarter whose whole heading, with what spans it, is of a result."""
    return [
        column
        for column in layout.columns
        if column.field.startswith("quarter_") and field_of(column.heading) == "result"
    ]


def _is_prose(text: str) -> bool:
    if is_tick(text) or readings.percent(text).percent is not None:
        return False
    reading = readings.status(text)
    return reading.basis is Basis.NARRATIVE or not reading.known
