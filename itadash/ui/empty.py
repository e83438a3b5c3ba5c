"""What a page says where there is nothing to show, and what to do about it."""

from __future__ import annotations

import streamlit as st

from itadash import importing, settings
from itadash.ui import cached, state
from itadash.ui.filters import narrowings
from itadash.ui.view import View


def shown(view: View) -> bool:
    """Say why there is nothing to show, and what to do; False when there is something."""
    if view.place is None:
        _nothing_yet(view)
        return True
    if not cached.measures(view.filter):
        _nothing_matches(view)
        return True
    return False


def _nothing_yet(view: View) -> None:
    only_scores = view.filter.agency is not None
    title, text = ("only_scores_title", "only_scores") if only_scores else _welcome()
    with st.container(border=True):
        st.title(view.word(title), anchor=False)
        st.markdown(view.word(text))
        if settings.read_only():
            return
        with st.container(horizontal=True, vertical_alignment="center"):
            st.page_link(
                "pages/upload.py",
                label=view.word("go_upload"),
                icon=":material/upload_file:",
                query_params=view.params(),
            )
            if not only_scores and st.button(
                view.word("load_samples"), icon=":material/science:", type="primary"
            ):
                _load_samples(view)


def _welcome() -> tuple[str, str]:
    return "nothing_yet_title", "nothing_yet_read_only" if settings.read_only() else "nothing_yet"


def _load_samples(view: View) -> None:
    with st.spinner(view.word("samples_loading")):
        importing.load_samples(cached.database(), settings.system_user(), settings.today())
    st.rerun()


def _nothing_matches(view: View) -> None:
    with st.container(border=True):
        st.title(view.word("nothing_matches_title"), anchor=False)
        st.markdown(view.word("nothing_matches", filters=" · ".join(narrowings(view))))
        st.button(view.word("clear_filters"), on_click=state.clear, type="primary")
