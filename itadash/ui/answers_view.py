"""Beside each weak indicator: what raising it is worth, and the measures that answer it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from itadash.figures.palette import look_of
from itadash.figures.scores import weakest_first
from itadash.indicators import PASS_LINE, gain
from itadash.model import Indicator, MeasureRow, Scores, Status
from itadash.ui import lines
from itadash.ui.answers import answer, without_topic
from itadash.ui.contrast import shortened
from itadash.ui.lines import Item, Piece
from itadash.ui.parts import secondary
from itadash.ui.text import escape
from itadash.ui.view import View

LONGEST_TITLE = 48


def show(view: View, scores: Scores, measures: Sequence[MeasureRow]) -> None:
    """Weak indicators, the lowest first; ``measures`` are those of the year after the scores."""
    weak = [one for one in weakest_first(scores.indicators) if one.score < PASS_LINE]
    with st.container(border=True):
        st.subheader(view.word("scores.answers"), anchor=False)
        if not weak:
            tick = ":green[:material/check_circle:]\u00a0"
            st.markdown(tick + view.word("scores.answers.allpass"))
            return
        key = "scores.answers.note" if measures else "scores.answers.noyear"
        st.markdown(secondary(view.word(key, year=scores.year + 1)))
        if measures:
            _answered(view, scores, weak, measures)
        for one in weak:
            _answer(view, one, measures)
        if untopiced := without_topic(measures):
            said = view.word("scores.answers.untopiced", count=untopiced)
            st.markdown(secondary(f":material/info:\u00a0{said}"))


def _answered(
    view: View, scores: Scores, weak: Sequence[Indicator], measures: Sequence[MeasureRow]
) -> None:
    """How many weak indicators have a measure, and the way to all measures of the year."""
    answered = sum(bool(answer(one.number, measures).measures) for one in weak)
    numbers = {"weak": len(weak), "answered": answered, "unanswered": len(weak) - answered}
    key = "scores.answered" if answered < len(weak) else "scores.answered.all"
    st.markdown(view.word(key, **numbers))
    params = {"agency": scores.agency, "fiscal_year": str(scores.year + 1)}
    st.page_link(
        "dashboard.py",
        label=view.word("scores.answers.open", year=scores.year + 1),
        icon=":material/arrow_forward:",
        query_params={**params, "language": view.language},
    )


def _answer(view: View, one: Indicator, measures: Sequence[MeasureRow]) -> None:
    found = answer(one.number, measures)
    said = [view.word("scores.gain", line=PASS_LINE, gain=gain(one.number, one.score))]
    if found.measures:
        done = sum(row.status is Status.COMPLETED for row in found.measures)
        said.insert(0, view.word("scores.answers.done", done=done, all=len(found.measures)))
    with st.container(gap=None):
        name = f"**{one.number}. {escape(one.name)}**"
        st.markdown(f"{name} — {one.score}  \n{secondary(' · '.join(said))}")
        if measures and not found.measures:
            none = view.word("scores.answers.none")
            st.markdown(f":orange-badge[:material/error:\u00a0{none}]")
        if found.measures:
            items = [_measure(view, row) for row in found.measures]
            lines.draw(f"answers.{one.number}", lines.Shape.BESIDE, items)


def _measure(view: View, row: MeasureRow) -> Item:
    look = look_of(row)
    title = Piece(shortened(row.title, LONGEST_TITLE))
    opening = lines.measure_link(view, row, view.word("measure.open"))
    return [lines.badge(look, view.word(look)), title], [opening]
