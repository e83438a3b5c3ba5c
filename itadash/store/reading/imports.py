"""The imports: who brought which file when, and what it did."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, date
from typing import Any

from itadash.model import Finding, ImportRow, Kind, Severity, TableHead
from itadash.store.asking import Snapshot

COLUMNS = [column.name for column in fields(ImportRow)]

IMPORTS = f"""
with told as (
    select
        i.*,
        a.name as agency,
        w.written_at as at,
        w.who,
        s.id is null as undone
    from imports i
    join writes w on w.import_id = i.id and w.what = 'import'
    join agencies a on a.id = i.agency_id
    left join standing s on s.id = i.id
)
select {", ".join(f'"{column}"' for column in COLUMNS)}
from told
where ($agency::varchar is null or agency = $agency)
  and ($fiscal_year::smallint is null or list_contains(fiscal_years, $fiscal_year))
order by id desc
"""  # noqa: S608 - made of constants

SAME_FILE = """
select max(i.id)
from imports i
join agencies a on a.id = i.agency_id
semi join standing s on s.id = i.id
where i.sha256 = $sha256
  and a.name = $agency
  and ($fiscal_year::smallint is null or i.fiscal_year = $fiscal_year)
  and i.as_of is not distinct from $as_of
"""

TABLE_HEADS = """
select i.id, i.header, i.fields
from imports i
join agencies a on a.id = i.agency_id
semi join standing s on s.id = i.id
where i.kind = 'measures'
  and a.name = $agency
  and list_contains(i.fiscal_years, $fiscal_year::smallint)
order by i.id
"""


def imports(
    snapshot: Snapshot, agency: str | None = None, fiscal_year: int | None = None
) -> tuple[ImportRow, ...]:
    """All imports, undone ones too, the newest first."""
    values = {"agency": agency, "fiscal_year": fiscal_year}
    return tuple(_import(row) for row in snapshot.ask(IMPORTS, values))


def table_heads(snapshot: Snapshot, agency: str, fiscal_year: int) -> tuple[TableHead, ...]:
    """The headings of each standing table of measures, the first import first."""
    rows = snapshot.ask(TABLE_HEADS, {"agency": agency, "fiscal_year": fiscal_year})
    return tuple(TableHead(number, tuple(header), tuple(fields)) for number, header, fields in rows)


def same_file(
    snapshot: Snapshot, sha256: str, agency: str, fiscal_year: int | None, as_of: date | None
) -> int | None:
    """The standing import that holds this very file for this agency, year and day."""
    values = {"sha256": sha256, "agency": agency, "fiscal_year": fiscal_year, "as_of": as_of}
    found: int | None = snapshot.ask(SAME_FILE, values)[0][0]
    return found


def _import(row: tuple[Any, ...]) -> ImportRow:
    said = dict(zip(COLUMNS, row, strict=True))
    findings = tuple(_finding(finding) for finding in json.loads(said["findings"]))
    at = said["at"].replace(tzinfo=UTC)
    return ImportRow(**said | {"at": at, "kind": Kind(said["kind"]), "findings": findings})


def _finding(said: dict[str, Any]) -> Finding:
    values = tuple((name, value) for name, value in said.pop("values"))
    severity = Severity(said.pop("severity"))
    return Finding(severity=severity, values=values, **said)
