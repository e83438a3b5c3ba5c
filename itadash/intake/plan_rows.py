"""Tables that give each measure two rows: one of the plan, and below it one of what came of it.

A column of its own says which is which. Only the plan says when a measure runs, and only the
other what was reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from itadash import thai
from itadash.intake.columns import Column, Layout, Row, texts_of, with_field
from itadash.intake.headers import IGNORED
from itadash.intake.periods import QUARTERS, is_tick

_PLAN = frozenset({"แผน", "แผนงาน", "ตามแผน", "plan", "planned"})
_RESULT = frozenset({"ผล", "ผลงาน", "ผลจริง", "ปฏิบัติจริง", "ทำจริง", "จริง", "actual", "result"})
_TIMES = ("period", *(f"quarter_{quarter}" for quarter in QUARTERS))
_AIMS = (*_TIMES[1:], "percent")


def told(layout: Layout) -> Layout:
    """The layout with such rows kept apart: the plan without aims in place of what was reached,
    the other without marks of when that was and without what it repeats of the plan."""
    column = next(_telling(layout), None)
    words = {_word(row, column) for row in layout.rows} if column else set()
    if column is None or words.isdisjoint(_PLAN) or words.isdisjoint(_RESULT):
        return layout
    rows = tuple(_apart(layout, column))
    return replace(with_field(layout, column.index, IGNORED), rows=rows)


def may_tell(layout: Layout) -> bool:
    """Whether rows that may not have been read yet decide."""
    return any(_telling(layout))


def _telling(layout: Layout) -> Iterator[Column]:
    """Columns that hold no other words."""
    words = _PLAN | _RESULT
    for column in layout.columns:
        texts = texts_of(layout, column)
        first = next(texts, "").casefold()
        if first in words and all(text.casefold() in words for text in texts):
            yield column


def _apart(layout: Layout, column: Column) -> Iterator[Row]:
    aims = {column.index for column in layout.columns if column.field in _AIMS}
    times = {column.index for column in layout.columns if column.field in _TIMES}
    above = layout.rows[0].cells
    for row in layout.rows:
        word, cells = _word(row, column), list(row.cells)
        for index, cell in enumerate(row.cells):
            if word in _PLAN:
                drops = index in aims and not is_tick(cell)
            else:
                drops = is_tick(cell) if index in aims | times else cell == above[index]
            if index == column.index or (drops and word):
                cells[index] = ""
        above = row.cells
        yield Row(row.number, tuple(cells))


def _word(row: Row, column: Column) -> str:
    return thai.fold(row.cells[column.index]).casefold()
