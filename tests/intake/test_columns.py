"""Where the header stands and what its columns are read as."""

from __future__ import annotations

from pathlib import Path

import pytest

from itadash.intake.codes import Code, Refusal
from itadash.intake.columns import Layout, lay_out
from itadash.intake.decode import decode
from itadash.intake.fields import assign
from itadash.intake.headers import IGNORED
from itadash.model import Kind
from itadash.problems import FileRefused

SAMPLES = Path(__file__).parent.parent / "samples"


def layout_of(name: str) -> Layout:
    return lay_out(decode((SAMPLES / name).read_bytes()))


def laid_out(text: str) -> Layout:
    return lay_out(decode(text.encode()))


def test_lines_above_the_header_are_its_title() -> None:
    layout = layout_of("title_lines.csv")
    assert layout.header_row == 5
    assert layout.title_lines[0].startswith("รายงานผลการดำเนินการ")
    assert layout.fields == ("title", "department", "period", "result")


def test_quarters_over_their_months_are_one_header() -> None:
    layout = layout_of("two_header_rows.csv")
    assert layout.fields[2:6] == ("quarter_1", "quarter_2", "quarter_3", "quarter_4")
    assert layout.headings[2] == "ระยะเวลาดำเนินการ ไตรมาส ๑ (ต.ค.-ธ.ค.)"
    assert layout.rows[0].number == 4


def test_a_spanning_heading_stands_above_and_column_numbers_below() -> None:
    layout = layout_of("spanning_heading_above.csv")
    assert layout.fields == ("no", "title", "start", "end", "department", "percent")
    assert layout.header_row == 3


def test_a_first_row_without_a_title_is_no_second_header() -> None:
    layout = laid_out("มาตรการ,ระยะเวลา,ผู้รับผิดชอบ\n,ไตรมาส 2,สำนักปลัด\nก ข ค,ไตรมาส 1,กองคลัง\n")
    assert layout.header_row == 1


def test_a_table_may_have_one_column() -> None:
    assert layout_of("one_column.csv").fields == ("title",)


@pytest.mark.parametrize(
    ("name", "reason"),
    [("no_header.csv", Refusal.NO_HEADER), ("header_only.csv", Refusal.HEADER_ONLY)],
)
def test_a_table_without_header_or_rows_is_refused(name: str, reason: Refusal) -> None:
    with pytest.raises(FileRefused) as refused:
        layout_of(name)
    assert refused.value.reason == reason


def test_a_title_of_scores_is_not_their_header() -> None:
    text = "ผลคะแนน ITA ปี 2566,\nตัวชี้วัด,คะแนน\nการปฏิบัติหน้าที่,78.31\n"
    assert lay_out(decode(text.encode()), Kind.SCORES).header_row == 2


def test_the_unit_is_the_department_and_the_person_a_note() -> None:
    layout, findings = assign(layout_of("doubled_columns.csv"))
    assert layout.fields[:2] == ("department", "note")
    assert Code.COLUMN_DOUBLED in {finding.code for finding in findings}


def test_of_two_titles_the_fuller_is_the_measure_and_the_other_its_topic() -> None:
    layout, _ = assign(layout_of("doubled_columns.csv"))
    assert layout.fields[2:4] == ("topic", "title")


def test_a_column_of_agencies_is_no_department() -> None:
    layout, _ = assign(layout_of("agency_column.csv"))
    assert layout.fields[0] == "agency"


def test_a_topic_is_the_title_where_nothing_else_is() -> None:
    layout, findings = assign(laid_out("หัวข้อ,ผู้รับผิดชอบ\nการให้บริการ,สำนักปลัด\n"))
    assert layout.fields == ("title", "department")
    assert [finding.code for finding in findings] == [Code.COLUMN_AS_TITLE]


def test_a_heading_nobody_knows_is_told() -> None:
    _, findings = assign(laid_out("มาตรการ,ผู้รับผิดชอบ,สีที่ชอบ\nก ข,สำนักปลัด,ฟ้า\n"))
    assert [(f.code, f.column) for f in findings] == [(Code.COLUMN_UNKNOWN, "สีที่ชอบ")]


def test_months_are_columns_of_a_plan() -> None:
    layout, findings = assign(layout_of("month_ticks.csv"))
    assert [column.month for column in layout.columns[2:14]] == list(range(1, 13))
    assert findings == ()


def test_rows_that_were_quoted_whole_are_a_table() -> None:
    assert layout_of("rows_quoted_whole.csv").fields == ("no", "title", "department")


def test_an_id_that_itadash_did_not_write_is_a_number() -> None:
    layout, _ = assign(laid_out("ID,มาตรการ,สถานะ\n1,จัดทำคู่มือ,เสร็จ\n"))
    assert layout.fields == ("no", "title", "status")


def test_below_a_quarter_stand_its_plan_and_its_result() -> None:
    layout = laid_out(
        "ที่,มาตรการ,ไตรมาส 1,,ไตรมาส 2,\n,,แผน,ผล,แผน,ผล\n1,จัดทำคู่มือ,/,100%,/,ดำเนินการแล้ว\n"
    )
    assert layout.fields[2:] == ("quarter_1", "result", "quarter_2", "result")
    assert layout.headings[5] == "ไตรมาส 2 ผล"


