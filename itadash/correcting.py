"""What a person sets by hand becomes facts: an import without a file, undone like any other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from itadash.intake import corrections
from itadash.model import Correction, Filter, MeasureRow
from itadash.problems import PlanOutdated
from itadash.store import reading, writing
from itadash.store.database import Database, Snapshot


def correct(database: Database, set_by_hand: Sequence[Correction], who: str) -> int | None:
    """Store what a person sets of measures of one agency and fiscal year, as one import; its id,
    or None where nothing would change. Raises PlanOutdated where a measure is gone."""
    snapshot = database.snapshot()
    pairs = [(said, _measure_at(snapshot, said)) for said in set_by_hand]
    if not pairs:
        return None
    place = (pairs[0][1].agency, pairs[0][1].fiscal_year)
    samples = {(p.agency, p.fiscal_year) for p in reading.places(snapshot) if p.sample}
    plan = corrections.of_measures(pairs, snapshot.version, sample=place in samples)
    if not plan.writes:
        return None
    with database.write(who) as transaction:
        return writing.add(transaction, plan, who, datetime.now(UTC))


def _measure_at(snapshot: Snapshot, said: Correction) -> MeasureRow:
    """The measure as it stands at the day of a correction, else as it stands at all."""
    found = reading.measure(snapshot, said.measure, Filter(today=date.max, as_of=said.as_of))
    if found is None:
        raise PlanOutdated
    return found
