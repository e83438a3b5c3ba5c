"""Tokens of a period text → its terms, joiners and marks, read from left to right."""

from __future__ import annotations

import re
from collections.abc import Callable

from itadash.intake.readings.period_days import read_date, read_month, read_number
from itadash.intake.readings.period_parts import read_months, read_quarters, read_year
from itadash.intake.readings.period_terms import CLOSE, LIST, OPEN, RANGE, Cursor, Term, Terms
from itadash.intake.readings.period_tokens import Token

_SKIPPED = {"filler", "weekday", "time", "count"}
_MARKS = {
    *("every", "before", "at_end", "deadline", "from", "onward", "present", "part", "between"),
    *("school", "duration", "nth", "round_of", "at"),
}
_DATED = {"date", "iso", "number", "month"}
_WHOLE_YEAR = re.compile(r"12\s*เดือน|1\s*ปี")
_JOINERS = {"to": RANGE, "dash": RANGE, "and": LIST, "slash": LIST, "open": OPEN, "close": CLOSE}
_READERS: dict[str, Callable[[Cursor, Token], None]] = {
    **dict.fromkeys(("date", "iso"), read_date),
    **dict.fromkeys(("half", "months", "round", "rounds"), read_months),
    **dict.fromkeys(("fiscal", "year", "yearly", "era", "calendar"), read_year),
    "number": read_number,
    "month": read_month,
    "quarter": read_quarters,
}


def terms(words: list[Token]) -> Terms:
    """The terms of a text."""
    cursor = Cursor([word for word in words if word.kind not in _SKIPPED], Terms())
    if any(word.text in ("หรือ", "?") for word in words):
        cursor.doubt("or")
    while cursor.at < len(cursor.words):
        word = cursor.peek()
        cursor.at += 1
        _read(cursor, word)
    return cursor.found


def _read(cursor: Cursor, word: Token) -> None:
    if word.kind in _READERS:
        _READERS[word.kind](cursor, word)
    elif word.kind in _JOINERS:
        _join(cursor, word)
    elif word.kind in _MARKS:
        _mark(cursor, word)
    else:
        cursor.doubt(word.kind)


def _mark(cursor: Cursor, word: Token) -> None:
    """A word that bears on the terms; after เริ่ม … the word สิ้นสุด joins a range, and before a
    date alone it is a deadline."""
    found = cursor.found
    if word.kind == "at_end" and found.items and found.items[-1] == RANGE:
        _end_of_range(cursor)
    elif word.kind == "at_end" and "from" in found.marks and found.items:
        cursor.add(RANGE)
    elif word.kind == "at_end" and word.text == "สิ้นสุด" and cursor.peek().kind in _DATED:
        found.marks.setdefault("deadline", len(found.items))
    elif word.kind == "nth" and _follows_term(cursor) and cursor.peek().kind in _READERS:
        cursor.add(LIST)
    elif word.kind == "duration" and _WHOLE_YEAR.match(word.text):
        found.marks.setdefault("whole_year", len(found.items))
    else:
        found.marks.setdefault(word.kind, len(found.items))
    if word.kind == "part":
        found.marks.setdefault(word.text, len(found.items))


def _end_of_range(cursor: Cursor) -> None:
    """To the end of a year is to its last month; to the end of anything else, to that."""
    year = cursor.peek()
    if year.kind in ("fiscal", "year", "yearly"):
        cursor.at += 1
        read_year(cursor, year)
        written = cursor.found.items.pop()
        year_of_it = written.year if isinstance(written, Term) else None
        cursor.add(Term("month", 12, 12, None, year_of_it))


def _follows_term(cursor: Cursor) -> bool:
    return bool(cursor.found.items) and isinstance(cursor.found.items[-1], Term)


def _join(cursor: Cursor, word: Token) -> None:
    """A joiner; before the first term a dash is a bullet, and ถึง a deadline."""
    leading = not cursor.found.items or cursor.found.items[-1] == OPEN
    if word.kind in ("open", "close") or not leading:
        cursor.add(_JOINERS[word.kind])
    elif word.kind == "to" or "present" in cursor.found.marks:
        cursor.found.marks.pop("present", None)
        cursor.found.marks.setdefault("deadline", 0)
