"""A file whose agency is nearly called as a stored one: both names, and which it is."""

from __future__ import annotations

import streamlit as st

from itadash.intake.agencies import IN_PROVINCE
from itadash.model import Plan
from itadash.ui import cached, uploading
from itadash.ui.contrast import pieces
from itadash.ui.parts import secondary
from itadash.ui.text import escape, marked, short_agency
from itadash.ui.view import View

NEAR, ANSWERED = "agency_nearly_known", ("agency_spelled", "agency_apart")


def told(sha256: str) -> tuple[tuple[str, str], ...]:
    """What was answered of this very file's agency so far: its name and the agency it is."""
    answers = st.session_state.get(_place(sha256), {})
    return tuple(answers.items())


def waits(plan: Plan) -> bool:
    """Whether nothing can be said of the rows until it is clear whose they are."""
    return any(found.code == NEAR for found in plan.findings)


def ask(view: View, plan: Plan) -> None:
    """The name in the file over the stored one, and the two answers; one given can be changed."""
    pairs = [dict(f.values) for f in plan.findings if f.code in (NEAR, *ANSWERED)]
    if not pairs:
        return
    name, known = pairs[0]["agency"], pairs[0]["known"]
    with st.container(border=True):
        st.subheader(view.word("names.ask"), anchor=False)
        _names(view, name, known)
        labels = {
            known: view.word("names.same", known=escape(short_agency(known))),
            name: view.word("names.apart", agency=escape(short_agency(name))),
        }
        key = uploading.key(f"whose.{plan.source.sha256[:16]}")
        st.radio(
            view.word("names.ask"),
            (known, name),
            index=None,
            format_func=labels.__getitem__,
            label_visibility="collapsed",
            key=key,
            on_change=_take,
            args=(plan.source.sha256, name, key),
            persist_state="page",
        )
        st.markdown(secondary(view.word("names.ask.note")))


def _names(view: View, name: str, known: str) -> None:
    years = sorted({place.fiscal_year for place in cached.places() if place.agency == known})
    said = view.word("names.ask.stored")
    if years:
        listed = ", ".join(map(str, years))
        said = f"{said} {view.word('names.ask.years', years=listed)}"
    provinces = [
        text.removeprefix(known).strip()
        for text, agency in cached.agency_names()
        if agency == known and text.startswith(known + IN_PROVINCE)
    ]
    stored_as = f"{known} {', '.join(provinces)}" if IN_PROVINCE in name else known
    written, stored = map(marked, pieces(name, stored_as.strip()))
    with st.container(gap=None):
        st.markdown(f"{secondary(view.word('names.ask.file'))} {written}")
        st.markdown(f"{secondary(said)} {stored}")


def _take(sha256: str, name: str, key: str) -> None:
    """A widget's callback: the plan is made again with the answer."""
    st.session_state[_place(sha256)] = {name: st.session_state[key]}


def _place(sha256: str) -> str:
    return uploading.key(f"whose.said.{sha256[:16]}")
