"""Under the counts: how each is counted, which measures count, which do not and why.

One row of choices serves all numbers, and nothing of an explanation is drawn until it is asked
for: the counts are drawn at every click.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from itadash.figures.palette import look_of
from itadash.model import MeasureRow, Status
from itadash.ui import cached, in_address, lines
from itadash.ui.contrast import shortened
from itadash.ui.counted import Number, counted, to_confirm
from itadash.ui.lines import Item, Piece
from itadash.ui.parts import numbered, option, secondary
from itadash.ui.view import View
from itadash.words import dates

NONE = ""
MOST_ROWS = 20
"""Measures listed of each group."""
LONGEST_TITLE = 90


def choices(view: View) -> None:
    """Each number that the page shows, to be explained by a tap."""
    _choices(view, cached.measures(view.filter))


@st.fragment
def _choices(view: View, rows: Sequence[MeasureRow]) -> None:
    """A fragment: an explanation draws nothing else of the page again."""
    shown = [number for number in Number if _matters(number, rows, view)]
    names = {number.value: view.word(f"number.{number}") for number in shown}
    chosen = in_address.chosen("explain", tuple(names), NONE)
    st.pills(
        view.word("explain"),
        list(names),
        format_func=lambda name: option(names[name]),
        key=in_address.widget("explain", chosen or None),
        on_change=in_address.take,
        args=("explain", NONE),
    )
    if chosen:
        _explanation(view, Number(chosen), rows)


def _matters(number: Number, rows: Sequence[MeasureRow], view: View) -> bool:
    always = (Number.COMPLETED, Number.PLANNED, Number.IN_PROGRESS, Number.LATE, Number.SILENT)
    return number in always or bool(counted(number, rows, view.day).rows)


def _explanation(view: View, number: Number, rows: Sequence[MeasureRow]) -> None:
    parted = counted(number, rows, view.day)
    rule = view.word(
        f"rule.{number}",
        day=dates.full_day(view.day, view.language),
        count=len(parted.rows),
        all=len(rows),
        cancelled=sum(row.status is Status.CANCELLED for row in rows),
    )
    st.markdown(f"**{view.word(f'number.{number}')}** = {rule}")
    if number is Number.COMPLETED and (prose := to_confirm(parted.rows)):
        st.markdown(f":orange[{view.word('rule.to_confirm', count=len(prose))}]")
    if not parted.rows:
        st.markdown(secondary(view.word("counted.none")))
    items = []
    if parted.rows:
        items += _group(view, view.word("counted", count=len(parted.rows)), parted.rows)
    for why, left in parted.left_out:
        said = view.word("left_out", count=len(left), why=view.word(f"why.{why}"))
        items += _group(view, said, left)
    lines.draw("counted", lines.Shape.BESIDE, items)


def _group(view: View, said: str, rows: Sequence[MeasureRow]) -> list[Item]:
    items: list[Item] = [[[lines.strong(said)]]]
    items += [measure_line(view, row) for row in rows[:MOST_ROWS]]
    if len(rows) > MOST_ROWS:
        more = view.word("left_out.more", count=len(rows) - MOST_ROWS)
        items.append([[lines.small(more)]])
    return items


def measure_line(view: View, row: MeasureRow, notes: Sequence[Piece] = ()) -> Item:
    """A measure on one line: how it stands, its title, ``notes``, and its link."""
    look = look_of(row)
    title = Piece(shortened(numbered(row), LONGEST_TITLE))
    opening = lines.measure_link(view, row, view.word("measure.open"))
    return [lines.badge(look, view.word(look)), title, *notes], [opening]
