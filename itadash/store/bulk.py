"""A large import: facts and measures straight from coded rows, each text handed over once.

Only an agency and fiscal year of which nothing is stored is written so: then what the rows say is
what the measures are, and nothing is folded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import pyarrow as pa

from itadash.store.asking import Transaction
from itadash.store.folding import DUE_QUARTER, FOLD_REPORTS, OVERLAPPED


class Arriving(Protocol):
    """Rows of codes, and what the codes mean."""

    def tables(self) -> Mapping[str, pa.Table]:
        """By field, ``code`` and ``value``: departments, steps, note, follow_up, topic, outcome,
        obstacle, evidence. Also period (starts, ends, quarters), reports (several of
        one code, ``nth`` by day), texts (of cells)."""

    def batches(self, names: Sequence[str]) -> pa.RecordBatchReader:
        """The rows that are stored, ``nth`` counting them from 0. The cell of a title is
        ``before`` and the title, or ``cell``; that of a number the number, or ``no``."""

    def has_whole_cells(self) -> bool:
        """Whether any ``cell`` or ``no`` is not null."""


SAID = (
    *("row", "nth", "title", "number"),
    *("period", "departments", "steps", "note", "follow_up", "topic"),
)
ADD_FACTS = """
insert into measure_facts
select
    $next_measure + a.nth, $import_id, a.row, $agency_id, $fiscal_year, a.title, a.number,
    topic.value, steps.value, departments.value, period.starts, period.ends, period.quarters,
    follow_up.value, note.value
from arriving a
join period on period.code = a.period
join departments on departments.code = a.departments
join steps on steps.code = a.steps
join note on note.code = a.note
join follow_up on follow_up.code = a.follow_up
join topic on topic.code = a.topic
"""

REPORTED = ("row", "nth", "reports", "outcome", "obstacle", "evidence")
ADD_STATUSES = """
insert into statuses
select
    $next_measure + a.nth, $import_id, a.row, $agency_id, $fiscal_year, r.as_of, r.status,
    r.percent, r.basis, r.output,
    case when r.carries then outcome.value else r.outcome end,
    case when r.carries then obstacle.value else r.obstacle end,
    case when r.carries then evidence.value else r.evidence end
from arriving a
join reports r on r.code = a.reports
join outcome on outcome.code = a.outcome
join obstacle on obstacle.code = a.obstacle
join evidence on evidence.code = a.evidence
"""

ADD_MEASURES = f"""
insert into measures
with reports_of as (from reports),
said as (
    with reports as (select *, code as measure_id, nth as turn from reports_of)
    {FOLD_REPORTS}
),
-- What says nothing is an empty list in a measure; made so here, once for each list.
all_departments as (select code, coalesce(value, []) as value from departments),
all_steps as (select code, coalesce(value, []) as value from steps),
all_follow_ups as (select code, coalesce(value, []) as value from follow_up),
carrying as (select code, bool_or(carries) as carries from reports group by code),
states as (select * from said join carrying on carrying.code = said.measure_id),
spans as (
    select d.*, {OVERLAPPED}::tinyint[] as overlapped, {DUE_QUARTER} as due_quarter
    from (
        select
            * replace (coalesce(quarters, []) as quarters),
            make_date($fiscal_year - 544, 10, 1) as first_day,
            make_date($fiscal_year - 543, 9, 30) as last_day
        from period
    ) d
)
select
    $next_measure + a.nth, $agency_id, $agency, $fiscal_year, period.last_day,
    $import_id, a.row, $import_id, a.row, a.title, a.number, topic.value,
    steps.value, departments.value,
    period.starts, period.ends, period.quarters, period.overlapped, period.due_quarter,
    follow_up.value, note.value,
    s.status, s.percent, s.basis, s.as_of, s.output,
    case when s.carries then outcome.value else s.outcome end,
    case when s.carries then obstacle.value else s.obstacle end,
    case when s.carries then evidence.value else s.evidence end
from arriving a
join spans as period on period.code = a.period
join all_departments departments on departments.code = a.departments
join all_steps steps on steps.code = a.steps
join note on note.code = a.note
join all_follow_ups follow_up on follow_up.code = a.follow_up
join topic on topic.code = a.topic
join outcome on outcome.code = a.outcome
join obstacle on obstacle.code = a.obstacle
join evidence on evidence.code = a.evidence
left join states s on s.code = a.reports
"""  # noqa: S608 - made of constants

WRITTEN = ("row", "before", "codes")
ADD_ROWS = """
insert into coded_rows
select $import_id, row, codes, before from arriving
"""
ADD_TEXTS = "insert into source_texts select $import_id, code, text from texts"
WHOLE = ("row", "cell", "no")
ADD_WHOLE_CELLS = """
insert into source_texts
select $import_id, code, text
from (
    select unnest([-2 * row, -2 * row - 1]) as code, unnest([cell, no]) as text
    from arriving
    where cell is not null or no is not null
)
where text is not null
"""


SETTINGS = (
    "set memory_limit = '450MB'",  # the rows are in memory too, and all is to fit in 1 GiB
    "set preserve_insertion_order = false",  # every row says its place, and both cores may write
    # Nobody knows beforehand how many rows arrive: they pass by the small tables, never the
    # other way round.
    "set disabled_optimizers = 'join_order,build_side_probe_side'",
)


def add(
    transaction: Transaction, arriving: Arriving, place: Mapping[str, object], next_measure: int
) -> None:
    """Store all rows of a large import; ``place`` has import_id, agency_id, agency, fiscal_year."""
    of_import = {"import_id": place["import_id"]}
    of_year = {name: place[name] for name in ("import_id", "agency_id", "fiscal_year")}
    of_measures = {**of_year, "next_measure": next_measure}
    for setting in SETTINGS:
        transaction.run(setting)
    with transaction.shown(arriving.tables()):
        for names, command, values in (
            (SAID, ADD_FACTS, of_measures),
            (REPORTED, ADD_STATUSES, of_measures),
            ((*SAID, *REPORTED[2:]), ADD_MEASURES, {**of_measures, "agency": place["agency"]}),
            (WRITTEN, ADD_ROWS, of_import),
        ):
            transaction.load(arriving.batches(names), command, values)
        transaction.run(ADD_TEXTS, of_import)
        if arriving.has_whole_cells():
            transaction.load(arriving.batches(WHOLE), ADD_WHOLE_CELLS, of_import)
