"""Cells are told apart by the letter that most of the first rows agree on."""

from __future__ import annotations

from itadash.intake.delimiters import ROWS_TO_JUDGE, delimiter_of


def test_rows_beyond_the_first_letters_are_judged_where_the_first_are_few() -> None:
    long = '"' + "ก" * 30_000 + '"'
    text = "\n".join([f"{long},{long},{long}", *["มาตรการ;กองคลัง;2568"] * ROWS_TO_JUDGE])
    assert delimiter_of(text) == ";"
