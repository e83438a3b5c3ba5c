"""What an import would do: each row new, changed, unchanged or skipped, and nothing done yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from itadash.intake import differences
from itadash.intake.codes import Code
from itadash.intake.matching import Matches, match
from itadash.intake.records import Draft
from itadash.model import (
    Action,
    Difference,
    Finding,
    MeasureRecord,
    MeasureRow,
    PlannedRow,
    Severity,
    Suggestion,
)

Stored = Callable[[int, date | None], Mapping[int, MeasureRow]]
"""The measures stored of a fiscal year by id: as they are, or as they stood at a day."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How rows may find their measures. ``results_only`` is a table without department, period
    or steps: where measures are stored it reports on them and makes none. ``accept_suggestions``
    takes all that are not tied, or just the pairs of row and measure that a person chose."""

    results_only: bool = False
    accept_suggestions: bool | frozenset[tuple[int, int]] = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The rows of a plan, with what their matching found."""

    rows: tuple[PlannedRow, ...]
    findings: tuple[Finding, ...]
    suggestions: tuple[Suggestion, ...] = ()
    missing: tuple[tuple[int, str], ...] = ()


def of_rows(drafts: Sequence[Draft], stored: Stored, terms: Terms) -> Outcome:
    """The fate of every draft, year by year, in the order of the file."""
    outcomes = [
        _of_year([d for d in drafts if _year(d) == year], year, stored, terms)
        for year in dict.fromkeys(map(_year, drafts))
    ]
    return Outcome(
        tuple(sorted((row for o in outcomes for row in o.rows), key=lambda row: row.row)),
        tuple(found for outcome in outcomes for found in outcome.findings),
        tuple(suggestion for outcome in outcomes for suggestion in outcome.suggestions),
        tuple(left for outcome in outcomes for left in outcome.missing),
    )


def of_repeated(drafts: Sequence[Draft]) -> Outcome:
    """The same file again: whatever it holds stands already."""
    rows = tuple(_row(d, Action.SKIPPED if d.refused else Action.UNCHANGED) for d in drafts)
    return Outcome(rows, ())


def main_year(drafts: Iterable[Draft]) -> int | None:
    """The fiscal year of most rows, the latest of equals; None if a row has none."""
    years = Counter(_year(draft) for draft in drafts if draft.record)
    if not years or None in years:
        return None
    return max(years, key=lambda year: (years[year], year or 0))


def _year(draft: Draft) -> int | None:
    return draft.record.fiscal_year if draft.record else None


def _of_year(drafts: Sequence[Draft], year: int | None, stored: Stored, terms: Terms) -> Outcome:
    standing = stored(year, None) if year else {}
    makes = not (terms.results_only and standing)
    records = [d.record for d in drafts if d.record and not _is_double(d)]
    matches = match(records, tuple(standing.values()))
    found = {**matches.measures, **_accepted(matches, terms.accept_suggestions)}
    named = set(found.values())
    near = {s.row: s for s in reversed(matches.suggestions)}
    judged = [
        _judged(draft, standing.get(found.get(draft.row, 0)), near.get(draft.row), matches, makes)
        for draft in drafts
    ]
    rows = [_planned(d, standing.get(found.get(d.row, 0)), stored, terms) for d in judged]
    return Outcome(
        tuple(rows),
        tuple(
            new
            for d, before in zip(judged, drafts, strict=True)
            if d is not before
            for new in _added(d, before)
        ),
        matches.suggestions,
        tuple((row.id, row.title) for row in standing.values() if row.id not in named),
    )


def _accepted(matches: Matches, chosen: bool | frozenset[tuple[int, int]]) -> dict[int, int]:
    """The measure of each row that was accepted; a measure goes to one row, the first of two."""
    if isinstance(chosen, bool):
        pairs = [(s.row, s.measure) for s in matches.suggestions if s.row not in matches.tied]
        return dict(pairs) if chosen else {}
    own = {s.measure: s.row for s in reversed(matches.suggestions) if (s.row, s.measure) in chosen}
    return {row: measure for measure, row in own.items()}


def _judged(
    draft: Draft,
    measure: MeasureRow | None,
    near: Suggestion | None,
    matches: Matches,
    makes: bool,
) -> Draft:
    """The draft with what its matching has to say; ``makes`` where a row may make a measure."""
    if draft.record is None or draft.refused:
        return draft
    found: list[Finding] = []
    if measure and draft.row not in matches.measures:
        found.append(_about(draft, Code.SUGGESTION_ACCEPTED, Severity.NOTE, title=measure.title))
    elif measure is None and near:
        code = Code.NEAR_MATCH_TIED if draft.row in matches.tied else Code.NEAR_MATCH
        found.append(_about(draft, code, Severity.ERROR, title=near.measure_title))
    elif measure is None and not makes:
        found.append(_about(draft, Code.NO_SUCH_MEASURE, Severity.ERROR))
    if draft.row in matches.unknown_ids:
        found.append(_about(draft, Code.UNKNOWN_ID, Severity.WARNING, id=str(draft.record.id)))
    return replace(draft, findings=(*draft.findings, *found)) if found else draft


def _planned(draft: Draft, measure: MeasureRow | None, stored: Stored, terms: Terms) -> PlannedRow:
    if draft.record is None or draft.refused:
        return _row(draft, Action.SKIPPED)
    if measure is None:
        return _row(draft, Action.NEW, draft.record)
    record = draft.record
    if terms.results_only:  # its titles only point at measures, and its numbers are its own
        record = replace(record, title=measure.title, number=measure.number)
    changes = _changes(record, measure, stored)
    action = Action.CHANGED if changes else Action.UNCHANGED
    return replace(_row(draft, action, record), measure=measure.id, differences=changes)


def _changes(record: MeasureRecord, measure: MeasureRow, stored: Stored) -> tuple[Difference, ...]:
    def stood(day: date) -> MeasureRow | None:
        return stored(measure.fiscal_year, day).get(measure.id)

    return (
        *differences.of_record(record, measure),
        *differences.of_reports(record.statuses, stood),
    )


def _row(draft: Draft, action: Action, record: MeasureRecord | None = None) -> PlannedRow:
    return PlannedRow(draft.row, action, draft.title, record=record, cells=draft.cells)


def _is_double(draft: Draft) -> bool:
    return any(finding.code == Code.DUPLICATE_TITLE for finding in draft.findings)


def _added(after: Draft, before: Draft) -> tuple[Finding, ...]:
    return after.findings[len(before.findings) :]


def _about(draft: Draft, code: Code, severity: Severity, **values: str) -> Finding:
    return Finding(code, severity, draft.row, cell=draft.title, values=tuple(values.items()))
