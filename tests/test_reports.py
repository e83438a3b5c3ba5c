"""Five real reports, read as a careful reader reads them: every field of every row.

The reports lie beside the project where they are at hand; the project's samples, which are their
facts in fewer words, are read everywhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from itadash import importing, settings
from itadash.model import Action, Counts, Filter, Kind, MeasureRow, Plan, Status
from itadash.store import reading
from itadash.store.database import Database

REPORTS = settings.ROOT.parent / "shared" / "reports"
TODAY = date(2026, 11, 20)
MEASURES = (
    ("000-phomakkhaeng", "report.csv", "expected.json"),
    ("001-khokko", "report.csv", "expected.json"),
    ("002-naliang", "report.csv", "expected.json"),
    ("003-khaohuakhwai", "report.csv", "expected.json"),
    ("004-lalo", "measures.csv", "expected_measures.json"),
)
RESULTS = ("004-lalo", "results.csv", "expected_results.json")
EXPLANATIONS = {"note", "topic_no", "same_as_measure_no"}
NAMES = {"start": "starts", "end": "ends", "no": "number", "status_basis": "basis"}

at_hand = pytest.mark.reports


def expected(folder: str, file: str) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads((REPORTS / folder / file).read_text(encoding="utf-8"))
    return whole


def brought_in(database: Database, folder: str, file: str, context: dict[str, Any]) -> Plan:
    """The plan of a report with what its context says, committed."""
    as_of = context.get("as_of")
    plan = importing.preview(
        (REPORTS / folder / file).read_bytes(),
        file,
        database,
        agency=context["organisation"],
        fiscal_year=context["fiscal_year"],
        as_of=date.fromisoformat(as_of) if as_of else None,
        accept_suggestions=True,
        today=TODAY,
    )
    assert not plan.refused
    assert importing.commit(plan, database, "tests") is not None
    return plan


def stored(database: Database, context: dict[str, Any]) -> tuple[MeasureRow, ...]:
    return reading.measures(
        database.snapshot(),
        Filter(TODAY, agency=context["organisation"], fiscal_year=context["fiscal_year"]),
    )


def as_expected(row: MeasureRow, names: set[str]) -> dict[str, Any]:
    """The fields an expected row has, in its own words."""
    plain = {
        "departments": list(row.departments),
        "quarters": list(row.quarters),
        "report_due": [day.isoformat() for day in row.follow_up],
        "start": row.starts and row.starts.isoformat(),
        "end": row.ends and row.ends.isoformat(),
        "percent": None if row.percent is None else float(row.percent),
    }
    return {
        name: plain[name] if name in plain else getattr(row, NAMES.get(name, name))
        for name in names
    }


def differing(rows: tuple[MeasureRow, ...], wanted: list[dict[str, Any]]) -> Iterator[str]:
    """What is read otherwise, one line a field."""
    for row, want in zip(rows, wanted, strict=True):
        facts = {name: value for name, value in want.items() if name not in EXPLANATIONS}
        for name, value in as_expected(row, set(facts)).items():
            if value != facts[name]:
                yield f"row {row.row} {name}: {value!r}, not {facts[name]!r}"


@at_hand
@pytest.mark.parametrize(("folder", "file", "answers"), MEASURES)
def test_every_field_of_every_row_is_as_a_careful_reader_reads_it(
    folder: str, file: str, answers: str, empty_database: Database
) -> None:
    wanted = expected(folder, answers)
    brought_in(empty_database, folder, file, wanted["context"])
    assert list(differing(stored(empty_database, wanted["context"]), wanted["rows"])) == []


@at_hand
def test_results_alone_are_read_in_every_field(empty_database: Database) -> None:
    folder, file, answers = RESULTS
    wanted = expected(folder, answers)
    brought_in(empty_database, folder, file, wanted["context"])
    assert list(differing(stored(empty_database, wanted["context"]), wanted["rows"])) == []


@at_hand
def test_results_join_measures_by_title_and_not_by_number(empty_database: Database) -> None:
    folder, file, answers = RESULTS
    wanted = expected(folder, answers)
    brought_in(empty_database, *MEASURES[-1][:2], wanted["context"])
    plan = brought_in(empty_database, folder, file, wanted["context"])
    numbers = {row.id: row.number for row in stored(empty_database, wanted["context"])}
    joined = [numbers[row.measure] for row in plan.rows if row.measure]
    assert joined == [row["same_as_measure_no"] for row in wanted["rows"]]


@at_hand
def test_joined_results_tell_the_status_of_their_measures(empty_database: Database) -> None:
    folder, file, answers = RESULTS
    wanted = expected(folder, answers)
    brought_in(empty_database, *MEASURES[-1][:2], wanted["context"])
    brought_in(empty_database, folder, file, wanted["context"])
    said = {
        row.number: (row.status, row.basis) for row in stored(empty_database, wanted["context"])
    }
    for row in wanted["rows"]:
        assert said[row["same_as_measure_no"]] == (row["status"], row["status_basis"])


@at_hand
def test_the_score_table_is_read_through_its_dotted_leaders(empty_database: Database) -> None:
    wanted = expected("001-khokko", "expected_scores.json")
    content = (REPORTS / "001-khokko" / "scores.csv").read_bytes()
    agency, year = "อบต.โคกก่อ", wanted["context"]["score_year"]
    plan = importing.preview(
        content, "scores.csv", empty_database, agency=agency, fiscal_year=year, today=TODAY
    )
    read = [
        {"no": s.number, "name": s.name, "instrument": s.instrument, "score": float(s.score)}
        for s in plan.scores
    ]
    assert (plan.kind, plan.refused, read) == (Kind.SCORES, False, wanted["indicators"])


@at_hand
@pytest.mark.parametrize(("folder", "file", "answers"), MEASURES)
def test_the_same_report_again_changes_nothing(
    folder: str, file: str, answers: str, empty_database: Database
) -> None:
    context = expected(folder, answers)["context"]
    brought_in(empty_database, folder, file, context)
    again = importing.preview(
        (REPORTS / folder / file).read_bytes() + b"\r\n",
        file,
        empty_database,
        agency=context["organisation"],
        fiscal_year=context["fiscal_year"],
        today=TODAY,
    )
    assert {row.action for row in again.rows} == {Action.UNCHANGED}


def counted(database: Database, agency: str, year: int) -> Counts:
    return reading.summary(
        database.snapshot(), Filter(TODAY, agency=agency, fiscal_year=year)
    ).counts


def test_the_sample_reported_month_by_month_has_half_completed(sample_database: Database) -> None:
    agency = "องค์การบริหารส่วนตำบลเขาหัวควาย"
    rows = reading.measures(
        sample_database.snapshot(),
        Filter(TODAY, agency=agency, fiscal_year=2566, as_of=date(2023, 4, 30)),
    )
    statuses = [row.status for row in rows]
    assert (len(rows), statuses.count(Status.COMPLETED), statuses.count(Status.IN_PROGRESS)) == (
        16,
        8,
        8,
    )
    assert [row.percent for row in rows].count(Decimal(100)) == 6


@pytest.mark.parametrize("agency", ["องค์การบริหารส่วนตำบลโพธิ์หมากแข้ง", "องค์การบริหารส่วนตำบลนาเลียง"])
def test_samples_told_in_prose_are_completed_from_the_text(
    agency: str, sample_database: Database
) -> None:
    counts = counted(sample_database, agency, 2568)
    assert (counts.measures, counts.completed, counts.narrative) == (7, 7, 7)


def test_the_sample_without_results_is_not_reported(sample_database: Database) -> None:
    counts = counted(sample_database, "องค์การบริหารส่วนตำบลโคกก่อ", 2567)
    assert (counts.measures, counts.not_reported) == (9, 9)


def test_the_sample_scores_total_as_computed(sample_database: Database) -> None:
    (scores,) = reading.scores(sample_database.snapshot(), "องค์การบริหารส่วนตำบลโคกก่อ")
    assert (scores.year, scores.total) == (2566, Decimal("74.58"))


def test_the_sample_in_two_tables_joins_its_fifth_result_to_its_tenth_measure(
    sample_database: Database,
) -> None:
    agency = "องค์การบริหารส่วนตำบลลาโละ"
    counts = counted(sample_database, agency, 2566)
    (results,) = [
        found
        for found in reading.imports(sample_database.snapshot(), agency, 2566)
        if "result" in found.file_name
    ]
    assert (counts.measures, counts.undated, counts.completed, counts.narrative) == (10, 10, 1, 1)
    assert (results.rows, results.new) == (5, 0)


def test_the_sample_title_names_the_end_of_its_report_period(sample_database: Database) -> None:
    (report,) = reading.imports(sample_database.snapshot(), "องค์การบริหารส่วนตำบลเขาหัวควาย", 2566)
    assert report.as_of == date(2023, 4, 30)


def test_samples_loaded_again_change_nothing(sample_database: Database) -> None:
    plans = importing.load_samples(sample_database, "tests", TODAY)
    assert plans
    assert not any(plan.writes for plan in plans)


def test_samples_taken_out_leave_no_measure(sample_database: Database) -> None:
    importing.remove_samples(sample_database, "tests")
    assert reading.places(sample_database.snapshot()) == ()
