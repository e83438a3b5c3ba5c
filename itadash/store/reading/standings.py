"""How agencies stand beside one another in a fiscal year: all at a glance, and a page of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from decimal import Decimal
from typing import Any

from itadash.model import Counts, Filter, Order, Standing, Standings, Verdict, Wanted
from itadash.store.asking import Rows, Snapshot
from itadash.store.reading.measures_at import ask_at
from itadash.store.reading.summaries import COUNTED, PROGRESS
from itadash.thai import AGENCY_KINDS

KINDS = [begins for begins, _ in AGENCY_KINDS]

JUDGED = f"""
, counted as (
    select agency, fiscal_year, max(as_of) as last_report, {COUNTED}
    from (select *, {PROGRESS} as progress from measures_at)
    group by agency, fiscal_year
),
judged as (
    select
        *,
        case
            when measures > cancelled and not_reported = measures - cancelled then 'not_reported'
            when dated = 0 then 'no_plan'
            when dated_completed < planned then 'behind'
            else 'on_plan'
        end as verdict,
        completed / nullif(measures - cancelled, 0) as completion, -- 0 to 1
        coalesce(list_filter($kinds::varchar[], lambda one: starts_with(agency, one))[1], '')
            as kind
    from counted
)
"""  # noqa: S608 - made of constants

PAGE = f"""
{JUDGED}
select count(*) over () as found, * exclude (completion, kind)
from judged
where ($kind::varchar is null or kind = $kind)
  and ($verdict::varchar is null or verdict = $verdict)
  and len(list_filter($words::varchar[], lambda one: not contains(agency, one))) = 0
order by
    case $sorted::varchar
        -- The gap to the plan. Unreported and unplanned work stands behind every gap.
        when 'worst' then least(
            coalesce((dated_completed - planned) / nullif(dated, 0), 0),
            if(verdict in ('not_reported', 'no_plan') and completion < 1, -1e-6, 1)
        )
        when 'overdue' then -overdue
        when 'silent' then -silent
        when 'last_report' then coalesce(epoch(last_report), 0)
    end,
    if($sorted <> 'name', coalesce(completion, 2), 0),
    if($sorted <> 'name', -measures, 0),
    agency
limit $most offset $after
"""  # noqa: S608 - made of constants

WHOLE = f"""
{JUDGED}
select
    kind, verdict, floor(completion * 10)::integer as tenth, count(*), max(last_report),
    {", ".join(f"sum({column.name})" for column in fields(Counts))}
from judged
group by all
"""  # noqa: S608 - made of constants


def standings(snapshot: Snapshot, which: Filter, kind: str | None = None) -> Standings:
    """All agencies of the filter's year (of one kind, if it is given) in a few numbers."""
    every = ask_at(snapshot, WHOLE, which, kinds=KINDS)
    rows = [row for row in every if kind in (None, row[0])]
    verdicts = _added(rows, 1)
    spread = Counter[tuple[Verdict, int]]()
    for _, verdict, tenth, agencies, *_ in rows:
        if tenth is not None:
            spread[Verdict(verdict), tenth] += agencies
    return Standings(
        agencies=sum(row[3] for row in rows),
        verdicts=tuple((verdict, verdicts[verdict.value]) for verdict in Verdict),
        spread=tuple((*place, agencies) for place, agencies in sorted(spread.items())),
        kinds=tuple(sorted(_added(every, 0).items(), key=lambda pair: _turn(pair[0]))),
        last_report=max((row[4] for row in rows if row[4]), default=None),
        counts=_counts([sum(column) for column in zip(*(row[5:] for row in rows), strict=True)]),
    )


def standing_page(
    snapshot: Snapshot, which: Filter, wanted: Wanted, order: Order, most: int, after: int
) -> tuple[int, tuple[Standing, ...]]:
    """How many agencies are wanted, and ``most`` of them behind the first ``after``."""
    rows = ask_at(
        snapshot,
        PAGE,
        which,
        kinds=KINDS,
        kind=wanted.kind,
        verdict=wanted.verdict and wanted.verdict.value,
        words=list(wanted.words),
        sorted=order.value,
        most=most,
        after=after,
    )
    return (rows[0][0] if rows else 0), tuple(_standing(row[1:]) for row in rows)


def _standing(row: tuple[Any, ...]) -> Standing:
    agency, fiscal_year, last_report, *counts, verdict = row
    return Standing(agency, fiscal_year, Verdict(verdict), last_report, _counts(counts))


def _counts(sums: list[Any]) -> Counts:
    """From the columns of ``Counts`` in their order; sums of whole numbers come as any kind."""
    whole: list[Any] = [value if isinstance(value, Decimal) else int(value) for value in sums]
    return Counts(*whole)


def _added(rows: Rows, place: int) -> Counter[str]:
    """Agencies by what stands at one place of each row."""
    added = Counter[str]()
    for row in rows:
        added[row[place]] += row[3]
    return added


def _turn(kind: str) -> int:
    return KINDS.index(kind) if kind in KINDS else len(KINDS)
