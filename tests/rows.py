"""Measures made up for the tests of pictures and pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from itadash.model import Basis, MeasureRow, Status

YEAR = 2566
DAY = date(2023, 7, 31)
FIRST = date(2022, 10, 1)
LAST = date(2023, 9, 30)

_PLAIN = MeasureRow(
    id=1,
    agency="องค์การบริหารส่วนตำบลสมมติ",
    fiscal_year=YEAR,
    number=1,
    title="ส่งเสริมคุณธรรม",
    topic=None,
    departments=("สำนักปลัด",),
    starts=FIRST,
    ends=LAST,
    quarters=(1, 2, 3, 4),
    follow_up=(),
    steps=(),
    note=None,
    status=Status.IN_PROGRESS,
    percent=None,
    basis=Basis.EXPLICIT,
    as_of=DAY,
    overdue=False,
    due_soon=False,
    silent=False,
    output=None,
    outcome=None,
    obstacle=None,
    evidence=(),
    import_id=1,
    row=2,
)


def measure(number: int, status: Status = Status.IN_PROGRESS, **more: object) -> MeasureRow:
    """A measure in progress through the whole year, with what the test says otherwise."""
    basis = Basis.NONE if status is Status.NOT_REPORTED else Basis.EXPLICIT
    changes = {"id": number, "number": number, "status": status, "basis": basis, **more}
    return replace(_PLAIN, **changes)  # type: ignore[arg-type]


def late(number: int, **more: object) -> MeasureRow:
    """Due at the end of March, and not completed."""
    return measure(number, **{"ends": date(2023, 3, 31), "overdue": True, **more})  # type: ignore[arg-type]
