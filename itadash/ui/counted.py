"""Which measures a number counts, and why it leaves out the others. No screen in here.

Each number parts all measures of a view: a measure is either counted or left out for one reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from itadash.figures.palette import to_be_confirmed
from itadash.model import MeasureRow, Status


class Number(StrEnum):
    """A number of the overview that explains itself."""

    COMPLETED = "completed"
    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    NOT_REPORTED = "not_reported"
    LATE = "late"
    SILENT = "silent"
    DUE_SOON = "due_soon"


@dataclass(frozen=True, slots=True)
class Counted:
    """The measures of one number, and those left out by reason (its word is ``why.<reason>``)."""

    rows: tuple[MeasureRow, ...]
    left_out: tuple[tuple[str, tuple[MeasureRow, ...]], ...]


Reason = Callable[[MeasureRow, date], str | None]
"""Why a measure is left out of a number at a day; None where it is counted."""


def counted(number: Number, rows: Sequence[MeasureRow], day: date) -> Counted:
    """How a number parts the measures at the day shown."""
    why = _REASONS.get(number, _of_status(number))
    parted: dict[str | None, list[MeasureRow]] = {}
    for row in rows:
        parted.setdefault(why(row, day), []).append(row)
    own = tuple(parted.pop(None, ()))
    return Counted(own, tuple((reason or "", tuple(out)) for reason, out in parted.items()))


def to_confirm(rows: Sequence[MeasureRow]) -> tuple[MeasureRow, ...]:
    """Those counted on the strength of prose alone."""
    return tuple(row for row in rows if to_be_confirmed(row))


def _of_status(number: Number) -> Reason:
    def why(row: MeasureRow, _: date) -> str | None:
        return None if row.status.value == number.value else f"is_{row.status}"

    return why


def _planned(row: MeasureRow, day: date) -> str | None:
    if row.status is Status.CANCELLED:
        return "is_cancelled"
    if row.ends is None:
        return "undated"
    return None if row.ends <= day else "ends_later"


def _late(row: MeasureRow, _: date) -> str | None:
    if row.overdue:
        return None
    if not row.open:
        return f"is_{row.status}"
    return "undated" if row.ends is None else "still_time"


def _due_soon(row: MeasureRow, day: date) -> str | None:
    if row.due_soon:
        return None
    if row.overdue:
        return "already_late"
    return _late(row, day)


def _silent(row: MeasureRow, day: date) -> str | None:
    if row.silent:
        return None
    if not row.open or row.status is Status.NOT_REPORTED:
        return f"is_{row.status}"
    if row.starts is not None and row.starts > day:
        return "not_begun"
    return "heard_of"


_REASONS: dict[Number, Reason] = {
    Number.PLANNED: _planned,
    Number.LATE: _late,
    Number.SILENT: _silent,
    Number.DUE_SOON: _due_soon,
}
