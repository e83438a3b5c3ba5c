"""Which rows are measures, and what the others are."""

from __future__ import annotations

from pathlib import Path

import pytest

from itadash.intake.codes import Code
from itadash.intake.columns import lay_out
from itadash.intake.decode import decode
from itadash.intake.fields import assign
from itadash.intake.rows import Entry, entries
from itadash.model import Finding, Severity

SAMPLES = Path(__file__).parent.parent / "samples"


def read(content: bytes) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    layout, _ = assign(lay_out(decode(content)))
    return entries(layout)


def sample(name: str) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    return read((SAMPLES / name).read_bytes())


def test_a_section_names_the_rows_below_it() -> None:
    found, findings = sample("section_rows.csv")
    assert [(entry.row, entry.heading) for entry in found] == [
        (3, "ด้านที่ 1 การให้บริการ"),
        (4, "ด้านที่ 1 การให้บริการ"),
        (6, "ด้านที่ 2 การจัดซื้อจัดจ้าง"),
    ]
    assert {finding.code for finding in findings} == {Code.SECTION_ROW}


def test_a_title_alone_is_a_measure_if_it_looks_like_its_neighbours() -> None:
    content = "มาตรการ,ผู้รับผิดชอบ\nจัดทำคู่มือ,สำนักปลัด\nซ่อมป้าย,\n".encode()
    assert [entry.row for entry in read(content)[0]] == [2, 3]


def test_a_title_alone_among_numbered_ones_is_a_section() -> None:
    content = "มาตรการ,ผู้รับผิดชอบ\nการให้บริการ,\n๑. จัดทำคู่มือ,สำนักปลัด\n".encode()
    assert [entry.row for entry in read(content)[0]] == [3]


def test_one_of_the_seven_topics_alone_is_a_section() -> None:
    content = "มาตรการ,ผู้รับผิดชอบ\nการให้บริการและระบบ E-Service,\nจัดทำคู่มือ,สำนักปลัด\n".encode()
    (entry,), _ = read(content)
    assert entry.heading == "การให้บริการและระบบ E-Service"


def test_totals_notes_and_signatures_are_no_measures() -> None:
    found, findings = sample("total_row.csv")
    assert [entry.row for entry in found] == [2, 3]
    assert [finding.code for finding in findings] == [
        Code.TOTAL_ROW,
        Code.FOOTER_ROW,
        Code.FOOTER_ROW,
    ]


def test_a_total_under_the_indicators_is_no_measure() -> None:
    content = (
        "ตัวชี้วัด,ประเด็น,มาตรการ,ผู้รับผิดชอบ\nการใช้งบประมาณ,งบประมาณ,จัดทำคู่มือ,สำนักปลัด\nรวม,,๑ มาตรการ,\n"
    ).encode()
    found, findings = read(content)
    assert [entry.row for entry in found] == [2]
    assert [finding.code for finding in findings] == [Code.TOTAL_ROW]


def test_a_measure_that_begins_like_a_total_is_a_measure() -> None:
    assert sample("total_row.csv")[0][0].cells[1] == "รวมพลังต่อต้านการทุจริต"


def test_the_header_of_the_next_page_is_no_measure() -> None:
    found, findings = sample("repeated_header.csv")
    assert [entry.row for entry in found] == [2, 5]
    assert [(finding.code, finding.row) for finding in findings] == [(Code.REPEATED_HEADER, 4)]


def test_rows_without_a_title_go_on_with_the_row_above() -> None:
    found, findings = sample("continuation_rows.csv")
    assert [entry.row for entry in found] == [2, 5]
    assert found[0].cells[2] == "๑. ประชุมคณะทำงาน\n๒. จัดทำคู่มือ\n๓. เผยแพร่คู่มือ"
    assert [finding.row for finding in findings] == [3, 4]


def test_signatures_side_by_side_and_the_offices_below_them_are_no_measures() -> None:
    content = (
        "ที่,มาตรการ,ผู้รับผิดชอบ,ผลการดำเนินการ\n"
        "1,จัดทำคู่มือ,สำนักปลัด,แล้วเสร็จ\n"
        ",ลงชื่อ..........ผู้จัดทำ,,ลงชื่อ..........ผู้ตรวจสอบ\n"
        ",(..........),,(..........)\n"
        ",นักทรัพยากรบุคคล,,ปลัด อบต.\n"
        "2,อบรมจริยธรรม,,แล้วเสร็จ\n"
    ).encode()
    found, findings = read(content)
    assert [entry.row for entry in found] == [2, 6]
    assert [finding.code for finding in findings] == [Code.FOOTER_ROW] * 3


def test_a_title_again_in_the_row_of_each_step_is_one_measure() -> None:
    found, findings = sample("repeated_titles.csv")
    assert [entry.row for entry in found] == [2, 5]
    assert found[0].cells == (
        *("1", "จัดทำคู่มือการให้บริการ", "ประชุมคณะทำงาน\nจัดทำร่างคู่มือ\nเผยแพร่คู่มือ"),
        *("สำนักปลัด", "ไตรมาส 1", "แล้วเสร็จ"),
    )
    assert [(found.code, found.row) for found in findings] == [
        (Code.STEP_ROW, 3),
        (Code.STEP_ROW, 4),
    ]


