"""What an agency means by texts of its own, and which departments its measures name."""

from __future__ import annotations

from itadash.model import Meaning, TextKind
from itadash.store.asking import Snapshot

MEANINGS = """
with counted as (
    select m.*
    from meanings m
    join agencies a on a.id = m.agency_id
    left join standing s on s.id = m.import_id
    where a.name = $agency
      and m.kind <> 'agency' -- those are about all agencies
      and (m.import_id is null or s.id is not null)
    qualify row_number() over (partition by m.kind, m.text order by m.version desc) = 1
)
select kind, text, meaning
from counted
where meaning is not null
order by version, kind, text
"""

DEPARTMENTS_USED = """
with named as (
    select unnest(departments) as department from measures where agency = $agency
)
select department, count(*)
from named
group by department
order by count(*) desc, department
"""


def meanings(snapshot: Snapshot, agency: str) -> tuple[Meaning, ...]:
    """The latest standing meaning of each text, the last told last; names of agencies apart."""
    rows = snapshot.ask(MEANINGS, {"agency": agency})
    return tuple(Meaning(TextKind(kind), text, meaning) for kind, text, meaning in rows)


def departments_used(snapshot: Snapshot, agency: str) -> tuple[tuple[str, int], ...]:
    """Each department of an agency in all its years, with its measures, the most first."""
    rows = snapshot.ask(DEPARTMENTS_USED, {"agency": agency})
    return tuple((name, count) for name, count in rows)
