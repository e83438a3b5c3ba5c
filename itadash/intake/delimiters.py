"""By which letter the cells of a text file are told apart."""

from __future__ import annotations

import csv
import io
from collections import Counter
from contextlib import suppress
from itertools import islice

ROWS_TO_JUDGE = 50
_LETTERS_TO_JUDGE = 1 << 16
_DELIMITERS = (",", ";", "\t")


def delimiter_of(text: str) -> str:
    """The delimiter by which most of the first rows have one and the same width."""
    return max(_DELIMITERS, key=lambda delimiter: consistency(text, delimiter))


def consistency(text: str, delimiter: str) -> tuple[int, int]:
    """How many of the first rows have one and the same width, and that width."""
    widths = Counter(
        len(row)
        for row in _first_rows(text, delimiter)
        if len(row) > 1 and any(map(str.strip, row))
    )
    if not widths:
        return 0, 0
    width, rows = max(widths.items(), key=lambda found: (found[1], found[0]))
    return rows, width


def _first_rows(text: str, delimiter: str, letters: int = _LETTERS_TO_JUDGE) -> list[list[str]]:
    """From the beginning of the text, or from all of it where that holds too few rows."""
    reader = csv.reader(io.StringIO(text[:letters], newline=""), delimiter=delimiter)
    rows: list[list[str]] = []
    with suppress(csv.Error):
        rows.extend(islice(reader, ROWS_TO_JUDGE + 1))
        if len(rows) <= ROWS_TO_JUDGE and letters < len(text):
            return _first_rows(text, delimiter, len(text))
    return rows[:ROWS_TO_JUDGE]
