"""An agency's own names: confirmed once on the screen, kept, and forgotten again."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash import importing
from itadash.model import Status
from itadash.store import reading
from itadash.store.database import Database
from itadash.ui import uploading
from tests.conftest import OpenPage
from tests.pages.test_upload import chosen, saved
from tests.test_own_words import AGENCY, brought, of_department, only, planned

PAGE = "pages/departments.py"
TITLE = "รายงานผล องค์การบริหารส่วนตำบลทดสอบ ปีงบประมาณ พ.ศ. ๒๕๖๙"


def opened(app: OpenPage, database: Database, department: str = "กองคลังส") -> AppTest:
    """The page of an agency with one measure, and a name typed."""
    brought(database, planned(database, of_department(department)))
    screen = app(PAGE)
    screen.text_input(key=uploading.WHO).set_value("งานนิติการ")
    return screen


def press(screen: AppTest, label: str) -> AppTest:
    return next(one for one in screen.button if one.label == label).click().run()


def said(screen: AppTest) -> str:
    return "\n".join(str(element.value) for element in screen.markdown).replace("\\", "")


def status_choice(screen: AppTest) -> str:
    """The key of the question about the one unknown status word."""
    keys = (group.key or "" for group in screen.button_group)
    return next(key for key in keys if ".status." in key)


def test_an_empty_copy_says_how_to_begin(app: OpenPage) -> None:
    screen = app(PAGE)
    assert not screen.exception
    assert screen.title[0].value == "ยังไม่มีข้อมูลมาตรการ"


def test_every_sample_agency_opens(app: OpenPage, sample_database: Database) -> None:
    for agency in reading.agencies(sample_database.snapshot()):
        assert not app(PAGE, agency=agency).exception


def test_an_unknown_name_comes_first_with_its_likely_one(
    app: OpenPage, empty_database: Database
) -> None:
    screen = opened(app, empty_database)
    assert screen.title[0].value == "0 ส่วนราชการ :orange[รอยืนยันชื่อ 1]"
    assert screen.radio[0].options[0] == "เป็นชื่อเดียวกับ กองคลัง"


def test_the_likely_name_is_taken_by_one_press_and_can_be_undone(
    app: OpenPage, empty_database: Database
) -> None:
    press(opened(app, empty_database), "บันทึก")
    assert only(empty_database).departments == ("กองคลัง",)
    newest = reading.imports(empty_database.snapshot())[0]
    assert (newest.kind, newest.who) == ("correction", "งานนิติการ")
    importing.undo(empty_database, newest.id, "tests")
    assert only(empty_database).departments == ("กองคลังส",)


def test_a_unit_of_its_own_is_listed_with_the_others(
    app: OpenPage, empty_database: Database
) -> None:
    screen = opened(app, empty_database, "ศูนย์ดำรงธรรม")
    screen.radio[0].set_value("").run()
    press(screen, "บันทึก")
    assert screen.title[0].value == "1 ส่วนราชการ"
    assert "หน่วยของหน่วยงานนี้เอง" in said(screen)


def test_another_name_can_be_chosen(app: OpenPage, empty_database: Database) -> None:
    screen = opened(app, empty_database)
    screen.radio[0].set_value("other").run()
    screen.selectbox[0].set_value("กองช่าง")
    press(screen, "บันทึก")
    assert only(empty_database).departments == ("กองช่าง",)


def test_without_a_name_nothing_is_kept(app: OpenPage, empty_database: Database) -> None:
    screen = opened(app, empty_database)
    screen.text_input(key=uploading.WHO).set_value("")
    press(screen, "บันทึก")
    assert screen.warning[0].value.startswith("พิมพ์ชื่อผู้แก้ไขก่อน")
    assert reading.meanings(empty_database.snapshot(), AGENCY) == ()


def test_a_word_kept_can_be_forgotten(app: OpenPage, empty_database: Database) -> None:
    screen = press(opened(app, empty_database), "บันทึก")
    press(screen, "ลืมคำนี้")
    assert reading.meanings(empty_database.snapshot(), AGENCY) == ()
    assert only(empty_database).departments == ("กองคลัง",)


def test_a_read_only_copy_shows_the_names_and_offers_nothing(
    app: OpenPage, empty_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(app, empty_database)
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    screen = app(PAGE)
    assert "กองคลังส" in said(screen)
    assert not screen.button
    assert not screen.radio


# ── on the page of a file ────────────────────────────────────────────────────────────────────


def test_a_status_word_is_chosen_once_and_kept_with_the_import(
    app: OpenPage, empty_database: Database
) -> None:
    content = f'"{TITLE}"\nมาตรการ,สถานะ\nจัดทำคู่มือ,กขค\nประกาศนโยบาย,กขค\n'.encode()
    screen = chosen(app, content)
    assert "× 2 แถว" in said(screen)
    screen.button_group(key=status_choice(screen)).set_value(Status.IN_PROGRESS).run()
    saved(screen)
    (meaning,) = reading.meanings(empty_database.snapshot(), AGENCY)
    assert (meaning.text, meaning.meaning) == ("กขค", "in_progress")


def test_a_column_is_set_right_and_kept_with_the_import(
    app: OpenPage, empty_database: Database
) -> None:
    content = f'"{TITLE}"\nมาตรการ,xyz,สถานะ\nจัดทำคู่มือ,กองช่าง,ยังไม่ดำเนินการ\n'.encode()
    screen = chosen(app, content)
    screen.session_state["plan.columns"] = True
    screen.run()
    column = next(box for box in screen.selectbox if (box.key or "").endswith(".1"))
    column.set_value("department").run()
    saved(screen)
    assert only(empty_database).departments == ("กองช่าง",)
    (meaning,) = reading.meanings(empty_database.snapshot(), AGENCY)
    assert (meaning.text, meaning.meaning) == ("xyz", "department")
