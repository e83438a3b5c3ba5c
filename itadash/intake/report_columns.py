"""Columns of reports that say when they are due, and progress that is told round by round."""

from __future__ import annotations

import re

from itadash import thai
from itadash.intake import readings
from itadash.intake.columns import Column, Layout, of_field, texts_of, with_field
from itadash.intake.headers import ANY_YEAR, speaks_for_a_time

_REPORTING = re.compile("รายงาน|ติดตาม")
_DUE = re.compile(
    "(?:ให้)?(?:รายงาน|ติดตาม)(?:ผล)?(?:การดำเนิน(?:การ|งาน))? *(?=ภายใน|ไม่เกิน|ก่อน|ทุก|สิ้น)"
)
"""What is said of a report before the day on which it is due."""
_TOLD_BY_ROUND = ("percent", "status")


def told(layout: Layout) -> Layout:
    """The layout with both read as what they are."""
    for column in due(layout):
        layout = with_field(layout, column.index, "follow_up")
    for field in _TOLD_BY_ROUND:
        layout = _by_round(layout, field)
    return layout


def due(layout: Layout) -> list[Column]:
    """Columns of results in which every cell is a time of reporting."""
    return [
        column
        for column in of_field("result", layout)
        if _REPORTING.search(column.heading)
        and (texts := set(texts_of(layout, column)))
        and all(readings.follow_up(text, ANY_YEAR) and _is_time(text) for text in texts)
    ]


def _is_time(text: str) -> bool:
    plain = _DUE.sub("", thai.fold(text), count=1)
    return readings.period(plain, ANY_YEAR).sure or not readings.period(text).quarters


def _by_round(layout: Layout, field: str) -> Layout:
    """Where several columns tell the same, each for a time of its own, each is a result of its
    time; one alone is how far the work is."""
    columns = of_field(field, layout)
    if len(columns) < 2 or not all(speaks_for_a_time(column.heading) for column in columns):
        return layout
    for column in columns:
        layout = with_field(layout, column.index, "result")
    return layout
