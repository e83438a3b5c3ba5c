"""ITA scores: the gap to the pass line, what is weakest, and which measures answer it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from itadash import indicators, settings
from itadash.figures.canvas import CONFIG
from itadash.figures.scores import axis_start, dumbbells, moved, weakest_first
from itadash.indicators import INDICATORS, PASS_LINE, WEIGHTS
from itadash.model import Indicator, MeasureRow, Scores
from itadash.ui import answers_view, cached, scores_rules
from itadash.ui.parts import secondary, table
from itadash.ui.text import escape, short_agency
from itadash.ui.view import View

MOST_ELSEWHERE = 12
"""Agencies with scores that are offered where there are none."""


def show(
    view: View,
    scores: Scores,
    before: Scores | None,
    measures: Sequence[MeasureRow],
    file_name: str,
) -> None:
    """The whole page of one year's scores; ``before`` are those of the year before, and
    ``measures`` those of the year after."""
    _headline(view, scores, before)
    _instruments(view, scores, before)
    left, right = st.columns([6, 5])
    with left:
        _figure(view, scores, before)
        _levels(view, scores)
    with right:
        answers_view.show(view, scores, measures)
    source = view.word("scores.source.import", file=escape(file_name), number=scores.import_id)
    st.markdown(secondary(f"{view.word('scores.source')} · {source}"))


def _headline(view: View, scores: Scores, before: Scores | None) -> None:
    if scores.total is None:
        partial = view.word("scores.partial", count=len(scores.indicators))
        st.title(f"{partial} :gray[{view.word('scores.partial.note')}]", anchor=False)
    else:
        gap = scores.total - PASS_LINE
        key, colour = ("scores.passed", "green") if gap >= 0 else ("scores.short", "red")
        verdict = view.word(key, line=PASS_LINE, gap=abs(gap))
        total = view.word("scores.total", total=scores.total)
        st.title(f"{total} :{colour}[{verdict}]", anchor=False)
    st.markdown(_detail(view, scores, before))


def _detail(view: View, scores: Scores, before: Scores | None) -> str:
    passed = sum(one.score >= PASS_LINE for one in scores.indicators)
    lowest = weakest_first(scores.indicators)[0]
    said = [
        view.word("scores.year", year=scores.year),
        view.word("scores.detail", line=PASS_LINE, passed=passed, all=len(scores.indicators)),
        view.word("scores.detail.lowest", name=escape(lowest.name), score=lowest.score),
    ]
    if scores.level:
        said.append(view.word("scores.level", level=escape(scores.level)))
    if before is None:
        said.append(f":gray[{view.word('scores.moved.none', year=scores.year - 1)}]")
    elif scores.total is not None and before.total is not None:
        said.append(_moved(view, scores.total - before.total, before.year))
    return " · ".join(said)


def _moved(view: View, change: Decimal, year: int) -> str:
    """How a number moved since the year before: shape, word and colour."""
    colour = "green" if change > 0 else "red" if change < 0 else "gray"
    said = view.word("scores.moved.from", moved=moved(change, view.language), year=year)
    return f":{colour}[{said}]"


def _instruments(view: View, scores: Scores, before: Scores | None) -> None:
    with st.container(border=True):
        _numbers(view, scores, before)
        explained = st.popover(
            view.word("how_counted"),
            icon=":material/calculate:",
            type="tertiary",
            key="scores.rules",
            on_change="rerun",
        )
        if explained.open:
            with explained:
                st.markdown("\n".join(f"- {rule}" for rule in scores_rules.rules(view, scores)))


def _numbers(view: View, scores: Scores, before: Scores | None) -> None:
    means = dict(scores.instruments)
    past = dict(before.instruments) if before else {}
    with st.grid(1 + len(WEIGHTS), min_column_width=130):
        level = view.word("scores.level", level=escape(scores.level)) if scores.level else "\u00a0"
        total = _change(view, scores.total, before.total if before else None)
        _number(view.word("scores.card.total"), scores.total, level, total)
        for name, weight in WEIGHTS.items():
            count = sum(one.instrument == name for one in INDICATORS)
            said = view.word("scores.indicators", count=count)
            _number(
                view.word("scores.weight", name=name, weight=int(weight * 100)),
                means.get(name),
                f"{view.word(f'scores.instrument.{name}')} {said}",
                _change(view, means.get(name), past.get(name)),
            )


def _change(view: View, now: Decimal | None, then: Decimal | None) -> str:
    """How a number moved; nothing where one of the two years lacks it."""
    return "" if now is None or then is None else moved(now - then, view.language)


def _number(label: str, value: object, note: str, change: str = "") -> None:
    """The label stands above a collapsed metric: a metric's own label clips Thai."""
    with st.container(gap=None):
        st.markdown(f":small[{label}]")
        st.metric(label, str(value) if value is not None else "–", label_visibility="collapsed")
        st.markdown(secondary(f"{change}  \n{note}" if change else note))


