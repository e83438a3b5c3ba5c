"""Handing on what is seen: its link, its pictures, a print, and the big screen."""

from __future__ import annotations

import streamlit as st

from itadash.ui import browser_side
from itadash.ui.filters import department_label
from itadash.ui.parts import secondary
from itadash.ui.text import short_agency
from itadash.ui.view import View
from itadash.words import dates


def menu(view: View) -> None:
    """A popover; what is in it is drawn only while it is open."""
    popover = st.popover(
        view.word("share"),
        icon=":material/ios_share:",
        type="tertiary",
        key="popover.share",
        on_change="rerun",
    )
    if popover.open:
        with popover:
            _ways(view)


def _ways(view: View) -> None:
    names = ("link", "copied", "print", "picture", "saved")
    words = {name: view.word(f"share.{name}") for name in names}
    st.page_link(
        "pages/present.py",
        label=view.word("present.open"),
        icon=":material/slideshow:",
        query_params=view.params(),
    )
    browser_side.share_buttons("share", {**words, "source": source(view)})
    st.markdown(secondary(view.word("share.note")))


def source(view: View) -> str:
    """Whose numbers, narrowed to what, as at which day: the foot of a picture, as plain text."""
    parts = [short_agency(view.filter.agency)] if view.filter.agency else []
    if view.filter.fiscal_year:
        parts.append(view.word("fiscal_year", year=view.filter.fiscal_year))
    if view.filter.department:
        parts.append(department_label(view.filter.department, view))
    if view.filter.quarter:
        parts.append(view.word("quarter_n", quarter=view.filter.quarter))
    if view.filter.status:
        parts.append(view.word(view.filter.status))
    day = dates.full_day(view.day, view.language)
    return view.word("share.source", place=" · ".join(parts), day=day)
