"""A plan's rows as Arrow tables, the form in which DuckDB takes many rows at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pyarrow as pa

from itadash.model import (
    Action,
    Basis,
    MeasureRecord,
    Plan,
    PlannedRow,
    ScoreRecord,
    Status,
    StatusRecord,
    two_decimals,
)

TEXTS = pa.list_(pa.string())
PERCENT = pa.decimal128(5, 2)

MEASURE = pa.schema(
    {
        "measure_id": pa.int32(),
        "row": pa.int32(),
        "fiscal_year": pa.int16(),
        "title": pa.string(),
        "number": pa.string(),
        "topic": pa.string(),
        "steps": TEXTS,
        "departments": TEXTS,
        "starts": pa.date32(),
        "ends": pa.date32(),
        "quarters": pa.list_(pa.int8()),
        "follow_up": pa.list_(pa.date32()),
        "note": pa.string(),
    }
)
STATUS = pa.schema(
    {
        "measure_id": pa.int32(),
        "row": pa.int32(),
        "as_of": pa.date32(),
        "status": pa.string(),
        "percent": PERCENT,
        "basis": pa.string(),
        "output": pa.string(),
        "outcome": pa.string(),
        "obstacle": pa.string(),
        "evidence": TEXTS,
    }
)
SCORE = pa.schema(
    {
        "row": pa.int32(),
        "number": pa.int8(),
        "name": pa.string(),
        "instrument": pa.string(),
        "score": PERCENT,
    }
)
SOURCE = pa.schema({"row": pa.int32(), "cells": TEXTS})


def stored_rows(plan: Plan) -> list[PlannedRow]:
    """The rows that become facts, unchanged ones too: they stand if an earlier import goes."""
    return [row for row in plan.rows if row.action is not Action.SKIPPED]


def measures(rows: Sequence[PlannedRow], ids: Mapping[int, int], year: int | None) -> pa.Table:
    """What each row says of its measure; ``ids`` give the measure of each row."""
    facts = [_measure(row.record, ids[row.row], year) for row in rows if row.record]
    return pa.Table.from_pylist(facts, schema=MEASURE)


def statuses(rows: Sequence[PlannedRow], ids: Mapping[int, int]) -> pa.Table:
    """Every report that says something; a blank one is no report."""
    facts = [
        _status(said, ids[row.row], row.row)
        for row in rows
        if row.record
        for said in row.record.statuses
        if (said.status, said.basis) != (Status.NOT_REPORTED, Basis.NONE)
    ]
    return pa.Table.from_pylist(facts, schema=STATUS)


def scores(records: Sequence[ScoreRecord]) -> pa.Table:
    """The scores as read."""
    return pa.Table.from_pylist([_score(record) for record in records], schema=SCORE)


def source_rows(rows: Sequence[PlannedRow]) -> pa.Table:
    """The cells as written."""
    return pa.Table.from_pylist(
        [{"row": row.row, "cells": list(row.cells)} for row in rows], schema=SOURCE
    )


def _measure(record: MeasureRecord, measure_id: int, year: int | None) -> dict[str, Any]:
    return {
        "measure_id": measure_id,
        "row": record.row,
        "fiscal_year": record.fiscal_year or year,
        "title": record.title,
        "number": None if record.number is None else str(record.number),
        "topic": record.topic,
        "steps": record.steps or None,
        "departments": record.departments or None,
        "starts": record.starts,
        "ends": record.ends,
        "quarters": record.quarters or None,
        "follow_up": record.follow_up or None,
        "note": record.note,
    }


def _status(said: StatusRecord, measure_id: int, row: int) -> dict[str, Any]:
    return {
        "measure_id": measure_id,
        "row": row,
        "as_of": said.as_of,
        "status": said.status.value,
        "percent": _hundredths(said.percent),
        "basis": said.basis.value,
        "output": said.output,
        "outcome": said.outcome,
        "obstacle": said.obstacle,
        "evidence": said.evidence or None,
    }


def _score(record: ScoreRecord) -> dict[str, Any]:
    return {
        "row": record.row,
        "number": record.number,
        "name": record.name,
        "instrument": record.instrument,
        "score": _hundredths(record.score),
    }


def _hundredths(value: Decimal | None) -> Decimal | None:
    return None if value is None else two_decimals(value)
