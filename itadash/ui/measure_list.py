"""Choosing a measure, and what to say when the address names none that is stored."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from itadash.model import MeasureRow
from itadash.ui import cached, empty, measure_rows
from itadash.ui.parts import measure_params, secondary
from itadash.ui.view import View

SHOWN = 30
"""Rows on one page of the list."""


def choose(view: View) -> None:
    """Every measure of the filter, in the order of the report, a page at a time."""
    if empty.shown(view):
        return
    st.title(view.word("measure.choose"), anchor=False)
    rows = cached.measures(view.filter)
    st.markdown(secondary(view.word("measure.choose.note", count=len(rows))))
    found = _search(view, rows)
    if not found:
        st.markdown(view.word("measure.list.nomatch"))
        return
    with measure_rows.card():
        for row in _page(found):
            measure_rows.line(view, row)


def unknown(view: View) -> None:
    """The address names a measure that is not there."""
    with st.container(border=True):
        st.title(view.word("measure.unknown"), anchor=False)
        st.markdown(view.word("measure.unknown.note"))
        back(view)


def back(view: View, key: str = "measure.list") -> None:
    """To the list of all measures."""
    st.page_link(
        "pages/measure.py",
        label=view.word(key),
        icon=":material/list:",
        query_params=replace(view, measure=None).params(),
        width="content",
    )


def around(view: View, row: MeasureRow) -> None:
    """The measure before, the list, and the measure after, in the order of the report."""
    rows = cached.measures(replace(view.filter, department=None, quarter=None, status=None))
    ids = [one.id for one in rows]
    place = ids.index(row.id) if row.id in ids else 0
    with st.container(horizontal=True, horizontal_alignment="distribute", key="around"):
        if place:
            _neighbour(view, rows[place - 1], "measure.before", "chevron_left")
        back(view, "measure.all")
        if place + 1 < len(rows):
            _neighbour(view, rows[place + 1], "measure.after", "chevron_right")


def _neighbour(view: View, row: MeasureRow, key: str, icon: str) -> None:
    st.page_link(
        "pages/measure.py",
        label=view.word(key, number=row.number or "").strip(),
        icon=f":material/{icon}:",
        icon_position="right" if key == "measure.after" else "left",
        query_params=measure_params(view, row.id),
        width="content",
    )


def _search(view: View, rows: tuple[MeasureRow, ...]) -> tuple[MeasureRow, ...]:
    if len(rows) <= SHOWN:
        return rows
    words = st.text_input(
        view.word("measure.list.search"),
        icon=":material/search:",
        label_visibility="collapsed",
        placeholder=view.word("measure.list.search"),
        key="measure.search",
    ).split()
    return tuple(row for row in rows if all(word in _haystack(row) for word in words))


def _haystack(row: MeasureRow) -> str:
    return " ".join((str(row.number), row.title, *row.departments))


def _page(rows: tuple[MeasureRow, ...]) -> tuple[MeasureRow, ...]:
    if len(rows) <= SHOWN:
        return rows
    page = st.pagination(-(-len(rows) // SHOWN), key="measure.page")
    return rows[(page - 1) * SHOWN : page * SHOWN]
