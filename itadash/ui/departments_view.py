"""An agency's departments: names to be confirmed first, then those in use, then what is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from itadash import settings
from itadash.intake import own_words
from itadash.intake.own_words import OwnWords
from itadash.intake.vocabulary import DEPARTMENTS
from itadash.model import SHARED, Meaning, TextKind
from itadash.ui import cached, correcting, naming
from itadash.ui.filters import department_label
from itadash.ui.parts import secondary
from itadash.ui.text import escape
from itadash.ui.view import View

ASKED = 20
"""Unknown names asked about at once, those of most measures first."""
NEW, OTHER = "", "other"
"""Answers that are no name of a department: a unit of its own, and one to be chosen."""


@dataclass(frozen=True, slots=True)
class Names:
    """What an agency calls its departments: the names in use with their measures, most first."""

    agency: str
    used: tuple[tuple[str, int], ...]
    kept: tuple[Meaning, ...]
    own: OwnWords

    @property
    def unknown(self) -> tuple[tuple[str, int], ...]:
        """Names that neither the vocabulary nor the agency knows."""
        return tuple(pair for pair in self.used if not own_words.is_known(pair[0], self.own))

    @property
    def choices(self) -> tuple[str, ...]:
        """Names to choose from: the agency's own, then the common ones."""
        mine = (name for name, _ in self.used if own_words.is_known(name, self.own))
        return tuple(dict.fromkeys((*mine, *DEPARTMENTS)))


def names(agency: str) -> Names:
    """The departments of an agency in all its years."""
    used, kept = cached.departments_used(agency), cached.meanings(agency)
    return Names(agency, used, kept, own_words.own_words(kept, (name for name, _ in used)))


def headline(view: View, found: Names) -> None:
    """How many departments, and how many names wait for a person."""
    if not found.used:
        st.title(view.word("departments.title.empty"), anchor=False)
        st.markdown(view.word("departments.empty.note"))
        return
    waiting = len(found.unknown)
    listed = sum(name != SHARED for name, _ in found.used) - waiting
    title = view.word("departments.title", count=listed)
    if waiting:
        said = view.word("departments.title.unknown", count=waiting)
        title += f" :orange[{said}]"
    st.title(title, anchor=False)


def person(view: View) -> None:
    """Who says so, once for the whole page."""
    with st.container(border=True):
        correcting.name(view)


def ask(view: View, found: Names) -> None:
    """Each unknown name with what it may be."""
    if not found.unknown:
        return
    with st.container(border=True):
        st.subheader(view.word("departments.unknown"), anchor=False)
        st.markdown(secondary(view.word("departments.unknown.note")))
        for name, count in found.unknown[:ASKED]:
            _ask(view, found, name, count)


def listing(view: View, found: Names) -> None:
    """The names in use, each with its measures and its other spellings."""
    with st.container(border=True):
        st.subheader(view.word("departments.list"), anchor=False)
        for name, count in found.used:
            if (name, count) not in found.unknown:
                _listed(view, found, name, count)
        if not settings.read_only():
            _add(view, found)


def kept(view: View, found: Names) -> None:
    """All that is remembered of this agency's words, each with a way to forget it."""
    if not found.kept:
        return
    with st.container(border=True):
        st.subheader(view.word("departments.kept"), anchor=False)
        st.markdown(secondary(view.word("departments.kept.note")))
        for one in found.kept:
            _kept(view, found.agency, one)


def _ask(view: View, found: Names, name: str, count: int) -> None:
    """Likely names as answers, the likeliest laid in; a read-only copy only shows the name."""
    said = secondary(view.word("departments.measures", count=count))
    st.markdown(f"**{escape(name)}** {said}")
    if settings.read_only():
        return
    likely = own_words.likely(name, found.own)
    labels = {one: view.word("departments.same", name=escape(one)) for one in likely}
    labels |= {NEW: view.word("departments.new"), OTHER: view.word("departments.other")}
    key = _key(found.agency, name)
    with st.container(gap="small"):
        answer = st.radio(
            escape(name),
            tuple(labels),
            format_func=labels.__getitem__,
            label_visibility="collapsed",
            key=f"{key}.answer",
        )
        if answer == OTHER:
            _choose(view, view.word("departments.add.name"), found.choices, f"{key}.other")
        st.button(
            view.word("departments.save"),
            icon=":material/check:",
            on_click=_save_answer,
            args=(found.agency, name, key),
            key=f"{key}.save",
        )


def _choose(view: View, label: str, choices: Sequence[str], key: str) -> None:
    st.selectbox(
        label,
        choices,
        index=None,
        accept_new_options=True,
        placeholder=view.word("departments.other.hint"),
        key=key,
    )


def _save_answer(agency: str, text: str, key: str) -> None:
    """A button's callback."""
    answer = st.session_state[f"{key}.answer"]
    chosen = st.session_state.get(f"{key}.other") if answer == OTHER else answer
    naming.save(agency, text, text if answer == NEW else chosen)


def _listed(view: View, found: Names, name: str, count: int) -> None:
    said = [view.word("departments.measures", count=count)]
    spellings = [one for one in found.kept if one.kind is TextKind.DEPARTMENT]
    others = [escape(one.text) for one in spellings if one.meaning == name != one.text]
    if others:
        said.append(view.word("departments.aliases", names=", ".join(others)))
    if any(one.text == one.meaning == name for one in spellings):
        said.append(view.word("departments.own"))
    label = escape(department_label(name, view) if name == SHARED else name)
    st.markdown(f"**{label}** {secondary(' · '.join(said))}")


def _add(view: View, found: Names) -> None:
    key = _key(found.agency, "add")
    opened = st.expander(view.word("departments.add"), key=f"{key}.open", on_change="rerun")
    if not opened.open:
        return
    with opened:
        used = tuple(name for name, _ in found.used)
        _choose(view, view.word("departments.add.text"), used, f"{key}.text")
        _choose(view, view.word("departments.add.name"), found.choices, f"{key}.name")
        st.button(
            view.word("departments.save"),
            icon=":material/check:",
            on_click=_save_added,
            args=(found.agency, key),
            key=f"{key}.save",
        )


def _save_added(agency: str, key: str) -> None:
    """A button's callback."""
    naming.save(agency, st.session_state[f"{key}.text"], st.session_state[f"{key}.name"])


def _kept(view: View, agency: str, one: Meaning) -> None:
    """Where the text stands, the text, and what it means."""
    meaning = one.meaning or ""
    if one.kind is TextKind.COLUMN:
        meaning = view.word(f"field.{meaning}")
    elif one.kind is TextKind.STATUS:
        meaning = view.word(meaning)
    elif one.text == meaning:
        meaning = view.word("departments.own")
    place = secondary(view.word(f"departments.kept.{one.kind}"))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"{place} “{escape(one.text)}” → **{escape(meaning)}**", width="content")
        if not settings.read_only():
            st.button(
                view.word("departments.forget"),
                type="tertiary",
                icon=":material/close:",
                on_click=naming.forget,
                args=(agency, one),
                key=_key(agency, f"forget.{one.kind}.{one.text}"),
            )


def _key(agency: str, name: str) -> str:
    digest = hashlib.sha256(f"{agency}/{name}".encode()).hexdigest()
    return f"departments.{digest[:16]}"
