"""The time that a report speaks for."""

from __future__ import annotations

from datetime import date

import pytest

from itadash.reporting import rounds
from itadash.reporting.rounds import Round


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("6", "รอบ 6 เดือน (ตุลาคม 2565 – มีนาคม 2566)"),
        ("รอบ ๑๒ เดือน", "รอบ 12 เดือน (ตุลาคม 2565 – กันยายน 2566)"),
        ("9", "รอบ 9 เดือน (ตุลาคม 2565 – มิถุนายน 2566)"),
        ("ไตรมาส 2", "ไตรมาสที่ 2 (มกราคม – มีนาคม 2566)"),
        ("ม.ค. - เม.ย. 66", "ระยะเวลา มกราคม – เมษายน 2566"),
        ("ต.ค. 65", "ระยะเวลา ตุลาคม 2565"),
    ],
)
def test_a_round_is_read_as_offices_write_it_and_named_in_full(text: str, name: str) -> None:
    found = rounds.read(text, 2566)
    assert found
    assert found.name.replace("\u00a0", " ") == name


@pytest.mark.parametrize("text", ["", "เร็ว ๆ นี้", "ม.ค. - เม.ย. 70", "ภายใน 31 มี.ค. 66"])
def test_what_is_no_time_in_the_year_is_no_round(text: str) -> None:
    assert rounds.read(text, 2566) is None


def test_a_time_that_ends_within_a_month_is_told_by_its_days() -> None:
    name = rounds.up_to(2566, date(2023, 4, 15)).name
    assert name.replace("\u00a0", " ") == "ระยะเวลา 1 ตุลาคม 2565 – 15 เมษายน 2566"


def test_the_year_up_to_a_day_stays_within_the_year() -> None:
    assert rounds.up_to(2566, date(2026, 1, 1)) == rounds.months(2566, 12)
    assert rounds.up_to(2566, date(2020, 1, 1)).last == date(2022, 10, 1)


def test_the_second_quarter_alone_is_no_half_year() -> None:
    assert rounds.quarter(2566, 2) == Round(2566, date(2023, 1, 1), date(2023, 3, 31))
