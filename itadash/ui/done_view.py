"""What was saved, where to see it, and how to take it back."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from itadash.model import Action, Kind
from itadash.ui import uploading
from itadash.ui.parts import secondary
from itadash.ui.plan_sentence import equation
from itadash.ui.text import escape
from itadash.ui.uploading import Done
from itadash.ui.view import View


def show(view: View, done: Done) -> None:
    """The sentence in the past tense; the agency's overview and the undo are one tap away."""
    plan = done.plan
    noun = view.word(f"plan.noun.{plan.kind}")
    with st.container(border=True):
        if done.undone:
            st.title(view.word("done.undone", number=done.number), anchor=False)
            st.markdown(view.word("done.undone.note"))
        else:
            written = plan.count(Action.NEW) + plan.count(Action.CHANGED)
            count = written or plan.count(Action.UNCHANGED)
            key = "done.title" if written else "done.same"
            st.title(view.word(key, count=f"{count:,}", noun=noun), anchor=False)
            st.markdown(equation(view, plan))
            file, who = escape(plan.source.file_name), escape(done.who)
            st.markdown(secondary(view.word("done.detail", number=done.number, file=file, who=who)))
        _onward(view, done)


def _onward(view: View, done: Done) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        if not done.undone:
            _result(view, done)
        st.button(
            view.word("done.next"),
            icon=":material/upload_file:",
            on_click=uploading.begin_anew,
            key="done.next",
        )
        if not done.undone:
            st.button(
                view.word("done.undo"),
                icon=":material/undo:",
                type="tertiary",
                on_click=uploading.take_back,
                key="done.undo",
            )
        st.page_link(
            "pages/imports.py",
            label=view.word("done.history"),
            icon=":material/history:",
            query_params=view.params(),
        )


def _result(view: View, done: Done) -> None:
    """The overview of the agency and year just brought in, or its scores."""
    scores = done.plan.kind is Kind.SCORES
    place = replace(view.filter, agency=done.plan.agency, fiscal_year=done.plan.fiscal_year)
    place = replace(place, department=None, quarter=None, status=None, as_of=None)
    params = replace(view, filter=place).params()
    if scores:
        del params["fiscal_year"]
    st.page_link(
        "pages/scores.py" if scores else "dashboard.py",
        label=f"**{view.word('done.scores' if scores else 'done.open')}**",
        icon=":material/arrow_forward:",
        query_params=params,
    )
