"""Words of an office as they are misspelt: marks left out or exchanged, a space within, one letter
wrong.

Marks are the vowels and tones above and below a letter; they are slips of the finger that change
no word here, as ใ for ไ is. A wrong letter is mended only where the whole text, or its beginning,
is nearly one known word and nearly no other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TypeVar

from rapidfuzz.distance import OSA

Meaning = TypeVar("Meaning")
_MARK = "[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
_MARKS = re.compile(_MARK)
_NO_LETTERS = re.compile(rf"{_MARK}|\s")
_ANY_MARK = "\u0e4e"
_LETTER = "[\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e44]"
_ONE_LETTER, _TWO_LETTERS = 5, 12
"""Letters of a word from which one, and two, may be wrong."""
_LONG = 7
"""Letters of a word from which its last may be the wrong one, whatever follows."""
_PIECES = (0, 3, 6)
"""Where a piece of two letters begins; a letter between them keeps one slip from harming two."""


def mender(words: Iterable[str], *, spaced: bool = False) -> Callable[[str], str]:
    """Writes each of the words right wherever its letters stand, whatever their marks.

    ``spaced`` also closes the spaces within a word. Idempotent for words that hold no other. The
    pattern is put together when the first text is read: most commands read none.
    """
    right = {_letters(word): word for word in words}

    @cache
    def known() -> re.Pattern[str]:
        longest_first = sorted(right.values(), key=lambda word: -len(_letters(word)))
        firsts = "".join({_alike(word[0]) for word in longest_first})
        loose = "|".join(_loose(word, spaced=spaced) for word in longest_first)
        return re.compile(f"(?=[{firsts}])(?:{loose})")

    def mend(text: str) -> str:
        mended, end, pattern = "", 0, known()
        for found in pattern.finditer(_alike(text)):
            written = text[found.start() : found.end()]
            mended += text[end : found.start()] + right[_letters(written)]
            end = found.end()
        return mended + text[end:]

    return mend


def _alike(text: str) -> str:
    """A text with every mark as one and the same: a pattern of them is put together many times as
    fast."""
    return _MARKS.sub(_ANY_MARK, text).replace("ใ", "ไ")


def _letters(word: str) -> str:
    """A word without its marks and spaces."""
    return _NO_LETTERS.sub("", word).replace("ใ", "ไ")


def _loose(word: str, *, spaced: bool) -> str:
    """A pattern of a word's letters, with any marks behind each of them, in a text whose marks are
    alike.

    A word that ends in a mark must end a run of letters, for a next letter would change it.
    """
    gap = r"\s?" if spaced else ""
    letters = map(re.escape, _alike(_MARKS.sub("", word)))
    end = f"{gap}{_ANY_MARK}*+(?!{_LETTER})" if _MARKS.match(word[-1]) else f"{_ANY_MARK}*"
    return f"{gap}{_ANY_MARK}*{gap}".join(letters) + end


def nearest(text: str, words: Mapping[str, Meaning]) -> Meaning | None:
    """What the words mean that a text is but a slip away from; None where there are none, or the
    nearest mean several things."""
    near: dict[int, set[Meaning]] = {}
    for word, meaning in words.items():
        slips = _slips(word)
        far = OSA.distance(word, text, score_cutoff=slips) if slips else 1
        if far <= slips:
            near.setdefault(far, set()).add(meaning)
    best = near[min(near)] if near else set()
    return best.pop() if len(best) == 1 else None


def nearest_beginning(text: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that a text begins with but for a slip, the fewest slips and longest first.

    A short word with another last letter, and letters behind it, is another word: สถานะ, สถานการณ์.
    """
    near: list[tuple[int, int, str]] = []
    pieces = _by_pieces(words)
    for word in {
        word
        for place in _PIECES
        for at in range(max(0, place - 2), place + 3)
        for word in pieces.get((place, text[at : at + 2]), ())
    }:
        slips = _slips(word)
        beginnings = [text[: len(word) + step] for step in (-1, 0, 1)]
        if len(word) < _LONG:
            beginnings = [one for one in beginnings if one[-1:] == word[-1] or one == text]
        distances = (OSA.distance(word, one, score_cutoff=slips) for one in beginnings)
        far = min(distances, default=slips + 1)
        if far <= slips:
            near.append((far, -len(word), word))
    return tuple(word for _, _, word in sorted(near))


@cache
def _by_pieces(words: tuple[str, ...]) -> dict[tuple[int, str], list[str]]:
    """Words by two letters at some places. A slip harms one such piece, so words with as many
    slips as they may have keep one, two letters off at most."""
    found: dict[tuple[int, str], list[str]] = {}
    for word in words:
        slips = _slips(word)
        for place in _PIECES[: slips + 1] if slips else ():
            found.setdefault((place, word[place : place + 2]), []).append(word)
    return found


def _slips(word: str) -> int:
    """How many letters of a word may be wrong."""
    return (len(word) >= _ONE_LETTER) + (len(word) >= _TWO_LETTERS)
