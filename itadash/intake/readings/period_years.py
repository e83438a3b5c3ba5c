"""Terms → days. A year written once serves the terms around it.

Within a range or a list the year stands for the nearest fit: "ต.ค. - ก.ย. 69" begins in 2568.
"""

from __future__ import annotations

from datetime import date

from itadash import fiscal
from itadash.intake.readings.period_spans import Span
from itadash.intake.readings.period_terms import Term

Group = list[Term]
"""One term, or the two ends of a range."""


class UnreadableError(Exception):
    """The text states no period; ``args[0]`` is the reason code."""


def place(term: Term, year: int) -> Span:
    """First and last day of a term in a fiscal year."""
    if term.unit == "year" and term.calendar:
        return date(year - fiscal.BUDDHIST_ERA, 1, 1), date(year - fiscal.BUDDHIST_ERA, 12, 31)
    if term.first is None or term.last is None:
        raise UnreadableError("no_date")
    starts, ends = fiscal.months_bounds(year, term.first, term.last)
    if term.day is None:
        return starts, ends
    if not 1 <= term.day <= ends.day:
        raise UnreadableError("impossible_date")
    day = starts.replace(day=term.day)
    return day, day


def spans(groups: list[Group], context: int | None) -> tuple[list[Span], bool]:
    """Days of a list of groups, and whether their years were plain.

    ``context`` is the fiscal year of terms that have none and no neighbour with one.
    """
    placed: dict[int, Span] = {}
    sure = True
    for number, group in enumerate(groups):
        if any(term.fiscal_year is not None for term in group):
            placed[number] = _range(group, None)[0]
    for number in reversed(range(len(groups))):
        if number not in placed and number + 1 in placed:
            placed[number] = _before(groups[number], placed[number + 1])
    for number in range(len(groups)):
        if number not in placed and number - 1 in placed:
            placed[number] = _after(groups[number], placed[number - 1])
        elif number not in placed:
            placed[number], plain = _range(groups[number], context)
            sure = sure and plain
    return [placed[number] for number in range(len(groups))], sure


def _range(group: Group, context: int | None) -> tuple[Span, bool]:
    """Days of one group. A range whose end has no year wraps into the next year, doubtfully."""
    first, last = group[0], group[-1]
    begun, ended = first.fiscal_year, last.fiscal_year
    if begun is None and ended is None:
        if context is None:
            raise UnreadableError(_without_year(group))
        return _in_context(group, context)
    if begun is None and ended is not None:
        end = place(last, ended)
        return (_latest(first, end, ended)[0], end[1]), True
    if begun is not None and ended is None:
        start = place(first, begun)
        return (start[0], _earliest(last, start, begun)[1]), True
    if begun is None or ended is None:
        raise UnreadableError("no_year")
    return _ordered(place(first, begun), place(last, ended)), True


def _without_year(group: Group) -> str:
    """Why a group without a year cannot be read: a day that no year has is impossible anyway."""
    for term in group:
        place(term, 2567)  # a leap year
    return "no_year"


def _in_context(group: Group, context: int) -> tuple[Span, bool]:
    start, end = place(group[0], context), place(group[-1], context)
    wraps = end[1] < start[0] and group[0].calendar and group[0].first != group[-1].first
    if wraps:
        return (start[0], place(group[-1], context + 1)[1]), False
    return _ordered(start, end), True


def _ordered(start: Span, end: Span) -> Span:
    if end[1] < start[0]:
        raise UnreadableError("ends_before_start")
    return start[0], end[1]


def _latest(term: Term, end: Span, year: int) -> Span:
    """The last time a term comes round before another ends; a same month is the same year's."""
    here = place(term, year)
    if here[0] <= end[1]:
        return here
    if (here[0].year, here[0].month) == (end[1].year, end[1].month):
        raise UnreadableError("ends_before_start")
    return place(term, year - 1)


def _earliest(term: Term, start: Span, year: int) -> Span:
    """The first time a term comes round after another begins."""
    here = place(term, year)
    return here if here[1] >= start[0] else place(term, year + 1)


def _before(group: Group, following: Span) -> Span:
    """A group without a year, listed before one that has it."""
    year = fiscal.year_of(following[0])
    end = _latest(group[-1], following, year)
    return _latest(group[0], end, fiscal.year_of(end[0]))[0], end[1]


def _after(group: Group, preceding: Span) -> Span:
    """A group without a year, listed after one that has it."""
    year = fiscal.year_of(preceding[1])
    start = _earliest(group[0], preceding, year)
    return start[0], _earliest(group[-1], start, fiscal.year_of(start[0]))[1]
