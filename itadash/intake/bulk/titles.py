"""The titles of a batch, put together from their cells by the shapes of these."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from itadash import thai
from itadash.intake.bulk.shapes import SPACES, Shapes, Way, number_in, parted, thai_digits
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


def read(cells: pa.Array, shapes: Shapes) -> Titles:
    """What the titles of a batch are."""
    distinct, which = shapes.among(cells)

    def own(name: str) -> np.ndarray:
        told: np.ndarray = shapes.told(name, distinct)[which]
        return told

    ways, cut = own("way"), own("cut")
    spaced, apart = np.flatnonzero(ways == Way.SPACED), np.flatnonzero(ways == Way.APART).tolist()
    texts = with_others(cells, spaced, _spaced(cells.take(pa.array(spaced))))
    marks = _marks(texts, cut)
    numbers = _numbers(marks, own("numbered"))
    left = {place: cells[place].as_py() for place in apart}
    for place, cell in left.items():
        number = number_before(cell.strip()) if title_of(cell) else None
        numbers[place] = None if number is None else str(number)
    titles = with_others(
        _without(texts, cut),
        apart,
        pa.array([title_of(cell) for cell in left.values()], pa.string()),
    )
    return Titles(
        titles,
        pa.array(marks, pa.binary()).cast(pa.string()),
        pc.if_else(pa.array(ways == Way.PLAIN), pa.scalar(None, pa.string()), cells),
        pa.array(numbers, pa.string()),
        distinct[which],
        own("odd"),
        _keys(_shortened(titles, own("shortened")), own("key")),
    )


def with_others(texts: pa.Array, places: np.ndarray | list[int], others: pa.Array) -> pa.Array:
    """The texts with some of them replaced, by their places in order."""
    if not len(places):
        return texts
    mask = np.zeros(len(texts), bool)
    mask[places] = True
    return pc.replace_with_mask(texts, pa.array(mask), others)


def _spaced(cells: pa.Array) -> pa.Array:
    return pc.utf8_trim(pc.replace_substring_regex(cells, SPACES, " "), " ")


def _marks(texts: pa.Array, cut: np.ndarray) -> list[bytes]:
    """What stands before the titles."""
    if not cut.any():
        return [b""] * len(texts)
    starts = pc.binary_slice(texts.cast(pa.binary()), 0, int(cut.max())).to_pylist()
    return [start[:end] for start, end in zip(starts, cut.tolist(), strict=True)]


def _numbers(marks: list[bytes], numbered: np.ndarray) -> list[str | None]:
    known = {mark: number_in(mark.decode()) for mark in set(marks)}
    told = {mark: None if number is None else str(number) for mark, number in known.items()}
    return [told[mark] if own else None for mark, own in zip(marks, numbered.tolist(), strict=True)]


def _without(texts: pa.Array, cut: np.ndarray) -> pa.Array:
    """The texts without some bytes at their beginnings."""
    if not cut.any():
        return texts
    bounds, letters = parted(texts)
    spans = zip((bounds[:-1] + cut).tolist(), bounds[1:].tolist(), strict=True)
    view = letters.data
    left = b"".join([view[start:end] for start, end in spans])
    gone = np.concatenate(([0], np.cumsum(cut)))
    buffers = [None, pa.py_buffer((bounds - gone).astype(np.int32)), pa.py_buffer(left)]
    return pa.Array.from_buffers(pa.string(), len(texts), buffers)


def _shortened(titles: pa.Array, where: np.ndarray) -> pa.Array:
    places = np.flatnonzero(where)
    others = [thai.title(title) for title in titles.take(pa.array(places)).to_pylist()]
    return with_others(titles, places, pa.array(others, pa.string()))


def _keys(titles: pa.Array, of_shapes: np.ndarray) -> np.ndarray:
    """Titles of one key have shapes of one key, and the same digits in their places."""
    bounds, letters = parted(titles)
    arabic = np.flatnonzero((letters - np.uint8(ord("0"))) < 10)
    at = np.sort(np.concatenate((arabic, thai_digits(letters))))
    starts = np.searchsorted(at, bounds)
    nth = np.arange(len(at)) - np.repeat(starts[:-1], np.diff(starts))
    digits = (letters[at] & 0x0F).astype(np.uint64) * _WEIGHTS[nth % len(_WEIGHTS)]
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(digits)))
    keys: np.ndarray = (sums[starts[1:]] - sums[starts[:-1]]) ^ of_shapes.astype(np.uint64)
    return keys
