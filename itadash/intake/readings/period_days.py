"""Days and months of a period text, in words or figures, with the year written behind them."""

from __future__ import annotations

import re

from itadash.intake.readings.period_terms import RANGE, Cursor, Term, position, year_number
from itadash.intake.readings.period_tokens import Token


def read_date(cursor: Cursor, word: Token) -> None:
    """A day in figures: day first, unless the year stands first."""
    parts = re.findall(r"\d+", word.text)
    year, month, day = parts if word.kind == "iso" else reversed(parts)
    if not 1 <= int(month) <= 12 or not year_number(year):
        cursor.found.impossible = "impossible_date"
    else:
        _add_day(cursor, int(day), int(month), year)


def read_month(cursor: Cursor, word: Token, day: int | None = None) -> None:
    """A month, or a day of it, and the year behind it if one is written."""
    place = position(word.number)
    if day is None and _is_day_and_year(cursor):
        day = cursor.peek().number
        cursor.at += 2
    unit = "month" if day is None else "day"
    cursor.add(Term(unit, place, place, day, _calendar_year(cursor), calendar=True))


def read_number(cursor: Cursor, word: Token) -> None:
    """A number: a day, part of a date, or a year by itself."""
    if cursor.peek().kind == "month":
        cursor.at += 1
        read_month(cursor, cursor.peek(-1), day=word.number)
    elif _is_day_month_year(cursor):
        _add_day(cursor, word.number, cursor.peek(1).number, cursor.peek(3).text)
        cursor.at += 4
    elif cursor.peek().kind == "slash" and cursor.peek(1).kind == "number":
        _read_fraction(cursor, word)
    elif _leads_to_month(cursor):
        cursor.add(Term("day", None, None, word.number))
    elif (len(word.text) == 4 or _after_year_range(cursor)) and year_number(word.text):
        cursor.add(Term("year", 1, 12, year=cursor.year(word.text), weak=True))
    else:
        cursor.doubt("number")


def _is_day_and_year(cursor: Cursor) -> bool:
    """Whether a day, comma and year follow a month, as in January 15, 2025."""
    day, comma, year = (cursor.peek(step) for step in range(3))
    return (
        day.kind == "number"
        and day.number <= 31
        and comma.text == ","
        and len(year.text) == 4
        and year.kind == "number"
    )


def _add_day(cursor: Cursor, day: int, month: int, year: str | None) -> None:
    place = position(month)
    written = cursor.year(year) if year else None
    cursor.add(Term("day", place, place, day, written, calendar=True))


def _is_day_month_year(cursor: Cursor) -> bool:
    """Whether -month-year follows: 15-ม.ค.-68."""
    kinds = [cursor.peek(step).kind for step in range(4)]
    joined = kinds[0] in ("dash", "slash") and kinds[2] == kinds[0]
    shaped = joined and kinds[1] == "month" and kinds[3] == "number"
    return shaped and year_number(cursor.peek(3).text) is not None


def _read_fraction(cursor: Cursor, word: Token) -> None:
    """10/2567 is a month; 1/10 a day and a month that somebody should confirm."""
    other = cursor.peek(1)
    if len(word.text) == 4:
        word, other = other, word
    cursor.at += 2
    if len(other.text) == 4 or other.number > 31:
        if not 1 <= word.number <= 12 or not year_number(other.text):
            cursor.found.impossible = "impossible_date"
            return
        place = position(word.number)
        cursor.add(Term("month", place, place, None, cursor.year(other.text), calendar=True))
        if len(word.text) == 1 and word.number <= 4 and not cursor.found.items[:-1]:
            cursor.doubt("month_or_round")
    elif 1 <= other.number <= 12:
        _add_day(cursor, word.number, other.number, None)
        cursor.doubt("day_month")
    else:
        cursor.doubt("number")


def _leads_to_month(cursor: Cursor) -> bool:
    """Whether more days and then a month follow: 1 - 15 ม.ค., 5, 12 และ 19 ม.ค."""
    step = 0
    while cursor.peek(step).kind in ("dash", "to", "and"):
        if cursor.peek(step + 1).kind != "number":
            return False
        if cursor.peek(step + 2).kind == "month":
            return cursor.peek(step + 1).number <= 31
        step += 2
    return False


def _after_year_range(cursor: Cursor) -> bool:
    """Whether the text reads year, dash so far: 2566 - 70."""
    last = cursor.found.items[-2:]
    return (
        len(last) == 2 and last[1] == RANGE and isinstance(last[0], Term) and last[0].unit == "year"
    )


def _calendar_year(cursor: Cursor) -> int | None:
    """The year written behind a month, if one is: ต.ค. 67, ต.ค.-67, ตุลาคม พ.ศ. 2567."""
    step = 0
    if cursor.peek().kind in ("slash", "dash") and cursor.peek(2).kind != "month":
        step = 1
        if len(cursor.peek(1).text) == 2 and cursor.peek(1).number < 40:
            return None
    while cursor.peek(step).kind in ("year", "era"):
        step += 1
    word = cursor.peek(step)
    if word.kind != "number" or not year_number(word.text):
        return None
    if len(word.text) == 2 and cursor.peek(step + 1).kind == "month" and word.number <= 31:
        return None
    cursor.at += step + 1
    return cursor.year(word.text)
