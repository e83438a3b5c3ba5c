"""The database, and its answers kept while the data stand.

An answer lives as long as the snapshot it was read from, so an import makes new ones by itself
and nobody has to remember to clear anything. Answers are immutable and small, so one object
serves every visitor: nothing is copied or pickled.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TypeVar, cast
from weakref import WeakKeyDictionary

from itadash import settings
from itadash.model import (
    CellCounts,
    CurvePoint,
    Filter,
    ImportRow,
    Meaning,
    MeasureRow,
    Order,
    Place,
    Scores,
    SourceRow,
    Standing,
    Standings,
    StatusRow,
    Summary,
    Wanted,
)
from itadash.store import reading
from itadash.store.database import Database, Snapshot

Answer = TypeVar("Answer")
HEAVY = ("pandas", "pyarrow", "plotly.graph_objects")
"""What pages need sooner or later, and what is slow to import."""
MOST_ANSWERS = 2048
"""A snapshot's answers are all let go beyond this, so that odd links cannot fill the memory."""


class _Run(threading.local):
    """What one run of a page has fixed; each run has its thread."""

    snapshot: Snapshot | None = None


_run = _Run()
_answers: WeakKeyDictionary[Snapshot, dict[Hashable, object]] = WeakKeyDictionary()


@lru_cache(maxsize=8)
def _open(path: str) -> Database:
    """One database a process. What is imported by now is left out of every later collection:
    Streamlit collects after each run, and that took most of a click."""
    for heavy in HEAVY:
        import_module(heavy)
    gc.collect()
    gc.freeze()
    return Database(Path(path))


def database() -> Database:
    """The database this copy shows. Whoever takes it may write, so from here on this run looks
    for the newest snapshot at every question."""
    _run.snapshot = None
    return _opened()


def _opened() -> Database:
    return _open(str(settings.database_path()))


@contextmanager
def one_snapshot() -> Iterator[None]:
    """All that a page asks within is answered from one snapshot: its numbers agree."""
    _run.snapshot = _opened().snapshot()
    try:
        yield
    finally:
        _run.snapshot = None


def ask(question: Callable[..., Answer], *given: Hashable) -> Answer:
    """What ``itadash.store.reading`` answers to a question, asked once in a snapshot's life."""
    snapshot = _run.snapshot or _opened().snapshot()
    answers = _answers.setdefault(snapshot, {})
    key = (question, given)
    if key not in answers:
        if len(answers) >= MOST_ANSWERS:
            answers.clear()
        answers[key] = question(snapshot, *given)
    return cast(Answer, answers[key])


def drawn(draw: Callable[..., Answer], *given: Hashable) -> Answer:
    """A picture of answers, drawn once in their snapshot's life; never change it."""
    picture = ask(_drawing, draw, *given)
    return cast(Answer, picture)


def _drawing(_: Snapshot, draw: Callable[..., object], *given: Hashable) -> object:
    return draw(*given)


def places() -> tuple[Place, ...]:
    """Every agency and fiscal year that has measures."""
    return ask(reading.places)


def places_of(agency: str) -> tuple[Place, ...]:
    """The fiscal years of one agency that have measures."""
    return ask(_by_agency).get(agency, ())


def _by_agency(snapshot: Snapshot) -> dict[str, tuple[Place, ...]]:
    own: dict[str, list[Place]] = {}
    for place in reading.places(snapshot):
        own.setdefault(place.agency, []).append(place)
    return {agency: tuple(found) for agency, found in own.items()}


def latest() -> Place | None:
    """Where the latest import that stands belongs."""
    return ask(reading.latest)


def agencies() -> tuple[str, ...]:
    """Every agency that has anything stored."""
    return ask(reading.agencies)


def agency_names() -> tuple[tuple[str, str], ...]:
    """What agencies are called beside their names: each such name with its agency."""
    return ask(reading.agency_names)


def departments(agency: str, fiscal_year: int) -> tuple[str, ...]:
    """The departments that carry measures, those that share all first."""
    return ask(reading.departments, agency, fiscal_year)


def report_days(agency: str, fiscal_year: int) -> tuple[date, ...]:
    """The days that reports speak for, oldest first."""
    return tuple(sorted(ask(reading.report_days, agency, fiscal_year)))


def measures(chosen: Filter) -> tuple[MeasureRow, ...]:
    """The measures of a filter, in the order of the report."""
    return ask(reading.measures, chosen)


def measure(measure_id: int, chosen: Filter) -> MeasureRow | None:
    """One measure as at the filter's day, whatever else the filter says."""
    return ask(reading.measure, measure_id, chosen)


def summary(chosen: Filter) -> Summary:
    """Counts of a filter, by department and by quarter."""
    return ask(reading.summary, chosen)


def matrix(chosen: Filter) -> tuple[CellCounts, ...]:
    """Department by the quarter that measures fall due in."""
    return ask(reading.matrix, chosen)


def curve(chosen: Filter) -> tuple[CurvePoint, ...]:
    """How many measures were completed at each day of a report."""
    return ask(reading.curve, chosen)


def all_agencies(chosen: Filter) -> Filter:
    """The filter without what belongs to one agency: only its year and day are left."""
    return Filter(chosen.today, fiscal_year=chosen.fiscal_year, as_of=chosen.as_of)


def standings(chosen: Filter, kind: str | None = None) -> Standings:
    """All agencies of a year in a few numbers."""
    return ask(reading.standings, chosen, kind)


def standing_page(
    chosen: Filter, wanted: Wanted, order: Order, most: int, after: int
) -> tuple[int, tuple[Standing, ...]]:
    """How many agencies are wanted, and a page of them."""
    return ask(reading.standing_page, chosen, wanted, order, most, after)


def history(measure_id: int) -> tuple[StatusRow, ...]:
    """Every report of one measure, newest last."""
    return ask(reading.history, measure_id)


def sources(measure_id: int) -> tuple[SourceRow, ...]:
    """The table rows that one measure was read from, as they were written."""
    return ask(reading.sources, measure_id)


def imports(agency: str | None = None, fiscal_year: int | None = None) -> tuple[ImportRow, ...]:
    """Accepted uploads, newest first."""
    return ask(reading.imports, agency, fiscal_year)


def departments_used(agency: str) -> tuple[tuple[str, int], ...]:
    """Every department of an agency in all its years, with its measures."""
    return ask(reading.departments_used, agency)


def meanings(agency: str) -> tuple[Meaning, ...]:
    """What an agency means by words of its own."""
    return ask(reading.meanings, agency)


def scored(most: int) -> tuple[tuple[str, int], ...]:
    """Some agencies that have scores, each with its latest year assessed."""
    return ask(reading.scored, most)


def scores(agency: str | None = None, year: int | None = None) -> tuple[Scores, ...]:
    """ITA scores of agencies and years."""
    return ask(reading.scores, agency, year)
