"""Thai text and Thai dates: folding for comparison, digits, and how dates are written.

Folding mends what typing, copying out of PDF and old fonts do to Thai text without changing a
word. It never uses NFKC, which splits ำ into two characters.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from functools import lru_cache

MONTHS = (
    *("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน"),
    *("กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"),
)
SHORT_MONTHS = (
    *("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย."),
    *("ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."),
)
AGENCY_KINDS = (
    ("องค์การบริหารส่วนตำบล", "อบต."),
    ("เทศบาลตำบล", "ทต."),
    ("เทศบาลเมือง", "ทม."),
    ("เทศบาลนคร", "ทน."),
    ("องค์การบริหารส่วนจังหวัด", "อบจ."),
)
"""The kinds of local government: how a name in full begins, and its short form."""
_REMEMBERED = 16_384
"""Texts whose folding is remembered: more than an officer's table of 5,000 rows holds."""
BUDDHIST_ERA = 543
"""Years from the Gregorian to the Buddhist count."""

_TWO_DIGIT_YEARS = range(2550, 2590)
"""Buddhist years that nobody mistakes when two digits are written."""
_NO_BREAK = "\u00a0"
_INVISIBLE = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF))
_OLD_FONT_LETTERS = (
    "ฐ\u0e34\u0e35\u0e36\u0e37{0}{0}ญ\u0e31\u0e4d\u0e47{0}\u0e38\u0e39\u0e3a".format(
        "\u0e48\u0e49\u0e4a\u0e4b\u0e4c"
    )
)
"""What U+F700 and on stand for: letters that older Windows fonts keep in a shifted drawing, as
text copied out of a PDF has them."""
_OLD_FONT_MARKS = {0xF700 + place: ord(letter) for place, letter in enumerate(_OLD_FONT_LETTERS)}
_MENDS = {**_INVISIBLE, **_OLD_FONT_MARKS}
_ARABIC_OF = {chr(0x0E50 + digit): str(digit) for digit in range(10)}
_ARABIC_TO_THAI = {0x30 + digit: chr(0x0E50 + digit) for digit in range(10)}

_DOUBLED_MARK = re.compile("([\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])\\1+")
_TWO_MARKS = re.compile("([\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])\\1")
_TWICE = "เเ"
_SPLIT_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
_AM_RUN = re.compile("(?<![\u0e48-\u0e4b])[\u0e48-\u0e4b]*\u0e33[\u0e32\u0e33\u0e48-\u0e4b]+")
"""A ำ with a tone mark, or another of its kind, behind it."""
_STRAY = re.compile("[{}]".format("".join(map(chr, (*_MENDS, 0x0E4D)))))
_NONE_STRAY = re.compile("[\\t\\n\\r -~ก-ฺ฿-์๎-๛]*")
"""What most texts are made of, told in less time than that nothing strays."""
_MARKED_AM = re.compile("\u0e33[\u0e32\u0e48-\u0e4b]")

_LEADING_MARK = re.compile(
    r"(?:[-–—•●○▪▫◦■□◆►➢➤✓✔✗*·þ§]+|ข้อ(?:ที่)?\s*[\d๐-๙]{1,3}[.):]?|[(][\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,2})*[)]"
    r"|(?:มาตรการ|กิจกรรม|โครงการ|แนวทาง|แผนงาน)(?:ย่อย|หลัก)?\s*"
    r"(?:ที่\s*[\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,3})*+(?![/\d๐-๙])[.):]*(?:\s+[-–—:](?=\s))?"
    r"|[\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,3})*\s*:)"
    r"|[\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,3})*\s?[.)](?![\d๐-๙])|[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})+(?=\s))\s*"
)
_GLUED_CODE = re.compile(r"\s*:\s*\d{4,}(?:-\d+)*\s*$")
_THAI_DIGIT = re.compile("[๐-๙]")
_NOT_LETTERS = re.compile("[^\\w\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+|_")
_COMMON = re.compile("[ -~ก-ฺเ-๎๐-๙]*")
_COMMON_MARKS = re.compile("[ -/:-@[-`{-~]+")
"""All that is no letter among the common ones, which most texts are made of."""


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """The same words in one spelling: marks mended, runs of space and line breaks made one space.

    Idempotent. Digits stay as written (see ``digits``).
    """
    mended = unicodedata.normalize("NFC", text)
    if not _is_broken(mended):
        return " ".join(mended.split())
    mended = mended.translate(_MENDS)
    while True:
        before = mended
        mended = _SPLIT_AM.sub("\\1\u0e33", mended)
        mended = _AM_RUN.sub(_one_am, mended).replace(_TWICE, "แ")
        mended = _DOUBLED_MARK.sub(r"\1", mended)
        if mended == before:
            return " ".join(unicodedata.normalize("NFC", mended).split())


