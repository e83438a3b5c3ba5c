"""Large files: what is read by columns is what is read by rows."""

from __future__ import annotations

import csv
import random
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from itadash import importing, large_files, settings
from itadash.by_columns import preview as preview_by_columns
from itadash.cli import told
from itadash.intake.bulk import NotInBulk
from itadash.intake.contexts import Options
from itadash.intake.stages import Stage
from itadash.model import Action, Filter, Finding, MeasureRow, Plan, Status
from itadash.problems import FileRefused
from itadash.store import bulk, reading
from itadash.store.database import Database

TODAY = date(2026, 11, 20)
AGENCY = "องค์การบริหารส่วนตำบลทุ่งสมมุติ"
OPTIONS = Options(AGENCY, 2568, None)
HERE = Path(__file__).parent
FILES = (*sorted((HERE / "samples").glob("*.csv")), *sorted(settings.SAMPLES.glob("*.csv")))

LEFT_TO_ROWS = {
    *("bad_scores", "scores", "scores_without_header", "khokko_scores"),
    *("declared_delimiter", "doubled_columns", "exported", "multi_line_cells", "one_column"),
    *("rows_quoted_whole", "several_years", "two_tables", "bad_rows", "continuation_rows"),
    *("invisible_characters", "section_rows", "status_ticks", "department_ticks"),
    *("merged_departments", "numbered_parts", "plan_and_result_rows", "legend_below"),
    *("year_ticks", "cards", "repeated_titles"),
}
"""Samples that need what only the ordinary way can do."""


def by_columns(file: Path, database: Database, *, good_rows: bool = True) -> Plan:
    return preview_by_columns(file, database.snapshot(), OPTIONS, good_rows=good_rows, today=TODAY)


def by_rows(file: Path, database: Database, *, good_rows: bool = True) -> Plan:
    return importing.preview(
        file.read_bytes(),
        file.name,
        database,
        agency=AGENCY,
        fiscal_year=2568,
        good_rows=good_rows,
        today=TODAY,
    )


def counted(findings: tuple[Finding, ...]) -> Counter[tuple[object, ...]]:
    """How many rows of which the same is told, whatever cells of titles stand for them."""
    told: Counter[tuple[object, ...]] = Counter()
    for of in findings:
        told[of.code, of.severity, of.column, of.values] += of.count
    return told


def stored(database: Database) -> list[MeasureRow]:
    return list(reading.measures(database.snapshot(), Filter(today=TODAY)))


def assert_the_same(file: Path, folder: Path) -> Plan:
    """Both ways, on databases of their own, to the last cell."""
    rows, columns = Database(folder / "rows.duckdb"), Database(folder / "columns.duckdb")
    expected, plan = by_rows(file, rows), by_columns(file, columns)
    assert {a: plan.count(a) for a in Action} == {a: expected.count(a) for a in Action}
    assert plan.size == len(expected.rows)
    assert counted(plan.findings) == counted(expected.findings)
    same = ("source", "agency", "fiscal_year", "as_of", "kind")
    assert [getattr(plan, n) for n in same] == [getattr(expected, n) for n in same]
    assert (plan.refused, plan.writes) == (expected.refused, expected.writes)
    if plan.writes:
        importing.commit(expected, rows, "test")
        importing.commit(plan, columns, "test")
        assert stored(columns) == stored(rows)
        for measure in stored(rows)[::40]:
            for ask in (reading.history, reading.sources):
                assert ask(columns.snapshot(), measure.id) == ask(rows.snapshot(), measure.id)
    return plan


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_is_read_by_columns_as_by_rows_or_left_to_them(file: Path, tmp_path: Path) -> None:
    database = Database(tmp_path / "none.duckdb")
    if file.stem in LEFT_TO_ROWS:
        with pytest.raises(NotInBulk):
            by_columns(file, database)
    elif reason := refused_by_rows(file, database):
        with pytest.raises((FileRefused, NotInBulk)) as by_column:
            by_columns(file, database)
        assert getattr(by_column.value, "reason", reason) == reason
    else:
        assert_the_same(file, tmp_path)


def refused_by_rows(file: Path, database: Database) -> str | None:
    try:
        by_rows(file, database)
    except FileRefused as refused:
        return refused.reason
    return None


