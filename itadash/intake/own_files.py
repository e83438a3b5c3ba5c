"""Files that itadash itself wrote and takes back: an export, a template, rows to mend.

A cell that begins like a formula is written with an apostrophe before it, so that no spreadsheet
runs it, and read without. In a file of another hand an apostrophe is the officer's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from itadash.intake.decode import Table
from itadash.intake.headers import OWN_HEADINGS, ROWS_TO_SEARCH

REASONS = "ข้อที่ต้องแก้ (itadash)"
"""Heads the column that tells what to mend; the importer reads nothing of it."""

_LIKE_A_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_HARMLESS = re.compile(r"'+[=+\-@\t\r]")
_WITH_ID = ({"id", "as_of"}, {"id", "basis"})


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if _LIKE_A_FORMULA.match(text) else text


def as_before(text: str) -> str:
    """What ``harmless`` was given."""
    return text[1:] if _HARMLESS.match(text) else text


def read_back(table: Table) -> Table:
    """The table as it was before itadash wrote it; another's table as it is."""
    reasons = place_of_reasons(table.rows)
    if reasons is None and not any(map(_has_id, table.rows[:ROWS_TO_SEARCH])):
        return table
    below = reasons[0] if reasons else len(table.rows)
    rows = (
        tuple(
            "" if reasons and number >= below and place == reasons[1] else as_before(cell)
            for place, cell in enumerate(row)
        )
        for number, row in enumerate(table.rows)
    )
    return replace(table, rows=tuple(rows))


def place_of_reasons(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """Row and column of the heading over the reasons, both from 0."""
    for number, row in enumerate(rows[:ROWS_TO_SEARCH]):
        for place, cell in enumerate(row):
            if cell.strip() == REASONS:
                return number, place
    return None


def _has_id(row: Sequence[str]) -> bool:
    """Whether a row heads a file that itadash wrote: an id, and a day or a basis beside it."""
    named = {OWN_HEADINGS.get(cell.strip().casefold()) for cell in row}
    return any(own <= named for own in _WITH_ID)