@pytest.mark.parametrize(
    "again",
    [
        "1,จัดทำคู่มือ,จัดทำร่าง,กองคลัง,ไตรมาส 1",
        "1,จัดทำคู่มือ,จัดทำร่าง,สำนักปลัด,ไตรมาส 2",
        "2,จัดทำคู่มือ,จัดทำร่าง,สำนักปลัด,ไตรมาส 1",
        "1,จัดทำคู่มือ,ประชุม,สำนักปลัด,ไตรมาส 1",
        "1,จัดทำคู่มือ,,สำนักปลัด,ไตรมาส 1",
    ],
)
def test_a_title_again_with_another_plan_or_no_further_step_is_not_joined(again: str) -> None:
    first = "1,จัดทำคู่มือ,ประชุม,สำนักปลัด,ไตรมาส 1"
    content = f"ที่,มาตรการ,ขั้นตอน,ผู้รับผิดชอบ,ระยะเวลา\n{first}\n{again}\n".encode()
    assert [entry.row for entry in read(content)[0]] == [2, 3]


def test_a_title_that_is_cut_after_a_word_that_joins_goes_on_in_the_next_row() -> None:
    content = (
        "ที่,มาตรการ,ผู้รับผิดชอบ,ระยะเวลา\n"
        "1,ส่งเสริมจริยธรรมและ,สำนักปลัด,ต.ค. 67 -\n"
        ",ธรรมาภิบาล,,มี.ค. 68\n"
        "2,จัดทำคู่มือ,กองคลัง,ไตรมาส 2\n"
    ).encode()
    found, findings = read(content)
    assert [entry.row for entry in found] == [2, 4]
    assert found[0].cells[1:] == ("ส่งเสริมจริยธรรมและ\nธรรมาภิบาล", "สำนักปลัด", "ต.ค. 67 -\nมี.ค. 68")
    assert [finding.code for finding in findings] == [Code.TITLE_GOES_ON]


def test_a_row_without_a_number_whose_title_stands_by_itself_is_not_joined() -> None:
    content = "ที่,มาตรการ,กอง\n1,จัดทำคู่มือ,กองคลัง\n,อบรมพนักงาน,กองช่าง\n".encode()
    assert [entry.row for entry in read(content)[0]] == [2, 3]


def test_a_row_that_has_an_id_is_a_measure_whatever_its_title() -> None:
    content = "id,ที่,มาตรการ,กอง\n1,1,จัดทำคู่มือ,กองคลัง\n2,,และอบรม),กองช่าง\n".encode()
    assert [entry.row for entry in read(content)[0]] == [2, 3]


def test_a_total_may_stand_in_any_column_before_the_titles() -> None:
    content = "กลยุทธ์,โครงการ,งบประมาณ,กอง\nโปร่งใส,จัดทำคู่มือ,100,กองคลัง\nรวม,,100,\n".encode()
    assert [entry.row for entry in read(content)[0]] == [2]


def test_each_step_of_a_numbered_measure_may_have_a_full_row_of_its_own() -> None:
    content = (
        "ที่,มาตรการ,ขั้นตอน,ผู้รับผิดชอบ,ระยะเวลา,ผล\n"
        "1,เผยแพร่ข้อมูล,รวบรวม,สำนักปลัด,ต.ค. 67,แล้วเสร็จ\n"
        ",,เผยแพร่,กองคลัง,พ.ย. 67,อยู่ระหว่างดำเนินการ\n"
    ).encode()
    (entry,) = read(content)[0]
    assert entry.cells[2:4] == ("รวบรวม\nเผยแพร่", "สำนักปลัด\nกองคลัง")


@pytest.mark.parametrize("heading", ["กองคลัง", "มิติที่ 1 การสร้างจิตสำนึก"])
def test_a_department_or_a_numbered_dimension_alone_is_a_section(heading: str) -> None:
    content = f"มาตรการ,สถานะ\n{heading},\nจัดทำคู่มือ,แล้วเสร็จ\nจัดอบรม,\n".encode()
    assert [(entry.row, entry.heading) for entry in read(content)[0]] == [
        (3, heading),
        (4, heading),
    ]


def test_a_full_row_without_a_title_is_not_joined() -> None:
    content = (
        "มาตรการ,ผู้รับผิดชอบ,ระยะเวลา,ผลการดำเนินการ\n"
        "จัดทำคู่มือ,สำนักปลัด,ไตรมาส 1,แล้วเสร็จ\n"
        ",กองคลัง,ไตรมาส 2,แล้วเสร็จ\n"
    ).encode()
    assert [entry.row for entry in read(content)[0]] == [2, 3]


def test_a_numbered_row_that_nobody_filled_in_is_blank() -> None:
    assert [entry.row for entry in sample("unfinished_form.csv")[0]] == [2]


def test_a_second_table_is_not_read_as_rows_of_the_first() -> None:
    found, findings = sample("two_tables.csv")
    assert [entry.row for entry in found] == [2]
    assert [(f.code, f.severity, f.row) for f in findings] == [
        (Code.SECOND_TABLE, Severity.ERROR, 4)
    ]


