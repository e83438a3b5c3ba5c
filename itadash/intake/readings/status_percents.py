"""A percentage beside the words of a status, and which of the two counts."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from itadash.intake.readings.percents import percent
from itadash.model import Basis, Status, StatusReading, two_decimals

PERCENT_AFTER = re.compile(
    r"(?:ครบถ้วน|แล้ว|ไป|ได้|คิดเป็น|ประมาณ|เสร็จ|สิ้น|ตามเป้าหมาย|อยู่ที่|[(\[:=,\-])*"
    r"(?:ร้อยละ(\d{1,3}(?:\.\d+)?)(?!\d)|(?<!\d)(\d{1,3}(?:\.\d{1,6})?)(?:%|เปอร์เซ็นต์|ร้อยละ|percent))"
    r"(?!ของ(?:ผู้|ประชาชน|บุคลากร|พนักงาน))"
)
PERCENT_BEFORE = re.compile(
    r"(?:ร้อยละ(\d{1,3}(?:\.\d+)?)(?!\d)|(?<!\d)(\d{1,3}(?:\.\d{1,6})?)(?:%|เปอร์เซ็นต์))[\s\-:,(/]*"
)
_STRONG = re.compile("ครบถ้วน|เรียบร้อย|เสร็จสิ้น|สมบูรณ์")
"""Words for done that no percentage below a hundred goes with."""
SHORT = 80
"""Letters within which a status phrase that does not open the text still speaks for all of it."""


def of_percent(stated: Decimal) -> StatusReading:
    """100 is completed, 0 not started, what lies between in progress."""
    reached = Status.NOT_STARTED if not stated else Status.IN_PROGRESS
    return StatusReading(
        Status.COMPLETED if stated == 100 else reached, two_decimals(stated), Basis.EXPLICIT
    )


def percent_within(compact: str) -> re.Match[str] | None:
    """The one percentage of a short text, where it speaks of nothing but the work."""
    if len(compact) > SHORT or not percent(compact).sure:
        return None
    return PERCENT_AFTER.search(compact)


def counts_a_part(compact: str) -> bool:
    """Whether so many of so many are done."""
    some = percent(compact)
    return some.percent is not None and not some.sure and some.percent < 100


def with_percent(lead: StatusReading, stated: re.Match[str], words: str) -> StatusReading:
    """A status word and the number beside it; the number counts, a contradiction is doubtful."""
    value = Decimal(stated[1] or stated[2])
    if value > 100 or lead.status is Status.CANCELLED:
        return replace(lead, sure=lead.sure and value <= 100)
    told = of_percent(value)
    if lead.status is told.status:
        return told
    finishing = lead.status is Status.COMPLETED and told.status is Status.IN_PROGRESS
    return replace(
        told if finishing else lead,
        percent=told.percent,
        sure=finishing and not _STRONG.search(words),
    )
