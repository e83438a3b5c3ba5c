"""A cell → how much of the work is done, in per cent.

Only the share of the work: a target, a satisfaction rate or a share of people is no progress.
"""

from __future__ import annotations

import re
from decimal import Decimal

from itadash.model import PercentReading, two_decimals
from itadash.thai import digits, fold

NONE = PercentReading(None, sure=False)

_NUMBER = r"\d{1,3}(?:,\d{3})*(?:\.\d+)?"
_SIGN = r"(?:%|ร้อยละ|เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น|percent)"
_PLAIN = re.compile(rf"(?:คิดเป็น\s*)?(?:{_SIGN}\s*)?({_NUMBER})\s*{_SIGN}?\.?")
_FRACTION = re.compile(r"0?\.0*[1-9]\d*|1(?:\.0+)?")
"""A bare number that a spreadsheet may mean as a fraction of one."""
_MARKED = re.compile(
    rf"(?<![\d.,-])({_NUMBER})\s*{_SIGN}|{_SIGN}(?:\s*ที่)?\s*[:=]?\s*({_NUMBER})(?![\d.])"
)
_SHARE = re.compile(
    r"(?<!\d)(?<!ที่)(?<!ที่ )(\d{1,4})\s*(?:กิจกรรม|โครงการ|ขั้นตอน|มาตรการ|รายการ|ครั้ง|เรื่อง|แห่ง"
    r"|ไตรมาส|ข้อ|ด้าน|หน่วยงาน|หมู่บ้าน)?\s*"
    r"(?:/|ใน|จาก|of|out of)\s*(?:ทั้งหมด|แผน|เป้าหมาย)?\s*(?!25\d\d)(\d{1,4})(?!\s*/|\d)"
)
_ALONE = re.compile(r"\d{1,4}\s*(?:(?:ใน|จาก|of|out of)\s*(?:ทั้งหมด\s*)?\d{1,4}|/\s*100)")
"""A share that is all the cell holds; two small numbers about a stroke may be a date."""
_OF_WORK = re.compile(
    r"ดำเนินการ|ดำเนินงาน|เสร็จ|คืบหน้า|ก้าวหน้า|ความสำเร็จ|สำเร็จ|ครบถ้วน|ปฏิบัติ|ผลงาน|ของ\s*(?:แผน|งาน|กิจกรรม|มาตรการ|ขั้นตอน)|done|complete|progress"
)
_NOT_OF_WORK = re.compile(
    r"เป้าหมาย|ไม่ถึง|[<>≥≤]|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|มากกว่า|เกินกว่า|น้อยกว่า|ความพึงพอใจ|พึงพอใจ|ความพอใจ"
    r"|(?:บุคลากร|ประชาชน|พนักงาน|เจ้าหน้าที่|ผู้ใช้|ผู้รับ|ผู้ตอบ)|ของ\s*(?:ผู้|ประชาชน|บุคลากร|จำนวน|พนักงาน|เจ้าหน้าที่|กลุ่ม|ครัวเรือน|นักเรียน|ทั้งหมด|งบ|โครงการ|ข้อ|เรื่อง)"
    r"|ตัวชี้วัด|kpi|target|เบิกจ่าย|งบ|ประหยัด|วงเงิน|ความเชื่อมั่น|คะแนน|คาดว่า|คาดหวัง|ผู้เข้าร่วม|ผู้เข้ารับ|เพิ่มขึ้น|ลดลง"
)
_COUNTED = re.compile(
    r"กิจกรรม|โครงการ|ขั้นตอน|มาตรการ|รายการ|ข้อ|งาน|เรื่อง|ครั้ง|แห่ง|ด้าน|ตัวชี้วัด|หมู่|เดือน|ไตรมาส|task|step"
)


def percent(text: str) -> PercentReading:
    """The stated share of the work done; None where the cell states none."""
    plain = digits(fold(text)).lower().replace("％", "%").replace("，", ",")
    whole = _PLAIN.fullmatch(plain)
    if whole:
        return _within(whole[1], sure=not _FRACTION.fullmatch(plain))
    if not plain or _NOT_OF_WORK.search(plain):
        return NONE
    share = _SHARE.search(plain)
    if share and (_ALONE.fullmatch(plain) or _COUNTED.search(plain)):
        return _counted(int(share[1]), int(share[2]))
    return _stated(plain)


def _stated(plain: str) -> PercentReading:
    """The one marked number of a sentence about work."""
    numbers = {found[1] or found[2] for found in _MARKED.finditer(plain)}
    if len(numbers) != 1 or re.search(rf"-\s*{re.escape(next(iter(numbers)))}\s*%", plain):
        return NONE
    return _within(numbers.pop(), sure=bool(_OF_WORK.search(plain)))


def _within(number: str, *, sure: bool) -> PercentReading:
    """The number as a percentage, if it is one."""
    value = Decimal(number.replace(",", ""))
    return PercentReading(two_decimals(value), sure) if value <= 100 else NONE


def _counted(done: int, planned: int) -> PercentReading:
    """So many of so many activities: a percentage inferred, not stated."""
    if not planned or done > planned:
        return NONE
    return PercentReading(two_decimals(Decimal(100 * done) / planned), sure=False)
