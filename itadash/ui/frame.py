"""What every page stands in: title, menu, language, filters, and one box for what goes wrong.

Each page file calls ``show`` once.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import streamlit as st

from itadash import settings
from itadash.problems import ItadashError
from itadash.ui import browser_side, cached, filters, menu, share_view, state, tour
from itadash.ui.text import escape
from itadash.ui.view import View
from itadash.words import LANGUAGES, word

ICON = "/app/static/icon.png"
"""Ours, as the server gives it out: for any other, the browser asks a host on the internet."""
SIDEBAR_WIDTH = 224
WITH_TOUR = ("overview",)
BARE = ("present",)
"""Pages without menu and filters."""

Body = Callable[[View], None]


def show(page: str, body: Body, *, filter_bar: bool = True, place_bar: bool = True) -> None:
    """Draw one page: the frame, then ``body`` with the view that the address asks for.

    ``filter_bar`` is left out where no filter changes what is seen; the agency stays named.
    Without ``place_bar`` it does not: the page is about a file, and names that file's agency.
    """
    language = st.query_params.get("language", LANGUAGES[0])
    language = language if language in LANGUAGES else LANGUAGES[0]
    _configure(page, language)
    framed = False
    try:
        with cached.one_snapshot():
            view = state.current(page_only=page == "measure")
            _frame(page, language, view)
            framed = True
            if page not in BARE and place_bar:
                filters.bar(view, share_view.menu, whole=filter_bar)
            if page in WITH_TOUR and view.place is not None:
                tour.step(view)
            body(view)
    except ItadashError as problem:
        if not framed:
            _frame(page, language, None)
        _stopped(_sentence(problem, language), language)
    except Exception:
        _stopped(word("unexpected", language), language)
        raise  # the log is to have it whole


def problem_box(problem: ItadashError, language: str) -> None:
    """What happened, and what to do next."""
    st.error(
        _sentence(problem, language),
        title=word("problem_title", language),
        icon=":material/error:",
    )


def _sentence(problem: ItadashError, language: str) -> str:
    values = {name: escape(value) for name, value in problem.values.items()}
    return word(problem.values.get("reason") or problem.code, language, **values)


def _stopped(sentence: str, language: str) -> None:
    """In place of a page that cannot be shown: what happened, what to do, and another try."""
    with st.container(border=True):
        st.title(f":red[:material/error:] {word('problem_title', language)}", anchor=False)
        st.markdown(sentence)
        st.button(word("try_again", language), icon=":material/refresh:", key="frame.again")


def _configure(page: str, language: str) -> None:
    name = word("app_name", language)
    st.set_page_config(
        page_title=f"{word(f'page_{page}', language)} · {name}",
        page_icon=ICON,
        layout="wide",
        initial_sidebar_state="collapsed" if page in BARE else SIDEBAR_WIDTH,
    )


def _frame(page: str, language: str, view: View | None) -> None:
    """What stands around the page; without a ``view`` where there is none to be had."""
    big = ("present",) if page in BARE else ()
    digits = ("thai_digits",) if settings.thai_digits() and language == LANGUAGES[0] else ()
    at = tour.stands_at()
    offered = at == 0 and page in WITH_TOUR and view is not None and view.place is not None
    browser_side.frame(
        menu.KEY,
        _told(language, ("page", *big, *digits), offered=offered, toured=at == tour.OVER),
        b"null" if page in BARE else menu.told(page, language, view),
        on_tour=tour.begin,
        on_language=menu.take_language,
    )


@lru_cache
def _told(language: str, styles: tuple[str, ...], *, offered: bool, toured: bool) -> bytes:
    """The styles, the language, and the tour: offered here, or seen by this visitor."""
    return browser_side.told(
        {
            "styles": styles,
            "language": language,
            "choose_file": word("choose_file", language),
            "toured": toured,
            "tour": tour.offer(language) if offered else [],
        }
    )
