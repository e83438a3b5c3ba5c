"""The officer's round trips: a form downloaded, filled in and brought back; rows mended."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect

from itadash.intake.own_files import REASONS
from itadash.words import word
from tests.browser.conftest import Visitor

AGENCY = "องค์การบริหารส่วนตำบลเขาหัวควาย"
HERE = {"agency": AGENCY, "fiscal_year": 2566}
BAD = "มาตรการ,ผู้รับผิดชอบ,สถานะ\nจัดทำคู่มือ,กองคลัง,ฟหกด\nเผยแพร่แผน,กองคลัง,แล้วเสร็จ\n"


def downloaded(officer: Visitor, label: str, folder: Path) -> tuple[str, Path]:
    """The file behind a button and the name it goes by; here it has a short one, for the uploader
    shows no more of a long name."""
    with officer.page.expect_download() as download:
        officer.page.get_by_test_id("stDownloadButton").get_by_role("button", name=label).click()
    name = download.value.suggested_filename
    file = folder / f"form{Path(name).suffix}"
    download.value.save_as(file)
    return name, file


@pytest.mark.parametrize(
    ("label", "ending"), [("export.template", "xlsx"), ("export.template.csv", "csv")]
)
def test_todays_data_comes_back_unchanged(
    officer: Visitor, label: str, ending: str, tmp_path: Path
) -> None:
    officer.open("upload", **HERE)
    name, file = downloaded(officer, word(label), tmp_path)
    assert name == f"แบบฟอร์ม อบต.เขาหัวควาย 2566.{ending}"
    officer.upload(file)
    expect(officer.heading()).to_contain_text(word("plan.same"))
    expect(officer.page.get_by_test_id("stException")).to_have_count(0)


def test_what_is_filled_in_is_what_changes(officer: Visitor, tmp_path: Path) -> None:
    officer.open("upload", **HERE)
    _, file = downloaded(officer, word("export.template"), tmp_path)
    book = load_workbook(file)
    sheet = book.active
    places = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, places["ผลลัพธ์"]).value = "ประชาชนพึงพอใจ"
    book.save(file)
    officer.upload(file)
    noun = word("plan.noun.measures")
    expect(officer.heading()).to_contain_text(word("plan.changes.only", changed=1, noun=noun))


def test_the_rows_to_mend_are_handed_out_with_their_reasons(
    officer: Visitor, tmp_path: Path
) -> None:
    file = tmp_path / "แผน.csv"
    file.write_text(BAD, encoding="utf-8")
    officer.open("upload", **HERE)
    officer.upload(file)
    name, marked = downloaded(officer, word("export.mend"), tmp_path)
    text = marked.read_text(encoding="utf-8-sig")
    assert (name, REASONS in text) == ("แผน แถวที่ต้องแก้.csv", True)