def test_invisible_characters_fill_no_cell() -> None:
    assert [entry.row for entry in sample("invisible_characters.csv")[0]] == [2]


def test_a_result_written_below_its_measure_belongs_to_it() -> None:
    content = (
        "มาตรการ,ผู้รับผิดชอบ,ผลการดำเนินการ\n"
        "1. จัดทำคู่มือ,สำนักปลัด,\nผล: ดำเนินการแล้วเสร็จ,,\n2. ซ่อมป้าย,กองช่าง,\n"
    ).encode()
    found, _ = read(content)
    assert [entry.row for entry in found] == [2, 4]
    assert found[0].cells[2] == "ดำเนินการแล้วเสร็จ"


def test_a_title_whose_number_the_next_ones_go_on_from_heads_them() -> None:
    found, findings = sample("numbered_parts.csv")
    assert [(entry.row, entry.heading) for entry in found] == [
        (3, "ด้านการให้บริการประชาชน"),
        (4, "ด้านการให้บริการประชาชน"),
        (5, None),
        (7, "ด้านการใช้ทรัพย์สิน"),
    ]
    assert [finding.row for finding in findings] == [2, 6]


def test_what_stands_alone_below_a_signature_belongs_to_it() -> None:
    table = (
        "ที่,มาตรการ,ผู้รับผิดชอบ,ระยะเวลา\n1,จัดทำคู่มือ,กองคลัง,ไตรมาส 1\n"
        ",,,(ลงชื่อ)..............\n,,,ปลัดองค์การบริหารส่วนตำบล\n,,,วันที่ 4 เมษายน 2568\n"
    )
    (entry,), findings = read(table.encode())
    assert entry.cells[3] == "ไตรมาส 1"
    assert {finding.code for finding in findings} == {Code.FOOTER_ROW}


def test_a_page_that_follows_a_signature_goes_on_as_before() -> None:
    table = (
        "ที่,มาตรการ,ขั้นตอน\n1,จัดทำคู่มือ,ร่างคู่มือ\n,,(ลงชื่อ)..............\n"
        "2,จัดอบรม,ขออนุมัติ\n,,จัดอบรม 1 รุ่น\n"
    )
    found, _ = read(table.encode())
    assert found[1].cells[2] == "ขออนุมัติ\nจัดอบรม 1 รุ่น"


def test_the_title_of_the_report_again_on_its_next_page_is_no_measure() -> None:
    table = (
        "มาตรการส่งเสริมคุณธรรม ปีงบประมาณ 2569,,\nมาตรการ,ผู้รับผิดชอบ,ระยะเวลา\n"
        "จัดทำคู่มือ,กองคลัง,ไตรมาส 1\nมาตรการส่งเสริมคุณธรรม ปีงบประมาณ 2569 (ต่อ),,\n"
        "หน้า 2,,\nจัดอบรม,กองคลัง,ไตรมาส 2\n"
    )
    found, findings = read(table.encode())
    assert [entry.row for entry in found] == [3, 6]
    assert [finding.code for finding in findings] == [Code.REPEATED_HEADER, Code.FOOTER_ROW]


def test_a_row_of_figures_that_begins_as_a_sum_is_a_total() -> None:
    table = (
        "ที่,มาตรการ,ผู้รับผิดชอบ,ร้อยละ\n1,รวมพลังต้านทุจริต,กองคลัง,50\n2,จัดอบรม,กองคลัง,70\n"
        ",รวมเสาหลักที่ 1,,60\n"
    )
    found, findings = read(table.encode())
    assert [entry.row for entry in found] == [2, 3]
    assert [finding.code for finding in findings] == [Code.TOTAL_ROW]


def test_parts_may_count_anew_below_a_numbered_title() -> None:
    table = (
        "ที่,มาตรการ,ผู้รับผิดชอบ,ระยะเวลา\n1,การให้บริการ,,\n,(1) ขยายเวลา,กองคลัง,ไตรมาส 1\n"
        ",(2) ติดป้าย,กองช่าง,ไตรมาส 2\n2,เผยแพร่งบประมาณ,,\n3,จัดทำทะเบียน,กองคลัง,ไตรมาส 3\n"
    )
    found, _ = read(table.encode())
    assert [(entry.row, entry.heading) for entry in found] == [
        (3, "การให้บริการ"),
        (4, "การให้บริการ"),
        (5, None),
        (6, None),
    ]


def test_lines_that_count_the_measures_of_a_status_are_none() -> None:
    table = (
        "ที่,มาตรการ,หน่วยงาน,ผลการดำเนินงาน\n1,จัดทำประกาศ,กองคลัง,ดำเนินการแล้ว\n"
        "สรุป,ดำเนินการแล้ว 1 มาตรการ คิดเป็นร้อยละ 50,,\n,อยู่ระหว่างดำเนินการ ๑ มาตรการ,,\n"
    )
    found, findings = read(table.encode())
    assert [entry.row for entry in found] == [2]
    assert [finding.code for finding in findings] == [Code.FOOTER_ROW] * 2
