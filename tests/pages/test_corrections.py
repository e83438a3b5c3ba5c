"""Confirming and correcting by hand on the screen."""

from __future__ import annotations

from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from itadash.model import Basis, Status
from itadash.store import reading
from itadash.store.database import Database
from itadash.ui import uploading
from tests.conftest import OpenPage
from tests.test_corrections import PROSE, only, told

PAGE, LIST = "pages/measure.py", "pages/in_progress.py"


def opened(app: OpenPage, database: Database, result: str = PROSE) -> AppTest:
    """The page of one measure."""
    told(database, result)
    return app(PAGE, measure=str(only(database).id))


def named(screen: AppTest) -> AppTest:
    screen.text_input(key=uploading.WHO).set_value("งานนิติการ")
    return screen


def form(screen: AppTest, database: Database, what: str) -> AppTest:
    """The page with one of its forms open, and a name typed."""
    measure = only(database).id
    screen.button_group(key=f"correct.what.{measure}").set_value(what)
    return named(screen).run()


def said(screen: AppTest) -> str:
    return "\n".join(str(element.value) for element in screen.markdown)


def test_one_click_confirms_and_the_history_names_the_person(
    app: OpenPage, empty_database: Database
) -> None:
    screen = named(opened(app, empty_database))
    screen.button(key="correct.confirm").click().run()
    assert only(empty_database).basis is Basis.OFFICER
    assert "แก้โดย งานนิติการ" in said(screen)


def test_a_confirmation_can_be_taken_back_at_once(app: OpenPage, empty_database: Database) -> None:
    screen = named(opened(app, empty_database))
    screen.button(key="correct.confirm").click().run()
    screen.button(key="correct.undo").click().run()
    assert only(empty_database).basis is Basis.NARRATIVE


def test_without_a_name_nothing_is_stored(app: OpenPage, empty_database: Database) -> None:
    screen = opened(app, empty_database)
    screen.button(key="correct.confirm").click().run()
    assert screen.warning[0].value.startswith("พิมพ์ชื่อผู้แก้ไขก่อน")
    assert only(empty_database).basis is Basis.NARRATIVE


def test_the_status_is_set_with_percent_day_and_words(
    app: OpenPage, empty_database: Database
) -> None:
    screen = form(opened(app, empty_database, "ยังไม่ดำเนินการ"), empty_database, "status")
    measure = only(empty_database).id
    screen.button_group(key=f"correct.status.{measure}").set_value(Status.IN_PROGRESS)
    screen.number_input(key=f"correct.percent.{measure}").set_value(40)
    screen.text_input(key=f"correct.day.{measure}").set_value("30 เม.ย. 2569")
    screen.text_area(key=f"correct.words.{measure}").set_value("ร่างเสร็จแล้ว")
    screen.button(key="correct.save.status").click().run()
    row = only(empty_database)
    assert (row.status, row.percent, row.output) == (Status.IN_PROGRESS, Decimal(40), "ร่างเสร็จแล้ว")
    assert row.as_of is not None
    assert row.as_of.isoformat() == "2026-04-30"


def test_what_stands_in_the_day_field_is_read_back_as_itself(
    app: OpenPage, empty_database: Database
) -> None:
    screen = form(opened(app, empty_database, "ยังไม่ดำเนินการ"), empty_database, "status")
    measure = only(empty_database).id
    screen.button_group(key=f"correct.status.{measure}").set_value(Status.COMPLETED)
    screen.button(key="correct.save.status").click().run()
    assert only(empty_database).status is Status.COMPLETED


@pytest.mark.parametrize(
    ("field", "text", "notice"),
    [
        ("words", "", "การยกเลิกต้องบอกเหตุผล"),
        ("day", "เร็ว ๆ นี้", "อ่านวันที่ไม่ได้"),
        ("day", "1 ม.ค. 2599", "วันที่ของรายงานยังมาไม่ถึง"),
    ],
)
def test_a_form_says_what_it_still_needs(
    app: OpenPage, empty_database: Database, field: str, text: str, notice: str
) -> None:
    screen = form(opened(app, empty_database, "ยังไม่ดำเนินการ"), empty_database, "status")
    measure = only(empty_database).id
    screen.button_group(key=f"correct.status.{measure}").set_value(Status.CANCELLED)
    screen.text_area(key=f"correct.words.{measure}").set_value("ซ้ำกับข้ออื่น")
    fields = screen.text_area if field == "words" else screen.text_input
    fields(key=f"correct.{field}.{measure}").set_value(text)
    screen.button(key="correct.save.status").click().run()
    assert screen.warning[0].value.startswith(notice)
    assert only(empty_database).status is Status.NOT_STARTED


def test_departments_and_period_are_set_right(app: OpenPage, empty_database: Database) -> None:
    screen = form(opened(app, empty_database), empty_database, "plan")
    measure = only(empty_database).id
    screen.text_input(key=f"correct.ends.{measure}").set_value("30 มิ.ย. 2569")
    screen.button(key="correct.save.plan").click().run()
    ends = only(empty_database).ends
    assert ends is not None
    assert ends.isoformat() == "2026-06-30"


def test_all_narrative_results_are_confirmed_as_one_import(
    app: OpenPage, sample_database: Database
) -> None:
    place = reading.places(sample_database.snapshot())[0]
    screen = app(LIST, agency=place.agency)
    named(screen)
    left_out = screen.checkbox[0].uncheck().label
    waiting = len(screen.checkbox)
    screen.button(key="confirm.save").click().run()
    newest = reading.imports(sample_database.snapshot())[0]
    assert (newest.kind, newest.changed) == ("correction", waiting - 1)
    assert [box.label for box in screen.checkbox] == [left_out]


def test_the_import_history_lists_a_correction(app: OpenPage, empty_database: Database) -> None:
    screen = named(opened(app, empty_database))
    screen.button(key="correct.confirm").click().run()
    words = said(app("pages/imports.py"))
    assert "แก้ไขโดยเจ้าหน้าที่" in words
    assert "โดย งานนิติการ" in words


def test_a_read_only_copy_offers_no_correction(
    app: OpenPage, empty_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(empty_database)
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    assert not app(PAGE, measure=str(only(empty_database).id)).button
    screen = app(LIST)
    assert not screen.checkbox


def test_the_overview_leads_to_all_that_wait_to_be_confirmed(
    app: OpenPage, sample_database: Database
) -> None:
    place = reading.places(sample_database.snapshot())[0]
    screen = app(agency=place.agency)
    screen.button(key="overview.confirm").click().run()
    assert len(screen.checkbox) == place.measures
