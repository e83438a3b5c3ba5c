"""What a click and a first load cost with a country of agencies: ``make bench``.

Each figure stands beside the least it could be in the same run on the same machine: an empty
page, a page of one button, and the usual page over pandas. ``--ten-million`` adds the largest.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import duckdb
from playwright.sync_api import Browser, Page, expect, sync_playwright
from streamlit.testing.v1 import AppTest

from itadash.store.database import Database
from itadash.words import word
from tests.benchmarks import country, plain_pages
from tests.benchmarks.ratios import folder, say, timed
from tests.browser import chromium
from tests.servers import ROOT, free_port, serving

AGENCIES = 8_300
SIZES = {"100 k": 1, "1 M": 10}
LARGEST = {"10 M": 100}
"""Reports of each measure; with 12 measures each, 8,300 agencies have so many statuses."""
CLICKS, LOADS, RERUNS = 12, 5, 40
BUTTON = "text=click"
GROUP = "[data-testid=stButtonGroup]"
SHARE = ".st-key-popover-share button"
"""Opening or closing it runs the whole page again."""
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
        const app = document.querySelector("[data-testid=stApp]")
        const running = app.getAttribute("data-test-script-state") !== "notRunning"
        const answered = window.last > before && !running
        if (answered && performance.now() - window.last > 500) done(window.last - before)
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
    port = free_port()
    page = place / f"page{port}.py"
    page.write_text(code, encoding="utf-8")
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


def first_loads(browser: Browser, addresses: Mapping[str, str]) -> dict[str, float]:
    """Milliseconds from a new profile's cold address to a page that has said all."""
    return best({name: partial(_load, browser, at) for name, at in addresses.items()}, LOADS)


def _load(browser: Browser, address: str) -> float:
    context = browser.new_context(locale="th-TH")
    page = context.new_page()
    before = time.perf_counter()
    page.goto(address)
    settled(page)
    took = (time.perf_counter() - before) * 1000
    context.close()
    return took


def clicks(browser: Browser, places: Mapping[str, tuple[str, str]]) -> dict[str, float]:
    """Milliseconds from a click on a place of an address (as Playwright finds it) until done."""
    opened = {name: (_opened(browser, address), what) for name, (address, what) in places.items()}
    for page, what in opened.values():
        _click(page, what)  # the first of its kind warms up
    return best({name: partial(_click, *place) for name, place in opened.items()}, CLICKS)


def _opened(browser: Browser, address: str) -> Page:
    context = browser.new_context(locale="th-TH")
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(address)
    settled(page)
    return page


def _click(page: Page, what: str) -> float:
    took: float = page.get_by_test_id("stMain").locator(what).first.evaluate(CLICK)
    settled(page)
    return took


def best(actions: Mapping[str, Callable[[], float]], times: int) -> dict[str, float]:
    """The best of some runs of each action, taken in turn: other work on the machine only ever
    slows one down, and slows them all alike."""
    taken = [{name: act() for name, act in actions.items()} for _ in range(times)]
    return {name: min(run[name] for run in taken) for name in actions}


def reruns(path: Path) -> dict[str, float]:
    """Milliseconds of a rerun without a browser: an empty page, the overview, the agencies."""
    os.environ |= {"ITADASH_DATABASE": str(path), "ITADASH_TODAY": country.TODAY.isoformat()}
    pages = {
        "empty": AppTest.from_string(plain_pages.EMPTY),
        "overview": AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120),
        "agencies": AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120),
    }
    pages["agencies"].switch_page("pages/agencies.py")
    for page in pages.values():
        page.run()
    return best({name: partial(timed, page.run) for name, page in pages.items()}, RERUNS)


def in_browser(browser: Browser, place: Path, path: Path, size: str) -> float:
    """Says what clicks and first loads cost beside plain pages; the overview's click."""
    with (
        app(plain_pages.EMPTY, place) as empty,
        app(plain_pages.ONE_BUTTON, place) as button,
        dashboard(path) as ours,
    ):
        load = first_loads(browser, {"empty": empty, "overview": ours})
        places = {
            "button": (button, BUTTON),
            "overview": (ours, f"{GROUP} >> text={word('number.planned')}"),
            "whole": (ours, SHARE),
            "table": (ours, f"text={word('as_table')}"),
            "agencies": (f"{ours}/agencies", f"{GROUP} >> text={word('verdict.not_reported')}"),
        }
        click = clicks(browser, places)
    say(f"{size}: a click on the overview", click["overview"], click["button"], "one button", 2)
    say(f"{size}: a click that draws it all", click["whole"], click["button"], "one button", 2)
    say(f"{size}: opening a table there", click["table"], click["button"], "one button", 1)
    say(f"{size}: a click on the agencies", click["agencies"], click["button"], "one button", 2)
    say(
        f"{size}: first load of the overview", load["overview"], load["empty"], "an empty page", 3.5
    )
    return click["overview"]


def pandas_click(browser: Browser, place: Path, path: Path) -> float:
    """A click on the usual page over the same statuses."""
    table = place / "statuses.csv"
    with duckdb.connect(str(path), read_only=True) as stored:
        stored.execute(CSV.format(path=table))
    with app(plain_pages.PANDAS, place, BENCH_CSV=str(table)) as address:
        return clicks(browser, {"pandas": (address, BUTTON)})["pandas"]


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
                run = reruns(path)
                for page, goal in (("overview", 6), ("agencies", 6)):
                    say(f"{size}: a rerun: {page}", run[page], run["empty"], "an empty page", goal)
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
