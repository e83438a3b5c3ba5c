"""The story of a measure: each report in order of time, with the cells it was read from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from itadash.figures.palette import Look
from itadash.model import SourceRow, StatusRow
from itadash.ui.parts import badge, secondary
from itadash.ui.text import escape
from itadash.ui.view import View
from itadash.words import dates


def show(view: View, history: Sequence[StatusRow], sources: Sequence[SourceRow]) -> None:
    """Each report with its cells folded under it; cells that tell no report come last."""
    cells = {(source.import_id, source.row): source for source in sources}
    with st.container(border=True):
        if history:
            st.subheader(view.word("measure.history", count=len(history)), anchor=False)
        else:
            st.subheader(view.word("measure.history.none"), anchor=False)
        for before, report in zip((None, *history), history, strict=False):
            _report(view, before, report)
            if source := cells.pop((report.import_id, report.row), None):
                _source(view, source)
        for source in cells.values():
            _source(view, source)


def _report(view: View, before: StatusRow | None, report: StatusRow) -> None:
    words = view.word(report.status)
    if report.percent is not None:
        words += f" {report.percent.normalize():f} %"
    if report.who is None:
        file = view.word("measure.history.from", file=escape(report.file_name), row=report.row)
    else:
        file = view.word("correct.by", who=escape(report.who))
    with st.container(gap=None):
        st.markdown(
            f"**{dates.full_day(report.as_of, view.language)}** {badge(Look(report.status), words)}"
        )
        if before and report.output and report.output == before.output:
            st.markdown(secondary(view.word("measure.history.same")))
        elif report.output or report.outcome:
            st.markdown(f"“{escape(report.output or report.outcome or '')}”")
        st.markdown(secondary(file))


def _source(view: View, source: SourceRow) -> None:
    if source.who is None:
        _cells(view, source)
    else:
        _set_by_hand(view, source)


def _cells(view: View, source: SourceRow) -> None:
    """The cells as written, line breaks and all: ``st.text`` reads nothing into them."""
    place = view.word(
        "measure.source.place",
        file=escape(source.file_name),
        row=source.row,
        number=source.import_id,
    )
    label = f"{view.word('measure.source')}: {place}"
    with st.expander(label, icon=":material/table_rows:", type="compact"):
        st.markdown(secondary(view.word("measure.source.note")))
        for heading, cell in zip(source.header, source.cells, strict=False):
            name, text = st.columns([1, 3], gap="small")
            name.markdown(f":gray[{escape(heading)}]")
            text.text(cell if cell.strip() else view.word("measure.source.blank"))


def _set_by_hand(view: View, source: SourceRow) -> None:
    """What a person set, field by field."""
    with st.container(gap=None):
        said = view.word("correct.record", who=escape(source.who or ""), number=source.import_id)
        st.markdown(f"**{said}**")
        for name, cell in zip(source.header, source.cells, strict=True):
            if cell:
                st.markdown(f":gray[{view.word(f'field.{name}')}] {_set_to(view, name, cell)}")


def _set_to(view: View, name: str, cell: str) -> str:
    """The words of a person; a status is kept by its code and a day as ISO."""
    if name == "status":
        return view.word(cell)
    if name in ("as_of", "starts", "ends"):
        return dates.full_day(date.fromisoformat(cell), view.language)
    return escape(cell)
