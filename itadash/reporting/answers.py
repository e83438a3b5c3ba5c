"""What a document is made of: what is stored, and what an officer wishes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itadash.model import Filter, ImportRow, MeasureRow, Scores, Summary, TableHead
from itadash.reporting.official import Kind
from itadash.reporting.rounds import Round


@dataclass(frozen=True, slots=True)
class Answers:
    """What is stored of an agency and fiscal year as at a day, for documents to be made of.

    ``imports`` are those that stand; ``scores`` are of the year before, whose weak points the
    measures answer, where they are known.
    """

    chosen: Filter
    rows: tuple[MeasureRow, ...]
    summary: Summary
    imports: tuple[ImportRow, ...] = ()
    heads: tuple[TableHead, ...] = ()
    scores: Scores | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What an officer chooses of a document; ``made`` is the day it is made on."""

    kind: Kind
    round: Round
    made: date
    thai_digits: bool = True
    own_columns: bool = True
    memo: bool = True
    place: str = ""
    """District and province, which nothing that is stored tells; they stand under the name."""
