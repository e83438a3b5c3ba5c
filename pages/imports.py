"""Who brought in which file, when, and what it did; and taking it back."""

from __future__ import annotations

import streamlit as st

from itadash import settings
from itadash.model import ImportRow
from itadash.ui import cached, frame, imports_view, samples_view
from itadash.ui.parts import option, secondary
from itadash.ui.text import escape, short_agency
from itadash.ui.view import View


def body(view: View) -> None:
    """The history, newest first, of one agency or of all."""
    if trouble := imports_view.problem():
        frame.problem_box(trouble, view.language)
    everything = cached.imports()
    if not everything:
        imports_view.empty(view)
        return
    headline = st.container()
    rows = _of_agency(view, everything)
    with headline:
        imports_view.headline(view, rows)
    for row in imports_view.page(rows):
        imports_view.card(view, row)
    key = "imports.readonly" if settings.read_only() else "imports.unverified"
    st.markdown(secondary(view.word(key)))
    if not settings.read_only() and any(row.sample and not row.undone for row in everything):
        samples_view.removal(view)


def _of_agency(view: View, rows: tuple[ImportRow, ...]) -> tuple[ImportRow, ...]:
    """All, or those of the agency that the address names."""
    own = tuple(row for row in rows if row.agency == view.filter.agency)
    if not own or len(own) == len(rows):
        return rows
    chosen = st.segmented_control(
        view.word("agency"),
        ("all", "own"),
        format_func={
            "all": option(f"{view.word('imports.agency.all')} {len(rows)}"),
            "own": option(f"{escape(short_agency(own[0].agency))} {len(own)}"),
        }.__getitem__,
        default="all",
        required=True,
        label_visibility="collapsed",
        key="imports.agency",
    )
    return own if chosen == "own" else rows


frame.show("imports", body, filter_bar=False)
