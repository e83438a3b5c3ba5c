"""All agencies of a fiscal year: how many are behind, how they spread, who is worst."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import streamlit as st

from itadash.figures import agencies as figures
from itadash.figures.palette import Look
from itadash.model import Order, Standings, Verdict, Wanted
from itadash.thai import AGENCY_KINDS
from itadash.ui import agencies_list, cached, day_filter, in_address, parts, share_view, state
from itadash.ui.agencies_list import EVERY, OTHER, VERDICT_COLOURS
from itadash.ui.parts import icon, secondary
from itadash.ui.text import escape, short_agency, whole_percent
from itadash.ui.view import View
from itadash.words import dates

RULES = (
    *("agencies.rule.verdict", "agencies.rule.worst", "agencies.rule.day"),
    *("rule_late", "rule_shared"),
)
TENTHS = ("<10", *(f"{10 * n}–{10 * n + 9}" for n in range(1, 10)), "100")


def bar(view: View) -> None:
    """The year, the kind and the day: whose agency it is does not matter here."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        _year(view)
        _kind(view, cached.standings(cached.all_agencies(view.filter)))
        day_filter.choice(view)
        share_view.menu(replace(view, filter=cached.all_agencies(view.filter)))


def _year(view: View) -> None:
    years = sorted({place.fiscal_year for place in view.places}, reverse=True)
    if len(years) == 1:
        st.markdown(f":gray[{view.word('fiscal_year', year=years[0])}]", width="content")
        return
    st.selectbox(
        view.word("fiscal_year_label"),
        years,
        format_func=lambda year: view.word("fiscal_year", year=year),
        label_visibility="collapsed",
        width=190,
        key=state.widget("agencies.year", view.filter.fiscal_year),
        on_change=_take_year,
        args=(view,),
    )


def _take_year(view: View) -> None:
    """The agency in the address stays where it has measures of that year."""
    year = state.picked("agencies.year")
    in_address.first_page()
    own = any(p.fiscal_year == year and p.agency == view.filter.agency for p in view.places)
    state.choose(agency=view.filter.agency if own else None, fiscal_year=year)


def _kind(view: View, whole: Standings) -> None:
    """Only where agencies are of several kinds."""
    if len(whole.kinds) < 2:
        return
    short = dict(AGENCY_KINDS)
    counts = {short.get(begins, OTHER): count for begins, count in whole.kinds}
    names = {OTHER: view.word("agencies.kind.other"), EVERY: view.word("agencies.kind.every")}
    st.selectbox(
        view.word("agencies.kind"),
        [EVERY, *counts],
        format_func=lambda one: (
            names[EVERY]
            if one == EVERY
            else view.word("agencies.counted", name=names.get(one, one), count=f"{counts[one]:,}")
        ),
        label_visibility="collapsed",
        width=150,
        key=in_address.widget("kind", in_address.chosen("kind", tuple(counts), EVERY)),
        on_change=in_address.take,
        args=("kind", EVERY),
    )


def sentence(view: View, whole: Standings) -> None:
    """How many agencies, how many are behind plan; then the rest of the groups and the whole."""
    behind = whole.having(Verdict.BEHIND)
    key = "behind" if behind else "none_behind"
    verdict = view.word(f"agencies.sentence.{key}", count=f"{behind:,}")
    all_of_them = view.word("agencies.sentence", all=f"{whole.agencies:,}")
    st.title(f"{all_of_them} :{'red' if behind else 'green'}[{verdict}]", anchor=False)
    counts = whole.counts
    said = [
        f":{VERDICT_COLOURS[one]}[{view.word(f'verdict.{one}')}\u00a0**{whole.having(one):,}**]"
        for one in (Verdict.ON_PLAN, Verdict.NOT_REPORTED, Verdict.NO_PLAN)
        if whole.having(one)
    ]
    percent = whole_percent(counts.completion_percent)
    done, counted = f"{counts.completed:,}", f"{counts.counted:,}"
    said.append(view.word("agencies.measures", done=done, all=counted, percent=percent))
    for look, number in ((Look.LATE, counts.overdue), (Look.SILENT, counts.silent)):
        if number:
            said.append(f"{icon(look)}\u00a0{view.word(look)}\u00a0**{number:,}**")
    st.markdown(" · ".join(said))
    if behind:
        _worst(view)
    if whole.agencies == 1:
        st.markdown(secondary(f":material/info:\u00a0{view.word('agencies.only')}"))


