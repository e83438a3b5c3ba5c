"""On a phone: the timeline's words fit, and a tap opens the measure."""

from __future__ import annotations

import re

from playwright.sync_api import ViewportSize, expect

from itadash.words import word
from tests.browser.conftest import Visitor
from tests.browser.test_links import SHOWN

PHONE: ViewportSize = {"width": 390, "height": 844}
PICTURE = ".st-key-timeline-narrow .js-plotly-plot"


def test_no_word_of_the_timeline_runs_over_its_edge(visitor: Visitor) -> None:
    visitor.page.set_viewport_size(PHONE)
    visitor.page.goto(visitor.link("timeline", **SHOWN))
    words = visitor.page.locator(f"{PICTURE} .textpoint")
    expect(words).to_have_count(16)
    edge = visitor.page.locator(PICTURE).bounding_box()
    assert edge is not None
    boxes = [box for place in words.all() if (box := place.bounding_box())]
    assert max(box["x"] + box["width"] for box in boxes) <= edge["x"] + edge["width"]


def test_a_tap_on_a_bar_of_the_timeline_opens_its_measure(visitor: Visitor) -> None:
    visitor.page.set_viewport_size(PHONE)
    visitor.page.goto(visitor.link("timeline", **SHOWN))
    bars = visitor.page.locator(f"{PICTURE} .bars .point path")
    expect(bars.first).to_be_visible()
    bars.first.click(force=True)  # a layer of plotly lies over all marks and knows what is hit
    expect(visitor.page).to_have_title(re.compile(re.escape(word("page_measure"))))
    assert visitor.asked()["as_of"] == SHOWN["as_of"]


def test_the_menu_makes_way_for_the_page_that_it_leads_to(visitor: Visitor) -> None:
    visitor.page.set_viewport_size(PHONE)
    visitor.page.goto(visitor.link("", **SHOWN))
    visitor.page.get_by_test_id("stExpandSidebarButton").click()
    visitor.go("in_progress")
    expect(visitor.page.get_by_test_id("stSidebar")).not_to_be_in_viewport()
