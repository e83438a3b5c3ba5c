"""Which rows are data: most surely are, by their codes; the others are looked at one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from itadash import thai
from itadash.intake import legends
from itadash.intake.asides import (
    FOOTER,
    heads_parts,
    is_alone,
    is_only_named,
    title_goes_on,
)
from itadash.intake.bulk import NotInBulk
from itadash.intake.bulk.shapes import zeros
from itadash.intake.bulk.staged import Coded, Staged
from itadash.intake.codes import Code
from itadash.intake.columns import Row
from itadash.intake.fields import positions
from itadash.intake.repeated_titles import tells_a_step
from itadash.intake.rows import Reader, with_result_in_place
from itadash.intake.texts import title_of
from itadash.intake.totals import LONGEST_LABEL, TOTAL
from itadash.model import Finding

MOST_ODD = 200_000
"""Rows beyond which looking at them one by one is no quicker than the ordinary way."""
_BEGINNING = 12


@dataclass(frozen=True, slots=True)
class Lines:
    """Which places hold data rows, and a note for each row that is none."""

    data: np.ndarray
    findings: tuple[Finding, ...]


def read(staged: Staged) -> Lines:
    """The data rows. Raises NotInBulk where a row is a section or goes on with another."""
    odd = np.flatnonzero(_odd(staged)).tolist()
    if len(odd) > MOST_ODD:
        raise NotInBulk("odd rows")
    layout = staged.opening.layout
    reader = Reader(layout.headings, positions(layout), frozenset())
    data = np.ones(staged.rows, bool)
    beside = (at for place in odd for at in (place - 1, place, place + 1))
    rows = staged.cells({at for at in beside if 0 <= at < staged.rows})
    for place in odd:
        data[place] = _is_data(Row(place + staged.first_row, rows[place]), reader)
        above = rows[place - 1] if data[place] and place else None
        if above and title_goes_on(above, rows[place], reader.columns):
            raise NotInBulk("title goes on")
        below = rows.get(place + 1, ()) if data[place] else ()
        if below and _may_head(rows[place], below, reader.columns):
            raise NotInBulk("parts")
    if legends.words(" ".join(rows[place]) for place in odd if not data[place]):
        raise NotInBulk("legend")
    _leave_steps(staged, data, reader)
    return Lines(data, tuple(reader.findings))


def _leave_steps(staged: Staged, data: np.ndarray, reader: Reader) -> None:
    """Raises NotInBulk where a row has the title of the one above, and a further step of it."""
    if "steps" not in reader.columns:
        return
    places, keys = np.flatnonzero(data), np.concatenate(staged.keys)
    same = np.flatnonzero(keys[places[1:]] == keys[places[:-1]])
    if len(same) > MOST_ODD:
        raise NotInBulk("repeated titles")
    above, below = places[same].tolist(), places[same + 1].tolist()
    rows = staged.cells({*above, *below})
    for first, then in zip(above, below, strict=True):
        if tells_a_step((rows[first],), rows[then], reader.columns):
            raise NotInBulk("steps")


def _may_head(
    cells: Sequence[str], below: Sequence[str], columns: dict[str, tuple[int, ...]]
) -> bool:
    """Whether a row may head those below it, as far as the next one shows."""
    parts = heads_parts(cells, below, columns)
    return parts or (not any(below) and is_only_named(cells, columns))


def _is_data(row: Row, reader: Reader) -> bool:
    if with_result_in_place(row, reader.columns) is not row:
        raise NotInBulk("result below its measure")
    reader.entries = []
    reader.take(row)
    if any(found.code == Code.SECOND_TABLE for found in reader.findings[-1:]):
        raise NotInBulk("second table")
    if reader.signatures:
        raise NotInBulk("signatures")
    if not reader.entries:
        return False
    untitled = not any(map(str.isalpha, title_of(row.cells[reader.columns["title"][0]])))
    if untitled or is_alone(row, reader.columns):
        raise NotInBulk("section or continuation")
    return True


def _odd(staged: Staged) -> np.ndarray:
    """The rows that may be blank, a section, a total, a heading, a footer or a continuation."""
    layout = staged.opening.layout
    odd: np.ndarray = np.concatenate(staged.odds)
    filled = np.ones(staged.rows, np.int16)  # the title of a row that is not odd yet is
    headings = np.full(staged.rows, _in_a_number(layout.headings, staged.number), np.int16)
    footers = np.zeros(staged.rows, bool)
    for index, column in staged.columns.items():
        filled += _of(column, lambda text: bool(text.strip()))
        headings += _of(column, _Repeats(layout.headings[index]))
        if index < staged.title:
            footers |= _of(column, _is_footer)
    for index in (*positions(layout).get("indicator", ()), *range(staged.title)):
        if index in staged.columns:
            odd |= _of(staged.columns[index], _is_total)
    odd |= headings * 2 > filled
    odd |= ((filled <= 2) & footers) | (filled == 1) | _copied(staged, filled)
    return odd


def _in_a_number(headings: Sequence[str], number: int | None) -> int:
    """1 where the cell of a number may stand in its heading."""
    return int(number is not None and any(map(str.isdigit, thai.digits(headings[number]))))


def _copied(staged: Staged, filled: np.ndarray) -> np.ndarray:
    """Where one text may fill all cells of the row, as merged cells leave it: all but the title
    are one text, and it begins like a title of the file."""
    titles = set(map(_beginning, staged.shapes.texts()))
    copied: np.ndarray = filled > 1
    for column in staged.columns.values():
        copied &= _of(column, lambda text: not text.strip() or _beginning(text) in titles)
    places = np.flatnonzero(copied)
    together: dict[str, int] = {"": -1}
    high = np.full(len(places), -1)
    alone = np.ones(len(places), bool)
    for column in staged.columns.values():
        codes = [together.setdefault(text.strip(), len(together)) for text in column.texts]
        own = np.array(codes, np.int64)[column.codes[places]]
        alone &= (own < 0) | (high < 0) | (own == high)
        high = np.maximum(high, own)
    copied[places] = alone
    return copied


def _beginning(text: str) -> str:
    """Letters enough to tell that two texts differ."""
    return "".join(zeros(text).split())[:_BEGINNING]


def _of(column: Coded, test: Callable[[str], bool]) -> np.ndarray:
    tested = np.array([test(text) for text in column.texts], bool)
    told: np.ndarray = tested[column.codes] if tested.any() else np.zeros(len(column.codes), bool)
    return told


def _is_footer(text: str) -> bool:
    return bool(FOOTER.match(thai.digits(thai.fold(text))))


def _is_total(text: str) -> bool:
    return 0 < len(text.strip()) <= LONGEST_LABEL and bool(
        TOTAL.fullmatch(thai.digits(thai.fold(text)))
    )


@dataclass(frozen=True, slots=True)
class _Repeats:
    """Whether a text may repeat its heading."""

    heading: str

    def __call__(self, text: str) -> bool:
        loose = "".join(thai.fold(text).split())
        return len(loose) > 1 and loose in "".join(thai.fold(self.heading).split())
