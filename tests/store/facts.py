"""Small plans to store. ``said`` takes any field of the record that is made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from itadash.model import (
    Action,
    Basis,
    Filter,
    Kind,
    MeasureRecord,
    MeasureRow,
    Plan,
    PlannedRow,
    ScoreRecord,
    Source,
    Status,
    StatusRecord,
)
from itadash.store import reading, writing
from itadash.store.database import Database

AGENCY = "องค์การบริหารส่วนตำบลตัวอย่าง"
YEAR = 2568
YEAR_END = date(2025, 9, 30)
AFTER = Filter(today=date(2026, 3, 1))
"""Asked long after the fiscal year, so that D is its last day."""
MOMENT = datetime(2025, 4, 1, 3, 0, tzinfo=UTC)


def report(day: str, status: Status = Status.COMPLETED, **said: Any) -> StatusRecord:  # noqa: ANN401
    """One report; explicit and without a percent unless said otherwise."""
    said = {"percent": None, "basis": Basis.EXPLICIT} | said
    if isinstance(said["percent"], int):
        said["percent"] = Decimal(said["percent"])
    return StatusRecord(as_of=date.fromisoformat(day), status=status, **said)


def measure(title: str, *statuses: StatusRecord, **said: Any) -> MeasureRecord:  # noqa: ANN401
    """One row; dates as ISO texts."""
    for name in ("starts", "ends"):
        if name in said:
            said[name] = date.fromisoformat(said[name])
    return MeasureRecord(row=0, title=title, statuses=statuses, **said)


def plan(
    database: Database,
    *records: MeasureRecord,
    agency: str = AGENCY,
    year: int | None = YEAR,
    **said: Any,  # noqa: ANN401
) -> Plan:
    """A plan of rows from row 2 on, each matched by title as it would be by intake."""
    snapshot = database.snapshot()
    known = {
        row.title: row.id
        for year_said in {record.fiscal_year or year for record in records}
        for row in reading.stored(snapshot, agency, year_said or 0)
    }
    rows = tuple(
        _planned(number, record, known.get(record.title))
        for number, record in enumerate(records, start=2)
    )
    source = Source(said.pop("file_name", "report.csv"), said.pop("sha256", "0"), "utf-8", ("ก",))
    given = {"as_of": None, "version": snapshot.version, "rows": rows} | said
    return Plan(kind=Kind.MEASURES, source=source, agency=agency, fiscal_year=year, **given)


def _planned(number: int, record: MeasureRecord, found: int | None) -> PlannedRow:
    from dataclasses import replace

    return PlannedRow(
        row=number,
        action=Action.NEW if found is None else Action.CHANGED,
        title=record.title,
        measure=found,
        record=replace(record, row=number),
        cells=(record.title,),
    )


def score_plan(database: Database, scores: Sequence[str], year: int = YEAR) -> Plan:
    """The scores of indicators 1, 2, … in order."""
    from itadash.indicators import INDICATORS

    records = tuple(
        ScoreRecord(number + 1, one.number, one.name, one.instrument, Decimal(score))
        for number, (one, score) in enumerate(zip(INDICATORS, scores, strict=False))
    )
    rows = tuple(PlannedRow(one.row, Action.NEW, one.name, cells=("x",)) for one in records)
    return Plan(
        kind=Kind.SCORES,
        source=Source("scores.csv", "1", "utf-8"),
        agency=AGENCY,
        fiscal_year=year,
        as_of=None,
        version=database.snapshot().version,
        rows=rows,
        scores=records,
    )


def commit(database: Database, made: Plan, who: str = "สมศรี") -> int:
    """Store a plan."""
    with database.write(who) as transaction:
        return writing.add(transaction, made, who, MOMENT)


def bring(database: Database, *records: MeasureRecord, **said: Any) -> int:  # noqa: ANN401
    """Plan and store at once."""
    return commit(database, plan(database, *records, **said))


def undo(database: Database, import_id: int) -> None:
    """Take an import back."""
    with database.write("สมศรี") as transaction:
        writing.undo(transaction, import_id, "สมศรี", MOMENT)


def redo(database: Database, import_id: int) -> None:
    """Bring an import back."""
    with database.write("สมศรี") as transaction:
        writing.redo(transaction, import_id, "สมศรี", MOMENT)


def only(database: Database, which: Filter = AFTER) -> MeasureRow:
    """The one measure there is."""
    (row,) = reading.measures(database.snapshot(), which)
    return row
