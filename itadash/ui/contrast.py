"""Long texts made short: cut off, or two of them cut down to where they differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

SHORT = 60
"""A text up to this long is shown whole."""
AROUND = 18
"""Characters kept before and after the part that differs."""
LONGEST = 240
_DOTS = "…"
_NEVER_FIRST = re.compile("[\u0e30-\u0e3a\u0e45-\u0e4e]")
"""Vowels and marks that hang on the letter before them."""
_LETTER = re.compile("[\u0e40-\u0e44]?.[\u0e30-\u0e3a\u0e45-\u0e4e]*", re.DOTALL)
"""A letter with all that hangs on it, and the vowel that leads it."""
ALIKE = 3
"""Letters in a row from which two texts agree again after a difference."""
_NEVER_LAST = re.compile("[\u0e40-\u0e44]")
"""Vowels that lead the letter after them."""


def shortened(text: str, longest: int) -> str:
    """At most ``longest`` characters, cut between two letters and never inside a Thai one."""
    if len(text) <= longest:
        return text
    last = longest - 1
    while last > 1 and (_NEVER_FIRST.match(text[last]) or _NEVER_LAST.match(text[last - 1])):
        last -= 1
    return text[:last].rstrip() + _DOTS


def contrast(before: str, after: str) -> tuple[str, str]:
    """Both sides around the part that differs; whole where they are short or all different."""
    if max(len(before), len(after)) <= SHORT or not (before and after):
        return shortened(before, LONGEST), shortened(after, LONGEST)
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    return _around(before, head, tail), _around(after, head, tail)


def pieces(one: str, other: str) -> tuple[tuple[tuple[str, bool], ...], ...]:
    """Both texts cut where they begin and cease to differ; each piece, and whether it differs.
    No letter is parted from the marks that hang on it."""
    letters = _LETTER.findall(one), _LETTER.findall(other)
    blocks = SequenceMatcher(None, *letters, autojunk=False).get_matching_blocks()
    ends = (len(letters[0]), len(letters[1]))
    shared = [
        (start, other_start, size)
        for start, other_start, size in blocks
        if size >= ALIKE or (size and (start == other_start == 0 or start + size == ends[0]))
    ]
    return tuple(
        _cut(letters[side], [(block[side], block[2]) for block in shared]) for side in (0, 1)
    )


def _cut(letters: list[str], shared: list[tuple[int, int]]) -> tuple[tuple[str, bool], ...]:
    found, at = [], 0
    for start, size in shared:
        found += [
            ("".join(letters[at:start]), True),
            ("".join(letters[start : start + size]), False),
        ]
        at = start + size
    found.append(("".join(letters[at:]), True))
    return tuple((text, differs) for text, differs in found if text)


def _common(one: str, other: str) -> int:
    """How many characters two texts share from the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _around(text: str, head: int, tail: int) -> str:
    """From a word before the difference to a little after it."""
    first = _start(text, head)
    last = min(len(text), len(text) - tail + AROUND)
    if len(text) - last <= AROUND:
        last = len(text)
    while last < len(text) and _NEVER_FIRST.match(text[last]):
        last += 1
    before, after = _DOTS if first else "", _DOTS if last < len(text) else ""
    return f"{before}{shortened(text[first:last], LONGEST)}{after}"


def _start(text: str, head: int) -> int:
    """Where to begin: at a space not far before ``head``, else between two Thai letters."""
    space = text.rfind(" ", 0, head)
    if head <= 2 * AROUND:
        return 0
    if head - space <= 2 * AROUND:
        return space + 1
    place = head - AROUND
    while place and (_NEVER_FIRST.match(text[place]) or _NEVER_LAST.match(text[place - 1])):
        place -= 1
    return place
