"""The overview: the answer in one sentence, and what to do where there is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from itadash.store.database import Database
from itadash.ui import menu
from tests.conftest import OpenPage
from tests.pages.linked import links, words

KHAO = "องค์การบริหารส่วนตำบลเขาหัวควาย"
KHOKKO = "องค์การบริหารส่วนตำบลโคกก่อ"
PHO = "องค์การบริหารส่วนตำบลโพธิ์หมากแข้ง"
LALO = "องค์การบริหารส่วนตำบลลาโละ"


def sentence(page: AppTest) -> str:
    """The page's title, its no-break spaces as plain ones."""
    return str(page.title[0].value).replace("\u00a0", " ")


def text(page: AppTest) -> str:
    return "\n".join(str(part.value) for part in page.markdown).replace("\u00a0", " ")


def numbers(page: AppTest) -> dict[str, str]:
    """The counts by their words."""
    return {str(m.label).split("\u00a0")[-1]: str(m.value) for m in page.metric}


def test_the_sentence_answers_at_the_day_of_the_report(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(agency=KHAO, as_of="2023-04-30")
    assert sentence(page) == "เสร็จแล้ว 8 จาก 16 มาตรการ (50 %) :green[เร็วกว่าแผน 1]"


def test_the_counts_stand_under_the_sentence(sample_database: Database, app: OpenPage) -> None:
    page = app(agency=KHAO, as_of="2023-04-30")
    assert numbers(page) == {
        "เสร็จแล้ว": "8",
        "กำลังดำเนินการ": "8",
        "เกินกำหนด": "0",
        "ขาดการรายงาน": "0",
    }


def test_the_planned_share_stands_beside_the_completed_one(
    sample_database: Database, app: OpenPage
) -> None:
    assert "ตามแผนควรเสร็จ **7** จาก 16 (44 %)" in text(app(agency=KHAO, as_of="2023-04-30"))


def test_results_read_from_prose_are_counted_apart(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(agency=PHO)
    assert sentence(page).startswith("เสร็จแล้ว 7 จาก 7 มาตรการ (100 %)")
    assert "อ่านจากข้อความ **7** รอยืนยัน" in text(page)


def test_a_plan_that_nobody_reported_on_says_so(sample_database: Database, app: OpenPage) -> None:
    page = app(agency=KHOKKO)
    assert sentence(page).startswith("ยังไม่มีรายงานผลทั้ง 9 มาตรการ")


def test_measures_without_deadlines_are_compared_with_no_plan(
    sample_database: Database, app: OpenPage
) -> None:
    assert sentence(app(agency=LALO)).endswith(":gray[เทียบแผนไม่ได้]")


def test_good_news_names_the_next_deadline(sample_database: Database, app: OpenPage) -> None:
    said = text(app(agency=KHAO, as_of="2023-04-30"))
    assert "กำหนดถัดไป 30 ก.ย. 2566 อีก 153 วัน" in said
    assert "8 มาตรการครบกำหนดพร้อมกัน" in said


def test_what_is_late_names_its_department(sample_database: Database, app: OpenPage) -> None:
    said = words(app(agency=KHOKKO))
    assert "เลยสิ้นปีงบประมาณ · ไม่มีรายงาน" in said
    assert "ยังไม่เคยรายงาน" in said


def test_a_department_narrows_the_numbers(sample_database: Database, app: OpenPage) -> None:
    page = app(agency=KHAO, as_of="2023-04-30", department="กองคลัง")
    assert sentence(page).startswith("เสร็จแล้ว 0 จาก 3 มาตรการ")


def test_a_quarter_narrows_the_numbers(sample_database: Database, app: OpenPage) -> None:
    whole = sentence(app(agency=KHAO, as_of="2023-04-30"))
    assert sentence(app(agency=KHAO, as_of="2023-04-30", quarter="2")) != whole


def test_every_picture_is_told_in_words(sample_database: Database, app: OpenPage) -> None:
    charts = app(agency=KHAO).get("plotly_chart")
    assert [bool(chart.proto.alt) for chart in charts] == [True, True, True]


def test_who_is_behind_is_told_quarter_by_quarter(sample_database: Database, app: OpenPage) -> None:
    assert "**ไตรมาส 4** สำนักปลัด ช้า 5 · กองคลัง ช้า 3" in text(app(agency=KHAO))


def test_pictures_hold_no_colour_of_one_scheme(sample_database: Database, app: OpenPage) -> None:
    for chart in app(agency=KHAO).get("plotly_chart"):
        assert json.loads(chart.proto.spec)["data"]


def test_the_rules_stand_behind_one_tap(sample_database: Database, app: OpenPage) -> None:
    said = text(app(agency=KHAO, as_of="2023-04-30"))
    assert "เสร็จ 8 ÷ (ทั้งหมด 16 − ยกเลิก 0) = **50.00 %**" in said


def test_the_source_file_and_its_rows_are_named(sample_database: Database, app: OpenPage) -> None:
    assert "ที่มา: khaohuakhwai\\.csv แถว" in text(app(agency=KHAO))


def test_sample_data_says_so(sample_database: Database, app: OpenPage) -> None:
    assert "ตัวอย่าง" in text(app(agency=KHAO))


def test_the_address_holds_what_is_shown(sample_database: Database, app: OpenPage) -> None:
    page = app(agency=KHAO)
    assert page.query_params["fiscal_year"] == "2566"


def test_a_link_to_what_is_not_there_opens_with_a_notice(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(agency="ไม่มี", quarter="9")
    assert len(page.title) == 1
    assert "ไม่พบหน่วยงานในลิงก์" in text(page)
    assert "quarter" not in page.query_params


def test_english_by_the_switch(sample_database: Database, app: OpenPage) -> None:
    page = app(agency=KHAO, as_of="2023-04-30", language="en")
    assert sentence(page) == "8 of 16 measures completed (50 %) :green[1 ahead of plan]"


def test_the_table_behind_a_picture_is_drawn_when_it_is_opened(
    sample_database: Database, app: OpenPage
) -> None:
    assert len(app(agency=KHAO).table) == 0


def test_an_empty_database_offers_what_to_do(app: OpenPage) -> None:
    page = app()
    assert sentence(page) == "ยังไม่มีข้อมูลมาตรการ"
    assert [str(button.label) for button in page.button] == ["ลองดูด้วยข้อมูลตัวอย่าง"]


def test_the_samples_are_one_button_away(app: OpenPage) -> None:
    page = app()
    page.button[0].click().run(timeout=60)
    assert len(page.metric) >= 4


def test_a_read_only_copy_offers_no_way_to_write(
    app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    page = app()
    assert len(page.button) == 0
    assert "สำเนานี้มีไว้ดูเท่านั้น" in text(page)


def test_a_read_only_copy_shows_everything_but_the_upload(
    sample_database: Database, app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    labels = [link.label for link in links(app(agency=KHAO))]
    assert "นำเข้าข้อมูล" not in labels
    assert "ประวัติการนำเข้า" in labels


def test_a_filter_that_matches_nothing_says_which_to_loosen(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(agency=KHAO, department="กองคลัง", status="cancelled")
    assert sentence(page) == "ไม่มีมาตรการตรงกับตัวกรอง"
    assert "กองคลัง · ยกเลิก" in text(page)


def test_the_filter_that_hides_everything_is_taken_out_by_one_press(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(agency=KHAO, department="กองคลัง", status="cancelled")
    page.button("loosen.status").click().run()
    assert "status" not in page.query_params
    assert "จาก 3 มาตรการ" in sentence(page)


def test_clearing_the_filters_brings_the_numbers_back(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(agency=KHAO, status="cancelled")
    next(button for button in page.button if button.label == "ล้างตัวกรอง").click().run()
    assert "จาก 16 มาตรการ" in sentence(page)


def test_a_damaged_database_is_told_with_what_to_do(app: OpenPage, tmp_path: Path) -> None:
    (tmp_path / "itadash.duckdb").write_bytes(b"no database")
    page = app()
    assert "ทำต่อไม่ได้ในตอนนี้" in sentence(page)
    assert "เปิดไฟล์ฐานข้อมูล" in text(page)
    assert not page.exception


def test_the_menu_stays_when_something_goes_wrong(app: OpenPage, tmp_path: Path) -> None:
    (tmp_path / "itadash.duckdb").write_bytes(b"no database")
    assert len(links(app())) == len(menu.PAGES)


def test_what_nobody_foresaw_is_told_in_thai_and_kept_for_the_log(
    sample_database: Database, app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("itadash.ui.overview_view.sentence", broken)
    page = app(agency=KHAO)
    assert "เกิดข้อผิดพลาดที่ไม่คาดไว้" in text(page)
    assert len(page.exception) == 1
