"""Offices that are no local governments, by the names in title lines."""

from __future__ import annotations

import pytest

from itadash.intake import agencies, readings


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("โรงพยาบาลท่าวัง ประจำปีงบประมาณ พ.ศ. 2568", "โรงพยาบาลท่าวัง"),
        ("รพ.สต.บ้านใหม่ อ.เมือง จ.แพร่", "โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านใหม่"),
        (
            "โรงเรียนบ้านโคก สังกัดสำนักงานเขตพื้นที่การศึกษาประถมศึกษาสุรินทร์ เขต 2",
            "โรงเรียนบ้านโคก",
        ),
        ("โรงเรียนเทศบาล 1 ปีงบประมาณ 2568", "โรงเรียนเทศบาล 1"),
        ("สพป.น่าน เขต ๑", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาน่าน เขต 1"),
        ("สพม.เลย หนองบัวลำภู 2568", "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาเลย หนองบัวลำภู"),
        ("สรุปผลตามมาตรการ สำนักงานปศุสัตว์จังหวัดแพร่", "สำนักงานปศุสัตว์จังหวัดแพร่"),
        ("ที่ทำการปกครองอำเภอเวียงแก้ว จังหวัดลำปาง", "ที่ทำการปกครองอำเภอเวียงแก้ว"),
        ("คณะวิทยาศาสตร์ มหาวิทยาลัยลุ่มน้ำ", "คณะวิทยาศาสตร์ มหาวิทยาลัยลุ่มน้ำ"),
        ("โรงเรียนอนุบาลตัวอย่าง ปี 2568", "โรงเรียนอนุบาลตัวอย่าง"),
        ("มหาวิทยาลัยธรรมตัวอย่าง ปี 2568", "มหาวิทยาลัยธรรมตัวอย่าง"),
        ("การประปาส่วนตัวอย่าง : แผนปฏิบัติการ", "การประปาส่วนตัวอย่าง"),
        ("มาตรการส่งเสริมคุณธรรม โรงเรียนสุจริต", None),
        ("มาตรการสร้าง องค์การโปร่งใส", None),
        ("ตามหนังสือ กรมตัวอย่าง ที่ มท 0810", None),
        ("คณะกรรมการ ITA", None),
    ],
)
def test_an_office_is_named_by_its_kind_and_its_own_name(line: str, name: str | None) -> None:
    assert readings.office([line]) == name


def test_a_part_is_named_before_the_body_it_belongs_to() -> None:
    assert readings.office(["มหาวิทยาลัยลุ่มน้ำ", "คณะครุศาสตร์"]) == "คณะครุศาสตร์"


def test_of_two_offices_of_one_kind_none_is_taken() -> None:
    assert readings.office(["โรงเรียนบ้านใหม่", "โรงเรียนบ้านเก่า"]) is None


def test_areas_that_differ_by_their_number_are_two() -> None:
    one, other = (f"สำนักงานเขตพื้นที่การศึกษาประถมศึกษาน่าน เขต {n}" for n in (1, 2))
    assert agencies.nearly_known(one, (other,)) is None


def test_a_name_that_holds_its_province_is_not_told_it_again() -> None:
    assert agencies.Named("สำนักงานจังหวัดแพร่", "แพร่").with_province == "สำนักงานจังหวัดแพร่"
