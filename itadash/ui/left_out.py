"""What a file may leave out: its agency, year, day and kind, asked for where it does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

import streamlit as st

from itadash import fiscal, settings, thai
from itadash.intake import readings
from itadash.intake.agencies import full_name
from itadash.model import FILE_KINDS, Plan
from itadash.ui import uploading
from itadash.ui.filters import MOST_AGENCIES, offered
from itadash.ui.parts import option
from itadash.ui.text import escape, short_agency
from itadash.ui.view import View

YEARS_BACK, YEARS_AHEAD = 8, 1
LOOKED_THROUGH, MOST_NAMED = 200, 2
"""Rows whose titles may tell whose table it is, and agencies proposed from them."""
MATCHING = 12
"""Stored agencies shown that match what was typed."""
FROM_FILE = "file"
"""The kind of table is seen from the file."""


def ask(view: View, plan: Plan | None) -> None:
    """Agency, year, day and kind: plainly asked for where the file lacks them, else folded."""
    asks: dict[str, Callable[[View], None]] = {
        "agency": partial(_agency, plan),
        "year": _year,
        "day": _day,
        "kind": _kind,
    }
    needed = (
        []
        if plan is None
        else [
            name
            for name, known in (("agency", plan.agency), ("year", plan.fiscal_year))
            if known is None or st.session_state.get(uploading.key(name)) is not None
        ]
    )
    if needed:
        st.markdown(f"**{view.word('upload.context.needed')}**")
    for name in needed:
        asks.pop(name)(view)
    with st.expander(view.word("upload.context"), key=uploading.key("context")):
        for draw in asks.values():
            draw(view)


def day_read(text: str) -> date | None:
    """A single day as Thais write it, or ISO; None where the text is no such day."""
    plain = thai.digits(text).strip()
    try:
        return date.fromisoformat(plain)
    except ValueError:
        reading = readings.period(plain)
        return reading.ends if reading.sure and reading.starts == reading.ends else None


def _agency(plan: Plan | None, view: View) -> None:
    """Of very many agencies only some are listed; what is typed finds the others."""
    key = uploading.key("agency")
    typed = str(st.session_state.get(key) or "")
    some = offered(view.agencies, view.filter.agency, "")
    st.selectbox(
        view.word("upload.agency"),
        some if len(view.agencies) > MOST_AGENCIES else view.agencies,
        index=None,
        accept_new_options=True,
        placeholder=view.word("upload.agency.hint"),
        key=key,
    )
    if not typed and plan and plan.agency is None:
        _proposals(view, "names.in_table", _named_in(plan), key)
    elif typed and full_name(typed) not in view.agencies:
        found = offered(view.agencies, None, typed)[:MATCHING]
        _proposals(view, "names.matching", found, key)


def _named_in(plan: Plan) -> list[str]:
    """The agencies that the titles speak of most, where more than one title does."""
    titles = (row.title for row in plan.rows[:LOOKED_THROUGH])
    counted = Counter(name for title in titles for name in readings.agencies_named(title))
    return [name for name, count in counted.most_common(MOST_NAMED) if count > 1]


def _proposals(view: View, label: str, names: Sequence[str], key: str) -> None:
    """Names to choose from by one press."""
    if not names:
        return
    chosen = uploading.key(f"agency.{label}")
    st.session_state.pop(chosen, None)
    st.pills(
        view.word(label),
        names,
        format_func=lambda name: option(short_agency(name)),
        key=chosen,
        on_change=_take_proposal,
        args=(chosen, key),
    )


def _take_proposal(chosen: str, key: str) -> None:
    """A widget's callback: the name chosen takes the place of what was typed."""
    st.session_state[key] = st.session_state[chosen]


def _year(view: View) -> None:
    this_year = fiscal.year_of(settings.today())
    st.selectbox(
        view.word("upload.year"),
        range(this_year + YEARS_AHEAD, this_year - YEARS_BACK, -1),
        index=None,
        placeholder=view.word("upload.year.hint"),
        key=uploading.key("year"),
    )


def _day(view: View) -> None:
    day = st.text_input(
        view.word("upload.day"),
        placeholder=view.word("upload.day.hint"),
        key=uploading.key("day"),
    )
    if day.strip() and day_read(day) is None:
        st.markdown(f":red[{view.word('upload.day.unread', text=escape(day))}]")


def _kind(view: View) -> None:
    st.segmented_control(
        view.word("upload.kind"),
        (FROM_FILE, *FILE_KINDS),
        format_func=lambda kind: option(view.word(f"upload.kind.{kind}")),
        default=FROM_FILE,
        required=True,
        key=uploading.key("kind"),
    )
