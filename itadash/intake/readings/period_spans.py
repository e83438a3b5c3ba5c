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
    """What two statements of one time have in common, and whether they agree.

    They agree if one lies inside the other, or if the second names the parts of the first that
    are meant: ต.ค. 67 – เม.ย. 68 (ไตรมาส 1 และ 3). Else the first stands, doubtfully.
    """
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
    if len(told) != 1 or not common:
        return told, False
    return common, (common[0][0], common[-1][1]) == told[0]


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
