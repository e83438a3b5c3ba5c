"""Findings about a million rows: one record for all rows of which the same is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from itadash.intake.bulk.spread import Spread
from itadash.model import Finding, Severity

MOST_OF_A_CODE = 1_000
"""Findings of one code and column that are told one by one; further ones are counted together."""


@dataclass(slots=True)
class Told:
    """What is told so far. ``data`` are the data rows, ``kept`` those that no error keeps out."""

    first_row: int
    data: np.ndarray
    kept: np.ndarray = field(init=False)
    together: dict[Finding, tuple[int, int]] = field(default_factory=dict)
    differing: dict[Finding, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.kept = self.data.copy()

    def spread(self, spread: Spread) -> None:
        """The findings of combinations, for all their rows."""
        telling = [value for value, found in enumerate(spread.findings) if found]
        if not telling:
            return
        counts, first = counted(spread.index, self.data, len(spread.values))
        for value in telling:
            if counts[value]:
                for finding in spread.findings[value]:
                    self._add(finding, int(counts[value]), int(first[value]))
        wrong = np.zeros(len(spread.values), bool)
        wrong[[value for value in telling if _keeps_out(spread.findings[value])]] = True
        if wrong.any():
            self.kept &= ~wrong[spread.index]

    def about(self, place: int, findings: Sequence[Finding]) -> None:
        """The findings of one row."""
        for finding in findings:
            self._add(finding, 1, place)
        if _keeps_out(findings):
            self.kept[place] = False

    def alike(self, finding: Finding, count: int, place: int) -> None:
        """The same about ``count`` rows, whose cells differ."""
        kind = replace(finding, row=None, cell=None)
        before, first = self.differing.get(kind, (0, place))
        self.differing[kind] = (before + count, min(first, place))

    def show(self, cell_at: Callable[[int], str]) -> None:
        """Let the first cell stand for all that differ."""
        for kind, (count, place) in self.differing.items():
            self._add(replace(kind, cell=cell_at(place)), count, place)
        self.differing.clear()

    def findings(self) -> tuple[Finding, ...]:
        """By the first row of each."""
        told: dict[tuple[object, ...], int] = {}
        merged: dict[Finding, tuple[int, int]] = {}
        for finding, (count, first) in self.together.items():
            kind = (finding.code, finding.column)
            told[kind] = told.get(kind, 0) + 1
            one = finding
            if told[kind] > MOST_OF_A_CODE:
                one = replace(
                    finding, cell=None, values=tuple((name, "…") for name, _ in finding.values)
                )
            before, at = merged.get(one, (0, first))
            merged[one] = (before + count, min(at, first))
        ordered = sorted(merged.items(), key=lambda item: item[1][1])
        return tuple(
            replace(finding, row=first + self.first_row, count=count)
            for finding, (count, first) in ordered
        )

    def _add(self, finding: Finding, count: int, place: int) -> None:
        alone = replace(finding, row=None)
        before, first = self.together.get(alone, (0, place))
        self.together[alone] = (before + count, min(first, place))


def counted(index: np.ndarray, data: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray]:
    """How many data rows have each value below ``most``, and the place of the first of them."""
    places = np.flatnonzero(data)
    values = index[places]
    first = np.zeros(most, np.int64)
    first[values[::-1]] = places[::-1]  # of several, the last stays
    return np.bincount(values, minlength=most), first


def _keeps_out(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)
