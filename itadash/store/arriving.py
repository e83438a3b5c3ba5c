"""A plan's rows as Arrow tables, the form in which DuckDB takes many rows at once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from decimal import Decimal
from operator import attrgetter
from typing import Any

import pyarrow as pa

from itadash.model import (
    Action,
    Basis,
    Finding,
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
_OF_FINDING = tuple(field.name for field in fields(Finding))
_values = attrgetter(*_OF_FINDING)


def stored_rows(plan: Plan) -> list[PlannedRow]:
    """The rows that become facts, unchanged ones too: they stand if an earlier import goes."""
    return [row for row in plan.rows if row.action is not Action.SKIPPED]


def measures(rows: Sequence[PlannedRow], ids: Mapping[int, int], year: int | None) -> pa.Table:
    """What each row says of its measure; ``ids`` give the measure of each row."""
    return _table([_measure(row.record, ids[row.row], year) for row in rows if row.record], MEASURE)


def statuses(rows: Sequence[PlannedRow], ids: Mapping[int, int]) -> pa.Table:
    """Every report that says something; a blank one is no report."""
    facts = [
        _status(said, ids[row.row], row.row)
        for row in rows
        if row.record
        for said in row.record.statuses
        if said.status is not Status.NOT_REPORTED or said.basis is not Basis.NONE
    ]
    return _table(facts, STATUS)


def scores(records: Sequence[ScoreRecord]) -> pa.Table:
    """The scores as read."""
    return _table([_score(record) for record in records], SCORE)


def source_rows(rows: Sequence[PlannedRow]) -> pa.Table:
    """The cells as written."""
    return _table([(row.row, row.cells) for row in rows], SOURCE)


def findings(told: Sequence[Finding]) -> pa.Table:
    """What was told, as JSON; a long text arrives this way many times as fast as a bound value."""
    said = [dict(zip(_OF_FINDING, _values(one), strict=True)) for one in told]
    return pa.table({"findings": [json.dumps(said, ensure_ascii=False)]})


def _table(facts: Sequence[tuple[Any, ...]], schema: pa.Schema) -> pa.Table:
    """Facts in the order of a schema's columns, column by column: a fact as a dict takes Arrow
    several times as long."""
    columns = zip(*facts, strict=True) if facts else ((),) * len(schema)
    return pa.table(
        [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)],
        schema=schema,
    )


def _measure(record: MeasureRecord, measure_id: int, year: int | None) -> tuple[Any, ...]:
    return (
        measure_id,
        record.row,
        record.fiscal_year or year,
        record.title,
        None if record.number is None else str(record.number),
        record.topic,
        record.steps or None,
        record.departments or None,
        record.starts,
        record.ends,
        record.quarters or None,
        record.follow_up or None,
        record.note,
    )


def _status(said: StatusRecord, measure_id: int, row: int) -> tuple[Any, ...]:
    return (
        measure_id,
        row,
        said.as_of,
        said.status.value,
        _hundredths(said.percent),
        said.basis.value,
        said.output,
        said.outcome,
        said.obstacle,
        said.evidence or None,
    )


def _score(record: ScoreRecord) -> tuple[Any, ...]:
    return (
        record.row,
        record.number,
        record.name,
        record.instrument,
        _hundredths(record.score),
    )


def _hundredths(value: Decimal | None) -> Decimal | None:
    return None if value is None else two_decimals(value)
