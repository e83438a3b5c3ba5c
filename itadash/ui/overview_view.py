"""The overview's parts: the sentence, the strip, the counts, the curve and the matrix."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import streamlit as st

from itadash.figures import curve, matrix, strip
from itadash.figures.matrix_lines import Line, lines
from itadash.figures.palette import Look, look_of
from itadash.model import Counts, Filter
from itadash.ui import cached, parts, state
from itadash.ui.filters import department_label
from itadash.ui.parts import Count, secondary
from itadash.ui.text import whole_percent
from itadash.ui.view import View
from itadash.words import dates

NO_BREAK = "\u00a0"


def sentence(view: View) -> None:
    """The page's title is its answer; the line under it says what the answer rests on."""
    counts = cached.summary(view.filter).counts
    st.title(f"{_answer(view, counts)} {verdict(view, counts)}", anchor=False)
    st.markdown(" · ".join(_details(view, counts)))


def _answer(view: View, counts: Counts) -> str:
    if not counts.counted:
        return view.word("all_cancelled", all=counts.measures)
    if counts.not_reported == counts.counted:
        return view.word("none_reported", all=counts.counted)
    percent = whole_percent(counts.completion_percent)
    return view.word("done_of", done=counts.completed, all=counts.counted, percent=percent)


def verdict(view: View, counts: Counts) -> str:
    """Ahead of plan, on plan, behind it, or not to be compared; in its colour."""
    if counts.ahead is None:
        return f":gray[{view.word('no_plan')}]"
    if counts.ahead > 0:
        return f":green[{view.word('ahead', count=counts.ahead)}]"
    if counts.ahead < 0:
        return f":red[{view.word('behind', count=-counts.ahead)}]"
    return f":green[{view.word('on_plan')}]"


def _details(view: View, counts: Counts) -> list[str]:
    said = [_planned(view, counts), _open(view, counts)]
    if counts.narrative:
        said.append(f":orange[{view.word('confirm_some', count=counts.narrative)}]")
    if counts.cancelled:
        said.append(f":gray[{view.word('cancelled_out', count=counts.cancelled)}]")
    return said


def _planned(view: View, counts: Counts) -> str:
    if not counts.dated:
        return view.word("no_deadlines")
    percent = whole_percent(counts.planned_percent)
    return view.word("planned_by_now", planned=counts.planned, dated=counts.dated, percent=percent)


def _open(view: View, counts: Counts) -> str:
    """How many are open, and how many of these are in a pressing state."""
    owed = counts.counted - counts.completed
    if not owed:
        return view.word("nothing_open")
    pressing = {
        "part_late": counts.overdue,
        "part_silent": counts.silent,
        "part_due_soon": counts.due_soon,
        "part_not_reported": counts.not_reported,
    }
    among = view.word("list_comma").join(
        view.word(key, count=n) for key, n in pressing.items() if n
    )
    if not among:
        return f"{view.word('open_only', open=owed)} {view.word('nothing_pressing')}"
    return view.word("open_among", open=owed, parts=among)


def strip_of_measures(view: View) -> None:
    """Each measure as a block that opens its page."""
    rows = cached.measures(view.filter)
    looks = Counter(look_of(row) for row in rows)
    counts = " ".join(f"{view.word(look)} {looks[look]}" for look in Look if looks[look])
    alt = view.word("strip_alt", all=len(rows), counts=counts)
    figure = cached.drawn(strip.strip, rows)
    if picked := parts.chart(figure, "strip", alt):
        parts.open_measure(view, picked[0])


# ── counts ───────────────────────────────────────────────────────────────────────────────────


def counts_card(view: View) -> None:
    """Statuses that add up to the whole, then the two conditions among the open ones."""
    counts = cached.summary(view.filter).counts
    before = _before(view)
    old = cached.summary(replace(view.filter, as_of=before)).counts if before else None
    numbers = {
        Look.COMPLETED: "completed",
        Look.IN_PROGRESS: "in_progress",
        Look.NOT_STARTED: "not_started",
        Look.NOT_REPORTED: "not_reported",
        Look.LATE: "overdue",
        Look.SILENT: "silent",
    }
    always = (Look.COMPLETED, Look.IN_PROGRESS, Look.LATE, Look.SILENT)
    items = []
    for look, field in numbers.items():
        number = getattr(counts, field)
        if number or look in always:
            change = number - getattr(old, field) if old else None
            items.append(Count(look, number, _note(view, look, counts, before, change), change))
    parts.counts(view, items)


