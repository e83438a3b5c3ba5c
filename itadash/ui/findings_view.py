"""What is to be said about a file: grouped by what it is about, the gravest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

import streamlit as st

from itadash.model import Finding, Severity
from itadash.ui.contrast import shortened
from itadash.ui.parts import secondary
from itadash.ui.text import escape
from itadash.ui.view import View
from itadash.words import dates

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
PLACES = 3
"""Places shown of one group; the rest unfold, up to ``LISTED`` in all."""
LISTED = 100
LONGEST_CELL = 90
BADGES = {
    Severity.ERROR: ("red", ":material/error:"),
    Severity.WARNING: ("orange", ":material/help:"),
    Severity.NOTE: ("gray", ":material/info:"),
}


def worth_saying(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """All but what stands in a place of its own: what was found in the title lines, and the
    question whose file it is."""
    return tuple(
        finding
        for finding in findings
        if not finding.code.startswith("found_") and finding.code != "agency_nearly_known"
    )


def grouped(findings: Iterable[Finding]) -> list[tuple[Finding, ...]]:
    """Findings of one code together: errors, then warnings, then notes, each as first met."""
    order = list(Severity)
    groups: dict[tuple[Severity, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.severity, finding.code), []).append(finding)
    return [tuple(groups[key]) for key in sorted(groups, key=lambda key: order.index(key[0]))]


def show(view: View, findings: Sequence[Finding], key: str) -> None:
    """Every group with its badge and count, what to do, and where; ``key`` names this place."""
    groups = grouped(findings)
    if not groups:
        st.markdown(f":green[:material/check_circle:]\u00a0{view.word('plan.findings.none')}")
    for place, group in enumerate(groups):
        _group(view, group, f"{key}.{place}")


def badge(view: View, severity: Severity, count: int) -> str:
    """ต้องแก้ 3, as a badge in markdown."""
    colour, icon = BADGES[severity]
    return f":{colour}-badge[{icon}\u00a0{view.word(f'plan.{severity}')}\u00a0{count:,}]"


def sentence(view: View, finding: Finding) -> str:
    """What happened and what to do, for one finding, as markdown; days as people write them."""
    values = {name: escape(_day(view, text)) for name, text in finding.values}
    return view.word(finding.code, **values)


def _day(view: View, text: str) -> str:
    if not _ISO_DAY.fullmatch(text):
        return text
    return dates.full_day(date.fromisoformat(text), view.language)


def _group(view: View, group: tuple[Finding, ...], key: str) -> None:
    first = group[0]
    same = len({finding.values for finding in group}) == 1
    with st.container(gap=None):
        st.markdown(f"{badge(view, first.severity, len(group))} {sentence(view, first)}")
        for finding in group[:PLACES]:
            _place(view, finding, repeat=not same and finding is not first)
    if len(group) > PLACES:
        rest = view.word("plan.andmore", count=f"{len(group) - PLACES:,}")
        opened = st.expander(rest, type="compact", key=key, on_change="rerun")
        if opened.open:
            with opened, st.container(gap=None):
                for finding in group[PLACES:LISTED]:
                    _place(view, finding, repeat=not same)


def _place(view: View, finding: Finding, *, repeat: bool) -> None:
    """Row, column and cell; the sentence again where it says something else of this place."""
    said = [view.word("plan.row", row=finding.row)] if finding.row else []
    said += [escape(finding.column)] if finding.column else []
    where = " · ".join(said)
    if finding.cell:
        cell = f"“{escape(shortened(finding.cell, LONGEST_CELL))}”"
        where = f"{where}: {cell}" if where else cell
    if repeat:
        where = f"{where} — {sentence(view, finding)}"
    if where:
        st.markdown(secondary(where))
