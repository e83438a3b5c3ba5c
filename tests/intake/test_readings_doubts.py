"""Where a known word would mislead: such texts are asked about, never taken as they seem."""

from __future__ import annotations

import pytest

from itadash.intake import readings
from itadash.model import Status


@pytest.mark.parametrize(
    "text",
    [
        "ดำเนินการแล้วเสร็จ ทั้งนี้ ยังขาดการเผยแพร่บนเว็บไซต์",
        "ดำเนินการขั้นตอนที่ 1 เสร็จแล้ว",
        "ดำเนินการเสร็จในส่วนของกองคลัง",
        "ได้ดำเนินการแล้วเป็นส่วนใหญ่",
        "จัดทำร่างคำสั่งเสร็จแล้ว รอลงนาม",
        "ดำเนินการแล้วไม่เกิดผล",
    ],
)
def test_what_is_done_but_for_a_part_is_proposed_as_unfinished(text: str) -> None:
    read = readings.status(text)
    assert (read.status, read.sure) == (Status.IN_PROGRESS, False)


@pytest.mark.parametrize(
    "text",
    [
        "แล้วเสร็จตามแผน แต่ถูกทักท้วงให้แก้ไขใหม่",
        "ดำเนินการแล้วในปีงบประมาณที่ผ่านมา",
        "ยังไม่ปรากฏผลการดำเนินการแล้วเสร็จ",
        "ดำเนินการตามแผนแล้วเสร็จหรือไม่",
        "แล้วเสร็จ/ไม่แล้วเสร็จ",
    ],
)
def test_done_is_not_taken_from_a_but_a_year_before_a_denial_or_a_question(text: str) -> None:
    assert not readings.status(text).sure


@pytest.mark.parametrize(
    "text",
    [
        "ดำเนินการแล้วเสร็จ ตั้งแต่เดือนมกราคม",
        "ดำเนินการแล้วเสร็จในแต่ละไตรมาส",
        "ดำเนินการแล้วเสร็จ โดยเฉพาะการเผยแพร่",
        "ดำเนินการแล้วเสร็จตามกรอบเวลา",
        "ดำเนินการเสร็จสิ้น รอบ 6 เดือน",
    ],
)
def test_words_that_only_look_like_a_denial_take_nothing_back(text: str) -> None:
    read = readings.status(text)
    assert (read.status, read.sure) == (Status.COMPLETED, True)


@pytest.mark.parametrize(
    "text",
    [
        "ไม่ได้ยกเลิกโครงการ แต่เลื่อนไปปีหน้า",
        "ยกเลิกการจัดซื้อจัดจ้างครั้งที่ 1 และประกาศใหม่",
        "ขอยกเลิกการขอขยายเวลา",
    ],
)
def test_a_paper_or_purchase_called_off_is_no_cancelled_measure(text: str) -> None:
    read = readings.status(text)
    assert not (read.sure and read.status is Status.CANCELLED)


@pytest.mark.parametrize("text", ["ไตรมาส 1 หรือ 2", "มกราคม หรือ กุมภาพันธ์ 2568"])
def test_one_time_or_another_is_asked_about(text: str) -> None:
    assert not readings.period(text, 2568).sure


def test_a_quarter_of_the_calendar_year_is_asked_about() -> None:
    assert not readings.period("ไตรมาส 1 (ปีปฏิทิน)", 2568).sure


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("งบประมาณ ไตรมาส 1", "budget"),
        ("ไตรมาส 1 (เบิกจ่าย)", "budget"),
        ("คะแนนไตรมาส 1", "score"),
        ("ไตรมาสที่ 2 ปีงบประมาณ 2568", "quarter_2"),
        ("สถานะการเบิกจ่าย", "budget"),
        ("ร้อยละตามแผน", "target"),
    ],
)
def test_a_quarter_or_status_of_something_else_is_no_progress(heading: str, field: str) -> None:
    assert readings.header(heading) == field
