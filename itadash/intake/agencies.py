"""Which agency a file is about, and whether its name nearly is one already stored."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

from itadash import thai
from itadash.intake import readings

NEARLY = 85.0
"""Similarity of two names, 0 to 100, from which one may be a slip for the other."""
_TYPES = (
    *("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด"),
    *("เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร"),
)


def full_name(text: str) -> str | None:
    """The agency's full name; a name of another kind is taken as written, folded."""
    return readings.agency(text) or thai.fold(text) or None


def nearly_known(name: str, known: Iterable[str]) -> str | None:
    """The stored agency that a name may be a slip for; None if it is stored or unlike all."""
    known = tuple(known)
    if name in known:
        return None
    likeness = {other: _likeness(name, other) for other in known}
    closest = max(likeness, key=lambda other: likeness[other], default=None)
    return closest if closest and likeness[closest] >= NEARLY else None


def _likeness(one: str, other: str) -> float:
    """Similarity of the place names; long words that all agencies of a kind share say nothing.

    Two kinds of agency may share a place, but a place alone is one of them with its kind left out.
    """
    kind, place = _parted(one)
    other_kind, other_place = _parted(other)
    left_out = place == other_place and not (kind and other_kind)
    return fuzz.ratio(place, other_place) if kind == other_kind or left_out else 0.0


def _parted(name: str) -> tuple[str, str]:
    kind = next((kind for kind in _TYPES if name.startswith(kind)), "")
    return kind, "".join(name.removeprefix(kind).split())
