"""The one place where intake meets store: a file becomes a plan, and a plan becomes facts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache

from itadash import settings
from itadash.intake import contexts, corrections, fields, plan, records, rows, scores
from itadash.intake.cells import Context
from itadash.intake.codes import Code, Refusal
from itadash.intake.columns import Layout
from itadash.intake.contexts import Options
from itadash.intake.decode import decode
from itadash.intake.plan import Outcome, Terms
from itadash.intake.recognise import is_results_only, recognise
from itadash.model import (
    Correction,
    Filter,
    Finding,
    Kind,
    MeasureRow,
    Plan,
    Severity,
    Source,
)
from itadash.problems import FileRefused, PlanOutdated
from itadash.store import reading, writing
from itadash.store.database import Database, Snapshot


def preview(
    content: bytes,
    file_name: str,
    database: Database,
    *,
    agency: str | None = None,
    fiscal_year: int | None = None,
    as_of: date | None = None,
    kind: Kind | None = None,
    accept_suggestions: bool | frozenset[tuple[int, int]] = False,
    good_rows: bool = False,
    sample: bool = False,
    today: date,
) -> Plan:
    """What importing a file would do; nothing is written. Raises FileRefused.

    ``accept_suggestions`` takes every near match that is not tied, or the pairs of row and
    measure that an officer chose.
    """
    table = decode(content)
    kind, layout = recognise(table, kind)
    layout, about_columns = fields.assign(layout) if kind is Kind.MEASURES else (layout, ())
    snapshot = database.snapshot()
    options, known = Options(agency, fiscal_year, as_of), reading.agencies(snapshot)
    context, about_file = contexts.settle(layout, file_name, options, known, today)
    sha256 = hashlib.sha256(content).hexdigest()
    unfilled = Plan(
        kind=kind,
        source=Source(file_name, sha256, table.encoding, layout.headings, layout.fields),
        agency=context.agency,
        fiscal_year=context.fiscal_year,
        as_of=context.as_of,
        version=snapshot.version,
        findings=(*about_file, *about_columns),
        sample=sample,
        good_rows=good_rows,
    )
    if kind is Kind.SCORES:
        return _with_scores(replace(unfilled, as_of=None), layout, snapshot)
    terms = Terms(is_results_only(layout), accept_suggestions)
    return _with_measures(unfilled, layout, context, terms, snapshot)


def commit(plan: Plan, database: Database, who: str) -> int | None:
    """Write a plan, all of it or nothing, and return the id of the import; None where there is
    nothing to write. Raises PlanOutdated, DatabaseBusy."""
    if not plan.writes:
        return None
    with database.write(who) as transaction:
        return writing.add(transaction, plan, who, _now())


def correct(database: Database, set_by_hand: Sequence[Correction], who: str) -> int | None:
    """Store what a person sets of measures of one agency and fiscal year, as one import; its id,
    or None where nothing would change. Raises PlanOutdated where a measure is gone."""
    snapshot = database.snapshot()
    pairs = [(said, _measure_at(snapshot, said)) for said in set_by_hand]
    if not pairs:
        return None
    place = (pairs[0][1].agency, pairs[0][1].fiscal_year)
    samples = {(p.agency, p.fiscal_year) for p in reading.places(snapshot) if p.sample}
    planned = corrections.of_measures(pairs, snapshot.version, sample=place in samples)
    return commit(planned, database, who)


def undo(database: Database, import_id: int, who: str) -> None:
    """Take one import back; what came after it keeps standing. Raises ImportNotFound."""
    with database.write(who) as transaction:
        writing.undo(transaction, import_id, who, _now())


def redo(database: Database, import_id: int, who: str) -> None:
    """Bring an import back that was taken back. Raises ImportNotFound."""
    with database.write(who) as transaction:
        writing.redo(transaction, import_id, who, _now())


def load_samples(database: Database, who: str, today: date) -> list[Plan]:
    """Import the sample files; those that stand already are left as they are."""
    plans = []
    for file in sorted(settings.SAMPLES.glob("*.csv")):
        planned = preview(
            file.read_bytes(),
            file.name,
            database,
            accept_suggestions=True,
            sample=True,
            today=today,
        )
        commit(planned, database, who)
        plans.append(planned)
    return plans


def remove_samples(database: Database, who: str) -> None:
    """Take back every sample import that stands, the latest first."""
    for found in reading.imports(database.snapshot()):
        if found.sample and not found.undone:
            undo(database, found.id, who)


def _with_measures(
    unfilled: Plan, layout: Layout, context: Context, terms: Terms, snapshot: Snapshot
) -> Plan:
    entries, about_rows = rows.entries(layout)
    if not entries:
        raise FileRefused(Refusal.HEADER_ONLY)
    drafts = records.read(layout, entries, context)
    year = plan.main_year(drafts) or context.fiscal_year
    errors = () if year else (contexts.no_fiscal_year(),)
    standing = replace(unfilled, fiscal_year=year)
    repeats = _repeated(standing, snapshot)
    outcome = (
        plan.of_rows(drafts, _stored(snapshot, unfilled.agency), terms)
        if repeats is None
        else plan.of_repeated(drafts)
    )
    about_drafts = (found for draft in drafts for found in draft.findings)
    findings = (*standing.findings, *errors, *about_rows, *about_drafts, *outcome.findings)
    return _filled(replace(standing, findings=_in_order(findings), repeats=repeats), outcome)


def _filled(planned: Plan, outcome: Outcome) -> Plan:
    return replace(
        planned,
        rows=outcome.rows,
        suggestions=outcome.suggestions,
        missing=outcome.missing,
    )


def _measure_at(snapshot: Snapshot, said: Correction) -> MeasureRow:
    """The measure as it stands at the day of a correction, else as it stands at all."""
    found = reading.measure(snapshot, said.measure, Filter(today=date.max, as_of=said.as_of))
    if found is None:
        raise PlanOutdated
    return found


def _with_scores(unfilled: Plan, layout: Layout, snapshot: Snapshot) -> Plan:
    drafts = scores.read(layout)
    errors = [] if unfilled.fiscal_year else [contexts.no_fiscal_year()]
    if not drafts:
        errors.append(Finding(Code.NO_SCORES, Severity.ERROR))
    about_drafts = (found for draft in drafts for found in draft.findings)
    return replace(
        unfilled,
        rows=scores.planned(drafts, _stored_scores(unfilled, snapshot)),
        scores=tuple(draft.record for draft in drafts if draft.record),
        findings=_in_order((*unfilled.findings, *errors, *about_drafts)),
        repeats=_repeated(unfilled, snapshot),
    )


def _repeated(planned: Plan, snapshot: Snapshot) -> int | None:
    if planned.agency is None:
        return None
    return reading.same_file(
        snapshot, planned.source.sha256, planned.agency, planned.fiscal_year, planned.as_of
    )


def _stored(
    snapshot: Snapshot, agency: str | None
) -> Callable[[int, date | None], Mapping[int, MeasureRow]]:
    """The stored measures of an agency, asked for once a year and day."""

    @cache
    def stored(year: int, day: date | None) -> Mapping[int, MeasureRow]:
        found = reading.stored(snapshot, agency, year, day) if agency else ()
        return {row.id: row for row in found}

    return stored


def _stored_scores(planned: Plan, snapshot: Snapshot) -> dict[int, Decimal]:
    if planned.agency is None or planned.fiscal_year is None:
        return {}
    found = reading.scores(snapshot, planned.agency, planned.fiscal_year)
    return {one.number: one.score for stored in found for one in stored.indicators}


def _in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What concerns the file first, then row by row."""
    return tuple(sorted(findings, key=lambda finding: finding.row or 0))


def _now() -> datetime:
    return datetime.now(UTC)
