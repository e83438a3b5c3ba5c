"""What is open: whose it is, until when, late or silent first, with the last words reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from itadash import thai
from itadash.figures.palette import Look, look_of, to_be_confirmed
from itadash.model import MeasureRow
from itadash.ui import browser_side, cached, confirm_view, correcting, measure_rows, parts
from itadash.ui.contrast import shortened
from itadash.ui.exceptions_view import in_order
from itadash.ui.meeting_text import meeting_text
from itadash.ui.parts import CONFIRM, KIND_CHOSEN
from itadash.ui.text import escape
from itadash.ui.view import View
from itadash.words import dates

ALL, OTHER = "all", "other"
_KINDS = (Look.LATE, Look.SILENT, Look.DUE_SOON, Look.NOT_REPORTED)
PAGE_LENGTH = 20
"""Rows drawn before somebody asks for more."""
LONGEST_WORDS = 160
SEARCH_WIDTH = 280
"""Pixels; what it asks for is in sight, and on a phone it fits beside nothing else."""


def sentence(view: View) -> None:
    """How many are open, and what is worst about them."""
    rows = _open(view)
    if not rows:
        st.title(f":green[{view.word('open_none')}]", anchor=False)
        total = len(cached.measures(view.filter))
        st.markdown(view.word("open_none_note", all=total))
        return
    looks = Counter(map(look_of, rows))
    told = parts.terms(view, (look for look in Look if looks[look]))
    if looks[Look.LATE]:
        worst = f":red[{view.word('open_late', count=looks[Look.LATE])}]"
    elif looks[Look.SILENT]:
        worst = f":violet[{view.word('open_silent', count=looks[Look.SILENT])}]"
    else:
        worst = f":green[{view.word('open_calm')}]"
    st.title(f"{view.word('open_sentence', open=len(rows))} {worst}", anchor=False, help=told)


def listing(view: View) -> None:
    """Search and kinds, then a card for each measure."""
    correcting.outcome(view)
    kinds = _kinds(view)
    if not kinds[ALL] and not kinds[CONFIRM]:
        return
    kind, text, corner = _controls(view, kinds)
    rows = [row for row in kinds[kind] if _holds(row, text)]
    if kind == CONFIRM and confirm_view.offered():
        confirm_view.show(view, rows)
        return
    if not rows:
        st.markdown(view.word("nothing_found", text=escape(text)))
        return
    with corner:
        _copy(view, rows)
    shown = st.session_state.get("open.length", PAGE_LENGTH)
    with measure_rows.card():
        for row in rows[:shown]:
            measure_rows.row(view, row, _facts(view, row))
    if len(rows) > shown:
        st.button(
            view.word("more_rows", count=len(rows) - shown),
            on_click=_show_more,
            icon=":material/expand_more:",
        )


def _open(view: View) -> list[MeasureRow]:
    return in_order([row for row in cached.measures(view.filter) if row.open])


def _kinds(view: View) -> dict[str, list[MeasureRow]]:
    """The open ones, by look; what prose calls completed waits beside them for a person."""
    rows = _open(view)
    kinds = {ALL: rows}
    for look in _KINDS:
        kinds[look.value] = [row for row in rows if look_of(row) is look]
    kinds[OTHER] = [row for row in rows if look_of(row) not in _KINDS]
    kinds[CONFIRM] = [row for row in cached.measures(view.filter) if to_be_confirmed(row)]
    return kinds


def _controls(view: View, kinds: dict[str, list[MeasureRow]]) -> tuple[str, str, DeltaGenerator]:
    """The kind chosen, the words searched for, and the corner where the list is copied."""
    labels = {kind: view.word(f"kind_{kind}", count=len(kinds[kind])) for kind in _telling(kinds)}
    kept = st.session_state.get(KIND_CHOSEN)
    chosen = kept if kept in labels else next(iter(labels))
    bar = st.container(horizontal=True, vertical_alignment="center")
    text = bar.text_input(
        view.word("search"),
        placeholder=view.word("search"),
        icon=":material/search:",
        label_visibility="collapsed",
        key="open.search",
        width=SEARCH_WIDTH,
    )
    choice, corner = bar.container(), bar.container(width="content")
    kind = _chosen(view, choice, labels, chosen) if len(labels) > 1 else chosen
    st.session_state[KIND_CHOSEN] = kind
    return kind, text or "", corner


def _telling(kinds: dict[str, list[MeasureRow]]) -> list[str]:
    """The kinds to choose from; one that holds all there is tells nothing beside all."""
    always, all_of_them = (ALL, CONFIRM), len(kinds[ALL])
    return [
        kind for kind, rows in kinds.items() if rows and (kind in always or len(rows) < all_of_them)
    ]


def _chosen(view: View, place: DeltaGenerator, labels: dict[str, str], before: str) -> str:
    kind = place.pills(
        view.word("choose_kind"),
        labels,
        default=before,
        required=True,
        format_func=lambda name: parts.option(labels[name]),
        label_visibility="collapsed",
        key=f"open.kind/{'/'.join(labels.values())}",
    )
    return kind or before


def _holds(row: MeasureRow, text: str) -> bool:
    """Whether every word of ``text`` is in its title, departments or last report."""
    held = " ".join((parts.numbered(row), *row.departments, row.output or "", row.outcome or ""))
    words = thai.digits(thai.fold(text)).casefold().split()
    return all(word in thai.digits(thai.fold(held)).casefold() for word in words)


def _show_more() -> None:
    st.session_state["open.length"] = st.session_state.get("open.length", PAGE_LENGTH) + PAGE_LENGTH


def _copy(view: View, rows: Sequence[MeasureRow]) -> None:
    """The rows shown as plain text, drawn only once somebody asks for it."""
    popover = st.popover(
        view.word("copy_list"),
        icon=":material/content_copy:",
        type="tertiary",
        key="open.copy",
        on_change="rerun",
    )
    if popover.open:
        text = meeting_text(view, rows)
        with popover:
            copied = view.word("share.copied")
            browser_side.copy_button("copy", view.word("copy_now"), copied, text)
            st.container(height=320).text(text)


def _facts(view: View, row: MeasureRow) -> str:
    """Days left, the deadline, and what was last reported, in its own words."""
    return " · ".join([*_until(view, row), *_last_words(view, row)])


def _until(view: View, row: MeasureRow) -> list[str]:
    if row.ends is None:
        return [view.word("no_due_day")]
    due = view.word("due_note", day=dates.short_day(row.ends, view.language))
    left = (row.ends - view.day).days
    if not row.open or left < 0 or look_of(row) in (Look.LATE, Look.DUE_SOON):
        return [due]
    return [view.word("days_left", days=left) if left else view.word("last_day"), due]


def _last_words(view: View, row: MeasureRow) -> list[str]:
    if row.as_of is None:
        return [view.word("never_reported")]
    said = (row.output or row.outcome or row.obstacle or "").strip()
    words = [f"“{escape(shortened(said, LONGEST_WORDS))}”"] if said else []
    if row.percent is not None and f"{row.percent.normalize():f}" not in thai.digits(said):
        words.append(view.word("stated_percent", percent=f"{row.percent.normalize():f}"))
    day = dates.short_day(row.as_of, view.language)
    return [*words, view.word("last_report", day=day)]
