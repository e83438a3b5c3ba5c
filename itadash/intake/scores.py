"""The table of ITA scores: indicators by name, each with a number from 0 to 100.

Tables number the indicators in many ways, so only names count. A score may stand in a column of
its own or inside the text, between dotted leaders.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from itadash import indicators, thai
from itadash.intake.asides import FOOTER, repeats_header
from itadash.intake.codes import Code
from itadash.intake.columns import Layout, Row
from itadash.intake.fields import positions
from itadash.intake.score_columns import number_in, plain
from itadash.intake.totals import TOTAL
from itadash.model import (
    Action,
    Difference,
    Finding,
    PlannedRow,
    ScoreRecord,
    Severity,
    two_decimals,
)

HIGHEST = Decimal(100)
ENOUGH_NAMES = 3
"""Rows that must name an indicator before a table without a score heading counts as scores."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_NUMBERED = re.compile(r"(?:ตัวชี้วัด|indicator)\s*(?:ที่)?\s*\d{1,2}\s*[:.)]?\s*", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"^\s*\d{1,2}\s*(?=[ก-๙])")
_SUB_INDICATOR = re.compile(r"(?:ตัวชี้วัดย่อย|\(?\d{1,2}\.\d{1,2})")
_PART = re.compile(r"\d{1,2}\.\d{1,2}")
_UNIT = re.compile(r"(?:คะแนน|ร้อยละ|ได้|เท่ากับ|[:=%()\s])+$")
_NOT_INDICATORS = re.compile(
    r"แบบวัด|แบบตรวจ|แบบประเมิน|\b[IEO]IT\b|ระดับ|ผลการประเมิน|คะแนนรวม|คะแนนเฉลี่ย|ภาพรวม|รวม"
)
_BY_KEY = {
    thai.title_key(name): one for one in indicators.INDICATORS for name in (one.name, *one.aliases)
}


@dataclass(frozen=True, slots=True)
class ScoreDraft:
    """One row of the table as read; ``record`` is None where it cannot be stored."""

    row: int
    cells: tuple[str, ...]
    name: str
    record: ScoreRecord | None
    findings: tuple[Finding, ...]


def names_indicators(layout: Layout) -> bool:
    """Whether a table without a score heading still lists the indicators."""
    found = {one.number for row in layout.rows for cell in row.cells if (one := indicator_in(cell))}
    return len(found) >= ENOUGH_NAMES


def names_one(row: Row) -> bool:
    """Whether a row names an indicator."""
    return any(map(indicator_in, row.cells))


def read(layout: Layout) -> tuple[ScoreDraft, ...]:
    """Every row that stands for an indicator, in order; each indicator once."""
    columns = positions(layout)
    seen: dict[int, int] = {}
    return tuple(
        _once(draft, seen)
        for row in layout.rows
        if (draft := _draft(row, columns, layout.headings)) is not None
    )


def planned(drafts: Sequence[ScoreDraft], stored: Mapping[int, Decimal]) -> tuple[PlannedRow, ...]:
    """The fate of every row; ``stored`` are the scores by the indicator's number."""
    return tuple(_planned(draft, stored) for draft in drafts)


def _planned(draft: ScoreDraft, stored: Mapping[int, Decimal]) -> PlannedRow:
    row = PlannedRow(draft.row, Action.SKIPPED, draft.name, cells=draft.cells)
    if draft.record is None:
        return row
    before, now = stored.get(draft.record.number), draft.record.score
    if before is None:
        return PlannedRow(row.row, Action.NEW, row.title, cells=row.cells)
    if before == now:
        return PlannedRow(row.row, Action.UNCHANGED, row.title, cells=row.cells)
    change = (Difference("score", str(before), str(now)),)
    return PlannedRow(row.row, Action.CHANGED, row.title, differences=change, cells=row.cells)


def _draft(
    row: Row, columns: Mapping[str, tuple[int, ...]], headings: Sequence[str]
) -> ScoreDraft | None:
    """The row as an indicator's; None for a blank row, a heading, an instrument or a total."""
    named = next(_named(row, columns), None)
    if named is None or repeats_header(row.cells, headings):
        return None
    index, text = named
    indicator, name = indicator_in(text), _name(text)
    if indicator is None and (_is_aside(text, name) or _is_part(row.cells[:index])):
        return None
    if indicator is None:
        finding = _error(Code.UNKNOWN_INDICATOR, row, headings[index], text)
        return ScoreDraft(row.number, row.cells, name, None, (finding,))
    return _scored(row, indicator, _likely(row, index, columns, text), headings)


