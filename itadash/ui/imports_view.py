"""The history of imports, and taking one back or bringing it back, confirmed in place."""

from __future__ import annotations

import streamlit as st

from itadash import importing, settings
from itadash.model import Finding, ImportRow
from itadash.problems import ItadashError
from itadash.ui import cached, findings_view, uploading
from itadash.ui.parts import import_name, secondary
from itadash.ui.text import escape, short_agency
from itadash.ui.view import View
from itadash.words import dates

SHOWN = 20
_SAID = "imports.said"
_PROBLEM = "imports.problem"


def page(rows: tuple[ImportRow, ...]) -> tuple[ImportRow, ...]:
    """The part of the history that is shown, newest first."""
    if len(rows) <= SHOWN:
        return rows
    number = st.pagination(-(-len(rows) // SHOWN), key="imports.page")
    return rows[(number - 1) * SHOWN : number * SHOWN]


def headline(view: View, rows: tuple[ImportRow, ...]) -> None:
    """How many imports, how many of them taken back, and the latest."""
    undone = sum(row.undone for row in rows)
    title = view.word("imports.title", count=len(rows))
    if undone:
        title += f" :gray[{view.word('imports.title.undone', count=undone)}]"
    st.title(title, anchor=False)
    when = dates.moment(rows[0].at, view.language)
    st.markdown(view.word("imports.detail", when=when, who=escape(rows[0].who)))
    said = st.session_state.pop(_SAID, None)
    if said:
        key, number = said
        st.success(view.word(key, number=number), icon=":material/check:")


def empty(view: View) -> None:
    """Nothing was ever brought in."""
    with st.container(border=True):
        st.title(view.word("imports.title.empty"), anchor=False)
        st.markdown(view.word("imports.empty.note"))
        if not settings.read_only():
            st.page_link(
                "pages/upload.py",
                label=view.word("imports.upload"),
                icon=":material/upload_file:",
                query_params=view.params(),
            )


def card(view: View, row: ImportRow) -> None:
    """One import: state and number, file and place, what it did, and the button."""
    with st.container(border=True):
        state, what, act = st.columns([2, 7, 3], gap="small")
        with state.container(gap=None):
            st.markdown(_state(view, row))
            st.markdown(secondary(view.word("imports.number", number=row.id)))
        with what.container(gap=None):
            _what(view, row)
        with act:
            _act(view, row)


def _state(view: View, row: ImportRow) -> str:
    if row.undone:
        said = f":gray-badge[:material/undo:\u00a0{view.word('imports.undone')}]"
    else:
        said = f":green-badge[:material/check_circle:\u00a0{view.word('imports.standing')}]"
    sample = f":gray-badge[:material/science:\u00a0{view.word('sample')}]" if row.sample else ""
    return f"{said} {sample}".strip()


def _what(view: View, row: ImportRow) -> None:
    file = f"**{import_name(view, row)}**"
    st.markdown(f":gray[~~{file}~~]" if row.undone else file)
    year = "plan.year.scores" if row.kind == "scores" else "plan.year"
    place = [escape(short_agency(row.agency)), view.word(year, year=row.fiscal_year)]
    if row.as_of:
        day = dates.full_day(row.as_of, view.language)
        place.append(view.word("imports.asof", date=day))
    st.markdown(" · ".join(place))
    st.markdown(secondary(_counts(view, row)))
    when = dates.moment(row.at, view.language)
    by = view.word("imports.by", who=escape(row.who))
    st.markdown(secondary(f"{when} · {by}"))
    if said := findings_view.worth_saying(row.findings):
        _findings(view, row, said)


def _counts(view: View, row: ImportRow) -> str:
    names = ("new", "changed", "unchanged", "skipped")
    terms = [
        f"{view.word(f'plan.{name}')}\u00a0{count}"
        for name in names
        if (count := getattr(row, name))
    ]
    return f"{view.word('imports.rows', count=row.rows)} = {' + '.join(terms)}"


def _findings(view: View, row: ImportRow, said: tuple[Finding, ...]) -> None:
    label = view.word("imports.findings", count=len(said))
    key = f"imports.findings.{row.id}"
    opened = st.expander(label, type="compact", key=key, on_change="rerun")
    if opened.open:
        with opened:
            findings_view.show(view, said, key)


def _act(view: View, row: ImportRow) -> None:
    if settings.read_only():
        return
    name, icon = ("redo", ":material/redo:") if row.undone else ("undo", ":material/undo:")
    label = view.word(f"imports.{name}")
    if st.button(label, icon=icon, key=f"imports.{name}.{row.id}", width="stretch"):
        _confirm(view, row, name)


def _confirm(view: View, row: ImportRow, name: str) -> None:
    """A dialog that says what will follow; only its button does it."""
    title = view.word(f"imports.{name}.ask", number=row.id)

    @st.dialog(title, icon=":material/help:")
    def ask() -> None:
        st.markdown(f"**{import_name(view, row)}** · {_counts(view, row)}")
        st.markdown(view.word(f"imports.{name}.effect"))
        _name(view)
        with st.container(horizontal=True):
            if st.button(
                view.word(f"imports.{name}"),
                type="primary",
                key="imports.confirm",
                on_click=_turn_over,
                args=(row.id, name),
            ) or st.button(view.word("imports.keep"), key="imports.keep"):
                st.rerun()

    ask()


def _name(view: View) -> None:
    st.text_input(
        view.word("imports.who"),
        key=uploading.WHO,
        max_chars=100,
        placeholder=view.word("upload.who.hint"),
        persist_state="session",
    )
    st.markdown(secondary(view.word("upload.who.unverified")))


def _turn_over(import_id: int, name: str) -> None:
    """A button's callback: undo or redo, under the name typed."""
    who = str(st.session_state.get(uploading.WHO, "")).strip() or settings.system_user()
    turn_over = importing.undo if name == "undo" else importing.redo
    try:
        turn_over(cached.database(), import_id, who)
    except ItadashError as problem:
        st.session_state[_PROBLEM] = problem
    else:
        st.session_state[_SAID] = (f"imports.{name}.done", import_id)


def problem() -> ItadashError | None:
    """What kept the last undo or redo from its work, said once."""
    found: ItadashError | None = st.session_state.pop(_PROBLEM, None)
    return found
