"""Which rows are the header: title lines above it, headings that span or are broken over rows.

The row that names the title column and most other fields is the header.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from itadash import fiscal, thai
from itadash.intake import readings
from itadash.model import Basis, Kind

IGNORED = "ignore"
OWN_HEADINGS = {
    **dict.fromkeys(("id", "รหัสระบบ"), "id"),
    **dict.fromkeys(("as_of", "ณ วันที่", "ข้อมูล ณ วันที่"), "as_of"),
    **dict.fromkeys(("basis", "ที่มาของสถานะ"), "basis"),
    **dict.fromkeys(("agency", "ชื่อหน่วยงาน", "ชื่อ อปท.", "อปท."), "agency"),
    **dict.fromkeys(("fiscal_year",), "fiscal_year"),
}
"""Headings that itadash itself writes, and the agency's, beside those that ``readings`` knows."""

TITLE_STAND_INS = ("title", "topic", "steps")
SCORE_FIELDS = frozenset({"score", "indicator"})
NO_FIELDS = frozenset({IGNORED, "note"})
ROWS_TO_SEARCH = 100
_LONGEST_HEADING = 80
_LONGEST_SUB_HEADING = 40
_LONGEST_MONTH = 20
_DEEPEST_HEADER = 3
ANY_YEAR = 2568
"""Where only the kind of a text matters, not its year."""
_FIGURE = re.compile(r"\d\d\.\d|\d\s?คะแนน$")
"""A number with decimals, or of points, is a value, even beside a word that headings use."""
_ONLY_YEAR = re.compile(r"(?:ประจำ)?(?:ปี)?\s?(?:งบประมาณ)?\s?(?:พ\.?\s?ศ\.?)?\s?25\d\d")
_BRACKETED = re.compile(r"[(\[].*[)\]]")


@lru_cache(maxsize=4096)
def field_of(heading: str) -> str:
    """The field a heading names, ``ignore`` where it names none."""
    folded = thai.fold(heading)
    if not folded or len(folded) > _LONGEST_HEADING or _FIGURE.search(thai.digits(folded)):
        return IGNORED
    if month_of(folded):
        return "period"
    return OWN_HEADINGS.get(folded.casefold()) or readings.header(folded)


@lru_cache(maxsize=4096)
def month_of(heading: str) -> int | None:
    """The one month that a heading is, by its place in the fiscal year: October is 1."""
    if len(heading) > _LONGEST_MONTH:
        return None
    reading = readings.period(heading, ANY_YEAR)
    if not (reading.starts and reading.ends and reading.sure):
        return None
    place = (reading.starts.month - fiscal.FIRST_MONTH) % 12 + 1
    year = fiscal.year_of(reading.starts)
    whole = (reading.starts, reading.ends) == fiscal.months_bounds(year, place, place)
    return place if whole else None


def header_row(rows: Sequence[tuple[str, ...]], kind: Kind | None) -> int | None:
    """Index of the row that names the most fields, the first of equals; of rows that name one,
    a row of several cells is likelier than a line that stands alone."""
    best, most = None, (0, False)
    for index, cells in enumerate(rows):
        filled = len(filled_cells(cells))
        if (filled, filled > 1) > most:  # a row names no more fields than it has cells
            rank = (len(_named_fields(cells, kind)), filled > 1)
            if rank[0] and rank > most:
                best, most = index, rank
    return best


def _named_fields(cells: Sequence[str], kind: Kind | None) -> frozenset[str]:
    """The fields a row names, if it can be a header of this kind of table."""
    filled = filled_cells(cells)
    fields = [field_of(cell) for _, cell in filled]
    known = frozenset(fields) - NO_FIELDS
    recognised = sum(_is_heading(cell) for _, cell in filled) + _statuses_to_tick(filled)
    scores = kind is not Kind.MEASURES and bool(known & SCORE_FIELDS)
    measures = kind is not Kind.SCORES and not known.isdisjoint(TITLE_STAND_INS)
    enough = len(known) > 1 or (len(filled) > 1 and scores) or _heads_one_column(filled)
    fits = (scores or measures) and enough and 2 * recognised >= len(filled)
    return known if fits else frozenset()


def _is_heading(cell: str) -> bool:
    return is_year(cell) or field_of(cell) not in NO_FIELDS


def _statuses_to_tick(filled: Sequence[tuple[int, str]]) -> int:
    """How many cells that name no field are a status to be ticked below; one alone is a status
    itself."""
    unnamed = [cell for _, cell in filled if not _is_heading(cell)]
    told = [readings.status(cell) for cell in unnamed if len(cell) <= _LONGEST_SUB_HEADING]
    named = [said.status for said in told if said.basis is Basis.EXPLICIT]
    return len(named) if len(set(named)) > 1 else 0


