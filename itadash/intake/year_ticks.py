"""Columns that are each headed by a year, in which those years are ticked that a measure is of."""

from __future__ import annotations

from itadash.intake.cells import Cells
from itadash.intake.columns import Column, Layout, texts_of, with_field
from itadash.intake.headers import is_year
from itadash.intake.periods import is_tick
from itadash.intake.status_ticks import UNTICKED, own_headings, ticked_headings
from itadash.intake.texts import year_of

YEAR_TICK = "year_tick"
"""The field of such a column."""
_FEWEST = 2


def told(layout: Layout) -> Layout:
    """The layout with such columns read as what they are."""
    ticked = [column for column in _headed(layout) if _only_ticks(layout, column)]
    for column in ticked if len(ticked) >= _FEWEST else ():
        layout = with_field(layout, column.index, YEAR_TICK)
    return layout


def may_tell(layout: Layout) -> bool:
    """Whether rows that may not have been read yet decide."""
    return len(_headed(layout)) >= _FEWEST


def years(cells: Cells) -> frozenset[int]:
    """The years that a row ticks."""
    read = map(year_of, ticked_headings(cells, YEAR_TICK))
    return frozenset(year for year in read if year)


def _headed(layout: Layout) -> list[Column]:
    """Columns whose own heading is a year."""
    names = own_headings(layout.headings)
    return [column for column, name in zip(layout.columns, names, strict=True) if is_year(name)]


def _only_ticks(layout: Layout, column: Column) -> bool:
    texts = [text for text in texts_of(layout, column) if not UNTICKED.fullmatch(text)]
    return bool(texts) and all(map(is_tick, texts))
