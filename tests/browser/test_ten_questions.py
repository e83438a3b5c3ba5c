"""Ten questions an executive asks, each answered within two taps of the overview."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Locator, expect

from itadash import importing
from itadash.indicators import INDICATORS, TOPICS
from itadash.store.database import Database
from itadash.words import word
from tests.browser.conftest import Visitor, dashboard, visiting
from tests.conftest import TODAY

MOST_TAPS = 2
AGENCY = "องค์การบริหารส่วนตำบลทดสอบ"
OTHER = "องค์การบริหารส่วนตำบลเพื่อนบ้าน"
BUDGET = next(name for name, indicators in TOPICS if 2 in indicators)
HEADER = "ที่,มาตรการ,หัวข้อ,ผู้รับผิดชอบ,ระยะเวลาดำเนินการ,ผลการดำเนินการ"
BEGUN, NOT_BEGUN, DONE = "อยู่ระหว่างดำเนินการ", "ยังไม่เริ่มดำเนินการ", "ดำเนินการแล้วเสร็จ"
LATE = "เผยแพร่แผนการใช้งบประมาณ"
PLAN = (
    "1,จัดทำคู่มือการให้บริการ,,สำนักปลัด,ต.ค. 68 - มิ.ย. 69,{}",
    f"2,{LATE},{BUDGET},กองคลัง,ม.ค. 69 - ก.พ. 69,{{}}",
    "3,อบรมจริยธรรมบุคลากร,,กองช่าง,ต.ค. 68 - ก.ย. 69,{}",
    "4,ปรับปรุงเว็บไซต์,,สำนักปลัด,ก.ค. 69 - ก.ย. 69,{}",
)
NEIGHBOURS = ("1,จัดทำประกาศ,,สำนักปลัด,ต.ค. 68,{}", "2,ประชุมชี้แจง,,กองคลัง,พ.ย. 68,{}")
REPORTS = (
    (AGENCY, "first.csv", date(2025, 12, 31), PLAN, (BEGUN, NOT_BEGUN, BEGUN, NOT_BEGUN)),
    (AGENCY, "second.csv", date(2026, 6, 30), PLAN, (DONE, BEGUN, "", NOT_BEGUN)),
    (OTHER, "other.csv", date(2026, 6, 30), NEIGHBOURS, (BEGUN, BEGUN)),
)
SHOWN = {"agency": AGENCY, "fiscal_year": 2569, "as_of": "2026-07-31"}


def bring(database: Database, content: str, name: str, agency: str, year: int, day: date) -> None:
    plan = importing.preview(
        content.encode(), name, database, agency=agency, fiscal_year=year, as_of=day, today=TODAY
    )
    importing.commit(plan, database, "tests")


@pytest.fixture(scope="module")
def visitor(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """A dashboard over two agencies, two reports, one late and one silent measure, and scores."""
    path = tmp_path_factory.mktemp("questions") / "itadash.duckdb"
    database = Database(path)
    scores = [f"{one.number}. {one.name},{60 if one.number == 2 else 90}" for one in INDICATORS]
    scored = "\n".join(("ตัวชี้วัดของการประเมิน ITA,คะแนน", *scores))
    bring(database, scored, "scores.csv", AGENCY, 2568, date(2025, 9, 30))
    for agency, name, day, plan, results in REPORTS:
        rows = [row.format(result) for row, result in zip(plan, results, strict=True)]
        bring(database, "\n".join((HEADER, *rows)), name, agency, 2569, day)
    with dashboard(path) as address, visiting(browser, address, path) as visitor:
        yield visitor


@dataclass
class Executive:
    """Somebody who has just opened the overview, and whose taps are counted."""

    visitor: Visitor
    taps: int = 0

    def tap(self, place: Locator) -> None:
        place.click()
        self.visitor.settled()
        self.taps += 1

    def menu(self, name: str) -> None:
        self.visitor.go(name)
        self.taps += 1

    def main(self) -> Locator:
        return self.visitor.page.get_by_test_id("stMain")

    def reads(self, *said: str) -> None:
        """The answer is before the reader's eyes, and has not cost more than two taps."""
        for words in said:
            expect(self.main().get_by_text(words).first).to_be_visible()
        assert self.taps <= MOST_TAPS


@pytest.fixture
def executive(visitor: Visitor) -> Executive:
    visitor.open("", **SHOWN)
    return Executive(visitor)


def test_how_many_are_done(executive: Executive) -> None:
    executive.reads(word("done_of", done=1, all=4, percent=25))


def test_which_is_latest_and_whose_it_is(executive: Executive) -> None:
    card = executive.main().get_by_role("listitem").filter(has_text=LATE).first
    expect(card).to_contain_text(word("late_by", days=153))
    expect(card).to_contain_text("กองคลัง")


def test_whether_it_was_planned(executive: Executive) -> None:
    executive.tap(executive.main().get_by_role("link", name=word("open_number", number=2)).first)
    executive.reads("1 ม.ค. 2569 – 28 ก.พ. 2569")


def test_since_when_reports_have_stopped(executive: Executive) -> None:
    executive.reads(word("silent_since", day="31\u00a0ธ.ค.\u00a068"))


def test_what_changed_since_the_report_before(executive: Executive) -> None:
    completed = executive.main().get_by_test_id("stMetric").first
    expect(completed).to_contain_text("1 จาก 31 ธ.ค.")


def test_which_department_is_behind_in_the_second_quarter(executive: Executive) -> None:
    cells = executive.main().locator(".st-key-matrix .textpoint")
    late = cells.filter(has_text=re.compile("ช้า.1")).first
    expect(late).to_be_visible()
    late.click(force=True)  # a layer of plotly lies over all marks and knows what is hit
    expect(executive.visitor.page).to_have_url(re.compile("quarter=2"))
    expect(executive.visitor.heading()).to_contain_text(word("behind", count=1))
    asked = executive.visitor.asked()
    assert (asked["department"], asked["quarter"]) == ("กองคลัง", "2")


def test_which_indicator_is_weakest_and_what_is_done_about_it(executive: Executive) -> None:
    executive.menu("scores")
    executive.reads("2. การใช้งบประมาณ", LATE)


def test_where_a_number_is_from(executive: Executive) -> None:
    executive.reads("second.csv แถว")


def test_which_agency_is_worst(executive: Executive) -> None:
    executive.menu("agencies")
    executive.reads("อบต.เพื่อนบ้าน")
    worst = executive.main().get_by_role("link").first
    expect(worst).to_have_attribute("href", re.compile(quote(OTHER)))


def test_what_is_owed_can_be_read_out(executive: Executive) -> None:
    executive.menu("in_progress")
    executive.tap(executive.visitor.page.get_by_role("button", name=word("copy_list")))
    expect(executive.visitor.page.get_by_text(f"• 2. {LATE} — ")).to_be_visible()
