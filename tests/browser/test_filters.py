"""A filter changes the numbers and the address, and stays."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import expect

from itadash.model import Filter
from itadash.store import reading
from itadash.store.database import Database
from itadash.words import word
from tests.browser.conftest import Visitor
from tests.browser.test_links import AGENCY, DAY, SHOWN
from tests.conftest import TODAY


def answer(visitor: Visitor, department: str | None = None, quarter: int | None = None) -> str:
    """The overview's sentence for a filter, worked out from the store."""
    asked = Filter(TODAY, AGENCY, 2566, department, quarter, as_of=DAY)
    counts = reading.summary(Database(visitor.database).snapshot(), asked).counts
    percent = counts.completion_percent
    assert percent is not None
    said = word("done_of", done=counts.completed, all=counts.counted, percent=0)
    return said.split("(")[0].strip()


def departments(visitor: Visitor) -> tuple[str, ...]:
    return reading.departments(Database(visitor.database).snapshot(), AGENCY, 2566)


def test_a_department_changes_the_numbers_and_stays_over_pages_and_reload(
    visitor: Visitor,
) -> None:
    department = departments(visitor)[0]
    expected = answer(visitor, department=department)
    assert expected != answer(visitor), "the filter must make a difference to be seen"
    visitor.open("", **SHOWN)
    visitor.choose("department", department)
    expect(visitor.heading()).to_contain_text(expected)
    assert visitor.asked()["department"] == department

    visitor.go("in_progress")
    assert visitor.asked()["department"] == department
    visitor.page.reload()
    visitor.settled()
    assert visitor.asked()["department"] == department
    visitor.go("overview")
    expect(visitor.heading()).to_contain_text(expected)


def test_a_quarter_changes_the_numbers_and_stays_over_pages_and_reload(visitor: Visitor) -> None:
    expected = answer(visitor, quarter=1)
    assert expected != answer(visitor), "the filter must make a difference to be seen"
    visitor.open("", **SHOWN)
    visitor.choose_quarter(1)
    expect(visitor.heading()).to_contain_text(expected)
    assert visitor.asked()["quarter"] == "1"

    visitor.go("timeline")
    assert visitor.asked()["quarter"] == "1"
    visitor.go("overview")
    visitor.page.reload()
    expect(visitor.heading()).to_contain_text(expected)


def test_filters_in_a_link_are_those_shown(visitor: Visitor) -> None:
    department = departments(visitor)[0]
    visitor.open("", **SHOWN, department=department, quarter=1)
    expect(visitor.heading()).to_contain_text(answer(visitor, department, quarter=1))


def test_clearing_the_filters_brings_the_whole_back(visitor: Visitor) -> None:
    visitor.open("", **SHOWN, quarter=1)
    visitor.open_filters()
    visitor.page.get_by_role("button", name=word("clear_filters")).click()
    expect(visitor.heading()).to_contain_text(answer(visitor))
    assert "quarter" not in visitor.asked()


@pytest.mark.parametrize("day", [date(2022, 12, 31), date(2023, 4, 30)])
def test_the_day_in_a_link_is_the_day_of_the_numbers(visitor: Visitor, day: date) -> None:
    visitor.open("", agency=AGENCY, fiscal_year=2566, as_of=day)
    assert visitor.asked()["as_of"] == day.isoformat()
    asked = Filter(TODAY, AGENCY, 2566, as_of=day)
    counts = reading.summary(Database(visitor.database).snapshot(), asked).counts
    key = "none_reported" if counts.not_reported == counts.counted else "done_of"
    said = word(key, done=counts.completed, all=counts.counted, percent=0).split("(")[0].strip()
    expect(visitor.heading()).to_contain_text(said)
