"""A follow-up cell → the days on which progress is to be reported.

รอบ ๖ เดือน is reported on 31 March, ประจำปี and ณ สิ้นปีงบประมาณ on 30 September.
"""

from __future__ import annotations

import re
from datetime import date

from itadash import fiscal
from itadash.intake.readings.period_parser import terms
from itadash.intake.readings.period_terms import LIST, RANGE, Term, Terms
from itadash.intake.readings.period_tokens import Token, tokens
from itadash.intake.readings.period_years import UnreadableError, place
from itadash.intake.vocabulary import NUMBER_WORDS

_NUMBER = re.compile("|".join((r"\d+", *sorted(NUMBER_WORDS, key=len, reverse=True))))
_MONTHLY = tuple(range(1, 13))


def follow_up(text: str, fiscal_year: int | None = None) -> tuple[date, ...]:
    """The days on which progress is to be reported, in order; none where the text tells none.

    A year in the text beats ``fiscal_year``.
    """
    words = tokens(text)
    found = terms(words)
    listed = found.terms()
    named = {term.year for term in listed if term.unit == "year" and term.year}
    year = named.pop() if len(named) == 1 else fiscal_year
    days = set(_dated(found, year))
    if year is not None:
        days.update(_month_ends(year, _rounds(words)))
        days.update(_day_of_months(year, words))
        if _yearly(found, bool(days)):
            days.add(fiscal.last_day(year))
    return tuple(sorted(days))


def _month_ends(year: int, positions: set[int]) -> list[date]:
    """Last days of months, by their position in the fiscal year."""
    return [fiscal.months_bounds(year, position, position)[1] for position in positions]


def _rounds(words: list[Token]) -> set[int]:
    """Positions of the months that reporting rounds end with."""
    ends: set[int] = set()
    for word in words:
        if word.kind == "rounds":
            ends.update(_counts(word.text))
        elif word.kind == "every" and "วันที่" not in word.text:
            ends.update(_recurring(word.text))
    return {end for end in ends if 1 <= end <= 12}


def _counts(text: str) -> list[int]:
    return [int(n) if n.isdigit() else NUMBER_WORDS[n] for n in _NUMBER.findall(text)]


def _recurring(text: str) -> tuple[int, ...]:
    """Months that end the times of a recurring report: each month, quarter, half or year."""
    count = (_counts(text) or [1])[0]
    if re.search("ปี", text) and "ครั้ง" in text:
        return _every(12 // count) if count in (1, 2, 3, 4, 6, 12) else ()
    if "ไตรมาส" in text:
        return _every(3)
    if "เดือน" in text:
        return _every(count) if "ทุก" in text else _MONTHLY
    return _every(12) if re.search("ปี", text) else ()


def _every(months: int) -> tuple[int, ...]:
    return tuple(range(months, 13, months)) if months else ()


def _day_of_months(year: int, words: list[Token]) -> list[date]:
    """The same day of each month: ภายในวันที่ 5 ของทุกเดือน."""
    days = {_counts(w.text)[-1] for w in words if w.kind == "every" and "วันที่" in w.text}
    firsts = [fiscal.months_bounds(year, position, position)[0] for position in _MONTHLY]
    return [first.replace(day=day) for day in days if 1 <= day <= 28 for first in firsts]


def _yearly(found: Terms, others: bool) -> bool:
    """Whether the end of the year is meant, not just the year of other dates."""
    years = [term for term in found.terms() if term.unit == "year"]
    if "at_end" in found.marks or "deadline" in found.marks:
        return bool(years)
    return any(not term.year and LIST in found.items for term in years) or (
        bool(years) and not others
    )


def _dated(found: Terms, year: int | None) -> list[date]:
    """Ends of the days, months, quarters and halves that a text names; of a range its last."""
    days = []
    for position, item in enumerate(found.items):
        ranged = RANGE in found.items[position + 1 : position + 2]
        if not isinstance(item, Term) or item.unit in ("year", "rounds") or ranged:
            continue
        at = item.fiscal_year or year
        if at is not None:
            days.extend(_last_day(item, at))
    return days


def _last_day(term: Term, year: int) -> list[date]:
    try:
        return [place(term, year)[1]]
    except (UnreadableError, ValueError, OverflowError):
        return []
