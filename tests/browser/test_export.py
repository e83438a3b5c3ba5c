"""A report, from the menu to the file."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.browser.test_links import SHOWN
from tests.reporting.made import read


def test_what_is_downloaded_is_what_was_chosen(visitor: Visitor, tmp_path: Path) -> None:
    visitor.open("", **SHOWN)
    visitor.go("export")
    page = visitor.page
    page.get_by_label("อำเภอและจังหวัด").fill("อำเภอทดลอง จังหวัดตัวอย่าง")
    page.get_by_label("อำเภอและจังหวัด").press("Enter")
    page.get_by_role("radio", name="อารบิก 123").click()
    visitor.settled()
    expect(page.get_by_role("img", name="ตัวอย่างหน้า 2")).to_be_visible()
    with page.expect_download() as downloading:
        page.get_by_role("button", name="ดาวน์โหลด PDF").click()
    file = tmp_path / "report.pdf"
    downloading.value.save_as(file)
    words = read(file.read_bytes())
    assert "อำเภอทดลองจังหวัดตัวอย่าง" in words
    assert f"พ.ศ.{SHOWN['fiscal_year']}" in words
