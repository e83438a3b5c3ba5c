"""What axe-core finds on every page, light and dark: nothing against WCAG 2.2, level AA."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from itadash.ui.menu import PAGES
from itadash.words import word
from tests.browser.conftest import Visitor, visiting
from tests.browser.test_links import SHOWN

LEVEL_AA = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
TALL: ViewportSize = {"width": 1366, "height": 4000}
"""Contrast is judged of what is in sight alone, so all of a page has to be."""
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PLACES = [
    *(("" if name == "overview" else name, {}) for name, *_ in PAGES),
    ("present", {}),
    ("measure", {}),
    ("measure", {"measure": 1}),
]


@pytest.fixture(scope="module")
def visitor(browser: Browser, shared_dashboard: str, samples_once: Path) -> Iterator[Visitor]:
    """One browser for all pages: what it has loaded once, it need not load again."""
    with visiting(browser, shared_dashboard, samples_once / "itadash.duckdb") as visitor:
        visitor.page.set_viewport_size(TALL)
        yield visitor


def violations(page: Page) -> list[str]:
    """Each rule that is broken, with the place and what is wrong there."""
    rules = {"runOnly": list(LEVEL_AA), "resultTypes": ["violations"]}
    found: list[dict[str, Any]] = Axe().run(page, options=rules).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:120]} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(("place", "query"), PLACES)
def test_a_page_is_for_everybody(visitor: Visitor, place: str, query: dict[str, object]) -> None:
    visitor.page.goto(visitor.link(place, **(query or SHOWN)))
    visitor.drawn()
    expect(visitor.page.locator("html")).to_have_attribute("lang", "th")
    for scheme in SCHEMES:
        visitor.page.emulate_media(color_scheme=scheme)
        expect(visitor.page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
        assert violations(visitor.page) == [], scheme


def test_a_screen_reader_is_told_the_language_of_the_words(visitor: Visitor) -> None:
    visitor.open("", **SHOWN)
    expect(visitor.page.locator("html")).to_have_attribute("lang", "th")
    visitor.open("", **SHOWN, language="en")
    expect(visitor.page.locator("html")).to_have_attribute("lang", "en")


def test_what_is_offered_for_sharing_is_for_everybody(visitor: Visitor) -> None:
    visitor.open("", **SHOWN)
    visitor.page.get_by_role("button", name=word("share")).first.click()
    expect(visitor.page.get_by_role("button", name=word("share.link"))).to_be_visible()
    for scheme in SCHEMES:
        visitor.page.emulate_media(color_scheme=scheme)
        expect(visitor.page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
        assert violations(visitor.page) == [], scheme
