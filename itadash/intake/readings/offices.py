"""Names of offices that are no local governments, as they stand in title lines: schools, hospitals,
universities, education areas, districts, departments, state enterprises."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from itadash.intake.vocabulary import OFFICE_TYPES, PROVINCES
from itadash.thai import digits, fold

_LEVELS = {full: level for level, kinds in enumerate(OFFICE_TYPES) for full in kinds}
_TYPE_OF = {form: full for kinds in OFFICE_TYPES for full, forms in kinds.items() for form in forms}
_TYPE = "|".join(re.escape(form) for form in sorted(_TYPE_OF, key=len, reverse=True))
_OF_AN_AREA = r"(สำนักงาน[ก-๏]{2,30}?(?:จังหวัด|อำเภอ))"
_NO_NAME = (
    "ใน|ทุก|และ|ของ|ที่|ผู้|เอกชน|รัฐ|สุจริต|คุณธรรม|ต้นแบบ|กรรมการ|ทำงาน|อนุ(?!บาล|สรณ์)|บุคคล|ครู|บริหาร(?:ส่วน|งาน)|นี้|ได้|มี|เป็น"
    "|เพื่อ|จัด|ดำเนิน|ต่าง|หรือ|กับ|ให้|ต้อง|ตาม|ประเภท|สังกัด|ขนาด|ธรรม์"
)
_NAME_END = re.compile("ประจำ|ปีงบ|มาตรการ|รายงาน|อำเภอ|จังหวัด|สังกัด|เรื่อง")
_AFTER = (
    r"(?:\s?\d{1,2}(?!\d|[./:]|\s?เดือน))?(?:\s(?:มหา)?วิทยาลัย[ก-๏]+)?"
    rf"(?:\s(?:{'|'.join(PROVINCES)}))*(?:\sเขต\s?(?:พื้นที่\s?)?\d{{1,2}})?(?!\d)"
)
"""What may stand apart in a name: the university of a faculty, further provinces, the area."""
_OFFICE = re.compile(
    rf"(?:^|(?<=\s))(?:หน่วยงาน\s?:?\s?)?(?:{_OF_AN_AREA}|({_TYPE}))\s?(?!{_NO_NAME})([ก-๏]+)({_AFTER})"
)
_FIRST = re.compile("กรม|คณะ|สถาบัน|องค์การ|ธนาคาร|การ")
"""How types begin that are named in passing too: theirs is a table whose line begins with them."""


def office(lines: Iterable[str]) -> str | None:
    """The full name of the office that title lines name; None where several may be meant. One
    that is a part of another comes first."""
    found = dict.fromkeys(one for line in lines for one in _offices(digits(fold(line))))
    level = min((level for level, _ in found), default=None)
    names = [name for at, name in found if at == level]
    return names[0] if len(names) == 1 else None


def _offices(line: str) -> Iterator[tuple[int, str]]:
    """Every office of a line with its level."""
    for match in _OFFICE.finditer(line):
        area, kind, name, rest = match.groups()
        full = area or _TYPE_OF[kind]
        place = _NAME_END.split(name)[0]
        if len(place) < 2 or (match.start() and _FIRST.match(full)):
            continue
        yield _LEVELS.get(full, 1), full + place + (rest if place == name else "")
