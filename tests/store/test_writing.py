"""Facts are added and taken back, never changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest

from itadash.model import (
    Action,
    Basis,
    Filter,
    Finding,
    MeasureRecord,
    MeasureRow,
    Severity,
    Status,
)
from itadash.problems import ImportNotFound, PlanOutdated
from itadash.store import reading
from itadash.store.database import Database
from itadash.store.folding import fold_all
from tests.store.facts import (
    AFTER,
    AGENCY,
    MOMENT,
    YEAR,
    bring,
    commit,
    measure,
    only,
    plan,
    redo,
    report,
    score_plan,
    undo,
)

PLANNED = measure("ก", number=1, departments=("กองคลัง",), steps=("ทำ",), ends="2025-03-31")


def everything(database: Database) -> tuple[MeasureRow, ...]:
    return reading.measures(database.snapshot(), AFTER)


def test_a_blank_cell_never_erases(database: Database) -> None:
    said = report("2025-01-31", output="ผล", outcome="ผลลัพธ์", evidence=("https://x",))
    bring(database, replace(PLANNED, statuses=(said,), topic="หัวข้อ", note="ข้อ"))
    before = only(database)
    bring(database, measure("ก", report("2025-01-31")))
    assert only(database) == before


def test_what_a_later_row_says_counts(database: Database) -> None:
    bring(database, PLANNED)
    second = bring(database, replace(PLANNED, departments=("กองช่าง",)))
    row = only(database)
    assert (row.departments, row.steps, row.import_id) == (("กองช่าง",), ("ทำ",), second)


def test_a_whole_period_replaces_a_period_and_a_part_keeps_the_rest(database: Database) -> None:
    bring(database, measure("ก", starts="2024-10-01", ends="2025-03-31", quarters=(1, 2)))
    bring(database, measure("ก", ends="2025-06-30"))
    row = only(database)
    assert (row.starts, row.ends) == (date(2024, 10, 1), date(2025, 6, 30))
    bring(database, measure("ก", ends="2025-09-30", quarters=(1, 2, 3, 4)))
    row = only(database)
    assert (row.starts, row.ends, row.quarters) == (None, date(2025, 9, 30), (1, 2, 3, 4))


def test_saying_the_same_again_does_not_change_a_measure(database: Database) -> None:
    first = bring(database, replace(PLANNED, statuses=(report("2025-01-31"),)))
    bring(database, replace(PLANNED, statuses=(report("2025-06-30"),)))
    row = only(database)
    assert (row.import_id, row.as_of) == (first, date(2025, 6, 30))


def test_a_new_status_changes_a_measure(database: Database) -> None:
    bring(database, replace(PLANNED, statuses=(report("2025-01-31", Status.IN_PROGRESS),)))
    second = bring(database, measure("ก", report("2025-06-30")))
    assert only(database).import_id == second


def test_undo_takes_one_import_back_and_what_came_after_stands(database: Database) -> None:
    first = bring(database, replace(PLANNED, topic="หนึ่ง"))
    second = bring(database, measure("ก", topic="สอง"))
    bring(database, measure("ก", report("2025-06-30"), note="สาม"))
    undo(database, second)
    row = only(database)
    assert (row.topic, row.note, row.status) == ("หนึ่ง", "สาม", Status.COMPLETED)
    undo(database, first)
    row = only(database)
    assert (row.topic, row.departments, row.note) == (None, (), "สาม")


STEPS: tuple[tuple[MeasureRecord, ...], ...] = (
    (replace(PLANNED, statuses=(report("2025-01-31", Status.IN_PROGRESS, percent=30),)),),
    (measure("ก", report("2025-06-30"), topic="หัวข้อ"), measure("ข", number="๒ก")),
    (measure("ข", report("2025-03-31", Status.CANCELLED), departments=("กองช่าง",)),),
)


@pytest.mark.parametrize("order", list(permutations((0, 1, 2))))
def test_undo_and_redo_in_any_order_bring_everything_back(
    database: Database, order: tuple[int, ...]
) -> None:
    brought = [bring(database, *records) for records in STEPS]
    before = everything(database)
    for index in order:
        undo(database, brought[index])
    assert everything(database) == ()
    for index in reversed(order):
        redo(database, brought[index])
    assert everything(database) == before


def test_measures_can_always_be_derived_from_the_facts_again(database: Database) -> None:
    brought = [bring(database, *records) for records in STEPS]
    bring(database, *STEPS[1], agency="เทศบาลตำบลตัวอย่าง", year=YEAR - 1)
    undo(database, brought[1])
    question = "select * from measures order by id"
    before = database.snapshot().ask(question)
    with database.write("สมศรี") as transaction:
        fold_all(transaction)
    assert database.snapshot().ask(question) == before


def test_a_measure_that_comes_back_keeps_its_id(database: Database) -> None:
    first = bring(database, PLANNED)
    measure_id = only(database).id
    undo(database, first)
    assert everything(database) == ()
    assert set(reading.known_ids(database.snapshot(), AGENCY, YEAR).values()) == {measure_id}
    bring(database, PLANNED)
    redo(database, first)
    assert only(database).id == measure_id


def test_measures_of_two_years_are_two(database: Database) -> None:
    bring(database, PLANNED)
    bring(database, PLANNED, year=YEAR - 1)
    assert len({row.id for row in everything(database)}) == 2


def test_a_measure_keeps_its_fiscal_year_whatever_a_later_row_says(database: Database) -> None:
    bring(database, PLANNED)
    made = plan(database, replace(PLANNED, topic="ใหม่"))
    (row,) = made.rows
    assert row.record is not None
    moved = replace(row, record=replace(row.record, fiscal_year=YEAR + 1))
    commit(database, replace(made, rows=(moved,)))
    assert (only(database).fiscal_year, only(database).topic) == (YEAR, "ใหม่")


def test_a_skipped_row_leaves_no_fact(database: Database) -> None:
    made = plan(database, PLANNED, measure("ข"))
    skipped = replace(made.rows[1], action=Action.SKIPPED, record=None)
    commit(database, replace(made, rows=(made.rows[0], skipped)))
    assert [row.title for row in everything(database)] == ["ก"]
    (row,) = reading.imports(database.snapshot())
    assert (row.rows, row.new, row.skipped) == (2, 1, 1)


def test_undo_of_what_is_not_there_is_told(database: Database) -> None:
    import_id = bring(database, PLANNED)
    with pytest.raises(ImportNotFound):
        undo(database, 99)
    with pytest.raises(ImportNotFound):
        redo(database, import_id)
    undo(database, import_id)
    with pytest.raises(ImportNotFound):
        undo(database, import_id)


def test_a_plan_made_before_another_write_of_its_place_is_outdated(database: Database) -> None:
    made = plan(database, PLANNED)
    bring(database, measure("ข"), agency="เทศบาลตำบลตัวอย่าง")
    bring(database, measure("ข"), year=YEAR - 1)
    commit(database, made)
    with pytest.raises(PlanOutdated):
        commit(database, made)
    assert len(everything(database)) == 3


def test_an_undo_makes_a_plan_outdated_too(database: Database) -> None:
    import_id = bring(database, PLANNED)
    made = plan(database, measure("ข"))
    undo(database, import_id)
    with pytest.raises(PlanOutdated):
        commit(database, made)


def test_a_refused_plan_is_never_stored(database: Database) -> None:
    error = Finding("no_title", Severity.ERROR, row=2)
    with pytest.raises(ValueError, match="no_title"):
        commit(database, replace(plan(database, PLANNED), findings=(error,)))
    assert everything(database) == ()


def test_an_import_remembers_who_when_and_what_was_found(database: Database) -> None:
    found = Finding("period", Severity.WARNING, 2, "ระยะเวลา", "เร็ว ๆ นี้", (("a", "b"),))
    import_id = bring(database, PLANNED, findings=(found,), sha256="abc", sample=True)
    (row,) = reading.imports(database.snapshot(), AGENCY, YEAR)
    assert (row.id, row.who, row.at, row.sample) == (import_id, "สมศรี", MOMENT, True)
    assert (row.findings, row.undone) == ((found,), False)
    undo(database, import_id)
    assert reading.imports(database.snapshot())[0].undone


def test_the_same_file_is_known_while_its_import_stands(database: Database) -> None:
    day = date(2025, 3, 31)
    import_id = bring(database, PLANNED, sha256="abc", as_of=day)
    asked = ("abc", AGENCY, YEAR)
    assert reading.same_file(database.snapshot(), *asked, day) == import_id
    assert reading.same_file(database.snapshot(), *asked, None) is None
    undo(database, import_id)
    assert reading.same_file(database.snapshot(), *asked, day) is None


def test_history_and_sources_name_file_and_row(database: Database) -> None:
    bring(database, replace(PLANNED, statuses=(report("2025-01-31", Status.IN_PROGRESS),)))
    bring(database, measure("ก", report("2025-06-30", basis=Basis.NARRATIVE)), file_name="b.csv")
    measure_id = only(database).id
    told = reading.history(database.snapshot(), measure_id)
    assert [(row.status.value, row.file_name, row.row) for row in told] == [
        ("in_progress", "report.csv", 2),
        ("completed", "b.csv", 2),
    ]
    sources = reading.sources(database.snapshot(), measure_id)
    assert [(row.file_name, row.cells) for row in sources] == [
        ("report.csv", ("ก",)),
        ("b.csv", ("ก",)),
    ]


def test_places_say_where_only_samples_are(database: Database) -> None:
    sample = bring(database, PLANNED, sample=True)
    assert [place.sample for place in reading.places(database.snapshot())] == [True]
    latest = bring(database, measure("ก", report("2025-06-30")))
    (place,) = reading.places(database.snapshot())
    assert (place.agency, place.fiscal_year, place.measures, place.sample) == (
        AGENCY, YEAR, 1, False,
    )  # fmt: skip
    assert reading.latest(database.snapshot()) == place
    assert place.latest_import == latest > sample
    undo(database, latest)
    undo(database, sample)
    assert reading.places(database.snapshot()) == ()
    assert reading.agencies(database.snapshot()) == ()


def test_scores_come_with_their_means_total_and_level(database: Database) -> None:
    said = [
        "78.31",
        "66.25",
        "75.07",
        "56.50",
        "66.12",
        "78.00",
        "73.33",
        "70.61",
        "85.50",
        "73.75",
    ]
    import_id = commit(database, score_plan(database, said, 2566))
    (scores,) = reading.scores(database.snapshot(), AGENCY, 2566)
    assert dict(scores.instruments) == {
        "IIT": Decimal("68.45"),
        "EIT": Decimal("73.98"),
        "OIT": Decimal("79.63"),
    }
    assert (scores.total, scores.level, scores.import_id) == (
        Decimal("74.58"), "ต้องปรับปรุง", import_id,
    )  # fmt: skip
    assert [one.score for one in scores.indicators] == [Decimal(text) for text in said]
    undo(database, import_id)
    assert reading.scores(database.snapshot()) == ()


def test_half_the_scores_make_no_total(database: Database) -> None:
    commit(database, score_plan(database, ["80", "80", "80", "80", "80"]))
    (scores,) = reading.scores(database.snapshot())
    assert (scores.total, scores.level) == (None, None)
    assert scores.instruments == (("IIT", Decimal("80.00")),)


def test_stored_is_the_latest_state_or_that_of_a_day(database: Database) -> None:
    bring(database, measure("ก", report("2025-01-31", Status.IN_PROGRESS)))
    bring(database, measure("ก", report("2025-11-30")))
    snapshot = database.snapshot()
    assert reading.stored(snapshot, AGENCY, YEAR)[0].status is Status.COMPLETED
    earlier = reading.stored(snapshot, AGENCY, YEAR, date(2025, 3, 31))
    assert earlier[0].status is Status.IN_PROGRESS
    assert reading.measure(snapshot, earlier[0].id, Filter(AFTER.today)) == only(database)
    assert reading.measure(snapshot, 99, AFTER) is None
    assert reading.report_days(snapshot, AGENCY, YEAR) == (date(2025, 1, 31), date(2025, 11, 30))
