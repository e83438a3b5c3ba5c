"""Columns that are each headed by a status, in which the row's own status is ticked."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, takewhile

from itadash import thai
from itadash.intake import readings
from itadash.model import Basis, Status, StatusReading

STATUS_TICK = "status_tick"
"""The field of such a column."""
UNTICKED = re.compile(r"[\s\-–—_.…]*")
"""A cell that is not ticked."""

_NEGATION = re.compile("(?:ยัง)?(?:ไม่|มิ)(?:ได้)?")
_DONE = StatusReading(Status.COMPLETED, None, Basis.EXPLICIT, sure=False)


@lru_cache(maxsize=256)
def ticked_statuses(headings: tuple[str, ...]) -> tuple[StatusReading, ...]:
    """What a tick says below each of the headings that stand side by side. A word beside its own
    negation says that it is done, to be confirmed."""
    words = own_headings(headings)
    denied = {word[found.end() :] for word in words if (found := _NEGATION.match(word))}
    read = zip(words, map(readings.status, words), strict=True)
    return tuple(said if said.sure or word not in denied else _DONE for word, said in read)


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
