"""A measure as the cells of a table that the importer reads back as the same measure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeAlias, TypeVar

from itadash.intake import readings
from itadash.intake.decode import LONGEST_CELL
from itadash.intake.evidence import links
from itadash.intake.own_files import harmless
from itadash.intake.texts import steps_of
from itadash.model import MeasureRow, Status
from itadash.words import word

Value: TypeAlias = str | int | Decimal | date | None
"""What a cell holds; a Decimal is a percentage, 0 to 100."""
Meaning = TypeVar("Meaning")

NO_TOPIC = "–"
"""A blank topic would be that of the row above."""
FIELDS = (
    *("id", "agency", "fiscal_year", "number", "topic", "title", "steps", "departments"),
    *("starts", "ends", "quarters", "follow_up", "status", "percent"),
    *("output", "outcome", "obstacle", "evidence", "note", "as_of", "basis"),
)
"""The columns in their order; a note takes as many as it has lines."""
STATUSES = (Status.COMPLETED, Status.IN_PROGRESS, Status.NOT_STARTED, Status.CANCELLED)
"""Those that a report may state; a measure that is not reported has a blank status."""


def headings(rows: Sequence[MeasureRow]) -> list[tuple[str, str]]:
    """The field and the heading of each column."""
    notes = max((len(_lines(row.note)) for row in rows), default=1)
    fields = [name for name in FIELDS for _ in range(notes if name == "note" else 1)]
    return [(name, word(f"export.{name}", "th")) for name in fields]


def table(rows: Sequence[MeasureRow]) -> list[list[Value]]:
    """The cells of each measure, as wide as the headings."""
    fields = [name for name, _ in headings(rows)]
    topics = any(row.topic for row in rows)
    return [[_short(value) for value in _cells(row, fields, topics)] for row in rows]


def status_word(status: Status) -> str:
    """The Thai word of a status; '' for one that nothing reports."""
    return word(f"export.{status.value}", "th") if status in STATUSES else ""


def plain(percent: Decimal) -> str:
    """A percentage as text: 33.33%."""
    return f"{percent.normalize():f}%"


def _cells(row: MeasureRow, fields: Sequence[str], topics: bool) -> Iterable[Value]:
    notes = iter(_lines(row.note))
    for name in fields:
        if name == "note":
            yield next(notes, "")
        elif name == "topic":
            yield row.topic or (NO_TOPIC if topics else "")
        elif name in WRITTEN:
            yield WRITTEN[name](row)
        else:
            yield getattr(row, name)


def _lines(note: str | None) -> Sequence[str]:
    return (note or "").split("\n")


def _short(value: Value) -> Value:
    """A text that no cell holds is left out, which erases nothing when it comes back."""
    return "" if isinstance(value, str) and len(harmless(value)) > LONGEST_CELL else value


def _departments(row: MeasureRow) -> str:
    ways = (mark.join(row.departments) for mark in (", ", " / ", "\n", " "))
    return _read_back(ways, lambda text: readings.department(text).departments, row.departments)


def _steps(row: MeasureRow) -> str:
    numbered = (f"{number}. {step}" for number, step in enumerate(row.steps, start=1))
    bulleted = (f"• {step}" for step in row.steps)
    ways = ("\n".join(row.steps), "\n".join(numbered), "\n".join(bulleted))
    return _read_back(ways, steps_of, row.steps)


def _quarters(row: MeasureRow) -> str:
    return ", ".join(map(str, row.quarters))


def _follow_up(row: MeasureRow) -> Value:
    if len(row.follow_up) == 1:
        return row.follow_up[0]
    return ", ".join(day.isoformat() for day in row.follow_up)


def _evidence(row: MeasureRow) -> str:
    """All of it, or what the result does not name itself."""
    result = row.output or ""
    told = links("", result)
    ways = (
        "\n".join(row.evidence),
        "\n".join(text for text in row.evidence if text not in told),
    )
    return _read_back(ways, lambda text: links(text, result), row.evidence)


def _read_back(ways: Iterable[str], read: Callable[[str], Meaning], meant: Meaning) -> str:
    """The first way of writing something down that is read as what was meant; where there is none,
    a blank, which erases nothing when it comes back."""
    return next((text for text in ways if text and read(text) == meant), "")


WRITTEN: dict[str, Callable[[MeasureRow], Value]] = {
    "departments": _departments,
    "steps": _steps,
    "quarters": _quarters,
    "follow_up": _follow_up,
    "status": lambda row: status_word(row.status),
    "evidence": _evidence,
    "basis": lambda row: row.basis.value,
}
"""Fields that are not written as they are kept."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f]|_x[0-9A-Fa-f]{4}_")


def in_sheet(text: str) -> str:
    """A text as a workbook may hold it: control characters by their number, as Excel does."""
    return _CONTROL.sub(_by_number, harmless(text))


def _by_number(found: re.Match[str]) -> str:
    return f"_x{ord(found[0]):04X}_" if len(found[0]) == 1 else f"_x005F{found[0]}"
