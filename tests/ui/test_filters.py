"""The chooser of an agency stays small, however many there are."""

from __future__ import annotations

from itadash.ui.filters import MOST_AGENCIES, offered

MANY = tuple(f"องค์การบริหารส่วนตำบลทุ่ง{number}" for number in range(8_300))


def test_of_very_many_agencies_only_some_are_offered() -> None:
    assert len(offered(MANY, MANY[5000], "")) == MOST_AGENCIES + 1


def test_the_agency_shown_is_offered_first_and_once() -> None:
    found = offered(MANY, MANY[3], "")
    assert (found[0], found.count(MANY[3])) == (MANY[3], 1)


def test_an_agency_is_found_by_its_short_kind_and_part_of_its_name() -> None:
    assert offered(MANY, None, "อบต.ทุ่ง8299") == [MANY[-1]]


def test_a_search_that_finds_nothing_leaves_the_agency_shown() -> None:
    assert offered(MANY, MANY[3], "ไม่มี") == [MANY[3]]
