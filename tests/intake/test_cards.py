"""Forms that write their headings below one another."""

from __future__ import annotations

from itadash.intake import cards
from itadash.intake.columns import Layout
from itadash.intake.decode import decode
from itadash.intake.recognise import recognise
from itadash.model import Kind

CARDS = (
    "อบต.ตัวอย่าง ปีงบประมาณ 2568,\n"
    "มาตรการที่ 1,แจ้งขั้นตอนชำระภาษี\nผู้รับผิดชอบ,กองคลัง\nระยะเวลา,ต.ค. 67\nผลการดำเนินการ,แล้วเสร็จ\n"
    ",มีป้ายหน้าสำนักงาน\n,\nมาตรการที่ 2,ตรวจสอบการใช้รถ\nผู้รับผิดชอบ :,สำนักปลัด\nผลการดำเนินการ,-\n"
    "(ลงชื่อ)..........,\n"
)


def on_cards(text: str) -> Layout | None:
    return cards.upright(decode(text.encode()))


def test_each_card_is_a_measure_at_the_row_of_its_title() -> None:
    kind, layout = recognise(decode(CARDS.encode()))
    assert kind is Kind.MEASURES
    assert layout.fields == ("no", "title", "department", "period", "result")
    assert [(row.number, row.cells) for row in layout.rows] == [
        (2, ("1", "แจ้งขั้นตอนชำระภาษี", "กองคลัง", "ต.ค. 67", "แล้วเสร็จ\nมีป้ายหน้าสำนักงาน")),
        (8, ("2", "ตรวจสอบการใช้รถ", "สำนักปลัด", "", "-")),
    ]
    assert layout.title_lines == ("อบต.ตัวอย่าง ปีงบประมาณ 2568",)


def test_measures_side_by_side_are_numbered_as_their_columns() -> None:
    layout = on_cards("มาตรการ,จัดทำคู่มือ,ตรวจนับพัสดุ\nผู้รับผิดชอบ,สำนักปลัด,กองคลัง\n")
    assert layout is not None
    assert [(row.number, row.cells[1:]) for row in layout.rows] == [
        (2, ("จัดทำคู่มือ", "สำนักปลัด")),
        (3, ("ตรวจนับพัสดุ", "กองคลัง")),
    ]


def test_headings_with_nothing_beside_them_are_no_cards() -> None:
    assert on_cards("มาตรการ\nผู้รับผิดชอบ\nระยะเวลา\n") is None


def test_what_names_no_department_is_no_card() -> None:
    assert on_cards("มาตรการ,จัดทำคู่มือ\nระยะเวลา,ต.ค. 67\n") is None
