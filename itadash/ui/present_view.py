"""The big screen: one department or agency after another, by itself, with pause and exit.

What is shown is counted, and named by titles and departments; no words of a report and no note
are shown, so no name of a person can be.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from itadash.figures.palette import look_of
from itadash.model import Filter
from itadash.ui import cached, empty, overview_view
from itadash.ui.contrast import shortened
from itadash.ui.exceptions_view import amount, owners, pressing
from itadash.ui.filters import department_label
from itadash.ui.parts import badge, numbered, option
from itadash.ui.text import escape, short_agency
from itadash.ui.view import View
from itadash.words import dates

PACE = 12.0
"""Seconds that one slide stands."""
TOLERANCE = 1.0
"""Seconds by which a timer may be early and still count as the next turn."""
MOST_PRESSING = 3
LONGEST_TITLE = 80
DEPARTMENTS, AGENCIES = "departments", "agencies"
_ROTATE = "rotate"
"""In the address, so that a link to the screen rotates the same."""
_FIRST, _SINCE, _PAUSED = "present.first", "present.since", "present.paused"


def show(view: View) -> None:
    """The slide of this moment, and below it what steers it."""
    if empty.shown(replace(view, filter=_whole(view))):
        return
    subjects = _subjects(view)
    paused = st.session_state.get(_PAUSED, False)
    st.fragment(run_every=None if paused else PACE)(_slide)(view, subjects)
    _controls(view, len(subjects), paused=paused)


def turn(first: int, seconds: float, count: int) -> int:
    """Which of ``count`` slides stands ``seconds`` after slide ``first`` began."""
    return (first + int((seconds + TOLERANCE) // PACE)) % count


def _whole(view: View) -> Filter:
    return replace(view.filter, department=None, quarter=None, status=None)


def _subjects(view: View) -> tuple[Filter, ...]:
    """The whole agency and each of its departments; or each agency of the year."""
    whole = _whole(view)
    if st.query_params.get(_ROTATE) == AGENCIES:
        places = (place for place in view.places if place.fiscal_year == whole.fiscal_year)
        return tuple(replace(whole, agency=place.agency, as_of=None) for place in places)
    return (whole, *(replace(whole, department=name) for name in view.departments))


def _place(count: int) -> int:
    kept = st.session_state
    since = kept.setdefault(_SINCE, time.monotonic())
    seconds = 0.0 if kept.get(_PAUSED) else time.monotonic() - since
    return turn(kept.get(_FIRST, 0), seconds, count)


def _slide(view: View, subjects: tuple[Filter, ...]) -> None:
    place = _place(len(subjects))
    shown = replace(view, filter=subjects[place])
    _whose(shown, view.word("present.place", turn=place + 1, count=len(subjects)))
    overview_view.sentence(shown)
    overview_view.strip_of_measures(shown)
    overview_view.counts_card(shown)
    with st.container(gap="xsmall"):
        for row in pressing(cached.measures(shown.filter))[:MOST_PRESSING]:
            said = badge(look_of(row), amount(shown, row))
            title = escape(shortened(numbered(row), LONGEST_TITLE))
            st.markdown(f"{said} **{title}** :gray[{owners(shown, row)}]")


def _whose(view: View, place: str) -> None:
    """The agency and year, then the department in full size."""
    agency = escape(short_agency(view.filter.agency or ""))
    year = view.word("fiscal_year", year=view.filter.fiscal_year)
    day = view.word("as_at", day=dates.full_day(view.day, view.language))
    st.markdown(f":gray[{agency} · {year} · {day} · {place}]")
    name = view.filter.department
    st.header(escape(department_label(name, view)) if name else agency, anchor=False)


def _controls(view: View, count: int, *, paused: bool) -> None:
    with st.container(
        horizontal=True, vertical_alignment="center", gap="small", key="present-controls"
    ):
        label, icon = ("play", "play_arrow") if paused else ("pause", "pause")
        _button(view, label, icon, lambda: _pause(count))
        _button(view, "before", "chevron_left", lambda: _move(-1, count))
        _button(view, "next", "chevron_right", lambda: _move(1, count))
        if len(view.agencies) > 1:
            _rotation(view)
        st.page_link(
            "dashboard.py",
            label=view.word("present.exit"),
            icon=":material/close:",
            query_params=view.params(),
            width="content",
        )


def _button(view: View, name: str, icon: str, act: Callable[[], None]) -> None:
    label = view.word(f"present.{name}")
    st.button(
        label, icon=f":material/{icon}:", type="tertiary", on_click=act, key=f"present.{name}"
    )


def _pause(count: int) -> None:
    st.session_state[_FIRST] = _place(count)
    st.session_state[_SINCE] = time.monotonic()
    st.session_state[_PAUSED] = not st.session_state.get(_PAUSED, False)


def _move(step: int, count: int) -> None:
    st.session_state[_FIRST] = (_place(count) + step) % count
    st.session_state[_SINCE] = time.monotonic()


def _rotation(view: View) -> None:
    names = (DEPARTMENTS, AGENCIES)
    now = st.query_params.get(_ROTATE)
    st.segmented_control(
        view.word("present.rotate"),
        names,
        format_func=lambda name: option(view.word(f"present.{name}")),
        default=now if now in names else DEPARTMENTS,
        required=True,
        label_visibility="collapsed",
        key="present.rotate",
        on_change=_rotate,
    )


def _rotate() -> None:
    st.query_params[_ROTATE] = st.session_state["present.rotate"]
    st.session_state[_FIRST] = 0
    st.session_state[_SINCE] = time.monotonic()
