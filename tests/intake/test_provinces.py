"""The province that a title says an agency is in."""

from __future__ import annotations

import pytest

from itadash.intake.readings import province
from itadash.intake.vocabulary import PROVINCES


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("องค์การบริหารส่วนตำบลหนองบัว อำเภอเมือง จังหวัดกาญจนบุรี", "กาญจนบุรี"),
        ("อบต.หนองบัว อ.เมือง จ.อุดรธานี ประจำปีงบประมาณ ๒๕๖๘", "อุดรธานี"),
        ("เทศบาลตำบลหนองบัวจังหวัดหนองบัวลำภูประจำปี", "หนองบัวลำภู"),
        ("องค์การบริหารส่วนจังหวัดอุดรธานี", None),
        ("จังหวัดเลย และจังหวัดตาก", None),
        ("แผนพัฒนาจังหวัด", None),
        ("", None),
    ],
)
def test_a_province_is_read(text: str, named: str | None) -> None:
    assert province(text) == named


def test_there_are_seventy_six_beside_bangkok() -> None:
    assert len(set(PROVINCES)) == len(PROVINCES) == 76
