"""The sentence of a plan: what it would do, or why it cannot yet, with the equation of its rows."""

from __future__ import annotations

import streamlit as st

from itadash.figures.canvas import CONFIG
from itadash.figures.imported import fates
from itadash.model import Action, Plan, Severity
from itadash.ui import own_words_view, whose_view
from itadash.ui.parts import secondary
from itadash.ui.text import escape, short_agency
from itadash.ui.view import View

COLOURS = {
    Action.NEW: "green",
    Action.CHANGED: "blue",
    Action.UNCHANGED: "gray",
    Action.SKIPPED: "red",
}
ASKED = ("near_match", "near_match_tied", *own_words_view.UNKNOWN)
"""Errors that an answer on the page settles."""


def headline(view: View, plan: Plan) -> None:
    """The sentence in the future tense, the equation, and the bar of the same widths."""
    st.markdown(secondary(_context(view, plan)))
    st.title(f"{sentence(view, plan)} {_standing(view, plan)}".strip(), anchor=False)
    if explained := _explained(view, plan):
        st.markdown(explained)
    if not plan.rows or whose_view.waits(plan):
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
    counts = plan.count(Action.NEW), plan.count(Action.CHANGED)
    new, changed = (f"{count:,}" if count else "" for count in counts)
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


def equation(view: View, plan: Plan) -> str:
    """อ่านได้ 16 แถว = ใหม่ 1 + เปลี่ยน 3 + เหมือนเดิม 11 + ข้าม 1, as markdown."""
    terms = {}
    for action, colour in COLOURS.items():
        term = f"**{view.word(f'plan.{action}')}\u00a0{plan.count(action):,}**"
        terms[action.value] = f":{colour}[{term}]" if plan.count(action) else f":gray[{term}]"
    return view.word("plan.equation", rows=f"{len(plan.rows):,}", **terms)


def bad_rows(plan: Plan) -> frozenset[int]:
    """Rows with an error."""
    return frozenset(f.row for f in plan.findings if f.severity is Severity.ERROR and f.row)


def waiting(plan: Plan) -> int:
    """How many rows keep the file out only until somebody answers: which measure a row is, what
    a status word means."""
    errors = [found for found in plan.findings if found.severity is Severity.ERROR]
    answerable = all(found.code in ASKED for found in errors)
    return len({found.row for found in errors}) if plan.refused and answerable else 0


def _refused(view: View, plan: Plan) -> str:
    if whose_view.waits(plan):
        return view.word("plan.refused.agency")
    if bad := len(bad_rows(plan)):
        return view.word("plan.refused", count=f"{bad:,}")
    lacks = None in (plan.agency, plan.fiscal_year)
    return view.word("plan.refused.context" if lacks else "plan.refused.file")


def why_not(view: View, plan: Plan) -> str:
    """Why there is no button to save, beside where it would be."""
    count = waiting(plan)
    return view.word("plan.answer", count=f"{count:,}") if count else _refused(view, plan)


def _standing(view: View, plan: Plan) -> str:
    """Not saved yet, or what it waits for."""
    if count := waiting(plan):
        return f":red[{view.word('plan.answer', count=f'{count:,}')}]"
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
    if whose_view.waits(plan):
        return view.word("plan.refused.agency.note")
    if waiting(plan):
        return view.word("plan.answer.note")
    if plan.refused:
        return view.word("plan.refused.note" if bad_rows(plan) else "plan.refused.file.note")
    same = plan.rows and plan.count(Action.UNCHANGED) == len(plan.rows)
    return view.word("plan.same.note") if same else ""
