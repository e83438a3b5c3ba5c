"""A real browser before a real dashboard, and no way out of this machine."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, expect, sync_playwright

from itadash.words import word
from tests.browser import chromium
from tests.conftest import ROOT, TODAY
from tests.servers import free_port, serving

ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
PATIENCE = 60_000
"""Milliseconds; a page takes a few thousand, and ten times as many on a machine that is busy."""
expect.set_options(timeout=PATIENCE)
OURS = {"127.0.0.1", "localhost", ""}
"""Hosts a request may go to; data: and blob: have none."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what stands in this folder, and skips it where there can be no browser."""
    absent = chromium.find() is None and not chromium.must_not_be_missing()
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if absent:
                item.add_marker(pytest.mark.skip("no Chromium or Google Chrome on this machine"))


@dataclass(frozen=True)
class Visitor:
    """One person at one dashboard; ``went`` holds every request of the browser."""

    page: Page
    address: str
    database: Path
    went: list[str] = field(default_factory=list)

    def open(self, name: str = "", **query: object) -> None:
        """An address typed cold, and the page it shows once it is done."""
        self.page.goto(self.link(name, **query))
        self.settled()

    def link(self, name: str = "", **query: object) -> str:
        """The address of a page."""
        return f"{self.address}/{name}?{urlencode(query, quote_via=quote)}"

    def settled(self) -> None:
        """Waits until the page has drawn its menu and said all it has to say."""
        expect(self.menu().first).to_be_visible()
        self.drawn()

    def drawn(self) -> None:
        """Waits until the page has said all it has to say, with or without a menu."""
        expect(self._headings()).not_to_have_count(0)
        app = self.page.get_by_test_id("stApp")
        expect(app).to_have_attribute("data-test-script-state", "notRunning")
        expect(self.page.locator("[data-stale=true]")).to_have_count(0)
        expect(self._headings()).to_have_count(1)

    def heading(self) -> Locator:
        """The page's own heading; while one page makes way for the next there may be two."""
        return self._headings().first

    def _headings(self) -> Locator:
        return self.page.get_by_test_id("stMain").get_by_role("heading", level=1)

    def menu(self) -> Locator:
        """The words of the menu, in order; its icons are words too and left out."""
        return self.page.get_by_test_id("stSidebar").locator("nav a .word")

    def go(self, name: str, language: str = "th") -> None:
        """A click in the menu."""
        label = word(f"page_{name}", language)
        self.page.get_by_test_id("stSidebar").get_by_role("link", name=label).click()
        expect(self.page).to_have_title(re.compile(f"^{re.escape(label)} · "))
        self.settled()

    def open_filters(self) -> None:
        """The popover that narrows by department, quarter and status."""
        self.page.get_by_test_id("stMain").get_by_test_id("stPopover").nth(2).click()

    def choose(self, name: str, value: str) -> None:
        """Picks a value in one of the filter's lists."""
        self.open_filters()
        self.page.get_by_role("combobox", name=word(name)).click()
        self.page.get_by_role("option", name=value, exact=True).click()
        self.page.keyboard.press("Escape")
        self.settled()

    def choose_quarter(self, quarter: int) -> None:
        """Picks a quarter."""
        self.open_filters()
        self.page.get_by_role("radio", name=str(quarter), exact=True).click()
        self.page.keyboard.press("Escape")
        self.settled()

    def upload(self, file: Path) -> None:
        """Hands a file to the page of imports."""
        uploader = self.page.get_by_test_id("stFileUploader")
        uploader.locator("input").set_input_files(file)
        expect(uploader).to_contain_text(file.name)
        self.settled()

    def asked(self) -> dict[str, str]:
        """The query of the address, once the page is done."""
        self.drawn()
        return {name: values[0] for name, values in parse_qs(urlsplit(self.page.url).query).items()}

    def strangers(self) -> list[str]:
        """Requests that left this machine."""
        return [url for url in self.went if (urlsplit(url).hostname or "") not in OURS]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), headless=True, args=list(ARGUMENTS)
        )
        yield browser
        browser.close()


@contextmanager
def dashboard(database: Path, **settings: str) -> Iterator[str]:
    """A server of its own over one database."""
    port = free_port()
    command = (sys.executable, "-m", "streamlit", "run", "dashboard.py")
    environment = {
        "ITADASH_DATABASE": str(database),
        "ITADASH_TODAY": TODAY.isoformat(),
        "STREAMLIT_SERVER_PORT": str(port),
        **settings,
    }
    with serving(command, port, ROOT, environment) as address:
        yield address


@contextmanager
def visiting(browser: Browser, address: str, database: Path) -> Iterator[Visitor]:
    context = browser.new_context(locale="th-TH", viewport={"width": 1366, "height": 900})
    context.set_default_timeout(PATIENCE)
    visitor = Visitor(context.new_page(), address, database)

    def note(request: Request) -> None:
        visitor.went.append(request.url)

    context.on("request", note)
    try:
        yield visitor
    finally:
        context.close()


@pytest.fixture(scope="session")
def shared_dashboard(samples_once: Path) -> Iterator[str]:
    """For visitors who change nothing."""
    with dashboard(samples_once / "itadash.duckdb") as address:
        yield address


@pytest.fixture
def visitor(browser: Browser, shared_dashboard: str, samples_once: Path) -> Iterator[Visitor]:
    """Somebody who looks at the samples."""
    with visiting(browser, shared_dashboard, samples_once / "itadash.duckdb") as visitor:
        yield visitor
        assert visitor.strangers() == []


@pytest.fixture
def officer(browser: Browser, samples_once: Path, tmp_path: Path) -> Iterator[Visitor]:
    """Somebody at a dashboard of their own, with the samples in it, who may change them."""
    shutil.copytree(samples_once, tmp_path / "data")
    database = tmp_path / "data" / "itadash.duckdb"
    with dashboard(database) as address, visiting(browser, address, database) as visitor:
        yield visitor
        assert visitor.strangers() == []
