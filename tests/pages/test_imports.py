"""Who brought in what, and taking it back: nothing is lost and the numbers follow at once."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash import importing
from itadash.model import Filter
from itadash.store import reading
from itadash.store.database import Database
from tests.conftest import TODAY, OpenPage

PAGE = "pages/imports.py"
PLAN = "มาตรการ,ผู้รับผิดชอบ,สถานะ\n๑. จัดทำคู่มือ,สำนักปลัด,อยู่ระหว่างดำเนินการ\n"


def brought(database: Database, content: str) -> int:
    """An import of ``content`` for one agency and year; its number."""
    plan = importing.preview(
        content.encode(), "report.csv", database, agency="อบต.ทดสอบ", fiscal_year=2569, today=TODAY
    )
    number = importing.commit(plan, database, "งานนิติการ")
    assert number is not None
    return number


def completed(database: Database) -> int:
    return reading.summary(database.snapshot(), Filter(today=TODAY)).counts.completed


def confirmed(screen: AppTest, button: str) -> AppTest:
    """Press a row's button, then the one in its dialog."""
    screen.button(key=button).click().run()
    return screen.button(key="imports.confirm").click().run()


def said(screen: AppTest) -> str:
    return "\n".join(str(element.value) for element in screen.markdown)


def test_an_empty_history_says_what_will_be_here(app: OpenPage) -> None:
    screen = app(PAGE)
    assert not screen.exception
    assert screen.title[0].value == "ยังไม่เคยนำเข้าข้อมูล"


def test_an_import_tells_who_which_file_and_what_it_did(
    app: OpenPage, empty_database: Database
) -> None:
    brought(empty_database, PLAN)
    screen = app(PAGE)
    assert screen.title[0].value == "นำเข้าแล้ว 1 ครั้ง"
    words = said(screen).replace("\\", "")
    assert "**report.csv**" in words
    assert "โดย งานนิติการ" in words
    assert "1 แถว = ใหม่\u00a01" in words


def test_undo_asks_first(app: OpenPage, empty_database: Database) -> None:
    number = brought(empty_database, PLAN)
    screen = app(PAGE)
    screen.button(key=f"imports.undo.{number}").click().run()
    assert "ไฟล์ที่นำเข้าก่อนและหลังยังอยู่ครบ" in said(screen)
    assert not reading.imports(empty_database.snapshot())[0].undone


def test_undo_returns_the_numbers_and_redo_brings_them_back(
    app: OpenPage, empty_database: Database
) -> None:
    brought(empty_database, PLAN)
    number = brought(empty_database, PLAN.replace("อยู่ระหว่างดำเนินการ", "ดำเนินการแล้วเสร็จ"))
    screen = confirmed(app(PAGE), f"imports.undo.{number}")
    assert completed(empty_database) == 0
    assert "~~**report\\.csv**~~" in said(screen)
    confirmed(screen, f"imports.redo.{number}")
    assert completed(empty_database) == 1


def test_what_was_done_is_said_once(app: OpenPage, empty_database: Database) -> None:
    number = brought(empty_database, PLAN)
    screen = confirmed(app(PAGE), f"imports.undo.{number}")
    assert screen.success[0].value == f"ถอนการนำเข้าครั้งที่ {number} ออกแล้ว"
    assert not screen.run().success


def test_the_history_can_be_narrowed_to_the_agency_shown(
    app: OpenPage, sample_database: Database
) -> None:
    everything = reading.imports(sample_database.snapshot())
    agency = everything[-1].agency
    own = sum(row.agency == agency for row in everything)
    screen = app(PAGE, agency=agency)
    screen.session_state["imports.agency"] = "own"
    screen.run()
    assert screen.title[0].value == f"นำเข้าแล้ว {own} ครั้ง"


def test_samples_are_marked_and_can_be_removed(app: OpenPage, sample_database: Database) -> None:
    screen = app(PAGE)
    assert "ตัวอย่าง" in said(screen)
    screen.button(key="samples.remove").click().run()
    assert all(row.undone for row in reading.imports(sample_database.snapshot()))


def test_the_findings_of_an_import_unfold(app: OpenPage, sample_database: Database) -> None:
    row = next(row for row in reading.imports(sample_database.snapshot()) if row.findings)
    screen = app(PAGE)
    screen.session_state[f"imports.findings.{row.id}"] = True
    screen.run()
    assert not screen.exception


def test_a_read_only_copy_shows_the_history_and_offers_no_undo(
    app: OpenPage, sample_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    screen = app(PAGE)
    assert screen.title[0].value.startswith("นำเข้าแล้ว")
    assert not screen.button
    assert reading.imports(sample_database.snapshot())
