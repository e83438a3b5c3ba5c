"""Answers as a person reads them at a terminal: tidy columns, Thai, Buddhist Era."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from itadash.cli.columns import table
from itadash.cli.told import both, thai
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
from itadash.settings import BANGKOK
from itadash.words.dates import full_day, short_day

COUNTED = {
    "measures": "command.measures",
    "completed": "completed",
    "in_progress": "in_progress",
    "not_started": "not_started",
    "not_reported": "not_reported",
    "cancelled": "cancelled",
    "overdue": "late",
    "undated": "command.undated",
    "narrative": "command.narrative",
}
"""Figures in the order of a table, each with the key of its heading."""
LONG = 60
"""Characters of a title that a table shows."""


def plain(value: Decimal | None) -> str:
    """A percentage or score with no more decimals than it needs; a dash where there is none."""
    return "–" if value is None else f"{value.normalize():f}"


def _day(day: date | None) -> str:
    return short_day(day, "th") if day else ""


def _short(text: str) -> str:
    return text if len(text) <= LONG else text[: LONG - 1] + "…"


def measures(rows: Sequence[MeasureRow]) -> str:
    """One line a measure."""
    head = ("command.number", "command.title", "department", "command.ends", "status")
    return table(
        ["id", *map(thai, head), thai("command.percent"), thai("command.note")],
        [
            (
                row.id,
                row.number,
                _short(row.title),
                ", ".join(row.departments),
                _day(row.ends),
                thai(row.status),
                "" if row.percent is None else plain(row.percent),
                thai("late") if row.overdue else "",
            )
            for row in rows
        ],
    )


def summary(answer: Summary) -> str:
    """The sentence, the figures behind it, then by department and by quarter."""
    of = answer.counts
    head = thai(
        "command.head",
        agency=answer.agency or thai("command.everyone"),
        year=answer.fiscal_year or thai("command.every_year"),
        day=full_day(answer.as_of, "th"),
    )
    completion = thai(
        "command.completion",
        completed=of.completed,
        counted=of.counted,
        percent=plain(of.completion_percent),
        planned=plain(of.planned_percent),
    )
    counts = "   ".join(
        f"{thai(key)} {getattr(of, name)}" for name, key in COUNTED.items() if name != "measures"
    )
    progress = thai(
        "command.progress",
        average=plain(of.average_progress),
        weighted=plain(of.weighted_percent),
    )
    lines = "\n".join((head, completion, counts, progress))
    return "\n\n".join((lines, by_department(answer), by_quarter(answer)))


def by_department(answer: Summary) -> str:
    """One line a department."""
    return _counts("department", answer.by_department)


def by_quarter(answer: Summary) -> str:
    """One line a quarter."""
    return _counts("quarter", answer.by_quarter)


def _counts(key: str, rows: Sequence[tuple[object, Counts]]) -> str:
    head = [thai(key), *map(thai, COUNTED.values()), thai("command.percent")]
    return table(
        head,
        [
            (name, *(getattr(of, count) for count in COUNTED), plain(of.completion_percent))
            for name, of in rows
        ],
    )


def scores(rows: Sequence[Scores]) -> str:
    """A table for each agency and year."""
    return "\n\n".join(map(_one_year, rows)) or thai("command.nothing")


def _one_year(of: Scores) -> str:
    head = [thai(f"command.{name}") for name in ("number", "indicator", "instrument", "score")]
    rows = [(row.number, row.name, row.instrument, plain(row.score)) for row in of.indicators]
    instruments = "   ".join(f"{name} {plain(score)}" for name, score in of.instruments)
    total = thai("command.total", total=plain(of.total), level=of.level or "–")
    title = thai("command.scores_head", agency=of.agency, year=of.year)
    return "\n".join((title, table(head, rows), f"{instruments}   {total}"))


def imports(rows: Sequence[ImportRow]) -> str:
    """One line an import."""
    names = ("import", "at", "who", "file", "agency", "fiscal_year", "new", "changed", "note")
    head = [thai(f"command.{name}") for name in names]
    return table(
        head,
        [
            (
                row.id,
                f"{row.at.astimezone(BANGKOK):%H:%M} {_day(row.at.astimezone(BANGKOK).date())}",
                row.who,
                row.file_name or thai("correct.import"),
                row.agency,
                row.fiscal_year,
                row.new,
                row.changed,
                " ".join(_notes(row)),
            )
            for row in rows
        ],
    )


def _notes(row: ImportRow) -> list[str]:
    marks = {"command.is_sample": row.sample, "command.is_undone": row.undone}
    return [thai(key) for key, holds in marks.items() if holds]


def outcome(plan: Plan, import_id: int | None, dry_run: bool) -> str:
    """What became of a file, what there is to say about it, and how to take it back."""
    counts = thai(
        "command.counts",
        rows=plan.size,
        **{action.value: plan.count(action) for action in Action},
    )
    lines = (
        plan.source.file_name,
        counts,
        *map(_finding, plan.findings),
        *(_suggestion(of) for of in plan.suggestions if plan.refused),
        _fate(plan, import_id, dry_run),
    )
    return "\n".join(lines)


def _finding(of: Finding) -> str:
    place = " ".join(
        part for part in (thai("command.where", row=of.row) if of.row else "", of.column) if part
    )
    head = thai(f"command.severity.{of.severity}")
    times = f" ×{of.count:,}" if of.count > 1 else ""
    return f"[{head}] {f'{place}{times}: ' if place else ''}{both(of.code, of.values)}"


def _suggestion(of: Suggestion) -> str:
    values = {
        "row": of.row,
        "title": _short(of.title),
        "measure_title": _short(of.measure_title),
        "score": round(of.score),
    }
    return both("command.suggestion", values)


def _fate(plan: Plan, import_id: int | None, dry_run: bool) -> str:
    if plan.refused:
        return both("command.refused")
    if dry_run:
        return both("command.rehearsed")
    if import_id is None:
        return both("command.nothing_new")
    saved = both("command.saved", {"number": import_id})
    return f"{saved}\n{both('command.take_back', {'number': import_id})}"
