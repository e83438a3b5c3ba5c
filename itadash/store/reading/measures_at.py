"""Each measure as it stands at its day: the one place where the rules of the numbers are SQL.

The day D of a measure is the day asked for, else the earlier of today and the last day of its
fiscal year. On that last day every report counts, even one that speaks for a later day: the
twelve-month report is written in October or November.
"""

from __future__ import annotations

from itadash.model import SHARED, Filter
from itadash.store.asking import Rows, Snapshot
from itadash.store.folding import FOLD_REPORTS

ASKED = """
with asked as (
    select *, coalesce($as_of::date, least($today::date, last_day)) as day
    from measures
    where ($measure::integer is null or id = $measure)
      and ($agency::varchar is null or agency = $agency)
      and ($fiscal_year::smallint is null or fiscal_year = $fiscal_year)
      and ($department::varchar is null
           or list_contains(departments, $department)
           or list_contains(departments, $shared::varchar))
      and ($quarter::integer is null or list_contains(overlapped, $quarter))
),
"""

LATEST = """
told as (select * from asked),
"""
"""The latest report of every measure, which is kept beside it."""

HISTORY = f"""
reports as (
    select
        s.*,
        row_number() over (
            partition by s.measure_id order by s.as_of, s.import_id, s.row
        ) as turn
    from statuses s
    semi join standing on standing.id = s.import_id
    join asked on asked.id = s.measure_id
    where s.as_of <= asked.day or asked.day = asked.last_day
),
states as ({FOLD_REPORTS}),
told as (
    select
        asked.* exclude (status, percent, basis, as_of, output, outcome, obstacle, evidence),
        states.* exclude (measure_id)
    from asked
    left join states on states.measure_id = asked.id
),
"""  # noqa: S608 - made of constants
"""The latest report by the day of each measure."""

FLAGGED = """
weighed as (
    select
        * replace (
            coalesce(status, 'not_reported') as status,
            coalesce(basis, 'none') as basis
        ),
        coalesce(status, '') not in ('completed', 'cancelled') as open,
        coalesce(ends < day or (ends = day and day = last_day and $today > last_day), false) as past
    from told
),
measures_at as (
    select
        *,
        open and past as overdue,
        coalesce(open and not past and ends <= day + 30, false) as due_soon,
        -- The quarter that D lies in is not over before D, so the last full one is before it.
        coalesce(
            open and status <> 'not_reported' and coalesce(starts <= day, true)
            and as_of < date_trunc('quarter', day) - interval 3 month, false
        ) as silent
    from weighed
    where $status::varchar is null or status = $status
)
"""

LATEST_REPORT = "select max(as_of) from measures"
BEFORE_LATEST = """
past as (select 1 from asked where as_of > day and day <> last_day)
select count(*) from past
"""


def ask_at(
    snapshot: Snapshot,
    question: str,
    which: Filter,
    measure: int | None = None,
    **more: object,
) -> Rows:
    """Ask about ``measures_at``: the measures of a filter at their ``day``, with their latest
    report by then and the flags of open ones; ``more`` are values of the question's own. Only a
    day before a latest report costs a look into the history."""
    values = _values(which, measure)
    told = HISTORY if _is_before_latest(snapshot, which, values) else LATEST
    values["status"] = None if which.status is None else which.status.value
    return snapshot.ask(ASKED + told + FLAGGED + question, values | more)


def _is_before_latest(snapshot: Snapshot, which: Filter, values: dict[str, object]) -> bool:
    latest = snapshot.ask_once(LATEST_REPORT)[0][0]
    if latest is None or latest <= (which.as_of or which.today):
        return False
    return bool(snapshot.ask(ASKED + BEFORE_LATEST, values)[0][0])


def _values(which: Filter, measure: int | None) -> dict[str, object]:
    return {
        "today": which.today,
        "as_of": which.as_of,
        "measure": measure,
        "agency": which.agency,
        "fiscal_year": which.fiscal_year,
        "department": which.department,
        "quarter": which.quarter,
        "shared": SHARED,
    }
