"""The year from left to right, a lane for each department, a bar for each measure.

A measure's words stand above its bar, inside the plot, so there is no column of names and a
phone shows the whole year. The status comes first: a clipped title hurts less than a clipped
status. Where the rows are many, what is finished is folded into a count for each lane.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from itadash.figures import timeline_marks
from itadash.figures.canvas import (
    BODY,
    Picture,
    Trace,
    canvas,
    day_line,
    days_in,
    grey,
    note,
    plain,
    quarter_bands,
    quarter_heads,
)
from itadash.figures.lanes import CLOSE, MOST_ROWS, ROOMY, Lane, Sizes, lanes, pages, placed
from itadash.model import SHARED, MeasureRow
from itadash.words import word

WIDE, NARROW = 88, 40
"""Letters over a bar on a laptop, and on a phone of 390 pixels."""
RIGHT = 9
"""Pixels beside the plot, for marks that stand on the last day of the year."""


def page_count(rows: Sequence[MeasureRow]) -> int:
    """How many pages the timeline of these measures has."""
    return len(pages(lanes(rows)))


def timeline(
    rows: Sequence[MeasureRow],
    year: int,
    day: date,
    language: str,
    columns: int = WIDE,
    page: int = 1,
) -> Picture:
    """A tap on a bar or its words gives ``customdata[0]``, the measure's id.

    Words over a bar are cut to ``columns``, for a picture cannot know how wide it is shown.
    """
    sizes = CLOSE if len(rows) > MOST_ROWS else ROOMY
    found = pages(lanes(rows))[page - 1]
    height = sum(sizes.heading + sizes.row * len(lane.rows) for lane in found) + 8
    rows_placed = list(placed(found, sizes))
    line, words = day_line(day, year, language)
    return canvas(
        [
            *timeline_marks.bars(rows_placed, year, sizes),
            *timeline_marks.tails(rows_placed, year, day, sizes),
            *timeline_marks.marks(rows_placed, year, day, sizes),
            *timeline_marks.milestones(rows_placed, year, sizes),
            timeline_marks.labels(rows_placed, day, language, sizes, columns),
        ],
        height=height + 46 + 26,
        x=(0, days_in(year)),
        y=(height, 0),
        margin=(1, RIGHT, 46, 26),
        shapes=[*quarter_bands(year), line],
        notes=[*quarter_heads(year, language), words, *_headings(found, sizes, language)],
    )


def _headings(found: Sequence[Lane], sizes: Sizes, language: str) -> list[Trace]:
    notes, top = [], 0
    for lane in found:
        text = f"<b>{_lane_name(lane.name, language)}</b>"
        folded = " · ".join(f"{word(look, language)} {count}" for look, count in lane.folded)
        text += f"  {grey(folded)}" if folded else ""
        y = top + sizes.heading - 16
        notes.append(note(0, y, text, xanchor="left", xshift=-1, size=BODY + 1))
        top += sizes.heading + sizes.row * len(lane.rows)
    return notes


def _lane_name(name: str | None, language: str) -> str:
    if name is None:
        return word("no_due_day", language)
    return word("shared_department", language) if name == SHARED else plain(name, 60)
