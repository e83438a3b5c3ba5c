"""Indicators, totals and levels."""

from __future__ import annotations

from decimal import Decimal

import pytest

from itadash import indicators

IIT = ("78.31", "66.25", "75.07", "56.50", "66.12")
SCORES = {
    number: Decimal(text)
    for number, text in enumerate(
        ["78.31", "66.25", "75.07", "56.50", "66.12", "78.00", "73.33", "70.61", "85.50", "73.75"],
        start=1,
    )
}


def test_an_instrument_is_the_mean_of_its_indicators_rounded_half_up() -> None:
    assert indicators.instrument_means(SCORES)["OIT"] == Decimal("79.63")


def test_the_total_is_weighed_before_it_is_rounded() -> None:
    assert indicators.total(SCORES) == Decimal("74.58")


def test_no_total_is_made_up_where_an_indicator_is_missing() -> None:
    some = {number: score for number, score in SCORES.items() if number != 10}
    assert indicators.total(some) is None
    assert "OIT" not in indicators.instrument_means(some)


@pytest.mark.parametrize(
    ("total", "lowest", "year", "level"),
    [
        ("96.00", "95.00", 2567, "ผ่านดีเยี่ยม"),
        ("96.00", "94.99", 2567, "ผ่านดี"),
        ("86.73", "75.40", 2567, "ผ่าน"),
        ("84.99", "84.00", 2567, "ต้องปรับปรุง"),
        ("69.99", "60.00", 2567, "ต้องปรับปรุงโดยด่วน"),
        ("86.73", "75.40", 2565, "A"),
        ("54.99", "50.00", 2565, "E"),
        ("49.99", "40.00", 2565, "F"),
    ],
)
def test_the_level_follows_the_scale_of_its_year(
    total: str, lowest: str, year: int, level: str
) -> None:
    means = {"IIT": Decimal(lowest), "EIT": Decimal(100), "OIT": Decimal(100)}
    assert indicators.level(Decimal(total), means, year) == level


def test_an_older_name_is_the_same_indicator() -> None:
    found = indicators.indicator("การปรับปรุงระบบการทำงาน")
    assert found is not None
    assert found.number == 8
    assert indicators.indicator("ไม่มีตัวชี้วัดนี้") is None


def test_every_topic_raises_an_indicator_and_every_indicator_has_a_topic() -> None:
    named = [number for _, numbers in indicators.TOPICS for number in numbers]
    assert sorted(named) == [one.number for one in indicators.INDICATORS]
