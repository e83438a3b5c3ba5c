"""Lists drawn as one element each: Streamlit would need three or more for every line.

A list holds items, an item lines, a line pieces. Texts are plain: the browser sets them as text.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from itadash.figures.palette import Look
from itadash.model import MeasureRow
from itadash.ui import browser_side, cached
from itadash.ui.parts import BADGES, measure_params
from itadash.ui.view import View

ARROW = "arrow_forward"


class Shape(StrEnum):
    """How the lines of an item stand: one under another, side by side, or in columns."""

    STACKED = "stacked"
    BESIDE = "beside"
    COLUMNS = "columns"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in one look (``badge``, ``strong``, ``small``); with ``href`` they are a link."""

    text: str
    look: str = ""
    colour: str = ""
    icon: str = ""
    href: str = ""

    def told(self) -> dict[str, object]:
        """What the browser needs to know; the icon of a link stands after its words."""
        named = {"look": self.look, "colour": self.colour, "icon": self.icon, "href": self.href}
        kept: dict[str, object] = {name: value for name, value in named.items() if value}
        return {"text": self.text, **kept}


Item = Sequence[Sequence[Piece]]


def draw(key: str, shape: Shape, items: Sequence[Item]) -> None:
    """One list."""
    browser_side.lines(key, _told(shape, items))


def draw_kept(
    key: str,
    shape: Shape,
    make: Callable[..., Sequence[Item]],
    *given: Hashable,
    height: int | Literal["content"] = "content",
) -> None:
    """The list that ``make`` makes of what is ``given`` and of answers; made once while these
    stand, for it is drawn at every click. It has at least ``height`` pixels (``page.css``)."""
    browser_side.lines(key, cached.drawn(_made, shape, make, *given), height)


def _made(shape: Shape, make: Callable[..., Sequence[Item]], *given: Hashable) -> bytes:
    return _told(shape, make(*given))


def _told(shape: Shape, items: Sequence[Item]) -> bytes:
    listed = [[[piece.told() for piece in line] for line in item] for item in items]
    return browser_side.told({"shape": shape, "items": listed})


def badge(look: Look, words: str) -> Piece:
    """Icon and words in the colours of a look."""
    colour, icon = BADGES[look]
    return Piece(words, "badge", colour, symbol(icon))


def sign(look: Look, words: str) -> Piece:
    """Small words after a look's icon in its colour."""
    colour, icon = BADGES[look]
    return Piece(words, "small", colour, symbol(icon))


def strong(text: str) -> Piece:
    """What the line is about."""
    return Piece(text, "strong")


def small(text: str) -> Piece:
    """What stands back."""
    return Piece(text, "small")


def link(label: str, file: str, params: Mapping[str, str]) -> Piece:
    """The way to a page."""
    return Piece(label, icon=ARROW, href=browser_side.address(file, params))


def measure_link(view: View, row: MeasureRow, label: str) -> Piece:
    """The way to a measure's page."""
    return link(label, "pages/measure.py", measure_params(view, row.id))


def symbol(icon: str) -> str:
    """The name of an icon without the marks that markdown needs."""
    return icon.removeprefix(":material/").removesuffix(":")
