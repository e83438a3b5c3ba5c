"""A cell → when a measure runs.

A text makes one or more statements of time; what brackets add restates or narrows what stands
before them. Statements that disagree, and words left over, make the reading doubtful.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from itadash import fiscal
from itadash.intake.readings.follow_ups import follow_up
from itadash.intake.readings.period_parser import terms
from itadash.intake.readings.period_spans import Span, narrower, one_year
from itadash.intake.readings.period_statements import Statement, statements
from itadash.intake.readings.period_terms import LIST, RANGE, Term, Terms
from itadash.intake.readings.period_tokens import tokens
from itadash.intake.readings.period_years import UnreadableError, spans
from itadash.intake.readings.spelling import mender, nearest
from itadash.intake.readings.written_days import from_day_to_day
from itadash.intake.vocabulary import PERIOD_WORDS
from itadash.model import PeriodReading
from itadash.thai import fold

_MENDED = mender(PERIOD_WORDS, spaced=True)
_WORDS = {word: word for word in PERIOD_WORDS}
_THAI_RUN = re.compile("[ก-๎]+")
_SHORT = 80
"""Letters up to which a period is no prose and its words are mended."""
_BLANK = re.compile(r"[\W_]*|n/?a|ไม่ระบุ|ไม่มี|ไม่กำหนด|none|null", re.IGNORECASE)


def period(text: str, fiscal_year: int | None = None) -> PeriodReading:
    """When a measure runs; ``fiscal_year`` serves where the text names no year."""
    read = from_day_to_day(text) or by_grammar(text, fiscal_year)
    if read.sure or len(text) > _SHORT:
        return read
    mended = _spelt(fold(text))
    if mended == fold(text):
        return read
    again = by_grammar(mended, fiscal_year)
    return again if again.sure or read.unknown else read


def _spelt(plain: str) -> str:
    """The text with the words of the calendar written right."""
    return _THAI_RUN.sub(lambda run: nearest(run[0], _WORDS) or run[0], _MENDED(plain))


def by_grammar(text: str, fiscal_year: int | None = None) -> PeriodReading:
    """The same for every text, however its time is written."""
    if _BLANK.fullmatch(fold(text)):
        return PeriodReading(sure=False, unknown="blank")
    found = terms(tokens(text))
    try:
        return _read(found, fiscal_year)
    except UnreadableError as why:
        reason = str(why.args[0])
        due = follow_up(text, fiscal_year) if reason == "reporting_rounds" else ()
        return PeriodReading(follow_up=due, sure=False, unknown=reason)
    except (ValueError, OverflowError):
        return PeriodReading(sure=False, unknown="impossible_date")


def _read(found: Terms, option: int | None) -> PeriodReading:
    if found.impossible:
        raise UnreadableError(found.impossible)
    _refuse(found)
    years = [term for term in found.terms() if term.unit == "year"]
    dated = [term for term in found.terms() if term.unit != "year"]
    told_by = statements(found)
    if dated and years:
        told_by = [kept for made in told_by if (kept := made.without_years()).groups]
    elif not dated and not years and {"every", "whole_year"} & found.marks.keys():
        found.doubts.update({"whole_year"} if "every" not in found.marks else ())
        told_by = [Statement([[Term("year", 1, 12)]])]
    elif not dated and not years:
        raise UnreadableError("no_date")
    context = _context(years, found) if dated else None
    rounds = [_is_round(statement) for statement in told_by]
    rounds[0] = rounds[0] or found.marks.get("round_of") == 0
    told, plain = _told(told_by, rounds, context, option)
    _doubt_context(found, told, years, dated, context)
    return _marked(found, told_by, told, plain and not found.doubts)


def _refuse(found: Terms) -> None:
    """Texts that speak of time but state no period of ours."""
    listed = found.terms()
    explicit = [term for term in listed if term.unit in ("day", "month") and term.year]
    if "school" in found.marks:
        if not explicit:
            raise UnreadableError("school_year")
        found.doubts.add("school")
    rounds = {(term.first, term.last) for term in listed if term.unit == "round"}
    joined = LIST in found.items or "at_end" in found.marks
    yearly = any(term.unit == "year" and not term.year for term in listed)
    several = len(rounds) > 1 or any(term.unit == "rounds" for term in listed)
    if (several or (rounds and yearly and joined)) and not explicit:
        raise UnreadableError("reporting_rounds")
    if "duration" in found.marks:
        if not listed:
            raise UnreadableError("no_date")
        if "deadline" in found.marks:
            found.doubts.add("duration")


def _context(years: list[Term], found: Terms) -> int | None:
    """The one fiscal year a text names beside its dates."""
    named = {term.year for term in years if term.year}
    if len(named) > 1:
        found.doubts.add("years")
    return named.pop() if len(named) == 1 else None


def _told(
    told_by: list[Statement], rounds: list[bool], context: int | None, option: int | None
) -> tuple[list[Span], bool]:
    """Days of all statements together, and whether they agree. Written years come first.

    A reporting round gives way to the days that explain it.
    """
    if any(rounds) and not all(rounds):
        told_by = [s for s, is_round in zip(told_by, rounds, strict=True) if not is_round]
    placed: dict[int, tuple[list[Span], bool]] = {}
    for number, statement in enumerate(told_by):
        if any(term.year for term in statement.terms()):
            placed[number] = spans(statement.groups, context)
    known = {year for told, _ in placed.values() for year in map(one_year, told)}
    shared = known.pop() if len(known) == 1 else None
    for number, statement in enumerate(told_by):
        if number not in placed:
            placed[number] = spans(statement.groups, context or shared or option)
    ordered = [placed[number] for number in sorted(placed)]
    told, agree = ordered[0][0], True
    for number, (other, _) in enumerate(ordered[1:], start=1):
        whole = told_by[number].from_several and len(told) == 1
        if whole and (other[0][0], other[-1][1]) == told[0]:
            continue
        told, same = narrower(told, other)
        agree = agree and same
    return told, agree and all(plain for _, plain in ordered)


def _is_round(statement: Statement) -> bool:
    return all(term.unit == "round" for term in statement.terms())


def _doubt_context(
    found: Terms, told: list[Span], years: list[Term], dated: list[Term], context: int | None
) -> None:
    """A year named beside the dates must hold them; one not said to be fiscal may mislead."""
    if any(t.calendar for t in years) and any(t.unit not in ("day", "month") for t in dated):
        found.doubts.add("calendar")
    if context is None:
        return
    if any(not fiscal.first_day(context) <= a <= b <= fiscal.last_day(context) for a, b in told):
        found.doubts.add("outside")
    open_months = [t for t in dated if t.unit in ("day", "month") and t.year is None]
    fiscal_beside = any(t.unit == "quarter" for t in dated)
    early = any((t.first or 0) <= 3 for t in open_months)
    if early and not fiscal_beside and any(t.weak for t in years if t.year):
        found.doubts.add("calendar_or_fiscal")


def _marked(found: Terms, told_by: list[Statement], told: list[Span], sure: bool) -> PeriodReading:
    """The days, seen as a deadline, an open end or a plain period."""
    marks = found.marks
    starts, ends = min(a for a, _ in told), max(b for _, b in told)
    ranged = any(len(group) > 1 for s in told_by for group in s.groups) or len(told) > 1
    if "part" in marks:
        starts, ends, sure = _part(marks, starts, ends)
        told = [(starts, ends)]
    closed = ranged and found.items[marks.get("onward", 0) :][:1] == [RANGE]
    if (
        ("onward" in marks and not closed)
        or "present" in marks
        or any(s.kept_open for s in told_by)
    ):
        return _from(starts, sure and "present" not in marks and "onward" in marks)
    if "before" in marks and "at_end" not in marks:
        once = starts.day == 1 and "every" not in marks
        return _until(starts - timedelta(days=1), sure and once)
    if "deadline" in marks and ranged:
        return _between(told, False)
    if "deadline" in marks or "before" in marks:
        return _until(ends, sure)
    if "at_end" in marks or ("at" in marks and not ranged):
        if ranged:
            return _between(told, False)
        return PeriodReading(None, ends, (fiscal.quarter_of(ends),), fiscal.year_of(ends), (), sure)
    if "from" in marks and not ranged:
        return _from(starts, False)
    return _between(told, sure)


def _part(marks: dict[str, int], starts: date, ends: date) -> tuple[date, date, bool]:
    """The beginning or end of a year is its first or last quarter, to be confirmed."""
    if (ends - starts).days < 300:
        return starts, ends, False
    year = fiscal.year_of(ends)
    first, last = (4, 4) if "ปลาย" in marks else (1, 1) if "ต้น" in marks else (2, 3)
    return fiscal.quarter_bounds(year, first)[0], fiscal.quarter_bounds(year, last)[1], False


def _from(starts: date, sure: bool) -> PeriodReading:
    quarters = tuple(range(fiscal.quarter_of(starts), 5))
    return PeriodReading(starts, None, quarters, fiscal.year_of(starts), (), sure)


def _until(ends: date, sure: bool) -> PeriodReading:
    quarters = tuple(range(1, fiscal.quarter_of(ends) + 1))
    return PeriodReading(None, ends, quarters, fiscal.year_of(ends), (), sure)


def _between(told: list[Span], sure: bool) -> PeriodReading:
    starts, ends = min(a for a, _ in told), max(b for _, b in told)
    if fiscal.year_of(starts) != fiscal.year_of(ends):
        return PeriodReading(starts, ends, (), None, (), sure)
    quarters = sorted({q for a, b in told for q in fiscal.quarters_between(a, b)})
    return PeriodReading(starts, ends, tuple(quarters), fiscal.year_of(ends), (), sure)
