"""Every number explains itself, and what changed since the report before is told."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash.model import Status
from itadash.store.database import Database
from tests.conftest import OpenPage
from tests.pages.linked import links, words
from tests.store.facts import AGENCY, YEAR, bring, measure, report

HERE = {"agency": AGENCY, "fiscal_year": str(YEAR)}


@pytest.fixture
def two_reports(empty_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of three measures one was completed between two reports, and one was never heard of."""
    monkeypatch.setenv("ITADASH_TODAY", "2025-06-15")
    ends = {"ends": "2025-03-31"}
    first = report("2025-01-31", Status.IN_PROGRESS)
    bring(
        empty_database,
        measure("ก", first, **ends),
        measure("ข", report("2025-01-31"), **ends),
        measure("ค", ends="2025-09-30"),
    )
    bring(empty_database, measure("ก", report("2025-04-30"), **ends), sha256="2")


def text(page: AppTest) -> str:
    return "\n".join(str(part.value) for part in page.markdown).replace("\u00a0", " ")


def deltas(page: AppTest) -> list[str]:
    return [str(one.delta).replace("\u00a0", " ") for one in page.metric]


def test_a_count_says_how_it_moved_since_the_report_before(
    two_reports: None, app: OpenPage
) -> None:
    page = app(**HERE)
    assert "เพิ่มขึ้น 1 จาก 31 ม.ค." in deltas(page)[0]
    assert "ลดลง 1 จาก 31 ม.ค." in deltas(page)[1]


def test_the_measures_that_changed_are_counted(two_reports: None, app: OpenPage) -> None:
    labels = [str(one.label).replace("\u00a0", " ") for one in app(**HERE).expander]
    assert "เปลี่ยนไป 1 มาตรการจากรายงานก่อน (31 ม.ค. 68)" in labels


def test_one_report_has_no_trend(
    empty_database: Database, app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_TODAY", "2025-06-15")
    bring(empty_database, measure("ก", report("2025-01-31"), ends="2025-03-31"))
    page = app(**HERE)
    assert not any("จากรายงานก่อน" in str(one.label) for one in page.expander)


def test_an_old_report_is_said_to_be_old(
    empty_database: Database, app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_TODAY", "2025-06-15")
    bring(empty_database, measure("ก", report("2025-01-31"), ends="2025-03-31"))
    assert "รายงานล่าสุด 31 ม.ค. 2568 เก่าแล้ว 135 วัน" in text(app(**HERE))


def test_a_report_of_this_quarter_is_not_called_old(two_reports: None, app: OpenPage) -> None:
    assert "เก่าแล้ว" not in text(app(**HERE))


def test_nothing_is_explained_until_it_is_asked_for(two_reports: None, app: OpenPage) -> None:
    assert "ไม่นับ" not in text(app(**HERE)).split("แผนนับ")[0]


def test_an_explanation_names_what_counts_and_what_does_not(
    two_reports: None, app: OpenPage
) -> None:
    said = words(app(**HERE, explain="completed"))
    assert "นับ 2 มาตรการ" in said
    assert "ไม่นับ 1 · ไม่มีรายงาน" in said


def test_each_measure_of_an_explanation_is_one_tap_away(two_reports: None, app: OpenPage) -> None:
    before = len(links(app(**HERE)))
    assert len(links(app(**HERE, explain="planned"))) == before + 3
