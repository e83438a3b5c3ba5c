"""Small pieces that pages are made of: badges, counts, empty states, tables, explanations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import plotly.graph_objects as go
import streamlit as st

from itadash.figures.canvas import CONFIG
from itadash.figures.palette import Look
from itadash.model import ImportRow, Kind, MeasureRow
from itadash.ui import table_files
from itadash.ui.text import escape
from itadash.ui.view import View

BADGES = {
    Look.COMPLETED: ("green", ":material/check_circle:"),
    Look.IN_PROGRESS: ("blue", ":material/clock_loader_40:"),
    Look.NOT_STARTED: ("gray", ":material/radio_button_unchecked:"),
    Look.NOT_REPORTED: ("gray", ":material/help:"),
    Look.CANCELLED: ("gray", ":material/block:"),
    Look.LATE: ("red", ":material/warning:"),
    Look.SILENT: ("violet", ":material/notifications_off:"),
    Look.DUE_SOON: ("orange", ":material/schedule:"),
}
"""Colour and icon of each look; with the word, three ways to tell them apart."""
COUNT_HEIGHT = 102
"""Pixels kept for a count until it is drawn; ``page.css`` then lets it grow with its text."""
CONFIRM_ICON = ":material/draw:"
CONFIRM = "confirm"
"""The kind of the list of open measures that holds results to be confirmed."""
KIND_CHOSEN = "open.chosen"
"""Where the session keeps the kind that this list shows."""

Cells = Sequence[tuple[str, ...]]
Table = tuple[Sequence[str], Cells]
"""Headings, and rows of cells under them."""


@dataclass(frozen=True, slots=True)
class Count:
    """One number of a counts card; ``note`` tells ``change`` in words, where there is one."""

    look: Look
    number: int
    note: str = ""
    change: int | None = None


def badge(look: Look, words: str) -> str:
    """Markdown of a badge: icon and words in the colours of a look; ``words`` are escaped."""
    colour, icon = BADGES[look]
    return f":{colour}-badge[{icon}\u00a0{escape(words)}]"


def icon(look: Look, *, faded: bool = False) -> str:
    """Markdown of a look's icon in its colour; ``faded`` where there is nothing to see."""
    colour, name = BADGES[look]
    return f":{'gray' if faded else colour}[{name}]"


def terms(view: View, looks: Iterable[Look]) -> str:
    """What the words of some looks mean, to be read on hover or tap."""
    said = (f"**{view.word(look)}** {view.word(f'term_{look}')}" for look in looks)
    return "  \n".join(said)


def option(markdown: str) -> str:
    """Markdown of one answer of a segmented control. The one chosen would be written in the
    primary colour, which on a dark ground has less contrast than text needs. The blank is not
    seen: Streamlit looks for an emoji in what stands before the first, and in Thai words it
    looks for long."""
    return f":blue[ {markdown}]"


def secondary(markdown: str) -> str:
    """Markdown of small grey text that still has the contrast of body text."""
    return f":small[:gray[{markdown}]]"


def counts(view: View, items: Sequence[Count]) -> None:
    """Numbers side by side; two by two on a phone.

    A metric's label is cut off below the line and above tall letters: the words of the looks
    have no such marks. Each count is one element, for this card is drawn at every click.
    """
    with st.grid(len(items), min_column_width=130):
        for item in items:
            st.metric(
                f"{icon(item.look, faded=not item.number)}\u00a0{view.word(item.look)}",
                item.number,
                delta=item.note or None,
                delta_color=_delta_color(item),
                delta_arrow="off",
                height=COUNT_HEIGHT,
            )


def _delta_color(item: Count) -> Literal["green", "red", "off"]:
    """Green for what is better than before, red for what is worse."""
    better = {Look.COMPLETED: 1, Look.LATE: -1, Look.SILENT: -1, Look.NOT_REPORTED: -1}
    gain = better.get(item.look, 0) * (item.change or 0)
    return "green" if gain > 0 else "red" if gain < 0 else "off"


def chart(
    figure: go.Figure,
    key: str,
    alt: str,
    *,
    on_tap: Callable[[], None] | None = None,
    height: Literal["content", "stretch"] = "content",
) -> tuple[Any, ...] | None:
    """A picture, told to who cannot see it by ``alt``; the ``customdata`` of a tapped mark.

    With ``on_tap`` the tap is handled there (``tapped`` tells it) and None is returned.
    """
    st.plotly_chart(
        figure,
        key=key,
        on_select=on_tap or "rerun",
        selection_mode="points",
        height=height,
        config=CONFIG,
        alt=alt,
    )
    return None if on_tap else tapped(key)


def tapped(key: str) -> tuple[Any, ...] | None:
    """The ``customdata`` of the mark that was tapped in a picture."""
    points = st.session_state.get(key, {}).get("selection", {}).get("points", [])
    data = points[0].get("customdata") if points else None
    if isinstance(data, dict):
        data = [data[place] for place in sorted(data)]
    return tuple(data) if data else None


def open_measure(view: View, measure_id: int) -> None:
    """Go to the page of one measure."""
    st.switch_page("pages/measure.py", query_params=measure_params(view, measure_id))


def measure_params(view: View, measure_id: int) -> dict[str, str]:
    """The address of one measure's page."""
    return {**view.params(), "measure": str(measure_id)}


def measure_link(view: View, row: MeasureRow) -> None:
    """A short link to a measure's page: ``st.page_link`` would cut a whole title off."""
    known = row.number is not None
    label = view.word("open_number", number=row.number) if known else view.word("open_one")
    st.page_link(
        "pages/measure.py",
        label=escape(label),
        icon=":material/arrow_forward:",
        icon_position="right",
        query_params=measure_params(view, row.id),
    )


def numbered(row: MeasureRow) -> str:
    """2. ปรับปรุงศูนย์ข้อมูลข่าวสาร; as written in the file, to be escaped."""
    return row.title if row.number is None else f"{row.number}. {row.title}"


def import_name(view: View, row: ImportRow) -> str:
    """The file of an import, escaped; what a person set by hand has none."""
    return escape(import_said(view, row))


def import_said(view: View, row: ImportRow) -> str:
    """The same as plain text."""
    return view.word("correct.import") if row.kind is Kind.CORRECTION else row.file_name


def nothing() -> None:
    """What a tap does where there is nothing to open."""


def table(
    view: View, key: str, header: Sequence[str], rows: Callable[[], Iterable[tuple[str, ...]]]
) -> None:
    """The numbers behind a picture, made only once somebody opens them; cells are escaped."""
    tables(view, key, lambda: [(header, list(rows()))])


@st.fragment
def tables(view: View, key: str, found: Callable[[], Sequence[Table]]) -> None:
    """One table under another, made only once somebody opens them; cells are escaped.

    A fragment: opening it draws nothing else of the page again.
    """
    expander = st.expander(
        view.word("as_table"),
        icon=":material/table_rows:",
        type="compact",
        key=key,
        on_change="rerun",
    )
    if not expander.open:
        return
    with expander:
        for place, (header, cells) in enumerate(found()):
            columns = list(zip(*([escape(cell) for cell in row] for row in cells), strict=True))
            st.table(dict(zip(header, columns, strict=False)), border="horizontal", hide_index=True)
            table_files.offer(view, f"{key}{place or ''}", header, cells)
