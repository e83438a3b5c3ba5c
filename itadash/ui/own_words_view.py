"""The words of a file that a person explains: what each column holds, what a status word means."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

import streamlit as st

from itadash.model import Finding, Kind, Plan, Status
from itadash.ui import uploading
from itadash.ui.contrast import shortened
from itadash.ui.parts import option, secondary
from itadash.ui.text import escape
from itadash.ui.view import View

FIELDS = (
    *("title", "topic", "no", "department", "steps", "period", "start", "end", "quarter"),
    *("quarter_1", "quarter_2", "quarter_3", "quarter_4", "follow_up", "status"),
    *("status_tick", "department_tick", "year_tick", "percent"),
    *("result", "outcome", "obstacle", "evidence", "note", "fiscal_year", "agency", "ignore"),
)
"""What a column of measures may hold, in the order in which tables have it."""
FIELDS_OF_SCORES = ("no", "indicator", "score", "fiscal_year", "agency", "ignore")
UNKNOWN = ("unknown_status", "unknown_percent")
SHOWN = 20
"""Unknown words asked about at once, those of most rows first."""
LONGEST_WORD = 90
COLUMNS, STATUSES, _ASKED = "columns", "statuses", "asked"


def told(sha256: str, what: str) -> tuple[tuple[str, str], ...]:
    """What was said of this very file's ``COLUMNS`` or ``STATUSES`` so far: text and meaning."""
    return tuple(sorted(_said(what, sha256).items()))


def columns(view: View, plan: Plan) -> None:
    """Each heading and the field it was read as, which can be set right."""
    pairs = [
        (place, heading, field)
        for place, (heading, field) in enumerate(
            zip(plan.source.header, plan.source.fields, strict=False)
        )
        if heading.strip()
    ]
    known = sum(field != "ignore" for _, _, field in pairs)
    label = view.word("plan.found.columns", known=known, all=len(pairs))
    expander = st.expander(label, key="plan.columns", on_change="rerun")
    if expander.open:
        with expander:
            st.markdown(secondary(view.word("own.columns.note")))
            for place, heading, field in pairs:
                _column(view, plan, place, heading, field)


def statuses(view: View, plan: Plan) -> None:
    """Each unknown status word once, with its rows; one choice is good for all of them."""
    asked = _asked(plan)
    if not asked:
        return
    with st.container(border=True):
        st.subheader(view.word("own.statuses", count=len(asked)), anchor=False)
        st.markdown(secondary(view.word("own.statuses.note")))
        for text, count in list(asked.items())[:SHOWN]:
            _status(view, plan, text, count)


def _column(view: View, plan: Plan, place: int, heading: str, field: str) -> None:
    fields = FIELDS_OF_SCORES if plan.kind is Kind.SCORES else FIELDS
    key = uploading.key(f"column.{plan.source.sha256[:16]}.{place}")
    st.session_state[key] = field  # one choice may take the field from another column
    name, choice = st.columns([1, 1], vertical_alignment="center")
    name.markdown(escape(heading))
    choice.selectbox(
        view.word("own.column", heading=escape(heading)),
        fields if field in fields else (*fields, field),
        format_func=lambda one: view.word(f"field.{one}"),
        label_visibility="collapsed",
        key=key,
        on_change=_take,
        args=(COLUMNS, plan.source.sha256, heading, key),
    )


def _status(view: View, plan: Plan, text: str, count: int) -> None:
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    key = uploading.key(f"status.{plan.source.sha256[:16]}.{digest}")
    with st.container(gap=None):
        rows = secondary(view.word("own.statuses.rows", count=count))
        st.markdown(f"**“{escape(shortened(text, LONGEST_WORD))}”** {rows}")
        st.pills(
            view.word("own.statuses.choose"),
            tuple(Status),
            format_func=lambda status: option(view.word(status)),
            label_visibility="collapsed",
            key=key,
            on_change=_take,
            args=(STATUSES, plan.source.sha256, text, key),
            persist_state="page",
        )


def _take(what: str, sha256: str, text: str, key: str) -> None:
    """A widget's callback: the plan is made again with what was chosen."""
    said = {**_said(what, sha256), text: st.session_state[key]}
    st.session_state[_place(what, sha256)] = {one: said[one] for one in said if said[one]}


def _asked(plan: Plan) -> dict[str, int]:
    """The unknown words of a file, with their rows; those answered stay to be seen."""
    place = _place(_ASKED, plan.source.sha256)
    kept: dict[str, int] = st.session_state.get(place, {})
    asked = kept | dict(Counter(_unknown(plan.findings)).most_common())
    st.session_state[place] = asked
    return asked


def _unknown(findings: Iterable[Finding]) -> Iterable[str]:
    return (found.cell.strip() for found in findings if found.code in UNKNOWN and found.cell)


def _said(what: str, sha256: str) -> dict[str, str]:
    said: dict[str, str] = st.session_state.get(_place(what, sha256), {})
    return said


def _place(what: str, sha256: str) -> str:
    return uploading.key(f"{what}.{sha256[:16]}")
