"""What was brought in can be asked for."""

from __future__ import annotations

from decimal import Decimal

from itadash.model import SHARED, Status
from itadash.store import reading
from itadash.store.database import Database
from tests.store.facts import AFTER, AGENCY, YEAR, YEAR_END, bring, measure, only, report


def test_a_measure_comes_back_as_it_was_read(database: Database) -> None:
    said = report(
        "2025-03-31", Status.IN_PROGRESS, percent=60, output="ทำแล้วบางส่วน", evidence=("https://x",)
    )
    import_id = bring(
        database,
        measure(
            "จัดทำคู่มือ",
            said,
            number=3,
            topic="การให้บริการ",
            steps=("ก", "ข"),
            departments=("กองคลัง", "กองช่าง"),
            starts="2024-10-01",
            ends="2025-03-31",
            quarters=(1, 2),
            follow_up=(YEAR_END,),
            note="หมายเหตุ",
        ),
    )
    row = only(database)
    assert (row.agency, row.fiscal_year, row.number, row.title) == (AGENCY, YEAR, 3, "จัดทำคู่มือ")
    assert row.departments == ("กองคลัง", "กองช่าง")
    assert (row.quarters, row.follow_up, row.steps) == ((1, 2), (YEAR_END,), ("ก", "ข"))
    assert (row.status, row.percent, row.evidence) == (
        Status.IN_PROGRESS,
        Decimal(60),
        ("https://x",),
    )
    assert (row.import_id, row.row, row.overdue) == (import_id, 2, True)


def test_an_empty_database_answers_with_nothing(database: Database) -> None:
    snapshot = database.snapshot()
    assert reading.measures(snapshot, AFTER) == ()
    assert reading.latest(snapshot) is None
    assert reading.summary(snapshot, AFTER).counts.completion_percent is None
    assert not list(database.path.parent.iterdir())


def test_departments_come_as_in_the_report_and_shared_last(database: Database) -> None:
    bring(
        database,
        measure("ก", departments=(SHARED,)),
        measure("ข", departments=("กองช่าง",)),
        measure("ค", departments=("กองคลัง", "กองช่าง")),
    )
    assert reading.departments(database.snapshot(), AGENCY, YEAR) == ("กองช่าง", "กองคลัง", SHARED)
