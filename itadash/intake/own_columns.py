"""Columns as an officer or the agency's memory corrects them, by their headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from itadash.intake import by_content, fields, legends
from itadash.intake.cells import Context
from itadash.intake.codes import Code
from itadash.intake.columns import Layout, with_field
from itadash.intake.headers import IGNORED
from itadash.intake.own_words import OwnWords, key, own_words
from itadash.intake.year_columns import of_its_year
from itadash.model import Finding, Kind, Meaning, Severity, TextKind

Laid = tuple[Layout, Context, tuple[Finding, ...]]
"""A table laid out, what holds for all of it, and what there is to say so far."""
Remembered = tuple[tuple[Meaning, ...], tuple[tuple[str, int], ...]]
"""What an agency means by its words, and its departments with their measures."""


def laid_out(
    layout: Layout,
    kind: Kind,
    told: tuple[Meaning, ...],
    settled: Callable[[Layout], Laid],
    remembered: Callable[[str], Remembered],
) -> Laid:
    """A table laid out in the words of its agency, which is known only once it is laid out.
    ``told`` is what the officer says of this file; it counts more than what is remembered."""

    legend = legends.explained(layout)

    def in_words(own: OwnWords) -> Laid:
        own = replace(own, statuses={**legend, **own.statuses})
        assigned, about_columns = _assigned(layout, kind, own)
        finished, context, about = settled(assigned)
        if kind is Kind.MEASURES:
            finished, other_years = of_its_year(finished, context.fiscal_year)
            about = (*about, *other_years)
        return finished, replace(context, own=own), (*about, *about_columns)

    first = in_words(own_words(told))
    agency = first[1].agency
    kept, used = remembered(agency) if agency else ((), ())
    if not kept:
        return first
    finished, context, about = in_words(own_words((*kept, *told), (name for name, _ in used)))
    return finished, context, (*about, *_notes(finished, kept, told))


def _assigned(layout: Layout, kind: Kind, own: OwnWords) -> tuple[Layout, tuple[Finding, ...]]:
    """The layout with the agency's own headings, then one column for each single field."""
    if kind is Kind.SCORES:
        return _corrected(layout, own.columns), ()
    return fields.assign(_corrected(by_content.told(layout), own.columns))


def _notes(layout: Layout, kept: Iterable[Meaning], told: Iterable[Meaning]) -> tuple[Finding, ...]:
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
