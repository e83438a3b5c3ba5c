"""The overview's pictures of the year: the curve, and departments by quarter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from itadash.figures import curve, matrix
from itadash.figures.canvas import Picture
from itadash.figures.matrix_lines import Line, columns, lines
from itadash.model import CellCounts, Counts, Filter, Summary
from itadash.ui import cached, parts, state
from itadash.ui.filters import department_label
from itadash.ui.parts import secondary
from itadash.ui.text import escape, whole_percent
from itadash.ui.view import View
from itadash.words import dates

NO_BREAK = "\u00a0"


def curve_card(view: View) -> None:
    """Completed against planned through the year, and what the plan leaves out."""
    year = view.filter.fiscal_year
    if year is None:
        return
    points, counts = cached.curve(view.filter), cached.summary(view.filter).counts
    st.subheader(view.word("curve_title"), anchor=False)
    if not counts.dated and not points:
        st.markdown(secondary(view.word("no_curve")))
        return
    done = points[-1].completed if points else 0
    day = dates.full_day(view.day, view.language)
    alt = view.word("curve_alt", day=day, done=done, planned=counts.planned)
    figure = cached.drawn(_curve, view.shown, year)
    parts.chart(figure, "curve", alt, on_tap=parts.nothing, height="stretch")
    st.markdown(secondary(_plan_base(view, counts)))
    parts.table(
        view,
        "curve_table",
        [view.word(key) for key in ("column_day", "column_done")],
        lambda: [(dates.full_day(p.day, view.language), str(p.completed)) for p in points],
    )


def _curve(view: View, year: int) -> Picture:
    rows, points = cached.measures(view.filter), cached.curve(view.filter)
    return curve.curve(rows, points, year, view.day, view.language)


def _plan_base(view: View, counts: Counts) -> str:
    without = [
        view.word(key, count=count)
        for key, count in (
            ("without_undated", counts.counted - counts.dated),
            ("without_cancelled", counts.cancelled),
        )
        if count
    ]
    base = view.word("curve_base", dated=counts.dated)
    return (
        f"{base} {view.word('curve_without', parts=view.word('list_comma').join(without))}"
        if without
        else base
    )


def matrix_card(view: View) -> None:
    """Departments by quarter due, of the whole year: a tap narrows the page to a cell."""
    year = view.filter.fiscal_year
    if year is None:
        return
    whole = replace(view.filter, department=None, quarter=None)
    rows = cached.drawn(_lines, whole)
    with st.container(border=True):
        st.subheader(view.word("matrix_title"), anchor=False)
        figure, alt, below = cached.drawn(_matrix, view.shown, whole, year)
        parts.chart(figure, "matrix", alt, on_tap=_narrow_to_cell)
        st.markdown(below)
        _department_table(view, whole, rows)


def _lines(whole: Filter) -> tuple[Line, ...]:
    return lines(cached.matrix(whole), cached.measures(whole))


def _matrix(view: View, whole: Filter, year: int) -> tuple[Picture, str, str]:
    """The picture, what it says to who cannot see it, and the words under it."""
    rows, chosen = cached.drawn(_lines, whole), (view.filter.department, view.filter.quarter)
    below = "  \n".join((*_behind(view, rows), secondary(view.word("matrix_hint"))))
    return matrix.matrix(rows, year, view.language, chosen), _matrix_alt(view, rows), below


def _narrow_to_cell() -> None:
    """A tap on the cell that is shown already takes the narrowing out again."""
    cell = parts.tapped("matrix")
    if cell is None:
        return
    department, quarter = (*cell, None)[:2]
    state.toggle(department=department, quarter=quarter)


def _matrix_alt(view: View, rows: tuple[Line, ...]) -> str:
    said = [f"{department_label(row.department, view)} {row.done}/{row.all}" for row in rows]
    return view.word("matrix_alt", parts=", ".join(said))


def _behind(view: View, rows: Sequence[Line]) -> list[str]:
    """For each quarter that has late measures, whose they are, the most late first."""
    own = [row for row in rows if row.department is not None]
    said = []
    for quarter in columns(rows):
        late = [(row.cell(quarter).late, row.department) for row in own if row.cell(quarter).late]
        named = " · ".join(
            view.word("behind_department", department=escape(department_label(name, view)), late=n)
            for n, name in sorted(late, key=lambda pair: -pair[0])
        )
        if named:
            said.append(f":red[▲]\u00a0**{_quarter_name(view, quarter)}** {named}")
    return said


def _quarter_name(view: View, quarter: int | None) -> str:
    return view.word("no_due_day") if quarter is None else view.word("quarter_n", quarter=quarter)


def _quarter_table(view: View, rows: Sequence[Line]) -> parts.Table:
    """The matrix in words: completed of due in each cell, and how many are late."""
    quarters = columns(rows)
    header = ["", *(_quarter_name(view, quarter) for quarter in quarters), view.word("total")]
    return header, [
        (
            view.word("total")
            if row.department is None
            else department_label(row.department, view),
            *(_cell(view, row.cell(quarter)) for quarter in quarters),
            f"{row.done}/{row.all}",
        )
        for row in rows
    ]


def _cell(view: View, counts: CellCounts) -> str:
    if not counts.due:
        return "–"
    return f"{matrix.fraction(counts)} {matrix.state_words(counts, view.language)}"


def _department_table(view: View, whole: Filter, rows: Sequence[Line]) -> None:
    """Made of what this run was told, whenever it is opened."""
    summary = cached.summary(whole)
    parts.tables(
        view, "department_table", lambda: [_quarter_table(view, rows), _counted(view, summary)]
    )


def _counted(view: View, summary: Summary) -> parts.Table:
    """Departments, quarters and the whole, each with its counts."""
    keys = ("column_completed", "column_percent", "column_planned", "column_late")
    named = [(department_label(name, view), c) for name, c in summary.by_department]
    quarters = [(view.word("quarter_n", quarter=q), c) for q, c in summary.by_quarter]
    total = [(view.word("total"), summary.counts)]
    header = ["", *(view.word(key) for key in keys), view.word("column_not_reported")]
    return header, [_table_row(name, counts) for name, counts in (*named, *quarters, *total)]


def _table_row(name: str, counts: Counts) -> tuple[str, ...]:
    return (
        name,
        f"{counts.completed}/{counts.counted}",
        whole_percent(counts.completion_percent),
        whole_percent(counts.planned_percent),
        str(counts.overdue),
        str(counts.not_reported),
    )
