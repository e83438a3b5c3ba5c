"""What a page says where there is nothing to show, and what to do about it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from itadash import importing, settings
from itadash.ui import cached, state
from itadash.ui.filters import narrowings
from itadash.ui.view import View

NARROWING = ("department", "quarter", "status")


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
    """Each filter with what taking it out would show, the one that helps most first."""
    with st.container(border=True):
        st.title(view.word("nothing_matches_title"), anchor=False)
        st.markdown(view.word("nothing_matches", filters=" · ".join(narrowings(view))))
        with st.container(horizontal=True):
            for name, count in _loosened(view):
                st.button(
                    view.word("loosen", filter=_said(view, name), count=count),
                    icon=":material/filter_list_off:",
                    on_click=partial(state.choose, **{name: None}),
                    key=f"loosen.{name}",
                )
            st.button(view.word("clear_filters"), on_click=state.clear, type="primary")


def _loosened(view: View) -> list[tuple[str, int]]:
    """Filters that hide something on their own, and how many measures each hides."""
    chosen = [name for name in NARROWING if getattr(view.filter, name)]
    shown = {name: len(cached.measures(_without(view, name).filter)) for name in chosen}
    return sorted(((n, c) for n, c in shown.items() if c), key=lambda pair: -pair[1])


def _said(view: View, name: str) -> str:
    """The value of one filter in words."""
    others = (other for other in NARROWING if other != name)
    return " ".join(narrowings(_without(view, *others)))


def _without(view: View, *names: str) -> View:
    nothing: dict[str, Any] = dict.fromkeys(names)
    return replace(view, filter=replace(view.filter, **nothing))
