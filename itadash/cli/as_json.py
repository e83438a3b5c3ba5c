"""Answers as the JSON that scripts read: the names, their order and null are a promise.

Dates are ISO, times are UTC, percentages and scores are numbers (100, 50 or 43.75).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeAlias

from itadash.cli.told import both
from itadash.model import (
    Action,
    Counts,
    Finding,
    ImportRow,
    MeasureRow,
    Plan,
    Scores,
    Suggestion,
    Summary,
)

Json: TypeAlias = dict[str, object]
INSTRUMENTS = ("IIT", "EIT", "OIT")


def number(value: Decimal | float | None) -> int | float | None:
    """A JSON number with no more decimals than it needs."""
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


def day(value: date | None) -> str | None:
    """An ISO date."""
    return value.isoformat() if value else None


def measure(row: MeasureRow) -> Json:
    """One measure as it stands."""
    return {
        "id": row.id,
        "agency": row.agency,
        "fiscal_year": row.fiscal_year,
        "number": row.number,
        "title": row.title,
        "topic": row.topic,
        "departments": row.departments,
        "shared": row.shared,
        "starts": day(row.starts),
        "ends": day(row.ends),
        "quarters": row.quarters,
        "follow_up": [day(date) for date in row.follow_up],
        "steps": row.steps,
        "status": row.status,
        "percent": number(row.percent),
        "basis": row.basis,
        "as_of": day(row.as_of),
        "overdue": row.overdue,
        "output": row.output,
        "outcome": row.outcome,
        "evidence": row.evidence,
        "import": row.import_id,
        "row": row.row,
    }


def counts(of: Counts) -> Json:
    """How many measures are in which state, and the percentages that follow."""
    return {
        "measures": of.measures,
        "completed": of.completed,
        "in_progress": of.in_progress,
        "not_started": of.not_started,
        "not_reported": of.not_reported,
        "cancelled": of.cancelled,
        "overdue": of.overdue,
        "undated": of.undated,
        "narrative": of.narrative,
        "completion_percent": number(of.completion_percent),
        "planned_percent": number(of.planned_percent),
        "average_progress": number(of.average_progress),
        "weighted_percent": number(of.weighted_percent),
    }


def by_department(answer: Summary) -> list[Json]:
    """The counts of each department, the shared measures in a row of their own."""
    return [{"department": name, **counts(of)} for name, of in answer.by_department]


def by_quarter(answer: Summary) -> list[Json]:
    """The counts of the measures whose period overlaps each quarter."""
    return [{"quarter": quarter, **counts(of)} for quarter, of in answer.by_quarter]


def summary(answer: Summary) -> Json:
    """Counts of all, by department and by quarter."""
    return {
        "agency": answer.agency,
        "fiscal_year": answer.fiscal_year,
        "as_of": day(answer.as_of),
        **counts(answer.counts),
        "by_department": by_department(answer),
        "by_quarter": by_quarter(answer),
    }


def scores(of: Scores) -> Json:
    """The scores of one agency and year; an instrument with no score is null."""
    instruments = dict(of.instruments)
    return {
        "agency": of.agency,
        "year": of.year,
        "indicators": [
            {
                "number": indicator.number,
                "name": indicator.name,
                "instrument": indicator.instrument,
                "score": number(indicator.score),
            }
            for indicator in of.indicators
        ],
        "instruments": {name: number(instruments.get(name)) for name in INSTRUMENTS},
        "total": number(of.total),
        "level": of.level,
    }


def finding(of: Finding) -> Json:
    """One thing to tell; ``message`` is Thai and English, for a person."""
    return {
        "code": of.code,
        "severity": of.severity,
        "row": of.row,
        "column": of.column,
        "cell": of.cell,
        "message": both(of.code, of.values),
        **({"count": of.count} if of.count > 1 else {}),
    }


def suggestion(of: Suggestion) -> Json:
    """A stored measure that a row nearly names; ``score`` is a likeness from 0 to 100."""
    return {
        "row": of.row,
        "title": of.title,
        "measure": of.measure,
        "measure_title": of.measure_title,
        "score": number(round(of.score, 2)),
    }


def outcome(plan: Plan, import_id: int | None, dry_run: bool) -> Json:
    """What an import did or would do; the four counts add up to ``rows``."""
    return {
        "import": import_id,
        "dry_run": dry_run,
        "rows": plan.size,
        "new": plan.count(Action.NEW),
        "changed": plan.count(Action.CHANGED),
        "unchanged": plan.count(Action.UNCHANGED),
        "skipped": plan.count(Action.SKIPPED),
        "findings": [finding(of) for of in plan.findings],
        "suggestions": [suggestion(of) for of in plan.suggestions],
    }


def imported(row: ImportRow) -> Json:
    """One accepted upload; ``who`` is as typed, not verified."""
    return {
        "id": row.id,
        "at": row.at.isoformat(),
        "who": row.who,
        "file_name": row.file_name,
        "sha256": row.sha256,
        "encoding": row.encoding,
        "kind": row.kind,
        "agency": row.agency,
        "fiscal_year": row.fiscal_year,
        "as_of": day(row.as_of),
        "sample": row.sample,
        "undone": row.undone,
        "rows": row.rows,
        "new": row.new,
        "changed": row.changed,
        "unchanged": row.unchanged,
        "skipped": row.skipped,
    }
