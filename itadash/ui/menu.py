"""The menu: the pages to look at, those to manage data with, help, and the language.

There is no ``st.navigation``: beside a folder named ``pages`` it shows a wrong title and menu
when an address is opened cold. Its links are one element (``browser/menu.js``): they are drawn
again at every click.
"""

from __future__ import annotations

import streamlit as st

from itadash import settings
from itadash.ui import browser_side, cached, state
from itadash.ui.parts import import_name
from itadash.ui.view import View
from itadash.words import LANGUAGES, dates, word

Entry = tuple[str, str, str]
"""Page name (its word is ``page_<name>``), file, icon."""
SEEING: tuple[Entry, ...] = (
    ("overview", "dashboard.py", "space_dashboard"),
    ("timeline", "pages/timeline.py", "view_timeline"),
    ("in_progress", "pages/in_progress.py", "pending_actions"),
    ("scores", "pages/scores.py", "verified"),
    ("agencies", "pages/agencies.py", "account_balance"),
    ("export", "pages/export.py", "description"),
)
MANAGING: tuple[Entry, ...] = (
    ("upload", "pages/upload.py", "upload_file"),
    ("imports", "pages/imports.py", "history"),
    ("departments", "pages/departments.py", "account_tree"),
)
HELP: tuple[Entry, ...] = (("help", "pages/help.py", "help"),)
PAGES = (*SEEING, *MANAGING, *HELP)
WRITING = ("upload",)
"""Pages that a copy which only shows leaves out."""
COMPARING = ("agencies",)
"""Pages for where there are several agencies."""


def draw(page: str, language: str, params: dict[str, str], *, several: bool = True) -> None:
    """Each link carries the filters on; agencies are compared where there are ``several``."""
    absent = {*(WRITING if settings.read_only() else ()), *(() if several else COMPARING)}
    groups = ((None, SEEING), (word("menu_manage", language), MANAGING), (None, HELP))
    with st.sidebar:
        browser_side.menu(
            word("app_name", language),
            [
                {
                    "title": title,
                    "links": [
                        {
                            "href": browser_side.address(file, params),
                            "icon": icon,
                            "label": word(f"page_{name}", language),
                            "here": name == page,
                        }
                        for name, file, icon in entries
                        if name not in absent
                    ],
                }
                for title, entries in groups
            ],
        )
        _language_switch(language)


def latest_import(view: View) -> None:
    """Where the numbers of this agency last came from."""
    if view.filter.agency is None:
        return
    standing = [row for row in cached.imports(view.filter.agency) if not row.undone]
    if standing:
        at = dates.moment(standing[0].at, view.language)
        st.sidebar.markdown(
            f":small[:gray[{view.word('latest_import')}  \n{import_name(view, standing[0])}"
            f"  \n{view.word('imported_at', at=at)}]]"
        )


def _language_switch(language: str) -> None:
    st.segmented_control(
        "ภาษา / Language",
        LANGUAGES,
        required=True,
        format_func=lambda name: word("language_name", name),
        key=state.widget("language", language),
        on_change=state.take,
        args=("language",),
        label_visibility="collapsed",
    )