def is_year(cell: str) -> bool:
    """Whether a cell is a year and nothing else, as above the scores of that year."""
    return bool(_ONLY_YEAR.fullmatch(thai.digits(thai.fold(cell))))


def speaks_for_a_time(heading: str) -> bool:
    """Whether a heading names the time that what stands below it was reported for."""
    return readings.report_period_end(heading, ANY_YEAR) is not None


def _heads_one_column(filled: Sequence[tuple[int, str]]) -> bool:
    """Whether a cell alone in its row may head a table of one column; a title names a year or
    an agency, or is long."""
    if len(filled) != 1:
        return False
    text = thai.fold(filled[0][1])
    titled = readings.fiscal_year_named(text) or readings.agency(text)
    return len(text) <= _LONGEST_SUB_HEADING and not titled


def header_block(rows: Sequence[tuple[str, ...]], base: int) -> tuple[int, int]:
    """First and last row of the header around ``base``."""
    top = base - 1 if base and _spans(rows[base - 1], rows[base]) else base
    bottom = base
    while (
        bottom + 1 < len(rows)
        and bottom + 1 - top < _DEEPEST_HEADER
        and _continues_header(rows[bottom + 1], rows[base])
    ):
        bottom += 1
    return top, bottom


def _spans(above: Sequence[str], base: Sequence[str]) -> bool:
    """Whether the row above the header holds spanning headings rather than a title line."""
    filled = filled_cells(above)
    return (
        bool(filled)
        and (len(filled) > 1 or filled[0][0] > 0)
        and len(filled) < len(filled_cells(base))
        and all(len(thai.fold(cell)) <= _LONGEST_SUB_HEADING for _, cell in filled)
    )


def _continues_header(cells: Sequence[str], base: Sequence[str]) -> bool:
    """Whether a row belongs to the header above it: sub-headings or column numbers only."""
    filled = filled_cells(cells)
    if not filled:
        return False
    if _numbers_columns([cell for _, cell in filled]) or _divides_spans(filled, base):
        return True
    titles = _title_column(base)
    bracketed = {index for index, cell in filled if is_bracketed(cell)}
    spanned = {index for index, cell in filled if _may_span(cell_at(base, index), cell)}
    headings = bracketed | {index for index, cell in filled if _is_sub_heading(cell)}
    cells_below_title = titles & (headings - bracketed)
    return (
        bool(bracketed | (spanned & headings))
        and not cells_below_title
        and ({index for index, _ in filled} <= headings | spanned)
    )


def _may_span(above: str, cell: str) -> bool:
    """Whether a cell may be part of a header above it: below a heading to its left, or in words
    below a year."""
    return not above or (is_year(above) and _words_alone(cell))


def _title_column(base: Sequence[str]) -> set[int]:
    """The first column that names the measure; a later one may be a plan that spans its dates."""
    titles = [index for index, cell in filled_cells(base) if field_of(cell) == "title"]
    return set(titles[:1])


def _divides_spans(filled: Sequence[tuple[int, str]], base: Sequence[str]) -> bool:
    """Whether words stand below headings that span, each span from its first column on, and
    below nothing else."""
    named = {index for index, _ in filled_cells(base)}
    below = {index for index, _ in filled}
    spans = {index for index in named - _title_column(base) if {index, index + 1} & below}
    spans = {index for index in spans if index + 1 not in named and index + 1 < len(base)}
    blank = below - named
    begins = {max((at for at in named if at < index), default=-1) for index in blank}
    worded = all(_words_alone(cell) for _, cell in filled)
    return bool(blank) and worded and begins <= spans and spans <= below and below <= spans | blank


def _words_alone(cell: str) -> bool:
    """Whether a cell is short and in words, as headings are."""
    text = thai.fold(cell)
    return len(text) <= _LONGEST_SUB_HEADING and sum(map(str.isalpha, text)) > 1


def _is_sub_heading(cell: str) -> bool:
    """A field, a year, or a status that is ticked below."""
    if len(thai.fold(cell)) > _LONGEST_SUB_HEADING:
        return False
    known = field_of(cell) != IGNORED or is_year(cell)
    return known or readings.status(cell).basis is Basis.EXPLICIT


def _numbers_columns(cells: Sequence[str]) -> bool:
    """Whether a row only counts the columns: (1) (2) (3)."""
    numbers = [thai.digits(cell).strip(" ()[]") for cell in cells]
    return len(numbers) > 2 and numbers == [str(n) for n in range(1, len(numbers) + 1)]


def is_bracketed(cell: str) -> bool:
    return bool(_BRACKETED.fullmatch(thai.fold(cell)))


def filled_cells(cells: Sequence[str]) -> list[tuple[int, str]]:
    return [(index, cell) for index, cell in enumerate(cells) if cell.strip()]


def cell_at(cells: Sequence[str], index: int, *, strip: bool = True) -> str:
    cell = cells[index] if index < len(cells) else ""
    return cell.strip() if strip else cell
