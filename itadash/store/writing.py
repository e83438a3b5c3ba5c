"""The writing side: add an import, take one back, bring one back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import cast

from itadash import thai
from itadash.model import Action, Kind, Plan, PlannedRow
from itadash.problems import ImportNotFound, PlanOutdated
from itadash.store import arriving, bulk, meanings
from itadash.store.asking import Transaction
from itadash.store.folding import fold
from itadash.store.reading.places import KNOWN_TITLES, known_titles

AGENCY_ID = "select id from agencies where name = $name"
ADD_AGENCY = """
insert into agencies select coalesce(max(id), 0) + 1, $name from agencies
"""

WRITTEN_SINCE = """
select count(*)
from writes w
left join imports i on i.id = w.import_id
where w.version > $version
  and (w.what = 'restore'
       or (i.agency_id = $agency_id and list_has_any(i.fiscal_years, $years::smallint[])))
"""

NEXT_IDS = """
select
    (select coalesce(max(id), 0) + 1 from imports),
    (select coalesce(max(measure_id), 0) + 1 from measure_facts)
"""

# A measure keeps the fiscal year it has, whatever a later row says.
ADD_MEASURES = """
insert into measure_facts
select
    a.measure_id, $import_id, a.row, $agency_id, coalesce(m.fiscal_year, a.fiscal_year),
    a.title, a.number, a.topic, a.steps, a.departments, a.starts, a.ends, a.quarters,
    a.follow_up, a.note
from arriving a
left join measures m on m.id = a.measure_id
"""
ADD_STATUSES = """
insert into statuses
select
    a.measure_id, $import_id, a.row, $agency_id, f.fiscal_year, a.as_of, a.status, a.percent,
    a.basis, a.output, a.outcome, a.obstacle, a.evidence
from arriving a
join measure_facts f on f.import_id = $import_id and f.row = a.row
"""
ADD_SCORES = """
insert into scores
select $import_id, row, $agency_id, $fiscal_year, number, name, instrument, score
from arriving
"""
ADD_SOURCE_ROWS = "insert into source_rows select $import_id, row, cells from arriving"

ADD_IMPORT = """
insert into imports (
    id, kind, agency_id, fiscal_year, fiscal_years, as_of, file_name, sha256, encoding, header,
    fields, rows, new, changed, unchanged, skipped, findings, sample
)
select
    $id, $kind, $agency_id, $fiscal_year, $fiscal_years, $as_of, $file_name, $sha256, $encoding,
    $header, $fields, $rows, $new, $changed, $unchanged, $skipped, findings, $sample
from arriving
"""
STORED_YEARS = """
select distinct fiscal_year from measure_facts where import_id = $import_id order by fiscal_year
"""

TOUCHED = """
select
    agency_id,
    fiscal_years,
    id in (select id from standing) as stands
