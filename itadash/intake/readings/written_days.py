"""Two days written out, from one to the other: how most periods are written that are not shared by
many rows. The grammar of periods reads them the same, in ten times as long."""

from __future__ import annotations

import re
from datetime import date

from itadash import fiscal, thai
from itadash.model import PeriodReading

_MONTHS = {
    name: month
    for names in (thai.MONTHS, thai.SHORT_MONTHS)
    for month, name in enumerate(names, start=1)
}
_DAY = rf"(\d\d?) ({'|'.join(map(re.escape, _MONTHS))}) (25\d\d)"
_DAYS = re.compile(rf"{_DAY} ?[-–] ?{_DAY}", re.ASCII)


def from_day_to_day(text: str) -> PeriodReading | None:
    """The period of two days in their order; None for any other text, and for days that no
    calendar has."""
    written = _DAYS.fullmatch(thai.digits(thai.fold(text)))
    if not written:
        return None
    try:
        starts, ends = _day(*written.groups()[:3]), _day(*written.groups()[3:])
    except ValueError:
        return None
    if ends < starts:
        return None
    year = fiscal.year_of(ends)
    if fiscal.year_of(starts) != year:
        return PeriodReading(starts, ends)
    return PeriodReading(starts, ends, fiscal.quarters_between(starts, ends), year)


def _day(day: str, month: str, year: str) -> date:
    return date(int(year) - thai.BUDDHIST_ERA, _MONTHS[month], int(day))
