"""What an officer chooses of a document: which, of what time, in which digits and columns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from itadash import fiscal
from itadash.reporting import rounds
from itadash.reporting.official import Kind
from itadash.reporting.rounds import Round
from itadash.ui.parts import option
from itadash.ui.view import View
from itadash.words import dates

OVERVIEW = "overview"
THAI, ARABIC = "thai", "arabic"
OWN, FULL = "own", "full"
DAY, SPAN = "day", "span"
LONGEST_PLACE = 120
ROUNDS = (DAY, "12", "6", "q1", "q2", "q3", "q4", SPAN)
"""Up to the day of the data; so many months; a quarter; months to be picked."""


def document(view: View) -> str:
    """Which document: one of the two that the law asks for, or the overview."""
    chosen = st.segmented_control(
        view.word("export.page.document"),
        [str(Kind.REPORT), str(Kind.MEASURES), OVERVIEW],
        required=True,
        default=str(Kind.REPORT),
        format_func=lambda name: option(view.word(f"export.page.{name}")),
        label_visibility="collapsed",
        width="stretch",
        key="export.document",
    )
    return str(chosen)


def time(view: View, year: int) -> Round | None:
    """The round reported on; None for the year up to the day of the data."""
    chosen = st.selectbox(
        view.word("export.page.round"),
        ROUNDS,
        format_func=lambda name: _round_label(view, name),
        key="export.round",
    )
    if chosen == DAY:
        return None
    if chosen == SPAN:
        return _span(view, year)
    if chosen.startswith("q"):
        return rounds.quarter(year, int(chosen[1:]))
    return rounds.months(year, int(chosen))


def digits(view: View) -> bool:
    """Whether numbers are in Thai digits."""
    return _either(view, "digits", THAI, ARABIC)


def columns(view: View) -> bool:
    """Whether the columns are those of the office's own table."""
    return _either(view, "columns", OWN, FULL)


def place(view: View) -> str:
    """District and province, as the office writes them under its name."""
    typed = st.text_input(
        view.word("export.page.place"),
        placeholder=view.word("export.page.place.hint"),
        max_chars=LONGEST_PLACE,
        key=f"export.place.{view.filter.agency}",
    )
    return str(typed or "")


def memo(view: View) -> bool:
    """Whether a memorandum goes before the document."""
    return bool(st.toggle(view.word("export.page.memo"), value=True, key="export.memo"))


def _either(view: View, name: str, first: str, second: str) -> bool:
    chosen = st.segmented_control(
        view.word(f"export.page.{name}"),
        [first, second],
        required=True,
        default=first,
        format_func=lambda one: option(view.word(f"export.page.{name}.{one}")),
        key=f"export.{name}",
    )
    return chosen == first


def _round_label(view: View, name: str) -> str:
    if name.startswith("q"):
        return view.word("export.page.round.quarter", quarter=name[1:])
    if name.isdigit():
        return view.word("export.page.round.months", months=name)
    return view.word(f"export.page.round.{name}")


def _span(view: View, year: int) -> Round:
    months = [fiscal.months_bounds(year, place, place) for place in range(1, 13)]
    first, last = st.select_slider(
        view.word("export.page.span"),
        range(12),
        value=(0, 11),
        format_func=lambda place: _month(view, months, place),
        key=f"export.span.{year}",
    )
    return Round(year, months[first][0], months[last][1])


def _month(view: View, months: Sequence[tuple[date, date]], place: int) -> str:
    return dates.month(months[place][0].month, view.language)
