"""Text from files made fit for the screen: escaped, shortened, rounded.

Whatever an officer typed into a table reaches markdown through ``escape`` and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from itadash import thai

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&^=@/\"'])")
_SPACES = re.compile(r"\s+")
_ADDRESS = re.compile(r"(?i)(?<=https)(?=://)|(?<=http)(?=://)|(?<=www)(?=\.)|(?=@)")
_JOINER = "\u2060"
"""Invisible; it keeps an address in a text from becoming a link."""


def escape(text: str) -> str:
    """One line that markdown shows exactly as written: no link, image, colour, icon or heading."""
    line = _ADDRESS.sub(_JOINER, _SPACES.sub(" ", text).strip())
    return _SPECIAL.sub(r"\\\1", line)


def marked(pieces: Iterable[tuple[str, bool]]) -> str:
    """A text in markdown, what differs in bold on a ground of its own. Blanks around a piece stay
    outside of it: within they would part the marks from the words."""
    return "".join(
        f"{_blank(before)}{_on_a_ground(text) if differs else escape(text)}{_blank(after)}"
        for piece, differs in pieces
        if (text := piece.strip())
        for before, after in [piece.split(text, 1)]
    ).strip()


def _on_a_ground(text: str) -> str:
    return f":orange-background[**{escape(text)}**]"


def _blank(around: str) -> str:
    return " " if around else ""


def short_agency(name: str) -> str:
    """อบต.เขาหัวควาย for องค์การบริหารส่วนตำบลเขาหัวควาย; other names stay whole."""
    for long, short in thai.AGENCY_KINDS:
        if name.startswith(long):
            return short + name.removeprefix(long).strip()
    return name


def in_full(word: str) -> str:
    """A word searched for as names are stored: อบต.เขา is องค์การบริหารส่วนตำบลเขา."""
    for long, short in thai.AGENCY_KINDS:
        if word.startswith(short):
            return long + word.removeprefix(short)
    return word


def whole_percent(value: Decimal | None) -> str:
    """A percentage without decimals; 0 and 100 are said only where they are exact."""
    if value is None:
        return "–"
    whole = int(value.quantize(Decimal(1), ROUND_HALF_UP))
    if whole == 0 and value > 0:
        whole = 1
    if whole == 100 and value < 100:
        whole = 99
    return str(whole)
