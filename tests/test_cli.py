"""The command line: the JSON that scripts rely on, the exit status, and no traceback ever."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from itadash.cli import main
from itadash.store.database import Database

ROOT = Path(__file__).parent.parent
AGENCY = "องค์การบริหารส่วนตำบลทุ่งสมมุติ"
TABLE = f"""รายงานผลการดำเนินการตามมาตรการ {AGENCY} ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
ลำดับ,มาตรการ,ส่วนราชการ,ระยะเวลา,สถานะ,ร้อยละ
1,จัดทำคู่มือการให้บริการ,กองคลัง,ต.ค. ๖๗ - ธ.ค. ๖๗,ดำเนินการแล้วเสร็จ,100
2,เผยแพร่แผนการจัดซื้อจัดจ้าง,กองคลัง,ม.ค. ๖๘ - มี.ค. ๖๘,อยู่ระหว่างดำเนินการ,43.75
๓,อบรมประมวลจริยธรรมพนักงาน,สำนักปลัด,ตลอดปีงบประมาณ,ยังไม่เริ่ม,
4,ปรับปรุงศูนย์รับเรื่องร้องเรียน,ทุกส่วนราชการ,,,
"""
MEASURE = (
    *("id", "agency", "fiscal_year", "number", "title", "topic", "departments", "shared"),
    *("starts", "ends", "quarters", "follow_up", "steps", "status", "percent", "basis", "as_of"),
    *("overdue", "output", "outcome", "evidence", "import", "row"),
)
COUNTS = (
    *("measures", "completed", "in_progress", "not_started", "not_reported", "cancelled"),
    *("overdue", "undated", "narrative"),
    *("completion_percent", "planned_percent", "average_progress", "weighted_percent"),
)
OUTCOME = (
    *("import", "dry_run", "rows", "new", "changed", "unchanged", "skipped"),
    *("findings", "suggestions"),
)
IMPORT = (
    *("id", "at", "who", "file_name", "sha256", "encoding", "kind", "agency", "fiscal_year"),
    *("as_of", "sample", "undone", "rows", "new", "changed", "unchanged", "skipped"),
)


def run(*arguments: object, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


def answer(*arguments: object, status: int = 0, stdin: str | bytes = "") -> Any:  # noqa: ANN401
    """What a command prints with ``--json``, whatever shape that has."""
    result = run(*arguments, "--json", stdin=stdin)
    assert result.exit_code == status, result.output
    return json.loads(result.stdout)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "มาตรการ.csv"
    file.write_text(TABLE, encoding="utf-8-sig")
    return file


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    file = tmp_path / "damaged.csv"
    file.write_bytes(b"\x00\x01\x02 no table at all")
    return file


@pytest.fixture
def imported(table: Path) -> int:
    return int(answer("import", table)["import"])


# ── the shape of the answers ─────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("imported")
def test_a_measure_has_every_key_in_its_order() -> None:
    first, *_ = answer("measures")
    assert tuple(first) == MEASURE


@pytest.mark.usefixtures("imported")
def test_measures_come_in_the_order_of_the_report() -> None:
    assert [row["number"] for row in answer("measures")] == [1, 2, 3, 4]


@pytest.mark.usefixtures("imported")
def test_percentages_are_numbers_with_no_more_decimals_than_they_need() -> None:
    assert [row["percent"] for row in answer("measures")] == [100, 43.75, None, None]
    assert '"percent": 100,' in run("measures", "--json").stdout


@pytest.mark.usefixtures("imported")
def test_what_nobody_said_is_null() -> None:
    *_, last = answer("measures")
    assert (last["starts"], last["ends"], last["percent"], last["as_of"]) == (None,) * 4
    assert (last["status"], last["basis"], last["shared"]) == ("not_reported", "none", True)


@pytest.mark.usefixtures("imported")
def test_a_summary_has_every_key_in_its_order() -> None:
    summary = answer("summary", "--fiscal-year", "2568")
    head = ("agency", "fiscal_year", "as_of")
    assert tuple(summary) == (*head, *COUNTS, "by_department", "by_quarter")
    assert tuple(summary["by_department"][0]) == ("department", *COUNTS)
    assert tuple(summary["by_quarter"][0]) == ("quarter", *COUNTS)


@pytest.mark.usefixtures("imported")
def test_a_summary_counts_as_the_rules_say() -> None:
    summary = answer("summary", "--as-of", "2025-09-30")
    assert [summary[name] for name in ("measures", "completed", "in_progress")] == [4, 1, 1]
    assert [summary["completion_percent"], summary["weighted_percent"]] == [25, 37.5]
    assert summary["average_progress"] == 47.92


@pytest.mark.usefixtures("imported")
def test_departments_and_quarters_are_those_of_the_summary() -> None:
    summary = answer("summary")
    assert answer("departments") == summary["by_department"]
    assert answer("quarters") == summary["by_quarter"]


def test_scores_have_every_key_and_name_each_instrument(sample_database: Database) -> None:
    (scores,) = answer("scores", "--database", sample_database.path)
    assert tuple(scores) == ("agency", "year", "indicators", "instruments", "total", "level")
    assert tuple(scores["indicators"][0]) == ("number", "name", "instrument", "score")
    assert (scores["total"], scores["instruments"]["IIT"]) == (74.58, 68.45)


@pytest.mark.usefixtures("imported")
def test_an_import_is_listed_with_every_key() -> None:
    (listed,) = answer("imports")
    assert tuple(listed) == IMPORT
    assert (listed["file_name"], listed["new"], listed["undone"]) == ("มาตรการ.csv", 4, False)


# ── bringing files in ────────────────────────────────────────────────────────────────────────


def test_an_import_tells_what_it_did_and_its_counts_add_up(table: Path) -> None:
    outcome = answer("import", table)
    assert tuple(outcome) == OUTCOME
    assert (outcome["import"], outcome["rows"], outcome["new"]) == (1, 4, 4)
    assert outcome["rows"] == sum(
        outcome[name] for name in ("new", "changed", "unchanged", "skipped")
    )


def test_a_finding_is_told_in_thai_and_english(table: Path) -> None:
    finding, *_ = answer("import", table)["findings"]
    assert tuple(finding) == ("code", "severity", "row", "column", "cell", "message")
    assert " / " in finding["message"]


def test_a_dry_run_writes_nothing(table: Path) -> None:
    outcome = answer("import", table, "--dry-run")
    assert (outcome["import"], outcome["dry_run"], outcome["new"]) == (None, True, 4)
    assert answer("imports") == []


def test_the_same_file_again_changes_nothing(table: Path, imported: int) -> None:
    again = answer("import", table)
    assert (again["import"], again["new"], again["changed"], again["unchanged"]) == (None, 0, 0, 4)
    assert [listed["id"] for listed in answer("imports")] == [imported]


def test_a_damaged_file_is_refused_with_one_error_and_nothing_is_written(damaged: Path) -> None:
    refused = answer("import", damaged, status=1)
    assert (refused["import"], refused["rows"]) == (None, 0)
    assert [finding["severity"] for finding in refused["findings"]] == ["error"]
    assert answer("imports") == []


def test_several_files_are_a_list_in_their_order(table: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.csv"
    second.write_text(TABLE.replace("อยู่ระหว่างดำเนินการ,43.75", "แล้วเสร็จ,100"), encoding="utf-8")
    first, then = answer("import", table, second)
    assert (first["new"], then["changed"], then["unchanged"]) == (4, 1, 3)
    assert [listed["id"] for listed in answer("imports")] == [then["import"], first["import"]]


def test_several_files_stand_or_fall_together(table: Path, damaged: Path) -> None:
    good, bad = answer("import", table, damaged, status=1)
    assert (good["import"], bad["import"]) == (None, None)
    assert [finding["code"] for finding in good["findings"]][-1] == "other_file_refused"
    assert answer("measures") == []


def test_undo_takes_an_import_back_and_redo_brings_it_again(imported: int) -> None:
    before = answer("measures")
    assert answer("undo", imported) == {"import": imported, "undone": True}
    assert answer("measures") == []
    assert answer("redo", imported) == {"import": imported, "undone": False}
    assert answer("measures") == before


def test_the_samples_come_and_go_and_loading_them_again_changes_nothing() -> None:
    loaded = answer("sample")
    assert all(listed["sample"] for listed in loaded)
    assert answer("sample") == loaded
    answer("sample", "--remove")
    assert answer("measures") == []


def test_a_backup_restores_what_was_there(imported: int, tmp_path: Path) -> None:
    file = tmp_path / "backup.duckdb"
    before = answer("measures")
    assert answer("backup", file) == {"file": str(file)}
    answer("undo", imported)
    assert answer("restore", file)["file"] == str(file)
    assert answer("measures") == before


# ── filters ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize("spelling", [AGENCY, "อบต.ทุ่งสมมุติ", "อบต. ทุ่งสมมุติ"])
def test_an_agency_is_found_in_any_spelling(spelling: str) -> None:
    assert len(answer("measures", "--agency", spelling)) == 4


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize(
    ("option", "value", "numbers"),
    [
        ("--department", "กองคลัง", [1, 2, 4]),
        ("--quarter", "1", [1, 3]),
        ("--quarter", "๒", [2, 3]),
        ("--status", "in_progress", [2]),
        ("--fiscal-year", "๒๕๖๘", [1, 2, 3, 4]),
        ("--fiscal-year", "2567", []),
        ("--agency", "อบต.อื่น", []),
    ],
)
def test_a_filter_narrows_the_measures(option: str, value: str, numbers: list[int]) -> None:
    assert [row["number"] for row in answer("measures", option, value)] == numbers


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize("day", ["2025-04-30", "2568-04-30", "30 เมษายน 2568", "๓๐ เม.ย. ๖๘"])
def test_a_day_is_read_as_iso_or_as_thais_write_it(day: str) -> None:
    assert answer("summary", "--as-of", day)["as_of"] == "2025-04-30"


# ── where the options stand ──────────────────────────────────────────────────────────────────


def test_the_database_is_named_before_or_after_the_command(table: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.duckdb"
    answer("--database", other, "import", table)
    assert len(answer("measures", "--database", other)) == 4
    assert answer("measures") == []


@pytest.mark.usefixtures("imported")
def test_json_is_asked_for_before_or_after_the_command() -> None:
    assert run("--json", "measures").stdout == run("measures", "--json").stdout


# ── what a person reads ──────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("imported")
def test_a_person_reads_a_sentence_and_tables() -> None:
    text = run("summary", "--as-of", "2025-09-30").stdout
    assert "เสร็จ 1 จาก 4 มาตรการ (25 %)" in text
    assert "กองคลัง" in text


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize("command", ["measures", "departments", "quarters", "imports"])
def test_a_table_has_a_heading_and_a_line_for_each_answer(command: str) -> None:
    assert len(run(command).stdout.splitlines()) == 1 + len(answer(command))


def test_an_import_ends_with_how_to_take_it_back(table: Path) -> None:
    assert "python -m itadash undo 1" in run("import", table).stdout


# ── reading texts ────────────────────────────────────────────────────────────────────────────


def read(kind: str, *texts: str, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    stdin = "".join(json.dumps(text) + "\n" for text in texts)
    return [
        json.loads(line) for line in run("read", kind, *options, stdin=stdin).stdout.splitlines()
    ]


def test_a_period_is_read_with_its_quarters() -> None:
    assert read("period", "ต.ค. ๖๕ - มี.ค. ๖๖") == [
        {
            "starts": "2022-10-01",
            "ends": "2023-03-31",
            "quarters": [1, 2],
            "fiscal_year": 2566,
            "sure": True,
        }
    ]


def test_the_year_given_fills_a_period_that_names_none() -> None:
    (reading,) = read("period", "ไตรมาสที่ 4", options=("--fiscal-year", "2568"))
    assert (reading["starts"], reading["fiscal_year"]) == ("2025-07-01", 2568)


def test_reporting_rounds_are_no_period_but_days_of_reports() -> None:
    (reading,) = read("period", "รอบ ๖ เดือนและ ประจำปี", options=("--fiscal-year", "2568"))
    assert tuple(reading) == ("unknown", "follow_up")
    assert reading["follow_up"] == ["2025-03-31", "2025-09-30"]


def test_a_text_that_is_no_period_says_why() -> None:
    (reading,) = read("period", "")
    assert tuple(reading) == ("unknown",)


def test_statuses_percents_departments_and_headers_are_read() -> None:
    (status,) = read("status", "แล้วเสร็จ 100%")
    assert tuple(status) == ("status", "percent", "basis", "sure")
    assert (status["status"], status["percent"]) == ("completed", 100)
    (percent,) = read("percent", "๔๓.๗๕")
    assert percent == {"percent": 43.75, "sure": True}
    (department,) = read("department", "กองคลัง")
    assert department == {"departments": ["กองคลัง"], "sure": True}
    assert read("header", "ผู้รับผิดชอบ", "ระยะเวลา") == [{"field": "department"}, {"field": "period"}]


@pytest.mark.parametrize(
    "line", ["plain words", "{}", "5", "null", '"open', "", '"half \\ud800"', "[" * 9999]
)
def test_a_line_that_is_no_json_string_is_wrong_usage(line: str) -> None:
    result = run("read", "status", stdin=f'"ยกเลิก"\n{line}\n')
    assert (result.exit_code, result.stdout) == (2, "")
    assert "2" in result.stderr


def test_bytes_that_are_no_utf8_are_wrong_usage() -> None:
    assert run("read", "status", stdin=b'"\xa1\xa2"\n').exit_code == 2


def test_no_texts_have_no_answers() -> None:
    assert run("read", "period").stdout == ""


# ── wrong usage and refusals ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "arguments",
    [
        ["import"],
        ["import", "no such file.csv"],
        ["import", "."],
        ["measures", "--fiscal-year", "2025"],
        ["measures", "--fiscal-year", "ปีนี้"],
        ["measures", "--quarter", "5"],
        ["measures", "--status", "done"],
        ["measures", "--as-of", "31 เมษายน 2568"],
        ["measures", "--as-of", "2025-02-30"],
        ["undo", "first"],
        ["read", "title"],
        ["restore", "no such file.duckdb"],
        ["no-such-command"],
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


@pytest.mark.parametrize("command", ["undo", "redo"])
def test_an_import_that_is_not_there_is_told_in_words(command: str) -> None:
    result = run(command, 99)
    assert result.exit_code == 1
    assert "99" in result.stderr
    assert answer(command, 99, status=1)["error"] == "import_not_found"


def test_a_database_that_is_none_keeps_a_file_out(table: Path, tmp_path: Path) -> None:
    database = tmp_path / "letter.duckdb"
    database.write_text("no database at all, but a letter" * 99)
    refused = answer("import", table, "--database", database, status=1)
    assert tuple(refused) == OUTCOME
    assert refused["findings"][-1]["code"] == "database_damaged"


def test_a_file_that_is_no_database_is_told_in_words(tmp_path: Path) -> None:
    file = tmp_path / "letter.duckdb"
    file.write_text("no database at all, but a letter" * 99)
    result = run("measures", "--database", file)
    assert result.exit_code == 1
    assert "letter.duckdb" in result.stderr
    assert file.read_text().startswith("no database")


def test_a_copy_that_only_shows_takes_nothing_in(
    table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    refused = answer("import", table, status=1)
    assert (refused["import"], refused["rows"]) == (None, 4)
    assert refused["findings"][-1]["code"] == "read_only"
    assert answer("undo", 1, status=1)["error"] == "read_only"
    assert answer("measures") == []


def test_the_program_itself_ends_with_the_status_and_no_traceback(tmp_path: Path) -> None:
    database = str(tmp_path / "none.duckdb")
    command = [sys.executable, "-m", "itadash", "undo", "7", "--database", database]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert (result.returncode, result.stdout) == (1, b"")
    assert "7" in result.stderr.decode("utf-8")
    assert b"Traceback" not in result.stderr
