"""A day as people write it: the Buddhist Era in Thai, the Gregorian calendar in English.

Parts of a date are joined by no-break spaces, so that a line never ends inside one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from itadash import thai

_ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BANGKOK = timezone(timedelta(hours=7))
_NO_BREAK = "\u00a0"


def short_day(day: date, language: str) -> str:
    """30 เม.ย. 66, or 30 Apr 2023."""
    if language == "th":
        return thai.short_date(day)
    return _NO_BREAK.join((str(day.day), _ENGLISH[day.month - 1], str(day.year)))


def full_day(day: date, language: str) -> str:
    """30 เม.ย. 2566, or 30 Apr 2023: where the century must be plain."""
    if language == "th":
        return _NO_BREAK.join((day_in_year(day, "th"), str(day.year + thai.BUDDHIST_ERA)))
    return short_day(day, language)


def day_in_year(day: date, language: str) -> str:
    """30 เม.ย., or 30 Apr: where the year is plain from the page."""
    return _NO_BREAK.join((str(day.day), month(day.month, language)))


def month(number: int, language: str) -> str:
    """เม.ย., or Apr; ``number`` runs from 1 to 12."""
    return (thai.SHORT_MONTHS if language == "th" else _ENGLISH)[number - 1]


def moment(at: datetime, language: str) -> str:
    """A UTC moment on the clock of Thailand: 2 พ.ค. 2566 09:12 น."""
    local = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(_BANGKOK)
    clock = f"{local:%H:%M}{_NO_BREAK}น." if language == "th" else f"{local:%H:%M}"
    return f"{full_day(local.date(), language)} {clock}"
