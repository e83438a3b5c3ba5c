"""All of one measure, and the words it was read from."""

from __future__ import annotations

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from itadash import importing
from itadash.store import reading
from itadash.store.database import Database
from itadash.ui.measure_view import safe_link
from tests.conftest import TODAY, OpenPage

PAGE = "pages/measure.py"
HEADER = "มาตรการ,ขั้นตอน,ผู้รับผิดชอบ,ระยะเวลาดำเนินการ,ผลการดำเนินการ"
ROW = '๑. จัดทำคู่มือ,"๑. ร่าง\n๒. เผยแพร่",สำนักปลัด,ต.ค. ๖๘ - มี.ค. ๖๙,{result}'
FIRST_HALF, SECOND_HALF = date(2026, 3, 31), date(2026, 9, 30)


def reported(database: Database, result: str, as_of: date) -> int:
    """One measure with one more report; its id."""
    content = f"{HEADER}\n{ROW.format(result=result)}\n".encode()
    plan = importing.preview(
        content,
        f"report-{as_of}.csv",
        database,
        agency="อบต.ทดสอบ",
        fiscal_year=2569,
        as_of=as_of,
        today=TODAY,
    )
    importing.commit(plan, database, "tests")
    agency = "องค์การบริหารส่วนตำบลทดสอบ"
    return reading.stored(database.snapshot(), agency, 2569)[0].id


def said(screen: AppTest) -> str:
    return "\n".join(str(element.value) for element in screen.markdown)


def test_without_data_the_page_says_how_to_begin(app: OpenPage) -> None:
    screen = app(PAGE)
    assert not screen.exception
    assert screen.title[0].value == "ยังไม่มีข้อมูลมาตรการ"


def test_without_a_measure_there_is_a_list_to_choose_from(
    app: OpenPage, sample_database: Database
) -> None:
    screen = app(PAGE)
    assert not screen.exception
    assert screen.title[0].value == "เลือกมาตรการที่จะดู"


def test_open_work_of_a_year_that_is_over_is_late_on_its_last_day(
    app: OpenPage, sample_database: Database
) -> None:
    agency = "องค์การบริหารส่วนตำบลเขาหัวควาย"
    opened = reading.stored(sample_database.snapshot(), agency, 2566)[2]
    assert opened.open
    assert "เลยสิ้นปีงบประมาณ" in app(PAGE, measure=str(opened.id)).title[0].value


def test_an_unknown_measure_is_told_gently(app: OpenPage, sample_database: Database) -> None:
    screen = app(PAGE, measure="999999")
    assert not screen.exception
    assert screen.title[0].value == "ไม่พบมาตรการนี้"


def test_every_sample_measure_opens(app: OpenPage, sample_database: Database) -> None:
    places = reading.places(sample_database.snapshot())
    for place in places:
        rows = reading.stored(sample_database.snapshot(), place.agency, place.fiscal_year)
        assert not app(PAGE, measure=str(rows[0].id)).exception


def test_a_link_with_nothing_but_the_measure_opens_its_own_agency(
    app: OpenPage, sample_database: Database
) -> None:
    places = reading.places(sample_database.snapshot())
    latest = reading.latest(sample_database.snapshot())
    other = next(place for place in places if latest and place.agency != latest.agency)
    row = reading.stored(sample_database.snapshot(), other.agency, other.fiscal_year)[0]
    screen = app(PAGE, measure=str(row.id))
    assert screen.query_params["agency"] == other.agency


def test_the_sentence_names_the_status_and_the_days_over(
    app: OpenPage, empty_database: Database
) -> None:
    measure = reported(empty_database, "อยู่ระหว่างดำเนินการ", FIRST_HALF)
    screen = app(PAGE, measure=str(measure), as_of="2026-04-10")
    assert screen.title[0].value == "กำลังดำเนินการ :red[เกินกำหนด 10 วัน]"


def test_a_result_told_in_prose_waits_to_be_confirmed(
    app: OpenPage, empty_database: Database
) -> None:
    measure = reported(empty_database, "มีคู่มือและเผยแพร่บนเว็บไซต์ของหน่วยงาน", FIRST_HALF)
    assert "อ่านจากข้อความ รอยืนยัน" in said(app(PAGE, measure=str(measure)))


def test_reports_stand_in_order_of_time_with_their_files(
    app: OpenPage, empty_database: Database
) -> None:
    reported(empty_database, "อยู่ระหว่างดำเนินการ ร้อยละ 50", FIRST_HALF)
    measure = reported(empty_database, "ดำเนินการแล้วเสร็จ", SECOND_HALF)
    words = said(app(PAGE, measure=str(measure))).replace("\\", "")
    assert words.index("report-2026-03-31.csv") < words.index("report-2026-09-30.csv")


def test_the_cells_stand_as_they_were_written(app: OpenPage, empty_database: Database) -> None:
    measure = reported(empty_database, "ดำเนินการแล้วเสร็จ **จริง**", FIRST_HALF)
    cells = [element.value for element in app(PAGE, measure=str(measure)).text]
    assert "๑. ร่าง\n๒. เผยแพร่" in cells
    assert "ดำเนินการแล้วเสร็จ **จริง**" in cells


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "http:",
        "ดูที่แฟ้ม 5",
        "https://a b",
        "http://[",
        "//x.th",
    ],
)
def test_only_a_whole_web_address_becomes_a_link(text: str) -> None:
    assert safe_link(text) is None


def test_a_web_address_becomes_a_link() -> None:
    assert safe_link(" https://www.example.go.th/a ") == "https://www.example.go.th/a"
