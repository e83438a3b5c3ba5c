"""A period text → the words of the calendar in it.

The text is folded, in Arabic digits and lower case. What no pattern knows becomes ``other``, so
that a reading can tell that something was left over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from itadash.intake.vocabulary import MONTH_LETTERS, MONTH_STEMS
from itadash.thai import digits, fold


@dataclass(frozen=True, slots=True)
class Token:
    """``kind`` names the pattern; ``number`` is a month, a count or a written number."""

    kind: str
    text: str
    number: int = 0


_STEMS = sorted(
    ((stem, month) for month, stems in enumerate(MONTH_STEMS, 1) for stem in stems),
    key=lambda pair: -len(pair[0]),
)
_MONTH_OF_STEM = dict(_STEMS)
_MONTH_OF_LETTERS = {
    first + second: month for month, (first, second) in enumerate(MONTH_LETTERS, 1)
}
_THAI_STEMS = "|".join(stem for stem, _ in _STEMS if stem > "ก")
_ENGLISH_STEMS = "|".join(stem for stem, _ in _STEMS if stem < "ก")
_LETTERS = "|".join(
    rf"{first}\s?\.\s?{second}(?:\s?\.|(?![ก-๎]))|(?<![ก-๎]){first}\s?{second}\.?(?![ก-๎])"
    for first, second in sorted(MONTH_LETTERS, key=lambda pair: -len(pair[0]))
)
MONTH = (
    rf"(?:{_THAI_STEMS})(?:\s?(?:คม|ยน|พันธ์ุ|พันธุ์|พันธ์|พันธ|คน|ยม|ค|ย|ายน|าคม|กายน|กา|นธ์))?\.?"
    rf"|{_LETTERS}|\b(?:{_ENGLISH_STEMS})\b\.?"
)
_NUMBER_WORD = "สิบสอง|หนึ่ง|สอง|สาม|สี่|หก|เก้า"
_DASH = "[-–—~‐‑−]"
_CALENDAR_UNIT = r"(?:เดือน|ไตรมาส|สัปดาห์|อาทิตย์|วัน|ปี(?:งบประมาณ)?)"

PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "school",
        (
            r"ปี\s*การศึกษา(?:\s*\d{4})?"
            r"|(?:ภาค\s*เรียน|ภาค\s*การศึกษา|เทอม)(?:\s*(?:ที่)?\s*\d(?:\s*/\s*\d{2,4})?)?"
        ),
    ),
    (
        "time",
        r"(?:เวลา\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:น\.|z)|t?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?",
    ),
    (
        "every",
        (
            r"(?:ทุก\s*ๆ?\s*)วันที่\s*\d{1,2}(?!\d)(?:\s*(?:[-–—~]|ถึง|และ|,)\s*\d{1,2})*(?:\s*ของ)?(?:\s*(?:ทุก|แต่ละ)?\s*ๆ?\s*เดือน)?"
            rf"(?!\s*(?:{MONTH}))"
            r"|(?:(?:ภายใน|ก่อน|ไม่เกิน)\s*)?วันที่\s*\d{1,2}(?:\s*(?:[-–—~]|ถึง|และ|,)\s*\d{1,2})*\s*(?:ของ)?\s*(?:ทุก|แต่ละ)\s*ๆ?\s*เดือน"
            r"|ทุก\s*ๆ?\s*วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์|ทำการ|ทำงาน)"
            r"(?:\s*(?:แรก|สุดท้าย|ที่\s*\d))?(?:\s*ของ\s*(?:ทุก|แต่ละ)?\s*เดือน)?"
            r"|ทุก\s*ๆ?\s*สัปดาห์\s*(?:ที่\s*\d|แรก|สุดท้าย)\s*(?:ของ)?\s*เดือน"
            rf"|ทุก\s*ๆ?\s*(?:\d{{1,2}}|{_NUMBER_WORD})?\s*(?:วัน)?(?:ต้น|สิ้น|ปลาย|กลาง|ครึ่ง)?\s*{_CALENDAR_UNIT}"
            rf"|{_CALENDAR_UNIT}\s*ละ\s*(?:\d+|{_NUMBER_WORD})?\s*(?:ครั้ง)?(?:แรก)?"
            rf"|\d+\s*ครั้ง\s*(?:/|ต่อ|ใน)\s*{_CALENDAR_UNIT}|ราย\s*(?:เดือน|ไตรมาส|ปี|สัปดาห์|วัน)(?!งบ)"
            r"|(?:สัปดาห์\s*(?:ที่\s*\d|แรก|สุดท้าย)|(?:ต้น|กลาง|สิ้น|ปลาย)\s*เดือน)\s*(?:ของ)?\s*(?:ทุก|แต่ละ)\s*ๆ?\s*เดือน"
            r"|ทุก\s*ๆ?\s*รอบ\s*(?:\d{1,2}\s*เดือน)?"
            r"|ทั้ง\s*(?:4|สี่)\s*ไตรมาส|ครบ\s*(?:4|สี่)\s*ไตรมาส"
            r"|(?:อย่าง\s*)?ต่อ\s*เนื่อง|(?:อย่าง\s*)?สม่ำเสมอ|เป็น\s*(?:ประจำ|ปกติ|ปรกติ)|ประจำ(?!\s*ปี)|ตลอด(?:ทั้ง)?\s*(?:ระยะ)?เวลา"
            r"|ตลอด\s*ทั้ง|ตลอด\s*ไป|ตลอด|ทั้ง(?=\s*ปี)"
        ),
    ),
    ("count", rf"(?:(?:จำนวน\s*)?(?:\d+|{_NUMBER_WORD})\s*)?ครั้ง(?!\s*ที่)"),
    (
        "nth",
        r"(?:รอบ(?:การ)?(?:ประเมิน|รายงาน)?(?:ผล)?|ครั้ง|งวด)\s*(?:ที่)?\s*\d{1,2}(?:\s*/\s*\d{2,4})?(?!\s*เดือน|\d|[,/\-–]|\s*(?:และ|,|/|-|–)\s*(?:รอบ)?\s*\d)",
    ),
    (
        "rounds",
        rf"รอบ(?:ระยะเวลา|การรายงาน|รายงาน)?\s*(?:ที่)?\s*(?:(?:\d{{1,2}}|{_NUMBER_WORD})\s*(?:เดือน)?\s*(?:,|/|และ|กับ|&|{_DASH}|\s)\s*(?:รอบ)?\s*)+(?:\d{{1,2}}|{_NUMBER_WORD})\s*เดือน(?!\s*(?:แรก|หลัง))",
    ),
    (
        "round",
        rf"(?:รอบ(?:ระยะเวลา|การรายงาน|รายงาน)?\s*(?:ที่)?|ราย)\s*(?:\d{{1,2}}|{_NUMBER_WORD})\s*เดือน(?:\s*(?:แรก|หลัง|สุดท้าย|ที่เหลือ))?(?!\s*(?:{MONTH}))",
    ),
    (
        "months",
        rf"(?:\d{{1,2}}|{_NUMBER_WORD})\s*เดือน\s*(?:แรก|หลัง|สุดท้าย)|(?:\d|{_NUMBER_WORD})\s*ไตร\s*มา[สศ]\s*(?:แรก|หลัง|สุดท้าย)",
    ),
    ("half", r"ครึ่ง\s*(?:ปี)?\s*(?:งบประมาณ|งบ)?\s*(?:แรก|หลัง|สุดท้าย|ที่\s*[12]|[12](?!\d))|\bh[12]\b"),
    (
        "duration",
        rf"\d+\s*(?:เดือน(?!\s*(?:{MONTH}|ที่))|ปี(?!\s*(?:งบ|พ\s?\.|พศ|\d))|วัน(?!\s*ที่|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?:ทำการ|ทำงาน)?|ชั่วโมง|ชม\.|นาที|สัปดาห์)",
    ),
    (
        "quarter",
        rf"ไตร?\s*ม่?า\s*[สศษดท]์?(?:\s*(?:ที่|สี่(?=\s*\d)))?|\bq(?:uarter|tr)?\s*\.?(?=\s*(?:\d|i|{_NUMBER_WORD}))",
    ),
    (
        "fiscal",
        r"(?:ประจำ\s*)?(?:ปี|ปิ|ปื|ป)\s*งบ\s*(?:ป?ร?ะ\s*มา\s*[ณน]|ปม\.?|ฯ)?\s*ฯ?|(?:ประจำ\s*|(?<!รับ)(?<!สรร)(?<!จ่าย)(?<!ใช้)(?<!ตั้ง)(?<!มี))งบประมาณ|(?<![a-z])fy\.?|fiscal\s*year|(?:ประจำ\s*)?ปี\s*ง\s?บ?\s?ป\.?(?:ม\.?)?",
    ),
    ("calendar", r"ปี\s*ปฏิทิน"),
    ("yearly", r"ประจำ\s*ปี"),
    ("year", r"ปี(?!\s*ใหม่)"),
    ("era", r"พ\s?\.\s?ศ\s?\.?|พศ\.?|ค\s?\.\s?ศ\s?\.?|คศ\.?|\b(?:b\.?e|a\.?d)\b\.?"),
    ("weekday", r"วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?:\s*ที่)?"),
    ("iso", r"\d{4}(?P<dash_y>[-/.])\d{1,2}(?P=dash_y)\d{1,2}(?!\d)"),
    ("date", r"\d{1,2}\s?(?P<dash_d>[-/.])\s?\d{1,2}\s?(?P=dash_d)\s?(?:\d{4}|\d{2})(?!\d)"),
    ("month", MONTH),
    ("number", r"\d+"),
    ("to", r"จน\s*ถึง|ถึง|\b(?:to|until|till)\b|จวบจน"),
    ("dash", rf"{_DASH}+|→|➔|>"),
    ("and", r",|และ|&|กับ|หรือ|\+|;|、|\band\b|•|●"),
    ("slash", r"/"),
    ("open", r"[(\[]"),
    ("close", r"[)\]]"),
    ("before", r"ก่อน|\bbefore\b"),
    (
        "at_end",
        r"(?:ณ\s*)?(?:วัน)?สิ้น\s*(?:สุด)?(?=\s*(?:ปี|ปิ|เดือน|ไตร|ครึ่ง|รอบ|งบ|fy|q|วัน|\d|" + MONTH + "))",
    ),
    (
        "deadline",
        (
            r"ภาย\s*ใน|ไม่เกิน|ไม่ช้ากว่า|(?:ให้|กำหนด)?(?:แล้ว)?เสร็จ(?:สิ้น)?|ครบกำหนด"
            r"|\b(?:by|within|due|no later than)\b"
        ),
    ),
    ("at", r"(?<![ก-๎])ณ(?![ก-๎])"),
    ("from", r"ตั้งแต่|เริ่ม\s*(?:ต้น)?|นับ(?:ตั้งแต่|แต่|จาก)?|จาก|\b(?:from|since)\b"),
    ("onward", r"(?:เป็น\s*)?ต้น\s*(?:ไป|มา)|\bonwards?\b"),
    ("present", r"ปัจจุบัน|บัดนี้|\bpresent\b"),
    ("part", r"ต้น(?!\s*ไป)|กลาง|ปลาย|สัปดาห์\s*(?:ที่\s*\d|แรก|สุดท้าย)"),
    ("between", r"ระหว่าง|\bbetween\b"),
    ("ordinal", r"หนึ่ง|สอง|สาม|สี่|แรก|สุดท้าย|\biv\b|\biii\b|\bii\b|\bi\b"),
    ("round_of", r"รอบ"),
    (
        "filler",
        (
            r"เดือน|วันที่|วัน|ช่วง|ห้วง|ระยะเวลา|เวลา|ดำเนิน(?:การ|งาน)|จัดทำ|อย่างน้อย|ไม่น้อยกว่า|กำหนด|ปฏิบัติ|จัดกิจกรรม"
            r"|ของ|ให้|ใน|รวม|ต้อง|ส่ง|นี้|ที่|โดย|ระยะ|เป็น|การ|แผน|ทำ|เมื่อ|ๆ|ฯ|[.:*'\"“”‘’!?_=…|]|\bof\b|\bthe\b|\bin\b|\byear\b|\bmonth\b"
        ),
    ),
)

_NUMBERING = re.compile(r"^(?:[(]?\d{1,2}[)]|\d{1,2}\.(?=\s+\D))\s*")
"""The number of a list; a day has no dot behind it."""
_DOTTED_DAY = re.compile(rf"(?:^|\s)\d{{1,2}}\.\s?(?:{MONTH})")
"""1.ต.ค. may be a day or the first of a list."""
_LONGEST = 600
"""Letters beyond which a text is prose and no longer read for times."""
_SCANNER = re.compile(
    r"\s+|"
    + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in PATTERNS)
    + r"|(?P<other>[^\s\d])"
)
_WORDS_TO_SPACE = re.compile("(จนถึง|ถึง|และ|เดือน|ระหว่าง|ภายใน|ตั้งแต่|สิ้นสุด|วันที่)")
_NUMBER_OF_ORDINAL = {
    "หนึ่ง": 1,
    "สอง": 2,
    "สาม": 3,
    "สี่": 4,
    "แรก": 1,
    "สุดท้าย": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
}


def tokens(text: str) -> list[Token]:
    """The tokens of a cell, in order."""
    folded = _NUMBERING.sub("", digits(fold(text)))
    plain = _WORDS_TO_SPACE.sub(r" \1 ", folded[:_LONGEST].lower())
    scanned = _SCANNER.finditer(" ".join(plain.split()))
    read = [_token(kind, found[0].strip()) for found in scanned if (kind := found.lastgroup)]
    unclear = len(folded) > _LONGEST or _DOTTED_DAY.search(plain)
    return [*read, Token("other", "…")] if unclear else read


@lru_cache(maxsize=4096)
def _token(kind: str, text: str) -> Token:
    if kind == "month":
        return Token(kind, text, _month(text))
    if kind == "number":
        return Token(kind, text, int(text[:9]))
    if kind == "ordinal":
        return Token(kind, text, _NUMBER_OF_ORDINAL[text])
    return Token(kind, text)


def _month(text: str) -> int:
    """The number, 1 to 12, of a month written out or abbreviated."""
    compact = re.sub(r"[\s.]", "", text)
    if compact in _MONTH_OF_LETTERS:
        return _MONTH_OF_LETTERS[compact]
    return next(month for stem, month in _STEMS if compact.startswith(stem))
