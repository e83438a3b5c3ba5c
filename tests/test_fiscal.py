"""The fiscal year runs from October to September and is named after the year it ends in."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from itadash import fiscal

days = st.dates(date(1950, 1, 1), date(2100, 12, 31))


def test_october_opens_the_next_fiscal_year() -> None:
    assert fiscal.year_of(date(2024, 9, 30)) == 2567
    assert fiscal.year_of(date(2024, 10, 1)) == 2568


def test_the_first_quarter_is_october_to_december() -> None:
    assert fiscal.quarter_bounds(2568, 1) == (date(2024, 10, 1), date(2024, 12, 31))
    assert fiscal.quarter_bounds(2568, 4) == (date(2025, 7, 1), date(2025, 9, 30))


def test_months_count_from_october() -> None:
    assert fiscal.months_bounds(2568, 1, 6) == (date(2024, 10, 1), date(2025, 3, 31))
    assert fiscal.months_bounds(2567, 5, 5) == (date(2024, 2, 1), date(2024, 2, 29))


def test_a_time_touches_the_quarters_between_its_ends() -> None:
    assert fiscal.quarters_between(date(2024, 12, 31), date(2025, 4, 1)) == (1, 2, 3)


@given(days)
def test_a_day_lies_in_its_year_and_quarter(day: date) -> None:
    year, quarter = fiscal.year_of(day), fiscal.quarter_of(day)
    first, last = fiscal.quarter_bounds(year, quarter)
    assert fiscal.first_day(year) <= first <= day <= last <= fiscal.last_day(year)


@given(days)
def test_years_follow_one_another_without_a_gap(day: date) -> None:
    year = fiscal.year_of(day)
    assert fiscal.last_day(year) + timedelta(days=1) == fiscal.first_day(year + 1)
