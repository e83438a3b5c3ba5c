"""Title lines → the fiscal year and the end of the report period that they name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from itadash import thai
from itadash.intake.readings.period_parser import terms
from itadash.intake.readings.period_terms import RANGE
from itadash.intake.readings.period_tokens import tokens
from itadash.intake.readings.periods import period

_CALENDAR = ("day", "month")
_ASSESSED = re.compile(
    r"(?:ผล(?:การ)?ประเมิน|คะแนน|การประเมิน(?=คุณธรรม|\s*ita))"
    r"(?:(?!สู่|เพื่อ|มาตรการ|แผน|โครงการ|ปรับปรุง|พัฒนา|ขับเคลื่อน|รายงาน|ปฏิบัติ|ความเสี่ยง|ความพึงพอใจ"
    r"|\d\d|\n(?!\W*(?:ita|(?:ประจำ)?ปี|และ|ใน|ของ))).)*?"
    r"((?:25\d\d|(?<=ปี)\s?\d\d(?!\d))(?:\s*(?:[-–,/]|และ|ถึง)\s*(?:ปี\s*)?25\d\d)*)",
    re.IGNORECASE | re.DOTALL,
)
"""An assessment and the years it is of, with no other work named between them; the words may go on
in the next line."""
_YEARS = re.compile(r"\d+")
_OF_THE_PAPER = re.compile(r"(?:ประกาศ|สั่ง|ให้ไว้)\s*ณ")
_OF_THE_DATA = re.compile(r"ข้อมูล\s*(?:ถึง|เมื่อ)?\s*(?:วันที่|เดือน)|สิ้นสุด\s*วันที่|ประจำเดือน")


def without_assessed(lines: Iterable[str]) -> tuple[int | None, list[str]]:
    """The one year whose assessment lines speak of, and the lines without such years."""
    plain = thai.digits("\n".join(map(thai.fold, lines)))
    years = {int(year[-2:]) for found in _ASSESSED.findall(plain) for year in _YEARS.findall(found)}
    rest = _ASSESSED.sub(lambda found: found[0].removesuffix(found[1]), plain)
    return (2500 + years.pop() if len(years) == 1 else None), rest.split("\n")


def fiscal_year_named(text: str) -> int | None:
    """The one year that a title names as its own; None for none, several, or a span of years."""
    found = terms(tokens(text))
    years = [term for term in found.terms() if term.year and term.unit not in _CALENDAR]
    fiscal = {term.year for term in years if not term.weak}
    named = fiscal or {term.year for term in years}
    return named.pop() if len(named) == 1 else None


def report_period_end(text: str, fiscal_year: int | None = None) -> date | None:
    """The last day of the time a report speaks of: a round, quarter, range of months, or as-at day.

    A title that names only a year, or a single day (the day of the paper), names none.
    """
    if _OF_THE_PAPER.search(text):
        return None
    found = terms(tokens(text))
    dated = [term for term in found.terms() if term.unit not in ("year", "rounds")]
    spans = RANGE in found.items or any(t.unit in ("quarter", "months", "round") for t in dated)
    as_at = bool({"at", "at_end"} & found.marks.keys() or _OF_THE_DATA.search(text))
    if not dated or found.impossible or not (spans or as_at):
        return None
    return period(text, fiscal_year).ends


def column_report_end(heading: str, fiscal_year: int | None = None) -> date | None:
    """The last day of the time that the heading of a result column speaks of.

    Such a column is of no paper: a day or a month alone is the report's own.
    """
    found = terms(tokens(heading))
    if any(term.unit in _CALENDAR for term in found.terms()) and not found.impossible:
        return period(heading, fiscal_year).ends
    return report_period_end(heading, fiscal_year)
