"""Which rows are data, and what the others are.

A table in a report also holds section headings, totals, its header again on the next page, and
signatures; a row without a title goes on with the row above. Only what is left is a measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from itadash import thai
from itadash.intake.codes import Code
from itadash.intake.columns import Layout, Row
from itadash.intake.fields import positions
from itadash.model import Finding, Severity

TOTAL = re.compile(
    "(?:(?:ยอด|ผล)?รวม|ทั้งหมด|ทั้งสิ้น|คะแนนรวม|เฉลี่ย|คะแนนเฉลี่ย|(?:grand )?total|sum)"
    "(?:ทั้งสิ้น|ทั้งหมด|เป็นเงิน|เงิน|งบประมาณ|คะแนน|จำนวน|เฉลี่ย|ยอด|สุทธิ|ทุก|[\\s:.…=])*"
    "[\\d,.]*(?:มาตรการ|โครงการ|กิจกรรม|บาท|รายการ|คะแนน|ข้อ|เรื่อง|[\\s/%.…])*",
    re.IGNORECASE,
)
FOOTER = re.compile(
    "(?:หมายเหตุ|ลงชื่อ|[(]ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้จัดทำ|ผู้ตรวจ|ผู้รับรอง|ตำแหน่ง|ที่มา *:"
    "|[(] *(?:นาย|นาง|น[.]ส[.]|ว่าที่|[.…]{3,}))"
)
_SECTION = re.compile(
    "(?:หัวข้อ|ประเด็น|ด้าน|มิติ|หมวด|ส่วน|ตอน|กลยุทธ์|ยุทธศาสตร์|ตัวชี้วัด|เป้าหมาย|กลุ่ม|แบบวัด"
    "|องค์ประกอบ|แผนงาน|พันธกิจ)(?:ที่)? *[\\d.]|(?:แบบวัด|มิติ|ด้าน|ประเด็น|หมวด)"
)
_NUMBER = re.compile(r"[(]?(\d{1,3}(?:\.\d{1,3})*)[.)]?(?=[\s\D]|$)")
_NOTHING = re.compile(r"[\s\-–—_.…]*")
_MERGED_COPIES = 3
_LONGEST_LABEL = 80
"""Letters beyond which a cell is no heading and no total."""
_PLANNED_FIELDS = (
    *("department", "period", "start", "end", "steps", "follow_up"),
    *("quarter", *(f"quarter_{quarter}" for quarter in range(1, 5))),
    *(f"month_{month}" for month in range(1, 13)),
)
_WHEN = tuple(name for name in _PLANNED_FIELDS if name not in ("department", "steps", "follow_up"))
_WHAT_CAME_OF_IT = ("status", "percent", "result")


@dataclass(frozen=True)
class Entry:
    """One data row with the rows that go on with it; ``heading`` is the section it stands in."""

    row: int
    parts: tuple[tuple[str, ...], ...]
    heading: str | None

    @cached_property
    def cells(self) -> tuple[str, ...]:
        """The cells as written, those of joined rows below one another."""
        if len(self.parts) == 1:
            return self.parts[0]
        return tuple("\n".join(filter(str.strip, cells)) for cells in zip(*self.parts, strict=True))


@dataclass(slots=True)
class _Reader:
    """A walk down the rows: the section it is in, and the entries and findings so far."""

    layout: Layout
    columns: dict[str, tuple[int, ...]]
    sections: frozenset[int]
    heading: str | None = None
    entries: list[Entry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def take(self, row: Row) -> None:
        if self._is_blank(row):
            return
        if code := self._aside(row):
            severity = Severity.ERROR if code is Code.SECOND_TABLE else Severity.NOTE
            self.findings.append(Finding(code, severity, row.number, cell=_first(row.cells)))
        elif row.number in self.sections:
            self.heading = _first(row.cells)
            self.findings.append(
                Finding(Code.SECTION_ROW, Severity.NOTE, row.number, cell=self.heading)
            )
        elif self.entries and self._goes_on(row):
            above = self.entries[-1]
            self.entries[-1] = replace(above, parts=(*above.parts, row.cells))
            values = (("above", str(above.row)),)
            self.findings.append(
                Finding(Code.CONTINUATION_ROW, Severity.NOTE, row.number, values=values)
            )
        else:
            self.entries.append(Entry(row.number, (row.cells,), self.heading))

    def _is_blank(self, row: Row) -> bool:
        """A row of a form that nobody filled in may still carry its number."""
        numbers = self.columns.get("no", ())
        return all(
            _NOTHING.fullmatch(cell)
            for index, cell in enumerate(row.cells)
            if index not in numbers or not thai.digits(cell).strip(" .()").isdigit()
        )

    def _aside(self, row: Row) -> Code | None:
        if repeats_header(row.cells, self.layout.headings):
            return Code.REPEATED_HEADER
        if _names_title_again(row.cells, self.columns["title"], self.layout.headings):
            return Code.SECOND_TABLE
        if any(TOTAL.fullmatch(text) for text in self._leading(row)):
            return Code.TOTAL_ROW
        filled = [cell for cell in row.cells if cell.strip()]
        if len(filled) <= 2 and FOOTER.match(thai.digits(thai.fold(filled[0]))):
            return Code.FOOTER_ROW
        return None

    def _leading(self, row: Row) -> Iterator[str]:
        """The texts that name the row: its number, topic and title."""
        for name in ("no", "topic", "title"):
            for index in self.columns.get(name, ()):
                if 0 < len(row.cells[index].strip()) <= _LONGEST_LABEL:
                    yield thai.digits(thai.fold(row.cells[index]))

    def _goes_on(self, row: Row) -> bool:
        """Whether a row without number and title continues the one above; a full one does not."""
        if self._has(row, "title") or self._has(row, "no") or self._has(row, "topic"):
            return False
        return not (
            self._has(row, "department")
            and any(self._has(row, name) for name in _WHEN)
            and any(self._has(row, name) for name in _WHAT_CAME_OF_IT)
        )

    def _has(self, row: Row, name: str) -> bool:
        return any(row.cells[index].strip() for index in self.columns.get(name, ()))


def entries(layout: Layout) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """The data rows in order, and a note for every row that is none."""
    columns = positions(layout)
    reader = _Reader(layout, columns, _sections(layout, columns))
    for row in layout.rows:
        reader.take(row)
        if reader.findings and reader.findings[-1].code == Code.SECOND_TABLE:
            break
    return tuple(reader.entries), tuple(reader.findings)


def _sections(layout: Layout, columns: dict[str, tuple[int, ...]]) -> frozenset[int]:
    """The rows that are headings of sections: a text alone, in another manner than the titles."""
    if not any(name in columns for name in _PLANNED_FIELDS):
        return frozenset()
    lone = [row for row in layout.rows if _is_alone(row, columns)]
    lone_rows = {row.number for row in lone}
    depths = {
        _depth(row, columns)
        for row in layout.rows
        if row.number not in lone_rows and any(row.cells[i].strip() for i in columns["title"])
    }
    return frozenset(row.number for row in lone if _is_section(row, columns, depths))


def _is_section(row: Row, columns: dict[str, tuple[int, ...]], depths: set[int]) -> bool:
    """Depth is how many levels a number has, 0 for none: 1.2 is 2."""
    text = thai.digits(thai.fold(_first(row.cells)))
    if not any(row.cells[index].strip() for index in columns["title"]):
        return True
    copies = sum(bool(cell.strip()) for cell in row.cells)
    if _SECTION.match(text) or copies >= _MERGED_COPIES:
        return True
    return bool(depths) and _depth(row, columns) not in depths


def _is_alone(row: Row, columns: dict[str, tuple[int, ...]]) -> bool:
    """One text in the row, not right of the title; merged cells may have left copies of it."""
    filled = [index for index, cell in enumerate(row.cells) if cell.strip()]
    texts = {row.cells[index].strip() for index in filled}
    return len(texts) == 1 and filled[0] <= max(columns["title"]) and not texts.pop().isdigit()


def _depth(row: Row, columns: dict[str, tuple[int, ...]]) -> int:
    for index in (*columns.get("no", ()), *columns["title"]):
        text = thai.digits(thai.fold(row.cells[index]))
        if text and (number := _NUMBER.match(text)):
            return number[1].count(".") + 1
    return 0


def repeats_header(cells: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether most cells stand in their column's heading, as on the next page of a report."""
    filled = [(c, h) for c, h in zip(cells, headings, strict=True) if c.strip()]
    same = sum(
        1 < len(cell) <= _LONGEST_LABEL and len(loose := _loose(cell)) > 1 and loose in _loose(head)
        for cell, head in filled
    )
    return same * 2 > len(filled) and (same > 1 or same == len(filled))


def _names_title_again(
    cells: Sequence[str], titles: Sequence[int], headings: Sequence[str]
) -> bool:
    """Whether a row heads another table, whose other columns are not those of this one."""
    return any(
        len(cells[index]) <= _LONGEST_LABEL and _loose(cells[index]) == _loose(headings[index])
        for index in titles
        if cells[index].strip()
    )


@lru_cache(maxsize=4096)
def _loose(text: str) -> str:
    return "".join(thai.fold(text).split())


def _first(cells: Sequence[str]) -> str:
    return next(cell.strip() for cell in cells if cell.strip())
