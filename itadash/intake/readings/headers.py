"""A column heading → the field it holds.

A Thai heading begins with its head noun, so the first known word decides ("ผลการดำเนินการตาม
มาตรการ" is a result, "มาตรการ/วิธีการ" a title); an English one ends with it ("Project status").
What stands in brackets is a unit or a gloss.
"""

from __future__ import annotations

import re

from itadash.intake.readings.spelling import nearest_beginning
from itadash.intake.vocabulary import HEADER_WORDS, HEADERS_WHOLE, NUMBER_WORDS
from itadash.thai import digits, fold

IGNORED = "ignore"

_NUMBERING = re.compile(
    r"^(?:(?:[(]\d{1,2}[)]|\d{1,2}(?:\.\d+)*[.)]|(?:คอลัมน์|ช่อง)\s*\d+)[\s.:]*|[-–•*●]+\s*)"
)
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]?")
_QUARTER = re.compile(
    r"(?:ไ\s*ต\s*ร\s*ม\s*า\s*[สศ]|\bq(?:uarter|tr)?)\.?\s*(?:ที่)?\s*([1-4]|หนึ่ง|สอง|สาม|สี่|แรก|สุดท้าย)"
    r"(?!\s*(?:[-–,ถ]|แล)|\d)"
)
_QUARTER_MONTHS = tuple(
    re.compile(rf"^\W*{first}.*[-–ถ].*{last}[^/]*$")
    for first, last in (
        (r"ต\.?\s?(?:ค|ุลา)", r"(?:ธ\.?\s?ค|ธันวา)"),
        (r"ม\.?\s?(?:ค|กรา)", r"(?:มี\.?\s?ค|มีนา)"),
        (r"เม\.?\s?(?:ย|ษา)", r"(?:มิ\.?\s?ย|มิถุนา)"),
        (r"ก\.?\s?(?:ค|รก)", r"(?:ก\.?\s?ย|กันยา)"),
    )
)
_RESULT_OF_QUARTER = re.compile("รายงาน|สรุป|ผล|result|report")
_ONE_QUARTER = re.compile(r"\D{4,12}([1-4])")
_OF_OTHERS = {"budget", "score", "target", "note", "obstacle", "evidence"}
"""What a quarter may have beside a tick, its progress and a report."""
_SPENDING = re.compile(
    "(?:สถานะ|ร้อยละ|%|ผล|ความก้าวหน้า|ความคืบหน้า)(?:ของ)?(?:การ)?(?:เบิก|ใช้จ่าย|ใช้งบ|จ่ายเงิน|งบ)"
)
_START_AND_END = re.compile(r"เริ่ม.*(?:สิ้นสุด|เสร็จ|จบ)|start.*end|ตั้งแต่.*ถึง|ว/ด/ป|วดป")
_ONE_END = re.compile(
    "(?:วัน|เดือน)?(?:ที่)?"
    "(?:(?P<start>เริ่ม|ตั้งแต่)|(?P<end>สิ้นสุด|แล้วเสร็จ|ถึง))(?:ต้น|ดำเนินการ|โครงการ|วันที่)*$"
)
_PLANNED_SHARE = re.compile("แผน(?!ก)(?!.*ผล)|.*(?:%|ร้อยละ)(?:ของ|ตาม)?แผน$")
_PERCENT = re.compile("ร้อยละ|เปอร์|%|percent")
_STATUS = re.compile("สถานะ|status|เสร็จ|ยังไม่|อยู่ระหว่าง")
_OR_NOT = re.compile(r"(?:ผล)?(?P<reached>.+)(?:/|หรือ)(?:ยัง)?ไม่(?P=reached)")
"""A gloss that offers a word and its denial."""
_ENGLISH = re.compile("(?!.*(?:of|/))[a-z%#.]+")
"""A heading without Thai, and without what puts its head noun first or names several."""
_PERCENT_END = re.compile("(?:%|ร้อยละ|เปอร์เซ็นต์)$")
_MEANS = re.compile("(?:วิธี|แนวทาง)(?:การ)?")
_FOLLOWING_UP = ("ติดตาม", "กำกับ")
"""Misspelt behind a word for how, they still say more than it."""
_LISTED_TITLE = re.compile("(?:ผลผลิต|การดำเนินการ|การดำเนินงาน)/(?:.*/)?(?:กิจกรรม|โครงการ|มาตรการ)")
"""What is done, called by several names of which one is a title's."""
_SAYS_LITTLE = re.compile("(?:รายละเอียด|รายการ|ข้อมูล)(?:ของ|เกี่ยวกับ|ด้าน)?")
_UNSPOKEN = ("title", "steps", "no", "topic", IGNORED)
"""Fields that such a first word names itself."""
_LOOSE = re.compile(r"[\s\"'“”]+")
_NOT_LETTERS = re.compile(r"[^\w\u0e31\u0e33-\u0e3a\u0e47-\u0e4e/#%]+|_")

