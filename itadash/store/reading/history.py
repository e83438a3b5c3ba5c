"""What was said when, and the very words it was read from."""

from __future__ import annotations

from datetime import date
from typing import Any

from itadash.model import Basis, ReportRow, SourceRow, Status, StatusRow
from itadash.store.asking import Snapshot

_REPORTS = """
select
    s.measure_id,
    s.as_of, s.status, s.percent, s.basis, s.output, s.outcome, s.obstacle, s.evidence,
    s.import_id, i.file_name, s.row, case when i.kind = 'correction' then w.who end
from statuses s
join imports i on i.id = s.import_id
join writes w on w.import_id = s.import_id and w.what = 'import'
semi join standing on standing.id = s.import_id
{which}
-- The same report said again, for the same day, is shown where it was said first.
qualify row_number() over (
    partition by
        s.measure_id,
        s.as_of, s.status, s.percent, s.basis, s.output, s.outcome, s.obstacle, s.evidence
    order by s.import_id, s.row
) = 1
order by s.measure_id, s.as_of, s.import_id, s.row
"""
HISTORY = _REPORTS.format(which="where s.measure_id = $measure")
HISTORIES = _REPORTS.format(
    which="join agencies a on a.id = s.agency_id\n"
    "where a.name = $agency and s.fiscal_year = $fiscal_year"
)

SOURCES = """
with coded as (
    select
        f.import_id, f.row, f.title, f.number, i.fields, c.before,
        unnest(c.codes) as code,
        generate_subscripts(c.codes, 1) as place
    from measure_facts f
    join coded_rows c on c.import_id = f.import_id and c.row = f.row
    join imports i on i.id = f.import_id
    where f.measure_id = $measure
),
decoded as (
    select
        c.import_id,
        c.row,
        list(
            coalesce(
                t.text,
                case c.fields[c.place] when 'title' then c.before || c.title else c.number end,
                ''
            )
            order by c.place
        ) as cells
    from coded c
    left join source_texts t on t.import_id = c.import_id and t.code = c.code
    group by c.import_id, c.row
)
select
    f.import_id, i.file_name, f.row, i.header, coalesce(r.cells, c.cells),
    case when i.kind = 'correction' then w.who end
from measure_facts f
join imports i on i.id = f.import_id
join writes w on w.import_id = f.import_id and w.what = 'import'
left join source_rows r on r.import_id = f.import_id and r.row = f.row
left join decoded c on c.import_id = f.import_id and c.row = f.row
semi join standing on standing.id = f.import_id
where f.measure_id = $measure
order by f.import_id, f.row
"""

REPORT_DAYS = """
select distinct s.as_of
from statuses s
join agencies a on a.id = s.agency_id
semi join standing on standing.id = s.import_id
where ($agency::varchar is null or a.name = $agency)
  and ($fiscal_year::smallint is null or s.fiscal_year = $fiscal_year)
order by s.as_of
"""


def history(snapshot: Snapshot, measure_id: int) -> tuple[StatusRow, ...]:
    """Every standing report of a measure, the newest last."""
    return tuple(_report(row[1:]) for row in snapshot.ask(HISTORY, {"measure": measure_id}))


def histories(snapshot: Snapshot, agency: str, fiscal_year: int) -> tuple[ReportRow, ...]:
    """Every standing report of an agency and year, by measure, the newest last."""
    values = {"agency": agency, "fiscal_year": fiscal_year}
    return tuple(ReportRow(row[0], _report(row[1:])) for row in snapshot.ask(HISTORIES, values))


def sources(snapshot: Snapshot, measure_id: int) -> tuple[SourceRow, ...]:
    """The table rows that speak of a measure, cells as written, in the order of the imports."""
    return tuple(
        SourceRow(import_id, file_name, row, tuple(header), tuple(cells), who)
        for import_id, file_name, row, header, cells, who in snapshot.ask(
            SOURCES, {"measure": measure_id}
        )
    )


def report_days(
    snapshot: Snapshot, agency: str | None, fiscal_year: int | None
) -> tuple[date, ...]:
    """The days that reports speak for, in order."""
    values = {"agency": agency, "fiscal_year": fiscal_year}
    return tuple(day for (day,) in snapshot.ask(REPORT_DAYS, values))


def _report(row: tuple[Any, ...]) -> StatusRow:
    as_of, status, percent, basis, output, outcome, obstacle, evidence = row[:8]
    return StatusRow(
        as_of,
        Status(status),
        percent,
        Basis(basis),
        output,
        outcome,
        obstacle,
        tuple(evidence or ()),
        *row[8:],
    )
