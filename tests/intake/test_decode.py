"""Bytes become a table, or are refused with the likely cause."""

from __future__ import annotations

from pathlib import Path

import pytest

from itadash.intake.codes import Refusal
from itadash.intake.decode import LONGEST_CELL, MOST_COLUMNS, Table, decode
from itadash.problems import FileRefused

SAMPLES = Path(__file__).parent.parent / "samples"


def sample(name: str) -> Table:
    return decode((SAMPLES / name).read_bytes())


def reason_of(content: bytes) -> str:
    with pytest.raises(FileRefused) as refused:
        decode(content)
    return refused.value.reason


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("plain.csv", "utf-8"),
        ("utf8_bom.csv", "utf-8-sig"),
        ("cp874.csv", "cp874"),
        ("utf16_bom_tab.csv", "utf-16"),
    ],
)
def test_the_encodings_of_excel_are_told_apart(name: str, encoding: str) -> None:
    table = sample(name)
    assert (table.encoding, table.rows[0]) == (encoding, sample("plain.csv").rows[0])


def test_the_dashes_and_quotes_of_windows_survive() -> None:
    assert "100% – เผยแพร่แล้ว “ครบ”" in sample("cp874.csv").rows[1][4]


@pytest.mark.parametrize("name", ["semicolon.csv", "declared_delimiter.csv", "utf16_bom_tab.csv"])
def test_the_delimiter_is_the_one_that_makes_rows_alike(name: str) -> None:
    assert {len(row) for row in sample(name).rows} == {5}


def test_a_row_counts_as_one_however_many_lines_its_cells_have() -> None:
    rows = sample("multi_line_cells.csv").rows
    assert (len(rows), rows[2], rows[3][2]) == (4, (), "กองคลัง")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("empty.csv", Refusal.EMPTY),
        ("blank_rows_only.csv", Refusal.EMPTY),
        ("unbalanced_quote.csv", Refusal.UNBALANCED_QUOTE),
        ("html.csv", Refusal.HTML),
        ("pdf.csv", Refusal.OTHER_KIND),
        ("png.csv", Refusal.OTHER_KIND),
        ("nul_bytes.csv", Refusal.NUL_BYTES),
        ("utf8_read_as_cp874.csv", Refusal.MOJIBAKE),
        ("utf8_read_as_latin1.csv", Refusal.MOJIBAKE),
        ("cp874_read_as_latin1.csv", Refusal.MOJIBAKE),
        ("replacement_characters.csv", Refusal.MOJIBAKE),
        ("question_marks.csv", Refusal.QUESTION_MARKS),
        ("unknown_encoding.csv", Refusal.UNKNOWN_ENCODING),
    ],
)
def test_what_is_no_table_is_refused_with_its_cause(name: str, reason: Refusal) -> None:
    assert reason_of((SAMPLES / name).read_bytes()) == reason


def test_an_unbalanced_quote_is_placed() -> None:
    with pytest.raises(FileRefused) as refused:
        sample("unbalanced_quote.csv")
    assert refused.value.values["row"] == "2"


def test_a_cell_longer_than_excel_holds_is_refused() -> None:
    assert reason_of(b"a,b\n" + b"x" * (LONGEST_CELL + 1) + b",y\n") == Refusal.CELL_TOO_LONG


def test_a_cell_as_long_as_excel_holds_is_read() -> None:
    assert decode(b"a,b\n" + b"x" * LONGEST_CELL + b",y\n").rows[1][1] == "y"


def test_more_columns_than_any_form_has_are_refused() -> None:
    assert reason_of(b"," * MOST_COLUMNS + b"x") == Refusal.TOO_MANY_COLUMNS


def test_a_file_above_the_limit_is_refused_unread() -> None:
    with pytest.raises(FileRefused) as refused:
        decode(b"a,b\n1,2\n", largest=4)
    assert refused.value.reason == Refusal.TOO_LARGE


@pytest.mark.parametrize("text", ["เนื้อหาเน้นเนินเขา", "Café à la carte", "เธอ เธอ เธอ"])
def test_honest_words_are_not_taken_for_garbled_ones(text: str) -> None:
    assert decode(f"มาตรการ,ผล\n{text},ก\n".encode()).rows[1][0] == text
