"""The empty picture that every figure starts from, and the fiscal year as its axis.

No legend, no toolbar, nothing to drag: what a mark means stands beside it. Margins are given by
hand, since automatic ones jump when a label changes. Positions on a year's axis are days since
1 October, so a bar is as wide as its days.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import plotly.graph_objects as go

from itadash import fiscal
from itadash.figures.palette import BAND, INK, NOT_STARTED, PAGE
from itadash.words import dates, word

CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}
"""What ``st.plotly_chart`` is to be given with every figure."""
SMALL = 13
"""The smallest type in pixels, for axes only."""
BODY = 14
LONGEST_HOVER = 60

_HANGING = re.compile("[\u0e40-\u0e44]?[^\u0e30-\u0e3a\u0e45-\u0e4e][\u0e30-\u0e3a\u0e45-\u0e4e]*$")
"""A text's last letter with the vowels and marks that belong to it: it is cut off whole."""
_NO_ROOM = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
Trace = dict[str, Any]


class Picture(go.Figure):  # type: ignore[misc]  # plotly has no types
    """A finished figure, not to be changed: plotly copies a figure whole each time it is shown,
    which took longer than all else on a page, so this one keeps its dictionary."""

    def to_dict(self) -> dict[str, Any]:
        """The same dictionary each time; only to be read."""
        kept: dict[str, Any] | None = self.__dict__.get("_kept")
        if kept is None:
            kept = self.__dict__["_kept"] = super().to_dict()
            _lighten(kept)
        return kept


def _lighten(figure: dict[str, Any]) -> None:
    """Of the template only what these traces use: colour scales and other kinds of picture were
    half of what a browser is sent."""
    kinds = {trace.get("type") for trace in figure["data"]}
    whole = figure["layout"]["template"]
    of_kinds = {kind: own for kind, own in whole.get("data", {}).items() if kind in kinds}
    kept = {name: whole["layout"][name] for name in ("colorway",) if name in whole["layout"]}
    figure["layout"]["template"] = {"data": of_kinds, "layout": kept}


def canvas(
    traces: list[Trace],
    *,
    height: int,
    x: tuple[float, float],
    y: tuple[float, float],
    margin: tuple[int, int, int, int] = (0, 0, 0, 0),
    shapes: list[Trace] | None = None,
    notes: list[Trace] | None = None,
) -> Picture:
    """A figure of ``traces`` on bare axes; ``margin`` is left, right, top, bottom in pixels.

    Hover stays "none" rather than "skip": with "skip" a tap would not be told to the server.
    """
    bare = {"visible": False, "fixedrange": True}
    layout = {
        "height": height,
        "margin": dict(zip("lrtb", margin, strict=True)),
        "xaxis": {**bare, "range": list(x)},
        "yaxis": {**bare, "range": list(y)},
        "barmode": "overlay",
        "bargap": 0,
        "showlegend": False,
        "dragmode": False,
        "hoverlabel": {"bgcolor": PAGE, "font": {"color": INK, "size": BODY}, "align": "left"},
        "shapes": shapes or [],
        "annotations": notes or [],
    }
    return Picture({"data": traces, "layout": layout})


def note(x: float, y: float, text: str, **more: Any) -> Trace:  # noqa: ANN401
    """A label without an arrow; ``text`` may hold plotly's own tags, so data comes ``plain``."""
    font = {"size": more.pop("size", SMALL), "color": more.pop("color", INK)}
    return {"x": x, "y": y, "text": text, "showarrow": False, "font": font, **more}


def plain(text: str, longest: int = 10_000) -> str:
    """Text from a file that plotly shows as written: its tags are not tags. One line."""
    line = " ".join(text.split())
    if len(line) > longest:
        line = _HANGING.sub("", line[:longest]).rstrip() + "…"
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def fitted(text: str, columns: int) -> str:
    """Like ``plain``, cut to a width: marks over and under a letter take no room of their own."""
    line, used = " ".join(text.split()), 0
    for place, letter in enumerate(line):
        used += not _NO_ROOM.match(letter)
        if used > columns:
            return plain(line, place)
    return plain(line)


def coloured(text: str, colour: str) -> str:
    """Bold words in one of the palette's colours."""
    return f'<b><span style="color:{colour}">{text}</span></b>'


# ── the fiscal year as an axis ───────────────────────────────────────────────────────────────


def days_in(year: int) -> int:
    """365 or 366."""
    return (fiscal.last_day(year) - fiscal.first_day(year)).days + 1


def position(day: date, year: int) -> int:
    """Days since 1 October, kept within the year; the end of a day is the start of the next."""
    return max(0, min((day - fiscal.first_day(year)).days, days_in(year)))


def after(day: date, year: int) -> int:
    """Where ``day`` is over."""
    return position(day + timedelta(days=1), year)


def quarter_bands(year: int) -> list[Trace]:
    """A tint behind quarters 1 and 3, so that the eye keeps its place in the year."""
    bounds = (fiscal.quarter_bounds(year, quarter) for quarter in (1, 3))
    return [
        {
            "type": "rect",
            "xref": "x",
            "yref": "paper",
            "layer": "below",
            "x0": position(first, year),
            "x1": after(last, year),
            "y0": 0,
            "y1": 1,
            "line": {"width": 0},
            "fillcolor": BAND,
        }
        for first, last in bounds
    ]


def quarter_heads(year: int, language: str) -> list[Trace]:
    """ไตรมาส 1 over ต.ค.–ธ.ค., above the plot."""
    heads = []
    for quarter in range(1, 5):
        first, last = fiscal.quarter_bounds(year, quarter)
        middle = (position(first, year) + after(last, year)) / 2
        heads.append(
            note(
                middle,
                1,
                quarter_head(quarter, first, last, language),
                yref="paper",
                yanchor="bottom",
            )
        )
    return heads


def quarter_head(quarter: int, first: date, last: date, language: str) -> str:
    """Two lines: the quarter's number, and its first and last month."""
    months = f"{dates.month(first.month, language)}–{dates.month(last.month, language)}"
    return f"<b>{word('chart_quarter', language, quarter=quarter)}</b><br>{months}"


def day_line(day: date, year: int, language: str) -> tuple[Trace, Trace]:
    """The as-of date: a dotted line through the plot, and its words below."""
    x = after(day, year)
    line = {
        "type": "line",
        "xref": "x",
        "yref": "paper",
        "x0": x,
        "x1": x,
        "y0": 0,
        "y1": 1,
        "line": {"width": 1.5, "dash": "dot", "color": INK},
    }
    words = word("as_at", language, day=dates.short_day(day, language))
    share = x / days_in(year)
    anchor = "left" if share < 0.1 else "right" if share > 0.9 else "center"
    return line, note(x, 0, words, yref="paper", yanchor="top", xanchor=anchor, yshift=-4)


def grey(text: str) -> str:
    """Words of less weight."""
    return f'<span style="color:{NOT_STARTED}">{text}</span>'