from imports
where id = $import_id
"""


def add(transaction: Transaction, plan: Plan, who: str, at: datetime) -> int:
    """Store what a plan says, and return the id of the import.

    Raises PlanOutdated where its agency and fiscal year were written since it was made.
    """
    if plan.refused or not plan.agency:
        raise ValueError(plan.agency, plan.findings)
    agency_id = _agency_id(transaction, plan.agency)
    years = _named_years(plan)
    _refuse_outdated(transaction, plan, agency_id, years)
    import_id, next_measure = transaction.ask(NEXT_IDS)[0]
    place: dict[str, object] = {"import_id": import_id, "agency_id": agency_id}
    if plan.staged:
        handle = cast("bulk.Arriving", plan.staged.handle)
        of_year = {"agency": plan.agency, "fiscal_year": plan.fiscal_year}
        bulk.add(transaction, handle, place | of_year, next_measure)
        _record(transaction, plan, place, years, who, at)
        return int(import_id)
    rows = arriving.stored_rows(plan)
    if plan.kind is not Kind.SCORES:
        ids = _measure_ids(transaction, rows, plan, agency_id, next_measure)
        transaction.load(arriving.measures(rows, ids, plan.fiscal_year), ADD_MEASURES, place)
        transaction.load(arriving.statuses(rows, ids), ADD_STATUSES, place)
        years = [year for (year,) in transaction.ask(STORED_YEARS, {"import_id": import_id})]
    else:
        year = {"fiscal_year": plan.fiscal_year}
        transaction.load(arriving.scores(plan.scores), ADD_SCORES, place | year)
    transaction.load(arriving.source_rows(rows), ADD_SOURCE_ROWS, {"import_id": import_id})
    _record(transaction, plan, place, years, who, at)
    fold(transaction, agency_id, years)
    return int(import_id)


def _record(
    transaction: Transaction,
    plan: Plan,
    place: Mapping[str, object],
    years: Sequence[int],
    who: str,
    at: datetime,
) -> None:
    """The import itself, what the officer said with it, and the version it makes."""
    import_id = cast("int", place["import_id"])
    _add_import(transaction, plan, place, years)
    meanings.remember(transaction, plan.agency or "", plan.meanings, import_id)
    transaction.record("import", who, at, import_id)


def undo(transaction: Transaction, import_id: int, who: str, at: datetime) -> None:
    """Take one import back; what came after it keeps standing."""
    _reverse(transaction, import_id, who, at, what="undo")


def redo(transaction: Transaction, import_id: int, who: str, at: datetime) -> None:
    """Bring an import back to its place in the order."""
    _reverse(transaction, import_id, who, at, what="redo")


def _reverse(
    transaction: Transaction, import_id: int, who: str, at: datetime, *, what: str
) -> None:
    found = transaction.ask(TOUCHED, {"import_id": import_id})
    if not found or found[0][2] != (what == "undo"):
        raise ImportNotFound(import_id=str(import_id))
    transaction.record(what, who, at, import_id)
    fold(transaction, found[0][0], found[0][1])


def _agency_id(transaction: Transaction, name: str) -> int:
    found = transaction.ask(AGENCY_ID, {"name": name})
    if not found:
        transaction.run(ADD_AGENCY, {"name": name})
        found = transaction.ask(AGENCY_ID, {"name": name})
    return int(found[0][0])


def _named_years(plan: Plan) -> list[int]:
    """The fiscal years a plan speaks of, its own and those of its rows."""
    said = {row.record.fiscal_year for row in plan.rows if row.record}
    return sorted(year for year in said | {plan.fiscal_year} if year)


def _refuse_outdated(
    transaction: Transaction, plan: Plan, agency_id: int, years: Sequence[int]
) -> None:
    since = {"version": plan.version, "agency_id": agency_id, "years": list(years)}
    if transaction.ask(WRITTEN_SINCE, since)[0][0]:
        raise PlanOutdated


def _measure_ids(
    transaction: Transaction,
    rows: Sequence[PlannedRow],
    plan: Plan,
    agency_id: int,
    next_measure: int,
) -> dict[int, int]:
    """The measure of each row. A title known before, if only from an undone import, keeps its
    id, so that redoing that import makes no second measure of it."""
    any_new = any(row.measure is None for row in rows)
    told = transaction.ask(KNOWN_TITLES, {"agency_id": agency_id}) if any_new else []
    known = known_titles(told)
    ids: dict[int, int] = {}
    for row in rows:
        if row.record is None:
            raise ValueError(row)
        year = row.record.fiscal_year or plan.fiscal_year
        found = row.measure or known.get((year, thai.folded_key(row.record.title)))
        if found is None:
            found, next_measure = next_measure, next_measure + 1
        ids[row.row] = found
    return ids


def _add_import(
    transaction: Transaction, plan: Plan, place: Mapping[str, object], years: Sequence[int]
) -> None:
    source = plan.source
    values = {
        "id": place["import_id"],
        "agency_id": place["agency_id"],
        "kind": plan.kind.value,
        "fiscal_year": plan.fiscal_year or max(years),
        "fiscal_years": list(years),
        "as_of": plan.as_of,
        "file_name": source.file_name,
        "sha256": source.sha256,
        "encoding": source.encoding,
        "header": list(source.header),
        "fields": list(source.fields),
        "rows": plan.size,
        "sample": plan.sample,
    }
    counts = {action.value: plan.count(action) for action in Action}
    transaction.load(arriving.findings(plan.findings), ADD_IMPORT, values | counts)
