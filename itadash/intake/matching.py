"""Which stored measure a row is about: by id, by exact title, else by likeness that a person
accepts. No stored measure is matched by two rows, and a tie is never decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from itadash import thai
from itadash.model import MeasureRecord, MeasureRow, Suggestion

NEAR = 80.0
"""Likeness of two title keys, 0 to 100, from which they may be one measure."""
SAME_BEGINNING = 20
"""Letters of a title key that make two titles near, however they end."""


@dataclass(frozen=True, slots=True)
class Matches:
    """``measures`` are sure, by row; ``suggestions`` are the best of each near row, or all that
    tie for it; ``tied`` are the rows where they do; ``unknown_ids`` name no stored measure."""

    measures: Mapping[int, int] = field(default_factory=dict)
    suggestions: tuple[Suggestion, ...] = ()
    tied: frozenset[int] = frozenset()
    unknown_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Pair:
    score: float
    number_agrees: bool
    record: MeasureRecord
    stored: MeasureRow


def match(records: Sequence[MeasureRecord], stored: Sequence[MeasureRow]) -> Matches:
    """Match the rows of one agency and fiscal year against what is stored of it."""
    measures, unknown_ids = _by_id(records, stored)
    _add_by_title(measures, records, stored)
    taken = set(measures.values())
    pairs = _near_pairs(
        [record for record in records if record.row not in measures],
        [row for row in stored if row.id not in taken],
    )
    suggestions, tied = _proposals(pairs)
    return Matches(measures, suggestions, tied, unknown_ids)


def _by_id(
    records: Iterable[MeasureRecord], stored: Iterable[MeasureRow]
) -> tuple[dict[int, int], frozenset[int]]:
    ids = {row.id for row in stored}
    named = {record.row: record.id for record in records if record.id is not None}
    measures: dict[int, int] = {}
    for row, known_as in named.items():
        if known_as in ids and known_as not in measures.values():
            measures[row] = known_as
    return measures, frozenset(named.keys() - measures.keys())


def _add_by_title(
    measures: dict[int, int], records: Iterable[MeasureRecord], stored: Iterable[MeasureRow]
) -> None:
    taken = set(measures.values())
    free = {thai.title_key(row.title): row.id for row in stored if row.id not in taken}
    for record in records:
        if record.row not in measures:
            known_as = free.pop(thai.title_key(record.title), None)
            if known_as is not None:
                measures[record.row] = known_as


def _near_pairs(records: Iterable[MeasureRecord], stored: Sequence[MeasureRow]) -> list[_Pair]:
    """Rows and measures whose titles are near, the nearest first."""
    keys = [(row, thai.title_key(row.title)) for row in stored]
    pairs = [
        _Pair(score, record.number is not None and record.number == row.number, record, row)
        for record in records
        for key in (thai.title_key(record.title),)
        for row, other in keys
        if (score := _likeness(key, other)) is not None
    ]
    return sorted(pairs, key=lambda pair: (-pair.score, not pair.number_agrees, pair.record.row))


def _likeness(key: str, other: str) -> float | None:
    """How alike two keys are, None where they are not near."""
    begins_alike = len(key) >= SAME_BEGINNING and key[:SAME_BEGINNING] == other[:SAME_BEGINNING]
    score = fuzz.ratio(key, other, score_cutoff=0 if begins_alike else NEAR)
    return score if begins_alike or score >= NEAR else None


def _proposals(pairs: list[_Pair]) -> tuple[tuple[Suggestion, ...], frozenset[int]]:
    """The best pairs from the top, each row and measure once; equals are shown and left open."""
    suggestions: list[Suggestion] = []
    tied: set[int] = set()
    while pairs:
        best = pairs[0]
        equals = [pair for pair in pairs if _equal(pair, best)]
        suggestions.extend(_suggestion(pair) for pair in equals)
        rows = {pair.record.row for pair in equals}
        measures = {pair.stored.id for pair in equals}
        if len(equals) > 1:
            tied |= rows
        pairs = [p for p in pairs if p.record.row not in rows and p.stored.id not in measures]
    return tuple(sorted(suggestions, key=lambda s: (s.row, -s.score))), frozenset(tied)


def _equal(pair: _Pair, best: _Pair) -> bool:
    """Whether nothing, not even the number, decides between two pairs of a row or a measure."""
    shares = pair.record.row == best.record.row or pair.stored.id == best.stored.id
    return shares and (pair.score, pair.number_agrees) == (best.score, best.number_agrees)


def _suggestion(pair: _Pair) -> Suggestion:
    return Suggestion(
        pair.record.row,
        pair.record.title,
        pair.stored.id,
        pair.stored.title,
        round(pair.score, 1),
    )
