"""One walk over a sheet before it is read: how large it is, and what its cells do not say.

A sheet of two cells may stand for sixteen thousand million empty ones, and one long text may be
named a million times, so both are counted before any is made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from itadash.intake.codes import Code, Refusal
from itadash.intake.decode import LONGEST_CELL, MEBIBYTE, MOST_COLUMNS, Flaw
from itadash.intake.number_formats import Shown
from itadash.intake.workbook_parts import walk
from itadash.problems import FileRefused

MOST_ROWS = 1_048_576
"""What a sheet of Excel holds."""
MOST_CELLS = 10_000_000
"""Rows by columns, the empty ones between counted."""
MOST_LETTERS = 256 * MEBIBYTE

_LETTERS = re.compile("[A-Z]{1,3}")


@dataclass(slots=True)
class Scan:
    """What was seen of a sheet. Places are (row, column) from 0, as in a list of lists.

    ``shown`` are the numbers that stand for something else, ``flaws`` the cells without a value.
    """

    lengths: Sequence[int]
    styles: Mapping[int, Shown]
    rows: int = 0
    columns: int = 0
    letters: int = 0
    shown: dict[tuple[int, int], Shown] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)
    _row: int = -1
    _column: int = -1
    _cell: dict[str, str] | None = None
    _value: str = ""
    _text: str = ""
    _formula: str | None = None
    _inside: str = ""

    def start(self, name: str, of: dict[str, str]) -> None:
        """An element begins: a row, a cell, or what a cell holds. Then the cell before is over,
        for that saves a call at the end of every element."""
        if name == "c":
            self.finish()
            self._begin_cell(of)
        elif name == "row":
            self.finish()
            self._row = int(of["r"]) - 1 if "r" in of else self._row + 1
            self._column = -1
        elif name == "f":
            self._formula = ""
        self._inside = name

    def text(self, text: str) -> None:
        """Letters of the value, the formula or the text of a cell."""
        if self._inside == "v":
            self._value += text
        elif self._inside == "t":
            self._text += text
        elif self._inside == "f":
            self._formula = (self._formula or "") + text

    def finish(self) -> None:
        """Judge the cell that was told last."""
        if self._cell is None:
            return
        kind, value = self._cell.get("t", "n"), self._value.strip()
        if kind == "e":
            self._flaw(Code.CELL_ERROR, value)
        elif value or self._text:
            self._count(kind, value)
            if kind == "n" and "s" in self._cell:
                self._note_what_is_shown(int(self._cell["s"]))
        elif self._formula is not None and kind != "str":
            self._flaw(Code.FORMULA_WITHOUT_VALUE, f"={self._formula.strip()}")
        self._cell = None

    def _begin_cell(self, of: dict[str, str]) -> None:
        self._cell, self._value, self._text, self._formula = of, "", "", None
        if "r" in of:
            self._row, self._column = _place(of["r"])
        else:
            self._row, self._column = max(self._row, 0), self._column + 1

    def _flaw(self, code: Code, text: str) -> None:
        self._widen()
        self.flaws.append(Flaw(code, self._row + 1, self._column, text[:LONGEST_CELL]))

    def _note_what_is_shown(self, style: int) -> None:
        if shown := self.styles.get(style):
            self.shown[self._row, self._column] = shown

    def _count(self, kind: str, value: str) -> None:
        self._widen()
        long = self.lengths[int(value)] if kind == "s" else max(len(value), len(self._text))
        if long > LONGEST_CELL:
            raise FileRefused(Refusal.CELL_TOO_LONG, row=str(self._row + 1))
        self.letters += long
        if self.letters > MOST_LETTERS:
            limit = str(MOST_LETTERS // MEBIBYTE)
            raise FileRefused(Refusal.UNPACKS_TOO_LARGE, limit=limit)

    def _widen(self) -> None:
        if self._row < self.rows and self._column < self.columns:
            return
        self.rows = max(self.rows, self._row + 1)
        self.columns = max(self.columns, self._column + 1)
        if self.columns > MOST_COLUMNS:
            values = {"row": str(self._row + 1), "columns": str(self.columns)}
            raise FileRefused(Refusal.TOO_MANY_COLUMNS, **values)
        if self.rows > MOST_ROWS or self.rows * self.columns > MOST_CELLS:
            values = {"rows": str(self.rows), "columns": str(self.columns)}
            raise FileRefused(Refusal.TOO_MANY_CELLS, **values)


def scan(sheet: bytes, lengths: Sequence[int], styles: Mapping[int, Shown]) -> Scan:
    """A sheet measured; ``lengths`` are those of the shared texts. Raises FileRefused."""
    seen = Scan(lengths, styles)
    walk(sheet, seen.start, text=seen.text)
    seen.finish()
    return seen


def lengths_of(texts: bytes | None) -> Sequence[int]:
    """How many letters each of the texts that sheets share has."""
    lengths: list[int] = []
    inside: list[str] = []

    def start(name: str, _: dict[str, str]) -> None:
        if name == "si":
            lengths.append(0)
        inside.append(name)

    def end(_: str) -> None:
        inside.pop()

    def text(letters: str) -> None:
        if lengths and inside[-1] == "t":
            lengths[-1] += len(letters)

    if texts is not None:
        walk(texts, start, end, text)
    return lengths


def _place(name: str) -> tuple[int, int]:
    """(0, 27) for AB1."""
    letters = name.rstrip("0123456789")
    return int(name[len(letters) :]) - 1, _column(letters)


@lru_cache(maxsize=1024)
def _column(letters: str) -> int:
    if not _LETTERS.fullmatch(letters):
        raise FileRefused(Refusal.DAMAGED_WORKBOOK)
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1
