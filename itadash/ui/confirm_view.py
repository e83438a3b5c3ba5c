"""All results that were read from words, confirmed in one go as one import."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from itadash import settings
from itadash.model import MeasureRow
from itadash.ui import correcting, parts
from itadash.ui.contrast import shortened
from itadash.ui.exceptions_view import owners
from itadash.ui.parts import secondary
from itadash.ui.text import escape
from itadash.ui.view import View

LISTED = 100
"""Measures confirmed at one press; what is left comes next."""
LONGEST_WORDS = 400


def show(view: View, rows: Sequence[MeasureRow]) -> None:
    """Each measure with its words and a tick, then the name and the one button."""
    listed = rows[:LISTED]
    if not listed:
        return
    with st.container(border=True):
        st.subheader(view.word("confirm.title", count=len(rows)), anchor=False)
        st.markdown(secondary(view.word("confirm.note")))
        for row in listed:
            _row(view, row)
        correcting.name(view)
        st.button(
            view.word("confirm.save"),
            type="primary",
            icon=":material/draw:",
            on_click=_save,
            args=(listed,),
            key="confirm.save",
        )
        st.markdown(secondary(view.word("correct.note")))


def offered() -> bool:
    """Whether this copy lets anybody confirm."""
    return not settings.read_only()


def _row(view: View, row: MeasureRow) -> None:
    said = (row.output or row.outcome or "").strip()
    with st.container(gap=None):
        st.checkbox(f"**{escape(parts.numbered(row))}**", value=True, key=_key(row))
        st.markdown(f"“{escape(shortened(said, LONGEST_WORDS))}”")
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(secondary(owners(view, row)), width="content")
            parts.measure_link(view, row)


def _save(rows: Sequence[MeasureRow]) -> None:
    """A button's callback: all that are ticked become one import."""
    ticked = [row for row in rows if st.session_state.get(_key(row), True)]
    if ticked:
        correcting.save([correcting.confirmation(row) for row in ticked])
    else:
        correcting.refuse("confirm.none")


def _key(row: MeasureRow) -> str:
    return f"confirm.{row.id}"
