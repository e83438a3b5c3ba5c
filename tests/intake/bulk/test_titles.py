"""Titles by the batch are the titles of the ordinary functions, whatever is in the cells."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itadash import thai
from itadash.intake.bulk import NotInBulk, shapes, titles
from itadash.intake.bulk.shapes import Shapes, parted
from itadash.intake.texts import number_before, title_of

PIECES = st.sampled_from(
    [
        *("1", "12", "๓", "๔๕", "2568", "0", ".", ")", "(", " ", "  ", "\n", "-", "●", "*", ":"),
        *("ข้อ ", "ข้อที่ ", "โครงการ", "อบรม", "น้ำ", "นํ้า", "เเ", "A", "b", "“", "\u200b", "\xa0"),
        *("/", "กิจกรรมที่ ", "ครั้งที่ ", ": 12345", "– ", "\r\n", "๏", "✓", "ุ่", "ุ่", "_"),
    ]
)
CELLS = st.lists(st.lists(PIECES, max_size=8).map("".join), min_size=1, max_size=12)


def has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


@settings(max_examples=300)
@given(CELLS)
def test_a_batch_of_titles_reads_as_each_cell_alone(cells: list[str]) -> None:
    read = titles.read(pa.array(cells), Shapes(()))
    titled = [has_letters(title_of(cell)) for cell in cells]
    numbers = [number_before(cell.strip()) for cell, own in zip(cells, titled, strict=True) if own]
    assert read.titles.to_pylist() == [title_of(cell) for cell in cells]
    assert read.numbers.filter(pa.array(titled)).to_pylist() == [
        None if number is None else str(number) for number in numbers
    ]


@settings(max_examples=300)
@given(CELLS)
def test_a_cell_is_what_stands_before_its_title_and_the_title_or_kept(cells: list[str]) -> None:
    read = titles.read(pa.array(cells), Shapes(()))
    put_together = pc.binary_join_element_wise(read.before, read.titles, "")
    assert pc.coalesce(read.cells, put_together).to_pylist() == cells


@settings(max_examples=300)
@given(CELLS)
def test_keys_are_equal_where_title_keys_are(cells: list[str]) -> None:
    read = titles.read(pa.array(cells), Shapes(()))
    keys = [thai.title_key(title_of(cell)) for cell in cells]
    assert [keys.index(key) for key in keys] == [
        read.keys.tolist().index(key) for key in read.keys.tolist()
    ]


@pytest.mark.parametrize("cell", [b"\xe0\xb8", b"A\xb95", "แห่งที่ ๕".encode()[:-1], b"\xb9\x95"])
def test_a_title_that_is_not_in_utf_8_is_left_to_the_ordinary_way(cell: bytes) -> None:
    with pytest.raises(NotInBulk):
        titles.read(pa.array(["ดี".encode(), cell]), Shapes(()))


def test_digits_are_found_wherever_a_piece_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    cells = parted(pa.array(["ก๑2", "", "๓ 45 ๖", "ห้อง ๗/8"]))
    whole = cells.digits()
    assert cells.letters[whole].tobytes() == b"\x912\x9345\x96\x978"
    for length in range(1, 8):
        monkeypatch.setattr(shapes, "_PIECE", length)
        assert cells.digits().tolist() == whole.tolist()
