"""Columns whose field their cells, their place or the table's title tell better than a heading.

An officer's own word about a column counts more, and is applied after this.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from itadash import thai
from itadash.intake import (
    day_columns,
    department_ticks,
    legends,
    plan_rows,
    quarter_columns,
    readings,
    report_columns,
    year_ticks,
)
from itadash.intake.columns import ENOUGH, Column, Layout, of_field, texts_of, with_field
from itadash.intake.counted_results import of_steps, of_targets
from itadash.intake.headers import IGNORED
from itadash.intake.periods import is_tick
from itadash.intake.status_ticks import STATUS_TICK, UNTICKED, ticked_statuses
from itadash.intake.totals import without_totals
from itadash.model import Basis, StatusReading

_MAY_BE_TICKED = frozenset({IGNORED, "end", "status", "result"})
_MAY_BE_FILLED = frozenset({"period", "percent", "note", "steps", "target", "outcome"})
"""Of a column headed by a status: what its unit or gloss says is written in it."""
_TELLS_PROGRESS = frozenset({"status", "percent", STATUS_TICK})
_PER_CENT = re.compile("ร้อยละ|เปอร์|%|percent", re.IGNORECASE)
_FEWEST_STATUSES = 2
_MATTER = re.compile(r"ประเด็น|ข้อบกพร่อง|จุดอ่อน|สิ่งที่ต้อง|เรื่องที่")
_WHAT_WAS_DONE = re.compile(r"(?:รายละเอียด)?การ(?:ดำเนิน|ปฏิบัติ)")
_FOLLOWING_UP = re.compile(r"(?:การ)?ติดตาม")
_REPORT = re.compile(r"(?:รายงาน|สรุป)(?:การ)?(?:ผล|ติดตามผล)|ผลการดำเนิน")


def told(layout: Layout) -> Layout:
    """The layout with such columns read as what they hold."""
    layout = _status_ticks(day_columns.told(year_ticks.told(layout)))
    layout = department_ticks.without_amounts(department_ticks.told(layout))
    layout = quarter_columns.told(_follow_ups_beside_results(layout))
    layout = _measure_beside_its_topic(_topic_by_place(report_columns.told(layout)))
    layout = _without_counts(_result_of_a_report(_progress_in_words(layout)))
    return plan_rows.told(layout)


def may_tell(layout: Layout) -> bool:
    """Whether the headings leave a field to rows of which some may not have been read yet."""
    return (
        len({read.status for read in _headed_by_status(layout).values()}) >= _FEWEST_STATUSES
        or bool(_matters(layout) or _followed_up(layout))
        or day_columns.may_tell(layout)
        or plan_rows.may_tell(layout)
        or year_ticks.may_tell(layout)
        or department_ticks.may_tell(layout)
        or quarter_columns.may_tell(layout)
        or _guided(layout)
        or bool(_told_results(layout))
        or bool(_in_words(layout) or of_targets(layout) or of_steps(layout))
        or bool(report_columns.due(layout))
        or bool(legends.explained(layout))
    )


def _status_ticks(layout: Layout) -> Layout:
    """Columns that are each headed by another status, with ticks below, or with the day, the share
    or the reason in one of them in each row: one column says nothing."""
    headed = _headed_by_status(layout)
    if len({reading.status for reading in headed.values()}) < _FEWEST_STATUSES:
        return layout
    rows = without_totals(layout)
    ticked = [c for c, reading in headed.items() if _is_surely(reading, c) or _only_ticks(rows, c)]
    if not _one_in_each_row(rows, ticked):
        ticked = [column for column in headed if _only_ticks(rows, column)]
    if len({headed[column].status for column in ticked}) < _FEWEST_STATUSES:
        return layout
    for column in ticked:
        layout = with_field(layout, column.index, STATUS_TICK)
    return layout


def _is_surely(reading: StatusReading, column: Column) -> bool:
    return reading.sure or column.field in _MAY_BE_TICKED


def _one_in_each_row(layout: Layout, columns: Sequence[Column]) -> bool:
    """Whether no row has a text in more than one of the columns."""
    return all(
        sum(not UNTICKED.fullmatch(row.cells[column.index]) for column in columns) <= 1
        for row in layout.rows
    )


def _headed_by_status(layout: Layout) -> dict[Column, StatusReading]:
    """Columns whose heading may be a status."""
    may_be = _MAY_BE_TICKED | _MAY_BE_FILLED
    columns = [column for column in layout.columns if column.field in may_be and column.heading]
    found = ticked_statuses(tuple(column.heading for column in columns))
    read = zip(columns, found, strict=True)
    return {column: reading for column, reading in read if reading.basis is Basis.EXPLICIT}


def _only_ticks(layout: Layout, column: Column) -> bool:
    """Whether nothing stands in a column but ticks."""
    return all(is_tick(text) for text in texts_of(layout, column) if not UNTICKED.fullmatch(text))


def _follow_ups_beside_results(layout: Layout) -> Layout:
    """The following up of measures is a result only where nothing else is one."""
    for column in _followed_up(layout):
        layout = with_field(layout, column.index, "follow_up")
    return layout


def _followed_up(layout: Layout) -> list[Column]:
    results = of_field("result", layout)
    followed = [column for column in results if _FOLLOWING_UP.match(thai.fold(column.heading))]
    planned = "follow_up" in layout.fields
    return [] if planned or len(followed) == len(results) else followed[:1]


def _topic_by_place(layout: Layout) -> Layout:
    """A column of matters to improve before the measures, one for several of them, is their
    topic; elsewhere it is a note."""
    grouping = [column for column in _matters(layout) if _groups(layout, column)]
    return with_field(layout, grouping[0].index, "topic") if grouping else layout


def _matters(layout: Layout) -> list[Column]:
    """Columns of matters to improve, or of guidance, that stand before the measures of a table
    without topics."""
    measures = [column.index for column in layout.columns if column.field == "title"]
    if not measures or "topic" in layout.fields:
        return []
    before = layout.columns[: measures[0]]
    return [c for c in before if c.field == "steps" or _is_matter(c)]


def _is_matter(column: Column) -> bool:
    return column.field == "note" and _MATTER.match(column.heading) is not None


def _measure_beside_its_topic(layout: Layout) -> Layout:
    """Where no heading names the measure, guidance beside a topic is the measure if the topic
    stands for several of them, or if the steps have a column of their own."""
    if not _guided(layout):
        return layout
    steps, topics = of_field("steps", layout), of_field("topic", layout)
    if len(steps) > 1 or _groups(layout, topics[0]):
        return with_field(layout, steps[0].index, "title")
    return layout


def _guided(layout: Layout) -> bool:
    """Whether there is guidance beside a topic, and nothing that is called the measure."""
    return "title" not in layout.fields and {"steps", "topic"} <= set(layout.fields)


def _progress_in_words(layout: Layout) -> Layout:
    """A column of progress that holds words and no percentages is the result."""
    for column in _in_words(layout):
        layout = with_field(layout, column.index, "result")
    return layout


def _in_words(layout: Layout) -> list[Column]:
    """Columns of progress whose headings speak of no per cent and whose first cells hold more
    prose than percentages, or as much; beside a column of per cent, any words."""
    found = []
    columns = of_field("percent", layout)
    apart = any(_PER_CENT.search(column.heading) for column in columns)
    for column in columns:
        if _PER_CENT.search(column.heading):
            continue
        texts = list(islice(texts_of(layout, column), ENOUGH))
        shares = [readings.percent(text) for text in texts]
        prose = sum(readings.status(text).basis is Basis.NARRATIVE for text in texts)
        worded = apart and any(share.percent is None or not share.sure for share in shares)
        if worded or (prose and prose >= sum(share.percent is not None for share in shares)):
            found.append(column)
    return found


def _without_counts(layout: Layout) -> Layout:
    """What counts towards a target is no result that says how far the work is, and a count of
    steps is none of them."""
    for column in (*of_targets(layout), *of_steps(layout)):
        layout = with_field(layout, column.index, IGNORED)
    return layout


def _result_of_a_report(layout: Layout) -> Layout:
    """In a report of results that has no column of its own for them, what was done is the
    result; where that is missing too, what came of it."""
    told_by = _told_results(layout)
    return with_field(layout, told_by[0].index, "result") if told_by else layout


def _told_results(layout: Layout) -> list[Column]:
    """The columns that may stand for the result, the likeliest first; beside a status only those
    right of it."""
    planned = any(field.startswith("quarter_") for field in layout.fields)
    if "title" not in layout.fields or "result" in layout.fields or planned:
        return []
    told = max((c.index for c in layout.columns if c.field in _TELLS_PROGRESS), default=-1)
    done = [
        c for c in of_field("steps", layout) if c.index > told and _WHAT_WAS_DONE.match(c.heading)
    ]
    reports = any(_REPORT.search(thai.fold(line)) for line in layout.title_lines)
    return (done[::-1] if reports else []) + (of_field("outcome", layout) if told < 0 else [])


def _groups(layout: Layout, column: Column) -> bool:
    """Whether a column has one text for several rows, repeated or left blank below."""
    values = list(texts_of(layout, column))
    rows = sum(any(map(str.strip, row.cells)) for row in layout.rows)
    return 0 < len(values) < rows or any(count > 1 for count in Counter(values).values())
