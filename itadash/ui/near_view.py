"""Rows that nearly name a stored measure: the file's words over the stored ones, and an answer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import groupby

import streamlit as st

from itadash.model import Plan, Suggestion
from itadash.ui import uploading
from itadash.ui.contrast import pieces
from itadash.ui.parts import option, secondary
from itadash.ui.text import escape, marked
from itadash.ui.view import View

SHOWN = 20
"""Rows asked about on one page."""
LATER = 0
"""The answer that leaves a row out for now; any other is the id of the measure it is."""


def chosen(content: bytes) -> frozenset[tuple[int, int]]:
    """The pairs of row and measure answered with yes for this very file so far."""
    prefix = _prefix(hashlib.sha256(content).hexdigest())
    answers = {key: st.session_state[key] for key in st.session_state if _is(key, prefix)}
    return frozenset(
        (int(key.removeprefix(prefix)), answer) for key, answer in answers.items() if answer
    )


def show(view: View, plan: Plan) -> None:
    """Each row once, with one stored measure or several that are equally near."""
    with st.container(border=True):
        st.subheader(view.word("plan.matches"), anchor=False)
        groups = groupby(plan.suggestions, key=lambda pair: pair.row)
        for pairs in _page([tuple(pairs) for _, pairs in groups]):
            _row(view, f"{_prefix(plan.source.sha256)}{pairs[0].row}", pairs)


def _page(rows: list[tuple[Suggestion, ...]]) -> list[tuple[Suggestion, ...]]:
    if len(rows) <= SHOWN:
        return rows
    page = st.pagination(-(-len(rows) // SHOWN), key=uploading.key("near-page"))
    return rows[(page - 1) * SHOWN : page * SHOWN]


def _prefix(sha256: str) -> str:
    return uploading.key(f"near.{sha256[:16]}.")


def _row(view: View, key: str, pairs: tuple[Suggestion, ...]) -> None:
    with st.container(gap=None):
        st.markdown(secondary(view.word("plan.matches.file", row=pairs[0].row)))
        mine = pieces(pairs[0].title, pairs[0].measure_title)[0]
        st.markdown(marked(mine) if len(pairs) == 1 else f"**{escape(pairs[0].title)}**")
    with st.container(gap=None):
        st.markdown(secondary(view.word("plan.matches.stored", score=round(pairs[0].score))))
        for place, pair in enumerate(pairs, start=1):
            number = f"({place}) " if len(pairs) > 1 else ""
            st.markdown(number + marked(pieces(pair.title, pair.measure_title)[1]))
    labels = dict(_labels(view, pairs))
    st.segmented_control(
        view.word("plan.matches"),
        list(labels),
        format_func=lambda answer: option(labels[answer]),
        default=LATER,
        required=True,
        label_visibility="collapsed",
        key=key,
        persist_state="page",
    )


def _labels(view: View, pairs: tuple[Suggestion, ...]) -> Iterable[tuple[int, str]]:
    yield LATER, view.word("plan.matches.later")
    for place, pair in enumerate(pairs, start=1):
        key = "plan.matches.yes" if len(pairs) == 1 else "plan.matches.which"
        yield pair.measure, view.word(key, place=place)


def _is(key: object, prefix: str) -> bool:
    return isinstance(key, str) and key.startswith(prefix)
