"""What every page stands in: title, menu, language, filters, and one box for what goes wrong.

Each page file calls ``show`` once. There is no ``st.navigation``: beside a folder named
``pages`` it shows a wrong title and menu when an address is opened cold.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from itadash import settings
from itadash.problems import ItadashError
from itadash.ui import browser_side, cached, filters, share_view, state
from itadash.ui.parts import import_name
from itadash.ui.text import escape
from itadash.ui.view import View
from itadash.words import LANGUAGES, dates, word

ICON = settings.ROOT / "static" / "icon.png"
"""A local one: for any other, the browser asks a host on the internet."""
SIDEBAR_WIDTH = 224
PAGES = (
    ("overview", "dashboard.py", ":material/space_dashboard:"),
    ("timeline", "pages/timeline.py", ":material/view_timeline:"),
    ("in_progress", "pages/in_progress.py", ":material/pending_actions:"),
    ("scores", "pages/scores.py", ":material/verified:"),
    ("export", "pages/export.py", ":material/description:"),
    ("agencies", "pages/agencies.py", ":material/account_balance:"),
    ("upload", "pages/upload.py", ":material/upload_file:"),
    ("imports", "pages/imports.py", ":material/history:"),
    ("departments", "pages/departments.py", ":material/account_tree:"),
)
"""The menu, in order: page name (its word is ``page_<name>``), file, icon."""

Body = Callable[[View], None]


def show(page: str, body: Body, *, filter_bar: bool = True, place_bar: bool = True) -> None:
    """Draw one page: the frame, then ``body`` with the view that the address asks for.

    ``filter_bar`` is left out where no filter changes what is seen; the agency stays named.
    Without ``place_bar`` it does not: the page is about a file, and names that file's agency.
    """
    language = st.query_params.get("language", LANGUAGES[0])
    language = language if language in LANGUAGES else LANGUAGES[0]
    _configure(page, language)
    menu_drawn = False
    try:
        with cached.one_snapshot():
            view = state.current(page_only=page == "measure")
            _menu(language, view.params(), several=len(view.agencies) > 1)
            menu_drawn = True
            _latest_import(view)
            if place_bar:
                filters.bar(view, share_view.menu, whole=filter_bar)
            body(view)
    except ItadashError as problem:
        if not menu_drawn:
            _menu(language, {})
        problem_box(problem, language)
    except Exception:
        st.error(
            word("unexpected", language),
            title=word("problem_title", language),
            icon=":material/error:",
        )
        raise  # the log is to have it whole


def problem_box(problem: ItadashError, language: str) -> None:
    """What happened, and what to do next."""
    values = {name: escape(value) for name, value in problem.values.items()}
    key = problem.values.get("reason") or problem.code
    st.error(
        word(key, language, **values),
        title=word("problem_title", language),
        icon=":material/error:",
    )


def _configure(page: str, language: str) -> None:
    name = word("app_name", language)
    st.set_page_config(
        page_title=f"{word(f'page_{page}', language)} · {name}",
        page_icon=str(ICON),
        layout="wide",
        initial_sidebar_state=SIDEBAR_WIDTH,
    )


def _menu(language: str, params: dict[str, str], *, several: bool = True) -> None:
    """The pages, each link carrying the filters on, and the language switch. Agencies are
    compared where there are ``several``."""
    with st.sidebar:
        st.header(word("app_name", language), anchor=False)
        with st.container(gap="xsmall"):
            for name, file, icon in PAGES:
                if name == "upload" and settings.read_only():
                    continue
                if name == "agencies" and not several:
                    continue
                st.page_link(
                    file,
                    label=word(f"page_{name}", language),
                    icon=icon,
                    query_params=params,
                    width="stretch",
                )
        _language_switch(language)
        browser_side.page(language)


def _latest_import(view: View) -> None:
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
