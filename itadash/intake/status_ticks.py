"""Columns that are each headed by a status, in which the row's own status is ticked, or filled
with words beside the tick."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, takewhile

from itadash import thai
from itadash.intake import readings
from itadash.intake.cells import Cells, Readers
from itadash.intake.periods import is_tick
from itadash.model import Basis, Status, StatusReading

STATUS_TICK = "status_tick"
"""The field of such a column."""
UNTICKED = re.compile(r"[\s\-–—_.…]*")
"""A cell that is not ticked."""

_MARK = re.compile(r"^\s*[✓✔√☑✅●/þ]\s*(?=\S)")
_NEGATION = re.compile("(?:ยัง)?(?:ไม่|มิ)(?:ได้)?")
_NOTHING = StatusReading(Status.NOT_REPORTED)
_DONE = StatusReading(Status.COMPLETED, None, Basis.EXPLICIT, sure=False)
_LEFT = StatusReading(Status.NOT_STARTED, None, Basis.EXPLICIT, sure=False)


@dataclass(frozen=True, slots=True)
class Ticked:
    """The status that a row ticks, and the words beside the tick; none where it ticks nothing, or
    ``several``, which say nothing."""

    reading: StatusReading = _NOTHING
    words: str = ""
    several: bool = False


_UNTICKED_ROW = Ticked()


def ticked(cells: Cells, readers: Readers) -> Ticked:
    """What a row ticks, or fills, in the columns of statuses."""
    columns = cells.columns.get(STATUS_TICK)
    if not columns:
        return _UNTICKED_ROW
    texts = {
        index: text for index, text in cells.texts(STATUS_TICK) if not UNTICKED.fullmatch(text)
    }
    headed = ticked_statuses(tuple(cells.headings[index] for index in columns))
    beside = zip(columns, headed, strict=True)
    said = {reading.status: reading for index, reading in beside if index in texts}
    if len(said) != 1:
        return Ticked(several=len(said) > 1)
    (told,) = said.values()
    words = "\n".join(_MARK.sub("", text) for text in texts.values() if not is_tick(text))
    share = readers.percent(words)
    if share.percent is not None and told.status is Status.IN_PROGRESS:
        return Ticked(replace(told, percent=share.percent), "" if share.sure else words)
    return Ticked(told, words)


@lru_cache(maxsize=256)
def ticked_statuses(headings: tuple[str, ...]) -> tuple[StatusReading, ...]:
    """What a tick says below each of the headings that stand side by side. A word beside its own
    negation says that it is done, and that that it is not, to be confirmed."""
    words = own_headings(headings)
    denied = {word: word[found.end() :] for word in words if (found := _NEGATION.match(word))}
    return tuple(_ticked_status(word, words, denied) for word in words)


def _ticked_status(word: str, words: tuple[str, ...], denied: Mapping[str, str]) -> StatusReading:
    said = readings.status(word)
    if not said.sure and word in denied.values():
        return _DONE
    if said.basis is not Basis.EXPLICIT and denied.get(word, "") in words:
        return _LEFT
    return said


def ticked_headings(cells: Cells, field: str) -> list[str]:
    """The own headings of a field's columns in which a row has a mark."""
    columns = cells.columns.get(field, ())
    names = own_headings(tuple(cells.headings[index] for index in columns))
    marked = {index for index, mark in cells.texts(field) if not UNTICKED.fullmatch(mark)}
    return [name for index, name in zip(columns, names, strict=True) if index in marked]


def own_headings(headings: tuple[str, ...]) -> tuple[str, ...]:
    """Each heading without the words that span it and a neighbour."""
    shared = ["", *(_shared(*pair) for pair in pairwise(headings)), ""]
    return tuple(
        thai.fold(heading.removeprefix(max(before, after, key=len)))
        for heading, before, after in zip(headings, shared, shared[1:], strict=False)
    )


def _shared(one: str, other: str) -> str:
    """The whole words with which two headings begin."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(letter for letter, _ in same).rpartition(" ")[0]
