"""Bytes become a table: what kind of file, which encoding, which delimiter.

A file that is no table is refused with the likely cause. Encodings are tried in one order: byte
order mark, strict UTF-8, cp874 (what Excel on Thai Windows writes).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from itadash.intake.codes import Code, Refusal
from itadash.intake.delimiters import ROWS_TO_JUDGE, consistency, delimiter_of
from itadash.problems import FileRefused

MEBIBYTE = 1024 * 1024
LARGEST_FILE = 50 * MEBIBYTE
LARGEST_IN_BULK = 1024 * MEBIBYTE
MOST_ROWS = 1_000_000
LONGEST_CELL = 32_767
"""What a cell of Excel holds; a longer one is a quote that was never closed."""
MOST_COLUMNS = 500

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SIGNATURES = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
    (b"\x1f\x8b", "GZIP"),
    (b"{\\rtf", "RTF"),
)
_MARKUP = re.compile(
    rb"\s*(?:<!doctype\s|<\?xml\s|<html\b|<head\b|<table\b|<body\b|mime-version:)", re.IGNORECASE
)

_ONE_AS_CP874 = "เ[ธน][\u0080-\u00a0\u0e01-\u0e1f€…‘’“”•–—]"
_UTF8_READ_AS_CP874 = re.compile(f"{_ONE_AS_CP874}(?:{_ONE_AS_CP874}){{2}}")
_UTF8_READ_AS_LATIN = re.compile("à[¸¹]|Ã[\u0080-\u00bf]|â€")
_LATIN = re.compile("[\u00a1-\u00fb]")
"""A letter without which nothing was read as Latin: one scan of the file instead of two."""
_CP874_READ_AS_LATIN = re.compile("[\u00a1-\u00fb]{4}")
_LOST_LETTERS = re.compile(r"\?{3,}")
_THAI = re.compile("[\u0e01-\u0e5b]")

_DECLARED = re.compile("sep=([,;\t])\r?\n?")
_NARROWEST_WRAPPED = 3
"""Columns from which a list of texts with commas is rather a table whose rows were quoted."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """A cell of a workbook that shows no value; ``row`` counts from 1, ``column`` from 0."""

    code: Code
    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells as written; ``rows[0]`` is row 1 of Excel, blank rows included.

    A workbook has ``sheets``, those that can be seen, and ``sheet`` is the one that was read;
    ``rivals`` are others that hold a table too.
    """

    rows: tuple[tuple[str, ...], ...]
    encoding: str
    flaws: tuple[Flaw, ...] = ()
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()

    @property
    def sheets_with_tables(self) -> tuple[str, ...]:
        """The sheet that was read and its rivals, in the order of the workbook."""
        return tuple(name for name in self.sheets if name in (self.sheet, *self.rivals))

    @property
    def comes_second(self) -> bool:
        """Whether a sheet before this one holds a table too."""
        return self.sheet not in self.sheets_with_tables[:1]


def decode(content: bytes, largest: int = LARGEST_FILE) -> Table:
    """The table in a CSV file; ``largest`` is in bytes. Raises FileRefused."""
    refuse_too_large(len(content), largest)
    refuse_other_kinds(content)
    text, encoding = _text(content)
    refuse_garbled(text)
    rows = _rows(text)
    if not any(cell.strip() for row in rows for cell in row):
        raise FileRefused(Refusal.EMPTY)
    return Table(rows, encoding)


