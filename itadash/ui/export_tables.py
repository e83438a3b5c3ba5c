"""What is stored, as tables to be sorted and counted elsewhere: all of it, or one as CSV."""

from __future__ import annotations

from functools import partial

import streamlit as st

from itadash import exporting
from itadash.model import Filter
from itadash.reporting import agency_book
from itadash.reporting.agency_tables import SHEETS, name_of
from itadash.ui import cached
from itadash.ui.parts import secondary
from itadash.ui.text import short_agency
from itadash.ui.view import View


def card(view: View) -> None:
    """A workbook of every table, and any one of them as CSV."""
    with st.container(border=True):
        st.subheader(view.word("export.page.tables"), anchor=False)
        st.download_button(
            view.word("export.page.book"),
            partial(_book, view.filter),
            f"{_name(view, view.word('export.page.everything'))}.xlsx",
            on_click="ignore",
            icon=":material/download:",
            key="export.xlsx",
        )
        names = " · ".join(map(name_of, SHEETS))
        st.markdown(secondary(view.word("export.page.book.note", sheets=names)))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            chosen = st.selectbox(
                view.word("export.page.table"),
                SHEETS,
                format_func=name_of,
                width=260,
                key="export.table",
            )
            st.download_button(
                view.word("export.page.csv"),
                partial(_csv, view.filter, SHEETS.index(chosen)),
                f"{_name(view, name_of(chosen))}.csv",
                on_click="ignore",
                icon=":material/download:",
                key="export.csv",
            )


def _book(chosen: Filter) -> bytes:
    """Every table; made when it is asked for, for it takes longer than a click may."""
    return agency_book.book_of(exporting.sheets_of(cached.ask, chosen))


def _csv(chosen: Filter, place: int) -> bytes:
    """One table, by its place among all."""
    return agency_book.csv_of(exporting.sheets_of(cached.ask, chosen)[place])


def _name(view: View, what: str) -> str:
    return f"{what} {short_agency(view.filter.agency or '')} {view.filter.fiscal_year}"
