"""The titles of a batch, put together from their cells by the shapes of these."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from itadash import thai
from itadash.intake.bulk.shapes import (
    SPACES,
    Parted,
    Shape,
    Shapes,
    Way,
    number_in,
    of_bytes,
    parted,
)
from itadash.intake.texts import number_before, title_of

_WEIGHTS = np.random.default_rng().integers(1, 1 << 63, 256, np.uint64)
"""Of the digits of a title, by their places."""


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of a batch. A cell is ``before`` and its title, or stands in ``cells``."""

    titles: pa.Array
    before: pa.Array
    cells: pa.Array  # null where the cell is what stands before the title and the title
    numbers: pa.Array  # before the title in its cell, null for none
    shapes: np.ndarray  # of the cells, by their places in all shapes
    odd: np.ndarray  # whether the row may be no data row
    keys: np.ndarray  # equal for equal title keys: hashes of 64 bits


def read(written: pa.Array, shapes: Shapes) -> Titles:
    """What the titles of a batch are, of cells as bytes. Raises NotInBulk."""
    as_bytes = parted(written)
    digits = as_bytes.digits()
    distinct, which = shapes.among(as_bytes, digits)
    cells = of_bytes(pa.string(), as_bytes.bounds, as_bytes.letters)

    def own(tell: Callable[[Shape], object]) -> np.ndarray:
        told: np.ndarray = shapes.told(tell, distinct)[which]
        return told

    plain, apart = own(lambda shape: shape.way is Way.PLAIN), own(lambda s: s.way is Way.APART)
    before, titles = _split(_spaced(cells, ~(plain | apart)), own(attrgetter("cut")))
    numbers = _numbers(before, own(attrgetter("numbered")))
    left = cells.filter(pa.array(apart)).to_pylist()
    titles = with_others(titles, apart, map(title_of, left))
    keys = _hashes(as_bytes, digits, own(attrgetter("skipped")))
    _rewrite(keys, titles, apart | own(attrgetter("shortened")))
    return Titles(
        titles,
        before,
        pc.if_else(pa.array(plain), pa.nulls(len(cells), pa.string()), cells),
        with_others(numbers, apart, map(_number, left)),
        distinct[which],
        own(attrgetter("odd")),
        keys ^ own(attrgetter("key")).astype(np.uint64),
    )


def with_others(texts: pa.Array, where: np.ndarray, others: Iterable[str | None]) -> pa.Array:
    """The texts with some of them replaced, in order."""
    if not where.any():
        return texts
    return pc.replace_with_mask(texts, pa.array(where), pa.array(others, pa.string()))


def _spaced(cells: pa.Array, where: np.ndarray) -> pa.Array:
    """The cells, bullets and runs of spaces being one space each in some."""
    if not where.any():
        return cells
    mask = pa.array(where)
    shown = pc.replace_substring_regex(cells.filter(mask), SPACES, " ")
    return pc.replace_with_mask(cells, mask, pc.utf8_trim(shown, " "))


def _split(texts: pa.Array, cut: np.ndarray) -> tuple[pa.Array, pa.Array]:
    """The first bytes of each text, and the text without them."""
    if not cut.any():
        return pa.array([""]).take(pa.array(np.zeros(len(texts), np.int32))), texts
    whole = parted(texts)
    edges = np.column_stack((whole.bounds[:-1], whole.bounds[:-1] + cut)).ravel()
    halves = of_bytes(pa.string(), np.append(edges, whole.bounds[-1]), whole.letters)
    first = np.arange(0, len(halves), 2)
    return halves.take(pa.array(first)), halves.take(pa.array(first + 1))


def _numbers(before: pa.Array, numbered: np.ndarray) -> pa.Array:
    """The numbers in what stands before the titles."""
    marks = before.dictionary_encode()
    known = map(number_in, marks.dictionary.to_pylist())
    told = pa.array([None if number is None else str(number) for number in known], pa.string())
    own = pa.array(numbered)
    return told.take(pc.if_else(own, marks.indices, pa.scalar(None, pa.int32())))


def _number(cell: str) -> str | None:
    """The number before the title in a cell that is read alone."""
    number = number_before(cell.strip()) if title_of(cell) else None
    return None if number is None else str(number)


def _rewrite(keys: np.ndarray, titles: pa.Array, where: np.ndarray) -> None:
    """Some keys anew, by what the keys of their titles are made of."""
    if where.any():
        shortened = map(thai.title, titles.filter(pa.array(where)).to_pylist())
        others = parted(pa.array(shortened, pa.string()))
        keys[where] = _hashes(others, others.digits(), 0)


def _hashes(texts: Parted, at: np.ndarray, skipped: np.ndarray | int) -> np.ndarray:
    """Hashes of the digits of texts, which are ``at`` these places, but for the first ones. Titles
    of one key have shapes of one key, and the same digits in their places."""
    starts = np.searchsorted(at, texts.bounds)
    first = starts[:-1] + skipped
    nth = np.arange(len(at)) - np.repeat(first, np.diff(starts))
    digits = (texts.letters[at] & 0x0F).astype(np.uint64) * _WEIGHTS[nth & 0xFF]
    sums = np.append(np.uint64(0), np.cumsum(digits))
    hashes: np.ndarray = sums[starts[1:]] - sums[first]
    return hashes
