"""Asking for a file, for what it leaves out, and for the word to save it."""

from __future__ import annotations

from datetime import date

import streamlit as st

from itadash import fiscal, settings, thai
from itadash.intake import readings
from itadash.model import Action, Kind, Plan
from itadash.problems import FileRefused
from itadash.ui import cached, findings_view, near_view, plan_view, uploading
from itadash.ui.parts import option, secondary
from itadash.ui.text import escape
from itadash.ui.uploading import Request
from itadash.ui.view import View

YEARS_BACK, YEARS_AHEAD = 8, 1
FROM_FILE = "file"
"""The kind of table is seen from the file."""


def read_only(view: View) -> None:
    """This copy takes no files; say where they go instead."""
    with st.container(border=True):
        st.title(view.word("upload.readonly"), anchor=False)
        st.markdown(view.word("upload.readonly.next"))


def welcome(view: View) -> None:
    """The sentence while no file is chosen."""
    st.title(view.word("upload.ask"), anchor=False)
    st.markdown(view.word("upload.promise"))


def guide(view: View) -> None:
    """How an officer makes the file."""
    with st.container(border=True, height="stretch"):
        st.subheader(view.word("upload.guide"), anchor=False)
        keys = ("save", "shape", "kinds", "blank")
        st.markdown("\n".join(f"- {view.word(f'upload.guide.{key}')}" for key in keys))


def choose_file(view: View) -> tuple[bytes, str] | None:
    """The uploader, with its instruction in the language of the page."""
    st.markdown(view.word("upload.file.how", size=uploading.LIMIT_MB))
    chosen = st.file_uploader(
        view.word("upload.file"),
        label_visibility="collapsed",
        max_upload_size=uploading.LIMIT_MB,
        key=uploading.key("file"),
    )
    return (chosen.getvalue(), chosen.name) if chosen else None


def request(content: bytes, file_name: str) -> Request:
    """The file with what was filled in beside it; widgets are drawn later, by ``left_out``."""
    names = ("agency", "year", "kind")
    filled = {name: st.session_state.get(uploading.key(name)) for name in names}
    return Request(
        content,
        file_name,
        agency=(filled["agency"] or "").strip() or None,
        fiscal_year=filled["year"],
        as_of=day_read(st.session_state.get(uploading.key("day"), "")),
        kind=Kind(filled["kind"]) if filled["kind"] in tuple(Kind) else None,
        accept_suggestions=near_view.chosen(content),
        good_rows=bool(st.session_state.get(uploading.key("goodrows"))),
    )


def day_read(text: str) -> date | None:
    """A single day as Thais write it, or ISO; None where the text is no such day."""
    plain = thai.digits(text).strip()
    try:
        return date.fromisoformat(plain)
    except ValueError:
        reading = readings.period(plain)
        return reading.ends if reading.sure and reading.starts == reading.ends else None


def refused(view: View, refusal: FileRefused, file_name: str) -> None:
    """The bytes are no table: what is wrong, what to do, and that nothing has changed."""
    values = {name: escape(value) for name, value in refusal.values.items()}
    unchanged = view.word("upload.refused.unchanged")
    st.title(f"{view.word('upload.refused')} :gray[{unchanged}]", anchor=False)
    st.error(view.word(refusal.reason, **values), title=escape(file_name), icon=":material/error:")


def left_out(view: View, plan: Plan | None) -> None:
    """Agency, year, day and kind: plainly asked for where the file lacks them, else folded."""
    asks = {"agency": _agency, "year": _year, "day": _day, "kind": _kind}
    needed = (
        []
        if plan is None
        else [
            name
            for name, known in (("agency", plan.agency), ("year", plan.fiscal_year))
            if known is None or st.session_state.get(uploading.key(name)) is not None
        ]
    )
    if needed:
        st.markdown(f"**{view.word('upload.context.needed')}**")
    for name in needed:
        asks.pop(name)(view)
    with st.expander(view.word("upload.context"), key=uploading.key("context")):
        for ask in asks.values():
            ask(view)


def _agency(view: View) -> None:
    st.selectbox(
        view.word("upload.agency"),
        cached.agencies(),
        index=None,
        accept_new_options=True,
        placeholder=view.word("upload.agency.hint"),
        key=uploading.key("agency"),
    )


def _year(view: View) -> None:
    this_year = fiscal.year_of(settings.today())
    st.selectbox(
        view.word("upload.year"),
        range(this_year + YEARS_AHEAD, this_year - YEARS_BACK, -1),
        index=None,
        placeholder=view.word("upload.year.hint"),
        key=uploading.key("year"),
    )