_FIELD_OF = {word: field for field, words in HEADER_WORDS.items() for word in words}
_THAI_WORDS = tuple(word for word in _FIELD_OF if word > "ก")
_WORDS = re.compile("|".join(re.escape(word) for word in sorted(_FIELD_OF, key=len, reverse=True)))


def header(text: str) -> str:
    """The field a heading names, or ``ignore``."""
    folded = _NUMBERING.sub("", digits(fold(text)).lower().replace("％", "%"))
    asked = _quarter(folded)
    if asked:
        return asked
    glosses = _LOOSE.sub("", " ".join(_BRACKETS.findall(folded)))
    plain = _LOOSE.sub("", _BRACKETS.sub(" ", folded))
    if _START_AND_END.search(plain or glosses):
        return "period"
    return _glossed(_qualified(_field(plain) or _field(glosses), plain), glosses, plain)


def _quarter(folded: str) -> str | None:
    """The field of a heading that names one quarter: that quarter, or a report on it."""
    found = _QUARTER.search(folded)
    if found and (other := _beside(folded[: found.start()], folded[found.end() :])):
        return other
    if found and _RESULT_OF_QUARTER.search(folded) and not _PERCENT.search(folded):
        return "result"
    if found:
        return f"quarter_{NUMBER_WORDS.get(found[1], found[1])}"
    for number, months in enumerate(_QUARTER_MONTHS, start=1):
        if months.search(folded):
            return f"quarter_{number}"
    return None


def _beside(*words: str) -> str | None:
    """The field of the words around a quarter, where they make its heading another's."""
    fields = (_field(re.sub(r"[\s()\[\]]+", "", around)) for around in words if around)
    return next((field for field in fields if field in _OF_OTHERS), None)


def _field(plain: str) -> str | None:
    """The field of the first known word, be it misspelt at the beginning."""
    whole = HEADERS_WHOLE.get(_NOT_LETTERS.sub("", plain))
    if whole:
        return whole
    little = _SAYS_LITTLE.match(plain)
    telling = _WORDS.match(plain, little.end()) if little else None
    if telling and _FIELD_OF[telling[0]] not in _UNSPOKEN:
        return _FIELD_OF[telling[0]]
    if _LISTED_TITLE.match(plain):
        return "title"
    if _ENGLISH.fullmatch(plain) and (last := _last_known(plain)):
        return last
    found = _WORDS.search(plain)
    if not found or found.start():
        for word in nearest_beginning(plain, _THAI_WORDS):
            return _FIELD_OF[word]
    return _FIELD_OF[found[0]] if found else None


def _last_known(plain: str) -> str | None:
    """The field of the last known word: an English heading ends with its head noun."""
    known = _WORDS.findall(plain)
    return _FIELD_OF[known[-1]] if known else None


def _qualified(field: str | None, plain: str) -> str | None:
    """The field, where a later word says that it is money, a hope, another's or yet to come."""
    if field in ("result", "outcome", "percent") and "ที่คาด" in plain:
        return "target"
    if _SPENDING.match(plain):
        return "budget"
    if plain.endswith("ต่อไป"):
        return "note"
    if field in ("topic", None) and "รับผิดชอบ" in plain:
        return "department"
    if plain.startswith("ตัวชี้วัด") and "ita" in plain:
        return "indicator" if "เกี่ยวข้อง" in plain else "score"
    if field == "quarter" and (one := _ONE_QUARTER.fullmatch(plain)):
        return f"quarter_{one[1]}"
    means = _MEANS.match(plain)
    if field == "steps" and means and nearest_beginning(plain[means.end() :], _FOLLOWING_UP):
        return "follow_up"
    return field


def _glossed(field: str | None, glosses: str, plain: str) -> str:
    """The field, where a unit or gloss says what kind of result or progress is written."""
    if _PERCENT.search(plain + glosses) and (glosses == "แผน" or _PLANNED_SHARE.match(plain)):
        return "target"
    if field in ("result", "percent", "steps") and _STATUS.search(glosses):
        return "status"
    if field in ("result", "outcome", "percent") and _OR_NOT.fullmatch(glosses):
        return "status"
    if field == "result" and glosses == "คะแนน":
        return "score"
    shared = _PERCENT.search(glosses) or _PERCENT_END.search(plain) or "คิดเป็น" in plain
    if field in ("result", "outcome") and shared:
        return "percent"
    if field == "steps" and glosses == "output":
        return "result"
    if field == "department" and "บาท" in glosses:
        return "budget"
    if field == "period" and not _START_AND_END.search(glosses):
        one = _ONE_END.search(plain) or _ONE_END.search(glosses)
        return (one and one.lastgroup) or field
    if field == "result" and plain.startswith("ผลผลิต") and "outcome" in glosses:
        return "outcome"
    return field or IGNORED
