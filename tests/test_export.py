"""The command that writes the measures to a file, and the file that comes back."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import docx
import pytest
from click.testing import CliRunner, Result
from openpyxl import Workbook, load_workbook

from itadash.cli import main
from itadash.reporting.settling import Unsettled
from itadash.store.database import Database
from tests.reporting.made import read

AGENCY = "องค์การบริหารส่วนตำบลเขาหัวควาย"
CHOSEN = ("--agency", "อบต.เขาหัวควาย", "--fiscal-year", "2566")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def answer(*arguments: str) -> Any:  # noqa: ANN401 - JSON is whatever it is
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def counts(outcome: dict[str, Any]) -> tuple[int, ...]:
    return tuple(outcome[name] for name in ("rows", "new", "changed", "unchanged", "skipped"))


@pytest.mark.usefixtures("sample_database")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_exported_comes_back_and_changes_nothing(ending: str, tmp_path: Path) -> None:
    file = tmp_path / f"out.{ending}"
    before = answer("measures", *CHOSEN)
    assert answer("export", str(file), "--document", "measures", *CHOSEN) == {
        "file": str(file),
        "document": "measures",
        "rows": len(before),
        "settle": [],
    }
    outcome = answer("import", str(file))
    assert counts(outcome) == (len(before), 0, 0, len(before), 0)
    assert answer("measures", *CHOSEN) == before


@pytest.mark.usefixtures("sample_database")
def test_filters_narrow_what_is_exported(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    rows = answer("export", str(file), *CHOSEN, "--status", "in_progress")["rows"]
    with file.open(encoding="utf-8-sig", newline="") as lines:
        read = list(csv.DictReader(lines))
    assert (len(read), {row["สถานะ"] for row in read}) == (rows, {"อยู่ระหว่างดำเนินการ"})


@pytest.mark.usefixtures("sample_database")
def test_the_day_asked_for_is_the_day_of_what_is_exported(tmp_path: Path) -> None:
    file = tmp_path / "out.xlsx"
    run("export", str(file), *CHOSEN, "--as-of", "2022-10-01")
    sheet = load_workbook(file).active
    places = {cell.value: cell.column - 1 for cell in sheet[1]}
    assert {row[places["สถานะ"]] for row in sheet.iter_rows(min_row=2, values_only=True)} == {None}


@pytest.mark.usefixtures("sample_database")
def test_id_day_and_basis_of_a_file_win_over_options(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    before = answer("measures", *CHOSEN)
    run("export", str(file), *CHOSEN)
    answer("import", str(file), "--as-of", "2023-09-30")
    assert answer("measures", *CHOSEN) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("out.txt",),
        ("out.docx", "--document", "overview"),
        ("out.xlsx", "--document", "letter"),
    ],
)
def test_what_cannot_be_written_is_wrong_usage(arguments: tuple[str, ...], tmp_path: Path) -> None:
    result = run("export", str(tmp_path / arguments[0]), *arguments[1:])
    assert (result.exit_code, list(tmp_path.iterdir())) == (2, [])


def test_a_file_in_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    result = run("export", str(tmp_path / "none" / "out.csv"))
    assert (result.exit_code, "Traceback" in result.output) == (1, False)


def test_a_workbook_is_brought_in_by_the_sheet_that_is_named(
    empty_database: Database, tmp_path: Path
) -> None:
    book = Workbook()
    for sheet, title in ((book.active, "มาตรการแรก"), (book.create_sheet("สอง"), "มาตรการหลัง")):
        sheet.append(["มาตรการ", "ผู้รับผิดชอบ"])
        sheet.append([title, "กองคลัง"])
    file = tmp_path / "two.xlsx"
    book.save(file)
    answer("import", str(file), "--sheet", "สอง", *CHOSEN)
    assert [row["title"] for row in answer("measures", *CHOSEN)] == ["มาตรการหลัง"]
    assert empty_database.path.exists()


@pytest.mark.usefixtures("sample_database")
@pytest.mark.parametrize("document", ["measures", "report"])
@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_official_documents_are_written_of_an_agency_and_year(
    ending: str, document: str, tmp_path: Path
) -> None:
    file = tmp_path / f"out.{ending}"
    answered = answer("export", str(file), "--document", document, *CHOSEN)
    assert answered["rows"] == len(answer("measures", *CHOSEN))
    assert file.read_bytes().startswith(b"PK" if ending == "docx" else b"%PDF")


@pytest.mark.usefixtures("sample_database")
def test_a_document_without_an_agency_is_that_of_the_latest_import(tmp_path: Path) -> None:
    answer("export", str(tmp_path / "out.pdf"), "--document", "report")
    assert read((tmp_path / "out.pdf").read_bytes()).count(AGENCY) > 1


@pytest.mark.usefixtures("sample_database")
def test_a_round_is_told_and_decides_the_day(tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    answer("export", str(file), "--document", "report", "--round", "ไตรมาส 1", *CHOSEN)
    assert "ข้อมูลณวันที่๓๑ธันวาคม๒๕๖๕·ไตรมาสที่๑" in read(file.read_bytes())


@pytest.mark.usefixtures("sample_database")
def test_what_is_no_round_of_the_year_is_wrong_usage(tmp_path: Path) -> None:
    result = run("export", str(tmp_path / "out.docx"), "--round", "เร็ว ๆ นี้", *CHOSEN)
    assert (result.exit_code, list(tmp_path.glob("*.docx"))) == (2, [])


@pytest.mark.usefixtures("sample_database")
def test_what_is_to_be_settled_is_told_to_scripts_and_people(tmp_path: Path) -> None:
    chosen = ("export", str(tmp_path / "out.docx"), "--document", "report", *CHOSEN)
    found = answer(*chosen)["settle"]
    assert {one["code"] for one in found} <= set(Unsettled)
    assert len(found) > 0
    assert f"{len(found)} รายการ" in run(*chosen).stdout


@pytest.mark.usefixtures("sample_database")
def test_the_overview_is_a_page_for_the_meeting_folder(tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    answer("export", str(file), "--document", "overview", *CHOSEN, "--numerals", "arabic")
    done = answer("summary", *CHOSEN)
    said = f"เสร็จแล้ว{done['completed']}จาก{done['measures']}มาตรการ"
    assert said in read(file.read_bytes())


@pytest.mark.usefixtures("sample_database")
def test_a_document_of_nothing_is_refused(tmp_path: Path) -> None:
    result = run("export", str(tmp_path / "out.docx"), "--agency", "อบต.ไม่มีที่ไหน")
    assert (result.exit_code, list(tmp_path.glob("*.docx"))) == (1, [])


@pytest.mark.usefixtures("sample_database")
def test_a_report_typed_back_from_word_gives_the_same_measures(tmp_path: Path) -> None:
    before = answer("measures", *CHOSEN)
    day = next(row["as_of"] for row in before if row["as_of"])
    written, typed = tmp_path / "out.docx", tmp_path / "typed.csv"
    answer("export", str(written), "--document", "report", *CHOSEN)
    table = docx.Document(str(written)).tables[-1]
    with typed.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows([cell.text for cell in row.cells] for row in table.rows)
    outcome = answer("import", str(typed), *CHOSEN, "--as-of", day)
    assert counts(outcome) == (len(before), 0, 0, len(before), 0)
    assert answer("measures", *CHOSEN) == before


@pytest.mark.usefixtures("sample_database")
def test_a_workbook_of_a_report_holds_all_that_is_stored(tmp_path: Path) -> None:
    file = tmp_path / "out.xlsx"
    rows = answer("export", str(file), "--document", "report", *CHOSEN)["rows"]
    assert counts(answer("import", str(file))) == (rows, 0, 0, rows, 0)
    assert len(load_workbook(file).sheetnames) == 7
