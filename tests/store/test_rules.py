"""The rules of the numbers, one sentence each."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from itadash.model import SHARED, Basis, Counts, Filter, MeasureRow, Status
from itadash.store import reading
from itadash.store.database import Database
from tests.store.facts import AFTER, YEAR, YEAR_END, bring, measure, only, report

DONE, DOING, NOT_BEGUN = Status.COMPLETED, Status.IN_PROGRESS, Status.NOT_STARTED


def on(day: str, **said: object) -> Filter:
    """A question for a day that was asked for."""
    return Filter(today=date(2026, 3, 1), as_of=date.fromisoformat(day), **said)  # type: ignore[arg-type]


def counted(database: Database, which: Filter = AFTER) -> Counts:
    return reading.summary(database.snapshot(), which).counts


def titles(database: Database, which: Filter) -> set[str]:
    return {row.title for row in reading.measures(database.snapshot(), which)}


def flagged(database: Database, which: Filter, flag: str) -> set[str]:
    rows = reading.measures(database.snapshot(), which)
    return {row.title for row in rows if getattr(row, flag)}


# ── the status at a day ──────────────────────────────────────────────────────────────────────


def test_the_status_is_the_latest_report_by_that_day(database: Database) -> None:
    bring(database, measure("ก", report("2025-01-31", DOING, percent=40)))
    bring(database, measure("ก", report("2025-06-30", DONE)))
    row = only(database, on("2025-03-31"))
    assert (row.status, row.percent, row.as_of) == (DOING, Decimal(40), date(2025, 1, 31))
    assert only(database, on("2025-06-30")).status is DONE


def test_nothing_reported_by_that_day_is_not_reported(database: Database) -> None:
    bring(database, measure("ก", report("2025-01-31", DOING)))
    row = only(database, on("2025-01-30"))
    assert (row.status, row.basis, row.as_of) == (Status.NOT_REPORTED, Basis.NONE, None)


def test_today_is_the_day_within_the_fiscal_year(database: Database) -> None:
    bring(database, measure("ก", report("2025-01-31", DOING), ends="2025-03-31"))
    assert not only(database, Filter(today=date(2025, 3, 31))).overdue
    assert only(database, Filter(today=date(2025, 4, 1))).overdue


def test_on_the_last_day_of_the_year_later_reports_count(database: Database) -> None:
    bring(database, measure("ก", report("2025-11-15", DONE)))
    assert only(database, AFTER).status is DONE
    assert only(database, on("2025-09-30")).status is DONE
    assert only(database, on("2025-09-29")).status is Status.NOT_REPORTED


def test_a_list_over_years_uses_the_day_of_each(database: Database) -> None:
    bring(database, measure("ปีก่อน", ends="2024-09-30"), year=YEAR - 1)
    bring(database, measure("ปีนี้", ends="2025-09-30"))
    assert flagged(database, Filter(today=date(2025, 2, 1)), "overdue") == {"ปีก่อน"}


def test_a_report_for_an_earlier_day_does_not_hide_a_later_one(database: Database) -> None:
    bring(database, measure("ก", report("2025-06-30", DONE)))
    bring(database, measure("ก", report("2025-03-31", DOING)))
    assert only(database).status is DONE


def test_a_percent_belongs_to_the_status_it_was_stated_with(database: Database) -> None:
    bring(database, measure("ก", report("2025-01-31", DOING, percent=40)))
    bring(database, measure("ก", report("2025-02-28", DOING)))
    assert only(database).percent == Decimal(40)
    bring(database, measure("ก", report("2025-03-31", DONE)))
    assert only(database).percent is None


# ── percentages ──────────────────────────────────────────────────────────────────────────────


def test_cancelled_measures_leave_the_denominator(database: Database) -> None:
    bring(
        database,
        measure("ก", report("2025-01-31", DONE)),
        measure("ข", report("2025-01-31", DOING)),
        measure("ค", report("2025-01-31", Status.CANCELLED), ends="2024-12-31"),
        measure("ง"),
    )
    counts = counted(database)
    assert (counts.measures, counts.counted, counts.cancelled) == (4, 3, 1)
    assert counts.completion_percent == Decimal("33.33")
    assert (counts.overdue, counts.not_reported) == (0, 1)


def test_planned_leaves_out_the_undated_and_compares_on_the_same_set(database: Database) -> None:
    bring(
        database,
        measure("ก", report("2025-01-31", DONE), ends="2025-09-30"),
        measure("ข", report("2025-01-31", DONE)),
        measure("ค", ends="2025-01-31"),
        measure("ง", ends="2025-03-31"),
    )
    counts = counted(database, on("2025-03-31"))
    assert (counts.dated, counts.planned, counts.dated_completed, counts.undated) == (3, 2, 1, 1)
    assert (counts.planned_percent, counts.ahead) == (Decimal("66.67"), -1)


def test_average_progress_takes_stated_percents_only(database: Database) -> None:
    bring(
        database,
        measure("ก", report("2025-01-31", DONE)),
        measure("ข", report("2025-01-31", DONE, basis=Basis.NARRATIVE)),
        measure("ค", report("2025-01-31", DOING, percent=50)),
        measure("ง", report("2025-01-31", DOING)),
        measure("จ", report("2025-01-31", NOT_BEGUN)),
        measure("ฉ", report("2025-01-31", Status.CANCELLED, percent=90)),
        measure("ช"),
    )
    counts = counted(database)
    assert (counts.percent_count, counts.average_progress) == (3, Decimal("50.00"))
    assert (counts.completed, counts.narrative) == (2, 1)


# ── late, soon, silent ───────────────────────────────────────────────────────────────────────


def test_overdue_is_an_end_before_the_day_that_nobody_completed(database: Database) -> None:
    bring(
        database,
        measure("ทำแล้ว", report("2025-01-31", DONE), ends="2025-01-31"),
        measure("ยกเลิก", report("2025-01-31", Status.CANCELLED), ends="2025-01-31"),
        measure("ค้าง", report("2025-01-31", DOING), ends="2025-01-31"),
        measure("ไม่รายงาน", ends="2025-01-31"),
        measure("ไม่มีกำหนด"),
    )
    assert flagged(database, on("2025-02-01"), "overdue") == {"ค้าง", "ไม่รายงาน"}
    assert flagged(database, on("2025-01-31"), "overdue") == set()


def test_an_end_on_the_last_day_is_overdue_once_today_is_past_it(database: Database) -> None:
    bring(database, measure("ก", ends="2025-09-30"))
    assert not only(database, Filter(today=YEAR_END)).overdue
    assert only(database, Filter(today=date(2025, 10, 1))).overdue
    assert only(database, on("2025-09-30")).overdue


@pytest.mark.parametrize(
    ("ends", "soon"),
    [("2025-02-28", False), ("2025-03-01", True), ("2025-03-31", True), ("2025-04-01", False)],
)
def test_due_soon_is_an_end_within_thirty_days(database: Database, ends: str, soon: bool) -> None:
    bring(database, measure("ก", ends=ends))
    assert only(database, on("2025-03-01")).due_soon is soon


def test_silent_is_no_report_since_the_last_full_quarter_began(database: Database) -> None:
    bring(
        database,
        measure("เงียบ", report("2024-12-31", DOING)),
        measure("รายงาน", report("2025-01-01", DOING)),
        measure("ไม่เคยรายงาน"),
        measure("เสร็จ", report("2024-12-31", DONE)),
        measure("ยังไม่ถึงเวลา", report("2024-12-31", NOT_BEGUN), starts="2025-07-01"),
    )
    assert flagged(database, on("2025-04-01"), "silent") == {"เงียบ"}
    assert flagged(database, on("2025-03-31"), "silent") == set()  # its quarter is not over


# ── departments and quarters ─────────────────────────────────────────────────────────────────


def test_a_shared_measure_counts_once_and_shows_for_every_department(database: Database) -> None:
    bring(
        database,
        measure("ของทุกกอง", departments=(SHARED,)),
        measure("ของสองกอง", departments=("กองคลัง", "กองช่าง")),
        measure("ของกองคลัง", departments=("กองคลัง",)),
    )
    summary = reading.summary(database.snapshot(), AFTER)
    assert summary.counts.measures == 3
    assert [(name, counts.measures) for name, counts in summary.by_department] == [
        ("กองคลัง", 2),
        ("กองช่าง", 1),
        (SHARED, 1),
    ]
    chosen = Filter(today=AFTER.today, department="กองช่าง")
    assert titles(database, chosen) == {"ของทุกกอง", "ของสองกอง"}


def test_the_quarter_filter_takes_periods_that_overlap(database: Database) -> None:
    bring(
        database,
        measure("ไตรมาส ๒", starts="2025-01-01", ends="2025-03-31", quarters=(2,)),
        measure("ไตรมาส ๑ และ ๓", starts="2024-10-01", ends="2025-06-30", quarters=(1, 3)),
        measure("หลายปี", starts="2022-10-01", ends="2027-09-30"),
        measure("ถึงมีนาคม", ends="2025-03-31"),
        measure("ไม่มีกำหนด"),
    )
    chosen = Filter(today=AFTER.today, quarter=2)
    assert titles(database, chosen) == {"ไตรมาส ๒", "หลายปี", "ถึงมีนาคม"}
    by_quarter = reading.summary(database.snapshot(), AFTER).by_quarter
    assert [(quarter, counts.measures) for quarter, counts in by_quarter] == [
        (1, 3), (2, 3), (3, 2), (4, 1),
    ]  # fmt: skip


def test_every_quarter_has_its_row_even_with_nothing_in_it(database: Database) -> None:
    by_quarter = reading.summary(database.snapshot(), AFTER).by_quarter
    assert by_quarter == tuple((quarter, Counts()) for quarter in (1, 2, 3, 4))


def test_the_status_filter_asks_for_the_status_at_the_day(database: Database) -> None:
    bring(database, measure("ก", report("2025-01-31", DOING), report("2025-06-30", DONE)))
    assert titles(database, on("2025-03-31", status=DOING)) == {"ก"}
    assert titles(database, on("2025-06-30", status=DOING)) == set()


def test_the_matrix_holds_what_falls_due_in_each_quarter(database: Database) -> None:
    bring(
        database,
        measure("ก", report("2025-01-31", DONE), departments=("กองคลัง",), ends="2024-12-31"),
        measure("ข", departments=("กองคลัง",), ends="2024-11-30"),
        measure("ค", departments=(SHARED,), ends="2025-09-30"),
        measure("ง", departments=("กองคลัง",)),
    )
    cells = reading.matrix(database.snapshot(), on("2025-03-31"))
    assert [(c.department, c.quarter, c.due, c.completed, c.late) for c in cells] == [
        ("กองคลัง", 1, 2, 1, 1),
        ("กองคลัง", None, 1, 0, 0),
        (SHARED, 4, 1, 0, 0),
    ]


def test_the_curve_counts_what_was_completed_after_each_day(database: Database) -> None:
    bring(
        database,
        measure("ก", report("2025-01-31", DONE), report("2025-03-31", DOING)),
        measure("ข", report("2025-01-31", DOING), report("2025-03-31", DONE)),
        measure("ค", report("2025-01-31", DONE), report("2025-11-30", DONE)),
    )
    points = reading.curve(database.snapshot(), AFTER)
    assert [(point.day.isoformat(), point.completed) for point in points] == [
        ("2025-01-31", 2),
        ("2025-03-31", 2),
        ("2025-09-30", 2),
    ]
    assert len(reading.curve(database.snapshot(), on("2025-02-28"))) == 1


# ── whose summary it is ──────────────────────────────────────────────────────────────────────


def test_a_summary_names_the_place_that_all_its_measures_share(database: Database) -> None:
    bring(database, measure("ก"))
    summary = reading.summary(database.snapshot(), AFTER)
    assert (summary.fiscal_year, summary.as_of) == (YEAR, YEAR_END)
    bring(database, measure("ก"), year=YEAR - 1)
    summary = reading.summary(database.snapshot(), AFTER)
    assert (summary.fiscal_year, summary.as_of) == (None, AFTER.today)


def test_measures_stand_in_the_order_of_the_report_that_first_brought_them(
    database: Database,
) -> None:
    bring(database, measure("ข"), measure("ก"))
    bring(database, measure("ก", topic="หัวข้อ"), measure("ค"), measure("ข"))
    rows: tuple[MeasureRow, ...] = reading.measures(database.snapshot(), AFTER)
    assert [row.title for row in rows] == ["ข", "ก", "ค"]
