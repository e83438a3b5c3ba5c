"""What to see to first: whose, since when, one tap from its page; or calm good news."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from itadash import settings
from itadash.figures.palette import Look, look_of, to_be_confirmed
from itadash.figures.timeline_marks import status_words
from itadash.model import MeasureRow, Status
from itadash.ui import cached, lines, parts
from itadash.ui.filters import department_label
from itadash.ui.lines import Item, Piece
from itadash.ui.parts import badge, numbered, secondary
from itadash.ui.text import escape
from itadash.ui.view import View
from itadash.words import dates

MOST_ITEMS = 5
ITEM_HEIGHT, LINK_HEIGHT = 99, 32
"""Pixels of a measure and its gap, and of the link below, where no title takes two lines."""
MOST_NUMBERS = 8
MOST_TO_CONFIRM = 3
_FAR = date.max


def card(view: View) -> None:
    """The most pressing measures, or what comes next where none presses."""
    rows = cached.measures(view.filter)
    st.subheader(view.word("first_to_see"), anchor=False)
    if count := min(len(pressing(rows)), MOST_ITEMS):
        room = count * ITEM_HEIGHT + LINK_HEIGHT
        key = f"list-of-{count}"  # page.css keeps room for so many
        lines.draw_kept(key, lines.Shape.STACKED, _first, view.shown, height=room)
        return
    _good_news(view, rows)
    if any(row.open for row in rows):
        lines.draw("first.open", lines.Shape.STACKED, [_all_open(view, rows)])


def _first(view: View) -> list[Item]:
    """The most pressing, then the way to all that is open."""
    rows = cached.measures(view.filter)
    first = [(row, _pressing(view, row)) for row in pressing(rows)[:MOST_ITEMS]]
    return [*(_item(view, row, *shown) for row, shown in first), _all_open(view, rows)]


def _pressing(view: View, row: MeasureRow) -> tuple[Piece, str]:
    return lines.badge(look_of(row), amount(view, row)), " · ".join(_facts(view, row))


def _all_open(view: View, rows: Sequence[MeasureRow]) -> Item:
    label = view.word("see_all_open", count=sum(row.open for row in rows))
    return [[lines.link(label, "pages/in_progress.py", view.params())]]


def _list(view: View, key: str, rows: Sequence[tuple[MeasureRow, tuple[Piece, str]]]) -> None:
    """Measures with their badge and facts, each with the way to its page."""
    if rows:
        items = [_item(view, row, *shown) for row, shown in rows]
        lines.draw(key, lines.Shape.STACKED, items)


def _item(view: View, row: MeasureRow, shown: Piece, facts: str) -> Item:
    known = row.number is not None
    label = view.word("open_number", number=row.number) if known else view.word("open_one")
    return (
        [shown],
        [lines.strong(numbered(row))],
        [lines.small(facts), lines.measure_link(view, row, label)],
    )


def pressing(rows: Sequence[MeasureRow]) -> list[MeasureRow]:
    """What is late, silent or due soon, the worst first."""
    return in_order([r for r in rows if look_of(r) in (Look.LATE, Look.SILENT, Look.DUE_SOON)])


def in_order(rows: Sequence[MeasureRow]) -> list[MeasureRow]:
    """The longest overdue first, then those longest silent, then by deadline."""
    looks = list(Look)

    def key(row: MeasureRow) -> tuple[int, date]:
        look = look_of(row)
        day = row.as_of if look is Look.SILENT else row.ends
        return looks.index(look), day or _FAR

    return sorted(rows, key=key)


def amount(view: View, row: MeasureRow) -> str:
    """How pressing: days overdue, the day of the last report, days left; else the status."""
    look = look_of(row)
    if look is Look.LATE:
        return status_words(row, look, view.day, view.language)
    if look is Look.SILENT and row.as_of:
        return view.word("silent_since", day=dates.short_day(row.as_of, view.language))
    if look is Look.DUE_SOON and row.ends:
        days = (row.ends - view.day).days
        return view.word("due_in", days=days) if days else view.word("due_today")
    return view.word(look)


def owners(view: View, row: MeasureRow) -> str:
    """The departments of a measure, escaped."""
    return escape(_owners(view, row))


def _owners(view: View, row: MeasureRow) -> str:
    return ", ".join(department_label(name, view) for name in row.departments) or "–"


def _facts(view: View, row: MeasureRow) -> list[str]:
    facts = [_owners(view, row)]
    if row.ends:
        facts.append(view.word("due_on", day=dates.short_day(row.ends, view.language)))
    if row.as_of:
        facts.append(view.word("last_report", day=dates.short_day(row.as_of, view.language)))
    elif row.status is Status.NOT_REPORTED:
        facts.append(view.word("never_reported"))
    return facts


# ── when nothing presses ─────────────────────────────────────────────────────────────────────


def _good_news(view: View, rows: Sequence[MeasureRow]) -> None:
    still_open = [row for row in rows if row.open]
    unreported = [row for row in still_open if row.status is Status.NOT_REPORTED]
    if not unreported:
        news = "nothing_wrong" if still_open else "everything_done"
        st.markdown(f":green[:material/check_circle:]\u00a0{view.word(news)}")
    _unreported(view, unreported)
    _next_deadline(view, still_open)
    _undated(view, still_open)
    _done_early(view, rows)
    _to_confirm(view, rows)


def _unreported(view: View, unreported: Sequence[MeasureRow]) -> None:
    if unreported:
        shown = badge(Look.NOT_REPORTED, view.word(Look.NOT_REPORTED))
        said = f"**{view.word('unreported', count=len(unreported))}**"
        st.markdown(f"{shown}  \n{said}  \n{secondary(view.word('unreported_note'))}")


def _next_deadline(view: View, still_open: Sequence[MeasureRow]) -> None:
    coming = [row for row in still_open if row.ends and row.ends > view.day]
    if not coming:
        return
    day = min(row.ends for row in coming if row.ends)
    due = [row for row in coming if row.ends == day]
    said = view.word(
        "next_deadline", day=dates.full_day(day, view.language), days=(day - view.day).days
    )
    if len(due) == 1:
        badge_of_day = Piece(said, "badge", "blue", "event")
        _list(view, "first.next", [(due[0], (badge_of_day, _owners(view, due[0])))])
        return
    shown = f":blue-badge[:material/event:\u00a0{said}]"
    together = f"**{view.word('due_together', count=len(due))}**"
    with st.container(gap=None):
        st.markdown(f"{shown}  \n{together}  \n{secondary(' · '.join(_by_owner(view, due)))}")


def _by_owner(view: View, rows: Sequence[MeasureRow]) -> list[str]:
    """กองคลัง 3 (ข้อ 8, 9, 13), for each department."""
    own: dict[str, list[MeasureRow]] = {}
    for row in rows:
        for name in row.departments:
            own.setdefault(name, []).append(row)
    said = []
    for name, carried in own.items():
        numbers = [escape(str(row.number)) for row in carried if row.number is not None]
        key = "numbers_of" if 0 < len(numbers) <= MOST_NUMBERS else "count_of"
        label = escape(department_label(name, view))
        said.append(
            view.word(key, department=label, count=len(carried), numbers=", ".join(numbers))
        )
    return said


def _undated(view: View, still_open: Sequence[MeasureRow]) -> None:
    undated = [row for row in still_open if row.ends is None]
    if undated:
        said = view.word("open_undated", count=len(undated))
        st.markdown(f"**{said}**  \n{secondary(view.word('open_undated_note'))}")


def _done_early(view: View, rows: Sequence[MeasureRow]) -> None:
    early = [
        row for row in rows if row.status is Status.COMPLETED and row.ends and row.ends > view.day
    ]
    _list(view, "first.early", [(row, _early(view, row)) for row in early[:2]])


def _early(view: View, row: MeasureRow) -> tuple[Piece, str]:
    until = view.word("planned_until", day=dates.short_day(row.ends or _FAR, view.language))
    shown = lines.badge(Look.COMPLETED, view.word("done_early"))
    return shown, f"{_owners(view, row)} · {until}"


def _to_confirm(view: View, rows: Sequence[MeasureRow]) -> None:
    waiting = [row for row in rows if to_be_confirmed(row)]
    if not waiting:
        return
    said = view.word("confirm_title", count=len(waiting))
    st.markdown(f"**{said}**  \n{secondary(view.word('confirm_note'))}")
    shown = Piece(view.word("chart_confirm"), "badge", "orange", lines.symbol(parts.CONFIRM_ICON))
    first = waiting[:MOST_TO_CONFIRM]
    _list(view, "first.confirm", [(row, (shown, _owners(view, row))) for row in first])
    if settings.read_only():
        return
    label = view.word("confirm.all", count=len(waiting))
    if st.button(label, icon=parts.CONFIRM_ICON, key="overview.confirm"):
        st.session_state[parts.KIND_CHOSEN] = parts.CONFIRM
        st.switch_page("pages/in_progress.py", query_params=view.params())
