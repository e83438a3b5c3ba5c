"""The list of agencies: found, sorted and paged by the database, each one tap away."""

from __future__ import annotations

import streamlit as st

from itadash import thai
from itadash.figures.agencies import verdict_words
from itadash.figures.palette import Look
from itadash.model import Order, Standing, Standings, Verdict, Wanted
from itadash.thai import AGENCY_KINDS
from itadash.ui import cached, in_address, lines
from itadash.ui.lines import Item, Piece
from itadash.ui.parts import option, secondary, table
from itadash.ui.text import in_full, short_agency, whole_percent
from itadash.ui.view import View
from itadash.words import dates

SHOWN = 25
"""Agencies on one page of the list."""
EVERY = "every"
OTHER = "other"
VERDICT_COLOURS = {
    Verdict.BEHIND: "red",
    Verdict.NOT_REPORTED: "gray",
    Verdict.NO_PLAN: "gray",
    Verdict.ON_PLAN: "green",
}


def kind_chosen() -> str | None:
    """How the names of the kind chosen begin, '' for others, None for every kind."""
    begins = {short: long for long, short in AGENCY_KINDS} | {OTHER: ""}
    return begins.get(in_address.chosen("kind", tuple(begins), EVERY))


def verdict_chosen() -> Verdict | None:
    """The group that the list is narrowed to."""
    said = in_address.chosen("verdict", tuple(Verdict), EVERY)
    return None if said == EVERY else Verdict(said)


def card(view: View, whole: Standings) -> None:
    """Search, group and order; then a page of agencies."""
    with st.container(border=True):
        st.subheader(view.word("agencies.list"), anchor=False)
        order = _controls(view, whole)
        words = thai.fold(st.session_state.get("search") or "").split()
        wanted = Wanted(kind_chosen(), tuple(map(in_full, words)), verdict_chosen())
        found, rows = _page(view, wanted, order)
        if not found:
            st.markdown(view.word("agencies.found.none"))
            return
        if words:
            st.markdown(secondary(view.word("agencies.found", count=f"{found:,}")))
        lines.draw_kept("agencies.lines", lines.Shape.COLUMNS, _rows, view.shown, rows)
        if found > SHOWN:
            pages = -(-found // SHOWN)
            st.pagination(pages, key=in_address.PAGE, bind="query-params")
        _table(view, rows)


def _page(view: View, wanted: Wanted, order: Order) -> tuple[int, tuple[Standing, ...]]:
    """The page asked for, or the first where there is no such page any more."""
    page = max(int(st.session_state.get(in_address.PAGE) or _page_asked()), 1)
    which = cached.all_agencies(view.filter)
    found, rows = cached.standing_page(which, wanted, order, SHOWN, (page - 1) * SHOWN)
    if rows or page == 1:
        return found, rows
    in_address.first_page()
    return cached.standing_page(which, wanted, order, SHOWN, 0)


def _page_asked() -> int:
    said = st.query_params.get(in_address.PAGE, "1")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 6 else 1


def _controls(view: View, whole: Standings) -> Order:
    found, sorting = st.columns([3, 2])
    found.text_input(
        view.word("agencies.search"),
        placeholder=view.word("agencies.search"),
        icon=":material/search:",
        label_visibility="collapsed",
        key="search",
        bind="query-params",
        on_change=in_address.first_page,
    )
    order = in_address.chosen("sort", [one.value for one in Order], Order.WORST.value)
    sorting.selectbox(
        view.word("agencies.sort"),
        [one.value for one in Order],
        format_func=lambda one: view.word(f"agencies.sort.{one}"),
        label_visibility="collapsed",
        key=in_address.widget("sort", order),
        on_change=in_address.take,
        args=("sort", Order.WORST.value),
    )
    _groups(view, whole)
    return Order(order)


def _groups(view: View, whole: Standings) -> None:
    """All, and each group with its count: the counts add up."""
    labels = {EVERY: view.word("agencies.group.every", count=f"{whole.agencies:,}")}
    for verdict, count in whole.verdicts:
        if count or verdict is verdict_chosen():
            name = view.word(f"verdict.{verdict}")
            labels[verdict.value] = view.word("agencies.counted", name=name, count=f"{count:,}")
    chosen = verdict_chosen()
    st.pills(
        view.word("agencies.group"),
        list(labels),
        format_func=lambda one: option(labels[one]),
        label_visibility="collapsed",
        key=in_address.widget("verdict", chosen.value if chosen else EVERY),
        on_change=in_address.take,
        args=("verdict", EVERY),
    )
    if chosen:
        st.markdown(secondary(view.word("agencies.rule.verdict")))


def _rows(view: View, rows: tuple[Standing, ...]) -> list[Item]:
    return [_row(view, row) for row in rows]


def _row(view: View, row: Standing) -> Item:
    """One line on a wide screen; on a phone what does not fit goes below."""
    counts = row.counts
    name = short_agency(row.agency)
    percent = whole_percent(counts.completion_percent)
    share = [
        lines.strong(f"{counts.completed}/{counts.counted}"),
        Piece(f"{percent}\u00a0%"),
        Piece(verdict_words(row, view.language), colour=VERDICT_COLOURS[row.verdict]),
    ]
    return [lines.link(name, "dashboard.py", agency_params(view, row))], share, _owed(view, row)


def agency_params(view: View, row: Standing) -> dict[str, str]:
    """The address of an agency's overview, on the day that is shown here."""
    own = {"agency": row.agency, "fiscal_year": str(row.fiscal_year)}
    kept = {name: value for name, value in view.params().items() if name in ("language", "as_of")}
    return own | kept


def _owed(view: View, row: Standing) -> list[Piece]:
    counts = row.counts
    planned = view.word("agencies.row.planned", planned=counts.planned)
    said = [lines.small(planned if counts.dated else view.word("agencies.row.no_plan"))]
    for look, count, key in (
        (Look.LATE, counts.overdue, "overdue"),
        (Look.SILENT, counts.silent, "silent"),
    ):
        if count:
            name = view.word(f"agencies.row.{key}")
            counted = view.word("agencies.counted", name=name, count=count)
            said.append(lines.sign(look, counted))
    said.append(lines.small(_last_report(view, row)))
    return said


def _last_report(view: View, row: Standing) -> str:
    if row.last_report is None:
        return view.word("agencies.row.never")
    day = dates.short_day(row.last_report, view.language)
    return f"{view.word('agencies.row.last_report')}\u00a0{day}"


def _table(view: View, rows: tuple[Standing, ...]) -> None:
    keys = ("column_completed", "column_percent", "column_planned", "column_late")
    header = [view.word("agency"), *(view.word(key) for key in keys)]
    header += [view.word("silent"), view.word("column_not_reported")]
    header.append(view.word("agencies.row.last_report"))
    table(view, "agencies_table", header, lambda: (_cells(view, row) for row in rows))


def _cells(view: View, row: Standing) -> tuple[str, ...]:
    counts, day = row.counts, row.last_report
    return (
        short_agency(row.agency),
        f"{counts.completed}/{counts.counted}",
        whole_percent(counts.completion_percent),
        whole_percent(counts.planned_percent),
        str(counts.overdue),
        str(counts.silent),
        str(counts.not_reported),
        dates.short_day(day, view.language) if day else view.word("agencies.row.never"),
    )
