"""One measure: how it stands, what was planned and reported, and the words it was read from."""

from __future__ import annotations

import streamlit as st

from itadash.ui import cached, frame, measure_list, measure_view, state
from itadash.ui.view import View


def body(view: View) -> None:
    """The measure that the address names; else the list to choose from."""
    if view.measure is None:
        measure_list.choose(view)
        return
    row = cached.measure(view.measure, view.filter)
    if row is None:
        measure_list.unknown(view)
        return
    if (row.agency, row.fiscal_year) != (view.filter.agency, view.filter.fiscal_year):
        state.choose(agency=row.agency, fiscal_year=row.fiscal_year, measure=row.id)
        st.rerun()
    measure_view.show(view, row, cached.history(row.id), cached.sources(row.id))
    measure_list.around(view, row)


frame.show("measure", body)
