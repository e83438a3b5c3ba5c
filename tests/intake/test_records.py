"""Rows become measures: title, number, topic, steps, departments, period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from itadash.intake.codes import Code
from itadash.intake.texts import number_of, steps_of, title_of
from itadash.model import SHARED
from tests.intake.drafts import (
    CONTEXT,
    codes,
    of_sample,
    of_text,
    one,
    record,
    report,
)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("๑. มาตรการ NO Gift Policy", "มาตรการ NO Gift Policy"),
        ("1) จัดทำคู่มือ", "จัดทำคู่มือ"),
        ("- จัดทำคู่มือ", "จัดทำคู่มือ"),
        ("จัดทำคู่มือ : 18000000-2531", "จัดทำคู่มือ"),
        ("● จัดทำคู่มือ\n● เผยแพร่คู่มือ", "จัดทำคู่มือ เผยแพร่คู่มือ"),
        ("5ส. กิจกรรม", "5ส. กิจกรรม"),
        ("จัดทําคู่มือ", "จัดทำคู่มือ"),
    ],
)
def test_a_title_stands_without_number_bullet_or_code(written: str, title: str) -> None:
    assert title_of(written) == title


def test_the_number_before_a_title_is_the_measures() -> None:
    numbers = [record(draft).number for draft in of_sample("glued_code.csv")]
    assert numbers == [1, "1.2", None]


@pytest.mark.parametrize(
    ("written", "number"),
    [("๑๐.", 10), ("(3)", 3), ("4.0", 4), ("1.1", "1.1"), ("ก-1", "ก-1"), ("", None)],
)
def test_a_number_of_plain_digits_is_a_whole_number(written: str, number: int | str | None) -> None:
    assert number_of(written) == number


def test_steps_are_split_where_they_are_counted() -> None:
    assert steps_of("๑.ประชุม ๒.จัดทำแผน พ.ศ. ๒๕๖๘ ๓. เผยแพร่") == (
        "ประชุม",
        "จัดทำแผน พ.ศ. ๒๕๖๘",
        "เผยแพร่",
    )


def test_a_number_out_of_turn_is_part_of_its_step() -> None:
    assert steps_of("๑. ประชุมตามข้อ ๗. ของระเบียบ ๒. เผยแพร่") == (
        "ประชุมตามข้อ ๗. ของระเบียบ",
        "เผยแพร่",
    )


def test_steps_without_numbers_are_split_at_their_bullets() -> None:
    assert steps_of("- ประชุม\n- เผยแพร่") == ("ประชุม", "เผยแพร่")


def test_a_topic_holds_for_the_rows_below_it_and_a_department_does_not() -> None:
    first, second, third = of_sample("merged_topics.csv")
    assert record(second).topic == record(first).topic == "การให้บริการและระบบ E-Service"
    assert record(third).topic == "การใช้งบประมาณ"
    assert record(second).departments == ()


def test_joined_rows_add_their_departments() -> None:
    assert record(of_sample("continuation_rows.csv")[0]).departments == ("สำนักปลัด", "กองคลัง")


def test_joined_rows_tell_a_step_each_in_order() -> None:
    of_titles, of_numbers = of_sample("repeated_titles.csv"), of_sample("continuation_rows.csv")
    assert record(of_titles[0]).steps == ("ประชุมคณะทำงาน", "จัดทำร่างคู่มือ", "เผยแพร่คู่มือ")
    assert record(of_numbers[0]).steps == ("ประชุมคณะทำงาน", "จัดทำคู่มือ", "เผยแพร่คู่มือ")
    assert not any(draft.refused for draft in of_titles)


def test_a_department_broken_over_two_lines_is_one() -> None:
    assert record(report("ผู้รับผิดชอบ", '"ทุกส่วน\nราชการ"')).departments == (SHARED,)


def test_a_person_is_never_in_a_department_or_a_note() -> None:
    first, second = of_sample("doubled_columns.csv")
    assert (record(first).departments, record(first).note) == (("สำนักปลัด",), None)
    assert record(second).note == "งานพัสดุ"


def test_ticks_under_quarters_are_the_plan() -> None:
    first, second, arrow = (record(draft) for draft in of_sample("quarter_ticks.csv"))
    assert (first.starts, first.ends) == (date(2024, 10, 1), date(2024, 12, 31))
    assert (second.starts, second.ends) == (date(2025, 1, 1), date(2025, 9, 30))
    assert second.quarters == (2, 4)
    assert arrow.quarters == (1, 2, 3, 4)


def test_ticks_under_months_are_the_plan() -> None:
    first, arrow = (record(draft) for draft in of_sample("month_ticks.csv"))
    assert (first.starts, first.ends, first.quarters) == (
        date(2024, 11, 1),
        date(2024, 12, 31),
        (1,),
    )
    assert (arrow.starts, arrow.ends) == (date(2025, 2, 1), date(2025, 4, 30))


def test_words_under_a_quarter_are_a_plan_to_be_confirmed() -> None:
    (draft,) = of_sample("words_under_quarters.csv")
    assert record(draft).quarters == (1,)
    assert Code.WORDS_UNDER_QUARTER in codes(draft)
    assert [said.as_of for said in record(draft).statuses] == [date(2025, 3, 31)]


def test_a_start_and_an_end_make_a_period() -> None:
    both, deadline, backwards = of_sample("start_and_end.csv")
    assert record(both).quarters == (1, 2)
    assert (record(deadline).starts, record(deadline).ends) == (None, date(2025, 9, 30))
    assert (record(backwards).starts, codes(backwards)) == (None, [Code.PERIOD_ENDS_BEFORE_START])


def test_a_column_of_quarters_takes_bare_numbers() -> None:
    assert record(report("ไตรมาส", "2-3")).quarters == (2, 3)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (0, Code.PERIOD_SCHOOL_YEAR),
        (1, Code.PERIOD_OUTSIDE_YEAR),
        (2, Code.PERIOD_IMPOSSIBLE_DATE),
        (3, Code.PERIOD_IMPOSSIBLE_QUARTER),
    ],
)
def test_a_doubtful_period_is_stored_with_a_warning(row: int, code: Code) -> None:
    draft = of_sample("doubtful_cells.csv")[row]
    assert code in codes(draft)
    assert not draft.refused


def test_a_dash_is_a_blank_period() -> None:
    assert codes(report("ระยะเวลา", "-")) == []


def test_an_unknown_department_is_kept_as_written() -> None:
    draft = of_sample("doubtful_cells.csv")[1]
    assert record(draft).departments == ("ฝ่ายทดลองพิเศษ",)
    assert Code.UNKNOWN_DEPARTMENT in codes(draft)


def test_words_about_another_agency_are_told() -> None:
    assert Code.OTHER_AGENCY in codes(of_sample("doubtful_cells.csv")[2])


def test_a_result_glued_to_the_own_agency_names_no_other() -> None:
    assert codes(report("ขั้นตอน", "แจ้งอบต.หนองตัวอย่างเพื่อทราบ")) == []


def test_the_year_of_a_row_is_that_of_its_column() -> None:
    years = [record(draft).fiscal_year for draft in of_sample("several_years.csv")]
    assert years == [2567, 2568, 2568]


def test_a_period_does_not_move_a_measure_to_another_year() -> None:
    assert record(report("ระยะเวลา", "ต.ค. 68 - ธ.ค. 68")).fiscal_year == 2568


def test_where_no_year_is_given_the_period_gives_it() -> None:
    yearless = replace(CONTEXT, fiscal_year=None)
    draft = one("มาตรการ,ระยะเวลา\nจัดทำคู่มือ,ต.ค. 66 - ก.ย. 67\n", yearless)
    assert record(draft).fiscal_year == 2567


def test_a_row_without_a_title_is_refused() -> None:
    draft = of_sample("bad_rows.csv")[1]
    assert (draft.row, codes(draft), draft.refused) == (3, [Code.NO_TITLE], True)


def test_the_same_title_twice_is_refused_where_it_stands_again() -> None:
    draft = of_sample("bad_rows.csv")[4]
    assert (draft.row, codes(draft)) == (6, [Code.DUPLICATE_TITLE])


def test_the_same_title_in_two_years_is_two_measures() -> None:
    assert not any(draft.refused for draft in of_sample("several_years.csv"))


def test_ids_tell_equal_titles_apart() -> None:
    drafts = of_text("id,มาตรการ,สถานะ,basis\n1,จัดทำคู่มือ,เสร็จ,\n2,จัดทำคู่มือ,เสร็จ,\n")
    assert [record(draft).id for draft in drafts] == [1, 2]
    assert not any(draft.refused for draft in drafts)


def test_a_number_alone_is_no_title() -> None:
    assert codes(one("มาตรการ,ผู้รับผิดชอบ\n๑.,สำนักปลัด\n")) == [Code.NO_TITLE]
