"""All agencies of a year on one page: how many are behind, how they spread, who is worst."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from itadash.store.database import Database
from itadash.ui.agencies_list import SHOWN
from itadash.words import word
from tests.benchmarks import country
from tests.conftest import OpenPage
from tests.pages.linked import links, words

PAGE = "pages/agencies.py"
MANY = 40


@pytest.fixture(scope="module")
def country_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("country")
    country.make(Database(folder / "itadash.duckdb"), MANY, 3)
    return folder


@pytest.fixture
def many(country_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A made-up district; the day is one within its fiscal year."""
    shutil.copytree(country_once, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("ITADASH_TODAY", country.TODAY.isoformat())


def listed(page: AppTest) -> list[str]:
    """The made-up agencies that the list links to, in its order."""
    return [link.label for link in links(page) if "สมมุติ" in link.label]


def pictures(page: AppTest) -> list[str]:
    """What each picture says to those who cannot see it."""
    return [str(chart.proto.alt) for chart in page.get("plotly_chart")]


def text(page: AppTest) -> str:
    return "\n".join(str(part.value) for part in page.markdown).replace("\u00a0", " ")


def test_the_sentence_counts_agencies_and_those_behind(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(PAGE, fiscal_year="2566")
    assert str(page.title[0].value) == "2 หน่วยงาน :red[ช้ากว่าแผน\u00a01]"
    assert "รวมเสร็จ **9** จาก 26 มาตรการ" in text(page)


def test_the_agency_furthest_behind_is_named_and_opens(
    sample_database: Database, app: OpenPage
) -> None:
    page = app(PAGE, fiscal_year="2566")
    assert "ช้ากว่าแผนมากที่สุด **อบต\\.เขาหัวควาย** เสร็จ 8 จาก 16 ควรเสร็จ 16" in text(page)
    assert "ดูภาพรวม" in [link.label for link in links(page)]


def test_a_few_agencies_are_a_bar_each(sample_database: Database, app: OpenPage) -> None:
    (told,) = pictures(app(PAGE, fiscal_year="2566"))
    assert told.endswith("อบต.เขาหัวควาย 8 จาก 16, อบต.ลาโละ 1 จาก 10")


def test_many_agencies_are_drawn_as_how_they_spread(many: None, app: OpenPage) -> None:
    (told,) = pictures(app(PAGE))
    assert told.startswith("จำนวนหน่วยงานตามร้อยละที่เสร็จ")


def test_a_page_of_the_list_links_each_agency(many: None, app: OpenPage) -> None:
    assert len(listed(app(PAGE))) == SHOWN


def test_the_address_holds_page_and_order(many: None, app: OpenPage) -> None:
    ordered = listed(app(PAGE, sort="name"))
    assert ordered == sorted(ordered)
    assert len(listed(app(PAGE, list_page="2"))) == MANY - SHOWN


def test_a_page_beyond_the_last_shows_the_first(many: None, app: OpenPage) -> None:
    assert listed(app(PAGE, list_page="900")) == listed(app(PAGE))


def test_a_short_kind_is_found_in_a_full_name(many: None, app: OpenPage) -> None:
    found = listed(app(PAGE, search="ทม. สมมุติ"))
    assert found
    assert all("ทม" in label for label in found)


def test_a_search_that_finds_nothing_says_what_to_do(many: None, app: OpenPage) -> None:
    page = app(PAGE, search="ไม่มีที่นี่")
    assert listed(page) == []
    assert "ไม่มีหน่วยงานตรงกับที่ค้น" in text(page)


def test_a_group_lists_only_its_agencies(many: None, app: OpenPage) -> None:
    page = app(PAGE, verdict="not_reported")
    assert 0 < len(listed(page)) < SHOWN
    assert words(page).count("ยังไม่เคยรายงาน") == len(listed(page))


def test_odd_words_in_the_address_open_the_page_as_usual(many: None, app: OpenPage) -> None:
    page = app(PAGE, sort="'", kind="x", verdict="y", list_page="-1", search="%_")
    assert not page.exception


def test_one_agency_alone_has_no_page_of_agencies_in_its_menu(
    empty_database: Database, app: OpenPage
) -> None:
    country.make(empty_database, 1, 1)
    labels = [link.label for link in links(app())]
    assert word("page_agencies") not in labels


def test_an_empty_database_is_told_as_on_every_page(app: OpenPage) -> None:
    assert str(app(PAGE).title[0].value) == "ยังไม่มีข้อมูลมาตรการ"
