"""A quiet tour for the first visit: an offer in one line, then four short steps.

The session keeps where it stands. Whether it was seen on an earlier day only the browser knows:
``page.js`` draws the offer, and closes it, without asking here.
"""

from __future__ import annotations

from functools import lru_cache

import streamlit as st

from itadash.ui import browser_side
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


def told(language: str, *, offered: bool) -> bytes:
    """What the browser is to know of page and tour; ``offered`` where it can begin here."""
    at = stands_at()
    return _told(language, offered=offered and at == 0, toured=at == OVER)


def begin() -> None:
    """The offer was taken."""
    _go(1)


@lru_cache
def _told(language: str, *, offered: bool, toured: bool) -> bytes:
    names = ("offer", "start", "close") if offered else ()
    return browser_side.told(
        {
            "language": language,
            "choose_file": word("choose_file", language),
            "toured": toured,
            "tour": [
                {"name": name, "text": word(f"tour.{name}", language, count=STEPS)}
                for name in names
            ],
        }
    )


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
