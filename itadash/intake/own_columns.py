"""Columns as an officer or the agency's memory corrects them, by their headings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from itadash.intake import fields
from itadash.intake.codes import Code
from itadash.intake.columns import Layout, with_field
from itadash.intake.headers import IGNORED
from itadash.intake.own_words import OwnWords, key
from itadash.model import Finding, Kind, Meaning, Severity, TextKind


def assigned(layout: Layout, kind: Kind, own: OwnWords) -> tuple[Layout, tuple[Finding, ...]]:
    """The layout with the agency's own headings, then one column for each single field."""
    layout = _corrected(layout, own.columns)
    return fields.assign(layout) if kind is Kind.MEASURES else (layout, ())


def remembered(
    layout: Layout, kept: Iterable[Meaning], told: Iterable[Meaning]
) -> tuple[Finding, ...]:
    """A note for each heading and status word that is read as the agency said at an earlier
    file, and not at this one."""
    now = {(one.kind, key(one.text)) for one in told}
    earlier = {(one.kind, key(one.text)) for one in kept} - now
    headings = [
        Finding(Code.COLUMN_REMEMBERED, Severity.NOTE, column=column.heading)
        for column in layout.columns
        if (TextKind.COLUMN, key(column.heading)) in earlier
    ]
    words = [
        Finding(Code.STATUS_REMEMBERED, Severity.NOTE, cell=text)
        for text in _status_texts(layout)
        if (TextKind.STATUS, key(text)) in earlier
    ]
    return (*headings, *words)


def _corrected(layout: Layout, meant: Mapping[str, str]) -> Layout:
    """Each heading as it is meant, by its ``key``. A field that one column serves is taken from
    a column that only seemed to hold it."""
    own = {c.index: meant[key(c.heading)] for c in layout.columns if key(c.heading) in meant}
    taken = {field for field in own.values() if field in fields.SINGLE}
    for column in layout.columns:
        if column.index in own:
            layout = with_field(layout, column.index, own[column.index])
        elif column.field in taken and not column.month:
            layout = with_field(layout, column.index, IGNORED)
    return layout


def _status_texts(layout: Layout) -> Iterable[str]:
    """The distinct texts of the columns of status words and percentages."""
    where = fields.positions(layout)
    places = (*where.get("status", ()), *where.get("percent", ()))
    return dict.fromkeys(
        text for row in layout.rows for place in places if (text := row.cells[place].strip())
    )