def _before(view: View) -> date | None:
    """The day of the report before the latest one, to compare with."""
    f = view.filter
    if f.agency is None or f.fiscal_year is None:
        return None
    past = [day for day in cached.report_days(f.agency, f.fiscal_year) if day <= view.day]
    return past[-2] if len(past) > 1 else None


def _note(view: View, look: Look, counts: Counts, before: date | None, change: int | None) -> str:
    if change and before:
        return view.word("since_day", day=dates.day_in_year(before, view.language))
    rows = [row for row in cached.measures(view.filter) if look in (look_of(row), row.status)]
    if look is Look.COMPLETED:
        if counts.narrative:
            return view.word("to_confirm", count=counts.narrative)
        percent = whole_percent(counts.completion_percent)
        return view.word("share_of", percent=percent, all=counts.counted)
    if look is Look.LATE and (ends := [row.ends for row in rows if row.ends]):
        days = (view.day - min(ends)).days
        return view.word("longest_late", days=days) if days else view.word("late_year_end")
    if look is Look.SILENT and (told := [row.as_of for row in rows if row.as_of]):
        return view.word("longest_silent", day=dates.short_day(min(told), view.language))
    coming = [row.ends for row in rows if row.ends and row.ends > view.day]
    if coming:
        return view.word("next_due", day=dates.day_in_year(min(coming), view.language))
    if look is Look.SILENT and before is None and counts.not_reported < counts.counted:
        return view.word("first_report")
    return "" if rows else view.word("none")


# ── pictures ─────────────────────────────────────────────────────────────────────────────────


def curve_card(view: View) -> None:
    """Completed against planned through the year, and what the plan leaves out."""
    year = view.filter.fiscal_year
    if year is None:
        return
    rows, points = cached.measures(view.filter), cached.curve(view.filter)
    counts = cached.summary(view.filter).counts
    with st.container(border=True, height="stretch"):
        st.subheader(view.word("curve_title"), anchor=False)
        if not counts.dated and not points:
            st.markdown(secondary(view.word("no_curve")))
            return
        figure = cached.drawn(curve.curve, rows, points, year, view.day, view.language)
        done = points[-1].completed if points else 0
        day = dates.full_day(view.day, view.language)
        alt = view.word("curve_alt", day=day, done=done, planned=counts.planned)
        parts.chart(figure, "curve", alt, on_tap=parts.nothing, height="stretch")
        st.markdown(secondary(_plan_base(view, counts)))
        parts.table(
            view,
            "curve_table",
            [view.word(key) for key in ("column_day", "column_done")],
            [(dates.full_day(p.day, view.language), str(p.completed)) for p in points],
        )


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
    rows = lines(cached.matrix(whole), cached.measures(whole))
    chosen = (view.filter.department, view.filter.quarter)
    with st.container(border=True):
        st.subheader(view.word("matrix_title"), anchor=False)
        figure = cached.drawn(matrix.matrix, rows, year, view.language, chosen)
        parts.chart(figure, "matrix", _matrix_alt(view, rows), on_tap=_narrow_to_cell)
        st.markdown(secondary(view.word("matrix_hint")))
        _department_table(view, whole)


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


def _department_table(view: View, whole: Filter) -> None:
    keys = ("column_completed", "column_percent", "column_planned", "column_late")
    summary = cached.summary(whole)
    named = [(department_label(name, view), c) for name, c in summary.by_department]
    quarters = [(view.word("quarter_n", quarter=q), c) for q, c in summary.by_quarter]
    total = [(view.word("total"), summary.counts)]
    parts.table(
        view,
        "department_table",
        ["", *(view.word(key) for key in keys), view.word("column_not_reported")],
        [_table_row(name, counts) for name, counts in (*named, *quarters, *total)],
    )


def _table_row(name: str, counts: Counts) -> tuple[str, ...]:
    return (
        name,
        f"{counts.completed}/{counts.counted}",
        whole_percent(counts.completion_percent),
        whole_percent(counts.planned_percent),
        str(counts.overdue),
        str(counts.not_reported),
    )
