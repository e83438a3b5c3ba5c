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
        index = spread.index[self.data]
        counts = np.bincount(index, minlength=len(spread.values))
        places = np.flatnonzero(self.data)
        found, firsts = np.unique(index, return_index=True)
        first = dict(zip(found.tolist(), places[firsts].tolist(), strict=True))
        for value in telling:
            if value in first:
                for finding in spread.findings[value]:
                    self._add(finding, int(counts[value]), first[value])
        wrong = [v for v in telling if _keeps_out(spread.findings[v])]
        self.kept &= ~np.isin(spread.index, wrong)

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


def _keeps_out(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)
