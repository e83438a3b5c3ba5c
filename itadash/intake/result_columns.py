"""The columns of results of a row: what each tells, and the day that its heading names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from itadash.intake.cells import Cells, Readers

Result = tuple[date | None, str]
"""The day that a heading names, and what stands below it."""


def filled(cells: Cells, fiscal_year: int | None, readers: Readers) -> list[Result]:
    """Each filled column of results, from the left."""
    return [
        (readers.report_end(cells.headings[index], fiscal_year), text)
        for index, text in cells.texts("result")
    ]


def undated(cells: Cells, fiscal_year: int | None, readers: Readers) -> str:
    """The result of the row as a whole."""
    return of_no_day(filled(cells, fiscal_year, readers))


def of_no_day(results: Iterable[Result]) -> str:
    """The results below headings that name no day."""
    return "\n".join([text for day, text in results if day is None])


def by_day(results: Iterable[Result]) -> dict[date, list[str]]:
    """The results of each day of their own."""
    found: dict[date, list[str]] = {}
    for day, text in results:
        if day:
            found.setdefault(day, []).append(text)
    return found
