"""Rows that are no measures: sections, totals, the header again, another table, footers."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import pairwise

from itadash import indicators, thai
from itadash.intake import readings
from itadash.intake.columns import Row
from itadash.intake.totals import LONGEST_LABEL
from itadash.intake.vocabulary import DEPARTMENTS

_COUNTED = "(?:มาตรการ|โครงการ|กิจกรรม|รายการ|เรื่อง)"
FOOTER = re.compile(
    "(?:หมายเหตุ|ลงชื่อ|[(]ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้จัดทำ|ผู้ตรวจ|ผู้รับรอง|ตำแหน่ง|ที่มา *:"
    "|[(] *(?:นาย|นาง|น[.]ส[.]|ว่าที่|[.…]{3,})|หน้า(?:ที่)? *[\\d-]|[-–— ]+\\d{1,3}[-–— ]+$)"
    f"|สรุป(?:ผล)?(?:ภาพรวม)?[ :]*$|\\D{{0,40}}\\d+ *{_COUNTED}\\D*คิดเป็น"
    "|(?:ดำเนินการ(?:แล้ว|เสร็จ|เรียบร้อย)|(?:แล้ว)?เสร็จ|อยู่ระหว่าง|ยังไม่(?:ได้)?(?:เริ่ม)?ดำเนินการ)"
    f"\\D{{0,20}}\\d+ *{_COUNTED}"
)
_FIRST_PART = re.compile(r"[(]?1[.)]+(?!\d)|[-–•●]")
_GOES_ON = re.compile(r"[\s(\[]*(?:ต่อ|cont\.?)[\s)\]]*$")
SIGNED = re.compile("[(]?(?:ลงชื่อ|ลงนาม)|[(] *(?:นาย|นาง|น[.]ส[.]|ว่าที่|[.…_]{3,})")
_SECTION = re.compile(
    "(?:หัวข้อ|ประเด็น|ด้าน|มิติ|หมวด|ส่วน|ตอน|กลยุทธ์|ยุทธศาสตร์|ตัวชี้วัด|เป้าหมาย|กลุ่ม|แบบวัด"
    "|องค์ประกอบ|แผนงาน|พันธกิจ)(?:ที่)? *[\\d.]|(?:แบบวัด|มิติ|ด้าน|ประเด็น|หมวด)"
)
_NUMBERED_SECTION = re.compile(r"(?:มิติ|ด้าน|ยุทธศาสตร์|กลยุทธ์|หมวด|องค์ประกอบ|ประเด็น)(?:ที่)? *\d")
_UNCHANGED = frozenset((*map(chr, range(ord("ก"), ord("ฮ") + 1)), *"0123456789๐๑๒๓๔๕๖๗๘๙"))
"""Letters and digits that no folding adds or takes away."""
_NUMBER = re.compile(r"[(]?(\d{1,3}(?:\.\d{1,3})*)[.)]?(?=[\s\D]|$)")
_UNFINISHED = re.compile(
    "(?:และ|หรือ|รวมทั้ง|ตลอดจน|เพื่อ|สำหรับ|โดย|เกี่ยวกับ|ซึ่ง|จาก|[,/–-]|[(][^()]*"
    "|(?<!กำ)กับ|(?<!สิ่ง)(?<!เจ้า)ของ|(?<!ภาย)ใน)$"
)
_NO_BEGINNING = re.compile(r"และ|หรือ|ตลอดจน|ของ|[),/]|[^()]*[)]")
"""How the first half of a title ends that is cut in two, and how the second begins."""
_TOPICS = frozenset(thai.title_key(topic) for topic, _ in indicators.TOPICS)
_MERGED_COPIES = 3
PLANNED_FIELDS = (
    *("department", "period", "start", "end", "steps", "follow_up"),
    *("quarter", *(f"quarter_{quarter}" for quarter in range(1, 5))),
    *(f"month_{month}" for month in range(1, 13)),
)


def sections(rows: Sequence[Row], columns: dict[str, tuple[int, ...]]) -> frozenset[int]:
    """The rows that are headings of sections: a text alone, in another manner than the titles.
    Where nothing is planned a title may be alone too, if nothing came of it yet: there only those
    that say so."""
    parted = _with_parts(rows, columns)
    lone = [row for row in rows if is_alone(row, columns)]
    if not lone:
        return parted
    if not any(name in columns for name in PLANNED_FIELDS):
        return parted.union(row.number for row in lone if _says_so(row))
    lone_rows = {row.number for row in lone}
    depths = {
        depth(row, columns)
        for row in rows
        if row.number not in lone_rows and any(row.cells[i].strip() for i in columns["title"])
    }
    return parted.union(row.number for row in lone if _is_section(row, columns, depths))


def _with_parts(rows: Sequence[Row], columns: dict[str, tuple[int, ...]]) -> frozenset[int]:
    """The rows that only head those which are numbered as their parts."""
    if "no" not in columns or "id" in columns:
        return frozenset()
    beside = pairwise(row for row in rows if any(row.cells))
    heads = (row for row, below in beside if heads_parts(row.cells, below.cells, columns))
    return frozenset(row.number for row in heads)


def heads_parts(
    cells: Sequence[str], below: Sequence[str], columns: dict[str, tuple[int, ...]]
) -> bool:
    """Whether a row holds a number and a title and nothing else, and the number of the row below
    goes on from its own, as 1.1 does from 1, or begins a count of parts."""
    if not is_only_named(cells, columns):
        return False
    first, then = _number_of(cells, columns), _number_of(below, columns)
    return bool(first) and (then.startswith(f"{first}.") or _begins_parts(cells, below, columns))


def _begins_parts(
    cells: Sequence[str], below: Sequence[str], columns: dict[str, tuple[int, ...]]
) -> bool:
    """Whether the row below a number of its own has none, and counts anew before its title."""
    numbers = columns.get("no", ())
    own = any(cells[index].strip() for index in numbers)
    if not own or any(below[index].strip() for index in numbers) or is_only_named(below, columns):
        return False
    return _FIRST_PART.match(thai.digits(thai.fold(below[columns["title"][0]]))) is not None


def is_only_named(cells: Sequence[str], columns: dict[str, tuple[int, ...]]) -> bool:
    """Whether a row holds a number and a title at most."""
    own = (*columns.get("no", ()), *columns["title"])
    return not any(
        cell and index not in own and not cell.isspace() for index, cell in enumerate(cells)
    )


def repeats_title(cells: Sequence[str], title_lines: Sequence[str]) -> bool:
    """Whether a row holds a line of the table's title alone, as on the next page of a report."""
    filled = [cell for cell in cells if cell and not cell.isspace()]
    if len(filled) != 1:
        return False
    text = _GOES_ON.sub("", thai.fold(filled[0]))
    return any(text == _GOES_ON.sub("", thai.fold(line)) for line in title_lines)


