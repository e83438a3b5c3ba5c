"""Asking for a file, saying how it was read, and asking for the word to save it."""

from __future__ import annotations

import hashlib

import streamlit as st

from itadash.model import FILE_KINDS, Action, Kind, Plan
from itadash.problems import FileRefused
from itadash.ui import (
    findings_view,
    left_out,
    near_view,
    own_words_view,
    plan_sentence,
    plan_view,
    template_view,
    uploading,
    whose_view,
)
from itadash.ui.parts import secondary
from itadash.ui.text import escape
from itadash.ui.uploading import Request
from itadash.ui.view import View


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
    sha256 = hashlib.sha256(content).hexdigest()
    return Request(
        content,
        file_name,
        agency=(filled["agency"] or "").strip() or None,
        fiscal_year=filled["year"],
        as_of=left_out.day_read(st.session_state.get(uploading.key("day"), "")),
        kind=Kind(filled["kind"]) if filled["kind"] in FILE_KINDS else None,
        accept_suggestions=near_view.chosen(sha256),
        good_rows=bool(st.session_state.get(uploading.key("goodrows"))),
        sheet=template_view.chosen_sheet(sha256),
        columns=own_words_view.told(sha256, own_words_view.COLUMNS),
        statuses=own_words_view.told(sha256, own_words_view.STATUSES),
        named=whose_view.told(sha256),
    )


def refused(view: View, refusal: FileRefused, file_name: str) -> None:
    """The bytes are no table: what is wrong, what to do, and that nothing has changed."""
    values = {name: escape(value) for name, value in refusal.values.items()}
    unchanged = view.word("upload.refused.unchanged")
    st.title(f"{view.word('upload.refused')} :gray[{unchanged}]", anchor=False)
    st.error(view.word(refusal.reason, **values), title=escape(file_name), icon=":material/error:")


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
        lines = [f":gray[{view.word(name)}] **{said}**" for name, said in facts]
        if plan.agency and plan.agency not in view.agencies and not whose_view.waits(plan):
            lines[0] += f" :green-badge[:material/add:\u00a0{view.word('names.new')}]"
        st.markdown("  \n".join(lines))
        own_words_view.columns(view, plan)


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
    bad = plan_sentence.bad_rows(plan)
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
                    args=(view.word("upload.saving", count=len(plan.rows)),),
                    key="plan.save",
                )
            if plan.refused:
                said = plan_sentence.why_not(view, plan)
                st.markdown(f":red[:material/error:\u00a0{said}]", width="content")
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
        return view.word("plan.save", count=f"{written:,}", noun=noun)
    return view.word("plan.save.same", count=f"{plan.count(Action.UNCHANGED):,}", noun=noun)