def _scored(
    row: Row,
    one: indicators.Definition,
    found: Sequence[tuple[int, Decimal]],
    headings: Sequence[str],
) -> ScoreDraft:
    """The row of an indicator with the score that was found, if it is one."""
    if len({score for _, score in found}) != 1:
        code, severity = (
            (Code.SCORE_UNCLEAR, Severity.ERROR)
            if found
            else (Code.SCORE_MISSING, Severity.WARNING)
        )
        finding = Finding(code, severity, row.number, cell=one.name)
        return ScoreDraft(row.number, row.cells, one.name, None, (finding,))
    index, score = found[0]
    if not 0 <= score <= HIGHEST:
        finding = _error(Code.SCORE_OUT_OF_RANGE, row, headings[index], row.cells[index].strip())
        return ScoreDraft(row.number, row.cells, one.name, None, (finding,))
    record = ScoreRecord(row.number, one.number, one.name, one.instrument, two_decimals(score))
    return ScoreDraft(row.number, row.cells, one.name, record, ())


def _once(draft: ScoreDraft, seen: dict[int, int]) -> ScoreDraft:
    if draft.record is None:
        return draft
    first = seen.setdefault(draft.record.number, draft.row)
    if first == draft.row:
        return draft
    values = (("first", str(first)),)
    finding = Finding(
        Code.DUPLICATE_INDICATOR, Severity.ERROR, draft.row, cell=draft.name, values=values
    )
    return ScoreDraft(draft.row, draft.cells, draft.name, None, (finding,))


def _named(row: Row, columns: Mapping[str, tuple[int, ...]]) -> Iterator[tuple[int, str]]:
    """Cells that may name the indicator: one that does, else the first in words."""
    words = [
        (index, plain(cell))
        for index, cell in enumerate(row.cells)
        if _NUMBER.sub("", thai.title_key(plain(cell))) and index not in columns.get("note", ())
    ]
    yield from (found for found in words if indicator_in(found[1]))
    yield from words[:1]


def _likely(
    row: Row, named: int, columns: Mapping[str, tuple[int, ...]], text: str
) -> list[tuple[int, Decimal]]:
    """Where the score may stand and what it is: in its own column, else inside the name's cell,
    else behind the name. Numbers that differ leave it open."""
    own = [index for index in columns.get("score", ()) if index != named]
    if found := _numbers(row, own):
        return found[:1]
    if inside := _NUMBER.findall(_without_number(text)):
        return [(named, Decimal(number)) for number in inside]
    return [] if own else _numbers(row, range(named + 1, len(row.cells)))


def _numbers(row: Row, where: Iterable[int]) -> list[tuple[int, Decimal]]:
    found = ((index, number_in(row.cells[index])) for index in where)
    return [(index, number) for index, number in found if number is not None]


def indicator_in(text: str) -> indicators.Definition | None:
    """The indicator that a cell names, if it does."""
    return _BY_KEY.get(thai.title_key(_name(plain(text))))


def _name(text: str) -> str:
    """The words before the score."""
    words = _NUMBER.split(_without_number(text), maxsplit=1)[0]
    return _UNIT.sub("", words).strip()


def _without_number(text: str) -> str:
    return thai.title(_BARE_NUMBER.sub("", _NUMBERED.sub("", text)))


def _is_aside(text: str, name: str) -> bool:
    """Whether a row that is no indicator need not be one."""
    return bool(
        _NOT_INDICATORS.search(text)
        or TOTAL.fullmatch(text)
        or FOOTER.match(text)
        or _SUB_INDICATOR.match(text)
        or not name
    )


def _is_part(before: Iterable[str]) -> bool:
    """Whether a row is numbered as a part of an indicator: 9.1."""
    return any(_PART.fullmatch(plain(cell)) for cell in before)


def _error(code: Code, row: Row, column: str, cell: str) -> Finding:
    return Finding(code, Severity.ERROR, row.number, column, cell)
