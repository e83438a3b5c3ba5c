"""What is stored, as tables to be sorted and counted elsewhere: all of it, or one as CSV."""

from __future__ import annotations

from functools import partial

import streamlit as st

from itadash import exporting
from itadash.reporting import agency_book
from itadash.ui import cached
from itadash.ui.parts import secondary
from itadash.ui.text import short_agency
from itadash.ui.view import View


def card(view: View) -> None:
    """A workbook of every table, and any one of them as CSV."""
    sheets = exporting.sheets_of(cached.ask, view.filter)
    with st.container(border=True):
        st.subheader(view.word("export.page.tables"), anchor=False)
        st.download_button(
            view.word("export.page.book"),
            partial(agency_book.book_of, sheets),
            f"{_name(view, view.word('export.page.everything'))}.xlsx",
            on_click="ignore",
            icon=":material/download:",
            key="export.xlsx",
        )
        names = " · ".join(sheet.name for sheet in sheets)
        st.markdown(secondary(view.word("export.page.book.note", sheets=names)))
        by_name = {sheet.name: sheet for sheet in sheets}
        with st.container(horizontal=True, vertical_alignment="bottom"):
            chosen = st.selectbox(
                view.word("export.page.table"), by_name, width=260, key="export.table"
            )
            st.download_button(
                view.word("export.page.csv"),
                partial(agency_book.csv_of, by_name[chosen]),
                f"{_name(view, chosen)}.csv",
                on_click="ignore",
                icon=":material/download:",
                key="export.csv",
            )


def _name(view: View, what: str) -> str:
    return f"{what} {short_agency(view.filter.agency or '')} {view.filter.fiscal_year}"
