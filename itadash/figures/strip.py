"""One block, one measure, in the order of the plan: the whole year on one line.

How a block is filled tells the status, its colour the condition, and a mark above repeats the
condition. Too many measures for blocks become one bar, cut in proportion.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from itadash.figures.canvas import BODY, LONGEST_HOVER, Picture, Trace, canvas, note, plain
from itadash.figures.palette import COLOURS, INK, PAGE, Fill, Look, fill_of, look_of
from itadash.model import MeasureRow

MOST_BLOCKS = 40
"""More measures than this become one bar: blocks would be too thin for a finger."""
WIDEST_ROW = 20
"""Blocks in a row: at 390 px a number of two digits still fits."""
_BLOCK = 44
_MARK = 18
_MARKS = {Look.LATE: "triangle-up", Look.SILENT: "x", Look.DUE_SOON: "hourglass"}
_LEVELS = {Fill.SOLID: 1.0, Fill.STARTED: 0.42, Fill.DOTTED: 1.0, Fill.HATCHED: 1.0}
"""How much of its block a fill takes; a hollow one none."""
_PATTERNS = {Fill.DOTTED: (".", 6, 0.25), Fill.HATCHED: ("/", 7, 0.4)}
"""Shape, size and solidity of a pattern."""
_NARROWEST_SHARE = 0.05
"""A segment below this share is too thin for its number at 390 px."""


@dataclass(frozen=True, slots=True)
class Block:
    """A measure's place on the strip: ``x`` counts blocks, ``y`` is its foot in block heights."""

    row: MeasureRow
    look: Look
    fill: Fill
    x: int
    y: float
    place: int

    @property
    def colour(self) -> str:
        """The colour of its condition."""
        return COLOURS[self.look]


def strip(rows: Sequence[MeasureRow]) -> Picture:
    """Blocks for up to ``MOST_BLOCKS`` measures, else one bar in proportion.

    A tap on a block gives ``customdata[0]``, the measure's id.
    """
    return blocks(rows) if len(rows) <= MOST_BLOCKS else proportions(rows)


def blocks(rows: Sequence[MeasureRow]) -> Picture:
    """One numbered block a measure, in rows of equal length."""
    lines = -(-len(rows) // WIDEST_ROW)
    wide = -(-len(rows) // lines) if lines else 1
    line = 1 + _MARK / _BLOCK
    placed = [
        Block(row, look_of(row), fill_of(row), i % wide, -(i // wide) * line, i + 1)
        for i, row in enumerate(rows)
    ]
    top = _MARK if any(block.look in _MARKS for block in placed) else 4
    return canvas(
        [_outlines(placed), *_fills(placed), _numbers(placed), _marks(placed)],
        height=lines * (_BLOCK + _MARK) - _MARK + top + 2,
        x=(-0.5, wide - 0.5),
        y=(-(lines - 1) * line - 2 / _BLOCK, 1 + top / _BLOCK),
    )


def _outlines(placed: Sequence[Block]) -> Trace:
    return {
        "type": "bar",
        "x": [block.x for block in placed],
        "y": [1] * len(placed),
        "base": [block.y for block in placed],
        "width": 0.9,
        "marker": {
            "color": PAGE,
            "cornerradius": 4,
            "line": {"width": 1.5, "color": [block.colour for block in placed]},
        },
        "customdata": [[block.row.id, _hover(block.row)] for block in placed],
        "hovertemplate": "%{customdata[1]}<extra></extra>",
    }


def _hover(row: MeasureRow) -> str:
    number = f"{row.number}. " if row.number is not None else ""
    return plain(number + row.title, LONGEST_HOVER)


def _fills(placed: Sequence[Block]) -> list[Trace]:
    """One trace for each colour and fill."""
    groups: dict[tuple[str, Fill], list[Block]] = {}
    for block in placed:
        if block.fill in _LEVELS:
            groups.setdefault((block.colour, block.fill), []).append(block)
    return [
        {
            "type": "bar",
            "x": [block.x for block in same],
            "y": [_LEVELS[fill]] * len(same),
            "base": [block.y for block in same],
            "width": 0.9,
            "marker": _marker(colour, fill),
            "hoverinfo": "skip",
        }
        for (colour, fill), same in groups.items()
    ]


def _marker(colour: str, fill: Fill) -> Trace:
    marker: Trace = {"color": colour, "cornerradius": 4, "line": {"width": 1.5, "color": colour}}
    if fill in _PATTERNS:
        shape, size, solidity = _PATTERNS[fill]
        look = {"shape": shape, "size": size, "solidity": solidity}
        marker["pattern"] = {**look, "fgcolor": colour, "bgcolor": PAGE}
    return marker


def _numbers(placed: Sequence[Block]) -> Trace:
    """The numbers; on a patterned block they stand on a patch of the page's colour."""
    solid = [block.fill is Fill.SOLID for block in placed]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [block.x for block in placed],
        "y": [block.y + (0.7 if block.fill is Fill.STARTED else 0.5) for block in placed],
        "text": [_number(block) for block in placed],
        "textfont": {"size": BODY, "color": [PAGE if full else INK for full in solid]},
        "marker": {
            "symbol": "square",
            "size": 17,
            "color": PAGE,
            "opacity": [1 if block.fill in _PATTERNS else 0 for block in placed],
        },
        "hoverinfo": "skip",
    }


def _number(block: Block) -> str:
    number = block.row.number if block.row.number is not None else block.place
    said = plain(str(number), 5)
    return f"<s>{said}</s>" if block.look is Look.CANCELLED else f"<b>{said}</b>"


def _marks(placed: Sequence[Block]) -> Trace:
    marked = [block for block in placed if block.look in _MARKS]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [block.x for block in marked],
        "y": [block.y + 1 + 0.5 * _MARK / _BLOCK for block in marked],
        "marker": {
            "symbol": [_MARKS[block.look] for block in marked],
            "color": [block.colour for block in marked],
            "size": 9,
        },
        "hoverinfo": "skip",
    }


def proportions(rows: Sequence[MeasureRow]) -> Picture:
    """One bar: completed first, then what presses most, each as wide as its share."""
    counts = Counter((look_of(row), fill_of(row)) for row in rows)
    order = [Look.COMPLETED, *(look for look in Look if look is not Look.COMPLETED)]
    traces, notes, left = [], [], 0
    for (look, fill), count in sorted(counts.items(), key=lambda item: order.index(item[0][0])):
        marker = _marker(COLOURS[look], fill)
        hollow = fill is Fill.HOLLOW
        traces.append(
            {
                "type": "bar",
                "orientation": "h",
                "x": [count],
                "y": [0],
                "base": [left],
                "width": 1,
                "marker": {**marker, "color": PAGE} if hollow else marker,
                "hoverinfo": "skip",
            }
        )
        if count >= _NARROWEST_SHARE * len(rows):
            notes.append(_count(left + count / 2, count, fill))
        left += count
    return canvas(traces, height=_BLOCK + 2, x=(0, left), y=(-0.5, 0.5), notes=notes)


def _count(x: float, count: int, fill: Fill) -> Trace:
    if fill in (Fill.SOLID, Fill.STARTED):
        return note(x, 0, f"<b>{count}</b>", size=BODY, color=PAGE)
    return note(x, 0, f"<b>{count}</b>", size=BODY, bgcolor=PAGE)
