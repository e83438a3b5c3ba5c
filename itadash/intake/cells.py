"""One data row seen by field, and the readers that read each distinct text once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from itadash import fiscal
from itadash.intake import readings
from itadash.intake.codes import Code
from itadash.intake.own_words import (
    OwnWords,
    department_reader,
    is_known,
    likely,
    status_reader,
)
from itadash.intake.rows import Entry
from itadash.model import (
    DepartmentReading,
    Finding,
    PercentReading,
    PeriodReading,
    Severity,
    StatusReading,
)


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for the whole file: the agency, its year, the day a report speaks for, and the
    agency's own words and other names."""

    agency: str | None
    fiscal_year: int | None
    as_of: date | None
    today: date
    own: OwnWords = field(default_factory=OwnWords)
    also_called: tuple[str, ...] = ()

    def as_of_in(self, fiscal_year: int | None) -> date:
        """The stated day, else the earlier of today and the last day of the fiscal year."""
        if self.as_of or fiscal_year is None:
            return self.as_of or self.today
        return min(self.today, fiscal.last_day(fiscal_year))


@dataclass(frozen=True, slots=True)
class Readers:
    """The readings, each with a memory for one run."""

    period: Callable[[str, int | None], PeriodReading]
    follow_up: Callable[[str, int | None], tuple[date, ...]]
    status: Callable[[str], StatusReading]
    percent: Callable[[str], PercentReading]
    department: Callable[[str], DepartmentReading]
    report_end: Callable[[str, int | None], date | None]
    agencies_named: Callable[[str], tuple[str, ...]]
    likely_departments: Callable[[str], tuple[str, ...]]


def readers(own: OwnWords | None = None) -> Readers:
    """Fresh memories: a run forgets the texts of the file before."""
    own = own or OwnWords()
    return Readers(
        period=cache(readings.period),
        follow_up=cache(readings.follow_up),
        status=status_reader(own),
        percent=cache(readings.percent),
        department=department_reader(own),
        report_end=cache(readings.column_report_end),
        agencies_named=cache(readings.agencies_named),
        likely_departments=cache(lambda name: () if is_known(name, own) else likely(name, own)),
    )


@dataclass(frozen=True, slots=True)
class Cells:
    """An entry by field: ``columns`` say where each field stands."""

    entry: Entry
    columns: Mapping[str, tuple[int, ...]]
    headings: tuple[str, ...]

    def texts(self, name: str) -> tuple[tuple[int, str], ...]:
        """Column and text of every cell of a field that is filled, from the left."""
        columns = self.columns.get(name)
        if not columns:
            return ()
        cells = self.entry.cells
        return tuple([(index, text) for index in columns if (text := cells[index].strip())])

    def text(self, name: str) -> str:
        """All that stands in a field, '' for nothing."""
        columns = self.columns.get(name)
        if not columns:
            return ""
        cells = self.entry.cells
        if len(columns) == 1:
            return cells[columns[0]].strip()
        return "\n".join([text for index in columns if (text := cells[index].strip())])

    def parts(self, name: str) -> tuple[str, ...]:
        """The field in each of the rows that were joined."""
        found = (part[index] for index in self.columns.get(name, ()) for part in self.entry.parts)
        return tuple(text.strip() for text in found if text.strip())

    def error(self, code: Code, name: str | None = None, **values: str) -> Finding:
        """Something that keeps the row out."""
        return self._finding(code, Severity.ERROR, name, values)

    def warning(self, code: Code, name: str | None = None, **values: str) -> Finding:
        """Something to look at; the row is stored."""
        return self._finding(code, Severity.WARNING, name, values)

    def note(self, code: Code, name: str | None = None, **values: str) -> Finding:
        """Something for information."""
        return self._finding(code, Severity.NOTE, name, values)

    def _finding(
        self, code: Code, severity: Severity, name: str | None, values: Mapping[str, str]
    ) -> Finding:
        found = self.texts(name) if name else ()
        columns = self.columns.get(name, ()) if name else ()
        return Finding(
            code,
            severity,
            self.entry.row,
            self.headings[(found[0][0] if found else columns[0])] if columns else None,
            "\n".join(text for _, text in found) or None,
            tuple(values.items()),
        )
