"""The reports of a row, told without its outcome, obstacle and evidence: those are texts of their
own, and reading each report anew for each of them would be reading every row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from itadash.intake import records
from itadash.intake.bulk import NotInBulk
from itadash.intake.cells import Cells, Context, Readers
from itadash.model import Finding, Status, StatusRecord

_OUTCOME = "outcome"
_CARRIED = (_OUTCOME, "obstacle", "evidence")


@dataclass(frozen=True, slots=True)
class Report:
    """A report, and whether it carries the row's outcome, obstacle and evidence."""

    said: StatusRecord
    carries: bool


def read(
    cells: Cells, year: int, context: Context, memory: Readers
) -> tuple[tuple[Report, ...], Sequence[Finding]]:
    """The reports; a stand-in for the outcome shows which of them carries the row's texts."""
    bare, findings = records.reports_of(cells, year, context, memory)
    if not any(name in cells.columns for name in _CARRIED):
        return tuple(Report(said, carries=False) for said in bare), findings
    told = _carrying(cells, year, context, memory)
    if [_gist(said) for said in bare if _tells(said)] != [
        _gist(r.said) for r in told if _tells(r.said)
    ]:
        raise NotInBulk("texts that take a report's place")
    return told, findings


def _tells(said: StatusRecord) -> bool:
    return said.status is not Status.NOT_REPORTED


def _gist(said: StatusRecord) -> tuple[object, ...]:
    return said.as_of, said.status, said.percent, said.basis, said.output


def _carrying(cells: Cells, year: int, context: Context, memory: Readers) -> tuple[Report, ...]:
    stand_in = "-"
    index = cells.columns[_OUTCOME][0] if _OUTCOME in cells.columns else len(cells.headings)
    row = list(cells.entry.parts[0])
    row[index : index + 1] = [stand_in]
    shown = Cells(
        replace(cells.entry, parts=(tuple(row),)),
        {**cells.columns, _OUTCOME: (index,)},
        (*cells.headings, ""),
    )
    reports, _ = records.reports_of(shown, year, context, memory)
    return tuple(
        Report(replace(said, outcome=None), carries=True)
        if said.outcome == stand_in
        else Report(said, carries=False)
        for said in reports
    )
