"""How a measure's own words are taken apart: number from title, one step from the next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from itadash import fiscal, thai
from itadash.intake import readings

_BULLET = r"[●•○▪▫◦■□◆►➢➤✓]"
_BULLET_AT_LINE = re.compile(rf"(?m)^\s*(?:{_BULLET}|[-–—*·](?=\s|[^\d\s]))+\s*")
_BULLET_INSIDE = re.compile(rf"\s*{_BULLET}\s*")
_ANY_BULLET = re.compile("[●•○▪▫◦■□◆►➢➤✓–—*·-]")
_OPENS_PLAINLY = re.compile(
    r"(?!(?:มาตรการ|กิจกรรม|โครงการ|แนวทาง|แผนงาน)(?:ย่อย|หลัก)?\s*(?:ที่)?\s*\d)[^\W\d_ข]"
)
"""A letter with which no bullet and no number begins, be it called ข้อ or มาตรการที่."""
_PLAIN_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_STEP_NUMBER = re.compile(r"(?:(?<=\s)|^)[(]?(\d{1,2})(?:[.](?!\d)|[)])\s*", re.MULTILINE)
_PERSON = re.compile(r"(?:นาย|นาง|นางสาว|น\.ส\.|ว่าที่|ดร\.|[จสพร]\.[ก-ฮ.]+)\s*[ก-ฮเ-ไ][ก-๎]+(?:\s|$)")
_FIRST_YEAR, _LAST_YEAR = 2400, 2700
"""Fiscal years beyond these are slips of the pen."""
_TELEPHONE = re.compile(r"0\d[\d\s-]{6,}")


def title_of(text: str) -> str:
    """The title folded, without number, bullet or glued code; bullets inside become spaces."""
    return apart(text)[0]


def number_before(text: str) -> int | str | None:
    """The number that stands before a title in the same cell."""
    return apart(text)[1]


def apart(text: str) -> tuple[str, int | str | None]:
    """Both, in little more time than one of them."""
    if not _ANY_BULLET.search(text):
        folded = thai.fold(text)
        return thai.without_marks(folded), _before(text, folded)
    lines = _BULLET_AT_LINE.sub(" ", text)
    return thai.title(_BULLET_INSIDE.sub(" ", lines)), _before(text, thai.fold(lines))


def number_of(text: str) -> int | str | None:
    """The number as an int where it is plain digits, else as text; None for an empty cell."""
    if text.isascii() and text.isdigit():
        return int(text)
    plain = thai.digits(thai.fold(text)).strip(" .()").removesuffix(".0") if text else ""
    if not plain:
        return None
    return int(plain) if plain.isascii() and plain.isdigit() else plain


def opens_plainly(text: str) -> bool:
    """Whether a text begins with a letter of its own, so that nothing is taken off before it."""
    return _OPENS_PLAINLY.match(text) is not None


def _before(text: str, folded: str) -> int | str | None:
    """The number before a title; ``folded`` is the text without the bullets at its lines."""
    title = thai.without_marks(folded)
    if not title or opens_plainly(text):
        return None
    before = folded.rpartition(title)[0]
    found = _PLAIN_NUMBER.search(thai.digits(before))
    return number_of(found[0]) if found else None


def year_of(text: str) -> int | None:
    """The fiscal year of a cell: four digits of either era, two of the Buddhist one, or words."""
    plain = thai.digits(thai.fold(text)).removesuffix(".0")
    if not (plain.isascii() and plain.isdigit()) or len(plain) not in (2, 4):
        return readings.fiscal_year_named(plain)
    year = int(plain) + (2500 if len(plain) == 2 else 0)
    year += fiscal.BUDDHIST_ERA if year < _FIRST_YEAR else 0
    return year if _FIRST_YEAR < year < _LAST_YEAR else None


@lru_cache(maxsize=4096)
def steps_of(text: str) -> tuple[str, ...]:
    """The steps of a cell, split where they are numbered 1, 2, 3…, else by bullets at lines."""
    if not text:
        return ()
    numbered = _numbered(text)
    if len(numbered) > 1:
        return numbered
    lines = _BULLET_AT_LINE.split(text) if len(_BULLET_AT_LINE.findall(text)) > 1 else [text]
    return tuple(step for line in lines if (step := thai.title(line)))


def steps_of_rows(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The steps of cells below one another: a count may go on from each to the next, else each
    has steps of its own."""
    whole = "\n".join(texts)
    if len(texts) < 2 or len(_numbered(whole)) > 1:
        return steps_of(whole)
    return tuple(step for text in texts for step in steps_of(text))


def is_personal(text: str) -> bool:
    """Whether a text names a person or gives a telephone number."""
    plain = thai.digits(thai.fold(text))
    return bool(_PERSON.match(plain) or _TELEPHONE.search(plain))


def _numbered(text: str) -> tuple[str, ...]:
    """The texts between the numbers of one count; a number out of turn is part of a step."""
    plain = thai.digits(text)
    starts = list(_in_turn(plain))
    if not starts:
        return ()
    ends = [begins for begins, _ in starts[1:]] + [len(text)]
    steps = [text[after:end] for (_, after), end in zip(starts, ends, strict=True)]
    before = text[: starts[0][0]]
    return tuple(step for piece in (before, *steps) if (step := thai.fold(piece)))


def _in_turn(plain: str) -> Iterator[tuple[int, int]]:
    """Where each number of the count begins, and where its step begins."""
    expected = 1
    for found in _STEP_NUMBER.finditer(plain):
        if int(found[1]) == expected:
            expected += 1
            yield found.start(), found.end()
