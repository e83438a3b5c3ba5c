"""The as-of date: today, days of reports, ends of quarters, or any day of the fiscal year."""

from __future__ import annotations

import calendar
from datetime import date

import streamlit as st

from itadash import fiscal
from itadash.ui import cached, state
from itadash.ui.state import NO_CHOICE
from itadash.ui.view import View
from itadash.words import dates


def choice(view: View) -> None:
    """The day shown; what can be picked is drawn when somebody opens it."""
    label = view.word("as_at", day=dates.full_day(view.day, view.language))
    popover = st.popover(
        label, icon=":material/event:", type="tertiary", key="popover.day", on_change="rerun"
    )
    if popover.open:
        with popover:
            _known_day(view)
            _any_day(view)


def _known_day(view: View) -> None:
    st.selectbox(
        view.word("as_of"),
        _days(view),
        format_func=lambda text: _day_label(text, view),
        key=state.widget("as_of", str(view.filter.as_of or NO_CHOICE)),
        on_change=state.take,
        args=("as_of",),
    )


def _days(view: View) -> tuple[str, ...]:
    """The default first, then days of reports and ends of quarters, newest first."""
    agency, year = view.filter.agency, view.filter.fiscal_year
    if agency is None or year is None:
        return (NO_CHOICE,)
    days = {fiscal.quarter_bounds(year, quarter)[1] for quarter in range(1, 5)}
    days |= {day for day in cached.report_days(agency, year) if fiscal.year_of(day) == year}
    days |= {view.filter.as_of} if view.filter.as_of else set()
    return (NO_CHOICE, *(str(day) for day in sorted(days, reverse=True)))


def _day_label(text: str, view: View) -> str:
    if text == NO_CHOICE:
        over = view.filter.fiscal_year is not None and view.filter.today > fiscal.last_day(
            view.filter.fiscal_year
        )
        return view.word("end_of_year" if over else "today")
    day = date.fromisoformat(text)
    said = dates.full_day(day, view.language)
    agency, year = view.filter.agency, view.filter.fiscal_year
    if agency and year and day in cached.report_days(agency, year):
        return f"{said} · {view.word('report_day')}"
    if year and day == fiscal.quarter_bounds(year, fiscal.quarter_of(day))[1]:
        return f"{said} · {view.word('quarter_end', quarter=fiscal.quarter_of(day))}"
    return said


def _any_day(view: View) -> None:
    """Day and month in the Buddhist Era: the calendar of ``st.date_input`` knows none."""
    year = view.filter.fiscal_year
    if year is None:
        return
    months = [fiscal.months_bounds(year, place, place)[0] for place in range(1, 13)]
    by_day, by_month = st.columns([1, 2])
    by_day.selectbox(
        view.word("day"),
        range(1, calendar.monthrange(view.day.year, view.day.month)[1] + 1),
        key=state.widget("day", view.day.day),
        on_change=_take_any_day,
        args=(year,),
    )
    by_month.selectbox(
        view.word("month"),
        months,
        format_func=lambda first: _month_label(first, view.language),
        key=state.widget("month", view.day.replace(day=1)),
        on_change=_take_any_day,
        args=(year,),
    )


def _month_label(first: date, language: str) -> str:
    return dates.full_day(first, language).split("\u00a0", 1)[1]


def _take_any_day(year: int) -> None:
    first: date = state.picked("month")
    last = calendar.monthrange(first.year, first.month)[1]
    state.choose(as_of=first.replace(day=min(state.picked("day"), last)))
