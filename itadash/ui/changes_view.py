"""What changed since the report before: the trend of a count, and the measures behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import streamlit as st

from itadash import fiscal
from itadash.figures.palette import look_of
from itadash.model import MeasureRow
from itadash.ui import cached, lines
from itadash.ui.counted_view import measure_line
from itadash.ui.lines import Piece
from itadash.ui.parts import secondary
from itadash.ui.view import View
from itadash.words import dates

OLD = timedelta(days=92)
"""A quarter: a latest report that is older than this is said to be old."""

Change = tuple[MeasureRow | None, MeasureRow]


def day_before(view: View) -> date | None:
    """The day of the report before the latest one; None where there is but one report."""
    f = view.filter
    if f.agency is None or f.fiscal_year is None:
        return None
    whole_year = view.day == fiscal.last_day(f.fiscal_year)  # on which every report counts
    known = cached.report_days(f.agency, f.fiscal_year)
    days = sorted({min(day, view.day) for day in known if whole_year or day <= view.day})
    return days[-2] if len(days) > 1 else None


def age(view: View) -> str:
    """How old the latest report is, where that is more than a quarter; else nothing."""
    days = [row.as_of for row in cached.measures(view.filter) if row.as_of]
    if not days or view.day - max(days) <= OLD:
        return ""
    told = dates.full_day(max(days), view.language)
    return view.word("report_is_old", day=told, days=(view.day - max(days)).days)


def line(view: View) -> None:
    """How many measures changed; which, once somebody asks."""
    before = day_before(view)
    if before is None:
        return
    day = dates.short_day(before, view.language)
    found = changes(view, before)
    if not found:
        st.markdown(secondary(view.word("changes.none", day=day)))
        return
    expander = st.expander(
        view.word("changes", count=len(found), day=day),
        icon=":material/change_history:",
        type="compact",
        key="changes",
        on_change="rerun",
    )
    if expander.open:
        listed = [measure_line(view, now, _said(view, then, now)) for then, now in found]
        with expander:
            lines.draw("changes.list", lines.Shape.BESIDE, listed)


def changes(view: View, before: date) -> list[Change]:
    """Each measure that stands otherwise than on that day, as it was and as it is."""
    now = replace(view.filter, status=None)
    then = {row.id: row for row in cached.measures(replace(now, as_of=before))}
    pairs = [(then.get(row.id), row) for row in cached.measures(now)]
    return [(old, row) for old, row in pairs if old is None or _standing(old) != _standing(row)]


def _standing(row: MeasureRow) -> tuple[object, ...]:
    return look_of(row), row.status, row.percent


def _said(view: View, then: MeasureRow | None, now: MeasureRow) -> list[Piece]:
    """How it stood before, and by which report it changed."""
    said: list[Piece] = []
    if then is not None and look_of(then) is not look_of(now):
        said += [Piece("←"), lines.badge(look_of(then), view.word(look_of(then)))]
    elif then is not None and then.status is not now.status:
        said.append(lines.small(f"{view.word(then.status)} → {view.word(now.status)}"))
    if then and then.percent != now.percent:
        shown = ["–" if p is None else f"{p.normalize():f}" for p in (then.percent, now.percent)]
        said.append(lines.small(view.word("changes.percent", before=shown[0], after=shown[1])))
    if then and then.as_of == now.as_of:
        said.append(lines.small(view.word("changes.by_time")))
    elif now.as_of:
        day = dates.short_day(now.as_of, view.language)
        said.append(lines.small(view.word("changes.reported", day=day)))
    return said
