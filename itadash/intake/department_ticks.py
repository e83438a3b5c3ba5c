"""Columns that are each headed by a department, in which the responsible ones are marked."""

from __future__ import annotations

import re

from itadash import thai
from itadash.intake import readings
from itadash.intake.cells import Cells
from itadash.intake.columns import Column, Layout, texts_of, with_field
from itadash.intake.headers import IGNORED
from itadash.intake.periods import is_tick
from itadash.intake.status_ticks import UNTICKED, own_headings

DEPARTMENT_TICK = "department_tick"
"""The field of such a column."""

_ROLE = re.compile(r"[(\[]?(?:ผู้รับผิดชอบ|เจ้าภาพ|หน่วยงาน)?\s*(?:หลัก|ร่วม|รอง|สนับสนุน)[)\]]?|[◎○◯Oo]")
"""What may mark a department beside a tick: who leads and who helps."""
_NUMBER = re.compile(r"[\d,. ]+(?:บาท|คน|%)?")
_FEWEST = 2


def told(layout: Layout) -> Layout:
    """The layout with such columns read as what they are."""
    ticked = [column for column in _headed(layout) if _only_marks(layout, column)]
    if len(ticked) < _FEWEST or not any(list(texts_of(layout, column)) for column in ticked):
        return layout
    for column in ticked:
        layout = with_field(layout, column.index, DEPARTMENT_TICK)
    return layout


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


def text(cells: Cells) -> str:
    """The departments that a row marks, as a cell of departments lists them."""
    columns = cells.columns.get(DEPARTMENT_TICK, ())
    names = own_headings(tuple(cells.headings[index] for index in columns))
    marked = {index for index, mark in cells.texts(DEPARTMENT_TICK) if not UNTICKED.fullmatch(mark)}
    return "\n".join(name for index, name in zip(columns, names, strict=True) if index in marked)


def _headed(layout: Layout) -> list[Column]:
    """Columns headed by a department, or by anything below one heading for departments."""
    may_be = [c for c in layout.columns if c.field in ("department", IGNORED) and c.heading]
    names = own_headings(tuple(column.heading for column in may_be))
    return [
        column
        for column, name in zip(may_be, names, strict=True)
        if _is_one(name) or (column.field == "department" and name != column.heading)
    ]


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
