"""A large file as Arrow tables, the form in which the store takes it: rows of codes, and a small
table for each field that says what the codes mean. ``itadash.store.bulk`` lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from itadash.intake.bulk.planned import Bulk
from itadash.intake.bulk.spread import Spread
from itadash.model import Basis, Status, two_decimals

TEXT, TEXTS, CODE = pa.string(), pa.list_(pa.string()), pa.int32()
FIELDS = (
    *("period", "departments", "steps", "note", "follow_up", "topic"),
    *("reports", "outcome", "obstacle", "evidence"),
)
OWN = ("title", "before", "cell", "number", "no")
WHOLE = ("cell", "no")
ROWS = pa.schema(
    {
        "row": CODE,
        "nth": CODE,
        "title": TEXT,
        "before": TEXT,
        "cell": TEXT,
        "number": TEXT,
        "no": TEXT,
        **dict.fromkeys(FIELDS, CODE),
        "codes": pa.list_(CODE),
    }
)
REPORTS = pa.schema(
    {
        "code": CODE,
        "nth": CODE,
        "as_of": pa.date32(),
        "status": TEXT,
        "percent": pa.decimal128(5, 2),
        "basis": TEXT,
        "output": TEXT,
        "outcome": TEXT,
        "obstacle": TEXT,
        "evidence": TEXTS,
        "carries": pa.bool_(),
    }
)


@dataclass(frozen=True, slots=True)
class Handed:
    """What the store takes a large file from; it lies on disk until ``folder`` is cleaned up."""

    bulk: Bulk
    folder: object  # a TemporaryDirectory, gone with the last that holds it

    def tables(self) -> dict[str, pa.Table]:
        """What the codes of the rows mean, by field, and the texts of the cells."""
        fields = self.bulk.fields
        return {
            "period": _periods(fields.period),
            "departments": _lists(fields.departments),
            "steps": _lists(fields.steps),
            "note": _texts(fields.note),
            "follow_up": _days(fields.follow_up),
            "topic": _texts(fields.topic),
            "reports": _reports(fields.reports),
            "outcome": _texts(fields.outcome),
            "obstacle": _texts(fields.obstacle),
            "evidence": _lists(fields.evidence),
            "texts": self._cell_texts(),
        }

    def batches(self, names: Sequence[str]) -> pa.RecordBatchReader:
        """The rows that can be stored, in order, with the columns asked for."""
        schema = pa.schema([ROWS.field(name) for name in names])
        return pa.RecordBatchReader.from_batches(schema, self._batches(schema))

    def has_whole_cells(self) -> bool:
        """Whether a title or number is written so that its cell is kept whole."""
        return self.bulk.staged.whole_cells > 0

    def _batches(self, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
        bulk = self.bulk
        nth = np.cumsum(bulk.kept, dtype=np.int32) - 1
        fields = {n: getattr(bulk.fields, n).index for n in FIELDS if n in schema.names}
        whole = WHOLE if "codes" in schema.names else ()
        needed = tuple(dict.fromkeys((*(n for n in schema.names if n in OWN), *whole)))
        for start, batch in bulk.staged.batches(names=needed):
            here = np.flatnonzero(bulk.kept[start : start + batch.num_rows])
            whole_batch = len(here) == batch.num_rows  # which is not copied
            at = slice(start, start + batch.num_rows) if whole_batch else here + start
            if len(here):
                own = {n: batch[n] if whole_batch else batch[n].take(here) for n in needed}
                arrays = {name: pa.array(index[at]) for name, index in fields.items()} | own
                rows = (here + (start + bulk.staged.first_row)).astype(np.int32)
                arrays["row"], arrays["nth"] = pa.array(rows), pa.array(nth[at])
                if "codes" in schema.names:
                    arrays["codes"] = self._codes(rows, at, own)
                yield pa.record_batch([arrays[name] for name in schema.names], schema=schema)

    def _codes(
        self, rows: np.ndarray, at: np.ndarray | slice, own: Mapping[str, pa.Array]
    ) -> pa.Array:
        """The codes of the cells of each row, in the order of the columns; a title or a number
        that is kept whole has a code of its own below zero."""
        staged, width = self.bulk.staged, len(self.bulk.opening.layout.columns)
        codes = np.zeros((len(rows), width), np.int32)
        blank = np.zeros((len(rows), width), bool)
        offset = 0
        for index, column in staged.columns.items():
            codes[:, index] = column.codes[at] + offset
            offset += len(column.texts)
        own_columns = ((staged.title, "cell"), (staged.number, "no"))
        for apart, (place, name) in enumerate(own_columns):
            if place is not None:
                codes[:, place] = -2 * rows - apart
                blank[:, place] = own[name].is_null().to_numpy(zero_copy_only=False)
        cells = pa.array(codes.ravel(), CODE, mask=blank.ravel())
        return pa.ListArray.from_arrays(
            pa.array(np.arange(len(rows) + 1, dtype=np.int32) * width), cells
        )

    def _cell_texts(self) -> pa.Table:
        texts = [text for column in self.bulk.staged.columns.values() for text in column.texts]
        return _table({"code": (range(len(texts)), CODE), "text": (texts, TEXT)})


def _table(columns: Mapping[str, tuple[Sequence[Any], pa.DataType]]) -> pa.Table:
    return pa.table({name: pa.array(values, of) for name, (values, of) in columns.items()})


def _coded(values: Sequence[Any], **columns: tuple[Sequence[Any], pa.DataType]) -> pa.Table:
    return _table({"code": (range(len(values)), CODE), **columns})


def _texts(of: Spread) -> pa.Table:
    return _coded(of.values, value=([value or None for value in of.values], TEXT))


def _lists(of: Spread) -> pa.Table:
    """Lists of texts; an empty one says nothing."""
    return _coded(of.values, value=([list(value) or None for value in of.values], TEXTS))


def _days(of: Spread) -> pa.Table:
    """Lists of days; an empty one says nothing."""
    days = [list(value) or None for value in of.values]
    return _coded(of.values, value=(days, pa.list_(pa.date32())))


def _periods(of: Spread) -> pa.Table:
    return _coded(
        of.values,
        starts=([when.starts for when in of.values], pa.date32()),
        ends=([when.ends for when in of.values], pa.date32()),
        quarters=([list(w.quarters) or None for w in of.values], pa.list_(pa.int8())),
    )


def _reports(of: Spread) -> pa.Table:
    """Every report that says something; a blank one is no report."""
    said = [
        {
            "code": code,
            "nth": nth,
            "as_of": report.said.as_of,
            "status": report.said.status.value,
            "percent": None if report.said.percent is None else two_decimals(report.said.percent),
            "basis": report.said.basis.value,
            "output": report.said.output,
            "outcome": report.said.outcome,
            "obstacle": report.said.obstacle,
            "evidence": list(report.said.evidence) or None,
            "carries": report.carries,
        }
        for code, reports in enumerate(of.values)
        for nth, report in enumerate(reports)
        if (report.said.status, report.said.basis) != (Status.NOT_REPORTED, Basis.NONE)
    ]
    return pa.Table.from_pylist(said, schema=REPORTS)
