"""ITA scores of one agency and year, and the measures that answer what is weak."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from itadash.model import Filter, Scores
from itadash.ui import cached, frame, scores_view
from itadash.ui.parts import option
from itadash.ui.view import View


def body(view: View) -> None:
    """The scores that go with the year shown; else how to bring some in."""
    known = cached.scores(view.filter.agency) if view.filter.agency else ()
    if not known:
        scores_view.nothing(view)
        return
    scores = _chosen(view, known)
    answering = Filter(view.filter.today, scores.agency, scores.year + 1)
    answering = replace(answering, department=view.filter.department, as_of=view.filter.as_of)
    scores_view.show(view, scores, cached.measures(answering), _file_of(scores))


def _chosen(view: View, known: tuple[Scores, ...]) -> Scores:
    """Measures of a year answer the scores of the year before, so those come first."""
    by_year = {scores.year: scores for scores in known}
    shown = view.filter.fiscal_year or 0
    wanted = next((year for year in (shown - 1, shown) if year in by_year), max(by_year))
    if len(by_year) == 1:
        return by_year[wanted]
    year = st.segmented_control(
        view.word("scores.pick"),
        sorted(by_year, reverse=True),
        format_func=lambda year: option(str(year)),
        default=wanted,
        required=True,
        key=f"scores.year.{wanted}",
    )
    return by_year[year]


def _file_of(scores: Scores) -> str:
    rows = cached.imports(scores.agency)
    return next((row.file_name for row in rows if row.id == scores.import_id), "–")


frame.show("scores", body)
