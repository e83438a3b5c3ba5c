"""What an agency is called beside its name: the names kept, and ways to add one and remove one."""

from __future__ import annotations

import hashlib

import streamlit as st

from itadash import settings
from itadash.model import Meaning, TextKind
from itadash.ui import cached, naming
from itadash.ui.parts import secondary
from itadash.ui.text import escape
from itadash.ui.view import View

LONGEST = 200
"""Letters of a name that is typed."""


def show(view: View, agency: str) -> None:
    """The agency's name, then each other name of it."""
    others = [text for text, meant in cached.agency_names() if meant == agency]
    with st.container(border=True):
        st.subheader(view.word("names.list"), anchor=False)
        st.markdown(f"**{escape(agency)}**")
        st.markdown(secondary(view.word("names.list.note" if others else "names.list.none")))
        for text in others:
            _other(view, agency, text)
        if not settings.read_only():
            _add(view, agency)


def _other(view: View, agency: str, text: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"“{escape(text)}”", width="content")
        if not settings.read_only():
            st.button(
                view.word("names.remove"),
                type="tertiary",
                icon=":material/close:",
                on_click=naming.forget,
                args=(agency, Meaning(TextKind.AGENCY, text, agency)),
                key=key(agency, f"remove.{text}"),
            )


def _add(view: View, agency: str) -> None:
    place = key(agency, "add")
    opened = st.expander(view.word("names.add"), key=f"{place}.open", on_change="rerun")
    if not opened.open:
        return
    with opened:
        st.text_input(
            view.word("names.add.text"),
            placeholder=view.word("names.add.hint"),
            max_chars=LONGEST,
            key=f"{place}.text",
        )
        st.button(
            view.word("departments.save"),
            icon=":material/check:",
            on_click=_save,
            args=(agency, f"{place}.text"),
            key=f"{place}.save",
        )


def _save(agency: str, key: str) -> None:
    """A button's callback."""
    if naming.name_agency(agency, str(st.session_state[key])):
        st.session_state[key] = ""


def key(agency: str, name: str) -> str:
    """The key of a widget of this agency's."""
    digest = hashlib.sha256(f"{agency}/{name}".encode()).hexdigest()
    return f"names.{digest[:16]}"
