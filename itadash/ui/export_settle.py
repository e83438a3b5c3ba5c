"""What is to be settled before a document is published: why, how many, and which measures."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from itadash.model import MeasureRow
from itadash.reporting.official import Kind
from itadash.reporting.settling import ToSettle, Unsettled
from itadash.ui import lines
from itadash.ui.contrast import shortened
from itadash.ui.lines import Item, Piece
from itadash.ui.parts import numbered
from itadash.ui.text import escape
from itadash.ui.view import View

SHOWN = 10
LONGEST_TITLE = 60
ICONS = {
    Unsettled.UNCONFIRMED: ":material/draw:",
    Unsettled.NOT_REPORTED: ":material/help:",
    Unsettled.SILENT: ":material/notifications_off:",
    Unsettled.UNDATED: ":material/event_busy:",
    Unsettled.OTHER_AGENCY: ":material/account_balance:",
    Unsettled.NO_EVIDENCE: ":material/link_off:",
}


def card(view: View, found: Sequence[ToSettle], kind: Kind) -> None:
    """A line for each reason, which opens on its measures."""
    with st.container(border=True):
        st.subheader(view.word("export.page.settle"), anchor=False)
        if not found:
            key = "none.measures" if kind is Kind.MEASURES else "none"
            tick = ":green[:material/check_circle:]\u00a0"
            st.markdown(tick + view.word(f"export.page.settle.{key}"))
        for why in Unsettled:
            if own := [one for one in found if one.why is why]:
                _reason(view, why, own)


def _reason(view: View, why: Unsettled, found: Sequence[ToSettle]) -> None:
    label = view.word(f"document.settle.{why}", other=found[0].other)
    expander = st.expander(
        f"**{len(found)}**\u2002{escape(label)}",
        icon=ICONS[why],
        type="compact",
        key=f"export.settle.{why}",
        on_change="rerun",
    )
    if not expander.open:
        return
    with expander:
        items = [_measure(view, one.row) for one in found[:SHOWN]]
        if len(found) > SHOWN:
            more = view.word("export.page.settle.more", count=len(found) - SHOWN)
            items.append([[lines.small(more)]])
        lines.draw(f"export.settled.{why}", lines.Shape.BESIDE, items)


def _measure(view: View, row: MeasureRow) -> Item:
    title = Piece(shortened(numbered(row), LONGEST_TITLE))
    return [title], [lines.measure_link(view, row, view.word("measure.open"))]
