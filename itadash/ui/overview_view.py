"""The overview's first screen: the sentence, the strip of measures, the counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import streamlit as st

from itadash.figures import strip
from itadash.figures.canvas import Picture
from itadash.figures.palette import Look, look_of
from itadash.model import Counts
from itadash.ui import cached, changes_view, counted_view, parts
from itadash.ui.parts import Count
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
    if old := changes_view.age(view):
        said.append(f":orange[:material/history:\u00a0{old}]")
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
    figure, alt = cached.drawn(_strip, view.shown)
    if picked := parts.chart(figure, "strip", alt):
        parts.open_measure(view, picked[0])


def _strip(view: View) -> tuple[Picture, str]:
    """The picture, and what it says to who cannot see it."""
    rows = cached.measures(view.filter)
    looks = Counter(look_of(row) for row in rows)
    counts = " ".join(f"{view.word(look)} {looks[look]}" for look in Look if looks[look])
    return strip.strip(rows), view.word("strip_alt", all=len(rows), counts=counts)


# ── counts ───────────────────────────────────────────────────────────────────────────────────


def counts_card(view: View) -> None:
    """Statuses that add up to the whole, then the two conditions among the open ones."""
    items = cached.drawn(_counts, view.shown)
    with st.container(border=True, key="counts"):
        parts.counts(view, items)
        changes_view.line(view)
        counted_view.choices(view)


def _counts(view: View) -> list[Count]:
    counts = cached.summary(view.filter).counts
    before = changes_view.day_before(view)
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
    return items


def _note(view: View, look: Look, counts: Counts, before: date | None, change: int | None) -> str:
    if change is not None and before and (change or look in (Look.COMPLETED, Look.IN_PROGRESS)):
        key = "more" if change > 0 else "fewer" if change else "same"
        day = dates.day_in_year(before, view.language)
        return view.word(f"since.{key}", count=abs(change), day=day)
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
