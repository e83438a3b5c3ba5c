"""The reports of a row, told without its outcome, obstacle and evidence: those are texts of their
own, and reading each report anew for each of them would be reading every row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from itadash.intake import reports
from itadash.intake.cells import Cells, Context, Readers
from itadash.model import Finding, StatusRecord


@dataclass(frozen=True, slots=True)
class Report:
    """A report, and whether it carries the row's outcome, obstacle and evidence."""

    said: StatusRecord
    carries: bool


def read(
    cells: Cells, year: int, context: Context, memory: Readers
) -> tuple[tuple[Report, ...], Sequence[Finding]]:
    """The reports, by day."""
    told, findings = reports.read(cells, year, context, memory)
    every = [Report(said, carries=False) for said in told.others]
    if told.says:
        every.append(Report(told.own, carries=True))
    return tuple(sorted(every, key=lambda report: report.said.as_of)), findings
