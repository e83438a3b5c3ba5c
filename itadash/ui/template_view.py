"""Files for the officer: today's data as a form, the rows to mend, and a workbook's sheets."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import PurePath

import streamlit as st

from itadash.model import Filter, Plan
from itadash.reporting import mending, template
from itadash.ui import cached, uploading
from itadash.ui.parts import secondary
from itadash.ui.text import escape, short_agency
from itadash.ui.view import View


def offer(view: View) -> None:
    """The measures of the agency and year shown, as a form to fill in and bring back."""
    if view.place is None:
        return
    agency, year = view.place.agency, view.place.fiscal_year
    rows = cached.measures(Filter(view.filter.today, agency=agency, fiscal_year=year))
    name = f"{view.word('export.template.name')} {short_agency(agency)} {year}"
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.download_button(
                view.word("export.template"),
                partial(template.workbook_of, rows),
                f"{name}.xlsx",
                on_click="ignore",
                icon=":material/download:",
                key="template.xlsx",
            )
            st.download_button(
                view.word("export.template.csv"),
                partial(template.csv_of, rows),
                f"{name}.csv",
                on_click="ignore",
                type="tertiary",
                key="template.csv",
            )
        note = view.word("export.template.note", agency=escape(agency), year=year)
        st.markdown(secondary(note))


def to_mend(view: View, plan: Plan | None, content: bytes) -> None:
    """The officer's own file with what is to be mended marked, where anything is."""
    if plan is None or not mending.has_bad_rows(plan):
        return
    ending = mending.ending_for(content)
    stem = PurePath(plan.source.file_name).stem
    st.download_button(
        view.word("export.mend"),
        partial(mending.marked, content, plan),
        f"{stem} {view.word('export.to_mend')}.{ending}",
        on_click="ignore",
        icon=":material/download:",
        key="mend.download",
    )
    st.markdown(secondary(view.word("export.mend.note")))


def choose_sheet(view: View, plan: Plan | None, content: bytes) -> None:
    """Which of several tables in a workbook is meant."""
    if plan is None or len(plan.source.sheets) < 2:
        return
    sheets = plan.source.sheets
    st.selectbox(
        view.word("export.choose_sheet"),
        sheets,
        index=sheets.index(plan.source.sheet or sheets[0]),
        key=_sheet_key(hashlib.sha256(content).hexdigest()),
    )


def chosen_sheet(sha256: str) -> str | None:
    """The sheet chosen for this very file; None until one is."""
    chosen: str | None = st.session_state.get(_sheet_key(sha256))
    return chosen


def _sheet_key(sha256: str) -> str:
    return uploading.key(f"sheet.{sha256[:16]}")
