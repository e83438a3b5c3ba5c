"""A quiet tour for the first visit: an offer in one line, then four short steps.

The session keeps where it stands. The browser keeps that it was seen: ``page.js`` leaves the
offer hidden for whoever closed it on an earlier day.
"""

from __future__ import annotations

import streamlit as st

from itadash.ui.parts import secondary
from itadash.ui.view import View

STEPS = 4
OVER = STEPS + 1
"""Where the tour stands once it is closed; 0 is the offer."""
_KEPT = "tour.step"


def stands_at() -> int:
    """0 for the offer, 1 to ``STEPS`` for a step, ``OVER`` when it is closed."""
    return int(st.session_state.get(_KEPT, 0))


def step(view: View) -> None:
    """The step it has come to, before all else on the page."""
    if 0 < (at := stands_at()) < OVER:
        _step(view, at)


def offer(view: View) -> None:
    """The offer, after all else: it lies over the page, and nothing makes room for it."""
    if stands_at() == 0:
        _offer(view)


def _offer(view: View) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="tour-offer"):
        st.markdown(secondary(view.word("tour.offer")), width="content")
        _button(view.word("tour.start", count=STEPS), 1)
        _button(view.word("tour.close"), OVER)


def _step(view: View, step: int) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(view.word(f"tour.step.{step}"))
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            place = view.word("tour.place", step=step, count=STEPS)
            st.markdown(secondary(place), width="content")
            if step < STEPS:
                _button(view.word("tour.next"), step + 1)
                _button(view.word("tour.close"), OVER)
            else:
                _button(view.word("tour.end"), OVER)


def _button(label: str, step: int) -> None:
    st.button(label, type="tertiary", on_click=_go, args=(step,), key=f"tour.{step}")


def _go(step: int) -> None:
    st.session_state[_KEPT] = step
