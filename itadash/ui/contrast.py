"""Long texts made short: cut off, or two of them cut down to where they differ."""

from __future__ import annotations

import re

SHORT = 60
"""A text up to this long is shown whole."""
AROUND = 18
"""Characters kept before and after the part that differs."""
LONGEST = 240
_DOTS = "…"
_NEVER_FIRST = re.compile("[\u0e30-\u0e3a\u0e45-\u0e4e]")
"""Vowels and marks that hang on the letter before them."""
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
