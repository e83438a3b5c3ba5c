"""What a person sets by hand, as a plan: it is stored, listed and taken back like a file's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from itadash import fiscal
from itadash.intake import differences
from itadash.intake.own_words import key
from itadash.model import (
    Action,
    Basis,
    Correction,
    Difference,
    Kind,
    MeasureRecord,
    MeasureRow,
    Plan,
    PlannedRow,
    Source,
    Status,
    StatusRecord,
)

FIELDS = ("status", "percent", "as_of", "output", "departments", "starts", "ends")
"""What can be set by hand, in the order in which it is kept as the words of the person."""


def of_measures(
    pairs: Sequence[tuple[Correction, MeasureRow]], version: int, *, sample: bool
) -> Plan:
    """The plan of corrections that change something, each with its measure as it stood at the
    correction's day; all of one agency. ``version`` is that of the data."""
    agency, fiscal_year = max((row.agency, row.fiscal_year) for _, row in pairs)
    rows = [_planned(place, *pair) for place, pair in enumerate(pairs, start=1)]
    days = {correction.as_of for correction, _ in pairs}
    return Plan(
        kind=Kind.CORRECTION,
        source=Source("", "", "", FIELDS, FIELDS),
        agency=agency,
        fiscal_year=fiscal_year,
        as_of=days.pop() if len(days) == 1 else None,
        version=version,
        rows=tuple(row for row in rows if row.differences),
        sample=sample,
    )


def renamed(rows: Iterable[MeasureRow], text: str, name: str) -> list[Correction]:
    """Every measure of a department under another name."""
    named = key(text)
    return [
        Correction(
            row.id,
            departments=tuple(
                dict.fromkeys(name if key(one) == named else one for one in row.departments)
            ),
        )
        for row in rows
        if any(key(one) == named for one in row.departments)
    ]


def quarters_of(starts: date | None, ends: date | None, fiscal_year: int) -> tuple[int, ...]:
    """The quarters that a period overlaps, where it lies within the fiscal year."""
    first, last = fiscal.first_day(fiscal_year), fiscal.last_day(fiscal_year)
    if ends is None or ends > last or (starts or first) < first:
        return ()
    return fiscal.quarters_between(starts or first, ends)


def _planned(place: int, correction: Correction, row: MeasureRow) -> PlannedRow:
    record = _record(place, correction, row)
    return PlannedRow(
        place,
        Action.CHANGED,
        row.title,
        measure=row.id,
        record=record,
        differences=(*differences.of_record(record, row), *_of_reports(record, row)),
        cells=_cells(correction, row),
    )


def _record(place: int, correction: Correction, row: MeasureRow) -> MeasureRecord:
    """Only what differs: what is restated unchanged is left to the file that told it."""
    starts, ends = correction.starts or row.starts, correction.ends or row.ends
    moved = (starts, ends) != (row.starts, row.ends)
    others = correction.departments != row.departments
    return MeasureRecord(
        row=place,
        title=row.title,
        departments=correction.departments if others else (),
        starts=starts if moved else None,
        ends=ends if moved else None,
        quarters=quarters_of(starts, ends, row.fiscal_year) if moved else (),
        fiscal_year=row.fiscal_year,
        id=row.id,
        statuses=_reports(correction, row),
    )


def _reports(correction: Correction, row: MeasureRow) -> tuple[StatusRecord, ...]:
    """The report by hand. It keeps the words it judges, so that it holds when a file tells them
    again."""
    if correction.status is None or correction.as_of is None:
        return ()
    said = StatusRecord(
        as_of=correction.as_of,
        status=correction.status,
        percent=correction.percent,
        basis=Basis.OFFICER,
        output=correction.words or row.output,
    )
    return (said,)


def _of_reports(record: MeasureRecord, row: MeasureRow) -> Iterator[Difference]:
    yield from differences.of_reports(record.statuses, lambda _: row)
    for said in record.statuses:
        if said.status is Status.NOT_REPORTED is not row.status:
            yield Difference("status", row.status.value, said.status.value)
        if said.basis is not row.basis:
            yield Difference("basis", row.basis.value, said.basis.value)


def _cells(correction: Correction, row: MeasureRow) -> tuple[str, ...]:
    """What the person set, field by field, where the plan did not say so already; days as ISO,
    the status by its code."""
    others = correction.departments != row.departments
    values = (
        correction.status,
        None if correction.percent is None else f"{correction.percent.normalize():f}",
        correction.as_of if correction.status else None,
        correction.words,
        ", ".join(correction.departments) if others else None,
        correction.starts if correction.starts != row.starts else None,
        correction.ends if correction.ends != row.ends else None,
    )
    return tuple("" if value is None else str(value) for value in values)
