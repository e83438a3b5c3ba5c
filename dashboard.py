"""The overview: are we on plan, what is late and whose, did anyone stop reporting?"""

import streamlit as st

from itadash.ui import empty, exceptions_view, frame, overview_view, source_view, year_view
from itadash.ui.view import View


def overview(view: View) -> None:
    """The answer in one sentence, the counts, what to see to first, then the pictures."""
    if empty.shown(view):
        return
    overview_view.sentence(view)
    overview_view.strip_of_measures(view)
    overview_view.counts_card(view)
    first, second = st.columns([5, 6])
    with first.container(border=True, height="stretch"):
        exceptions_view.card(view)
    with second.container(border=True, height="stretch"):
        year_view.curve_card(view)
    year_view.matrix_card(view)
    source_view.line(view)


frame.show("overview", overview)
