"""The words and tables of official documents, before they are Word or PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from itadash.model import SHARED, Basis, Filter, Indicator, MeasureRow, Scores, Status, TableHead
from itadash.reporting import rounds
from itadash.reporting.answers import Wish
from itadash.reporting.composing import compose
from itadash.reporting.memo import head_of
from itadash.reporting.official import Kind, Official
from itadash.reporting.settling import Unsettled, to_settle
from tests.reporting.made import AGENCY, DAY, answers, document, some
from tests.rows import measure

OWN = TableHead(
    1,
    ("ที่", "มาตรการ/ แนวทาง", "ผู้รับผิดชอบ", "งบประมาณ", "การติดตามผล", "หมายเหตุ"),
    ("no", "title", "department", "budget", "result", "note"),
)
PLAN = TableHead(2, ("หัวข้อ", "มาตรการ", "วิธีการ", "ระยะเวลา"), ("topic", "title", "steps", "period"))
RESULTS = TableHead(3, ("มาตรการ", "ผล", "ความสำเร็จ"), ("title", "result", "outcome"))
EXPORTED = TableHead(4, ("id", "มาตรการ", "ผล"), ("id", "title", "result"))


def headings(kind: Kind, *heads: TableHead) -> tuple[str, ...]:
    return document(kind, some(), heads).table.headings


def result(row: MeasureRow) -> list[str]:
    """What the column of results says of a measure."""
    cell = document(Kind.REPORT, [row]).table.rows[0][4]
    return [*cell.lines, *([cell.mark] if cell.mark else [])]


def whole(made: Official) -> str:
    """The sentences of a document."""
    return "\n".join((*made.title, *made.paragraphs, *made.sources, made.footer))


def test_a_report_has_the_columns_of_the_offices_own_table() -> None:
    assert headings(Kind.REPORT, OWN) == ("ที่", "มาตรการ/ แนวทาง", "ผู้รับผิดชอบ", "การติดตามผล")


def test_each_document_has_the_columns_of_the_table_that_held_it() -> None:
    assert headings(Kind.MEASURES, PLAN, RESULTS) == PLAN.header
    assert headings(Kind.REPORT, PLAN, RESULTS) == RESULTS.header


def test_measures_have_no_columns_of_results() -> None:
    both = TableHead(
        1, ("มาตรการ", "วิธีการ", "ระยะเวลา", "ผล"), ("title", "steps", "period", "result")
    )
    assert headings(Kind.MEASURES, both) == both.header[:3]


def test_a_file_that_itadash_wrote_is_not_the_offices_own_table() -> None:
    assert headings(Kind.REPORT, EXPORTED) == headings(Kind.REPORT)


def test_without_a_table_of_its_own_a_report_has_the_full_six_columns() -> None:
    assert len(headings(Kind.REPORT)) == 6
    assert document(Kind.REPORT, some(), [OWN], own_columns=False).table.headings == headings(
        Kind.REPORT
    )


def test_a_number_stands_before_the_title_unless_it_has_a_column() -> None:
    assert document(Kind.REPORT, some()).table.rows[1][0].lines == ("๒. ส่งเสริมจริยธรรม",)
    numbered = document(Kind.REPORT, some(), [OWN]).table.rows[1]
    assert [cell.lines for cell in numbered[:2]] == [("๒",), ("ส่งเสริมจริยธรรม",)]


def test_a_result_that_tells_its_status_stands_as_it_is() -> None:
    row = measure(1, Status.COMPLETED, output="ดำเนินการแล้วเสร็จ\nเผยแพร่แล้ว")
    assert result(row) == ["ดำเนินการแล้วเสร็จ", "เผยแพร่แล้ว"]


def test_a_status_that_the_result_does_not_tell_stands_before_it() -> None:
    row = measure(1, Status.COMPLETED, basis=Basis.OFFICER, output="มีคู่มือ")
    assert result(row) == ["ดำเนินการแล้วเสร็จ", "มีคู่มือ"]


def test_what_an_officer_set_stands_before_words_that_tell_otherwise() -> None:
    row = measure(1, basis=Basis.OFFICER, percent=Decimal(60), output="อยู่ระหว่างดำเนินการ 40%")
    assert result(row) == ["อยู่ระหว่างดำเนินการ ๖๐%", "อยู่ระหว่างดำเนินการ 40%"]
    same = measure(1, Status.COMPLETED, basis=Basis.OFFICER, output="ดำเนินการแล้วเสร็จ")
    assert result(same) == ["ดำเนินการแล้วเสร็จ"]


def test_a_result_that_nobody_confirmed_is_marked() -> None:
    row = measure(1, Status.COMPLETED, basis=Basis.NARRATIVE, output="มีคู่มือ")
    assert result(row) == ["มีคู่มือ", "[อ่านจากข้อความ ยังไม่ยืนยัน]"]


def test_what_nobody_reported_says_so() -> None:
    assert result(measure(1, Status.NOT_REPORTED)) == ["ยังไม่มีรายงานผล"]


def test_only_numbers_of_its_own_are_in_thai_digits() -> None:
    row = measure(1, Status.COMPLETED, output="ดำเนินการแล้วเสร็จ www.example.go.th/2566")
    assert result(row) == ["ดำเนินการแล้วเสร็จ www.example.go.th/2566"]
    assert "๒๕๖๖" in whole(document(Kind.REPORT, [row]))
    assert "๒๕๖๖" not in whole(document(Kind.REPORT, [row], thai_digits=False))


def test_follow_up_days_at_the_ends_of_rounds_are_told_as_rounds() -> None:
    days = (date(2023, 3, 31), date(2023, 9, 30))
    row = measure(1, follow_up=days)
    assert document(Kind.MEASURES, [row]).table.rows[0][-1].lines == ("รอบ ๖ เดือน", "รอบ ๑๒ เดือน")


def test_one_topic_over_several_measures_is_one_cell() -> None:
    rows = [measure(1, topic="ก"), measure(2, topic="ก"), measure(3, topic="ข")]
    table = document(Kind.MEASURES, rows).table
    assert [table.run(number) for number in range(3)] == [2, 0, 1]


def test_district_and_province_stand_after_the_name_where_they_are_given() -> None:
    made = date(2023, 4, 5)
    wish = Wish(Kind.REPORT, rounds.months(2566, 6), made, place=" อำเภอก  จังหวัดข ")
    assert compose(answers(some()), wish).title[-1] == f"{AGENCY} อำเภอก จังหวัดข"
    assert document(Kind.REPORT, some()).title[-1] == AGENCY


def test_a_part_says_in_its_title_that_it_is_one() -> None:
    part = replace(answers(some()), chosen=Filter(DAY, AGENCY, 2566, "กองคลัง", quarter=2))
    made = compose(part, Wish(Kind.MEASURES, rounds.months(2566, 6), DAY))
    assert made.title[-1] == "(เฉพาะ กองคลัง · ไตรมาส ๒)"


def test_a_document_tells_its_day_its_filters_and_its_files() -> None:
    made = whole(document(Kind.REPORT, some())).replace("\u00a0", " ")
    for told in ("๓๑ มีนาคม ๒๕๖๖", "๕ เมษายน ๒๕๖๖", "ผล 6 เดือน.csv (การนำเข้าครั้งที่ ๗)", "ขอบเขต:"):
        assert told in made


def test_measures_of_several_departments_are_explained_below_the_counts() -> None:
    rows = [measure(1, departments=("กองคลัง", "กองช่าง"))]
    assert len(document(Kind.MEASURES, rows).counts_notes) == 1
    assert document(Kind.MEASURES, [measure(1, departments=(SHARED,))]).counts_notes == ()


def test_a_memorandum_leaves_names_and_signatures_to_the_office() -> None:
    memo = document(Kind.REPORT, some()).memo
    assert memo
    assert dict(memo.heads)["เรียน"] == head_of(AGENCY)
    assert dict(memo.heads)["วันที่"] == ""
    assert all("....." in line for _, *lines in memo.signatures for line in lines)
    assert document(Kind.REPORT, some(), memo=False).memo is None


@pytest.mark.parametrize(
    ("agency", "head"),
    [
        ("องค์การบริหารส่วนตำบลก", "นายกองค์การบริหารส่วนตำบลก"),
        ("เทศบาลเมืองข", "นายกเทศมนตรีเมืองข"),
        ("โรงพยาบาลค", "ผู้บริหารโรงพยาบาลค"),
    ],
)
def test_a_memorandum_is_addressed_to_the_head_of_the_agency(agency: str, head: str) -> None:
    assert head_of(agency) == head


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (measure(1, Status.COMPLETED, basis=Basis.NARRATIVE, evidence=("a",)), "unconfirmed"),
        (measure(1, Status.NOT_REPORTED), "not_reported"),
        (measure(1, silent=True), "silent"),
        (measure(1, ends=None), "undated"),
        (measure(1, output="ตามที่องค์การบริหารส่วนตำบลอื่นไกล กำหนด"), "other_agency"),
        (measure(1, Status.COMPLETED), "no_evidence"),
    ],
)
def test_what_is_to_be_settled_before_publishing_is_named(row: MeasureRow, why: str) -> None:
    assert [one.why for one in to_settle([row], Kind.REPORT)] == [Unsettled(why)]


def test_nothing_is_to_be_settled_of_a_sound_measure() -> None:
    sound = measure(1, Status.COMPLETED, output="เสร็จ", evidence=("www.ก.go.th",))
    assert to_settle([sound], Kind.REPORT) == ()


def test_measures_without_results_are_no_matter_in_a_document_of_measures() -> None:
    assert to_settle([measure(1, Status.NOT_REPORTED)], Kind.MEASURES) == ()


def test_measures_stand_after_the_scores_that_they_answer() -> None:
    score = Indicator(2, "การใช้งบประมาณ", "IIT", Decimal("67.28"))
    known = replace(answers(some()), scores=Scores(AGENCY, 2565, (score,), (), None, None))
    wish = Wish(Kind.MEASURES, rounds.months(2566, 12), date(2023, 4, 5))
    made = compose(known, wish).scores
    assert made
    assert [cell.lines[0] for cell in made.rows[0]] == [
        *("๒. การใช้งบประมาณ", "IIT", "๖๗.๒๘", "ต้องปรับปรุง ขาดอีก ๑๗.๗๒ จึงถึงเกณฑ์ ๘๕"),
    ]
    assert compose(known, replace(wish, kind=Kind.REPORT)).scores is None
