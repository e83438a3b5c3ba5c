"""The measures of a filter, one row each, in the order of the report."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from itadash.fiscal import last_day
from itadash.model import Basis, Filter, MeasureRow, Status
from itadash.store.asking import Snapshot
from itadash.store.reading.measures_at import ask_at

COLUMNS = [column.name for column in fields(MeasureRow)]
LISTS = ("departments", "quarters", "follow_up", "steps", "evidence")

MEASURES = f"""
select {", ".join(COLUMNS)}
from measures_at
order by agency, fiscal_year, first_import, first_row
"""  # noqa: S608 - made of constants


def measures(snapshot: Snapshot, which: Filter) -> tuple[MeasureRow, ...]:
    """Every measure of the filter; several agencies by name, then year."""
    return tuple(_measure(row) for row in ask_at(snapshot, MEASURES, which))


def measure(snapshot: Snapshot, measure_id: int, which: Filter) -> MeasureRow | None:
    """One measure as it stands at the day of the filter, whatever else the filter asks for."""
    alone = Filter(today=which.today, as_of=which.as_of)
    rows = ask_at(snapshot, MEASURES, alone, measure_id)
    return _measure(rows[0]) if rows else None


def stored(
    snapshot: Snapshot, agency: str, fiscal_year: int, as_of: date | None = None
) -> tuple[MeasureRow, ...]:
    """What an import is matched against: the latest state, or that of a day."""
    day = as_of or last_day(fiscal_year)  # on which every report counts
    return measures(snapshot, Filter(today=day, as_of=day, agency=agency, fiscal_year=fiscal_year))


def number_as_written(text: str | None) -> int | str | None:
    """A measure's number: plain digits are a whole number."""
    return int(text) if text is not None and text.isascii() and text.isdigit() else text


def _measure(row: tuple[Any, ...]) -> MeasureRow:
    said = dict(zip(COLUMNS, row, strict=True))
    for name in LISTS:
        said[name] = tuple(said[name] or ())
    said["number"] = number_as_written(said["number"])
    return MeasureRow(**said | {"status": Status(said["status"]), "basis": Basis(said["basis"])})
