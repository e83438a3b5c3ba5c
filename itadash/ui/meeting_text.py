"""The list of open measures as plain text: to be read out in a meeting or put in a chat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from itadash.figures.palette import Look, look_of
from itadash.model import MeasureRow
from itadash.ui.contrast import shortened
from itadash.ui.exceptions_view import amount
from itadash.ui.filters import department_label
from itadash.ui.parts import numbered
from itadash.ui.text import short_agency
from itadash.ui.view import View
from itadash.words import dates

MOST_ROWS = 60
"""Longer than this, a chat cuts a message off."""
LONGEST_TITLE = 90
_TOLD = (Look.LATE, Look.SILENT, Look.DUE_SOON, Look.NOT_REPORTED)


def meeting_text(view: View, rows: Sequence[MeasureRow]) -> str:
    """Whose list and of which day, how many, then each department with what it owes.

    A measure of two departments stands under both. No names of persons: only what lists show.
    """
    told = rows[:MOST_ROWS]
    lines = [_head(view), _counts(view, rows)]
    for name in dict.fromkeys(name for row in told for name in row.departments or ("",)):
        own = [row for row in told if name in (row.departments or ("",))]
        label = department_label(name, view) if name else view.word("measure.unstated")
        lines += ["", view.word("meeting.department", department=label, count=len(own))]
        lines += [_line(view, row) for row in own]
    if len(rows) > len(told):
        lines += ["", view.word("meeting.more", count=len(rows) - len(told))]
    return "\n".join(lines)


def _head(view: View) -> str:
    agency = short_agency(view.filter.agency or "")
    return view.word("meeting.head", agency=agency, year=view.filter.fiscal_year)


def _counts(view: View, rows: Sequence[MeasureRow]) -> str:
    looks = Counter(map(look_of, rows))
    day = dates.full_day(view.day, view.language)
    said = [view.word("meeting.counts", day=day, count=len(rows))]
    return " · ".join(
        [*said, *(f"{view.word(look)} {looks[look]}" for look in _TOLD if looks[look])]
    )


def _line(view: View, row: MeasureRow) -> str:
    title = shortened(numbered(row), LONGEST_TITLE)
    said = f"• {title} — {amount(view, row)}"
    if row.ends is None:
        return said
    return f"{said} ({view.word('due_note', day=dates.short_day(row.ends, view.language))})"
