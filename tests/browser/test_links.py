"""A link opened cold shows its page: title, heading, menu; and nothing leaves this machine."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from itadash.model import Filter
from itadash.store import reading
from itadash.store.database import Database
from itadash.words import word
from tests.browser.conftest import Visitor, dashboard, visiting
from tests.conftest import TODAY

AGENCY = "องค์การบริหารส่วนตำบลเขาหัวควาย"
DAY = date(2023, 4, 30)
SHOWN = {"agency": AGENCY, "fiscal_year": 2566, "as_of": DAY.isoformat()}
SCORED = {"agency": "องค์การบริหารส่วนตำบลโคกก่อ", "fiscal_year": 2567}
MENU = (
    *("overview", "timeline", "in_progress", "scores", "agencies", "export"),
    *("upload", "imports", "departments", "help"),
)
LINKS = [
    ("", "overview", SHOWN, word("done_of", done=8, all=16, percent=50)),
    ("timeline", "timeline", SHOWN, word("due_sentence", due=7, done=7)),
    ("in_progress", "in_progress", SHOWN, word("open_sentence", open=8)),
    ("scores", "scores", SCORED, "74.58"),
    ("agencies", "agencies", SHOWN, word("agencies.sentence", all=2)),
    ("upload", "upload", {}, word("upload.ask")),
    ("imports", "imports", {}, word("imports.title", count=7)),
    ("departments", "departments", SHOWN, word("departments.title", count=2)),
    ("help", "help", SHOWN, word("help.title")),
]


def first_measure(database: Path) -> tuple[int, str]:
    snapshot = Database(database).snapshot()
    row = reading.measures(snapshot, Filter(TODAY, agency=AGENCY, fiscal_year=2566))[0]
    return row.id, row.title


@pytest.mark.parametrize(
    ("place", "name", "query", "heading"), LINKS, ids=[n for _, n, *_ in LINKS]
)
def test_a_cold_link_shows_the_title_heading_and_menu_of_its_page(
    visitor: Visitor, place: str, name: str, query: dict[str, object], heading: str
) -> None:
    visitor.open(place, **query)
    expect(visitor.page).to_have_title(f"{word(f'page_{name}')} · {word('app_name')}")
    expect(visitor.heading()).to_contain_text(heading)
    expect(visitor.menu()).to_have_text([word(f"page_{page}") for page in MENU])


def test_a_cold_link_to_a_measure_shows_it(visitor: Visitor) -> None:
    measure, title = first_measure(visitor.database)
    visitor.open("measure", measure=measure)
    expect(visitor.page).to_have_title(f"{word('page_measure')} · {word('app_name')}")
    expect(visitor.page.get_by_role("heading", name=title[:40])).to_be_visible()
    assert visitor.asked()["agency"] == AGENCY


def test_a_link_with_nothing_in_it_shows_the_latest_import(visitor: Visitor) -> None:
    latest = reading.latest(Database(visitor.database).snapshot())
    assert latest is not None
    visitor.open()
    assert visitor.asked()["agency"] == latest.agency


def test_the_language_switch_turns_every_word_and_stays_on_the_next_page(visitor: Visitor) -> None:
    visitor.open("", **SHOWN)
    visitor.page.get_by_role("button", name="English").click()
    expect(visitor.page).to_have_title(re.compile(re.escape(word("app_name", "en"))))
    visitor.go("in_progress", "en")
    assert visitor.asked()["language"] == "en"
    expect(visitor.heading()).to_contain_text(word("open_sentence", "en", open=8))


def test_the_tour_is_offered_until_it_is_taken_or_closed(visitor: Visitor) -> None:
    offer = visitor.page.get_by_role("complementary", name=word("tour.offer"))
    visitor.open("", **SHOWN)
    offer.get_by_role("button", name=word("tour.start", count=4)).click()
    expect(visitor.page.get_by_text(word("tour.place", step=1, count=4))).to_be_visible()
    expect(offer).to_have_count(0)
    visitor.open("", **SHOWN)
    offer.get_by_role("button", name=word("tour.close")).click()
    visitor.open("", **SHOWN)
    expect(offer).to_have_count(0)


def test_the_menu_goes_on_without_loading_anew_and_back_leads_back(visitor: Visitor) -> None:
    visitor.open("", **SHOWN)
    visitor.page.evaluate("window.stays = true")
    visitor.go("timeline")
    assert visitor.asked() == {name: str(value) for name, value in SHOWN.items()}
    visitor.page.go_back()
    expect(visitor.page).to_have_title(re.compile(re.escape(word("page_overview"))))
    expect(visitor.heading()).to_contain_text(word("done_of", done=8, all=16, percent=50))
    assert visitor.page.evaluate("window.stays")


def test_an_empty_database_says_what_to_do_on_every_page(browser: Browser, tmp_path: Path) -> None:
    database = tmp_path / "none.duckdb"
    with dashboard(database) as address, visiting(browser, address, database) as visitor:
        for place in ("", *MENU[1:], "measure"):
            visitor.open(place)
            expect(visitor.heading()).not_to_be_empty()
            expect(visitor.page.get_by_test_id("stException")).to_have_count(0)
        assert visitor.strangers() == []


def test_a_copy_that_only_shows_offers_no_way_to_change_anything(
    browser: Browser, samples_once: Path
) -> None:
    database = samples_once / "itadash.duckdb"
    with (
        dashboard(database, ITADASH_READ_ONLY="1") as address,
        visiting(browser, address, database) as visitor,
    ):
        visitor.open("", **SHOWN)
        shown = [word(f"page_{page}") for page in MENU if page != "upload"]
        expect(visitor.menu()).to_have_text(shown)
        visitor.open("upload")
        expect(visitor.page.get_by_test_id("stFileUploader")).to_have_count(0)
        visitor.open("imports")
        expect(visitor.page.get_by_role("button", name=word("imports.undo"))).to_have_count(0)


def test_a_thai_screen_may_draw_its_numbers_in_thai_digits(
    browser: Browser, samples_once: Path
) -> None:
    database = samples_once / "itadash.duckdb"
    faces = "[...document.fonts].filter((face) => face.unicodeRange === 'U+30-39')"
    with (
        dashboard(database, ITADASH_DIGITS="thai") as address,
        visiting(browser, address, database) as visitor,
    ):
        visitor.open("", **SHOWN)
        visitor.page.wait_for_function(f"{faces}.some((face) => face.status === 'loaded')")
        expect(visitor.heading()).to_contain_text(word("done_of", done=8, all=16, percent=50))
        visitor.open("", **SHOWN, language="en")
        assert visitor.page.evaluate(f"{faces}.length") == 0


@pytest.mark.parametrize(("place", "query"), [(place, query) for place, _, query, _ in LINKS])
def test_on_a_phone_nothing_hangs_over_the_edge(
    visitor: Visitor, place: str, query: dict[str, object]
) -> None:
    visitor.page.set_viewport_size({"width": 390, "height": 844})
    visitor.page.goto(visitor.link(place, **query))
    visitor.drawn()
    overhang = """() => {
        const main = document.querySelector("[data-testid=stMain]")
        return main.scrollWidth - main.clientWidth
    }"""
    assert visitor.page.evaluate(overhang) <= 0
