"""The filter bar: whose numbers, as at which day, narrowed to what.

Everything picked here goes into the address through ``state``. What is inside a popover is
drawn only while it is open: a click elsewhere does not pay for it.
"""

from __future__ import annotations

import calendar
from datetime import date

import streamlit as st

from itadash import fiscal
from itadash.model import SHARED, Status
from itadash.ui import cached, state
from itadash.ui.text import escape, short_agency
from itadash.ui.view import View
from itadash.words import dates

NO_CHOICE = ""
"""What stands for no filter; for the day it is today, or the end of a year that is over."""


def bar(view: View, *, whole: bool = True) -> None:
    """One line: the agency and year on the left; the day and the narrowing on the right."""
    if view.filter.agency is None:
        return
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"
    ):
        with st.container(
            horizontal=True, width="content", vertical_alignment="center", gap="xsmall"
        ):
            _place(view)
        if whole and view.place:
            with st.container(horizontal=True, width="content", gap="xsmall"):
                _day(view)
                _narrow(view)
    for name in view.ignored:
        st.markdown(f":small[:gray[:material/info: {view.word(f'ignored_{name}')}]]")


def context(view: View) -> str:
    """อบต.เขาหัวควาย · ปีงบประมาณ 2566"""
    agency = escape(short_agency(view.filter.agency or ""))
    if view.filter.fiscal_year is None:
        return agency
    return f"{agency} · {view.word('fiscal_year', year=view.filter.fiscal_year)}"


def _place(view: View) -> None:
    label = f":gray[{context(view)}]"
    popover = st.popover(label, type="tertiary", key="popover.place", on_change="rerun")
    if popover.open:
        with popover:
            _places(view)
    if view.place and view.place.sample:
        st.badge(view.word("sample"), icon=":material/science:", color="gray")


def _places(view: View) -> None:
    st.selectbox(
        view.word("agency"),
        view.agencies,
        key=state.widget("agency", view.filter.agency),
        on_change=state.take,
        args=("agency",),
    )
    if view.years:
        st.selectbox(
            view.word("fiscal_year_label"),
            view.years,
            key=state.widget("fiscal_year", view.filter.fiscal_year),
            on_change=state.take,
            args=("fiscal_year",),
        )


def _day(view: View) -> None:
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


def _narrow(view: View) -> None:
    popover = st.popover(
        " · ".join(narrowings(view)) or view.word("all_departments"),
        icon=":material/filter_list:",
        type="secondary" if view.narrowed else "tertiary",
        key="popover.narrow",
        on_change="rerun",
    )
    if popover.open:
        with popover:
            _narrowing(view)


def _narrowing(view: View) -> None:
    st.selectbox(
        view.word("department"),
        (NO_CHOICE, *view.departments),
        format_func=lambda name: department_label(name or None, view),
        key=state.widget("department", view.filter.department or NO_CHOICE),
        on_change=state.take,
        args=("department",),
    )
    st.pills(
        view.word("quarter"),
        range(1, 5),
        key=state.widget("quarter", view.filter.quarter),
        on_change=state.take,
        args=("quarter",),
    )
    st.selectbox(
        view.word("status"),
        (NO_CHOICE, *Status),
        format_func=lambda status: view.word(status or "all_statuses"),
        key=state.widget("status", view.filter.status or NO_CHOICE),
        on_change=state.take,
        args=("status",),
    )
    if view.narrowed:
        st.button(view.word("clear_filters"), on_click=state.clear, key="filter.clear")


def narrowings(view: View) -> list[str]:
    """What the numbers are narrowed to, in words."""
    f = view.filter
    said = [escape(department_label(f.department, view))] if f.department else []
    said += [view.word("quarter_n", quarter=f.quarter)] if f.quarter else []
    return said + ([view.word(f.status)] if f.status else [])


def department_label(name: str | None, view: View) -> str:
    """The name of a department; the one that all share is told apart from no filter at all."""
    if name is None:
        return view.word("all_departments")
    return view.word("shared_department") if name == SHARED else name
