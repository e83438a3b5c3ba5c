"""The two-minute reading: terms, how numbers are worked out, files, and what to do when."""

from __future__ import annotations

import streamlit as st

from itadash.figures.palette import Look
from itadash.ui.parts import CONFIRM_ICON, badge
from itadash.ui.view import View

NUMBERS = ("completion", "plan", "day", "shared", "more")
FILES = ("kinds", "columns", "dates", "safe")
OCCASIONS = ("update", "wrong", "confirm", "department", "meeting", "publish")


def reading(view: View) -> None:
    """All on one screen of a laptop; one below the other on a phone."""
    st.title(view.word("help.title"), anchor=False)
    st.markdown(view.word("help.what"))
    left, right = st.columns(2)
    with left:
        _terms(view)
        _list(view, "files", [f"help.file.{name}" for name in FILES])
    with right:
        _list(view, "numbers", [f"help.number.{name}" for name in NUMBERS])
        _list(view, "when", [f"help.when.{name}" for name in OCCASIONS])


def _terms(view: View) -> None:
    with st.container(border=True):
        st.subheader(view.word("help.terms"), anchor=False)
        said = [f"{badge(look, view.word(look))} {view.word(f'term_{look}')}" for look in Look]
        waits = f":orange-badge[{CONFIRM_ICON}\u00a0{view.word('chart_confirm')}]"
        said.append(f"{waits} {view.word('term_narrative')}")
        st.markdown("\n\n".join(said))


def _list(view: View, subject: str, keys: list[str]) -> None:
    with st.container(border=True):
        st.subheader(view.word(f"help.{subject}"), anchor=False)
        st.markdown("\n".join(f"- {view.word(key)}" for key in keys))