def odd_rows(number: int, chance: random.Random) -> list[list[str]]:
    """One row, or what offices put between rows."""
    titles = [
        f"มาตรการที่ {number} เปิดเผยข้อมูลสาธารณะบนเว็บไซต์",
        f"{number % 90}. จัดอบรมให้ความรู้เรื่องคุณธรรม รุ่นที่ {number}",
        f"● ปรับปรุงช่องทางร้องเรียน\n● แจ้งผล แห่งที่ {number}",
        f"  จัดทํา  คู่มือการปฏิบัติงาน เล่ม {number}",
        f"โครงการ​ตรวจสอบภายในครั้งที่ {number} : 12345",
        f"ติดตามผล ร่วมกับเทศบาลตำบลหนองสมมุติ {number}",
        "รวมพลังต้านทุจริต " + str(number),
        "ผลการประเมินความพึงพอใจ " + str(number),
        f"งาน{number}",
    ]
    row = [
        chance.choice([str(number), str(number), f"{number}.", "", "๑๒"]),
        chance.choice(titles),
        chance.choice(["", "ก. โปร่งใส", "การใช้งบประมาณ", "-"]),
        chance.choice(["", "๑. ประชุม\n๒. รายงานผล", "แต่งตั้งคณะทำงาน", "- วางแผน\n- ดำเนินการ"]),
        chance.choice(["สำนักปลัด", "กองคลัง", "กองลับ", "", "ทุกส่วนราชการ", "กองช่าง/กองคลัง"]),
        chance.choice(["ต.ค. ๖๗ - ธ.ค. ๖๗", "ตลอดปีงบประมาณ", "เมื่อไรก็ได้", "", "๙ ก.พ. ๖๖"]),
        chance.choice(["แล้วเสร็จ", "ยังไม่เริ่ม", "อยู่ระหว่างดำเนินการ", "", "ฟ้าใส"]),
        chance.choice(["100", "50", "", "", "๓๐%", "มาก"]),
        chance.choice(["", "มีการประชุม ๒ ครั้ง", "เผยแพร่ที่ https://example.org/a", "แต่งตั้งคณะทำงาน"]),
        chance.choice(["", "ประชาชนเชื่อมั่น"]),
        chance.choice(["", "งบน้อย"]),
    ]
    between = {
        0: [[""] * 11],
        1: [["ที่", "มาตรการ", "หัวข้อ", "ขั้นตอน", "ผู้รับผิดชอบ", *[""] * 6]],
        2: [["", "รวมทั้งสิ้น", *[""] * 9]],
        3: [["หมายเหตุ ข้อมูล ณ สิ้นปี", *[""] * 10]],
    }.get(chance.randrange(60), [])
    return [row, *between]


def test_three_thousand_odd_rows_are_read_by_columns_as_by_rows(tmp_path: Path) -> None:
    chance = random.Random(2568)  # noqa: S311 - not for secrets
    heading = ["ที่", "มาตรการ", "หัวข้อ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "สถานะ", "ร้อยละ"]
    heading += ["ผลการดำเนินการ", "ผลลัพธ์", "ปัญหาอุปสรรค"]
    rows = [row for number in range(1, 3_001) for row in odd_rows(number, chance)]
    file = tmp_path / "odd.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as text:
        csv.writer(text).writerows([["รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"], heading, *rows])
    plan = assert_the_same(file, tmp_path)
    assert plan.count(Action.NEW) > 1_000


SAMPLE = settings.SAMPLES / "phomakkhaeng.csv"


def test_the_same_file_again_changes_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "twice.duckdb")
    first = importing.commit(by_columns(SAMPLE, database), database, "test")
    again = by_columns(SAMPLE, database)
    assert (again.repeats, again.writes) == (first, False)
    assert again.count(Action.UNCHANGED) == again.size


def test_a_year_that_has_measures_already_is_left_to_rows(tmp_path: Path) -> None:
    database = Database(tmp_path / "stored.duckdb")
    importing.commit(by_columns(SAMPLE, database), database, "test")
    changed = tmp_path / SAMPLE.name
    changed.write_bytes(SAMPLE.read_bytes() + b"\r\n")
    with pytest.raises(NotInBulk):
        by_columns(changed, database)


def test_an_agency_with_words_of_its_own_is_left_to_rows(tmp_path: Path) -> None:
    database = Database(tmp_path / "words.duckdb")
    told = importing.preview(
        SAMPLE.read_bytes(), SAMPLE.name, database, agency=AGENCY, fiscal_year=2567,
        statuses={"ฟ้าใส": Status.COMPLETED}, good_rows=True, today=TODAY,
    )  # fmt: skip
    importing.commit(told, database, "test")
    with pytest.raises(NotInBulk):
        by_columns(SAMPLE, database)


def test_a_large_import_is_undone_and_redone(tmp_path: Path) -> None:
    database = Database(tmp_path / "undone.duckdb")
    number = importing.commit(by_columns(SAMPLE, database), database, "test")
    assert number is not None
    before = stored(database)
    importing.undo(database, number, "test")
    assert stored(database) == []
    importing.redo(database, number, "test")
    assert stored(database) == before != []


def test_a_writer_that_dies_leaves_nothing_of_a_large_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(tmp_path / "dead.duckdb")
    plan = by_columns(SAMPLE, database)
    monkeypatch.setattr(bulk, "ADD_TEXTS", "select error('the power is gone' || $import_id)")
    with pytest.raises(Exception, match="power"):
        importing.commit(plan, database, "test")
    monkeypatch.undo()
    assert stored(database) == []
    assert importing.commit(plan, database, "test") is not None


@pytest.mark.parametrize("name", ["unbalanced_quote", "cp874", "two_tables", "scores", "plain"])
def test_a_large_file_is_read_by_rows_where_columns_will_not_do(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large_files, "LARGE", 0)
    file = HERE / "samples" / f"{name}.csv"
    database = Database(tmp_path / "any.duckdb")
    if reason := refused_by_rows(file, database):
        with pytest.raises(FileRefused) as refused:
            large_files.preview(file, database, OPTIONS, today=TODAY)
        assert refused.value.reason == reason
    else:
        plan = large_files.preview(file, database, OPTIONS, good_rows=True, today=TODAY)
        assert plan.size == len(by_rows(file, database).rows)


def test_a_terminal_shows_how_far_the_reading_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(told, "PATIENCE", 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with told.bar("reading") as tell:
        tell(Stage.READING, 0.5)
        tell(Stage.MATCHING, 0)
    shown = capsys.readouterr().err
    assert "50%" in shown
    assert "100%" in shown
