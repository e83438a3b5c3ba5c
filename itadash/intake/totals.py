"""Rows that sum up others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from itadash import thai
from itadash.intake.columns import Layout

LONGEST_LABEL = 80
"""Letters beyond which a cell is no heading and no total."""
TOTAL = re.compile(
    "(?:(?:ยอด|ผล)?รวม|ทั้งหมด|ทั้งสิ้น|คะแนนรวม|เฉลี่ย|คะแนนเฉลี่ย|(?:grand )?total|sum)"
    "(?:ทั้งสิ้น|ทั้งหมด|เป็นเงิน|เงิน|งบประมาณ|คะแนน|จำนวน|เฉลี่ย|ยอด|สุทธิ|ทุก|[\\s:.…=])*"
    "[\\d,.]*(?:มาตรการ|โครงการ|กิจกรรม|บาท|รายการ|คะแนน|ข้อ|เรื่อง|[\\s/%.…])*",
    re.IGNORECASE,
)
_SUM = re.compile("(?:ยอด|ผล)?รวม|(?:ค่า|คะแนน)?เฉลี่ย|(?:grand |sub ?)?total", re.IGNORECASE)
"""How a row begins that sums up others, if it holds nothing but figures beside that."""
_FIGURE = re.compile(r"[\d.,%\s/-]*\d[\d.,%\s/-]*")


def without_totals(layout: Layout) -> Layout:
    """The layout without the rows that begin as totals do: their figures are no ticks."""
    kept = tuple(row for row in layout.rows if not begins_as_total(row.cells))
    return replace(layout, rows=kept)


def begins_as_total(cells: Sequence[str]) -> bool:
    """Whether the first text of a row says that it sums up others."""
    text = next((cell for cell in cells if cell and not cell.isspace()), "")
    return len(text) <= LONGEST_LABEL and bool(TOTAL.fullmatch(thai.digits(thai.fold(text))))


def sums_up(cells: Sequence[str]) -> bool:
    """Whether a row begins as a sum and holds figures and nothing else."""
    first, *others = [cell for cell in cells if cell and not cell.isspace()] or [""]
    figures = [_FIGURE.fullmatch(thai.digits(cell)) for cell in others]
    return bool(figures) and all(figures) and bool(_SUM.match(thai.fold(first)))
