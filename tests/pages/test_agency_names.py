"""Whose file it is, asked on the upload page; what an agency is called, on that of departments."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash import correcting
from itadash.store import reading
from itadash.store.database import Database
from itadash.ui import agency_names_view, uploading
from tests.conftest import OpenPage
from tests.pages.test_departments import press, said
from tests.pages.test_upload import GIFTS, MANUAL, TITLE, chosen, saved, stored, table
from tests.test_own_words import AGENCY

SLIP = "องค์การบริหารส่วนตำบลทดสอบบ"
PAGE = "pages/departments.py"


@pytest.fixture
def asked(app: OpenPage, empty_database: Database) -> AppTest:
    """The plan of a file whose agency is nearly called as the stored one."""
    stored(empty_database, table(MANUAL))
    return chosen(app, table(MANUAL, GIFTS, title=TITLE.replace(AGENCY, SLIP)))


def names(database: Database) -> tuple[tuple[str, str], ...]:
    return reading.agency_names(database.snapshot())


def test_whose_file_it_is_comes_before_what_would_change(asked: AppTest) -> None:
    assert asked.title[0].value == "ยังบันทึกไม่ได้ ตอบก่อนว่าเป็นหน่วยงานใด"
    assert "แห่งเดียวกัน เขียนต่างกัน" in asked.radio[0].options[0]
    assert "สิ่งที่จะเปลี่ยน" not in [heading.value for heading in asked.subheader]
    assert not [button for button in asked.button if button.key == "plan.save"]


def test_a_file_said_to_be_the_stored_agencys_is_kept_there(
    asked: AppTest, empty_database: Database
) -> None:
    asked.radio[0].set_value(AGENCY).run()
    assert asked.title[0].value == "จะเพิ่ม 1 มาตรการ :gray[ยังไม่ได้บันทึก]"
    saved(asked)
    assert reading.agencies(empty_database.snapshot()) == (AGENCY,)
    assert names(empty_database) == ((SLIP, AGENCY),)


def test_an_answer_can_be_changed_until_it_is_saved(
    asked: AppTest, empty_database: Database
) -> None:
    asked.radio[0].set_value(AGENCY).run()
    asked.radio[0].set_value(SLIP).run()
    assert asked.title[0].value == "จะเพิ่ม 2 มาตรการ :gray[ยังไม่ได้บันทึก]"
    saved(asked)
    assert reading.agencies(empty_database.snapshot()) == tuple(sorted((AGENCY, SLIP)))
    assert names(empty_database) == ()


def test_a_file_of_a_new_agency_says_that_it_is_new(app: OpenPage) -> None:
    assert "เพิ่มเป็นหน่วยงานใหม่" in said(chosen(app, table(MANUAL)))


def test_an_agency_that_the_titles_speak_of_is_chosen_by_one_press(
    app: OpenPage, empty_database: Database
) -> None:
    stored(empty_database, table(MANUAL))
    rows = [GIFTS.replace("นโยบาย", f"นโยบาย{n} ของ{AGENCY} เรื่อง") for n in "กข"]
    screen = chosen(app, table(*rows, title="รายงานผล ปีงบประมาณ 2569"))
    proposed = next(one for one in screen.button_group if "names.in_table" in str(one.key))
    proposed.set_value(AGENCY).run()
    assert screen.title[0].value == "จะเพิ่ม 2 มาตรการ :gray[ยังไม่ได้บันทึก]"


@pytest.fixture
def named(app: OpenPage, empty_database: Database) -> AppTest:
    """The page of an agency with a name added by hand."""
    stored(empty_database, table(MANUAL))
    correcting.name_agency(empty_database, AGENCY, SLIP, "tests")
    return app(PAGE)


def opened(screen: AppTest) -> AppTest:
    """The page with the place for a further name unfolded."""
    screen.session_state[f"{agency_names_view.key(AGENCY, 'add')}.open"] = True
    return screen.run()


def test_a_name_is_added_and_removed(named: AppTest, empty_database: Database) -> None:
    assert SLIP in said(named)
    named.text_input(key=uploading.WHO).set_value("งานนิติการ")
    press(named, "ลบชื่อนี้")
    assert named.success[0].value == "ลบชื่อแล้ว"
    assert names(empty_database) == ()


def test_a_name_of_another_agency_is_refused_with_its_owner(
    named: AppTest, empty_database: Database
) -> None:
    other = "เทศบาลตำบลบึงทดลอง"
    stored(empty_database, table(MANUAL, title=TITLE.replace(AGENCY, other)))
    named.text_input(key=uploading.WHO).set_value("งานนิติการ")
    before = names(empty_database)
    opened(named)
    field = next(one for one in named.text_input if str(one.key).startswith("names."))
    field.set_value("ทต.บึงทดลอง")
    press(named, "บันทึก")
    assert other in named.error[0].value
    assert names(empty_database) == before


def test_a_read_only_copy_shows_the_names(
    named: AppTest, app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    screen = app(PAGE)
    assert SLIP in said(screen)
    assert not screen.button
