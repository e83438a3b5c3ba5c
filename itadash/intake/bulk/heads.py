"""The first letters of titles: what the ordinary functions look for in a plain title (a number or
bullet before it, the words of a total or of a heading) stands there. Each distinct one is read
once; titles that differ by long numbers alone share theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from itadash import thai
from itadash.intake.asides import FOOTER, TOTAL
from itadash.intake.bulk import MOST_DISTINCT, NotInBulk
from itadash.intake.texts import number_before, title_of

HEAD = 32
"""Letters of a title that tell all that is to tell of a plain one."""
_BEHIND_THE_MARK = 16
"""Letters of a head behind its number or bullet that show that nothing of it was cut off."""
_WITH_LONG_NUMBERS = 64
"""Letters that leave a head's once their long numbers are made short."""
_LONG_NUMBER = "[0-9๐-๙][0-9๐-๙,]{3,}"
"""Longer than any number that is a mark before a title."""
_RESULT = re.compile("(?:สรุป)?ผล")


@dataclass(frozen=True, slots=True)
class Head:
    """What the first letters of a title tell."""

    mark: str  # number or bullet before the title
    number: str | None  # of the mark
    plain: bool  # False: ask the ordinary functions about the whole title
    risky: bool  # the row may be a total, a heading, a footer, a result


@dataclass(slots=True)
class Heads:
    """The heads met so far; ``headings`` are those of the table, without spaces."""

    headings: Sequence[str]
    known: dict[str, int] = field(default_factory=dict)
    heads: list[Head] = field(default_factory=list)
    turn: Lock = field(default_factory=Lock)

    def codes(self, cells: pa.Array) -> np.ndarray:
        """The head of each cell, by its place in ``heads``."""
        longer = pc.utf8_slice_codeunits(cells, 0, _WITH_LONG_NUMBERS)
        shortened = pc.replace_substring_regex(longer, _LONG_NUMBER, "0000")
        encoded = pc.utf8_slice_codeunits(shortened, 0, HEAD).dictionary_encode()
        with self.turn:
            local = [self._code(text) for text in encoded.dictionary.to_pylist()]
        codes: np.ndarray = np.array(local, np.int32)[encoded.indices.to_numpy()]
        return codes

    def is_risky(self, folded: str) -> bool:
        """Whether a row with such a title may be no data row; more rather than less."""
        loose = "".join(folded[:HEAD].split())
        return (
            any(pattern.match(thai.digits(folded)) for pattern in (TOTAL, FOOTER, _RESULT))
            or any(loose in heading for heading in self.headings)
        )  # fmt: skip

    def plain(self) -> np.ndarray:
        """Whether each head is that of a plain title."""
        return np.array([head.plain for head in self.heads], bool)

    def risky(self) -> np.ndarray:
        """Whether each head may be that of a row that is no data row."""
        return np.array([head.risky for head in self.heads], bool)

    def numbers(self, codes: np.ndarray) -> pa.Array:
        """The number before each title, null for none."""
        return pa.array([head.number for head in self.heads], pa.string()).take(pa.array(codes))

    def _code(self, text: str) -> int:
        if text not in self.known:
            if len(self.heads) >= MOST_DISTINCT:
                raise NotInBulk("heads")
            self.known[text] = len(self.heads)
            self.heads.append(self._read(text))
        return self.known[text]

    def _read(self, text: str) -> Head:
        folded, rest = thai.fold(text), title_of(text)
        mark = folded[: len(folded) - len(rest)]
        whole = len(text) < HEAD or len(rest) >= _BEHIND_THE_MARK
        plain = whole and text == mark + rest + " " * (len(text) - len(mark + rest))
        number = number_before(mark + "ก") if mark else None
        return Head(
            mark,
            None if number is None else str(number),
            plain and any(map(str.isalpha, rest)),
            self.is_risky(folded),
        )


def without_long_numbers(text: str) -> str:
    """A heading as heads are written."""
    return re.sub(_LONG_NUMBER, "0000", text)
