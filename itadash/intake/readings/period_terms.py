"""The terms of a period text, and the cursor that collects them from its tokens.

A term says where it lies in a fiscal year, by the positions of its months (October is 1), and
the year where the text gives one.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from itadash.fiscal import BUDDHIST_ERA
from itadash.intake.readings.period_tokens import Token

RANGE, LIST, OPEN, CLOSE = "-", ",", "(", ")"


@dataclass(frozen=True, slots=True)
class Term:
    """``first`` and ``last`` are positions of months, 1 to 12; None for a day whose month follows.

    ``unit`` is day, month, quarter, months, round, rounds or year. ``year`` is in the Buddhist
    Era, that of the calendar where ``calendar`` is true, else fiscal; ``weak`` means that the
    text does not say which.
    """

    unit: str
    first: int | None
    last: int | None
    day: int | None = None
    year: int | None = None
    calendar: bool = False
    weak: bool = False

    @property
    def fiscal_year(self) -> int | None:
        """The fiscal year it lies in, if the text gives a year."""
        if self.year is None or not self.calendar or self.first is None or self.unit == "year":
            return self.year
        return self.year + (self.first <= 3)


@dataclass(slots=True)
class Terms:
    """What a text holds: ``items`` are terms and joiners, ``marks`` words that bear on them.

    A mark maps to the number of items before it. ``doubts`` names what was not understood,
    ``impossible`` the reason why a written date or quarter cannot be.
    """

    items: list[Term | str] = field(default_factory=list)
    marks: dict[str, int] = field(default_factory=dict)
    doubts: set[str] = field(default_factory=set)
    impossible: str | None = None

    def terms(self) -> list[Term]:
        """The terms without their joiners."""
        return [item for item in self.items if isinstance(item, Term)]


@dataclass(slots=True)
class Cursor:
    """A place in the tokens, and what was collected before it."""

    words: list[Token]
    found: Terms
    at: int = 0

    def peek(self, step: int = 0) -> Token:
        """A coming token; past the end, one of no kind."""
        place = self.at + step
        return self.words[place] if place < len(self.words) else Token("end", "")

    def add(self, item: Term | str) -> None:
        """Collects a term or joiner."""
        self.found.items.append(item)

    def doubt(self, what: str) -> None:
        """Notes something not understood."""
        self.found.doubts.add(what)

    def year(self, text: str) -> int | None:
        """The written year, with a doubt if two digits may mean another: those of FY are of the
        Gregorian count."""
        read = year_number(text)
        if read and not read[1] and not (len(text) == 2 and self._has_english_year()):
            self.doubt("year")
        return read[0] if read else None

    def _has_english_year(self) -> bool:
        """Whether the fiscal year is called so in English."""
        return any(word.kind == "fiscal" and word.text.isascii() for word in self.words)


def year_number(text: str) -> tuple[int, bool] | None:
    """A written year in the Buddhist Era and whether that is sure, or None if it is no year."""
    number = int(text)
    if len(text) == 4 and 1857 <= number < 2157:
        number += BUDDHIST_ERA
    if len(text) == 4 and 2400 <= number < 2700:
        return number, 2500 <= number < 2650
    if len(text) != 2:
        return None
    return (2500 + number, number >= 50) if number >= 40 else (2000 + number + BUDDHIST_ERA, False)


def position(month: int) -> int:
    """Where a month, 1 to 12, stands in the fiscal year."""
    return (month - 10) % 12 + 1
