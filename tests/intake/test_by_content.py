"""Columns whose field their cells, their place or the table's title tell."""

from __future__ import annotations

from datetime import date

from itadash.intake import by_content
from itadash.intake.codes import Code
from itadash.intake.columns import Layout, lay_out
from itadash.intake.decode import decode
from itadash.intake.headers import IGNORED
from itadash.model import Status
from tests.intake.drafts import codes, of_sample, of_text, record, reports


def laid_out(text: str) -> Layout:
    return by_content.told(lay_out(decode(text.encode())))


def test_a_tick_below_a_status_is_that_status() -> None:
    done, going, waiting, _ = of_sample("status_ticks.csv")
    said = [reports(draft)[0].status for draft in (done, going, waiting)]
    assert said == [Status.COMPLETED, Status.IN_PROGRESS, Status.NOT_STARTED]


def test_ticks_below_two_statuses_contradict_one_another() -> None:
    assert codes(of_sample("status_ticks.csv")[3]) == [Code.SEVERAL_STATUS_TICKS]


def test_an_end_is_a_date_where_no_other_status_is_ticked_beside_it() -> None:
    assert laid_out("มาตรการ,แล้วเสร็จ\nก ข,31 มี.ค. 68\n").fields == ("title", "end")


def test_matters_before_their_measures_are_topics() -> None:
    first, second = of_text(
        "ประเด็นที่ต้องพัฒนา,มาตรการ,ผู้รับผิดชอบ\nการปฏิบัติหน้าที่,จัดทำคู่มือ,สำนักปลัด\n,อบรมพนักงาน,กองคลัง\n"
    )
    assert record(first).topic == record(second).topic == "การปฏิบัติหน้าที่"


def test_guidance_beside_a_topic_of_several_rows_is_the_measure() -> None:
    drafts = of_text("ประเด็น,แนวทางแก้ไข,ผู้รับผิดชอบ\nการให้บริการ,ลดขั้นตอน,สำนักปลัด\n,เพิ่มช่องทาง,กองคลัง\n")
    assert [draft.title for draft in drafts] == ["ลดขั้นตอน", "เพิ่มช่องทาง"]


def test_what_was_done_is_the_result_of_a_report_that_has_no_other() -> None:
    layout = laid_out(
        "รายงานผลการดำเนินการตามมาตรการ,,\nมาตรการ,การดำเนินการ,ผลลัพธ์\nก ข,จัดอบรมแล้ว,เข้าใจดี\n"
    )
    assert layout.fields == ("title", "result", "outcome")


def test_what_was_done_is_the_plan_of_a_table_that_is_no_report() -> None:
    layout = laid_out("มาตรการ,การดำเนินการ,ผู้รับผิดชอบ\nก ข,จัดอบรม,กองคลัง\n")
    assert layout.fields == ("title", "steps", "department")


def test_what_came_of_it_is_the_result_where_nothing_else_tells() -> None:
    assert laid_out("มาตรการ,ผลลัพธ์\nก ข,ประชาชนพึงพอใจ\n").fields == ("title", "result")


def test_the_number_before_a_part_goes_on_from_the_number_of_its_row() -> None:
    (draft,) = of_text("ที่,กิจกรรม,ผู้รับผิดชอบ\n1,1.1 ปรับปรุงเว็บไซต์,สำนักปลัด\n")
    assert record(draft).number == "1.1"


def test_prose_below_the_quarters_of_a_result_is_a_report_of_each() -> None:
    (draft,) = of_text(
        "มาตรการ,ผลการดำเนินงาน,\n,ไตรมาสที่ 1,ไตรมาสที่ 2\nเปิดเผยข้อมูล,ปรับปรุงเว็บไซต์แล้ว ๓ เรื่อง,แล้วเสร็จ\n"
    )
    assert [(said.as_of, said.status) for said in reports(draft)] == [
        (date(2024, 12, 31), Status.COMPLETED),
        (date(2025, 3, 31), Status.COMPLETED),
    ]
    assert record(draft).starts is None


def test_ticks_below_the_quarters_of_a_result_stay_what_they_were() -> None:
    layout = laid_out("มาตรการ,ผลการดำเนินงาน,\n,ไตรมาสที่ 1,ไตรมาสที่ 2\nเปิดเผยข้อมูล,/,๕๐\n")
    assert layout.fields == ("title", "quarter_1", "quarter_2")


