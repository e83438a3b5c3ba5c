"""Which column serves which field, where several headings ask for the same one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from itadash import thai
from itadash.intake import readings
from itadash.intake.codes import Code
from itadash.intake.columns import Column, Layout, with_field
from itadash.intake.headers import IGNORED
from itadash.intake.merged_cells import Blanks, blanks
from itadash.model import Finding, Severity

SINGLE = (
    *("title", "topic", "no", "department", "period", "start", "end", "follow_up"),
    *("status", "percent", "fiscal_year", "quarter", "id", "as_of", "basis", "agency"),
)
"""Fields that one column serves; of the others every column is read."""
_KEPT_AS_NOTE = "note"
_HELPS = re.compile("ร่วม|รอง|สนับสนุน|support|co-", re.IGNORECASE)
_UNIT = re.compile("หน่วยงาน|ส่วนราชการ|กอง|สำนัก|ฝ่าย")


def assign(layout: Layout) -> tuple[Layout, tuple[Finding, ...]]:
    """The layout with one column for each single field, and what was decided."""
    findings: list[Finding] = []
    layout = _agency_by_content(_numbered_by_id(layout))
    for field in SINGLE:
        layout = _one_column(layout, field, findings)
    layout = _with_a_title(layout, findings)
    if "id" not in layout.fields and Blanks.GAPS in _blank_departments(layout):
        column = next(column for column in layout.columns if column.field == "department")
        findings.append(Finding(Code.DEPARTMENTS_MISSING, Severity.WARNING, column=column.heading))
    findings.extend(
        _note(Code.COLUMN_UNKNOWN, column)
        for column in layout.columns
        if column.heading and column.field == IGNORED
    )
    return layout, tuple(findings)


def merges_departments(layout: Layout) -> bool:
    """Whether a blank cell of departments is part of the one above; what itadash wrote says
    what it means."""
    return "id" not in layout.fields and Blanks.MERGED in _blank_departments(layout)


def _blank_departments(layout: Layout) -> list[Blanks]:
    return [blanks(layout, column) for column in layout.columns if column.field == "department"]


def positions(layout: Layout) -> dict[str, tuple[int, ...]]:
    """The columns of each field, from the left; those of months are fields of their own."""
    found: dict[str, tuple[int, ...]] = {}
    for column in layout.columns:
        name = f"month_{column.month}" if column.month else column.field
        found[name] = (*found.get(name, ()), column.index)
    return found


def _one_column(layout: Layout, field: str, findings: list[Finding]) -> Layout:
    rivals = [column for column in layout.columns if column.field == field and not column.month]
    if len(rivals) < 2:
        return layout
    chosen = _best(layout, field, rivals)
    for column in rivals:
        if column is not chosen:
            other = _demoted(layout, field, column)
            layout = with_field(layout, column.index, other)
            findings.append(
                _note(Code.COLUMN_DOUBLED, column, chosen=chosen.heading, field=field, other=other)
            )
    return layout


def _best(layout: Layout, field: str, rivals: Sequence[Column]) -> Column:
    """The fullest column; of departments first the one that leads, headed by a unit, not by a
    person."""
    if field == "department":
        rivals = [column for column in rivals if not _HELPS.search(column.heading)] or rivals
        rivals = [column for column in rivals if _UNIT.search(column.heading)] or rivals
    return max(rivals, key=lambda column: (len(_values(layout, column)), -column.index))


def _demoted(layout: Layout, field: str, column: Column) -> str:
    """What the losing column is kept as: groups of titles are topics, the rest is a note."""
    values = _values(layout, column)
    gaps = len(values) < sum(any(map(str.strip, row.cells)) for row in layout.rows)
    repeats = any(count > 1 for count in Counter(values).values())
    if field == "title" and "topic" not in layout.fields and (gaps or repeats):
        return "topic"
    return IGNORED if field == "no" else _KEPT_AS_NOTE


def _numbered_by_id(layout: Layout) -> Layout:
    """A column headed id counts rows, unless itadash wrote it: then as_of or basis is beside it."""
    ids = [column for column in layout.columns if column.field == "id"]
    if not ids or not {"as_of", "basis"}.isdisjoint(layout.fields):
        return layout
    return with_field(layout, ids[0].index, "no")


def _agency_by_content(layout: Layout) -> Layout:
    """A column of departments that holds whole agencies says whose rows they are, where no other
    column does."""
    if "agency" in layout.fields:
        return layout
    for column in layout.columns:
        if column.field == "department" and _all_agencies(_values(layout, column)):
            return with_field(layout, column.index, "agency")
    return layout


def _all_agencies(values: Iterable[str]) -> bool:
    texts = set(values)
    return bool(texts) and all(readings.agency(text) for text in texts)


def _with_a_title(layout: Layout, findings: list[Finding]) -> Layout:
    """Where no heading names the measure, its topic or its steps are the title."""
    for stand_in in ("topic", "steps"):
        if "title" in layout.fields or stand_in not in layout.fields:
            continue
        column = next(column for column in layout.columns if column.field == stand_in)
        findings.append(_note(Code.COLUMN_AS_TITLE, column))
        layout = with_field(layout, column.index, "title")
    return layout


def _values(layout: Layout, column: Column) -> list[str]:
    return [text for row in layout.rows if (text := thai.fold(row.cells[column.index]))]


def _note(code: Code, column: Column, **values: str) -> Finding:
    return Finding(code, Severity.NOTE, column=column.heading, values=tuple(values.items()))
