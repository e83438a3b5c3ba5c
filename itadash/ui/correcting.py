"""Corrections by hand on their way from a button to the store, and what is said of them once."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from itadash import correcting, importing
from itadash.model import Correction, MeasureRow
from itadash.problems import ItadashError
from itadash.ui import cached, frame, uploading
from itadash.ui.parts import secondary
from itadash.ui.view import View

_SAID, _NOTICE, _PROBLEM, _LATEST = (
    *("correct.said", "correct.notice", "correct.problem"),
    "correct.latest",
)


def confirmation(row: MeasureRow) -> Correction:
    """A person vouches for the status that was read from words, on the day it speaks for."""
    return Correction(row.id, as_of=row.as_of, status=row.status, percent=row.percent)


def save(said: Sequence[Correction]) -> bool:
    """Part of a button's callback: store the corrections under the name typed."""
    who = str(st.session_state.get(uploading.WHO, "")).strip()
    if not who:
        refuse("correct.needs.who")
        return False
    try:
        number = correcting.correct(cached.database(), said, who)
    except ItadashError as problem:
        st.session_state[_PROBLEM] = problem
        return False
    st.session_state[_SAID] = ("correct.same" if number is None else "correct.done", len(said))
    st.session_state[_LATEST] = (number, who)
    return True


def refuse(notice: str) -> None:
    """Part of a button's callback: say what it still needs."""
    st.session_state[_NOTICE] = notice


def name(view: View) -> None:
    """Who corrects; the name typed for an import serves here too."""
    with st.container(gap="xsmall"):
        st.text_input(
            view.word("correct.who"),
            placeholder=view.word("upload.who.hint"),
            max_chars=100,
            key=uploading.WHO,
            persist_state="session",
            width=420,
        )
        st.markdown(secondary(view.word("upload.who.unverified")))


def outcome(view: View) -> None:
    """What the button just pressed did, said once; what was saved can be taken back here."""
    if problem := st.session_state.pop(_PROBLEM, None):
        frame.problem_box(problem, view.language)
    if notice := st.session_state.pop(_NOTICE, None):
        st.warning(view.word(notice), icon=":material/info:")
    said = st.session_state.pop(_SAID, None)
    if said is None:
        return
    key, count = said
    st.success(view.word(key, count=count), icon=":material/check:")
    if key == "correct.done":
        st.button(
            view.word("correct.undo"),
            icon=":material/undo:",
            type="tertiary",
            on_click=_take_back,
            key="correct.undo",
        )


def _take_back() -> None:
    number, who = st.session_state.pop(_LATEST, (None, ""))
    if number is None:
        return
    try:
        importing.undo(cached.database(), number, who)
    except ItadashError as problem:
        st.session_state[_PROBLEM] = problem
    else:
        st.session_state[_SAID] = ("correct.undone", 1)
