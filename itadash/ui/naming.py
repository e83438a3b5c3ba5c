"""What a person says of an agency's own words, on its way to the store; said back once."""

from __future__ import annotations

import streamlit as st

from itadash import correcting, thai
from itadash.model import Meaning, TextKind
from itadash.problems import ItadashError
from itadash.ui import cached, frame, uploading
from itadash.ui.view import View

_SAID, _NOTICE, _PROBLEM = "naming.said", "naming.notice", "naming.problem"


def save(agency: str, text: str | None, name: str | None) -> None:
    """Part of a button's callback: ``text`` means the department ``name`` from now on."""
    who = _who()
    if not who:
        return
    text, name = thai.fold(text or ""), thai.fold(name or "")
    if not text or not name:
        st.session_state[_NOTICE] = "departments.needs.name"
        return
    try:
        number = correcting.name_department(cached.database(), agency, text, name, who)
    except ItadashError as problem:
        st.session_state[_PROBLEM] = problem
    else:
        done = "departments.remembered" if number is None else "departments.done"
        st.session_state[_SAID] = done


def name_agency(agency: str, text: str) -> bool:
    """Part of a button's callback: files that say ``text`` are this agency's from now on."""
    who = _who()
    if not who:
        return False
    try:
        name = correcting.name_agency(cached.database(), agency, text, who)
    except ItadashError as problem:
        st.session_state[_PROBLEM] = problem
        return False
    if name is None:
        st.session_state[_NOTICE] = "names.needed"
        return False
    st.session_state[_SAID] = "names.added"
    return True


def forget(agency: str, one: Meaning) -> None:
    """A button's callback."""
    who = _who()
    if not who:
        return
    try:
        correcting.forget(cached.database(), agency, one.kind, one.text, who)
    except ItadashError as problem:
        st.session_state[_PROBLEM] = problem
    else:
        agency_name = one.kind is TextKind.AGENCY
        st.session_state[_SAID] = "names.removed" if agency_name else "departments.forgotten"


def outcome(view: View) -> None:
    """What the button just pressed did or needs, said once."""
    if problem := st.session_state.pop(_PROBLEM, None):
        frame.problem_box(problem, view.language)
    if notice := st.session_state.pop(_NOTICE, None):
        st.warning(view.word(notice), icon=":material/info:")
    if said := st.session_state.pop(_SAID, None):
        st.success(view.word(said), icon=":material/check:")


def _who() -> str:
    who = str(st.session_state.get(uploading.WHO, "")).strip()
    if not who:
        st.session_state[_NOTICE] = "correct.needs.who"
    return who
