"""Where a known word would mislead: such texts are asked about, never taken as they seem."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from itadash.intake import readings
from itadash.model import DepartmentReading, PercentReading, Status, StatusReading

READERS: dict[str, Callable[[str], StatusReading | PercentReading | DepartmentReading]] = {
    "status": readings.status,
    "percent": readings.percent,
    "department": readings.department,
}
with Path(__file__).with_name("doubtful.csv").open(encoding="utf-8", newline="") as file:
    DOUBTFUL = [(row["kind"], row["text"]) for row in csv.DictReader(file)]


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


@pytest.mark.parametrize(
    "text",
    [
        "เคยดำเนินการแล้ว",
        "เข้าใจว่าแล้วเสร็จ",
        "เสนอขอยกเลิก รออนุมัติ",
        "ไม่อยู่ระหว่างดำเนินการ",
        "1 = แล้วเสร็จ 2 = ไม่แล้วเสร็จ",
    ],
)
def test_a_guess_a_proposal_and_a_legend_state_no_status(text: str) -> None:
    assert not readings.status(text).sure


@pytest.mark.parametrize("text", ["จัดทำร่างเสร็จสิ้น", "จัดทำ TOR แล้วเสร็จ", "ดำเนินการแล้วเสร็จ (ร่าง)"])
def test_a_finished_draft_is_no_finished_measure(text: str) -> None:
    read = readings.status(text)
    assert (read.status, read.sure) == (Status.IN_PROGRESS, False)


@pytest.mark.parametrize(
    "text", ["ตั้งเป้าแล้วเสร็จ", "ไม่มีหลักฐานการดำเนินการแล้วเสร็จ", "ภายหลังแล้วเสร็จ", "เกณฑ์: แล้วเสร็จ = ผ่าน"]
)
def test_an_aim_a_missing_proof_and_a_time_after_state_no_status(text: str) -> None:
    assert not readings.status(text).sure


def test_what_could_not_be_done_and_then_was_is_asked_about() -> None:
    text = "ไม่สามารถดำเนินการได้ในไตรมาส 1 จึงดำเนินการในไตรมาส 2 แล้วเสร็จ"
    assert not readings.status(text).sure


def test_one_department_or_another_is_asked_about() -> None:
    assert not readings.department("กองคลังหรือกองช่าง").sure


def test_of_two_departments_in_one_status_the_later_does_not_speak_alone() -> None:
    assert not readings.status("กองคลังดำเนินการแล้วเสร็จ กองช่างยังไม่ดำเนินการ").sure


def test_money_saved_is_no_progress() -> None:
    assert readings.percent("แล้วเสร็จ ประหยัดงบ 20%").percent is None


@pytest.mark.parametrize("text", ["ค้างรายงาน", "ยังไม่ส่งรายงาน", "ขาดการรายงาน"])
def test_a_report_that_was_not_sent_is_no_report(text: str) -> None:
    read = readings.status(text)
    assert (read.status, read.sure) == (Status.NOT_REPORTED, True)


@pytest.mark.parametrize("text", ["ระงับชั่วคราว", "พักไว้"])
def test_what_rests_for_a_while_is_proposed_as_not_started(text: str) -> None:
    read = readings.status(text)
    assert (read.status, read.sure) == (Status.NOT_STARTED, False)


def test_done_though_late_is_done() -> None:
    assert readings.status("ดำเนินการแล้วเสร็จแต่ล่าช้า").sure


def test_a_year_beside_a_quarter_is_fiscal_whatever_months_explain_it() -> None:
    read = readings.period("ไตรมาส 1 (ต.ค.-ธ.ค.) ปี 2568")
    assert (read.fiscal_year, read.quarters, read.sure) == (2568, (1,), True)


def test_a_dash_between_two_departments_joins_them() -> None:
    read = readings.department("กองช่าง-กองคลัง")
    assert (read.departments, read.sure) == (("กองช่าง", "กองคลัง"), True)


def test_before_a_day_of_every_month_is_all_the_year() -> None:
    read = readings.period("ก่อนวันที่ 5 ของทุกเดือน", 2568)
    assert (read.quarters, read.fiscal_year) == ((1, 2, 3, 4), 2568)


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


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("รายละเอียดการใช้จ่ายเงิน", "budget"),
        ("รายการหลักฐาน", "evidence"),
        ("รายละเอียดผลการดำเนินงาน", "result"),
        ("รายการมาตรการ", "title"),
    ],
)
def test_details_and_lists_are_of_what_the_next_word_says(heading: str, field: str) -> None:
    assert readings.header(heading) == field


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("สภาพปัญหา", "obstacle"),
        ("เครื่องมือ", "ignore"),
        ("แล้วเสร็จจริง", "end"),
        ("แผนก", "department"),
        ("แผนการปรับปรุง", "ignore"),
    ],
)
def test_a_known_word_inside_another_word_decides_nothing(heading: str, field: str) -> None:
    assert readings.header(heading) == field


@pytest.mark.parametrize("heading", ["ผลผลิต/กิจกรรมหลัก/โครงการ", "การดำเนินการ/กิจกรรม/โครงการ"])
def test_an_output_or_action_that_is_also_called_a_project_is_a_title(heading: str) -> None:
    assert readings.header(heading) == "title"


@pytest.mark.parametrize("heading", ["แผนการดำเนินการต่อไป", "การดำเนินการในระยะต่อไป"])
def test_what_is_to_come_next_is_a_note(heading: str) -> None:
    assert readings.header(heading) == "note"


@pytest.mark.parametrize(("kind", "text"), DOUBTFUL)
def test_a_doubtful_form_is_never_taken_as_sure(kind: str, text: str) -> None:
    assert not (readings.period(text, 2568) if kind == "period" else READERS[kind](text)).sure


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("ร้อยละผู้เข้าร่วม", "indicator"),
        ("ความพึงพอใจ (%)", "indicator"),
        ("จำนวนกิจกรรม", "ignore"),
        ("ผู้เข้าร่วมโครงการ", "ignore"),
        ("จำนวนเงิน (บาท)", "budget"),
    ],
)
def test_shares_and_numbers_of_people_are_no_progress_and_no_title(
    heading: str, field: str
) -> None:
    assert readings.header(heading) == field


def test_a_result_that_is_hoped_for_is_a_target() -> None:
    assert readings.header("ผลการดำเนินงานที่คาดหวัง") == "target"


@pytest.mark.parametrize("heading", ["ผล 6 เดือน", "รายงาน 12 เดือน", "Q4 Result"])
def test_a_result_of_so_many_months_is_a_result(heading: str) -> None:
    assert readings.header(heading) == "result"


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("ไต\nรมาส ๑\n(ต.ค.-ธ.ค.)", "quarter_1"),
        ("ไตรมมาส 2", "quarter_2"),
        ("วิธีการตดิตามและรายงาน", "follow_up"),
        ("ตัวชี้วัดของการประเมมิน ITA", "score"),
    ],
)
def test_a_slip_in_a_heading_does_not_change_its_field(heading: str, field: str) -> None:
    assert readings.header(heading) == field


@pytest.mark.parametrize("text", ["ม่แล้วเสร็จ", "มไ่แล้วเสร็จ"])
def test_a_misspelt_not_is_never_read_over(text: str) -> None:
    read = readings.status(text)
    assert not (read.sure and read.status is Status.COMPLETED)


def test_a_draft_that_waits_for_a_signature_is_proposed_as_unfinished() -> None:
    read = readings.status("จัดทำร่างประกาศแล้ว รอนายกลงนาม")
    assert (read.status, read.sure) == (Status.IN_PROGRESS, False)


@pytest.mark.parametrize(
    "text",
    [
        "ได้รับแจ้งว่าจะดำเนินการแล้วเสร็จ",
        "หน่วยงานอื่นดำเนินการแล้ว",
        "ให้ผู้รับจ้างดำเนินการแล้วเสร็จ",
        "ปี 2567 ดำเนินการแล้วเสร็จ",
        "รอจนแล้วเสร็จ",
        "❌ ดำเนินการแล้ว",
    ],
)
def test_done_at_the_end_counts_only_behind_work_of_ones_own(text: str) -> None:
    assert not readings.status(text).sure


@pytest.mark.parametrize(
    "text", ["ก่อสร้างแล้วเสร็จ", "กองคลังดำเนินการแล้วเสร็จ", "จัดทำแผนเรียบร้อยแล้ว", "“แล้วเสร็จ”"]
)
def test_work_of_ones_own_that_is_done_is_done(text: str) -> None:
    read = readings.status(text)
    assert (read.status, read.sure) == (Status.COMPLETED, True)


@pytest.mark.parametrize("text", ["แล้วเสร็จ ..... โครงการ", "แล้วเสร็จ 0 โครงการ", "แล้วเสร็จ ( )"])
def test_a_form_that_nobody_filled_in_states_no_status(text: str) -> None:
    assert not readings.status(text).sure


def test_a_result_in_points_is_a_score() -> None:
    assert readings.header("ผลการประเมิน (คะแนน)") == "score"


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("ผลสำเร็จ (บรรลุ/ไม่บรรลุ)", "status"),
        ("ผลการดำเนินงาน (สำเร็จ หรือ ไม่สำเร็จ)", "status"),
        ("ผลการดำเนินงาน (เชิงปริมาณ/เชิงคุณภาพ)", "result"),
    ],
)
def test_a_heading_that_offers_a_word_and_its_denial_heads_statuses(
    heading: str, field: str
) -> None:
    assert readings.header(heading) == field
