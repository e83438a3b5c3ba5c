"""Tables read as far as drafts: what an officer types, and what intake makes of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from itadash.intake import by_content, records
from itadash.intake.cells import Context
from itadash.intake.columns import lay_out
from itadash.intake.decode import decode
from itadash.intake.fields import assign
from itadash.intake.records import Draft
from itadash.intake.rows import entries
from itadash.model import MeasureRecord, StatusRecord

SAMPLES = Path(__file__).parent.parent / "samples"
AGENCY = "องค์การบริหารส่วนตำบลหนองตัวอย่าง"
CONTEXT = Context(AGENCY, 2568, None, date(2026, 11, 20))


def of_bytes(content: bytes, context: Context = CONTEXT) -> tuple[Draft, ...]:
    layout, _ = assign(by_content.told(lay_out(decode(content))))
    return records.read(layout, entries(layout)[0], context)


def of_sample(name: str, context: Context = CONTEXT) -> tuple[Draft, ...]:
    return of_bytes((SAMPLES / name).read_bytes(), context)


def of_text(text: str, context: Context = CONTEXT) -> tuple[Draft, ...]:
    return of_bytes(text.encode(), context)


def one(text: str, context: Context = CONTEXT) -> Draft:
    """The only draft of a table of one row."""
    (draft,) = of_text(text, context)
    return draft


def record(draft: Draft) -> MeasureRecord:
    assert draft.record is not None
    return draft.record


def reports(draft: Draft) -> tuple[StatusRecord, ...]:
    return record(draft).statuses


def report(heading: str, cell: str, *more: tuple[str, str]) -> Draft:
    """A measure with one cell under a heading, or several."""
    headings = ",".join(["มาตรการ", heading, *(name for name, _ in more)])
    cells = ",".join(["จัดทำคู่มือการให้บริการ", cell, *(text for _, text in more)])
    return one(f"{headings}\n{cells}\n")


def codes(draft: Draft) -> list[str]:
    return [finding.code for finding in draft.findings]
