"""Cells of a workbook that show an error, or whose formula was never calculated.

They say nothing, so they erase nothing. A row that lacks its title, status or percentage for it
cannot be stored; a title keeps the text of its flaw, so that its row is not taken to go on with
the one above.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from itadash.intake.columns import Layout, Row
from itadash.intake.decode import Flaw, Table
from itadash.intake.records import Draft
from itadash.model import Finding, Severity

_NEEDED = ("title", "status", "percent")


def blanked(layout: Layout, table: Table) -> Layout:
    """The layout with every flawed cell empty but those of the title."""
    if not table.flaws:
        return layout
    titles = {column.index for column in layout.columns if column.field == "title"}
    flawed = {(flaw.row, flaw.column) for flaw in table.flaws if flaw.column not in titles}
    rows = tuple(Row(row.number, tuple(_unflawed(row, flawed))) for row in layout.rows)
    return replace(layout, rows=rows)


def _unflawed(row: Row, flawed: set[tuple[int, int]]) -> Iterable[str]:
    return ("" if (row.number, place) in flawed else cell for place, cell in enumerate(row.cells))


def told(
    drafts: Iterable[Draft], layout: Layout, table: Table
) -> tuple[tuple[Draft, ...], tuple[Finding, ...]]:
    """The drafts with the flaws of their rows, and the flaws of rows that are no drafts."""
    drafts = tuple(drafts)
    if not table.flaws:
        return drafts, ()
    own = {draft.row for draft in drafts}
    below = [flaw for flaw in table.flaws if flaw.row > layout.header_row]
    told = tuple(
        replace(draft, findings=(*draft.findings, *_findings(below, layout, draft.row)))
        for draft in drafts
    )
    others = (_finding(flaw, layout, Severity.WARNING) for flaw in below if flaw.row not in own)
    return told, tuple(others)


def _findings(flaws: Sequence[Flaw], layout: Layout, row: int) -> Iterable[Finding]:
    for flaw in flaws:
        if flaw.row == row:
            needed = layout.columns[flaw.column].field in _NEEDED
            yield _finding(flaw, layout, Severity.ERROR if needed else Severity.WARNING)


def _finding(flaw: Flaw, layout: Layout, severity: Severity) -> Finding:
    heading = layout.columns[flaw.column].heading
    return Finding(flaw.code, severity, flaw.row, heading or None, flaw.text)
