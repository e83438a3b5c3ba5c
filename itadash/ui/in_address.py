"""What one page keeps of itself in the address, beside the filters that all pages share."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

PAGE = "list_page"
"""The page of a list; any other choice goes back to the first."""


def chosen(name: str, known: Sequence[str], usual: str) -> str:
    """What the address says, where it is one of those known."""
    said = st.query_params.get(name)
    return said if said is not None and said in known else usual


def widget(name: str, value: str | None) -> str:
    """The key of the widget for one name, with ``value`` laid in it."""
    st.session_state[_key(name)] = value
    return _key(name)


def take(name: str, usual: str) -> None:
    """A widget's callback: what was picked goes into the address; the usual needs no word."""
    put(name, st.session_state[_key(name)] or usual, usual)


def put(name: str, value: str, usual: str) -> None:
    """Write one name into the address."""
    first_page()
    if value != usual:
        st.query_params[name] = value
    elif name in st.query_params:
        del st.query_params[name]


def first_page() -> None:
    """Back to the first page of the list."""
    st.session_state[PAGE] = 1


def _key(name: str) -> str:
    return f"in_address/{name}"
