"""Which rows are data, and what the others are.

A table in a report also holds section headings, totals, its header again on the next page, and
signatures; a row without a title goes on with the row above. Only what is left is a measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from itadash import thai
from itadash.intake.asides import (
    FOOTER,
    PLANNED_FIELDS,
    SIGNED,
    first_text,
    heading_of,
    names_title_again,
    repeats_header,
    repeats_title,
    sections,
    title_goes_on,
)
from itadash.intake.codes import Code
from itadash.intake.columns import Layout, Row
from itadash.intake.fields import positions
from itadash.intake.repeated_titles import only_steps, tells_a_step
from itadash.intake.signatures import Signatures, side_by_side
from itadash.intake.totals import LONGEST_LABEL, TOTAL, sums_up
from itadash.model import Finding, Severity

_RESULT_BELOW = re.compile(r"(?:สรุป)?ผล(?:การดำเนิน(?:การ|งาน))? *[:：] *")
"""What begins a row that tells the result of the measure in the row above."""
_NOTHING = re.compile(r"[\s\-–—_.…]*")
_WHEN = tuple(name for name in PLANNED_FIELDS if name not in ("department", "steps", "follow_up"))
_WHAT_CAME_OF_IT = ("status", "percent", "result")


@dataclass(frozen=True, slots=True)
class Entry:
    """One data row with the rows that go on with it; ``heading`` is the section it stands in."""

    row: int
    parts: tuple[tuple[str, ...], ...]
    heading: str | None

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells as written, those of joined rows below one another."""
        return self.parts[0] if len(self.parts) == 1 else _joined(self.parts)