def _figure(view: View, scores: Scores, before: Scores | None) -> None:
    rows = weakest_first(scores.indicators)
    past = before.indicators if before else ()
    spoken = ", ".join(f"{one.name} {one.score}" for one in rows)
    with st.container(border=True):
        st.subheader(view.word("scores.figure"), anchor=False)
        st.plotly_chart(
            cached.drawn(dumbbells, tuple(rows), PASS_LINE, view.language, past),
            config=CONFIG,
            key="scores.figure",
            alt=view.word("scores.figure.alt", line=PASS_LINE, rows=spoken),
        )
        start = axis_start([*rows, *past])
        said = [view.word("scores.figure.note", start=start, line=PASS_LINE)]
        if before:
            said.insert(0, view.word("scores.figure.past", year=before.year))
        st.markdown(secondary(" · ".join(said)))
        _table(view, rows, before)


def _levels(view: View, scores: Scores) -> None:
    """The scale of the year, and where this total stands on it."""
    with st.container(border=True):
        st.subheader(view.word("scores.levels", year=scores.year), anchor=False)
        lines = (_level(view, level, scores.level) for level in indicators.scale(scores.year))
        st.markdown("  \n".join(lines))


def _level(view: View, level: indicators.Level, reached: str | None) -> str:
    line = f"**{escape(level.name)}** :gray[{scores_rules.level_rule(view, level)}]"
    if level.name != reached:
        return line
    return f"{line} :blue-badge[:material/my_location:\u00a0{view.word('scores.levels.here')}]"


def _table(view: View, rows: Sequence[Indicator], before: Scores | None) -> None:
    header = [view.word(f"scores.table.{name}") for name in ("number", "name", "instrument")]
    header += [view.word("scores.table.score"), view.word("scores.table.gap", line=PASS_LINE)]
    past = {one.number: one.score for one in before.indicators} if before else {}
    if before:
        header.append(view.word("scores.table.moved", year=before.year))
    cells = []
    for one in rows:
        known = (str(one.number), one.name, one.instrument, str(one.score))
        change = moved(one.score - past[one.number], view.language) if one.number in past else "–"
        cells.append((*known, f"{one.score - PASS_LINE:+}", *((change,) if before else ())))
    table(view, "scores.table", header, lambda: cells)


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
        _elsewhere(view)


def _elsewhere(view: View) -> None:
    """Agencies that do have scores, one tap away, the latest import first."""
    known = cached.scored(MOST_ELSEWHERE)
    if not known:
        return
    st.markdown(f"**{view.word('scores.elsewhere')}**")
    with st.container(gap=None):
        for agency, year in known:
            name = escape(short_agency(agency))
            st.page_link(
                "pages/scores.py",
                label=view.word("scores.elsewhere.one", agency=name, year=year),
                icon=":material/arrow_forward:",
                query_params={"agency": agency, "language": view.language},
            )
