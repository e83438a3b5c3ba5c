"""What a table itself says that its figures, colours and letters stand for: in a heading, above the
table or in a note below it, as "สถานะ (1 = เสร็จ, 2 = กำลังทำ)" or "เขียว = เสร็จ, แดง = ยังไม่เริ่ม"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from itadash import thai
from itadash.intake import readings
from itadash.intake.columns import Layout
from itadash.intake.own_words import key
from itadash.model import Basis, Status

_FIGURE_MEANS = re.compile(r"(?<![\d.])(\d{1,2})\s*(?:=|หมายถึง|คือ|:)\s*([^\d=]+)")
_SIGNS = ("=", "หมายถึง", "คือ")
_MEANS = r"\s*(?:=|หมายถึง|คือ)\s*"
_WORD_MEANS = re.compile(
    rf"([^\s=,;:|()]{{1,20}}?){_MEANS}([^=,;|]+?)(?=\s*(?:[,;|/)]|$)|\s+[^\s=,;:|()]{{1,20}}?{_MEANS})"
)
_COLOUR = "สี"
_FEWEST = 2
_NEAR_THE_END = 20
"""Rows below which nothing is a note on the table."""
_MOST_CELLS = 2


def explained(layout: Layout) -> dict[str, Status]:
    """The status that each figure or word stands for, by its key."""
    lines = (*layout.title_lines, *_notes(layout))
    return {**words(lines), **statuses(layout.headings)}


def statuses(headings: Iterable[str]) -> dict[str, Status]:
    """The status that each figure stands for; nothing where a heading explains fewer than two."""
    return _told(headings, _FIGURE_MEANS)


def words(lines: Iterable[str]) -> dict[str, Status]:
    """The status that each word or figure stands for in lines that explain two or more."""
    told = _told((line for line in lines if any(map(line.__contains__, _SIGNS))), _WORD_MEANS)
    return told | {word.removeprefix(_COLOUR): status for word, status in told.items()}


def _told(texts: Iterable[str], means: re.Pattern[str]) -> dict[str, Status]:
    found: dict[str, Status] = {}
    for text in texts:
        told = {
            key(sign): readings.status(meaning.strip(" ,;/()|"))
            for sign, meaning in means.findall(thai.digits(thai.fold(text)))
        }
        if len(told) >= _FEWEST and all(said.basis is Basis.EXPLICIT for said in told.values()):
            found.update((sign, said.status) for sign, said in told.items())
    return found


def _notes(layout: Layout) -> Iterator[str]:
    """The last rows that hold little more than one text."""
    for row in layout.rows[-_NEAR_THE_END:]:
        filled = [cell for cell in row.cells if cell and not cell.isspace()]
        if 0 < len(filled) <= _MOST_CELLS:
            yield " ".join(filled)
