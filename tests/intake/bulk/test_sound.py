"""Quotes that are in order are read alike by every reader of CSV."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itadash.intake.bulk import NotInBulk
from itadash.intake.bulk.sound import Quotes, leave_unreadable

TEXTS = st.text('ก,"\n', max_size=14)


def is_in_order(content: bytes, block: int) -> bool:
    quotes = Quotes(",")
    try:
        for start in range(0, len(content), block):
            quotes.feed(content[start : start + block])
        quotes.end()
    except NotInBulk:
        return False
    return True


@given(TEXTS)
def test_a_file_whose_quotes_are_in_order_can_be_read_strictly(text: str) -> None:
    if is_in_order(text.encode(), 64):
        list(csv.reader(io.StringIO(text, newline=""), strict=True))


@given(TEXTS, st.integers(1, 5))
def test_blocks_may_end_anywhere(text: str, block: int) -> None:
    assert is_in_order(text.encode(), block) == is_in_order(text.encode(), 64)


@given(st.lists(st.lists(st.text('ก,"\n', max_size=5), min_size=2, max_size=3), max_size=4))
def test_what_a_spreadsheet_writes_is_in_order(rows: list[list[str]]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written).writerows(rows)
    assert is_in_order(written.getvalue().encode(), 64)


@pytest.mark.parametrize("text", ["\ufffd", "à¸à¸²à¸£", "ก" * 32_768])
def test_garbled_and_endless_texts_are_left_to_the_ordinary_way(text: str) -> None:
    with pytest.raises(NotInBulk):
        leave_unreadable(["ดี", text])
