"""Making documents: the sentence, the choices, how the pages look, and the files."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import streamlit as st

from itadash import exporting, settings
from itadash.reporting import agency_book, composing
from itadash.reporting.answers import Answers, Wish
from itadash.reporting.settling import ToSettle, to_settle
from itadash.ui import cached, export_choices, export_settle
from itadash.ui.filters import narrowings
from itadash.ui.parts import secondary
from itadash.ui.text import short_agency
from itadash.ui.view import View
from itadash.words import dates

PREVIEWED = 6
"""Measures on the pages that are shown; a picture of all would take as long as the file."""
MOST_PAGES = 4


def show(view: View) -> None:
    """The whole page, for a view that has measures."""
    head = st.container(gap=None)
    choices, pages = st.columns([5, 7], gap="medium")
    with choices:
        answers, wish = _chosen(view)
        open_points = to_settle(answers.rows, wish.kind)
        _downloads(view, answers, wish)
        export_settle.card(view, open_points, wish.kind)
    with head:
        _sentence(view, answers, wish, open_points)
    with pages:
        _preview(view, answers, wish)
    _tables(view)


def _chosen(view: View) -> tuple[Answers, Wish]:
    year = view.filter.fiscal_year or 0
    with st.container(border=True):
        kind = export_choices.document(view)
        time = export_choices.time(view, year)
        with st.container(horizontal=True, gap="medium"):
            thai_digits = export_choices.digits(view)
            own_columns = export_choices.columns(view)
        memo = export_choices.memo(view)
    answers = exporting.answers_of(cached.ask, exporting.as_at(view.filter, time))
    when = exporting.round_of(answers, time)
    return answers, Wish(kind, when, settings.today(), thai_digits, own_columns, memo)


def _sentence(view: View, answers: Answers, wish: Wish, open_points: tuple[ToSettle, ...]) -> None:
    """The title says whether the document may be published; the line below, what is in it."""
    document = view.word(f"export.page.{wish.kind}")
    count = len({one.row.id for one in open_points})
    key = "export.page.unready" if count else "export.page.ready"
    st.title(view.word(key, document=document, count=count), anchor=False)
    day = dates.full_day(answers.summary.as_of, view.language)
    said = [
        view.word("export.page.detail", count=len(answers.rows), day=day, round=wish.round.name)
    ]
    if view.narrowed:
        said.append(view.word("export.page.filters", filters=" · ".join(narrowings(view))))
    st.markdown(" · ".join(said))


def _downloads(view: View, answers: Answers, wish: Wish) -> None:
    name = _name(view, view.word(f"export.page.{wish.kind}"))
    with st.container(border=True):
        with st.container(horizontal=True):
            for ending, kind in (("docx", "word"), ("pdf", "pdf")):
                st.download_button(
                    view.word(f"export.page.{kind}"),
                    partial(exporting.content, answers, wish, ending),
                    f"{name}.{ending}",
                    on_click="ignore",
                    type="primary",
                    icon=":material/download:",
                    key=f"export.{ending}",
                )
        st.markdown(secondary(view.word("export.page.editable")))


def _preview(view: View, answers: Answers, wish: Wish) -> None:
    document = view.word(f"export.page.{wish.kind}")
    with st.spinner(view.word("export.making")):
        pictures = cached.drawn(_pages, answers, wish)
    with st.container(border=True):
        if len(answers.rows) > PREVIEWED:
            note = view.word("export.page.shortened", shown=PREVIEWED, count=len(answers.rows))
            st.markdown(secondary(note))
        number = 1
        if len(pictures) > 1:
            number = st.pagination(
                len(pictures),
                default=2 if wish.memo else 1,  # the document itself comes after the memorandum
                key=f"export.page.{wish.kind}.{wish.memo}.{len(pictures)}",
            )
        alt = view.word("export.page.page", page=number, document=document)
        st.image(pictures[number - 1], width="stretch", alt=alt)


def _pages(answers: Answers, wish: Wish) -> tuple[bytes, ...]:
    """The first pages as pictures."""
    from itadash.reporting import pdf

    official = composing.compose(answers, wish)
    table = replace(official.table, rows=official.table.rows[:PREVIEWED])
    return pdf.pages_of(replace(official, table=table))[:MOST_PAGES]


def _tables(view: View) -> None:
    """What is stored, to be sorted and counted elsewhere."""
    sheets = exporting.sheets_of(cached.ask, view.filter)
    with st.container(border=True):
        st.subheader(view.word("export.page.tables"), anchor=False)
        st.download_button(
            view.word("export.page.book"),
            partial(agency_book.book_of, sheets),
            f"{_name(view, view.word('export.page.everything'))}.xlsx",
            on_click="ignore",
            icon=":material/download:",
            key="export.xlsx",
        )
        names = " · ".join(sheet.name for sheet in sheets)
        st.markdown(secondary(view.word("export.page.book.note", sheets=names)))
        by_name = {sheet.name: sheet for sheet in sheets}
        with st.container(horizontal=True, vertical_alignment="bottom"):
            chosen = st.selectbox(
                view.word("export.page.table"), by_name, width=260, key="export.table"
            )
            st.download_button(
                view.word("export.page.csv"),
                partial(agency_book.csv_of, by_name[chosen]),
                f"{_name(view, chosen)}.csv",
                on_click="ignore",
                icon=":material/download:",
                key="export.csv",
            )


def _name(view: View, what: str) -> str:
    """รายงานผล อบต.เขาหัวควาย 2566"""
    return f"{what} {short_agency(view.filter.agency or '')} {view.filter.fiscal_year}"
