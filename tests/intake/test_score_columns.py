"""Scores of several years side by side, and totals that a table states."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from itadash import indicators
from itadash.intake import scores
from itadash.intake.cells import Context
from itadash.intake.codes import Code
from itadash.intake.decode import decode
from itadash.intake.own_columns import Laid
from itadash.intake.recognise import recognise
from itadash.intake.score_columns import of_one_year
from itadash.intake.score_totals import about_totals
from itadash.model import Finding, Kind

NAMES = [one.name for one in indicators.INDICATORS]
TWO_YEARS = [f"{number},{name},80.{number},90.{number}" for number, name in enumerate(NAMES)]


def laid(*lines: str, asked: int | None = None, titled: int | None = None) -> Laid:
    kind, layout = recognise(decode("\n".join(lines).encode()))
    assert kind is Kind.SCORES
    context = Context("เทศบาลตำบลหนองตัวอย่าง", titled or asked, None, date(2026, 11, 20))
    return of_one_year((layout, context, ()), asked)


def first_score(found: Laid) -> Decimal | None:
    record = scores.read(found[0])[0].record
    return record.score if record else None


def codes(found: Laid) -> list[str]:
    return [finding.code for finding in found[2]]


@pytest.mark.parametrize(
    "header",
    [
        ["ที่,ตัวชี้วัด,คะแนนปี 2566,คะแนนปี 2567"],
        ["ที่,ตัวชี้วัด,คะแนน,", ",,ปี 2566,ปี 2567"],
        ["ที่,ตัวชี้วัด,ผลการประเมิน ปี ๒๕๖๖,ผลการประเมิน ปี ๒๕๖๗"],
        ["ผลคะแนน ITA,,,", "ที่,ตัวชี้วัด,ปี 2566,ปี 2567"],
        ["ที่,ตัวชี้วัด,2566,2567"],
        ["ที่,ตัวชี้วัด,คะแนน ITA 66,คะแนน ITA 67"],
    ],
    ids=["each heading", "below a span", "results", "years", "figures", "short"],
)
def test_the_scores_are_those_of_the_year_asked_for(header: list[str]) -> None:
    found = [first_score(laid(*header, *TWO_YEARS, asked=year)) for year in (2566, 2567)]
    assert found == [Decimal("80.00"), Decimal("90.00")]


def test_the_year_of_the_title_counts_where_none_is_asked_for() -> None:
    found = laid("ที่,ตัวชี้วัด,คะแนนปี 2566,คะแนนปี 2567", *TWO_YEARS, titled=2566)
    assert (first_score(found), found[1].fiscal_year) == (Decimal("80.00"), 2566)
    assert codes(found) == [Code.FOUND_FISCAL_YEAR, Code.SCORE_COLUMN]


def test_of_several_years_somebody_must_choose_one() -> None:
    found = laid("ที่,ตัวชี้วัด,คะแนนปี 2566,คะแนนปี 2567", *TWO_YEARS)
    assert codes(found) == [Code.SEVERAL_SCORE_YEARS]


def test_a_year_that_the_table_does_not_hold_is_refused() -> None:
    found = laid("ที่,ตัวชี้วัด,คะแนนปี 2566,คะแนนปี 2567", *TWO_YEARS, asked=2565)
    assert [(f.code, f.values) for f in found[2]] == [
        (Code.SCORE_YEAR_NOT_FOUND, (("years", "2566, 2567"), ("asked", "2565")))
    ]


def test_what_stands_beside_a_score_is_no_score() -> None:
    rows = [f"{name},100,70.{number},+5" for number, name in enumerate(NAMES)]
    found = laid("ตัวชี้วัด,คะแนนเต็ม,คะแนนที่ได้,คะแนนเพิ่ม/ลด", *rows, asked=2567)
    assert first_score(found) == Decimal("70.00")


def test_two_columns_of_scores_that_differ_leave_it_open() -> None:
    found = laid("ที่,ตัวชี้วัด,คะแนนดิบ,คะแนนสุทธิ", *TWO_YEARS, asked=2567)
    assert codes(found) == [Code.SEVERAL_SCORE_COLUMNS]


def test_of_several_numbers_without_a_heading_none_is_taken_for_the_score() -> None:
    found = laid(*TWO_YEARS, asked=2567)
    assert [f.code for f in scores.read(found[0])[0].findings] == [Code.SCORE_UNCLEAR]


def totals(*stated: str) -> list[Finding]:
    rows = [f"{name},80" for name in NAMES]
    found = laid("ตัวชี้วัด,คะแนน", *rows, *stated, asked=2567)
    records = [draft.record for draft in scores.read(found[0]) if draft.record]
    return list(about_totals(found[0], records))


def test_a_total_that_the_indicators_do_not_give_is_warned_about() -> None:
    assert [f.values for f in totals("คะแนนรวม,81.50", "แบบวัด IIT,79")] == [
        (("stated", "81.50"), ("computed", "80.00")),
        (("stated", "79"), ("computed", "80.00")),
    ]


def test_a_total_may_be_stated_as_a_mean_a_share_or_a_sum() -> None:
    assert not totals("คะแนนรวม,80.00", "IIT (ร้อยละ 30),24", "รวม EIT,240")


def on_its_side(*rows: str) -> tuple[str, ...]:
    return (",".join(["ปีงบประมาณ", *NAMES]), *rows)


def test_indicators_may_be_columns_and_years_rows() -> None:
    found = laid(*on_its_side("2566" + ",80.5" * 10, "2567" + ",90.5" * 10), asked=2567)
    drafts = scores.read(found[0])
    assert [(draft.row, draft.record and draft.record.number) for draft in drafts] == [
        (number + 1, number) for number in range(1, 11)
    ]
    assert first_score(found) == Decimal("90.50")
    assert codes(found) == [Code.SCORES_TURNED, Code.SCORE_COLUMN]


def test_of_several_years_on_their_side_none_is_taken_for_granted() -> None:
    found = laid(*on_its_side("2566" + ",80.5" * 10, "2567" + ",90.5" * 10))
    assert codes(found) == [Code.SCORES_TURNED, Code.SEVERAL_SCORE_YEARS]


def test_the_one_row_of_a_table_on_its_side_holds_its_scores() -> None:
    assert first_score(laid(*on_its_side("คะแนน" + ",88.25" * 10), asked=2567)) == Decimal("88.25")


def test_a_title_that_compares_two_years_says_of_neither_that_it_is_the_tables() -> None:
    title = "ผลการประเมิน ITA เปรียบเทียบปีงบประมาณ 2567 กับ 2568"
    found = laid(title, "ที่,ตัวชี้วัด,ปี 2567,ปี 2568", *TWO_YEARS, titled=2567)
    assert codes(found) == [Code.SEVERAL_SCORE_YEARS]
