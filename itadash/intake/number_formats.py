"""What the number formats of a workbook make of a number: a percentage, a day, or a month.

A cell holds 0.5 or 45000; only its format says that people see 50 % or 15 March 2023.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, auto

from itadash.intake.workbook_parts import walk


class Shown(Enum):
    """What a number stands for."""

    PERCENT = auto()
    DAY = auto()
    MONTH = auto()  # a date whose day is not shown: a whole month is meant


BUILT_IN: dict[int, Shown] = {
    **dict.fromkeys((9, 10, 67, 68), Shown.PERCENT),
    **dict.fromkeys((14, 15, 16, 22, 71, 72, 73, 77, 81), Shown.DAY),
    **dict.fromkeys((17, 74), Shown.MONTH),
}
"""Formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30); 67 and above are
those of Thai Excel."""

_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|[_*].')
"""Quoted text, escaped letters, colours and locales, spaces and fillings."""


def shown_by_code(code: str) -> Shown | None:
    """What the first section of a format's code shows; None for a plain number or a time."""
    plain = _NOT_SHOWN.sub("", code).partition(";")[0].lower()
    if plain == "general":
        return None
    if "%" in plain:
        return Shown.PERCENT
    if "d" in plain:
        return Shown.DAY
    timed = any(letter in plain for letter in "hs")
    dated = any(letter in plain for letter in "mb")
    return Shown.MONTH if dated and not timed else None


def shown_by_style(styles: bytes | None) -> Mapping[int, Shown]:
    """What each cell style shows, by its place among the cell formats."""
    if styles is None:
        return {}
    codes: dict[int, Shown | None] = dict(BUILT_IN)
    found: dict[int, Shown] = {}
    formats: list[int] = []
    inside: list[str] = []

    def start(name: str, of: dict[str, str]) -> None:
        if name == "numFmt" and "numFmts" in inside:
            codes[int(of["numFmtId"])] = shown_by_code(of.get("formatCode", ""))
        if name == "xf" and inside[-1:] == ["cellXfs"]:
            formats.append(int(of.get("numFmtId", "0")))
        inside.append(name)

    walk(styles, start, lambda _: void(inside.pop()))
    for place, known_as in enumerate(formats):
        if shown := codes.get(known_as):
            found[place] = shown
    return found


def void(_: object) -> None:
    """Nothing is made of what a list gave up."""
