"""Rows that nearly name a stored measure: the file's words over the stored ones, and an answer."""

from __future__ import annotations

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
MOST_ONE_BY_ONE = 3
"""Rows up to which answering each is no trouble."""
LATER = 0
"""The answer that leaves a row out for now; any other is the id of the measure it is."""


def chosen(sha256: str) -> frozenset[tuple[int, int]]:
    """The pairs of row and measure answered with yes for this very file so far."""
    prefix = _prefix(sha256)
    for_all: dict[int, int] = st.session_state.get(_all(sha256), {})
    answers = {
        int(key.removeprefix(prefix)): st.session_state[key]
        for key in st.session_state
        if _is(key, prefix)
    }
    return frozenset((row, answer) for row, answer in (for_all | answers).items() if answer)


def show(view: View, plan: Plan) -> None:
    """Each row once, with one stored measure or several that are equally near."""
    rows = [tuple(pairs) for _, pairs in groupby(plan.suggestions, key=lambda pair: pair.row)]
    with st.container(border=True):
        st.subheader(view.word("plan.matches", count=f"{len(rows):,}"), anchor=False)
        if len(rows) > MOST_ONE_BY_ONE:
            _answer_all(view, plan, rows)
        for pairs in _page(rows):
            _row(view, plan.source.sha256, pairs)


def _answer_all(view: View, plan: Plan, rows: list[tuple[Suggestion, ...]]) -> None:
    """One answer for every row that is near to one measure only; it can be changed row by row."""
    sure = {pairs[0].row: pairs[0].measure for pairs in rows if len(pairs) == 1}
    with st.container(horizontal=True):
        for key, answers in (
            ("plan.matches.yes.all", sure),
            ("plan.matches.later.all", dict.fromkeys(sure, LATER)),
        ):
            st.button(
                view.word(key, count=f"{len(sure):,}"),
                on_click=_take_all,
                args=(plan.source.sha256, answers),
                key=uploading.key(key),
            )


def _take_all(sha256: str, answers: dict[int, int]) -> None:
    """A button's callback: rows that are on the screen show their new answer as well."""
    st.session_state[_all(sha256)] = answers
    prefix = _prefix(sha256)
    for row, answer in answers.items():
        if f"{prefix}{row}" in st.session_state:
            st.session_state[f"{prefix}{row}"] = answer


def _page(rows: list[tuple[Suggestion, ...]]) -> list[tuple[Suggestion, ...]]:
    if len(rows) <= SHOWN:
        return rows
    page = st.pagination(-(-len(rows) // SHOWN), key=uploading.key("near-page"))
    return rows[(page - 1) * SHOWN : page * SHOWN]


def _prefix(sha256: str) -> str:
    return uploading.key(f"near.{sha256[:16]}.")


def _all(sha256: str) -> str:
    return uploading.key(f"nearly.{sha256[:16]}")


def _row(view: View, sha256: str, pairs: tuple[Suggestion, ...]) -> None:
    with st.container(gap=None):
        st.markdown(secondary(view.word("plan.matches.file", row=pairs[0].row)))
        mine = pieces(pairs[0].title, pairs[0].measure_title)[0]
        st.markdown(marked(mine) if len(pairs) == 1 else f"**{escape(pairs[0].title)}**")
    with st.container(gap=None):
        st.markdown(secondary(view.word("plan.matches.stored", score=int(pairs[0].score))))
        for place, pair in enumerate(pairs, start=1):
            number = f"({place}) " if len(pairs) > 1 else ""
            st.markdown(number + marked(pieces(pair.title, pair.measure_title)[1]))
    labels = dict(_labels(view, pairs))
    for_all: dict[int, int] = st.session_state.get(_all(sha256), {})
    st.segmented_control(
        view.word("plan.matches.answer"),
        list(labels),
        format_func=lambda answer: option(labels[answer]),
        default=for_all.get(pairs[0].row, LATER),
        required=True,
        label_visibility="collapsed",
        key=f"{_prefix(sha256)}{pairs[0].row}",
        persist_state="page",
    )


def _labels(view: View, pairs: tuple[Suggestion, ...]) -> Iterable[tuple[int, str]]:
    yield LATER, view.word("plan.matches.later")
    for place, pair in enumerate(pairs, start=1):
        key = "plan.matches.yes" if len(pairs) == 1 else "plan.matches.which"
        yield pair.measure, view.word(key, place=place)


def _is(key: object, prefix: str) -> bool:
    return isinstance(key, str) and key.startswith(prefix)
