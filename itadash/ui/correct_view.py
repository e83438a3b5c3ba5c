"""Confirming or setting right one measure by hand, on its own page."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import streamlit as st

from itadash import settings, thai
from itadash.model import SHARED, Basis, Correction, MeasureRow, Status
from itadash.ui import correcting, left_out
from itadash.ui.contrast import shortened
from itadash.ui.filters import department_label
from itadash.ui.parts import option, secondary
from itadash.ui.text import escape
from itadash.ui.view import View

STATUS, PLAN = "status", "plan"
LONGEST_WORDS = 400


def card(view: View, row: MeasureRow) -> None:
    """Everything an officer can do with one measure; nothing on a copy for reading only."""
    if settings.read_only():
        return
    with st.container(border=True):
        st.subheader(view.word("correct.title"), anchor=False)
        correcting.outcome(view)
        if row.basis is Basis.NARRATIVE:
            words = shortened((row.output or row.outcome or "").strip(), LONGEST_WORDS)
            st.markdown(f"{view.word('correct.narrative')}  \n“{escape(words)}”")
        correcting.name(view)
        if row.basis is Basis.NARRATIVE:
            st.button(
                view.word("correct.confirm", status=view.word(row.status)),
                type="primary",
                icon=":material/draw:",
                on_click=_confirm,
                args=(row,),
                key="correct.confirm",
            )
        _forms(view, row)
        st.markdown(secondary(view.word("correct.note")))


def _forms(view: View, row: MeasureRow) -> None:
    chosen = st.segmented_control(
        view.word("correct.what"),
        (STATUS, PLAN),
        format_func=lambda what: option(view.word(f"correct.what.{what}")),
        key=_key("what", row),
    )
    if chosen == STATUS:
        _status_form(view, row)
    elif chosen == PLAN:
        _plan_form(view, row)


def _status_form(view: View, row: MeasureRow) -> None:
    latest = min(max(view.day, row.as_of or view.day), settings.today())
    with st.form(_key("form-status", row), border=False):
        st.pills(
            view.word("correct.status"),
            tuple(Status),
            default=row.status,
            required=True,
            format_func=lambda status: option(view.word(status)),
            key=_key("status", row),
        )
        left, right = st.columns(2)
        left.number_input(
            view.word("correct.percent"),
            min_value=0.0,
            max_value=100.0,
            value=None,
            step=5.0,
            format="%g",
            key=_key("percent", row),
        )
        right.text_input(
            view.word("correct.day"),
            value=_written(view, latest),
            placeholder=view.word("upload.day.hint"),
            key=_key("day", row),
        )
        st.text_area(view.word("correct.words"), max_chars=5000, key=_key("words", row))
        _submit(view, row, STATUS)


def _plan_form(view: View, row: MeasureRow) -> None:
    known = tuple(dict.fromkeys((*row.departments, *view.departments, SHARED)))
    with st.form(_key("form-plan", row), border=False):
        st.multiselect(
            view.word("correct.departments"),
            known,
            default=row.departments,
            accept_new_options=True,
            format_func=lambda name: department_label(name, view),
            key=_key("departments", row),
        )
        for column, name, day in zip(
            st.columns(2), ("starts", "ends"), (row.starts, row.ends), strict=True
        ):
            column.text_input(
                view.word(f"correct.{name}"),
                value=_written(view, day),
                placeholder=view.word("upload.day.hint"),
                key=_key(name, row),
            )
        _submit(view, row, PLAN)


def _submit(view: View, row: MeasureRow, what: str) -> None:
    st.form_submit_button(
        view.word("correct.save"),
        type="primary",
        icon=":material/check:",
        on_click=_save,
        args=(row, what),
        key=f"correct.save.{what}",
    )


def _confirm(row: MeasureRow) -> None:
    """A button's callback."""
    correcting.save([correcting.confirmation(row)])


def _save(row: MeasureRow, what: str) -> None:
    """A button's callback; the forms close once their answer is stored."""
    said = _status_said(row) if what == STATUS else _plan_said(row)
    if isinstance(said, str):
        correcting.refuse(said)
    elif correcting.save([said]):
        st.session_state[_key("what", row)] = None


def _status_said(row: MeasureRow) -> Correction | str:
    """What the form asks for, or the key of what it still needs."""
    status = Status(st.session_state[_key("status", row)])
    percent = st.session_state[_key("percent", row)]
    words = str(st.session_state[_key("words", row)]).strip()
    day = left_out.day_read(st.session_state[_key("day", row)])
    if day is None:
        return "correct.needs.day"
    if day > settings.today():
        return "correct.needs.past"
    if status is Status.CANCELLED and not words:
        return "correct.needs.reason"
    stated = status is Status.IN_PROGRESS and percent is not None
    share = Decimal(str(percent)) if stated else None
    return Correction(row.id, as_of=day, status=status, percent=share, words=words)


def _plan_said(row: MeasureRow) -> Correction | str:
    """What the form asks for, or the key of what it still needs."""
    texts = [str(st.session_state[_key(name, row)]).strip() for name in ("starts", "ends")]
    starts, ends = (left_out.day_read(text) if text else None for text in texts)
    if any(text and day is None for text, day in zip(texts, (starts, ends), strict=True)):
        return "correct.needs.day"
    first, last = starts or row.starts, ends or row.ends
    if first and last and last < first:
        return "correct.needs.order"
    named = (thai.fold(name) for name in st.session_state[_key("departments", row)])
    departments = tuple(dict.fromkeys(name for name in named if name))
    return Correction(row.id, departments=departments, starts=starts, ends=ends)


def _written(view: View, day: date | None) -> str:
    """A day as it may be typed, so that what stands in a field is read back as itself."""
    if day is None:
        return ""
    return thai.long_date(day) if view.language == "th" else day.isoformat()


def _key(name: str, row: MeasureRow) -> str:
    return f"correct.{name}.{row.id}"
