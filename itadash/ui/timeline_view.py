"""The plan of the year: its sentence, a legend that counts, and the picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from itadash.figures import timeline
from itadash.figures.palette import Look, look_of
from itadash.model import Counts, MeasureRow
from itadash.ui import cached, parts
from itadash.ui.exceptions_view import amount
from itadash.ui.filters import department_label
from itadash.ui.parts import badge, secondary
from itadash.ui.view import View
from itadash.words import dates

WIDTHS = {"timeline-wide": timeline.WIDE, "timeline-narrow": timeline.NARROW}
"""One picture for a laptop and one for a phone: ``page.css`` shows the one that fits."""


def sentence(view: View) -> None:
    """How much of what is due is completed."""
    counts = cached.summary(view.filter).counts
    st.title(_sentence(view, counts), anchor=False)


def _sentence(view: View, counts: Counts) -> str:
    if not counts.dated:
        return view.word("no_periods", all=counts.counted)
    if not counts.planned:
        return view.word("nothing_due")
    done = counts.planned - counts.overdue
    said = view.word("due_sentence", due=counts.planned, done=done)
    if counts.overdue:
        return f"{said} :red[{view.word('due_open', count=counts.overdue)}]"
    return f"{said} :green[{view.word('due_all_done')}]"


def legend(view: View) -> None:
    """Icon, word and number of each look there is: it explains the colours by counting."""
    looks = Counter(map(look_of, cached.measures(view.filter)))
    said = [badge(look, f"{view.word(look)}\u00a0{looks[look]}") for look in Look if looks[look]]
    told = parts.terms(view, (look for look in Look if looks[look]))
    st.markdown(" ".join(said), help=told, width="content")


def picture(view: View) -> None:
    """The timeline; a tap on a measure opens its page."""
    year = view.filter.fiscal_year
    if year is None:
        return
    rows = cached.measures(view.filter)
    looks = Counter(map(look_of, rows))
    counts = ", ".join(f"{view.word(look)} {looks[look]}" for look in Look if looks[look])
    alt = view.word("timeline_alt", all=len(rows), counts=counts)
    page = _page(rows)
    with st.container(border=True):
        for key, columns in WIDTHS.items():
            figure = cached.drawn(
                timeline.timeline, rows, year, view.day, view.language, columns, page
            )
            if picked := parts.chart(figure, key, alt):
                parts.open_measure(view, picked[0])
    st.markdown(secondary(_key(view, rows)))
    parts.table(view, "timeline_table", _header(view), lambda: [_row(view, row) for row in rows])


def _page(rows: Sequence[MeasureRow]) -> int:
    """The page of a long timeline that is shown."""
    count = timeline.page_count(rows)
    return int(st.pagination(count, key="timeline.page")) if count > 1 else 1


def _key(view: View, rows: Sequence[MeasureRow]) -> str:
    """What the marks mean, those alone that there are."""
    key = view.word("timeline_key")
    told = any(row.follow_up for row in rows)
    return f"{key} · {view.word('timeline_follow_up')}" if told else key


def _header(view: View) -> list[str]:
    keys = ("column_measure", "department", "column_until", "status")
    return [view.word(key) for key in keys]


def _row(view: View, row: MeasureRow) -> tuple[str, str, str, str]:
    owners = ", ".join(department_label(name, view) for name in row.departments)
    return parts.numbered(row), owners, period(view, row), amount(view, row)


def period(view: View, row: MeasureRow) -> str:
    """From when to when, as a person says it."""
    if row.starts is None and row.ends is None:
        return view.word("no_due_day")
    if row.ends is None and row.starts is not None:
        return view.word("open_end", day=dates.short_day(row.starts, view.language))
    end = dates.short_day(row.ends, view.language) if row.ends else ""
    if row.starts is None:
        return view.word("until", day=end)
    return end if row.starts == row.ends else f"{_short(view, row)} – {end}"


def _short(view: View, row: MeasureRow) -> str:
    return dates.short_day(row.starts, view.language) if row.starts else ""
