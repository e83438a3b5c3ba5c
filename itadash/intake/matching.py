"""Which stored measure a row is about: by id, by exact title, else by likeness that a person
accepts. No stored measure is matched by two rows, and a tie is never decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from rapidfuzz import fuzz, process

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
    free = {thai.folded_key(row.title): row.id for row in stored if row.id not in taken}
    for record in records:
        if record.row not in measures:
            known_as = free.pop(thai.folded_key(record.title), None)
            if known_as is not None:
                measures[record.row] = known_as


def _near_pairs(records: Iterable[MeasureRecord], stored: Sequence[MeasureRow]) -> list[_Pair]:
    """Rows and measures whose titles are near, the nearest first; of equals, equal numbers."""
    if not stored:
        return []
    by_id = {row.id: row for row in stored}
    keys = {row.id: thai.folded_key(row.title) for row in stored}
    beginnings: dict[str, list[int]] = {}
    for known_as, key in keys.items():
        beginnings.setdefault(key[:SAME_BEGINNING], []).append(known_as)
    pairs = [
        _Pair(score, record.number is not None and record.number == row.number, record, row)
        for record in records
        for known_as, score in _near(thai.folded_key(record.title), keys, beginnings).items()
        for row in (by_id[known_as],)
    ]
    return sorted(pairs, key=lambda pair: (*_rank(pair), pair.record.row, pair.stored.id))


def _near(
    key: str, keys: Mapping[int, str], beginnings: Mapping[str, Sequence[int]]
) -> dict[int, float]:
    """The measures near a title, with how alike they are."""
    alike = process.extract(key, keys, scorer=fuzz.ratio, score_cutoff=NEAR, limit=None)
    near = {known_as: score for _, score, known_as in alike}
    if len(key) >= SAME_BEGINNING:
        for known_as in beginnings.get(key[:SAME_BEGINNING], ()):
            near.setdefault(known_as, fuzz.ratio(key, keys[known_as]))
    return near


def _rank(pair: _Pair) -> tuple[float, bool]:
    return -pair.score, not pair.number_agrees


def _proposals(pairs: Iterable[_Pair]) -> tuple[tuple[Suggestion, ...], frozenset[int]]:
    """The best pairs from the top, each row and measure once; equals are shown and left open."""
    suggestions: list[Suggestion] = []
    tied: set[int] = set()
    rows: set[int] = set()
    measures: set[int] = set()
    for _, equals in groupby(pairs, key=_rank):
        free = [p for p in equals if p.record.row not in rows and p.stored.id not in measures]
        of_row = Counter(pair.record.row for pair in free)
        of_measure = Counter(pair.stored.id for pair in free)
        suggestions.extend(map(_suggestion, free))
        tied.update(
            p.record.row for p in free if of_row[p.record.row] + of_measure[p.stored.id] > 2
        )
        rows.update(of_row)
        measures.update(of_measure)
    return tuple(sorted(suggestions, key=lambda s: (s.row, -s.score))), frozenset(tied)


def _suggestion(pair: _Pair) -> Suggestion:
    return Suggestion(
        pair.record.row,
        pair.record.title,
        pair.stored.id,
        pair.stored.title,
        round(pair.score, 1),
    )
