"""Whose a measure is, where its cell of departments does not say so by itself."""

from __future__ import annotations

from datetime import date

from itadash.intake.by_content import told
from itadash.intake.codes import Code
from itadash.intake.columns import lay_out
from itadash.intake.decode import decode
from itadash.intake.fields import assign
from itadash.model import SHARED
from tests.intake.drafts import codes, of_bytes, of_sample, of_text, record

HEADER = "ที่,มาตรการ,ผู้รับผิดชอบ,ระยะเวลา\n"


def departments(*written: str) -> list[tuple[str, ...]]:
    rows = "".join(f"{n},มาตรการเรื่อง {n},{text},ต.ค. 67\n" for n, text in enumerate(written, 1))
    return [record(draft).departments for draft in of_bytes((HEADER + rows).encode())]


def about_columns(*written: str) -> list[str]:
    rows = "".join(f"{n},มาตรการเรื่อง {n},{text},ต.ค. 67\n" for n, text in enumerate(written, 1))
    return [found.code for found in assign(told(lay_out(decode((HEADER + rows).encode()))))[1]]


def test_a_blank_cell_of_a_merged_column_is_part_of_the_one_above() -> None:
    drafts = of_sample("merged_departments.csv")
    named = [record(draft).departments for draft in drafts]
    assert named == [("สำนักปลัด",)] * 3 + [("กองคลัง",)] * 2
    assert codes(drafts[1]) == [Code.DEPARTMENT_MERGED]


def test_one_blank_cell_among_names_that_are_repeated_is_a_gap() -> None:
    assert departments("สำนักปลัด", "กองคลัง", "", "กองช่าง", "สำนักปลัด")[2] == ()


def test_where_a_name_is_written_twice_in_a_row_nothing_is_merged() -> None:
    assert departments("กองคลัง", "กองคลัง", "", "", "กองช่าง", "", "")[2] == ()


def test_one_name_for_all_rows_may_be_of_the_first_alone() -> None:
    assert departments("กองคลัง", "", "", "")[1] == ()


def test_gaps_are_told_once_for_the_column() -> None:
    assert about_columns("สำนักปลัด", "กองคลัง", "", "กองช่าง") == [Code.DEPARTMENTS_MISSING]


def test_a_merged_cell_ends_at_a_heading() -> None:
    rows = (
        "1,จัดทำคู่มือ,กองคลัง,ต.ค. 67\n2,จัดทำแผน,,ต.ค. 67\n3,จัดทำผัง,กองช่าง,ต.ค. 67\n4,อบรม,,ต.ค. 67\n"
        "ด้านความโปร่งใส,,,\n5,เผยแพร่,,ต.ค. 67\n"
    )
    assert record(of_bytes((HEADER + rows).encode())[-1]).departments == ()


def test_departments_are_those_whose_columns_are_marked() -> None:
    named = [record(draft).departments for draft in of_sample("department_ticks.csv")]
    assert named == [("กองคลัง",), ("กองคลัง", "กองช่าง"), ("สำนักปลัด", "กองคลัง", "กองช่าง")]


def test_a_column_of_all_departments_may_be_marked() -> None:
    content = "มาตรการ,กองคลัง,ทุกส่วนราชการ\nจัดทำคู่มือ,,/\nจัดทำแผน,/,\n".encode()
    assert record(of_bytes(content)[0]).departments == (SHARED,)


def test_units_that_nobody_knows_are_marked_below_their_common_heading() -> None:
    content = "มาตรการ,ผู้รับผิดชอบ,\n,ฝ่ายวิชาการ,ฝ่ายปกครอง\nจัดทำคู่มือ,/,\nจัดทำแผน,,/\n".encode()
    draft = of_bytes(content)[0]
    assert (record(draft).departments, codes(draft)) == (
        ("ฝ่ายวิชาการ",),
        [Code.UNKNOWN_DEPARTMENT],
    )


def test_what_each_department_spends_is_not_whose_the_measure_is() -> None:
    content = (
        'มาตรการ,กองคลัง,กองช่าง,ผู้รับผิดชอบ\nจัดซื้อรถ,"100,000",,สำนักปลัด\nซ่อมถนน,,500,กองช่าง\n'
    ).encode()
    assert record(of_bytes(content)[0]).departments == ("สำนักปลัด",)


def test_those_who_help_are_a_note_and_those_who_lead_are_responsible() -> None:
    content = (
        "มาตรการ,ผู้รับผิดชอบร่วม,ผู้รับผิดชอบหลัก\nจัดทำคู่มือ,กองช่าง,กองคลัง\nจัดทำแผน,สำนักปลัด,\nจัดทำผัง,กองช่าง,\n"
    ).encode()
    first = record(of_bytes(content)[0])
    assert (first.departments, first.note) == (("กองคลัง",), "กองช่าง")


def test_sections_headed_by_departments_say_whose_their_measures_are() -> None:
    content = (
        "ที่,มาตรการ,ระยะเวลา\nสำนักปลัด อบจ.,,\n1,ประกาศเจตจำนง,ต.ค. 67\n"
        "กองคลัง,,\n2,เผยแพร่แผน,ต.ค. 67\n"
    ).encode()
    told = [record(draft) for draft in of_bytes(content)]
    assert [(one.departments, one.topic) for one in told] == [
        (("สำนักปลัด",), None),
        (("กองคลัง",), None),
    ]


def test_letters_of_a_department_among_others_are_no_month() -> None:
    (draft,) = of_text("มาตรการ,ผู้รับผิดชอบ,,\n,สป.,กค.,กช.\nตรวจสอบพัสดุ,✓,✓,✓\n")
    assert record(draft).departments == ("สำนักปลัด", "กองคลัง", "กองช่าง")
    assert codes(draft) == [Code.UNKNOWN_DEPARTMENT]


def test_a_month_below_the_months_of_a_plan_stays_one() -> None:
    (draft,) = of_text("มาตรการ,ผู้รับผิดชอบ,มิ.ย.,ก.ค.\nตรวจสอบพัสดุ,กองคลัง,,✓\n")
    assert record(draft).starts == date(2025, 7, 1)


def test_a_total_leaves_no_gap_among_departments() -> None:
    table = "ที่,มาตรการ,ผู้รับผิดชอบ,งบประมาณ\n1,จัดทำคู่มือ,กองคลัง,10\nรวม,2 มาตรการ,,10\n"
    assert not assign(lay_out(decode(table.encode())))[1]