def test_following_up_beside_a_result_is_when_it_is_reported() -> None:
    layout = laid_out("มาตรการ,การติดตามผล,ผลการดำเนินงาน\nก ข,ทุก 6 เดือน,แล้วเสร็จ\n")
    assert layout.fields == ("title", "follow_up", "result")


def test_following_up_is_the_result_where_nothing_else_is() -> None:
    assert laid_out("มาตรการ,การติดตามผล\nก ข,แล้วเสร็จ\n").fields == ("title", "result")


def test_a_word_ticked_beside_its_negation_says_that_it_is_done_to_be_confirmed() -> None:
    done, left = of_text(
        "มาตรการ,ผลการดำเนินการ,\n,ดำเนินการ,ไม่ดำเนินการ\nจัดทำคู่มือ,/,\nอบรมพนักงาน,,/\n"
    )
    assert [reports(draft)[0].status for draft in (done, left)] == [
        Status.COMPLETED,
        Status.CANCELLED,
    ]
    assert codes(done) == codes(left) == [Code.UNSURE_STATUS]


def test_a_word_that_is_sure_by_itself_needs_no_confirming() -> None:
    (done,) = of_text("มาตรการ,เสร็จ,ไม่เสร็จ\nจัดทำคู่มือ,✓,\n")
    assert (reports(done)[0].status, codes(done)) == (Status.COMPLETED, [])


def test_progress_in_words_is_the_result() -> None:
    layout = laid_out(
        "มาตรการ,ความคืบหน้า,คิดเป็นร้อยละ\nก ข,จัดทำประกาศและแจ้งเวียนทุกกองแล้ว,50\nค ง,แล้วเสร็จ,100\n"
    )
    assert layout.fields == ("title", "result", "percent")


def test_progress_in_figures_stays_a_percentage() -> None:
    assert laid_out("มาตรการ,ความคืบหน้า\nก ข,50\nค ง,ยังไม่เริ่ม\n").fields[1] == "percent"


def test_reports_that_hold_nothing_but_times_say_when_they_are_due() -> None:
    layout = laid_out("มาตรการ,การรายงานผล\nก ข,รอบ 6 เดือน\nค ง,รอบ 12 เดือน\n")
    assert layout.fields == ("title", "follow_up")


def test_reports_of_what_was_done_are_results() -> None:
    layout = laid_out("มาตรการ,การรายงานผล\nก ข,รอบ 6 เดือน\nค ง,จัดอบรมเมื่อ มี.ค. 68\n")
    assert layout.fields == ("title", "result")


def test_percentages_of_a_plan_by_quarters_are_aims() -> None:
    layout = laid_out("มาตรการ,แผน Q1,ผล Q1,แผน Q2,ผล Q2\nก ข,25,20,100,40\n")
    assert layout.fields == ("title", "target", "result", "target", "result")


def test_ticks_of_a_plan_by_quarters_stay_its_times() -> None:
    layout = laid_out("มาตรการ,แผน Q1,แผน Q2\nก ข,/,\nค ง,,/\n")
    assert layout.fields == ("title", "quarter_1", "quarter_2")


def test_a_count_beside_a_percentage_is_no_percentage() -> None:
    (draft,) = of_text("กิจกรรม,เป้าหมาย,ผลงาน,ร้อยละ\nเผยแพร่ข้อมูล,35,35,100\n")
    assert (reports(draft)[0].status, codes(draft)) == (Status.COMPLETED, [])


def test_a_count_towards_a_target_is_not_read() -> None:
    assert laid_out("กิจกรรม,เป้าหมาย,ผลงาน\nเผยแพร่ข้อมูล,35,35\n").fields[2] == IGNORED
    assert laid_out("กิจกรรม,เป้าหมาย,ผลงาน\nเผยแพร่ข้อมูล,35,แล้วเสร็จ\n").fields[2] == "result"


def test_a_day_a_share_or_a_reason_below_a_status_ticks_it() -> None:
    done, going, waiting = of_text(
        "มาตรการ,ดำเนินการแล้ว (ว/ด/ป),อยู่ระหว่างดำเนินการ (ร้อยละ),ยังไม่ได้ดำเนินการ (ระบุเหตุผล)\n"
        "จัดทำคู่มือ,15 ม.ค. 68,,\nจัดอบรม,,60,\nจัดประชุม,,,รองบประมาณ\n"
    )
    said = [
        (reports(draft)[0].status, reports(draft)[0].percent) for draft in (done, going, waiting)
    ]
    assert said == [
        (Status.COMPLETED, None),
        (Status.IN_PROGRESS, 60),
        (Status.NOT_STARTED, None),
    ]


