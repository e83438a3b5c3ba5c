"""What a row says that is not stored yet, cell by cell. A blank cell says nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from itadash import thai
from itadash.model import (
    Basis,
    Difference,
    MeasureRecord,
    MeasureRow,
    Status,
    StatusRecord,
)

Stored = Callable[[date], MeasureRow | None]
"""The measure as it stood at a day."""


def of_record(record: MeasureRecord, stored: MeasureRow) -> Iterator[Difference]:
    """Cells of the plan that differ."""
    pairs = (
        ("title", record.title, stored.title),
        ("number", record.number, stored.number),
        ("topic", record.topic, stored.topic),
        ("departments", record.departments, stored.departments),
        ("starts", record.starts, stored.starts),
        ("ends", record.ends, stored.ends),
        ("quarters", record.quarters, stored.quarters),
        ("follow_up", record.follow_up, stored.follow_up),
        ("steps", record.steps, stored.steps),
        ("note", record.note, stored.note),
    )
    for name, now, before in pairs:
        if _says(now) and now != before:
            yield Difference(name, written(before), written(now))
    yield from _withdrawn(record, stored)


def of_reports(reports: tuple[StatusRecord, ...], stored: Stored) -> Iterator[Difference]:
    """Cells of the reports that differ from what stood at their days."""
    for said in reports:
        before = stored(said.as_of)
        if before and said.status is not Status.NOT_REPORTED:
            yield from _of_report(said, before)


def written(value: object) -> str:
    """A value as a person reads it, '' for nothing; a status by its code."""
    if value is None:
        return ""
    if isinstance(value, date):
        return thai.long_date(value)
    if isinstance(value, tuple):
        return ", ".join(written(one) for one in value)
    return str(value)


def _withdrawn(record: MeasureRecord, stored: MeasureRow) -> Iterator[Difference]:
    """A period restated as a deadline, without an end or over several years takes the other
    part away: it is blank because the period says so, not because its cell is."""
    parts = (
        ("starts", record.starts, stored.starts, bool(record.quarters)),
        ("ends", record.ends, stored.ends, bool(record.quarters)),
        ("quarters", record.quarters, stored.quarters, bool(record.starts or record.ends)),
    )
    for name, now, before, restated in parts:
        if restated and not _says(now) and _says(before):
            yield Difference(name, written(before), "")


def _of_report(said: StatusRecord, before: MeasureRow) -> Iterator[Difference]:
    if said.status is not before.status and not _judged(said, before):
        then = "" if before.status is Status.NOT_REPORTED else before.status.value
        yield Difference("status", then, said.status.value)
    pairs = (
        ("percent", said.percent, before.percent),
        ("output", said.output, before.output),
        ("outcome", said.outcome, before.outcome),
        ("obstacle", said.obstacle, before.obstacle),
        ("evidence", said.evidence, before.evidence),
    )
    for name, now, then_said in pairs:
        if _says(now) and now != then_said:
            yield Difference(name, written(then_said), written(now))


def _judged(said: StatusRecord, before: MeasureRow) -> bool:
    """Whether a person has judged these very words, which holds when they are told again."""
    told_again = said.basis is Basis.NARRATIVE and said.output == before.output
    return told_again and before.basis is Basis.OFFICER


def _says(value: object) -> bool:
    return value is not None and value != () and value != ""
