"""The menu: the pages to look at, those to manage data with, help, and the language.

There is no ``st.navigation``: beside a folder named ``pages`` it shows a wrong title and menu
when an address is opened cold. It is one element (``browser/menu.js``): it is drawn again at
every click.
"""

from __future__ import annotations

from functools import lru_cache

import streamlit as st

from itadash import settings
from itadash.ui import browser_side, cached, state
from itadash.ui.parts import import_said
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
KEPT = 512
"""Menus that are kept ready: one for each page, language and set of filters."""
KEY = "menu"
"""Of the element that the menu stands in."""

Params = tuple[tuple[str, str], ...]


def told(page: str, language: str, view: View | None) -> bytes:
    """What the browser is to draw: each link carries the filters on, and agencies are compared
    where there are several."""
    one = view is not None and len(view.agencies) < 2
    absent = (*(WRITING if settings.read_only() else ()), *(COMPARING if one else ()))
    params = tuple(view.params().items()) if view else ()
    latest = _latest_import(view) if view else ()
    return _told(page, language, params, absent, latest)


@lru_cache(KEPT)
def _told(
    page: str, language: str, params: Params, absent: tuple[str, ...], latest: tuple[str, ...]
) -> bytes:
    groups = ((None, SEEING), (word("menu_manage", language), MANAGING), (None, HELP))
    return browser_side.told(
        {
            "name": word("app_name", language),
            "groups": [
                {
                    "title": title,
                    "links": [
                        {
                            "href": browser_side.address(file, dict(params)),
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
            "languages": {
                "title": "ภาษา / Language",
                "choices": [
                    {"name": name, "label": word("language_name", name), "here": name == language}
                    for name in LANGUAGES
                ],
            },
            "latest": latest,
        }
    )


def _latest_import(view: View) -> tuple[str, ...]:
    """Where the numbers of this agency last came from; nothing where it has none."""
    if view.filter.agency is None:
        return ()
    standing = [row for row in cached.imports(view.filter.agency) if not row.undone]
    if not standing:
        return ()
    at = dates.moment(standing[0].at, view.language)
    said = import_said(view, standing[0])
    return view.word("latest_import"), said, view.word("imported_at", at=at)


def take_language() -> None:
    """Another language was pressed."""
    state.choose(language=st.session_state[KEY]["language"])
