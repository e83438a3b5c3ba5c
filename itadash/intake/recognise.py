"""What kind of table it is: measures and what came of them, or ITA scores."""

from __future__ import annotations

from itadash.intake import cards, scores
from itadash.intake.codes import Refusal
from itadash.intake.columns import Column, Layout, Row, lay_out
from itadash.intake.decode import Table
from itadash.intake.headers import IGNORED, SCORE_FIELDS, TITLE_STAND_INS
from itadash.intake.periods import is_tick
from itadash.intake.turned_scores import upright
from itadash.model import Kind
from itadash.problems import FileRefused

OF_MEASURES = frozenset(
    {"department", "period", "start", "end", "steps", "result", "status", "percent", "follow_up"}
)
_MAY_BE_SCORES = frozenset({"result", "percent"})
"""What an indicator was given may be headed as a result."""


def recognise(table: Table, kind: Kind | None = None) -> tuple[Kind, Layout]:
    """The kind asked for, else the one its headings or its indicators show; a form without a row of
    headings may be cards of measures. Raises FileRefused."""
    turned = upright(table) if kind is not Kind.MEASURES else None
    if turned:
        return Kind.SCORES, turned
    try:
        layout = lay_out(table, kind)
    except FileRefused as refused:
        on_cards = cards.upright(table) if refused.reason == Refusal.NO_HEADER else None
        if on_cards and kind is not Kind.SCORES:
            return Kind.MEASURES, on_cards
        layout = _without_header(table)
        listed = refused.reason == Refusal.NO_HEADER and scores.names_indicators(layout)
        if kind is Kind.MEASURES or not listed:
            raise
        return Kind.SCORES, layout
    return kind or _kind_of(layout), layout


def is_results_only(layout: Layout) -> bool:
    """Whether a table tells what came of measures and nothing of the plan for them; under a
    quarter a percentage is a result, and a tick a plan."""
    planned = {"department", "period", "start", "end", "steps", "quarter"}
    return planned.isdisjoint(layout.fields) and not any(
        is_tick(row.cells[column.index])
        for column in layout.columns
        if column.field.startswith("quarter_")
        for row in layout.rows
    )


def _kind_of(layout: Layout) -> Kind:
    fields = frozenset(layout.fields)
    scored = not fields.isdisjoint(SCORE_FIELDS)
    if fields.isdisjoint(TITLE_STAND_INS):
        return Kind.SCORES
    titled = "title" in fields
    told_only = titled or not fields.isdisjoint(OF_MEASURES - _MAY_BE_SCORES)
    if not fields.isdisjoint(OF_MEASURES) and (told_only or not scores.names_indicators(layout)):
        return Kind.MEASURES
    return (
        Kind.SCORES if (scored and not titled) or scores.names_indicators(layout) else Kind.MEASURES
    )


def _without_header(table: Table) -> Layout:
    """A table without headings, whose data begin with its first indicator."""
    width = max(map(len, table.rows))
    columns = tuple(Column(index, "", IGNORED) for index in range(width))
    rows = tuple(
        Row(number, cells + ("",) * (width - len(cells)))
        for number, cells in enumerate(table.rows, start=1)
    )
    first = next((at for at, row in enumerate(rows) if scores.names_one(row)), 0)
    above = (" ".join(filter(None, map(str.strip, row.cells))) for row in rows[:first])
    return Layout(tuple(filter(None, above)), first, columns, rows[first:])
