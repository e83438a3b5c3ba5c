"""Names of local governments in title lines and prose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from itadash.intake.vocabulary import AGENCIES_WHOLE, AGENCY_TYPES
from itadash.thai import fold


def _with_gaps(word: str) -> str:
    """A pattern for a word that spaces may have broken anywhere, its dots optional."""
    return r"\s?".join(rf"{re.escape(letter)}?" if letter == "." else letter for letter in word)


_TYPE_OF = {form.replace(".", ""): full for full, forms in AGENCY_TYPES.items() for form in forms}
_FORMS = tuple(form for forms in AGENCY_TYPES.values() for form in forms)
_TYPE = re.compile(
    "(?=[{}])(?:{})".format(
        "".join({form[0] for form in _FORMS}),
        "|".join(
            rf"(?<![ก-๙])({_with_gaps(form)})" if "." in form else f"({_with_gaps(form)})"
            for form in _FORMS
        ),
    )
)
_TYPE_BEGINS = re.compile("|".join(sorted({_with_gaps(form[:7]) for form in _FORMS})))
"""What most texts do not hold, and is sought faster than the whole types."""
_WHERE = re.compile(r"\s*(?:อำเภอ|จังหวัด|(?<![ก-๙])(?:อ|จ)\.|ตำบล(?=\s*[ก-๙]))")
_NAME = re.compile(r"\s*([ก-๏]+)")
_NAME_IN_PARTS = re.compile(r"\s*([ก-๏]+(?:\s[ก-๏]{1,12})?)\s*(?=อำเภอ|จังหวัด|อ\.|จ\.)")
_NAME_END = re.compile(
    r"อำเภอ|จังหวัด|ประจำ|ปีงบ|มาตรการ|รายงาน|เรื่อง|เพื่อ|ให้|ทำให้|ซึ่ง|จัดทำ|ดำเนินการ|ปฏิบัติ|ประกาศ|ได้|ด้วย|จึง|ขอ(?!น)|ฯ"
)
_NO_NAME = re.compile(
    r"มอบ|กับ|เช่น|พนักงาน|และ|ที่|ใน|เป็น|มี|โดย|ตาม|สมาชิก|ผู้|ปลัด|รอง|นายก|เว็บ|เพจ|ทุก|หรือ|ต่าง|ของ|เอง|นี้|กำหนด|แห่ง|จำนวน"
    r"|จะ|ต้อง|ไม่|ถือ|ทราบ|อย่าง|สามารถ|รับ|พร้อม|ว่า|แจ้ง|ออก|เปิด|ไป|มา(?!บ)|ลง(?!ท)|หัวข้อ|สื่อ|คำสั่ง|สั่ง|กอง|สำนัก|ราชการ|ภายใน"
)
_LONGEST = 80
"""Letters after the type among which a place's name ends."""


def agency(text: str) -> str | None:
    """The full name of the first local government named, without district and province."""
    found = agencies_named(text)
    return found[0] if found else None


def agencies_named(text: str) -> tuple[str, ...]:
    """Every local government named, once each, in the order written.

    In running prose, where no space ends a name, a word may stay glued to its end: compare with
    ``startswith``.
    """
    plain = fold(text)
    names = [name for found in _types(plain) if (name := _full_name(plain, found))]
    names += [whole for whole in AGENCIES_WHOLE if whole in plain]
    return tuple(dict.fromkeys(names))


def _types(plain: str) -> Iterator[re.Match[str]]:
    """Every type of agency, from the left."""
    at = 0
    while begins := _TYPE_BEGINS.search(plain, at):
        found = _TYPE.match(plain, begins.start())
        if found:
            yield found
        at = found.end() if found else begins.start() + 1


def _full_name(plain: str, found: re.Match[str]) -> str | None:
    """The type's full name and the place's name after it, if there is one."""
    kind = _TYPE_OF["".join(found[0].replace(".", "").split())]
    rest = plain[found.end() : found.end() + _LONGEST]
    name = _NAME_IN_PARTS.match(rest) or _NAME.match(rest)
    if not name or _WHERE.match(rest):
        return None
    place = _NAME_END.split(name[1].replace(" ", ""))[0]
    return kind + place if len(place) > 1 and not _NO_NAME.match(place) else None
