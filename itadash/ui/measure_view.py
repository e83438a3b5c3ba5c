"""All of one measure: how it stands, what was planned, what was reported, where it was read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from urllib.parse import unquote, urlsplit

import streamlit as st

from itadash.figures.palette import Look, look_of
from itadash.model import Basis, MeasureRow, SourceRow, StatusRow
from itadash.ui import answers, cached, correct_view, measure_story
from itadash.ui.contrast import shortened
from itadash.ui.parts import CONFIRM_ICON, badge, numbered, secondary
from itadash.ui.text import escape
from itadash.ui.view import View
from itadash.words import dates

LONGEST_PATH = 60
COLOURS = {Look.LATE: "red", Look.SILENT: "violet", Look.DUE_SOON: "orange"}
"""What a deadline or a silence adds to the sentence, in its colour."""


def show(
    view: View, row: MeasureRow, history: Sequence[StatusRow], sources: Sequence[SourceRow]
) -> None:
    """The whole page of one measure, given its reports (oldest first) and its table rows."""
    _headline(view, row)
    to_confirm = row.basis is Basis.NARRATIVE
    left, right = st.columns([7, 5])
    with left:
        _latest(view, row)
        if to_confirm:  # below the words that a person confirms
            correct_view.card(view, row)
        measure_story.show(view, history, sources)
    with right:
        _plan(view, row)
        if not to_confirm:
            correct_view.card(view, row)


def deadline(view: View, row: MeasureRow) -> str:
    """How many days are left or over at the view's day, for an open measure; else ''."""
    if row.ends is None or not row.open:
        return ""
    days = (row.ends - view.day).days
    if days == 0:
        return view.word("late_year_end" if row.overdue else "measure.today")
    return view.word("measure.left" if days > 0 else "measure.late", days=abs(days))


def period(view: View, starts: date | None, ends: date | None) -> str:
    """A period as a person writes it; an open side is said in words."""
    first = dates.full_day(starts, view.language) if starts else ""
    last = dates.full_day(ends, view.language) if ends else ""
    if starts and ends:
        key = "measure.period.day" if starts == ends else "measure.period.both"
        return view.word(key, starts=first, ends=last)
    if ends:
        return view.word("measure.period.by", ends=last)
    return view.word("measure.period.from" if starts else "measure.period.none", starts=first)


def safe_link(text: str) -> str | None:
    """The address in a piece of evidence, if it is one that a browser may open safely."""
    address = text.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    plain = not any(character.isspace() for character in address)
    return address if plain and parts.scheme in ("http", "https") and parts.netloc else None


def host(link: str) -> str:
    """Where a link leads to, without a name or password that stands before it."""
    return urlsplit(link).hostname or link


def path(link: str) -> str:
    """The rest of a link, as a person reads it."""
    parts = urlsplit(link)
    return unquote(parts.path + (f"?{parts.query}" if parts.query else "")).strip("/")


def _headline(view: View, row: MeasureRow) -> None:
    look = look_of(row)
    verdict = deadline(view, row) or (view.word(look) if look.value != row.status.value else "")
    colour = COLOURS.get(look)
    if colour and verdict:
        verdict = f":{colour}[{verdict}]"
    elif verdict:
        verdict = f":gray[{verdict}]"
    st.title(f"{view.word(row.status)} {verdict}".strip(), anchor=False)
    st.subheader(escape(numbered(row)), anchor=False)
    _basis(view, row)


def _basis(view: View, row: MeasureRow) -> None:
    """How the status is known, how much is done, and when that was said."""
    if row.basis is Basis.NARRATIVE:
        said = [f":orange-badge[{CONFIRM_ICON}\u00a0{view.word('narrative')}]"]
    else:
        said = [secondary(view.word(f"measure.basis.{row.basis}"))]
    if row.silent and look_of(row) is not Look.SILENT:
        said.insert(0, badge(Look.SILENT, view.word("silent")))
    if row.percent is not None:
        said.append(secondary(view.word("measure.percent", percent=f"{row.percent.normalize():f}")))
    if row.as_of:
        day = dates.full_day(row.as_of, view.language)
        said.append(secondary(view.word("measure.reported", date=day)))
    st.markdown(" :gray[·] ".join(said))


def _latest(view: View, row: MeasureRow) -> None:
    with st.container(border=True):
        st.subheader(view.word("measure.result"), anchor=False)
        said = [
            ("measure.output", row.output),
            ("measure.outcome", row.outcome),
            ("measure.obstacle", row.obstacle),
        ]
        for key, text in said:
            if text:
                _fact(view.word(key), text)
        if not any(text for _, text in said):
            st.markdown(f":gray[{view.word('measure.noresult')}]")
        _evidence(view, row.evidence)


def _evidence(view: View, evidence: Sequence[str]) -> None:
    """Each piece of evidence; only a web address becomes a link, all else stays words."""
    if not evidence:
        return
    st.markdown(secondary(view.word("measure.evidence")))
    for piece in evidence:
        if link := safe_link(piece):
            label = f"**{escape(host(link))}** {escape(shortened(path(link), LONGEST_PATH))}"
            st.link_button(label, link, icon=":material/open_in_new:", type="tertiary")
        else:
            st.text(piece)


def _plan(view: View, row: MeasureRow) -> None:
    quarters = " · ".join(str(quarter) for quarter in row.quarters)
    follow_up = ", ".join(dates.full_day(day, view.language) for day in row.follow_up)
    with st.container(border=True):
        st.subheader(view.word("measure.facts"), anchor=False)
        _fact(view.word("measure.departments"), ", ".join(row.departments) or _unstated(view))
        _fact(view.word("measure.period"), period(view, row.starts, row.ends))
        _fact(view.word("measure.quarters"), quarters or _unstated(view))
        _fact(view.word("measure.topic"), row.topic or _unstated(view))
        _indicators(view, row)
        for key, text in (("measure.followup", follow_up), ("measure.note", row.note)):
            if text:
                _fact(view.word(key), text)
        if row.steps:
            st.markdown(secondary(view.word("measure.steps", count=len(row.steps))))
            steps = (f"{place}. {escape(step)}" for place, step in enumerate(row.steps, 1))
            st.markdown("\n".join(steps))


def _indicators(view: View, row: MeasureRow) -> None:
    """The ITA indicators that its topic is meant to raise, with the scores of the year before."""
    raised = answers.raised_by(row.topic)
    if not raised:
        return
    scored = cached.scores(row.agency, row.fiscal_year - 1)
    scores = {one.number: one.score for year in scored for one in year.indicators}
    said = []
    for one in raised:
        score = scores.get(one.number)
        told = view.word("measure.score", score=score, year=row.fiscal_year - 1) if score else ""
        said.append(escape(f"{one.number}. {one.name} {told}".strip()))
    with st.container(gap=None):
        st.markdown(secondary(view.word("measure.indicators")))
        st.markdown("  \n".join(said))
        if scores:
            st.page_link(
                "pages/scores.py",
                label=view.word("page_scores"),
                icon=":material/arrow_forward:",
                query_params=view.params(),
            )


def _unstated(view: View) -> str:
    return view.word("measure.unstated")


def _fact(name: str, text: str) -> None:
    with st.container(gap=None):
        st.markdown(secondary(name))
        st.markdown(escape(text))
