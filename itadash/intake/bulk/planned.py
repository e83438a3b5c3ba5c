"""A large file as a whole: its rows and fields, what becomes of each row, and what is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from itadash.intake import contexts
from itadash.intake.agencies import Known
from itadash.intake.bulk import NotInBulk, lines, readings
from itadash.intake.bulk.opening import Opening
from itadash.intake.bulk.readings import Fields
from itadash.intake.bulk.staged import Staged
from itadash.intake.bulk.telling import Told, counted
from itadash.intake.cells import Cells, Context, readers
from itadash.intake.codes import Code
from itadash.intake.columns import Layout, Row
from itadash.intake.contexts import Options
from itadash.intake.fields import positions
from itadash.intake.own_words import own_words
from itadash.intake.readings import agency
from itadash.intake.row_fields import other_agency
from itadash.intake.rows import Entry
from itadash.intake.year_columns import side_by_side
from itadash.model import Finding, Kind, Severity


@dataclass(frozen=True, slots=True)
class Bulk:
    """The rows of a large file, read. ``data`` are the data rows and ``kept`` those of them that
    can be stored."""

    staged: Staged
    context: Context
    fields: Fields
    data: np.ndarray
    kept: np.ndarray
    findings: tuple[Finding, ...]

    @property
    def opening(self) -> Opening:
        """The head of the file; the rows of its layout are only the first ones."""
        return self.staged.opening


@dataclass(frozen=True, slots=True)
class Around:
    """What is known beside the file: the officer's options, the agencies stored and whether one of
    them has words of its own, the day."""

    options: Options
    known: Known
    has_own_words: Callable[[str], bool]
    today: date


def plan(staged: Staged, around: Around) -> Bulk:
    """What the rows say, and what is wrong with them. Raises NotInBulk."""
    layout = staged.opening.layout
    assessed = contexts.only_assessed(layout.title_lines, around.options)
    if assessed or side_by_side(layout):
        raise NotInBulk("year")
    context, about_file = contexts.settle(
        _with_all_texts(staged), Kind.MEASURES, staged.opening.path.name, around.options,
        around.known, around.today,
    )  # fmt: skip
    if context.agency and around.has_own_words(context.agency):
        raise NotInBulk("own words")
    context = replace(context, own=own_words(()))
    found = lines.read(staged)
    if not found.data.any():
        raise NotInBulk("no rows")
    fields = readings.read(staged, found.data, context)
    told = Told(staged.first_row, found.data)
    for spread in fields.all():
        told.spread(spread)
    _tell_agencies(staged, told, context)
    _tell_doubles(staged, told)
    findings = (*about_file, *staged.opening.about_columns, *found.findings, *told.findings())
    return Bulk(staged, context, fields, found.data, told.kept, findings)


def _with_all_texts(staged: Staged) -> Layout:
    """The layout with rows that hold every text of the columns that say whose table it is."""
    layout = staged.opening.layout
    rows = []
    for name in ("agency", "fiscal_year"):
        for index in positions(layout).get(name, ()):
            for text in staged.columns[index].texts:
                cells = [""] * len(layout.columns)
                cells[index] = text
                rows.append(Row(0, tuple(cells)))
                if name == "agency" and text.strip() and not agency(text):
                    raise NotInBulk("agency")
    return replace(layout, rows=tuple(rows))


def _tell_agencies(staged: Staged, told: Told, context: Context) -> None:
    """Titles that name another agency, each agency once with all its titles."""
    layout, memory = staged.opening.layout, readers(context.own)
    columns = {"title": (staged.title,)}
    texts = staged.shapes.texts()
    counts, first = counted(staged.shape_of, told.data, len(texts))
    for code in np.flatnonzero(counts).tolist():
        row = [""] * len(layout.columns)
        row[staged.title] = texts[code]
        cells = Cells(Entry(0, (tuple(row),), None), columns, layout.headings)
        for found in other_agency(cells, "title", context, memory):
            told.alike(found, int(counts[code]), int(first[code]))
    told.show(lambda place: staged.cells([place])[place][staged.title].strip())


def _tell_doubles(staged: Staged, told: Told) -> None:
    """Rows whose title stands above them already."""
    places = np.flatnonzero(told.data)
    keys = np.concatenate(staged.keys)[places]
    ordered = np.sort(keys)  # many times as quick as to tell which is which
    several = np.isin(keys, ordered[1:][ordered[1:] == ordered[:-1]])
    places, keys = places[several], keys[several]
    _, firsts, which = np.unique(keys, return_index=True, return_inverse=True)
    first = places[firsts][which]
    doubled = places != first
    titles = staged.titles(places[doubled])
    for place, above in zip(places[doubled].tolist(), first[doubled].tolist(), strict=True):
        values = (("first", str(above + staged.first_row)),)
        told.about(
            place,
            (Finding(Code.DUPLICATE_TITLE, Severity.ERROR, cell=titles[place], values=values),),
        )
