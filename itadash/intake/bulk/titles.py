"""Titles by the batch: those that are plain are taken apart by their heads alone.

A plain title is folded already, so what stands in its cell behind the mark is the title. The
others go one by one through the ordinary functions, unless they are plain once their bullets and
line breaks are spaces.
"""

from __future__ import annotations

import string
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from itadash import thai
from itadash.intake.bulk.heads import Heads
from itadash.intake.bulk.sound import leave_unreadable
from itadash.intake.texts import number_before, title_of
from itadash.intake.vocabulary import AGENCIES_WHOLE, AGENCY_TYPES

_DOUBLED = "|".join(
    f"{chr(m)}{chr(m)}" for m in (0xE31, *range(0xE33, 0xE3A), *range(0xE47, 0xE4D))
)
_TYPOGRAPHIC = "“”‘’–—…"
_UNTIDY = (
    f"^$|^[-–— ]|[^ -~ก-ูเ-์๐-๙{_TYPOGRAPHIC}]|  | $|เเ|ำ[าำ่-๋]|[่-๋][ุู่-๋]"
    f"|: *[0-9๐-๙]{{4}}|[0-9๐-๙,]{{10}}|(?:เ[ธน][ก-ฟ{_TYPOGRAPHIC}]){{3}}|{_DOUBLED}"
)
"""Whatever folding would change, a title may lose, or was read in a wrong encoding once; more
rather than less."""
_SPACES = r"[\s●•○▪▫◦■□◆►➢➤✓]+"
"""What one space takes the place of in a title: bullets too, be they before it or inside."""
_DASHED = r"(?:^|\n)\s*[-–—*·]"
_NOT_BY_BYTES = f"[{_TYPOGRAPHIC}]|[ก-์a-zA-Z].*[๐-๙]"
"""What is in no key or changes in it, and is more than a byte."""
_SMALL = bytes.maketrans(string.ascii_uppercase.encode(), string.ascii_lowercase.encode())
_DROPPED = (string.punctuation + " ").encode()


def _with_gaps(form: str) -> str:
    pattern = " ?".join(form.replace(".", ""))
    return f"(?:^|[^ก-๙]){pattern}" if "." in form else pattern


_AGENCY = "|".join(
    (*AGENCIES_WHOLE, *(_with_gaps(form) for forms in AGENCY_TYPES.values() for form in forms))
)
"""Where an agency may be named; more rather than less."""


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of a batch. ``cut`` letters of each cell stand before its title; one that is
    not plain stands in ``titles`` instead, which is null for the others."""

    cut: np.ndarray
    titles: pa.Array
    numbers: pa.Array  # before the title in its cell, null for none
    odd: np.ndarray  # whether the row may be no data row
    keys: np.ndarray  # equal for equal title keys: hashes of 64 bits
    named_at: np.ndarray  # the places at which an agency may be named
    named: pa.DictionaryArray  # the folded cells there, all numbers made one


@dataclass(slots=True)
class _Mended:
    """Cells that are not plain, by their places: read anew."""

    folded: dict[int, str] = field(default_factory=dict)
    titles: dict[int, str] = field(default_factory=dict)
    numbers: dict[int, str | None] = field(default_factory=dict)
    odd: list[int] = field(default_factory=list)
    apart: list[int] = field(default_factory=list)  # read by themselves


def read(cells: pa.Array, heads: Heads) -> Titles:
    """What the titles of a batch are."""
    codes = heads.codes(cells)
    plain = heads.plain()[codes] & ~_matches(cells, _UNTIDY)
    marks = [head.mark for head in heads.heads]
    cut = np.where(plain, np.array(list(map(len, marks)), np.int16)[codes], np.int16(0))
    odd, numbers = heads.risky()[codes] & plain, heads.numbers(codes)
    mended = _mended(cells, np.flatnonzero(~plain), heads)
    odd[mended.odd] = True
    before = np.where(plain, np.array([len(mark.encode()) for mark in marks])[codes], 0)
    return Titles(
        cut,
        replaced(pa.nulls(len(cells), pa.string()), mended.titles),
        replaced(numbers, mended.numbers),
        odd,
        _keys(replaced(cells, mended.titles), before, mended.apart),
        *_named(replaced(cells, mended.folded)),
    )


def _mended(cells: pa.Array, places: np.ndarray, heads: Heads) -> _Mended:
    found = _Mended()
    if not len(places):
        return found
    cells = cells.take(pa.array(places))
    leave_unreadable(cells.to_pylist())
    spaced = pc.utf8_trim(pc.replace_substring_regex(cells, _SPACES, " "), " ")
    codes = heads.codes(spaced)
    plain = heads.plain()[codes] & ~_matches(spaced, _UNTIDY) & ~_matches(cells, _DASHED)
    texts = zip(places.tolist(), cells.to_pylist(), spaced.to_pylist(), codes, plain, strict=True)
    for place, cell, text, code, is_plain in texts:
        head, found.folded[place] = heads.heads[code], thai.fold(cell)
        found.titles[place] = text[len(head.mark) :] if is_plain else title_of(cell)
        has_letters = any(map(str.isalpha, found.titles[place]))
        found.numbers[place] = head.number
        if not is_plain:
            found.apart.append(place)
            number = number_before(cell.strip()) if has_letters else None
            found.numbers[place] = None if number is None else str(number)
        if head.risky or not has_letters or heads.is_risky(found.folded[place]):
            found.odd.append(place)
    return found


def _keys(texts: pa.Array, before: np.ndarray, others: list[int]) -> np.ndarray:
    """Hashes of the title keys of titles that begin at a byte of their texts."""
    cells = texts.cast(pa.binary()).to_pylist()
    own = (cell[at:] for cell, at in zip(cells, before.tolist(), strict=True))
    keys = np.array([hash(title.translate(_SMALL, _DROPPED)) for title in own], np.int64)
    apart = _matches(texts, _NOT_BY_BYTES)
    apart[others] = True
    for place in np.flatnonzero(apart).tolist():
        title = cells[place][before[place] :].decode()
        keys[place] = hash(thai.title_key(title).encode())
    return keys


def _named(texts: pa.Array) -> tuple[np.ndarray, pa.DictionaryArray]:
    """Where an agency may be named, and the texts there less what their numbers are, on which no
    agency's name depends."""
    at = np.flatnonzero(_matches(texts, _AGENCY))
    found = texts.take(pa.array(at))
    return at, pc.replace_substring_regex(found, "[0-9]+", "0").dictionary_encode()


def _matches(texts: pa.Array, pattern: str) -> np.ndarray:
    matches: np.ndarray = pc.match_substring_regex(texts, pattern).to_numpy(zero_copy_only=False)
    return matches


def replaced(texts: pa.Array, others: dict[int, str] | dict[int, str | None]) -> pa.Array:
    """The texts with some of them replaced, by their places."""
    if not others:
        return texts
    mask = np.zeros(len(texts), bool)
    mask[list(others)] = True
    ordered = pa.array([others[place] for place in sorted(others)], pa.string())
    return pc.replace_with_mask(texts, pa.array(mask), ordered)
