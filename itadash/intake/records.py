"""Data rows become measures, each with what there is to say about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from itadash import thai
from itadash.intake import departments, periods, reports
from itadash.intake.cells import Cells, Context, Readers, readers
from itadash.intake.codes import Code
from itadash.intake.columns import Layout
from itadash.intake.fields import merges_departments, positions
from itadash.intake.rows import Entry
from itadash.intake.stages import Stage, Tell, told, untold
from itadash.intake.statuses import Told
from itadash.intake.texts import (
    is_personal,
    number_before,
    number_of,
    steps_of,
    title_of,
    year_of,
)
from itadash.intake.together import Together
from itadash.model import (
    Finding,
    MeasureRecord,
    PeriodReading,
    Severity,
)

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


@dataclass(frozen=True, slots=True)
class _Readers:
    """How the cells of a row are read: ``each`` by itself, the others by what is read at once."""

    each: Readers
    period: Together[PeriodReading]
    departments: Together[tuple[str, ...]]
    reports: Together[Told]


def read(
    layout: Layout, entries: Iterable[Entry], context: Context, tell: Tell = untold
) -> tuple[Draft, ...]:
    """Every entry as a draft, in order."""
    columns, headings = positions(layout), layout.headings
    memory = _readers(columns, context)
    topics = _topics(entries := tuple(entries), columns)
    whose = departments.shared_with(entries, columns, merged=merges_departments(layout))
    beside = zip(told(entries, Stage.READING, tell), topics, whose, strict=True)
    drafts = (
        _draft(Cells(entry, columns, headings), topic, above, context, memory)
        for entry, topic, above in beside
    )
    return tuple(_without_doubles(drafts, context))


def _readers(columns: Mapping[str, tuple[int, ...]], context: Context) -> _Readers:
    each = readers(context.own)

    def of(*names: str) -> dict[str, tuple[int, ...]]:
        return {name: columns[name] for name in names if name in columns}

    return _Readers(
        each,
        Together(of(*periods.FIELDS), lambda cells, year: periods.read(cells, year, each)),
        Together(of(*departments.FIELDS), lambda cells, _: departments.read(cells, each)),
        Together(of(*reports.FIELDS), lambda cells, year: reports.read(cells, year, context, each)),
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


def _draft(
    cells: Cells, topic: str | None, above: Entry | None, context: Context, memory: _Readers
) -> Draft:
    title = title_of(cells.text("title"))
    if not any(map(str.isalpha, title)):
        finding = cells.error(Code.NO_TITLE, "title")
        return Draft(cells.entry.row, cells.entry.cells, "", None, (finding,))
    year, findings = fiscal_year_of(cells, context)
    when, about_when = memory.period.of(cells, year)
    year = year or when.fiscal_year
    if periods.outside(when, year):
        about_when.append(cells.warning(Code.PERIOD_OUTSIDE_YEAR, "period", year=str(year)))
    whose, about_departments = memory.departments.of(cells, year)
    if above:
        whose, _ = memory.departments.of(replace(cells, entry=above), year)
        about_departments = [cells.note(Code.DEPARTMENT_MERGED, "department", above=str(above.row))]
    said, about_reports = memory.reports.of(cells, year)
    record = MeasureRecord(
        row=cells.entry.row,
        title=title,
        number=_number(cells),
        topic=topic,
        steps=steps_of(cells.text("steps")),
        departments=whose,
        starts=when.starts,
        ends=when.ends,
        quarters=when.quarters,
        fiscal_year=year,
        follow_up=_follow_up(cells, when, year, memory.each),
        note=note_of(cells),
        id=known_as if isinstance(known_as := number_of(cells.text("id")), int) else None,
        statuses=reports.with_texts(cells, said),
    )
    about_texts = (
        *reports.copied_steps(cells, said.result),
        *other_agencies(cells, context, memory.each),
    )
    findings += [*about_when, *about_departments, *about_reports, *about_texts]
    return Draft(cells.entry.row, cells.entry.cells, title, record, tuple(findings))


def _number(cells: Cells) -> int | str | None:
    """The number of the row; one before the title goes on from it where measures have parts."""
    counted, own = number_of(cells.text("no")), number_before(cells.text("title"))
    return own if own and str(own).startswith(f"{counted}.") else counted or own


def note_of(cells: Cells) -> str | None:
    """The cells kept as a note; persons stay in the original cells."""
    kept = [thai.fold(text) for _, text in cells.texts("note") if not is_personal(text)]
    return "\n".join(kept) or None


def fiscal_year_of(cells: Cells, context: Context) -> tuple[int | None, list[Finding]]:
    text = cells.text("fiscal_year")
    if not text:
        return context.fiscal_year, []
    year = year_of(text)
    if year:
        return year, []
    return context.fiscal_year, [cells.warning(Code.UNREADABLE_FISCAL_YEAR, "fiscal_year")]


def _follow_up(
    cells: Cells, when: PeriodReading, year: int | None, memory: Readers
) -> tuple[date, ...]:
    text = cells.text("follow_up")
    return memory.follow_up(text, year) if text else when.follow_up


def other_agencies(cells: Cells, context: Context, memory: Readers) -> list[Finding]:
    """Words copied from another agency's report. Prose glues words to the end of a name, and a
    line break may cut one short, so either may begin with the other."""
    own = context.agency
    if own is None:
        return []
    names = (own, *context.also_called)
    found = []
    for name in _WHERE_AGENCIES_ARE_NAMED:
        text = cells.text(name)
        for other in memory.agencies_named(text) if text else ():
            if not any(other.startswith(called) or called.startswith(other) for called in names):
                found.append(cells.warning(Code.OTHER_AGENCY, name, other=other, own=own))
                break
    return found


def _without_doubles(drafts: Iterable[Draft], context: Context) -> Iterator[Draft]:
    """The same title twice in one fiscal year is one measure too many, unless ids tell them
    apart."""
    seen: dict[tuple[object, ...], int] = {}
    for draft in drafts:
        if draft.record is None:
            yield draft
            continue
        year = draft.record.fiscal_year or context.fiscal_year
        key = (year, thai.title_key(draft.title), draft.record.id)
        first = seen.setdefault(key, draft.row)
        yield draft if first == draft.row else _double(draft, first)


def _double(draft: Draft, first: int) -> Draft:
    values = (("first", str(first)),)
    finding = Finding(
        Code.DUPLICATE_TITLE, Severity.ERROR, draft.row, cell=draft.title, values=values
    )
    return replace(draft, findings=(*draft.findings, finding))
