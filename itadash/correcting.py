"""What a person sets by hand becomes facts: an import without a file, undone like any other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from itadash.intake import agencies, corrections, own_words
from itadash.model import Correction, Filter, Meaning, MeasureRow, Plan, TextKind
from itadash.problems import NameTaken, PlanOutdated
from itadash.store import meanings, reading, writing
from itadash.store.database import Database, Snapshot


def correct(database: Database, set_by_hand: Sequence[Correction], who: str) -> int | None:
    """Store what a person sets of measures of one agency, as one import; its id, or None where
    nothing would change. Raises PlanOutdated where a measure is gone."""
    plan = _plan(database.snapshot(), set_by_hand)
    if not plan or not plan.writes:
        return None
    with database.write(who) as transaction:
        return writing.add(transaction, plan, who, _now())


def name_department(database: Database, agency: str, text: str, name: str, who: str) -> int | None:
    """What ``text`` means to an agency: one of its departments, or a unit of its own where both
    are the same. Holds for later files; measures stored under the text are corrected by one
    import, whose id is returned, and go back when it is undone."""
    snapshot = database.snapshot()
    found = reading.measures(snapshot, Filter(today=date.max, agency=agency))
    plan = _plan(snapshot, corrections.renamed(found, text, name))
    told = own_words.renamed(text, name, reading.meanings(snapshot, agency))
    with database.write(who) as transaction:
        if plan and plan.writes:
            return writing.add(transaction, replace(plan, meanings=told), who, _now())
        meanings.tell(transaction, agency, told, who, _now())
    return None


def name_agency(database: Database, agency: str, text: str, who: str) -> str | None:
    """Let later files that name ``text`` be this agency's, and return the name as it is kept; None
    where the text is none. Raises NameTaken where an agency is called so already."""
    named = agencies.named(text)
    if named is None:
        return None
    name = named.with_province
    with database.write(who) as transaction:
        if owner := reading.owner(transaction, name):
            raise NameTaken(name=name, agency=owner)
        told = [Meaning(TextKind.AGENCY, name, agency)]
        meanings.tell(transaction, agency, told, who, _now())
    return name


def forget(database: Database, agency: str, kind: TextKind, text: str, who: str) -> None:
    """Let later files read a text as everybody's again; what is stored stays."""
    with database.write(who) as transaction:
        meanings.tell(transaction, agency, [Meaning(kind, text, None)], who, _now())


def _plan(snapshot: Snapshot, set_by_hand: Sequence[Correction]) -> Plan | None:
    pairs = [(said, _measure_at(snapshot, said)) for said in set_by_hand]
    if not pairs:
        return None
    place = (pairs[0][1].agency, pairs[0][1].fiscal_year)
    samples = {(p.agency, p.fiscal_year) for p in reading.places(snapshot) if p.sample}
    return corrections.of_measures(pairs, snapshot.version, sample=place in samples)


def _measure_at(snapshot: Snapshot, said: Correction) -> MeasureRow:
    """The measure as it stands at the day of a correction, else as it stands at all."""
    found = reading.measure(snapshot, said.measure, Filter(today=date.max, as_of=said.as_of))
    if found is None:
        raise PlanOutdated
    return found


def _now() -> datetime:
    return datetime.now(UTC)
