"""Signatures side by side below a table, with what stands below each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from itadash import thai
from itadash.intake.asides import FOOTER, SIGNED
from itadash.intake.columns import Row

_LINES_BELOW = 3
"""The name, the office and the day of who signs."""


@dataclass(frozen=True, slots=True)
class Signatures:
    """The row of some signatures, and their columns."""

    row: int
    columns: frozenset[int]

    def reach(self, row: Row) -> bool:
        """Whether a row says no more than who signs above."""
        near = row.number - self.row <= _LINES_BELOW
        return near and _filled_columns(row.cells) <= self.columns


def side_by_side(row: Row) -> Signatures | None:
    """The signatures of a row that holds several of them and nothing else."""
    if not all(map(_signs, filter(str.strip, row.cells))):
        return None
    columns = _filled_columns(row.cells)
    return Signatures(row.number, columns) if len(columns) > 1 else None


def _signs(cell: str) -> bool:
    text = thai.digits(thai.fold(cell))
    return (SIGNED.match(text) or FOOTER.match(text)) is not None


def _filled_columns(cells: Sequence[str]) -> frozenset[int]:
    return frozenset(index for index, cell in enumerate(cells) if cell and not cell.isspace())
