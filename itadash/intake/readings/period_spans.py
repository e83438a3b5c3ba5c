"""Days of several statements about one time: which is the narrower, and whether they agree."""

from __future__ import annotations

from datetime import date, timedelta

from itadash import fiscal

Span = tuple[date, date]
"""First and last day."""


def one_year(span: Span) -> int | None:
    year = fiscal.year_of(span[0])
    return year if year == fiscal.year_of(span[1]) else None


def narrower(told: list[Span], other: list[Span]) -> tuple[list[Span], bool]:
    """Of two statements the one that lies inside the other; the first, doubtfully, if neither."""
    if within(other, told):
        return other, True
    if within(told, other):
        return told, True
    common = [
        (max(a[0], b[0]), min(a[1], b[1]))
        for a in told
        for b in other
        if a[0] <= b[1] and b[0] <= a[1]
    ]
    return (common if common and len(told) == 1 else told), False


def within(inner: list[Span], outer: list[Span]) -> bool:
    """Whether every span lies inside one of the outer ones, once neighbours are joined."""
    joined = _joined(outer)
    return all(any(a[0] <= s[0] and s[1] <= a[1] for a in joined) for s in inner)


def _joined(told: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(told):
        if merged and span[0] <= merged[-1][1] + timedelta(days=1):
            merged[-1] = (merged[-1][0], max(merged[-1][1], span[1]))
        else:
            merged.append(span)
    return merged
