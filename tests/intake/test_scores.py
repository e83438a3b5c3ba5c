"""The table of ITA scores in the shapes offices keep it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from itadash.intake import scores
from itadash.intake.codes import Code
from itadash.intake.decode import decode
from itadash.intake.recognise import recognise
from itadash.intake.scores import ScoreDraft
from itadash.model import Action, Kind

SAMPLES = Path(__file__).parent.parent / "samples"


def of_bytes(content: bytes) -> tuple[Kind, tuple[ScoreDraft, ...]]:
    kind, layout = recognise(decode(content))
    return kind, scores.read(layout)


def of_sample(name: str) -> tuple[Kind, tuple[ScoreDraft, ...]]:
    return of_bytes((SAMPLES / name).read_bytes())


def test_indicators_are_known_by_name_and_not_by_number() -> None:
    kind, drafts = of_sample("scores.csv")
    read = [(draft.record.number, draft.record.score) for draft in drafts if draft.record]
    assert (kind, read) == (Kind.SCORES, [(1, Decimal("78.31")), (8, Decimal("72.89"))])


def test_a_total_and_an_instrument_are_no_indicators() -> None:
    content = "ตัวชี้วัด,คะแนน\nแบบวัด IIT,70\nการใช้อำนาจ,71.44\nคะแนนรวม,75.6\n".encode()
    assert [draft.row for draft in of_bytes(content)[1]] == [3]


def test_dotted_leaders_stand_beside_a_score() -> None:
    kind, drafts = of_sample("scores_without_header.csv")
    assert kind is Kind.SCORES
    assert [draft.record.score for draft in drafts if draft.record] == [
        Decimal("78.31"),
        Decimal("67.28"),
        Decimal("71.44"),
    ]


def test_scores_may_stand_under_headings_of_a_list() -> None:
    content = (
        "ลำดับ,รายการ,น้ำหนัก,คะแนน\n1,การปฏิบัติหน้าที่,10,78.31\n"
        "2,การใช้งบประมาณ,10,67.28\n3,การใช้อำนาจ,10,71.44\n"
    ).encode()
    kind, drafts = of_bytes(content)
    assert (kind, drafts[0].record and drafts[0].record.score) == (Kind.SCORES, Decimal("78.31"))


def test_each_row_that_cannot_be_stored_says_why() -> None:
    _, drafts = of_sample("bad_scores.csv")
    assert [(draft.row, [f.code for f in draft.findings]) for draft in drafts] == [
        (2, [Code.SCORE_OUT_OF_RANGE]),
        (3, [Code.UNKNOWN_INDICATOR]),
        (4, [Code.SCORE_MISSING]),
        (5, []),
        (6, [Code.DUPLICATE_INDICATOR]),
    ]


def test_a_score_is_changed_only_where_its_number_is() -> None:
    _, drafts = of_sample("scores.csv")
    rows = scores.planned(drafts, {1: Decimal("78.31"), 8: Decimal("70.00")})
    assert [row.action for row in rows] == [Action.UNCHANGED, Action.CHANGED]
    assert rows[1].differences[0].after == "72.89"


def test_parts_of_an_indicator_are_not_indicators() -> None:
    content = "ที่,ตัวชี้วัด,คะแนน\n9,การเปิดเผยข้อมูล,95\n9.1,ข้อมูลพื้นฐาน,100\n".encode()
    assert [draft.row for draft in of_bytes(content)[1]] == [2]


def test_what_stands_above_scores_without_headings_is_their_title() -> None:
    title = "ผลคะแนน ITA ปี 2567 อบต.ทดสอบ"
    named = ["การปฏิบัติหน้าที่ 90.5 คะแนน", "การใช้งบประมาณ 81 คะแนน", "การใช้อำนาจ 82 คะแนน"]
    _, layout = recognise(decode("".join(f"{line},\n" for line in [title, *named]).encode()))
    assert layout.title_lines == (title,)
    assert [draft.row for draft in scores.read(layout)] == [2, 3, 4]


@pytest.mark.parametrize("number", ["๑ ", "1", "๑.", "(1) "])
def test_an_indicator_is_known_behind_any_number(number: str) -> None:
    found = scores.indicator_in(f"{number}การปฏิบัติหน้าที่")
    assert found is not None
    assert found.number == 1
