"""The one place where intake meets store: a file becomes a plan, and a plan becomes facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, partial
from pathlib import Path

from itadash import settings
from itadash.intake import contexts, flaws, own_columns, own_words, plan, records, rows, scores
from itadash.intake.agencies import answered, in_question, known_by
from itadash.intake.cells import Context
from itadash.intake.codes import Code, Refusal
from itadash.intake.columns import Layout
from itadash.intake.contexts import Options
from itadash.intake.decode import LARGEST_FILE, Table
from itadash.intake.opening import about_sheets, source_of, table_of
from itadash.intake.own_columns import Laid
from itadash.intake.plan import Terms
from itadash.intake.recognise import is_results_only, recognise
from itadash.intake.score_columns import of_one_year
from itadash.intake.score_totals import about_totals
from itadash.intake.stages import Stage, Tell, untold
from itadash.intake.uncollected import uncollected
from itadash.model import Finding, Kind, Meaning, MeasureRow, Plan, Severity, Status, TextKind
from itadash.problems import FileRefused, PlanOutdated
from itadash.store import reading, writing
from itadash.store.database import Database, Snapshot


@uncollected()
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
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    statuses: Mapping[str, Status] | None = None,
    named: Mapping[str, str] | None = None,
    largest: int = LARGEST_FILE,
    today: date,
    tell: Tell = untold,
) -> Plan:
    """What importing a file would do; nothing is written. Raises FileRefused.

    ``sheet`` names the sheet of a workbook; None takes the first that holds a table.

    ``accept_suggestions`` takes every near match that is not tied, or the pairs of row and
    measure that an officer chose. ``columns`` (heading → field), ``statuses`` (text → status) and
    ``named`` (name of an agency → the one it is) are what the officer says of this table's own
    words; a commit remembers them.
    ``tell`` hears how far it has come.
    """
    tell(Stage.OPENING, 0)
    with ThreadPoolExecutor(1) as beside:
        opened = beside.submit(database.snapshot)
        table = table_of(content, sheet, kind, largest)
        kind, seen = recognise(table, kind)
        snapshot = opened.result()
    told = own_words.told(columns or {}, statuses or {})
    options = Options(agency, fiscal_year, as_of)
    known = known_by(reading.agencies(snapshot), reading.agency_names(snapshot), named)

    def settled(layout: Layout) -> Laid:
        layout = flaws.blanked(layout, table)
        return layout, *contexts.settle(layout, kind, file_name, options, known, today)

    laid = own_columns.laid_out(seen, kind, told, settled, partial(_remembered, snapshot))
    if kind is Kind.SCORES:
        laid = of_one_year(laid, fiscal_year)
    layout, context, about = laid
    unfilled = Plan(
        kind=kind,
        source=source_of(content, file_name, table, layout),
        agency=context.agency,
        fiscal_year=context.fiscal_year,
        as_of=context.as_of,
        version=snapshot.version,
        findings=(*about, *about_sheets(table, sheet)),
        sample=sample,
        good_rows=good_rows,
        meanings=(*told, *answered(about)),
    )
    if kind is Kind.SCORES:
        return _with_scores(replace(unfilled, as_of=None), layout, table, snapshot)
    terms = Terms(is_results_only(layout), accept_suggestions)
    return _with_measures(unfilled, layout, table, context, terms, snapshot, tell)


def commit(plan: Plan, database: Database, who: str) -> int | None:
    """Write a plan, all of it or nothing, and return the id of the import; None where there is
    nothing to write. Raises PlanOutdated, DatabaseBusy."""
    if not plan.writes:
        return None
    with database.write(who) as transaction:
        if in_question(plan, reading.names_since(transaction, plan.version)):
            raise PlanOutdated
        return writing.add(transaction, plan, who, _now())


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
    for file in _sample_files():
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


def _sample_files() -> list[Path]:
    """An agency's measures before their results. The page opens at the latest import, so the
    report that has measures both done and open comes last."""
    files = sorted(settings.SAMPLES.glob("*.csv"))
    return sorted(files, key=lambda file: file.stem.partition("_")[0], reverse=True)


def remove_samples(database: Database, who: str) -> None:
    """Take back every sample import that stands, the latest first."""
    for found in reading.imports(database.snapshot()):
        if found.sample and not found.undone:
            undo(database, found.id, who)


def _with_measures(
    unfilled: Plan,
    layout: Layout,
    table: Table,
    context: Context,
    terms: Terms,
    snapshot: Snapshot,
    tell: Tell,
) -> Plan:
    entries, about_rows = rows.entries(layout)
    if not entries:
        raise FileRefused(Refusal.HEADER_ONLY)
    read = records.read(layout, entries, context, tell)
    drafts, about_cells = flaws.told(read, layout, table)
    tell(Stage.MATCHING, 0)
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
    about_table = (*standing.findings, *errors, *about_rows, *about_cells)
    findings = (*about_table, *about_drafts, *outcome.findings)
    return replace(
        standing,
        findings=_in_order(findings),
        repeats=repeats,
        rows=outcome.rows,
        suggestions=outcome.suggestions,
        missing=outcome.missing,
    )


def _with_scores(unfilled: Plan, layout: Layout, table: Table, snapshot: Snapshot) -> Plan:
    drafts = scores.read(layout)
    kept = tuple(draft.record for draft in drafts if draft.record)
    errors = () if drafts else (Finding(Code.NO_SCORES, Severity.ERROR),)
    about_table = (*errors, *flaws.told((), layout, table)[1], *about_totals(layout, kept))
    about_drafts = (found for draft in drafts for found in draft.findings)
    return replace(
        unfilled,
        rows=scores.planned(drafts, _stored_scores(unfilled, snapshot)),
        scores=kept,
        findings=_in_order((*unfilled.findings, *about_table, *about_drafts)),
        repeats=_repeated(unfilled, snapshot),
    )


def _repeated(planned: Plan, snapshot: Snapshot) -> int | None:
    """The import that holds this very file; one that is read in another way now is no repeat."""
    own = (one for one in planned.meanings if one.kind is not TextKind.AGENCY)
    if planned.agency is None or any(own):
        return None
    return reading.same_file(
        snapshot, planned.source.sha256, planned.agency, planned.fiscal_year, planned.as_of
    )


def _remembered(
    snapshot: Snapshot, agency: str
) -> tuple[tuple[Meaning, ...], tuple[tuple[str, int], ...]]:
    return reading.meanings(snapshot, agency), reading.departments_used(snapshot, agency)


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
