"""Which measures stand in which lane of the timeline, and where a row begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from itadash.figures.canvas import BODY, SMALL
from itadash.figures.palette import Look, look_of
from itadash.model import SHARED, MeasureRow

MOST_ROWS = 60
"""More rows than this are drawn close together, without what is finished."""
PAGE_ROWS = 40
"""Rows on one page of a long timeline."""
_FINISHED = (Look.COMPLETED, Look.CANCELLED)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Pixels: a measure's row, in it the middles of its words and of its bar, the bar's
    thickness, the type of its words, and a lane's heading."""

    row: int
    words: int
    middle: int
    bar: int
    type: int
    heading: int = 38


ROOMY = Sizes(row=44, words=13, middle=32, bar=11, type=BODY)
CLOSE = Sizes(row=35, words=11, middle=25, bar=6, type=SMALL)


@dataclass(frozen=True, slots=True)
class Lane:
    """A department and its measures; ``name`` is None for those without a deadline."""

    name: str | None
    rows: tuple[MeasureRow, ...]
    folded: tuple[tuple[Look, int], ...] = ()


def lanes(rows: Sequence[MeasureRow]) -> tuple[Lane, ...]:
    """Departments as they first appear, those that share all after them, the undated last.

    A measure of two departments stands in both lanes.
    """
    close = len(rows) > MOST_ROWS
    named: dict[str | None, list[MeasureRow]] = {}
    for row in rows:
        undated = row.starts is None and row.ends is None
        for name in (None,) if undated else row.departments or ("–",):
            named.setdefault(name, []).append(row)
    last = {SHARED: 1, None: 2}
    order = sorted(named, key=lambda name: last.get(name, 0))
    return tuple(_lane(name, named[name], close) for name in order)


def _lane(name: str | None, rows: Sequence[MeasureRow], close: bool) -> Lane:
    if not close:
        return Lane(name, tuple(rows))
    finished = Counter(look for row in rows if (look := look_of(row)) in _FINISHED)
    return Lane(
        name,
        tuple(row for row in rows if look_of(row) not in _FINISHED),
        tuple((look, finished[look]) for look in _FINISHED if finished[look]),
    )


def pages(found: Sequence[Lane]) -> tuple[tuple[Lane, ...], ...]:
    """Lanes over pages; a lane longer than a page goes on on the next, under its name again."""
    made: list[list[Lane]] = [[]]
    for lane in found:
        for first in range(0, max(1, len(lane.rows)), PAGE_ROWS):
            part = lane.rows[first : first + PAGE_ROWS]
            held = sum(len(other.rows) for other in made[-1])
            if held and held + len(part) > PAGE_ROWS:
                made.append([])
            made[-1].append(Lane(lane.name, part, () if first else lane.folded))
    return tuple(map(tuple, made))


Placed = tuple[MeasureRow, Look, int]
"""A measure, its look, and the top of its row in pixels from the top of the plot."""


def placed(found: Sequence[Lane], sizes: Sizes) -> Iterator[Placed]:
    """Every row under its lane's heading, from the top down."""
    top = 0
    for lane in found:
        top += sizes.heading
        for row in lane.rows:
            yield row, look_of(row), top
            top += sizes.row
