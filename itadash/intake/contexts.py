"""Whose table it is, of which year and day: from its cells, its title, its name, the officer.

What a cell says beats an option; an option fills what the file leaves out; only the agency and
the day of an option beat the title. Every difference is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from itadash import thai
from itadash.intake import agencies, readings, titles
from itadash.intake.agencies import Known, Named
from itadash.intake.cells import Context
from itadash.intake.codes import Code
from itadash.intake.columns import Layout
from itadash.intake.fields import positions
from itadash.intake.texts import year_of
from itadash.intake.titles import Said
from itadash.model import Finding, Kind, Severity


@dataclass(frozen=True, slots=True)
class Options:
    """What the officer adds to the file."""

    agency: str | None = None
    fiscal_year: int | None = None
    as_of: date | None = None


def settle(
    layout: Layout,
    kind: Kind,
    file_name: str,
    options: Options,
    known: Known,
    today: date,
) -> tuple[Context, tuple[Finding, ...]]:
    """The context of a file and what there is to say about it."""
    title, headings, name = _said(layout, kind, file_name, options)
    if not title.agency and not name.agency:
        title, name = titles.of_office(title), titles.of_office(name)
    outside = headings.fiscal_year or name.fiscal_year
    cells, asked, titled = _named(layout, options, title)
    same = titled and titled.name == name.agency
    file = titled if same else Named(name.agency) if name.agency else None
    named = next(iter(cells), None) or asked or titled or file
    agency = known.meant(known.written(named)) if named else None
    context = Context(
        agency=agency,
        fiscal_year=title.fiscal_year or options.fiscal_year or outside,
        as_of=options.as_of or title.as_of,
        today=today,
        also_called=known.also_called(agency) if agency else (),
    )
    said = Said(
        agency=None if cells or asked else title.agency or name.agency,
        fiscal_year=title.fiscal_year or (None if options.fiscal_year else outside),
        as_of=None if options.as_of else title.as_of,
        assessed=None if context.fiscal_year else title.assessed,
    )
    sure = bool(asked and titled and asked.name == titled.name)
    others = [known.meant(known.written(one)) for one in (asked, titled, file) if one]
    on_cards = layout.turned and kind is Kind.MEASURES
    findings = (
        *((Finding(Code.MEASURES_TURNED, Severity.NOTE),) if on_cards else ()),
        *titles.notes(said),
        *_differences(context, title, name, options, others),
        *_other_years(_years_in_cells(layout), options.fiscal_year),
        *_about_agency(named, cells, known, sure=sure),
    )
    return context, findings


def _named(
    layout: Layout, options: Options, title: Said
) -> tuple[tuple[Named, ...], Named | None, Named | None]:
    """The agencies that the cells name, that the officer names, and that the title names."""
    cells = map(agencies.named, _texts(layout, "agency"))
    asked = agencies.named(options.agency) if options.agency else None
    province = readings.province(" ".join(layout.title_lines))
    titled = Named(title.agency, province) if title.agency else None
    return tuple(dict.fromkeys(one for one in cells if one)), asked, titled


def _said(layout: Layout, kind: Kind, file_name: str, options: Options) -> tuple[Said, Said, Said]:
    """What title, headings and file name say. Measures are of the year whose assessment the title
    speaks of, where it is the only year, if every date of theirs lies in it."""
    title = titles.in_title(layout.title_lines)
    headings, name = titles.in_headings(layout.headings), titles.in_name(file_name)
    if kind is Kind.SCORES:
        return titles.of_scores(title), Said(), titles.of_scores(name)
    named = title.fiscal_year or options.fiscal_year or headings.fiscal_year or name.fiscal_year
    if not named and title.assessed and _dated_years(layout) == {title.assessed}:
        title = replace(title, fiscal_year=title.assessed)
    return title, headings, name


def only_assessed(title_lines: Sequence[str], options: Options) -> bool:
    """Whether the dates of the measures may decide if the year of a title is theirs."""
    title = titles.in_title(title_lines)
    return bool(title.assessed and not title.fiscal_year and not options.fiscal_year)


def _dated_years(layout: Layout) -> set[int | None]:
    """The fiscal years of the periods that name their own; None for one of several years."""
    read = (
        readings.period(text)
        for field in ("period", "start", "end")
        for text in _texts(layout, field)
    )
    return {found.fiscal_year for found in read if not found.unknown}


def no_fiscal_year() -> Finding:
    """The error of a file that names no year anywhere."""
    return Finding(Code.NO_FISCAL_YEAR, Severity.ERROR)


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
    context: Context, title: Said, name: Said, options: Options, agencies_named: Sequence[str]
) -> Iterable[Finding]:
    """A warning wherever two sources disagree; ``used`` is what counts."""
    sides: tuple[tuple[Code, object, Sequence[object]], ...] = (
        (Code.AGENCY_DIFFERS, context.agency, agencies_named),
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
    named: Named | None, in_cells: Sequence[Named], known: Known, *, sure: bool
) -> Iterable[Finding]:
    """Errors that keep the file out, and how a name of many spellings was read. A name that title
    and officer both give is ``sure``."""
    several = dict.fromkeys(known.meant(known.written(one)) for one in in_cells)
    if len(several) > 1:
        values = (("agencies", ", ".join(several)),)
        yield Finding(Code.SEVERAL_AGENCIES, Severity.ERROR, values=values)
    if named is None:
        yield Finding(Code.NO_AGENCY, Severity.ERROR)
        return
    said = known.about(known.written(named), sure=sure), known.learned(named)
    yield from (found for found in said if found)


def _written(value: object) -> str:
    return thai.long_date(value) if isinstance(value, date) else str(value)
