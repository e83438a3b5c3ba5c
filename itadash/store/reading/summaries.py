"""Counts: of a filter, by department and by quarter, by cell of both, and over time."""

from __future__ import annotations

from datetime import date
from typing import Any

from itadash.fiscal import last_day
from itadash.model import CellCounts, Counts, CurvePoint, Filter, Summary
from itadash.store.asking import Rows, Snapshot
from itadash.store.reading.measures_at import ask_at

COUNTED = """
    count(*) as measures,
    count(*) filter (status = 'completed') as completed,
    count(*) filter (status = 'in_progress') as in_progress,
    count(*) filter (status = 'not_started') as not_started,
    count(*) filter (status = 'not_reported') as not_reported,
    count(*) filter (status = 'cancelled') as cancelled,
    count(*) filter (overdue) as overdue,
    count(*) filter (due_soon) as due_soon,
    count(*) filter (silent) as silent,
    count(*) filter (ends is null) as undated,
    count(*) filter (status = 'completed' and basis = 'narrative') as narrative,
    count(*) filter (ends is not null and status <> 'cancelled') as dated,
    count(*) filter (ends <= day and status <> 'cancelled') as planned,
    count(*) filter (ends is not null and status = 'completed') as dated_completed,
    coalesce(sum(progress), 0) as percent_sum,
    count(progress) as percent_count
"""
"""The columns of ``model.Counts``, in its order."""

PROGRESS = """
    case
        when status = 'completed' and basis <> 'narrative' then 100
        when status = 'not_started' then 0
        when status in ('completed', 'in_progress') then percent
    end
"""
"""100 for a completed measure unless only prose says so (no percent is invented for it), 0 for one
not started, what was stated for one in progress; null is left out of the average."""

SUMMARY = f"""
, parts as (
    select
        *,
        {PROGRESS} as progress,
        -- 0 is the whole, above it the place of a department, below it a quarter
        unnest([0] || range(1, len(departments) + 1)
            || list_transform(overlapped, lambda quarter: -quarter::bigint)) as part
    from measures_at
),
placed as (
    select
        *,
        case when part > 0 then departments[part] end as department,
        case when part < 0 then -part end as quarter
    from parts
)
select
    department, quarter,
    min(agency), max(agency), min(fiscal_year), max(fiscal_year), min(day), max(day),
    {COUNTED}
from placed
group by department, quarter
order by
    department = $shared,
    min((agency, fiscal_year, first_import, first_row, part))
"""  # noqa: S608 - made of constants

MATRIX = """
, cells as (
    select
        *,
        unnest(departments) as department,
        generate_subscripts(departments, 1) as place
    from measures_at
)
select
    department,
    due_quarter,
    count(*) filter (status <> 'cancelled'),
    count(*) filter (status = 'completed'),
    count(*) filter (overdue)
from cells
group by department, due_quarter
order by
    department = $shared,
    min(min((agency, fiscal_year, first_import, first_row, place))) over (partition by department),
    due_quarter nulls last
"""

CURVE = """
, daily as (
    select
        m.id,
        least(s.as_of, m.day) as day,
        arg_max(s.status = 'completed', (s.as_of, s.import_id, s.row)) as completed
    from measures_at m
    join statuses s on s.measure_id = m.id
    semi join standing on standing.id = s.import_id
    where (s.as_of <= m.day or m.day = m.last_day)
      and not exists ( -- what a person judged of some words holds for the same words told again
        select 1
        from statuses judged
        semi join standing on standing.id = judged.import_id
        where s.basis = 'narrative'
          and judged.basis = 'officer'
          and judged.measure_id = s.measure_id
          and judged.output = s.output
          and (judged.as_of, judged.import_id) < (s.as_of, s.import_id)
      )
    group by all
),
steps as (
    select
        day,
        completed::integer
            - coalesce(lag(completed) over (partition by id order by day), false)::integer
            as step
    from daily
)
select day, (sum(sum(step)) over (order by day))::integer
from steps
group by day
order by day
"""


def summary(snapshot: Snapshot, which: Filter) -> Summary:
    """The counts of a filter. Its agency, year and day are those asked for, else those that
    all its measures share; where they have no day in common it is today."""
    rows = ask_at(snapshot, SUMMARY, which)
    whole = next((row for row in rows if row[:2] == (None, None)), None)
    agency, fiscal_year, day = _common(whole) if whole else (None, None, None)
    return Summary(
        agency=which.agency or agency,
        fiscal_year=which.fiscal_year or fiscal_year,
        as_of=which.as_of or day or _day_of_nothing(which),
        counts=_counts(whole) if whole else Counts(),
        by_department=tuple((row[0], _counts(row)) for row in rows if row[0] is not None),
        by_quarter=_every_quarter(rows),
    )


def matrix(snapshot: Snapshot, which: Filter) -> tuple[CellCounts, ...]:
    """Department × the quarter of its fiscal year in which a measure falls due; None holds
    those without an end, or with one in another year. Cancelled ones are not due."""
    return tuple(CellCounts(*row) for row in ask_at(snapshot, MATRIX, which))


def curve(snapshot: Snapshot, which: Filter) -> tuple[CurvePoint, ...]:
    """How many of the filter's measures were completed after each day of reports, up to D."""
    return tuple(CurvePoint(*row) for row in ask_at(snapshot, CURVE, which))


def _common(row: tuple[Any, ...]) -> tuple[str | None, int | None, date | None]:
    agencies, years, days = row[2:4], row[4:6], row[6:8]
    return (
        agencies[0] if agencies[0] == agencies[1] else None,
        years[0] if years[0] == years[1] else None,
        days[0] if days[0] == days[1] else None,
    )


def _day_of_nothing(which: Filter) -> date:
    """The day a filter asks about, where no measure is there to tell."""
    if which.fiscal_year is None:
        return which.today
    return min(which.today, last_day(which.fiscal_year))


def _counts(row: tuple[Any, ...]) -> Counts:
    return Counts(*row[8:])


def _every_quarter(rows: Rows) -> tuple[tuple[int, Counts], ...]:
    found = {row[1]: _counts(row) for row in rows if row[1] is not None}
    return tuple((quarter, found.get(quarter, Counts())) for quarter in (1, 2, 3, 4))
