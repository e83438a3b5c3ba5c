"""Cells that are read together: each combination of their texts is read once in a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from itadash.intake.cells import Cells
from itadash.model import Finding

Value = TypeVar("Value")


@dataclass(slots=True)
class Together(Generic[Value]):
    """A reader of some fields, with its memory. ``columns`` are those of the fields it may see: it
    is shown no others, so nothing else can make two rows differ. What it reads also depends on
    the fiscal year of the row."""

    columns: Mapping[str, tuple[int, ...]]
    read: Callable[[Cells, int | None], tuple[Value, Sequence[Finding]]]
    _places: tuple[int, ...] = field(init=False)
    _known: dict[tuple[object, ...], tuple[Value, Sequence[Finding]]] = field(
        init=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        self._places = tuple(index for places in self.columns.values() for index in places)

    def of(self, cells: Cells, year: int | None) -> tuple[Value, list[Finding]]:
        """What the fields of one row say, and the findings about them."""
        parts = cells.entry.parts
        shown = Cells(cells.entry, self.columns, cells.headings)
        if len(parts) > 1:
            value, findings = self.read(shown, year)
            return value, list(findings)
        row = parts[0]
        key = (year, *[row[place] for place in self._places])
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self.read(shown, year)
        value, findings = known
        return value, [_of_row(found, cells.entry.row) for found in findings]


def _of_row(found: Finding, row: int) -> Finding:
    if found.row == row:
        return found
    return Finding(found.code, found.severity, row, found.column, found.cell, found.values)
