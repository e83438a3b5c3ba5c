"""Totals that a table of scores states, beside those that follow from its indicators."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from itadash import indicators
from itadash.intake.codes import Code
from itadash.intake.columns import Layout, Row
from itadash.intake.fields import positions
from itadash.intake.score_columns import number_in, plain
from itadash.intake.totals import TOTAL
from itadash.model import Finding, ScoreRecord, Severity

_INSTRUMENT = re.compile(r"\b([IEO]IT)\b")
_TOTAL = re.compile(r"(?:คะแนน|ผล)(?:เฉลี่ย)?รวม|ภาพรวม|คะแนนเฉลี่ย$|รวมทั้งหมด|total", re.IGNORECASE)
_ROUNDING = Decimal("0.02")
"""Means of scores that are rounded themselves may be so far from the stated one."""


def about_totals(layout: Layout, records: Iterable[ScoreRecord]) -> tuple[Finding, ...]:
    """A warning for each stated total that is not what the indicators give. An instrument may
    state its mean, its share of the total, or the sum of its indicators."""
    records = tuple(records)
    scores = {record.number: record.score for record in records}
    rows_of_scores = {record.row for record in records}
    columns = positions(layout).get("score", ())
    return tuple(
        found
        for row in layout.rows
        if row.number not in rows_of_scores
        and (stated := next(filter(None, (number_in(row.cells[at]) for at in columns)), None))
        and (found := _compared(row, stated, scores))
    )


def _compared(row: Row, stated: Decimal, scores: Mapping[int, Decimal]) -> Finding | None:
    text = plain(" ".join(cell for cell in row.cells if number_in(cell) is None))
    right = _of_instrument(text, scores) or _of_all(text, scores)
    if not right or any(abs(stated - one) <= _ROUNDING for one in right):
        return None
    values = (("stated", str(stated)), ("computed", str(right[0])))
    return Finding(
        Code.STATED_SCORE_DIFFERS, Severity.WARNING, row.number, cell=text, values=values
    )


def _of_instrument(text: str, scores: Mapping[int, Decimal]) -> tuple[Decimal, ...]:
    """What the one instrument that a text names may state."""
    named = set(_INSTRUMENT.findall(text.upper()))
    means = indicators.instrument_means(scores)
    if len(named) != 1 or not named <= means.keys():
        return ()
    (instrument,) = named
    parts = [one.number for one in indicators.INDICATORS if one.instrument == instrument]
    mean, total = means[instrument], sum((scores[number] for number in parts), Decimal(0))
    return mean, mean * indicators.WEIGHTS[instrument], total


def _of_all(text: str, scores: Mapping[int, Decimal]) -> tuple[Decimal, ...]:
    """The total, if the text is of it."""
    total = indicators.total(scores)
    if total is None or _INSTRUMENT.search(text.upper()):
        return ()
    if not (_TOTAL.search(text) or TOTAL.fullmatch(text)):
        return ()
    mean = sum(scores.values(), Decimal(0)) / len(scores)
    return (total, mean) if "เฉลี่ย" in text else (total,)