def refuse_too_large(size: int, largest: int) -> None:
    """Refuse a file by its size in bytes."""
    if size > largest:
        limit, found = str(largest // MEBIBYTE), f"{size / MEBIBYTE:,.1f}"
        raise FileRefused(Refusal.TOO_LARGE, limit=limit, size=found)


def refuse_too_many_rows(rows: int) -> None:
    """Refuse a file by its rows below the header."""
    if rows > MOST_ROWS:
        limit, found = f"{MOST_ROWS:,}", f"{rows:,}"
        raise FileRefused(Refusal.TOO_MANY_ROWS, limit=limit, rows=found)


def refuse_other_kinds(content: bytes) -> None:
    if not content.strip():
        raise FileRefused(Refusal.EMPTY)
    if kind := _signature_kind(content):
        raise FileRefused(Refusal.OTHER_KIND, kind=kind)
    if _MARKUP.match(content.removeprefix(b"\xef\xbb\xbf")):
        raise FileRefused(Refusal.HTML)


def _signature_kind(content: bytes) -> str | None:
    """The kind whose magic bytes start the content; two letters alone are too little to go by."""
    for signature, kind in _SIGNATURES:
        if content.startswith(signature) and (len(signature) > 2 or b"\0" in content[:64]):
            return kind
    return None


def _text(content: bytes) -> tuple[str, str]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _strictly(content, encoding), encoding
    if b"\0" in content:
        raise FileRefused(Refusal.NUL_BYTES)
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _strictly(content, "cp874"), "cp874"


def _strictly(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = str(content[: error.start].count(b"\n") + 1)
        raise FileRefused(Refusal.UNKNOWN_ENCODING, encoding=encoding, line=line) from error
    if "\0" in text:
        raise FileRefused(Refusal.NUL_BYTES)
    return text


def refuse_garbled(text: str) -> None:
    """Refuse Thai that was once read in a wrong encoding and saved so."""
    if "\ufffd" in text:
        raise FileRefused(Refusal.MOJIBAKE, sample=_around(text, text.index("\ufffd")))
    as_latin = (_UTF8_READ_AS_LATIN, _CP874_READ_AS_LATIN) if _LATIN.search(text) else ()
    for pattern in (_UTF8_READ_AS_CP874, *as_latin):
        if found := pattern.search(text):
            raise FileRefused(Refusal.MOJIBAKE, sample=_around(text, found.start()))
    if not _THAI.search(text) and len(_LOST_LETTERS.findall(text)) >= 3:
        raise FileRefused(Refusal.QUESTION_MARKS)


def _around(text: str, position: int) -> str:
    return " ".join(text[max(0, position - 5) : position + 20].split())


def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    declared = _DECLARED.match(text)
    delimiter = declared[1] if declared else delimiter_of(text)
    rows = _parsed(text[declared.end() :] if declared else text, delimiter)
    return _unwrapped(rows) if all(len(row) <= 1 for row in rows) else rows


def _unwrapped(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """Rows that were quoted whole, so that each became one cell, taken apart again."""
    lines = "\n".join(row[0].replace("\n", " ") if row else "" for row in rows)
    delimiter = delimiter_of(lines)
    alike, width = consistency(lines, delimiter)
    filled = sum(bool(row and row[0].strip()) for row in rows[:ROWS_TO_JUDGE])
    wrapped = width >= _NARROWEST_WRAPPED and alike * 2 > filled
    return _parsed(lines, delimiter) if wrapped else rows


def _parsed(body: str, delimiter: str) -> tuple[tuple[str, ...], ...]:
    rows: list[tuple[str, ...]] = []
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    try:
        rows.extend(map(tuple, reader))
    except csv.Error as error:
        _refuse_oversized(rows)
        even = body.count('"') % 2 == 0
        long = even and "field larger" in str(error)
        reason = Refusal.CELL_TOO_LONG if long else Refusal.UNBALANCED_QUOTE
        raise FileRefused(reason, row=str(len(rows) + 1)) from error
    _refuse_oversized(rows)
    return tuple(rows)


def _refuse_oversized(rows: Sequence[tuple[str, ...]]) -> None:
    """Refuse a file by the first of its rows that is too wide or holds too long a cell."""
    widest = max(map(len, rows), default=0)
    longest = max(map(len, chain.from_iterable(rows)), default=0)
    if widest <= MOST_COLUMNS and longest <= LONGEST_CELL:
        return
    for number, row in enumerate(rows, start=1):
        if len(row) > MOST_COLUMNS:
            raise FileRefused(Refusal.TOO_MANY_COLUMNS, row=str(number), columns=str(len(row)))
        if max(map(len, row), default=0) > LONGEST_CELL:
            raise FileRefused(Refusal.CELL_TOO_LONG, row=str(number))
