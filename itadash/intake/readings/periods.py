"""A cell → when a measure runs."""

from __future__ import annotations

from datetime import date

from itadash.model import PeriodReading


def period(text: str, fiscal_year: int | None = None) -> PeriodReading:
    """When a measure runs, as the text says it."""
    return PeriodReading(sure=False, unknown="blank" if not text.strip() else "no_date")


def follow_up(text: str, fiscal_year: int | None = None) -> tuple[date, ...]:
    """The days on which progress is to be reported."""
    return ()
