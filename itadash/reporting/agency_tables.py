"""What is stored of an agency and year, as tables: for a workbook, or one of them as CSV."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from itadash.model import Counts, ImportRow, Kind, MeasureRow, ReportRow, Scores
from itadash.reporting.answers import Answers
from itadash.reporting.cells import Value, headings, status_word, table
from itadash.reporting.sources import filters_of
from itadash.words import dates, word

WIDTHS = {
    **dict.fromkeys(("id", "number", "year", "quarter", "row", "import", "percent", "score"), 9),
    **dict.fromkeys(("fiscal_year", "quarters", "basis", "rows", "new", "changed", "skipped"), 11),
    **dict.fromkeys(("starts", "ends", "as_of", "follow_up", "kind", "instrument"), 15),
    **dict.fromkeys(("agency", "departments", "department", "status", "note", "topic"), 24),
    **dict.fromkeys(("file", "outcome", "obstacle", "evidence", "indicator", "who", "rule"), 34),
    **dict.fromkeys(("title", "steps", "output"), 50),
    "said": 100,
}
"""Of columns, in letters of the sheet; the others are numbers."""
NARROW, MOST_LETTERS = 13, 60
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
"""What the name of a sheet may not hold; it has at most 31 letters."""
STATES = ("completed", "in_progress", "not_started", "not_reported", "cancelled", "overdue")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: its code and name, and for each column a heading and a width."""

    code: str
    name: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Value, ...], ...]


SHEETS = ("measures", "statuses", "departments", "quarters", "scores", "imports", "rules")


def name_of(code: str) -> str:
    """What a sheet is called."""
    return word("export.sheet" if code == "measures" else f"book.sheet.{code}", "th")


def sheets_of(
    answers: Answers, reports: Sequence[ReportRow], scores: Sequence[Scores]
) -> tuple[Sheet, ...]:
    """Every table; the first one is the one that can be imported again."""
    counts = (*_MEASURED, *STATES, *_SHARES)
    return (
        _measures(answers.rows),
        _sheet("statuses", _REPORTED, _reported(answers.rows, reports)),
        _sheet("departments", ("department", *counts), _by_department(answers)),
        _sheet("quarters", ("quarter", *counts), _by_quarter(answers)),
        _sheet("scores", _SCORED, _scored(scores)),
        _sheet("imports", _IMPORTED, map(_imported, answers.imports)),
        _sheet("rules", ("rule", "said"), _rules(answers)),
    )


def shown(name: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Sheet:
    """A table as a page shows it; what is a whole number there is one here."""
    widths = [
        min(MOST_LETTERS, max(NARROW, *(len(row[place]) for row in rows)) if rows else NARROW)
        for place in range(len(headings))
    ]
    cells = tuple(tuple(_number(text) for text in row) for row in rows)
    return Sheet(
        "shown", _NOT_IN_NAMES.sub(" ", name)[:31] or " ", tuple(headings), tuple(widths), cells
    )


def _number(text: str) -> Value:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text


_MEASURED = ("measures",)
_SHARES = ("percent", "planned", "average", "weighted")
_REPORTED = (
    *("number", "title", "as_of", "status", "percent", "basis", "output", "outcome", "obstacle"),
    *("evidence", "file", "import", "row"),
)
_SCORED = ("year", "number", "indicator", "instrument", "score")
_IMPORTED = (
    *("import", "file", "kind", "fiscal_year", "as_of", "made", "rows", "new", "changed"),
    *("unchanged", "skipped", "undone"),
)


def _sheet(code: str, columns: Sequence[str], rows: Iterable[tuple[Value, ...]]) -> Sheet:
    return Sheet(
        code=code,
        name=name_of(code),
        headings=tuple(word(f"book.{column}", "th") for column in columns),
        widths=tuple(WIDTHS.get(column, NARROW) for column in columns),
        rows=tuple(rows),
    )


def _measures(rows: Sequence[MeasureRow]) -> Sheet:
    columns = headings(rows)
    return Sheet(
        code="measures",
        name=name_of("measures"),
        headings=tuple(heading for _, heading in columns),
        widths=tuple(WIDTHS.get(field, NARROW) for field, _ in columns),
        rows=tuple(map(tuple, table(rows))),
    )


def _reported(
    rows: Sequence[MeasureRow], reports: Sequence[ReportRow]
) -> Iterator[tuple[Value, ...]]:
    known = {row.id: row for row in rows}
    for measure, said in (
        (known[one.measure], one.said) for one in reports if one.measure in known
    ):
        yield (
            *(measure.number, measure.title, said.as_of, status_word(said.status), said.percent),
            *(said.basis.value, said.output, said.outcome, said.obstacle),
            *("\n".join(said.evidence), said.file_name, said.import_id, said.row),
        )


def _by_department(answers: Answers) -> Iterator[tuple[Value, ...]]:
    for name, counts in answers.summary.by_department:
        yield (name, *_counts(counts))
    yield (word("document.tally.total", "th"), *_counts(answers.summary.counts))


def _by_quarter(answers: Answers) -> Iterator[tuple[Value, ...]]:
    for quarter, counts in answers.summary.by_quarter:
        yield (quarter, *_counts(counts))


def _counts(counts: Counts) -> tuple[Value, ...]:
    return (
        counts.measures,
        *(getattr(counts, name) for name in STATES),
        counts.completion_percent,
        counts.planned_percent,
        counts.average_progress,
        counts.weighted_percent,
    )


def _scored(scores: Sequence[Scores]) -> Iterator[tuple[Value, ...]]:
    """A score is a number of points and no share, so it stands as text without a per cent sign."""
    for year in scores:
        for one in year.indicators:
            yield (year.year, one.number, one.name, one.instrument, str(one.score))
        for name, mean in year.instruments:
            yield (year.year, "", word("book.mean", "th"), name, str(mean))
        if year.total is not None:
            yield (year.year, "", word("book.total_score", "th"), year.level or "", str(year.total))


def _imported(row: ImportRow) -> tuple[Value, ...]:
    """Who brought it in is a person's name, which no export holds."""
    by_hand = row.kind is Kind.CORRECTION
    return (
        *(row.id, word("document.sources.by_hand", "th") if by_hand else row.file_name),
        *(word(f"book.kind.{row.kind.value}", "th"), row.fiscal_year, row.as_of),
        *(dates.moment(row.at, "th"), row.rows, row.new, row.changed, row.unchanged, row.skipped),
        word("book.taken_back", "th") if row.undone else "",
    )


def _rules(answers: Answers) -> Iterator[tuple[Value, ...]]:
    """The rules of the numbers, and what these tables hold."""
    counts, chosen = answers.summary.counts, answers.chosen
    values = {
        "day": dates.full_day(answers.summary.as_of, "th"),
        "filters": filters_of(chosen),
        "done": counts.completed,
        "all": counts.measures,
        "cancelled": counts.cancelled,
        "planned": counts.planned,
        "dated": counts.dated,
        "count": counts.percent_count,
        "narrative": counts.narrative,
    }
    for name in _RULES:
        said = word(f"book.rule.{name}.said", "th", **values)
        yield (word(f"book.rule.{name}", "th"), said)


_RULES = (
    *("as_of", "completion", "planned", "average", "weighted", "overdue", "silent"),
    *("narrative", "shared"),
)
