"""Which agencies, fiscal years, departments and titles there are."""

from __future__ import annotations

from itadash import thai
from itadash.model import SHARED, Place
from itadash.store.asking import Rows, Snapshot

PLACES = """
with spoken as (
    select agency_id, unnest(fiscal_years) as fiscal_year, sample, id
    from imports
    semi join standing using (id)
    where kind = 'measures'
),
latest as (
    select agency_id, fiscal_year, bool_and(sample) as sample, max(id) as import_id
    from spoken
    group by agency_id, fiscal_year
),
counted as (
    select agency_id, fiscal_year, count(*) as measures
    from measures
    group by agency_id, fiscal_year
)
select a.name, fiscal_year, c.measures, l.sample, l.import_id
from counted c
join latest l using (agency_id, fiscal_year)
join agencies a on a.id = c.agency_id
order by a.name, fiscal_year desc
"""

DEPARTMENTS = """
with listed as (
    select
        unnest(m.departments) as department,
        generate_subscripts(m.departments, 1) as place,
        first_import,
        first_row
    from measures m
    join agencies a on a.id = m.agency_id
    where ($agency::varchar is null or a.name = $agency)
      and ($fiscal_year::smallint is null or m.fiscal_year = $fiscal_year)
)
select department
from listed
group by department
order by department = $shared, min((first_import::hugeint, first_row, place))
"""

AGENCIES = """
select distinct a.name
from agencies a
join imports i on i.agency_id = a.id
semi join standing s on s.id = i.id
order by a.name
"""

KNOWN_TITLES = """
with told as (
    select measure_id, fiscal_year, title, import_id, row
    from measure_facts
    where agency_id = $agency_id
    qualify row_number() over (partition by measure_id order by import_id desc, row desc) = 1
)
select t.fiscal_year, coalesce(m.title, t.title), t.measure_id
from told t
left join measures m on m.id = t.measure_id
order by m.id is null, t.measure_id
"""

AGENCY_ID = "select id from agencies where name = $agency"


def places(snapshot: Snapshot) -> tuple[Place, ...]:
    """Each agency and fiscal year that has measures, by name, the latest year first."""
    return tuple(Place(*row) for row in snapshot.ask(PLACES))


def latest(snapshot: Snapshot) -> Place | None:
    """Where the latest standing import of measures belongs."""
    return max(places(snapshot), key=lambda place: place.latest_import, default=None)


def departments(snapshot: Snapshot, agency: str | None, fiscal_year: int | None) -> tuple[str, ...]:
    """Departments as they first appear in the report, all of them together last."""
    values = {"agency": agency, "fiscal_year": fiscal_year, "shared": SHARED}
    return tuple(name for (name,) in snapshot.ask(DEPARTMENTS, values))


def agencies(snapshot: Snapshot) -> tuple[str, ...]:
    """The names of all agencies that have a standing import."""
    return tuple(name for (name,) in snapshot.ask(AGENCIES))


def known_ids(snapshot: Snapshot, agency: str, fiscal_year: int) -> dict[str, int]:
    """The id of every title key, those of undone imports too, so that they get it back."""
    found = snapshot.ask(AGENCY_ID, {"agency": agency})
    if not found:
        return {}
    known = known_titles(snapshot.ask(KNOWN_TITLES, {"agency_id": found[0][0]}))
    return {key: measure for (year, key), measure in known.items() if year == fiscal_year}


def known_titles(rows: Rows) -> dict[tuple[int | None, str], int]:
    """Fiscal year and title key → measure; one that stands goes before one that does not."""
    known: dict[tuple[int | None, str], int] = {}
    for year, title, measure in rows:
        known.setdefault((year, thai.folded_key(title)), measure)
    return known
