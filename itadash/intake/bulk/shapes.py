"""Shapes of titles: what titles have in common that differ by their digits alone.

Nothing that is looked for in the cell of a title depends on which digits it holds, only on where
they stand. So each shape is read once by the ordinary functions, and titles are put together from
their cells. Titles are numbered as they grow many, and their shapes stay few.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

import numpy as np
import pyarrow as pa

from itadash import thai
from itadash.intake.asides import FOOTER
from itadash.intake.bulk import NotInBulk
from itadash.intake.bulk.sound import leave_unreadable
from itadash.intake.texts import number_before, title_of
from itadash.intake.totals import TOTAL

SPACES = "[ \t\n\r\f\v●•○▪▫◦■□◆►➢➤✓]+"
"""What one space takes the place of in most titles: bullets too, be they before it or inside."""
_DIGIT = re.compile("[0-9]")
_THAI_DIGIT = re.compile("[๐-๙]")
_RESULT = re.compile("(?:สรุป)?ผล")
_ZERO, _THAI_ZERO = np.uint8(ord("0")), np.uint8(0x90)
_BEFORE_THAI_DIGITS = 0xB9
_PIECE = 1 << 16
"""Bytes looked at together: few enough that no memory is asked of the system for each batch."""


class Way(Enum):
    """How a title comes from its cell."""

    PLAIN = auto()  # it is the cell less its first letters
    SPACED = auto()  # the same, once bullets and runs of spaces are one space each
    APART = auto()  # by the ordinary functions


@dataclass(frozen=True, slots=True)
class Shape:
    """A cell with every digit a zero, and what it tells."""

    way: Way
    cut: int  # bytes before the title
    skipped: int  # digits before the title
    numbered: bool  # the number of the measure stands before the title
    key: int  # a hash of the title's key
    shortened: bool  # the key leaves out what looks like a mark or a code in the title itself
    odd: bool  # the row may be no data row


@dataclass(slots=True)
class Shapes:
    """The shapes met so far; ``headings`` are those of the table, as ``loose`` makes them."""

    headings: Sequence[str]
    known: dict[bytes, int] = field(default_factory=dict)
    shapes: list[Shape] = field(default_factory=list)

    def among(self, cells: Parted, digits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The distinct shapes of a batch, by their places in ``shapes``, and which of them each
        cell has. Raises NotInBulk."""
        shown = cells.letters.copy()
        shown[digits] = np.where(shown[digits] < _THAI_ZERO, _ZERO, _THAI_ZERO)
        alike = of_bytes(pa.binary(), cells.bounds, shown).dictionary_encode()
        local = [self._code(shape) for shape in alike.dictionary.to_pylist()]
        return np.array(local, np.int32), alike.indices.to_numpy()

    def texts(self) -> list[str]:
        """The shapes as texts."""
        return [shape.decode() for shape in self.known]

    def told(self, tell: Callable[[Shape], object], places: np.ndarray) -> np.ndarray:
        """One thing that some shapes tell."""
        return np.array([tell(self.shapes[place]) for place in places.tolist()])

    def _code(self, shape: bytes) -> int:
        if shape not in self.known:
            self.shapes.append(self._read(_decoded(shape)))
            self.known[shape] = len(self.known)
        return self.known[shape]

    def _read(self, text: str) -> Shape:
        leave_unreadable([text])
        title, folded = title_of(text), thai.fold(text)
        titled = any(map(str.isalpha, title))
        number = number_before(text.strip()) if titled else None
        way, mark = _way(text, title, number) if titled else (Way.APART, "")
        odd = not titled or self._may_be_aside(folded)
        key, shortened = hash(thai.title_key(title)), thai.title(title) != title
        skipped = len(parted(pa.array([mark])).digits())
        return Shape(way, len(mark.encode()), skipped, number is not None, key, shortened, odd)

    def _may_be_aside(self, folded: str) -> bool:
        """Whether the row may be a total, a footer, a result or a heading."""
        arabic, written = thai.digits(folded), loose(folded)
        return any(pattern.match(arabic) for pattern in (TOTAL, FOOTER, _RESULT)) or any(
            written in heading for heading in self.headings
        )


def _decoded(shape: bytes) -> str:
    """A title is in UTF-8 where its shape is. Raises NotInBulk."""
    try:
        return shape.decode()
    except UnicodeDecodeError as error:
        raise NotInBulk("encoding") from error


def _way(text: str, title: str, number: object) -> tuple[Way, str]:
    """How the title comes from its cell, and what stands before it there."""
    for way, shown in ((Way.PLAIN, text), (Way.SPACED, re.sub(SPACES, " ", text).strip(" "))):
        mark = shown.removesuffix(title)
        if shown == mark + title and number_in(mark) == number:
            return way, mark
    return Way.APART, ""


def number_in(mark: str) -> int | str | None:
    """The number in what stands before a title."""
    return number_before(f"{mark}ก") if mark else None


@dataclass(frozen=True, slots=True)
class Parted:
    """Texts as their bytes, and where each begins and the last ends."""

    bounds: np.ndarray
    letters: np.ndarray

    def digits(self) -> np.ndarray:
        """Where the digits are, Thai ones by their last bytes, which alone tell them apart."""
        starts = range(0, len(self.letters), _PIECE)
        return np.concatenate([np.empty(0, np.int64), *map(self._digits_from, starts)])

    def _digits_from(self, start: int) -> np.ndarray:
        """Those of the piece that begins here."""
        piece = self.letters[start : start + _PIECE]
        are = (piece - _ZERO) < 10
        led = slice(0 if start else 1, None)  # the very first byte has none before it
        before = self.letters[start + (led.start - 1) : start + len(piece) - 1]
        are[led] |= ((piece[led] - _THAI_ZERO) < 10) & (before == _BEFORE_THAI_DIGITS)
        return np.flatnonzero(are) + start


def parted(texts: pa.Array) -> Parted:
    """The bytes of texts."""
    _, offsets, letters = texts.buffers()
    bounds = np.frombuffer(offsets, np.int32)[texts.offset : texts.offset + len(texts) + 1]
    found = np.frombuffer(letters or b"", np.uint8)[bounds[0] : bounds[-1]]
    return Parted(bounds - bounds[0], found)


def of_bytes(kind: pa.DataType, bounds: np.ndarray, letters: np.ndarray) -> pa.Array:
    """Texts from their bytes."""
    buffers = [None, pa.py_buffer(bounds.astype(np.int32)), pa.py_buffer(letters)]
    return pa.Array.from_buffers(kind, len(bounds) - 1, buffers)


def loose(text: str) -> str:
    """A text as shapes are written, without its spaces."""
    return zeros("".join(thai.fold(text).split()))


def zeros(text: str) -> str:
    """A text as shapes are written."""
    return _THAI_DIGIT.sub("๐", _DIGIT.sub("0", text))
