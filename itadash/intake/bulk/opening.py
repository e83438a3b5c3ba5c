"""The head of a large file: its columns, and where its rows begin."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from itadash.intake import by_content, decode, fields
from itadash.intake.bulk import NotInBulk
from itadash.intake.codes import Code
from itadash.intake.columns import Layout
from itadash.intake.decode import Table
from itadash.intake.delimiters import delimiter_of
from itadash.intake.headers import ROWS_TO_SEARCH
from itadash.intake.own_files import read_back
from itadash.intake.recognise import OF_MEASURES, recognise
from itadash.model import Finding, Kind
from itadash.problems import FileRefused

ROWS_TO_READ = 1_000
_LETTERS_TO_JUDGE = 1 << 20
UTF_8, MARKED = "utf-8", "utf-8-sig"


@dataclass(frozen=True, slots=True)
class Opening:
    """The columns of a file and how to go on: ``begins`` is the byte of the first row below the
    header, ``width`` how many cells every row has."""

    path: Path
    layout: Layout
    about_columns: tuple[Finding, ...]
    encoding: str
    delimiter: str
    begins: int
    width: int


def opened(path: Path, kind: Kind | None = None) -> Opening:
    """The opening of a table of measures. Raises NotInBulk, FileRefused."""
    with path.open("rb") as file:
        start = file.read(4096)
    encoding = MARKED if start.startswith(b"\xef\xbb\xbf") else UTF_8
    if not start.strip() or start.removeprefix(b"\xef\xbb\xbf").startswith(b"sep="):
        raise NotInBulk("start")
    decode.refuse_other_kinds(start)
    try:
        with path.open(encoding=encoding, newline="") as text:
            delimiter = delimiter_of(text.read(_LETTERS_TO_JUDGE))
            text.seek(0)
            rows, offsets = _first_rows(text, delimiter, encoding)
        return _judged(path, Table(tuple(rows), encoding), kind, delimiter, offsets)
    except (UnicodeDecodeError, csv.Error, FileRefused) as error:
        raise NotInBulk("head") from error  # perhaps for a cause that only the whole file shows


def _judged(
    path: Path, table: Table, kind: Kind | None, delimiter: str, offsets: Sequence[int]
) -> Opening:
    """Whatever the rows further down could decide otherwise is left to the ordinary way."""
    found, recognised = recognise(table, kind)
    if found is not Kind.MEASURES or (kind is None and OF_MEASURES.isdisjoint(recognised.fields)):
        raise NotInBulk("kind")
    if recognised.turned or by_content.may_tell(recognised):
        raise NotInBulk("content")
    layout, about_columns = fields.assign(recognised)
    if fields.merges_departments(layout):
        raise NotInBulk("merged cells")
    doubled = any(found.code == Code.COLUMN_DOUBLED for found in about_columns)
    if doubled or "id" in layout.fields or read_back(table) is not table:
        raise NotInBulk("columns")
    widths = {len(row) for row in table.rows[layout.header_row :]}
    in_thai = any("ก" <= letter <= "๛" for heading in layout.headings for letter in heading)
    if len(widths) != 1 or min(widths) < 2 or not in_thai:
        raise NotInBulk("shape")
    begins = offsets[layout.header_row - 1]
    return Opening(path, layout, about_columns, table.encoding, delimiter, begins, min(widths))


def _first_rows(
    text: Iterator[str], delimiter: str, encoding: str
) -> tuple[list[tuple[str, ...]], list[int]]:
    """The first rows, and the byte after each of them."""
    read = [3 if encoding == MARKED else 0]
    reader = csv.reader(_counted(text, read), delimiter=delimiter, strict=True)
    rows, offsets = [], []
    for row in islice(reader, ROWS_TO_SEARCH + ROWS_TO_READ):
        rows.append(tuple(row))
        offsets.append(read[0])
    return rows, offsets


def _counted(lines: Iterator[str], read: list[int]) -> Iterator[str]:
    for line in lines:
        read[0] += len(line.encode())
        yield line
