"""A table of scores that lies on its side: indicators as columns, and years as rows."""

from __future__ import annotations

from collections.abc import Sequence

from itadash.intake import scores
from itadash.intake.columns import Column, Layout, Row
from itadash.intake.decode import Table
from itadash.intake.headers import ROWS_TO_SEARCH, field_of
from itadash.intake.score_columns import number_in


def upright(table: Table) -> Layout | None:
    """The table with a row for each of its columns, numbered as those are, and a column for each
    of its rows of scores; None for a table that stands upright. One with flawed cells stays."""
    for index, cells in enumerate(table.rows[:ROWS_TO_SEARCH]):
        places = _indicators(cells)
        if len(places) >= scores.ENOUGH_NAMES and not table.flaws:
            return _turned(table.rows, index, places)
    return None


def _indicators(cells: Sequence[str]) -> list[int]:
    """The cells that name an indicator, each another."""
    named = {at: one for at, cell in enumerate(cells) if (one := scores.indicator_in(cell))}
    return list(named) if len(set(named.values())) == len(named) else []


def _turned(rows: Sequence[tuple[str, ...]], header: int, places: list[int]) -> Layout | None:
    label = max(places[0] - 1, 0)
    told = [row for row in rows[header + 1 :] if _holds_scores(row, places)]
    if not told or label in places:
        return None
    headings = [" ".join(filter(None, map(str.strip, row[: label + 1]))) for row in told]
    above = (" ".join(filter(None, map(str.strip, row))) for row in rows[:header])
    named = rows[header]
    return Layout(
        tuple(filter(None, above)),
        header + 1,
        (
            Column(0, named[label].strip(), "indicator"),
            *(Column(at, text, field_of(text)) for at, text in enumerate(headings, start=1)),
        ),
        tuple(
            Row(at + 1, (named[at], *(_cell(row, at) for row in told)))
            for at in range(label + 1, len(named))
        ),
        turned=True,
    )


def _holds_scores(row: Sequence[str], places: Sequence[int]) -> bool:
    """Whether a row holds a number below most of the indicators."""
    numbers = [number_in(_cell(row, at)) for at in places]
    return 2 * sum(number is not None for number in numbers) > len(numbers)


def _cell(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""