def test_words_beside_a_tick_are_kept_as_what_was_done() -> None:
    drafts = of_text(
        "มาตรการ,การดำเนินงาน,,\n,ดำเนินการแล้ว,อยู่ระหว่างดำเนินการ,ยังไม่ดำเนินการ\n"
        "จัดทำคู่มือ,✓ แจ้งเวียนแล้ว 12 ธ.ค. 67,,\nจัดทำแผน,,/,\nจัดอบรม,,,/\n"
    )
    said = [reports(draft)[-1] for draft in drafts]
    assert [one.status for one in said] == [
        Status.COMPLETED,
        Status.IN_PROGRESS,
        Status.NOT_STARTED,
    ]
    assert [one.output for one in said] == ["แจ้งเวียนแล้ว 12 ธ.ค. 67", None, None]


def test_statuses_of_two_rounds_are_reports_of_two_days_with_the_results_beside_them() -> None:
    (draft,) = of_text(
        "มาตรการ,รอบ 6 เดือน,,รอบ 12 เดือน,\n,สถานะ,ผลการดำเนินงาน,สถานะ,ผลการดำเนินงาน\n"
        "จัดอบรม,อยู่ระหว่างดำเนินการ,เตรียมหลักสูตร,แล้วเสร็จ,อบรม 50 คน\n"
    )
    assert [(one.as_of, one.status, one.output) for one in reports(draft)] == [
        (date(2025, 3, 31), Status.IN_PROGRESS, "เตรียมหลักสูตร"),
        (date(2025, 9, 30), Status.COMPLETED, "อบรม 50 คน"),
    ]


def test_guidance_before_the_measures_that_groups_them_is_their_topic() -> None:
    first, second = of_text(
        "กลยุทธ์,โครงการ,หน่วยงาน\nสร้างวัฒนธรรมสุจริต,จัดอบรม,กองคลัง\n,จัดประกวด,กองช่าง\n"
    )
    assert record(first).topic == record(second).topic == "สร้างวัฒนธรรมสุจริต"


def test_details_of_two_rounds_are_what_was_done_by_then() -> None:
    (draft,) = of_text(
        "มาตรการ,รอบ 6 เดือน,,รอบ 12 เดือน,\n,สถานะ,รายละเอียด,สถานะ,รายละเอียด\n"
        "จัดอบรม,อยู่ระหว่างดำเนินการ,เตรียมหลักสูตร,แล้วเสร็จ,อบรม 50 คน\n"
    )
    assert [one.output for one in reports(draft)] == ["เตรียมหลักสูตร", "อบรม 50 คน"]
    assert not record(draft).steps


def test_the_counts_of_a_total_are_no_ticks() -> None:
    done, going, dropped = of_text(
        "โครงการ,ผลการดำเนินงาน,,\n,แล้วเสร็จ,อยู่ระหว่างดำเนินการ,ยกเลิก\n"
        "จัดอบรม,/,,\nจัดทำคู่มือ,,/,\nศึกษาดูงาน,,,/\nรวม 3 โครงการ,1,1,1\n"
    )
    said = [reports(draft)[0].status for draft in (done, going, dropped)]
    assert said == [Status.COMPLETED, Status.IN_PROGRESS, Status.CANCELLED]


def test_ticks_below_doing_and_not_doing_are_no_steps() -> None:
    done, left = of_text(
        "มาตรการ,การดำเนินการ,\n,ดำเนินการ,ไม่ได้ดำเนินการ\nแจ้งเวียนนโยบาย,P,\nตรวจคลังพัสดุ,,P\n"
    )
    assert [reports(d)[0].status for d in (done, left)] == [Status.COMPLETED, Status.NOT_STARTED]
    assert not record(done).steps


def test_details_right_of_a_status_in_a_report_are_its_result() -> None:
    (draft,) = of_text(
        "รายงานผลการดำเนินงาน ปี 2568\nมาตรการ,สถานะ,รายละเอียดการดำเนินการ\n"
        "จัดอบรม,แล้วเสร็จ,อบรม 50 คน\n"
    )
    assert reports(draft)[0].output == "อบรม 50 คน"


