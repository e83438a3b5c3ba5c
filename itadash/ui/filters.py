"""The filter bar: whose numbers, as at which day, narrowed to what.

Everything picked here goes into the address through ``state``. What is inside a popover is
drawn only while it is open: a click elsewhere does not pay for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

import streamlit as st

from itadash.model import SHARED, Status
from itadash.ui import day_filter, state
from itadash.ui.parts import option
from itadash.ui.state import NO_CHOICE
from itadash.ui.text import escape, in_full, short_agency
from itadash.ui.view import View

MOST_AGENCIES = 200
"""Agencies offered at once."""


def bar(view: View, last: Callable[[View], None], *, whole: bool = True) -> None:
    """One line: the agency and year on the left; the day, the narrowing and what ``last`` draws
    on the right."""
    if view.filter.agency is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="xxsmall", key="bar"):
        _place(view)
        st.space("stretch")  # by styles, which come a moment later, what follows would move
        if whole and view.place:
            day_filter.choice(view)
            _narrow(view)
        last(view)
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
        _agencies(view),
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


def _agencies(view: View) -> list[str]:
    if len(view.agencies) <= MOST_AGENCIES:
        return list(view.agencies)
    text = st.text_input(view.word("agencies.search"), icon=":material/search:", key="place.search")
    return offered(view.agencies, view.filter.agency, text)


def offered(agencies: Sequence[str], shown: str | None, text: str) -> list[str]:
    """The agency shown, then some of those whose name holds every word of ``text``: a list of
    very many takes long to reach the browser."""
    words = [in_full(word) for word in text.split()]
    found = (name for name in agencies if all(word in name for word in words) and name != shown)
    first = [shown] if shown is not None else []
    return first + list(islice(found, MOST_AGENCIES))


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
        format_func=lambda quarter: option(str(quarter)),
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
