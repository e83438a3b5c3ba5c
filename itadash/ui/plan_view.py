"""What an import would do, shown before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import TypeVar

import streamlit as st

from itadash.model import Action, Difference, MeasureRecord, Plan, PlannedRow
from itadash.ui.contrast import contrast
from itadash.ui.measure_view import period
from itadash.ui.parts import secondary
from itadash.ui.text import escape
from itadash.ui.view import View
from itadash.words import dates

Listed = TypeVar("Listed")

SHOWN = 20
"""Changed rows on one page."""
LISTED = 200
"""Most lines of a list that unfolds."""
BADGES = {
    Action.NEW: ("green", ":material/add:"),
    Action.CHANGED: ("blue", ":material/edit:"),
    Action.UNCHANGED: ("gray", ":material/equal:"),
    Action.SKIPPED: ("red", ":material/block:"),
}


def changes(view: View, plan: Plan) -> None:
    """Each measure that changes and each cell of it; then what stays, folded away."""
    rows = [row for row in plan.rows if row.action in (Action.NEW, Action.CHANGED)]
    with st.container(border=True):
        st.subheader(view.word("plan.card"), anchor=False)
        for row in _page(rows):
            _row(view, row)
        if not rows:
            st.markdown(view.word("plan.same"))
        st.markdown(secondary(view.word("upload.guide.blank")))
        _folded(view, plan)


def _page(rows: Sequence[PlannedRow]) -> Sequence[PlannedRow]:
    if len(rows) <= SHOWN:
        return rows
    page = st.pagination(-(-len(rows) // SHOWN), key="plan.page")
    return rows[(page - 1) * SHOWN : page * SHOWN]


def _row(view: View, row: PlannedRow) -> None:
    colour, icon = BADGES[row.action]
    number = row.record.number if row.record else None
    title = f"{number}. {row.title}" if number is not None else row.title
    left, right = st.columns([5, 6], gap="medium")
    with left.container(gap=None):
        st.markdown(f"**{escape(title)}**")
        fate = f":{colour}-badge[{icon}\u00a0{view.word(f'plan.{row.action}')}]"
        st.markdown(f"{fate} {secondary(view.word('plan.row', row=row.row))}")
    with right.container(gap=None):
        for difference in row.differences:
            st.markdown(_difference(view, difference))
        if row.action is Action.NEW and row.record and not row.differences:
            st.markdown(f":green-background[**{_new_row(view, row.record)}**]")


def _difference(view: View, difference: Difference) -> str:
    """The field, the old words struck in red, and the new on a green tint; each side named."""
    name = view.word(f"field.{difference.field}")
    sides = (_said(view, difference, side) for side in (difference.before, difference.after))
    before, after = contrast(*sides)
    old = f":red[~~{escape(before)}~~]" if before else f":gray[{view.word('plan.blank')}]"
    new = f":green-background[**{escape(after)}**]" if after else view.word("plan.blank")
    was, becomes = view.word("plan.from"), view.word("plan.to")
    return f":gray[{name}] {secondary(was)} {old} → {secondary(becomes)} {new}"


def _said(view: View, difference: Difference, side: str) -> str:
    """A status is kept by its code and said in words; a percentage loses idle zeros."""
    if side and difference.field == "status":
        return view.word(side)
    if side and difference.field == "percent":
        return f"{Decimal(side).normalize():f}"
    return side


def _new_row(view: View, record: MeasureRecord) -> str:
    """Departments, period and status of a new measure, in one line."""
    said = [", ".join(record.departments)] if record.departments else []
    said.append(period(view, record.starts, record.ends))
    said += [view.word(report.status) for report in record.statuses[-1:]]
    return escape(" · ".join(said))


def _folded(view: View, plan: Plan) -> None:
    """What the plan leaves as it is: unchanged rows, and stored measures the file lacks."""
    for key, action in (
        ("plan.unchanged.list", Action.UNCHANGED),
        ("plan.skipped.list", Action.SKIPPED),
    ):
        rows = [row for row in plan.rows if row.action is action]
        _list(view, key, rows, partial(_place, view))
    _list(view, "plan.missing", plan.missing, lambda pair: escape(pair[1]))


def _list(view: View, key: str, listed: Sequence[Listed], said: Callable[[Listed], str]) -> None:
    """Made and sent to the browser only once somebody opens it."""
    if not listed:
        return
    opened = st.expander(view.word(key, count=f"{len(listed):,}"), key=key, on_change="rerun")
    if opened.open:
        lines = [f"- {said(one)}" for one in listed[:LISTED]]
        if len(listed) > LISTED:
            lines.append(f"- {view.word('plan.andmore', count=f'{len(listed) - LISTED:,}')}")
        opened.markdown("\n".join(lines))


def _place(view: View, row: PlannedRow) -> str:
    return f"{escape(row.title)} {secondary(view.word('plan.row', row=row.row))}"


def day_found(view: View, plan: Plan) -> str:
    """The day the file speaks for, in words."""
    if plan.as_of is None:
        return view.word("plan.day.rows")
    return dates.full_day(plan.as_of, view.language)
