"""What is open: whose it is, until when, the most pressing first."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash import importing
from itadash.store.database import Database
from tests.conftest import TODAY, OpenPage

PAGE = "pages/in_progress.py"
KHAO = "องค์การบริหารส่วนตำบลเขาหัวควาย"
PHO = "องค์การบริหารส่วนตำบลโพธิ์หมากแข้ง"
LALO = "องค์การบริหารส่วนตำบลลาโละ"
LATE_AND_NOT_DUE = """มาตรการขององค์การบริหารส่วนตำบลทดสอบ ปีงบประมาณ 2569 ข้อมูล ณ 31 มีนาคม 2569
มาตรการ,ผู้รับผิดชอบ,ระยะเวลา,สถานะ
จัดทำคู่มือ,กองคลัง,ต.ค. 68 - ธ.ค. 68,อยู่ระหว่างดำเนินการ
อบรมจริยธรรม,กองคลัง,ต.ค. 68 - ก.ย. 69,อยู่ระหว่างดำเนินการ
"""


def sentence(page: AppTest) -> str:
    return str(page.title[0].value).replace("\u00a0", " ")


def text(page: AppTest) -> str:
    return "\n".join(str(part.value) for part in page.markdown).replace("\u00a0", " ")


def links(page: AppTest) -> list[str]:
    """The links to measures, in their order: their titles."""
    found = [link.proto for link in page.get("page_link")]
    return [link.label for link in found if "measure=" in link.query_string]


def test_the_sentence_says_how_much_is_open(sample_database: Database, app: OpenPage) -> None:
    page = app(PAGE, agency=KHAO, as_of="2023-04-30")
    assert sentence(page) == "ค้าง 8 มาตรการ :green[ไม่มีเกินกำหนด]"


def test_at_the_end_of_the_year_what_is_open_is_overdue(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(PAGE, agency=KHAO)
    assert sentence(page) == "ค้าง 8 มาตรการ :red[เกินกำหนด 8]"
    assert text(page).count("เลยสิ้นปีงบประมาณ") == 8


def test_each_open_measure_is_one_tap_from_its_page(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(PAGE, agency=KHAO, as_of="2023-04-30")
    assert len(links(page)) == 8


def test_a_kind_that_holds_all_there_is_is_no_choice(
    sample_database: Database, app: OpenPage
) -> None:
    assert len(app(PAGE, agency=KHAO, as_of="2023-04-30").button_group) == 0


def test_what_is_overdue_is_chosen_from_what_is_open(
    empty_database: Database, app: OpenPage
) -> None:
    file = LATE_AND_NOT_DUE.encode()
    importing.commit(
        importing.preview(file, "a.csv", empty_database, today=TODAY), empty_database, "tests"
    )
    page = app(PAGE, as_of="2026-03-31")
    kinds = page.button_group[0]
    assert [len(kinds.options), len(links(page))] == [3, 2]
    kinds.set_value("late").run()
    assert links(page) == ["**จัดทำคู่มือ**"]


def test_days_left_and_deadline_stand_together(sample_database: Database, app: OpenPage) -> None:
    said = text(app(PAGE, agency=KHAO, as_of="2023-04-30"))
    assert "อีก 153 วัน" in said
    assert "กำหนด 30 ก.ย. 66" in said


def test_a_search_finds_words_of_titles_in_either_digits(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(PAGE, agency=KHAO, as_of="2023-04-30")
    page.text_input[0].set_value("15.").run()
    arabic = links(page)
    page.text_input[0].set_value("๑๕.").run()
    assert links(page) == arabic
    assert len(arabic) == 1


def test_a_search_without_success_says_so(sample_database: Database, app: OpenPage) -> None:
    page = app(PAGE, agency=KHAO, as_of="2023-04-30")
    page.text_input[0].set_value("[ไม่มี](x)").run()
    assert "ไม่พบมาตรการที่มีคำว่า “\\[ไม่มี\\]\\(x\\)”" in text(page)


def test_what_prose_calls_completed_waits_for_a_person(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(PAGE, agency=PHO)
    assert sentence(page) == ":green[ไม่มีงานค้าง]"
    assert len(links(page)) == 7


def test_a_measure_that_nobody_reported_on_says_so(
    sample_database: Database, app: OpenPage
) -> None:
    said = text(app(PAGE, agency=LALO))
    assert "ยังไม่เคยรายงาน" in said
    assert "ไม่ระบุกำหนดเวลา" in said


def test_an_empty_database_offers_what_to_do(app: OpenPage) -> None:
    assert sentence(app(PAGE)) == "ยังไม่มีข้อมูลมาตรการ"


def test_english_holds_no_thai_of_ours(sample_database: Database, app: OpenPage) -> None:
    page = app(PAGE, agency=KHAO, as_of="2023-04-30", language="en")
    assert sentence(page) == "8 measures are open :green[none overdue]"


def test_a_read_only_copy_opens(
    sample_database: Database, app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    page = app(PAGE, agency=KHAO)
    assert not page.exception
    assert "ค้าง 8 มาตรการ" in sentence(page)
