"""The numbers once more, reckoned in plain Python from what was said, for many filters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from pathlib import Path
from random import Random

import pytest

from itadash.fiscal import first_day, last_day, quarter_bounds
from itadash.model import (
    SHARED,
    Basis,
    Counts,
    Filter,
    MeasureRecord,
    Status,
    StatusRecord,
)
from itadash.store import reading
from itadash.store.database import Database
from tests.store.facts import YEAR, bring, measure, report

DEPARTMENTS = ("กองคลัง", "กองช่าง", SHARED)
DAYS = (None, date(2025, 1, 1), date(2025, 3, 31), date(2025, 9, 29), date(2025, 9, 30))
TODAYS = (date(2025, 5, 15), date(2026, 2, 1))
CHOICES: tuple[dict[str, object], ...] = (
    {},
    {"department": "กองช่าง"},
    {"quarter": 2},
    {"status": Status.COMPLETED},
    {"status": Status.NOT_REPORTED, "quarter": 4},
)
FILTERS = [
    Filter(today=today, as_of=day, **choice)  # type: ignore[arg-type]
    for today, day, choice in product(TODAYS, DAYS, CHOICES)
]


def invented(chance: Random) -> Iterator[MeasureRecord]:
    for number in range(120):
        starts = first_day(YEAR) + timedelta(chance.randrange(300))
        ends = starts + timedelta(chance.randrange(365))
        statuses = tuple(
            report(
                (first_day(YEAR) + timedelta(chance.randrange(420))).isoformat(),
                chance.choice([status for status in Status if status != "not_reported"]),
                percent=chance.choice((None, 0, 40, 100)),
                basis=chance.choice((Basis.EXPLICIT, Basis.NARRATIVE)),
            )
            for _ in range(chance.randrange(4))
        )
        said = measure(f"มาตรการ {number}", *statuses, departments=tuple(
            chance.sample(DEPARTMENTS[:2], chance.randrange(1, 3))
        ) if chance.random() < 0.8 else (SHARED,))  # fmt: skip
        yield replace(
            said,
            starts=starts if chance.random() < 0.7 else None,
            ends=chance.choice((None, ends, last_day(YEAR))),
        )


@pytest.fixture(scope="module")
def records() -> list[MeasureRecord]:
    return list(invented(Random(2568)))  # noqa: S311 - no secret


@pytest.fixture(scope="module")
def database(records: list[MeasureRecord], tmp_path_factory: pytest.TempPathFactory) -> Database:
    path: Path = tmp_path_factory.mktemp("reckoned") / "itadash.duckdb"
    made = Database(path)
    bring(made, *records)
    return made


def day_of(which: Filter) -> date:
    return which.as_of or min(which.today, last_day(YEAR))


def latest(record: MeasureRecord, day: date) -> StatusRecord | None:
    told = [said for said in record.statuses if said.as_of <= day or day == last_day(YEAR)]
    return max(enumerate(told), key=lambda place: (place[1].as_of, place[0]), default=(0, None))[1]


def percent(record: MeasureRecord, day: date) -> Decimal | None:
    """The percent last stated, if it was stated with the status of the day."""
    now = latest(record, day)
    stating = replace(record, statuses=tuple(s for s in record.statuses if s.percent is not None))
    stated = latest(stating, day)
    return stated.percent if now and stated and stated.status is now.status else None


def overlaps(record: MeasureRecord, quarter: int) -> bool:
    begins, ends = quarter_bounds(YEAR, quarter)
    dated = record.starts or record.ends
    return bool(dated) and (record.starts or begins) <= ends and (record.ends or ends) >= begins


def matching(records: list[MeasureRecord], which: Filter) -> list[MeasureRecord]:
    return [
        record
        for record in records
        if which.department is None or {which.department, SHARED} & set(record.departments)
        if which.quarter is None or overlaps(record, which.quarter)
        if which.status is None or which.status is status_of(record, which)
    ]


def status_of(record: MeasureRecord, which: Filter) -> Status:
    said = latest(record, day_of(which))
    return said.status if said else Status.NOT_REPORTED


def reckoned(records: list[MeasureRecord], which: Filter) -> Counts:
    counts = Counts()
    for record in records:
        counts = _with(counts, record, which)
    return counts


def _with(counts: Counts, record: MeasureRecord, which: Filter) -> Counts:
    day, status, said = day_of(which), status_of(record, which), latest(record, day_of(which))
    still_open = status not in (Status.COMPLETED, Status.CANCELLED)
    ends = record.ends
    closing = day == last_day(YEAR) and which.today > day and ends == day
    past = ends is not None and (ends < day or closing)
    month = (day.month - 1) // 3 * 3 + 1
    quarter_before = (date(day.year, month, 1) - timedelta(1)).replace(day=1)
    last_full = date(quarter_before.year, quarter_before.month - 2, 1)
    narrative = bool(said) and said is not None and said.basis is Basis.NARRATIVE
    done = status is Status.COMPLETED
    progress = {
        Status.COMPLETED: Decimal(100) if not narrative else percent(record, day),
        Status.NOT_STARTED: Decimal(0),
        Status.IN_PROGRESS: percent(record, day),
    }.get(status)
    counted = status is not Status.CANCELLED
    flags = {
        status.value: True,
        "measures": True,
        "overdue": still_open and past,
        "due_soon": still_open and not past and ends is not None and (ends - day).days <= 30,
        "silent": still_open
        and said is not None
        and (record.starts is None or record.starts <= day)
        and said.as_of < last_full,
        "undated": ends is None,
        "narrative": done and narrative,
        "dated": ends is not None and counted,
        "planned": ends is not None and ends <= day and counted,
        "dated_completed": ends is not None and done,
        "percent_count": progress is not None,
    }
    added = {name: getattr(counts, name) + bool(flag) for name, flag in flags.items()}
    return replace(counts, **added, percent_sum=counts.percent_sum + (progress or 0))


@pytest.mark.parametrize("which", FILTERS)
def test_every_count_is_the_same_by_hand(
    database: Database, records: list[MeasureRecord], which: Filter
) -> None:
    chosen = matching(records, which)
    summary = reading.summary(database.snapshot(), which)
    assert summary.counts == reckoned(chosen, which)
    assert dict(summary.by_quarter) == {
        quarter: reckoned([record for record in chosen if overlaps(record, quarter)], which)
        for quarter in (1, 2, 3, 4)
    }
    assert dict(summary.by_department) == {
        name: reckoned([record for record in chosen if name in record.departments], which)
        for name in DEPARTMENTS
        if any(name in record.departments for record in chosen)
    }


@pytest.mark.parametrize("which", FILTERS[::3])
def test_every_measure_of_a_list_is_counted(database: Database, which: Filter) -> None:
    rows = reading.measures(database.snapshot(), which)
    counts = reading.summary(database.snapshot(), which).counts
    assert len(rows) == counts.measures
    assert sum(row.silent for row in rows) == counts.silent
    cells = reading.matrix(database.snapshot(), which)
    assert sum(cell.due for cell in cells) == sum(
        len(row.departments) for row in rows if row.status is not Status.CANCELLED
    )


@pytest.mark.parametrize("which", [one for one in FILTERS if one.status is None])
def test_the_curve_ends_with_what_is_completed(database: Database, which: Filter) -> None:
    points = reading.curve(database.snapshot(), which)
    assert points[-1].completed == reading.summary(database.snapshot(), which).counts.completed
