"""Each measure as it stands at its day: the one place where the rules of the numbers are SQL.

The day D of a measure is the day asked for, else the earlier of today and the last day of its
fiscal year. On that last day every report counts, even one that speaks for a later day: the
twelve-month report is written in October or November.
"""

from __future__ import annotations

from itadash.model import SHARED, Filter
from itadash.store.folding import FOLD_REPORTS

MEASURES_AT = f"""
asked as (
    select
        m.*,
        a.name as agency,
        make_date(m.fiscal_year - 543, 9, 30) as last_day,
        coalesce($as_of::date, least($today::date, make_date(m.fiscal_year - 543, 9, 30))) as day
    from measures m
    join agencies a on a.id = m.agency_id
    where ($measure::integer is null or m.id = $measure)
      and ($agency::varchar is null or a.name = $agency)
      and ($fiscal_year::smallint is null or m.fiscal_year = $fiscal_year)
      and ($department::varchar is null
           or list_contains(m.departments, $department)
           or list_contains(m.departments, $shared::varchar))
),
-- Only a day before the latest report needs the history.
reports as (
    select
        s.*,
        row_number() over (
            partition by s.measure_id order by s.as_of, s.import_id, s.row
        ) as turn
    from statuses s
    semi join standing on standing.id = s.import_id
    join asked on asked.id = s.measure_id
    where asked.as_of > asked.day and asked.day <> asked.last_day and s.as_of <= asked.day
),
states as (
    {FOLD_REPORTS}
    union all
    select id, status, percent, basis, as_of, output, outcome, obstacle, evidence
    from asked
    where as_of <= day or day = last_day
),
stood as (
    select
        q.* exclude (status, percent, basis, as_of, output, outcome, obstacle, evidence),
        s.* exclude (measure_id, status, basis),
        coalesce(s.status, 'not_reported') as status,
        coalesce(s.basis, 'none') as basis,
        coalesce(s.status, '') not in ('completed', 'cancelled') as open,
        make_date(q.fiscal_year - 544, 10, 1) as first_day
    from asked q
    left join states s on s.measure_id = q.id
),
late as (
    select
        *,
        coalesce(
            open and (ends < day or (day = last_day and $today > last_day and ends = day)), false
        ) as overdue,
        -- The quarter that D lies in is not over before D, so the last full one is before it.
        coalesce(
            open and as_of is not null and status <> 'not_reported'
            and (starts is null or starts <= day)
            and as_of < date_trunc('quarter', day) - interval 3 month, false
        ) as silent,
        list_filter([1, 2, 3, 4], lambda n: case
            when len(quarters) > 0 then list_contains(quarters, n)
            when starts is null and ends is null then false
            else coalesce(starts < first_day + to_months(3 * n::integer), true)
                and coalesce(ends >= first_day + to_months(3 * n::integer - 3), true)
        end) as overlapped
    from stood
),
measures_at as materialized (
    select
        *,
        coalesce(
            open and not overdue and ends between day and day + 30, false
        ) as due_soon
    from late
    where ($status::varchar is null or status = $status)
      and ($quarter::integer is null or list_contains(overlapped, $quarter))
)
"""  # noqa: S608 - made of constants
"""A `with` clause that ends in ``measures_at``: the measures of a filter at their ``day``, with
their latest report by then, the flags of open ones, and the quarters of their fiscal year that
they overlap. A period that names its quarters overlaps those; else its dates tell."""


def values_of(which: Filter, measure: int | None = None) -> dict[str, object]:
    """What ``MEASURES_AT`` asks for by name."""
    return {
        "today": which.today,
        "as_of": which.as_of,
        "measure": measure,
        "agency": which.agency,
        "fiscal_year": which.fiscal_year,
        "department": which.department,
        "quarter": which.quarter,
        "status": None if which.status is None else which.status.value,
        "shared": SHARED,
    }
