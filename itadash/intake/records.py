"""Data rows become measures, each with what there is to say about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from typing import NamedTuple

from itadash import thai
from itadash.intake import departments, periods, reports
from itadash.intake.cells import Cells, Context, readers
from itadash.intake.codes import Code
from itadash.intake.columns import Layout
from itadash.intake.fields import merges_departments, positions
from itadash.intake.reports import Texts
from itadash.intake.row_fields import (
    Planned,
    fiscal_year_of,
    note_of,
    other_agency,
    planned_of,
    steps_in,
)
from itadash.intake.rows import Entry
from itadash.intake.stages import Stage, Tell, in_parts, untold
from itadash.intake.statuses import Told
from itadash.intake.texts import apart, number_of, title_of
from itadash.intake.together import Batch, Read, Together, Value
from itadash.intake.year_ticks import YEAR_TICK
from itadash.model import Finding, MeasureRecord, Severity

_WHERE_AGENCIES_ARE_NAMED = ("title", "steps", "result", "outcome")


@dataclass(frozen=True, slots=True)
class Draft:
    """One data row as read. ``record`` is None where it has no title."""

    row: int
    cells: tuple[str, ...]
    title: str
    record: MeasureRecord | None
    findings: tuple[Finding, ...]

    @property
    def refused(self) -> bool:
        """Whether an error keeps the row out."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


class _Head(NamedTuple):
    """What names a row, and what stands above it: its topic, the row that says whose it is, and
    the departments that head its section."""

    title: str
    number: int | str | None
    topic: str | None
    merged: Entry | None
    section: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Readers:
    """How the fields of a row are read; ``agencies`` only have something to say."""

    year: Together[int | None]
    planned: Together[Planned]
    departments: Together[tuple[str, ...]]
    reports: Together[Told]
    texts: Together[Texts]
    steps: Together[tuple[str, ...]]
    note: Together[str | None]
    agencies: tuple[Together[None], ...]


def read(
    layout: Layout, entries: Sequence[Entry], context: Context, tell: Tell = untold
) -> tuple[Draft, ...]:
    """Every entry as a draft, in order."""
    columns, headings = positions(layout), layout.headings
    memory, topics = _readers(columns, headings, context), _topics(entries, columns)
    whose = departments.shared_with(entries, columns, merged=merges_departments(layout))
    sections = departments.of_sections(entries, columns, readers(context.own))
    grouped = "topic" in columns
    above = (
        (topic if grouped or not section else None, merged, section)
        for topic, merged, section in zip(topics, whose, sections, strict=True)
    )
    drafts = (
        draft
        for part in in_parts(entries, Stage.READING, tell)
        for draft in _drafts([Cells(e, columns, headings) for e in part], above, memory)
    )
    return tuple(_without_doubles(drafts, context))


def _readers(
    columns: Mapping[str, tuple[int, ...]], headings: tuple[str, ...], context: Context
) -> _Readers:
    each = readers(context.own)

    def of(
        names: Sequence[str], read: Callable[[Cells, int | None], Read[Value]]
    ) -> Together[Value]:
        return Together({n: columns[n] for n in names if n in columns}, headings, read)

    def named_in(name: str) -> Together[None]:
        return of((name,), lambda cells, _: (None, other_agency(cells, name, context, each)))

    return _Readers(
        year=of(("fiscal_year", YEAR_TICK), lambda cells, _: fiscal_year_of(cells, context)),
        planned=of(
            (*periods.FIELDS, "follow_up"), lambda cells, year: planned_of(cells, year, each)
        ),
        departments=of(departments.FIELDS, lambda cells, _: departments.read(cells, each)),
        reports=of(reports.FIELDS, lambda cells, year: reports.read(cells, year, context, each)),
        texts=of(reports.TEXTS, lambda cells, _: (reports.texts_of(cells), ())),
        steps=of(("steps",), lambda cells, _: (steps_in(cells), ())),
        note=of(("note",), lambda cells, _: (note_of(cells), ())),
        agencies=tuple(map(named_in, filter(columns.get, _WHERE_AGENCIES_ARE_NAMED))),
    )


def _topics(entries: Iterable[Entry], columns: dict[str, tuple[int, ...]]) -> Iterator[str | None]:
    """The topic of each entry: its own, else that of the section or of the rows above."""
    topic, heading = None, None
    for entry in entries:
        own = next((text for i in columns.get("topic", ()) if (text := entry.cells[i].strip())), "")
        if own or entry.heading != heading:
            topic, heading = title_of(own or entry.heading or ""), entry.heading
            topic = topic if any(map(str.isalnum, topic)) else None  # a dash is no topic
        yield topic


