"""What an address asks for, and what is shown instead of what is not there."""

from __future__ import annotations

from datetime import date

import pytest

from itadash.model import Place, Status
from itadash.ui.view import View, resolve

TODAY = date(2026, 11, 20)
KHAO = Place("องค์การบริหารส่วนตำบลเขาหัวควาย", 2566, 16, sample=True, latest_import=5)
LALO = Place("องค์การบริหารส่วนตำบลลาโละ", 2566, 10, sample=True, latest_import=3)
LALO_LATER = Place("องค์การบริหารส่วนตำบลลาโละ", 2570, 12, sample=False, latest_import=4)
PLACES = (KHAO, LALO_LATER, LALO)
ONLY_SCORES = "องค์การบริหารส่วนตำบลมีแต่คะแนน"


def view(**asked: str) -> View:
    return resolve(
        asked,
        today=TODAY,
        places=PLACES,
        places_of=lambda agency: tuple(place for place in PLACES if place.agency == agency),
        latest=KHAO,
        agencies=(KHAO.agency, LALO.agency, ONLY_SCORES),
        departments=lambda agency, year: ("สำนักปลัด", "กองคลัง"),
    )


def test_a_bare_address_shows_the_latest_import() -> None:
    assert view().place is KHAO


def test_an_agency_alone_shows_its_latest_year() -> None:
    assert view(agency=LALO.agency).place is LALO_LATER


def test_agency_and_year_are_both_kept() -> None:
    assert view(agency=LALO.agency, fiscal_year="2566").place is LALO


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("agency", "เทศบาลที่ไม่มี"),
        ("fiscal_year", "2400"),
        ("department", "กองที่ไม่มี"),
        ("quarter", "5"),
        ("quarter", "²"),
        ("status", "done"),
        ("as_of", "31/12/2565"),
        ("as_of", "2024-01-01"),
        ("measure", "-1"),
        ("measure", "9" * 40),
        ("language", "xx"),
    ],
)
def test_what_is_not_known_is_left_out_and_named(name: str, value: str) -> None:
    found = view(**{name: value})
    assert (found.ignored, found.place) == ((name,), KHAO)


def test_a_good_address_ignores_nothing() -> None:
    asked = {
        "agency": KHAO.agency,
        "fiscal_year": "2566",
        "department": "กองคลัง",
        "quarter": "2",
        "status": "in_progress",
        "as_of": "2023-04-30",
        "measure": "7",
        "language": "en",
    }
    found = view(**asked)
    assert (found.ignored, found.params(page_only=True)) == ((), asked)


def test_the_measure_is_not_carried_to_the_next_page() -> None:
    assert "measure" not in view(measure="7").params()


def test_a_status_is_read_as_one() -> None:
    assert view(status="not_reported").filter.status is Status.NOT_REPORTED


def test_the_day_is_never_past_the_year_shown() -> None:
    assert view().day == date(2023, 9, 30)


def test_the_day_is_today_while_the_year_runs() -> None:
    assert view(agency=LALO.agency).day == TODAY


def test_an_agency_with_scores_alone_has_no_place() -> None:
    found = view(agency=ONLY_SCORES)
    assert (found.place, found.filter.agency, found.filter.fiscal_year) == (None, ONLY_SCORES, None)


def test_an_agency_typed_by_its_short_name_is_found() -> None:
    found = view(agency="อบต.ลาโละ", fiscal_year="2566")
    assert found.place is LALO
    assert not found.ignored
