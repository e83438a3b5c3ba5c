"""The big screen: whose numbers stand on it, and how it turns."""

from __future__ import annotations

import pytest

from itadash.store.database import Database
from itadash.ui.present_view import PACE, turn
from tests.conftest import OpenPage

PAGE = "pages/present.py"
KHAO = "องค์การบริหารส่วนตำบลเขาหัวควาย"


@pytest.mark.parametrize(
    ("first", "seconds", "place"),
    [(0, 0.0, 0), (0, PACE - 0.5, 1), (0, PACE + 1, 1), (2, PACE, 0), (1, 5 * PACE, 0)],
)
def test_a_slide_follows_each_pace_and_the_first_the_last(
    first: int, seconds: float, place: int
) -> None:
    assert turn(first, seconds, count=3) == place


def test_the_whole_agency_stands_first_and_a_department_next(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(PAGE, agency=KHAO, as_of="2023-04-30")
    assert page.header[0].value == "อบต\\.เขาหัวควาย"
    page.button("present.next").click().run()
    assert page.header[0].value == "สำนักปลัด"
    assert "เสร็จแล้ว 8 จาก 13" in str(page.title[0].value).replace("\u00a0", " ")


def test_agencies_take_turns_where_the_address_says_so(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(PAGE, agency=KHAO, rotate="agencies")
    first = page.header[0].value
    page.button("present.next").click().run()
    assert {first, page.header[0].value} == {"อบต\\.ลาโละ", "อบต\\.เขาหัวควาย"}


def test_a_screen_that_is_paused_offers_to_go_on(sample_database: Database, app: OpenPage) -> None:
    page = app(PAGE, agency=KHAO)
    page.button("present.pause").click().run()
    assert page.button("present.play").label == "เล่นต่อ"


def test_an_empty_database_offers_what_to_do(app: OpenPage) -> None:
    assert app(PAGE).title[0].value == "ยังไม่มีข้อมูลมาตรการ"
