"""What stands above the header and in the file's name: agency, fiscal year, report period."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from itadash import fiscal, thai
from itadash.intake import readings
from itadash.intake.codes import Code
from itadash.model import Finding, Severity

Value = TypeVar("Value")

_OF_THE_YEAR = re.compile(r"ประจำปี\s*(?:งบประมาณ|งบฯ?)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d|\d\d)(?!\d)")
"""The year a report is of, beside which its title may name the year whose scores it answers."""
_YEAR_IN_NAME = re.compile(r"(?<!\d)(25\d\d)(?!\d)")
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}$")


@dataclass(frozen=True, slots=True)
class Said:
    """What a title or a file name says; None where it does not. ``assessed`` is the year whose
    assessment it speaks of, which need not be the year of the measures that follow from it;
    ``office`` is one that is no local government, and the agency where none is named."""

    agency: str | None = None
    fiscal_year: int | None = None
    as_of: date | None = None
    assessed: int | None = None
    office: str | None = None


def in_title(lines: Sequence[str]) -> Said:
    """Each from the first line that says it; a name may be broken over two lines."""
    assessed, rest = readings.without_assessed(lines)
    year = _first(map(_year_of, rest))
    end = _first(readings.report_period_end(line, year) for line in lines)
    return Said(
        agency=_first(map(readings.agency, (*lines, " ".join(lines)))),
        fiscal_year=year or (fiscal.year_of(end) if end else None),
        as_of=end,
        assessed=assessed,
        office=readings.office(lines),
    )


def in_headings(headings: Sequence[str]) -> Said:
    """The one year that headings name, as in a plan of twelve months."""
    _, rest = readings.without_assessed(headings)
    years = {year for heading in rest if (year := _year_of(heading))}
    return Said(fiscal_year=years.pop() if len(years) == 1 else None)


def in_name(file_name: str) -> Said:
    """A file name says less surely than a title, and no report period."""
    name = thai.digits(_ENDING.sub("", file_name)).replace("_", " ")
    assessed, (rest,) = readings.without_assessed((name,))
    years = set(_YEAR_IN_NAME.findall(rest))
    year = _year_of(rest) or (int(years.pop()) if len(years) == 1 else None)
    agency = readings.agency(name)
    return Said(agency, year, assessed=assessed, office=readings.office((name,)))


def of_scores(said: Said) -> Said:
    """The same for a table of scores: its year is the one assessed."""
    return replace(said, fiscal_year=said.assessed or said.fiscal_year, assessed=None)


def of_office(said: Said) -> Said:
    """The same where no local government is named anywhere."""
    return replace(said, agency=said.office)


def notes(said: Said) -> tuple[Finding, ...]:
    """A note for each thing that was taken from the title or the name."""
    day = thai.long_date(said.as_of) if said.as_of else None
    found = (
        (Code.FOUND_AGENCY, "agency", said.agency),
        (Code.FOUND_FISCAL_YEAR, "year", said.fiscal_year),
        (Code.FOUND_AS_OF, "day", day),
        (Code.ASSESSED_YEAR, "year", said.assessed),
    )
    return tuple(
        Finding(code, Severity.NOTE, values=((name, str(value)),))
        for code, name, value in found
        if value is not None
    )


def _year_of(line: str) -> int | None:
    """The fiscal year that a line names as its own."""
    own = set(_OF_THE_YEAR.findall(thai.digits(thai.fold(line))))
    if len(own) == 1:
        year = int(own.pop())
        return year + 2500 if year < 100 else year
    return readings.fiscal_year_named(line)


def _first(values: Iterable[Value | None]) -> Value | None:
    return next((value for value in values if value is not None), None)
