"""What is seen can be handed on: its link, its list as text, a picture of each chart, a print."""

from __future__ import annotations

import re
import struct
from pathlib import Path

from playwright.sync_api import expect

from itadash.words import word
from tests.browser.conftest import Visitor
from tests.browser.test_links import SHOWN

PNG = b"\x89PNG\r\n\x1a\n"
CHARTS = ("strip", "curve", "matrix")
"""What the overview draws; each comes in its own time."""


def clipboard(visitor: Visitor) -> str:
    return str(visitor.page.evaluate("() => navigator.clipboard.readText()"))


def press(visitor: Visitor, name: str) -> None:
    visitor.page.get_by_role("button", name=name).first.click()


def test_the_link_on_the_clipboard_opens_the_same_view(visitor: Visitor) -> None:
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.open("", **SHOWN, quarter=1)
    heading = visitor.heading().inner_text()
    press(visitor, word("share"))
    press(visitor, word("share.link"))
    expect(visitor.page.get_by_text(word("share.copied"))).to_be_visible()
    visitor.page.goto(clipboard(visitor))
    expect(visitor.heading()).to_have_text(heading)


def test_each_chart_is_saved_as_a_picture_with_its_letters(
    visitor: Visitor, tmp_path: Path
) -> None:
    visitor.open("", **SHOWN)
    for chart in CHARTS:
        expect(visitor.page.locator(f".st-key-{chart} .main-svg").first).to_be_visible()
    press(visitor, word("share"))
    buttons = visitor.page.get_by_role("button", name=word("share.picture"))
    expect(buttons).to_have_count(len(CHARTS))
    with visitor.page.expect_download() as download:
        buttons.last.click()
    download.value.save_as(tmp_path / "chart.png")
    content = (tmp_path / "chart.png").read_bytes()
    width, height = struct.unpack(">II", content[16:24])
    assert content.startswith(PNG)
    assert (width > 1200, height > 400) == (True, True)


def test_the_open_measures_are_copied_as_plain_text(visitor: Visitor) -> None:
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.open("in_progress", **SHOWN)
    press(visitor, word("copy_list"))
    press(visitor, word("copy_now"))
    expect(visitor.page.get_by_text(word("share.copied"))).to_be_visible()
    lines = clipboard(visitor).splitlines()
    assert lines[0] == word("meeting.head", agency="อบต.เขาหัวควาย", year=2566)
    assert sum(line.startswith("• ") for line in lines) == 8


def test_the_overview_is_printed_on_one_page_of_a4(visitor: Visitor) -> None:
    visitor.open("", **SHOWN)
    expect(visitor.page.locator(".st-key-matrix .main-svg").first).to_be_visible()
    printed = visitor.page.pdf(prefer_css_page_size=True, print_background=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
    assert re.findall(rb"/MediaBox\s*\[0 0 (\d+)\S* (\d+)", printed) == [(b"594", b"841")]