def test_the_words_below_headings_that_span_are_headings() -> None:
    layout = laid_out(
        "ที่,มาตรการ,งบประมาณ,,ผลการดำเนินงาน,,หน่วยงาน\n,,ตั้งไว้,ใช้จริง,รอบ 6 เดือน,รอบ 12 เดือน,\n"
        "1,ก ข,50,48,อยู่ระหว่างดำเนินการ,แล้วเสร็จ,กองคลัง\n"
    )
    assert layout.fields == ("no", "title", "budget", "budget", "result", "result", "department")


def test_a_plan_spans_its_dates_and_those_of_a_result_are_no_plan() -> None:
    layout = laid_out("มาตรการ,แผน,,ผล,\n,เริ่ม,สิ้นสุด,เริ่ม,สิ้นสุด\nก ข,1 ต.ค. 67,31 ธ.ค. 67,2 ต.ค. 67,\n")
    assert layout.fields == ("title", "start", "end", "note", "note")


def test_the_first_row_below_a_title_that_spans_its_number_is_no_heading() -> None:
    layout = laid_out("มาตรการ,,ผู้รับผิดชอบ\nก,จัดทำคู่มือ,กองคลัง\n")
    assert len(layout.rows) == 1


def test_headings_below_one_another_are_no_titles() -> None:
    with pytest.raises(FileRefused) as refused:
        laid_out("มาตรการที่ 1 จัดทำคู่มือ,\nผู้รับผิดชอบ,สำนักปลัด\nระยะเวลา,ต.ค. 67\nผลการดำเนินการ,แล้วเสร็จ\n")
    assert refused.value.reason == Refusal.NO_HEADER


def test_statuses_to_be_ticked_are_headings() -> None:
    layout = lay_out(
        decode(
            "มิติ/โครงการ,เงินรางวัล,แล้วเสร็จ,ระหว่างดำเนินการ,ไม่ได้ดำเนินการ,เหตุผล\n"
            "โครงการอบรม,500,/,,,\nโครงการเยาวชน,200,,,/,ขาดงบ\n".encode()
        )
    )
    assert layout.header_row == 1


def test_below_progress_stand_the_share_planned_and_the_one_reached() -> None:
    layout = laid_out("มาตรการ,ความก้าวหน้า (ร้อยละ),\n,แผน,ผล\nจัดทำคู่มือ,75,80\n")
    assert layout.fields == ("title", "target", "percent")


def test_what_was_done_in_detail_below_a_result_is_the_result() -> None:
    layout = laid_out("มาตรการ,ผลการดำเนินการ,\n,สถานะ,รายละเอียด\nจัดทำคู่มือ,แล้วเสร็จ,แจกแล้ว\n")
    assert layout.fields == ("title", "status", "result")


def test_money_planned_and_spent_is_money() -> None:
    layout = laid_out("มาตรการ,งบประมาณ (บาท),\n,แผน,ผล\nจัดทำคู่มือ,5000,4200\n")
    assert layout.fields == ("title", "budget", "budget")


def test_any_unit_that_is_responsible_is_a_department() -> None:
    assert laid_out("มาตรการ,กลุ่ม/หน่วยที่รับผิดชอบ\nจัดอบรม,กลุ่มอำนวยการ\n").fields[1] == "department"


def test_when_a_form_was_sent_in_is_no_period() -> None:
    layout = laid_out('ประทับเวลา,มาตรการ,สถานะ\n"15/1/2025, 9:30:12",จัดอบรม,แล้วเสร็จ\n')
    assert layout.fields == (IGNORED, "title", "status")


def test_a_weight_is_no_percentage_of_work_done() -> None:
    layout = laid_out("มาตรการ,น้ำหนัก (%),ความสำเร็จ (%)\nจัดอบรม,20,100\n")
    assert layout.fields == ("title", IGNORED, "percent")


def test_a_form_that_gives_each_measure_a_card_has_no_header() -> None:
    card = "มาตรการที่ 1,แจ้งขั้นตอนชำระภาษี\nผู้รับผิดชอบ,กองคลัง\nระยะเวลา,ต.ค. 67\nผลการดำเนินการ,แล้วเสร็จ\n"
    with pytest.raises(FileRefused):
        laid_out(card)


def test_headings_below_years_are_part_of_the_header() -> None:
    layout = laid_out("มิติ,โครงการ,ปี 2567,ปี 2568\n,,งบประมาณ (บาท),งบประมาณ (บาท)\n1,จัดอบรม,10,20\n")
    assert (layout.header_row, len(layout.rows)) == (2, 1)
    assert layout.fields[2:] == ("budget", "budget")


def test_the_quality_of_a_result_is_no_picture_of_it() -> None:
    layout = laid_out("มาตรการ,ผลการดำเนินงาน,\n,เชิงปริมาณ,เชิงคุณภาพ\nจัดอบรม,1 ครั้ง,มีความรู้\n")
    assert layout.fields == ("title", "result", "result")


def test_figures_below_years_are_no_headings() -> None:
    layout = laid_out("ที่,ตัวชี้วัด,ปี 2566,ปี 2567\n1,ตัวชี้วัดที่ 1,70,80\n2,ตัวชี้วัดที่ 2,71,81\n")
    assert (layout.header_row, len(layout.rows)) == (1, 2)
