"""What an officer should settle before a document is published; its words are elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from itadash.intake import readings
from itadash.model import Basis, MeasureRow, Status
from itadash.reporting.official import Kind


class Unsettled(StrEnum):
    """Why a measure is not ready to be shown to the public."""

    UNCONFIRMED = "unconfirmed"  # a result read from prose that nobody confirmed
    NOT_REPORTED = "not_reported"
    SILENT = "silent"
    UNDATED = "undated"
    OTHER_AGENCY = "other_agency"  # its text names another agency
    NO_EVIDENCE = "no_evidence"  # completed, and nothing to show for it


OF_RESULTS = (
    Unsettled.UNCONFIRMED,
    Unsettled.NOT_REPORTED,
    Unsettled.SILENT,
    Unsettled.NO_EVIDENCE,
)
"""What a document of measures says nothing about."""


@dataclass(frozen=True, slots=True)
class ToSettle:
    """One thing about one measure; ``other`` is the agency that its text names."""

    why: Unsettled
    row: MeasureRow
    other: str = ""


def to_settle(rows: Sequence[MeasureRow], kind: Kind) -> tuple[ToSettle, ...]:
    """All there is to settle, by kind and then in the order of the measures."""
    found = [one for row in rows for one in _of(row)]
    left_out = OF_RESULTS if kind is Kind.MEASURES else ()
    return tuple(one for why in Unsettled if why not in left_out for one in found if one.why is why)


def _of(row: MeasureRow) -> Iterator[ToSettle]:
    if row.basis is Basis.NARRATIVE:
        yield ToSettle(Unsettled.UNCONFIRMED, row)
    if row.status is Status.NOT_REPORTED:
        yield ToSettle(Unsettled.NOT_REPORTED, row)
    if row.silent:
        yield ToSettle(Unsettled.SILENT, row)
    if row.ends is None and row.status is not Status.CANCELLED:
        yield ToSettle(Unsettled.UNDATED, row)
    if other := next(_others(row), None):
        yield ToSettle(Unsettled.OTHER_AGENCY, row, other)
    if row.status is Status.COMPLETED and not row.evidence:
        yield ToSettle(Unsettled.NO_EVIDENCE, row)


def _others(row: MeasureRow) -> Iterator[str]:
    """Agencies named that are not its own. Prose glues words to the end of a name, and a line
    break may cut one short, so either may begin with the other."""
    own = row.agency
    for text in _texts(row):
        for name in readings.agencies_named(text):
            if not name.startswith(own) and not own.startswith(name):
                yield name


def _texts(row: MeasureRow) -> Iterable[str]:
    return filter(None, (row.title, *row.steps, row.output, row.outcome, row.obstacle))
