"""A measure as one tight row of a list: how it stands, its title as the link, what is known."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from itadash.figures.palette import look_of, to_be_confirmed
from itadash.model import MeasureRow
from itadash.ui.exceptions_view import amount, owners
from itadash.ui.parts import CONFIRM_ICON, badge, measure_params, numbered, secondary
from itadash.ui.text import escape
from itadash.ui.view import View


@contextmanager
def card() -> Iterator[None]:
    """The card that rows stand in, each under a hairline (``page.css``)."""
    with st.container(border=True, gap=None, key="rows"):
        yield


def row(view: View, measure: MeasureRow, facts: str = "") -> None:
    """One measure; ``facts`` are markdown, cut off at the end of their line on a wide screen."""
    with st.container(key=f"row-{measure.id}"):
        state, words = st.columns([2, 6], gap="small", vertical_alignment="center")
        state.markdown(f"{_badge(view, measure)}  \n{secondary(owners(view, measure))}")
        with words.container(gap=None):
            title(view, measure)
            if facts:
                st.markdown(secondary(facts))


def line(view: View, measure: MeasureRow) -> None:
    """One measure in one line: how it stands, its title, whose it is."""
    with st.container(key=f"row-{measure.id}"):
        state, words, whose = st.columns([2.2, 6, 1.6], gap="small", vertical_alignment="center")
        state.markdown(_badge(view, measure))
        with words:
            title(view, measure)
        whose.markdown(secondary(owners(view, measure)))


def title(view: View, measure: MeasureRow) -> None:
    """The title is the link to the measure's page."""
    st.page_link(
        "pages/measure.py",
        label=f"**{escape(numbered(measure))}**",
        query_params=measure_params(view, measure.id),
        width="stretch",
    )


def _badge(view: View, measure: MeasureRow) -> str:
    if to_be_confirmed(measure):
        return f":orange-badge[{CONFIRM_ICON}\u00a0{view.word('chart_confirm')}]"
    return badge(look_of(measure), amount(view, measure))
