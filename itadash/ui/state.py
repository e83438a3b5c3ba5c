"""The one way of filters: address → session → widget → address.

The address is the truth, but for a moment after a choice. A bare one (a page opened from the
menu of an old tab) is filled from the session, else from the latest import; what is shown is
written back, so that a link that someone copies opens the same view. Streamlit's own binding
loses filters between pages.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import streamlit as st

from itadash import settings
from itadash.ui import cached
from itadash.ui.view import NAMES, PAGE_ONLY, View, resolve

NO_CHOICE = ""
"""What a widget holds for no filter; for the day it is today, or the end of a year gone by."""
_KEPT = "itadash.address"
_BEFORE = "itadash.address.before"
PATIENCE = 2.0
"""Seconds for which a browser may still send the address from before a choice."""
_RESETS = {
    "agency": ("fiscal_year", "department", "as_of", "measure"),
    "fiscal_year": ("department", "as_of", "measure"),
}
"""Choosing an agency or a year drops what belonged to the one before."""


def current(*, page_only: bool = False) -> View:
    """The view of this run; address and session are brought in step with it.

    ``page_only`` keeps what belongs to one page (the measure) in the address.
    """
    view = resolve(
        _asked() or st.session_state.get(_KEPT, {}),
        today=settings.today(),
        places=cached.places(),
        places_of=cached.places_of,
        latest=cached.latest(),
        agencies=cached.agencies(),
        departments=cached.departments,
    )
    _write(view.params(page_only=page_only))
    return view


def choose(**changes: object) -> None:
    """Change parts of the address (None takes one out), as a widget's callback does."""
    address = dict(st.session_state.get(_KEPT, {}))
    for name in (*changes, *(late for early in changes for late in _RESETS.get(early, ()))):
        address.pop(name, None)
    address |= {name: str(value) for name, value in changes.items() if value is not None}
    st.session_state[_BEFORE] = (_in_browser(), time.monotonic())
    _write(address)


def toggle(**changes: object) -> None:
    """Choose these parts; where the address says just that already, take them out again."""
    address = st.session_state.get(_KEPT, {})
    asked = {name: None if value is None else str(value) for name, value in changes.items()}
    same = all(address.get(name) == value for name, value in asked.items())
    choose(**dict.fromkeys(changes) if same else changes)


def clear() -> None:
    """Take out department, quarter and status; agency, year and day stay."""
    choose(department=None, quarter=None, status=None)


def widget(name: str, value: object) -> str:
    """The key of the widget for one part of the address, with ``value`` laid in it."""
    key = _key(name)
    st.session_state[key] = value
    return key


def picked(name: str) -> Any:  # noqa: ANN401 - whatever the widget holds
    """What the widget for one part of the address holds."""
    return st.session_state[_key(name)]


def take(name: str) -> None:
    """A widget's callback: what was picked in it goes into the address."""
    choose(**{name: picked(name) or None})


def _key(name: str) -> str:
    """Language and place are in it, for the labels of choices depend on them, and Streamlit
    knows a choice by its label: under one key an old label would come back as a choice."""
    address = st.session_state.get(_KEPT, {})
    place = (address.get(part, "") for part in ("language", "agency", "fiscal_year"))
    return "/".join(("filter", name, *place))


def _asked() -> dict[str, str]:
    """What the browser's address asks for.

    Two quick clicks: the second is sent with the address from before the first, and taking it
    at its word would undo the first. For a moment after a choice that address counts as old.
    """
    asked = _in_browser()
    before, since = st.session_state.get(_BEFORE, (None, 0.0))
    if asked == before and time.monotonic() - since < PATIENCE:
        kept: dict[str, str] = st.session_state[_KEPT]
        return kept
    return asked


def _in_browser() -> dict[str, str]:
    address = st.query_params.to_dict()  # read once: each look at it costs as much as reading it
    return {name: address[name] for name in NAMES if name in address}


def _write(address: Mapping[str, str]) -> None:
    st.session_state[_KEPT] = {n: v for n, v in address.items() if n not in PAGE_ONLY}
    shown = _in_browser()
    for name in NAMES:
        if name in address and shown.get(name) != address[name]:
            st.query_params[name] = address[name]
        elif name not in address and name in shown:
            del st.query_params[name]
