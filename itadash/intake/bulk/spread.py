"""Cells that are read together go once through a reader for each combination of their texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from itadash.intake.bulk import MOST_DISTINCT, NotInBulk
from itadash.intake.bulk.staged import Staged
from itadash.intake.cells import Cells
from itadash.intake.fields import positions
from itadash.intake.rows import Entry
from itadash.model import Finding

_NARROW = 1 << 31
_DENSE = 1 << 22
"""Combinations up to which a table of them is quicker than sorting."""


@dataclass(slots=True)
class Spread:
    """A value for every row: ``values[index[place]]``."""

    index: np.ndarray
    values: list[Any]
    findings: list[Sequence[Finding]] = field(default_factory=list)


def spread(
    staged: Staged, names: Sequence[str], read: Callable[[Cells], tuple[object, Sequence[Finding]]]
) -> Spread:
    """What ``read`` makes of the cells of some fields, all others being blank."""
    where = positions(staged.opening.layout)
    columns = [i for name in names for i in where.get(name, ()) if i in staged.columns]
    index, combinations = _combinations(staged, columns)
    headings = staged.opening.layout.headings
    told = [read(Cells(_entry(staged, columns, c), where, headings)) for c in combinations]
    return Spread(index, [value for value, _ in told], [findings for _, findings in told])


def _entry(staged: Staged, columns: Sequence[int], codes: Sequence[int]) -> Entry:
    row = [""] * len(staged.opening.layout.columns)
    for column, code in zip(columns, codes, strict=True):
        row[column] = staged.columns[column].texts[code]
    return Entry(0, (tuple(row),), None)


def _combinations(
    staged: Staged, columns: Sequence[int]
) -> tuple[np.ndarray, list[tuple[int, ...]]]:
    """For every row the combination of its texts, and the codes of each combination."""
    index: np.ndarray = np.zeros(staged.rows, np.int32)
    known: list[tuple[int, ...]] = [()]
    for column in columns:
        coded = staged.columns[column]
        width = len(coded.texts)
        narrow = len(known) * width < _NARROW
        keys = index.astype(np.int32 if narrow else np.int64) * width + coded.codes
        found, index = _numbered(keys, len(known) * width)
        if len(found) > MOST_DISTINCT:
            raise NotInBulk("combinations")
        known = [(*known[key // width], key % width) for key in found.tolist()]
    return index, known


def _numbered(keys: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray]:
    """The distinct keys in order, and which of them each key is."""
    if most > _DENSE:
        found, index = np.unique(keys, return_inverse=True)
        return found, index.astype(np.int32)
    present = np.zeros(most, bool)
    present[keys] = True
    places = np.cumsum(present, dtype=np.int32) - 1
    return np.flatnonzero(present), places[keys]
