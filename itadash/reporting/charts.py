"""The charts of the printed overview, as plain numbers and words.

Positions on the year run from 0 (1 October) to 1 (the end of 30 September).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from itadash import fiscal, thai
from itadash.model import CellCounts, CurvePoint, Status
from itadash.reporting.answers import Answers
from itadash.words import word

Digits = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Said:
    """A coloured piece: its words and the name of its colour."""

    words: str
    look: str


@dataclass(frozen=True, slots=True)
class Line:
    """A department (None for the total): completed of all, and what falls due by quarter. Each
    cell has its counts and the name of its state."""

    department: str | None
    done: int
    all: int
    cells: tuple[tuple[CellCounts, str], ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """Steps of the plan and of what is done, each (position, count); where the day is."""

    plan: tuple[tuple[float, int], ...]
    done: tuple[tuple[float, int], ...]
    day: float
    top: int
    day_word: str
    done_word: str
    plan_word: str


def curve_of(answers: Answers, points: Sequence[CurvePoint], digits: Digits) -> Curve:
    """A plan of ends, and a step for each day of reports; the line goes on to the day."""
    year, day = answers.chosen.fiscal_year or 0, answers.summary.as_of
    rows = (row for row in answers.rows if row.status is not Status.CANCELLED)
    ends = sorted(row.ends for row in rows if row.ends)
    told = [point for point in points if point.day <= day]
    done = [(_position(point.day, year), point.completed) for point in told]
    reached = told[-1].completed if told else 0
    if done:
        done.append((_position(day, year), reached))
    steps = {_position(end, year): place for place, end in enumerate(ends, start=1)}
    due = sum(end <= day for end in ends)
    return Curve(
        plan=((0.0, 0), *steps.items(), (1.0, len(ends))) if ends else (),
        done=tuple(done),
        day=_position(day, year),
        top=max(len(ends), reached, 1),
        day_word=digits(word("as_at", "th", day=thai.short_date(day))),
        done_word=digits(word("chart_done", "th", count=reached)),
        plan_word=digits(word("chart_planned", "th", count=due)) if ends else "",
    )


def _position(day: date, year: int) -> float:
    """Where a day is over."""
    first, last = fiscal.first_day(year), fiscal.last_day(year)
    gone = (day + timedelta(days=1) - first).days
    return round(max(0.0, min(1.0, gone / ((last - first).days + 1))), 4)


def quarters_of(year: int, digits: Digits) -> Iterator[str]:
    for quarter in range(1, 5):
        first, last = fiscal.quarter_bounds(year, quarter)
        months = f"{thai.SHORT_MONTHS[first.month - 1]}–{thai.SHORT_MONTHS[last.month - 1]}"
        yield digits(f"{word('chart_quarter', 'th', quarter=quarter)}\n{months}")


def heads_of(lines: Sequence[Line], year: int, digits: Digits) -> Iterator[str]:
    yield word("department", "th")
    yield word("page.done", "th")
    yield from quarters_of(year, digits)
    if any(len(line.cells) > 4 for line in lines):
        yield word("chart_undated", "th")


def line_of(line: Line, digits: Digits) -> tuple[str, tuple[Said, ...]]:
    name = word("total", "th") if line.department is None else line.department
    whole = Said(digits(f"{line.done}/{line.all}"), "total")
    return name, (whole, *(_cell(cell, state, digits) for cell, state in line.cells))


def _cell(cell: CellCounts, state: str, digits: Digits) -> Said:
    if not cell.due:
        return Said("–", state)
    said = word(state, "th", late=cell.late, open=cell.due - cell.completed)
    return Said(digits(f"{cell.completed}/{cell.due} {said}"), state)
