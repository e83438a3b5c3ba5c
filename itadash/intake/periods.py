"""When a measure runs, from whichever columns say so: a period, a start and an end, a quarter,
or ticks in a plan by quarters or months."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from itadash import fiscal, thai
from itadash.intake.cells import Cells, Readers
from itadash.intake.codes import Code
from itadash.model import Basis, Finding, PeriodReading

QUARTERS = (1, 2, 3, 4)
UNSTATED = PeriodReading()


class _Part(NamedTuple):
    """A column of a plan: its field, and its first and last month, October being 1."""

    name: str
    first: int
    last: int


PARTS = (
    *(_Part(f"quarter_{quarter}", 3 * quarter - 2, 3 * quarter) for quarter in QUARTERS),
    *(_Part(f"month_{month}", month, month) for month in range(1, 13)),
)
FIELDS = ("period", "start", "end", "quarter", *(part.name for part in PARTS))
"""What the period of a row depends on."""
BLANK = "blank"
"""The reason of a cell that says nothing, such as a dash: nothing is wrong with that."""

_TICK = re.compile(
    r"[xX×✕✗✓✔√vVþüP/●•■◆★☑☒*]+|[\s<>←→↔⟵⟶⟷⇐⇒⇔◀▶◄►=–—─━-]*[<>←→↔⟵⟶⟷⇐⇒⇔◀▶◄►]+[\s<>←→↔⟵⟶⟷⇐⇒⇔◀▶◄►=–—─━-]*|[-–—=]{3,}|[─━]+"
)
_BARE_QUARTERS = re.compile(r"[1-4](?:\s*(?:[-–,/]|และ|ถึง)\s*[1-4])*")


def is_tick(text: str) -> bool:
    """Whether a cell only marks its column: a cross, a tick, a bullet, an arrow through it."""
    return bool(_TICK.fullmatch(thai.fold(text)))


def plans(text: str, readers: Readers) -> bool:
    """Whether a cell under a quarter plans work there: a tick, or words that report nothing."""
    if is_tick(text) or readers.percent(text).percent is not None:
        return is_tick(text)
    reading = readers.status(text)
    return reading.basis is Basis.NARRATIVE or not reading.known


def read(cells: Cells, year: int | None, readers: Readers) -> tuple[PeriodReading, list[Finding]]:
    """The period of a row and what is wrong with it; nothing is found wrong with none."""
    if cells.text("period"):
        return _checked(cells, "period", _period(cells, year, readers))
    if cells.text("start") or cells.text("end"):
        name = "end" if cells.text("end") else "start"
        return _checked(cells, name, _in_quarters(_between(cells, year, readers), cells, readers))
    if quarter := cells.text("quarter"):
        plain = thai.digits(thai.fold(quarter))
        text = f"ไตรมาส {plain}" if _BARE_QUARTERS.fullmatch(plain) else quarter
        return _checked(cells, "quarter", readers.period(text, year))
    return _ticked(cells, year, readers)


def outside(reading: PeriodReading, year: int | None) -> bool:
    """Whether a period leaves the fiscal year on either side."""
    if year is None:
        return False
    first, last = fiscal.first_day(year), fiscal.last_day(year)
    days = [day for day in (reading.starts, reading.ends) if day]
    return any(not first <= day <= last for day in days)


def _checked(
    cells: Cells, name: str, reading: PeriodReading
) -> tuple[PeriodReading, list[Finding]]:
    if reading.unknown == BLANK:
        return UNSTATED, []
    if reading.unknown:
        finding = cells.warning(Code(f"period_{reading.unknown}"), name)
        return replace(UNSTATED, follow_up=reading.follow_up), [finding]
    if not reading.sure:
        return reading, [cells.warning(Code.UNSURE_PERIOD, name)]
    return reading, []


def _period(cells: Cells, year: int | None, readers: Readers) -> PeriodReading:
    """The whole cell; of joined rows that each state a period, all the time they cover."""
    whole = readers.period(cells.text("period"), year)
    parts = cells.parts("period")
    if not whole.unknown or len(parts) < 2:
        return whole
    each = [readers.period(text, year) for text in parts]
    if any(reading.unknown for reading in each):
        return whole
    return _covering([r.starts for r in each], [r.ends for r in each])


def _covering(starts: list[date | None], ends: list[date | None]) -> PeriodReading:
    first = min((day for day in starts if day), default=None)
    last = max((day for day in ends if day), default=None)
    return _of_days(first, last)


def _between(cells: Cells, year: int | None, readers: Readers) -> PeriodReading:
    start, end = (
        readers.period(text, year) if (text := cells.text(name)) else UNSTATED
        for name in ("start", "end")
    )
    unknown = end.unknown or start.unknown
    if unknown:
        return PeriodReading(unknown=unknown)
    if start.starts and end.ends and end.ends < start.starts:
        return PeriodReading(unknown="ends_before_start")
    return replace(_of_days(start.starts, end.ends), sure=start.sure and end.sure)


def _in_quarters(when: PeriodReading, cells: Cells, readers: Readers) -> PeriodReading:
    """Start and end with the quarters named beside them, which may leave one between out."""
    named = thai.digits(thai.fold(cells.text("quarter")))
    if not when.quarters or not _BARE_QUARTERS.fullmatch(named):
        return when
    quarters = readers.period(f"ไตรมาส {named}", when.fiscal_year).quarters
    within = quarters and set(quarters) <= set(when.quarters)
    return replace(when, quarters=quarters) if within else when


def _of_days(starts: date | None, ends: date | None) -> PeriodReading:
    """A period by its days; over several fiscal years it has no quarters and no year."""
    years = {fiscal.year_of(day) for day in (starts, ends) if day}
    if len(years) != 1:
        return PeriodReading(starts, ends)
    year = years.pop()
    first, last = starts or fiscal.first_day(year), ends or fiscal.last_day(year)
    return PeriodReading(starts, ends, fiscal.quarters_between(first, last), year)


def _ticked(
    cells: Cells, year: int | None, readers: Readers
) -> tuple[PeriodReading, list[Finding]]:
    """From the first to the last quarter or month that is planned, in the row's fiscal year."""
    planned = [part for part in PARTS if any(_plans_of(cells, part.name, readers))]
    if not planned or year is None:
        return UNSTATED, []
    findings = [
        cells.warning(Code.WORDS_UNDER_QUARTER, part.name)
        for part in planned
        if not all(map(is_tick, _plans_of(cells, part.name, readers)))
    ]
    starts = fiscal.months_bounds(year, min(part.first for part in planned), 1)[0]
    ends = fiscal.months_bounds(year, 1, max(part.last for part in planned))[1]
    quarters = tuple(sorted({(part.first + 2) // 3 for part in planned}))
    return PeriodReading(starts, ends, quarters, year), findings


def _plans_of(cells: Cells, name: str, readers: Readers) -> list[str]:
    return [text for _, text in cells.texts(name) if plans(text, readers)]
