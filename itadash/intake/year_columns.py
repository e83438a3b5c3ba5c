"""Columns that tell of several years side by side: those of the table's own year are read."""

from __future__ import annotations

from collections.abc import Mapping

from itadash.intake import readings
from itadash.intake.codes import Code
from itadash.intake.columns import Column, Layout, with_field
from itadash.intake.periods import QUARTERS
from itadash.model import Finding, Severity

_QUARTERS = tuple(f"quarter_{quarter}" for quarter in QUARTERS)
_OF_A_YEAR = ("result", "status", "percent", "period", *_QUARTERS)
_KEPT_AS_NOTE = "note"


def of_its_year(layout: Layout, year: int | None) -> tuple[Layout, tuple[Finding, ...]]:
    """The layout without what its columns tell of other years, which is kept as a note."""
    found = []
    for column, named in side_by_side(layout).items():
        if year and named != year:
            layout = with_field(layout, column.index, _KEPT_AS_NOTE)
            values = (("year", str(named)),)
            code = Code.COLUMN_OF_OTHER_YEAR
            found.append(Finding(code, Severity.NOTE, column=column.heading, values=values))
    return layout, tuple(found)


def side_by_side(layout: Layout) -> Mapping[Column, int]:
    """The columns whose headings give one field for several years, and the year of each."""
    dated = {
        column: year
        for column in layout.columns
        if column.field in _OF_A_YEAR and not column.month
        if (year := readings.fiscal_year_named(column.heading))
    }
    several = {
        field
        for field in _OF_A_YEAR
        if len({year for column, year in dated.items() if column.field == field}) > 1
    }
    if not several.isdisjoint(_QUARTERS):
        several.update(_QUARTERS)
    return {column: year for column, year in dated.items() if column.field in several}