def test_details_left_of_a_status_are_the_plan() -> None:
    layout = laid_out(
        "รายงานผลการดำเนินงาน ปี 2568\nมาตรการ,รายละเอียดการดำเนินการ,สถานะ\n"
        "จัดอบรม,อบรม 50 คน,แล้วเสร็จ\n"
    )
    assert layout.fields == ("title", "steps", "status")


def test_of_two_rows_the_plan_says_when_and_the_other_what_was_reached() -> None:
    first, second = of_text(
        "มาตรการ,ผู้รับผิดชอบ,แผน/ผล,ไตรมาส 1,ไตรมาส 2,ไตรมาส 3,ไตรมาส 4\n"
        "ทบทวนระเบียบ,กองคลัง,แผน,/,/,,\nทบทวนระเบียบ,กองคลัง,ผล,/,/,/,\n"
        "จัดอบรม,กองคลัง,แผน,25,50,75,100\n,,ผล,20,40,,\n"
    )
    assert (record(first).starts, record(first).ends) == (date(2024, 10, 1), date(2025, 3, 31))
    assert not reports(first)
    assert [one.percent for one in reports(second)] == [20, 40]


def test_progress_in_words_beside_a_percentage_is_the_result() -> None:
    layout = laid_out("มาตรการ,ความคืบหน้า,ร้อยละ\nจัดอบรม,ดำเนินการเสร็จเรียบร้อย,100\n")
    assert layout.fields == ("title", "result", "percent")


def test_counts_of_steps_are_none_and_their_share_is_to_be_confirmed() -> None:
    (draft,) = of_text("มาตรการ,ขั้นตอนทั้งหมด,ขั้นตอนที่แล้วเสร็จ,ความก้าวหน้า\nจัดอบรม,5,2,2/5\n")
    assert [one.percent for one in reports(draft)] == [40]
    assert codes(draft) == [Code.UNSURE_PERCENT]
    assert not record(draft).steps


def test_ticks_below_having_and_not_having_are_to_be_confirmed() -> None:
    drafts = of_text("ที่,มาตรการ,มี,ไม่มี\n1,ประกาศนโยบาย,✓,\n2,ทะเบียนยืมพัสดุ,,✓\n")
    said = [reports(draft)[0].status for draft in drafts]
    assert said == [Status.COMPLETED, Status.NOT_STARTED]
    assert [codes(draft) for draft in drafts] == [[Code.UNSURE_STATUS]] * 2


def test_lines_drawn_through_the_quarters_are_ticks() -> None:
    draft, other = of_text(
        "มาตรการ,ไตรมาส 1,ไตรมาส 2,ไตรมาส 3,ไตรมาส 4\nจัดอบรม,,◄──►,,\nจัดทำคู่มือ,←,──,━━,→\n"
    )
    assert (record(draft).quarters, record(other).quarters) == ((2,), (1, 2, 3, 4))
    assert not codes(draft)
    assert not codes(other)


def test_reaching_an_aim_and_missing_it_are_statuses_to_tick() -> None:
    drafts = of_text(
        "มาตรการ,การบรรลุเป้าหมาย,,กอง\n,บรรลุ,ไม่บรรลุ,\nเผยแพร่ข้อมูล,/,,กองคลัง\nประชาคม,,/,กองคลัง\n"
    )
    reached, missed = (reports(draft)[0].status for draft in drafts)
    assert reached is Status.COMPLETED
    assert missed is not Status.COMPLETED


def test_times_of_reports_may_say_that_a_report_is_due() -> None:
    layout = laid_out(
        "มาตรการ,ระยะเวลา,การติดตามผล\n"
        "จัดอบรม,ต.ค. 67,รายงานผล ภายใน 30 เม.ย. 68\n"
        "เผยแพร่,พ.ย. 67,รายงานทุกไตรมาส\n"
    )
    assert layout.fields == ("title", "period", "follow_up")


def test_progress_of_several_rounds_is_a_report_of_each() -> None:
    for head in ("ผลการดำเนินงานสะสม (ร้อยละ)", "สถานะ"):
        text = f"ที่,มาตรการ,{head},\n,,รอบ 6 เดือน,รอบ 12 เดือน\n1,จัดอบรม,50,100\n2,เผยแพร่,0,80\n"
        first, second = of_text(text)
        assert [one.percent for one in reports(first)] == [50, 100]
        assert [one.as_of for one in reports(first)] == [date(2025, 3, 31), date(2025, 9, 30)]
        assert reports(second)[-1].status is Status.IN_PROGRESS
