"""Whose table it is, of which year and day: from its cells, its title, its name, the officer.

What a cell says beats an option; an option fills what the file leaves out; only the agency and
the day of an option beat the title. Every difference is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from itadash import thai
from itadash.intake import agencies, titles
from itadash.intake.cells import Context
from itadash.intake.codes import Code
from itadash.intake.columns import Layout
from itadash.intake.fields import positions
from itadash.intake.texts import year_of
from itadash.intake.titles import Said
from itadash.model import Finding, Severity


@dataclass(frozen=True, slots=True)
class Options:
    """What the officer adds to the file."""

    agency: str | None = None
    fiscal_year: int | None = None
    as_of: date | None = None


def settle(
    layout: Layout, file_name: str, options: Options, known: Iterable[str], today: date
) -> tuple[Context, tuple[Finding, ...]]:
    """The context of a file and what there is to say about it; ``known`` agencies are stored."""
    title = titles.in_title(layout.title_lines)
    headings, name = titles.in_headings(layout.headings), titles.in_name(file_name)
    outside = headings.fiscal_year or name.fiscal_year
    asked = agencies.full_name(options.agency) if options.agency else None
    in_cells, years = _agencies_in_cells(layout), _years_in_cells(layout)
    context = Context(
        agency=next(iter(in_cells), None) or asked or title.agency or name.agency,
        fiscal_year=title.fiscal_year or options.fiscal_year or outside,
        as_of=options.as_of or title.as_of,
        today=today,
    )
    said = Said(
        agency=None if in_cells or asked else title.agency or name.agency,
        fiscal_year=title.fiscal_year or (None if options.fiscal_year else outside),
        as_of=None if options.as_of else title.as_of,
    )
    findings = (
        *titles.notes(said),
        *_differences(context, title, name, options, asked),
        *_other_years(years, options.fiscal_year),
        *_about_agency(context.agency, in_cells, asked, title.agency, known),
    )
    return context, findings


def no_fiscal_year() -> Finding:
    """The error of a file that names no year anywhere."""
    return Finding(Code.NO_FISCAL_YEAR, Severity.ERROR)


def _agencies_in_cells(layout: Layout) -> tuple[str, ...]:
    names = (agencies.full_name(text) for text in _texts(layout, "agency"))
    return tuple(dict.fromkeys(name for name in names if name))


def _years_in_cells(layout: Layout) -> tuple[int, ...]:
    years = (year_of(text) for text in _texts(layout, "fiscal_year"))
    return tuple(sorted({year for year in years if year}))


def _texts(layout: Layout, field: str) -> Iterable[str]:
    """The distinct texts of a field, in the order of the rows."""
    where = positions(layout).get(field, ())
    found = (row.cells[index].strip() for row in layout.rows for index in where)
    return dict.fromkeys(text for text in found if text)


def _other_years(in_cells: Sequence[int], asked: int | None) -> Iterable[Finding]:
    """A warning where no row is of the year that was asked for."""
    if asked and in_cells and asked not in in_cells:
        used = ", ".join(map(str, in_cells))
        values = (("used", used), ("other", str(asked)))
        yield Finding(Code.FISCAL_YEAR_DIFFERS, Severity.WARNING, values=values)


def _differences(
    context: Context, title: Said, name: Said, options: Options, asked: str | None
) -> Iterable[Finding]:
    """A warning wherever two sources disagree; ``used`` is what counts."""
    sides: tuple[tuple[Code, object, Sequence[object]], ...] = (
        (Code.AGENCY_DIFFERS, context.agency, (asked, title.agency, name.agency)),
        (
            Code.FISCAL_YEAR_DIFFERS,
            context.fiscal_year,
            (options.fiscal_year, title.fiscal_year, name.fiscal_year),
        ),
        (Code.AS_OF_DIFFERS, context.as_of, (options.as_of, title.as_of)),
    )
    for code, used, others in sides:
        for other in dict.fromkeys(others):
            if other is not None and other != used:
                values = (("used", _written(used)), ("other", _written(other)))
                yield Finding(code, Severity.WARNING, values=values)


def _about_agency(
    agency: str | None,
    in_cells: Sequence[str],
    asked: str | None,
    titled: str | None,
    known: Iterable[str],
) -> Iterable[Finding]:
    """Errors that keep the file out. A name that title and officer both give is no slip."""
    if len(in_cells) > 1:
        named = (("agencies", ", ".join(in_cells)),)
        yield Finding(Code.SEVERAL_AGENCIES, Severity.ERROR, values=named)
    if agency is None:
        yield Finding(Code.NO_AGENCY, Severity.ERROR)
    elif not (asked and asked == titled):
        nearly = agencies.nearly_known(agency, known)
        if nearly:
            values = (("agency", agency), ("known", nearly))
            yield Finding(Code.AGENCY_NEARLY_KNOWN, Severity.ERROR, values=values)


def _written(value: object) -> str:
    return thai.long_date(value) if isinstance(value, date) else str(value)
