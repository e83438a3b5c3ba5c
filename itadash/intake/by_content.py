"""Columns whose field their cells, their place or the table's title tell better than a heading.

An officer's own word about a column counts more, and is applied after this.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from itadash import thai
from itadash.intake import readings
from itadash.intake.columns import Column, Layout, with_field
from itadash.intake.headers import IGNORED
from itadash.intake.periods import is_tick
from itadash.model import Basis, Status

STATUS_TICK = "status_tick"
"""A column headed by a status, in which a row of that status is ticked."""

_MAY_BE_TICKED = frozenset({IGNORED, "end", "status", "result"})
_TELLS_PROGRESS = frozenset({"result", "status", "percent", STATUS_TICK})
_NOTHING = re.compile(r"[\s\-–—_.…]*")
_MATTER = re.compile(r"ประเด็น|ข้อบกพร่อง|จุดอ่อน|สิ่งที่ต้อง|เรื่องที่")
_WHAT_WAS_DONE = re.compile(r"(?:รายละเอียด)?การ(?:ดำเนิน|ปฏิบัติ)")
_REPORT = re.compile(r"(?:รายงาน|สรุป)(?:การ)?(?:ผล|ติดตามผล)|ผลการดำเนิน")


def told(layout: Layout) -> Layout:
    """The layout with such columns read as what they hold."""
    return _result_of_a_report(_measure_beside_its_topic(_topic_by_place(_status_ticks(layout))))


def _status_ticks(layout: Layout) -> Layout:
    """Columns that are each headed by another status, with ticks below: one column says nothing."""
    ticked = {column: found for column in layout.columns if (found := _ticks_of(layout, column))}
    if len(set(ticked.values())) < 2:
        return layout
    for column in ticked:
        layout = with_field(layout, column.index, STATUS_TICK)
    return layout


def _ticks_of(layout: Layout, column: Column) -> Status | None:
    """The status that heads a column in which nothing stands but ticks."""
    if column.field not in _MAY_BE_TICKED or not column.heading:
        return None
    reading = readings.status(column.heading)
    if reading.basis is not Basis.EXPLICIT:
        return None
    marks = [text for text in _texts(layout, column) if not _NOTHING.fullmatch(text)]
    return reading.status if all(map(is_tick, marks)) else None


def _topic_by_place(layout: Layout) -> Layout:
    """A column of matters to improve before the measures, one for several of them, is their
    topic; elsewhere it is a note."""
    measures = [column.index for column in layout.columns if column.field == "title"]
    if not measures or "topic" in layout.fields:
        return layout
    for column in layout.columns[: measures[0]]:
        if column.field == "note" and _MATTER.match(column.heading) and _groups(layout, column):
            return with_field(layout, column.index, "topic")
    return layout


def _measure_beside_its_topic(layout: Layout) -> Layout:
    """Where no heading names the measure, guidance beside a topic is the measure if the topic
    stands for several of them, or if the steps have a column of their own."""
    steps = [column for column in layout.columns if column.field == "steps"]
    topics = [column for column in layout.columns if column.field == "topic"]
    if "title" in layout.fields or not steps or not topics:
        return layout
    if len(steps) > 1 or _groups(layout, topics[0]):
        return with_field(layout, steps[0].index, "title")
    return layout


def _result_of_a_report(layout: Layout) -> Layout:
    """In a report of results that has no column of its own for them, what was done is the
    result; where that is missing too, what came of it."""
    if "title" not in layout.fields or not _TELLS_PROGRESS.isdisjoint(layout.fields):
        return layout
    if any(field.startswith("quarter_") for field in layout.fields):
        return layout
    done = [c for c in layout.columns if c.field == "steps" and _WHAT_WAS_DONE.match(c.heading)]
    if done and any(_REPORT.search(thai.fold(line)) for line in layout.title_lines):
        return with_field(layout, done[-1].index, "result")
    outcomes = [column for column in layout.columns if column.field == "outcome"]
    return with_field(layout, outcomes[0].index, "result") if outcomes else layout


def _groups(layout: Layout, column: Column) -> bool:
    """Whether a column has one text for several rows, repeated or left blank below."""
    values = list(_texts(layout, column))
    rows = sum(any(map(str.strip, row.cells)) for row in layout.rows)
    return 0 < len(values) < rows or any(count > 1 for count in Counter(values).values())


def _texts(layout: Layout, column: Column) -> Iterable[str]:
    return (text for row in layout.rows if (text := thai.fold(row.cells[column.index])))
