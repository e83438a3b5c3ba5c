"""The ITA scores, and what is computed from them."""

from __future__ import annotations

from itertools import groupby

from itadash import indicators
from itadash.model import Indicator, Scores
from itadash.store.asking import Rows, Snapshot

SCORES = """
select a.name, s.fiscal_year, s.number, s.name, s.instrument, s.score, s.import_id
from scores s
join agencies a on a.id = s.agency_id
semi join standing on standing.id = s.import_id
where ($agency::varchar is null or a.name = $agency)
  and ($year::smallint is null or s.fiscal_year = $year)
qualify row_number() over (
    partition by s.agency_id, s.fiscal_year, s.number order by s.import_id desc, s.row desc
) = 1
order by a.name, s.fiscal_year, s.number
"""

SCORED = """
select a.name, max(s.fiscal_year)
from scores s
join agencies a on a.id = s.agency_id
semi join standing on standing.id = s.import_id
group by a.name
order by max(s.import_id) desc, a.name
limit $most
"""


def scored(snapshot: Snapshot, most: int) -> tuple[tuple[str, int], ...]:
    """Some agencies that have scores, with their latest year assessed; the latest import first."""
    return tuple((name, year) for name, year in snapshot.ask(SCORED, {"most": most}))


def scores(
    snapshot: Snapshot, agency: str | None = None, year: int | None = None
) -> tuple[Scores, ...]:
    """The scores of each agency and year assessed; what was said last of an indicator counts."""
    rows = snapshot.ask(SCORES, {"agency": agency, "year": year})
    by_place = groupby(rows, lambda row: (row[0], row[1]))
    return tuple(_scores(name, assessed, list(said)) for (name, assessed), said in by_place)


def _scores(agency: str, year: int, rows: Rows) -> Scores:
    by_number = {number: score for _, _, number, _, _, score, _ in rows}
    means = indicators.instrument_means(by_number)
    total = indicators.total(by_number)
    return Scores(
        agency=agency,
        year=year,
        indicators=tuple(Indicator(*row[2:6]) for row in rows),
        instruments=tuple(means.items()),
        total=total,
        level=indicators.level(total, means, year),
        import_id=max(row[6] for row in rows),
    )
