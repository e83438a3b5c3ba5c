"""What a row reports, for which day, and how that is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from itadash.intake.codes import Code
from itadash.model import Basis, Status
from tests.intake.drafts import CONTEXT, codes, of_sample, one, report, reports

END_OF_YEAR = date(2025, 9, 30)


@pytest.mark.parametrize(
    ("heading", "cell", "status", "percent", "basis"),
    [
        ("สถานะ", "เสร็จแล้ว", Status.COMPLETED, None, Basis.EXPLICIT),
        ("ร้อยละ", "60", Status.IN_PROGRESS, 60, Basis.EXPLICIT),
        ("ร้อยละ", "100", Status.COMPLETED, 100, Basis.EXPLICIT),
        ("ร้อยละ", "๐", Status.NOT_STARTED, 0, Basis.EXPLICIT),
        ("ความคืบหน้า", "อยู่ระหว่างดำเนินการ", Status.IN_PROGRESS, None, Basis.EXPLICIT),
        ("ผลการดำเนินการ", "ดำเนินการครบถ้วน ๑๐๐%", Status.COMPLETED, 100, Basis.EXPLICIT),
        ("ผลการดำเนินการ", "-มีคู่มือการให้บริการ", Status.COMPLETED, None, Basis.NARRATIVE),
    ],
)
def test_a_status_is_known_by_word_percentage_or_prose(
    heading: str, cell: str, status: Status, percent: int | None, basis: Basis
) -> None:
    (said,) = reports(report(heading, cell))
    assert (said.status, said.basis) == (status, basis)
    assert said.percent == (None if percent is None else Decimal(percent))


def test_nothing_written_is_no_report() -> None:
    assert reports(report("สถานะ", "", ("ร้อยละ", ""), ("ผลการดำเนินการ", "-"))) == ()


def test_a_percentage_decides_where_the_result_is_prose() -> None:
    (said,) = reports(report("ร้อยละ", "50", ("ผลการดำเนินการ", "จัดทำคู่มือแล้วบางส่วน")))
    assert (said.status, said.basis) == (Status.IN_PROGRESS, Basis.EXPLICIT)
    assert said.output == "จัดทำคู่มือแล้วบางส่วน"


def test_a_status_takes_the_percentage_that_its_result_states() -> None:
    draft = report("สถานะ", "อยู่ระหว่างดำเนินการ", ("ผลการดำเนินการ", "ดำเนินการไปแล้วร้อยละ ๕๐"))
    (said,) = reports(draft)
    assert (said.status, said.percent) == (Status.IN_PROGRESS, Decimal(50))


def test_a_status_that_the_percentage_in_its_result_denies_counts_with_a_warning() -> None:
    draft = report("สถานะ", "แล้วเสร็จ", ("ผลการดำเนินการ", "ดำเนินการไปแล้วร้อยละ ๕๐"))
    (said,) = reports(draft)
    assert (said.status, said.percent) == (Status.COMPLETED, None)
    assert codes(draft) == [Code.STATUS_AND_PERCENT_DIFFER]


def test_a_percentage_decides_where_the_status_word_is_doubtful() -> None:
    (said,) = reports(report("สถานะ", "เป็นไปตามแผน", ("ร้อยละ", "100")))
    assert (said.status, said.percent) == (Status.COMPLETED, Decimal(100))


def test_a_status_word_that_its_percentage_denies_counts_with_a_warning() -> None:
    draft = report("สถานะ", "เสร็จแล้ว", ("ร้อยละ", "80"))
    assert reports(draft)[0].status is Status.COMPLETED
    assert codes(draft) == [Code.STATUS_AND_PERCENT_DIFFER]


@pytest.mark.parametrize(
    ("heading", "cell", "code"),
    [
        ("สถานะ", "ฟหกด", Code.UNKNOWN_STATUS),
        ("ร้อยละ", "มาก", Code.UNKNOWN_PERCENT),
        ("ร้อยละ", "150", Code.UNKNOWN_PERCENT),
    ],
)
def test_a_word_nobody_knows_keeps_the_row_out(heading: str, cell: str, code: Code) -> None:
    draft = report(heading, cell)
    assert (draft.refused, codes(draft)) == (True, [code])


def test_prose_is_to_be_confirmed() -> None:
    assert codes(report("ผลการดำเนินการ", "มีคู่มือการให้บริการ")) == [Code.NARRATIVE_RESULT]


def test_a_result_that_copies_the_steps_is_told() -> None:
    steps = "ประชุมคณะทำงานและจัดทำคู่มือการให้บริการ"
    draft = report("ขั้นตอน", f"๑. {steps}", ("ผลการดำเนินการ", f"๑. {steps}"))
    assert Code.RESULT_COPIES_STEPS in codes(draft)


def test_a_percentage_by_quarters_reports_each_quarters_end() -> None:
    first, second = of_sample("percent_per_quarter.csv")
    assert [(said.as_of, said.percent) for said in reports(first)] == [
        (date(2024, 12, 31), Decimal(25)),
        (date(2025, 3, 31), Decimal(60)),
        (date(2025, 6, 30), Decimal(100)),
    ]
    assert [said.status for said in reports(second)] == [Status.NOT_STARTED, Status.IN_PROGRESS]


def test_result_columns_of_rounds_report_at_the_ends_of_the_rounds() -> None:
    first, second = of_sample("results_by_round.csv")
    assert [(said.as_of, said.status) for said in reports(first)] == [
        (date(2025, 3, 31), Status.IN_PROGRESS),
        (END_OF_YEAR, Status.COMPLETED),
    ]
    assert [said.as_of for said in reports(second)] == [date(2025, 3, 31)]


def test_obstacles_beside_dated_results_belong_to_the_latest_of_them() -> None:
    six, twelve = "ผลการดำเนินการ รอบ 6 เดือน", "ผลการดำเนินการ รอบ 12 เดือน"
    draft = report(six, "กำลังดำเนินการ", (twelve, "แล้วเสร็จ"), ("ปัญหา/อุปสรรค", "งบน้อย"))
    assert [(said.as_of, said.status, said.obstacle) for said in reports(draft)] == [
        (date(2025, 3, 31), Status.IN_PROGRESS, None),
        (END_OF_YEAR, Status.COMPLETED, "งบน้อย"),
    ]


def test_a_percentage_beside_dated_results_is_of_the_latest_of_them() -> None:
    draft = report("รายงานผล ครั้งที่ 1 (31 มี.ค. 68)", "กำลังดำเนินการ", ("ผลงาน (ร้อยละ)", "40"))
    (said,) = reports(draft)
    assert (said.as_of, said.percent) == (date(2025, 3, 31), Decimal(40))
    assert said.output == "กำลังดำเนินการ"


def test_a_percentage_does_not_beat_the_status_that_a_dated_result_tells() -> None:
    draft = report("ผลการดำเนินการ ณ 31 มี.ค. 68", "แล้วเสร็จ", ("ผลงาน (ร้อยละ)", "80"))
    assert reports(draft)[0].status is Status.COMPLETED
    assert codes(draft) == [Code.STATUS_AND_PERCENT_DIFFER]


def test_a_report_speaks_for_the_last_day_of_a_past_fiscal_year() -> None:
    assert reports(report("สถานะ", "เสร็จแล้ว"))[0].as_of == END_OF_YEAR


def test_a_report_of_the_running_year_speaks_for_today() -> None:
    running = replace(CONTEXT, fiscal_year=2570)
    (said,) = reports(one("มาตรการ,สถานะ\nจัดทำคู่มือ,เสร็จแล้ว\n", running))
    assert said.as_of == CONTEXT.today


def test_a_stated_day_holds_for_every_row() -> None:
    stated = replace(CONTEXT, as_of=date(2025, 4, 30))
    (said,) = reports(one("มาตรการ,สถานะ\nจัดทำคู่มือ,เสร็จแล้ว\n", stated))
    assert said.as_of == date(2025, 4, 30)


def test_the_day_and_basis_of_a_row_win() -> None:
    stated = replace(CONTEXT, as_of=date(2025, 4, 30))
    first, second = (reports(draft)[0] for draft in of_sample("exported.csv", stated))
    assert (first.as_of, first.basis) == (date(2025, 3, 31), Basis.OFFICER)
    assert (second.as_of, second.basis) == (date(2024, 12, 31), Basis.EXPLICIT)


def test_an_unreadable_day_of_a_row_keeps_it_out() -> None:
    assert codes(report("สถานะ", "เสร็จแล้ว", ("as_of", "เมื่อวาน"))) == [Code.UNREADABLE_DATE]


def test_addresses_are_evidence_and_their_digits_arabic() -> None:
    first, second = (reports(draft)[0] for draft in of_sample("evidence_links.csv"))
    assert first.evidence == (
        "https://example.go.th/คู่มือ.pdf",
        "www.example.go.th",
        "http://www.example.go.th/a.php?id=49",
    )
    assert second.evidence == ("ภาพถ่ายกิจกรรม",)


def test_the_words_of_the_result_are_kept_as_written() -> None:
    (said,) = reports(report("ผลการดำเนินการ", '"แล้วเสร็จ ๑๐๐%\n๑. มีคู่มือ"'))
    assert said.output == "แล้วเสร็จ ๑๐๐%\n๑. มีคู่มือ"


def test_an_outcome_without_a_result_tells_no_status() -> None:
    (said,) = reports(report("ผลการดำเนินการ", "", ("ผลลัพธ์", "ประชาชนสะดวกขึ้น")))
    assert (said.status, said.basis, said.outcome) == (
        Status.NOT_REPORTED,
        Basis.NONE,
        "ประชาชนสะดวกขึ้น",
    )
