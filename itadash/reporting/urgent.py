"""What to see to first: late, silent, due soon, then whatever is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from unicodedata import category

from itadash import thai
from itadash.model import MeasureRow
from itadash.reporting.charts import Said
from itadash.words import word

Digits = Callable[[str], str]
LONGEST_TITLE = 90
ORDER = ("late", "silent", "due_soon")
"""What presses, the most first."""


def look_of(row: MeasureRow) -> str:
    """Late before silent before due soon; else the status."""
    if row.overdue:
        return "late"
    if row.silent:
        return "silent"
    return "due_soon" if row.due_soon else row.status.value


def urgent_of(
    rows: Sequence[MeasureRow], day: date, digits: Digits
) -> Iterator[tuple[Said, str, str]]:
    """Late ones, the longest first; then silent ones; then whatever is open, by its end."""
    still = [row for row in rows if row.open]
    for row in sorted(still, key=lambda row: (_rank(row), row.ends or date.max)):
        number = "" if row.number is None else f"{digits(str(row.number))}. "
        until = digits(thai.short_date(row.ends)) if row.ends else word("no_due_day", "th")
        facts = f"{', '.join(row.departments)} · {word('due_on', 'th', day=until)}"
        yield Said(digits(_pressing(row, day)), look_of(row)), number + shortened(row.title), facts


def shortened(title: str) -> str:
    """A title that fits two lines; a letter is not parted from the marks that belong to it."""
    if len(title) <= LONGEST_TITLE:
        return title
    end = LONGEST_TITLE
    while category(title[end]) == "Mn" or title[end] in "ะาำ" or title[end - 1] in "เแโใไ":
        end -= 1
    return title[:end].rstrip() + "…"


def _rank(row: MeasureRow) -> int:
    look = look_of(row)
    return ORDER.index(look) if look in ORDER else len(ORDER)


def _pressing(row: MeasureRow, day: date) -> str:
    if row.overdue and row.ends:
        days = (day - row.ends).days
        return word("late_by", "th", days=days) if days else word("late_year_end", "th")
    if row.silent and row.as_of:
        return word("silent_since", "th", day=thai.short_date(row.as_of))
    if row.ends is None or row.ends < day:
        return word(row.status, "th")
    days = (row.ends - day).days
    if not days:
        return word("due_today", "th")
    return word("due_in" if row.due_soon else "page.due_in", "th", days=days)
