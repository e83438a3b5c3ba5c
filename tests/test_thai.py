"""Thai text is mended, never changed; dates are written as offices write them."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itadash import thai

THAI = st.text(
    st.sampled_from(
        [
            *map(chr, range(0x0E01, 0x0E5C)),
            *"aZ09 \n\u00a0\u200b\uf702\uf70a\uf70e\uf711\uf718-.()/",
        ]
    )
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ดําเนินการ", "ดำเนินการ"),
        ("นํ้า", "น้ำ"),
        ("น้ํา", "น้ำ"),
        ("ดำาเนินการ", "ดำเนินการ"),
        ("เเผน", "แผน"),
        ("ก\u200bอง\ufeffคลัง", "กองคลัง"),
        ("กอง\u00a0คลัง", "กอง คลัง"),
        ("ที\uf70a", "ที่"),
        ("ป\uf702งบประมาณ ฝ\uf710\uf70aง \uf70f\uf718", "ปีงบประมาณ ฝั่ง ญุ"),
        ("ด\uf711าเนินการ", "ดำเนินการ"),
        ("ที่่", "ที่"),
        ("ทุกส่วน\n ราชการ ", "ทุกส่วน ราชการ"),
        ("พ.ศ. ๒๕๖๘", "พ.ศ. ๒๕๖๘"),
    ],
)
def test_folding_mends_what_typing_breaks(typed: str, meant: str) -> None:
    assert thai.fold(typed) == meant


@given(THAI)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert thai.fold(thai.fold(text)) == thai.fold(text)


@given(st.text())
def test_any_text_folds_to_one_line_in_composed_form(text: str) -> None:
    folded = thai.fold(text)
    assert folded == unicodedata.normalize("NFC", folded)
    assert folded.split() == folded.split(" ") or not folded


@given(st.integers(0, 10**9))
def test_thai_digits_and_back(number: int) -> None:
    assert int(thai.digits(thai.to_thai_digits(str(number)))) == number


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("๑. จัดทำคู่มือ", "จัดทำคู่มือ"),
        ("๒.ออกคำสั่ง", "ออกคำสั่ง"),
        ("(๓) มาตรการ", "มาตรการ"),
        ("1.2 มาตรการ", "มาตรการ"),
        ("● ประชาสัมพันธ์", "ประชาสัมพันธ์"),
        ("ข้อ ๔ มาตรการ", "มาตรการ"),
        ("มาตรการที่ ๑ การเปิดเผยข้อมูล", "การเปิดเผยข้อมูล"),
        ("กิจกรรมที่ 1.2 : จัดทำคู่มือ", "จัดทำคู่มือ"),
        ("มาตรการ 3: จัดทำคู่มือ", "จัดทำคู่มือ"),
        ("มาตรการ 5 ส", "มาตรการ 5 ส"),
        ("มาตรการที่ 12", "มาตรการที่ 12"),
        ("โครงการที่ 1/2568", "โครงการที่ 1/2568"),
        ("โครงการ : 18000000-2531", "โครงการ"),
        ("5 ส. ในสำนักงาน", "5 ส. ในสำนักงาน"),
        ("๑.", "๑."),
    ],
)
def test_a_title_has_no_number_bullet_or_glued_code(typed: str, title: str) -> None:
    assert thai.title(typed) == title


def test_two_spellings_of_a_title_share_a_key() -> None:
    assert thai.title_key("๑. มาตรการ “No Gift Policy”") == thai.title_key("มาตรการ no gift policy")
    assert thai.title_key("แผน ๒๕๖๘") == thai.title_key("แผน 2568")
    assert thai.title_key("แผน ๒๕๖๘") != thai.title_key("แผน ๒๕๖๙")


def test_dates_are_written_with_spaces_that_do_not_break() -> None:
    day = date(2023, 4, 30)
    assert thai.long_date(day) == "30\u00a0เมษายน\u00a02566"
    assert thai.short_date(day) == "30\u00a0เม.ย.\u00a066"


def test_a_year_that_two_digits_would_hide_is_written_whole() -> None:
    assert thai.short_date(date(1982, 1, 2)) == "2\u00a0ม.ค.\u00a02525"


@pytest.mark.parametrize(
    ("starts", "ends", "quarters", "written"),
    [
        (date(2022, 10, 1), date(2023, 9, 30), (1, 2, 3, 4), "ต.ค. 65 – ก.ย. 66"),
        (date(2022, 10, 1), date(2022, 10, 31), (1,), "ต.ค. 65"),
        (date(2023, 2, 9), date(2023, 2, 9), (2,), "9 ก.พ. 66"),
        (date(2025, 1, 1), date(2025, 1, 15), (2,), "1 ม.ค. 68 – 15 ม.ค. 68"),
        (None, date(2025, 3, 31), (1, 2), "ภายใน 31 มี.ค. 68"),
        (None, date(2025, 9, 30), (4,), "ณ 30 ก.ย. 68"),
        (date(2024, 10, 1), None, (1, 2, 3, 4), "ตั้งแต่ 1 ต.ค. 67 เป็นต้นไป"),
        (date(2025, 1, 1), date(2025, 9, 30), (2, 4), "ไตรมาส 2 และ 4/2568"),
        (None, None, (), ""),
    ],
)
def test_a_period_is_written_as_offices_write_it(
    starts: date | None, ends: date | None, quarters: tuple[int, ...], written: str
) -> None:
    assert thai.period(starts, ends, quarters).replace("\u00a0", " ") == written
