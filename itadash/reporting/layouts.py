"""The columns of the office's own table, or the full six that the assessment asks for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from itadash.model import MeasureRow, TableHead
from itadash.reporting.official import Kind
from itadash.words import word

RESULTS = ("result", "outcome", "status", "percent", "obstacle", "evidence")
"""Fields that tell what came of a measure; a document of measures has none of them."""
PLAN = (
    *("no", "topic", "title", "steps", "department", "period", "start", "end", "quarter"),
    *("quarter_1", "quarter_2", "quarter_3", "quarter_4", "follow_up"),
)
FULL = {
    Kind.MEASURES: ("topic", "title", "steps", "department", "period", "follow_up"),
    Kind.REPORT: ("title", "steps", "period", "department", "result", "outcome"),
}
"""What the assessment asks both documents to show."""
SHARES = {
    **dict.fromkeys(("no", "quarter_1", "quarter_2", "quarter_3", "quarter_4", "percent"), 5),
    **dict.fromkeys(("quarter", "start", "end"), 8),
    **dict.fromkeys(("department", "period", "status"), 12),
    **dict.fromkeys(("topic", "follow_up", "evidence", "obstacle"), 14),
    "title": 20,
    "outcome": 20,
    "result": 25,
    "steps": 27,
}
"""Widths of columns to one another."""
CENTRED = {
    *("no", "quarter", "quarter_1", "quarter_2", "quarter_3", "quarter_4", "percent"),
    *("department", "period", "start", "end", "status"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a document: the field it shows and its heading."""

    field: str
    heading: str


def own(heads: Sequence[TableHead], kind: Kind) -> tuple[Column, ...]:
    """The columns of the first table that holds such a document; () where there is none.

    Files that itadash wrote are not the office's own. A second column of one field is left out,
    for what both hold is kept as one.
    """
    for head in heads:
        if "id" not in head.fields and _holds(head.fields, kind):
            return tuple(_columns(head, kind))
    return ()


def full(kind: Kind, rows: Sequence[MeasureRow]) -> tuple[Column, ...]:
    """The six columns; a topic is left out where no measure has one."""
    fields = (name for name in FULL[kind] if name != "topic" or any(row.topic for row in rows))
    return tuple(Column(name, word(f"document.column.{name}", "th")) for name in fields)


def _holds(fields: Sequence[str], kind: Kind) -> bool:
    if "title" not in fields:
        return False
    if kind is Kind.REPORT:
        return "result" in fields or "status" in fields
    return len(set(fields) & {"steps", "department", "period", "follow_up"}) > 1


def _columns(head: TableHead, kind: Kind) -> Iterable[Column]:
    shown = PLAN if kind is Kind.MEASURES else (*PLAN, *RESULTS)
    seen = set()
    for heading, field in zip(head.header, head.fields, strict=False):
        if field in shown and field not in seen:
            seen.add(field)
            yield Column(field, " ".join(heading.split()) or word(f"document.column.{field}", "th"))
