"""Making documents: the sentence, the choices, how the pages look, and the files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import streamlit as st

from itadash import exporting, settings
from itadash.reporting.answers import Answers, Wish
from itadash.reporting.official import Kind
from itadash.reporting.rounds import Round
from itadash.reporting.settling import ToSettle, to_settle
from itadash.ui import cached, export_choices, export_settle, export_tables
from itadash.ui.export_choices import OVERVIEW
from itadash.ui.filters import narrowings
from itadash.ui.parts import secondary
from itadash.ui.text import short_agency
from itadash.ui.view import View
from itadash.words import LANGUAGES, dates

PREVIEWED = 6
"""Measures on the pages that are shown; a picture of all would take as long as the file."""
MOST_PAGES = 4
LONG, SECONDS = 200, 0.02
"""Measures from which a file takes a while, and how long each takes of a PDF."""


def show(view: View) -> None:
    """The whole page, for a view that has measures."""
    head = st.container(gap=None)
    choices, pages = st.columns([5, 7], gap="medium")
    with choices:
        document, answers, wish = _chosen(view)
        open_points = cached.drawn(to_settle, answers.rows, wish.kind)
        _downloads(view, document, answers, wish)
        export_settle.card(view, open_points, wish.kind)
    with head:
        _sentence(view, document, answers, wish, open_points)
    with pages:
        with st.container(border=True):
            _preview(view, document, answers, wish)
        export_tables.card(view)


def _chosen(view: View) -> tuple[str, Answers, Wish]:
    """The document, what it is made of, and how it is wished for."""
    with st.container(border=True):
        document = export_choices.document(view)
        time = export_choices.time(view, view.filter.fiscal_year or 0)
        thai_digits = export_choices.digits(view)
        official = document != OVERVIEW
        own_columns = official and export_choices.columns(view)
        place = export_choices.place(view) if official else ""
        memo = official and export_choices.memo(view)
    answers = exporting.answers_of(cached.ask, exporting.as_at(view.filter, time))
    when = exporting.round_of(answers, time)
    kind = Kind(document) if official else Kind.REPORT
    made = settings.today()
    wish = Wish(kind, when, made, thai_digits, own_columns, memo, place)
    return document, answers, wish


def _sentence(
    view: View, document: str, answers: Answers, wish: Wish, open_points: tuple[ToSettle, ...]
) -> None:
    """The title says whether the document may be published; the line below, what is in it."""
    count = len({one.row.id for one in open_points})
    key = "export.page.unready" if count else f"export.page.ready.{document}"
    st.title(view.word(key, count=count), anchor=False)
    day = dates.full_day(answers.summary.as_of, view.language)
    count = len(answers.rows)
    said = [view.word("export.page.detail", count=count, day=day, round=_round(view, wish.round))]
    if view.narrowed:
        said.append(view.word("export.page.filters", filters=" · ".join(narrowings(view))))
    st.markdown(" · ".join(said))


def _round(view: View, time: Round) -> str:
    if view.language == LANGUAGES[0]:
        return time.name
    return " – ".join(dates.full_day(day, view.language) for day in (time.first, time.last))


def _downloads(view: View, document: str, answers: Answers, wish: Wish) -> None:
    name = _file_name(view, view.word(f"export.page.{document}"))
    files: dict[str, Callable[[], bytes]] = {
        "docx": partial(exporting.content, answers, wish, "docx"),
        "pdf": partial(exporting.content, answers, wish, "pdf"),
    }
    note = "export.page.editable"
    if document == OVERVIEW:
        made, digits = wish.made, wish.thai_digits
        files = {"pdf": partial(exporting.overview, cached.ask, answers, made, digits)}
        note = "export.page.folder"
    with st.container(border=True):
        with st.container(horizontal=True):
            for ending, content in files.items():
                st.download_button(
                    view.word(f"export.page.{ending}"),
                    content,
                    f"{name}.{ending}",
                    on_click="ignore",
                    type="primary",
                    icon=":material/download:",
                    key=f"export.{ending}",
                )
        st.markdown(secondary(view.word(note)))
        count = len(answers.rows)
        if document != OVERVIEW and count > LONG:
            seconds = round(count * SECONDS)
            st.markdown(secondary(view.word("export.page.long", count=count, seconds=seconds)))


def _file_name(view: View, what: str) -> str:
    """รายงานผล อบต.เขาหัวควาย 2566"""
    return f"{what} {short_agency(view.filter.agency or '')} {view.filter.fiscal_year}"


# ── preview ──────────────────────────────────────────────────────────────────────────────────


def _preview(view: View, document: str, answers: Answers, wish: Wish) -> None:
    with st.spinner(view.word("export.making")):
        draw = _overview if document == OVERVIEW else _pages
        pictures = cached.drawn(draw, answers, wish)
    count, number = len(answers.rows), 1
    if document != OVERVIEW and count > PREVIEWED:
        said = view.word("export.page.shortened", shown=PREVIEWED, count=count)
        st.markdown(secondary(said))
    if len(pictures) > 1:
        number = st.pagination(
            len(pictures),
            default=2 if wish.memo else 1,  # the document itself comes after the memorandum
            key=f"export.page.{document}.{wish.memo}.{len(pictures)}",
        )
    name = view.word(f"export.page.{document}")
    alt = view.word("export.page.page", page=number, document=name)
    st.image(pictures[number - 1], width="stretch", alt=alt)


def _pages(answers: Answers, wish: Wish) -> tuple[bytes, ...]:
    """The first pages of a document as pictures."""
    from itadash.reporting import composing, pdf

    official = composing.compose(answers, wish)
    table = replace(official.table, rows=official.table.rows[:PREVIEWED])
    return pdf.pages_of(replace(official, table=table))[:MOST_PAGES]


def _overview(answers: Answers, wish: Wish) -> tuple[bytes, ...]:
    """The overview as a picture."""
    from itadash.reporting import pdf

    return pdf.picture_of(exporting.page_of(cached.ask, answers, wish.made, wish.thai_digits))
