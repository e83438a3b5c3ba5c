"""Each number parts all measures: counted, or left out for one reason."""

from __future__ import annotations

import pytest

from itadash.model import Counts, Filter, MeasureRow
from itadash.store import reading
from itadash.store.database import Database
from itadash.ui.counted import Number, counted
from itadash.words import CATALOGUE
from tests.benchmarks import country

DAY = country.TODAY
WHOLE = Filter(DAY, fiscal_year=country.YEAR)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """Measures of many agencies, in every state."""
    database = Database(tmp_path_factory.mktemp("country") / "itadash.duckdb")
    country.make(database, 40, 3)
    return database


@pytest.fixture(scope="module")
def rows(database: Database) -> tuple[MeasureRow, ...]:
    return reading.measures(database.snapshot(), WHOLE)


@pytest.fixture(scope="module")
def counts(database: Database) -> Counts:
    return reading.summary(database.snapshot(), WHOLE).counts


@pytest.mark.parametrize("number", Number)
def test_counted_and_left_out_add_up_to_all(number: Number, rows: tuple[MeasureRow, ...]) -> None:
    parted = counted(number, rows, DAY)
    groups = (parted.rows, *(left for _, left in parted.left_out))
    assert sorted(row.id for group in groups for row in group) == sorted(row.id for row in rows)


@pytest.mark.parametrize("number", Number)
def test_every_reason_has_its_words(number: Number, rows: tuple[MeasureRow, ...]) -> None:
    reasons = [f"why.{reason}" for reason, _ in counted(number, rows, DAY).left_out]
    assert [reason for reason in reasons if reason not in CATALOGUE] == []


def test_an_explanation_counts_what_the_summary_counts(
    rows: tuple[MeasureRow, ...], counts: Counts
) -> None:
    said = {number: len(counted(number, rows, DAY).rows) for number in Number}
    assert said == {
        Number.COMPLETED: counts.completed,
        Number.PLANNED: counts.planned,
        Number.IN_PROGRESS: counts.in_progress,
        Number.NOT_STARTED: counts.not_started,
        Number.NOT_REPORTED: counts.not_reported,
        Number.LATE: counts.overdue,
        Number.SILENT: counts.silent,
        Number.DUE_SOON: counts.due_soon,
    }


def test_of_measures_that_are_not_late_each_says_why(rows: tuple[MeasureRow, ...]) -> None:
    reasons = dict(counted(Number.LATE, rows, DAY).left_out)
    assert all(row.ends is None for row in reasons["undated"])
    assert all(row.ends and row.ends >= DAY for row in reasons["still_time"])