@lru_cache(maxsize=1)
def _joined(parts: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple("\n".join(filter(str.strip, cells)) for cells in zip(*parts, strict=True))


@dataclass(slots=True)
class Reader:
    """A walk down the rows: the section it is in, and the entries and findings so far.

    A section whose heading has a number, ``parts_of``, ends with its parts, and what lies
    ``around`` it goes on. ``signatures`` are those side by side above.
    """

    headings: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]
    sections: frozenset[int]
    title_lines: tuple[str, ...] = ()
    heading: str | None = None
    parts_of: str = ""
    around: str | None = None
    signed: bool = False
    signatures: Signatures | None = None
    entries: list[Entry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def take(self, row: Row) -> None:
        if self._is_blank(row):
            return
        if code := self._aside(row):
            severity = Severity.ERROR if code is Code.SECOND_TABLE else Severity.NOTE
            self.findings.append(Finding(code, severity, row.number, cell=first_text(row.cells)))
            self.signed |= code is Code.FOOTER_ROW and bool(SIGNED.match(first_text(row.cells)))
        elif self.entries and tells_a_step(self.entries[-1].parts, row.cells, self.columns):
            self._join(Row(row.number, only_steps(row.cells, self.columns)), Code.STEP_ROW)
        elif self.entries and self._cuts_title(row):
            self._join(row, Code.TITLE_GOES_ON)
        elif row.number in self.sections:
            self._head(row)
        elif self.entries and self._goes_on(row):
            self._take_further(row)
        else:
            self.signed, self.signatures = False, None
            if self.parts_of and not self._is_part(row):
                self.heading, self.parts_of = self.around, ""
            self.entries.append(Entry(row.number, (row.cells,), self.heading))

    def _head(self, row: Row) -> None:
        """Begins a section; one with a number of its own may lie in one without."""
        self.around = self.around if self.parts_of else self.heading
        self.parts_of = self._counted(row)
        self.heading = heading_of(row.cells, self.columns)
        found = Finding(Code.SECTION_ROW, Severity.NOTE, row.number, cell=self.heading)
        self.findings.append(found)

    def _is_part(self, row: Row) -> bool:
        """Whether a row has no number where the heading has one, or one that goes on from that."""
        number = self._counted(row)
        return not number or number.startswith(f"{self.parts_of}.")

    def _counted(self, row: Row) -> str:
        """The number in the column for it, '' for none."""
        for index in self.columns.get("no", ()):
            number = thai.digits(row.cells[index]).strip(" .()")
            if number.replace(".", "").isdigit():
                return number
        return ""

    def _take_further(self, row: Row) -> None:
        """A row without a title: one text alone below a signature belongs to that."""
        if self.signed and sum(map(bool, map(str.strip, row.cells))) == 1:
            note = Finding(Code.FOOTER_ROW, Severity.NOTE, row.number, cell=first_text(row.cells))
            self.findings.append(note)
        else:
            self._join(row, Code.CONTINUATION_ROW)

    def _join(self, row: Row, code: Code) -> None:
        """Adds a row to the one above."""
        above = self.entries[-1]
        self.entries[-1] = replace(above, parts=(*above.parts, row.cells))
        values = (("above", str(above.row)),)
        self.findings.append(Finding(code, Severity.NOTE, row.number, values=values))

    def _cuts_title(self, row: Row) -> bool:
        return title_goes_on(self.entries[-1].cells, row.cells, self.columns)

    def _is_blank(self, row: Row) -> bool:
        """A row of a form that nobody filled in may still carry its number."""
        numbers = self.columns.get("no", ())
        for index, cell in enumerate(row.cells):
            if not _NOTHING.fullmatch(cell) and (index not in numbers or not _is_number(cell)):
                return False
        return True

    def _aside(self, row: Row) -> Code | None:
        if repeats_header(row.cells, self.headings) or repeats_title(row.cells, self.title_lines):
            return Code.REPEATED_HEADER
        if names_title_again(row.cells, self.columns["title"], self.headings):
            return Code.SECOND_TABLE
        if any(map(TOTAL.fullmatch, self._leading(row))) or self._sums_up(row):
            return Code.TOTAL_ROW
        if self._is_signed(row):
            return Code.FOOTER_ROW
        if _is_sparse(row.cells) and FOOTER.match(thai.digits(thai.fold(first_text(row.cells)))):
            return Code.FOOTER_ROW
        return None

    def _is_signed(self, row: Row) -> bool:
        """Whether a row holds signatures side by side, or what stands below them."""
        numbers = [row.cells[index] for index in self.columns.get("no", ())]
        if any(map(str.isdecimal, numbers)):  # most rows, and the quickest to tell
            return False
        self.signatures = side_by_side(row) or self.signatures
        if self.signatures is None or not self.signatures.reach(row):
            return False
        return not any(map(_is_number, numbers))

    def _sums_up(self, row: Row) -> bool:
        """A row of figures that begins as a sum, and has no number where others have one."""
        numbers = self.columns.get("no", ())
        counted = any(_is_number(row.cells[index]) for index in numbers)
        return bool(numbers) and not counted and sums_up(row.cells)

    def _leading(self, row: Row) -> Iterator[str]:
        """The texts that name the row: its indicator, its title, and what stands before that."""
        before = range(self.columns["title"][0])
        named = (index for name in ("indicator", "title") for index in self.columns.get(name, ()))
        for index in (*before, *named):
            cell = row.cells[index]
            if 0 < len(cell.strip()) <= LONGEST_LABEL and not cell.isdecimal():
                yield thai.digits(thai.fold(cell))

    def _goes_on(self, row: Row) -> bool:
        """Whether a row without number and title continues the one above; a full one does not,
        unless it tells a further step of a measure that has a number."""
        if self._has(row, "title") or self._has(row, "no") or self._has(row, "topic"):
            return False
        numbered = any(self.entries[-1].cells[i].strip() for i in self.columns.get("no", ()))
        if numbered and self._has(row, "steps"):
            return True
        return not (
            self._has(row, "department")
            and any(self._has(row, name) for name in _WHEN)
            and any(self._has(row, name) for name in _WHAT_CAME_OF_IT)
        )

    def _has(self, row: Row, name: str) -> bool:
        return any(map(str.strip, map(row.cells.__getitem__, self.columns.get(name, ()))))


def _is_sparse(cells: Sequence[str]) -> bool:
    """Whether two cells at most are filled."""
    filled = 0
    for cell in cells:
        filled += bool(cell.strip())
        if filled > 2:
            return False
    return True


def _is_number(cell: str) -> bool:
    return thai.digits(cell).strip(" .()").isdigit()


def entries(layout: Layout) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """The data rows in order, and a note for every row that is none."""
    columns = positions(layout)
    rows = [with_result_in_place(row, columns) for row in layout.rows]
    reader = Reader(layout.headings, columns, sections(rows, columns), layout.title_lines)
    for row in rows:
        reader.take(row)
        if reader.findings and reader.findings[-1].code == Code.SECOND_TABLE:
            break
    return tuple(reader.entries), tuple(reader.findings)


def with_result_in_place(row: Row, columns: dict[str, tuple[int, ...]]) -> Row:
    """A result that was written below its measure, in the title's place, put into its own."""
    (title, *_), results = columns["title"], columns.get("result", ())
    text = row.cells[title].strip()
    found = _RESULT_BELOW.match(text)
    if not found or not results or any(row.cells[i].strip() for i in columns.get("no", ())):
        return row
    cells = list(row.cells)
    told = (text[found.end() :], cells[results[0]].strip())
    cells[title], cells[results[0]] = "", "\n".join(filter(None, told))
    return Row(row.number, tuple(cells))
