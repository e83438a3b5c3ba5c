"""What an import would do, shown before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from itadash.figures.canvas import CONFIG
from itadash.figures.imported import fates
from itadash.model import Action, Difference, MeasureRecord, Plan, PlannedRow, Severity
from itadash.ui.contrast import contrast
from itadash.ui.measure_view import period
from itadash.ui.parts import secondary
from itadash.ui.text import escape, short_agency
from itadash.ui.view import View
from itadash.words import dates

SHOWN = 20
"""Changed rows on one page."""
LISTED = 200
"""Most lines of a list that unfolds."""
BADGES = {
    Action.NEW: ("green", ":material/add:"),
    Action.CHANGED: ("blue", ":material/edit:"),
    Action.UNCHANGED: ("gray", ":material/equal:"),
    Action.SKIPPED: ("red", ":material/block:"),
}


def headline(view: View, plan: Plan) -> None:
    """The sentence in the future tense, the equation, and the bar of the same widths."""
    st.markdown(secondary(_context(view, plan)))
    st.title(f"{sentence(view, plan)} {_standing(view, plan)}".strip(), anchor=False)
    if explained := _explained(view, plan):
        st.markdown(explained)
    if not plan.rows:
        return
    st.markdown(equation(view, plan))
    counts = {action.value: plan.count(action) for action in Action}
    st.plotly_chart(
        fates(plan),
        config=CONFIG,
        key="plan.bar",
        alt=view.word("plan.bar", rows=len(plan.rows), **counts),
    )


def sentence(view: View, plan: Plan) -> str:
    """What will happen to how many measures, or why nothing will."""
    noun = view.word(f"plan.noun.{plan.kind}")
    new, changed = plan.count(Action.NEW), plan.count(Action.CHANGED)
    if plan.repeats is not None:
        return view.word("plan.repeats")
    if plan.refused and not waiting(plan):
        return _refused(view, plan)
    if not plan.rows:
        return view.word("plan.empty")
    if changed and new:
        return view.word("plan.changes", changed=changed, new=new, noun=noun)
    if changed:
        return view.word("plan.changes.only", changed=changed, noun=noun)
    return view.word("plan.adds", new=new, noun=noun) if new else view.word("plan.same")


def _refused(view: View, plan: Plan) -> str:
    if bad := len(bad_rows(plan)):
        return view.word("plan.refused", count=bad)
    lacks = None in (plan.agency, plan.fiscal_year)
    return view.word("plan.refused.context" if lacks else "plan.refused.file")


def bad_rows(plan: Plan) -> frozenset[int]:
    """Rows with an error."""
    return frozenset(f.row for f in plan.findings if f.severity is Severity.ERROR and f.row)


def waiting(plan: Plan) -> int:
    """How many rows keep the file out only until somebody says which measure they are."""
    named = {pair.row for pair in plan.suggestions}
    errors = [f.row for f in plan.findings if f.severity is Severity.ERROR]
    return len(set(errors)) if plan.refused and all(row in named for row in errors) else 0


def equation(view: View, plan: Plan) -> str:
    """อ่านได้ 16 แถว = ใหม่ 1 + เปลี่ยน 3 + เหมือนเดิม 11 + ข้าม 1, as markdown."""
    terms = {}
    for action, (colour, _) in BADGES.items():
        term = f"**{view.word(f'plan.{action}')}\u00a0{plan.count(action)}**"
        terms[action.value] = f":{colour}[{term}]" if plan.count(action) else f":gray[{term}]"
    return view.word("plan.equation", rows=len(plan.rows), **terms)


def changes(view: View, plan: Plan) -> None:
    """Each measure that changes and each cell of it; then what stays, folded away."""
    rows = [row for row in plan.rows if row.action in (Action.NEW, Action.CHANGED)]
    with st.container(border=True):
        st.subheader(view.word("plan.card"), anchor=False)
        for row in _page(rows):
            _row(view, row)
        if not rows:
            st.markdown(view.word("plan.same"))
        st.markdown(secondary(view.word("upload.guide.blank")))
        _folded(view, plan)


def _standing(view: View, plan: Plan) -> str:
    """Not saved yet, or what it waits for."""
    if count := waiting(plan):
        return f":red[{view.word('plan.answer', count=count)}]"
    return f":gray[{view.word('plan.unsaved')}]" if plan.writes else ""


def _context(view: View, plan: Plan) -> str:
    said = [escape(short_agency(plan.agency))] if plan.agency else []
    if plan.fiscal_year:
        key = "plan.year.scores" if plan.kind == "scores" else "plan.year"
        said.append(view.word(key, year=plan.fiscal_year))
    return " · ".join((*said, escape(plan.source.file_name)))


def _explained(view: View, plan: Plan) -> str:
    if plan.repeats is not None:
        return view.word("plan.repeats.note", number=plan.repeats)
    if waiting(plan):
        return view.word("plan.answer.note")
    if plan.refused:
        return view.word("plan.refused.note" if bad_rows(plan) else "plan.refused.file.note")
    same = plan.rows and plan.count(Action.UNCHANGED) == len(plan.rows)
    return view.word("plan.same.note") if same else ""


def _page(rows: Sequence[PlannedRow]) -> Sequence[PlannedRow]:
    if len(rows) <= SHOWN:
        return rows
    page = st.pagination(-(-len(rows) // SHOWN), key="plan.page")
    return rows[(page - 1) * SHOWN : page * SHOWN]


def _row(view: View, row: PlannedRow) -> None:
    colour, icon = BADGES[row.action]
    number = row.record.number if row.record else None
    title = f"{number}. {row.title}" if number is not None else row.title
    left, right = st.columns([5, 6], gap="medium")
    with left.container(gap=None):
        st.markdown(f"**{escape(title)}**")
        fate = f":{colour}-badge[{icon}\u00a0{view.word(f'plan.{row.action}')}]"
        st.markdown(f"{fate} {secondary(view.word('plan.row', row=row.row))}")
    with right.container(gap=None):
        for difference in row.differences:
            st.markdown(_difference(view, difference))
        if row.action is Action.NEW and row.record and not row.differences:
            st.markdown(f":green-background[**{_new_row(view, row.record)}**]")


def _difference(view: View, difference: Difference) -> str:
    """The field, the old words struck in red, and the new on a green tint; each side named."""
    name = view.word(f"field.{difference.field}")
    sides = (_said(view, difference, side) for side in (difference.before, difference.after))
    before, after = contrast(*sides)
    old = f":red[~~{escape(before)}~~]" if before else f":gray[{view.word('plan.blank')}]"
    new = f":green-background[**{escape(after)}**]" if after else view.word("plan.blank")
    was, becomes = view.word("plan.from"), view.word("plan.to")
    return f":gray[{name}] {secondary(was)} {old} → {secondary(becomes)} {new}"


def _said(view: View, difference: Difference, side: str) -> str:
    """A status is kept by its code and said in words; a percentage loses idle zeros."""
    if side and difference.field == "status":
        return view.word(side)
    if side and difference.field == "percent":
        return f"{Decimal(side).normalize():f}"
    return side


def _new_row(view: View, record: MeasureRecord) -> str:
    """Departments, period and status of a new measure, in one line."""
    said = [", ".join(record.departments)] if record.departments else []
    said.append(period(view, record.starts, record.ends))
    said += [view.word(report.status) for report in record.statuses[-1:]]
    return escape(" · ".join(said))


def _folded(view: View, plan: Plan) -> None:
    """What the plan leaves as it is: unchanged rows, and stored measures the file lacks."""
    same = [_place(view, row) for row in plan.rows if row.action is Action.UNCHANGED]
    left_out = [_place(view, row) for row in plan.rows if row.action is Action.SKIPPED]
    missing = [escape(title) for _, title in plan.missing]
    for key, lines in (
        ("plan.unchanged.list", same),
        ("plan.skipped.list", left_out),
        ("plan.missing", missing),
    ):
        if lines:
            _list(view, key, lines)


def _list(view: View, key: str, lines: Sequence[str]) -> None:
    """Sent to the browser only once somebody opens it."""
    opened = st.expander(view.word(key, count=len(lines)), key=key, on_change="rerun")
    if opened.open:
        said = [f"- {line}" for line in lines[:LISTED]]
        if len(lines) > LISTED:
            said.append(f"- {view.word('plan.andmore', count=len(lines) - LISTED)}")
        opened.markdown("\n".join(said))


def _place(view: View, row: PlannedRow) -> str:
    return f"{escape(row.title)} {secondary(view.word('plan.row', row=row.row))}"


def day_found(view: View, plan: Plan) -> str:
    """The day the file speaks for, in words."""
    if plan.as_of is None:
        return view.word("plan.day.rows")
    return dates.full_day(plan.as_of, view.language)
