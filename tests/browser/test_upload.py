"""The officer's journey: a file in, its differences seen, saved, taken back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from itadash import importing
from itadash.store.database import Database
from itadash.words import CATALOGUE, word
from tests.browser.conftest import Visitor
from tests.conftest import ROOT, TODAY

AGENCY = "องค์การบริหารส่วนตำบลทุ่งสมมุติ"
HERE = {"agency": AGENCY, "fiscal_year": 2569}
HEAD = f"รายงานผลตามมาตรการ {AGENCY} ประจำปีงบประมาณ พ.ศ. ๒๕๖๙\n"
BEFORE = f"""{HEAD}ลำดับ,มาตรการ,ส่วนราชการ,ระยะเวลา,สถานะ,ร้อยละ
1,จัดทำคู่มือการให้บริการ,กองคลัง,ต.ค. ๖๘ - ธ.ค. ๖๘,ดำเนินการแล้วเสร็จ,100
2,เผยแพร่แผนการจัดซื้อจัดจ้าง,กองคลัง,ม.ค. ๖๙ - มี.ค. ๖๙,อยู่ระหว่างดำเนินการ,50
3,อบรมประมวลจริยธรรมพนักงาน,สำนักปลัด,ตลอดปีงบประมาณ,ยังไม่เริ่ม,0
"""
AFTER = BEFORE.replace("อยู่ระหว่างดำเนินการ,50", "ดำเนินการแล้วเสร็จ,100")
SAVE = word("plan.save", count=1, noun=word("plan.noun.measures"))


def headline(done: int) -> str:
    return word("done_of", done=done, all=3, percent=0).split("(")[0].strip()


def write(folder: Path, text: str, name: str = "รายงาน.csv") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8-sig")
    return file


@pytest.fixture
def office(officer: Visitor) -> Visitor:
    """An officer whose table is stored already, the first of three measures completed."""
    database = Database(officer.database)
    plan = importing.preview(BEFORE.encode(), "before.csv", database, today=TODAY)
    assert importing.commit(plan, database, "tests")
    return officer


def test_an_updated_file_is_seen_saved_and_taken_back(office: Visitor, tmp_path: Path) -> None:
    page = office.page
    office.open("", **HERE)
    expect(office.heading()).to_contain_text(headline(done=1))

    office.go("upload")
    office.upload(write(tmp_path, AFTER))
    expect(office.heading()).to_contain_text(
        word("plan.changes.only", changed=1, noun=word("plan.noun.measures"))
    )
    expect(page.get_by_test_id("stMain")).to_contain_text("100")
    page.get_by_label(word("upload.who")).fill("งานนิติการ")
    page.get_by_label(word("upload.who")).press("Tab")
    page.get_by_role("button", name=SAVE).click()
    expect(office.heading()).to_contain_text(
        word("done.title", count=1, noun=word("plan.noun.measures"))
    )

    page.get_by_role("link", name=word("done.open")).click()
    expect(office.heading()).to_contain_text(headline(done=2))

    office.go("imports")
    page.get_by_role("button", name=word("imports.undo")).first.click()
    page.get_by_role("dialog").get_by_role("button", name=word("imports.undo")).click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_test_id("stMain")).to_contain_text(word("imports.undone"))
    office.go("overview")
    expect(office.heading()).to_contain_text(headline(done=1))


def test_the_import_just_made_is_taken_back_where_it_was_made(
    office: Visitor, tmp_path: Path
) -> None:
    office.open("upload", **HERE)
    office.upload(write(tmp_path, AFTER))
    office.page.get_by_label(word("upload.who")).fill("งานนิติการ")
    office.page.get_by_label(word("upload.who")).press("Tab")
    office.page.get_by_role("button", name=SAVE).click()
    office.page.get_by_role("button", name=word("done.undo")).click()
    expect(office.heading()).to_contain_text(word("done.undone", number="").strip()[:12])
    office.go("overview")
    expect(office.heading()).to_contain_text(headline(done=1))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"\x00\x01\x02\x03" * 99, "file_nul_bytes"),
        ("ลำดับ,มาตรการ\n1,�����\n".encode(), "file_mojibake"),
    ],
    ids=["empty", "no text", "broken letters"],
)
def test_a_damaged_file_is_told_and_changes_nothing(
    office: Visitor, tmp_path: Path, content: bytes, code: str
) -> None:
    before = Database(office.database).snapshot().version
    file = tmp_path / "damaged.csv"
    file.write_bytes(content)
    office.open("upload", **HERE)
    office.upload(file)
    expect(office.page.get_by_test_id("stMain")).to_contain_text(word("upload.refused"))
    expect(office.page.get_by_test_id("stMain")).to_contain_text(CATALOGUE[code][0].split("{")[0])
    expect(office.page.get_by_test_id("stException")).to_have_count(0)
    assert Database(office.database).snapshot().version == before


def test_an_import_on_the_command_line_shows_at_the_next_click(
    office: Visitor, tmp_path: Path
) -> None:
    office.open("", **HERE)
    expect(office.heading()).to_contain_text(headline(done=1))
    command = [sys.executable, "-m", "itadash", "import", str(write(tmp_path, AFTER))]
    subprocess.run([*command, "--database", str(office.database)], cwd=ROOT, check=True)
    office.go("in_progress")
    office.go("overview")
    expect(office.heading()).to_contain_text(headline(done=2))
