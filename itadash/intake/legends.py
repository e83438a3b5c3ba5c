"""Headings that say what the figures below them stand for: "สถานะ (1 = เสร็จ, 2 = กำลังทำ)"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from itadash import thai
from itadash.intake import readings
from itadash.model import Basis, Status

_MEANS = re.compile(r"(?<![\d.])(\d{1,2})\s*(?:=|หมายถึง|คือ|:)\s*([^\d=]+)")
_FEWEST = 2


def statuses(headings: Iterable[str]) -> dict[str, Status]:
    """The status that each figure stands for; nothing where a heading explains fewer than two."""
    found: dict[str, Status] = {}
    for heading in headings:
        told = {
            figure: readings.status(words.strip(" ,;/()|"))
            for figure, words in _MEANS.findall(thai.digits(thai.fold(heading)))
        }
        if len(told) >= _FEWEST and all(said.basis is Basis.EXPLICIT for said in told.values()):
            found.update((figure, said.status) for figure, said in told.items())
    return found
