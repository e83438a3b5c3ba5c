"""A workbook is read as the same sheet saved as CSV would be, and no further than is safe."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from itadash import importing
from itadash.intake import number_formats, workbook_parts, workbook_scan
from itadash.intake.codes import Code, Refusal
from itadash.intake.decode import LONGEST_CELL, MOST_COLUMNS, Table, decode
from itadash.intake.number_formats import Shown
from itadash.intake.opening import table_of
from itadash.model import Action, Plan, Severity, Status
from itadash.problems import FileRefused
from itadash.store.database import Database

SAMPLES = Path(__file__).parent.parent / "samples"
TODAY = date(2026, 11, 20)
HEADER = ("ที่", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "สถานะ", "ร้อยละ")
ROW = (1, "จัดทำคู่มือการให้บริการ", "สำนักปลัด", "ไตรมาส 2", "แล้วเสร็จ", 100)
AGENCY = "องค์การบริหารส่วนตำบลตัวอย่าง"


def saved(book: Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def sheet_of(*rows: tuple[object, ...]) -> Worksheet:
    sheet: Worksheet = Workbook().active
    for row in rows:
        sheet.append(row)
    return sheet


def content_of(sheet: Worksheet) -> bytes:
    return saved(sheet.parent)


def cells_of(*rows: tuple[object, ...]) -> tuple[tuple[str, ...], ...]:
    return table_of(content_of(sheet_of(HEADER, ROW, *rows))).rows[2:]


def repacked(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The archive with some parts replaced or added."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
        for name in parts.keys() - set(old.namelist()):
            new.writestr(name, parts[name], zipfile.ZIP_DEFLATED)
    return target.getvalue()


def archive_of(*names: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return target.getvalue()


def reason_of(content: bytes, sheet: str | None = None) -> str:
    with pytest.raises(FileRefused) as refused:
        table_of(content, sheet)
    return refused.value.reason


def planned(
    content: bytes, database: Database, sheet: str | None = None, good_rows: bool = False
) -> Plan:
    return importing.preview(
        content,
        "table.xlsx",
        database,
        agency=AGENCY,
        fiscal_year=2566,
        sheet=sheet,
        good_rows=good_rows,
        today=TODAY,
    )


# ── values ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (5, "5"),
        (5.0, "5"),
        (1.5, "1.5"),
        (0.1 + 0.2, "0.3"),
        (1e20, "100000000000000000000"),
        (-3, "-3"),
        (True, "✓"),
        (False, ""),
        (date(2023, 4, 30), "2023-04-30"),
        (datetime(2023, 4, 30, 13, 5), "2023-04-30"),
        (datetime(2566, 4, 30), "2566-04-30"),
        ("สองบรรทัด\nในช่องเดียว", "สองบรรทัด\nในช่องเดียว"),
        ("=1+1 เป็นข้อความ", "=1+1 เป็นข้อความ"),
    ],
)
def test_a_value_reads_as_people_see_it(value: object, text: str) -> None:
    sheet = sheet_of(HEADER, ROW, (None, value))
    if isinstance(value, str):
        sheet["B3"].data_type = "s"
    assert table_of(content_of(sheet)).rows[2][1] == text


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (0.5, "0%", "50%"),
        (0.07, "0.00%", "7%"),
        (1 / 3, "0%", "33.33%"),
        (0.5, '0.0" %"', "0.5"),
        (0.5, "General", "0.5"),
        (45046, "[$-107041E]d mmm bbbb;@", "2023-04-30"),
        (45046, "mmm-yy", "เม.ย. 2566"),
        (45046, "[Red]#,##0", "45046"),
        (45046, '"m"0', "45046"),
    ],
)
def test_the_number_format_decides_what_a_number_means(
    value: float, number_format: str, text: str
) -> None:
    sheet = sheet_of(HEADER, ROW, (None, value))
    sheet["B3"].number_format = number_format
    assert table_of(content_of(sheet)).rows[2][1] == text


@pytest.mark.parametrize(
    ("number", "shown"),
    [(9, Shown.PERCENT), (67, Shown.PERCENT), (71, Shown.DAY), (74, Shown.MONTH)],
)
def test_formats_that_thai_excel_names_by_number_are_known(number: int, shown: Shown) -> None:
    styles = (
        f'<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="{number}"/></cellXfs></styleSheet>'
    )
    assert number_formats.shown_by_style(styles.encode()) == {1: shown}


def test_days_counted_from_1904_are_the_same_days() -> None:
    sheet = sheet_of(HEADER, ROW, (None, date(2023, 4, 30)))
    sheet.parent.epoch = datetime(1904, 1, 1)
    assert table_of(content_of(sheet)).rows[2][1] == "2023-04-30"


# ── shapes ───────────────────────────────────────────────────────────────────────────────────


def test_a_sheet_reads_as_the_same_sheet_saved_as_csv() -> None:
    rows = decode((SAMPLES / "title_lines.csv").read_bytes()).rows
    read = table_of(content_of(sheet_of(*rows))).rows
    assert [tuple(cell for cell in row if cell) for row in read] == [
        tuple(cell for cell in row if cell) for row in rows
    ]


def with_shared_texts(content: bytes) -> bytes:
    """The workbook as Excel saves it: each text once, in a part of its own, and told by place."""
    texts: list[bytes] = []

    def shared(found: re.Match[bytes]) -> bytes:
        texts.append(found[2])
        return b'<c r="%s" t="s"><v>%d</v></c>' % (found[1], len(texts) - 1)

    inline = rb'<c r="(\w+)" t="inlineStr"><is><t>(.*?)</t></is></c>'
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheet = re.sub(inline, shared, archive.read("xl/worksheets/sheet1.xml"), flags=re.DOTALL)
        relations = archive.read("xl/_rels/workbook.xml.rels")
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    named = b'<Relationship Id="rT" Type="%s" Target="sharedStrings.xml"/></Relationships>' % kind
    items = b"".join(b"<si><r><t>%s</t></r></si>" % text for text in texts)
    space = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    parts = {
        "xl/worksheets/sheet1.xml": sheet,
        "xl/sharedStrings.xml": b"<sst %s>%s</sst>" % (space, items),
        "xl/_rels/workbook.xml.rels": relations.replace(b"</Relationships>", named),
    }
    return repacked(content, parts)


def test_texts_that_sheets_share_are_read_in_their_places() -> None:
    content = content_of(sheet_of(HEADER, ROW))
    assert table_of(with_shared_texts(content)).rows == table_of(content).rows


def test_rows_count_as_excel_shows_them_though_the_sheet_begins_lower() -> None:
    sheet = Workbook().active
    for column, (heading, cell) in enumerate(zip(HEADER, ROW, strict=True), start=3):
        sheet.cell(5, column, heading)
        sheet.cell(6, column, cell)
    table = table_of(content_of(sheet))
    assert (table.rows[4][2], table.rows[5][3]) == (HEADER[0], ROW[1])


def test_merged_cells_leave_blanks_and_a_merged_topic_holds_below(empty_database: Database) -> None:
    sheet = sheet_of(
        ("หัวข้อ", "มาตรการ", "ผู้รับผิดชอบ"),
        ("ด้านความโปร่งใส", "จัดทำคู่มือ", "สำนักปลัด"),
        (None, "เผยแพร่แผน", "กองคลัง"),
    )
    sheet.merge_cells("A2:A3")
    plan = planned(content_of(sheet), empty_database)
    assert [row.record.topic for row in plan.rows if row.record] == ["ด้านความโปร่งใส"] * 2


def test_a_heading_merged_over_two_columns_spans_both(empty_database: Database) -> None:
    sheet = sheet_of(
        ("ที่", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", None),
        (None, None, None, "เริ่มต้น", "สิ้นสุด"),
        (1, "จัดทำคู่มือ", "สำนักปลัด", date(2023, 1, 1), date(2023, 3, 31)),
    )
    sheet.merge_cells("D1:E1")
    (row,) = planned(content_of(sheet), empty_database).rows
    assert row.record
    assert (row.record.starts, row.record.ends) == (date(2023, 1, 1), date(2023, 3, 31))


def test_a_percentage_formatted_as_one_is_progress(empty_database: Database) -> None:
    sheet = sheet_of(HEADER, (1, "จัดทำคู่มือ", "สำนักปลัด", "ไตรมาส 2", None, 0.5))
    sheet["F2"].number_format = "0%"
    (row,) = planned(content_of(sheet), empty_database).rows
    assert row.record
    assert [(s.status, s.percent) for s in row.record.statuses] == [
        (Status.IN_PROGRESS, Decimal(50))
    ]


# ── sheets ───────────────────────────────────────────────────────────────────────────────────


def book_of(**sheets: tuple[tuple[object, ...], ...]) -> Workbook:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return book


TABLE, OTHER = (HEADER, ROW), (HEADER, (1, "มาตรการอื่น", "กองคลัง", "ไตรมาส 3", None, None))


def test_the_first_sheet_with_a_table_is_read_and_the_others_are_named(
    empty_database: Database,
) -> None:
    book = book_of(ปก=(("รายงานผล",),), แผน=TABLE, ผล=OTHER)
    plan = planned(saved(book), empty_database)
    (warning,) = [found for found in plan.findings if found.code == Code.OTHER_SHEETS]
    assert (plan.source.sheet, plan.source.sheets) == ("แผน", ("แผน", "ผล"))
    assert dict(warning.values) == {"used": "แผน", "others": "ผล"}
    assert warning.severity is Severity.WARNING


def test_the_officer_may_choose_the_sheet(empty_database: Database) -> None:
    plan = planned(saved(book_of(แผน=TABLE, ผล=OTHER)), empty_database, sheet="ผล")
    assert [row.title for row in plan.rows] == ["มาตรการอื่น"]
    (note,) = [found for found in plan.findings if found.code == Code.OTHER_SHEETS]
    assert note.severity is Severity.NOTE


def test_the_second_sheet_of_a_file_is_no_repetition_of_the_first(empty_database: Database) -> None:
    content = saved(book_of(แผน=TABLE, ผล=OTHER))
    importing.commit(planned(content, empty_database), empty_database, "tests")
    assert planned(content, empty_database).repeats is not None
    assert planned(content, empty_database, sheet="ผล").repeats is None


def test_a_hidden_sheet_is_not_read() -> None:
    book = book_of(ซ่อน=TABLE, เห็น=OTHER)
    book["ซ่อน"].sheet_state = "hidden"
    table = table_of(saved(book))
    assert (table.sheet, table.sheets, table.rivals) == ("เห็น", ("เห็น",), ())


def test_a_bad_sheet_keeps_no_good_one_out() -> None:
    wide = tuple(range(MOST_COLUMNS + 1))
    assert table_of(saved(book_of(กว้าง=(wide,), แผน=TABLE))).sheet == "แผน"


def test_a_sheet_that_is_not_there_is_refused() -> None:
    assert reason_of(saved(book_of(แผน=TABLE)), "ผล") == Refusal.NO_SUCH_SHEET


def test_an_empty_workbook_is_refused() -> None:
    assert reason_of(saved(Workbook())) == Refusal.EMPTY


# ── cells without a value ────────────────────────────────────────────────────────────────────


def with_flaw(column: str, value: str) -> bytes:
    sheet = sheet_of(HEADER, ROW, (2, "เผยแพร่แผน", "กองคลัง", "ไตรมาส 3", "แล้วเสร็จ", 100))
    sheet[f"{column}3"] = value
    if value.startswith("#"):
        sheet[f"{column}3"].data_type = "e"
    return content_of(sheet)


@pytest.mark.parametrize(
    ("value", "code"), [("#REF!", Code.CELL_ERROR), ("=A1&B1", Code.FORMULA_WITHOUT_VALUE)]
)
@pytest.mark.parametrize("column", ["B", "E", "F"])
def test_a_row_whose_title_status_or_percent_has_no_value_is_left_out(
    column: str, value: str, code: Code, empty_database: Database
) -> None:
    plan = planned(with_flaw(column, value), empty_database, good_rows=True)
    (found,) = [found for found in plan.findings if found.severity is Severity.ERROR]
    assert (found.code, found.row, found.cell) == (code, 3, value)
    assert [row.action for row in plan.rows] == [Action.NEW, Action.SKIPPED]
    assert not plan.refused


@pytest.mark.parametrize("value", ["#REF!", "=A1&B1"])
def test_another_cell_without_a_value_is_blank_and_told(
    value: str, empty_database: Database
) -> None:
    plan = planned(with_flaw("C", value), empty_database)
    (found,) = [found for found in plan.findings if found.row == 3]
    assert (found.severity, found.column, plan.refused) == (Severity.WARNING, HEADER[2], False)
    assert plan.rows[1].record
    assert plan.rows[1].record.departments == ()


def test_a_formula_counts_by_the_value_last_calculated() -> None:
    content = content_of(sheet_of(HEADER, (*ROW[:5], 77)))
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    formula = sheet.replace(b"<v>77</v>", b"<f>70+7</f><v>77</v>")
    table = table_of(repacked(content, {"xl/worksheets/sheet1.xml": formula}))
    assert (table.rows[1][5], table.flaws) == ("77", ())


# ── other files, and files that mean harm ────────────────────────────────────────────────────


def compound_of(stream: str) -> bytes:
    return workbook_parts.COMPOUND + bytes(504) + stream.encode("utf-16-le") + bytes(512)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (compound_of("EncryptedPackage"), Refusal.PROTECTED),
        (compound_of("Workbook"), Refusal.OLD_WORKBOOK),
        (compound_of("WordDocument"), Refusal.WORD_DOCUMENT),
        (archive_of("word/document.xml"), Refusal.WORD_DOCUMENT),
        (archive_of("mimetype", "content.xml"), Refusal.OPEN_DOCUMENT),
        (archive_of("xl/workbook.bin"), Refusal.BINARY_WORKBOOK),
        (archive_of("ตาราง.csv"), Refusal.OTHER_ARCHIVE),
        ((SAMPLES / "xlsx.csv").read_bytes(), Refusal.DAMAGED_WORKBOOK),
        ((SAMPLES / "xls.csv").read_bytes(), Refusal.OLD_WORKBOOK),
    ],
)
def test_what_is_no_workbook_of_today_is_refused_with_its_own_reason(
    content: bytes, reason: Refusal
) -> None:
    assert reason_of(content) == reason


def test_a_workbook_is_known_by_its_bytes_whatever_its_name(empty_database: Database) -> None:
    content = content_of(sheet_of(HEADER, ROW))
    plan = importing.preview(
        content, "ตาราง.csv", empty_database, agency=AGENCY, fiscal_year=2566, today=TODAY
    )
    assert (plan.source.encoding, len(plan.rows)) == ("xlsx", 1)


def test_macros_links_and_drawings_are_not_looked_at() -> None:
    others = {"xl/vbaProject.bin": b"x", "xl/externalLinks/externalLink1.xml": b"<!DOCTYPE x>"}
    assert table_of(repacked(content_of(sheet_of(HEADER, ROW)), others)).rows[1][1] == ROW[1]


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def with_entity(content: bytes) -> bytes:
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    declared = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + sheet
    return repacked(content, {"xl/worksheets/sheet1.xml": declared})


def without_sheet(content: bytes) -> bytes:
    return repacked(content, {"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row"})


@pytest.mark.parametrize("damage", [cut, with_entity, without_sheet])
def test_a_damaged_workbook_is_told_and_never_a_traceback(
    damage: Callable[[bytes], bytes],
) -> None:
    assert reason_of(damage(content_of(sheet_of(HEADER, ROW)))) == Refusal.DAMAGED_WORKBOOK


def test_a_workbook_that_unpacks_to_too_much_is_refused_unread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook_parts, "LARGEST_UNPACKED", 100_000)
    bomb = repacked(content_of(sheet_of(HEADER, ROW)), {"xl/media/image1.png": bytes(200_000)})
    assert len(bomb) < 100_000
    assert reason_of(bomb) == Refusal.UNPACKS_TOO_LARGE


def test_a_part_that_unpacks_to_more_than_it_says_is_no_workbook() -> None:
    content = content_of(sheet_of(HEADER, ROW))
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    size = len(sheet).to_bytes(4, "little")
    lying = content.replace(size, (len(sheet) // 2).to_bytes(4, "little"))
    assert lying != content
    assert reason_of(lying) == Refusal.DAMAGED_WORKBOOK


def test_more_parts_than_any_workbook_has_are_refused() -> None:
    names = [f"xl/{number}" for number in range(workbook_parts.MOST_PARTS + 1)]
    assert reason_of(archive_of(*names)) == Refusal.TOO_MANY_PARTS


def test_a_cell_at_the_far_end_of_the_sheet_is_not_reached_over_empty_ones() -> None:
    sheet = sheet_of(HEADER, ROW)
    sheet.cell(1_048_576, 400, "x")
    assert reason_of(content_of(sheet)) == Refusal.TOO_MANY_CELLS


def test_styled_empty_cells_far_below_count_for_nothing() -> None:
    sheet = sheet_of(HEADER, ROW)
    sheet.cell(1_048_576, 400).number_format = "0%"
    assert len(table_of(content_of(sheet)).rows) == 2


def test_more_columns_than_any_form_has_are_refused() -> None:
    content = content_of(sheet_of(tuple(range(MOST_COLUMNS + 1))))
    assert reason_of(content) == Refusal.TOO_MANY_COLUMNS


def test_a_text_named_a_million_times_is_counted_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_scan, "MOST_LETTERS", 100_000)
    shared = b"<sst><si><t>" + b"x" * 30_000 + b"</t></si></sst>"
    row = b"<row><c t='s'><v>0</v></c></row>"
    lengths = workbook_scan.lengths_of(shared)
    with pytest.raises(FileRefused) as refused:
        workbook_scan.scan(b"<sheetData>" + row * 4 + b"</sheetData>", lengths, {})
    assert refused.value.reason == Refusal.UNPACKS_TOO_LARGE


def test_a_cell_longer_than_excel_holds_is_refused() -> None:
    content = content_of(sheet_of(HEADER, ("x" * LONGEST_CELL,)))
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    longer = sheet.replace(b"x" * LONGEST_CELL, b"x" * (LONGEST_CELL + 1))
    assert reason_of(repacked(content, {"xl/worksheets/sheet1.xml": longer})) == (
        Refusal.CELL_TOO_LONG
    )


def test_garbled_letters_are_refused_in_a_workbook_too() -> None:
    assert reason_of(content_of(sheet_of(HEADER, (1, "à¸¡à¸²à¸•")))) == Refusal.MOJIBAKE


def test_a_table_of_text_is_the_same_through_either_door() -> None:
    content = (SAMPLES / "plain.csv").read_bytes()
    assert table_of(content) == Table(decode(content).rows, "utf-8")
