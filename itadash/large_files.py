"""Files of any size, from the command line: large ones are read by columns and not by rows, where
that can be done."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

from itadash import importing
from itadash.intake.bulk import NotInBulk
from itadash.intake.contexts import Options
from itadash.intake.decode import LARGEST_IN_BULK, MEBIBYTE, refuse_too_large
from itadash.intake.stages import Tell, untold
from itadash.model import Kind, Plan
from itadash.store.database import Database

LARGE = 2 * MEBIBYTE
"""Bytes from which reading by columns is quicker."""


def preview(
    path: Path,
    database: Database,
    options: Options,
    *,
    kind: Kind | None = None,
    accept_suggestions: bool = False,
    good_rows: bool = False,
    sheet: str | None = None,
    today: date,
    tell: Tell = untold,
) -> Plan:
    """What importing a file of any size would do. Raises FileRefused."""
    size = path.stat().st_size
    refuse_too_large(size, LARGEST_IN_BULK)
    if size >= LARGE and not sheet:
        from itadash import by_columns  # a third of a second that no other command waits for

        with suppress(NotInBulk):
            snapshot = database.snapshot()
            return by_columns.preview(
                path,
                snapshot,
                options,
                kind=kind,
                good_rows=good_rows,
                today=today,
                tell=tell,
            )
    return importing.preview(
        path.read_bytes(),
        path.name,
        database,
        agency=options.agency,
        fiscal_year=options.fiscal_year,
        as_of=options.as_of,
        kind=kind,
        accept_suggestions=accept_suggestions,
        good_rows=good_rows,
        sheet=sheet,
        largest=LARGEST_IN_BULK,
        today=today,
        tell=tell,
    )