def _day(view: View) -> None:
    day = st.text_input(
        view.word("upload.day"),
        placeholder=view.word("upload.day.hint"),
        key=uploading.key("day"),
    )
    if day.strip() and day_read(day) is None:
        st.markdown(f":red[{view.word('upload.day.unread', text=escape(day))}]")


def _kind(view: View) -> None:
    st.segmented_control(
        view.word("upload.kind"),
        (FROM_FILE, *Kind),
        format_func=lambda kind: option(view.word(f"upload.kind.{kind}")),
        default=FROM_FILE,
        required=True,
        key=uploading.key("kind"),
    )


def found(view: View, plan: Plan) -> None:
    """What the title lines and headings told, and how each column was read."""
    with st.container(border=True, height="stretch"):
        st.subheader(view.word("plan.found"), anchor=False)
        unstated = view.word("plan.unstated")
        year = str(plan.fiscal_year or unstated)
        facts = (
            ("plan.found.agency", escape(plan.agency or unstated)),
            ("plan.found.year", year),
            ("plan.found.day", plan_view.day_found(view, plan)),
            ("plan.found.kind", view.word(f"upload.kind.{plan.kind}")),
            ("plan.found.encoding", escape(plan.source.encoding.upper().removesuffix("-SIG"))),
        )
        lines = (f":gray[{view.word(name)}] **{said}**" for name, said in facts)
        st.markdown("  \n".join(lines))
        _columns(view, plan)


def _columns(view: View, plan: Plan) -> None:
    pairs = [
        (heading, field)
        for heading, field in zip(plan.source.header, plan.source.fields, strict=False)
        if heading.strip()
    ]
    known = sum(field != "ignore" for _, field in pairs)
    label = view.word("plan.found.columns", known=known, all=len(pairs))
    with st.expander(label, key="plan.columns"), st.container(gap=None):
        for heading, field in pairs:
            colour = "gray" if field == "ignore" else "green"
            st.markdown(f"{escape(heading)} → :{colour}[**{view.word(f'field.{field}')}**]")


def findings(view: View, plan: Plan) -> None:
    """Everything to be said about the file."""
    with st.container(border=True, height="stretch"):
        said = findings_view.worth_saying(plan.findings)
        if count := len(findings_view.grouped(said)):
            st.subheader(view.word("plan.findings", count=count), anchor=False)
        findings_view.show(view, said, "plan.findings")


def _good_rows(view: View, plan: Plan) -> None:
    """Leave out the rows that must be mended, where there are good ones beside them."""
    chosen = bool(st.session_state.get(uploading.key("goodrows")))
    bad = plan_view.bad_rows(plan)
    if chosen or (plan.refused and bad and len(bad) < len(plan.rows)):
        with st.container(gap=None):
            st.toggle(view.word("plan.goodrows"), key=uploading.key("goodrows"))
            st.markdown(secondary(view.word("plan.goodrows.note")))


def save_bar(view: View, plan: Plan) -> None:
    """The name, the button that says what it will do, and the way out."""
    with st.container(border=True):
        _good_rows(view, plan)
        if plan.writes:
            _name(view)
        if notice := uploading.notice():
            st.warning(view.word(notice), icon=":material/info:")
        with st.container(horizontal=True, vertical_alignment="center"):
            if plan.writes:
                st.button(
                    _save_label(view, plan),
                    type="primary",
                    icon=":material/check:",
                    on_click=uploading.save,
                    key="plan.save",
                )
            st.button(view.word("plan.cancel"), on_click=uploading.begin_anew, key="plan.cancel")
            if plan.writes:
                st.markdown(secondary(view.word("plan.undoable")), width="content")


def _name(view: View) -> None:
    st.text_input(
        view.word("upload.who"),
        placeholder=view.word("upload.who.hint"),
        max_chars=100,
        key=uploading.WHO,
        persist_state="session",
        width=420,
    )
    st.markdown(secondary(view.word("upload.who.unverified")))


def _save_label(view: View, plan: Plan) -> str:
    noun = view.word(f"plan.noun.{plan.kind}")
    written = plan.count(Action.NEW) + plan.count(Action.CHANGED)
    if written:
        return view.word("plan.save", count=written, noun=noun)
    return view.word("plan.save.same", count=plan.count(Action.UNCHANGED), noun=noun)
