"""The small table of counts of an official document: a line a department, and the whole."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from itadash import fiscal
from itadash.indicators import PASS_LINE
from itadash.model import Counts, MeasureRow, Scores
from itadash.reporting.answers import Answers
from itadash.reporting.measure_cells import Digits
from itadash.reporting.official import Cell, Grid, Kind
from itadash.words import word

STATES = ("completed", "in_progress", "not_started", "not_reported", "cancelled", "overdue")
SCORED = ("indicator", "instrument", "score", "judged")
NAME_SHARE, NUMBER_SHARE = 26, 10


def adds_up_otherwise(answers: Answers) -> bool:
    """Whether a measure stands in the line of more than one department."""
    return any(len(row.departments) > 1 for row in answers.rows)


def grid(answers: Answers, kind: Kind, digits: Digits) -> Grid:
    """Of a report: how many measures are in which state. Of measures: when they fall due."""
    lines = _states(answers) if kind is Kind.REPORT else _dues(answers)
    heads = ["department", *_heads(kind)]
    return Grid(
        headings=tuple(digits(word(f"document.tally.{name}", "th")) for name in heads),
        shares=(NAME_SHARE, *[NUMBER_SHARE] * (len(heads) - 1)),
        rows=tuple(
            (Cell((name,)), *(Cell((digits(number),)) for number in numbers))
            for name, numbers in lines
        ),
        centred=tuple(range(1, len(heads))),
        total=True,
    )


def scores(found: Scores, digits: Digits) -> Grid:
    """Each indicator with its score and what it lacks to pass; then the total, if it is known."""
    lines = [(f"{one.number}. {one.name}", one.instrument, one.score) for one in found.indicators]
    if found.total is not None:
        lines.append((word("document.scores.total", "th"), found.level or "", found.total))
    return Grid(
        headings=tuple(word(f"document.scores.{name}", "th") for name in SCORED),
        shares=(NAME_SHARE, NUMBER_SHARE, NUMBER_SHARE, NAME_SHARE),
        rows=tuple(
            (
                Cell((digits(name),)),
                Cell((instrument,)),
                Cell((digits(str(score)),)),
                Cell((digits(_judged(score)),)),
            )
            for name, instrument, score in lines
        ),
        centred=(1, 2),
        total=found.total is not None,
    )


def _judged(score: Decimal) -> str:
    if score >= PASS_LINE:
        return word("document.scores.kept", "th")
    return word("document.scores.lacks", "th", lacks=PASS_LINE - score, line=PASS_LINE)


def _heads(kind: Kind) -> tuple[str, ...]:
    if kind is Kind.REPORT:
        return ("all", *STATES, "percent")
    return ("all", "quarter_1", "quarter_2", "quarter_3", "quarter_4", "undated")


def _states(answers: Answers) -> list[tuple[str, list[str]]]:
    whole = (word("document.tally.total", "th"), answers.summary.counts)
    return [(name, _numbers(counts)) for name, counts in (*answers.summary.by_department, whole)]


def _numbers(counts: Counts) -> list[str]:
    share = counts.completion_percent
    numbers = [str(getattr(counts, name)) for name in ("measures", *STATES)]
    return [*numbers, "–" if share is None else f"{share:.2f}"]


def _dues(answers: Answers) -> list[tuple[str, list[str]]]:
    lines = [
        (name, _by_quarter([row for row in answers.rows if name in row.departments]))
        for name, _ in answers.summary.by_department
    ]
    return [*lines, (word("document.tally.total", "th"), _by_quarter(answers.rows))]


def _by_quarter(rows: Sequence[MeasureRow]) -> list[str]:
    """All, those that end in each quarter of their fiscal year, and those that end in none."""
    due = [_due_quarter(row) for row in rows]
    return [str(len(due)), *(str(due.count(quarter)) for quarter in (1, 2, 3, 4, None))]


def _due_quarter(row: MeasureRow) -> int | None:
    if row.ends is None or fiscal.year_of(row.ends) != row.fiscal_year:
        return None
    return fiscal.quarter_of(row.ends)
