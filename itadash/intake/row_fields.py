"""What a row says of its measure, field by field, and what there is to say about that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itadash import thai
from itadash.intake import periods, year_ticks
from itadash.intake.cells import Cells, Context, Readers
from itadash.intake.codes import Code
from itadash.intake.texts import is_personal, steps_of, steps_of_rows, year_of
from itadash.intake.year_ticks import YEAR_TICK
from itadash.model import Finding, PeriodReading


@dataclass(frozen=True, slots=True)
class Planned:
    """When a measure runs, the fiscal year of its row, and the days it is to be reported on."""

    when: PeriodReading
    year: int | None
    follow_up: tuple[date, ...]


def planned_of(cells: Cells, year: int | None, memory: Readers) -> tuple[Planned, list[Finding]]:
    """The time of a row; the year of its period is the row's own where nothing else names one."""
    when, findings = periods.read(cells, year, memory)
    year = year or when.fiscal_year
    if periods.outside(when, year):
        findings.append(cells.warning(Code.PERIOD_OUTSIDE_YEAR, "period", year=str(year)))
    text = cells.text("follow_up")
    return Planned(when, year, memory.follow_up(text, year) if text else when.follow_up), findings


def note_of(cells: Cells) -> str | None:
    """The cells kept as a note; persons stay in the original cells."""
    kept = [thai.fold(text) for _, text in cells.texts("note") if not is_personal(text)]
    return "\n".join(kept) or None


def steps_in(cells: Cells) -> tuple[str, ...]:
    """The steps of a measure, in order; rows that were joined tell some each."""
    joined = len(cells.entry.parts) > 1
    return steps_of_rows(cells.parts("steps")) if joined else steps_of(cells.text("steps"))


def fiscal_year_of(cells: Cells, context: Context) -> tuple[int | None, list[Finding]]:
    """The year of a row's cell or tick, else that of the file, which counts among several."""
    text = cells.text("fiscal_year")
    if not text and YEAR_TICK in cells.columns:
        return _ticked_year(cells, context)
    if not text:
        return context.fiscal_year, []
    year = year_of(text)
    if year:
        return year, []
    return context.fiscal_year, [cells.warning(Code.UNREADABLE_FISCAL_YEAR, "fiscal_year")]


def _ticked_year(cells: Cells, context: Context) -> tuple[int | None, list[Finding]]:
    ticked = year_ticks.years(cells)
    if not ticked or context.fiscal_year in ticked:
        return context.fiscal_year, []
    if len(ticked) == 1:
        return min(ticked), []
    return context.fiscal_year, [cells.warning(Code.UNREADABLE_FISCAL_YEAR, YEAR_TICK)]


def other_agency(cells: Cells, name: str, context: Context, memory: Readers) -> tuple[Finding, ...]:
    """Words of a field that are copied from another agency's report. Prose glues words to the end
    of a name, and a line break may cut one short, so either may begin with the other."""
    own, text = context.agency, cells.text(name)
    if own is None or not text:
        return ()
    names = (own, *context.also_called)
    for other in memory.agencies_named(text):
        if not any(other.startswith(called) or called.startswith(other) for called in names):
            return (cells.warning(Code.OTHER_AGENCY, name, other=other, own=own),)
    return ()
