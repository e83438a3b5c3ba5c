"""Tokens of a period → terms (a day, a month, a quarter …), their joiners, and marks.

A term says where it lies in a fiscal year, by the positions of its months (October is 1), and
the year where the text gives one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from itadash.fiscal import BUDDHIST_ERA
from itadash.intake.readings.period_tokens import Token
from itadash.intake.vocabulary import NUMBER_WORDS

RANGE, LIST, OPEN, CLOSE = "-", ",", "(", ")"


@dataclass(frozen=True, slots=True)
class Term:
    """``first`` and ``last`` are positions of months, 1 to 12; None for a day whose month follows.

    ``year`` is in the Buddhist Era, and that of the calendar where ``calendar`` is true, else
    fiscal. ``unit`` is day, month, quarter, months, round, rounds or year.
    """

    unit: str
    first: int | None
    last: int | None
    day: int | None = None
    year: int | None = None
    calendar: bool = False
    weak: bool = False
    """A year that is not said to be fiscal."""

    @property
    def fiscal_year(self) -> int | None:
        """The fiscal year it lies in, if the text gives a year."""
        if self.year is None or not self.calendar or self.first is None:
            return self.year
        return self.year + (self.first <= 3)


@dataclass(slots=True)
class Terms:
    """What a text holds: ``items`` are terms and joiners, ``marks`` words that bear on them.

    A mark maps to the number of items before it. ``doubts`` names what was not understood.
    """

    items: list[Term | str] = field(default_factory=list)
    marks: dict[str, int] = field(default_factory=dict)
    doubts: set[str] = field(default_factory=set)
    impossible: str | None = None


_SKIPPED = {"filler", "weekday", "time", "count"}
_MARKS = {
    *("every", "before", "at_end", "deadline", "from", "onward", "present", "part", "between"),
    *("school", "duration", "nth", "round_of", "at"),
}
_JOINERS = {"to": RANGE, "dash": RANGE, "and": LIST, "slash": LIST, "open": OPEN, "close": CLOSE}


def terms(words: list[Token]) -> Terms:
    """The terms of a text."""
    return _Parser([word for word in words if word.kind not in _SKIPPED]).parsed()


def year_number(text: str) -> tuple[int, bool] | None:
    """A written year in the Buddhist Era and whether that is sure, or None if it is no year."""
    number = int(text)
    if len(text) == 4 and 2400 <= number < 2700:
        return number, True
    if len(text) == 4 and 1900 <= number < 2100:
        return number + BUDDHIST_ERA, True
    if len(text) != 2:
        return None
    return (2500 + number, number >= 50) if number >= 40 else (2000 + number + BUDDHIST_ERA, False)


def _position(month: int) -> int:
    """Where a month, 1 to 12, stands in the fiscal year."""
    return (month - 10) % 12 + 1


class _Parser:
    """Reads tokens from left to right; ``at`` is the next one."""

    def __init__(self, words: list[Token]) -> None:
        self.words = words
        self.at = 0
        self.found = Terms()

    def parsed(self) -> Terms:
        while self.at < len(self.words):
            word = self.words[self.at]
            self.at += 1
            self._read(word)
        return self.found

    def _read(self, word: Token) -> None:
        if word.kind in _JOINERS:
            self._join(word)
        elif word.kind in _MARKS:
            self.found.marks.setdefault(word.kind, len(self.found.items))
            if word.kind == "part":
                self.found.marks.setdefault(word.text, len(self.found.items))
        elif word.kind in ("date", "iso"):
            self._date(word)
        elif word.kind == "number":
            self._number(word)
        elif word.kind == "month":
            self._month(word, day=None)
        elif word.kind == "quarter":
            self._quarters()
        elif word.kind in ("half", "months", "round", "rounds"):
            self._months(word)
        elif word.kind in ("fiscal", "year", "yearly", "era", "calendar"):
            self._year(word)
        else:
            self.found.doubts.add(word.kind)

    def _peek(self, step: int = 0) -> Token:
        """A coming token; past the end, one of no kind."""
        place = self.at + step
        return self.words[place] if place < len(self.words) else Token("end", "")

    def _join(self, word: Token) -> None:
        leading = not self.found.items or self.found.items[-1] == OPEN
        if word.kind == "to" and leading:
            self.found.marks.setdefault("deadline", 0)
        elif not (leading and word.kind not in ("open", "close")):
            self.found.items.append(_JOINERS[word.kind])

    def _date(self, word: Token) -> None:
        """A day in figures: day first, unless the year stands first."""
        parts = re.findall(r"\d+", word.text)
        year, month, day = parts if word.kind == "iso" else reversed(parts)
        if not 1 <= int(month) <= 12 or not year_number(year):
            self.found.impossible = "impossible_date"
            return
        self._add_day(int(day), int(month), year)

    def _add_day(self, day: int, month: int, year: str | None) -> None:
        place = _position(month)
        written = self._sure_year(year) if year else None
        self.found.items.append(Term("day", place, place, day, written, calendar=True))

    def _sure_year(self, text: str) -> int | None:
        """The year, and a doubt if two digits may mean another."""
        read = year_number(text)
        if read and not read[1]:
            self.found.doubts.add("year")
        return read[0] if read else None

    def _number(self, word: Token) -> None:
        if self._peek().kind == "month":
            self.at += 1
            self._month(self._peek(-1), day=word.number)
        elif self._is_day_month_year():
            self._add_day(word.number, self._peek(1).number, self._peek(3).text)
            self.at += 4
        elif self._peek().kind == "slash" and self._peek(1).kind == "number":
            self._fraction(word)
        elif self._leads_to_month():
            self.found.items.append(Term("day", None, None, word.number))
        elif (len(word.text) == 4 or self._after_year_range()) and year_number(word.text):
            self.found.items.append(self._year_term(self._sure_year(word.text), weak=True))
        else:
            self.found.doubts.add("number")

    def _is_day_month_year(self) -> bool:
        """Whether -month-year follows: 15-ม.ค.-68, but not the 67-ก.ย.- of ต.ค.67-ก.ย.-68."""
        kinds = [self._peek(step).kind for step in range(4)]
        joined = kinds[0] in ("dash", "slash") and kinds[2] == kinds[0]
        shaped = joined and kinds[1] == "month" and kinds[3] == "number"
        return shaped and year_number(self._peek(3).text) is not None

    def _fraction(self, word: Token) -> None:
        """10/2567 is a month; 1/10 a day and a month that somebody should confirm."""
        other = self._peek(1)
        self.at += 2
        if len(other.text) == 4 or other.number > 31:
            if not 1 <= word.number <= 12 or not year_number(other.text):
                self.found.impossible = "impossible_date"
                return
            place = _position(word.number)
            year = self._sure_year(other.text)
            self.found.items.append(Term("month", place, place, None, year, calendar=True))
        elif 1 <= other.number <= 12:
            self._add_day(word.number, other.number, None)
            self.found.doubts.add("day_month")
        else:
            self.found.doubts.add("number")

    def _leads_to_month(self) -> bool:
        """Whether more days and then a month follow: 1 - 15 ม.ค., 5, 12 และ 19 ม.ค."""
        step = 0
        while self._peek(step).kind in ("dash", "to", "and"):
            if self._peek(step + 1).kind != "number":
                return False
            if self._peek(step + 2).kind == "month":
                return self._peek(step + 1).number <= 31
            step += 2
        return False

    def _after_year_range(self) -> bool:
        """Whether the text reads year, dash so far: 2566 - 70."""
        last = self.found.items[-2:]
        return (
            len(last) == 2
            and last[1] == RANGE
            and isinstance(last[0], Term)
            and last[0].unit == "year"
        )

    def _month(self, word: Token, day: int | None) -> None:
        place = _position(word.number)
        unit = "day" if day is not None else "month"
        self.found.items.append(Term(unit, place, place, day, self._calendar_year(), calendar=True))

    def _calendar_year(self) -> int | None:
        """The year written behind a month, if one is."""
        step = 0
        if self._peek().kind in ("slash", "dash") and self._peek(2).kind != "month":
            step = 1
            if len(self._peek(1).text) == 2 and self._peek(1).number < 40:
                return None
        while self._peek(step).kind in ("year", "era"):
            step += 1
        word = self._peek(step)
        if word.kind != "number" or not year_number(word.text):
            return None
        if len(word.text) == 2 and self._peek(step + 1).kind == "month" and word.number <= 31:
            return None
        self.at += step + 1
        return self._sure_year(word.text)

    def _fiscal_year(self) -> tuple[int | None, bool]:
        """The year written behind a quarter or half, and whether it is only a year, not fiscal."""
        step = 0
        while self._peek(step).kind in ("slash", "fiscal", "year", "yearly", "era"):
            step += 1
        word = self._peek(step)
        bare_short = len(word.text) == 2 and word.number < 40 and not step
        if word.kind != "number" or not year_number(word.text) or bare_short:
            return None, False
        self.at += step + 1
        return self._sure_year(word.text), False

    def _quarters(self) -> None:
        """The numbers behind the word: 1, 1 - 4, 1 และ 3, each perhaps with a year."""
        added = False
        while True:
            step = 1 if added and self._peek().kind in _JOINERS else 0
            if step and self._peek().kind in ("open", "close"):
                break
            word = self._peek(step)
            figure = word.kind == "number" and len(word.text) == 1
            if not (figure or word.kind == "ordinal"):
                break
            if figure and self._peek(step + 1).kind == "month":
                break
            if step:
                self._join(self._peek())
            elif added:
                self.found.items.append(LIST)
            self.at += step + 1
            self._add_quarter(word.number)
            added = True
        if not added:
            self.found.doubts.add("quarter")

    def _add_quarter(self, number: int) -> None:
        if not 1 <= number <= 4:
            self.found.impossible = "impossible_quarter"
            return
        year, weak = self._fiscal_year()
        self.found.items.append(Term("quarter", 3 * number - 2, 3 * number, year=year, weak=weak))

    def _months(self, word: Token) -> None:
        """The first or last months of the year: half years, 6 เดือนแรก, รอบ 9 เดือน."""
        if word.kind == "rounds":
            term = Term("rounds", 1, 12)
        else:
            count = _count(word)
            late = re.search("หลัง|สุดท้าย|ที่เหลือ|(?:ที่ ?|h|ปี ?)2$", word.text)
            if not 1 <= count <= 12:
                self.found.doubts.add("months")
                return
            span = (13 - count, 12) if late else (1, count)
            term = Term("round" if word.kind == "round" else "months", *span)
        year, weak = self._fiscal_year()
        self.found.items.append(replace(term, year=year, weak=weak))

    def _year(self, word: Token) -> None:
        step = 0
        weak = word.kind not in ("fiscal", "calendar")
        while self._peek(step).kind in ("era", "fiscal", "year"):
            weak = weak and self._peek(step).kind != "fiscal"
            step += 1
        number = self._peek(step)
        if number.kind == "number" and year_number(number.text):
            self.at += step + 1
            year = self._sure_year(number.text)
            self.found.items.append(self._year_term(year, weak, word.kind == "calendar"))
        elif word.kind != "era":
            self.at += step
            self.found.items.append(self._year_term(None, weak))

    def _year_term(self, year: int | None, weak: bool, calendar: bool = False) -> Term:
        return Term("year", 1, 12, year=year, calendar=calendar, weak=weak)


def _count(word: Token) -> int:
    """How many months a phrase speaks of."""
    if word.kind == "half":
        return 6
    written = re.search(r"\d+", word.text)
    spelled = next((n for name, n in NUMBER_WORDS.items() if name in word.text), 0)
    count = int(written[0]) if written else spelled
    return 3 * count if "ไตร" in word.text else count
