"""Title lines name the agency, the year and the report period; follow-up cells name days."""

from __future__ import annotations

import time
from datetime import date

import pytest

from itadash.intake import readings


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("อบต.ลาโละ", "องค์การบริหารส่วนตำบลลาโละ"),
        ("องค์การบริหารส่วนตำบลลาโละ อำเภอรือเสาะ จังหวัดนราธิวาส", "องค์การบริหารส่วนตำบลลาโละ"),
        ("องค์การบริหาร ส่วนตำบล เขาหัว ควาย อำเภอพุนพิน", "องค์การบริหารส่วนตำบลเขาหัวควาย"),
        ("รายงานผลของเทศบาลตำบลแม่สาย ประจำปี ๒๕๖๘", "เทศบาลตำบลแม่สาย"),
        ("ทม.ลำพูน", "เทศบาลเมืองลำพูน"),
        ("ทน.ลำปาง", "เทศบาลนครลำปาง"),
        ("อบจ. นครพนม", "องค์การบริหารส่วนจังหวัดนครพนม"),
        ("เมืองพัทยา", "เมืองพัทยา"),
        ("นายก อบต. มอบหมายให้ปลัด อบต.", None),
        ("รายงานผลการดำเนินการ", None),
    ],
)
def test_the_first_agency_of_a_line_is_named_in_full(text: str, name: str | None) -> None:
    assert readings.agency(text) == name


def test_every_agency_in_prose_is_named_once() -> None:
    text = "เว็บไซต์ อบต.แม่ต่ง และเพจ อบต.แม่อิง ของ อบต.แม่ต่ง"
    assert readings.agencies_named(text) == (
        "องค์การบริหารส่วนตำบลแม่ต่ง",
        "องค์การบริหารส่วนตำบลแม่อิง",
    )


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", 2568),
        ("มาตรการส่งเสริมคุณธรรม ประจำปี ๒๕๖๖", 2566),
        ("ไตรมาสที่ 2 ประจำปีงบประมาณ 2568", 2568),
        ("แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)", None),
        ("รายงานผลการดำเนินการ", None),
    ],
)
def test_a_title_names_its_one_fiscal_year(title: str, year: int | None) -> None:
    assert readings.fiscal_year_named(title) == year


@pytest.mark.parametrize(
    ("title", "end"),
    [
        ("รายงานผล ระหว่างเดือน ม.ค. – เม.ย. ๒๕๖๖", date(2023, 4, 30)),
        ("รอบ 6 เดือน (ต.ค. 2567 - มี.ค. 2568)", date(2025, 3, 31)),
        ("ไตรมาสที่ 2 ประจำปีงบประมาณ 2568", date(2025, 3, 31)),
        ("ข้อมูล ณ วันที่ 31 มีนาคม 2568", date(2025, 3, 31)),
        ("รายงานผล ประจำปีงบประมาณ 2568", None),
        ("(ข้อมูลวันที่ ๓๑ มีนาคม ๒๕๖๘)", date(2025, 3, 31)),
        ("ข้อมูลถึงวันที่ 31 มี.ค. 2568", date(2025, 3, 31)),
        ("รายงานผลประจำเดือนมีนาคม 2568", date(2025, 3, 31)),
        ("ประกาศ วันที่ 5 ตุลาคม 2568", None),
        ("ประกาศ ณ วันที่ 5 ตุลาคม 2568", None),
    ],
)
def test_a_title_names_the_end_of_its_report_period(title: str, end: date | None) -> None:
    assert readings.report_period_end(title) == end


HALF, WHOLE = date(2025, 3, 31), date(2025, 9, 30)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("รายงานความก้าวหน้า และสรุปผลให้ผู้บริหารทราบ รอบ ๖ เดือนและ ประจำปี", (HALF, WHOLE)),
        ("รายงานความก้าวหน้า และ สรุปผล ณ สิ้น ปีงบประมาณ", (WHOLE,)),
        ("รอบ 6 เดือน และรอบ 12 เดือน", (HALF, WHOLE)),
        ("ทุก 6 เดือน", (HALF, WHOLE)),
        ("ปีละ 1 ครั้ง", (WHOLE,)),
        ("ทุกไตรมาส", (date(2024, 12, 31), HALF, date(2025, 6, 30), WHOLE)),
        ("ภายในวันที่ 15 ม.ค. 68", (date(2025, 1, 15),)),
        ("รอบ 6 เดือน ปีงบประมาณ 2567", (date(2024, 3, 31),)),
        ("ประชุมติดตามผล", ()),
    ],
)
def test_a_follow_up_cell_names_reporting_days(text: str, days: tuple[date, ...]) -> None:
    assert readings.follow_up(text, 2568) == days


def test_monthly_reports_fall_on_the_end_of_each_month() -> None:
    days = readings.follow_up("รายงานทุกเดือน", 2568)
    assert (len(days), days[0], days[-1]) == (12, date(2024, 10, 31), WHOLE)


def test_without_a_year_there_are_no_reporting_days() -> None:
    assert readings.follow_up("รอบ 6 เดือน") == ()


@pytest.mark.parametrize(
    "word", ["1, ", "ํ้า", "พ.ศ. ", "แล้วเสร็จ", "0", "กอง", "อบต.ก", "ต.ค. ", "ยัง"]
)
def test_the_longest_cell_is_read_without_delay(word: str) -> None:
    text = (word * 33_000)[:32_767]
    began = time.perf_counter()
    readings.period(text)
    readings.follow_up(text)
    readings.status(text)
    readings.percent(text)
    readings.department(text)
    readings.header(text)
    readings.agencies_named(text)
    assert time.perf_counter() - began < 10
