"""ITA scores: the gap to the pass line, what is weakest, and which measures answer it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from itadash import indicators, settings
from itadash.figures.canvas import CONFIG
from itadash.figures.scores import axis_start, dumbbells, weakest_first
from itadash.indicators import INDICATORS, PASS_LINE, WEIGHTS
from itadash.model import Indicator, MeasureRow, Scores
from itadash.ui import answers_view, cached
from itadash.ui.parts import secondary, table
from itadash.ui.text import escape
from itadash.ui.view import View


def show(view: View, scores: Scores, measures: Sequence[MeasureRow], file_name: str) -> None:
    """The whole page of one year's scores; ``measures`` are those of the year after."""
    _headline(view, scores)
    _instruments(view, scores)
    left, right = st.columns([6, 5])
    with left:
        _figure(view, scores)
        _levels(view, scores)
    with right:
        answers_view.show(view, scores, measures)
    source = view.word("scores.source.import", file=escape(file_name), number=scores.import_id)
    st.markdown(secondary(f"{view.word('scores.source')} · {source}"))


def _headline(view: View, scores: Scores) -> None:
    if scores.total is None:
        partial = view.word("scores.partial", count=len(scores.indicators))
        st.title(f"{partial} :gray[{view.word('scores.partial.note')}]", anchor=False)
    else:
        gap = scores.total - PASS_LINE
        key, colour = ("scores.passed", "green") if gap >= 0 else ("scores.short", "red")
        verdict = view.word(key, line=PASS_LINE, gap=abs(gap))
        total = view.word("scores.total", total=scores.total)
        st.title(f"{total} :{colour}[{verdict}]", anchor=False)
    st.markdown(_detail(view, scores))


def _detail(view: View, scores: Scores) -> str:
    passed = sum(one.score >= PASS_LINE for one in scores.indicators)
    lowest = weakest_first(scores.indicators)[0]
    said = [
        view.word("scores.year", year=scores.year),
        view.word("scores.detail", line=PASS_LINE, passed=passed, all=len(scores.indicators)),
        view.word("scores.detail.lowest", name=escape(lowest.name), score=lowest.score),
    ]
    if scores.level:
        said.append(view.word("scores.level", level=escape(scores.level)))
    return " · ".join(said)


def _instruments(view: View, scores: Scores) -> None:
    means = dict(scores.instruments)
    with st.container(border=True), st.grid(1 + len(WEIGHTS), min_column_width=130):
        level = view.word("scores.level", level=escape(scores.level)) if scores.level else "\u00a0"
        _number(view.word("scores.card.total"), scores.total, level)
        for name, weight in WEIGHTS.items():
            count = sum(one.instrument == name for one in INDICATORS)
            said = view.word("scores.indicators", count=count)
            _number(
                view.word("scores.weight", name=name, weight=int(weight * 100)),
                means.get(name),
                f"{view.word(f'scores.instrument.{name}')} {said}",
            )


def _number(label: str, value: object, note: str) -> None:
    """The label stands above a collapsed metric: a metric's own label clips Thai."""
    with st.container(gap=None):
        st.markdown(f":small[{label}]")
        st.metric(label, str(value) if value is not None else "–", label_visibility="collapsed")
        st.markdown(secondary(note))


def _figure(view: View, scores: Scores) -> None:
    rows = weakest_first(scores.indicators)
    spoken = ", ".join(f"{one.name} {one.score}" for one in rows)
    with st.container(border=True):
        st.subheader(view.word("scores.figure"), anchor=False)
        st.plotly_chart(
            cached.drawn(dumbbells, tuple(rows), PASS_LINE, view.language),
            config=CONFIG,
            key="scores.figure",
            alt=view.word("scores.figure.alt", line=PASS_LINE, rows=spoken),
        )
        start = axis_start(rows)
        st.markdown(secondary(view.word("scores.figure.note", start=start, line=PASS_LINE)))
        _table(view, rows)


def _levels(view: View, scores: Scores) -> None:
    """The scale of the year, and where this total stands on it."""
    with st.container(border=True):
        st.subheader(view.word("scores.levels", year=scores.year), anchor=False)
        lines = (_level(view, level, scores.level) for level in indicators.scale(scores.year))
        st.markdown("  \n".join(lines))


def _level(view: View, level: indicators.Level, reached: str | None) -> str:
    key = "each" if level.each else "least" if level.least else "rest"
    rule = view.word(f"scores.levels.{key}", least=level.least)
    line = f"**{escape(level.name)}** :gray[{rule}]"
    if level.name != reached:
        return line
    return f"{line} :blue-badge[:material/my_location:\u00a0{view.word('scores.levels.here')}]"


def _table(view: View, rows: Sequence[Indicator]) -> None:
    header = [view.word(f"scores.table.{name}") for name in ("number", "name", "instrument")]
    header += [view.word("scores.table.score"), view.word("scores.table.gap", line=PASS_LINE)]
    cells = (
        (str(one.number), one.name, one.instrument, str(one.score), f"{one.score - PASS_LINE:+}")
        for one in rows
    )
    table(view, "scores.table", header, cells)


def nothing(view: View) -> None:
    """No scores of this agency are stored."""
    with st.container(border=True):
        st.title(view.word("scores.none"), anchor=False)
        st.markdown(view.word("scores.none.note"))
        if not settings.read_only():
            st.page_link(
                "pages/upload.py",
                label=view.word("go_upload"),
                icon=":material/upload_file:",
                query_params=view.params(),
            )
