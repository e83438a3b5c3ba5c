"""The journey of one file, kept in the session: look at its plan, save it once, take it back.

A plan is saved by a button and by nothing else. Saving takes the plan out of the session, so a
second click or a late rerun finds none; a refreshed page is a new session and begins anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import streamlit as st

from itadash import importing, settings
from itadash.intake.stages import Tell, untold
from itadash.model import Kind, Plan, Status
from itadash.problems import FileRefused, ItadashError, PlanOutdated, ReadOnly
from itadash.store.database import Database
from itadash.ui import cached, state

LIMIT_MB = 50
WHO = "upload.who"
_PLAN, _DONE, _NOTICE, _PROBLEM, _TURN = (
    *("upload.plan", "upload.done", "upload.notice", "upload.problem"),
    "upload.turn",
)


@dataclass(frozen=True, slots=True)
class Request:
    """A file, and what the officer adds where the file is silent."""

    content: bytes
    file_name: str
    agency: str | None = None
    fiscal_year: int | None = None
    as_of: date | None = None
    kind: Kind | None = None
    accept_suggestions: frozenset[tuple[int, int]] = frozenset()
    good_rows: bool = False
    sheet: str | None = None
    columns: tuple[tuple[str, str], ...] = ()
    statuses: tuple[tuple[str, str], ...] = ()
    named: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What was saved: the import's number and its plan; ``undone`` once it is taken back."""

    number: int
    plan: Plan
    who: str
    undone: bool = False


def look(request: Request, tell: Tell = untold) -> Plan:
    """The plan for a file, made again when the request or the data change. Raises FileRefused.

    ``tell`` hears how far it has come, where it has to be made.
    """
    if len(request.content) > LIMIT_MB * 1024 * 1024:
        size = f"{len(request.content) / 1024 / 1024:,.1f}"
        raise FileRefused("file_too_large", limit=str(LIMIT_MB), size=size)
    database = cached.database()
    made_for = (request, database.snapshot().version)
    if _PLAN not in st.session_state or st.session_state[_PLAN][0] != made_for:
        st.session_state[_PLAN] = (made_for, _preview(request, tell))
    plan: Plan = st.session_state[_PLAN][1]
    return plan


def _preview(request: Request, tell: Tell) -> Plan:
    return importing.preview(
        request.content,
        request.file_name,
        cached.database(),
        agency=request.agency,
        fiscal_year=request.fiscal_year,
        as_of=request.as_of,
        kind=request.kind,
        accept_suggestions=request.accept_suggestions,
        good_rows=request.good_rows,
        sheet=request.sheet,
        columns=dict(request.columns),
        statuses={text: Status(meant) for text, meant in request.statuses},
        named=dict(request.named),
        today=settings.today(),
        tell=tell,
    )


def save(waiting: str) -> None:
    """A button's callback: keep the plan that was looked at, under the name typed; ``waiting`` is
    said meanwhile."""
    who = str(st.session_state.get(WHO, "")).strip()
    if not who:
        st.session_state[_NOTICE] = "upload.who.needed"
        return
    _, plan = st.session_state.pop(_PLAN, (None, None))
    if plan is None:
        return
    try:
        with st.spinner(waiting, show_time=True):
            number = importing.commit(plan, _writable(), who)
    except PlanOutdated:
        st.session_state[_NOTICE] = "plan.outdated"
    except ItadashError as problem:
        st.session_state[_PROBLEM] = problem
    else:
        if number is not None:
            st.session_state[_DONE] = Done(number, plan, who)
            _follow(plan)


def _follow(plan: Plan) -> None:
    """Every page now shows the agency that was just brought in, and its year of measures."""
    year = plan.fiscal_year if plan.kind is Kind.MEASURES else None
    state.choose(agency=plan.agency, fiscal_year=year)


def take_back() -> None:
    """A button's callback: undo the import just made."""
    finished = done()
    if finished is None or finished.undone:
        return
    try:
        importing.undo(_writable(), finished.number, finished.who)
    except ItadashError as problem:
        st.session_state[_PROBLEM] = problem
    else:
        st.session_state[_DONE] = Done(finished.number, finished.plan, finished.who, undone=True)


def begin_anew() -> None:
    """A button's callback: forget this file; the uploader stands empty."""
    for name in (_PLAN, _DONE, _NOTICE, _PROBLEM):
        st.session_state.pop(name, None)
    st.session_state[_TURN] = _turn() + 1


def key(name: str) -> str:
    """The key of a widget for this file; the next file begins with none of its answers."""
    return f"upload.{_turn()}.{name}"


def _turn() -> int:
    return int(st.session_state.get(_TURN, 0))


def done() -> Done | None:
    """What was saved last, until the next file."""
    finished: Done | None = st.session_state.get(_DONE)
    return finished


def notice() -> str | None:
    """The key of a sentence to be said once, about the button just pressed."""
    said: str | None = st.session_state.pop(_NOTICE, None)
    return said


def problem() -> ItadashError | None:
    """What kept the button just pressed from its work, said once."""
    found: ItadashError | None = st.session_state.pop(_PROBLEM, None)
    return found


def _writable() -> Database:
    if settings.read_only():
        raise ReadOnly
    return cached.database()
