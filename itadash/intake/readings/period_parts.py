"""Parts of the fiscal year in a period text: quarters, halves, rounds, and years themselves."""

from __future__ import annotations

import re

from itadash.intake.readings.period_terms import LIST, RANGE, Cursor, Term, year_number
from itadash.intake.readings.period_tokens import Token
from itadash.intake.vocabulary import NUMBER_WORDS

_BETWEEN_QUARTERS = {"to": RANGE, "dash": RANGE, "and": LIST, "slash": LIST}
_LATE = re.compile("หลัง|สุดท้าย|ที่เหลือ|(?:ที่ ?|h|ปี ?)2$")


def read_quarters(cursor: Cursor, _word: Token) -> None:
    """The numbers behind the word: 1, 1 - 4, 1 และ 3, each perhaps with a year."""
    added = False
    while True:
        step = 1 if added and cursor.peek().kind in _BETWEEN_QUARTERS else 0
        word = cursor.peek(step)
        figure = word.kind == "number" and len(word.text) == 1
        day = added and cursor.peek(step + 1).kind == "month"
        if day or not (figure or word.kind == "ordinal"):
            break
        if added:
            cursor.add(_BETWEEN_QUARTERS[cursor.peek().kind] if step else LIST)
        cursor.at += step + 1
        _add_quarter(cursor, word.number)
        added = True
    if not added:
        cursor.doubt("quarter")


def _add_quarter(cursor: Cursor, number: int) -> None:
    if 1 <= number <= 4:
        cursor.add(Term("quarter", 3 * number - 2, 3 * number, year=_year_behind(cursor)))
    else:
        cursor.found.impossible = "impossible_quarter"


def read_months(cursor: Cursor, word: Token) -> None:
    """The first or last months of the year: half years, 6 เดือนแรก, รอบ 9 เดือน."""
    count = 12 if word.kind == "rounds" else _count(word)
    if not 1 <= count <= 12:
        cursor.doubt("months")
        return
    first, last = (13 - count, 12) if _LATE.search(word.text) else (1, count)
    unit = "months" if word.kind == "half" else word.kind
    cursor.add(Term(unit, first, last, year=_year_behind(cursor)))


def _count(word: Token) -> int:
    """How many months a phrase speaks of."""
    if word.kind == "half":
        return 6
    written = re.search(r"\d+", word.text)
    spelled = next((n for name, n in NUMBER_WORDS.items() if name in word.text), 0)
    count = int(written[0]) if written else spelled
    return 3 * count if "ไตร" in word.text else count


def _year_behind(cursor: Cursor) -> int | None:
    """The fiscal year written behind a part of it: 1/2568, 1 ปีงบประมาณ พ.ศ. 2568."""
    step = 0
    while cursor.peek(step).kind in ("slash", "fiscal", "year", "yearly", "era"):
        step += 1
    word = cursor.peek(step)
    if word.kind != "number" or not year_number(word.text):
        return None
    if len(word.text) == 2 and word.number < 40 and not step:
        return None
    cursor.at += step + 1
    return cursor.year(word.text)


def read_year(cursor: Cursor, word: Token) -> None:
    """A year by its word; without a number it is the year in question."""
    step, weak = 0, word.kind not in ("fiscal", "calendar")
    while cursor.peek(step).kind in ("era", "fiscal", "year"):
        weak = weak and cursor.peek(step).kind != "fiscal"
        step += 1
    number = cursor.peek(step)
    calendar = word.kind == "calendar"
    if number.kind == "number" and year_number(number.text):
        cursor.at += step + 1
        cursor.add(Term("year", 1, 12, None, cursor.year(number.text), calendar, weak))
    elif word.kind != "era":
        cursor.at += step
        cursor.add(Term("year", 1, 12, None, None, calendar, weak))
