"""Sample data: loaded to look round with, and taken out again."""

from __future__ import annotations

import streamlit as st

from itadash import importing, settings
from itadash.ui import cached, uploading
from itadash.ui.parts import secondary
from itadash.ui.view import View


def offer(view: View) -> None:
    """Samples for an empty copy; their removal where they are loaded."""
    rows = [row for row in cached.imports() if not row.undone]
    if not rows:
        with st.container(border=True):
            st.subheader(view.word("upload.sample.heading"), anchor=False)
            st.markdown(secondary(view.word("upload.sample.note")))
            if st.button(view.word("upload.sample"), icon=":material/science:", key="samples.load"):
                with st.spinner(view.word("samples_loading")):
                    importing.load_samples(cached.database(), _who(), settings.today())
                st.rerun()
    elif any(row.sample for row in rows):
        removal(view)


def removal(view: View) -> None:
    """One line that says samples are loaded, and a button that takes them out."""
    with st.container(horizontal=True, vertical_alignment="center"):
        said = view.word("upload.sample.present")
        st.markdown(f":gray-badge[:material/science:\u00a0{said}]", width="content")
        if st.button(
            view.word("upload.sample.remove"),
            icon=":material/delete:",
            type="tertiary",
            key="samples.remove",
        ):
            importing.remove_samples(cached.database(), _who())
            st.rerun()


def _who() -> str:
    """The name typed for uploads in this session, else the account that runs the program."""
    return str(st.session_state.get(uploading.WHO, "")).strip() or settings.system_user()