def _worst(view: View) -> None:
    """Who of those that report is furthest behind plan, and the way to its overview."""
    wanted = Wanted(agencies_list.kind_chosen(), verdict=Verdict.BEHIND)
    which = cached.all_agencies(view.filter)
    worst = cached.standing_page(which, wanted, Order.WORST, 1, 0)[1][0]
    counts = worst.counts
    said = view.word(
        "agencies.worst",
        agency=escape(short_agency(worst.agency)),
        done=counts.completed,
        all=counts.counted,
        planned=counts.planned,
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall"):
        st.markdown(f"{icon(Look.LATE)}\u00a0{said}", width="content")
        st.page_link(
            "dashboard.py",
            label=view.word("agencies.open"),
            icon=":material/arrow_forward:",
            icon_position="right",
            query_params=agencies_list.agency_params(view, worst),
        )


def picture(view: View, whole: Standings) -> None:
    """A bar each for a few agencies, else how all spread over completion."""
    with st.container(border=True):
        if whole.agencies <= figures.MOST_BARS:
            _bars(view)
        else:
            _columns(view, whole)


def _bars(view: View) -> None:
    which, wanted = cached.all_agencies(view.filter), Wanted(agencies_list.kind_chosen())
    _, rows = cached.standing_page(which, wanted, Order.WORST, figures.MOST_BARS, 0)
    st.subheader(view.word("agencies.bars"), anchor=False)
    told = ", ".join(
        view.word(
            "agencies.bars.part",
            agency=short_agency(row.agency),
            done=row.counts.completed,
            all=row.counts.counted,
        )
        for row in rows
    )
    figure = cached.drawn(
        figures.bars, rows, tuple(short_agency(row.agency) for row in rows), view.language
    )
    if picked := parts.chart(figure, "agencies.bars", view.word("agencies.bars.alt", parts=told)):
        params = agencies_list.agency_params(view, rows[int(picked[0])])
        st.switch_page("dashboard.py", query_params=params)
    st.markdown(secondary(view.word("agencies.bars.note")))


def _columns(view: View, whole: Standings) -> None:
    st.subheader(view.word("agencies.columns"), anchor=False)
    added = Counter[int]()
    for _, tenth, count in whole.spread:
        added[tenth] += count
    cells = [(TENTHS[tenth], f"{count:,}") for tenth, count in sorted(added.items())]
    told = ", ".join(
        view.word("agencies.columns.part", share=share, count=count) for share, count in cells
    )
    figure = cached.drawn(figures.columns, whole.spread, view.language)
    alt = view.word("agencies.columns.alt", parts=told)
    parts.chart(figure, "agencies.columns", alt, on_tap=_take_group)
    st.markdown(f"{_legend(view, whole)}  \n{secondary(view.word('agencies.columns.note'))}")
    header = [view.word(f"agencies.column.{name}") for name in ("share", "count")]
    parts.table(view, "agencies_spread", header, lambda: cells)


def _take_group() -> None:
    """A tap on a colour narrows the list to its group; a second tap takes that back."""
    picked = parts.tapped("agencies.columns")
    in_address.put("verdict", str(picked[0]) if picked else EVERY, EVERY)


def _legend(view: View, whole: Standings) -> str:
    shapes = dict(zip(Verdict, ("■", "▒", "▨", "■"), strict=True))
    return "\u2003".join(
        f":{VERDICT_COLOURS[one]}[{shapes[one]}]\u00a0{view.word(f'verdict.{one}')}\u00a0{count:,}"
        for one, count in whole.verdicts
        if count
    )


def source(view: View, whole: Standings) -> None:
    """The rules one tap away, the day and the latest report in plain sight."""
    with st.container(horizontal=True, vertical_alignment="center"):
        explained = st.popover(
            view.word("how_counted"),
            icon=":material/calculate:",
            type="tertiary",
            key="agencies.rules",
            on_change="rerun",
        )
        if explained.open:
            with explained:
                st.markdown("\n".join(f"- {view.word(rule)}" for rule in RULES))
        said = view.word("as_at", day=dates.full_day(view.day, view.language))
        if whole.last_report:
            day = dates.full_day(whole.last_report, view.language)
            said += f" · {view.word('agencies.latest', day=day)}"
        st.markdown(secondary(said), width="content")
