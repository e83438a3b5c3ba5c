"""What a click and a first load cost with a country of agencies: ``make bench``.

Each figure stands beside the least it could be in the same run on the same machine: an empty
page, a page of one button, and the usual page over pandas. ``--ten-million`` adds the largest.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
from playwright.sync_api import Browser, Page, expect, sync_playwright
from streamlit.testing.v1 import AppTest

from itadash.store.database import Database
from itadash.words import word
from tests.benchmarks import country, plain_pages
from tests.benchmarks.ratios import folder, rerun, say
from tests.browser import chromium
from tests.servers import ROOT, free_port, serving

AGENCIES = 8_300
SIZES = {"100 k": 1, "1 M": 10}
LARGEST = {"10 M": 100}
"""Reports of each measure; with 12 measures each, 8,300 agencies have so many statuses."""
CLICKS, LOADS = 15, 5
PATIENCE = 120_000
"""Milliseconds: pages over pandas take many."""
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")

WATCH = """
window.last = 0
const stamp = () => { window.last = performance.now() }
window.WebSocket = class extends WebSocket {
    constructor(...given) { super(...given); this.addEventListener("message", stamp) }
}
const state = { attributes: true, attributeFilter: ["data-test-script-state"], subtree: true }
new MutationObserver(stamp).observe(document, state)
"""
"""Remembers when the server last said something, or the page last turned to running or done.
The turn alone is not enough: of a quick run the page shows neither."""
CLICK = """
element => new Promise(done => {
    const before = performance.now()
    const look = () => {
        if (performance.now() - Math.max(window.last, before) > 500) done(window.last - before)
        else setTimeout(look, 50)
    }
    element.click()
    setTimeout(look, 500)
})
"""
"""Milliseconds from a click until it is done: half a second of quiet tells that it is."""
CSV = """
copy (
    select s.measure_id as measure, m.agency, m.departments[1] as department, m.ends, s.as_of,
        s.status, 50 as percent, m.title
    from statuses s join measures m on m.id = s.measure_id
) to '{path}' (header)
"""


@contextmanager
def app(code: str, place: Path, **settings: str) -> Iterator[str]:
    """A page made of a text, served by itself."""
    page = place / "page.py"
    page.write_text(code, encoding="utf-8")
    port = free_port()
    command = (sys.executable, "-m", "streamlit", "run", str(page))
    with serving(command, port, ROOT, {"STREAMLIT_SERVER_PORT": str(port), **settings}) as address:
        yield address


@contextmanager
def dashboard(path: Path) -> Iterator[str]:
    """Ours, over one database."""
    port = free_port()
    command = (sys.executable, "-m", "streamlit", "run", "dashboard.py")
    settings = {"STREAMLIT_SERVER_PORT": str(port), "ITADASH_DATABASE": str(path)}
    with serving(command, port, ROOT, settings | {"ITADASH_TODAY": str(country.TODAY)}) as address:
        yield address


def settled(page: Page) -> None:
    """Waits until the page has said all it has to say."""
    expect.set_options(timeout=PATIENCE)
    expect(page.get_by_test_id("stMain").get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def first_load(browser: Browser, address: str) -> float:
    """Milliseconds from a new profile's cold address to a page that has said all, the median."""
    return statistics.median(_load(browser, address) for _ in range(LOADS))


def _load(browser: Browser, address: str) -> float:
    context = browser.new_context(locale="th-TH")
    page = context.new_page()
    before = time.perf_counter()
    page.goto(address)
    settled(page)
    took = (time.perf_counter() - before) * 1000
    context.close()
    return took


def click(browser: Browser, address: str, name: str) -> float:
    """Milliseconds from a click to the end of the run it starts, the median."""
    context = browser.new_context(locale="th-TH")
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(address)
    settled(page)
    times = [_click(page, name) for _ in range(CLICKS + 1)]
    context.close()
    return statistics.median(times[1:])


def _click(page: Page, name: str) -> float:
    took: float = page.get_by_test_id("stMain").get_by_text(name, exact=True).first.evaluate(CLICK)
    settled(page)
    return took


def reruns(path: Path) -> tuple[float, float, float]:
    """Milliseconds of a rerun without a browser: an empty page, the overview, the agencies."""
    os.environ |= {"ITADASH_DATABASE": str(path), "ITADASH_TODAY": country.TODAY.isoformat()}
    empty = rerun(AppTest.from_string(plain_pages.EMPTY))
    overview = rerun(AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120))
    agencies = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120)
    agencies.switch_page("pages/agencies.py")
    return empty, overview, rerun(agencies)


def in_browser(browser: Browser, place: Path, path: Path, size: str) -> float:
    """Says what clicks and first loads cost beside plain pages; the overview's click."""
    with app(plain_pages.EMPTY, place) as address:
        empty = first_load(browser, address)
    with app(plain_pages.ONE_BUTTON, place) as address:
        button = click(browser, address, "click")
    with dashboard(path) as address:
        loaded = first_load(browser, address)
        clicked = click(browser, address, word("as_table"))
        listed = click(browser, f"{address}/agencies", word("as_table"))
    say(f"{size}: a click on the overview", clicked, button, "one button", 2)
    say(f"{size}: a click on the agencies", listed, button, "one button", 4)
    say(f"{size}: first load of the overview", loaded, empty, "an empty page", 3.5)
    return clicked


def pandas_click(browser: Browser, place: Path, path: Path) -> float:
    """A click on the usual page over the same statuses."""
    table = place / "statuses.csv"
    with duckdb.connect(str(path), read_only=True) as stored:
        stored.execute(CSV.format(path=table))
    with app(plain_pages.PANDAS, place, BENCH_CSV=str(table)) as address:
        return click(browser, address, "click")


def made(place: Path, reports: int) -> Path:
    """A database of the country."""
    path = place / "itadash.duckdb"
    country.make(Database(path), AGENCIES, reports)
    return path


def main() -> None:
    sizes = SIZES | (LARGEST if "--ten-million" in sys.argv else {})
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), headless=True, args=list(ARGUMENTS)
        )
        for size, reports in sizes.items():
            with folder() as place:
                path = made(place, reports)
                empty, overview, agencies = reruns(path)
                say(f"{size}: a rerun of the overview", overview, empty, "an empty page", 6)
                say(f"{size}: a rerun of the agencies", agencies, empty, "an empty page", 12)
                clicked = in_browser(browser, place, path, size)
                if reports == SIZES["1 M"]:
                    usual = pandas_click(browser, place, path)
                    print(
                        f"{size}: {usual / clicked:.1f} × faster a click than pandas",
                        f"({usual:.0f} ms)",
                    )
        browser.close()


if __name__ == "__main__":
    main()
