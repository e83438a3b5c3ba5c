"""The last line of a page: how it is counted, as at which day, and from which file."""

from __future__ import annotations

import streamlit as st

from itadash.figures.palette import to_be_confirmed
from itadash.model import Counts, MeasureRow, Status
from itadash.ui import cached
from itadash.ui.filters import narrowings
from itadash.ui.parts import import_name, secondary
from itadash.ui.text import escape
from itadash.ui.view import View
from itadash.words import dates

MOST_NUMBERS = 12


def line(view: View) -> None:
    """The rules of the numbers one tap away; day, filter and file in plain sight."""
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.popover(view.word("how_counted"), icon=":material/calculate:", type="tertiary"):
            st.markdown(cached.drawn(_rules, view.shown))
        st.markdown(cached.drawn(_source, view.shown), width="content")


def _rules(view: View) -> str:
    return "\n".join(f"- {rule}" for rule in rules(view, cached.summary(view.filter).counts))


def _source(view: View) -> str:
    return secondary(source(view))


def rules(view: View, counts: Counts) -> list[str]:
    """Each rule with the numbers of this view in it, and what was left out of it."""
    said = [
        view.word(
            "rule_completion",
            done=counts.completed,
            all=counts.measures,
            cancelled=counts.cancelled,
            percent=_exact(counts.completion_percent),
        ),
        view.word(
            "rule_planned",
            planned=counts.planned,
            dated=counts.dated,
            undated=counts.counted - counts.dated,
            percent=_exact(counts.planned_percent),
        ),
        view.word("rule_plan", dated_done=counts.dated_completed, planned=counts.planned),
        view.word("rule_late"),
        view.word(
            "rule_average",
            percent=_exact(counts.average_progress),
            count=counts.percent_count,
            others=counts.measures - counts.percent_count,
        ),
        view.word("rule_weighted", percent=_exact(counts.weighted_percent)),
        view.word("rule_shared"),
    ]
    if counts.narrative:
        said.append(view.word("rule_narrative", count=counts.narrative))
    if left_out := _left_out(view):
        said.append(view.word("rule_left_out", parts=" · ".join(left_out)))
    return said


def _left_out(view: View) -> list[str]:
    """Which measures a rule passes over, by number, with the reason."""
    rows = cached.measures(view.filter)
    reasons = {
        "left_cancelled": [row for row in rows if row.status is Status.CANCELLED],
        "left_undated": [row for row in rows if row.ends is None],
        "left_narrative": [row for row in rows if to_be_confirmed(row)],
    }
    return [
        view.word(key, numbers=", ".join(_number(row) for row in found[:MOST_NUMBERS]))
        + (" …" if len(found) > MOST_NUMBERS else "")
        for key, found in reasons.items()
        if found
    ]


def _number(row: MeasureRow) -> str:
    return escape(str(row.number if row.number is not None else row.title[:20]))


def _exact(value: object) -> str:
    return "–" if value is None else str(value)


def source(view: View) -> str:
    """As at which day, narrowed to what, and from which rows of which file; escaped."""
    rows = cached.measures(view.filter)
    imports = {row.id: row for row in cached.imports(view.filter.agency) if not row.undone}
    used = {row.import_id for row in rows}
    newest = max(used, default=0)
    places = [row.row for row in rows if row.import_id == newest]
    said = view.word(
        "source_line",
        day=dates.full_day(view.day, view.language),
        filters=" · ".join(narrowings(view)) or view.word("all_departments"),
        file=import_name(view, imports[newest]) if newest in imports else "–",
        rows="–".join(str(row) for row in sorted({min(places), max(places)})) if places else "–",
    )
    if len(used) > 1:
        said += f" {view.word('source_more', count=len(used) - 1)}"
    return said
