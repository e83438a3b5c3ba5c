"""A cell → when a measure runs.

A text makes one or more statements of time; what brackets add restates or narrows what stands
before them. Statements that disagree, and words left over, make the reading doubtful.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from itadash import fiscal
from itadash.intake.readings.follow_ups import follow_up
from itadash.intake.readings.period_terms import CLOSE, LIST, OPEN, RANGE, Term, Terms, terms
from itadash.intake.readings.period_tokens import tokens
from itadash.intake.readings.period_years import Group, Span, UnreadableError, spans
from itadash.model import PeriodReading
from itadash.thai import fold

_BLANK = re.compile(r"[\W_]*|n/?a|ไม่ระบุ|ไม่มี|ไม่กำหนด|none|null", re.IGNORECASE)


@dataclass(slots=True)
class _Statement:
    """Groups of terms joined by lists and ranges. ``kept_open`` if a range has no end."""

    groups: list[Group]
    kept_open: bool = False


def period(text: str, fiscal_year: int | None = None) -> PeriodReading:
    """When a measure runs; ``fiscal_year`` serves where the text names no year."""
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
    statements = _statements(found)
    years = [term for term in _terms(found.items) if term.unit == "year"]
    dated = [term for term in _terms(found.items) if term.unit != "year"]
    if dated:
        statements = _without_years(statements)
    elif not years and "every" in found.marks:
        statements = [_Statement([[Term("year", 1, 12)]])]
    elif not years:
        raise UnreadableError("no_date")
    context = _context(years, found) if dated else None
    rounds = [_is_round(statement) for statement in statements]
    rounds[0] = rounds[0] or found.marks.get("round_of") == 0
    told, plain = _told(statements, rounds, context, option)
    _doubt_context(found, told, years, dated, context)
    return _marked(found, statements, told, plain and not found.doubts)


def _terms(items: list[Term | str]) -> list[Term]:
    return [item for item in items if isinstance(item, Term)]


def _refuse(found: Terms) -> None:
    """Texts that speak of time but state no period of ours."""
    listed = _terms(found.items)
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
        found.doubts.add("duration")


def _statements(found: Terms) -> list[_Statement]:
    """The text before brackets, then each bracket; terms of different kinds side by side part."""
    split: list[list[Term | str]] = [[]]
    outer = split[0]
    current = outer
    for item in found.items:
        if item == OPEN:
            current = []
            split.append(current)
        elif item == CLOSE:
            current = outer
        else:
            current = _placed(split, current, item, found)
            outer = current if current in split[:1] or outer is not split[0] else outer
    return [_statement(items, found) for items in split if _terms(items)]


def _placed(
    split: list[list[Term | str]], current: list[Term | str], item: Term | str, found: Terms
) -> list[Term | str]:
    """Adds an item; a term that follows another with no joiner restates it or lists on."""
    last = current[-1] if current else None
    if not (isinstance(item, Term) and isinstance(last, Term)):
        current.append(item)
        return current
    if item.unit == last.unit != "year":
        if item.unit == "day":
            found.doubts.add("two_days")
        current.extend((RANGE if item.unit == "day" else LIST, item))
        return current
    fresh: list[Term | str] = [item]
    split.append(fresh)
    return fresh


def _statement(items: list[Term | str], found: Terms) -> _Statement:
    """Groups of a statement; a day without a month takes that of the next."""
    groups: list[Group] = []
    ranging = False
    for item in items:
        if not isinstance(item, Term):
            ranging = item == RANGE and bool(groups)
        elif ranging and len(groups[-1]) == 1:
            groups[-1].append(item)
            ranging = False
        else:
            if ranging:
                found.doubts.add("range")
            groups.append([item])
            ranging = False
    if "between" in found.marks and len(groups) == 2 and all(len(g) == 1 for g in groups):
        groups = [[groups[0][0], groups[1][0]]]
    return _Statement(_with_months(groups), kept_open=ranging)


def _with_months(groups: list[Group]) -> list[Group]:
    """Days whose month is written once, after the last of them."""
    following: Term | None = None
    for group in reversed(groups):
        for place in reversed(range(len(group))):
            term = group[place]
            if term.unit == "day" and term.first is None and following:
                group[place] = Term(
                    "day", following.first, following.last, term.day, following.year, calendar=True
                )
            following = group[place] if group[place].first else following
    return groups


def _without_years(statements: list[_Statement]) -> list[_Statement]:
    """Statements of days, months and quarters; bare years are their context."""
    kept = []
    for statement in statements:
        groups = [[t for t in group if t.unit != "year"] for group in statement.groups]
        statement.groups = [group for group in groups if group]
        if statement.groups:
            kept.append(statement)
    return kept


def _context(years: list[Term], found: Terms) -> int | None:
    """The one fiscal year a text names beside its dates."""
    named = {term.year for term in years if term.year}
    if len(named) > 1:
        found.doubts.add("years")
    return named.pop() if len(named) == 1 else None


def _told(
    statements: list[_Statement], rounds: list[bool], context: int | None, option: int | None
) -> tuple[list[Span], bool]:
    """Days of all statements together, and whether they agree. Written years come first.

    A reporting round gives way to the days that explain it.
    """
    if any(rounds) and not all(rounds):
        statements = [s for s, is_round in zip(statements, rounds, strict=True) if not is_round]
    placed: dict[int, tuple[list[Span], bool]] = {}
    for number, statement in enumerate(statements):
        if _has_year(statement):
            placed[number] = spans(statement.groups, context)
    known = {year for told, _ in placed.values() for year in map(_one_year, told)}
    shared = known.pop() if len(known) == 1 else None
    for number, statement in enumerate(statements):
        if number not in placed:
            placed[number] = spans(statement.groups, context or shared or option)
    ordered = [placed[number] for number in sorted(placed)]
    told, agree = ordered[0][0], True
    for other, _ in ordered[1:]:
        told, same = _narrower(told, other)
        agree = agree and same
    return told, agree and all(plain for _, plain in ordered)


def _has_year(statement: _Statement) -> bool:
    return any(term.year is not None for group in statement.groups for term in group)


def _is_round(statement: _Statement) -> bool:
    return all(term.unit == "round" for group in statement.groups for term in group)


def _one_year(span: Span) -> int | None:
    year = fiscal.year_of(span[0])
    return year if year == fiscal.year_of(span[1]) else None


def _narrower(told: list[Span], other: list[Span]) -> tuple[list[Span], bool]:
    """Of two statements the one that lies inside the other; the first, doubtfully, if neither."""
    if _within(other, told):
        return other, True
    if _within(told, other):
        return told, True
    common = [
        (max(a[0], b[0]), min(a[1], b[1]))
        for a in told
        for b in other
        if a[0] <= b[1] and b[0] <= a[1]
    ]
    return (common if common and len(told) == 1 else told), False


def _within(inner: list[Span], outer: list[Span]) -> bool:
    """Whether every span lies inside one of the outer ones, once neighbours are joined."""
    joined = _joined(outer)
    return all(any(a[0] <= s[0] and s[1] <= a[1] for a in joined) for s in inner)


def _joined(told: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(told):
        if merged and span[0] <= merged[-1][1] + timedelta(days=1):
            merged[-1] = (merged[-1][0], max(merged[-1][1], span[1]))
        else:
            merged.append(span)
    return merged


def _doubt_context(
    found: Terms, told: list[Span], years: list[Term], dated: list[Term], context: int | None
) -> None:
    """A year named beside the dates must hold them; one not said to be fiscal may mislead."""
    if context is None:
        return
    if any(not fiscal.first_day(context) <= a <= b <= fiscal.last_day(context) for a, b in told):
        found.doubts.add("outside")
    open_months = [t for t in dated if t.unit in ("day", "month") and t.year is None]
    if any(t.weak for t in years if t.year) and any((t.first or 0) <= 3 for t in open_months):
        found.doubts.add("calendar_or_fiscal")


def _marked(
    found: Terms, statements: list[_Statement], told: list[Span], sure: bool
) -> PeriodReading:
    """The days, seen as a deadline, an open end or a plain period."""
    marks = found.marks
    starts, ends = min(a for a, _ in told), max(b for _, b in told)
    ranged = any(len(group) > 1 for s in statements for group in s.groups) or len(told) > 1
    if "part" in marks:
        starts, ends, sure = _part(marks, starts, ends)
        told = [(starts, ends)]
    if "onward" in marks or "present" in marks or any(s.kept_open for s in statements):
        return _from(starts, sure and "present" not in marks and "onward" in marks)
    if "before" in marks and "at_end" not in marks:
        return _until(starts - timedelta(days=1), sure and starts.day == 1)
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
