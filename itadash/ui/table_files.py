"""The table that a page shows, as a file: one sheet, or CSV."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

import streamlit as st

from itadash.ui.text import short_agency
from itadash.ui.view import View

ENDINGS = ("xlsx", "csv")


def offer(view: View, key: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Two small buttons below a table; the files are made when they are asked for."""
    rows = [[_plain(view, cell) for cell in row] for row in rows]
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


def _plain(view: View, cell: str) -> str:
    """8 of 13 for 8/13, which a spreadsheet takes for a day in August."""
    if parts := re.fullmatch(r"(\d+)/(\d+)", cell):
        return view.word("export.table.of", part=parts[1], whole=parts[2])
    return cell


def _file(ending: str, name: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    from itadash.reporting import agency_book, agency_tables  # pages need not wait for openpyxl

    sheet = agency_tables.shown(name, header, rows)
    return agency_book.csv_of(sheet) if ending == "csv" else agency_book.book_of([sheet])
