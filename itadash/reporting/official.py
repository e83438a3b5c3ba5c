"""An official document before it is Word or PDF: its words and tables, and nothing of its looks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from unicodedata import category

LINES_WHOLE = 12
"""Lines up to which a row is not parted: under half a page."""
LETTERS = 170
"""That fill a line across the page; marks over and under letters take no room."""


class Kind(StrEnum):
    """The two documents that the law asks for."""

    MEASURES = "measures"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Cell:
    """The paragraphs of a cell; ``mark`` is what itadash adds to the office's own words."""

    lines: tuple[str, ...] = ()
    mark: str = ""

    def height(self, letters: float) -> int:
        """How many lines it takes where so many letters fill one."""
        texts = (*self.lines, self.mark) if self.mark else self.lines
        return sum(max(1, ceil(_width(text) / letters)) for text in texts)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. ``shares`` are the widths of its columns to one another; ``centred`` columns hold
    numbers and other short things. In a ``merged`` column equal cells below one another are one.
    """

    headings: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    centred: tuple[int, ...] = ()
    merged: int | None = None
    total: bool = False
    """Whether the last row adds up the others."""

    def stays_whole(self, row: int) -> bool:
        """Whether a row goes to the next page whole; a long one may run over the end of a page,
        or it would leave the page half empty."""
        letters = [LETTERS * share / sum(self.shares) for share in self.shares]
        cells = zip(self.rows[row], letters, strict=True)
        return max(cell.height(room) for cell, room in cells) <= LINES_WHOLE

    def run(self, row: int) -> int:
        """Of a merged column: how many rows the cell of ``row`` spans, 0 where one above does."""
        if self.merged is None:
            return 1
        cells = [line[self.merged] for line in self.rows]
        if row and cells[row] == cells[row - 1] and cells[row].lines:
            return 0
        end = row + 1
        while end < len(cells) and cells[end] == cells[row] and cells[row].lines:
            end += 1
        return end - row


@dataclass(frozen=True, slots=True)
class Memo:
    """The page of a memorandum (บันทึกข้อความ) before the document; what nobody stores is dots."""

    title: str
    heads: tuple[tuple[str, str], ...]
    """What stands before the letter: a label and what is known of it, '' for dots."""
    paragraphs: tuple[str, ...]
    signatures: tuple[tuple[str, ...], ...]
    """Who signs, each with the lines above and below the signature."""


@dataclass(frozen=True, slots=True)
class Official:
    """One document; ``footer`` stands at the foot of each page beside the page's number."""

    kind: Kind
    title: tuple[str, ...]
    paragraphs: tuple[str, ...]
    counts_title: str
    counts: Grid
    counts_notes: tuple[str, ...]
    table: Grid
    sources_title: str
    sources: tuple[str, ...]
    signature: tuple[str, ...]
    footer: str
    page_word: str
    thai_digits: bool
    memo: Memo | None = None
    scores_title: str = ""
    scores: Grid | None = None
    """The scores that the measures answer; they stand before the counts."""


def _width(text: str) -> int:
    """Letters that stand beside one another."""
    return sum(category(letter) != "Mn" for letter in text)
