"""Columns that are each headed by a department, in which the responsible ones are marked."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace

from itadash import thai
from itadash.intake import readings
from itadash.intake.cells import Cells
from itadash.intake.columns import Column, Layout, texts_of, with_field
from itadash.intake.headers import IGNORED
from itadash.intake.periods import is_tick
from itadash.intake.status_ticks import UNTICKED, own_headings, ticked_headings
from itadash.intake.totals import without_totals

DEPARTMENT_TICK = "department_tick"
"""The field of such a column."""

_ROLE = re.compile(r"[(\[]?(?:ผู้รับผิดชอบ|เจ้าภาพ|หน่วยงาน)?\s*(?:หลัก|ร่วม|รอง|สนับสนุน)[)\]]?|[◎○◯Oo]")
"""What may mark a department beside a tick: who leads and who helps."""
_NUMBER = re.compile(r"[\d,. ]+(?:บาท|คน|%)?")
_MAY_BE_MARKED = frozenset({"department", IGNORED})
_FEWEST = 2


def told(layout: Layout) -> Layout:
    """The layout with such columns read as what they are."""
    headed = _headed(layout)
    if len(headed) < _FEWEST:
        return layout
    rows = without_totals(layout)
    ticked = [column for column in headed if _only_marks(rows, column)]
    if len(ticked) < _FEWEST or not any(list(texts_of(rows, column)) for column in ticked):
        return layout
    return _ticked(layout, {column.index for column in ticked})


def _ticked(layout: Layout, where: Set[int]) -> Layout:
    columns = (
        replace(column, field=DEPARTMENT_TICK, month=None) if column.index in where else column
        for column in layout.columns
    )
    return replace(layout, columns=tuple(columns))


def without_amounts(layout: Layout) -> Layout:
    """Of several columns headed by departments those that hold only numbers say what each of them
    gets, and not whose the measure is."""
    columns = [column for column in layout.columns if column.field == "department"]
    amounts = [column for column in columns if _only_numbers(layout, column)]
    for column in amounts if len(columns) > 1 else ():
        layout = with_field(layout, column.index, IGNORED)
    return layout


def may_tell(layout: Layout) -> bool:
    """Whether rows that may not have been read yet decide."""
    return len(_headed(layout)) >= _FEWEST


def marked(cells: Cells) -> list[str]:
    """The headings of the departments that a row marks."""
    return ticked_headings(cells, DEPARTMENT_TICK)


def _headed(layout: Layout) -> list[Column]:
    """Columns headed by a department, or by anything below one heading for departments; letters
    that may be those of a month are a department among others."""
    may_be = [c for c in layout.columns if c.heading and (c.month or c.field in _MAY_BE_MARKED)]
    names = own_headings(tuple(column.heading for column in may_be))
    named = dict(zip(may_be, names, strict=True))
    headed = [column for column in may_be if not column.month and _is_headed(column, named[column])]
    spans = {_span(column, named[column]) for column in headed} - {""}
    months = [c for c in may_be if c.month and _span(c, named[c]) in spans]
    return [c for c in may_be if c in headed or c in months] if months else headed


def _is_headed(column: Column, name: str) -> bool:
    return _is_one(name) or (column.field == "department" and name != column.heading)


def _span(column: Column, name: str) -> str:
    """What stands above a column's own heading."""
    return thai.fold(column.heading).removesuffix(name).strip()


def _is_one(name: str) -> bool:
    read = readings.department(name)
    return read.sure and len(read.departments) == 1


def _only_marks(layout: Layout, column: Column) -> bool:
    return all(map(_is_mark, texts_of(layout, column)))


def _only_numbers(layout: Layout, column: Column) -> bool:
    texts = [text for text in texts_of(layout, column) if not UNTICKED.fullmatch(text)]
    return bool(texts) and all(map(_NUMBER.fullmatch, map(thai.digits, texts)))


def _is_mark(mark: str) -> bool:
    return bool(is_tick(mark) or _ROLE.fullmatch(mark) or UNTICKED.fullmatch(mark))
