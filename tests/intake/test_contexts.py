"""Whose table it is, of which year and day, and who says so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from itadash.intake.agencies import known_by, nearly_known
from itadash.intake.cells import Context
from itadash.intake.codes import Code
from itadash.intake.columns import lay_out
from itadash.intake.contexts import Options, settle
from itadash.intake.decode import decode
from itadash.intake.fields import assign
from itadash.intake.titles import in_name, in_title
from itadash.model import Kind, Severity

SAMPLES = Path(__file__).parent.parent / "samples"
AGENCY = "องค์การบริหารส่วนตำบลหนองตัวอย่าง"
OTHER = "องค์การบริหารส่วนตำบลบึงทดลอง"
TODAY = date(2026, 11, 20)


def settled(
    name: str,
    options: Options | None = None,
    file_name: str = "table.csv",
    known: Iterable[str] = (),
) -> tuple[Context, dict[str, Severity]]:
    layout, _ = assign(lay_out(decode((SAMPLES / name).read_bytes())))
    context, findings = settle(
        layout, Kind.MEASURES, file_name, options or Options(), known_by(known), TODAY
    )
    return context, {finding.code: finding.severity for finding in findings}


def test_a_title_names_agency_year_and_day() -> None:
    context, findings = settled("title_lines.csv")
    assert (context.agency, context.fiscal_year) == (AGENCY, 2568)
    assert context.as_of == date(2025, 3, 31)
    assert set(findings) == {Code.FOUND_AGENCY, Code.FOUND_FISCAL_YEAR, Code.FOUND_AS_OF}
    assert set(findings.values()) == {Severity.NOTE}


def test_an_option_fills_what_the_file_leaves_out() -> None:
    context, findings = settled("plain.csv", Options("อบต.หนองตัวอย่าง", 2568))
    assert (context.agency, context.fiscal_year, findings) == (AGENCY, 2568, {})


def test_the_year_of_the_title_beats_the_option_with_a_warning() -> None:
    context, findings = settled("title_lines.csv", Options(fiscal_year=2567))
    assert context.fiscal_year == 2568
    assert findings[Code.FISCAL_YEAR_DIFFERS] is Severity.WARNING


def test_the_agency_of_the_option_beats_the_title_with_a_warning() -> None:
    context, findings = settled("title_lines.csv", Options(agency=OTHER))
    assert context.agency == OTHER
    assert findings[Code.AGENCY_DIFFERS] is Severity.WARNING


def test_the_day_of_the_option_beats_the_title_with_a_warning() -> None:
    context, findings = settled("title_lines.csv", Options(as_of=date(2025, 4, 30)))
    assert context.as_of == date(2025, 4, 30)
    assert findings[Code.AS_OF_DIFFERS] is Severity.WARNING


def test_the_agency_of_the_cells_beats_the_option_with_a_warning() -> None:
    context, findings = settled("agency_column.csv", Options(agency=OTHER))
    assert context.agency == AGENCY
    assert findings[Code.AGENCY_DIFFERS] is Severity.WARNING


def test_the_years_of_the_cells_beat_the_option_with_a_warning() -> None:
    _, findings = settled("agency_column.csv", Options(AGENCY, 2566))
    assert findings[Code.FISCAL_YEAR_DIFFERS] is Severity.WARNING


def test_a_file_name_serves_where_nothing_else_does() -> None:
    context, _ = settled("plain.csv", file_name="ITA_อบต.หนองตัวอย่าง_2568.csv")
    assert (context.agency, context.fiscal_year) == (AGENCY, 2568)


def test_an_option_beats_a_file_name() -> None:
    context, findings = settled("plain.csv", Options(AGENCY, 2567), "report2568.csv")
    assert context.fiscal_year == 2567
    assert findings[Code.FISCAL_YEAR_DIFFERS] is Severity.WARNING


def test_a_file_of_no_agency_is_refused() -> None:
    _, findings = settled("plain.csv", Options(fiscal_year=2568))
    assert findings == {Code.NO_AGENCY: Severity.ERROR}


def test_a_file_of_several_agencies_is_refused() -> None:
    assert settled("two_agencies.csv")[1][Code.SEVERAL_AGENCIES] is Severity.ERROR


def test_a_name_that_nearly_is_a_stored_one_is_asked_about() -> None:
    _, findings = settled("plain.csv", Options("อบต.หนองตัวอยาง", 2568), known=(AGENCY,))
    assert findings == {Code.AGENCY_NEARLY_KNOWN: Severity.ERROR}


def test_a_name_that_title_and_officer_both_give_is_no_slip() -> None:
    stored = "องค์การบริหารส่วนตำบลหนองตัวอยาง"
    _, findings = settled("title_lines.csv", Options(agency=AGENCY), known=(stored,))
    assert Code.AGENCY_NEARLY_KNOWN not in findings


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("องค์การบริหารส่วนตำบลนาดี", "องค์การบริหารส่วนตำบลนาดง"),
        ("องค์การบริหารส่วนตำบลหนองบัว", "เทศบาลตำบลหนองบัว"),
    ],
)
def test_neighbours_with_names_of_their_own_are_not_near(one: str, other: str) -> None:
    assert nearly_known(one, (other,)) is None


@pytest.mark.parametrize("one", ["หนองตัวอย่าง", "หนอง ตัวอย่าง"])
def test_a_place_alone_is_the_stored_agency_with_its_kind_left_out(one: str) -> None:
    assert nearly_known(one, (AGENCY,)) == AGENCY
    assert nearly_known(AGENCY, (one,)) == one


def test_the_year_a_report_is_of_stands_beside_the_year_it_answers() -> None:
    line = "มาตรการจากผล ITA ปีงบประมาณ พ.ศ. ๒๕๖๗ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"
    assert in_title([line]).fiscal_year == 2568


def test_a_name_broken_over_two_lines_is_found() -> None:
    lines = ["รายงานผลขององค์การบริหารส่วนตำบล", "หนองตัวอย่าง ปีงบประมาณ 2568"]
    assert in_title(lines).agency == AGENCY


def test_a_name_of_two_years_names_none() -> None:
    assert in_name("report 2567 2568.csv").fiscal_year is None


def test_headings_name_the_year_where_nothing_else_does() -> None:
    assert settled("month_ticks.csv")[0].fiscal_year == 2568
    assert settled("month_ticks.csv", Options(fiscal_year=2567))[0].fiscal_year == 2567


ASSESSED = "มาตรการส่งเสริมคุณธรรม จากผลการประเมิน ITA ประจำปี 2567"


@pytest.mark.parametrize(
    ("lines", "year"),
    [
        ([f"{ASSESSED} สู่การปฏิบัติ ปี 2568"], 2568),
        (["การนำผลการประเมิน ITA ไปสู่การปฏิบัติ ประจำปี 2568"], 2568),
        (["มาตรการ ปี 2568 (ผลคะแนน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗)"], 2568),
        (["รายงานผลการประเมินความเสี่ยงการทุจริต ประจำปี 2568"], 2568),
        ([ASSESSED], None),
        (["มาตรการจากผลการประเมินคุณธรรม", "และความโปร่งใส (ITA)", "ประจำปีงบประมาณ 2567"], None),
        (["การวิเคราะห์ผลการประเมิน ITA", "ประจำปีงบประมาณ พ.ศ. 2567"], None),
    ],
)
def test_the_year_assessed_is_not_the_year_of_the_measures(
    lines: list[str], year: int | None
) -> None:
    assert in_title(lines).fiscal_year == year


def of_measures(period: str, options: Options | None = None) -> tuple[Context, list[str]]:
    layout, _ = assign(lay_out(decode(f"{ASSESSED},\nมาตรการ,ระยะเวลา\nก ข,{period}\n".encode())))
    context, found = settle(layout, Kind.MEASURES, "", options or Options(), known_by(()), TODAY)
    return context, [finding.code for finding in found if finding.code != Code.NO_AGENCY]


def test_measures_are_of_the_year_assessed_where_their_dates_lie_in_it() -> None:
    context, found = of_measures("ม.ค. 67 - มี.ค. 67")
    assert (context.fiscal_year, found) == (2567, [Code.FOUND_FISCAL_YEAR])


@pytest.mark.parametrize("period", ["ม.ค. 68 - มี.ค. 68", "ไตรมาส 2"])
def test_without_dates_in_the_year_assessed_it_is_told_and_not_taken(period: str) -> None:
    context, found = of_measures(period)
    assert (context.fiscal_year, found) == (None, [Code.ASSESSED_YEAR])


def test_an_option_beats_the_year_assessed_without_a_warning() -> None:
    context, found = of_measures("ไตรมาส 2", Options(fiscal_year=2568))
    assert (context.fiscal_year, found) == (2568, [])


def test_scores_are_of_the_year_assessed() -> None:
    layout = lay_out(decode(f"{ASSESSED} สู่การปฏิบัติ ปี 2568,\nตัวชี้วัด,คะแนน\nก ข,80\n".encode()))
    context, _ = settle(layout, Kind.SCORES, "", Options(), known_by(()), TODAY)
    assert context.fiscal_year == 2567


def test_an_office_is_the_agency_where_no_local_government_is_named() -> None:
    table = "โรงเรียนบ้านใหม่\nมาตรการ,ผู้รับผิดชอบ\nจัดทำคู่มือ,ฝ่ายวิชาการ\n"
    layout, _ = assign(lay_out(decode(table.encode())))
    named = [
        settle(layout, Kind.MEASURES, name, Options(), known_by(()), TODAY)[0].agency
        for name in ("table.csv", "อบต.หนองตัวอย่าง.csv")
    ]
    assert named == ["โรงเรียนบ้านใหม่", AGENCY]


@pytest.mark.parametrize("name", ["อบต.คลองขุด", "อบต.ควนโดน ต.คำใหญ่", "ม.คลองสาม"])
def test_letters_before_a_name_are_no_month(name: str) -> None:
    line = f"{name} รายงานผล ปีงบประมาณ 2567 (รอบ 12 เดือน)"
    assert in_title([line]).as_of == date(2024, 9, 30)
