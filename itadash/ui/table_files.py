"""The table that a page shows, as a file: one sheet, or CSV."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from itadash.ui.text import short_agency
from itadash.ui.view import View

ENDINGS = ("xlsx", "csv")


def offer(view: View, key: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Two small buttons below a table; the files are made when they are asked for."""
    place = f"{short_agency(view.filter.agency or '')} {view.filter.fiscal_year or ''}".strip()
    with st.container(horizontal=True, gap="small"):
        for ending in ENDINGS:
            st.download_button(
                view.word(f"export.table.{ending}"),
                partial(_file, ending, place, header, rows),
                f"{view.word('export.table')} {place}.{ending}",
                on_click="ignore",
                type="tertiary",
                icon=":material/download:",
                key=f"{key}.{ending}",
            )


def _file(ending: str, name: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    from itadash.reporting import agency_book, agency_tables  # pages need not wait for openpyxl

    sheet = agency_tables.shown(name, header, rows)
    return agency_book.csv_of(sheet) if ending == "csv" else agency_book.book_of([sheet])
