"""Which column holds the scores: a table may give those of several years side by side.

One import holds the scores of one year. The year asked for counts, else the one the title names;
where neither is among several, or two columns without a year differ, somebody must say which.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from itadash import thai
from itadash.intake.codes import Code
from itadash.intake.columns import Column, Layout, with_field
from itadash.intake.headers import IGNORED
from itadash.intake.own_columns import Laid
from itadash.model import Finding, Severity

_MAY_HOLD_SCORES = ("score", "result", "percent", "outcome")
"""Fields of a column without a year that may hold the scores, the likeliest first."""
_MAY_BE_OF_A_YEAR = (*_MAY_HOLD_SCORES, "fiscal_year", IGNORED)
_YEAR = re.compile(r"(?<!\d)25\d\d(?!\d)|(?:ปี|ita|พ\.?\s?ศ\.?)\s*[5-9]\d(?![\d.])", re.IGNORECASE)
_NO_SCORE = re.compile(
    r"เต็ม|น้ำหนัก|เป้า|เกณฑ์|ต่าง|เพิ่ม|ลด|เปลี่ยน|เทียบ|อันดับ|ลำดับ"
    r"|เฉลี่ย.*(?:ประเทศ|จังหวัด|อำเภอ|ภาค|กลุ่ม)|(?:ทั้ง|ระดับ)(?:ประเทศ|จังหวัด|อำเภอ)"
)
"""Headings of numbers that stand beside scores and are none."""
_LEADERS = re.compile(r"\.{2,}|…+|_{2,}|-{3,}")
_ONLY_NUMBER = re.compile(r"(-?\d+(?:\.\d+)?)\s*(?:คะแนน|%)?")


def plain(cell: str) -> str:
    """A cell folded, without dotted leaders."""
    return thai.fold(_LEADERS.sub(" ", thai.digits(cell)))


def number_in(cell: str) -> Decimal | None:
    """The number that a cell is."""
    found = _ONLY_NUMBER.fullmatch(plain(cell))
    return Decimal(found[1]) if found else None


def of_one_year(laid: Laid, asked: int | None) -> Laid:
    """The table with the one column that holds the scores, and the year they are of; ``asked`` is
    the officer's. An error where that cannot be told."""
    layout, context, about = laid
    if layout.turned:
        about = (*about, Finding(Code.SCORES_TURNED, Severity.NOTE))
        laid = layout, context, about
    dated, undated = _of_years(layout), _without_year(layout)
    wanted = asked or context.fiscal_year
    titled = None if _compared(layout, dated) else context.fiscal_year
    year = next((year for year in (asked, titled) if year in dated), None)
    if not year and len(dated) == 1 and not asked:
        (year,) = dated
    if year:
        context = replace(context, fiscal_year=year)
        others = [str(other) for other in dated if other != year]
        about = (*_about(laid, year, asked), *_chosen(dated[year], others))
        return _only(layout, dated[year]), context, about
    if dated and not (undated and wanted):
        return _only(layout, dated[max(dated)]), context, (*about, _unclear(tuple(dated), asked))
    if not wanted:
        about = (*about, Finding(Code.NO_FISCAL_YEAR, Severity.ERROR))
    return _of_columns(undated, (layout, context, about))


def _of_columns(undated: Sequence[Column], laid: Laid) -> Laid:
    """The table with its column of scores; of several that differ none is taken for granted."""
    layout, context, about = laid
    if not undated:
        return _only(layout, None), context, about
    if len({_numbers(layout, column) for column in undated}) > 1:
        named = (("columns", " · ".join(column.heading for column in undated)),)
        about = (*about, Finding(Code.SEVERAL_SCORE_COLUMNS, Severity.ERROR, values=named))
    return _only(layout, undated[0]), context, about


def _of_years(layout: Layout) -> dict[int, Column]:
    """The first column of scores for each year that a heading names."""
    found: dict[int, Column] = {}
    for column in _numeric(layout, _MAY_BE_OF_A_YEAR):
        if year := _year_in(column.heading):
            found.setdefault(year, column)
    return found


def _compared(layout: Layout, dated: Mapping[int, Column]) -> bool:
    """Whether the title names several of the years, and so says of none that it is the table's."""
    line = thai.digits(thai.fold(" ".join(layout.title_lines)))
    return sum(str(year) in line for year in dated) > 1


def _without_year(layout: Layout) -> list[Column]:
    """The columns that may hold the scores as far as their headings tell."""
    for field in _MAY_HOLD_SCORES:
        columns = [c for c in _numeric(layout, (field,)) if not _year_in(c.heading)]
        if columns:
            return columns
    return []


def _numeric(layout: Layout, fields: Sequence[str]) -> list[Column]:
    """The columns of these fields that hold numbers, of scores as far as their headings tell."""
    return [
        column
        for column in layout.columns
        if column.field in fields
        and not _NO_SCORE.search(thai.fold(column.heading))
        and any(number is not None for number in _numbers(layout, column))
    ]


def _numbers(layout: Layout, column: Column) -> tuple[Decimal | None, ...]:
    return tuple(number_in(row.cells[column.index]) for row in layout.rows)


def _year_in(heading: str) -> int | None:
    """The one year that a heading names, be it in two figures."""
    years = {int(year[-2:]) for year in _YEAR.findall(thai.digits(thai.fold(heading)))}
    return 2500 + years.pop() if len(years) == 1 else None


def _only(layout: Layout, chosen: Column | None) -> Layout:
    """The layout with that column of scores and no other; with none, numbers tell."""
    for column in layout.columns:
        if column.field in _MAY_HOLD_SCORES:
            layout = with_field(layout, column.index, IGNORED)
    return with_field(layout, chosen.index, "score") if chosen else layout


def _about(laid: Laid, year: int, asked: int | None) -> tuple[Finding, ...]:
    """What there was to say, but of the year: a heading says it now."""
    _, context, about = laid
    of_years = {Code.FOUND_FISCAL_YEAR, Code.FISCAL_YEAR_DIFFERS}
    kept = tuple(finding for finding in about if finding.code not in of_years)
    if asked:
        return kept
    found = (("year", str(year)),)
    kept = (*kept, Finding(Code.FOUND_FISCAL_YEAR, Severity.NOTE, values=found))
    if context.fiscal_year in (year, None):
        return kept
    values = (("used", str(year)), ("other", str(context.fiscal_year)))
    return (*kept, Finding(Code.FISCAL_YEAR_DIFFERS, Severity.WARNING, values=values))


def _chosen(column: Column, others: Sequence[str]) -> tuple[Finding, ...]:
    """A note where the table holds other years too."""
    if not others:
        return ()
    values = (("others", ", ".join(others)),)
    return (Finding(Code.SCORE_COLUMN, Severity.NOTE, column=column.heading, values=values),)


def _unclear(years: Sequence[int], asked: int | None) -> Finding:
    named = (("years", ", ".join(map(str, years))),)
    if asked:
        values = (*named, ("asked", str(asked)))
        return Finding(Code.SCORE_YEAR_NOT_FOUND, Severity.ERROR, values=values)
    return Finding(Code.SEVERAL_SCORE_YEARS, Severity.ERROR, values=named)