def _drafts(
    rows: Sequence[Cells],
    above: Iterator[tuple[str | None, Entry | None, tuple[str, ...]]],
    memory: _Readers,
) -> Iterator[Draft]:
    """The drafts of some rows, those without a title among the others."""
    heads = [_head(cells, *next(above)) for cells in rows]
    titled = [any(map(str.isalpha, head.title)) for head in heads]
    read = _titled(list(compress(rows, titled)), list(compress(heads, titled)), memory)
    for cells, has_title in zip(rows, titled, strict=True):
        yield next(read) if has_title else _untitled(cells)


def _head(cells: Cells, topic: str | None, merged: Entry | None, section: tuple[str, ...]) -> _Head:
    title, number = apart(cells.text("title"))
    return _Head(title, number, topic, merged, section)


def _untitled(cells: Cells) -> Draft:
    finding = cells.error(Code.NO_TITLE, "title")
    return Draft(cells.entry.row, cells.entry.cells, "", None, (finding,))


def _titled(rows: Sequence[Cells], heads: Sequence[_Head], memory: _Readers) -> Iterator[Draft]:
    """The drafts of rows with titles; the findings of each row are in the order of the readings."""
    entries = [cells.entry for cells in rows]
    findings: list[list[Finding]] = [[] for _ in rows]
    years = memory.year.of(Batch(entries, [None] * len(rows), findings))
    planned = memory.planned.of(Batch(entries, years, findings))
    batch = Batch(entries, [of_row.year for of_row in planned], findings)
    whose, said = _departments(rows, heads, batch, memory), memory.reports.of(batch)
    texts, steps, notes = memory.texts.of(batch), memory.steps.of(batch), memory.note.of(batch)
    for cells, told, found in zip(rows, said, findings, strict=True):
        found += reports.copied_steps(cells, told.result)
    for named in memory.agencies:
        named.of(batch)
    fields = zip(rows, heads, planned, whose, said, texts, steps, notes, strict=True)
    for found, values in zip(findings, fields, strict=True):
        record, cells = _record(*values), values[0]
        yield Draft(record.row, cells.entry.cells, record.title, record, tuple(found))


def _departments(
    rows: Sequence[Cells], heads: Sequence[_Head], batch: Batch, memory: _Readers
) -> list[tuple[str, ...]]:
    """The departments of each row; a cell that is merged with the one above says the same."""
    findings: list[list[Finding]] = [[] for _ in rows]
    entries = [head.merged or cells.entry for cells, head in zip(rows, heads, strict=True)]
    whose = memory.departments.of(Batch(entries, batch.years, findings))
    for cells, head, own, found in zip(rows, heads, findings, batch.findings, strict=True):
        if head.merged:
            above = str(head.merged.row)
            own = [cells.note(Code.DEPARTMENT_MERGED, "department", above=above)]
        found += own
    return whose


def _record(
    cells: Cells,
    head: _Head,
    planned: Planned,
    whose: tuple[str, ...],
    told: Told,
    texts: Texts,
    steps: tuple[str, ...],
    note: str | None,
) -> MeasureRecord:
    when, known_as = planned.when, number_of(cells.text("id"))
    return MeasureRecord(
        row=cells.entry.row,
        title=head.title,
        number=_number(cells, head.number),
        topic=head.topic,
        steps=steps,
        departments=whose or head.section,
        starts=when.starts,
        ends=when.ends,
        quarters=when.quarters,
        fiscal_year=planned.year,
        follow_up=planned.follow_up,
        note=note,
        id=known_as if isinstance(known_as, int) else None,
        statuses=told.with_texts(*texts),
    )


def _number(cells: Cells, before: int | str | None) -> int | str | None:
    """The number of the row; one before the title goes on from it where measures have parts."""
    counted = number_of(cells.text("no"))
    return before if before and str(before).startswith(f"{counted}.") else counted or before


def _without_doubles(drafts: Iterable[Draft], context: Context) -> Iterator[Draft]:
    """The same title twice in one fiscal year is one measure too many, unless ids tell them
    apart."""
    seen: dict[tuple[object, ...], int] = {}
    for draft in drafts:
        if draft.record is None:
            yield draft
            continue
        year = draft.record.fiscal_year or context.fiscal_year
        key = (year, thai.folded_key(draft.title), draft.record.id)
        first = seen.setdefault(key, draft.row)
        yield draft if first == draft.row else _double(draft, first)


def _double(draft: Draft, first: int) -> Draft:
    values = (("first", str(first)),)
    finding = Finding(
        Code.DUPLICATE_TITLE, Severity.ERROR, draft.row, cell=draft.title, values=values
    )
    return replace(draft, findings=(*draft.findings, finding))
