"""Results and plans of several years side by side."""

from __future__ import annotations

from itadash.intake.codes import Code
from itadash.intake.columns import lay_out
from itadash.intake.decode import decode
from itadash.intake.year_columns import of_its_year
from tests.intake.drafts import codes, of_text, record


def fields_in(text: str, year: int | None) -> tuple[tuple[str, ...], list[str]]:
    layout, found = of_its_year(lay_out(decode(text.encode())), year)
    return layout.fields, [finding.code for finding in found]


def test_results_of_another_year_are_kept_as_a_note() -> None:
    text = "มาตรการ,ผลการดำเนินงาน 2567,ผลการดำเนินงาน 2568\nก ข,แล้วเสร็จ,ยังไม่เริ่ม\n"
    assert fields_in(text, 2568) == (("title", "note", "result"), [Code.COLUMN_OF_OTHER_YEAR])
    assert fields_in(text, 2567)[0] == ("title", "result", "note")


def test_the_quarters_of_another_year_are_no_plan_of_this_one() -> None:
    text = "มาตรการ,กอง,ปี 2567,,ปี 2568,\n,,ไตรมาส 3,ไตรมาส 4,ไตรมาส 1,ไตรมาส 3\nก ข,-,/,/,/,/\n"
    assert fields_in(text, 2568)[0] == (
        "title",
        "department",
        "note",
        "note",
        "quarter_1",
        "quarter_3",
    )


def test_quarters_below_calendar_years_are_of_one_year() -> None:
    text = "มาตรการ,กอง,พ.ศ. 2567,พ.ศ. 2568,\n,,ไตรมาส 1,ไตรมาส 2,ไตรมาส 3\nก ข,-,/,/,/\n"
    assert fields_in(text, 2568)[0] == (
        "title",
        "department",
        "quarter_1",
        "quarter_2",
        "quarter_3",
    )


def test_without_a_year_of_the_table_nothing_is_left_out() -> None:
    text = "มาตรการ,ผลการดำเนินงาน 2567,ผลการดำเนินงาน 2568\nก ข,แล้วเสร็จ,ยังไม่เริ่ม\n"
    assert fields_in(text, None) == (("title", "result", "result"), [])


def test_a_measure_is_of_the_years_that_are_ticked_in_a_plan_of_several() -> None:
    drafts = of_text(
        "มาตรการ,ปีงบประมาณ,,,ผู้รับผิดชอบ\n,2567,2568,2569,\nจัดอบรม,/,/,/,กองคลัง\n"
        "จัดทำฐานข้อมูล,,,/,กองคลัง\nทบทวนคู่มือ,/,,/,กองคลัง\n"
    )
    assert [record(draft).fiscal_year for draft in drafts] == [2568, 2569, 2568]
    assert [codes(draft) for draft in drafts] == [[], [], [Code.UNREADABLE_FISCAL_YEAR]]
