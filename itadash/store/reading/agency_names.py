"""What agencies are called beside their names, and which names have come up since a version."""

from __future__ import annotations

from itadash.store.asking import Snapshot, Transaction

AGENCY_NAMES = "select text, agency from agency_names order by agency, text"

NAMES_SINCE = """
select text from meanings where kind = 'agency' and version > $version
union
select a.name
from agencies a
join imports i on i.agency_id = a.id
join writes w on w.import_id = i.id and w.what = 'import'
group by a.id, a.name
having min(w.version) > $version
"""

OWNER = """
select a.name
from agencies a
join imports i on i.agency_id = a.id
semi join standing s on s.id = i.id
where a.name = $name
union
select agency from agency_names where text = $name
"""


def agency_names(snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    """Each other spelling with the agency it is."""
    return tuple((text, agency) for text, agency in snapshot.ask(AGENCY_NAMES))


def names_since(transaction: Transaction, version: int) -> tuple[str, ...]:
    """Agencies first brought in after a version, and names that were explained after it."""
    return tuple(name for (name,) in transaction.ask(NAMES_SINCE, {"version": version}))


def owner(transaction: Transaction, name: str) -> str | None:
    """The agency that is called so already, by its name or by another spelling."""
    found = transaction.ask(OWNER, {"name": name})
    return str(found[0][0]) if found else None
