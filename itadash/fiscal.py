"""The government's fiscal year: 1 October to 30 September, named after the year it ends in.

Fiscal years are in the Buddhist Era (2568 = October 2024 to September 2025); quarter 1 is
October to December.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

BUDDHIST_ERA = 543
FIRST_MONTH = 10


def year_of(day: date) -> int:
    """The fiscal year that ``day`` lies in."""
    return day.year + BUDDHIST_ERA + (day.month >= FIRST_MONTH)


def quarter_of(day: date) -> int:
    """The fiscal quarter, 1 to 4, that ``day`` lies in."""
    return (day.month - FIRST_MONTH) % 12 // 3 + 1


@lru_cache(maxsize=64)
def first_day(year: int) -> date:
    """1 October of the year before."""
    return date(year - BUDDHIST_ERA - 1, FIRST_MONTH, 1)


@lru_cache(maxsize=64)
def last_day(year: int) -> date:
    """30 September."""
    return first_day(year + 1) - timedelta(days=1)


def quarter_bounds(year: int, quarter: int) -> tuple[date, date]:
    """First and last day of a quarter, 1 to 4, of a fiscal year."""
    return months_bounds(year, 3 * quarter - 2, 3 * quarter)


def months_bounds(year: int, first: int, last: int) -> tuple[date, date]:
    """First day of the ``first`` and last day of the ``last`` month; October is month 1."""
    return _month(year, first), _month(year, last + 1) - timedelta(days=1)


def _month(year: int, position: int) -> date:
    """First day of a month by its position in the fiscal year; 13 is the next October."""
    steps = FIRST_MONTH - 1 + position - 1
    return date(year - BUDDHIST_ERA - 1 + steps // 12, steps % 12 + 1, 1)


def quarters_between(starts: date, ends: date) -> tuple[int, ...]:
    """The quarters that a time within one fiscal year touches."""
    return tuple(range(quarter_of(starts), quarter_of(ends) + 1))
