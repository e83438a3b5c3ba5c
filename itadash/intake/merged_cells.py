"""Whether blank cells of a column are the rest of a merged one, or gaps.

They are merged where the first rows show it: the column begins with a text, texts stand for about
as many rows as they leave blank, and nobody writes one twice in a row.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import groupby, islice, pairwise

from itadash import thai
from itadash.intake.columns import ENOUGH, Column, Layout
from itadash.intake.totals import begins_as_total

_FEWEST_CELLS = 3
"""Filled cells from which a row is no heading of a section."""


class Blanks(Enum):
    """What the blank cells of a column are."""

    NONE = auto()
    MERGED = auto()
    GAPS = auto()


def blanks(layout: Layout, column: Column) -> Blanks:
    """What the blank cells of a column are, as far as its first rows show."""
    rows = (
        row.cells
        for row in layout.rows
        if sum(map(bool, map(str.strip, row.cells))) >= _FEWEST_CELLS
        and not begins_as_total(row.cells)
    )
    texts = [thai.fold(cells[column.index]) for cells in islice(rows, ENOUGH)]
    if all(texts) or not any(texts):
        return Blanks.NONE
    return Blanks.MERGED if _merged(texts) else Blanks.GAPS


def _merged(texts: Sequence[str]) -> bool:
    filled, blank = sum(map(bool, texts)), sum(not text for text in texts)
    runs = sum(not text for text, _ in groupby(texts))
    repeated = any(one and one == other for one, other in pairwise(texts))
    enough = filled > 1 and blank > 1 and 2 * blank >= filled and (runs > 1 or blank >= filled)
    return bool(texts[0]) and enough and not repeated
