"""What the rows say, field by field, through the functions of the ordinary way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from itadash.intake import departments, periods, result_columns, row_fields
from itadash.intake import reports as of_rows
from itadash.intake.bulk import NotInBulk, reports
from itadash.intake.bulk.spread import Spread, spread
from itadash.intake.bulk.staged import Staged
from itadash.intake.cells import Cells, Context, Readers, readers
from itadash.intake.codes import Code
from itadash.intake.texts import steps_of, title_of
from itadash.model import Finding


@dataclass(slots=True)
class Fields:
    """What every row says of its measure. ``year`` is that of all rows."""

    year: int
    period: Spread
    departments: Spread
    steps: Spread
    note: Spread
    follow_up: Spread
    topic: Spread
    reports: Spread
    outcome: Spread
    obstacle: Spread
    evidence: Spread
    others: tuple[Spread, ...]  # that have findings alone

    def all(self) -> Iterable[Spread]:
        """Every spread, in the order of a row's findings."""
        named = (self.period, self.departments, self.reports, *self.others)
        return (*named, self.steps, self.note, self.follow_up)


def read(staged: Staged, data: np.ndarray, context: Context) -> Fields:
    """Every field of every row; ``data`` are the data rows. Raises NotInBulk."""
    memory = readers(context.own)
    year = _year(staged, context)

    def of(
        names: Sequence[str], reader: Callable[[Cells], tuple[object, Sequence[Finding]]]
    ) -> Spread:
        return spread(staged, names, reader)

    return Fields(
        year=year,
        period=of(periods.FIELDS, lambda cells: _period(cells, year, memory)),
        departments=of(("department",), lambda cells: departments.read(cells, memory)),
        steps=of(("steps",), lambda cells: (steps_of(cells.text("steps")), ())),
        note=of(("note",), lambda cells: (row_fields.note_of(cells), ())),
        follow_up=of(
            ("follow_up", *periods.FIELDS),
            lambda cells: (_follow_up(cells, year, memory), ()),
        ),
        topic=_topics(staged, data),
        reports=of(of_rows.FIELDS, lambda cells: reports.read(cells, year, context, memory)),
        outcome=of(("outcome",), lambda cells: (cells.text("outcome") or None, ())),
        obstacle=of(("obstacle",), lambda cells: (cells.text("obstacle") or None, ())),
        evidence=of(("evidence", "result"), _evidence),
        others=(
            of(
                ("fiscal_year",), lambda cells: (None, row_fields.fiscal_year_of(cells, context)[1])
            ),
            of(("result", "steps"), lambda cells: (None, _copies(cells, year, memory))),
            *(
                _other_agencies(staged, name, context, memory)
                for name in ("steps", "result", "outcome")
            ),
        ),
    )


def _year(staged: Staged, context: Context) -> int:
    found = spread(
        staged, ("fiscal_year",), lambda cells: row_fields.fiscal_year_of(cells, context)
    )
    years = set(found.values)
    if len(years) != 1 or None in years:
        raise NotInBulk("years")
    return int(years.pop())


def _period(cells: Cells, year: int, memory: Readers) -> tuple[object, Sequence[Finding]]:
    when, findings = periods.read(cells, year, memory)
    if periods.outside(when, year):
        findings.append(cells.warning(Code.PERIOD_OUTSIDE_YEAR, "period", year=str(year)))
    return when, findings


def _follow_up(cells: Cells, year: int, memory: Readers) -> object:
    """The days a row names, else those its period does."""
    text = cells.text("follow_up")
    if text:
        return memory.follow_up(text, year)
    return periods.read(cells, year, memory)[0].follow_up


def _evidence(cells: Cells) -> tuple[object, Sequence[Finding]]:
    return of_rows.evidence_of(cells), ()


def _copies(cells: Cells, year: int, memory: Readers) -> Sequence[Finding]:
    if not cells.text("steps"):
        return ()
    return of_rows.copied_steps(cells, result_columns.undated(cells, year, memory))


def _other_agencies(staged: Staged, name: str, context: Context, memory: Readers) -> Spread:
    return spread(
        staged,
        (name,),
        lambda cells: (None, row_fields.other_agency(cells, name, context, memory)),
    )


def _topics(staged: Staged, data: np.ndarray) -> Spread:
    """The topic of each row: its own, else that of the rows above."""
    own = spread(
        staged, ("topic",), lambda cells: (next(iter(cells.texts("topic")), (0, ""))[1], ())
    )
    said = np.array([bool(text) for text in own.values], bool)[own.index] & data
    last = np.maximum.accumulate(np.where(said, np.arange(len(said)), -1))
    values = [*map(_topic, own.values), None]
    index = np.where(last >= 0, own.index[last], len(values) - 1).astype(np.int32)
    return Spread(index, values)


def _topic(text: str) -> str | None:
    title = title_of(text)
    return title if any(map(str.isalnum, title)) else None
