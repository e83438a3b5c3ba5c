"""Cells that are read together: each combination of their texts is read once in a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Generic, TypeVar

from itadash.intake.cells import Cells
from itadash.intake.rows import Entry
from itadash.model import Finding

Value = TypeVar("Value")
Read = tuple[Value, Sequence[Finding]]


@dataclass(slots=True)
class Batch:
    """Rows that are read at once: the fiscal year of each, as far as it is known, and what is told
    of it so far."""

    entries: Sequence[Entry]
    years: Sequence[int | None]
    findings: Sequence[list[Finding]]


@dataclass(slots=True)
class Together(Generic[Value]):
    """A reader of some fields, with its memory. ``columns`` are those of the fields it may see: it
    is shown no others, so nothing else can make two rows differ. What it reads also depends on
    the fiscal year of the row."""

    columns: Mapping[str, tuple[int, ...]]
    headings: tuple[str, ...]
    read: Callable[[Cells, int | None], Read[Value]]
    _texts: Callable[[tuple[str, ...]], object] = field(init=False)
    _known: dict[tuple[object, int | None], Read[Value]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        places = [index for found in self.columns.values() for index in found]
        self._texts = itemgetter(*places) if places else lambda _: None

    def of(self, batch: Batch) -> list[Value]:
        """What the fields of each row say; the findings about them are added to the batch."""
        values = []
        for entry, year, told in zip(batch.entries, batch.years, batch.findings, strict=True):
            parts = entry.parts
            key = (self._texts(parts[0]) if len(parts) == 1 else parts, year)
            known = self._known.get(key)
            if known is None:
                cells = Cells(entry, self.columns, self.headings)
                known = self._known[key] = self.read(cells, year)
            value, findings = known
            values.append(value)
            if findings:
                told += [_of_row(found, entry.row) for found in findings]
        return values


def _of_row(found: Finding, row: int) -> Finding:
    if found.row == row:
        return found
    return Finding(found.code, found.severity, row, found.column, found.cell, found.values)