def _is_broken(text: str) -> bool:
    """Whether there is anything to mend; one pattern of it all would take twice as long."""
    return (
        _TWICE in text
        or (_NONE_STRAY.fullmatch(text) is None and _STRAY.search(text) is not None)
        or _MARKED_AM.search(text) is not None
        or _TWO_MARKS.search(text) is not None
    )


def _one_am(run: re.Match[str]) -> str:
    """The tone marks of a run, then one ำ."""
    return "".join(dict.fromkeys(mark for mark in run[0] if "\u0e48" <= mark <= "\u0e4b")) + "ำ"


def digits(text: str) -> str:
    """Thai digits as Arabic ones."""
    if _THAI_DIGIT.search(text):
        for thai_digit, digit in _ARABIC_OF.items():
            text = text.replace(thai_digit, digit)
    return text


def to_thai_digits(text: str) -> str:
    """Arabic digits as Thai ones."""
    return text.translate(_ARABIC_TO_THAI)


@lru_cache(maxsize=_REMEMBERED)
def title(text: str) -> str:
    """A measure's title: folded, without leading number (be it called มาตรการที่ 1) or bullet and
    without a glued code."""
    return without_marks(fold(text))


def without_marks(folded: str) -> str:
    """The title in a folded text; folded too."""
    if ":" in folded:
        folded = _GLUED_CODE.sub("", folded)
    while (mark := _LEADING_MARK.match(folded)) and mark.end() < len(folded):
        folded = folded[mark.end() :]
    return folded


def title_key(text: str) -> str:
    """What two spellings of one title share: no number, space, punctuation or letter case."""
    return folded_key(fold(text))


@lru_cache(maxsize=_REMEMBERED)
def folded_key(folded: str) -> str:
    """The same of a folded text, as every stored title is."""
    letters = digits(without_marks(folded)).casefold()
    if not _COMMON.fullmatch(letters):
        return _NOT_LETTERS.sub("", letters)
    return _COMMON_MARKS.sub("", letters.replace(" ", ""))


def long_date(day: date) -> str:
    """30 เมษายน 2566"""
    return _NO_BREAK.join((str(day.day), MONTHS[day.month - 1], str(day.year + BUDDHIST_ERA)))


def short_date(day: date) -> str:
    """30 เม.ย. 66"""
    return _NO_BREAK.join((str(day.day), short_month(day)))


def short_month(day: date) -> str:
    """เม.ย. 66, the month that ``day`` lies in"""
    year = day.year + BUDDHIST_ERA
    written = f"{year % 100:02}" if year in _TWO_DIGIT_YEARS else str(year)
    return f"{SHORT_MONTHS[day.month - 1]}{_NO_BREAK}{written}"


def period(starts: date | None, ends: date | None, quarters: tuple[int, ...] = ()) -> str:
    """A time as screens and exports write it; the readings read it back the same.

    ต.ค. 65 – ก.ย. 66 · 9 ก.พ. 66 · ภายใน 31 มี.ค. 68 · ณ 30 ก.ย. 68 · ตั้งแต่ 1 ต.ค. 67 เป็นต้นไป ·
    ไตรมาส 2 และ 4/2568. Nothing is written for no time.
    """
    if starts is None or ends is None:
        return _half_open(starts, ends, quarters)
    if quarters and quarters != tuple(range(quarters[0], quarters[-1] + 1)):
        return _with_gaps(starts, ends, quarters)
    return _span(starts, ends)


def _half_open(starts: date | None, ends: date | None, quarters: tuple[int, ...]) -> str:
    """A deadline, the end of a time, or an open end."""
    if starts is not None:
        return f"ตั้งแต่ {short_date(starts)} เป็นต้นไป"
    if ends is None:
        return ""
    at_end = len(quarters) == 1 and quarters[0] > 1
    return f"{'ณ' if at_end else 'ภายใน'} {short_date(ends)}"


def _span(starts: date, ends: date) -> str:
    """Whole months as months, else days."""
    if starts == ends:
        return short_date(starts)
    whole = starts.day == 1 and (ends + timedelta(days=1)).day == 1
    if whole and (starts.year, starts.month) == (ends.year, ends.month):
        return short_month(starts)
    written = short_month if whole else short_date
    return f"{written(starts)} – {written(ends)}"


def _with_gaps(starts: date, ends: date, quarters: tuple[int, ...]) -> str:
    """Quarters that do not follow one another; the days before them where they say more."""
    listed = " และ ".join((", ".join(map(str, quarters[:-1])), str(quarters[-1])))
    first, last = quarters[0] * 3 + 7, quarters[-1] * 3 + 9
    whole = starts.day == 1 and (ends + timedelta(days=1)).day == 1
    if whole and (starts.month - first) % 12 == 0 and (ends.month - last) % 12 == 0:
        year = ends.year + BUDDHIST_ERA + (ends.month >= 10)
        return f"ไตรมาส {listed}/{year}"
    return f"{_span(starts, ends)} (ไตรมาส {listed})"
