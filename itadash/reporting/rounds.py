"""The time that a report speaks for: 6 or 12 months, a quarter, or any other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from itadash import fiscal, thai
from itadash.intake import readings
from itadash.words import word


@dataclass(frozen=True, slots=True)
class Round:
    """First and last day of the time reported on, within fiscal year ``year``."""

    year: int
    first: date
    last: date

    @property
    def name(self) -> str:
        """รอบ 6 เดือน (ตุลาคม 2567 – มีนาคม 2568), in Arabic digits."""
        span = _span(self.first, self.last)
        if quarter := self._quarter():
            return word("document.round.quarter", "th", quarter=quarter, span=span)
        if months := self._months():
            return word("document.round.months", "th", months=months, span=span)
        return word("document.round.span", "th", span=span)

    def _quarter(self) -> int | None:
        bounds = {fiscal.quarter_bounds(self.year, quarter): quarter for quarter in range(1, 5)}
        return bounds.get((self.first, self.last))

    def _months(self) -> int | None:
        """6, 9 or 12 where it is the first so many months of the year."""
        bounds = {fiscal.months_bounds(self.year, 1, months): months for months in (6, 9, 12)}
        return bounds.get((self.first, self.last))


def months(year: int, count: int) -> Round:
    """The first so many months of a fiscal year."""
    return Round(year, *fiscal.months_bounds(year, 1, count))


def quarter(year: int, number: int) -> Round:
    """One quarter, 1 to 4."""
    return Round(year, *fiscal.quarter_bounds(year, number))


def up_to(year: int, day: date) -> Round:
    """From the first day of the year to ``day``, kept within the year."""
    last = max(fiscal.first_day(year), min(day, fiscal.last_day(year)))
    return Round(year, fiscal.first_day(year), last)


def read(text: str, year: int) -> Round | None:
    """The round that a text means ("6", "รอบ 6 เดือน", "ไตรมาส 2", "ม.ค. - เม.ย. 66"); None for
    a text that is no time within the fiscal year."""
    plain = thai.digits(text).strip()
    if plain in ("6", "9", "12"):
        return months(year, int(plain))
    said = readings.period(plain, year)
    if said.starts is None or said.ends is None or said.fiscal_year != year:
        return None
    return Round(year, said.starts, said.ends)


def _span(first: date, last: date) -> str:
    """Whole months as months, else days; the year once where both share it."""
    if first.day != 1 or (last + timedelta(days=1)).day != 1:
        return f"{thai.long_date(first)} – {thai.long_date(last)}"
    end = _month(last)
    if (first.year, first.month) == (last.year, last.month):
        return end
    begin = thai.MONTHS[first.month - 1] if first.year == last.year else _month(first)
    return f"{begin} – {end}"


def _month(day: date) -> str:
    return f"{thai.MONTHS[day.month - 1]} {day.year + thai.BUDDHIST_ERA}"