def repeats_header(cells: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether most cells stand in their column's heading, as on the next page of a report."""
    same = others = 0
    for cell, head in zip(cells, headings, strict=True):
        if not cell or cell.isspace():
            continue
        if len(cell) <= LONGEST_LABEL and not cell.isdecimal() and _stands_in(cell, head):
            same += 1
        else:
            others += 1
            if others * 2 >= len(cells):
                return False
    return same > others and (same > 1 or not others)


def names_title_again(cells: Sequence[str], titles: Sequence[int], headings: Sequence[str]) -> bool:
    """Whether a row heads another table, whose other columns are not those of this one."""
    for index in titles:
        cell, head = cells[index], headings[index]
        short = cell.strip() and len(cell) <= LONGEST_LABEL
        if short and not _holds_more(cell, head) and _loose(cell) == _loose(head):
            return True
    return False


def title_goes_on(
    above: Sequence[str], below: Sequence[str], columns: dict[str, tuple[int, ...]]
) -> bool:
    """Whether a title is cut over two rows: its words say so, and the second has no number of its
    own, or nothing else at all where measures have none. A row that has an id is a measure."""
    (title, *_), numbers = columns["title"], columns.get("no", ())
    if any(below[i].strip() for i in columns.get("id", ())):
        return False
    if numbers:
        apart = any(below[i].strip() for i in numbers) or not any(above[i].strip() for i in numbers)
    else:
        apart = any(cell.strip() for index, cell in enumerate(below) if index != title)
    if apart:
        return False
    first, rest = thai.fold(above[title]), thai.fold(below[title])
    if not first or not rest or thai.without_marks(rest) != rest:
        return False
    return bool(_UNFINISHED.search(first) or _NO_BEGINNING.match(rest))


def _is_section(row: Row, columns: dict[str, tuple[int, ...]], depths: Set[int]) -> bool:
    text = thai.digits(thai.fold(first_text(row.cells)))
    if not any(row.cells[index].strip() for index in columns["title"]):
        return True
    copies = sum(bool(cell.strip()) for cell in row.cells)
    if (
        _SECTION.match(text)
        or _says_so(row)
        or thai.title_key(text) in _TOPICS
        or copies >= _MERGED_COPIES
    ):
        return True
    return bool(depths) and depth(row, columns) not in depths


def _says_so(row: Row) -> bool:
    """Whether a text calls itself a dimension or a part by its number, or is a department."""
    text = thai.digits(thai.fold(first_text(row.cells)))
    read = readings.department(text)
    known = read.sure and set(read.departments) <= DEPARTMENTS.keys()
    return _NUMBERED_SECTION.match(text) is not None or (known and bool(read.departments))


def is_alone(row: Row, columns: dict[str, tuple[int, ...]]) -> bool:
    """One text in the row, not right of the title; merged cells may have left copies of it."""
    first, only = -1, ""
    for index, cell in enumerate(row.cells):
        if text := cell.strip():
            if only and text != only:
                return False
            first, only = (index if first < 0 else first), text
    return bool(only) and first <= max(columns["title"]) and not only.isdigit()


def depth(row: Row, columns: dict[str, tuple[int, ...]]) -> int:
    """How many levels the number of a row has, 0 for none: 1.2 has 2."""
    number = _number_of(row.cells, columns)
    return number.count(".") + 1 if number else 0


def _number_of(cells: Sequence[str], columns: dict[str, tuple[int, ...]]) -> str:
    """The number of a row, be it before its title; '' for none."""
    for index in (*columns.get("no", ()), *columns["title"]):
        text = thai.digits(thai.fold(cells[index]))
        if text and (number := _NUMBER.match(text)):
            return number[1]
    return ""


def heading_of(cells: Sequence[str], columns: dict[str, tuple[int, ...]]) -> str:
    """The text of a row that heads others, without the number in a column of its own."""
    named = (cell for i, cell in enumerate(cells) if i not in columns.get("no", ()))
    return next((cell.strip() for cell in named if cell.strip()), first_text(cells))


def _stands_in(cell: str, heading: str) -> bool:
    if _holds_more(cell, heading):
        return False
    loose = _loose(cell)
    return len(loose) > 1 and loose in _loose(heading)


def _holds_more(cell: str, heading: str) -> bool:
    """Whether a cell begins or ends with a letter that its heading surely lacks."""
    return (cell[0] in _UNCHANGED and cell[0] not in heading) or (
        cell[-1] in _UNCHANGED and cell[-1] not in heading
    )


@lru_cache(maxsize=4096)
def _loose(text: str) -> str:
    return "".join(thai.fold(text).split())


def first_text(cells: Sequence[str]) -> str:
    return next(cell.strip() for cell in cells if cell.strip())
