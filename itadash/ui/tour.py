"""A quiet tour for the first visit: an offer in one line, then four short steps.

The session keeps where it stands. Whether it was seen on an earlier day only the browser knows:
``tour.js`` draws the offer, and closes it, without asking here.
"""

from __future__ import annotations

import streamlit as st

from itadash.ui.parts import secondary
from itadash.ui.view import View
from itadash.words import word

STEPS = 4
OVER = STEPS + 1
"""Where the tour stands once it is closed; 0 is the offer."""
_KEPT = "tour.step"


def stands_at() -> int:
    """0 for the offer, 1 to ``STEPS`` for a step, ``OVER`` when it is closed."""
    return int(st.session_state.get(_KEPT, 0))


def offer(language: str) -> list[dict[str, str]]:
    """What the offer says."""
    names = ("offer", "start", "close")
    return [{"name": n, "text": word(f"tour.{n}", language, count=STEPS)} for n in names]


def begin() -> None:
    """The offer was taken."""
    _go(1)


def step(view: View) -> None:
    """The step it has come to, before all else on the page."""
    if 0 < (at := stands_at()) < OVER:
        _step(view, at)


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
