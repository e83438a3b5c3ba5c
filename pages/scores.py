"""ITA scores of one agency and year, and the measures that answer what is weak."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from itadash.model import Filter, Scores
from itadash.ui import cached, frame, in_address, scores_view
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
    before = next((one for one in known if one.year == scores.year - 1), None)
    scores_view.show(view, scores, before, cached.measures(answering), _file_of(scores))


def _chosen(view: View, known: tuple[Scores, ...]) -> Scores:
    """Measures of a year answer the scores of the year before, so those come first."""
    by_year = {scores.year: scores for scores in known}
    shown = view.filter.fiscal_year or 0
    usual = next((year for year in (shown - 1, shown) if year in by_year), max(by_year))
    if len(by_year) == 1:
        return by_year[usual]
    years = [str(year) for year in sorted(by_year, reverse=True)]
    year = in_address.chosen("scores_year", years, str(usual))
    st.segmented_control(
        view.word("scores.pick"),
        years,
        format_func=option,
        required=True,
        key=in_address.widget("scores_year", year),
        on_change=in_address.take,
        args=("scores_year", str(usual)),
    )
    return by_year[int(year)]


def _file_of(scores: Scores) -> str:
    rows = cached.imports(scores.agency)
    return next((row.file_name for row in rows if row.id == scores.import_id), "–")


frame.show("scores", body)
